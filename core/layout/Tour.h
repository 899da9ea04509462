#pragma once

#include "core/layout/DiagramScene.h"

namespace provisor {

/// One thing that a walk through a diagram stops at.
struct TourStop
{
    Kind kind = Kind::Element; ///< or Flow
    Id id;
    friend bool operator==(const TourStop&, const TourStop&) = default;
};

/// Everything on a diagram in the order in which one would explain the system: from where people and content that is
/// not trusted enter, along the flows, boundary after boundary. A flow follows the second of its two ends.
QList<TourStop> tourOf(const DiagramScene& scene, const Snapshot& snapshot);

} // namespace provisor
