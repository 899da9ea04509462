#include "app/gui/diagram/SceneItems.h"

#include "core/draw/CardOverlay.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace provisor {

namespace {

QSizeF sizeOf(const Rect& rect)
{
    return {rect.width, rect.height};
}

/// Level and upright lines as rectangles of whole pixels, which is many times faster than to stroke them. False when
/// some line is neither, or the canvas is turned.
bool fillLines(QPainter& painter, const QList<QPointF>& points, const QColor& colour, int width)
{
    const QTransform transform = painter.worldTransform();
    if (transform.type() > QTransform::TxScale)
        return false;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        if (points[i].x() != points[i + 1].x() && points[i].y() != points[i + 1].y())
            return false;
    }
    painter.setWorldTransform({});
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPoint a = transform.map(points[i]).toPoint(), b = transform.map(points[i + 1]).toPoint();
        painter.fillRect(QRect(std::min(a.x(), b.x()), std::min(a.y(), b.y()), std::abs(a.x() - b.x()) + width,
                               std::abs(a.y() - b.y()) + width),
                         colour);
    }
    painter.setWorldTransform(transform);
    return true;
}

/// Half of the widest thing painted beside the line: barbs, heads, the band of a path.
constexpr double flowMargin = 14;
constexpr double pinSize = 16; // of the sign of a pinned card

} // namespace

// All items

PictureItem::~PictureItem()
{
    m_pictures.cache().forget(ownKey());
}

void PictureItem::invalidate()
{
    m_pictures.cache().forget(ownKey());
    for (auto& list : m_lists)
        list.reset();
    update();
}

void PictureItem::setShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    update();
}

void PictureItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget)
{
    QRectF area; // what is seen
    if (widget)
        area = painter->worldTransform().inverted().mapRect(QRectF(widget->rect()));
    if (widget && !isSeenIn(area))
        return;
    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const Detail detail = detailAt(zoom);
    const double around = painter->opacity();
    painter->setOpacity(around * m_share);
    if (!paintSmall(*painter, detail, zoom)) {
        std::optional<PaintedList>& list = m_lists[static_cast<size_t>(detail)];
        if (!list)
            list = PaintedList(picture(detail));
        const auto paintList = [&list](QPainter& on) { list->paint(on); };
        const quint64 key = keptAs(detail);
        if (key == 0 || !m_pictures.cache().paint(*painter, key, int(detail), boundingRect(), paintList))
            list->paint(*painter, area);
    }
    painter->setOpacity(around);
}

// Boxes

void BoxItem::setRect(const Rect& rect)
{
    setPos(rect.x, rect.y);
    if (sizeOf(rect) == m_size)
        return;
    prepareGeometryChange();
    m_size = sizeOf(rect);
    invalidate();
}

// Cards

void ElementItem::setContent(const CardContent& content, const Rect& rect)
{
    setRect(rect);
    if (isSame(content, m_content))
        return;
    m_content = content;
    invalidate();
}

void ElementItem::setPinned(bool isPinned)
{
    if (isPinned == m_isPinned)
        return;
    prepareGeometryChange();
    m_isPinned = isPinned;
    invalidate();
}

QRectF ElementItem::boundingRect() const
{
    const double above = m_isPinned ? 2 + pinSize / 2 : 2;
    const bool hasBadge = m_pictures.notation() == Notation::Dfd || m_pictures.overlay() == Overlay::Paths;
    return QRectF(QPointF(), m_size).adjusted(-2, -above, 2, hasBadge ? 20 : 2);
}

void ElementItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    PictureItem::paint(painter, option, widget);
    const QPointF middle(m_size.width() - pinSize, 0);
    if (m_isPinned)
        m_pictures.paintPin(*painter, QRectF(middle - QPointF(pinSize / 2, pinSize / 2), QSizeF(pinSize, pinSize)));
}

DisplayList ElementItem::picture(Detail detail)
{
    return m_pictures.cardPicture(m_content, {m_size.width(), m_size.height()}, detail, m_isHovered, m_isEmphasised);
}

