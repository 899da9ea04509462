#pragma once

#include "app/gui/diagram/Snapping.h"

#include <array>
#include <optional>
#include <vector>

namespace provisor {

/// Whether a direction is looked at from left to right or from top to bottom.
enum class Along : quint8 { Across, Down };

/// The shift nearest to nothing, and within `reach`, that gives a rectangle the same gap to a neighbour in its row (or
/// column) as that neighbour has to the next one, or equal gaps on both sides.
std::optional<double> spacingShift(const Rect& rect, const QList<Rect>& neighbours, Along along, double reach);

/// The equal gaps that a placed rectangle has with its neighbours, as lines across them.
QList<SnapLine> spacingLines(const Rect& placed, const QList<Rect>& neighbours, Along along);

} // namespace provisor
