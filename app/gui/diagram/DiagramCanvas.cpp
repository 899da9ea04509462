#include "app/gui/diagram/DiagramCanvas.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/ArrangePreview.h"
#include "app/gui/diagram/Bends.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramAccessible.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/InlineEditor.h"
#include "models/Session.h"

#include <QScrollBar>

#include <cmath>

namespace provisor {

namespace {

constexpr double minimumZoom = 0.05;
constexpr double maximumZoom = 4;
constexpr double fitMargin = 24; // screen pixels kept free round what is fitted

} // namespace

DiagramCanvas::DiagramCanvas(Session& session, CanvasScene& scene, DiagramCommands& commands, QWidget* parent)
    : QGraphicsView(&scene, parent), m_session(session), m_scene(scene), m_commands(commands)
{
    setObjectName(QStringLiteral("diagramCanvas"));
    setAccessibleName(tr("Diagram"));
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setDragMode(QGraphicsView::NoDrag);
    setInteractive(false); // items know nothing of events; the canvas asks the scene what is where
    connect(&scene, &CanvasScene::contentChanged, this, [this] {
        if (!m_focused.isNull() && !m_session.snapshot().find(m_focused))
            setFocused({});
        updateExtent();
        viewport()->update();
    });
    constexpr int afterZoom = 120; // milliseconds; wheels turn faster
    m_zoomEnd.setSingleShot(true);
    m_zoomEnd.setInterval(afterZoom);
    connect(&m_zoomEnd, &QTimer::timeout, this, [this] {
        m_scene.pictures().cache().setStretching(false);
        viewport()->update();
    });
    connect(&session, &Session::selectionChanged, this, [this] {
        m_piece = -1;
        viewport()->update();
    });
    connect(&session, &Session::currentDiagramChanged, this, &DiagramCanvas::cancelGesture);
    updateExtent();
    makeAccessible(*this);
}

DiagramCanvas::~DiagramCanvas()
{
    m_gesture.reset(); // its end still speaks to the scene
}

// View

void DiagramCanvas::updateExtent()
{
    const Rect bounds = m_scene.content().bounds();
    QRectF area = toQRectF(bounds);
    if (area.isEmpty())
        area = QRectF(0, 0, 1, 1);
    // Room to scroll any part of the picture into the middle, and never less than what is shown now: the view must not
    // jump.
    const double dx = viewport()->width() / zoom(), dy = viewport()->height() / zoom();
    const QRectF shown = mapToScene(viewport()->rect()).boundingRect();
    setSceneRect(area.adjusted(-dx, -dy, dx, dy).united(shown));
    m_scene.setVisibleRect(shown);
}

void DiagramCanvas::setZoom(double zoom, QPoint anchor)
{
    zoom = std::clamp(zoom, minimumZoom, maximumZoom);
    if (qFuzzyCompare(zoom, this->zoom()))
        return;
    const QPointF kept = mapToScene(anchor);
    setTransform(QTransform::fromScale(zoom, zoom));
    const double dx = viewport()->width() / zoom, dy = viewport()->height() / zoom;
    setSceneRect(toQRectF(m_scene.content().bounds()).adjusted(-2 * dx, -2 * dy, 2 * dx, 2 * dy));
    const QPointF moved = mapFromScene(kept) - QPointF(anchor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    m_scene.setVisibleRect(mapToScene(viewport()->rect()).boundingRect());
    Q_EMIT zoomChanged(zoom);
    Q_EMIT viewMoved();
}

void DiagramCanvas::fit(const QRectF& area)
{
    if (area.isEmpty() || viewport()->width() < 2 * fitMargin || viewport()->height() < 2 * fitMargin)
        return;
    const double across = (viewport()->width() - 2 * fitMargin) / area.width();
    const double down = (viewport()->height() - 2 * fitMargin) / area.height();
    setZoom(std::min({across, down, 1.0}));
    const double dx = viewport()->width() / zoom(), dy = viewport()->height() / zoom();
    setSceneRect(toQRectF(m_scene.content().bounds()).united(area).adjusted(-dx, -dy, dx, dy));
    centerOn(area.center());
    m_scene.setVisibleRect(mapToScene(viewport()->rect()).boundingRect());
    viewport()->update();
}

void DiagramCanvas::reveal(Id id)
{
    const QRectF rect = m_scene.rectOf(id);
    if (!rect.isNull() && !mapToScene(viewport()->rect()).boundingRect().contains(rect))
        ensureVisible(rect, 32, 32);
}

QPointF DiagramCanvas::placeForNew() const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    return mapToScene(viewport()->rect().contains(pointer) ? pointer : viewport()->rect().center());
}

Id DiagramCanvas::elementToConnectFrom() const
{
    const Id single = singleSelection();
    return m_scene.content().elements.contains(single) ? single : Id{};
}

DiagramCanvas::Spot DiagramCanvas::spotForQuickAdd()
{
    constexpr double gap = 64; // enough for a flow and its label
    const DiagramContent& content = m_scene.content();
    const Id single = singleSelection();
    const bool isAtPointer = std::exchange(m_isPointerNews, false) && viewport()->rect().contains(m_pointer.toPoint());
    if (isAtPointer || !content.contains(single)) {
        const QPointF place = isAtPointer ? mapToScene(m_pointer.toPoint()) : placeForNew();
        return {place, content.boundaryAt(toPoint(place))};
    }
    const QRectF from = m_scene.rectOf(single);
    if (content.boundaries.contains(single))
        return {from.center(), single};
    return {from.center() + QPointF(from.width() + gap, 0), content.parents.value(single)};
}

void DiagramCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    updateExtent();
    Q_EMIT viewMoved();
}