quint64 ElementItem::keptAs(Detail detail) const
{
    if (detail < Detail::Icon || m_pictures.notation() == Notation::Dfd)
        return ownKey();
    // Without names many cards look the same, and while zooming every picture is painted anew.
    const auto colour = [](Colour c) { return qHashMulti(0, c.red, c.green, c.blue, c.alpha); };
    const std::optional<CardBadge> badge = cardBadge(m_content, m_pictures.overlay());
    const std::optional<CardAccent> accent = cardAccent(m_content, m_pictures.overlay(), m_pictures.theme());
    size_t key = qHashMulti(0, int(detail), m_content.icon, int(m_content.kind), m_content.isOutOfScope, m_isHovered,
                            m_isEmphasised, m_size.width(), m_size.height(), m_isPinned, &m_pictures.theme());
    if (badge)
        key = qHashMulti(key, int(badge->sign), int(badge->level), badge->isConfirmed);
    if (accent)
        key = qHashMulti(key, colour(accent->fill), colour(accent->edge.colour), accent->edge.width);
    return key;
}

// Boundaries

void BoundaryItem::setContent(const FrameContent& content, const Rect& rect, const Rect& title, Colour ground,
                              int depth)
{
    setRect(rect);
    setZValue(depth);
    const QRectF inner = toQRectF(title).translated(-rect.x, -rect.y);
    if (isSame(content, m_content) && inner == m_title && ground == m_ground)
        return;
    m_content = content;
    m_title = inner;
    m_ground = ground;
    invalidate();
}

DisplayList BoundaryItem::picture(Detail)
{
    return m_pictures.framePicture(m_content, {0, 0, m_size.width(), m_size.height()}, toRect(m_title), m_ground);
}

bool BoundaryItem::paintSmall(QPainter& painter, Detail detail, double zoom)
{
    if (detail < Detail::Icon)
        return false;
    // The edge keeps a pixel; the name of an outer boundary stands above it, large enough to be read.
    const Theme& theme = m_pictures.theme();
    QPen pen = toQPen(trustStroke(m_content.trust, theme));
    pen.setWidthF(std::max(pen.widthF(), 1.0));
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(toQColor(frameGround(m_content.trust, m_ground, theme)));
    painter.setRenderHint(QPainter::Antialiasing, false); // straight edges need none
    painter.drawRect(QRectF(QPointF(), m_size));
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double height = 11 / zoom;
    if (detail == Detail::Block || zValue() > 1)
        return true; // inner names would lie under the cards
    const QFont font = displayListFont(height, 600);
    painter.setFont(font);
    painter.setPen(toQColor(trustColour(m_content.trust, theme)));
    const QRectF line(0, -1.4 * height, m_size.width(), 1.4 * height);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(m_content.name, Qt::ElideRight, line.width()));
    return true;
}

// Flows

void FlowItem::setContent(const FlowContent& content, const Polyline& route, const std::optional<LabelPlace>& label,
                          const std::vector<Point>& hops, Colour ground)
{
    if (isSame(content, m_content) && route == m_route && label == m_label && hops == m_hops && ground == m_ground)
        return;
    prepareGeometryChange();
    m_content = content;
    m_route = route;
    m_label = label;
    m_hops = hops;
    m_ground = ground;
    m_points.clear();
    for (const Point& point : m_route)
        m_points.append(toQPointF(point));
    m_bounds = QPolygonF(m_points).boundingRect().adjusted(-flowMargin, -flowMargin, flowMargin, flowMargin);
    if (m_label)
        m_bounds = m_bounds.united(toQRectF(m_label->box).adjusted(-2, -2, 2, 2));
    invalidate();
}

void FlowItem::setLook(const FlowLook& look)
{
    if (look.state == m_look.state && look.isHovered == m_look.isHovered)
        return;
    m_look = look;
    setZValue(flowLayer + (look.state == FlowState::Normal ? 0 : 1));
    invalidate();
}

DisplayList FlowItem::picture(Detail detail)
{
    FlowStyle style;
    style.state = m_look.isHovered && m_look.state == FlowState::Normal ? FlowState::OfSelection : m_look.state;
    style.ground = m_ground;
    style.hops = m_hops;
    style.showsLabel = detail == Detail::Full;
    style.isPlain = detail >= Detail::Icon;
    style.overlay = m_pictures.overlay();
    style.signScale = detail == Detail::Full ? 1 : 1.6;
    return m_pictures.flowPicture(m_content, m_route, m_label, style);
}

