#include "core/layout/RouteCentring.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace provisor {

namespace {

constexpr double farthest = 6.5;     // half a track and a bit
constexpr double leastDistance = 10; // between parallel lines

/// One end of a route on a side of a card.
struct End
{
    size_t flow = 0;
    bool isStart = true;
    double place = 0; ///< along the side
};

using SideKey = std::tuple<int, int>; ///< card, side

struct Segment
{
    Point a, b;
    bool isLevel() const { return a.y == b.y; }
    double place() const { return isLevel() ? a.y : a.x; }
    double low() const { return isLevel() ? std::min(a.x, b.x) : std::min(a.y, b.y); }
    double high() const { return isLevel() ? std::max(a.x, b.x) : std::max(a.y, b.y); }
};

Segment endSegment(const Polyline& route, bool isStart)
{
    const size_t n = route.size();
    return isStart ? Segment{route[0], route[1]} : Segment{route[n - 1], route[n - 2]};
}

int sideOf(Point p, const Rect& card)
{
    const double distances[] = {std::fabs(p.x - card.right()), std::fabs(p.y - card.bottom()), std::fabs(p.x - card.x),
                                std::fabs(p.y - card.y)};
    return static_cast<int>(std::min_element(std::begin(distances), std::end(distances)) - std::begin(distances));
}

bool isNear(const Segment& moved, const Segment& other)
{
    return moved.isLevel() == other.isLevel() && std::fabs(moved.place() - other.place()) < leastDistance &&
           moved.low() < other.high() + 8 && other.low() < moved.high() + 8;
}

class Centring
{
public:
    Centring(const RoutingScene& scene, std::vector<Polyline>& routes) : m_scene(scene), m_routes(routes) {}

    void run(const Cancellation& cancellation)
    {
        for (auto& [key, ends] : groups()) {
            if (cancellation.isCancelled())
                return;
            centre(m_scene.cards[static_cast<size_t>(std::get<0>(key))], ends);
        }
    }

private:
    std::map<SideKey, std::vector<End>> groups() const
    {
        std::map<SideKey, std::vector<End>> result;
        for (size_t i = 0; i < m_routes.size(); ++i) {
            if (m_routes[i].size() < 2)
                continue;
            for (const bool isStart : {true, false}) {
                const int card = isStart ? m_scene.flows[i].from : m_scene.flows[i].to;
                const Point p = isStart ? m_routes[i].front() : m_routes[i].back();
                const int side = sideOf(p, m_scene.cards[static_cast<size_t>(card)]);
                result[{card, side}].push_back({i, isStart, side % 2 == 0 ? p.y : p.x});
            }
        }
        return result;
    }

    void centre(const Rect& card, const std::vector<End>& ends)
    {
        const Segment first = endSegment(m_routes[ends.front().flow], ends.front().isStart);
        const auto [low, high] =
            std::minmax_element(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.place < b.place; });
        const double middle = first.isLevel() ? card.centre().y : card.centre().x;
        const double shift = middle - (low->place + high->place) / 2;
        if (std::fabs(shift) > farthest || std::fabs(shift) < 0.01)
            return;
        std::vector<Polyline> before;
        for (const End& end : ends) {
            before.push_back(m_routes[end.flow]);
            if (!move(end, shift)) { // all or none, so that the distances stay
                for (size_t i = before.size(); i-- > 0;)
                    m_routes[ends[i].flow] = before[i];
                return;
            }
        }
        for (const End& end : ends) {
            if (!isFree(end)) {
                for (size_t i = before.size(); i-- > 0;)
                    m_routes[ends[i].flow] = before[i];
                return;
            }
        }
    }

    bool move(const End& end, double shift)
    {
        Polyline& route = m_routes[end.flow];
        const auto& flow = m_scene.flows[end.flow];
        if (!flow.fixed.empty() || flow.from == flow.to)
            return false;
        const size_t n = route.size();
        const size_t p0 = end.isStart ? 0 : n - 1, p1 = end.isStart ? 1 : n - 2;
        const bool level = route[p0].y == route[p1].y;
        if (n == 2) { // the other end moves along: only where that does not leave its side
            const Rect& other = m_scene.cards[static_cast<size_t>(end.isStart ? flow.to : flow.from)];
            const double place = (level ? route[p1].y : route[p1].x) + shift;
            const double from = level ? other.y : other.x, to = level ? other.bottom() : other.right();
            const double off = std::fabs(place - (from + to) / 2),
                         offBefore = std::fabs(place - shift - (from + to) / 2);
            if (off > offBefore + 0.01 || place < from + 8 || place > to - 8)
                return false;
        }
        for (const size_t p : {p0, p1})
            (level ? route[p].y : route[p].x) += shift;
        return true;
    }

    bool isFree(const End& end) const
    {
        const Segment moved = endSegment(m_routes[end.flow], end.isStart);
        const Polyline& own = m_routes[end.flow];
        // the piece behind the bend must not vanish or turn round
        if (own.size() > 3) {
            const size_t n = own.size();
            const Point a = end.isStart ? own[1] : own[n - 2], b = end.isStart ? own[2] : own[n - 3];
            if (std::fabs(a.x - b.x) + std::fabs(a.y - b.y) < 10)
                return false;
        }
        for (size_t i = 0; i < m_routes.size(); ++i) {
            for (size_t k = 0; i != end.flow && k + 1 < m_routes[i].size(); ++k) {
                if (isNear(moved, {m_routes[i][k], m_routes[i][k + 1]}))
                    return false;
            }
        }
        const auto& flow = m_scene.flows[end.flow];
        for (size_t c = 0; c < m_scene.cards.size(); ++c) {
            const Rect body = Rect{std::min(moved.a.x, moved.b.x), std::min(moved.a.y, moved.b.y),
                                   std::fabs(moved.a.x - moved.b.x), std::fabs(moved.a.y - moved.b.y)}
                                  .grown(0.1);
            const bool isOwn = static_cast<int>(c) == flow.from || static_cast<int>(c) == flow.to;
            if (!isOwn && body.intersects(m_scene.cards[c].grown(7)))
                return false;
        }
        return true;
    }

    const RoutingScene& m_scene;
    std::vector<Polyline>& m_routes;
};

} // namespace

void centreEnds(const RoutingScene& scene, std::vector<Polyline>& routes, const Cancellation& cancellation)
{
    Centring(scene, routes).run(cancellation);
}

} // namespace provisor
