#pragma once

#include <QList>
#include <QPointF>

namespace provisor {

/// The way of a flow as its corners from end to end, and what hands do to it. A piece is the straight part between two
/// corners, counted from 0; a bend is a corner between the ends. Ends stay where they are: an end piece that is shifted
/// stays connected through two new bends.

/// The piece nearest to a point; -1 when there is none.
qsizetype nearestPiece(const QList<QPointF>& route, QPointF to);
/// The bend within `reach` of a point; -1 when there is none.
qsizetype bendAt(const QList<QPointF>& route, QPointF at, double reach);
/// Whether a piece runs from top to bottom rather than from left to right.
bool isUpright(const QList<QPointF>& route, qsizetype piece);

/// One piece shifted aside, to the height or column of a point; in line with the next parallel pieces when nearer to
/// them than `attraction`.
QList<QPointF> withPieceAt(const QList<QPointF>& route, qsizetype piece, QPointF to, double attraction = 0);
/// One bend moved, and the pieces on both sides of it with it.
QList<QPointF> withBendAt(const QList<QPointF>& route, qsizetype bend, QPointF to, double attraction = 0);
/// A bend taken out by bringing the pieces round it in line; empty when only the way found by the router is left.
QList<QPointF> withoutBend(const QList<QPointF>& route, qsizetype bend);
/// Corners that lie on a straight line with their neighbours taken out.
QList<QPointF> simplified(QList<QPointF> route);

} // namespace provisor
