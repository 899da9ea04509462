#include "core/layout/RouteGrid.h"

#include <algorithm>
#include <numeric>

namespace provisor {

namespace {

// Costs in pixels of detour that are worth avoiding the thing.
constexpr int sharedPiece = 1500; // two flows on one line cannot be told apart
constexpr int touchedBend = 350;  // a bend on another flow looks like a junction
constexpr int crossing = 55;
constexpr int crossedHead = 160; // a line through an arrow head or its barbs
constexpr int titlePiece = 500;
constexpr int alongFrame = 14; // a line beside the edge of a boundary looks like a second edge
constexpr int acrossFrame = 26;
constexpr int nearCard = 3;

constexpr double margin = 96; // space round the drawing for lines that go round it

template <typename T>
void add(T& value, int by)
{
    value = static_cast<T>(std::clamp(value + by, 0, 30000));
}

Rect boundsOf(const RoutingScene& scene)
{
    Rect bounds;
    for (const std::vector<Rect>* list : {&scene.cards, &scene.frames}) {
        for (const Rect& rect : *list)
            bounds = bounds.united(rect);
    }
    return bounds.grown(margin);
}

} // namespace

double RouteGrid::nodeCount(const RoutingScene& scene)
{
    const Rect bounds = boundsOf(scene);
    return bounds.width / pitch * (bounds.height / pitch);
}

RouteGrid::RouteGrid(const RoutingScene& scene) : m_frames(scene.frames)
{
    const Rect bounds = boundsOf(scene);
    m_firstColumn = static_cast<int>(std::floor(bounds.x / pitch));
    m_firstRow = static_cast<int>(std::floor(bounds.y / pitch));
    m_columns = static_cast<int>(std::ceil(bounds.right() / pitch)) - m_firstColumn + 1;
    m_rows = static_cast<int>(std::ceil(bounds.bottom() / pitch)) - m_firstRow + 1;
    const auto count = static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows);
    m_card.assign(count, 0);
    m_levelCost.assign(count, 0);
    m_uprightCost.assign(count, 0);
    m_levelUse.assign(count, 0);
    m_uprightUse.assign(count, 0);
    m_bends.assign(count, 0);
    m_heads.assign(count, 0);
    for (size_t i = 0; i < scene.cards.size(); ++i)
        blockCard(scene.cards[i], static_cast<int>(i));
    for (const Rect& frame : scene.frames)
        addFrame(frame);
    for (const Rect& title : scene.titles)
        addTitle(title);
    fillFrames();
}