void DiagramCanvas::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_scene.content().elements.isEmpty())
        viewport()->update(); // the hint for an empty canvas stands still; all else moves with the canvas
    m_scene.setVisibleRect(mapToScene(viewport()->rect()).boundingRect());
    placeEditor(); // an analysis that makes cards larger may scroll while somebody types
    Q_EMIT viewMoved();
}

// Tools and gestures

void DiagramCanvas::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    cancelGesture();
    m_tool = tool;
    updateCursor(mapToScene(viewport()->mapFromGlobal(QCursor::pos())));
    Q_EMIT toolChanged(tool);
}

GestureContext DiagramCanvas::context()
{
    return {m_session,
            m_scene,
            [this](const DiagramEdit& edit) { return m_commands.apply(edit); },
            [this](const QString& text) { Q_EMIT m_commands.message(text); },
            [this](QPointF at, Id from) { Q_EMIT typeWanted(at, from); },
            [this](double dx, double dy) { m_commands.duplicate(dx, dy); },
            [this](Id flow, const QList<QPointF>& route) { m_commands.setRoute(flow, route); },
            unit()};
}

void DiagramCanvas::start(std::unique_ptr<Gesture> gesture)
{
    cancelGesture();
    m_gesture = std::move(gesture);
    if (m_gesture)
        m_scene.setHovered({});
    viewport()->update();
}

void DiagramCanvas::cancelGesture()
{
    if (!m_gesture)
        return;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture); // its end may ask whether there is one
    viewport()->update();
}

void DiagramCanvas::preview(const Change& change, int duration, std::function<void(bool)> ended)
{
    m_takesPreview = false;
    start(std::make_unique<ArrangePreview>(context(), change, duration, std::move(ended)));
}

bool DiagramCanvas::isPreviewing() const
{
    return dynamic_cast<ArrangePreview*>(m_gesture.get()) != nullptr;
}

void DiagramCanvas::takePreview()
{
    if (!isPreviewing())
        return;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture); // the change ends previews
    gesture->finish({}, {});
    viewport()->update();
}

void DiagramCanvas::dropPreview()
{
    if (isPreviewing())
        cancelGesture();
}

Id DiagramCanvas::singleSelection() const
{
    return m_session.selection().size() == 1 ? *m_session.selection().begin() : Id{};
}

