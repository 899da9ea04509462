#pragma once

#include "core/layout/Arrange.h"

namespace provisor {

/// Arranges some of the cards of a scene and leaves all others where they are. What stands in the same boundary is
/// arranged by itself, near its old place, where it meets nothing else. Flows that are neither moved nor in the way
/// keep their routes.
Result<DiagramScene> arrangeSelection(const DiagramScene& scene, const Snapshot& snapshot,
                                      const ArrangeOptions& options, const Cancellation& cancellation = {});

} // namespace provisor
