#pragma once

#include "core/layout/Router.h"

#include <QtGlobal>

#include <optional>

namespace provisor {

/// The text block of a flow's name in the ways it may be broken into lines, the preferred one first. No sizes: no
/// label.
struct LabelRequest
{
    std::vector<Size> sizes;
};

/// Where a label goes.
struct LabelPlace
{
    enum class Side : quint8 { On, Above, Below, LeftOf, RightOf }; ///< relative to the line
    Rect box;
    int size = 0; ///< index of the size used
    Side side = Side::On;
    friend bool operator==(const LabelPlace&, const LabelPlace&) = default;
};

/// Finds places for labels on the longest straight pieces of their routes. A label never covers a card, a bend, the
/// title of a boundary, another line or another label; nothing where no place is free, and for the rest on
/// cancellation. One entry per route.
std::vector<std::optional<LabelPlace>> placeLabels(const RoutingScene& scene, const std::vector<Polyline>& routes,
                                                   const std::vector<LabelRequest>& labels,
                                                   const Cancellation& cancellation = {});

/// How a label that already has a box stands to its route.
LabelPlace::Side sideOfRoute(const Rect& box, const Polyline& route);

} // namespace provisor
