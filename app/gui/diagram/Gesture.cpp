#include "app/gui/diagram/Gesture.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/Bends.h"
#include "app/gui/diagram/CanvasScene.h"
#include "models/Session.h"

#include <QPainter>

#include <cmath>

namespace provisor {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(provisor::Gesture)
};

constexpr double startDistance = 4; // screen pixels before a press becomes a drag
constexpr double gapStop = 5;       // screen pixels to each side of the bar that marks a gap
constexpr double snapReach = 5;     // screen pixels within which neighbours attract

bool isFar(QPointF a, QPointF b, double unit)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) >= startDistance * unit;
}

QRectF between(QPointF a, QPointF b)
{
    return QRectF(a, b).normalized();
}

void paintGuide(QPainter& painter, const Theme& theme, const SnapLine& line, double unit)
{
    const QPointF from = toQPointF(line.from), to = toQPointF(line.to);
    painter.setPen(QPen(toQColor(theme.accent), line.isGap ? 2 * unit : unit));
    painter.drawLine(from, to);
    if (!line.isGap)
        return;
    // A gap is a bar between two stops, as on a measure; it is not taken for a line along edges.
    const QPointF across = QPointF(to.y() - from.y(), from.x() - to.x()) / std::max(1.0, QLineF(from, to).length());
    for (const QPointF& end : {from, to})
        painter.drawLine(end - across * gapStop * unit, end + across * gapStop * unit);
}

/// A few words beside the pointer, of the same size at every zoom.
void paintTag(QPainter& painter, const Theme& theme, const QString& text, QPointF pointer, double unit)
{
    constexpr QPointF besidePointer{14, 18};
    painter.save();
    painter.translate(pointer);
    painter.scale(unit, unit);
    painter.setFont(displayListFont(12, 500));
    QRectF box = painter.fontMetrics().boundingRect(text);
    box = QRectF(besidePointer, box.size()).adjusted(0, 0, 12, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQColor(theme.inverse));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(toQColor(theme.onInverse));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

Gesture::~Gesture() = default;

void Gesture::paint(QPainter&, const Theme&) const {}

// Move

MoveGesture::MoveGesture(GestureContext context, const QSet<Id>& ids, QPointF from, Click click)
    : Gesture(std::move(context)), m_from(from), m_click(click)
{
    const DiagramContent& content = m_context.scene.content();
    for (const Id& id : ids) {
        if (content.contains(id))
            m_ids.insert(id);
    }
    m_all = content.withContents(m_ids);
    DiagramContent moving;
    for (const Id& id : std::as_const(m_ids))
        moving.elements.insert(id, content.rect(id));
    m_start = moving.bounds();
}

MoveGesture::~MoveGesture()
{
    m_context.scene.endPreview();
    m_context.scene.setDropTarget({});
}

void MoveGesture::collectNeighbours()
{
    const DiagramContent& content = m_context.scene.content();
    const QRectF view = m_context.scene.visibleRect();
    const auto collect = [&](const QHash<Id, Rect>& rects) {
        for (auto it = rects.begin(); it != rects.end(); ++it) {
            if (!m_all.contains(it.key()) && view.intersects(toQRectF(*it)))
                m_neighbours.append(*it);
        }
    };
    collect(content.elements);
    if (std::any_of(m_ids.begin(), m_ids.end(), [&](const Id& id) { return content.boundaries.contains(id); }))
        collect(content.boundaries);
}

void MoveGesture::move(QPointF to, Qt::KeyboardModifiers modifiers)
{
    if (!m_isMoving && (m_ids.isEmpty() || !isFar(m_from, to, unit())))
        return;
    if (!m_isMoving)
        collectNeighbours();
    m_isMoving = true;
    QPointF by = to - m_from;
    if (modifiers & Qt::ShiftModifier) // along one axis
        std::abs(by.x()) > std::abs(by.y()) ? by.setY(0) : by.setX(0);
    const QList<Rect> none;
    const bool isFree = modifiers & Qt::AltModifier; // without neighbours, on the grid only
    m_snap = snapMove(m_start, by.x(), by.y(), isFree ? none : m_neighbours, snapReach * unit());
    if (modifiers & Qt::ShiftModifier)
        by.x() == 0 ? m_snap.dx = 0 : m_snap.dy = 0;

    m_pointer = to;
    const bool copied = std::exchange(m_isCopy, bool(modifiers & Qt::ControlModifier));
    if (m_isCopy && !copied)
        m_context.scene.endPreview(); // what is copied stays where it is
    const DiagramContent& content = m_context.scene.content();
    m_placed.clear();
    for (const Id& id : std::as_const(m_all)) {
        Rect rect = content.rect(id);
        rect.x += m_snap.dx;
        rect.y += m_snap.dy;
        m_placed.insert(id, rect);
    }
    if (!m_isCopy)
        m_context.scene.preview(m_placed);
    showTarget();
}

/// Says which boundary the things would come into, before they are let go.
void MoveGesture::showTarget()
{
    const DiagramContent& content = m_context.scene.content();
    const Rect placed{m_start.x + m_snap.dx, m_start.y + m_snap.dy, m_start.width, m_start.height};
    const bool isZone = m_ids.size() == 1 && content.boundaries.contains(*m_ids.begin());
    const Id target = isZone ? content.boundaryAround(placed, m_all) : content.boundaryAt(centreOf(placed), m_all);
    QSet<Id> parents;
    for (const Id& id : std::as_const(m_ids)) {
        if (!content.notes.contains(id) && (!content.parents.contains(id) || !m_all.contains(content.parents[id])))
            parents.insert(content.parents.value(id));
    }
    const bool stays = parents.isEmpty() || parents == QSet<Id>{target};
    m_context.scene.setDropTarget(stays ? Id{} : target);
    m_tag.clear();
    if (!stays && !target.isNull())
        m_tag = Labels::tr("Into %1").arg(m_context.scene.nameOf(target));
    else if (!stays)
        m_tag = parents.size() > 1 ? Labels::tr("Out of all boundaries")
                                   : Labels::tr("Out of %1").arg(m_context.scene.nameOf(*parents.begin()));
}

bool MoveGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    if (!m_isMoving)
        return finishClick();
    if (m_snap.dx == 0 && m_snap.dy == 0)
        return true;
    if (m_isCopy) {
        m_context.duplicate(m_snap.dx, m_snap.dy);
        return true;
    }
    DiagramEdit edit(m_context.session.document(), m_context.scene.content(), Labels::tr("Move"));
    edit.move(m_ids, m_snap.dx, m_snap.dy);
    m_context.apply(edit);
    return true;
}

