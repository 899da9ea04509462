#include "core/report/Brush.h"

namespace provisor::report {

using Type = PathStep::Type;

void Brush::rectangle(const Rect& r, Colour fill, Stroke stroke, double radius)
{
    if (radius <= 0) {
        polygon({{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}}, fill, std::move(stroke));
        return;
    }
    const double k = radius * 0.4477; // 1 - 0.5523, the control points of a quarter circle
    PathItem path;
    path.fill = fill;
    path.stroke = std::move(stroke);
    path.steps = {
        {Type::Move, {r.x + radius, r.y}, {}, {}},
        {Type::Line, {r.right() - radius, r.y}, {}, {}},
        {Type::Curve, {r.right() - k, r.y}, {r.right(), r.y + k}, {r.right(), r.y + radius}},
        {Type::Line, {r.right(), r.bottom() - radius}, {}, {}},
        {Type::Curve, {r.right(), r.bottom() - k}, {r.right() - k, r.bottom()}, {r.right() - radius, r.bottom()}},
        {Type::Line, {r.x + radius, r.bottom()}, {}, {}},
        {Type::Curve, {r.x + k, r.bottom()}, {r.x, r.bottom() - k}, {r.x, r.bottom() - radius}},
        {Type::Line, {r.x, r.y + radius}, {}, {}},
        {Type::Curve, {r.x, r.y + k}, {r.x + k, r.y}, {r.x + radius, r.y}},
        {Type::Close, {}, {}, {}}};
    m_list.items.emplace_back(std::move(path));
}

void Brush::line(Point from, Point to, const Stroke& stroke)
{
    polyline({from, to}, stroke);
}

void Brush::polyline(const std::vector<Point>& points, const Stroke& stroke)
{
    PathItem path;
    path.stroke = stroke;
    for (const Point& point : points)
        path.steps.push_back({path.steps.empty() ? Type::Move : Type::Line, point, {}, {}});
    m_list.items.emplace_back(std::move(path));
}

void Brush::polygon(const std::vector<Point>& points, Colour fill, Stroke stroke)
{
    PathItem path;
    path.fill = fill;
    path.stroke = std::move(stroke);
    for (const Point& point : points)
        path.steps.push_back({path.steps.empty() ? Type::Move : Type::Line, point, {}, {}});
    path.steps.push_back({Type::Close, {}, {}, {}});
    m_list.items.emplace_back(std::move(path));
}

void Brush::circle(Point c, double r, Colour fill, Stroke stroke)
{
    rectangle({c.x - r, c.y - r, 2 * r, 2 * r}, fill, std::move(stroke), r);
}

void Brush::text(Point baseline, const QString& text, double size, Colour colour, TextAlign align, int weight,
                 bool tabular)
{
    m_list.items.emplace_back(TextItem{baseline, text, size, weight, colour, align, tabular});
}

} // namespace provisor::report
