#include "core/analysis/PathGraph.h"

namespace provisor {

PathGraph::PathGraph(const SystemGraph& graph) : m_graph(graph)
{
    const Vocabulary& words = *graph.words;
    const auto types = [&](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list.append(QLatin1String(name));
        return words.typeSet(list);
    };
    const auto property = [&](const char* id) { return words.property(QLatin1String(id)); };
    m_agents = types({"LLM_CONSUMER"});
    m_tools = types({"TOOL"});
    m_executors = types({"code-sandbox", "notebook", "ci-cd"});
    m_deciders = types({"ENDPOINT", "SERVING", "data-sink"});
    m_learners = types({"TRAIN_PROC", "DEV_ENV"});
    m_stores = types({"STORE"});
    m_models = types({"model-weights", "model-registry", "TRAIN_DATA"});
    m_actuators = types({"actuator"});
    m_sinks = types({"data-sink"});
    m_guardrails = types({"guardrail"});
    m_external = types({"EXTERNAL_INPUT"});
    m_parties = types({"external-entity", "third-party-data-source"});
    m_holders = types({"TOOL", "KNOWLEDGE", "STORE"});
    m_egress = property("egress");
    m_sideEffects = property("side_effects");
    m_toolEffects = property("tools_side_effects");
    m_decisionImpact = property("decision_impact");
    m_autoFetch = property("auto_fetch_remote");
    m_secrets = {property("contains_secrets"), property("secrets_present")};
    const QStringList changes{QStringLiteral("reversible"), QStringLiteral("irreversible")};
    m_closed = bitsOf(words, m_egress, {QStringLiteral("none")});
    m_changes = bitsOf(words, m_sideEffects, changes);
    m_toolChanges = bitsOf(words, m_toolEffects, changes);
    m_safety = bitsOf(words, m_decisionImpact, {QStringLiteral("safety")});
    m_fetches = bitsOf(words, m_autoFetch, {QStringLiteral("yes")});
    for (size_t i = 0; i < m_secrets.size(); ++i)
        m_secretsThere[i] = bitsOf(words, m_secrets[i], {QStringLiteral("yes")});
    const Vocabulary::WellKnown& known = words.known();
    const auto contents = [&](const QStringList& values) { return bitsOf(words, known.content, values); };
    m_code = contents({QStringLiteral("code"), QStringLiteral("config"), QStringLiteral("model-artifact")});
    m_decisions = contents({QStringLiteral("decision"), QStringLiteral("tool-call"), QStringLiteral("code")});
    m_artefacts = contents({QStringLiteral("model-artifact"), QStringLiteral("gradient")});
    m_calls = m_code | m_decisions | m_artefacts | contents({QStringLiteral("credentials")});
    m_trusted = bitsOf(words, known.contentTrust, {QStringLiteral("trusted")});
    m_worstClasses = {bitsOf(words, known.dataClasses, {QStringLiteral("secret"), QStringLiteral("special-category")}),
                      bitsOf(words, known.dataClasses, {QStringLiteral("personal")})};
}

quint64 PathGraph::bitsOf(const Vocabulary& words, int property, const QStringList& values)
{
    return property < 0 ? 0
                        : Vocabulary::bits(words.properties()[static_cast<size_t>(property)], values) & ~answer::other;
}

bool PathGraph::bringsUntrusted(const Arc& arc) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    return (m_graph.flowAnswer(arc.flow, known.content) & known.carriesTaint) != 0 &&
           (m_graph.flowAnswer(arc.flow, known.contentTrust) & known.untrustedContent) != 0;
}

bool PathGraph::spreads(const Arc& arc) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const quint64 trust = m_graph.flowAnswer(arc.flow, known.contentTrust);
    return (m_graph.flowAnswer(arc.flow, known.content) & known.carriesTaint) != 0 &&
           (trust == answer::unset || (trust & known.untrustedContent) != 0);
}

bool PathGraph::commands(Steering steering, const Arc& arc) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    const quint64 contents = steering == Steering::Acting     ? m_calls
                             : steering == Steering::Deciding ? m_decisions
                             : steering == Steering::Learning ? m_artefacts
                                                              : 0;
    return (m_graph.flowAnswer(arc.flow, known.content) & contents) != 0 &&
           (m_graph.flowAnswer(arc.flow, known.contentTrust) & m_trusted) == 0;
}

