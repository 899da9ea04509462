#pragma once

#include "core/draw/Theme.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace provisor {

/// The places round a selected thing where it can be taken hold of. Sides connect, corners resize; a boundary is
/// resized at its sides too.
enum class Handle : quint8 { None, Top, Right, Bottom, Left, TopLeft, TopRight, BottomRight, BottomLeft };

inline bool isCorner(Handle handle)
{
    return handle >= Handle::TopLeft;
}

/// What the frame is round of; it decides which handles there are.
enum class FrameKind : quint8 { Card, Boundary, Note };

/// Geometry and picture of the ring and handles round a selected or hovered thing. All sizes are pixels of the screen,
/// whatever the zoom: `unit` is the length of one such pixel in canvas coordinates.
class SelectionFrame
{
public:
    SelectionFrame(const QRectF& rect, FrameKind kind, double unit) : m_rect(rect), m_kind(kind), m_unit(unit) {}

    /// Whether the thing is large enough on the screen to have handles.
    bool hasHandles() const { return m_rect.width() >= 48 * m_unit && m_rect.height() >= 16 * m_unit; }
    QPointF position(Handle handle) const;
    /// The handle under a point; within 12 pixels, the nearest wins. A hovered card has its four sides only.
    Handle handleAt(QPointF point, bool isSelected) const;
    /// Everything the frame may paint on.
    QRectF extent() const;

    void paintRing(QPainter& painter, const Theme& theme, bool isFocusOnly, double width = 2) const;
    void paintHandles(QPainter& painter, const Theme& theme) const;
    /// Four quiet dots, shown while the pointer is over a card.
    void paintHoverDots(QPainter& painter, const Theme& theme) const;

private:
    QRectF ring() const;
    void paintConnector(QPainter& painter, const Theme& theme, QPointF centre) const;

    QRectF m_rect;
    FrameKind m_kind;
    double m_unit;
};

/// The cursor for a handle.
Qt::CursorShape cursorFor(Handle handle, FrameKind kind);

/// A rectangle after a handle was dragged to a point, no smaller than the least size.
QRectF resized(const QRectF& rect, Handle handle, QPointF to, QSizeF least);

} // namespace provisor
