#include "app/gui/diagram/DiagramCanvas.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "models/Session.h"

#include <QKeyEvent>

#include <cmath>

namespace provisor {

namespace {

constexpr double step = 8;       // canvas pixels an arrow key moves
constexpr double largeStep = 32; // with Shift

QPointF direction(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void DiagramCanvas::setFocused(Id id)
{
    if (id == m_focused)
        return;
    m_focused = id;
    viewport()->update();
    Q_EMIT focusedChanged();
}

bool DiagramCanvas::cycleFocus(bool forwards)
{
    const QList<Id> order = m_scene.readingOrder();
    if (order.isEmpty())
        return false;
    const qsizetype at = order.indexOf(m_focused);
    const qsizetype next = at < 0 ? (forwards ? 0 : order.size() - 1) : at + (forwards ? 1 : -1);
    if (next < 0 || next >= order.size())
        return false; // on to the next widget
    m_showsFocus = true;
    setFocused(order[next]);
    reveal(order[next]);
    return true;
}

bool DiagramCanvas::focusNextPrevChild(bool next)
{
    // The widgets over the canvas ask it as well; they are left without going through the things.
    return (hasFocus() && cycleFocus(next)) || QGraphicsView::focusNextPrevChild(next);
}

void DiagramCanvas::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        setFocused({});
        cycleFocus(event->reason() == Qt::TabFocusReason);
    }
    // Qt announces the focus of the canvas after this; what counts is the thing on it.
    QMetaObject::invokeMethod(this, &DiagramCanvas::focusedChanged, Qt::QueuedConnection);
    viewport()->update();
}

void DiagramCanvas::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_isSpaceHeld = false;
    viewport()->update();
}

void DiagramCanvas::moveFocus(int key)
{
    const QPointF towards = direction(key);
    const QRectF from = m_focused.isNull() ? QRectF() : m_scene.rectOf(m_focused);
    if (from.isNull()) {
        cycleFocus(true);
        return;
    }
    Id best;
    double bestCost = std::numeric_limits<double>::max();
    const DiagramContent& content = m_scene.content();
    for (auto it = content.elements.begin(); it != content.elements.end(); ++it) {
        const QPointF by = m_scene.rectOf(it.key()).center() - from.center();
        const double along = QPointF::dotProduct(by, towards);
        const double across = std::abs(by.x() * towards.y()) + std::abs(by.y() * towards.x());
        if (it.key() == m_focused || along <= 0 || across > 2 * along)
            continue;
        const double cost = along + 2 * across; // what lies straight ahead is preferred
        if (cost < bestCost) {
            bestCost = cost;
            best = it.key();
        }
    }
    if (best.isNull())
        return;
    m_showsFocus = true;
    setFocused(best);
    reveal(best);
}

bool DiagramCanvas::handleArrow(QKeyEvent* event)
{
    const QPointF towards = direction(event->key());
    if (towards.isNull())
        return false;
    const bool movesSelection = !m_gesture && !(event->modifiers() & Qt::ControlModifier) &&
                                !m_session.selection().isEmpty() &&
                                (m_focused.isNull() || m_session.selection().contains(m_focused));
    if (movesSelection) {
        const double by = event->modifiers() & Qt::ShiftModifier ? largeStep : step;
        m_commands.nudge(towards.x() * by, towards.y() * by);
    } else {
        moveFocus(event->key());
    }
    return true;
}

bool DiagramCanvas::handleCommandKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        m_commands.deleteSelection();
    else if (event->matches(QKeySequence::SelectAll))
        m_commands.selectAll();
    else if (event->matches(QKeySequence::Copy))
        m_commands.copy();
    else if (event->matches(QKeySequence::Cut))
        m_commands.cut();
    else if (event->matches(QKeySequence::Paste))
        m_commands.paste(viewport()->underMouse() ? std::optional(placeForNew()) : std::nullopt);
    else if (event->matches(QKeySequence::Undo))
        m_session.undo();
    else if (event->matches(QKeySequence::Redo))
        m_session.redo();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        m_commands.duplicate();
    else
        return false;
    return true;
}

