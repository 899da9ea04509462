#include "core/layout/Arrange.h"

#include "core/document/Edits.h"
#include "core/layout/ArrangeSelection.h"
#include "core/layout/Badness.h"
#include "core/layout/Candidates.h"

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

/// The id of what is known of a subject on a diagram: the same whenever and wherever it is arranged.
Id derivedId(Kind kind, Id diagram, Id subject)
{
    return Id::derived(QLatin1String(kindSpec(kind).name) + u' ' + diagram.toString() + u' ' + subject.toString());
}

/// Every element of the model as a card, for a diagram that is still empty; the boundaries when there are no elements.
Snapshot withAllPlaced(Snapshot snapshot, Id diagram)
{
    SnapshotEditor editor(snapshot);
    const Kind kind = snapshot.records(Kind::Element).isEmpty() ? Kind::Boundary : Kind::Element;
    const QList<Record> subjects = snapshot.records(kind);
    for (const Record& subject : subjects) {
        Record placement(Kind::Placement, derivedId(Kind::Placement, diagram, subject.id()));
        placement.set(fp::Diagram, diagram);
        placement.set(fp::Subject, subject.id());
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

/// The record of that kind on the diagram that concerns the subject, or a new one.
Record recordFor(const Snapshot& snapshot, Kind kind, Id diagram, Id subject, int diagramField, int subjectField)
{
    for (const Record& record : snapshot.records(kind)) {
        if (record.reference(diagramField) == diagram && record.reference(subjectField) == subject)
            return record;
    }
    const Id id = derivedId(kind, diagram, subject);
    Record record(kind, snapshot.find(id) ? Id::create() : id); // taken when a record was put to another use
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
        if (card.isHeightened)
            placement.set(fp::Height, card.rect.height);
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

/// Whether a note would hide some of the drawing; standing inside of a boundary is no harm.
bool isInTheWay(const Rect& note, const DiagramScene& scene)
{
    const Rect wide = note.grown(8);
    const auto meets = [&wide](const Rect& rect) { return wide.intersects(rect); };
    const auto meetsFrame = [&](const auto& f) { return meets(f.title) || (meets(f.rect) && !f.rect.contains(wide)); };
    const auto meetsFlow = [&](const auto& flow) {
        if (flow.label && meets(flow.label->box))
            return true;
        for (size_t i = 0; i + 1 < flow.route.size(); ++i) {
            const Point a = flow.route[i], b = flow.route[i + 1];
            if (meets({std::fmin(a.x, b.x), std::fmin(a.y, b.y), std::fabs(a.x - b.x), std::fabs(a.y - b.y)}))
                return true;
        }
        return false;
    };
    return std::any_of(scene.cards.begin(), scene.cards.end(), [&](const auto& card) { return meets(card.rect); }) ||
           std::any_of(scene.frames.begin(), scene.frames.end(), meetsFrame) ||
           std::any_of(scene.flows.begin(), scene.flows.end(), meetsFlow);
}

/// The notes of the diagram that are in the way, put one below the other at its right.
QList<Record> movedNotes(const Snapshot& snapshot, Id diagram, const DiagramScene& scene)
{
    namespace fn = field::note;
    constexpr double distance = 32;
    QList<Record> records;
    const Rect bounds = scene.bounds();
    double right = bounds.right(), y = bounds.y;
    const auto rectOf = [](const Record& note) {
        return Rect{note.number(fn::X), note.number(fn::Y), note.number(fn::Width), note.number(fn::Height)};
    };
    QList<Record> inTheWay;
    for (const Record& note : snapshot.records(Kind::Note)) {
        if (note.reference(fn::Diagram) != diagram)
            continue;
        if (isInTheWay(rectOf(note), scene))
            inTheWay << note;
        else
            right = std::max(right, rectOf(note).right()); // those that stay are not covered either
    }
    for (Record& note : inTheWay) {
        note.set(fn::X, std::ceil((right + distance) / 8) * 8);
        note.set(fn::Y, y);
        y += note.number(fn::Height) + distance / 2;
        records << note;
    }
    return records;
}

/// Makes cards higher at which more flows end than their sides have tracks for. The classic shapes keep their sizes.
void heightenHubs(DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures)
{
    constexpr double track = 12, corners = 16, reserve = 1.4;
    std::vector<int> ends(scene.cards.size(), 0);
    for (const auto& flow : scene.flows) {
        ++ends[static_cast<size_t>(flow.from)];
        ++ends[static_cast<size_t>(flow.to)];
    }
    const auto tracks = [](double side) { return 2 * std::floor((side - corners) / track); };
    for (size_t i = 0; i < scene.cards.size(); ++i) {
        auto& card = scene.cards[i];
        const double missing = ends[i] * reserve - tracks(card.rect.width) - tracks(card.rect.height);
        const Record* element = snapshot.find(Kind::Element, card.element);
        if (missing <= 0 || card.isPinned || !element)
            continue;
        const double height = std::ceil((card.rect.height + missing / 2 * track) / 8) * 8;
        const Rect higher = measures.card(*element, {card.rect.x, card.rect.y, card.rect.width, height});
        card.isHeightened = higher.width == card.rect.width && higher.height > card.rect.height;
        if (card.isHeightened)
            card.rect = higher;
    }
}

/// Routes the most promising arrangements, as many as the effort allows, at least the first, and gives the best one.
/// The effort is counted in steps, not in time: a busy machine must not give another picture.
Result<DiagramScene> bestRouted(std::vector<DiagramScene> scenes, const Snapshot& snapshot,
                                const SceneMeasures& measures, const Cancellation& cancellation)
{
    constexpr size_t mostRouted = 20;
    RoutingEffort choice{2'600'000}; // for all of them
    // Large diagrams are arranged once and kept; people wait a few seconds for less clutter.
    constexpr qint64 usualFlows = 400, stepsEach = 8000;
    RoutingEffort usual;
    usual.steps += stepsEach * std::max<qint64>(0, (scenes.empty() ? 0 : std::ssize(scenes[0].flows)) - usualFlows);
    size_t best = 0;
    double least = 0;
    for (size_t i = 0; i < std::min(mostRouted, scenes.size()); ++i) {
        const qint64 before = choice.steps;
        RoutingEffort effort = usual;
        routeScene(scenes[i], snapshot, measures, cancellation, &effort);
        if (cancellation.isCancelled())
            return fail(Error::cancelled());
        if (const double bad = badness(scenes[i]); i == 0 || bad < least) {
            least = bad;
            best = i;
        }
        const qint64 used = usual.steps - effort.steps;
        choice.steps = before - used;
        if (choice.steps < used) // the next one is likely to take as long
            break;
    }
    return std::move(scenes[best]);
}

} // namespace

Result<DiagramScene> arrange(const Snapshot& snapshot, Id diagram, const ArrangeOptions& options,
                             const Cancellation& cancellation)
{
    const Snapshot complete = isEmptyDiagram(snapshot, diagram) ? withAllPlaced(snapshot, diagram) : snapshot;
    DiagramScene empty = readScene(complete, diagram, options.measures);
    if (!options.only.isEmpty())
        return arrangeSelection(empty, complete, options, cancellation);
    for (auto& flow : empty.flows) {
        flow.route.clear();
        flow.label.reset();
        flow.isStored = false;
    }
    heightenHubs(empty, complete, options.measures);
    Result<std::vector<DiagramScene>> scenes = arrangementCandidates(empty, complete, options, cancellation);
    if (!scenes)
        return fail(scenes.error());
    return bestRouted(std::move(*scenes), complete, options.measures, cancellation);
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
    for (const Record& note : movedNotes(document.snapshot(), diagram, scene))
        builder.update(note);
    Change change = builder.take(author);
    change.origin = Origin::Layout;
    return change;
}

Result<Snapshot> arrangeMissing(const Snapshot& snapshot, const ArrangeOptions& options,
                                const Cancellation& cancellation)
{
    Snapshot result = snapshot;
    const bool hasContent = !result.records(Kind::Element).isEmpty() || !result.records(Kind::Boundary).isEmpty();
    if (result.records(Kind::Diagram).isEmpty() && hasContent) {
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
