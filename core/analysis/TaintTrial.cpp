#include "core/analysis/TaintTrial.h"

namespace provisor {

namespace {

/// Elements followed for all answers of a graph together, and for a single one.
constexpr size_t totalSteps = 40'000;
constexpr size_t fewestSteps = 2;
constexpr size_t mostSteps = 64;

} // namespace

TaintTrial::TaintTrial(const SystemGraph& graph, Taint& taint)
    : m_graph(graph), m_taint(taint), m_doubted(graph.elements.size(), 0)
{
    const size_t records = graph.elements.size() + graph.flows.size();
    m_limit = std::clamp(totalSteps / std::max<size_t>(records, 1), fewestSteps, mostSteps);
}

bool TaintTrial::apply(const Reading& reading)
{
    m_changed.clear();
    m_saved.clear();
    const Vocabulary::WellKnown& known = m_graph.words->known();
    if (reading.kind == VariableKind::Element) {
        if (reading.property != known.trustLevel && reading.property != known.acceptsUntrusted &&
            reading.property != known.sourceTrust)
            return false;
        reconsider(reading.index, reading);
        return true;
    }
    if (reading.kind != VariableKind::Flow ||
        (reading.property != known.content && reading.property != known.contentTrust))
        return false;
    const SystemGraph::Flow& flow = m_graph.flows[static_cast<size_t>(reading.index)];
    reconsider(flow.to, reading);
    if (flow.twoWay)
        reconsider(flow.from, reading);
    return true;
}

void TaintTrial::save(int element)
{
    const auto at = static_cast<size_t>(element);
    m_saved.push_back({element, m_taint.holds[at], m_taint.definite[at], m_taint.possible[at]});
}

void TaintTrial::undo()
{
    for (auto it = m_saved.rbegin(); it != m_saved.rend(); ++it) {
        const auto at = static_cast<size_t>(it->element);
        m_taint.holds[at] = it->holds;
        m_taint.definite[at] = it->definite;
        m_taint.possible[at] = it->possible;
    }
    m_saved.clear();
    m_changed.clear();
}

bool TaintTrial::arrives(const SystemGraph::Arc& arc, bool sourceHolds) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    if ((m_graph.flowAnswer(arc.flow, known.content) & known.carriesTaint) == 0)
        return false;
    const quint64 trust = m_graph.flowAnswer(arc.flow, known.contentTrust);
    return trust == answer::unset ? sourceHolds : (trust & known.untrustedContent) != 0;
}

/// Definite and possible depend on the element and its incoming flows alone.
void TaintTrial::refreshCertainty(int element)
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const TaintSource source = taintSource(m_graph, element);
    bool definite = source.definite;
    bool possible = source.possible;
    for (const SystemGraph::Arc& arc : m_graph.incoming(element)) {
        const quint64 content = m_graph.flowAnswer(arc.flow, known.content);
        const quint64 trust = m_graph.flowAnswer(arc.flow, known.contentTrust);
        const bool carries = (content & known.carriesTaint) != 0;
        const bool untrusted = (trust & known.untrustedContent) != 0;
        definite |= carries && untrusted;
        possible |= (carries || content == answer::unset) && (untrusted || trust == answer::unset);
    }
    m_taint.definite[static_cast<size_t>(element)] = definite;
    m_taint.possible[static_cast<size_t>(element)] = possible;
}

void TaintTrial::reconsider(int element, const Reading& reading)
{
    const auto at = static_cast<size_t>(element);
    save(element);
    refreshCertainty(element);
    if (!m_taint.holds[at]) {
        if (isSupported(element, m_doubted))
            add(element);
        return;
    }
    // It can only be lost when it came by the way that is in question.
    const int cause = m_taint.cause[at].flow;
    const bool isInQuestion = reading.kind == VariableKind::Element ? cause < 0 : cause == reading.index;
    if (isInQuestion)
        remove(element);
}

bool TaintTrial::isSupported(int element, const std::vector<char>& doubted) const
{
    if (taintSource(m_graph, element).holds)
        return true;
    for (const SystemGraph::Arc& arc : m_graph.incoming(element)) {
        const auto from = static_cast<size_t>(arc.other);
        if (arrives(arc, m_taint.holds[from] && !doubted[from]))
            return true;
    }
    return false;
}

void TaintTrial::add(int element)
{
    std::vector<int> queue{element};
    m_taint.holds[static_cast<size_t>(element)] = 1;
    m_changed.push_back(element);
    for (size_t next = 0; next < queue.size(); ++next) {
        for (const SystemGraph::Arc& arc : m_graph.outgoing(queue[next])) {
            if (m_taint.holds[static_cast<size_t>(arc.other)] || !arrives(arc, true))
                continue;
            if (m_changed.size() >= m_limit)
                return;
            save(arc.other);
            m_taint.holds[static_cast<size_t>(arc.other)] = 1;
            m_changed.push_back(arc.other);
            queue.push_back(arc.other);
        }
    }
}

/// Doubts everything that got it through the element, then lets stand what has it from elsewhere too.
void TaintTrial::remove(int element)
{
    std::vector<int> doubted{element};
    m_doubted[static_cast<size_t>(element)] = 1;
    bool isTooLarge = false;
    for (size_t next = 0; next < doubted.size() && !isTooLarge; ++next) {
        for (const SystemGraph::Arc& arc : m_graph.outgoing(doubted[next])) {
            const auto to = static_cast<size_t>(arc.other);
            const SystemGraph::Arc& cause = m_taint.cause[to];
            if (m_doubted[to] || !m_taint.holds[to] || cause.flow != arc.flow || cause.other != doubted[next])
                continue;
            m_doubted[to] = 1;
            doubted.push_back(arc.other);
            isTooLarge = doubted.size() > m_limit;
        }
    }
    if (!isTooLarge) {
        for (bool isSettled = false; !isSettled;) {
            isSettled = true;
            for (const int suspect : doubted) {
                if (m_doubted[static_cast<size_t>(suspect)] && isSupported(suspect, m_doubted)) {
                    m_doubted[static_cast<size_t>(suspect)] = 0;
                    isSettled = false;
                }
            }
        }
        for (const int suspect : doubted) {
            if (!m_doubted[static_cast<size_t>(suspect)])
                continue;
            save(suspect);
            m_taint.holds[static_cast<size_t>(suspect)] = 0;
            m_changed.push_back(suspect);
        }
    }
    for (const int suspect : doubted)
        m_doubted[static_cast<size_t>(suspect)] = 0;
}

} // namespace provisor
