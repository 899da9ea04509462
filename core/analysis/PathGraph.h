#pragma once

#include "core/analysis/ModelGraph.h"
#include "core/analysis/Paths.h"

namespace provisor {

/// What attack paths need to know about the elements and flows of a model: where hostile content goes, who acts on it,
/// what is worth reaching. Answers that are missing count as the taxonomy says: protection absent, context not present.
class PathGraph
{
public:
    using Arc = SystemGraph::Arc;

    /// How far hostile content can make an element do something.
    enum class Steering : quint8 {
        None,     ///< it only passes content on
        Learning, ///< what it reads shapes the model it makes
        Deciding, ///< what it reads shapes its outputs and decisions
        Acting,   ///< it follows instructions: calls tools, fetches data
    };

    explicit PathGraph(const SystemGraph& graph);

    const SystemGraph& graph() const { return m_graph; }

    /// Hostile content comes from the element itself.
    bool isSource(int element) const { return taintSource(m_graph, element).holds; }
    /// The content of the flow is marked as not trusted, whatever its source is.
    bool bringsUntrusted(const Arc& arc) const;
    /// Hostile content in the source of the flow goes on to its target.
    bool spreads(const Arc& arc) const;
    /// Who has been steered at the source may send a call, code, a decision or a model over the flow.
    bool commands(Steering steering, const Arc& arc) const;
    /// Anything at all is known to go over the flow.
    bool carriesAnything(const Arc& arc) const;
    /// The target of the flow runs what it carries, so that it is used as if somebody called it.
    bool runs(const Arc& arc) const;
    /// What content makes an element do that has got there. `isCommanded` when somebody who was steered uses it on
    /// purpose, or it runs what it got.
    Steering steeringOf(int element, bool isCommanded) const;
    /// Whether data that has got here can go on: stores keep it.
    bool passesDataOn(int element) const { return !m_graph.isType(element, m_stores); }
    /// Sensitive classes of data, or credentials that are in the content or within reach.
    bool holdsSensitiveData(int element) const;
    /// What an element can fetch sensitive data from, over which flow: the neighbours of sens_reach (taxonomy,
    /// section 3). The most sensitive one comes first.
    std::vector<Arc> sensitiveNeighbours(int element) const;
    /// Hostile content that has got here does harm of that kind.
    bool isGoal(int element, PathGoal goal) const;
    bool isInScope(int element) const { return m_graph.elements[static_cast<size_t>(element)].inScope; }
    bool isGuardrail(int element) const { return m_graph.isType(element, m_guardrails); }
    bool isExternal(int element) const { return m_graph.isType(element, m_external); }
    /// The boundary a flow between these elements enters: -1 when it stays in one or only leaves.
    int entered(int from, int to) const;

private:
    bool has(int element, int property, quint64 bits) const
    {
        return property >= 0 && (m_graph.elementAnswer(element, property) & bits) != 0;
    }
    bool isOutwardChannel(int element) const;
    bool holdsSecrets(int element) const;
    int sensitivity(int element) const;
    static quint64 bitsOf(const Vocabulary& words, int property, const QStringList& values);

    const SystemGraph& m_graph;
    TypeSet m_agents, m_tools, m_executors, m_deciders, m_learners, m_models, m_actuators, m_sinks, m_guardrails,
        m_external, m_parties, m_holders, m_stores;
    int m_egress = -1, m_sideEffects = -1, m_toolEffects = -1, m_decisionImpact = -1, m_autoFetch = -1;
    quint64 m_closed = 0, m_changes = 0, m_toolChanges = 0, m_safety = 0, m_fetches = 0, m_calls = 0, m_code = 0,
            m_decisions = 0, m_artefacts = 0, m_trusted = 0;
    std::array<int, 2> m_secrets{-1, -1}; ///< the properties that tell of credentials
    std::array<quint64, 2> m_secretsThere{};
    std::array<quint64, 2> m_worstClasses{}; ///< secret and special category; personal
};

} // namespace provisor
