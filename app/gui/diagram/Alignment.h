#pragma once

#include "core/base/Id.h"
#include "core/draw/DisplayList.h"

#include <QHash>
#include <QString>

namespace provisor {

/// Ways to put several things in order.
enum class Alignment : quint8 {
    Left,
    Centre,
    Right,
    Top,
    Middle,
    Bottom,
    SpreadAcross, ///< equal gaps from left to right
    SpreadDown,   ///< equal gaps from top to bottom
    SameWidth,
    SameHeight,
    SameSize,
};
inline constexpr int alignmentCount = 11;

/// The command that does it ("diagram.align-left"), its icon ("ui-align-left") and its title.
QString alignmentCommand(Alignment alignment);
QString alignmentIcon(Alignment alignment);
QString alignmentTitle(Alignment alignment);

/// How many things it takes: two, or three to spread.
int leastToAlign(Alignment alignment);

/// Where things go. Edges line up with the outermost one, centres with the middle of all; spreading leaves the two
/// outermost where they are; sizes are those of `model`, which must be among the rectangles. Nothing else moves.
QHash<Id, Rect> aligned(const QHash<Id, Rect>& rects, Alignment alignment, Id model);

} // namespace provisor
