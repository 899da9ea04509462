// Pages of component types, properties, frameworks and their entries.

#include "app/gui/SignPainter.h"
#include "app/gui/panels/CatalogueEntryBuilder.h"
#include "models/CatalogueCoverageModel.h"
#include "models/CatalogueTreeModel.h"
#include "models/Words.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueEntry)
};

using EntryKind = CatalogueKey::Kind;

/// Entries of the same edition that name the entry as parent, tactic or class.
QList<CatalogueKey> entriesBelow(const Catalogue& catalogue, const FrameworkEntry& entry)
{
    QList<CatalogueKey> keys;
    const Reference& above = entry.reference;
    for (const FrameworkEntry& other : catalogue.references()) {
        if (other.reference.framework != above.framework || other.reference.edition != above.edition)
            continue;
        const bool isBelow =
            other.parent == above.id ||
            (other.parent.isEmpty() && (other.details.value(QStringLiteral("tactics")).contains(above.id) ||
                                        other.details.value(QStringLiteral("classes")).contains(above.id)));
        if (isBelow)
            keys.append(keyOf(other.reference));
    }
    return keys;
}

/// Entries of other frameworks that name this one as their match, and the one it names.
QList<CatalogueKey> matches(const Catalogue& catalogue, const FrameworkEntry& entry)
{
    QList<CatalogueKey> keys;
    for (const QString& id : entry.details.value(QStringLiteral("cosai"))) {
        for (const FrameworkEntry* other : catalogue.referencesById(id))
            keys.append(keyOf(other->reference));
    }
    for (const FrameworkEntry& other : catalogue.references()) {
        if (entry.reference.framework == u"cosai-risk-map" &&
            other.details.value(QStringLiteral("cosai")).contains(entry.reference.id))
            keys.append(keyOf(other.reference));
    }
    return keys;
}

QList<CatalogueKey> inSameEdition(const Reference& reference, const QStringList& ids)
{
    QList<CatalogueKey> keys;
    for (const QString& id : ids) {
        if (!id.isEmpty())
            keys.append(keyOf(Reference{reference.framework, reference.edition, id}));
    }
    return keys;
}

/// Reads "owasp-llm@2025 LLM01:2025".
Reference parsed(const QString& text)
{
    const QString framework = text.section(u' ', 0, 0);
    return {framework.section(u'@', 0, 0), framework.section(u'@', 1), text.section(u' ', 1)};
}

void addEditions(EntryBuilder& builder, const FrameworkEntry& entry)
{
    const Catalogue& catalogue = builder.catalogue();
    if (!entry.successor.id.isEmpty())
        builder.fact(Texts::tr("Successor"), {keyOf(entry.successor)});
    QList<CatalogueKey> earlier;
    for (const FrameworkEntry& other : catalogue.references()) {
        if (other.successor == entry.reference)
            earlier.append(keyOf(other.reference));
    }
    QStringList unknown;
    for (const QString& text : entry.details.value(QStringLiteral("predecessor"))) {
        const Reference reference = parsed(text);
        if (!catalogue.reference(reference))
            unknown.append(reference.id);
        else if (!earlier.contains(keyOf(reference)))
            earlier.append(keyOf(reference));
    }
    builder.fact(Texts::tr("Predecessor"), earlier);
    if (!unknown.isEmpty())
        builder.fact(earlier.isEmpty() ? Texts::tr("Predecessor") : QString(),
                     Texts::tr("%1, of an edition that is not part of the catalogue").arg(unknown.join(u' ')));
}

void addHere(EntryBuilder& builder, const FrameworkEntry& entry, const ReferenceCoverage& coverage)
{
    if (!builder.context().use.analysis())
        return;
    builder.section(Texts::tr("In this model"), coverageWord(coverage.coverage()).toLower());
    if (coverage.raised.count > 0)
        builder.raised(coverage.threats, false);
    for (const QString& id : coverage.mitigations) {
        if (!builder.context().use.mitigations(id).isEmpty())
            builder.entry({EntryKind::Mitigation, id, {}, {}});
    }
    for (const QString& id : coverage.types) {
        if (!builder.context().use.elements(id).isEmpty())
            builder.entry({EntryKind::Component, id, {}, {}});
    }
    if (coverage.coverage() == Coverage::Covered)
        builder.text(Texts::tr("The catalogue covers %1, but no rule raises a threat here and no mitigation is in use.")
                         .arg(entry.reference.id),
                     &Theme::muted);
    else if (coverage.coverage() == Coverage::NotCovered)
        builder.text(
            Texts::tr("No threat, mitigation or component type of the catalogue refers to %1.").arg(entry.reference.id),
            &Theme::muted);
}

