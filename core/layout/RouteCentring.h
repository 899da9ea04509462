#pragma once

#include "core/layout/Router.h"

namespace provisor {

/// Moves the ends of routes a few pixels along the sides of the cards, so that the ends on a side stand in its middle
/// as a group. Tracks are 12 px apart and do not always meet the middle of a card. Nothing is moved where another line,
/// a card or a fixed route would come too near.
void centreEnds(const RoutingScene& scene, std::vector<Polyline>& routes, const Cancellation& cancellation = {});

} // namespace provisor
