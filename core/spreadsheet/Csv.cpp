#include "core/spreadsheet/Sheet.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

/// What begins a formula, in both widths, and the characters that spreadsheet programs skip before one.
bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
}

/// The characters of Windows-1252 that differ from Latin-1.
constexpr char16_t windows1252[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                      0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        return fromWindows1252(bytes); // what Excel calls plain CSV in western countries
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

/// Cuts a text into records and cells by the quoting rules of RFC 4180.
class CsvParser
{
public:
    CsvParser(const QString& text, QChar separator) : m_text(text), m_separator(separator) {}

    /// The next record; false at the end.
    bool next(QStringList& cells)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        ++m_record;
        while (true) {
            cells.append(cell());
            if (m_at >= m_text.size())
                return true;
            const QChar c = m_text[m_at++];
            if (c == m_separator)
                continue;
            if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            return true;
        }
    }

    int record() const { return m_record; }
    /// Record whose quoted cell was never closed; 0 for none.
    int openQuote() const { return m_openQuote; }

private:
    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    QString cell()
    {
        QString result;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            ++m_at;
            while (true) {
                const qsizetype quote = m_text.indexOf(u'"', m_at);
                if (quote < 0) {
                    m_openQuote = m_record;
                    result += QStringView(m_text).mid(m_at);
                    m_at = m_text.size();
                    return result;
                }
                result += QStringView(m_text).mid(m_at, quote - m_at);
                m_at = quote + 1;
                if (m_at >= m_text.size() || m_text[m_at] != u'"')
                    break;
                result += u'"';
                ++m_at;
            }
        }
        const qsizetype start = m_at; // also what follows a closing quote, as most programs read it
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        return result + QStringView(m_text).mid(start, m_at - start);
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_record = 0;
    int m_openQuote = 0;
};

QChar separatorOf(const QString& text, const QString& header)
{
    QChar best = u',';
    std::pair<bool, qsizetype> most{false, 0};
    for (const QChar candidate : {u',', u';', u'\t'}) {
        QStringList first;
        CsvParser(text, candidate).next(first);
        const bool hasHeader = !header.isEmpty() && std::any_of(first.begin(), first.end(), [&](const QString& cell) {
            return cell.startsWith(header);
        });
        if (std::pair found{hasHeader, first.size()}; found > most) {
            most = found;
            best = candidate;
        }
    }
    return best;
}

QString quoted(QString text, const CsvStyle& style)
{
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [&](QChar c) {
        return c == style.separator || QStringView(u",;\t\"\n\r").contains(c);
    });
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

bool SheetRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.text.isEmpty(); });
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

CsvStyle CsvStyle::of(const QString& language)
{
    const bool hasComma = language.startsWith(QStringLiteral("de")) || language.startsWith(QStringLiteral("fr"));
    return hasComma ? CsvStyle{u';', u','} : CsvStyle{};
}

bool needsProtection(const QString& text)
{
    return text.size() > 1 && text[0] == u'\'' && (beginsFormula(text[1]) || text[1] == u'\'');
}

QString neutralised(const QString& text)
{
    const bool isRisky = !text.isEmpty() && (beginsFormula(text[0]) || needsProtection(text));
    return isRisky ? QString(u'\'' + text) : text;
}

QString restored(const QString& text)
{
    return needsProtection(text) ? text.mid(1) : text;
}

QByteArray writeCsv(const QList<QStringList>& rows, const CsvStyle& style)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += style.separator;
            text += quoted(row[i], style);
        }
        text += QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

Result<Sheet> readCsv(const QByteArray& bytes, const QString& fileName, const QString& header)
{
    if (bytes.size() > limits::fileSize)
        return fail(Error::input(Messages::tr("The file is larger than %1 MB").arg(limits::fileSize >> 20), fileName));
    QString text = decoded(bytes);
    if (text.contains(QChar(0)))
        return fail(Error::input(Messages::tr("The file holds null characters and is no CSV file"), fileName, {},
                                 Messages::tr("Save the sheet as \"CSV UTF-8\"")));
    QChar separator = separatorOf(text, header);
    if (text.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && text.size() > 4) { // a line only Excel knows
        separator = text[4];
        text.remove(0, text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n') + 1);
    }
    Sheet sheet;
    CsvParser parser(text, separator);
    QStringList cells;
    int count = 0;
    while (parser.next(cells)) {
        if (cells.size() > limits::columns)
            return fail(Error::input(Messages::tr("More than %1 columns").arg(limits::columns), fileName,
                                     Messages::tr("row %1").arg(parser.record())));
        count += static_cast<int>(cells.size());
        if (count > limits::cells)
            return fail(Error::input(Messages::tr("More than %1 cells").arg(limits::cells), fileName));
        SheetRow row{parser.record(), {}};
        for (const QString& cell : std::as_const(cells))
            row.cells.append({cell, Cell::Type::Text});
        sheet.rows.append(row);
    }
    if (parser.openQuote() > 0)
        return fail(Error::input(Messages::tr("A quotation mark is opened and never closed"), fileName,
                                 Messages::tr("row %1").arg(parser.openQuote()),
                                 Messages::tr("Double a quotation mark that belongs to the text")));
    return sheet;
}

} // namespace provisor::spreadsheet