bool MoveGesture::finishClick()
{
    QSet<Id> chosen = m_context.session.selection();
    if (m_click.effect == Click::Effect::Deselect)
        chosen.remove(m_click.id);
    else if (m_click.effect == Click::Effect::SelectOnly)
        chosen = {m_click.id};
    m_context.session.select(chosen);
    return true;
}

void MoveGesture::paint(QPainter& painter, const Theme& theme) const
{
    for (const SnapLine& line : m_snap.lines)
        paintGuide(painter, theme, line, unit());
    if (m_isCopy) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toQColor(theme.accent), 1.5 * unit(), Qt::DashLine));
        for (const Rect& rect : m_placed)
            painter.drawRoundedRect(toQRectF(rect), 4, 4);
    }
    if (m_isMoving && !m_tag.isEmpty())
        paintTag(painter, theme, m_tag, m_pointer, unit());
}

// Resize

ResizeGesture::ResizeGesture(GestureContext context, Id id, Handle handle, FrameKind kind)
    : Gesture(std::move(context)), m_id(id), m_handle(handle), m_kind(kind),
      m_start(toQRectF(m_context.scene.content().rect(id))), m_rect(m_start)
{
}

ResizeGesture::~ResizeGesture()
{
    m_context.scene.endPreview();
}

QRectF ResizeGesture::limited(QRectF rect) const
{
    if (m_kind != FrameKind::Card)
        return rect;
    const bool fromLeft = m_handle == Handle::TopLeft || m_handle == Handle::BottomLeft;
    const double steps = std::round((rect.width() - minimumCardWidth) / cardWidthStep);
    const double width = std::clamp(minimumCardWidth + steps * cardWidthStep, minimumCardWidth, maximumCardWidth);
    const double height = m_context.scene.cardSize(m_id, {width, rect.height()}).height();
    const bool fromTop = m_handle == Handle::TopLeft || m_handle == Handle::TopRight;
    const double x = fromLeft ? m_start.right() - width : m_start.left();
    const double y = fromTop ? m_start.bottom() - height : m_start.top();
    return {x, y, width, height};
}

