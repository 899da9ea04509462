#include "app/gui/diagram/DiagramCanvas.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/CanvasScene.h"
#include "models/Session.h"

#include <QPaintEvent>

#include <cmath>

namespace provisor {

namespace {

constexpr double dotStep = 16;  // canvas pixels between dots
constexpr double leastGap = 10; // screen pixels; below it every second dot goes

void paintBends(QPainter& painter, const Theme& theme, const QList<QPointF>& route, qsizetype piece, double unit)
{
    if (piece >= 0 && piece + 1 < route.size()) { // the one that the arrow keys move
        painter.setPen(QPen(toQColor(theme.accent), 4 * unit));
        painter.drawLine(route[piece], route[piece + 1]);
    }
    painter.setPen(QPen(toQColor(theme.accent), 1.5 * unit));
    painter.setBrush(toQColor(theme.surface));
    for (qsizetype i = 0; i < route.size(); ++i) {
        const bool isEnd = i == 0 || i + 1 == route.size();
        const double radius = (isEnd ? 4.5 : 3.25) * unit;
        if (isEnd)
            painter.drawEllipse(route[i], radius, radius);
        else
            painter.drawRect(QRectF(route[i].x() - radius, route[i].y() - radius, 2 * radius, 2 * radius));
    }
}

} // namespace

void DiagramCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    const Theme& theme = m_scene.theme();
    painter->fillRect(rect, toQColor(theme.canvas));
    double step = dotStep;
    while (step * zoom() < leastGap)
        step *= 2;
    if (zoom() < 0.15)
        return;
    // Dots are one screen pixel: points drawn with a cosmetic pen, a line at a time.
    QPen pen(toQColor(theme.grid), 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setRenderHint(QPainter::Antialiasing, false);
    m_dots.clear();
    for (double y = std::floor(rect.top() / step) * step; y <= rect.bottom(); y += step) {
        for (double x = std::floor(rect.left() / step) * step; x <= rect.right(); x += step)
            m_dots.append({x, y});
    }
    painter->drawPoints(m_dots.constData(), static_cast<int>(m_dots.size()));
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void DiagramCanvas::drawForeground(QPainter* painter, const QRectF&)
{
    const Theme& theme = m_scene.theme();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDropTarget(*painter);
    const QSet<Id>& selection = m_session.selection();
    for (const Id& id : selection) {
        if (const auto kind = frameKind(id))
            SelectionFrame(m_scene.rectOf(id), *kind, unit()).paintRing(*painter, theme, false);
    }
    const Id single = singleSelection();
    if (const auto kind = frameKind(single); kind && !m_gesture)
        SelectionFrame(m_scene.rectOf(single), *kind, unit()).paintHandles(*painter, theme);
    else if (m_scene.content().flows.contains(single))
        paintBends(*painter, theme, m_scene.route(single), m_piece, unit());
    const Id hovered = m_scene.hovered();
    if (m_scene.content().elements.contains(hovered) && !selection.contains(hovered) && !m_gesture && zoom() >= 0.35)
        SelectionFrame(m_scene.rectOf(hovered), FrameKind::Card, unit()).paintHoverDots(*painter, theme);
    if (m_showsFocus && hasFocus() && !m_focused.isNull() && !selection.contains(m_focused)) {
        const auto kind = frameKind(m_focused);
        SelectionFrame(m_scene.rectOf(m_focused), kind.value_or(FrameKind::Note), unit())
            .paintRing(*painter, theme, true);
    }
    if (m_gesture)
        m_gesture->paint(*painter, theme);
}

void DiagramCanvas::paintDropTarget(QPainter& painter)
{
    const Id target = m_scene.dropTarget();
    const auto kind = frameKind(target);
    if (!kind)
        return;
    QColor fill = toQColor(m_scene.theme().accent);
    painter.setPen(QPen(fill, 2 * unit()));
    fill.setAlphaF(0.07F);
    painter.setBrush(fill);
    painter.drawRoundedRect(m_scene.rectOf(target), 6, 6);
}

void DiagramCanvas::paintEvent(QPaintEvent* event)
{
    QGraphicsView::paintEvent(event);
    const DiagramContent& content = m_scene.content();
    if (content.elements.isEmpty() && content.boundaries.isEmpty() && content.notes.isEmpty() && !m_gesture) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        paintHint(painter);
    }
}

void DiagramCanvas::paintHint(QPainter& painter)
{
    const Theme& theme = m_scene.theme();
    const QRect area = viewport()->rect();
    QFont heading = font();
    heading.setPointSizeF(12);
    heading.setWeight(QFont::DemiBold);
    painter.setFont(heading);
    painter.setPen(toQColor(theme.text2));
    const QRect upper(area.left() + 24, area.center().y() - 36, area.width() - 48, 28);
    painter.drawText(upper, Qt::AlignCenter, tr("Nothing is drawn here yet"));
    painter.setFont(font());
    painter.setPen(toQColor(theme.muted));
    painter.drawText(upper.translated(0, 28).adjusted(0, 0, 0, 24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Drag a type from the stencils, or press A here, or double-click, and type its name."));
}

} // namespace provisor
