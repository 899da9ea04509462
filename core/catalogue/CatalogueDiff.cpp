#include "core/catalogue/CatalogueDiff.h"

#include <QHash>

namespace provisor {

namespace {

/// An entry as the list of its fields.
struct Entry
{
    QString id;
    QString title;
    QStringList formerIds;
    QList<std::pair<QString, QString>> fields;
};

QString joined(const QStringList& list)
{
    return list.join(QStringLiteral(", "));
}

QString yesNo(bool flag)
{
    return flag ? QStringLiteral("true") : QStringLiteral("false");
}

QString textOf(const QList<Reference>& references)
{
    QStringList parts;
    for (const Reference& reference : references)
        parts.append(reference.framework + u'@' + reference.edition + u' ' + reference.id);
    return joined(parts);
}

/// Adds a field by its name in the sources.
class EntryBuilder
{
public:
    EntryBuilder(const QString& id, const QString& title, const QStringList& formerIds = {})
        : m_entry{id, title, formerIds, {}}
    {
    }
    EntryBuilder& with(const char* field, const QString& text)
    {
        m_entry.fields.append({QLatin1String(field), text});
        return *this;
    }
    EntryBuilder& with(const char* field, const QStringList& list) { return with(field, joined(list)); }
    EntryBuilder& with(const char* field, bool flag) { return with(field, yesNo(flag)); }
    EntryBuilder& with(const char* field, int number) { return with(field, QString::number(number)); }
    Entry take() { return std::move(m_entry); }

private:
    Entry m_entry;
};

Entry entryOf(const CatalogueProvision& provision)
{
    QStringList addressees;
    for (const Addressee& addressee : provision.addressees)
        addressees.append(addressee.who + (addressee.mark == Addressee::Mark::Owner ? QString()
                                           : addressee.mark == Addressee::Mark::Implied
                                               ? QStringLiteral(" (implied)")
                                               : QStringLiteral(" (supporting)")));
    EntryBuilder builder(provision.id, provision.title);
    builder.with("uk", provision.ukId)
        .with("parent", provision.parent)
        .with("title", provision.title)
        .with("summary", provision.summary)
        .with("evidence", provision.evidence)
        .with("addressees", addressees)
        .with("modality", provision.modality())
        .with("condition", provision.conditionText)
        .with("condition rule", provision.conditionRule)
        .with("partial", provision.isPartCondition)
        .with("differences", provision.differences)
        .with("confidence", provision.confidence);
    for (const Duty& duty : provision.duties) {
        builder.with(duty.modality == u"shall" ? "duty: shall" : "duty: should", duty.text);
        builder.with(duty.modality == u"shall" ? "official text: shall" : "official text: should", duty.officialText);
    }
    return builder.with("official source", provision.official.source)
        .with("official licence", provision.official.licence)
        .take();
}

Entry entryOf(const CatalogueThreat& threat)
{
    static const QStringList scopes{QStringLiteral("element"), QStringLiteral("flow"), QStringLiteral("system")};
    QStringList impact;
    for (auto it = threat.impact.begin(); it != threat.impact.end(); ++it)
        impact.append(it.key() + QString::number(it.value()));
    return EntryBuilder(threat.id, threat.title, threat.aliases)
        .with("title", threat.title)
        .with("short", threat.shortTitle)
        .with("effect", threat.effect)
        .with("description", threat.description)
        .with("attack", threat.attack)
        .with("in_model", threat.inModel)
        .with("checks", threat.checks)
        .with("evidence", threat.evidence)
        .with("family", threat.family)
        .with("tier", threat.isCore ? QStringLiteral("core") : QStringLiteral("extended"))
        .with("scope", scopes.value(static_cast<int>(threat.scope)))
        .with("applies_to", threat.appliesTo)
        .with("types", threat.types)
        .with("rule", threat.rule)
        .with("stride", threat.stride)
        .with("phases", threat.phases)
        .with("capability", threat.capability)
        .with("maturity", threat.maturity)
        .with("impact", impact)
        .with("no_complete_defence", threat.noCompleteDefence)
        .with("provisions", threat.provisions)
        .with("references", textOf(threat.references))
        .with("mitigations", threat.mitigations)
        .with("aliases", threat.aliases)
        .take();
}

Entry entryOf(const CatalogueMitigation& mitigation)
{
    return EntryBuilder(mitigation.id, mitigation.title)
        .with("title", mitigation.title)
        .with("short", mitigation.shortTitle)
        .with("description", mitigation.description)
        .with("kind", mitigation.kind)
        .with("roles", mitigation.roles)
        .with("acts on likelihood", mitigation.actsOnLikelihood)
        .with("acts on impact", mitigation.actsOnImpact)
        .with("effectiveness", mitigation.effectiveness)
        .with("cosai", mitigation.cosaiControls)
        .with("references", textOf(mitigation.references))
        .with("provisions", mitigation.provisions)
        .with("evidence", mitigation.evidence)
        .with("verify", mitigation.verify)
        .with("effort", mitigation.effort)
        .with("effort_basis", mitigation.effortBasis)
        .with("limits", mitigation.limits)
        .take();
}

Entry entryOf(const ComponentType& type)
{
    static const QStringList kinds{QStringLiteral("process"), QStringLiteral("store"),
                                   QStringLiteral("external-entity")};
    return EntryBuilder(type.id, type.name, type.aliases)
        .with("name", type.name)
        .with("short", type.shortName)
        .with("description", type.description)
        .with("group", type.group)
        .with("icon", type.icon)
        .with("cosai", type.cosai)
        .with("kind", kinds.value(static_cast<int>(type.kind)))
        .with("properties", type.properties)
        .with("aliases", type.aliases)
        .take();
}

Entry entryOf(const Property& property)
{
    static const QStringList types{QStringLiteral("identity"), QStringLiteral("choice"), QStringLiteral("set"),
                                   QStringLiteral("text")};
    QStringList values;
    for (const PropertyValue& value : property.values)
        values.append(value.id + QStringLiteral(" (") + value.label + u')');
    return EntryBuilder(property.id, property.label)
        .with("label", property.label)
        .with("question", property.question)
        .with("help", property.help)
        .with("type", types.value(static_cast<int>(property.type)))
        .with("control", property.isControl)
        .with("ask", property.isAsked)
        .with("on element", property.onElements)
        .with("on flow", property.onFlows)
        .with("applies to all", property.everywhere)
        .with("values", values)
        .take();
}

Entry entryOf(const Framework& framework)
{
    return EntryBuilder(framework.id + u'@' + framework.edition, framework.name)
        .with("name", framework.name)
        .with("version", framework.version)
        .with("date", framework.date)
        .with("licence", framework.licence)
        .with("url", framework.url)
        .with("note", framework.note)
        .take();
}

Entry entryOf(const FrameworkEntry& entry)
{
    const Reference& reference = entry.reference;
    EntryBuilder builder(reference.framework + u'@' + reference.edition + u' ' + reference.id, entry.name);
    builder.with("name", entry.name)
        .with("url", entry.url)
        .with("parent", entry.parent)
        .with("kind", entry.kind)
        .with("aliases", entry.aliases)
        .with("successor", entry.successor.id);
    for (auto it = entry.details.begin(); it != entry.details.end(); ++it)
        builder.with(it.key().toLatin1().constData(), it.value());
    return builder.take();
}

Entry entryOf(const Edition& edition)
{
    return EntryBuilder(edition.id, edition.name)
        .with("name", edition.name)
        .with("date", edition.date)
        .with("note", edition.note)
        .with("default", edition.isDefault)
        .take();
}

Entry entryOf(const Principle& principle)
{
    return EntryBuilder(principle.id, principle.title)
        .with("number", principle.number)
        .with("phase", principle.phase)
        .with("title", principle.title)
        .with("addressees", principle.addressees)
        .take();
}

Entry entryOf(const ComponentGroup& group)
{
    return EntryBuilder(group.id, group.name).with("name", group.name).take();
}

Entry entryOf(const ThreatFamily& family)
{
    return EntryBuilder(family.id, family.name).with("name", family.name).take();
}

template <typename T>
QList<Entry> entriesOf(const QList<T>& list)
{
    QList<Entry> entries;
    for (const T& entry : list)
        entries.append(entryOf(entry));
    return entries;
}

QList<Entry> entriesOf(const QMap<QString, QStringList>& groups)
{
    QList<Entry> entries;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        entries.append(EntryBuilder(group.key(), group.key()).with("types", group.value()).take());
    return entries;
}

/// Compares the entries of one kind.
class KindComparison
{
public:
    KindComparison(const char* kind, QList<EntryDifference>& into) : m_kind(QLatin1String(kind)), m_into(into) {}