bool PathGraph::runs(const Arc& arc) const
{
    return m_graph.isType(arc.other, m_executors) &&
           (m_graph.flowAnswer(arc.flow, m_graph.words->known().content) & m_code) != 0;
}

PathGraph::Steering PathGraph::steeringOf(int element, bool isCommanded) const
{
    if (m_graph.isType(element, m_agents))
        return Steering::Acting;
    if (isCommanded && (m_graph.isType(element, m_tools) || m_graph.isType(element, m_executors)))
        return Steering::Acting;
    if (m_graph.isType(element, m_deciders))
        return Steering::Deciding;
    return m_graph.isType(element, m_learners) ? Steering::Learning : Steering::None;
}

bool PathGraph::carriesAnything(const Arc& arc) const
{
    const quint64 content = m_graph.flowAnswer(arc.flow, m_graph.words->known().content);
    return (content & ~(answer::given | answer::notApplicable)) != 0;
}

bool PathGraph::holdsSensitiveData(int element) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    return has(element, known.dataClasses, known.sensitive) || holdsSecrets(element);
}

bool PathGraph::holdsSecrets(int element) const
{
    return has(element, m_secrets[0], m_secretsThere[0]) || has(element, m_secrets[1], m_secretsThere[1]);
}

int PathGraph::sensitivity(int element) const
{
    const int classes = m_graph.words->known().dataClasses;
    return has(element, classes, m_worstClasses[0]) || holdsSecrets(element) ? 2
           : has(element, classes, m_worstClasses[1])                        ? 1
                                                                             : 0;
}

std::vector<SystemGraph::Arc> PathGraph::sensitiveNeighbours(int element) const
{
    const Vocabulary::WellKnown& known = m_graph.words->known();
    std::vector<Arc> found;
    for (const Arc& arc : m_graph.incoming(element)) {
        const bool isSensitive =
            holdsSensitiveData(arc.other) || (m_graph.flowAnswer(arc.flow, known.dataClasses) & known.sensitive) != 0;
        if (isSensitive && !isExternal(arc.other) && m_graph.isType(arc.other, m_holders))
            found.push_back(arc);
    }
    for (const Arc& arc : m_graph.outgoing(element)) {
        if (holdsSensitiveData(arc.other) && m_graph.isType(arc.other, m_holders))
            found.push_back(arc);
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](const Arc& a, const Arc& b) { return sensitivity(a.other) > sensitivity(b.other); });
    std::vector<Arc> once;
    for (const Arc& arc : found) {
        if (std::none_of(once.begin(), once.end(), [&](const Arc& taken) { return taken.other == arc.other; }))
            once.push_back(arc);
    }
    return once;
}

int PathGraph::entered(int from, int to) const
{
    const int target = m_graph.elements[static_cast<size_t>(to)].zone;
    int zone = m_graph.elements[static_cast<size_t>(from)].zone;
    for (size_t guard = 0; zone >= 0 && guard <= m_graph.zones.size(); ++guard) {
        if (zone == target)
            return -1;
        zone = m_graph.zones[static_cast<size_t>(zone)].parent;
    }
    return target;
}

bool PathGraph::isOutwardChannel(int element) const
{
    if (m_graph.isType(element, m_parties))
        return true;
    if (has(element, m_autoFetch, m_fetches))
        return true;
    const quint64 egress = m_graph.elementAnswer(element, m_egress);
    return (egress & (answer::notApplicable | m_closed)) == 0;
}

bool PathGraph::isGoal(int element, PathGoal goal) const
{
    if (!isInScope(element))
        return false;
    switch (goal) {
    case PathGoal::SensitiveData:
        return holdsSensitiveData(element);
    case PathGoal::SideEffect:
        return has(element, m_sideEffects, m_changes);
    case PathGoal::Actuator:
        return m_graph.isType(element, m_actuators) ||
               (m_graph.isType(element, m_sinks) && has(element, m_decisionImpact, m_safety));
    case PathGoal::Model:
        return m_graph.isType(element, m_models);
    case PathGoal::OutwardChannel:
        return isOutwardChannel(element);
    }
    return false;
}

} // namespace provisor
