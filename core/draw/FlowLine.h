#pragma once

#include "core/draw/DisplayList.h"
#include "core/layout/Router.h"

namespace provisor {

/// The route moved sideways by a distance, to the right of its direction; for double lines. Pieces are level or
/// upright.
Polyline parallelRoute(const Polyline& route, double distance);

/// The route without its first and last pixels.
Polyline shortenedRoute(Polyline route, double atStart, double atEnd);

/// Rounded line through the route with half circles at the hops.
std::vector<PathStep> flowLine(const Polyline& route, const std::vector<Point>& hops, double cornerRadius,
                               double hopRadius);

} // namespace provisor
