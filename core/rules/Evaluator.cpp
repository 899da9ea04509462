#include "core/rules/Evaluator.h"

namespace provisor {

namespace {

using Op = Rule::Op;

/// Items looked at by quantifiers over the whole model for one target, beyond which a rule is given up.
constexpr qint64 workLimit = 20'000'000;
/// All that one evaluator does: some seconds, and more than ten times what the built-in rules need for 10,000 elements.
constexpr qint64 totalLimit = 1'000'000'000;

constexpr Truth both(bool value)
{
    return {value, tristate(value)};
}

/// A property compared with values: false on unset in the plain reading, unknown in the other. A lower bound that holds
/// one of the values is enough for both.
constexpr Truth has(quint64 held, quint64 bits)
{
    const bool holds = (held & bits) != 0;
    return {holds, !holds && answer::isOpen(held) ? Tristate::Unknown : tristate(holds)};
}

constexpr Truth operator||(Truth a, Truth b)
{
    return {a.holds || b.holds, a.known || b.known};
}
constexpr Truth operator&&(Truth a, Truth b)
{
    return {a.holds && b.holds, a.known && b.known};
}
constexpr Truth operator!(Truth a)
{
    return {!a.holds, !a.known};
}
constexpr bool isSettled(Truth t, bool value)
{
    return t.holds == value && t.known == tristate(value);
}

} // namespace

int Evaluator::resolve(const Rule& rule, Subject subject, const Frame& frame) const
{
    const int value = frame.slots[static_cast<size_t>(subject.slot)];
    if (rule.slots[static_cast<size_t>(subject.slot)] != VariableKind::Flow)
        return value;
    if (subject.end == Subject::End::None)
        return value / 2;
    const SystemGraph::Flow& flow = m_graph.flows[static_cast<size_t>(value / 2)];
    const bool isReversed = value % 2 != 0;
    return (subject.end == Subject::End::Source) != isReversed ? flow.from : flow.to;
}

SystemGraph::Arc Evaluator::flowOf(const Rule& rule, Subject subject, const Frame& frame) const
{
    const int value = frame.slots[static_cast<size_t>(subject.slot)];
    return {value / 2, resolve(rule, {subject.slot, Subject::End::Source}, frame), value % 2 != 0};
}

Evaluator::Frame Evaluator::frame(const Rule& rule, int target)
{
    Frame frame;
    frame.slots[0] = rule.scope == Scope::Flow ? target * 2 : target;
    if (rule.scope == Scope::Flow && m_graph.flows[static_cast<size_t>(target)].twoWay) {
        Frame reversed = frame;
        reversed.slots[0] += 1;
        const Truth forward = evaluate(rule, rule.root, frame);
        const Truth backward = evaluate(rule, rule.root, reversed);
        if (std::pair(backward.holds, backward.known) > std::pair(forward.holds, forward.known))
            return reversed;
    }
    return frame;
}

Truth Evaluator::evaluate(const Rule& rule, int target)
{
    m_work = 0;
    Frame frame;
    frame.slots[0] = rule.scope == Scope::Flow ? target * 2 : target;
    Truth truth = evaluate(rule, rule.root, frame);
    if (rule.scope == Scope::Flow && m_graph.flows[static_cast<size_t>(target)].twoWay) {
        frame.slots[0] += 1;
        truth = truth || evaluate(rule, rule.root, frame);
    }
    return truth;
}

Truth Evaluator::evaluate(const Rule& rule, int index, const Frame& frame)
{
    if (++m_spent > totalLimit)
        m_exhausted = true;
    if (m_exhausted)
        return both(false);
    const Rule::Node& node = rule.node(index);
    switch (node.op) {
    case Op::Constant:
        return both(node.flag);
    case Op::And: {
        Truth result = both(true);
        for (const int child : node.children) {
            result = result && evaluate(rule, child, frame);
            if (isSettled(result, false))
                break;
        }
        return result;
    }
    case Op::Or: {
        Truth result = both(false);
        for (const int child : node.children) {
            result = result || evaluate(rule, child, frame);
            if (isSettled(result, true))
                break;
        }
        return result;
    }
    case Op::Not:
        return !evaluate(rule, node.children[0], frame);
    case Op::Conditional: {
        const Truth condition = evaluate(rule, node.children[0], frame);
        const Truth yes = evaluate(rule, node.children[1], frame);
        const Truth no = evaluate(rule, node.children[2], frame);
        const Tristate undecided = yes.known == no.known ? yes.known : Tristate::Unknown;
        return {condition.holds ? yes.holds : no.holds, condition.known == Tristate::Unknown ? undecided
                                                        : condition.known == Tristate::True  ? yes.known
                                                                                             : no.known};
    }
    case Op::Exists:
    case Op::All:
    case Op::ExistsOne:
        return quantifier(rule, index, frame);
    default:
        return evaluateFunction(rule, node, index, frame);
    }
}

Truth Evaluator::evaluateFunction(const Rule& rule, const Rule::Node& node, int, const Frame& frame)
{
    const int at = node.subject.slot < 0 ? 0 : resolve(rule, node.subject, frame);
    const auto types = [&]() -> const TypeSet& { return rule.typeSets[static_cast<size_t>(node.types)]; };
    const auto anyFlow = [&](std::span<const SystemGraph::Arc> arcs) {
        Truth result = both(false);
        for (const SystemGraph::Arc& arc : arcs)
            result = result || has(m_graph.flowAnswer(arc.flow, node.property), node.bits);
        return result;
    };
    switch (node.op) {
    case Op::ElementHas:
        return has(m_graph.elementAnswer(at, node.property), node.bits);
    case Op::FlowHas:
        return has(m_graph.flowAnswer(at, node.property), node.bits);
    case Op::SystemHas:
        return has(m_graph.systemAnswers[static_cast<size_t>(node.property)], node.bits);
    case Op::RoleIs:
        return has(m_graph.roles, node.bits);
    case Op::TypeIn:
        return both(m_graph.isType(at, types()));
    case Op::SameZone:
        return both(m_graph.elements[static_cast<size_t>(at)].zone ==
                    m_graph.elements[static_cast<size_t>(resolve(rule, node.second, frame))].zone);
    case Op::Same:
        return both(at == resolve(rule, node.second, frame));
    case Op::SourceHas:
        return anyFlow(incoming(at));
    case Op::TargetHas:
        return anyFlow(outgoing(at));
    case Op::UntrustedIn: {
        Truth result = both(false);
        for (const SystemGraph::Arc& arc : incoming(at)) {
            const Truth carries = has(m_graph.flowAnswer(arc.flow, node.property), node.bits);
            if (!isSettled(carries, false))
                result = result || (carries && untrusted(arc));
        }
        return result;
    }
    case Op::SourceType:
        return both(neighbour(incoming(at), types()));
    case Op::TargetType:
        return both(neighbour(outgoing(at), types()));
    case Op::NearType:
        return both(neighbour(incoming(at), types()) || neighbour(outgoing(at), types()));
    case Op::Reaches:
        return both(reachClosure(types())[static_cast<size_t>(at)] != 0);
    case Op::SensitiveReach:
        return sensitiveReach(at);
    case Op::Generative:
        return generative(at);
    case Op::Crosses: {
        const SystemGraph::Flow& flow = m_graph.flows[static_cast<size_t>(at)];
        return both(m_graph.elements[static_cast<size_t>(flow.from)].zone !=
                    m_graph.elements[static_cast<size_t>(flow.to)].zone);
    }
    case Op::UntrustedFlow:
        return untrusted(flowOf(rule, node.subject, frame));
    case Op::Tainted:
        return tainted(at);
    default:
        return both(false);
    }
}

/// The flows into an element, which count as looked at.
std::span<const SystemGraph::Arc> Evaluator::incoming(int element)
{
    const auto arcs = m_graph.incoming(element);
    m_spent += static_cast<qint64>(arcs.size());
    return arcs;
}

std::span<const SystemGraph::Arc> Evaluator::outgoing(int element)
{
    const auto arcs = m_graph.outgoing(element);
    m_spent += static_cast<qint64>(arcs.size());
    return arcs;
}

Truth Evaluator::untrusted(const SystemGraph::Arc& arc) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const quint64 trust = m_graph.flowAnswer(arc.flow, known.contentTrust);
    if (trust != answer::unset)
        return both((trust & known.untrustedContent) != 0);
    return {m_taint.holds[static_cast<size_t>(arc.other)] != 0, Tristate::Unknown};
}

