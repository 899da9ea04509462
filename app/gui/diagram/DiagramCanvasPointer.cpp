// What the canvas does with the pointer: buttons, moves, the wheel, drags from elsewhere.
#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/ArrangePreview.h"
#include "app/gui/diagram/Bends.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/Fragment.h"
#include "app/gui/diagram/InlineEditor.h"
#include "models/OutlineModel.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace provisor {

namespace {

constexpr double hoverDistance = 16; // screen pixels round a card in which its dots stay

/// Elements up to which every step of the wheel is painted in full.
constexpr qsizetype paintedWhileZooming = 300;

} // namespace

void DiagramCanvas::mousePressEvent(QMouseEvent* event)
{
    if (m_editor)
        m_editor->close(true);
    m_showsFocus = false;
    m_pointer = event->pos();
    m_isPointerNews = true;
    const QPointF at = mapToScene(event->pos());
    const bool pans = event->button() == Qt::MiddleButton ||
                      (event->button() == Qt::LeftButton && (m_isSpaceHeld || m_tool == Tool::Pan));
    if (pans && !m_gesture) {
        m_isPanning = true;
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton && isPreviewing()) {
        m_takesPreview = true;
    } else if (event->button() == Qt::LeftButton && !m_gesture) {
        m_selectedBefore = elementToConnectFrom();
        start(gestureAt(at, event->modifiers()));
    } else if (event->button() == Qt::RightButton) {
        cancelGesture();
    }
    event->accept();
}

void DiagramCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isPanning) {
        const QPoint by = event->pos() - m_panFrom;
        m_panFrom = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const QPointF at = mapToScene(event->pos());
    m_pointer = event->pos();
    m_isPointerNews = true;
    if (m_gesture) {
        m_gesture->move(at, event->modifiers());
        viewport()->setCursor(m_gesture->cursor());
        viewport()->update();
        return;
    }
    hover(at);
    updateCursor(at);
}

void DiagramCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const QPointF at = mapToScene(event->pos());
    if (m_isPanning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        m_isPanning = false;
    } else if (isPreviewing() && event->button() == Qt::LeftButton) {
        if (std::exchange(m_takesPreview, false)) // else it was pressed before there was one
            takePreview();
    } else if (m_gesture && event->button() == Qt::LeftButton) {
        // The gesture may open a pop-up or an editor, which may end it: take it out first.
        std::unique_ptr<Gesture> gesture = std::move(m_gesture);
        if (!gesture->finish(at, event->modifiers()) && !m_gesture)
            m_gesture = std::move(gesture);
        gesture.reset();
        viewport()->update();
        hover(at);
    }
    updateCursor(at);
}

void DiagramCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_tool != Tool::Select) {
        mousePressEvent(event);
        return;
    }
    cancelGesture();
    const QPointF at = mapToScene(event->pos());
    const Hit hit = m_scene.hitAt(at, unit());
    const Id flow = singleSelection();
    if (hit.kind == HitKind::None || hit.kind == HitKind::BoundaryInside)
        Q_EMIT typeWanted(at, m_session.snapshot().find(Kind::Element, m_selectedBefore) ? m_selectedBefore : Id{});
    else if (const auto bend = bendAt(m_scene.route(flow), at, bendReach * unit()); hit.id == flow && bend > 0)
        m_commands.setRoute(flow, withoutBend(m_scene.route(flow), bend));
    else
        rename(hit.id);
}

void DiagramCanvas::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / 120.0;
        if (steps != 0) {
            if (m_scene.content().elements.size() > paintedWhileZooming) {
                m_scene.pictures().cache().setStretching(true);
                m_zoomEnd.start();
            }
            setZoom(zoom() * std::pow(1.2, steps), event->position().toPoint());
        }
        event->accept();
        return;
    }
    QPoint by = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = {by.y(), 0};
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    event->accept();
}

void DiagramCanvas::hover(QPointF at)
{
    if (m_tool == Tool::Pan)
        return;
    const Hit hit = m_scene.hitAt(at, unit());
    Id over = hit.kind == HitKind::Element || hit.kind == HitKind::Flow || hit.kind == HitKind::Note ? hit.id : Id{};
    const Id before = m_scene.hovered();
    const double by = hoverDistance * unit();
    if (hit.kind != HitKind::Element && m_scene.content().elements.contains(before) &&
        m_scene.rectOf(before).adjusted(-by, -by, by, by).contains(at))
        over = before; // the dots stand outside the card
    if (over != before) {
        m_scene.setHovered(over);
        viewport()->update();
    }
    const QString tip = m_scene.toolTip(over);
    if (viewport()->toolTip() != tip)
        viewport()->setToolTip(tip);
}

void DiagramCanvas::updateCursor(QPointF at)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_isPanning)
        shape = Qt::ClosedHandCursor;
    else if (m_gesture)
        shape = m_gesture->cursor();
    else if (m_isSpaceHeld || m_tool == Tool::Pan)
        shape = Qt::OpenHandCursor;
    else if (m_tool != Tool::Select)
        shape = Qt::CrossCursor;
    else if (const auto kind = frameKind(singleSelection()))
        shape = cursorFor(SelectionFrame(m_scene.rectOf(singleSelection()), *kind, unit()).handleAt(at, true), *kind);
    viewport()->setCursor(shape);
}

void DiagramCanvas::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    m_scene.setHovered({});
    viewport()->update();
}

void DiagramCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    cancelGesture();
    QPoint position = event->globalPos();
    Id id;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        id = !m_focused.isNull() ? m_focused : singleSelection();
        if (!id.isNull())
            position = viewport()->mapToGlobal(mapFromScene(m_scene.rectOf(id).center()));
    } else {
        const Hit hit = m_scene.hitAt(mapToScene(event->pos()), unit());
        id = hit.id;
    }
    if (!id.isNull() && !m_session.selection().contains(id))
        m_session.select({id});
    Q_EMIT menuWanted(position, id);
}

// Drag and drop of types from the stencils, and of what the outline lists

void DiagramCanvas::acceptDrag(QDropEvent* event)
{
    const QMimeData* data = event->mimeData();
    if (!data->hasFormat(QString::fromUtf16(componentTypeMimeType)) &&
        !data->hasFormat(QString::fromUtf16(recordsMimeType))) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DiagramCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    acceptDrag(event);
}

void DiagramCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    acceptDrag(event);
    m_scene.setDropTarget(m_scene.content().boundaryAt(toPoint(mapToScene(event->position().toPoint()))));
    viewport()->update();
}

void DiagramCanvas::dragLeaveEvent(QDragLeaveEvent*)
{
    m_scene.setDropTarget({});
    viewport()->update();
}

void DiagramCanvas::dropEvent(QDropEvent* event)
{
    acceptDrag(event);
    m_scene.setDropTarget({});
    if (!event->isAccepted())
        return;
    const QPointF at = mapToScene(event->position().toPoint());
    const QByteArray type = event->mimeData()->data(QString::fromUtf16(componentTypeMimeType));
    if (type.isEmpty())
        m_commands.showOnDiagram(draggedRecords(*event->mimeData()), at);
    else
        m_commands.addElement(QString::fromUtf8(type), at);
    setFocus(Qt::OtherFocusReason);
}

// Renaming

} // namespace provisor
