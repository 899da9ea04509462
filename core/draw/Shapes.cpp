#include "core/draw/Shapes.h"

#include <numbers>

namespace provisor {

namespace {

// Control points of the cubic curve nearest to a quarter circle.
constexpr double quarter = 0.5522847498;

} // namespace

PathBuilder& PathBuilder::move(double x, double y)
{
    m_steps.push_back({PathStep::Type::Move, {x, y}, {}, {}});
    m_start = m_current = {x, y};
    return *this;
}

PathBuilder& PathBuilder::line(double x, double y)
{
    m_steps.push_back({PathStep::Type::Line, {x, y}, {}, {}});
    m_current = {x, y};
    return *this;
}

PathBuilder& PathBuilder::curve(Point a, Point b, Point end)
{
    m_steps.push_back({PathStep::Type::Curve, a, b, end});
    m_current = end;
    return *this;
}

PathBuilder& PathBuilder::quadratic(Point control, Point end)
{
    const Point from = m_current;
    const auto towards = [&control](Point p) {
        return Point{p.x + 2.0 / 3.0 * (control.x - p.x), p.y + 2.0 / 3.0 * (control.y - p.y)};
    };
    return curve(towards(from), towards(end), end);
}

// Conversion from end points to centre as in SVG 1.1, appendix F.6.
PathBuilder& PathBuilder::arc(double rx, double ry, double angle, bool large, bool sweep, Point end)
{
    const Point from = m_current;
    rx = std::fabs(rx);
    ry = std::fabs(ry);
    if (from == end)
        return *this;
    if (rx == 0 || ry == 0)
        return line(end.x, end.y);
    const double phi = angle * std::numbers::pi / 180, cosine = std::cos(phi), sine = std::sin(phi);
    const double dx = (from.x - end.x) / 2, dy = (from.y - end.y) / 2;
    const double x1 = cosine * dx + sine * dy, y1 = -sine * dx + cosine * dy;
    const double excess = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
    if (excess > 1) {
        rx *= std::sqrt(excess);
        ry *= std::sqrt(excess);
    }
    const double denominator = rx * rx * y1 * y1 + ry * ry * x1 * x1;
    const double root = std::sqrt(std::fmax(0, rx * rx * ry * ry / denominator - 1)) * (large == sweep ? -1 : 1);
    const double cx1 = root * rx * y1 / ry, cy1 = -root * ry * x1 / rx;
    const Point centre{cosine * cx1 - sine * cy1 + (from.x + end.x) / 2,
                       sine * cx1 + cosine * cy1 + (from.y + end.y) / 2};
    const double first = std::atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
    double span = std::atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first;
    if (sweep && span < 0)
        span += 2 * std::numbers::pi;
    else if (!sweep && span > 0)
        span -= 2 * std::numbers::pi;

    const int count = std::max(1, static_cast<int>(std::ceil(std::fabs(span) / (std::numbers::pi / 2) - 1e-9)));
    const double step = span / count, reach = 4.0 / 3.0 * std::tan(step / 4);
    const auto place = [&](double x, double y) {
        return Point{centre.x + cosine * rx * x - sine * ry * y, centre.y + sine * rx * x + cosine * ry * y};
    };
    for (int i = 0; i < count; ++i) {
        const double a = first + i * step, b = a + step;
        curve(place(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)),
              place(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)),
              i + 1 == count ? end : place(std::cos(b), std::sin(b)));
    }
    return *this;
}

PathBuilder& PathBuilder::close()
{
    m_steps.push_back({PathStep::Type::Close, {}, {}, {}});
    m_current = m_start;
    return *this;
}

PathBuilder& PathBuilder::rect(const Rect& r)
{
    return move(r.x, r.y).line(r.right(), r.y).line(r.right(), r.bottom()).line(r.x, r.bottom()).close();
}

PathBuilder& PathBuilder::roundedRect(const Rect& r, double radius)
{
    radius = std::fmin(radius, std::fmin(r.width, r.height) / 2);
    if (radius <= 0)
        return rect(r);
    const double k = radius * (1 - quarter);
    const double left = r.x, top = r.y, right = r.right(), bottom = r.bottom();
    move(left + radius, top).line(right - radius, top);
    curve({right - k, top}, {right, top + k}, {right, top + radius}).line(right, bottom - radius);
    curve({right, bottom - k}, {right - k, bottom}, {right - radius, bottom}).line(left + radius, bottom);
    curve({left + k, bottom}, {left, bottom - k}, {left, bottom - radius}).line(left, top + radius);
    return curve({left, top + k}, {left + k, top}, {left + radius, top}).close();
}

PathBuilder& PathBuilder::circle(Point c, double radius)
{
    const double k = radius * quarter;
    move(c.x + radius, c.y);
    curve({c.x + radius, c.y + k}, {c.x + k, c.y + radius}, {c.x, c.y + radius});
    curve({c.x - k, c.y + radius}, {c.x - radius, c.y + k}, {c.x - radius, c.y});
    curve({c.x - radius, c.y - k}, {c.x - k, c.y - radius}, {c.x, c.y - radius});
    return curve({c.x + k, c.y - radius}, {c.x + radius, c.y - k}, {c.x + radius, c.y}).close();
}

PathBuilder& PathBuilder::polygon(const std::vector<Point>& points)
{
    for (size_t i = 0; i < points.size(); ++i)
        i == 0 ? move(points[i].x, points[i].y) : line(points[i].x, points[i].y);
    return points.empty() ? *this : close();
}

PathBuilder& PathBuilder::roundedLine(const std::vector<Point>& points, double radius)
{
    if (points.empty())
        return *this;
    move(points.front().x, points.front().y);
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const Point before = points[i - 1], at = points[i], after = points[i + 1];
        const double in = std::hypot(at.x - before.x, at.y - before.y),
                     out = std::hypot(after.x - at.x, after.y - at.y);
        const double r = std::fmin(radius, std::fmin(in, out) / 2);
        if (r <= 0)
            continue;
        const Point from{at.x + (before.x - at.x) * r / in, at.y + (before.y - at.y) * r / in};
        const Point to{at.x + (after.x - at.x) * r / out, at.y + (after.y - at.y) * r / out};
        const auto control = [at](Point p) {
            return Point{p.x + (at.x - p.x) * quarter, p.y + (at.y - p.y) * quarter};
        };
        line(from.x, from.y).curve(control(from), control(to), to);
    }
    return line(points.back().x, points.back().y);
}

void appendFill(DisplayList& list, PathBuilder shape, Colour fill)
{
    list.items.emplace_back(PathItem{shape.take(), fill, {}});
}

void appendStroke(DisplayList& list, PathBuilder shape, const Stroke& stroke)
{
    list.items.emplace_back(PathItem{shape.take(), {0, 0, 0, 0}, stroke});
}

void appendShape(DisplayList& list, PathBuilder shape, Colour fill, const Stroke& stroke)
{
    list.items.emplace_back(PathItem{shape.take(), fill, stroke});
}

void append(DisplayList& list, const DisplayList& other)
{
    list.items.insert(list.items.end(), other.items.begin(), other.items.end());
}

void beginGroup(DisplayList& list, const QString& kind, const QString& id, const QString& title, double opacity)
{
    list.items.emplace_back(GroupItem{true, id, kind, title, opacity});
}

void endGroup(DisplayList& list)
{
    list.items.emplace_back(GroupItem{false, {}, {}, {}, 1});
}

} // namespace provisor
