#include "core/analysis/ModelGraph.h"

namespace provisor {

namespace {

/// Reads the properties risk depends on; the rows are those of docs/risk-model.md.
class ContextReader
{
public:
    explicit ContextReader(const SystemGraph& graph) : m_graph(graph), m_known(graph.words->known())
    {
        m_actuators = graph.words->typeSet({QStringLiteral("actuator")});
        m_external = m_known.externalInput;
        computeContent();
        computeActuatorPaths();
    }

    RiskContext element(int e) const
    {
        RiskContext context;
        context.network = network(e);
        context.content = m_content[static_cast<size_t>(e)];
        context.criticality = criticality(e);
        const quint64 own = m_graph.elementAnswer(e, m_known.dataClasses);
        context.attractiveData = (own & m_attractive.bits) != 0;
        context.publicUsers = hasPublicUsers(e);
        noteData(context, own);
        context.specialCategoryData |= is(e, m_trainedSpecial);
        context.personalData |= is(e, m_trainedSpecial) || is(e, m_trainedPersonal);
        for (const SystemGraph::Arc& arc : m_graph.incoming(e)) {
            noteData(context, m_graph.flowAnswer(arc.flow, m_known.dataClasses));
            if (m_graph.elements[static_cast<size_t>(arc.other)].type != m_known.endUser)
                noteData(context, m_graph.elementAnswer(arc.other, m_known.dataClasses));
        }
        for (const SystemGraph::Arc& arc : m_graph.outgoing(e)) {
            if (m_graph.isType(arc.other, m_known.toolKnowledgeStore))
                noteData(context, m_graph.elementAnswer(arc.other, m_known.dataClasses));
        }
        context.safety = isSafety(e) || m_leadsToActuator[static_cast<size_t>(e)];
        return context;
    }

    RiskContext flow(int f, const std::vector<RiskContext>& elements) const
    {
        const SystemGraph::Flow& flow = m_graph.flows[static_cast<size_t>(f)];
        const RiskContext& from = elements[static_cast<size_t>(flow.from)];
        const RiskContext& to = elements[static_cast<size_t>(flow.to)];
        RiskContext context;
        context.network = exposureOf(from.network) >= exposureOf(to.network) ? from.network : to.network;
        context.content = carried(f, flow.from);
        if (flow.twoWay)
            context.content = std::max(context.content, carried(f, flow.to));
        context.criticality = higher(from.criticality, to.criticality);
        const quint64 own = m_graph.flowAnswer(f, m_known.dataClasses);
        context.attractiveData = (own & m_attractive.bits) != 0;
        context.publicUsers = from.publicUsers || to.publicUsers;
        noteData(context, own);
        noteData(context, m_graph.elementAnswer(flow.from, m_known.dataClasses));
        noteData(context, m_graph.elementAnswer(flow.to, m_known.dataClasses));
        context.safety = from.safety || to.safety;
        return context;
    }

    static RiskContext system(const std::vector<RiskContext>& elements)
    {
        RiskContext context;
        context.network = NetworkRow::WholeSystem;
        for (const RiskContext& element : elements) {
            context.personalData |= element.personalData;
            context.specialCategoryData |= element.specialCategoryData;
            context.safety |= element.safety;
        }
        return context;
    }

private:
    /// A property and the values asked for, as bits.
    struct Test
    {
        int property = -1;
        quint64 bits = 0;
    };
    Test test(const char* property, std::initializer_list<const char*> values) const
    {
        const int index = m_graph.words->property(QLatin1String(property));
        Test result{index, 0};
        for (const char* value : values) {
            if (index >= 0)
                result.bits |=
                    Vocabulary::bits(m_graph.words->properties()[static_cast<size_t>(index)], {QLatin1String(value)}) &
                    ~answer::other;
        }
        return result;
    }
    bool is(int element, const Test& test) const
    {
        return (m_graph.elementAnswer(element, test.property) & test.bits) != 0;
    }

