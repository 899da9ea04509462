#pragma once

#include "core/layout/Graphviz.h"

namespace provisor {

/// Positions of the nodes' upper left corners in layers along the edges, folded into bands when they would get much
/// longer than wide. Takes time about in proportion to nodes and edges, for graphs that are too large for Graphviz;
/// crossings are only reduced roughly. Clusters are not regarded.
std::vector<Point> layeredPositions(const GraphvizScene& scene);

} // namespace provisor
