#pragma once

#include "core/base/Cancellation.h"
#include "core/layout/Geometry.h"

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace provisor {

/// The points of a route from the edge of one card to the edge of the other, all pieces level or upright.
using Polyline = std::vector<Point>;

/// What the router has to know of a diagram.
struct RoutingScene
{
    struct Flow
    {
        int from = 0, to = 0; ///< indices of cards
        Polyline fixed;       ///< a route to keep, empty to find one
    };
    std::vector<Rect> cards;
    std::vector<char> isRound; ///< by card, may be empty: a circle, which lines should meet near the middle of a side
    std::vector<Rect> frames;  ///< trust boundaries: lines may cross their edges but should not run along them
    std::vector<Rect> titles;  ///< places that lines should keep free
    std::vector<Flow> flows;
};

/// Above these numbers of flows or of crossings of tracks routes are plain L and Z shapes: the search would take longer
/// than people wait, and more memory than a diagram is worth.
inline constexpr int simpleRoutesAbove = 2500;
inline constexpr double simpleRoutesAboveNodes = 2e6;

/// How much may be spent on searching routes. Counted in steps, not in time, so that the same scene gives the same
/// routes everywhere; a million steps take about a quarter of a second. What was spent is taken off.
struct RoutingEffort
{
    qint64 steps = 6'000'000;
};

/// Routes all flows at right angles round the cards, on tracks 12 px apart, with few bends and crossings. Every flow
/// gets a route; one that finds no free way, or none with the effort allowed, is drawn as a plain L or Z shape. The
/// same scene gives the same routes. A set cancellation leaves the remaining flows with plain shapes.
std::vector<Polyline> routeFlows(const RoutingScene& scene, const Cancellation& cancellation = {},
                                 RoutingEffort* effort = nullptr);

/// A place where two routes cross.
struct Crossing
{
    Point place;
    size_t first = 0, second = 0; ///< indices of the routes, the smaller one first
};
/// All crossings; ends that only touch are none.
std::vector<Crossing> crossingsOf(const std::vector<Polyline>& routes);

/// The plain shape: straight, L or Z, without regard to other cards.
Polyline simpleRoute(const Rect& from, const Rect& to);

/// Whether the ends of a route still touch the cards, so that it can be drawn as it is.
bool isAttached(const Polyline& route, const Rect& from, const Rect& to);

} // namespace provisor
