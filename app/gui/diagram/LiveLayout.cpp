#include "app/gui/diagram/LiveLayout.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QThreadPool>

#include <cmath>

namespace provisor {

namespace {

namespace fp = field::placement;

/// Up to this number of flows the router is done before anybody notices.
constexpr size_t routedAtOnce = 60;
/// Up to this number of elements a diagram without places is arranged unasked; more are put in rows.
constexpr qsizetype arrangedByItself = 300;
constexpr double cellWidth = 176, cellHeight = 104; // of the rows

bool isSameFlow(const DiagramScene::Flow& a, const DiagramScene::Flow& b)
{
    return a.flow == b.flow && a.from == b.from && a.to == b.to && a.isStored == b.isStored &&
           (!a.isStored || (a.route == b.route && a.label == b.label));
}

} // namespace

LiveLayout::LiveLayout(SceneMeasures measures, MeasuresMaker detached, QObject* parent)
    : QObject(parent), m_makeMeasures(std::move(detached)), m_measures(std::move(measures))
{
}

LiveLayout::~LiveLayout()
{
    m_cancellation.cancel();
    m_arrangementCancellation.cancel();
}

const DiagramScene::Frame* LiveLayout::frame(Id boundary) const
{
    const int index = m_frameIndex.value(boundary, -1);
    return index < 0 ? nullptr : &m_scene.frames[static_cast<size_t>(index)];
}

const DiagramScene::Flow* LiveLayout::flow(Id flow) const
{
    const int index = m_flowIndex.value(flow, -1);
    return index < 0 ? nullptr : &m_scene.flows[static_cast<size_t>(index)];
}

bool LiveLayout::update(const Snapshot& snapshot, Id diagram)
{
    m_plain = snapshot;
    m_snapshot = snapshot;
    m_diagram = diagram;
    complete(diagram);
    return rebuild();
}

bool LiveLayout::updateSizes()
{
    return rebuild();
}

// Places that nobody has chosen yet

void LiveLayout::addPending(const Record& record)
{
    m_content.pending.append(record);
    SnapshotEditor(m_snapshot).insert(record);
}

void LiveLayout::complete(Id diagram)
{
    m_content.pending.clear();
    const QList<Record>& diagrams = m_plain.records(Kind::Diagram);
    if (diagrams.size() > 1 || m_plain.records(Kind::Element).isEmpty())
        return; // with several diagrams each shows what was put on it
    QSet<Id> placed;
    for (const Record& placement : m_plain.records(Kind::Placement)) {
        if (placement.reference(fp::Diagram) == diagram)
            placed.insert(placement.reference(fp::Subject));
    }
    QList<Id> unplaced;
    for (const Record& element : m_plain.records(Kind::Element)) {
        if (!placed.contains(element.id()))
            unplaced.append(element.id());
    }
    if (unplaced.isEmpty())
        return;
    const bool isAllUnplaced = unplaced.size() == m_plain.records(Kind::Element).size();
    if (isAllUnplaced)
        arrangeAll(unplaced);
    QSet<Id> done = placed;
    Id shown = diagram;
    for (const Record& record : std::as_const(m_content.pending)) {
        if (record.kind() == Kind::Placement)
            done.insert(record.reference(fp::Subject));
        if (record.kind() == Kind::Diagram)
            shown = record.id();
    }
    if (shown.isNull()) {
        Record record(Kind::Diagram, Id::derived(QStringLiteral("diagram whole-system")));
        record.set(field::diagram::Alias, QStringLiteral("whole-system"));
        record.set(field::diagram::Name, tr("Whole system"));
        addPending(record);
        shown = record.id();
    }
    const Rect taken = readScene(m_snapshot, shown, m_measures).bounds();
    const auto columns =
        std::max<qsizetype>(4, static_cast<qsizetype>(std::sqrt(static_cast<double>(unplaced.size())) * 1.3));
    qsizetype place = 0;
    for (const Id& id : std::as_const(unplaced)) {
        if (done.contains(id))
            continue;
        Record record(Kind::Placement,
                      Id::derived(QStringLiteral("placement ") + shown.toString() + u' ' + id.toString()));
        record.set(fp::Diagram, shown);
        record.set(fp::Subject, id);
        record.set(fp::X, snapped(taken.x + static_cast<double>(place % columns) * cellWidth));
        record.set(fp::Y, snapped(taken.bottom() + 48 + static_cast<double>(place / columns) * cellHeight));
        addPending(record);
        ++place;
    }
}

void LiveLayout::arrangeAll(const QList<Id>& unplaced)
{
    if (unplaced != m_arrangedFor) {
        m_arrangedFor = unplaced; // until the new arrangement is there, what has a place in the last one keeps it
        if (unplaced.size() <= arrangedByItself)
            arrangeInBackground();
    }
    for (const Record& record : std::as_const(m_arranged)) {
        const bool isFlowThere =
            record.kind() != Kind::Route || m_plain.find(Kind::Flow, record.reference(field::route::Flow));
        const bool isSubjectThere = record.kind() != Kind::Placement || m_plain.find(record.reference(fp::Subject));
        if (isFlowThere && isSubjectThere && !m_plain.find(record.kind(), record.id()))
            addPending(record);
    }
}

void LiveLayout::arrangeInBackground()
{
    m_arrangementCancellation.cancel();
    m_arrangementCancellation = Cancellation();
    m_isArranging = true;
    QPointer<LiveLayout> self(this);
    QThreadPool::globalInstance()->start([self, snapshot = m_plain, number = ++m_arrangement,
                                          measures = m_makeMeasures(), cancellation = m_arrangementCancellation] {
        ArrangeOptions options;
        options.measures = measures;
        const Result<Snapshot> found = arrangeMissing(snapshot, options, cancellation);
        // Without Graphviz the rows stay, and so does the result: nothing new.
        const Snapshot result = found ? *found : snapshot;
        QMetaObject::invokeMethod(
            qApp,
            [self, number, result] {
                if (self && self->m_arrangement == number)
                    self->takeArrangement(result);
            },
            Qt::QueuedConnection);
    });
}

void LiveLayout::takeArrangement(const Snapshot& found)
{
    m_isArranging = false;
    m_arranged.clear();
    for (const Kind kind : {Kind::Diagram, Kind::Placement, Kind::Route}) {
        for (const Record& record : found.records(kind)) {
            if (!m_plain.find(kind, record.id()))
                m_arranged.append(record);
        }
    }
    update(Snapshot(m_plain), m_diagram);
    Q_EMIT arranged();
}

// Scene and routes

bool LiveLayout::rebuild()
{
    Id shown = m_diagram;
    for (const Record& record : std::as_const(m_content.pending)) {
        if (record.kind() == Kind::Diagram)
            shown = record.id();
    }
    m_content.diagram = shown;
    DiagramScene scene = readScene(m_snapshot, shown, m_measures);
    QHash<Id, QString> names;
    for (const DiagramScene::Flow& flow : scene.flows)
        names.insert(flow.flow, m_snapshot.find(Kind::Flow, flow.flow)->text(field::flow::Name));
    const bool isSame = hasSameInput(scene) && names == m_names;
    m_names = std::move(names);
    if (!isSame)
        route(std::move(scene));
    fillContent();
    return !isSame;
}

bool LiveLayout::hasSameInput(const DiagramScene& scene) const
{
    const auto sameCard = [](const DiagramScene::Card& a, const DiagramScene::Card& b) {
        return a.element == b.element && a.rect == b.rect && a.isPinned == b.isPinned;
    };
    const auto sameFrame = [](const DiagramScene::Frame& a, const DiagramScene::Frame& b) {
        return a.boundary == b.boundary && a.parent == b.parent && a.rect == b.rect && a.title == b.title &&
               a.corner == b.corner;
    };
    return std::equal(scene.cards.begin(), scene.cards.end(), m_input.cards.begin(), m_input.cards.end(), sameCard) &&
           std::equal(scene.frames.begin(), scene.frames.end(), m_input.frames.begin(), m_input.frames.end(),
                      sameFrame) &&
           std::equal(scene.flows.begin(), scene.flows.end(), m_input.flows.begin(), m_input.flows.end(), isSameFlow);
}

void LiveLayout::route(DiagramScene scene)
{
    m_cancellation.cancel();
    m_cancellation = Cancellation();
    ++m_run;
    m_input = scene;
    m_isRouting = scene.flows.size() > routedAtOnce;
    if (!m_isRouting) {
        routeScene(scene, m_snapshot, m_measures);
        m_scene = std::move(scene);
        return;
    }
    DiagramScene interim = scene;
    keepRoutes(interim);
    m_scene = std::move(interim);
    routeInBackground(std::move(scene));
}

void LiveLayout::keepRoutes(DiagramScene& scene) const
{
    for (DiagramScene::Flow& flow : scene.flows) {
        const DiagramScene::Flow* before = this->flow(flow.flow);
        const Rect &from = scene.cards[static_cast<size_t>(flow.from)].rect,
                   &to = scene.cards[static_cast<size_t>(flow.to)].rect;
        if (flow.isStored)
            continue;
        if (before && isAttached(before->route, from, to)) {
            flow.route = before->route;
            flow.label = before->label;
            flow.hasLabel = before->hasLabel;
        } else {
            flow.route = simpleRoute(from, to);
        }
    }
}

void LiveLayout::routeInBackground(DiagramScene scene)
{
    QPointer<LiveLayout> self(this);
    // The result comes back through the event loop; the pointer is looked at only there.
    QThreadPool::globalInstance()->start([self, scene = std::move(scene), snapshot = m_snapshot, run = m_run,
                                          measures = m_makeMeasures(), cancellation = m_cancellation]() mutable {
        routeScene(scene, snapshot, measures, cancellation);
        if (cancellation.isCancelled())
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, run, scene = std::move(scene)] {
                if (!self || self->m_run != run)
                    return;
                self->m_scene = scene;
                self->m_isRouting = false;
                self->fillContent();
                Q_EMIT self->routed();
            },
            Qt::QueuedConnection);
    });
}

