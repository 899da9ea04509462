#include "core/layout/Router.h"

#include "core/layout/RouteCentring.h"
#include "core/layout/RouteGrid.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <queue>

namespace provisor {

namespace {

using Direction = RouteGrid::Direction;
using Node = RouteGrid::Node;

constexpr int bendWorth = 34;       // pixels of detour that save a bend
constexpr double flatInset = 8;     // ports keep this far from the corners of a card
constexpr double roundInset = 0.24; // of the width, for circles: further out a line grazes them
constexpr double grazingInset = 0.1;
constexpr int grazing = 90;      // cost of such a port, which is better than sharing one
constexpr double startStub = 9;  // straight piece behind the start
constexpr double endStub = 21;   // room for the arrow head, its barbs and the rounded bend before them
constexpr int foreignPiece = 14; // through a boundary with which the flow has nothing to do
constexpr int offCentre = 3;     // tenths: cost of a pixel between port and middle of the side

/// Where a flow can leave or reach a card: the place on the edge and the first node at which it may bend.
struct Port
{
    Point onEdge;
    Node node;
    Direction outward = Direction::Right;
    int cost = 0;
};

Direction opposite(Direction direction)
{
    return static_cast<Direction>((direction + 2) % 4);
}

/// Finds routes one at a time on a grid that remembers the others.
class Search
{
public:
    Search(const RoutingScene& scene, RouteGrid& grid, const Cancellation& cancellation)
        : m_scene(scene), m_grid(grid), m_cancellation(cancellation), m_haste(hasteFor(scene.flows.size()))
    {
        const auto states = static_cast<size_t>(grid.columns()) * static_cast<size_t>(grid.rows()) * 4;
        m_cost.assign(states, 0);
        m_run.assign(states, 0);
        m_before.assign(states, -1);
    }

    /// Nothing when there is no way, when it takes more steps, and on cancellation. What was used is taken off.
    std::optional<Polyline> find(int from, int to, qint64 mostSteps, RoutingEffort& effort);
    /// A way found with few steps, straight ahead wherever that is possible: not a good one, but round the cards.
    std::optional<Polyline> findSoon(int from, int to);

private:
    /// Many flows are searched in haste: towards the target first.
    static int hasteFor(size_t flows)
    {
        constexpr size_t some = 120, many = 300;
        return flows > many ? 6 : flows > some ? 4 : 2;
    }

    struct Entry
    {
        int estimate = 0, cost = 0, state = 0;
        bool operator<(const Entry& o) const
        {
            return estimate != o.estimate ? estimate > o.estimate : state > o.state;
        }
    };

    std::optional<Polyline> search(int from, int to, qint64 mostSteps, qint64& used);
    std::vector<Port> ports(int card, double stub) const;
    void addPort(std::vector<Port>& ports, int card, Point onEdge, Direction outward, double stub) const;
    int estimate(Node node, const Rect& target) const;
    void offer(int state, int cost, int before, const Rect& target);
    Polyline trace(int state) const;
    int stateOf(Node n, Direction d) const { return m_grid.index(n) * 4 + d; }
    Node nodeOf(int state) const { return {state / 4 % m_grid.columns(), state / 4 / m_grid.columns()}; }

