#include "app/gui/diagram/Snapping.h"

#include "app/gui/diagram/DiagramContent.h"
#include "app/gui/diagram/Spacing.h"

#include <array>
#include <cmath>

namespace provisor {

namespace {

/// Start, middle and end of a rectangle along one axis.
std::array<double, 3> marks(double start, double extent)
{
    return {start, start + extent / 2, start + extent};
}

/// The shift along one axis that brings a mark in line with the nearest neighbour's, or to the grid.
struct AxisSnap
{
    double shift = 0;
    bool isAligned = false;
    bool isSpaced = false;
};

AxisSnap nearest(const std::array<double, 3>& moved, double gridShift, const QList<std::array<double, 3>>& others,
                 double reach)
{
    AxisSnap best{gridShift};
    double bestDistance = reach;
    for (const auto& other : others) {
        for (size_t i = 0; i < 3; ++i) {
            const double distance = other[i] - moved[i]; // like with like: edges with edges, centres with centres
            if (std::abs(distance) < bestDistance) {
                bestDistance = std::abs(distance);
                best = {distance, true, false};
            }
        }
    }
    return best;
}

void addLines(Snap& snap, const Rect& placed, const QList<Rect>& neighbours, bool isVertical)
{
    const auto mine = isVertical ? marks(placed.x, placed.width) : marks(placed.y, placed.height);
    std::array<bool, 3> used{};
    std::array<double, 3> low{}, high{};
    for (const Rect& other : neighbours) {
        const auto its = isVertical ? marks(other.x, other.width) : marks(other.y, other.height);
        for (size_t i = 0; i < 3; ++i) {
            if (std::abs(its[i] - mine[i]) > 0.01)
                continue;
            const double from = isVertical ? std::min(placed.y, other.y) : std::min(placed.x, other.x);
            const double to =
                isVertical ? std::max(placed.bottom(), other.bottom()) : std::max(placed.right(), other.right());
            low[i] = used[i] ? std::min(low[i], from) : from;
            high[i] = used[i] ? std::max(high[i], to) : to;
            used[i] = true;
        }
    }
    for (size_t i = 0; i < 3; ++i) {
        if (!used[i])
            continue;
        if (isVertical)
            snap.lines.append(SnapLine{{mine[i], low[i] - snapStep}, {mine[i], high[i] + snapStep}});
        else
            snap.lines.append(SnapLine{{low[i] - snapStep, mine[i]}, {high[i] + snapStep, mine[i]}});
    }
}

} // namespace

Snap snapMove(const Rect& start, double dx, double dy, const QList<Rect>& neighbours, double reach)
{
    QList<std::array<double, 3>> columns, rows;
    for (const Rect& rect : neighbours) {
        columns.append(marks(rect.x, rect.width));
        rows.append(marks(rect.y, rect.height));
    }
    const double x = start.x + dx, y = start.y + dy;
    AxisSnap across = nearest(marks(x, start.width), snapped(x) - x, columns, reach);
    AxisSnap down = nearest(marks(y, start.height), snapped(y) - y, rows, reach);
    const auto space = [&](AxisSnap& axis, const Rect& rect, Along along) {
        const double limit = axis.isAligned ? std::abs(axis.shift) : reach;
        if (const auto shift = spacingShift(rect, neighbours, along, limit))
            axis = {*shift, false, true};
    };
    space(across, {x, y + down.shift, start.width, start.height}, Along::Across);
    space(down, {x + across.shift, y, start.width, start.height}, Along::Down);
    Snap snap{dx + across.shift, dy + down.shift, {}};
    const Rect placed{start.x + snap.dx, start.y + snap.dy, start.width, start.height};
    if (across.isAligned)
        addLines(snap, placed, neighbours, true);
    if (down.isAligned)
        addLines(snap, placed, neighbours, false);
    if (across.isAligned || across.isSpaced)
        snap.lines += spacingLines(placed, neighbours, Along::Across);
    if (down.isAligned || down.isSpaced)
        snap.lines += spacingLines(placed, neighbours, Along::Down);
    return snap;
}

} // namespace provisor