std::optional<FrameKind> DiagramCanvas::frameKind(Id id) const
{
    const DiagramContent& content = m_scene.content();
    if (content.elements.contains(id))
        return FrameKind::Card;
    if (content.boundaries.contains(id))
        return FrameKind::Boundary;
    if (content.notes.contains(id))
        return FrameKind::Note;
    return {};
}

std::unique_ptr<Gesture> DiagramCanvas::flowEndGestureAt(QPointF at)
{
    const Record* flow = m_session.snapshot().find(Kind::Flow, singleSelection());
    const QList<QPointF> route = flow ? m_scene.route(flow->id()) : QList<QPointF>();
    if (route.size() < 2)
        return nullptr;
    const double toStart = QLineF(at, route.first()).length(), toEnd = QLineF(at, route.last()).length();
    if (std::min(toStart, toEnd) > bendReach * unit())
        return nullptr;
    const bool isStart = toStart < toEnd;
    const Id other = flow->reference(isStart ? int(field::flow::To) : int(field::flow::From));
    return std::make_unique<ReconnectGesture>(context(), flow->id(), isStart, other, at);
}

std::unique_ptr<Gesture> DiagramCanvas::handleGestureAt(QPointF at)
{
    if (auto gesture = flowEndGestureAt(at))
        return gesture;
    for (const Id& id : {singleSelection(), m_scene.hovered()}) {
        const auto kind = frameKind(id);
        const bool isSelected = id == singleSelection();
        if (!kind || (!isSelected && kind != FrameKind::Card))
            continue;
        const Handle handle = SelectionFrame(m_scene.rectOf(id), *kind, unit()).handleAt(at, isSelected);
        if (handle == Handle::None)
            continue;
        if (*kind == FrameKind::Card && !isCorner(handle))
            return std::make_unique<ConnectGesture>(context(), id, at);
        return std::make_unique<ResizeGesture>(context(), id, handle, *kind);
    }
    return nullptr;
}

void DiagramCanvas::choose(Id id, Qt::KeyboardModifiers modifiers)
{
    QSet<Id> chosen = m_session.selection();
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!chosen.remove(id))
            chosen.insert(id);
    } else if (!chosen.contains(id)) {
        chosen = {id};
    }
    m_session.select(chosen);
    setFocused(id);
}

std::unique_ptr<Gesture> DiagramCanvas::moveGestureAt(QPointF at, Id id, Qt::KeyboardModifiers modifiers)
{
    using Click = MoveGesture::Click;
    // What is selected stays so until it is clear that nothing is dragged.
    const bool isSelected = m_session.selection().contains(id);
    const bool extends = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    Click click{Click::Effect::Nothing, id};
    if (isSelected)
        click.effect = extends ? Click::Effect::Deselect : Click::Effect::SelectOnly;
    else
        choose(id, modifiers);
    setFocused(id);
    return std::make_unique<MoveGesture>(context(), m_session.selection(), at, click);
}

std::unique_ptr<Gesture> DiagramCanvas::selectGestureAt(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (auto gesture = handleGestureAt(at))
        return gesture;
    const Hit hit = m_scene.hitAt(at, unit());
    const bool extends = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    switch (hit.kind) {
    case HitKind::Element:
    case HitKind::Note:
    case HitKind::BoundaryFrame:
        return moveGestureAt(at, hit.id, modifiers);
    case HitKind::Flow: {
        const bool wasSelected = singleSelection() == hit.id;
        choose(hit.id, modifiers);
        if (wasSelected && !extends)
            return std::make_unique<BendGesture>(context(), hit.id, at);
        return nullptr;
    }
    case HitKind::BoundaryInside:
        return std::make_unique<RubberBandGesture>(context(), at, extends, hit.id);
    case HitKind::None:
        break;
    }
    return std::make_unique<RubberBandGesture>(context(), at, extends, Id{});
}

