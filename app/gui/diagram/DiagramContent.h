#pragma once

#include "core/document/Document.h"
#include "core/draw/DisplayList.h"

#include <QHash>
#include <QSet>

namespace provisor {

/// Canvas pixels that positions snap to.
inline constexpr double snapStep = 8;
inline constexpr double minimumCardWidth = 128;
inline constexpr double maximumCardWidth = 320;
inline constexpr double cardWidthStep = 16;
/// Space between the edge of a boundary and what it holds; the title needs more at its side.
inline constexpr double boundaryMargin = 8;
inline constexpr double boundaryTitleBand = 22;
inline constexpr double minimumBoundarySize = 64;

double snapped(double value);
Point snapped(Point point);

/// What stands where on one diagram, in canvas pixels: a plain value made from the records, thrown away after every
/// change.
struct DiagramContent
{
    Id diagram;               ///< null while the model has no diagram; may be pending
    QHash<Id, Rect> elements; ///< the card as painted
    QHash<Id, Rect> boundaries;
    QHash<Id, Rect> notes;
    QList<Id> flows;          ///< those with both ends on the diagram, in the order of their ids
    QHash<Id, Id> placements; ///< subject to its placement record
    QHash<Id, Id> routes;     ///< flow to its route record
    QList<Record> pending;    ///< places that were only computed so far, and the diagram itself; see DiagramEdit
    QSet<Id> pinned;          ///< elements that arranging leaves where they are
    QHash<Id, Id> parents;    ///< element or boundary to the boundary around it, where there is one

    /// The place of an element, boundary or note; empty when it is not on the diagram.
    Rect rect(Id id) const;
    bool contains(Id id) const { return elements.contains(id) || boundaries.contains(id) || notes.contains(id); }
    /// The rectangle around everything; empty for an empty diagram.
    Rect bounds() const;
    /// The smallest boundary that contains the point, leaving out some; null when there is none.
    Id boundaryAt(Point point, const QSet<Id>& without = {}) const;
    /// The smallest boundary that holds the whole rectangle, leaving out some; null when there is none.
    Id boundaryAround(const Rect& rect, const QSet<Id>& without = {}) const;
    /// The ids together with all that lies inside boundaries among them.
    QSet<Id> withContents(const QSet<Id>& ids) const;
    /// Whether `inner` lies inside `boundary` at any depth.
    bool isInside(Id inner, Id boundary) const;
    int depth(Id boundary) const;
};

} // namespace provisor