void ResizeGesture::move(QPointF to, Qt::KeyboardModifiers)
{
    const QPointF grid = toQPointF(snapped(toPoint(to)));
    const bool isCard = m_kind == FrameKind::Card;
    const QSizeF least = isCard ? QSizeF(minimumCardWidth, 32) : QSizeF(minimumBoundarySize, snapStep * 4);
    m_rect = limited(resized(m_start, m_handle, grid, least));
    m_context.scene.preview({{m_id, toRect(m_rect)}});
}

bool ResizeGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    if (m_rect == m_start)
        return true;
    DiagramEdit edit(m_context.session.document(), m_context.scene.content(), Labels::tr("Resize"));
    edit.resize(m_id, toRect(m_rect));
    m_context.apply(edit);
    return true;
}

// Connect

ConnectGesture::ConnectGesture(GestureContext context, Id from, QPointF at)
    : Gesture(std::move(context)), m_from(from), m_start(at), m_to(at)
{
}

ConnectGesture::~ConnectGesture()
{
    m_context.scene.setDropTarget({});
}

void ConnectGesture::move(QPointF to, Qt::KeyboardModifiers)
{
    m_to = to;
    m_hasMoved = m_hasMoved || isFar(m_start, to, unit());
    const Hit hit = m_context.scene.hitAt(to, unit());
    m_target = hit.kind == HitKind::Element && hit.id != m_from ? hit.id : Id{};
    m_context.scene.setDropTarget(m_target);
}

bool ConnectGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    if (!m_target.isNull()) {
        finishTo(m_target);
        return true;
    }
    const Hit hit = m_context.scene.hitAt(at, unit());
    const bool isAtStart = hit.kind == HitKind::Element && hit.id == m_from;
    if (!m_hasMoved || isAtStart)
        return false; // wait for a click on the other end
    m_context.askForTarget(at, m_from);
    return true;
}

void ConnectGesture::finishTo(Id target)
{
    DiagramEdit edit(m_context.session.document(), m_context.scene.content(), Labels::tr("Connect"));
    const Id flow = edit.connect(m_from, target);
    if (!flow.isNull() && m_context.apply(edit))
        m_context.session.select({flow});
}

void ConnectGesture::paint(QPainter& painter, const Theme& theme) const
{
    QPen pen(toQColor(theme.accent), 2 * unit());
    painter.setPen(pen);
    const QPointF from = m_context.scene.edgePoint(m_from, m_to);
    const QPointF to = m_target.isNull() ? m_to : m_context.scene.edgePoint(m_target, from);
    if (QLineF(from, to).length() < 1)
        return;
    painter.drawLine(from, to);
    const QLineF back = m_isBackwards ? QLineF(from, to) : QLineF(to, from);
    const QPointF tip = back.p1();
    QLineF left = back, right = back;
    left.setAngle(back.angle() + 24);
    right.setAngle(back.angle() - 24);
    left.setLength(8 * unit());
    right.setLength(8 * unit());
    painter.setBrush(toQColor(theme.accent));
    painter.drawPolygon(QPolygonF{tip, left.p2(), right.p2()});
    const SelectionFrame frame(toQRectF(m_context.scene.content().rect(m_from)), FrameKind::Card, unit());
    frame.paintRing(painter, theme, false);
}

// Reconnect

ReconnectGesture::ReconnectGesture(GestureContext context, Id flow, bool isStart, Id otherEnd, QPointF at)
    : ConnectGesture(std::move(context), otherEnd, at), m_flow(flow), m_isStart(isStart)
{
    m_isBackwards = isStart;
}

bool ReconnectGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    if (m_target.isNull())
        return m_hasMoved; // let go over nothing, the flow stays as it was
    finishTo(m_target);
    return true;
}

void ReconnectGesture::finishTo(Id target)
{
    DiagramEdit edit(m_context.session.document(), m_context.scene.content(), Labels::tr("Reconnect flow"));
    if (edit.reconnect(m_flow, m_isStart, target))
        m_context.apply(edit);
    m_context.session.select({m_flow});
}

// Rubber band

