#include "app/gui/diagram/SelectionFrame.h"

#include "app/gui/DisplayListPainter.h"

#include <QLineF>

namespace provisor {

namespace {

constexpr double ringDistance = 4;
constexpr double dotDistance = 7;
constexpr double connectorRadius = 5.5;
constexpr double dotRadius = 3;
constexpr double cornerSize = 6;
constexpr double reach = 12; // half of the smallest pointer target

constexpr Handle sides[] = {Handle::Top, Handle::Right, Handle::Bottom, Handle::Left};
constexpr Handle corners[] = {Handle::TopLeft, Handle::TopRight, Handle::BottomRight, Handle::BottomLeft};

QPointF onRect(const QRectF& rect, Handle handle)
{
    switch (handle) {
    case Handle::Top:
        return {rect.center().x(), rect.top()};
    case Handle::Right:
        return {rect.right(), rect.center().y()};
    case Handle::Bottom:
        return {rect.center().x(), rect.bottom()};
    case Handle::Left:
        return {rect.left(), rect.center().y()};
    case Handle::TopLeft:
        return rect.topLeft();
    case Handle::TopRight:
        return rect.topRight();
    case Handle::BottomRight:
        return rect.bottomRight();
    case Handle::BottomLeft:
        return rect.bottomLeft();
    case Handle::None:
        break;
    }
    return rect.center();
}

} // namespace

QRectF SelectionFrame::ring() const
{
    const double by = ringDistance * m_unit;
    return m_rect.adjusted(-by, -by, by, by);
}

QPointF SelectionFrame::position(Handle handle) const
{
    return onRect(ring(), handle);
}

Handle SelectionFrame::handleAt(QPointF point, bool isSelected) const
{
    if (!hasHandles())
        return Handle::None;
    Handle best = Handle::None;
    double bestDistance = reach * m_unit;
    const auto consider = [&](Handle handle) {
        const double distance = QLineF(point, position(handle)).length();
        if (distance <= bestDistance) {
            bestDistance = distance;
            best = handle;
        }
    };
    if (m_kind != FrameKind::Note) {
        for (const Handle handle : sides)
            consider(handle);
    }
    if (isSelected) {
        for (const Handle handle : corners)
            consider(handle);
    }
    // A press in the middle of a card takes the card, although a handle may be near when the card is small on the
    // screen.
    const double inner = 8 * m_unit;
    if (m_kind == FrameKind::Card && m_rect.adjusted(inner, inner, -inner, -inner).contains(point))
        return Handle::None;
    return best;
}

QRectF SelectionFrame::extent() const
{
    const double by = (dotDistance + reach) * m_unit;
    return m_rect.adjusted(-by, -by, by, by);
}

void SelectionFrame::paintRing(QPainter& painter, const Theme& theme, bool isFocusOnly, double width) const
{
    QPen pen(toQColor(theme.accent), width * m_unit);
    if (isFocusOnly)
        pen.setDashPattern({5 / width, 3 / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double radius = (m_kind == FrameKind::Card ? 9 : 8) * m_unit;
    painter.drawRoundedRect(ring(), radius, radius);
}

void SelectionFrame::paintConnector(QPainter& painter, const Theme& theme, QPointF centre) const
{
    const double radius = connectorRadius * m_unit, arm = 3 * m_unit;
    painter.setPen(QPen(toQColor(theme.accent), 1.5 * m_unit));
    painter.setBrush(toQColor(theme.surface));
    painter.drawEllipse(centre, radius, radius);
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

void SelectionFrame::paintHandles(QPainter& painter, const Theme& theme) const
{
    if (!hasHandles())
        return;
    const auto square = [&](Handle handle) {
        const double size = cornerSize * m_unit;
        const QPointF at = position(handle);
        painter.setPen(QPen(toQColor(theme.accent), 1.25 * m_unit));
        painter.setBrush(toQColor(theme.surface));
        painter.drawRect(QRectF(at.x() - size / 2, at.y() - size / 2, size, size));
    };
    for (const Handle handle : corners)
        square(handle);
    for (const Handle handle : sides) {
        if (m_kind == FrameKind::Card)
            paintConnector(painter, theme, position(handle));
        else if (m_kind == FrameKind::Boundary)
            square(handle);
    }
}

void SelectionFrame::paintHoverDots(QPainter& painter, const Theme& theme) const
{
    const double by = dotDistance * m_unit, radius = dotRadius * m_unit;
    const QRectF around = m_rect.adjusted(-by, -by, by, by);
    painter.setPen(QPen(toQColor(theme.strong), m_unit));
    painter.setBrush(toQColor(theme.surface));
    for (const Handle handle : sides)
        painter.drawEllipse(onRect(around, handle), radius, radius);
}

Qt::CursorShape cursorFor(Handle handle, FrameKind kind)
{
    switch (handle) {
    case Handle::TopLeft:
    case Handle::BottomRight:
        return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Handle::Top:
    case Handle::Bottom:
        return kind == FrameKind::Boundary ? Qt::SizeVerCursor : Qt::CrossCursor;
    case Handle::Left:
    case Handle::Right:
        return kind == FrameKind::Boundary ? Qt::SizeHorCursor : Qt::CrossCursor;
    case Handle::None:
        break;
    }
    return Qt::ArrowCursor;
}

QRectF resized(const QRectF& rect, Handle handle, QPointF to, QSizeF least)
{
    QRectF result = rect;
    const bool left = handle == Handle::Left || handle == Handle::TopLeft || handle == Handle::BottomLeft;
    const bool right = handle == Handle::Right || handle == Handle::TopRight || handle == Handle::BottomRight;
    const bool top = handle == Handle::Top || handle == Handle::TopLeft || handle == Handle::TopRight;
    const bool bottom = handle == Handle::Bottom || handle == Handle::BottomLeft || handle == Handle::BottomRight;
    if (left)
        result.setLeft(std::min(to.x(), rect.right() - least.width()));
    if (right)
        result.setRight(std::max(to.x(), rect.left() + least.width()));
    if (top)
        result.setTop(std::min(to.y(), rect.bottom() - least.height()));
    if (bottom)
        result.setBottom(std::max(to.y(), rect.top() + least.height()));
    return result;
}

} // namespace provisor
