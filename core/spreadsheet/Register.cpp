#include "core/spreadsheet/Register.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

using Type = RegisterColumn::Type;

QString listText(const QStringList& items)
{
    return items.join(QStringLiteral("; "));
}

/// Builds a register column by column; cells of editable columns come from the record.
class RegisterBuilder
{
public:
    RegisterBuilder(const Analysis& analysis, const QString& id, const QString& title, Kind kind)
        : m_analysis(analysis), m_people(analysis.snapshot, kindBit(Kind::Person)),
          m_mitigations(analysis.snapshot, kindBit(Kind::Mitigation)),
          m_targets(analysis.snapshot, kindBit(Kind::Element) | kindBit(Kind::Flow))
    {
        m_table.id = id;
        m_table.title = title;
        m_table.kind = kind;
    }

    void shown(const char* id, const QString& heading, double width, Type type = Type::Text)
    {
        m_table.columns.append({QLatin1String(id), heading, -1, type, width});
    }

    void editable(int field, double width)
    {
        const FieldSpec& spec = kindSpec(m_table.kind).fields[static_cast<size_t>(field)];
        m_table.columns.append({QLatin1String(spec.name), QCoreApplication::translate("Schema", spec.label), field,
                                typeOf(spec.type), width});
    }

    /// `values` are the cells of the columns that are only shown, by id.
    void row(const QString& key, const Record* record, const QString& name, const QMap<QString, QString>& values)
    {
        RegisterRow row{key, record ? record->id() : Id{}, name, {}};
        for (const RegisterColumn& column : std::as_const(m_table.columns)) {
            QString text = values.value(column.id);
            if (column.isEditable() && record) {
                const FieldSpec& spec = kindSpec(m_table.kind).fields[static_cast<size_t>(column.field)];
                text = cellText(spec, record->at(column.field), namesFor(spec));
            }
            row.cells.append(shownText(m_table.kind, column.field, text));
        }
        m_table.rows.append(row);
    }

    QString person(Id id) const { return m_people.nameOf(id); }
    const RecordNames& namesFor(const FieldSpec& spec) const
    {
        if (spec.refersTo == kindBit(Kind::Person))
            return m_people;
        return spec.refersTo == kindBit(Kind::Mitigation) ? m_mitigations : m_targets;
    }
    Register take() { return m_table; }

private:
    static Type typeOf(FieldType type)
    {
        switch (type) {
        case FieldType::Date:
            return Type::Date;
        case FieldType::Choice:
        case FieldType::Reference:
            return Type::Choice;
        case FieldType::Choices:
        case FieldType::References:
            return Type::List;
        default:
            return Type::Text;
        }
    }

    const Analysis& m_analysis;
    Register m_table;
    RecordNames m_people;
    RecordNames m_mitigations;
    RecordNames m_targets;
};

QString levelWord(Level level)
{
    switch (level) {
    case Level::Critical:
        return Messages::tr("critical");
    case Level::High:
        return Messages::tr("high");
    case Level::Medium:
        return Messages::tr("medium");
    case Level::Low:
        break;
    }
    return Messages::tr("low");
}

Register threats(const Analysis& analysis)
{
    namespace f = field::threat;
    RegisterBuilder builder(analysis, QStringLiteral("threats"), Messages::tr("Threats"), Kind::Threat);
    builder.shown("key", Messages::tr("Key"), 38);
    builder.shown("title", Messages::tr("Threat"), 36);
    builder.shown("target", Messages::tr("On"), 24);
    builder.shown("certainty", Messages::tr("Certainty"), 11);
    builder.shown("inherent", Messages::tr("Inherent risk"), 9, Type::Number);
    builder.shown("residual", Messages::tr("Residual risk"), 9, Type::Number);
    builder.shown("target_risk", Messages::tr("Target risk"), 9, Type::Number);
    builder.shown("level", Messages::tr("Residual level"), 10);
    for (const auto& [field, width] : std::initializer_list<std::pair<int, double>>{{f::Status, 15},
                                                                                    {f::Owner, 20},
                                                                                    {f::Due, 12},
                                                                                    {f::Reason, 34},
                                                                                    {f::Mitigations, 26},
                                                                                    {f::Labels, 18},
                                                                                    {f::Note, 34}})
        builder.editable(field, width);
    builder.shown("provisions", Messages::tr("Provisions"), 24);
    for (const Threat& threat : analysis.threats) {
        const auto number = [&](const Risk& risk) { return threat.isRaised ? fixed(risk.value, 1) : QString(); };
        builder.row(
            threat.key, analysis.snapshot.find(Kind::Threat, threat.decision), threat.title,
            {{QStringLiteral("key"), threat.key},
             {QStringLiteral("title"), threat.title},
             {QStringLiteral("target"), threat.target.name},
             {QStringLiteral("certainty"), !threat.isRaised                           ? Messages::tr("no longer raised")
                                           : threat.certainty == Certainty::Confirmed ? Messages::tr("confirmed")
                                                                                      : Messages::tr("possible")},
             {QStringLiteral("inherent"), number(threat.risk.inherent)},
             {QStringLiteral("residual"), number(threat.risk.residual)},
             {QStringLiteral("target_risk"), number(threat.risk.target)},
             {QStringLiteral("level"), threat.isRaised ? levelWord(threat.risk.residual.level) : QString()},
             {QStringLiteral("provisions"), listText(threat.provisions)}});
    }
    return builder.take();
}