std::unique_ptr<Gesture> DiagramCanvas::gestureAt(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const auto renameNew = [this](Id id) {
        m_session.select({id});
        setTool(Tool::Select);
        QMetaObject::invokeMethod(
            this, [this, id] { rename(id); }, Qt::QueuedConnection);
    };
    switch (m_tool) {
    case Tool::Boundary:
        return std::make_unique<FrameGesture>(context(), FrameGesture::Makes::Boundary, at, renameNew);
    case Tool::Note:
        return std::make_unique<FrameGesture>(context(), FrameGesture::Makes::Note, at, renameNew);
    case Tool::Flow:
        if (const Hit hit = m_scene.hitAt(at, unit()); hit.kind == HitKind::Element)
            return std::make_unique<ConnectGesture>(context(), hit.id, at);
        Q_EMIT m_commands.message(tr("Press on the element where the flow starts"));
        return nullptr;
    case Tool::Select:
    case Tool::Pan:
        break;
    }
    return selectGestureAt(at, modifiers);
}

void DiagramCanvas::startFlow(Id from)
{
    if (!m_scene.content().elements.contains(from))
        return;
    start(std::make_unique<ConnectGesture>(context(), from, mapToScene(viewport()->mapFromGlobal(QCursor::pos()))));
    waitForEnd(
        tr("Click the element where the flow ends, or go to it with arrow keys or its first letters and press Enter"));
}

void DiagramCanvas::startReconnect(Id flow, bool isStart)
{
    const Record* record = m_session.snapshot().find(Kind::Flow, flow);
    if (!record)
        return;
    const Id other = record->reference(isStart ? int(field::flow::To) : int(field::flow::From));
    const QPointF at = mapToScene(viewport()->mapFromGlobal(QCursor::pos()));
    start(std::make_unique<ReconnectGesture>(context(), flow, isStart, other, at));
    setFocused(record->reference(isStart ? int(field::flow::From) : int(field::flow::To)));
    waitForEnd(isStart ? tr("Click the element where the flow is to start, or go to it with arrow keys or its first "
                            "letters and press Enter")
                       : tr("Click the element where the flow is to end, or go to it with arrow keys or its first "
                            "letters and press Enter"));
}

void DiagramCanvas::waitForEnd(const QString& hint)
{
    m_typed.clear();
    viewport()->setCursor(Qt::CrossCursor);
    Q_EMIT m_commands.message(hint);
}

// Pointer

void DiagramCanvas::setNameOf(Id id, const QString& name)
{
    if (m_session.snapshot().find(id))
        m_commands.rename(id, name.simplified());
}

void DiagramCanvas::rename(Id id, const QString& typed)
{
    const Record* record = m_session.snapshot().find(id);
    const QRectF where = m_scene.nameRect(id);
    if (!record || where.isNull())
        return;
    if (m_editor)
        m_editor->close(true);
    cancelGesture();
    reveal(id);
    const QString name = m_scene.nameOf(id);
    m_editor = new InlineEditor(viewport(), name, [this, id](const QString& text) { m_commands.rename(id, text); });
    if (!typed.isEmpty())
        m_editor->setText(typed);
    QFont font = displayListFont(12 * std::max(1.0, zoom()), record->kind() == Kind::Flow ? 400 : 600);
    m_editor->setFont(font);
    const Theme& theme = m_scene.theme();
    QPalette colours = m_editor->palette();
    colours.setColor(QPalette::Base, toQColor(theme.field));
    colours.setColor(QPalette::Text, toQColor(theme.text));
    colours.setColor(QPalette::Highlight, toQColor(theme.select));
    colours.setColor(QPalette::HighlightedText, toQColor(theme.text));
    m_editor->setPalette(colours);
    m_edited = id;
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DiagramCanvas::placeEditor()
{
    const QRectF where = m_editor ? m_scene.nameRect(m_edited) : QRectF();
    if (where.isNull())
        return;
    const QRect area = mapFromScene(where).boundingRect();
    const int height = std::max(area.height(), m_editor->fontMetrics().height() + 6);
    m_editor->setGeometry(area.x() - 4, area.center().y() - height / 2, std::max(area.width() + 8, 120), height);
}

} // namespace provisor
