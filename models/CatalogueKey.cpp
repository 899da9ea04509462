#include "models/CatalogueKey.h"

#include <QCoreApplication>

namespace provisor {

namespace {

using EntryKind = CatalogueKey::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

/// Names of the kinds as the search and toText() use them.
constexpr const char* kindIds[] = {"",          "principle", "provision", "threat",    "mitigation",
                                   "component", "property",  "question",  "framework", "reference"};

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

constexpr Word kindWords[] = {
    {"principle", QT_TRANSLATE_NOOP("CatalogueWords", "Principle")},
    {"provision", QT_TRANSLATE_NOOP("CatalogueWords", "Provision")},
    {"threat", QT_TRANSLATE_NOOP("CatalogueWords", "Threat")},
    {"mitigation", QT_TRANSLATE_NOOP("CatalogueWords", "Mitigation")},
    {"component", QT_TRANSLATE_NOOP("CatalogueWords", "Component type")},
    {"property", QT_TRANSLATE_NOOP("CatalogueWords", "Property")},
    {"question", QT_TRANSLATE_NOOP("CatalogueWords", "Question on the system")},
    {"framework", QT_TRANSLATE_NOOP("CatalogueWords", "Framework")},
    {"reference", QT_TRANSLATE_NOOP("CatalogueWords", "Reference")},
};
constexpr Word mitigationKinds[] = {
    {"preventive", QT_TRANSLATE_NOOP("CatalogueWords", "Preventive")},
    {"detective", QT_TRANSLATE_NOOP("CatalogueWords", "Detective")},
    {"corrective", QT_TRANSLATE_NOOP("CatalogueWords", "Corrective")},
    {"governance", QT_TRANSLATE_NOOP("CatalogueWords", "Governance")},
};
constexpr Word strideWords[] = {
    {"S", QT_TRANSLATE_NOOP("CatalogueWords", "Spoofing")},
    {"T", QT_TRANSLATE_NOOP("CatalogueWords", "Tampering")},
    {"R", QT_TRANSLATE_NOOP("CatalogueWords", "Repudiation")},
    {"I", QT_TRANSLATE_NOOP("CatalogueWords", "Information disclosure")},
    {"D", QT_TRANSLATE_NOOP("CatalogueWords", "Denial of service")},
    {"E", QT_TRANSLATE_NOOP("CatalogueWords", "Elevation of privilege")},
};
constexpr Word phases[] = {
    {"design", QT_TRANSLATE_NOOP("CatalogueWords", "Design")},
    {"development", QT_TRANSLATE_NOOP("CatalogueWords", "Development")},
    {"deployment", QT_TRANSLATE_NOOP("CatalogueWords", "Deployment")},
    {"maintenance", QT_TRANSLATE_NOOP("CatalogueWords", "Maintenance")},
    {"end-of-life", QT_TRANSLATE_NOOP("CatalogueWords", "End of life")},
    {"secure-design", QT_TRANSLATE_NOOP("CatalogueWords", "Secure design")},
    {"secure-development", QT_TRANSLATE_NOOP("CatalogueWords", "Secure development")},
    {"secure-deployment", QT_TRANSLATE_NOOP("CatalogueWords", "Secure deployment")},
    {"secure-maintenance", QT_TRANSLATE_NOOP("CatalogueWords", "Secure maintenance")},
    {"secure-end-of-life", QT_TRANSLATE_NOOP("CatalogueWords", "Secure end of life")},
};
constexpr Word referenceKinds[] = {
    {"technique", QT_TRANSLATE_NOOP("CatalogueWords", "Technique")},
    {"tactic", QT_TRANSLATE_NOOP("CatalogueWords", "Tactic")},
    {"mitigation", QT_TRANSLATE_NOOP("CatalogueWords", "Mitigation")},
    {"control", QT_TRANSLATE_NOOP("CatalogueWords", "Control")},
    {"risk", QT_TRANSLATE_NOOP("CatalogueWords", "Risk")},
    {"component", QT_TRANSLATE_NOOP("CatalogueWords", "Component")},
    {"class", QT_TRANSLATE_NOOP("CatalogueWords", "Class")},
    {"attack", QT_TRANSLATE_NOOP("CatalogueWords", "Attack")},
    {"section", QT_TRANSLATE_NOOP("CatalogueWords", "Section")},
    {"chapter", QT_TRANSLATE_NOOP("CatalogueWords", "Chapter")},
};

/// The first entry with that id in any framework, whatever the case it is typed in.
const FrameworkEntry* referenceNamed(const Catalogue& catalogue, const QString& id)
{
    for (const QString& form : {id, id.toUpper()}) {
        const QList<const FrameworkEntry*> found = catalogue.referencesById(form);
        if (!found.isEmpty())
            return found.first();
    }
    for (const FrameworkEntry& entry : catalogue.references()) {
        if (entry.reference.id.compare(id, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

} // namespace

QString toText(const CatalogueKey& key)
{
    const QString kind = QLatin1String(kindIds[int(key.kind)]);
    if (key.kind == EntryKind::Reference)
        return kind % u':' % key.framework % u'@' % key.edition % u' ' % key.id;
    if (key.kind == EntryKind::Framework)
        return kind % u':' % key.id % u'@' % key.edition;
    return kind % u':' % key.id;
}

CatalogueKey keyOf(const Reference& reference)
{
    return {EntryKind::Reference, reference.id, reference.framework, reference.edition};
}

CatalogueKey keyOf(const Framework& framework)
{
    return {EntryKind::Framework, framework.id, {}, framework.edition};
}

CatalogueKey resolveCatalogueId(const Catalogue& catalogue, const QString& text)
{
    const QString id = text.simplified();
    const QString lower = id.toLower();
    if (id.isEmpty())
        return {};
    // A number such as 5.4.1 is a principle of the standard; the UK Code uses the same form for its provisions.
    if (const auto* principle = catalogue.principle(id))
        return {EntryKind::Principle, principle->id, {}, {}};
    if (const auto* provision = catalogue.provision(id))
        return {EntryKind::Provision, provision->id, {}, {}};
    if (const auto* threat = catalogue.threat(lower))
        return {EntryKind::Threat, threat->id, {}, {}};
    if (const auto* mitigation = catalogue.mitigation(lower))
        return {EntryKind::Mitigation, mitigation->id, {}, {}};
    if (const auto* type = catalogue.componentType(lower))
        return {EntryKind::Component, type->id, {}, {}};
    if (const auto* property = catalogue.property(lower))
        return {EntryKind::Property, property->id, {}, {}};
    if (const auto* question = catalogue.systemQuestion(lower))
        return {EntryKind::Question, question->id, {}, {}};
    if (const FrameworkEntry* entry = referenceNamed(catalogue, id))
        return keyOf(entry->reference);
    const QString edition = QString(lower).replace(u'@', u' ');
    for (const Framework& framework : catalogue.frameworks()) {
        if (edition == QString(framework.id % u' ' % framework.edition))
            return keyOf(framework);
    }
    return {};
}

CatalogueKey keyOf(const Catalogue& catalogue, const SearchHit& hit)
{
    for (int kind = int(EntryKind::Principle); kind <= int(EntryKind::Question); ++kind) {
        if (hit.kind == QLatin1StringView(kindIds[kind]))
            return {EntryKind(kind), hit.id, {}, {}};
    }
    const FrameworkEntry* entry = referenceNamed(catalogue, hit.id);
    return entry ? keyOf(entry->reference) : CatalogueKey{};
}

bool hasEntry(const Catalogue& catalogue, const CatalogueKey& key)
{
    switch (key.kind) {
    case EntryKind::None:
        return false;
    case EntryKind::Principle:
        return catalogue.principle(key.id);
    case EntryKind::Provision:
        return catalogue.provision(key.id);
    case EntryKind::Threat:
        return catalogue.threat(key.id);
    case EntryKind::Mitigation:
        return catalogue.mitigation(key.id);
    case EntryKind::Component:
        return catalogue.componentType(key.id);
    case EntryKind::Property:
        return catalogue.property(key.id);
    case EntryKind::Question:
        return catalogue.systemQuestion(key.id);
    case EntryKind::Framework:
        return catalogue.framework(key.id, key.edition);
    case EntryKind::Reference:
        return catalogue.reference(key.reference());
    }
    return false;
}

QString entryTitle(const Catalogue& catalogue, const CatalogueKey& key)
{
    if (!hasEntry(catalogue, key))
        return key.id;
    switch (key.kind) {
    case EntryKind::Principle:
        return catalogue.principle(key.id)->title;
    case EntryKind::Provision:
        return catalogue.provision(key.id)->title;
    case EntryKind::Threat:
        return catalogue.threat(key.id)->title;
    case EntryKind::Mitigation:
        return catalogue.mitigation(key.id)->title;
    case EntryKind::Component:
        return catalogue.componentType(key.id)->name;
    case EntryKind::Property:
        return catalogue.property(key.id)->label;
    case EntryKind::Question:
        return catalogue.systemQuestion(key.id)->label;
    case EntryKind::Framework:
        return catalogue.framework(key.id, key.edition)->name;
    case EntryKind::Reference:
        return catalogue.reference(key.reference())->name;
    case EntryKind::None:
        break;
    }
    return {};
}

QString entryId(const Catalogue& catalogue, const CatalogueKey& key)
{
    switch (key.kind) {
    case EntryKind::Reference:
        return key.id % u" \u00b7 " % frameworkTitle(catalogue, key.framework, key.edition);
    case EntryKind::Framework:
        return key.id % u' ' % key.edition;
    default:
        return key.id;
    }
}

QString entryIcon(const Catalogue& catalogue, const CatalogueKey& key)
{
    switch (key.kind) {
    case EntryKind::Principle:
    case EntryKind::Provision:
        return QStringLiteral("view-provisions");
    case EntryKind::Threat:
        return QStringLiteral("view-threats");
    case EntryKind::Mitigation:
        return QStringLiteral("view-mitigations");
    case EntryKind::Component: {
        const ComponentType* type = catalogue.componentType(key.id);
        return QStringLiteral("type-") % (type && !type->icon.isEmpty() ? type->icon : key.id);
    }
    case EntryKind::Property:
    case EntryKind::Question:
        return QStringLiteral("ui-ask");
    case EntryKind::Framework:
    case EntryKind::Reference:
    case EntryKind::None:
        break;
    }
    return QStringLiteral("ui-link");
}

QString frameworkTitle(const Catalogue& catalogue, const QString& id, const QString& edition)
{
    const Framework* framework = catalogue.framework(id, edition);
    if (!framework)
        return id % u' ' % edition;
    return framework->name % u", " % (framework->version.isEmpty() ? framework->edition : framework->version);
}

namespace words {

QString entryKind(EntryKind kind)
{
    return kind == EntryKind::None ? QString() : find(kindWords, QLatin1String(kindIds[int(kind)]));
}
QString mitigationKind(const QString& kind)
{
    return find(mitigationKinds, kind);
}
QString stride(const QString& letter)
{
    return find(strideWords, letter);
}
QString phase(const QString& id)
{
    return find(phases, id);
}
QString referenceKind(const QString& kind)
{
    return find(referenceKinds, kind);
}

QString addresseeMark(Addressee::Mark mark)
{
    switch (mark) {
    case Addressee::Mark::Owner:
        return Words::tr("named");
    case Addressee::Mark::Implied:
        return Words::tr("implied");
    case Addressee::Mark::Supporting:
        return Words::tr("supporting");
    }
    return {};
}

QString dfdKind(DfdKind kind)
{
    switch (kind) {
    case DfdKind::Process:
        return Words::tr("Process");
    case DfdKind::Store:
        return Words::tr("Store");
    case DfdKind::ExternalEntity:
        return Words::tr("External entity");
    }
    return {};
}

} // namespace words

} // namespace provisor
