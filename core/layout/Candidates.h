#pragma once

#include "core/layout/Arrange.h"

namespace provisor {

/// Arrangements of the cards of a scene, without routes, the most promising first. Graphviz makes them from the whole
/// graph with its boundaries, and from the content of each boundary alone and then of the boundaries as blocks; each in
/// several orders and directions, because its result depends on them. Pinned cards stay where they are.
Result<std::vector<DiagramScene>> arrangementCandidates(const DiagramScene& scene, const Snapshot& snapshot,
                                                        const ArrangeOptions& options,
                                                        const Cancellation& cancellation);

} // namespace provisor