void LiveLayout::waitForRoutes()
{
    QEventLoop loop;
    connect(this, &LiveLayout::routed, &loop, &QEventLoop::quit);
    connect(this, &LiveLayout::arranged, &loop, &QEventLoop::quit);
    while (isBusy())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void LiveLayout::fillContent()
{
    DiagramContent content;
    content.diagram = m_content.diagram;
    content.pending = m_content.pending;
    m_frameIndex.clear();
    m_flowIndex.clear();
    for (const DiagramScene::Card& card : m_scene.cards) {
        content.elements.insert(card.element, card.rect);
        if (card.isPinned)
            content.pinned.insert(card.element);
        const Id parent = m_snapshot.find(Kind::Element, card.element)->reference(field::element::Boundary);
        if (!parent.isNull())
            content.parents.insert(card.element, parent);
    }
    for (const DiagramScene::Frame& frame : m_scene.frames) {
        m_frameIndex.insert(frame.boundary, static_cast<int>(content.boundaries.size()));
        content.boundaries.insert(frame.boundary, frame.rect);
        const Id parent = m_snapshot.find(Kind::Boundary, frame.boundary)->reference(field::boundary::Parent);
        if (!parent.isNull())
            content.parents.insert(frame.boundary, parent);
    }
    for (const DiagramScene::Flow& flow : m_scene.flows) {
        m_flowIndex.insert(flow.flow, static_cast<int>(content.flows.size()));
        content.flows.append(flow.flow);
    }
    for (const Record& placement : m_snapshot.records(Kind::Placement)) {
        if (placement.reference(fp::Diagram) == content.diagram)
            content.placements.insert(placement.reference(fp::Subject), placement.id());
    }
    for (const Record& route : m_snapshot.records(Kind::Route)) {
        if (route.reference(field::route::Diagram) == content.diagram)
            content.routes.insert(route.reference(field::route::Flow), route.id());
    }
    for (const Record& note : m_snapshot.records(Kind::Note)) {
        if (note.reference(field::note::Diagram) == content.diagram)
            content.notes.insert(note.id(), {note.number(field::note::X), note.number(field::note::Y),
                                             note.number(field::note::Width), note.number(field::note::Height)});
    }
    m_content = std::move(content);
}

} // namespace provisor
