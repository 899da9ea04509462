#include "core/rules/Evaluator.h"

namespace provisor {

namespace {

using Op = Rule::Op;

constexpr size_t witnessLimit = 12;  ///< items of a list named in a trace
constexpr int pathLimit = 16;        ///< steps a path of taint is followed back
constexpr size_t searchLimit = 2000; ///< elements looked at to name the end of a path

template <typename T>
void appendOnce(std::vector<T>& list, const T& value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

} // namespace

Trace Evaluator::trace(const Rule& rule, int target)
{
    Trace into;
    m_work = 0;
    const Frame at = frame(rule, target);
    trace(rule, rule.root, at, into);
    if (evaluate(rule, rule.root, at).known != Tristate::Unknown)
        into.unknowns.clear(); // whatever their answer, the result stays
    return into;
}

void Evaluator::read(Trace& into, VariableKind kind, int index, int property, quint64 bits) const
{
    bool isOpen = false;
    if (kind == VariableKind::System)
        isOpen = property == static_cast<int>(Reading::Field::Roles)
                     ? m_graph.roles == answer::unset
                     : m_graph.systemAnswers[static_cast<size_t>(property)] == answer::unset;
    else if (property >= 0) {
        const quint64 held = kind == VariableKind::Element ? m_graph.elementAnswer(index, property)
                                                           : m_graph.flowAnswer(index, property);
        isOpen = answer::isOpen(held) && (held & bits) == 0;
    }
    appendOnce(isOpen ? into.unknowns : into.facts, Reading{kind, index, property});
}

void Evaluator::relate(Trace& into, const SystemGraph::Arc& arc) const
{
    appendOnce(into.relatedElements, arc.other);
    appendOnce(into.relatedFlows, arc.flow);
}

/// Follows only what decided the result: of an "and" that holds all parts, of one that does not hold those that fail,
/// and the other way round for "or". Parts that are certain by themselves leave the uncertain ones out.
void Evaluator::trace(const Rule& rule, int index, const Frame& frame, Trace& into)
{
    const Rule::Node& node = rule.node(index);
    switch (node.op) {
    case Op::Constant:
        return;
    case Op::Not:
        return trace(rule, node.children[0], frame, into);
    case Op::Conditional: {
        trace(rule, node.children[0], frame, into);
        const bool yes = evaluate(rule, node.children[0], frame).holds;
        return trace(rule, node.children[yes ? 1 : 2], frame, into);
    }
    case Op::And:
    case Op::Or: {
        const bool sum = evaluate(rule, index, frame).holds;
        if (sum == (node.op == Op::And)) {
            for (const int child : node.children)
                trace(rule, child, frame, into);
            return;
        }
        std::vector<int> certain, uncertain;
        for (const int child : node.children) {
            const Truth truth = evaluate(rule, child, frame);
            if (truth.holds == sum)
                (truth.known == tristate(sum) ? certain : uncertain).push_back(child);
        }
        for (const int child : certain.empty() ? uncertain : certain)
            trace(rule, child, frame, into);
        return;
    }
    case Op::Exists:
    case Op::All:
    case Op::ExistsOne:
        return traceQuantifier(rule, index, frame, into);
    default:
        return traceLeaf(rule, index, frame, into);
    }
}

void Evaluator::traceQuantifier(const Rule& rule, int index, const Frame& frame, Trace& into)
{
    const Rule::Node& node = rule.node(index);
    const Truth sum = evaluate(rule, index, frame);
    // For "exists" the items that hold speak for it, for "all" those that fail speak against it.
    const bool wanted = node.op != Op::All;
    const bool hasWitness = node.op == Op::ExistsOne || sum.holds == wanted;
    Frame inner = frame;
    std::vector<int> certain, uncertain;
    for (const int item : items(rule, node, frame)) {
        inner.slots[static_cast<size_t>(node.slot)] = item;
        const Truth truth = evaluate(rule, node.children[0], inner);
        const bool isOpen = truth.known == Tristate::Unknown;
        const bool speaks = hasWitness ? truth.holds == wanted || (node.op == Op::ExistsOne && isOpen) : isOpen;
        if (speaks)
            (truth.known == tristate(wanted) ? certain : uncertain).push_back(item);
        if (node.op != Op::ExistsOne && hasWitness && !certain.empty())
            break;
    }
    std::vector<int> shown = certain;
    if (certain.empty() || node.op == Op::ExistsOne)
        shown.insert(shown.end(), uncertain.begin(), uncertain.end());
    into.conditions.push_back({index, sum, node.subject.slot < 0 ? VariableKind::System : VariableKind::Element,
                               node.subject.slot < 0 ? 0 : resolve(rule, node.subject, frame), -1,
                               shown.empty() || node.generator == Generator::Flows ? -1 : shown[0]});
    for (size_t i = 0; i < std::min(shown.size(), witnessLimit); ++i) {
        inner.slots[static_cast<size_t>(node.slot)] = shown[i];
        const bool isFlow = node.generator == Generator::Flows;
        if (isFlow)
            appendOnce(into.relatedFlows, shown[i] / 2);
        else
            appendOnce(into.relatedElements, shown[i]);
        trace(rule, node.children[0], inner, into);
    }
}

void Evaluator::traceLeaf(const Rule& rule, int index, const Frame& frame, Trace& into)
{
    const Rule::Node& node = rule.node(index);
    const int at = node.subject.slot < 0 ? 0 : resolve(rule, node.subject, frame);
    DecisiveCondition condition{index, evaluate(rule, index, frame), VariableKind::Element, at, -1, -1};
    const bool holds = condition.truth.holds;
    const auto ofType = [&](const SystemGraph::Arc& arc) {
        return m_graph.isType(arc.other, rule.typeSets[static_cast<size_t>(node.types)]);
    };
    const auto witness = [&](const SystemGraph::Arc& arc) {
        condition.flow = arc.flow;
        condition.other = arc.other;
        relate(into, arc);
    };
    const auto flows = [&](std::span<const SystemGraph::Arc> arcs, bool mustBeUntrusted) {
        const SystemGraph::Arc* best = nullptr;
        bool isCertain = false;
        size_t open = 0;
        for (const SystemGraph::Arc& arc : arcs) {
            const quint64 held = m_graph.flowAnswer(arc.flow, node.property);
            const Truth trust = mustBeUntrusted ? untrusted(arc) : Truth{true, Tristate::True};
            if ((held & node.bits) && trust.holds && (!best || (!isCertain && trust.known == Tristate::True))) {
                best = &arc;
                isCertain = trust.known == Tristate::True;
            }
            const bool isOpen = answer::isOpen(held) && (held & node.bits) == 0;
            const bool mayHold = (isOpen || (held & node.bits)) && trust.known != Tristate::False;
            if (holds || open >= witnessLimit || !mayHold)
                continue;
            // Not so now: name the answers that would make it so.
            ++open;
            if (isOpen)
                read(into, VariableKind::Flow, arc.flow, node.property, node.bits);
            if (mustBeUntrusted && trust.known == Tristate::Unknown)
                traceFlowTrust(arc, into);
        }
        if (best) {
            witness(*best);
            read(into, VariableKind::Flow, best->flow, node.property, node.bits);
            if (mustBeUntrusted)
                traceFlowTrust(*best, into);
        }
    };
    switch (node.op) {
    case Op::ElementHas:
        read(into, VariableKind::Element, at, node.property, node.bits);
        break;
    case Op::FlowHas:
        condition.kind = VariableKind::Flow;
        read(into, VariableKind::Flow, at, node.property, node.bits);
        break;
    case Op::SystemHas:
        condition.kind = VariableKind::System;
        read(into, VariableKind::System, 0, node.property);
        break;
    case Op::RoleIs:
        condition.kind = VariableKind::System;
        read(into, VariableKind::System, 0, static_cast<int>(Reading::Field::Roles));
        break;
    case Op::TypeIn:
        read(into, VariableKind::Element, at, static_cast<int>(Reading::Field::Type));
        break;
    case Op::SameZone:
        condition.other = resolve(rule, node.second, frame);
        read(into, VariableKind::Element, at, static_cast<int>(Reading::Field::Zone));
        read(into, VariableKind::Element, condition.other, static_cast<int>(Reading::Field::Zone));
        break;
    case Op::SourceHas:
        flows(m_graph.incoming(at), false);
        break;
    case Op::TargetHas:
        flows(m_graph.outgoing(at), false);
        break;
    case Op::UntrustedIn:
        flows(m_graph.incoming(at), true);
        break;
    case Op::SourceType:
    case Op::TargetType:
    case Op::NearType: {
        const auto name = [&](std::span<const SystemGraph::Arc> arcs) {
            const auto found = std::find_if(arcs.begin(), arcs.end(), ofType);
            if (condition.other < 0 && found != arcs.end()) {
                witness(*found);
                read(into, VariableKind::Element, found->other, static_cast<int>(Reading::Field::Type));
            }
        };
        if (node.op != Op::TargetType)
            name(m_graph.incoming(at));
        if (node.op != Op::SourceType)
            name(m_graph.outgoing(at));
        break;
    }
    case Op::Reaches:
        if (holds) {
            condition.other = nearest(at, rule.typeSets[static_cast<size_t>(node.types)]);
            if (condition.other >= 0) {
                appendOnce(into.relatedElements, condition.other);
                read(into, VariableKind::Element, condition.other, static_cast<int>(Reading::Field::Type));
            }
        }
        break;
    case Op::SensitiveReach:
        traceSensitiveReach(at, condition, into);
        break;
    case Op::Generative:
        read(into, VariableKind::Element, at, m_graph.words->known().modelKind);
        break;
    case Op::Crosses: {
        const SystemGraph::Flow& flow = m_graph.flows[static_cast<size_t>(at)];
        condition.kind = VariableKind::Flow;
        for (const int end : {flow.from, flow.to})
            read(into, VariableKind::Element, end, static_cast<int>(Reading::Field::Zone));
        break;
    }
    case Op::UntrustedFlow: {
        const SystemGraph::Arc arc = flowOf(rule, node.subject, frame);
        condition.kind = VariableKind::Flow;
        condition.other = arc.other;
        traceFlowTrust(arc, into);
        break;
    }
    case Op::Tainted:
        if (holds && m_taint.cause[static_cast<size_t>(at)].flow >= 0) {
            condition.flow = m_taint.cause[static_cast<size_t>(at)].flow;
            condition.other = m_taint.cause[static_cast<size_t>(at)].other;
        }
        traceTaint(at, into);
        break;
    default:
        break;
    }
    into.conditions.push_back(condition);
}

int Evaluator::nearest(int element, const TypeSet& types) const
{
    std::vector<int> queue{element};
    std::set<int> seen;
    for (size_t next = 0; next < queue.size() && next < searchLimit; ++next) {
        for (const SystemGraph::Arc& arc : m_graph.outgoing(queue[next])) {
            if (m_graph.isType(arc.other, types))
                return arc.other;
            if (seen.insert(arc.other).second)
                queue.push_back(arc.other);
        }
    }
    return -1;
}

void Evaluator::traceSensitiveReach(int element, DecisiveCondition& condition, Trace& into) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    struct Place
    {
        VariableKind kind;
        int index;
        SystemGraph::Arc arc;
    };
    std::vector<Place> places{{VariableKind::Element, element, {}}};
    for (const SystemGraph::Arc& arc : m_graph.incoming(element)) {
        places.push_back({VariableKind::Flow, arc.flow, arc});
        if (m_graph.elements[static_cast<size_t>(arc.other)].type != known.endUser)
            places.push_back({VariableKind::Element, arc.other, arc});
    }
    for (const SystemGraph::Arc& arc : m_graph.outgoing(element)) {
        if (m_graph.isType(arc.other, known.toolKnowledgeStore))
            places.push_back({VariableKind::Element, arc.other, arc});
    }
    const auto held = [&](const Place& place) {
        return place.kind == VariableKind::Flow ? m_graph.flowAnswer(place.index, known.dataClasses)
                                                : m_graph.elementAnswer(place.index, known.dataClasses);
    };
    for (const Place& place : places) {
        if ((held(place) & known.sensitive) == 0)
            continue;
        read(into, place.kind, place.index, known.dataClasses, known.sensitive);
        if (place.arc.flow >= 0) {
            condition.flow = place.kind == VariableKind::Flow ? place.arc.flow : -1;
            condition.other = place.arc.other;
            relate(into, place.arc);
        }
        return;
    }
    size_t open = 0;
    for (const Place& place : places) {
        if (answer::isOpen(held(place)) && open++ < witnessLimit)
            read(into, place.kind, place.index, known.dataClasses, known.sensitive);
    }
}

void Evaluator::traceFlowTrust(const SystemGraph::Arc& arc, Trace& into)
{
    const int trust = m_graph.words->known().contentTrust;
    read(into, VariableKind::Flow, arc.flow, trust);
    if (m_graph.flowAnswer(arc.flow, trust) == answer::unset && m_taint.holds[static_cast<size_t>(arc.other)]) {
        appendOnce(into.relatedElements, arc.other);
        traceTaint(arc.other, into);
    }
}

void Evaluator::traceTaint(int element, Trace& into)
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const auto at = [](int index) { return static_cast<size_t>(index); };
    const auto ownReasons = [&](int source) {
        const quint64 trust = m_graph.elementAnswer(source, known.trustLevel);
        if (m_graph.isType(source, known.externalInput) && (trust & known.trusted) == 0) {
            read(into, VariableKind::Element, source, static_cast<int>(Reading::Field::Type));
            read(into, VariableKind::Element, source, known.trustLevel);
        } else if (m_graph.elementAnswer(source, known.acceptsUntrusted) & known.accepts) {
            read(into, VariableKind::Element, source, known.acceptsUntrusted);
        } else {
            read(into, VariableKind::Element, source, known.sourceTrust);
        }
    };
    const auto definiteFlow = [&](int target) -> const SystemGraph::Arc* {
        for (const SystemGraph::Arc& arc : m_graph.incoming(target)) {
            if ((m_graph.flowAnswer(arc.flow, known.content) & known.carriesTaint) &&
                (m_graph.flowAnswer(arc.flow, known.contentTrust) & known.untrustedContent))
                return &arc;
        }
        return nullptr;
    };
    if (!m_taint.holds[at(element)]) {
        if (!m_taint.possible[at(element)])
            return;
        for (const int property : {known.acceptsUntrusted, known.sourceTrust}) {
            if (m_graph.elementAnswer(element, property) == answer::unset)
                read(into, VariableKind::Element, element, property);
        }
        size_t open = 0;
        for (const SystemGraph::Arc& arc : m_graph.incoming(element)) {
            const quint64 content = m_graph.flowAnswer(arc.flow, known.content);
            const quint64 trust = m_graph.flowAnswer(arc.flow, known.contentTrust);
            const bool mayCarry = content == answer::unset || (content & known.carriesTaint);
            const bool mayBeUntrusted = trust == answer::unset || (trust & known.untrustedContent);
            if (!mayCarry || !mayBeUntrusted)
                continue;
            if (open++ >= witnessLimit)
                break;
            read(into, VariableKind::Flow, arc.flow, known.content);
            read(into, VariableKind::Flow, arc.flow, known.contentTrust);
        }
        return;
    }
    for (int step = 0; step < pathLimit; ++step) {
        SystemGraph::Arc arc = m_taint.cause[at(element)];
        const bool isSource = arc.flow < 0;
        if (isSource && !(m_taint.definite[at(element)] && !taintSource(m_graph, element).definite))
            return ownReasons(element);
        if (isSource) {
            const SystemGraph::Arc* definite = definiteFlow(element);
            if (!definite)
                return ownReasons(element);
            arc = *definite;
        }
        relate(into, arc);
        read(into, VariableKind::Flow, arc.flow, known.content);
        read(into, VariableKind::Flow, arc.flow, known.contentTrust);
        if (m_graph.flowAnswer(arc.flow, known.contentTrust) != answer::unset)
            return;
        element = arc.other;
    }
}

} // namespace provisor