    NetworkRow network(int e) const
    {
        const bool perIdentity = is(e, m_perIdentity);
        const bool mutual = is(e, m_mutual);
        if (is(e, m_internet))
            return mutual        ? NetworkRow::InternetMutual
                   : perIdentity ? NetworkRow::InternetPerIdentity
                                 : NetworkRow::InternetOpen;
        if (is(e, m_partner))
            return NetworkRow::Partner;
        if (is(e, m_internal))
            return mutual || perIdentity ? NetworkRow::InternalPerIdentity : NetworkRow::InternalOpen;
        if (is(e, m_isolated))
            return NetworkRow::Isolated;
        switch (m_graph.zoneTrust(m_graph.elements[static_cast<size_t>(e)].zone)) {
        case SystemGraph::Trust::Untrusted:
            return NetworkRow::UntrustedZone;
        case SystemGraph::Trust::PartlyTrusted:
            return NetworkRow::PartlyTrustedZone;
        case SystemGraph::Trust::Trusted:
            return NetworkRow::TrustedZone;
        case SystemGraph::Trust::Unset:
            break;
        }
        return NetworkRow::Unknown;
    }

    static int exposureOf(NetworkRow row)
    {
        switch (row) {
        case NetworkRow::InternetOpen:
        case NetworkRow::UntrustedZone:
            return 5;
        case NetworkRow::InternetPerIdentity:
            return 4;
        case NetworkRow::InternalPerIdentity:
        case NetworkRow::TrustedZone:
            return 2;
        case NetworkRow::Isolated:
            return 1;
        default:
            return 3;
        }
    }

    RiskContext::Criticality criticality(int e) const
    {
        using enum RiskContext::Criticality;
        if (is(e, m_safetyCritical))
            return Safety;
        if (is(e, m_high))
            return High;
        if (is(e, m_medium))
            return Medium;
        return is(e, m_low) ? Low : Unset;
    }

    /// An unanswered criticality counts as medium, which changes nothing.
    static RiskContext::Criticality higher(RiskContext::Criticality a, RiskContext::Criticality b)
    {
        using enum RiskContext::Criticality;
        return std::max(a == Unset ? Medium : a, b == Unset ? Medium : b);
    }

    bool hasPublicUsers(int e) const
    {
        if (is(e, m_publicUsers))
            return true;
        const auto arcs = m_graph.incoming(e);
        return std::any_of(arcs.begin(), arcs.end(),
                           [&](const SystemGraph::Arc& arc) { return is(arc.other, m_publicUsers); });
    }

    bool isSafety(int e) const { return is(e, m_safetyDecision) || m_graph.isType(e, m_actuators); }

    void noteData(RiskContext& context, quint64 held) const
    {
        context.specialCategoryData |= (held & m_special.bits) != 0;
        context.personalData |= (held & (m_special.bits | m_personal.bits)) != 0;
    }

    /// Content an element is a source of, by itself.
    ContentRow ownContent(int e) const
    {
        if (isUntrustedSource(e) || is(e, m_accepts) || is(e, m_openSource))
            return ContentRow::Untrusted;
        if (is(e, m_mixedSource))
            return ContentRow::Mixed;
        return m_graph.isType(e, m_external) && is(e, m_partlyTrusted) ? ContentRow::PartlyTrusted : ContentRow::None;
    }

    bool isUntrustedSource(int e) const
    {
        return m_graph.isType(e, m_external) && !is(e, m_trusted) && !is(e, m_partlyTrusted);
    }

    /// Content that arrives over a flow from the given end.
    ContentRow carried(int f, int from) const
    {
        const quint64 trust = m_graph.flowAnswer(f, m_known.contentTrust);
        if ((m_graph.flowAnswer(f, m_known.content) & m_known.carriesTaint) == 0)
            return ContentRow::None;
        if ((trust & m_untrustedContent.bits))
            return ContentRow::Untrusted;
        if ((trust & m_mixedContent.bits))
            return ContentRow::Mixed;
        if (trust != answer::unset)
            return ContentRow::None;
        if (isUntrustedSource(from))
            return ContentRow::Untrusted;
        return std::min(m_content[static_cast<size_t>(from)], ContentRow::Mixed); // passed on
    }