Truth Evaluator::tainted(int element) const
{
    const auto at = static_cast<size_t>(element);
    return {m_taint.holds[at] != 0, m_taint.definite[at]   ? Tristate::True
                                    : m_taint.possible[at] ? Tristate::Unknown
                                                           : Tristate::False};
}

Truth Evaluator::generative(int element) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const quint64 kind = m_graph.elementAnswer(element, known.modelKind);
    if (kind & answer::given)
        return both((kind & known.generative) != 0);
    const bool isAgent = m_graph.elements[static_cast<size_t>(element)].type == known.agent && known.agent >= 0;
    return {isAgent, kind == answer::unset ? Tristate::Unknown : tristate(isAgent)};
}

Truth Evaluator::sensitiveReach(int element)
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const auto classes = [&](int at) { return has(m_graph.elementAnswer(at, known.dataClasses), known.sensitive); };
    Truth result = classes(element);
    for (const SystemGraph::Arc& arc : incoming(element)) {
        result = result || has(m_graph.flowAnswer(arc.flow, known.dataClasses), known.sensitive);
        if (m_graph.elements[static_cast<size_t>(arc.other)].type != known.endUser)
            result = result || classes(arc.other);
        if (isSettled(result, true))
            return result;
    }
    for (const SystemGraph::Arc& arc : outgoing(element)) {
        if (m_graph.isType(arc.other, known.toolKnowledgeStore))
            result = result || classes(arc.other);
    }
    return result;
}

