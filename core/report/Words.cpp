#include "core/report/Words.h"

#include "core/base/Text.h"

#include <QCoreApplication>

#include <array>

namespace provisor::report {

namespace {

constexpr const char* context = "Report";

// How a language writes dates and numbers, from Unicode CLDR 42. d, M: day and month as figures; L, S: month in full,
// short.
struct Locale
{
    const char* language;
    char16_t decimal;
    const char* longForm;
    const char* shortForm;
    const char* dayMonthForm;
    const char* monthForm;
    std::array<const char*, 12> months;
    std::array<const char*, 12> shortMonths;
};

constexpr Locale locales[] = {
    {"en",
     u'.',
     "d L y",
     "d S y",
     "d S",
     "S y",
     {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"},
     {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}},
    {"de",
     u',',
     "d. L y",
     "d.M.y",
     "d.M.",
     "S y",
     {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember"},
     {"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."}},
    {"fr",
     u',',
     "d L y",
     "d S y",
     "d S",
     "S y",
     {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre"},
     {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."}},
};

const Locale& localeOf(const QString& language)
{
    for (const Locale& locale : locales) {
        if (language.startsWith(QLatin1String(locale.language)))
            return locale;
    }
    return locales[0];
}

QString formatted(const Locale& locale, const char* form, QDate date)
{
    if (!date.isValid())
        return {};
    QString text;
    for (const char* c = form; *c; ++c) {
        switch (*c) {
        case 'd':
            text += QString::number(date.day());
            break;
        case 'M':
            text += QString::number(date.month());
            break;
        case 'y':
            text += QString::number(date.year());
            break;
        case 'L':
            text += QString::fromUtf8(locale.months[static_cast<size_t>(date.month() - 1)]);
            break;
        case 'S':
            text += QString::fromUtf8(locale.shortMonths[static_cast<size_t>(date.month() - 1)]);
            break;
        case ' ':
            text += QChar(0xA0);
            break; // a date never breaks across lines
        default:
            text += QLatin1Char(*c);
        }
    }
    return text;
}

constexpr const char* numberWords[] = {
    QT_TRANSLATE_NOOP("Report", "none"),  QT_TRANSLATE_NOOP("Report", "one"),   QT_TRANSLATE_NOOP("Report", "two"),
    QT_TRANSLATE_NOOP("Report", "three"), QT_TRANSLATE_NOOP("Report", "four"),  QT_TRANSLATE_NOOP("Report", "five"),
    QT_TRANSLATE_NOOP("Report", "six"),   QT_TRANSLATE_NOOP("Report", "seven"), QT_TRANSLATE_NOOP("Report", "eight"),
    QT_TRANSLATE_NOOP("Report", "nine"),
};

constexpr const char* levelWords[] = {
    QT_TRANSLATE_NOOP("Report", "low"),
    QT_TRANSLATE_NOOP("Report", "medium"),
    QT_TRANSLATE_NOOP("Report", "high"),
    QT_TRANSLATE_NOOP("Report", "critical"),
};

} // namespace

Words::Words(QString language, const QTranslator* translator)
    : m_language(std::move(language)), m_translator(translator)
{
}

QString Words::text(const char* source) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source);
    const QString translated = m_translator->translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::shortText(const char* source) const
{
    constexpr const char* comment = "short";
    if (!m_translator)
        return QCoreApplication::translate(context, source, comment);
    const QString translated = m_translator->translate(context, source, comment);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::plural(qsizetype number, const char* many, const char* one) const
{
    const int n = static_cast<int>(number);
    QString translated = m_translator ? m_translator->translate(context, many, nullptr, n)
                                      : QCoreApplication::translate(context, many, nullptr, n);
    const QString source = QString::fromUtf8(many);
    if (translated.isEmpty())
        translated = source;
    return translated == source && number == 1 ? QString::fromUtf8(one) : translated;
}

QString Words::counted(qsizetype number, const char* many, const char* one) const
{
    return plural(number, many, one).replace(QLatin1String("%1"), count(number));
}

QString Words::count(qsizetype number) const
{
    return number >= 0 && number <= 9 ? text(numberWords[number]) : QString::number(number);
}

QString Words::number(double value, int decimals) const
{
    QString result = fixed(value, decimals);
    result.replace(u'.', QChar(localeOf(m_language).decimal));
    return result.replace(u'-', QChar(0x2212));
}

QString Words::longDate(QDate date) const
{
    return formatted(localeOf(m_language), localeOf(m_language).longForm, date);
}
QString Words::shortDate(QDate date) const
{
    return formatted(localeOf(m_language), localeOf(m_language).shortForm, date);
}

QString Words::dayMonth(QDate date) const
{
    return formatted(localeOf(m_language), localeOf(m_language).dayMonthForm, date);
}

QString Words::month(QDate date) const
{
    return formatted(localeOf(m_language), localeOf(m_language).monthForm, date);
}

QString Words::list(const QStringList& items) const
{
    if (items.size() < 2)
        return items.value(0);
    return text(QT_TRANSLATE_NOOP("Report", "%1 and %2"))
        .arg(QStringList(items.mid(0, items.size() - 1)).join(QStringLiteral(", ")), items.last());
}

QString Words::level(Level level) const
{
    return text(levelWords[static_cast<int>(level)]);
}

QString Words::sentence(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace provisor::report
