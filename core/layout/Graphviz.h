#pragma once

#include "core/base/Cancellation.h"
#include "core/base/Result.h"
#include "core/layout/Geometry.h"

#include <QString>

#include <vector>

namespace provisor {

/// Which way most flows run.
enum class Direction : quint8 { LeftToRight, TopToBottom, RightToLeft };

/// What Graphviz has to know of a diagram.
struct GraphvizScene
{
    struct Node
    {
        Size size;
        int cluster = -1; ///< innermost boundary, -1 for none
    };
    struct Cluster
    {
        int parent = -1;
        Size title; ///< room its title needs
    };
    struct Edge
    {
        int from = 0, to = 0;
    };
    std::vector<Node> nodes;
    std::vector<Cluster> clusters;
    std::vector<Edge> edges;
    Direction direction = Direction::LeftToRight; ///< from right to left is the mirror image of it; see Candidates
    bool holdsBlocks = false;                     ///< some nodes stand for boundaries: more room between them
    double crowding = 1; ///< factor on the distances, for diagrams with many lines between few nodes
    int variant = 0;     ///< other numbers give Graphviz the same graph in another order, and so other arrangements
};

struct GraphvizOptions
{
    QString program = QStringLiteral("dot");
    int timeLimitMs = 2500; ///< time for all runs of the program for one arrangement; then it is stopped
};

/// Positions of the nodes' upper left corners, by scene and in the order of its nodes, from one run of `dot` as a child
/// process. Empty for scenes for which the program gave none in time or on which it failed. Fails with advice when the
/// program is missing, on cancellation and when its answer cannot be understood. Blocks.
Result<std::vector<std::vector<Point>>> graphvizPositions(const std::vector<GraphvizScene>& scenes,
                                                          const Cancellation& cancellation = {},
                                                          const GraphvizOptions& options = {});

} // namespace provisor