QString answersOf(const Property& property)
{
    switch (property.type) {
    case Property::Type::Identity:
    case Property::Type::Text:
        return Texts::tr("Free text");
    case Property::Type::Choice:
        return Texts::tr("One of");
    case Property::Type::Set:
        return Texts::tr("Any of");
    }
    return {};
}

} // namespace

void buildComponent(EntryBuilder& builder, const ComponentType& type)
{
    const QString group = groupTitle(builder.catalogue(), {CatalogueGroup::Kind::Components, type.group});
    builder.head(type.name, {words::entryKind(EntryKind::Component), group, type.id});
    builder.section(Texts::tr("What it is"));
    builder.text(type.description, &Theme::text);
    builder.fact(Texts::tr("Drawn as"), words::dfdKind(type.kind));
    builder.fact(Texts::tr("Former ids"), type.aliases.join(QStringLiteral(", ")));
    QList<CatalogueKey> cosai;
    for (const FrameworkEntry* entry : builder.catalogue().referencesById(type.cosai))
        cosai.append(keyOf(entry->reference));
    builder.fact(Texts::tr("CoSAI"), cosai);
    if (const AnalysisPointer& analysis = builder.context().use.analysis()) {
        const QList<Id> elements = builder.context().use.elements(type.id);
        builder.section(Texts::tr("In this model"),
                        Texts::tr("%n elements", nullptr, static_cast<int>(elements.size())));
        if (elements.isEmpty())
            builder.text(Texts::tr("No element of this type."), &Theme::muted);
        for (const Id& id : elements)
            builder.link(words::recordName(analysis->snapshot, id, &builder.catalogue()),
                         [&navigator = builder.context().navigator, id] { Q_EMIT navigator.recordWanted(id); });
    }
    builder.entries(Texts::tr("Properties"), keysOf(EntryKind::Property, type.properties));
    QStringList threats;
    for (const CatalogueThreat& threat : builder.catalogue().threats()) {
        if (threat.types.contains(type.id))
            threats.append(threat.id);
    }
    builder.threats(Texts::tr("Threats that can be on it"), threats);
    builder.stretch();
}

void buildProperty(EntryBuilder& builder, const Property& property, const PropertyReaders& readers)
{
    const EntryKind kind = property.onSystem ? EntryKind::Question : EntryKind::Property;
    builder.head(property.label, {words::entryKind(kind),
                                  property.isControl ? Texts::tr("Control") : Texts::tr("Context"), property.id});
    builder.section(Texts::tr("Question"));
    builder.text(property.question, &Theme::text);
    builder.text(property.help);
    QStringList where;
    if (property.onSystem)
        where.append(Texts::tr("the whole system"));
    if (property.everywhere)
        where.append(Texts::tr("every element"));
    else if (property.onElements)
        where.append(Texts::tr("elements of some types"));
    if (property.onFlows)
        where.append(Texts::tr("flows"));
    builder.fact(Texts::tr("Asked of"), where.join(QStringLiteral(", ")));
    builder.section(Texts::tr("Answers"), property.isControl && !property.values.isEmpty()
                                              ? Texts::tr("from weakest to strongest")
                                              : QString());
    builder.text(answersOf(property), &Theme::muted);
    for (const PropertyValue& value : property.values)
        builder.fact(value.id, value.label);
    QStringList types;
    for (const ComponentType& type : builder.catalogue().componentTypes()) {
        if (!property.onSystem && !property.everywhere && type.properties.contains(property.id))
            types.append(type.id);
    }
    builder.threats(Texts::tr("Threats whose rules read it"), readers.threats);
    builder.entries(Texts::tr("Provisions whose condition reads it"), keysOf(EntryKind::Provision, readers.provisions));
    builder.entries(Texts::tr("Component types that have it"), keysOf(EntryKind::Component, types));
    builder.stretch();
}

