#include "models/Words.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace provisor::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Word
{
    const char* id;
    const char* text;
};

template <size_t count>
QString find(const Word (&list)[count], const QString& id)
{
    for (const Word& word : list) {
        if (id == QLatin1StringView(word.id))
            return Words::tr(word.text);
    }
    return id;
}

constexpr Word threatStatuses[] = {
    {"new", QT_TRANSLATE_NOOP("Words", "Open")},
    {"under-analysis", QT_TRANSLATE_NOOP("Words", "Under analysis")},
    {"mitigating", QT_TRANSLATE_NOOP("Words", "In treatment")},
    {"mitigated", QT_TRANSLATE_NOOP("Words", "Mitigated")},
    {"accepted", QT_TRANSLATE_NOOP("Words", "Accepted")},
    {"transferred", QT_TRANSLATE_NOOP("Words", "Transferred")},
    {"avoided", QT_TRANSLATE_NOOP("Words", "Avoided")},
    {"not-relevant", QT_TRANSLATE_NOOP("Words", "Not applicable")},
};
constexpr Word mitigationStatuses[] = {
    {"", QT_TRANSLATE_NOOP("Words", "Not decided")},
    {"proposed", QT_TRANSLATE_NOOP("Words", "Proposed")},
    {"planned", QT_TRANSLATE_NOOP("Words", "Planned")},
    {"in-progress", QT_TRANSLATE_NOOP("Words", "In progress")},
    {"implemented", QT_TRANSLATE_NOOP("Words", "Implemented")},
    {"verified", QT_TRANSLATE_NOOP("Words", "Verified")},
    {"rejected", QT_TRANSLATE_NOOP("Words", "Rejected")},
};
constexpr Word grades[] = {
    {"", QT_TRANSLATE_NOOP("Words", "As in the catalogue")},
    {"low", QT_TRANSLATE_NOOP("Words", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Words", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Words", "High")},
};
constexpr Word efforts[] = {
    {"small", QT_TRANSLATE_NOOP("Words", "Small")},
    {"medium", QT_TRANSLATE_NOOP("Words", "Medium")},
    {"large", QT_TRANSLATE_NOOP("Words", "Large")},
};
constexpr Word claims[] = {
    {"", QT_TRANSLATE_NOOP("Words", "Not answered")},
    {"met", QT_TRANSLATE_NOOP("Words", "Met")},
    {"partly", QT_TRANSLATE_NOOP("Words", "Partly")},
    {"not-met", QT_TRANSLATE_NOOP("Words", "Not met")},
};
constexpr Word verdicts[] = {
    {"", QT_TRANSLATE_NOOP("Words", "Not assessed")},
    {"pass", QT_TRANSLATE_NOOP("Words", "Pass")},
    {"fail", QT_TRANSLATE_NOOP("Words", "Fail")},
    {"inconclusive", QT_TRANSLATE_NOOP("Words", "Inconclusive")},
};
constexpr Word trusts[] = {
    {"", QT_TRANSLATE_NOOP("Words", "Not answered")},
    {"untrusted", QT_TRANSLATE_NOOP("Words", "Untrusted")},
    {"partly-trusted", QT_TRANSLATE_NOOP("Words", "Partly trusted")},
    {"trusted", QT_TRANSLATE_NOOP("Words", "Trusted")},
};
constexpr Word roles[] = {
    {"developer", QT_TRANSLATE_NOOP("Words", "Developer")},
    {"system-operator", QT_TRANSLATE_NOOP("Words", "System operator")},
    {"data-custodian", QT_TRANSLATE_NOOP("Words", "Data custodian")},
    {"end-user", QT_TRANSLATE_NOOP("Words", "End-user")},
    {"organisation", QT_TRANSLATE_NOOP("Words", "Organisation")},
};
constexpr Word dataClasses[] = {
    {"public", QT_TRANSLATE_NOOP("Words", "Public")},
    {"internal", QT_TRANSLATE_NOOP("Words", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("Words", "Confidential")},
    {"personal", QT_TRANSLATE_NOOP("Words", "Personal")},
    {"special-category", QT_TRANSLATE_NOOP("Words", "Special category")},
    {"secret", QT_TRANSLATE_NOOP("Words", "Secret")},
};
constexpr Word modalities[] = {
    {"shall", QT_TRANSLATE_NOOP("Words", "shall")},
    {"should", QT_TRANSLATE_NOOP("Words", "should")},
    {"shall, should", QT_TRANSLATE_NOOP("Words", "shall, should")},
};
constexpr Word factors[] = {
    {"exposure", QT_TRANSLATE_NOOP("Words", "Exposure")}, {"capability", QT_TRANSLATE_NOOP("Words", "Capability")},
    {"maturity", QT_TRANSLATE_NOOP("Words", "Maturity")}, {"opportunity", QT_TRANSLATE_NOOP("Words", "Opportunity")},
    {"impact", QT_TRANSLATE_NOOP("Words", "Impact")},
};
constexpr Word dimensions[] = {
    {"C", QT_TRANSLATE_NOOP("Words", "confidentiality")}, {"I", QT_TRANSLATE_NOOP("Words", "integrity")},
    {"A", QT_TRANSLATE_NOOP("Words", "availability")},    {"S", QT_TRANSLATE_NOOP("Words", "safety")},
    {"P", QT_TRANSLATE_NOOP("Words", "privacy")},         {"F", QT_TRANSLATE_NOOP("Words", "financial")},
    {"L", QT_TRANSLATE_NOOP("Words", "legal")},
};

} // namespace