/// Single letters that make things; a name that begins with one of them is typed with Shift, or after F2.
bool DiagramCanvas::handleToolKey(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_A:
    case Qt::Key_Insert:
        Q_EMIT quickAddWanted();
        return true;
    case Qt::Key_B:
        Q_EMIT boundaryWanted();
        return true;
    case Qt::Key_C:
        elementToConnectFrom().isNull() ? setTool(Tool::Flow) : startFlow(elementToConnectFrom());
        return true;
    case Qt::Key_N:
        Q_EMIT noteWanted();
        return true;
    default:
        return false;
    }
}

/// Letters typed one after the other go to the element whose name has them, best at its beginning.
void DiagramCanvas::findElement(const QString& typed)
{
    constexpr qint64 pause = 1500; // ms after which another name begins
    if (!m_typedAt.isValid() || m_typedAt.restart() > pause)
        m_typed.clear();
    m_typedAt.start();
    m_typed += typed;
    Id best;
    qsizetype bestAt = std::numeric_limits<qsizetype>::max();
    for (const Id& id : m_scene.readingOrder()) {
        const bool isElement = m_scene.content().elements.contains(id);
        const qsizetype at = isElement ? m_scene.nameOf(id).indexOf(m_typed, 0, Qt::CaseInsensitive) : -1;
        if (at >= 0 && at < bestAt) {
            best = id;
            bestAt = at;
        }
    }
    if (best.isNull()) {
        Q_EMIT m_commands.message(tr("No element here has \"%1\" in its name").arg(m_typed));
        return;
    }
    m_showsFocus = true;
    setFocused(best);
    reveal(best);
}

void DiagramCanvas::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        if (m_gesture)
            cancelGesture();
        else if (m_tool != Tool::Select)
            setTool(Tool::Select);
        else {
            m_scene.setPath(PathHighlight{});
            m_session.select({});
        }
        updateCursor(mapToScene(viewport()->mapFromGlobal(QCursor::pos())));
        return;
    }
    const bool isFlowPending = dynamic_cast<ConnectGesture*>(m_gesture.get()) != nullptr;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isPreviewing()) {
        takePreview();
        return;
    }
    if (m_gesture && !isFlowPending)
        return; // keys other than Esc wait until the pointer is released
    if ((!m_gesture && handleBendKey(event)) || handleArrow(event) ||
        (!m_gesture && (handleCommandKey(event) || handleToolKey(event))))
        return;
    const Id single = singleSelection();
    if (isEnter && isFlowPending) {
        std::unique_ptr<Gesture> gesture = std::move(m_gesture);
        if (m_scene.content().elements.contains(m_focused))
            static_cast<ConnectGesture*>(gesture.get())->finishTo(m_focused);
        gesture.reset();
        viewport()->update();
    } else if (isFlowPending && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        findElement(event->text());
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_showsFocus && !m_focused.isNull()) {
        choose(m_focused, event->modifiers());
    } else if (event->key() == Qt::Key_Space) {
        m_isSpaceHeld = true;
        updateCursor(mapToScene(viewport()->mapFromGlobal(QCursor::pos())));
    } else if (isEnter && !m_focused.isNull() && !m_session.selection().contains(m_focused)) {
        m_session.select({m_focused});
    } else if ((event->key() == Qt::Key_F2 || isEnter) && !single.isNull()) {
        rename(single);
    } else if (!single.isNull() && !(event->modifiers() & ~Qt::ShiftModifier) && !event->text().isEmpty() &&
               event->text().at(0).isPrint()) {
        rename(single, event->text());
    } else {
        event->ignore();
        QGraphicsView::keyPressEvent(event);
    }
}

void DiagramCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_isSpaceHeld) {
        m_isSpaceHeld = false;
        updateCursor(mapToScene(viewport()->mapFromGlobal(QCursor::pos())));
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

} // namespace provisor
