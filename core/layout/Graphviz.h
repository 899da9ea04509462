#pragma once

#include "core/base/Cancellation.h"
#include "core/base/Result.h"
#include "core/layout/Geometry.h"

#include <QString>

#include <vector>

namespace provisor {

enum class Direction : quint8 { LeftToRight, TopToBottom };

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
    Direction direction = Direction::LeftToRight;
    int variant = 0; ///< other numbers give Graphviz the same graph in another order, and so other arrangements
};

struct GraphvizOptions
{
    QString program = QStringLiteral("dot");
    int timeLimitMs = 20000; ///< time after which the program is stopped
};

/// Positions of the nodes' upper left corners, in the order of the nodes, from `dot` as a child process. Fails with
/// advice when the program is missing, when it takes too long, on cancellation and when its answer cannot be
/// understood. Blocks.
Result<std::vector<Point>> graphvizPositions(const GraphvizScene& scene, const Cancellation& cancellation = {},
                                             const GraphvizOptions& options = {});

} // namespace provisor