    const RoutingScene& m_scene;
    RouteGrid& m_grid;
    const Cancellation& m_cancellation;
    int m_haste;                              ///< halves: 2 finds the best way, more find a good one sooner
    std::vector<int> m_cost, m_run, m_before; ///< per state; valid where m_run is the present run
    int m_present = 0;
    int m_carelessness = 1;       ///< what running on other flows costs is divided by it
    qint64 m_reserve = 6'000'000; ///< steps left for ways found soon
    std::priority_queue<Entry> m_queue;
};

void Search::addPort(std::vector<Port>& ports, int card, Point onEdge, Direction outward, double stub) const
{
    Port port{onEdge, m_grid.nearest(onEdge), outward, 0};
    const auto distance = [&](Node n) {
        const Point p = m_grid.point(n);
        switch (outward) {
        case Direction::Right:
            return p.x - onEdge.x;
        case Direction::Left:
            return onEdge.x - p.x;
        case Direction::Down:
            return p.y - onEdge.y;
        case Direction::Up:
            return onEdge.y - p.y;
        }
        return 0.0;
    };
    int uses = 0;
    while (distance(port.node) < stub) {
        const Node following = RouteGrid::next(port.node, outward);
        if (!m_grid.isInside(following) || (distance(following) > 0 && m_grid.isBlocked(following, card)))
            return;
        if (distance(following) > 0)
            uses += m_grid.pieceCost(port.node, outward);
        port.node = following;
        if (distance(following) > 0)
            uses += 2 * m_grid.passCost(following, outward); // heads should not be crossed
    }
    const Rect& rect = m_scene.cards[static_cast<size_t>(card)];
    const Point middle = rect.centre();
    const double off = RouteGrid::isLevel(outward) ? std::fabs(onEdge.y - middle.y) : std::fabs(onEdge.x - middle.x);
    const auto index = static_cast<size_t>(card);
    const bool isRound = index < m_scene.isRound.size() && m_scene.isRound[index] != 0;
    if (isRound && off > rect.width * (0.5 - roundInset))
        uses += grazing;
    port.cost = uses + static_cast<int>(off * offCentre / 10) + static_cast<int>(distance(port.node));
    ports.push_back(port);
}

std::vector<Port> Search::ports(int card, double stub) const
{
    std::vector<Port> result;
    const auto index = static_cast<size_t>(card);
    const Rect& rect = m_scene.cards[index];
    const bool isRound = index < m_scene.isRound.size() && m_scene.isRound[index] != 0;
    const double portInset = isRound ? rect.width * grazingInset : flatInset;
    for (int c = m_grid.columnFrom(rect.x + portInset); c <= m_grid.columnUpTo(rect.right() - portInset); ++c) {
        const double x = m_grid.point({c, 0}).x;
        addPort(result, card, {x, rect.y}, Direction::Up, stub);
        addPort(result, card, {x, rect.bottom()}, Direction::Down, stub);
    }
    for (int r = m_grid.rowFrom(rect.y + portInset); r <= m_grid.rowUpTo(rect.bottom() - portInset); ++r) {
        const double y = m_grid.point({0, r}).y;
        addPort(result, card, {rect.x, y}, Direction::Left, stub);
        addPort(result, card, {rect.right(), y}, Direction::Right, stub);
    }
    return result;
}

int Search::estimate(Node node, const Rect& target) const
{
    const Point p = m_grid.point(node);
    const double dx = std::max({target.x - p.x, p.x - target.right(), 0.0});
    const double dy = std::max({target.y - p.y, p.y - target.bottom(), 0.0});
    return static_cast<int>(dx + dy) + (dx > 0 && dy > 0 ? bendWorth : 0);
}

void Search::offer(int state, int cost, int before, const Rect& target)
{
    const auto s = static_cast<size_t>(state);
    if (m_run[s] == m_present && m_cost[s] <= cost)
        return;
    m_run[s] = m_present;
    m_cost[s] = cost;
    m_before[s] = before;
    m_queue.push({cost + estimate(nodeOf(state), target) * m_haste / 2, cost, state});
}

Polyline Search::trace(int state) const
{
    Polyline points;
    for (int s = state; s >= 0; s = m_before[static_cast<size_t>(s)])
        points.push_back(m_grid.point(nodeOf(s)));
    std::reverse(points.begin(), points.end());
    return points;
}

/// Leaves only ends and bends.
Polyline straightened(const Polyline& points)
{
    Polyline result;
    for (const Point& p : points) {
        if (!result.empty() && result.back() == p)
            continue;
        const size_t n = result.size();
        if (n >= 2 && ((result[n - 2].x == result[n - 1].x && result[n - 1].x == p.x) ||
                       (result[n - 2].y == result[n - 1].y && result[n - 1].y == p.y)))
            result.back() = p;
        else
            result.push_back(p);
    }
    return result;
}

std::optional<Polyline> Search::find(int from, int to, qint64 mostSteps, RoutingEffort& effort)
{
    qint64 used = 0;
    std::optional<Polyline> route = search(from, to, mostSteps, used);
    effort.steps -= used;
    return route;
}

std::optional<Polyline> Search::findSoon(int from, int to)
{
    constexpr int inGreatHaste = 40, carelessly = 20;
    constexpr qint64 fewSteps = 3'000, manySteps = 150'000;
    const int usual = std::exchange(m_haste, inGreatHaste);
    qint64 used = 0;
    std::optional<Polyline> route = search(from, to, std::min(fewSteps, m_reserve), used);
    m_reserve -= used;
    if (!route) { // where every track is taken, one is shared
        m_carelessness = carelessly;
        route = search(from, to, std::min(manySteps, m_reserve), used);
        m_reserve -= used;
        m_carelessness = 1;
    }
    m_haste = usual;
    return route;
}

std::optional<Polyline> Search::search(int from, int to, qint64 mostSteps, qint64& used)
{
    const Rect& target = m_scene.cards[static_cast<size_t>(to)];
    const std::vector<Port> starts = ports(from, startStub), ends = ports(to, endStub);
    m_grid.setEnds(m_scene.cards[static_cast<size_t>(from)], target);
    ++m_present;
    m_queue = {};
    struct Goal
    {
        int state = 0, cost = 0;
        const Port* port = nullptr;
        bool operator<(const Goal& o) const { return state != o.state ? state < o.state : cost < o.cost; }
    };
    std::vector<Goal> goals; // the ends of the search: straight on to the port, or after a bend at its node
    for (const Port& end : ends) {
        const Direction inward = opposite(end.outward);
        goals.push_back({stateOf(end.node, inward), end.cost, &end});
        for (const int turn : {1, 3})
            goals.push_back({stateOf(end.node, static_cast<Direction>((inward + turn) % 4)),
                             end.cost + bendWorth + m_grid.bendCost(end.node), &end});
    }
    std::sort(goals.begin(), goals.end());
    const auto goalAt = [&goals](int state) -> const Goal* {
        const auto found = std::lower_bound(goals.begin(), goals.end(), Goal{state, 0, nullptr});
        return found != goals.end() && found->state == state ? &*found : nullptr;
    };
    for (const Port& start : starts)
        offer(stateOf(start.node, start.outward), start.cost, -1, target);

    int best = std::numeric_limits<int>::max(), bestState = -1;
    constexpr qint64 pollEvery = 1024;
    for (used = 0; !m_queue.empty(); ++used) {
        if (used >= mostSteps || (used % pollEvery == 0 && m_cancellation.isCancelled()))
            return std::nullopt;
        const Entry entry = m_queue.top();
        m_queue.pop();
        if (entry.estimate >= best)
            break;
        if (m_cost[static_cast<size_t>(entry.state)] < entry.cost)
            continue;
        if (const Goal* goal = goalAt(entry.state); goal && entry.cost + goal->cost < best) {
            best = entry.cost + goal->cost;
            bestState = entry.state;
        }
        const Node node = nodeOf(entry.state);
        const auto direction = static_cast<Direction>(entry.state % 4);
        for (const int turn : {0, 1, 3}) {
            const auto towards = static_cast<Direction>((direction + turn) % 4);
            const Node following = RouteGrid::next(node, towards);
            if (!m_grid.isInside(following) || m_grid.isBlocked(following))
                continue;
            int cost =
                entry.cost + static_cast<int>(RouteGrid::pitch) + m_grid.pieceCost(node, towards) / m_carelessness;
            cost += turn == 0 ? m_grid.passCost(node, towards) : bendWorth + m_grid.bendCost(node);
            cost += m_grid.isForeign(following) ? foreignPiece : 0;
            offer(stateOf(following, towards), cost, entry.state, target);
        }
    }
    if (bestState < 0)
        return std::nullopt;
    Polyline points = trace(bestState);
    const Port* end = goalAt(bestState)->port;
    // The start port is the one whose node and direction the trace began with.
    int first = bestState;
    while (m_before[static_cast<size_t>(first)] >= 0)
        first = m_before[static_cast<size_t>(first)];
    for (const Port& start : starts) {
        if (stateOf(start.node, start.outward) == first) {
            points.insert(points.begin(), start.onEdge);
            break;
        }
    }
    points.push_back(end->onEdge);
    return straightened(points);
}

/// A straight line between cards that face each other too closely for a search, on a free track if there is one.
std::optional<Polyline> shortStraight(const RoutingScene& scene, const RouteGrid& grid, int from, int to)
{
    constexpr double closeBy = 60;
    const Rect &a = scene.cards[static_cast<size_t>(from)], &b = scene.cards[static_cast<size_t>(to)];
    const bool level = a.right() <= b.x || b.right() <= a.x;
    const double gap =
        level ? std::max(b.x - a.right(), a.x - b.right()) : std::max(b.y - a.bottom(), a.y - b.bottom());
    if (gap < 12 || gap > closeBy)
        return std::nullopt;
    const double low = level ? std::max(a.y, b.y) + flatInset : std::max(a.x, b.x) + flatInset;
    const double high =
        level ? std::min(a.bottom(), b.bottom()) - flatInset : std::min(a.right(), b.right()) - flatInset;
    std::optional<Polyline> best;
    double bestOff = 1e9;
    const int first = level ? grid.rowFrom(low) : grid.columnFrom(low),
              last = level ? grid.rowUpTo(high) : grid.columnUpTo(high);
    for (int track = first; track <= last; ++track) {
        const double place = level ? grid.point({0, track}).y : grid.point({track, 0}).x;
        const Point start = level ? Point{a.right() <= b.x ? a.right() : a.x, place}
                                  : Point{place, a.bottom() <= b.y ? a.bottom() : a.y};
        const Point end = level ? Point{a.right() <= b.x ? b.x : b.right(), place}
                                : Point{place, a.bottom() <= b.y ? b.y : b.bottom()};
        const Node n0 = grid.nearest(start), n1 = grid.nearest(end);
        bool isFree = true;
        const Direction direction = level ? (n1.column > n0.column ? Direction::Right : Direction::Left)
                                          : (n1.row > n0.row ? Direction::Down : Direction::Up);
        for (Node n = n0; !(n == n1) && isFree; n = RouteGrid::next(n, direction))
            isFree = !grid.isBlocked(n, from, to) && grid.pieceCost(n, direction) < 400;
        const double off = std::fabs(place - (low + high) / 2);
        if (isFree && off < bestOff) {
            bestOff = off;
            best = Polyline{start, end};
        }
    }
    return best;
}

double span(const RoutingScene& scene, const RoutingScene::Flow& flow)
{
    const Point a = scene.cards[static_cast<size_t>(flow.from)].centre(),
                b = scene.cards[static_cast<size_t>(flow.to)].centre();
    return std::fabs(a.x - b.x) + std::fabs(a.y - b.y);
}

/// Short flows first, because long ones have more choice; request and answer follow each other.
std::vector<size_t> routingOrder(const RoutingScene& scene)
{
    std::vector<size_t> order(scene.flows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&scene](size_t i) {
        const auto& flow = scene.flows[i];
        return std::tuple(span(scene, flow), std::min(flow.from, flow.to), std::max(flow.from, flow.to), i);
    };
    std::sort(order.begin(), order.end(), [&rank](size_t a, size_t b) { return rank(a) < rank(b); });
    return order;
}

/// A flow from a card to itself, round one of its corners; the number tells it from others there.
Polyline loopRoute(const Rect& card, int number)
{
    const double more = 12.0 * (number / 4), reach = 24 + more;
    const bool atLeft = number % 2 == 1, atBottom = number % 4 >= 2;
    const double across = std::min(48 + more, card.width / 2 - 4), down = std::min(20 + more, card.height / 2 - 4);
    const double x = atLeft ? card.x + across : card.right() - across, side = atLeft ? card.x : card.right();
    const double y = atBottom ? card.bottom() - down : card.y + down, edge = atBottom ? card.bottom() : card.y;
    const double outX = atLeft ? side - reach : side + reach, outY = atBottom ? edge + reach : edge - reach;
    return {{x, edge}, {x, outY}, {outX, outY}, {outX, y}, {side, y}};
}

} // namespace

Polyline simpleRoute(const Rect& from, const Rect& to)
{
    const Point a = from.centre(), b = to.centre();
    if (from.right() < to.x || to.right() < from.x) {
        const bool rightwards = from.right() < to.x;
        const double x0 = rightwards ? from.right() : from.x, x1 = rightwards ? to.x : to.right();
        if (std::fabs(a.y - b.y) < 1)
            return {{x0, a.y}, {x1, a.y}};
        const double middle = (x0 + x1) / 2;
        return {{x0, a.y}, {middle, a.y}, {middle, b.y}, {x1, b.y}};
    }
    const bool downwards = a.y < b.y;
    const double y0 = downwards ? from.bottom() : from.y, y1 = downwards ? to.y : to.bottom();
    if (std::fabs(a.x - b.x) < 1)
        return {{a.x, y0}, {a.x, y1}};
    const double middle = (y0 + y1) / 2;
    return {{a.x, y0}, {a.x, middle}, {b.x, middle}, {b.x, y1}};
}

bool isAttached(const Polyline& route, const Rect& from, const Rect& to)
{
    const auto onEdge = [](Point p, const Rect& r) { return r.grown(1.5).contains(p) && !r.grown(-1.5).contains(p); };
    return route.size() >= 2 && onEdge(route.front(), from) && onEdge(route.back(), to);
}

namespace {

/// Routes the open flows, shortest first, each round with the others known.
class Rounds
{
public:
    Rounds(const RoutingScene& scene, std::vector<Polyline>& routes, const Cancellation& cancellation,
           RoutingEffort& effort)
        : m_scene(scene), m_routes(routes), m_cancellation(cancellation), m_effort(effort), m_grid(scene),
          m_search(scene, m_grid, cancellation)
    {
        for (const Polyline& route : routes)
            m_grid.mark(route, 1);
        for (const size_t i : routingOrder(scene)) {
            if (routes[i].empty())
                m_open.push_back(i);
        }
    }