QString level(Level value)
{
    switch (value) {
    case Level::Low:
        return Words::tr("Low");
    case Level::Medium:
        return Words::tr("Medium");
    case Level::High:
        return Words::tr("High");
    case Level::Critical:
        return Words::tr("Critical");
    }
    return {};
}

QString certainty(bool confirmed)
{
    return confirmed ? Words::tr("Confirmed") : Words::tr("Possible");
}

QString threatStatus(const QString& status, bool isRaised)
{
    return isRaised ? find(threatStatuses, status.isEmpty() ? QStringLiteral("new") : status)
                    : Words::tr("No longer raised");
}

QString mitigationStatus(const QString& status)
{
    return find(mitigationStatuses, status);
}
QString effectiveness(const QString& value)
{
    return find(grades, value);
}
QString effort(const QString& value)
{
    return find(efforts, value);
}
QString claim(const QString& value)
{
    return find(claims, value);
}
QString verdict(const QString& value)
{
    return find(verdicts, value);
}
QString trust(const QString& value)
{
    return find(trusts, value);
}
QString role(const QString& value)
{
    return find(roles, value);
}
QString addressee(const QString& value)
{
    return find(roles, value);
}
QString dataClass(const QString& value)
{
    return find(dataClasses, value);
}
QString modality(const QString& value)
{
    return find(modalities, value);
}
QString factor(const QString& id)
{
    return find(factors, id);
}
QString dimension(QChar value)
{
    return find(dimensions, QString(value));
}

QString applicable(Tristate value)
{
    if (value == Tristate::Unknown)
        return Words::tr("Cannot tell");
    return value == Tristate::True ? Words::tr("Applies") : Words::tr("Does not apply");
}

QString origin(Origin value)
{
    switch (value) {
    case Origin::Edit:
        return Words::tr("Edit");
    case Origin::Undo:
        return Words::tr("Undo");
    case Origin::Redo:
        return Words::tr("Redo");
    case Origin::Import:
        return Words::tr("Import");
    case Origin::Layout:
        return Words::tr("Layout");
    case Origin::Merge:
        return Words::tr("Merge");
    case Origin::Recovery:
        return Words::tr("Recovery");
    case Origin::Create:
        return Words::tr("New model");
    }
    return {};
}

QStringList choices(Kind kind, int field)
{
    QStringList list;
    for (const char* choice : kindSpec(kind).fields[static_cast<size_t>(field)].choices)
        list.append(QLatin1String(choice));
    return list;
}

QString kindName(Kind kind)
{
    return QCoreApplication::translate("Schema", kindSpec(kind).label);
}

QString risk(double value)
{
    return figure(value, 1);
}

QString date(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!date.isValid())
        return isoDate;
    const QString form = date.year() == QDate::currentDate().year() ? Words::tr("d MMM", "date without year")
                                                                    : Words::tr("d MMM yy", "date with year");
    return QLocale().toString(date, form);
}

bool isOverdue(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() && date < QDate::currentDate();
}

QString initials(const QString& name)
{
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return parts.first().left(2).toUpper();
    return QString(parts.first().front().toUpper()) + parts.last().front().toUpper();
}

QString targetName(const Target& target)
{
    return target.kind == Kind::Model ? Words::tr("Whole system") : target.name;
}

QString recordName(const Record& record, const Catalogue* catalogue)
{
    int nameField = -1;
    for (const char* candidate : {"name", "title"}) {
        if (nameField < 0)
            nameField = kindSpec(record.kind()).fieldIndex(QString::fromLatin1(candidate));
    }
    if (nameField >= 0 && !record.text(nameField).isEmpty())
        return record.text(nameField);
    if (record.kind() == Kind::Element && catalogue) {
        if (const ComponentType* type = catalogue->componentType(record.text(field::element::Type)))
            return type->name;
    }
    if (record.kind() == Kind::Mitigation && catalogue) {
        if (const CatalogueMitigation* mitigation = catalogue->mitigation(record.text(field::mitigation::Uses)))
            return mitigation->title;
    }
    const int alias = kindSpec(record.kind()).fieldIndex(u"alias");
    return alias >= 0 && !record.text(alias).isEmpty() ? record.text(alias) : kindName(record.kind());
}

QString flowName(const Snapshot& snapshot, const Record& flow)
{
    if (!flow.text(field::flow::Name).isEmpty())
        return flow.text(field::flow::Name);
    return recordName(snapshot, flow.reference(field::flow::From)) % u" \u2192 " %
           recordName(snapshot, flow.reference(field::flow::To));
}

QString recordName(const Snapshot& snapshot, Id id, const Catalogue* catalogue)
{
    const Record* record = snapshot.find(id);
    if (!record)
        return {};
    return record->kind() == Kind::Flow ? flowName(snapshot, *record) : recordName(*record, catalogue);
}

} // namespace provisor::words
