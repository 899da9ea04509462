#pragma once

#include "core/draw/TextMeasure.h"

#include <pango/pangocairo.h>

#include <memory>

namespace provisor {

/// Releases GObject instances.
struct ObjectRelease
{
    void operator()(gpointer object) const { g_object_unref(object); }
};

/// A Pango layout set up for this program: Inter with a fall-back, unhinted widths, digits as asked for. Used for
/// measuring and for painting alike, so that both agree.
class PangoText
{
public:
    PangoText();

    /// The layout showing the text; valid until the next call.
    PangoLayout* layout(const QString& text, const TextStyle& style);
    /// Width of the laid-out text in pixels.
    double width(const QString& text, const TextStyle& style);

private:
    std::unique_ptr<PangoFontMap, ObjectRelease> m_fonts;
    std::unique_ptr<PangoContext, ObjectRelease> m_context;
    std::unique_ptr<PangoLayout, ObjectRelease> m_layout;
    TextStyle m_style{.size = 0};
};

} // namespace provisor