bool Evaluator::neighbour(std::span<const SystemGraph::Arc> arcs, const TypeSet& types) const
{
    return std::any_of(arcs.begin(), arcs.end(),
                       [&](const SystemGraph::Arc& arc) { return m_graph.isType(arc.other, types); });
}

namespace {

/// Elements from which a path of at least one flow leads to a marked one.
std::vector<char> leadingTo(const SystemGraph& graph, const std::vector<char>& marked)
{
    std::vector<char> leads(marked.size(), 0);
    std::vector<int> queue;
    for (int i = 0; i < graph.elementCount(); ++i) {
        if (marked[static_cast<size_t>(i)])
            queue.push_back(i);
    }
    for (size_t next = 0; next < queue.size(); ++next) {
        for (const SystemGraph::Arc& arc : graph.incoming(queue[next])) {
            const auto from = static_cast<size_t>(arc.other);
            if (leads[from])
                continue;
            leads[from] = 1;
            if (!marked[from])
                queue.push_back(arc.other);
        }
    }
    return leads;
}

} // namespace

const std::vector<char>& Evaluator::reachClosure(const TypeSet& types)
{
    const auto found = m_reach.find(types);
    if (found != m_reach.end())
        return found->second;
    std::vector<char> marked(m_graph.elements.size(), 0);
    for (int i = 0; i < m_graph.elementCount(); ++i)
        marked[static_cast<size_t>(i)] = m_graph.isType(i, types);
    return m_reach.emplace(types, leadingTo(m_graph, marked)).first->second;
}

std::vector<int> Evaluator::reachable(int element, const TypeSet& types)
{
    std::vector<char> seen(m_graph.elements.size(), 0);
    std::vector<int> queue, found;
    const auto visit = [&](int from) {
        for (const SystemGraph::Arc& arc : m_graph.outgoing(from)) {
            if (seen[static_cast<size_t>(arc.other)])
                continue;
            seen[static_cast<size_t>(arc.other)] = 1;
            queue.push_back(arc.other);
            if (m_graph.isType(arc.other, types))
                found.push_back(arc.other);
        }
    };
    visit(element);
    for (size_t next = 0; next < queue.size(); ++next)
        visit(queue[next]);
    m_work += static_cast<qint64>(queue.size());
    m_spent += static_cast<qint64>(queue.size() + m_graph.elements.size() / 8); // the marks are cleared each time
    return found;
}

