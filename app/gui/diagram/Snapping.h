#pragma once

#include "core/draw/DisplayList.h"

#include <QList>

namespace provisor {

/// A line shown while something is dragged, because an edge or centre is in line with a neighbour, or because a gap is
/// as wide as another one.
struct SnapLine
{
    Point from, to;
    bool isGap = false;
};

/// How far a dragged rectangle goes, and why.
struct Snap
{
    double dx = 0, dy = 0;
    QList<SnapLine> lines;
};

/// Where a rectangle comes to lie that the pointer dragged by (dx, dy): an edge or centre in line with that of a
/// neighbour, or equal gaps with two of them, whichever is nearest within `reach` pixels; else the grid.
Snap snapMove(const Rect& start, double dx, double dy, const QList<Rect>& neighbours, double reach);

} // namespace provisor