RubberBandGesture::RubberBandGesture(GestureContext context, QPointF from, bool extends, Id onClick)
    : Gesture(std::move(context)), m_from(from), m_rect(from, from), m_onClick(onClick)
{
    if (extends)
        m_before = m_context.session.selection();
}

void RubberBandGesture::move(QPointF to, Qt::KeyboardModifiers)
{
    m_isMoving = m_isMoving || isFar(m_from, to, unit());
    m_rect = between(m_from, to);
}

bool RubberBandGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    QSet<Id> chosen = m_before;
    if (m_isMoving)
        chosen += m_context.scene.idsIn(m_rect);
    else if (!m_onClick.isNull())
        chosen.insert(m_onClick);
    m_context.session.select(chosen);
    return true;
}

void RubberBandGesture::paint(QPainter& painter, const Theme& theme) const
{
    if (!m_isMoving)
        return;
    QColor fill = toQColor(theme.accent);
    painter.setPen(QPen(fill, unit()));
    fill.setAlphaF(0.07F);
    painter.setBrush(fill);
    painter.drawRect(m_rect);
}

// Boundary or note

FrameGesture::FrameGesture(GestureContext context, Makes makes, QPointF from, std::function<void(Id)> made)
    : Gesture(std::move(context)), m_makes(makes), m_from(toQPointF(snapped(toPoint(from)))), m_made(std::move(made))
{
}

FrameGesture::~FrameGesture()
{
    m_context.scene.setDropTarget({});
}

void FrameGesture::move(QPointF to, Qt::KeyboardModifiers)
{
    m_rect = toRect(between(m_from, toQPointF(snapped(toPoint(to)))));
    if (m_makes == Makes::Boundary)
        m_context.scene.setDropTarget(m_context.scene.content().boundaryAround(m_rect));
}

bool FrameGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    const DiagramContent& content = m_context.scene.content();
    if (m_makes == Makes::Note) {
        Rect rect = m_rect;
        if (rect.width < 3 * snapStep || rect.height < 2 * snapStep) // a click: a note of the usual size
            rect = {m_from.x(), m_from.y(), 160, 64};
        DiagramEdit edit(m_context.session.document(), content, Labels::tr("Add note"));
        const Id id = edit.addNote(Labels::tr("Note"), rect);
        if (m_context.apply(edit))
            m_made(id);
        return true;
    }
    if (m_rect.width < minimumBoundarySize || m_rect.height < minimumBoundarySize / 2) {
        m_context.announce(Labels::tr("Drag a rectangle to draw a trust boundary"));
        return true;
    }
    DiagramEdit edit(m_context.session.document(), content, Labels::tr("Add trust boundary"));
    const Id id = edit.addBoundary(Labels::tr("Trust boundary"), m_rect);
    if (m_context.apply(edit))
        m_made(id);
    return true;
}

void FrameGesture::paint(QPainter& painter, const Theme& theme) const
{
    if (m_rect.width <= 0 && m_rect.height <= 0)
        return;
    QColor fill = toQColor(theme.accent);
    painter.setPen(QPen(fill, 2 * unit()));
    fill.setAlphaF(0.07F);
    painter.setBrush(fill);
    painter.drawRoundedRect(toQRectF(m_rect), 6, 6);
}

// Bends

BendGesture::BendGesture(GestureContext context, Id flow, QPointF from)
    : Gesture(std::move(context)), m_flow(flow), m_from(from), m_points(m_context.scene.route(flow)),
      m_bend(bendAt(m_points, from, bendReach * unit())), m_piece(nearestPiece(m_points, from))
{
}

BendGesture::~BendGesture()
{
    m_context.scene.endPreview();
}

void BendGesture::move(QPointF to, Qt::KeyboardModifiers)
{
    if (m_result.isEmpty() && !isFar(m_from, to, unit()))
        return;
    const QPointF at = toQPointF(snapped(toPoint(to)));
    const double attraction = snapReach * unit();
    m_result =
        m_bend < 0 ? withPieceAt(m_points, m_piece, at, attraction) : withBendAt(m_points, m_bend, at, attraction);
    m_context.scene.previewRoute(m_flow, m_result);
}

bool BendGesture::finish(QPointF at, Qt::KeyboardModifiers modifiers)
{
    move(at, modifiers);
    if (m_result.isEmpty() || m_result == m_points)
        return true;
    m_context.bend(m_flow, m_result);
    return true;
}

} // namespace provisor
