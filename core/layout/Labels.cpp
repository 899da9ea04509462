#include "core/layout/Labels.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace provisor {

namespace {

using Side = LabelPlace::Side;

constexpr double headRoom = 24; // arrow head with barbs
constexpr double bendRoom = 8;
constexpr double besideGap = 3; // between a level line and the label above or below it
constexpr double asideGap = 6;  // between an upright line and the label next to it

struct Piece
{
    Point a, b;
    bool isFirst = false, isLast = false;
    bool isLevel() const { return a.y == b.y; }
    double length() const { return std::fabs(a.x - b.x) + std::fabs(a.y - b.y); }
    Rect body() const { return {std::fmin(a.x, b.x), std::fmin(a.y, b.y), std::fabs(a.x - b.x), std::fabs(a.y - b.y)}; }
};

std::vector<Piece> piecesOf(const Polyline& route)
{
    std::vector<Piece> pieces;
    for (size_t i = 0; i + 1 < route.size(); ++i)
        pieces.push_back({route[i], route[i + 1], i == 0, i + 2 == route.size()});
    return pieces;
}

struct Candidate
{
    LabelPlace place;
    double penalty = 0;
};

/// Coarse buckets of rectangles, so that a label is compared with its neighbourhood only.
class Neighbourhood
{
public:
    void add(const Rect& rect, int owner)
    {
        visit(rect, [&](qint64 key) { m_buckets[key].push_back(m_rects.size()); });
        m_rects.emplace_back(rect, owner);
    }
    /// Whether a rectangle of another owner meets the area.
    bool meets(const Rect& area, int exceptOwner) const
    {
        bool found = false;
        visit(area, [&](qint64 key) {
            const auto bucket = found ? m_buckets.cend() : m_buckets.constFind(key);
            found =
                found || (bucket != m_buckets.cend() && std::any_of(bucket->begin(), bucket->end(), [&](size_t index) {
                              const auto& [rect, owner] = m_rects[index];
                              return owner != exceptOwner && rect.grown(0.01).intersects(area);
                          }));
        });
        return found;
    }

private:
    template <typename F>
    void visit(const Rect& rect, F&& f) const
    {
        constexpr double size = 160;
        for (auto row = static_cast<qint64>(std::floor(rect.y / size));
             row <= static_cast<qint64>(std::floor(rect.bottom() / size)); ++row) {
            for (auto column = static_cast<qint64>(std::floor(rect.x / size));
                 column <= static_cast<qint64>(std::floor(rect.right() / size)); ++column)
                f(row * 100000 + column);
        }
    }
    std::vector<std::pair<Rect, int>> m_rects;
    QHash<qint64, std::vector<size_t>> m_buckets;
};

class Placer
{
public:
    Placer(const RoutingScene& scene, const std::vector<Polyline>& routes) : m_routes(routes)
    {
        for (const Rect& card : scene.cards)
            m_solid.add(card.grown(3), -1);
        for (const Rect& title : scene.titles)
            m_solid.add(title.grown(2), -1);
        for (const Rect& frame : scene.frames) {
            for (const Rect& edge :
                 {Rect{frame.x, frame.y, frame.width, 0}, Rect{frame.x, frame.bottom(), frame.width, 0},
                  Rect{frame.x, frame.y, 0, frame.height}, Rect{frame.right(), frame.y, 0, frame.height}})
                m_edges.add(edge.grown(1), -1);
        }
        for (size_t i = 0; i < routes.size(); ++i) {
            for (const Piece& piece : piecesOf(routes[i]))
                m_lines.add(piece.body().grown(2), static_cast<int>(i));
        }
    }