void RouteGrid::fillFrames()
{
    m_frame.assign(m_card.size(), -1);
    m_isForeign.assign(m_frames.size(), 0);
    std::vector<size_t> bySize(m_frames.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    const auto area = [this](size_t i) { return m_frames[i].width * m_frames[i].height; };
    std::stable_sort(bySize.begin(), bySize.end(), [&area](size_t a, size_t b) { return area(a) > area(b); });
    for (const size_t i : bySize) { // inner ones overwrite outer ones
        const Rect& f = m_frames[i];
        for (int r = std::max(0, rowFrom(f.y)); r <= std::min(m_rows - 1, rowUpTo(f.bottom())); ++r) {
            for (int c = std::max(0, columnFrom(f.x)); c <= std::min(m_columns - 1, columnUpTo(f.right())); ++c)
                m_frame[at({c, r})] = static_cast<int>(i);
        }
    }
}

void RouteGrid::setEnds(const Rect& from, const Rect& to)
{
    for (size_t i = 0; i < m_frames.size(); ++i)
        m_isForeign[i] = !m_frames[i].contains(from.centre()) && !m_frames[i].contains(to.centre());
}

RouteGrid::Node RouteGrid::nearest(Point p) const
{
    return {static_cast<int>(std::lround(p.x / pitch)) - m_firstColumn,
            static_cast<int>(std::lround(p.y / pitch)) - m_firstRow};
}

int RouteGrid::columnFrom(double x) const
{
    return static_cast<int>(std::ceil(x / pitch)) - m_firstColumn;
}
int RouteGrid::columnUpTo(double x) const
{
    return static_cast<int>(std::floor(x / pitch)) - m_firstColumn;
}
int RouteGrid::rowFrom(double y) const
{
    return static_cast<int>(std::ceil(y / pitch)) - m_firstRow;
}
int RouteGrid::rowUpTo(double y) const
{
    return static_cast<int>(std::floor(y / pitch)) - m_firstRow;
}

RouteGrid::Node RouteGrid::next(Node n, Direction direction)
{
    switch (direction) {
    case Right:
        return {n.column + 1, n.row};
    case Down:
        return {n.column, n.row + 1};
    case Left:
        return {n.column - 1, n.row};
    case Up:
        return {n.column, n.row - 1};
    }
    return n;
}

bool RouteGrid::isBlocked(Node n, int except, int except2) const
{
    const int card = m_card[at(n)];
    return card != 0 && (card < 0 || (card != except + 1 && card != except2 + 1));
}

int RouteGrid::pieceCost(Node from, Direction direction) const
{
    const Node start = direction == Left || direction == Up ? next(from, direction) : from;
    if (isLevel(direction))
        return m_levelCost[at(start)] + sharedPiece * m_levelUse[at(start)];
    return m_uprightCost[at(start)] + sharedPiece * m_uprightUse[at(start)];
}

int RouteGrid::passCost(Node n, Direction direction) const
{
    const bool crosses = isLevel(direction) ? m_uprightUse[at(n)] > 0 : m_levelUse[at(n)] > 0;
    return (m_bends[at(n)] > 0 ? touchedBend : 0) + (crosses ? crossing : 0) + (m_heads[at(n)] > 0 ? crossedHead : 0);
}

int RouteGrid::bendCost(Node n) const
{
    const bool used = m_bends[at(n)] > 0 || m_levelUse[at(n)] > 0 || m_uprightUse[at(n)] > 0 ||
                      (n.column > 0 && m_levelUse[at({n.column - 1, n.row})] > 0) ||
                      (n.row > 0 && m_uprightUse[at({n.column, n.row - 1})] > 0);
    return used ? touchedBend : 0;
}

void RouteGrid::mark(const Polyline& route, int by)
{
    // A kept route need not run on a track; then it takes the tracks on both sides that are too near.
    const auto tracks = [](double place) {
        constexpr double tooNear = 9;
        std::vector<int> result;
        for (const double track : {std::floor(place / pitch), std::floor(place / pitch) + 1}) {
            if (std::fabs(track * pitch - place) < tooNear)
                result.push_back(static_cast<int>(track));
        }
        return result;
    };
    for (size_t i = 0; i + 1 < route.size(); ++i) {
        const Point p = route[i], q = route[i + 1];
        const Node a = nearest(p), b = nearest(q);
        if (p.y == q.y) {
            for (const int track : tracks(p.y)) {
                for (int c = std::min(a.column, b.column); c < std::max(a.column, b.column); ++c) {
                    if (const Node n{c, track - m_firstRow}; isInside(n))
                        add(m_levelUse[at(n)], by);
                }
            }
        } else {
            for (const int track : tracks(p.x)) {
                for (int r = std::min(a.row, b.row); r < std::max(a.row, b.row); ++r) {
                    if (const Node n{track - m_firstColumn, r}; isInside(n))
                        add(m_uprightUse[at(n)], by);
                }
            }
        }
        if (i > 0 && isInside(a))
            add(m_bends[at(a)], by);
    }
    if (route.size() >= 2)
        markHead(route[route.size() - 2], route.back(), by);
}

void RouteGrid::markHead(Point before, Point tip, int by)
{
    constexpr double length = 26; // with barbs
    const double whole = std::fabs(before.x - tip.x) + std::fabs(before.y - tip.y);
    for (double back = 0; whole > 0 && back <= std::fmin(length, whole); back += pitch) {
        const Point p{tip.x + (before.x - tip.x) * back / whole, tip.y + (before.y - tip.y) * back / whole};
        if (const Node n = nearest(p); isInside(n))
            add(m_heads[at(n)], by);
    }
}

void RouteGrid::blockCard(const Rect& card, int number)
{
    const auto each = [this](const Rect& area, auto&& visit) {
        for (int r = std::max(0, rowFrom(area.y + 0.01)); r <= std::min(m_rows - 1, rowUpTo(area.bottom() - 0.01));
             ++r) {
            for (int c = std::max(0, columnFrom(area.x + 0.01));
                 c <= std::min(m_columns - 1, columnUpTo(area.right() - 0.01)); ++c)
                visit(at({c, r}));
        }
    };
    each(card.grown(clearance), [&](size_t node) { m_card[node] = m_card[node] == 0 ? number + 1 : -1; });
    each(card.grown(clearance + pitch), [&](size_t node) {
        add(m_levelCost[node], nearCard);
        add(m_uprightCost[node], nearCard);
    });
}

void RouteGrid::addFrame(const Rect& frame)
{
    constexpr double near = 8;
    const int left = std::max(0, columnFrom(frame.x)), right = std::min(m_columns - 1, columnUpTo(frame.right()));
    const int top = std::max(0, rowFrom(frame.y)), bottom = std::min(m_rows - 1, rowUpTo(frame.bottom()));
    for (const double x : {frame.x, frame.right()}) {
        for (int r = top; r <= bottom; ++r) {
            if (const int c = columnUpTo(x); c >= 0 && c < m_columns)
                add(m_levelCost[at({c, r})], acrossFrame);
            for (int c = std::max(0, columnFrom(x - near)); c <= std::min(m_columns - 1, columnUpTo(x + near)); ++c)
                add(m_uprightCost[at({c, r})], alongFrame);
        }
    }
    for (const double y : {frame.y, frame.bottom()}) {
        for (int c = left; c <= right; ++c) {
            if (const int r = rowUpTo(y); r >= 0 && r < m_rows)
                add(m_uprightCost[at({c, r})], acrossFrame);
            for (int r = std::max(0, rowFrom(y - near)); r <= std::min(m_rows - 1, rowUpTo(y + near)); ++r)
                add(m_levelCost[at({c, r})], alongFrame);
        }
    }
}

void RouteGrid::addTitle(const Rect& title)
{
    for (int r = std::max(0, rowFrom(title.y) - 1); r <= std::min(m_rows - 1, rowUpTo(title.bottom())); ++r) {
        for (int c = std::max(0, columnFrom(title.x) - 1); c <= std::min(m_columns - 1, columnUpTo(title.right()));
             ++c) {
            const Point p = point({c, r});
            if (p.y >= title.y)
                add(m_levelCost[at({c, r})], titlePiece);
            if (p.x >= title.x)
                add(m_uprightCost[at({c, r})], titlePiece);
        }
    }
}

} // namespace provisor
