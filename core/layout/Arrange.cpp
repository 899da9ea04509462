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

/// How far the proportions are from those of a screen or a page on its side; smaller is better.
double misfit(const DiagramScene& scene)
{
    constexpr double wanted = 1.45;
    const Rect bounds = scene.bounds();
    const double ratio = bounds.width / std::max(1.0, bounds.height);
    return std::max(ratio / wanted, wanted / ratio) * std::sqrt(bounds.width * bounds.height);
}

Result<DiagramScene> arranged(const DiagramScene& empty, const Snapshot& snapshot, Direction direction,
                              const ArrangeOptions& options, const Cancellation& cancellation)
{
    DiagramScene scene = empty;
    GraphvizScene graph = graphvizScene(scene, snapshot, options.measures);
    graph.direction = direction;
    const Result<std::vector<Point>> positions = graphvizPositions(graph, cancellation, options.graphviz);
    if (!positions)
        return fail(positions.error());
    applyPositions(scene, *positions);
    for (auto& frame : scene.frames)
        frame.rect = {};
    fitFrames(scene, snapshot, options.measures);
    return scene;
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
    std::optional<DiagramScene> best;
    for (const Direction direction : {Direction::LeftToRight, Direction::TopToBottom}) {
        if (options.direction && *options.direction != direction)
            continue;
        Result<DiagramScene> scene = arranged(empty, complete, direction, options, cancellation);
        if (!scene)
            return fail(scene.error());
        if (!best || misfit(*scene) < misfit(*best))
            best = std::move(*scene);
    }
    routeScene(*best, complete, options.measures, cancellation);
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    return *best;
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
