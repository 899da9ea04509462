#include "core/spreadsheet/Sheet.h"
#include "core/spreadsheet/ZipParts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

/// Characters that XML cannot hold stand as _xHHHH_ in texts.
QString unescaped(const QString& text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QChar(static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

/// Whether a number format shows a date: it has a day, month or year outside of quotes and brackets.
bool isDateFormat(const QString& code)
{
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*."));
    QString bare = code.section(u';', 0, 0);
    bare.remove(literal);
    return !bare.contains(u"General", Qt::CaseInsensitive) &&
           bare.contains(QRegularExpression(QStringLiteral("[dyDYtTjJaA]|[mM]{3}")));
}

bool isDateFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/// The day of a serial number; the one of 1900 counts a 29 February that never was.
QDate dateOfSerial(double serial, bool from1904)
{
    const auto days = static_cast<qint64>(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    return (days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(days);
}

/// Column of "AB12" counted from 0; -1 when it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && i < 4; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    return i == 0 || i == 4 ? -1 : column - 1;
}

/// Path of a target named in a part of a folder.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = folder.isEmpty() ? QStringList() : folder.split(u'/');
    for (const QString& step : target.split(u'/')) {
        if (step == u"..") {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != u".") {
            path.append(step);
        }
    }
    return path.join(u'/');
}

class XlsxReader
{
public:
    XlsxReader(ZipParts parts, QString fileName) : m_parts(std::move(parts)), m_file(std::move(fileName)) {}

    Result<QList<Sheet>> read()
    {
        auto root = relations(QString(), QStringLiteral("_rels/.rels"));
        if (!root)
            return fail(root.error());
        const QString workbook = root->byType(QStringLiteral("/officeDocument"), QStringLiteral("xl/workbook.xml"));
        const QString folder = workbook.section(u'/', 0, -2);
        const QString name = workbook.section(u'/', -1);
        auto links = relations(folder, (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/" + name + u".rels");
        if (!links)
            return fail(links.error());
        if (auto ok = readWorkbook(workbook); !ok)
            return fail(ok.error());
        const QString styles = links->byType(QStringLiteral("/styles"), QString());
        if (m_parts.has(styles)) {
            if (auto ok = readStyles(styles); !ok)
                return fail(ok.error());
        }
        const QString texts = links->byType(QStringLiteral("/sharedStrings"), QString());
        if (m_parts.has(texts)) {
            if (auto ok = readSharedTexts(texts); !ok)
                return fail(ok.error());
        }
        QList<Sheet> sheets;
        for (const auto& [sheetName, relation] : std::as_const(m_sheets)) {
            auto sheet = readSheet(sheetName, links->targets.value(relation));
            if (!sheet)
                return fail(sheet.error());
            sheets.append(*sheet);
        }
        return sheets;
    }

private:
    struct Relations
    {
        QHash<QString, QString> targets; ///< by id
        QList<std::pair<QString, QString>> types;
        QString byType(const QString& ending, const QString& otherwise) const
        {
            for (const auto& [type, target] : types) {
                if (type.endsWith(ending))
                    return target;
            }
            return otherwise;
        }
    };

    /// Reads a part element by element. `element` reads what it wants of the element the reader stands on.
    Result<void> parse(const QString& part, const std::function<void(QXmlStreamReader&)>& element)
    {
        auto content = m_parts.read(part);
        if (!content)
            return fail(content.error());
        QXmlStreamReader xml(*content);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return fail(Error::input(Messages::tr("The XLSX file declares entities, which no spreadsheet program "
                                                      "writes"),
                                         m_file, part));
            if (token == QXmlStreamReader::StartElement)
                element(xml);
            if (!m_problem.isEmpty())
                return fail(Error::input(m_problem, m_file, part));
        }
        if (xml.hasError())
            return fail(Error::input(Messages::tr("A part is not well-formed: %1").arg(xml.errorString()), m_file,
                                     QString(part + Messages::tr(", line %1").arg(xml.lineNumber())),
                                     Messages::tr("Save it again in the spreadsheet program")));
        return {};
    }

    Result<Relations> relations(const QString& folder, const QString& part)
    {
        Relations result;
        auto ok = parse(part, [&](QXmlStreamReader& xml) {
            if (xml.name() != u"Relationship" || xml.attributes().value(QStringLiteral("TargetMode")) == u"External")
                return;
            const QString target = resolved(folder, xml.attributes().value(QStringLiteral("Target")).toString());
            result.targets.insert(xml.attributes().value(QStringLiteral("Id")).toString(), target);
            result.types.append({xml.attributes().value(QStringLiteral("Type")).toString(), target});
        });
        if (!ok)
            return fail(ok.error());
        return result;
    }

    Result<void> readWorkbook(const QString& part)
    {
        return parse(part, [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const QStringView value = attributes.value(QStringLiteral("date1904"));
                m_from1904 = value == u"1" || value == u"true";
            }
            if (xml.name() != u"sheet")
                return;
            for (const QXmlStreamAttribute& attribute : attributes) {
                if (attribute.name() == u"id") // of the namespace of relationships; that of the sheet is sheetId
                    m_sheets.append(
                        {attributes.value(QStringLiteral("name")).toString(), attribute.value().toString()});
            }
        });
    }

    Result<void> readStyles(const QString& part)
    {
        QSet<int> dates;
        bool isInCells = false;
        return parse(part, [&](QXmlStreamReader& xml) {
            const int id = xml.attributes().value(QStringLiteral("numFmtId")).toInt();
            if (xml.name() == u"numFmt" &&
                isDateFormat(xml.attributes().value(QStringLiteral("formatCode")).toString()))
                dates.insert(id);
            else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
                isInCells = xml.name() == u"cellXfs";
            else if (isInCells && xml.name() == u"xf")
                m_isDateStyle.append(dates.contains(id) || isDateFormat(id));
        });
    }

    /// Text of an <si> or <is>: its <t> parts, without phonetic ones.
    QString richText(QXmlStreamReader& xml, bool isRun = false)
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"r" && !isRun)
                text += richText(xml, true);
            else
                xml.skipCurrentElement();
        }
        return text;
    }

    Result<void> readSharedTexts(const QString& part)
    {
        return parse(part, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"si")
                m_texts.append(unescaped(richText(xml)));
        });
    }

    Result<Sheet> readSheet(const QString& name, const QString& part)
    {
        Sheet sheet{name, {}};
        int number = 0;
        auto ok = parse(part, [&](QXmlStreamReader& xml) {
            if (xml.name() != u"row")
                return;
            bool isNumber = false;
            const int given = xml.attributes().value(QStringLiteral("r")).toInt(&isNumber);
            number = isNumber && given > 0 ? given : number + 1;
            SheetRow row{number, {}};
            readCells(xml, row);
            if (!row.isEmpty())
                sheet.rows.append(row);
        });
        if (!ok)
            return fail(ok.error());
        return sheet;
    }

    void readCells(QXmlStreamReader& xml, SheetRow& row)
    {
        int next = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"c") {
                xml.skipCurrentElement();
                continue;
            }
            const int given = columnOf(xml.attributes().value(QStringLiteral("r")));
            const int column = given >= 0 ? given : next;
            next = column + 1;
            const Cell cell = readCell(xml);
            if (cell.text.isEmpty())
                continue;
            if (column >= limits::columns || ++m_cells > limits::cells) {
                m_problem = column >= limits::columns ? Messages::tr("More than %1 columns").arg(limits::columns)
                                                      : Messages::tr("More than %1 cells").arg(limits::cells);
                return;
            }
            while (row.cells.size() <= column)
                row.cells.append(Cell{});
            row.cells[column] = cell;
        }
    }

    Cell readCell(QXmlStreamReader& xml)
    {
        const QString type = xml.attributes().value(QStringLiteral("t")).toString();
        const int style = xml.attributes().value(QStringLiteral("s")).toInt();
        Cell cell;
        bool hasFormula = false;
        QString formula;
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"f") {
                hasFormula = true;
                formula = xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == u"v") {
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == u"is") {
                value = unescaped(richText(xml));
            } else {
                xml.skipCurrentElement();
            }
        }
        if (hasFormula)
            return {QString(u'=' + formula), Cell::Type::Formula};
        if (type == u"s") {
            bool isNumber = false;
            const int index = value.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_texts.size())
                m_problem = Messages::tr("A cell names text %1, which the file does not have").arg(value);
            else
                cell.text = m_texts[index];
            return cell;
        }
        if (type == u"d")
            return {value.left(10), Cell::Type::Date};
        if (type == u"b")
            return {value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), Cell::Type::Text};
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!type.isEmpty() && type != u"n")
            return {type == u"str" ? unescaped(value) : value, Cell::Type::Text};
        if (!isNumber || !std::isfinite(number))
            return {value, Cell::Type::Text};
        if (m_isDateStyle.value(style) && number >= 0 && number < 2958466) // up to the year 9999
            return {dateOfSerial(number, m_from1904).toString(Qt::ISODate), Cell::Type::Date};
        return {QString::number(number, 'g', 15), Cell::Type::Number};
    }

    ZipParts m_parts;
    QString m_file;
    QString m_problem;
    QList<std::pair<QString, QString>> m_sheets; ///< name, id of the relationship
    QStringList m_texts;
    QList<bool> m_isDateStyle;
    bool m_from1904 = false;
    int m_cells = 0;
};

} // namespace

Result<QList<Sheet>> readXlsx(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > limits::fileSize)
        return fail(Error::input(Messages::tr("The file is larger than %1 MB").arg(limits::fileSize >> 20), fileName));
    const QString saveAs = Messages::tr("Save it as XLSX without a password");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(Error::input(Messages::tr("The file is protected by a password or in the old XLS form"), fileName,
                                 {}, saveAs));
    auto parts = ZipParts::open(bytes, fileName);
    if (!parts)
        return fail(parts.error());
    if (parts->has(QStringLiteral("mimetype")))
        return fail(Error::input(Messages::tr("The file is an OpenDocument file, not XLSX"), fileName, {}, saveAs));
    if (!parts->has(QStringLiteral("_rels/.rels")))
        return fail(Error::input(Messages::tr("The file is no XLSX file: it has no _rels/.rels"), fileName));
    return XlsxReader(std::move(*parts), fileName).read();
}

} // namespace provisor::spreadsheet
