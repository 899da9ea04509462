#pragma once

#include "core/analysis/Analysis.h"

namespace provisor {

/// What a model makes of the entries of the catalogue: which threats are raised and where, which mitigations and
/// component types are in use. Computed once per analysis; empty without one.
class CatalogueUse
{
public:
    /// A threat, a mitigation or a reference in the model.
    struct Tally
    {
        int count = 0;            ///< raised threats, or records in use
        Level worst = Level::Low; ///< highest residual level of the raised threats
        bool isConfirmed = false; ///< one with that level is confirmed
        friend bool operator==(const Tally&, const Tally&) = default;
    };

    CatalogueUse() = default;
    explicit CatalogueUse(const AnalysisPointer& analysis);

    const AnalysisPointer& analysis() const { return m_analysis; }

    /// The raised threats of the analysis that come from a threat of the catalogue, highest risk first.
    QList<const Threat*> raised(const QString& threat) const;
    Tally tally(const QString& threat) const;
    /// Raised threats that come from any of several threats of the catalogue.
    Tally tally(const QStringList& threats) const;
    /// Mitigations of the model made from a mitigation of the catalogue.
    QList<Id> mitigations(const QString& mitigation) const { return m_mitigations.value(mitigation); }
    /// Elements of a component type, also by its former ids.
    QList<Id> elements(const QString& type) const { return m_elements.value(type); }
    const ProvisionStatus* provision(const QString& id) const;

private:
    AnalysisPointer m_analysis;
    QHash<QString, QList<qsizetype>> m_raised; ///< positions in the analysis
    QHash<QString, QList<Id>> m_mitigations;
    QHash<QString, QList<Id>> m_elements;
    QHash<QString, qsizetype> m_provisions;
};

/// Threats and provisions whose rules read a property or a question on the system.
struct PropertyReaders
{
    QStringList threats;
    QStringList provisions;
};

/// By "property" or "question", a colon and the id. Parses every rule of the catalogue: keep the result.
QHash<QString, PropertyReaders> propertyReaders(const Catalogue& catalogue);

} // namespace provisor