bool FlowItem::paintSmall(QPainter& painter, Detail detail, double)
{
    if (detail < Detail::Icon && !m_pictures.cache().isStretching())
        return false;
    const Theme& theme = m_pictures.theme();
    const bool isUntrusted = m_content.content != FlowContent::Trusted::Plain;
    Colour colour = isUntrusted ? theme.untrusted : theme.flow;
    if (m_look.state == FlowState::Selected || m_look.state == FlowState::OnPath)
        colour = theme.accent;
    else if (m_look.state == FlowState::OfSelection && !isUntrusted)
        colour = theme.text2;
    int width = m_look.state == FlowState::Normal ? 1 : 2;
    if (m_look.state == FlowState::Normal || m_look.state == FlowState::OfSelection) {
        if (const auto accent = flowAccentColour(m_content, m_pictures.overlay(), theme)) {
            colour = *accent;
            width = 3; // its sign would be too small to see
        }
    }
    const bool isDashed = detail == Detail::Icon && m_content.channel == FlowContent::Channel::Plaintext;
    painter.setRenderHint(QPainter::Antialiasing, false); // level and upright lines need none
    if (isDashed || !fillLines(painter, m_points, toQColor(colour), width)) {
        QPen pen(toQColor(colour), width);
        pen.setCosmetic(true);
        if (isDashed)
            pen.setDashPattern({5, 4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(m_points.constData(), static_cast<int>(m_points.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    return true;
}

quint64 FlowItem::keptAs(Detail) const
{
    constexpr double mostArea = 48'000; // beyond, copying mostly empty pixels takes longer than painting
    return m_bounds.width() * m_bounds.height() < mostArea ? ownKey() : 0;
}

bool FlowItem::isSeenIn(const QRectF& area) const
{
    const QRectF near = area.adjusted(-flowMargin, -flowMargin, flowMargin, flowMargin);
    if (m_label && near.intersects(toQRectF(m_label->box)))
        return true;
    for (size_t i = 0; i + 1 < m_route.size(); ++i) {
        const Point &a = m_route[i], &b = m_route[i + 1];
        const bool isBeside = std::max(a.x, b.x) < near.left() || std::min(a.x, b.x) > near.right() ||
                              std::max(a.y, b.y) < near.top() || std::min(a.y, b.y) > near.bottom();
        if (!isBeside)
            return true;
    }
    return false;
}

double FlowItem::distanceTo(QPointF place) const
{
    if (m_label && toQRectF(m_label->box).contains(place))
        return 0;
    double nearest = std::numeric_limits<double>::max();
    for (size_t i = 0; i + 1 < m_route.size(); ++i) {
        const Point &a = m_route[i], &b = m_route[i + 1];
        const double x = std::clamp(place.x(), std::min(a.x, b.x), std::max(a.x, b.x));
        const double y = std::clamp(place.y(), std::min(a.y, b.y), std::max(a.y, b.y));
        nearest = std::min(nearest, std::hypot(place.x() - x, place.y() - y));
    }
    return nearest;
}

// Marks of a path

void PathMarksItem::setContent(const std::vector<PathMark>& marks, const DiagramScene& scene, const Snapshot& snapshot,
                               const Rect& area)
{
    constexpr double room = 60; // of the largest mark, at the smallest scale, beyond what it is on
    prepareGeometryChange();
    m_marks = marks;
    m_scene = scene;
    m_snapshot = snapshot;
    m_bounds = toQRectF(area.grown(room));
    setVisible(true);
    invalidate();
}

DisplayList PathMarksItem::picture(Detail detail)
{
    return m_pictures.marksPicture(m_marks, m_scene, m_snapshot, detail);
}

// Notes

void NoteItem::setContent(const QString& text, const Rect& rect)
{
    setRect(rect);
    change(m_text, text);
}

DisplayList NoteItem::picture(Detail)
{
    return m_pictures.notePicture(m_text, {m_size.width(), m_size.height()});
}

} // namespace provisor
