#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/rules/Rule.h"
#include "core/rules/RuleCheck.h"

namespace provisor {

/// The rules of a catalogue, checked and ready to evaluate; immutable, shared between threads.
class RuleBook
{
public:
    struct ThreatRule
    {
        const CatalogueThreat* threat = nullptr;
        Rule rule;
    };
    struct ConditionRule
    {
        const CatalogueProvision* provision = nullptr;
        Rule rule;
    };

    /// Compiles every rule; the first mistake is returned with the id of its threat or provision as file.
    static Result<std::shared_ptr<const RuleBook>> build(CataloguePointer catalogue);

    const Catalogue& catalogue() const { return *m_catalogue; }
    const CataloguePointer& cataloguePointer() const { return m_catalogue; }
    const Vocabulary& words() const { return m_words; }
    const std::vector<ThreatRule>& threats() const { return m_threats; }
    const ThreatRule& threat(int index) const { return m_threats[static_cast<size_t>(index)]; }
    /// Index of the rule of a threat, -1 when there is none.
    int find(const QString& threatId) const { return m_index.value(threatId, -1); }
    /// Rules that apply to a component type, to flows, to the system; in the order of the catalogue.
    const std::vector<int>& forType(int type) const { return type < 0 ? m_none : m_byType[static_cast<size_t>(type)]; }
    const std::vector<int>& forFlows() const { return m_forFlows; }
    const std::vector<int>& forSystem() const { return m_forSystem; }
    const Rule* condition(const QString& provisionId) const;
    int maximumRadius() const { return m_maximumRadius; }

private:
    RuleBook() = default;

    CataloguePointer m_catalogue;
    Vocabulary m_words;
    std::vector<ThreatRule> m_threats;
    QHash<QString, int> m_index;
    std::vector<std::vector<int>> m_byType;
    std::vector<int> m_forFlows, m_forSystem, m_none;
    std::map<QString, Rule> m_conditions;
    int m_maximumRadius = 0;
};

/// Checks every rule of a catalogue and returns all mistakes, each with the id of the threat or provision and the place
/// inside the rule.
QList<Error> checkRules(const Catalogue& catalogue);

} // namespace provisor