std::vector<int> Evaluator::items(const Rule& rule, const Rule::Node& node, const Frame& frame)
{
    std::vector<int> list;
    const auto neighbours = [&](std::span<const SystemGraph::Arc> arcs) {
        for (const SystemGraph::Arc& arc : arcs)
            list.push_back(arc.other);
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    switch (node.generator) {
    case Generator::Sources:
        neighbours(m_graph.incoming(resolve(rule, node.subject, frame)));
        break;
    case Generator::Targets:
        neighbours(m_graph.outgoing(resolve(rule, node.subject, frame)));
        break;
    case Generator::Reachable:
        list = reachable(resolve(rule, node.subject, frame), rule.typeSets[static_cast<size_t>(node.types)]);
        break;
    case Generator::Elements:
        for (int i = 0; i < m_graph.elementCount(); ++i)
            list.push_back(i);
        break;
    case Generator::Flows:
        for (int i = 0; i < m_graph.flowCount(); ++i) {
            list.push_back(i * 2);
            if (m_graph.flows[static_cast<size_t>(i)].twoWay)
                list.push_back(i * 2 + 1);
        }
        break;
    }
    m_work += static_cast<qint64>(list.size());
    m_spent += static_cast<qint64>(list.size());
    m_exhausted |= m_work > workLimit;
    if (m_work > workLimit)
        list.clear();
    return list;
}

namespace {

/// Counts the truths of the items and gives the truth of the quantifier.
struct Tally
{
    int holding = 0, failing = 0, certain = 0, refuted = 0, unknown = 0;

    void add(Truth truth)
    {
        ++(truth.holds ? holding : failing);
        ++(truth.known == Tristate::True ? certain : truth.known == Tristate::False ? refuted : unknown);
    }
    Truth result(Op op) const
    {
        if (op == Op::Exists)
            return {holding > 0, certain > 0 ? Tristate::True : unknown > 0 ? Tristate::Unknown : Tristate::False};
        if (op == Op::All)
            return {failing == 0, refuted > 0 ? Tristate::False : unknown > 0 ? Tristate::Unknown : Tristate::True};
        return {holding == 1, certain > 1 ? Tristate::False : unknown > 0 ? Tristate::Unknown : tristate(certain == 1)};
    }
    bool isSettledFor(Op op) const { return (op == Op::Exists && certain > 0) || (op == Op::All && refuted > 0); }
};

} // namespace

/// A body that reads only its own variable is evaluated once per element instead of once per target and element.
const Evaluator::Closure& Evaluator::bodyClosure(const Rule& rule, const Rule::Node& node)
{
    const auto found = m_bodies.find(&node);
    if (found != m_bodies.end())
        return found->second;
    Closure closure;
    Frame frame;
    const size_t count = m_graph.elements.size();
    if (node.generator == Generator::Reachable) {
        std::vector<char> holds(count, 0), certain(count, 0), unknown(count, 0);
        const TypeSet& types = rule.typeSets[static_cast<size_t>(node.types)];
        for (int i = 0; i < m_graph.elementCount(); ++i) {
            if (!m_graph.isType(i, types))
                continue;
            frame.slots[static_cast<size_t>(node.slot)] = i;
            Truth truth = evaluate(rule, node.children[0], frame);
            if (node.op == Op::All)
                truth = !truth;
            holds[static_cast<size_t>(i)] = truth.holds;
            certain[static_cast<size_t>(i)] = truth.known == Tristate::True;
            unknown[static_cast<size_t>(i)] = truth.known == Tristate::Unknown;
        }
        closure = {leadingTo(m_graph, holds), leadingTo(m_graph, certain), leadingTo(m_graph, unknown)};
    } else {
        Tally tally;
        for (const int item : items(rule, node, frame)) {
            frame.slots[static_cast<size_t>(node.slot)] = item;
            tally.add(evaluate(rule, node.children[0], frame));
        }
        const Truth truth = tally.result(node.op);
        closure = {{truth.holds}, {truth.known == Tristate::True}, {truth.known == Tristate::Unknown}};
    }
    return m_bodies.emplace(&node, std::move(closure)).first->second;
}

Truth Evaluator::quantifier(const Rule& rule, int index, const Frame& frame)
{
    const Rule::Node& node = rule.node(index);
    const bool isNear = node.generator == Generator::Sources || node.generator == Generator::Targets;
    const bool isPath = node.generator == Generator::Reachable;
    if (node.isClosed && !isNear && !(isPath && node.op == Op::ExistsOne)) {
        const Closure& closure = bodyClosure(rule, node);
        const auto at = isPath ? static_cast<size_t>(resolve(rule, node.subject, frame)) : 0;
        const Truth found{closure.holds[at] != 0, closure.certain[at]   ? Tristate::True
                                                  : closure.unknown[at] ? Tristate::Unknown
                                                                        : Tristate::False};
        return isPath && node.op == Op::All ? !found : found;
    }
    Tally tally;
    Frame inner = frame;
    for (const int item : items(rule, node, frame)) {
        inner.slots[static_cast<size_t>(node.slot)] = item;
        tally.add(evaluate(rule, node.children[0], inner));
        if (tally.isSettledFor(node.op))
            break;
    }
    return tally.result(node.op);
}

} // namespace provisor