    void run()
    {
        constexpr size_t someFlows = 100, manyFlows = 300;
        const int rounds = m_open.size() > manyFlows ? 1 : m_open.size() > someFlows ? 2 : 3;
        for (int round = 0; round < rounds; ++round) {
            auto left = static_cast<qint64>(m_open.size());
            for (const size_t i : m_open) {
                if (round == 0 || m_routes[i].size() != 2) // straight already
                    routeOne(i, left);
                --left;
            }
        }
    }

private:
    void routeOne(size_t i, qint64 left)
    {
        const auto& flow = m_scene.flows[i];
        m_grid.mark(m_routes[i], -1);
        std::optional<Polyline> route;
        if (!m_cancellation.isCancelled()) {
            route = shortStraight(m_scene, m_grid, flow.from, flow.to);
            // A hard one may take more than its share, for most take less.
            if (const qint64 share = 6 * m_effort.steps / left; !route && share > 0)
                route = m_search.find(flow.from, flow.to, share, m_effort);
            if (!route && m_routes[i].empty())
                route = m_search.findSoon(flow.from, flow.to);
        }
        if (route)
            m_routes[i] = *route;
        else if (m_routes[i].empty())
            m_routes[i] =
                simpleRoute(m_scene.cards[static_cast<size_t>(flow.from)], m_scene.cards[static_cast<size_t>(flow.to)]);
        m_grid.mark(m_routes[i], 1);
    }

