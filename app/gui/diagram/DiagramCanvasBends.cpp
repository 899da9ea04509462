// Bending flows without a pointer.

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/Bends.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "models/Session.h"

#include <QKeyEvent>

#include <cmath>

namespace provisor {

namespace {

constexpr double step = 8, largeStep = 32, firstShift = 24; // canvas pixels

QPointF middleOf(const QList<QPointF>& route, qsizetype piece)
{
    return (route[piece] + route[piece + 1]) / 2;
}

/// The longest piece that runs upright, or level; any when it does not matter; -1 when there is none.
qsizetype longestPiece(const QList<QPointF>& route, std::optional<bool> upright = {})
{
    qsizetype best = -1;
    double length = 0;
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const double its = QLineF(route[i], route[i + 1]).length();
        if (its > length && (!upright || isUpright(route, i) == *upright)) {
            length = its;
            best = i;
        }
    }
    return best;
}

} // namespace

bool DiagramCanvas::handleBendKey(QKeyEvent* event)
{
    const Id flow = singleSelection();
    if (!m_session.snapshot().find(Kind::Flow, flow) || (!m_focused.isNull() && m_focused != flow))
        return false;
    const QList<QPointF> route = m_scene.route(flow);
    const qsizetype pieces = route.size() - 1;
    if (pieces < 1)
        return false;
    const double by = event->modifiers() & Qt::ShiftModifier ? largeStep : step;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_piece = event->key() == Qt::Key_PageDown ? (m_piece + 1) % pieces
                                                   : (std::max<qsizetype>(m_piece, 0) + pieces - 1) % pieces;
        Q_EMIT m_commands.message(tr("Part %1 of %2 of the flow; arrow keys move it").arg(m_piece + 1).arg(pieces));
        viewport()->update();
        return true;
    case Qt::Key_Left:
        shiftPiece(route, {-by, 0});
        return true;
    case Qt::Key_Right:
        shiftPiece(route, {by, 0});
        return true;
    case Qt::Key_Up:
        shiftPiece(route, {0, -by});
        return true;
    case Qt::Key_Down:
        shiftPiece(route, {0, by});
        return true;
    case Qt::Key_Delete:
        if (event->modifiers() != Qt::ControlModifier)
            return false;
        removeBend(flow);
        return true;
    default:
        return false;
    }
}

void DiagramCanvas::shiftPiece(const QList<QPointF>& route, QPointF by)
{
    const bool upright = by.x() != 0;
    if (m_piece < 0 || m_piece + 1 >= route.size() || isUpright(route, m_piece) != upright)
        m_piece = longestPiece(route, upright);
    if (m_piece < 0) {
        Q_EMIT m_commands.message(tr("No part of the flow can be moved that way"));
        return;
    }
    const QPointF to = toQPointF(snapped(toPoint(middleOf(route, m_piece) + by)));
    const QList<QPointF> moved = withPieceAt(route, m_piece, to);
    const qsizetype piece = nearestPiece(moved, to);
    m_commands.setRoute(singleSelection(), moved);
    m_piece = piece;
    viewport()->update();
}

void DiagramCanvas::removeBend(Id flow)
{
    const QList<QPointF> route = m_scene.route(flow);
    if (route.size() < 3) {
        Q_EMIT m_commands.message(tr("The flow has no bend"));
        return;
    }
    m_commands.setRoute(flow, withoutBend(route, std::clamp<qsizetype>(m_piece, 1, route.size() - 2)));
    m_piece = -1;
}

void DiagramCanvas::addBend(Id flow)
{
    const QList<QPointF> route = m_scene.route(flow);
    const qsizetype piece = longestPiece(route);
    if (piece < 0)
        return;
    const QPointF to = middleOf(route, piece) + QPointF(firstShift, firstShift);
    m_commands.setRoute(flow, withPieceAt(route, piece, toQPointF(snapped(toPoint(to)))));
}

} // namespace provisor
