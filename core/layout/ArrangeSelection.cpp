#include "core/layout/ArrangeSelection.h"

#include "core/layout/Candidates.h"

#include <algorithm>
#include <map>

namespace provisor {

namespace {

constexpr double distance = 24; // between cards that were arranged and others
constexpr double offsetStep = 32;
constexpr int mostRings = 40; // of offsets round the old place

Rect boundsOf(const DiagramScene& scene, const std::vector<size_t>& cards)
{
    Rect bounds;
    for (const size_t i : cards)
        bounds = bounds.united(scene.cards[i].rect);
    return bounds;
}

/// Cards that may move, by the boundary they stand in.
std::map<Id, std::vector<size_t>> groupsOf(const DiagramScene& scene, const Snapshot& snapshot, const QSet<Id>& only)
{
    std::map<Id, std::vector<size_t>> groups;
    for (size_t i = 0; i < scene.cards.size(); ++i) {
        const auto& card = scene.cards[i];
        if (!only.contains(card.element) || card.isPinned)
            continue;
        const Record* element = snapshot.find(Kind::Element, card.element);
        groups[element ? element->reference(field::element::Boundary) : Id()].push_back(i);
    }
    return groups;
}

/// The cards alone, with the flows among them.
DiagramScene sceneOf(const DiagramScene& scene, const std::vector<size_t>& cards)
{
    DiagramScene part;
    std::map<int, int> number;
    for (const size_t i : cards) {
        number[static_cast<int>(i)] = static_cast<int>(part.cards.size());
        part.cards.push_back(scene.cards[i]);
    }
    for (const auto& flow : scene.flows) {
        const auto from = number.find(flow.from), to = number.find(flow.to);
        if (from != number.end() && to != number.end())
            part.flows.push_back({.flow = flow.flow, .from = from->second, .to = to->second});
    }
    return part;
}

bool isInside(const Snapshot& snapshot, Id boundary, Id around)
{
    constexpr int deepest = 64; // also ends a circle of parents
    for (int depth = 0; !boundary.isNull() && depth < deepest; ++depth) {
        if (boundary == around)
            return true;
        const Record* record = snapshot.find(Kind::Boundary, boundary);
        boundary = record ? record->reference(field::boundary::Parent) : Id();
    }
    return false;
}

/// Whether the cards keep clear of all others, and every boundary of what does not belong into it.
bool isClear(const DiagramScene& scene, const Snapshot& snapshot, const std::vector<size_t>& moved)
{
    for (const size_t i : moved) {
        const Rect wide = scene.cards[i].rect.grown(distance);
        for (size_t k = 0; k < scene.cards.size(); ++k) {
            const bool isMoved = std::find(moved.begin(), moved.end(), k) != moved.end();
            if (!isMoved && wide.intersects(scene.cards[k].rect))
                return false;
        }
    }
    for (const auto& frame : scene.frames) {
        for (const auto& card : scene.cards) {
            const Record* element = snapshot.find(Kind::Element, card.element);
            const Id home = element ? element->reference(field::element::Boundary) : Id();
            if (frame.rect.intersects(card.rect) && !isInside(snapshot, home, frame.boundary))
                return false;
        }
        for (const auto& other : scene.frames) {
            if (frame.rect.intersects(other.rect) && !isInside(snapshot, frame.boundary, other.boundary) &&
                !isInside(snapshot, other.boundary, frame.boundary))
                return false;
        }
    }
    return true;
}

/// Offsets round a place, the nearest first.
std::vector<Point> offsets()
{
    std::vector<Point> result;
    for (int x = -mostRings; x <= mostRings; ++x) {
        for (int y = -mostRings; y <= mostRings; ++y)
            result.push_back({x * offsetStep, y * offsetStep});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](Point a, Point b) { return std::hypot(a.x, a.y) < std::hypot(b.x, b.y); });
    return result;
}

/// Puts an arrangement of the cards where it meets nothing, as near as possible to where they stood. False, and nothing
/// changed, when there is no such place.
bool put(DiagramScene& scene, const std::vector<size_t>& cards, const DiagramScene& part, const Snapshot& snapshot,
         const SceneMeasures& measures, const Cancellation& cancellation)
{
    const DiagramScene before = scene;
    const Rect old = boundsOf(scene, cards);
    Rect bounds;
    for (const auto& card : part.cards)
        bounds = bounds.united(card.rect);
    for (const Point& offset : offsets()) {
        if (cancellation.isCancelled())
            break;
        for (size_t i = 0; i < cards.size(); ++i) {
            Rect& rect = scene.cards[cards[i]].rect;
            rect.x = old.x + part.cards[i].rect.x - bounds.x + offset.x;
            rect.y = old.y + part.cards[i].rect.y - bounds.y + offset.y;
        }
        fitFrames(scene, snapshot, measures);
        if (isClear(scene, snapshot, cards))
            return true;
        scene.frames = before.frames;
    }
    scene = before;
    return false;
}

bool meets(const Polyline& route, const Rect& rect)
{
    for (size_t i = 0; i + 1 < route.size(); ++i) {
        const Rect piece{std::fmin(route[i].x, route[i + 1].x), std::fmin(route[i].y, route[i + 1].y),
                         std::fabs(route[i].x - route[i + 1].x), std::fabs(route[i].y - route[i + 1].y)};
        if (piece.grown(8).intersects(rect))
            return true;
    }
    return false;
}

/// Flows that were moved or are in the way now get new routes.
void dropRoutes(DiagramScene& scene, const DiagramScene& before)
{
    const auto isMoved = [&](size_t card) { return !(scene.cards[card].rect == before.cards[card].rect); };
    for (auto& flow : scene.flows) {
        const auto from = static_cast<size_t>(flow.from), to = static_cast<size_t>(flow.to);
        bool isLost = isMoved(from) || isMoved(to);
        for (size_t i = 0; i < scene.cards.size() && !isLost; ++i)
            isLost = isMoved(i) && (meets(flow.route, scene.cards[i].rect) ||
                                    (flow.label && flow.label->box.intersects(scene.cards[i].rect)));
        if (isLost) {
            flow.route.clear();
            flow.label.reset();
            flow.isStored = false;
        }
    }
}

} // namespace

Result<DiagramScene> arrangeSelection(const DiagramScene& scene, const Snapshot& snapshot,
                                      const ArrangeOptions& options, const Cancellation& cancellation)
{
    DiagramScene result = scene;
    for (const auto& [boundary, cards] : groupsOf(scene, snapshot, options.only)) {
        if (cards.size() < 2)
            continue;
        const auto parts = arrangementCandidates(sceneOf(result, cards), snapshot, options, cancellation);
        if (!parts)
            return fail(parts.error());
        for (const DiagramScene& part : *parts) {
            if (put(result, cards, part, snapshot, options.measures, cancellation))
                break;
        }
    }
    dropRoutes(result, scene);
    routeScene(result, snapshot, options.measures, cancellation);
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    return result;
}

} // namespace provisor
