#pragma once

#include "core/base/Result.h"
#include "core/schema/Value.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace provisor {

/// An entry of a framework, with the edition: ids alone are ambiguous, because numbers move between editions.
struct Reference
{
    QString framework; ///< "mitre-atlas"
    QString edition;   ///< "2026.09"
    QString id;        ///< "AML.T0051.000"
    friend bool operator==(const Reference&, const Reference&) = default;
};

/// One edition of a framework.
struct Framework
{
    QString id;
    QString edition;
    QString name;
    QString version;
    QString date;
    QString licence;
    QString url;
    QString note; ///< how it was read; may be empty
};

struct FrameworkEntry
{
    Reference reference;
    QString name;
    QString url;
    QString parent; ///< id of the entry above, or empty
    QString kind;   ///< "technique", "control", ...; empty when the framework has one kind
    QStringList aliases;
    Reference successor; ///< entry of a newer edition that takes its place; its id is empty when there is none
    /// What only some frameworks say: "tactics", "category", "classes", "requirements", "number", "former_names",
    /// "predecessor", "cosai".
    QMap<QString, QStringList> details;
};

struct PropertyValue
{
    QString id;
    QString label;
};

/// Describes a property of elements or flows, or a question about the system.
struct Property
{
    enum class Type { Identity, Choice, Set, Text };
    QString id;
    QString label;    ///< short, for forms
    QString question; ///< in plain words
    QString help;
    Type type = Type::Choice;
    bool isControl = false; ///< protection in place, values from weakest to strongest; else context
    bool isAsked = false;   ///< asked for when the element is placed
    bool onElements = false;
    bool onFlows = false;
    bool onSystem = false;       ///< a question about the system as a whole
    bool everywhere = false;     ///< every element has it
    QList<PropertyValue> values; ///< legal values in order; empty for free text

    /// Label of a value; the id itself when unknown.
    QString valueLabel(const QString& valueId) const;
    bool hasValue(const QString& valueId) const;
};

enum class DfdKind { Process, Store, ExternalEntity };

struct ComponentType
{
    QString id;
    QString name;
    QString shortName; ///< at most 20 characters
    QString description;
    QString group; ///< id of its ComponentGroup
    QString icon;
    QString cosai;
    DfdKind kind = DfdKind::Process;
    QStringList properties; ///< own and common ones, in the order of the form
    QStringList aliases;    ///< former ids
};

struct ComponentGroup
{
    QString id;
    QString name;
    QStringList types;
};

enum class Scope { Element, Flow, System };

/// Impact dimensions in the order of the taxonomy: confidentiality, integrity, availability, safety, privacy,
/// financial, legal.
inline constexpr char impactDimensions[] = "CIASPFL";

struct RuleExample
{
    QString target; ///< element or flow id in the example, or "system"
    bool raised = false;
    QByteArray model; ///< the example as JSON: {"elements": [..], "flows": [..], "system": {..}}
};

struct CatalogueThreat
{
    QString id;
    QString title;
    QString shortTitle;  ///< at most 32 characters
    QString effect;      ///< what it costs, verb first, at most 60 characters
    QString description; ///< what happens
    QString attack;      ///< how an attacker gets there, or how it comes about
    QString inModel;     ///< what it looks like in a model; placeholders see threatPlaceholders()
    QStringList checks;  ///< questions for a workshop
    QString evidence;    ///< what good evidence is that it is under control
    QString family;
    bool isCore = true;
    Scope scope = Scope::Element;
    QStringList appliesTo; ///< types and groups as written
    QStringList types;     ///< component types after resolving groups; empty for flow and system scope
    QString rule;          ///< source text
    QStringList stride;    ///< letters S T R I D E
    QStringList phases;
    int capability = 3;
    int maturity = 3;
    QMap<QChar, int> impact; ///< dimension to default
    bool noCompleteDefence = false;
    QStringList provisions;
    QList<Reference> references;
    QStringList mitigations;
    QList<RuleExample> examples;
    QStringList aliases;
};

/// Names that may stand in braces in the `inModel` of a threat of that scope: "target", "senders", ...
QStringList threatPlaceholders(Scope scope);

struct ThreatFamily
{
    QString id;
    QString name;
    QStringList threats;
};

struct CatalogueMitigation
{
    QString id;
    QString title;
    QString shortTitle;
    QString description;
    QString kind; ///< preventive, detective, corrective, governance
    QStringList roles;
    bool actsOnLikelihood = false;
    bool actsOnImpact = false;
    QString effectiveness;     ///< low, medium, high
    QStringList cosaiControls; ///< the first one is the control family of the risk model
    QList<Reference> references;
    QStringList provisions;
    QString evidence;
    QString verify;      ///< how to verify that it works
    QString effort;      ///< small (days), medium (weeks), large (months): our judgement; empty when not said
    QString effortBasis; ///< what drives the effort
    QString limits;      ///< what it does not stop, how it fails, what it costs users
    QStringList threats; ///< those it reduces
};

struct Principle
{
    QString id; ///< clause: "5.1.1"
    int number = 0;
    QString phase; ///< "secure-design", ...
    QString title;
    QStringList addressees;
    QStringList provisions;
};

struct Addressee
{
    enum class Mark { Owner, Implied, Supporting };
    QString who; ///< developer, system-operator, data-custodian, end-user, organisation
    Mark mark = Mark::Owner;
};

