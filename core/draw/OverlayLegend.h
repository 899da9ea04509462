#pragma once

#include "core/draw/Card.h"

namespace provisor {

/// What the signs, lines and colours of an overlay mean, in rows of that width; made of the same parts as the diagram.
/// `at` is its upper left corner and its bounds are what it takes up. Empty without an overlay.
DisplayList overlayLegend(Overlay overlay, double width, const Pens& pens, Point at = {});

/// The legend in words, for assistive technology.
QString overlayLegendText(Overlay overlay);

/// Appends the legend below a picture, which grows by that. Does nothing without an overlay.
void appendOverlayLegend(DisplayList& list, Overlay overlay, const Pens& pens);

} // namespace provisor