Register mitigations(const Analysis& analysis)
{
    namespace f = field::mitigation;
    RegisterBuilder builder(analysis, QStringLiteral("mitigations"), Messages::tr("Mitigations"), Kind::Mitigation);
    builder.shown("alias", Messages::tr("Short name"), 26);
    builder.shown("uses", Messages::tr("Catalogue mitigation"), 36);
    for (const auto& [field, width] : std::initializer_list<std::pair<int, double>>{{f::Title, 30},
                                                                                    {f::Status, 14},
                                                                                    {f::Owner, 20},
                                                                                    {f::Due, 12},
                                                                                    {f::Effectiveness, 13},
                                                                                    {f::Effort, 10},
                                                                                    {f::On, 26},
                                                                                    {f::Threats, 34},
                                                                                    {f::ReviewBy, 12},
                                                                                    {f::Description, 34},
                                                                                    {f::Note, 34}})
        builder.editable(field, width);
    QList<Record> records = analysis.snapshot.records(Kind::Mitigation);
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return a.text(f::Alias) < b.text(f::Alias); });
    for (const Record& record : std::as_const(records)) {
        const CatalogueMitigation* known =
            analysis.catalogue ? analysis.catalogue->mitigation(record.text(f::Uses)) : nullptr;
        const QString uses = known ? known->title : record.text(f::Uses);
        const QString title = record.text(f::Title);
        builder.row(record.text(f::Alias), &record, title.isEmpty() ? uses : title,
                    {{QStringLiteral("alias"), record.text(f::Alias)}, {QStringLiteral("uses"), uses}});
    }
    return builder.take();
}

QString applies(Tristate applicable)
{
    return applicable == Tristate::True    ? Messages::tr("yes")
           : applicable == Tristate::False ? Messages::tr("no")
                                           : Messages::tr("not known");
}

Register provisions(const Analysis& analysis)
{
    namespace f = field::provision;
    RegisterBuilder builder(analysis, QStringLiteral("provisions"), Messages::tr("Provisions"), Kind::Provision);
    builder.shown("provision", Messages::tr("Provision"), 11);
    builder.shown("title", Messages::tr("Requirement"), 40);
    builder.shown("modality", Messages::tr("Force"), 14);
    builder.shown("applies", Messages::tr("Applies here"), 11);
    for (const auto& [field, width] : std::initializer_list<std::pair<int, double>>{{f::Applicable, 11},
                                                                                    {f::ApplicableReason, 34},
                                                                                    {f::Claim, 10},
                                                                                    {f::Verdict, 13},
                                                                                    {f::VerdictBy, 20},
                                                                                    {f::Owner, 20},
                                                                                    {f::Due, 12},
                                                                                    {f::Note, 40}})
        builder.editable(field, width);
    builder.shown("evidence", Messages::tr("Evidence"), 34);
    QHash<QString, QStringList> evidence;
    for (const Record& record : analysis.snapshot.records(Kind::Evidence)) {
        const Record* assessment = analysis.snapshot.find(Kind::Provision, record.reference(field::evidence::Subject));
        const QString provision =
            assessment ? assessment->text(f::Provision) : record.text(field::evidence::ProvisionId);
        evidence[provision].append(record.text(field::evidence::Title));
    }
    for (const ProvisionStatus& status : analysis.provisions) {
        const CatalogueProvision* known = status.catalogue;
        if (!known)
            continue;
        builder.row(known->id, analysis.snapshot.find(Kind::Provision, status.assessment), known->title,
                    {{QStringLiteral("provision"), known->id},
                     {QStringLiteral("title"), known->title},
                     {QStringLiteral("modality"), known->modality()},
                     {QStringLiteral("applies"), applies(status.applicable)},
                     {QStringLiteral("evidence"), listText(evidence.value(known->id))}});
    }
    return builder.take();
}

