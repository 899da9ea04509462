#include "core/draw/FlowLine.h"

#include "core/draw/Shapes.h"

#include <algorithm>

namespace provisor {

namespace {

Point direction(Point a, Point b)
{
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    return length > 0 ? Point{(b.x - a.x) / length, (b.y - a.y) / length} : Point{0, 0};
}

/// Distances along a straight piece at which hops are centred; none too near to its ends or to one another.
std::vector<double> hopPlaces(Point a, Point b, const std::vector<Point>& hops, double radius, double corner)
{
    const Point d = direction(a, b);
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    std::vector<double> places;
    for (const Point& hop : hops) {
        const double along = (hop.x - a.x) * d.x + (hop.y - a.y) * d.y;
        const double aside = std::fabs((hop.x - a.x) * d.y - (hop.y - a.y) * d.x);
        if (aside < 2.5 && along > radius + corner && along < length - radius - corner)
            places.push_back(along);
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

Polyline parallelRoute(const Polyline& route, double distance)
{
    Polyline result;
    for (size_t i = 0; i < route.size(); ++i) {
        const Point in = i > 0 ? direction(route[i - 1], route[i]) : Point{0, 0};
        const Point out = i + 1 < route.size() ? direction(route[i], route[i + 1]) : Point{0, 0};
        const bool isStraight = in == out;
        const Point sum = isStraight || (in.x == 0 && in.y == 0) ? out : Point{in.x + out.x, in.y + out.y};
        result.push_back({route[i].x - sum.y * distance, route[i].y + sum.x * distance});
    }
    return result;
}

Polyline shortenedRoute(Polyline route, double atStart, double atEnd)
{
    if (route.size() < 2)
        return route;
    const auto shorten = [](Point& end, Point before, double by) {
        const double length = std::hypot(end.x - before.x, end.y - before.y);
        const Point d = direction(end, before);
        const double step = std::fmin(by, length * 0.95);
        end = {end.x + d.x * step, end.y + d.y * step};
    };
    shorten(route.front(), route[1], atStart);
    shorten(route.back(), route[route.size() - 2], atEnd);
    return route;
}

std::vector<PathStep> flowLine(const Polyline& route, const std::vector<Point>& hops, double cornerRadius,
                               double hopRadius)
{
    if (hops.empty())
        return PathBuilder().roundedLine(route, cornerRadius).take();
    // The rounded line gives the bends; straight pieces are replaced by ones with hops.
    const std::vector<PathStep> plain = PathBuilder().roundedLine(route, cornerRadius).take();
    PathBuilder path;
    for (const PathStep& step : plain) {
        if (step.type == PathStep::Type::Move) {
            path.move(step.a.x, step.a.y);
        } else if (step.type == PathStep::Type::Curve) {
            path.curve(step.a, step.b, step.c);
        } else if (step.type == PathStep::Type::Line) {
            const Point a = path.current(), b = step.a, d = direction(a, b);
            double last = -1e9;
            for (const double place : hopPlaces(a, b, hops, hopRadius, 1)) {
                if (place - last < 2 * hopRadius + 1)
                    continue;
                last = place;
                path.line(a.x + d.x * (place - hopRadius), a.y + d.y * (place - hopRadius));
                path.arc(hopRadius, hopRadius, 0, false, d.x > 0 || d.y < 0,
                         {a.x + d.x * (place + hopRadius), a.y + d.y * (place + hopRadius)});
            }
            path.line(b.x, b.y);
        }
    }
    return path.take();
}

} // namespace provisor
