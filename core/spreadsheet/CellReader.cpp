#include "core/spreadsheet/CellReader.h"

#include "core/base/Text.h"
#include "core/schema/Record.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RegisterImport)
};

/// A date of which two of the numbers may be day or month.
struct LooseDate
{
    int first = 0;
    int second = 0;
    int year = 0;
    bool isDayFirst = false; ///< for certain

    QString iso(bool dayFirst) const
    {
        const QDate date(year, dayFirst ? second : first, dayFirst ? first : second);
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }
};

std::optional<LooseDate> looseDate(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?:[ T]0?0:00(?::00)?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(4).toInt();
    return LooseDate{match.captured(1).toInt(), match.captured(3).toInt(), year < 100 ? year + 2000 : year,
                     match.captured(2) == u"."};
}

QString isoDate(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[ T].*)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QStringList items(const QString& text)
{
    QStringList result;
    for (const QString& item : text.split(u';')) {
        if (const QString name = item.simplified(); !name.isEmpty() && !result.contains(name))
            result.append(name);
    }
    return result;
}

QStringList choicesOf(const FieldSpec& spec)
{
    QStringList choices;
    for (const char* choice : spec.choices)
        choices.append(QLatin1String(choice));
    return choices;
}

/// "In progress" for "in-progress".
QString choiceSpelling(const QString& text)
{
    return text.simplified().toLower().replace(u' ', u'-').replace(u'_', u'-');
}

} // namespace

void DateReader::learn(const Cell& cell, const QString& exported)
{
    const auto date = looseDate(cell.text.trimmed());
    if (cell.type != Cell::Type::Text || !date || date->isDayFirst)
        return;
    const QString dayFirst = date->iso(true);
    const QString monthFirst = date->iso(false);
    const bool isSame = !dayFirst.isEmpty() && cellDigest(dayFirst) == exported;
    const bool isSameOtherwise = !monthFirst.isEmpty() && cellDigest(monthFirst) == exported;
    m_dayFirst += (monthFirst.isEmpty() && !dayFirst.isEmpty()) || (isSame && !isSameOtherwise) ? 1 : 0;
    m_monthFirst += (dayFirst.isEmpty() && !monthFirst.isEmpty()) || (isSameOtherwise && !isSame) ? 1 : 0;
}

std::optional<QString> DateReader::read(const Cell& cell) const
{
    const QString text = cell.text.trimmed();
    if (cell.type == Cell::Type::Date)
        return text;
    if (cell.type == Cell::Type::Number) { // a date whose format was taken away
        const double serial = text.toDouble();
        if (serial >= 10000 && serial < 100000)
            return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial)).toString(Qt::ISODate);
        return std::nullopt;
    }
    if (const QString iso = isoDate(text); !iso.isEmpty())
        return iso;
    const auto date = looseDate(text);
    if (!date || isAmbiguous(cell))
        return std::nullopt;
    const bool dayFirst = date->isDayFirst || date->iso(false).isEmpty() || (m_dayFirst > 0 && m_monthFirst == 0);
    const QString iso = date->iso(dayFirst || date->first == date->second);
    return iso.isEmpty() ? std::nullopt : std::optional(iso);
}

bool DateReader::isAmbiguous(const Cell& cell) const
{
    const auto date = looseDate(cell.text.trimmed());
    return date && !date->isDayFirst && date->first != date->second && !date->iso(true).isEmpty() &&
           !date->iso(false).isEmpty() && (m_dayFirst > 0) == (m_monthFirst > 0);
}

QString plainText(const Cell& cell, const RegisterColumn& column, const DateReader& dates)
{
    if (cell.text.isEmpty())
        return {};
    if (column.type == RegisterColumn::Type::Date) {
        const auto date = dates.read(cell);
        return date ? *date : restored(cell.text).trimmed();
    }
    if (column.type == RegisterColumn::Type::Number) {
        bool isNumber = false;
        const double number = QString(cell.text).replace(u',', u'.').toDouble(&isNumber);
        return isNumber ? fixed(number, 1) : cell.text;
    }
    return withLineFeeds(restored(cell.text));
}

CellReader::CellReader(const Analysis& analysis)
    : m_people(analysis.snapshot, kindBit(Kind::Person)), m_mitigations(analysis.snapshot, kindBit(Kind::Mitigation)),
      m_targets(analysis.snapshot, kindBit(Kind::Element) | kindBit(Kind::Flow))
{
    for (const Threat& threat : analysis.threats)
        m_threatKeys.append(threat.key);
}

const RecordNames& CellReader::namesFor(const FieldSpec& spec) const
{
    if (spec.refersTo == kindBit(Kind::Person))
        return m_people;
    return spec.refersTo == kindBit(Kind::Mitigation) ? m_mitigations : m_targets;
}

tl::expected<Value, TextFinding> CellReader::reference(const FieldSpec& spec, const QString& name) const
{
    const RecordNames& names = namesFor(spec);
    const Id id = names.find(name);
    if (!id.isNull())
        return Value{id};
    const QString message = spec.refersTo == kindBit(Kind::Person) ? Messages::tr("The model has no person \"%1\"")
                            : spec.refersTo == kindBit(Kind::Mitigation)
                                ? Messages::tr("The model has no mitigation \"%1\"")
                                : Messages::tr("The model has no part or flow \"%1\"");
    return tl::unexpected(TextFinding{message.arg(name), spellingAdvice(name, names.legal())});
}

tl::expected<Value, TextFinding> CellReader::list(const FieldSpec& spec, const QString& text) const
{
    const QStringList given = items(text);
    if (spec.type == FieldType::References) {
        QList<Id> ids;
        for (const QString& item : given) {
            auto id = reference(spec, item);
            if (!id)
                return id;
            if (!ids.contains(valueAs<Id>(*id)))
                ids.append(valueAs<Id>(*id));
        }
        return ids.isEmpty() ? Value{} : Value{ids};
    }
    for (const QString& item : given) {
        if (QLatin1String(spec.name) == u"threats" && !m_threatKeys.contains(item))
            return tl::unexpected(TextFinding{Messages::tr("The model has no threat \"%1\"").arg(item),
                                              spellingAdvice(item, m_threatKeys)});
    }
    return given.isEmpty() ? Value{} : Value{given};
}

tl::expected<Value, TextFinding> CellReader::read(const FieldSpec& spec, const QString& text) const
{
    if (text.trimmed().isEmpty()) {
        if (spec.required)
            return tl::unexpected(TextFinding{Messages::tr("The cell may not be empty"), {}});
        return Value{};
    }
    Value value = text;
    if (spec.type == FieldType::Reference)
        return reference(spec, text);
    if (spec.type == FieldType::References || spec.type == FieldType::Choices) {
        auto read = list(spec, text);
        if (!read)
            return read;
        value = *read;
    } else if (spec.type == FieldType::Choice) {
        const QStringList legal = choicesOf(spec);
        if (!legal.contains(choiceSpelling(text)))
            return tl::unexpected(TextFinding{Messages::tr("\"%1\" is not a value of this column").arg(text),
                                              spellingAdvice(choiceSpelling(text), legal)});
        value = choiceSpelling(text);
    }
    auto checked = checkedValue(spec, value);
    if (!checked)
        return tl::unexpected(TextFinding{checked.error().message, checked.error().advice});
    return *checked;
}

} // namespace provisor::spreadsheet
