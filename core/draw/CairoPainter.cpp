#include "core/draw/CairoPainter.h"

namespace provisor {

namespace {

void setColour(cairo_t* context, Colour colour)
{
    cairo_set_source_rgba(context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0, colour.alpha / 255.0);
}

void addSteps(cairo_t* context, const std::vector<PathStep>& steps)
{
    cairo_new_path(context);
    for (const PathStep& step : steps) {
        switch (step.type) {
        case PathStep::Type::Move:
            cairo_move_to(context, step.a.x, step.a.y);
            break;
        case PathStep::Type::Line:
            cairo_line_to(context, step.a.x, step.a.y);
            break;
        case PathStep::Type::Curve:
            cairo_curve_to(context, step.a.x, step.a.y, step.b.x, step.b.y, step.c.x, step.c.y);
            break;
        case PathStep::Type::Close:
            cairo_close_path(context);
            break;
        }
    }
}

} // namespace

void CairoPainter::paint(cairo_t* context, const DisplayList& list)
{
    std::vector<double> opacities; // of the open groups
    for (const DrawItem& item : list.items) {
        if (const auto* path = std::get_if<PathItem>(&item)) {
            paintPath(context, *path);
        } else if (const auto* text = std::get_if<TextItem>(&item)) {
            paintText(context, *text);
        } else if (const auto& group = std::get<GroupItem>(item); group.isBegin) {
            opacities.push_back(group.opacity);
            if (group.opacity < 1)
                cairo_push_group(context);
        } else if (!opacities.empty()) {
            if (opacities.back() < 1) {
                cairo_pop_group_to_source(context);
                cairo_paint_with_alpha(context, opacities.back());
            }
            opacities.pop_back();
        }
    }
}

void CairoPainter::paintWithBackground(cairo_t* context, const DisplayList& list)
{
    if (list.background.alpha > 0) {
        setColour(context, list.background);
        cairo_rectangle(context, list.bounds.x, list.bounds.y, list.bounds.width, list.bounds.height);
        cairo_fill(context);
    }
    paint(context, list);
}

void CairoPainter::paintPath(cairo_t* context, const PathItem& item)
{
    addSteps(context, item.steps);
    if (item.fill.alpha > 0) {
        setColour(context, item.fill);
        cairo_fill_preserve(context);
    }
    if (item.stroke.width > 0 && item.stroke.colour.alpha > 0) {
        setColour(context, item.stroke.colour);
        cairo_set_line_width(context, item.stroke.width);
        cairo_set_dash(context, item.stroke.dash.data(), static_cast<int>(item.stroke.dash.size()), 0);
        cairo_set_line_cap(context, item.stroke.roundCaps ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
        cairo_set_line_join(context, item.stroke.roundCaps ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
        cairo_stroke_preserve(context);
    }
    cairo_new_path(context);
}

void CairoPainter::paintText(cairo_t* context, const TextItem& item)
{
    const TextStyle style{item.size, item.weight, item.tabularDigits};
    PangoLayout* layout = m_text.layout(item.text, style);
    PangoLayoutLine* line = pango_layout_get_line_readonly(layout, 0);
    if (!line)
        return;
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    const double width = static_cast<double>(logical.width) / PANGO_SCALE;
    const double share = item.align == TextAlign::Left ? 0 : item.align == TextAlign::Centre ? 0.5 : 1;
    setColour(context, item.colour);
    cairo_move_to(context, item.baseline.x - width * share, item.baseline.y);
    pango_cairo_show_layout_line(context, line);
    cairo_new_path(context);
}

} // namespace provisor