    std::optional<LabelPlace> place(size_t flow, const LabelRequest& request)
    {
        std::vector<Piece> pieces = piecesOf(m_routes[flow]);
        double longest = 0;
        for (const Piece& piece : pieces)
            longest = std::max(longest, piece.length());
        std::vector<Candidate> candidates;
        for (const Piece& piece : pieces) {
            const double shorter = (longest - piece.length()) * 0.2;
            for (size_t s = 0; s < request.sizes.size(); ++s)
                addCandidates(candidates, piece, request.sizes[s], static_cast<int>(s),
                              shorter + static_cast<double>(s) * 25);
        }
        for (Candidate& candidate : candidates) {
            if (m_edges.meets(candidate.place.box.grown(1), -2))
                candidate.penalty += 150;
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.penalty < b.penalty; });
        for (const Candidate& candidate : candidates) {
            if (isFree(flow, candidate.place)) {
                m_solid.add(candidate.place.box.grown(3), -1);
                return candidate.place;
            }
        }
        return std::nullopt;
    }

private:
    static void addCandidates(std::vector<Candidate>& out, const Piece& piece, Size size, int index, double base)
    {
        const bool level = piece.isLevel();
        const double extent = level ? size.width : size.height, length = piece.length();
        // along the piece, from its start, leaving room for head and bends
        const double from = piece.isFirst ? bendRoom : bendRoom + 4,
                     to = length - (piece.isLast ? headRoom : bendRoom + 4);
        const Point unit{(piece.b.x - piece.a.x) / length, (piece.b.y - piece.a.y) / length};
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
            const double off = std::fabs(share - 0.5) * 40;
            // Beside the line the label may reach over the head, on the line it may not.
            if (extent <= length - 4) {
                const double middle = std::clamp(share * length, extent / 2 + 2, length - extent / 2 - 2);
                const Point p{piece.a.x + unit.x * middle, piece.a.y + unit.y * middle};
                if (level) {
                    add(out, {p.x - size.width / 2, p.y - besideGap - size.height, size.width, size.height}, index,
                        Side::Above, base + off);
                    add(out, {p.x - size.width / 2, p.y + besideGap, size.width, size.height}, index, Side::Below,
                        base + off + 4);
                } else {
                    add(out, {p.x + asideGap, p.y - size.height / 2, size.width, size.height}, index, Side::RightOf,
                        base + off);
                    add(out, {p.x - asideGap - size.width, p.y - size.height / 2, size.width, size.height}, index,
                        Side::LeftOf, base + off + 4);
                }
            }
            if (const double room = to - from - extent - 8; room >= 0) {
                const double middle = from + 4 + extent / 2 + share * room;
                const Point p{piece.a.x + unit.x * middle, piece.a.y + unit.y * middle};
                add(out, {p.x - size.width / 2, p.y - size.height / 2, size.width, size.height}, index, Side::On,
                    base + off + 24);
            }
        }
    }

    static void add(std::vector<Candidate>& out, const Rect& box, int size, Side side, double penalty)
    {
        out.push_back({{box, size, side}, penalty});
    }

    bool isFree(size_t flow, const LabelPlace& place)
    {
        const Rect& box = place.box;
        if (m_solid.meets(box, -2) || m_lines.meets(box.grown(1), static_cast<int>(flow)))
            return false;
        // Of its own line a label may cover one straight piece, and only when it stands on it.
        for (const Piece& piece : piecesOf(m_routes[flow])) {
            if (!piece.body().grown(1.5).intersects(box))
                continue;
            if (place.side != Side::On || !isWithin(piece, box))
                return false;
        }
        return true;
    }

    static bool isWithin(const Piece& piece, const Rect& box)
    {
        const Rect body = piece.body();
        return piece.isLevel() ? box.x >= body.x && box.right() <= body.right()
                               : box.y >= body.y && box.bottom() <= body.bottom();
    }

    const std::vector<Polyline>& m_routes;
    Neighbourhood m_solid, m_edges, m_lines;
};

std::vector<std::optional<LabelPlace>> placedInOrder(const RoutingScene& scene, const std::vector<Polyline>& routes,
                                                     const std::vector<LabelRequest>& labels,
                                                     const std::vector<size_t>& order, const Cancellation& cancellation)
{
    std::vector<std::optional<LabelPlace>> places(routes.size());
    Placer placer(scene, routes);
    for (const size_t i : order) {
        if (cancellation.isCancelled())
            break;
        if (i < labels.size() && !labels[i].sizes.empty())
            places[i] = placer.place(i, labels[i]);
    }
    return places;
}

} // namespace

std::vector<std::optional<LabelPlace>> placeLabels(const RoutingScene& scene, const std::vector<Polyline>& routes,
                                                   const std::vector<LabelRequest>& labels,
                                                   const Cancellation& cancellation)
{
    std::vector<size_t> order(routes.size());
    std::iota(order.begin(), order.end(), 0);
    // Short routes have the fewest places and choose first.
    std::vector<double> longest(routes.size(), 0);
    for (size_t i = 0; i < routes.size(); ++i) {
        for (const Piece& piece : piecesOf(routes[i]))
            longest[i] = std::max(longest[i], piece.length());
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return longest[a] < longest[b]; });
    // Those that found no place choose before all others in the next round.
    constexpr int mostRounds = 6;
    constexpr size_t largest = 150; // routes; in larger drawings a few are always left out
    std::vector<std::optional<LabelPlace>> best;
    size_t fewest = routes.size() + 1;
    for (int round = 0; round < mostRounds && fewest > 0; ++round) {
        std::vector<std::optional<LabelPlace>> places = placedInOrder(scene, routes, labels, order, cancellation);
        const auto isLeftOut = [&](size_t i) { return i < labels.size() && !labels[i].sizes.empty() && !places[i]; };
        const auto leftOut = static_cast<size_t>(std::count_if(order.begin(), order.end(), isLeftOut));
        std::stable_partition(order.begin(), order.end(), isLeftOut);
        if (leftOut < fewest) {
            fewest = leftOut;
            best = std::move(places);
        }
        if (routes.size() > largest)
            break;
    }
    return best;
}

LabelPlace::Side sideOfRoute(const Rect& box, const Polyline& route)
{
    double nearest = 1e12;
    Side side = Side::On;
    for (const Piece& piece : piecesOf(route)) {
        const Rect body = piece.body();
        if (body.grown(0.1).intersects(box))
            return Side::On;
        const double dx = std::max({body.x - box.right(), box.x - body.right(), 0.0}),
                     dy = std::max({body.y - box.bottom(), box.y - body.bottom(), 0.0});
        // A label beside a piece stands within its extent; one that only lies off its end belongs to another piece.
        const double off = piece.isLevel() ? dx : dy;
        if (const double distance = dx + dy + 10 * off; distance < nearest) {
            nearest = distance;
            side = piece.isLevel() ? (box.centre().y < body.y ? Side::Above : Side::Below)
                                   : (box.centre().x < body.x ? Side::LeftOf : Side::RightOf);
        }
    }
    return side;
}

} // namespace provisor
