#pragma once

#include "core/analysis/Analysis.h"
#include "core/analysis/Mitigations.h"
#include "core/analysis/ModelGraph.h"
#include "core/analysis/Wording.h"
#include "core/rules/Evaluator.h"

#include <unordered_map>

namespace provisor {

/// What one rule gave on one target.
struct PairState
{
    int rule = -1;
    Truth truth;
    std::vector<Reading> unknowns;  ///< what the result hangs on
    std::unique_ptr<Threat> threat; ///< when raised
    double potentialRisk = -1;      ///< residual value it would have if raised; -1 while not computed
    bool isFresh = true;            ///< evaluated in this run
};

/// All rules on one element, one flow or the system.
struct TargetState
{
    RiskContext context;
    std::vector<PairState> pairs;
};

/// Everything an analyser keeps from one run to the next. The order of targets is that of the graph.
struct AnalysisState
{
    Snapshot snapshot;
    ModelGraph model; ///< refers into `snapshot`
    Taint taint;
    RiskContexts contexts;
    std::vector<TargetState> elements, flows;
    TargetState system;
    RiskSettings settings;
    QList<RuleOff> rulesOff;
    QDate today;

    TargetState& target(VariableKind kind, int index)
    {
        return kind == VariableKind::System
                   ? system
                   : (kind == VariableKind::Element ? elements : flows)[static_cast<size_t>(index)];
    }
    const RiskContext& context(VariableKind kind, int index) const
    {
        return kind == VariableKind::System
                   ? contexts.system
                   : (kind == VariableKind::Element ? contexts.elements : contexts.flows)[static_cast<size_t>(index)];
    }
    /// Calls `visit(kind, index, target)` for every target.
    template <typename Visit>
    void forEachTarget(Visit visit)
    {
        for (size_t i = 0; i < elements.size(); ++i)
            visit(VariableKind::Element, static_cast<int>(i), elements[i]);
        for (size_t i = 0; i < flows.size(); ++i)
            visit(VariableKind::Flow, static_cast<int>(i), flows[i]);
        visit(VariableKind::System, 0, system);
    }
};

/// Risk of threats, with equal cases computed once.
class RiskCalculator
{
public:
    RiskCalculator(const RuleBook& book, const MitigationIndex& mitigations, const RiskSettings& settings)
        : m_book(book), m_mitigations(mitigations), m_settings(settings)
    {
    }
    /// Fills the decision, mitigations, suggestions and risk of a threat.
    void complete(Threat& threat, int rule, const RiskContext& context);
    /// Residual value a rule would have on a target where it is not raised.
    double potential(int rule, const Target& target, const RiskContext& context);

private:
    const RiskAssessment& plain(int rule, const RiskContext& context, bool hasUnknown);
    const QStringList& suggestions(int rule);

    const RuleBook& m_book;
    const MitigationIndex& m_mitigations;
    const RiskSettings& m_settings;
    std::unordered_map<quint64, RiskAssessment> m_plain; ///< by rule, context and whether something is open
    std::map<int, QStringList> m_suggestions;
};

/// Why a rule holds on a target or does not; the name of the threat is left to the caller.
Explanation explainRule(const RuleBook& book, const ModelGraph& model, const Rule& rule, Evaluator& evaluator,
                        VariableKind kind, int index);

/// Which open questions there are and what their answers would do. Tries answers on the graph and takes them back.
QList<Question> findQuestions(const RuleBook& book, AnalysisState& state, RiskCalculator& risk,
                              const Cancellation& cancellation);

/// Adds to the questions what the applicability of provisions hangs on: to those that are asked anyway, and a few of
/// its own for every provision.
void askForProvisions(const Catalogue& catalogue, const ModelGraph& model, const QList<ProvisionStatus>& provisions,
                      QList<Question>& questions);

/// Applicability and state of every provision.
QList<ProvisionStatus> assessProvisions(const RuleBook& book, const Snapshot& snapshot, const AnalysisState& state,
                                        Evaluator& evaluator, const MitigationIndex& mitigations,
                                        const QList<Threat>& threats);

} // namespace provisor
