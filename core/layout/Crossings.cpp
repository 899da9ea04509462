#include "core/layout/Router.h"

#include <algorithm>

namespace provisor {

std::vector<Crossing> crossingsOf(const std::vector<Polyline>& routes)
{
    struct Piece
    {
        double place, low, high;
        size_t route;
    };
    std::vector<Piece> level, upright;
    for (size_t r = 0; r < routes.size(); ++r) {
        for (size_t i = 0; i + 1 < routes[r].size(); ++i) {
            const Point a = routes[r][i], b = routes[r][i + 1];
            if (a.y == b.y)
                level.push_back({a.y, std::fmin(a.x, b.x), std::fmax(a.x, b.x), r});
            else
                upright.push_back({a.x, std::fmin(a.y, b.y), std::fmax(a.y, b.y), r});
        }
    }
    std::sort(upright.begin(), upright.end(), [](const Piece& a, const Piece& b) { return a.place < b.place; });
    std::vector<Crossing> crossings;
    constexpr double inside = 1; // ends that only touch are no crossings
    for (const Piece& l : level) {
        auto u = std::lower_bound(upright.begin(), upright.end(), l.low + inside,
                                  [](const Piece& p, double x) { return p.place < x; });
        for (; u != upright.end() && u->place < l.high - inside; ++u) {
            if (u->route != l.route && l.place > u->low + inside && l.place < u->high - inside)
                crossings.push_back({{u->place, l.place}, std::min(l.route, u->route), std::max(l.route, u->route)});
        }
    }
    return crossings;
}

} // namespace provisor
