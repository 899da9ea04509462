#include "core/layout/Badness.h"

#include <algorithm>

namespace provisor {

namespace {

constexpr double bend = 40, crossing = 200, foreign = 200, noPlace = 900, onEdge = 60, extent = 5, wantedRatio = 1.45;

/// What the size of the drawing costs: large ones, and proportions far from those of a screen.
double sizeBadness(const DiagramScene& scene)
{
    const Rect bounds = scene.bounds();
    const double ratio = bounds.width / std::max(1.0, bounds.height);
    return extent * std::max(ratio / wantedRatio, wantedRatio / ratio) * std::sqrt(bounds.width * bounds.height);
}

/// Whether a line comes inside of a rectangle.
bool crosses(const Polyline& route, const Rect& rect)
{
    for (size_t i = 0; i + 1 < route.size(); ++i) {
        const Rect piece{std::min(route[i].x, route[i + 1].x), std::min(route[i].y, route[i + 1].y),
                         std::fabs(route[i].x - route[i + 1].x), std::fabs(route[i].y - route[i + 1].y)};
        if (piece.grown(0.01).intersects(rect))
            return true;
    }
    return false;
}

bool coversEdge(const DiagramScene& scene, const Rect& label)
{
    return std::any_of(scene.frames.begin(), scene.frames.end(),
                       [&](const auto& f) { return f.rect.intersects(label) && !f.rect.contains(label); });
}

} // namespace

double quickBadness(const DiagramScene& scene)
{
    double sum = sizeBadness(scene);
    for (const auto& flow : scene.flows) {
        const Point a = scene.cards[static_cast<size_t>(flow.from)].rect.centre(),
                    b = scene.cards[static_cast<size_t>(flow.to)].rect.centre();
        const double dx = std::fabs(a.x - b.x), dy = std::fabs(a.y - b.y);
        const Polyline line{a, {b.x, a.y}, b};
        sum += dx + dy + (dx > 60 && dy > 30 ? 2 * bend : 0);
        for (const auto& frame : scene.frames)
            sum += !frame.rect.contains(a) && !frame.rect.contains(b) && crosses(line, frame.rect) ? foreign / 2 : 0;
    }
    return sum;
}

double badness(const DiagramScene& scene)
{
    double sum = sizeBadness(scene);
    std::vector<Polyline> routes;
    for (const auto& flow : scene.flows) {
        for (size_t i = 0; i + 1 < flow.route.size(); ++i)
            sum += std::fabs(flow.route[i].x - flow.route[i + 1].x) + std::fabs(flow.route[i].y - flow.route[i + 1].y) +
                   bend;
        sum += flow.hasLabel && !flow.label ? noPlace : 0;
        sum += flow.label && coversEdge(scene, flow.label->box) ? onEdge : 0;
        for (const auto& frame : scene.frames) {
            const bool isOwn = frame.rect.contains(scene.cards[static_cast<size_t>(flow.from)].rect.centre()) ||
                               frame.rect.contains(scene.cards[static_cast<size_t>(flow.to)].rect.centre());
            sum += !isOwn && crosses(flow.route, frame.rect) ? foreign : 0;
        }
        routes.push_back(flow.route);
    }
    return sum + crossing * static_cast<double>(crossingsOf(routes).size());
}

} // namespace provisor