void buildFramework(EntryBuilder& builder, const Framework& framework)
{
    builder.head(framework.name, {words::entryKind(EntryKind::Framework), framework.version});
    builder.section(Texts::tr("Edition"));
    builder.fact(Texts::tr("Id"), QString(framework.id % u' ' % framework.edition));
    builder.fact(Texts::tr("Version"), framework.version);
    builder.fact(Texts::tr("Date"), framework.date);
    builder.fact(Texts::tr("Licence"), framework.licence);
    builder.address(Texts::tr("Link"), framework.url);
    builder.fact(Texts::tr("How it was read"), framework.note);
    CoverageTotals totals;
    for (const FrameworkEntry& entry : builder.catalogue().references()) {
        if (entry.reference.framework != framework.id || entry.reference.edition != framework.edition)
            continue;
        const Coverage coverage = coverageOf(builder.catalogue(), builder.context().use, entry.reference).coverage();
        totals.touched += coverage == Coverage::Touched;
        totals.covered += coverage == Coverage::Covered;
        totals.notCovered += coverage == Coverage::NotCovered;
    }
    builder.section(Texts::tr("Coverage"), Texts::tr("%n ids", nullptr, totals.all()));
    builder.fact(coverageWord(Coverage::Touched), QString::number(totals.touched));
    builder.fact(coverageWord(Coverage::Covered), QString::number(totals.covered));
    builder.fact(coverageWord(Coverage::NotCovered), QString::number(totals.notCovered));
    builder.stretch();
}

void buildReference(EntryBuilder& builder, const FrameworkEntry& entry)
{
    const Catalogue& catalogue = builder.catalogue();
    const Reference& reference = entry.reference;
    builder.head(reference.id % u"  " % entry.name,
                 {words::entryKind(EntryKind::Reference), words::referenceKind(entry.kind)});
    builder.section(Texts::tr("Source"));
    const Framework* framework = catalogue.framework(reference.framework, reference.edition);
    if (framework)
        builder.fact(Texts::tr("Framework"), {keyOf(*framework)});
    builder.fact(Texts::tr("Edition"),
                 framework && !framework->version.isEmpty() ? framework->version : reference.edition);
    builder.fact(Texts::tr("Number"), entry.details.value(QStringLiteral("number")).join(u' '));
    builder.fact(Texts::tr("Category"), entry.details.value(QStringLiteral("category")).join(u' '));
    builder.fact(Texts::tr("Former names"),
                 entry.details.value(QStringLiteral("former_names")).join(QStringLiteral(", ")));
    builder.fact(Texts::tr("Other ids"), entry.aliases.join(QStringLiteral(", ")));
    builder.address(Texts::tr("Link"), entry.url);
    builder.fact(Texts::tr("Part of"), inSameEdition(reference, {entry.parent}));
    builder.fact(Texts::tr("Tactics"), inSameEdition(reference, entry.details.value(QStringLiteral("tactics"))));
    builder.fact(Texts::tr("Classes"), inSameEdition(reference, entry.details.value(QStringLiteral("classes"))));
    addEditions(builder, entry);
    builder.fact(Texts::tr("Matches"), matches(catalogue, entry));
    builder.fact(Texts::tr("Requirements"),
                 entry.details.value(QStringLiteral("requirements")).join(QStringLiteral(", ")));

    const ReferenceCoverage coverage = coverageOf(catalogue, builder.context().use, reference);
    addHere(builder, entry, coverage);
    builder.threats(Texts::tr("Threats that cover it"), coverage.threats);
    builder.mitigations(Texts::tr("Mitigations that cover it"), coverage.mitigations);
    builder.entries(Texts::tr("Component types that stand for it"), keysOf(EntryKind::Component, coverage.types));
    builder.entries(Texts::tr("Entries below it"), entriesBelow(catalogue, entry));
    builder.stretch();
}

} // namespace provisor
