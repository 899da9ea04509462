#pragma once

#include "core/rules/Rule.h"
#include "core/rules/SystemGraph.h"
#include "core/rules/Tristate.h"

#include <array>
#include <map>

namespace provisor {

/// Result of a condition in both readings at once.
struct Truth
{
    bool holds = false;               ///< unanswered read as the taxonomy says: decides whether a threat is raised
    Tristate known = Tristate::False; ///< unanswered read as unknown: decides whether it is confirmed
    friend bool operator==(const Truth&, const Truth&) = default;
};

/// A property of one element, flow or the system as a rule read it.
struct Reading
{
    enum class Field : int { Type = -1, Zone = -2, Roles = -3 };
    VariableKind kind = VariableKind::Element;
    int index = 0;    ///< element or flow; 0 for the system
    int property = 0; ///< property or question, or a Field
    friend auto operator<=>(const Reading&, const Reading&) = default;
};

/// A condition that decided a result.
struct DecisiveCondition
{
    int node = 0;
    Truth truth;
    VariableKind kind = VariableKind::Element;
    int subject = 0; ///< element or flow asked about
    int flow = -1;   ///< flow that made it hold, where there is one
    int other = -1;  ///< element that made it hold, where there is one
};

/// What decided a result, and nothing else.
struct Trace
{
    std::vector<DecisiveCondition> conditions;
    std::vector<Reading> facts;    ///< answered
    std::vector<Reading> unknowns; ///< not answered
    std::vector<int> relatedElements;
    std::vector<int> relatedFlows;
};

/// Evaluates rules over one graph. Total and bounded: work per target is limited, and what is asked about the whole
/// graph is computed once and kept. Graph and taint must outlive it; a new one is made for a new state of the graph.
class Evaluator
{
public:
    Evaluator(const SystemGraph& graph, const Taint& taint) : m_graph(graph), m_taint(taint) {}

    /// Evaluates a rule on an element, a flow or the system. A flow in both directions holds when one of them does.
    Truth evaluate(const Rule& rule, int target);
    /// What decided the result of evaluate().
    Trace trace(const Rule& rule, int target);

    /// One node, for explanations; the direction of a two-way flow is the one that evaluate() found to hold.
    struct Frame
    {
        std::array<int, rule_limits::variables> slots{}; ///< element, or flow * 2 + 1 when reversed
    };
    Frame frame(const Rule& rule, int target);
    Truth evaluate(const Rule& rule, int node, const Frame& frame);
    void trace(const Rule& rule, int node, const Frame& frame, Trace& into);

    /// Answers of the graph or the taint differ from now on: forgets what was computed from them. Flows, types and
    /// zones must be the same.
    void forgetAnswers() { m_bodies.clear(); }
    /// True when a rule asked for more work than allowed on some target, or all rules together for more than an
    /// evaluator does; results are incomplete from then on.
    bool isExhausted() const { return m_exhausted; }
    /// Conditions evaluated and items looked at so far.
    qint64 spent() const { return m_spent; }

private:
    struct Closure
    {
        std::vector<char> holds, certain, unknown;
    };

    std::span<const SystemGraph::Arc> incoming(int element);
    std::span<const SystemGraph::Arc> outgoing(int element);
    int resolve(const Rule& rule, Subject subject, const Frame& frame) const;
    SystemGraph::Arc flowOf(const Rule& rule, Subject subject, const Frame& frame) const;
    Truth evaluateFunction(const Rule& rule, const Rule::Node& node, int index, const Frame& frame);
    Truth untrusted(const SystemGraph::Arc& arc) const;
    Truth tainted(int element) const;
    Truth generative(int element) const;
    Truth sensitiveReach(int element);
    bool neighbour(std::span<const SystemGraph::Arc> arcs, const TypeSet& types) const;
    const std::vector<char>& reachClosure(const TypeSet& types);
    const Closure& bodyClosure(const Rule& rule, const Rule::Node& node);
    Truth quantifier(const Rule& rule, int index, const Frame& frame);
    std::vector<int> items(const Rule& rule, const Rule::Node& node, const Frame& frame);
    std::vector<int> reachable(int element, const TypeSet& types);
    void traceQuantifier(const Rule& rule, int index, const Frame& frame, Trace& into);
    void traceLeaf(const Rule& rule, int index, const Frame& frame, Trace& into);
    void traceTaint(int element, Trace& into);
    void traceSensitiveReach(int element, DecisiveCondition& condition, Trace& into) const;
    int nearest(int element, const TypeSet& types) const;
    void traceFlowTrust(const SystemGraph::Arc& arc, Trace& into);
    /// Notes a property as read; `bits` are the values asked for, which a lower bound may answer already.
    void read(Trace& into, VariableKind kind, int index, int property, quint64 bits = 0) const;
    void relate(Trace& into, const SystemGraph::Arc& arc) const;

    const SystemGraph& m_graph;
    const Taint& m_taint;
    std::map<TypeSet, std::vector<char>> m_reach;
    std::map<const Rule::Node*, Closure> m_bodies;
    bool m_exhausted = false;
    qint64 m_work = 0;  ///< items of lists for the present target
    qint64 m_spent = 0; ///< everything, for all targets
};

} // namespace provisor
