#pragma once

#include "core/draw/Card.h"

namespace provisor {

/// What a trust boundary shows.
struct FrameContent
{
    QString id; ///< alias
    QString name;
    Trust trust = Trust::Unanswered;
    QString title; ///< accessible name
};

/// The word for a trust, as written beside the name of a boundary.
QString trustWord(Trust trust);

/// The title as it fits: name, and the trust word when there is room for it.
struct FrameTitle
{
    QString name;
    QString word;
    Size size;
};
/// `widest` 0: any width.
FrameTitle frameTitle(const FrameContent& content, double widest, TextMeasurer& text,
                      Notation notation = Notation::Cards);

/// The colour seen inside a boundary that stands on `ground`.
Colour frameGround(Trust trust, Colour ground, const Theme& theme);

/// Appends the filling and the edge of a boundary on `ground` and its title in the place given.
void appendFrame(DisplayList& list, const Rect& rect, const Rect& title, const FrameContent& content, Colour ground,
                 Notation notation, const Pens& pens);

} // namespace provisor