Register people(const Analysis& analysis)
{
    namespace f = field::person;
    RegisterBuilder builder(analysis, QStringLiteral("people"), Messages::tr("People"), Kind::Person);
    builder.shown("alias", Messages::tr("Short name"), 20);
    for (const auto& [field, width] : std::initializer_list<std::pair<int, double>>{
             {f::Name, 26}, {f::Role, 26}, {f::Function, 26}, {f::Email, 30}, {f::Left, 12}})
        builder.editable(field, width);
    QList<Record> records = analysis.snapshot.records(Kind::Person);
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return a.text(f::Alias) < b.text(f::Alias); });
    for (const Record& record : std::as_const(records))
        builder.row(record.text(f::Alias), &record, record.text(f::Name),
                    {{QStringLiteral("alias"), record.text(f::Alias)}});
    return builder.take();
}

} // namespace

QStringList registerIds()
{
    return {QStringLiteral("threats"), QStringLiteral("mitigations"), QStringLiteral("provisions"),
            QStringLiteral("people")};
}

Register makeRegister(const QString& id, const Analysis& analysis)
{
    if (id == u"mitigations")
        return mitigations(analysis);
    if (id == u"provisions")
        return provisions(analysis);
    if (id == u"people")
        return people(analysis);
    return threats(analysis);
}

QString registerOfFileName(const QString& fileName)
{
    const QString name = QFileInfo(fileName).baseName().toLower();
    return registerIds().contains(name) ? name : QString();
}

RecordNames::RecordNames(const Snapshot& snapshot, quint32 kinds)
{
    for (const Kind kind : {Kind::Person, Kind::Mitigation, Kind::Element, Kind::Flow}) {
        if (!(kinds & kindBit(kind)))
            continue;
        const int at = kindSpec(kind).fieldIndex(u"name");
        QHash<QString, int> sharing; // people with one name are told apart by their short name
        for (const Record& record : snapshot.records(kind))
            ++sharing[at < 0 ? QString() : record.text(at).simplified().toLower()];
        for (const Record& record : snapshot.records(kind)) {
            const QString alias = record.text(0);
            const QString name = at < 0 ? QString() : record.text(at).simplified();
            const bool isUnique = sharing.value(name.toLower()) == 1 && !name.contains(u';');
            const QString full = QString(name + QStringLiteral(" (") + alias + u')');
            const QString shown = kind != Kind::Person ? alias : isUnique ? name : full;
            m_shown.insert(record.id(), shown);
            m_byShown[shown.toLower()].append(record.id());
            QSet<QString> spellings{alias.toLower(), full.toLower()};
            if (!name.isEmpty())
                spellings.insert(name.toLower());
            for (const QString& spelling : std::as_const(spellings))
                m_byName[spelling].append(record.id());
        }
    }
}

Id RecordNames::find(const QString& text) const
{
    const QString name = text.simplified().toLower();
    for (const auto* names : {&m_byShown, &m_byName}) {
        const QList<Id> found = names->value(name);
        if (found.size() == 1)
            return found.first();
    }
    return {};
}

QStringList RecordNames::legal() const
{
    QStringList names = m_shown.values();
    names.sort();
    return names;
}

QString cellText(const FieldSpec& spec, const Value& value, const RecordNames& names)
{
    switch (spec.type) {
    case FieldType::Reference:
        return names.nameOf(valueAs<Id>(value));
    case FieldType::References: {
        QStringList items;
        for (const Id& id : valueAs<QList<Id>>(value))
            items.append(names.nameOf(id));
        return listText(items);
    }
    case FieldType::Choices:
        return listText(valueAs<QStringList>(value));
    default:
        break;
    }
    QString text = valueAs<QString>(value);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QString shownText(Kind kind, int field, const QString& text)
{
    return kind == Kind::Threat && field == field::threat::Status && text.isEmpty() ? QStringLiteral("new") : text;
}

QString baseHeading(const Register& table, Id model)
{
    QStringList parts{QLatin1String(baseMark) + table.id, QStringLiteral("1"), model.toString()};
    for (const RegisterColumn& column : table.columns)
        parts.append(column.id + u'=' + column.heading);
    return parts.join(u'|');
}

QString cellDigest(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(10));
}

QString baseCell(const RegisterRow& row)
{
    QStringList digests;
    for (const QString& cell : row.cells)
        digests.append(cell.size() > limits::cellLength ? QStringLiteral("-") : cellDigest(cell));
    return QStringLiteral("v1.") + digests.join(u'.');
}

} // namespace provisor::spreadsheet
