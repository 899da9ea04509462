#include "core/catalogue/CatalogueReader.h"

namespace provisor {

namespace {

template <typename Entry>
IdIndex indexById(const QList<Entry>& list)
{
    IdIndex index;
    index.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!index.contains(list[i].id)) // what a pack repeats is as the base has it
            index.insert(list[i].id, i);
    }
    return index;
}

/// Adds former ids, which never hide a present one.
void addAliases(IdIndex& index, const QStringList& aliases, qsizetype position)
{
    for (const QString& alias : aliases) {
        if (!index.contains(alias))
            index.insert(alias, position);
    }
}

void linkStandard(CatalogueData& data)
{
    data.principleIndex = indexById(data.principles);
    data.provisionIndex = indexById(data.provisions);
    for (Principle& principle : data.principles)
        principle.provisions.clear();
    for (qsizetype i = 0; i < data.provisions.size(); ++i) {
        CatalogueProvision& provision = data.provisions[i];
        provision.threats.clear();
        provision.mitigations.clear();
        if (!provision.ukId.isEmpty())
            addAliases(data.provisionIndex, {provision.ukId}, i);
        const qsizetype principle = data.principleIndex.value(provision.principle, -1);
        if (principle >= 0)
            data.principles[principle].provisions.append(provision.id);
    }
}

void linkComponents(CatalogueData& data)
{
    data.propertyIndex = indexById(data.properties);
    data.questionIndex = indexById(data.systemQuestions);
    data.typeIndex = indexById(data.componentTypes);
    QStringList common;
    for (const Property& property : data.properties) {
        if (property.everywhere)
            common.append(property.id);
    }
    for (ComponentGroup& group : data.componentGroups)
        group.types.clear();
    const IdIndex groups = indexById(data.componentGroups);
    for (qsizetype i = 0; i < data.componentTypes.size(); ++i) {
        ComponentType& type = data.componentTypes[i];
        addAliases(data.typeIndex, type.aliases, i);
        for (const QString& property : common) {
            if (!type.properties.contains(property))
                type.properties.append(property);
        }
        const qsizetype group = groups.value(type.group, -1);
        if (group >= 0)
            data.componentGroups[group].types.append(type.id);
    }
}

/// Component types a threat applies to, without repetition, in the order of naming.
QStringList resolvedTypes(const CatalogueData& data, const QStringList& appliesTo)
{
    QStringList types;
    for (const QString& name : appliesTo) {
        const auto group = data.typeGroups.constFind(name);
        types += group == data.typeGroups.constEnd() ? QStringList{name} : *group;
    }
    types.removeDuplicates();
    return types;
}

void linkThreats(CatalogueData& data)
{
    data.threatIndex = indexById(data.threats);
    data.mitigationIndex = indexById(data.mitigations);
    for (ThreatFamily& family : data.threatFamilies)
        family.threats.clear();
    for (CatalogueMitigation& mitigation : data.mitigations) {
        mitigation.threats.clear();
        for (const QString& id : mitigation.provisions) {
            const qsizetype provision = data.provisionIndex.value(id, -1);
            if (provision >= 0)
                data.provisions[provision].mitigations.append(mitigation.id);
        }
    }
    const IdIndex families = indexById(data.threatFamilies);
    for (qsizetype i = 0; i < data.threats.size(); ++i) {
        CatalogueThreat& threat = data.threats[i];
        threat.types = resolvedTypes(data, threat.appliesTo);
        addAliases(data.threatIndex, threat.aliases, i);
        if (const qsizetype family = families.value(threat.family, -1); family >= 0)
            data.threatFamilies[family].threats.append(threat.id);
        for (const QString& id : threat.provisions) {
            if (const qsizetype provision = data.provisionIndex.value(id, -1); provision >= 0)
                data.provisions[provision].threats.append(threat.id);
        }
        for (const QString& id : threat.mitigations) {
            if (const qsizetype mitigation = data.mitigationIndex.value(id, -1); mitigation >= 0)
                data.mitigations[mitigation].threats.append(threat.id);
        }
    }
}

/// Ids of the entries above an entry: the one it is part of, the tactics or classes it belongs to.
QStringList above(const FrameworkEntry& entry)
{
    QStringList ids = entry.details.value(QStringLiteral("tactics")) + entry.details.value(QStringLiteral("classes"));
    if (!entry.parent.isEmpty())
        ids.append(entry.parent);
    return ids;
}

/// Notes a user of a reference for the entry and all entries above it.
void noteUser(const CatalogueData& data, QHash<QString, QStringList>& users, const Reference& reference,
              const QString& user)
{
    QList<qsizetype> entries{data.entryIndex.value(referenceKey(reference), -1)};
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (entries[at] < 0)
            continue;
        const FrameworkEntry& current = data.entries[entries[at]];
        QStringList& list = users[referenceKey(current.reference)];
        if (!list.contains(user))
            list.append(user);
        for (const QString& id : above(current)) {
            const Reference next{current.reference.framework, current.reference.edition, id};
            const qsizetype position = data.entryIndex.value(referenceKey(next), -1);
            if (!entries.contains(position)) // a damaged catalogue could go round in circles
                entries.append(position);
        }
    }
}

/// Notes a mitigation for the CoSAI controls it belongs to; they are named by their id alone.
void noteControls(const CatalogueData& data, QHash<QString, QStringList>& users, const CatalogueMitigation& mitigation)
{
    for (const QString& control : mitigation.cosaiControls) {
        for (const qsizetype at : data.entriesById.value(control)) {
            if (data.entries[at].reference.framework == u"cosai-risk-map")
                noteUser(data, users, data.entries[at].reference, mitigation.id);
        }
    }
}

void linkReferences(CatalogueData& data)
{
    data.frameworkIndex.clear();
    data.entryIndex.clear();
    data.entriesById.clear();
    data.threatsByReference.clear();
    data.mitigationsByReference.clear();
    for (qsizetype i = 0; i < data.frameworks.size(); ++i)
        data.frameworkIndex.insert(data.frameworks[i].id + u'@' + data.frameworks[i].edition, i);
    for (qsizetype i = 0; i < data.entries.size(); ++i)
        data.entryIndex.insert(referenceKey(data.entries[i].reference), i);
    for (qsizetype i = 0; i < data.entries.size(); ++i) {
        const FrameworkEntry& entry = data.entries[i];
        data.entriesById[entry.reference.id].append(i);
        for (const QString& alias : entry.aliases) {
            addAliases(data.entryIndex, {referenceKey({entry.reference.framework, entry.reference.edition, alias})}, i);
            data.entriesById[alias].append(i);
        }
    }
    for (const CatalogueThreat& threat : data.threats) {
        for (const Reference& reference : threat.references)
            noteUser(data, data.threatsByReference, reference, threat.id);
    }
    for (const CatalogueMitigation& mitigation : data.mitigations) {
        for (const Reference& reference : mitigation.references)
            noteUser(data, data.mitigationsByReference, reference, mitigation.id);
        noteControls(data, data.mitigationsByReference, mitigation);
    }
}

} // namespace

void linkCatalogue(CatalogueData& data)
{
    linkStandard(data);
    linkComponents(data);
    linkThreats(data);
    linkReferences(data);
}

} // namespace provisor