    void compare(const QList<Entry>& before, const QList<Entry>& after)
    {
        QHash<QString, const Entry*> now;
        for (const Entry& entry : after) {
            for (const QString& id : entry.formerIds)
                now.insert(id, &entry);
        }
        for (const Entry& entry : after)
            now.insert(entry.id, &entry);
        QSet<QString> seen;
        for (const Entry& entry : before) {
            const Entry* other = now.value(entry.id);
            if (!other) {
                add(EntryDifference::What::Removed, entry);
                continue;
            }
            seen.insert(other->id);
            compare(entry, *other);
        }
        for (const Entry& entry : after) {
            if (!seen.contains(entry.id))
                add(EntryDifference::What::Added, entry);
        }
    }

private:
    EntryDifference& add(EntryDifference::What what, const Entry& entry)
    {
        m_into.append({what, m_kind, entry.id, entry.title, {}});
        return m_into.last();
    }

    void compare(const Entry& before, const Entry& after)
    {
        QList<FieldDifference> fields;
        if (before.id != after.id)
            fields.append({QStringLiteral("id"), before.id, after.id});
        QStringList names;
        QHash<QString, QString> now;
        for (const auto& [field, text] : after.fields)
            now.insert(field, text);
        for (const auto& [field, text] : before.fields) {
            if (now.value(field) != text)
                fields.append({field, text, now.value(field)});
            names.append(field);
        }
        for (const auto& [field, text] : after.fields) {
            if (!names.contains(field) && !text.isEmpty())
                fields.append({field, {}, text});
        }
        if (!fields.isEmpty())
            add(EntryDifference::What::Changed, after).fields = fields;
    }

    QString m_kind;
    QList<EntryDifference>& m_into;
};

} // namespace

QList<EntryDifference> catalogueDifferences(const Catalogue& before, const Catalogue& after)
{
    QList<EntryDifference> list;
    const auto compare = [&](const char* kind, const auto& a, const auto& b) {
        KindComparison(kind, list).compare(entriesOf(a), entriesOf(b));
    };
    compare("edition", before.editions(), after.editions());
    compare("principle", before.principles(), after.principles());
    compare("provision", before.provisions(), after.provisions());
    compare("component group", before.componentGroups(), after.componentGroups());
    compare("component", before.componentTypes(), after.componentTypes());
    compare("type group", before.typeGroups(), after.typeGroups());
    compare("property", before.properties(), after.properties());
    compare("question", before.systemQuestions(), after.systemQuestions());
    compare("threat family", before.threatFamilies(), after.threatFamilies());
    compare("threat", before.threats(), after.threats());
    compare("mitigation", before.mitigations(), after.mitigations());
    compare("framework", before.frameworks(), after.frameworks());
    compare("reference", before.references(), after.references());
    return list;
}

} // namespace provisor