    const RoutingScene& m_scene;
    std::vector<Polyline>& m_routes;
    const Cancellation& m_cancellation;
    RoutingEffort& m_effort;
    RouteGrid m_grid;
    Search m_search;
    std::vector<size_t> m_open;
};

} // namespace

std::vector<Polyline> routeFlows(const RoutingScene& scene, const Cancellation& cancellation, RoutingEffort* effort)
{
    RoutingEffort usual;
    std::vector<Polyline> routes(scene.flows.size());
    const auto card = [&scene](int i) -> const Rect& { return scene.cards[static_cast<size_t>(i)]; };
    std::map<int, int> loops; // by card
    const bool isSimple = routes.size() > simpleRoutesAbove || RouteGrid::nodeCount(scene) > simpleRoutesAboveNodes;
    for (size_t i = 0; i < routes.size(); ++i) {
        const auto& flow = scene.flows[i];
        if (!flow.fixed.empty())
            routes[i] = flow.fixed;
        else if (flow.from == flow.to)
            routes[i] = loopRoute(card(flow.from), loops[flow.from]++);
        else if (isSimple || cancellation.isCancelled())
            routes[i] = simpleRoute(card(flow.from), card(flow.to));
    }
    if (std::none_of(routes.begin(), routes.end(), [](const Polyline& r) { return r.empty(); }))
        return routes;
    Rounds(scene, routes, cancellation, effort ? *effort : usual).run();
    constexpr size_t mostCentred = 1000; // compares all with all
    if (routes.size() <= mostCentred)
        centreEnds(scene, routes, cancellation);
    return routes;
}

} // namespace provisor
