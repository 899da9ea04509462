#pragma once

#include "core/analysis/RuleBook.h"
#include "core/document/Snapshot.h"
#include "core/risk/RiskContext.h"
#include "core/rules/SystemGraph.h"

namespace provisor {

/// A snapshot as a graph, with the way back from index to record. The snapshot must outlive it.
struct ModelGraph
{
    SystemGraph graph;
    std::vector<const Record*> elements; ///< by element index, in the order of ids
    std::vector<const Record*> flows;    ///< by flow index, in the order of ids
    std::vector<const Record*> zones;
    QHash<Id, int> elementIndex;
    QHash<Id, int> flowIndex;

    const Record& element(int index) const { return *elements[static_cast<size_t>(index)]; }
    const Record& flow(int index) const { return *flows[static_cast<size_t>(index)]; }
    /// Name for people; the short name when there is none.
    QString elementName(int index) const;
    QString flowName(int index) const;
};

/// Builds the graph. Classes of data assets count for the elements that store them and the flows that carry them.
ModelGraph buildModelGraph(const RuleBook& book, const Snapshot& snapshot);

/// What risk needs to know about every target of a model.
struct RiskContexts
{
    std::vector<RiskContext> elements;
    std::vector<RiskContext> flows;
    RiskContext system;
};
RiskContexts computeRiskContexts(const SystemGraph& graph);

} // namespace provisor
