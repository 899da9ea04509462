#include "core/rules/SystemGraph.h"

namespace provisor {

void SystemGraph::resizeAnswers()
{
    const size_t width = words->properties().size();
    // One row per type, copied to its elements: which properties do not exist there.
    std::vector<std::vector<quint64>> rows;
    for (int type = 0; type < static_cast<int>(words->types().size()); ++type) {
        std::vector<quint64> row(width, answer::unset);
        for (size_t property = 0; property < width; ++property) {
            if (!words->declares(type, static_cast<int>(property)))
                row[property] = answer::notApplicable;
        }
        rows.push_back(std::move(row));
    }
    const std::vector<quint64> unknownType(width, answer::notApplicable);
    elementAnswers.clear();
    elementAnswers.reserve(width * elements.size());
    for (const Element& element : elements) {
        const std::vector<quint64>& row = element.type < 0 ? unknownType : rows[static_cast<size_t>(element.type)];
        elementAnswers.insert(elementAnswers.end(), row.begin(), row.end());
    }
    std::vector<quint64> flowRow(width, answer::unset);
    for (size_t property = 0; property < width; ++property) {
        if (!words->properties()[property].onFlows)
            flowRow[property] = answer::notApplicable;
    }
    flowAnswers.clear();
    flowAnswers.reserve(width * flows.size());
    for (size_t i = 0; i < flows.size(); ++i)
        flowAnswers.insert(flowAnswers.end(), flowRow.begin(), flowRow.end());
    systemAnswers.assign(words->questions().size(), answer::unset);
}

void SystemGraph::connect()
{
    const size_t count = elements.size();
    m_inStart.assign(count + 1, 0);
    m_outStart.assign(count + 1, 0);
    const auto count1 = [](std::vector<int>& start, int element) { ++start[static_cast<size_t>(element) + 1]; };
    for (const Flow& flow : flows) {
        count1(m_outStart, flow.from);
        count1(m_inStart, flow.to);
        if (flow.twoWay) {
            count1(m_outStart, flow.to);
            count1(m_inStart, flow.from);
        }
    }
    for (size_t i = 1; i <= count; ++i) {
        m_inStart[i] += m_inStart[i - 1];
        m_outStart[i] += m_outStart[i - 1];
    }
    m_in.assign(static_cast<size_t>(m_inStart[count]), {});
    m_out.assign(static_cast<size_t>(m_outStart[count]), {});
    std::vector<int> in(m_inStart), out(m_outStart);
    const auto place = [](std::vector<Arc>& list, std::vector<int>& next, int element, Arc arc) {
        list[static_cast<size_t>(next[static_cast<size_t>(element)]++)] = arc;
    };
    for (int i = 0; i < flowCount(); ++i) {
        const Flow& flow = flows[static_cast<size_t>(i)];
        place(m_out, out, flow.from, {i, flow.to, false});
        place(m_in, in, flow.to, {i, flow.from, false});
        if (flow.twoWay) {
            place(m_out, out, flow.to, {i, flow.from, true});
            place(m_in, in, flow.from, {i, flow.to, true});
        }
    }
}

SystemGraph::Trust SystemGraph::zoneTrust(int zone) const
{
    for (size_t guard = 0; zone >= 0 && guard <= zones.size(); ++guard) {
        const Zone& at = zones[static_cast<size_t>(zone)];
        if (at.trust != Trust::Unset)
            return at.trust;
        zone = at.parent;
    }
    return Trust::Unset;
}

TaintSource taintSource(const SystemGraph& graph, int element)
{
    const Vocabulary::WellKnown& known = graph.words->known();
    TaintSource result;
    const auto note = [&result](bool holds, bool definite, bool possible) {
        result.holds |= holds;
        result.definite |= definite;
        result.possible |= possible;
    };
    if (graph.isType(element, known.externalInput)) {
        const quint64 trust = graph.elementAnswer(element, known.trustLevel);
        const bool isTrusted = (trust & known.trusted) != 0;
        note(!isTrusted, !isTrusted && trust != answer::unset, !isTrusted);
    }
    const quint64 accepts = graph.elementAnswer(element, known.acceptsUntrusted);
    const bool takes = (accepts & known.accepts) != 0;
    note(takes, takes, takes || accepts == answer::unset);
    const quint64 source = graph.elementAnswer(element, known.sourceTrust);
    const bool isOpen = (source & known.openSource) != 0;
    note(isOpen, isOpen, isOpen || source == answer::unset);
    return result;
}

namespace {

quint64 mixed(quint64 a, quint64 b)
{
    quint64 x = a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2));
    x ^= x >> 31;
    return x * 0xBF58476D1CE4E5B9ULL;
}

} // namespace

