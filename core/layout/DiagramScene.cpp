#include "core/layout/DiagramScene.h"

#include <algorithm>

namespace provisor {

namespace {

namespace fb = field::boundary;
namespace fe = field::element;
namespace ff = field::flow;
namespace fp = field::placement;
namespace fr = field::route;

constexpr QLatin1StringView bottomPrefix("bottom");

Rect rectOf(const Record& placement)
{
    return {placement.number(fp::X), placement.number(fp::Y), placement.number(fp::Width),
            placement.number(fp::Height)};
}

/// Boundaries by depth, outer ones first.
std::vector<const Record*> byDepth(const Snapshot& snapshot)
{
    std::vector<std::pair<int, const Record*>> list;
    for (const Record& boundary : snapshot.records(Kind::Boundary)) {
        int depth = 0;
        constexpr int deepest = 64; // also ends a circle of parents
        for (Id parent = boundary.reference(fb::Parent); !parent.isNull() && depth < deepest; ++depth) {
            const Record* outer = snapshot.find(Kind::Boundary, parent);
            parent = outer ? outer->reference(fb::Parent) : Id();
        }
        list.emplace_back(depth, &boundary);
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Record*> result;
    for (const auto& entry : list)
        result.push_back(entry.second);
    return result;
}

/// Stretches or shortens the end pieces so that they reach the edges again after a card grew a little.
void reattach(Polyline& route, const Rect& from, const Rect& to)
{
    constexpr double growth = 30; // more than a footer and a second line of the name add
    const auto adjust = [](Point& end, Point before, const Rect& card) {
        if (end.x == before.x && end.x > card.x && end.x < card.right()) {
            const double edge = before.y < end.y ? card.y : card.bottom();
            const bool forwards = before.y < end.y ? edge > before.y : edge < before.y;
            if (forwards && std::fabs(edge - end.y) < growth)
                end.y = edge;
        } else if (end.y == before.y && end.y > card.y && end.y < card.bottom()) {
            const double edge = before.x < end.x ? card.x : card.right();
            const bool forwards = before.x < end.x ? edge > before.x : edge < before.x;
            if (forwards && std::fabs(edge - end.x) < growth)
                end.x = edge;
        }
    };
    if (route.size() < 2)
        return;
    adjust(route.front(), route[1], from);
    adjust(route.back(), route[route.size() - 2], to);
}

bool isSquare(const Polyline& route)
{
    for (size_t i = 0; i + 1 < route.size(); ++i) {
        if (route[i].x != route[i + 1].x && route[i].y != route[i + 1].y)
            return false;
    }
    return true;
}

void readStoredRoute(DiagramScene::Flow& flow, const Record& record, const DiagramScene& scene)
{
    const QList<double> numbers = record.numbers(fr::Points);
    Polyline route;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        route.push_back({numbers.at(i), numbers.at(i + 1)});
    const Rect &from = scene.cards[static_cast<size_t>(flow.from)].rect,
               &to = scene.cards[static_cast<size_t>(flow.to)].rect;
    reattach(route, from, to);
    if (!isAttached(route, from, to) || !isSquare(route))
        return;
    flow.route = std::move(route);
    flow.isStored = true;
    const QList<double> box = record.numbers(fr::Label);
    if (box.size() == 4) {
        const Rect rect{box.at(0), box.at(1), box.at(2), box.at(3)};
        flow.label = LabelPlace{rect, -1, sideOfRoute(rect, flow.route)};
    }
}

RoutingScene routingScene(const DiagramScene& scene)
{
    RoutingScene routing;
    for (const auto& card : scene.cards) {
        routing.cards.push_back(card.rect);
        routing.isRound.push_back(card.isRound);
    }
    for (const auto& frame : scene.frames) {
        routing.frames.push_back(frame.rect);
        routing.titles.push_back(frame.title);
    }
    for (const auto& flow : scene.flows)
        routing.flows.push_back({flow.from, flow.to, flow.route});
    return routing;
}

/// The size whose width and height are those of a stored box, or the first one.
int matchingSize(const std::vector<Size>& sizes, const Rect& box)
{
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (std::fabs(sizes[i].width - box.width) < 1.5 && std::fabs(sizes[i].height - box.height) < 1.5)
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace

Rect DiagramScene::bounds() const
{
    Rect all;
    for (const Card& card : cards)
        all = all.united(card.rect);
    for (const Frame& frame : frames)
        all = all.united(frame.rect);
    for (const Flow& flow : flows) {
        for (const Point& p : flow.route)
            all = all.united({p.x - 1, p.y - 1, 2, 2});
        if (flow.label)
            all = all.united(flow.label->box);
    }
    return all;
}

int DiagramScene::flowAt(Point place, double distance) const
{
    int found = -1;
    double nearest = distance;
    for (size_t i = 0; i < flows.size(); ++i) {
        const Polyline& route = flows[i].route;
        for (size_t k = 0; k + 1 < route.size(); ++k) {
            const double left = std::fmin(route[k].x, route[k + 1].x), right = std::fmax(route[k].x, route[k + 1].x);
            const double top = std::fmin(route[k].y, route[k + 1].y), bottom = std::fmax(route[k].y, route[k + 1].y);
            const double dx = std::max({left - place.x, place.x - right, 0.0}),
                         dy = std::max({top - place.y, place.y - bottom, 0.0});
            if (const double d = std::hypot(dx, dy); d <= nearest) {
                nearest = d;
                found = static_cast<int>(i);
            }
        }
    }
    return found;
}

Rect titlePlace(const Rect& frame, const QString& corner, Size size)
{
    const double x = corner.endsWith(QLatin1StringView("right")) ? frame.right() - frameTitleInset - size.width
                                                                 : frame.x + frameTitleInset;
    const double y = corner.startsWith(bottomPrefix) ? frame.bottom() - 4 - size.height : frame.y + 4;
    return {x, y, size.width, size.height};
}

void fitFrames(DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures)
{
    std::vector<Rect> content(scene.frames.size());
    QHash<Id, int> frameOf;
    for (size_t i = 0; i < scene.frames.size(); ++i)
        frameOf.insert(scene.frames[i].boundary, static_cast<int>(i));
    for (const auto& card : scene.cards) {
        const Record* element = snapshot.find(Kind::Element, card.element);
        const int frame = element ? frameOf.value(element->reference(fe::Boundary), -1) : -1;
        if (frame >= 0)
            content[static_cast<size_t>(frame)] = content[static_cast<size_t>(frame)].united(card.rect);
    }
    for (size_t i = scene.frames.size(); i-- > 0;) { // inner ones first
        auto& frame = scene.frames[i];
        const Record* boundary = snapshot.find(Kind::Boundary, frame.boundary);
        const bool atBottom = frame.corner.startsWith(bottomPrefix);
        Rect needed;
        if (!content[i].isEmpty()) {
            needed = content[i].grown(frameMargin);
            needed.height += frameTitleBand - frameMargin + 2;
            if (!atBottom)
                needed.y -= frameTitleBand - frameMargin + 2;
        }
        frame.rect = frame.rect.united(needed);
        const Size title =
            boundary && measures.title ? measures.title(*boundary, frame.rect.width - 2 * frameTitleInset) : Size();
        frame.title = titlePlace(frame.rect, frame.corner, title);
        if (frame.parent >= 0)
            content[static_cast<size_t>(frame.parent)] = content[static_cast<size_t>(frame.parent)].united(frame.rect);
    }
}

DiagramScene readScene(const Snapshot& snapshot, Id diagram, const SceneMeasures& measures)
{
    DiagramScene scene;
    QHash<Id, const Record*> placements, routes;
    for (const Record& placement : snapshot.records(Kind::Placement)) {
        if (placement.reference(fp::Diagram) == diagram)
            placements.insert(placement.reference(fp::Subject), &placement);
    }
    for (const Record& route : snapshot.records(Kind::Route)) {
        if (route.reference(fr::Diagram) == diagram)
            routes.insert(route.reference(fr::Flow), &route);
    }
    QHash<Id, int> cardOf;
    QSet<Id> shown; // boundaries with content here
    for (const Record& element : snapshot.records(Kind::Element)) {
        const Record* placement = placements.value(element.id());
        if (!placement)
            continue;
        cardOf.insert(element.id(), static_cast<int>(scene.cards.size()));
        const bool isRound = measures.isRound && measures.isRound(element);
        scene.cards.push_back(
            {element.id(), measures.card(element, rectOf(*placement)), placement->flag(fp::Pinned), isRound});
        for (Id b = element.reference(fe::Boundary); !b.isNull() && !shown.contains(b);) {
            shown.insert(b);
            const Record* boundary = snapshot.find(Kind::Boundary, b);
            b = boundary ? boundary->reference(fb::Parent) : Id();
        }
    }
    QHash<Id, int> frameOf;
    for (const Record* boundary : byDepth(snapshot)) {
        const Record* placement = placements.value(boundary->id());
        if (!placement && !shown.contains(boundary->id()))
            continue;
        frameOf.insert(boundary->id(), static_cast<int>(scene.frames.size()));
        const QString corner = placement ? placement->text(fp::TitleCorner) : QString();
        scene.frames.push_back({boundary->id(),
                                frameOf.value(boundary->reference(fb::Parent), -1),
                                placement ? rectOf(*placement) : Rect(),
                                {},
                                corner.isEmpty() ? QStringLiteral("top-left") : corner});
    }
    fitFrames(scene, snapshot, measures);
    for (const Record& flow : snapshot.records(Kind::Flow)) {
        const int from = cardOf.value(flow.reference(ff::From), -1), to = cardOf.value(flow.reference(ff::To), -1);
        if (from < 0 || to < 0)
            continue;
        DiagramScene::Flow entry{.flow = flow.id(), .from = from, .to = to};
        if (const Record* route = routes.value(flow.id()))
            readStoredRoute(entry, *route, scene);
        scene.flows.push_back(std::move(entry));
    }
    return scene;
}

void routeScene(DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures,
                const Cancellation& cancellation, RoutingEffort* effort)
{
    RoutingScene routing = routingScene(scene);
    const std::vector<Polyline> routes = routeFlows(routing, cancellation, effort);
    std::vector<LabelRequest> requests(routes.size());
    for (size_t i = 0; i < routes.size(); ++i) {
        auto& flow = scene.flows[i];
        flow.route = routes[i];
        const Record* record = snapshot.find(Kind::Flow, flow.flow);
        const std::vector<Size> sizes = record && measures.label ? measures.label(*record) : std::vector<Size>();
        flow.hasLabel = !sizes.empty();
        if (flow.label && flow.hasLabel) {
            flow.label->size = matchingSize(sizes, flow.label->box);
            routing.titles.push_back(flow.label->box.grown(1)); // other labels keep away as from new ones
        } else {
            flow.label.reset();
            requests[i].sizes = sizes;
        }
    }
    const auto places = placeLabels(routing, routes, requests, cancellation);
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i])
            scene.flows[i].label = places[i];
    }
}

} // namespace provisor
