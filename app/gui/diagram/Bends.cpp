#include "app/gui/diagram/Bends.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace provisor {

namespace {

constexpr double same = 0.01;

/// The coordinate that tells where a piece stands: x of an upright one, y of a level one.
double& aside(QPointF& point, bool isUpright)
{
    return isUpright ? point.rx() : point.ry();
}

double aside(const QPointF& point, bool isUpright)
{
    return isUpright ? point.x() : point.y();
}

bool isBetween(QPointF a, QPointF b, QPointF c)
{
    const bool isOnColumn = std::abs(a.x() - b.x()) < same && std::abs(b.x() - c.x()) < same;
    const bool isOnRow = std::abs(a.y() - b.y()) < same && std::abs(b.y() - c.y()) < same;
    return isOnColumn || isOnRow;
}

} // namespace

qsizetype nearestPiece(const QList<QPointF>& route, QPointF to)
{
    qsizetype best = -1;
    double bestDistance = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i + 1 < route.size(); ++i) {
        const QPointF a = route[i], b = route[i + 1];
        const QPointF nearest(std::clamp(to.x(), std::min(a.x(), b.x()), std::max(a.x(), b.x())),
                              std::clamp(to.y(), std::min(a.y(), b.y()), std::max(a.y(), b.y())));
        if (const double distance = QLineF(to, nearest).length(); distance < bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

qsizetype bendAt(const QList<QPointF>& route, QPointF at, double reach)
{
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < route.size(); ++i) {
        if (const double distance = QLineF(at, route[i]).length(); distance <= reach) {
            reach = distance;
            best = i;
        }
    }
    return best;
}

bool isUpright(const QList<QPointF>& route, qsizetype piece)
{
    const QPointF by = route[piece + 1] - route[piece];
    return std::abs(by.x()) < std::abs(by.y());
}

QList<QPointF> withPieceAt(const QList<QPointF>& route, qsizetype piece, QPointF to, double attraction)
{
    QList<QPointF> points = route;
    if (piece < 0 || piece + 1 >= route.size())
        return points;
    const bool upright = isUpright(route, piece);
    double target = aside(to, upright);
    for (const qsizetype other : {piece - 1, piece + 2}) {
        if (other >= 0 && other < route.size() && std::abs(aside(route[other], upright) - target) <= attraction)
            target = aside(route[other], upright);
    }
    const QPointF a = route[piece], b = route[piece + 1];
    QPointF movedA = a, movedB = b;
    aside(movedA, upright) = aside(movedB, upright) = target;
    const bool isFirst = piece == 0, isLast = piece + 2 == route.size();
    if (!isFirst)
        points[piece] = movedA;
    if (!isLast)
        points[piece + 1] = movedB;
    // A piece at an end leaves the card as before and turns off on the way.
    const auto turn = [&](QPointF end, bool isBoth) {
        const QPointF at = end + ((a + b) / 2 - end) * (isBoth ? 0.5 : 0.6);
        QPointF off = at;
        aside(off, upright) = target;
        return std::pair(at, off);
    };
    if (isLast) {
        const auto [on, off] = turn(b, isFirst);
        points.insert(piece + 1, off);
        points.insert(piece + 2, on);
    }
    if (isFirst) {
        const auto [on, off] = turn(a, isLast);
        points.insert(1, on);
        points.insert(2, off);
    }
    return simplified(points);
}

QList<QPointF> withBendAt(const QList<QPointF>& route, qsizetype bend, QPointF to, double attraction)
{
    if (bend < 1 || bend + 1 >= route.size())
        return route;
    // The later piece first: what it inserts lies behind the earlier one. Only then may corners be taken out.
    const QList<QPointF> half = withPieceAt(route, bend, to, attraction);
    const qsizetype before = half.size() >= route.size() ? bend - 1 : nearestPiece(half, route[bend - 1]);
    return withPieceAt(half, before, to, attraction);
}

QList<QPointF> withoutBend(const QList<QPointF>& route, qsizetype bend)
{
    // Between right angles bends go in pairs: the piece between two of them vanishes when its neighbours are in line.
    const qsizetype last = route.size() - 2;
    const qsizetype piece = std::clamp<qsizetype>(bend, 1, std::max<qsizetype>(1, last - 1));
    if (route.size() < 4 || piece >= last)
        return {};
    const QPointF after = route[piece + 1], before = route[piece];
    if (piece - 1 > 0)
        return withPieceAt(route, piece - 1, after);
    if (piece + 1 < last)
        return withPieceAt(route, piece + 1, before);
    return {};
}

QList<QPointF> simplified(QList<QPointF> route)
{
    for (qsizetype i = 1; i + 1 < route.size();) {
        const bool isDouble =
            QLineF(route[i - 1], route[i]).length() < same || QLineF(route[i], route[i + 1]).length() < same;
        if (isDouble || isBetween(route[i - 1], route[i], route[i + 1])) {
            route.removeAt(i);
            i = std::max<qsizetype>(1, i - 1); // the corner before may lie straight now
        } else {
            ++i;
        }
    }
    return route;
}

} // namespace provisor
