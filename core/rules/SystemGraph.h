#pragma once

#include "core/base/Id.h"
#include "core/rules/Vocabulary.h"

#include <span>
#include <vector>

namespace provisor {

/// A model as rules read it: elements, flows and zones by index, answers as bits. A plain value; whoever fills it calls
/// connect() afterwards and again when flows change.
struct SystemGraph
{
    enum class Trust : quint8 { Unset, Untrusted, PartlyTrusted, Trusted };

    struct Element
    {
        Id id;
        int type = -1; ///< index in the vocabulary, -1 for a type the catalogue does not know
        int zone = -1; ///< innermost zone, -1 for none
        bool inScope = true;
    };
    struct Flow
    {
        Id id;
        int from = -1;
        int to = -1;
        bool twoWay = false; ///< counts as two directed flows, but is one target
    };
    struct Zone
    {
        Id id;
        int parent = -1;
        Trust trust = Trust::Unset;
    };
    /// A flow as seen from one of its ends.
    struct Arc
    {
        int flow = -1;
        int other = -1;        ///< element at the other end
        bool reversed = false; ///< the second direction of a two-way flow
    };

    const Vocabulary* words = nullptr;
    std::vector<Element> elements;
    std::vector<Flow> flows;
    std::vector<Zone> zones;
    std::vector<quint64> elementAnswers; ///< element by property
    std::vector<quint64> flowAnswers;    ///< flow by property
    std::vector<quint64> systemAnswers;  ///< by question
    quint64 roles = 0;                   ///< bits of ruleRoles(); answer::given when stated

    int elementCount() const { return static_cast<int>(elements.size()); }
    int flowCount() const { return static_cast<int>(flows.size()); }

    /// Sizes the answers for the elements and flows present; everything is unset, or not applicable where the component
    /// type does not have the property.
    void resizeAnswers();
    quint64& elementAnswer(int element, int property) { return elementAnswers[cell(element, property)]; }
    quint64& flowAnswer(int flow, int property) { return flowAnswers[cell(flow, property)]; }
    quint64 elementAnswer(int element, int property) const
    {
        return property < 0 ? answer::notApplicable : elementAnswers[cell(element, property)];
    }
    quint64 flowAnswer(int flow, int property) const
    {
        return property < 0 ? answer::notApplicable : flowAnswers[cell(flow, property)];
    }

    /// Builds the lists of neighbours.
    void connect();
    std::span<const Arc> incoming(int element) const { return arcs(m_in, m_inStart, element); }
    std::span<const Arc> outgoing(int element) const { return arcs(m_out, m_outStart, element); }

    bool isType(int element, const TypeSet& types) const
    {
        const int type = elements[static_cast<size_t>(element)].type;
        return type >= 0 && types[static_cast<size_t>(type)] != 0;
    }
    /// Trust of a zone: its own, else that of the nearest zone around it.
    Trust zoneTrust(int zone) const;

private:
    size_t cell(int row, int property) const
    {
        return static_cast<size_t>(row) * words->properties().size() + static_cast<size_t>(property);
    }
    static std::span<const Arc> arcs(const std::vector<Arc>& list, const std::vector<int>& start, int element)
    {
        const auto first = static_cast<size_t>(start[static_cast<size_t>(element)]);
        const auto last = static_cast<size_t>(start[static_cast<size_t>(element) + 1]);
        return {list.data() + first, last - first};
    }

    std::vector<Arc> m_in, m_out;
    std::vector<int> m_inStart, m_outStart;
};

/// Where content from outside trust can get, in three readings.
struct Taint
{
    std::vector<char> holds;    ///< unanswered read as the taxonomy says; decides what is raised
    std::vector<char> definite; ///< follows from answered properties alone
    std::vector<char> possible; ///< some answers to unanswered properties would make it so
    /// Flow by which it arrives, nearest source first; -1 for a source of its own or none.
    std::vector<SystemGraph::Arc> cause;
    /// Changes whenever the way content takes to the element changes.
    std::vector<quint64> signature;
};

/// Whether an element is a source of taint by itself: in the plain reading, definitely, possibly.
struct TaintSource
{
    bool holds = false;
    bool definite = false;
    bool possible = false;
};
TaintSource taintSource(const SystemGraph& graph, int element);

/// The fixed point of taxonomy section 3, "Taint".
Taint computeTaint(const SystemGraph& graph);

} // namespace provisor
