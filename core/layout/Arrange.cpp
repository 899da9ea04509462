#include "core/layout/Arrange.h"

#include "core/document/Edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisor {

namespace {

struct Layout
{
    Q_DECLARE_TR_FUNCTIONS(Layout)
};

namespace fb = field::boundary;
namespace fe = field::element;
namespace fp = field::placement;
namespace fr = field::route;

constexpr double gridStep = 8; // the canvas snaps to it
constexpr double origin = 64;  // where the upper left corner of an arrangement comes

double snapped(double value)
{
    return std::round(value / gridStep) * gridStep;
}

/// Every element of the model as a card, for a diagram that is still empty.
Snapshot withAllPlaced(Snapshot snapshot, Id diagram)
{
    SnapshotEditor editor(snapshot);
    for (const Record& element : snapshot.records(Kind::Element)) {
        Record placement(Kind::Placement, Id::derived(QString(diagram.toString() + element.id().toString())));
        placement.set(fp::Diagram, diagram);
        placement.set(fp::Subject, element.id());
        editor.insert(placement);
    }
    return snapshot;
}

bool isEmptyDiagram(const Snapshot& snapshot, Id diagram)
{
    const auto& placements = snapshot.records(Kind::Placement);
    return std::none_of(placements.begin(), placements.end(),
                        [diagram](const Record& p) { return p.reference(fp::Diagram) == diagram; });
}

GraphvizScene graphvizScene(const DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures)
{
    GraphvizScene graph;
    QHash<Id, int> frameOf;
    for (size_t i = 0; i < scene.frames.size(); ++i) {
        const auto& frame = scene.frames[i];
        frameOf.insert(frame.boundary, static_cast<int>(i));
        const Record* boundary = snapshot.find(Kind::Boundary, frame.boundary);
        const double width = boundary && measures.title ? measures.title(*boundary, 0).width : 0;
        graph.clusters.push_back({frame.parent, {width, frameTitleBand}});
    }
    for (const auto& card : scene.cards) {
        const Record* element = snapshot.find(Kind::Element, card.element);
        graph.nodes.push_back(
            {{card.rect.width, card.rect.height}, element ? frameOf.value(element->reference(fe::Boundary), -1) : -1});
    }
    for (const auto& flow : scene.flows)
        graph.edges.push_back({flow.from, flow.to});
    return graph;
}

/// Takes over the positions: pinned cards stay, the others follow the mean shift of the pinned ones and give way to
/// them.
void applyPositions(DiagramScene& scene, const std::vector<Point>& positions)
{
    Point shift{0, 0};
    int pinned = 0;
    double left = 1e12, top = 1e12;
    for (size_t i = 0; i < positions.size(); ++i) {
        left = std::min(left, positions[i].x);
        top = std::min(top, positions[i].y);
        if (scene.cards[i].isPinned) {
            shift.x += scene.cards[i].rect.x - positions[i].x;
            shift.y += scene.cards[i].rect.y - positions[i].y;
            ++pinned;
        }
    }
    shift = pinned > 0 ? Point{shift.x / pinned, shift.y / pinned} : Point{origin - left, origin - top};
    std::vector<Rect> taken;
    for (const auto& card : scene.cards) {
        if (card.isPinned)
            taken.push_back(card.rect);
    }
    for (size_t i = 0; i < positions.size(); ++i) {
        auto& card = scene.cards[i];
        if (card.isPinned)
            continue;
        card.rect.x = snapped(positions[i].x + shift.x);
        card.rect.y = snapped(positions[i].y + shift.y);
        constexpr double distance = 32;
        const auto meets = [&](const Rect& other) { return other.grown(distance).intersects(card.rect); };
        while (pinned > 0 && std::any_of(taken.begin(), taken.end(), meets))
            card.rect.y += gridStep;
        taken.push_back(card.rect);
    }
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

/// Removes empty bands across the whole drawing that are wider than lines and labels need.
void closeGaps(DiagramScene& scene)
{
    constexpr double widest = 136, highest = 92;
    for (const bool across : {true, false}) {
        std::vector<DiagramScene::Card*> cards;
        for (auto& card : scene.cards) {
            if (card.isPinned)
                return;
            cards.push_back(&card);
        }
        const auto low = [across](const Rect& r) { return across ? r.x : r.y; };
        const auto high = [across](const Rect& r) { return across ? r.right() : r.bottom(); };
        std::stable_sort(cards.begin(), cards.end(),
                         [&](const auto* a, const auto* b) { return low(a->rect) < low(b->rect); });
        double end = cards.empty() ? 0 : high(cards.front()->rect), removed = 0;
        for (auto* card : cards) {
            const double gap = low(card->rect) - end, limit = across ? widest : highest;
            end = std::max(end, high(card->rect));
            if (gap > limit)
                removed += std::floor((gap - limit) / gridStep) * gridStep;
            (across ? card->rect.x : card->rect.y) -= removed;
        }
    }
}

constexpr double bend = 40, crossing = 150, foreign = 200, noPlace = 250, extent = 5, wantedRatio = 1.45;

/// What the size of the drawing costs: large ones, and proportions far from those of a screen.
double sizeBadness(const DiagramScene& scene)
{
    const Rect bounds = scene.bounds();
    const double ratio = bounds.width / std::max(1.0, bounds.height);
    return extent * std::max(ratio / wantedRatio, wantedRatio / ratio) * std::sqrt(bounds.width * bounds.height);
}

/// A guess before routing: the distances between the cards.
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

/// How bad an arrangement is to read: long and bent lines, crossings, lines through boundaries they have nothing to do
/// with, names without a place, and the size. In pixels of line.
double badness(const DiagramScene& scene)
{
    double sum = sizeBadness(scene);
    std::vector<Polyline> routes;
    for (const auto& flow : scene.flows) {
        for (size_t i = 0; i + 1 < flow.route.size(); ++i)
            sum += std::fabs(flow.route[i].x - flow.route[i + 1].x) + std::fabs(flow.route[i].y - flow.route[i + 1].y) +
                   bend;
        sum += flow.hasLabel && !flow.label ? noPlace : 0;
        for (const auto& frame : scene.frames) {
            const bool isOwn = frame.rect.contains(scene.cards[static_cast<size_t>(flow.from)].rect.centre()) ||
                               frame.rect.contains(scene.cards[static_cast<size_t>(flow.to)].rect.centre());
            sum += !isOwn && crosses(flow.route, frame.rect) ? foreign : 0;
        }
        routes.push_back(flow.route);
    }
    return sum + crossing * static_cast<double>(crossingsOf(routes).size());
}

/// One arrangement without routes.
Result<DiagramScene> positioned(const DiagramScene& empty, const Snapshot& snapshot, const GraphvizScene& graph,
                                const ArrangeOptions& options, const Cancellation& cancellation)
{
    DiagramScene scene = empty;
    const Result<std::vector<Point>> positions = graphvizPositions(graph, cancellation, options.graphviz);
    if (!positions)
        return fail(positions.error());
    applyPositions(scene, *positions);
    closeGaps(scene);
    for (auto& frame : scene.frames)
        frame.rect = {};
    fitFrames(scene, snapshot, options.measures);
    return scene;
}

/// How many orders are tried for each direction: as many as nobody has to wait for.
int variantCount(size_t cards)
{
    return cards <= 60 ? 20 : cards <= 120 ? 4 : 1;
}

/// The arrangements Graphviz makes of the graph in several orders, the most promising first.
Result<std::vector<DiagramScene>> attempts(const DiagramScene& empty, const Snapshot& snapshot,
                                           const ArrangeOptions& options, const Cancellation& cancellation)
{
    GraphvizScene graph = graphvizScene(empty, snapshot, options.measures);
    std::vector<std::pair<double, DiagramScene>> scored;
    for (const Direction direction : {Direction::LeftToRight, Direction::TopToBottom}) {
        if (options.direction && *options.direction != direction)
            continue;
        graph.direction = direction;
        for (graph.variant = 0; graph.variant < variantCount(empty.cards.size()); ++graph.variant) {
            Result<DiagramScene> scene = positioned(empty, snapshot, graph, options, cancellation);
            if (!scene)
                return fail(scene.error());
            const double bad = quickBadness(*scene);
            scored.emplace_back(bad, std::move(*scene));
        }
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<DiagramScene> scenes;
    for (auto& [bad, scene] : scored)
        scenes.push_back(std::move(scene));
    return scenes;
}

/// The record of that kind on the diagram that concerns the subject, or a new one.
Record recordFor(const Snapshot& snapshot, Kind kind, Id diagram, Id subject, int diagramField, int subjectField)
{
    for (const Record& record : snapshot.records(kind)) {
        if (record.reference(diagramField) == diagram && record.reference(subjectField) == subject)
            return record;
    }
    Record record(kind, Id::create());
    record.set(diagramField, diagram);
    record.set(subjectField, subject);
    return record;
}

/// All placements and routes of the scene as records, new or changed.
QList<Record> sceneRecords(const Snapshot& snapshot, Id diagram, const DiagramScene& scene)
{
    QList<Record> records;
    for (const auto& card : scene.cards) {
        Record placement = recordFor(snapshot, Kind::Placement, diagram, card.element, fp::Diagram, fp::Subject);
        placement.set(fp::X, card.rect.x);
        placement.set(fp::Y, card.rect.y);
        records << placement;
    }
    for (const auto& frame : scene.frames) {
        Record placement = recordFor(snapshot, Kind::Placement, diagram, frame.boundary, fp::Diagram, fp::Subject);
        placement.set(fp::X, frame.rect.x);
        placement.set(fp::Y, frame.rect.y);
        placement.set(fp::Width, frame.rect.width);
        placement.set(fp::Height, frame.rect.height);
        records << placement;
    }
    for (const auto& flow : scene.flows) {
        Record route = recordFor(snapshot, Kind::Route, diagram, flow.flow, fr::Diagram, fr::Flow);
        QList<double> points;
        for (const Point& p : flow.route)
            points << p.x << p.y;
        route.set(fr::Points, points);
        const auto& label = flow.label;
        route.set(fr::Label, label
                                 ? Value(QList<double>{label->box.x, label->box.y, label->box.width, label->box.height})
                                 : Value());
        records << route;
    }
    return records;
}

} // namespace

Result<DiagramScene> arrange(const Snapshot& snapshot, Id diagram, const ArrangeOptions& options,
                             const Cancellation& cancellation)
{
    const Snapshot complete = isEmptyDiagram(snapshot, diagram) ? withAllPlaced(snapshot, diagram) : snapshot;
    DiagramScene empty = readScene(complete, diagram, options.measures);
    for (auto& flow : empty.flows) {
        flow.route.clear();
        flow.label.reset();
        flow.isStored = false;
    }
    Result<std::vector<DiagramScene>> scenes = attempts(empty, complete, options, cancellation);
    if (!scenes)
        return fail(scenes.error());
    constexpr size_t mostRouted = 8;
    const size_t routed = empty.cards.size() <= 120 ? std::min(mostRouted, scenes->size()) : 1;
    size_t best = 0;
    double least = 0;
    for (size_t i = 0; i < routed; ++i) {
        DiagramScene& scene = scenes->at(i);
        routeScene(scene, complete, options.measures, cancellation);
        if (cancellation.isCancelled())
            return fail(Error::cancelled());
        if (const double bad = badness(scene); i == 0 || bad < least) {
            least = bad;
            best = i;
        }
    }
    return scenes->at(best);
}

Change arrangementChange(const Document& document, Id diagram, const DiagramScene& scene, const QString& author)
{
    ChangeBuilder builder(document, Layout::tr("Arrange diagram"));
    for (const Record& record : sceneRecords(document.snapshot(), diagram, scene)) {
        if (builder.find(record.kind(), record.id()))
            builder.update(record);
        else
            builder.insert(record);
    }
    Change change = builder.take(author);
    change.origin = Origin::Layout;
    return change;
}

Result<Snapshot> arrangeMissing(const Snapshot& snapshot, const ArrangeOptions& options,
                                const Cancellation& cancellation)
{
    Snapshot result = snapshot;
    if (result.records(Kind::Diagram).isEmpty() && !result.records(Kind::Element).isEmpty()) {
        Record diagram(Kind::Diagram, Id::derived(QStringLiteral("diagram whole-system")));
        diagram.set(field::diagram::Alias, QStringLiteral("whole-system"));
        diagram.set(field::diagram::Name, Layout::tr("Whole system"));
        SnapshotEditor(result).insert(diagram);
    }
    const QList<Record> diagrams = result.records(Kind::Diagram);
    for (const Record& diagram : diagrams) {
        if (!isEmptyDiagram(result, diagram.id()))
            continue;
        const Result<DiagramScene> scene = arrange(result, diagram.id(), options, cancellation);
        if (!scene)
            return fail(scene.error());
        for (const Record& record : sceneRecords(result, diagram.id(), *scene))
            SnapshotEditor(result).insert(record);
    }
    return result;
}

} // namespace provisor