Taint computeTaint(const SystemGraph& graph)
{
    const Vocabulary::WellKnown& known = graph.words->known();
    const size_t count = graph.elements.size();
    Taint taint{std::vector<char>(count, 0), std::vector<char>(count, 0), std::vector<char>(count, 0),
                std::vector<SystemGraph::Arc>(count), std::vector<quint64>(count, 0)};
    std::vector<int> queue;
    queue.reserve(count);
    const auto answers = [&](int flow) {
        return std::pair{graph.flowAnswer(flow, known.content), graph.flowAnswer(flow, known.contentTrust)};
    };
    const auto reach = [&](int element, const SystemGraph::Arc& arc, quint64 from) {
        const auto at = static_cast<size_t>(element);
        if (taint.holds[at])
            return;
        taint.holds[at] = 1;
        taint.cause[at] = arc;
        const auto [content, trust] = answers(arc.flow);
        const Id flow = graph.flows[static_cast<size_t>(arc.flow)].id;
        taint.signature[at] = mixed(mixed(flow.high, flow.low), mixed(content, mixed(trust, from)));
        queue.push_back(element);
    };

    for (int element = 0; element < graph.elementCount(); ++element) {
        const TaintSource source = taintSource(graph, element);
        const auto at = static_cast<size_t>(element);
        taint.definite[at] = source.definite;
        taint.possible[at] = source.possible;
        if (source.holds) {
            taint.holds[at] = 1;
            const SystemGraph::Element& origin = graph.elements[at];
            quint64 signature = mixed(origin.id.high, mixed(origin.id.low, static_cast<quint64>(origin.type)));
            for (const int property : {known.trustLevel, known.acceptsUntrusted, known.sourceTrust})
                signature = mixed(signature, graph.elementAnswer(element, property));
            taint.signature[at] = signature;
            queue.push_back(element);
        }
    }
    for (int i = 0; i < graph.flowCount(); ++i) {
        const SystemGraph::Flow& flow = graph.flows[static_cast<size_t>(i)];
        const auto [content, trust] = answers(i);
        const bool carries = (content & known.carriesTaint) != 0;
        const bool untrusted = (trust & known.untrustedContent) != 0;
        const bool may = (carries || content == answer::unset) && (untrusted || trust == answer::unset);
        for (const auto& [target, arc] :
             {std::pair{flow.to, SystemGraph::Arc{i, flow.from, false}},
              std::pair{flow.twoWay ? flow.from : -1, SystemGraph::Arc{i, flow.to, true}}}) {
            if (target < 0)
                continue;
            taint.possible[static_cast<size_t>(target)] |= may;
            taint.definite[static_cast<size_t>(target)] |= carries && untrusted;
            if (carries && untrusted)
                reach(target, arc, 0);
        }
    }
    for (size_t next = 0; next < queue.size(); ++next) {
        const int element = queue[next];
        for (const SystemGraph::Arc& arc : graph.outgoing(element)) {
            const auto [content, trust] = answers(arc.flow);
            if ((content & known.carriesTaint) != 0 && trust == answer::unset)
                reach(arc.other, {arc.flow, element, arc.reversed}, taint.signature[static_cast<size_t>(element)]);
        }
    }
    return taint;
}

} // namespace provisor
