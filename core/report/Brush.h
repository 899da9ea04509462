#pragma once

#include "core/draw/DisplayList.h"

namespace provisor::report {

/// Adds shapes to a display list; lengths are points.
class Brush
{
public:
    explicit Brush(DisplayList& list) : m_list(list) {}

    void rectangle(const Rect& rect, Colour fill, Stroke stroke = {}, double radius = 0);
    void line(Point from, Point to, const Stroke& stroke);
    void polygon(const std::vector<Point>& points, Colour fill, Stroke stroke = {});
    void polyline(const std::vector<Point>& points, const Stroke& stroke);
    void circle(Point centre, double radius, Colour fill, Stroke stroke = {});
    void path(PathItem item) { m_list.items.emplace_back(std::move(item)); }
    void text(Point baseline, const QString& text, double size, Colour colour, TextAlign align = TextAlign::Left,
              int weight = 400, bool tabular = true);

private:
    DisplayList& m_list;
};

inline constexpr Colour noFill{0, 0, 0, 0};

} // namespace provisor::report