    /// Highest row first, so that every element is settled when it is reached.
    void computeContent()
    {
        const size_t count = m_graph.elements.size();
        m_content.assign(count, ContentRow::None);
        for (int e = 0; e < m_graph.elementCount(); ++e)
            m_content[static_cast<size_t>(e)] = ownContent(e);
        for (int f = 0; f < m_graph.flowCount(); ++f) {
            const SystemGraph::Flow& flow = m_graph.flows[static_cast<size_t>(f)];
            if (m_graph.flowAnswer(f, m_known.contentTrust) == answer::unset)
                continue;
            raise(flow.to, carried(f, flow.from));
            if (flow.twoWay)
                raise(flow.from, carried(f, flow.to));
        }
        for (const ContentRow row : {ContentRow::Untrusted, ContentRow::Mixed, ContentRow::PartlyTrusted}) {
            std::vector<int> queue;
            for (int e = 0; e < m_graph.elementCount(); ++e) {
                if (m_content[static_cast<size_t>(e)] == row)
                    queue.push_back(e);
            }
            for (size_t next = 0; next < queue.size(); ++next) {
                for (const SystemGraph::Arc& arc : m_graph.outgoing(queue[next])) {
                    if (m_graph.flowAnswer(arc.flow, m_known.contentTrust) == answer::unset &&
                        raise(arc.other, carried(arc.flow, queue[next])) &&
                        m_content[static_cast<size_t>(arc.other)] == row)
                        queue.push_back(arc.other);
                }
            }
        }
    }

    bool raise(int element, ContentRow row)
    {
        ContentRow& held = m_content[static_cast<size_t>(element)];
        if (row <= held)
            return false;
        held = row;
        return true;
    }

    void computeActuatorPaths()
    {
        m_leadsToActuator.assign(m_graph.elements.size(), 0);
        std::vector<int> queue;
        for (int e = 0; e < m_graph.elementCount(); ++e) {
            if (m_graph.isType(e, m_actuators))
                queue.push_back(e);
        }
        for (size_t next = 0; next < queue.size(); ++next) {
            for (const SystemGraph::Arc& arc : m_graph.incoming(queue[next])) {
                char& leads = m_leadsToActuator[static_cast<size_t>(arc.other)];
                if (!leads) {
                    leads = 1;
                    queue.push_back(arc.other);
                }
            }
        }
    }

    const SystemGraph& m_graph;
    const Vocabulary::WellKnown& m_known;
    const Test m_internet = test("exposure", {"internet"});
    const Test m_partner = test("exposure", {"partner"});
    const Test m_internal = test("exposure", {"internal"});
    const Test m_isolated = test("exposure", {"isolated"});
    const Test m_perIdentity = test("authentication", {"per-identity"});
    const Test m_mutual = test("authentication", {"mutual"});
    const Test m_safetyCritical = test("criticality", {"safety"});
    const Test m_high = test("criticality", {"high"});
    const Test m_medium = test("criticality", {"medium"});
    const Test m_low = test("criticality", {"low"});
    const Test m_publicUsers = test("user_population", {"public"});
    const Test m_safetyDecision = test("decision_impact", {"safety"});
    const Test m_trusted = test("trust_level", {"trusted"});
    const Test m_partlyTrusted = test("trust_level", {"partly-trusted"});
    const Test m_accepts = test("accepts_untrusted_content", {"yes"});
    const Test m_openSource = test("source_trust", {"open"});
    const Test m_mixedSource = test("source_trust", {"mixed"});
    const Test m_untrustedContent = test("content_trust", {"untrusted"});
    const Test m_mixedContent = test("content_trust", {"mixed"});
    const Test m_attractive = test("data_classes", {"secret", "special-category"});
    const Test m_personal = test("data_classes", {"personal"});
    const Test m_special = test("data_classes", {"special-category"});
    const Test m_trainedPersonal = test("trained_on", {"personal"});
    const Test m_trainedSpecial = test("trained_on", {"special-category"});
    TypeSet m_actuators, m_external;
    std::vector<ContentRow> m_content;
    std::vector<char> m_leadsToActuator;
};

} // namespace

RiskContexts computeRiskContexts(const SystemGraph& graph)
{
    const ContextReader reader(graph);
    RiskContexts contexts;
    contexts.elements.reserve(graph.elements.size());
    for (int e = 0; e < graph.elementCount(); ++e)
        contexts.elements.push_back(reader.element(e));
    contexts.flows.reserve(graph.flows.size());
    for (int f = 0; f < graph.flowCount(); ++f)
        contexts.flows.push_back(reader.flow(f, contexts.elements));
    contexts.system = ContextReader::system(contexts.elements);
    return contexts;
}

} // namespace provisor
