#pragma once

#include "core/catalogue/Catalogue.h"

#include <QMetaType>

namespace provisor {

/// Names one entry of the catalogue, of whatever kind.
struct CatalogueKey
{
    enum class Kind : quint8 {
        None,
        Principle,
        Provision,
        Threat,
        Mitigation,
        Component,
        Property,
        Question, ///< a property of the system as a whole
        Framework,
        Reference
    };

    Kind kind = Kind::None;
    QString id;        ///< of a reference the id in its framework, of a framework the id of the framework
    QString framework; ///< of references
    QString edition;   ///< of references and frameworks

    bool isNull() const { return kind == Kind::None; }
    Reference reference() const { return {framework, edition, id}; }
    friend bool operator==(const CatalogueKey&, const CatalogueKey&) = default;
};

/// The key as one text, "threat:model-theft", "reference:cwe@4.20 CWE-77".
QString toText(const CatalogueKey& key);
CatalogueKey keyOf(const Reference& reference);
CatalogueKey keyOf(const Framework& framework);

/// The entry an id means: a principle, a provision (also by its UK number), a threat, a mitigation, a component type, a
/// property, a question on the system, an entry of a framework, or an edition of one ("mitre-atlas 2026.09"); upper and
/// lower case do not matter. Null when there is none.
CatalogueKey resolveCatalogueId(const Catalogue& catalogue, const QString& id);
/// The entry a hit of the search stands for.
CatalogueKey keyOf(const Catalogue& catalogue, const SearchHit& hit);

/// Whether the catalogue has the entry.
bool hasEntry(const Catalogue& catalogue, const CatalogueKey& key);
/// Title of an entry; its id when the catalogue has no such entry.
QString entryTitle(const Catalogue& catalogue, const CatalogueKey& key);
/// What stands beside the title: number, id, id and framework.
QString entryId(const Catalogue& catalogue, const CatalogueKey& key);
/// Name of the icon for a kind of entry.
QString entryIcon(const Catalogue& catalogue, const CatalogueKey& key);
/// "OWASP GenAI LLM Top 10, 2026".
QString frameworkTitle(const Catalogue& catalogue, const QString& id, const QString& edition);

/// Words for what the catalogue holds, in the language of the program.
namespace words {
QString entryKind(CatalogueKey::Kind kind);
QString mitigationKind(const QString& kind);
QString stride(const QString& letter);
QString phase(const QString& phase);
QString addresseeMark(Addressee::Mark mark);
QString dfdKind(DfdKind kind);
/// Kind of an entry of a framework: "technique", "control", ...
QString referenceKind(const QString& kind);
} // namespace words

} // namespace provisor

Q_DECLARE_METATYPE(provisor::CatalogueKey)
