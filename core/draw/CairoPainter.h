#pragma once

#include "core/draw/DisplayList.h"
#include "core/draw/PangoText.h"

#include <cairo.h>

namespace provisor {

/// Paints display lists on Cairo surfaces: PDF, PNG and the pages of reports. Keep one for many lists; not thread-safe.
class CairoPainter
{
public:
    /// Paints the items in the coordinates of the list; the caller sets scale and origin. The background is not
    /// painted.
    void paint(cairo_t* context, const DisplayList& list);
    /// Fills the bounds with the background, then paints the items.
    void paintWithBackground(cairo_t* context, const DisplayList& list);

private:
    void paintPath(cairo_t* context, const PathItem& item);
    void paintText(cairo_t* context, const TextItem& item);

    PangoText m_text;
};

} // namespace provisor