struct Duty
{
    QString modality;       ///< "shall" or "should"
    QString text;           ///< the summary of the provision when it is its only duty
    QString officialText{}; ///< the standard's own words, where a pack of the organisation has them
};

/// Where the official wording of a provision comes from. A pack says it; the built-in catalogue has none.
struct OfficialWording
{
    QString source;  ///< where the organisation has the text from; empty when there is no official wording
    QString licence; ///< what allows the organisation to show it
    QString edition; ///< id of the edition it is taken from
    friend bool operator==(const OfficialWording&, const OfficialWording&) = default;
};

struct CatalogueProvision
{
    QString id;     ///< "5.1.2-3", the same in EN 304 223 and TS 104 223
    QString ukId;   ///< "2.3", in the UK Code of Practice
    QString parent; ///< for sub-provisions
    QString principle;
    QString title;
    QString summary;
    QString evidence;
    QList<Addressee> addressees;
    QList<Duty> duties; ///< two for a provision with both modalities
    QString conditionText;
    QString conditionRule;        ///< empty when the model cannot tell
    bool isPartCondition = false; ///< the condition is about a part of the duty only; the rest always applies
    QString differences;
    QString confidence;
    OfficialWording official; ///< of the officialText of its duties
    QStringList threats;      ///< those that name it
    QStringList mitigations;  ///< those that give evidence for it

    /// "shall", "should" or "shall, should".
    QString modality() const;
};

struct Stakeholder
{
    QString id;
    QString name;
    QString plural;
    QString definition;
};

struct Edition
{
    QString id;
    QString name;
    QString date;
    QString note;
    bool isDefault = false;
};

/// A pack that was loaded on top of the built-in catalogue.
struct PackInfo
{
    QString id;
    QString title;
    QString version;
    QString digest;  ///< SHA-256 of its content, hexadecimal
    QString licence; ///< may be empty
    QString source;  ///< who made it or where it comes from; may be empty
    QStringList languages;
    OfficialWording official; ///< of the wording it carries, if any
};

/// One hit of a search.
struct SearchHit
{
    QString kind; ///< provision, threat, mitigation, component, property, question (on the system), reference
    QString id;
    QString title;
    QString snippet; ///< matching words between U+2039 and U+203A
    double rank = 0; ///< smaller is better
};

struct CatalogueData;

/// The knowledge of the product: read-only, in memory, shared between threads.
class Catalogue
{
public:
    /// Reads a compiled catalogue. Texts are in `language` ("en", "de"), English where a translation is missing.
    /// With a base the database is a pack: the result holds both, and version and digest name both.
    static Result<std::shared_ptr<const Catalogue>> load(const QByteArray& database,
                                                         const QString& language = QStringLiteral("en"),
                                                         const std::shared_ptr<const Catalogue>& base = {});
    ~Catalogue();

    QString version() const; ///< "2026.11"
    QString language() const;
    QString digest() const; ///< SHA-256 of the compiled content, hexadecimal

    const QList<Edition>& editions() const;
    const QList<Stakeholder>& stakeholders() const;
    const QList<Principle>& principles() const;
    const QList<CatalogueProvision>& provisions() const;
    const QList<ComponentGroup>& componentGroups() const;
    const QList<ComponentType>& componentTypes() const;
    const QMap<QString, QStringList>& typeGroups() const;
    const QList<Property>& properties() const; ///< of elements and flows
    const QList<Property>& systemQuestions() const;
    const QList<ThreatFamily>& threatFamilies() const;
    const QList<CatalogueThreat>& threats() const;
    const QList<CatalogueMitigation>& mitigations() const;
    const QList<Framework>& frameworks() const;
    const QList<FrameworkEntry>& references() const; ///< entries of all frameworks
    const QList<PackInfo>& packs() const;            ///< in the order they were loaded
    const QStringList& languages() const;            ///< those the texts are written in or translated into

    // Look-ups; nullptr when there is none. Former ids of threats and types are found through their aliases.
    const Principle* principle(const QString& id) const;
    const CatalogueProvision* provision(const QString& id) const; ///< also by UK id
    const ComponentType* componentType(const QString& id) const;
    const Property* property(const QString& id) const;
    const Property* systemQuestion(const QString& id) const;
    const CatalogueThreat* threat(const QString& id) const;
    const CatalogueMitigation* mitigation(const QString& id) const;
    const Framework* framework(const QString& id, const QString& edition) const;
    const FrameworkEntry* reference(const Reference& reference) const;
    /// Entries with that id in any framework and edition ("AML.T0051", "LLM01:2025", "CWE-77").
    QList<const FrameworkEntry*> referencesById(const QString& id) const;
    /// Threats and mitigations that name the reference or an entry below it.
    QStringList threatsFor(const Reference& reference) const;
    QStringList mitigationsFor(const Reference& reference) const;

    /// Properties of flows, in the order of the form.
    QList<const Property*> flowProperties() const;

    /// Full-text search over everything, best first. An entry that has the text as its id comes before all others.
    /// Words are found by their beginning; all have to occur, or any when no entry has all.
    QList<SearchHit> search(const QString& text, int limit = 50) const;

private:
    explicit Catalogue(std::unique_ptr<CatalogueData> data);
    friend class CatalogueReader;
    friend class CatalogueSearch;
    std::unique_ptr<CatalogueData> d;
};

using CataloguePointer = std::shared_ptr<const Catalogue>;

} // namespace provisor
