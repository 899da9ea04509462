#include "core/catalogue/Catalogue.h"

#include "core/catalogue/CatalogueReader.h"
#include "core/catalogue/CatalogueSearch.h"

#include <algorithm>

namespace provisor {

namespace {

template <typename Entry>
const Entry* found(const QList<Entry>& list, const IdIndex& index, const QString& id)
{
    const qsizetype position = index.value(id, -1);
    return position < 0 ? nullptr : &list.at(position);
}

} // namespace

QString Property::valueLabel(const QString& valueId) const
{
    for (const PropertyValue& value : values) {
        if (value.id == valueId)
            return value.label;
    }
    return valueId;
}

bool Property::hasValue(const QString& valueId) const
{
    return std::any_of(values.begin(), values.end(), [&](const PropertyValue& value) { return value.id == valueId; });
}

QString CatalogueProvision::modality() const
{
    QStringList modalities;
    for (const Duty& duty : duties)
        modalities.append(duty.modality);
    return modalities.join(QStringLiteral(", "));
}

Catalogue::Catalogue(std::unique_ptr<CatalogueData> data) : d(std::move(data)) {}

Catalogue::~Catalogue() = default;

Result<CataloguePointer> Catalogue::load(const QByteArray& database, const QString& language,
                                         const CataloguePointer& base)
{
    return CatalogueReader::read(database, language, base);
}

QString Catalogue::version() const
{
    return d->version;
}
QString Catalogue::language() const
{
    return d->language;
}
QString Catalogue::digest() const
{
    return d->digest;
}
const QList<PackInfo>& Catalogue::packs() const
{
    return d->packs;
}
const QStringList& Catalogue::languages() const
{
    return d->languages;
}

const QList<Edition>& Catalogue::editions() const
{
    return d->editions;
}
const QList<Stakeholder>& Catalogue::stakeholders() const
{
    return d->stakeholders;
}
const QList<Principle>& Catalogue::principles() const
{
    return d->principles;
}
const QList<CatalogueProvision>& Catalogue::provisions() const
{
    return d->provisions;
}
const QList<ComponentGroup>& Catalogue::componentGroups() const
{
    return d->componentGroups;
}
const QList<ComponentType>& Catalogue::componentTypes() const
{
    return d->componentTypes;
}
const QMap<QString, QStringList>& Catalogue::typeGroups() const
{
    return d->typeGroups;
}
const QList<Property>& Catalogue::properties() const
{
    return d->properties;
}
const QList<Property>& Catalogue::systemQuestions() const
{
    return d->systemQuestions;
}
const QList<ThreatFamily>& Catalogue::threatFamilies() const
{
    return d->threatFamilies;
}
const QList<CatalogueThreat>& Catalogue::threats() const
{
    return d->threats;
}
const QList<CatalogueMitigation>& Catalogue::mitigations() const
{
    return d->mitigations;
}
const QList<Framework>& Catalogue::frameworks() const
{
    return d->frameworks;
}
const QList<FrameworkEntry>& Catalogue::references() const
{
    return d->entries;
}

const Principle* Catalogue::principle(const QString& id) const
{
    return found(d->principles, d->principleIndex, id);
}

const CatalogueProvision* Catalogue::provision(const QString& id) const
{
    return found(d->provisions, d->provisionIndex, id);
}

const ComponentType* Catalogue::componentType(const QString& id) const
{
    return found(d->componentTypes, d->typeIndex, id);
}

const Property* Catalogue::property(const QString& id) const
{
    return found(d->properties, d->propertyIndex, id);
}

const Property* Catalogue::systemQuestion(const QString& id) const
{
    return found(d->systemQuestions, d->questionIndex, id);
}

const CatalogueThreat* Catalogue::threat(const QString& id) const
{
    return found(d->threats, d->threatIndex, id);
}

const CatalogueMitigation* Catalogue::mitigation(const QString& id) const
{
    return found(d->mitigations, d->mitigationIndex, id);
}

const Framework* Catalogue::framework(const QString& id, const QString& edition) const
{
    return found(d->frameworks, d->frameworkIndex, id + u'@' + edition);
}

const FrameworkEntry* Catalogue::reference(const Reference& reference) const
{
    return found(d->entries, d->entryIndex, referenceKey(reference));
}

QList<const FrameworkEntry*> Catalogue::referencesById(const QString& id) const
{
    QList<const FrameworkEntry*> entries;
    for (const qsizetype position : d->entriesById.value(id))
        entries.append(&d->entries.at(position));
    return entries;
}

QStringList Catalogue::threatsFor(const Reference& reference) const
{
    const FrameworkEntry* entry = this->reference(reference);
    return entry ? d->threatsByReference.value(referenceKey(entry->reference)) : QStringList();
}

QStringList Catalogue::mitigationsFor(const Reference& reference) const
{
    const FrameworkEntry* entry = this->reference(reference);
    return entry ? d->mitigationsByReference.value(referenceKey(entry->reference)) : QStringList();
}

QList<const Property*> Catalogue::flowProperties() const
{
    QList<const Property*> properties;
    for (const Property& property : d->properties) {
        if (property.onFlows)
            properties.append(&property);
    }
    return properties;
}

QList<SearchHit> Catalogue::search(const QString& text, int limit) const
{
    return CatalogueSearch(*this).find(text, limit);
}

} // namespace provisor
