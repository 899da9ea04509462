#pragma once

#include "app/gui/diagram/DiagramEdit.h"
#include "app/gui/diagram/SelectionFrame.h"
#include "app/gui/diagram/Snapping.h"

#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace provisor {

class CanvasScene;
class Session;

/// Screen pixels round a bend or an end of a flow in which it is taken hold of.
inline constexpr double bendReach = 7;

/// What gestures work with.
struct GestureContext
{
    Session& session;
    CanvasScene& scene;
    /// Applies an edit as one change and tells people what else it did; true when it was made.
    std::function<bool(const DiagramEdit&)> apply;
    /// Says something in the status line.
    std::function<void(const QString&)> announce;
    /// Asks for a component type at a place, to be connected from an element; for flows dropped on empty ground.
    std::function<void(QPointF, Id)> askForTarget;
    /// Duplicates the selection, shifted.
    std::function<void(double, double)> duplicate;
    /// Keeps the way of a flow.
    std::function<void(Id, const QList<QPointF>&)> bend;
    double unit = 1; ///< length of one screen pixel in canvas coordinates
};

/// Something done with the pointer from press to release. Nothing of the model changes before finish(); a gesture that
/// is destroyed without it leaves no trace.
class Gesture
{
public:
    explicit Gesture(GestureContext context) : m_context(std::move(context)) {}
    virtual ~Gesture();
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    virtual void move(QPointF to, Qt::KeyboardModifiers modifiers) = 0;
    /// The button was released. False when the gesture goes on, waiting for a click.
    virtual bool finish(QPointF at, Qt::KeyboardModifiers modifiers) = 0;
    /// Painted over everything, in canvas coordinates.
    virtual void paint(QPainter& painter, const Theme& theme) const;
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    double unit() const { return m_context.unit; }
    GestureContext m_context;
};

/// Moves the selected things, with snapping; starts to move after a few pixels. With Ctrl it leaves them and moves a
/// copy, with Shift it keeps to one axis, with Alt to the grid alone.
class MoveGesture : public Gesture
{
public:
    /// What it means when the button is released where it was pressed.
    struct Click
    {
        enum class Effect { Nothing, Deselect, SelectOnly };
        Effect effect = Effect::Nothing;
        Id id{};
    };

    MoveGesture(GestureContext context, const QSet<Id>& ids, QPointF from, Click click);
    ~MoveGesture() override;
    void move(QPointF to, Qt::KeyboardModifiers modifiers) override;
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, const Theme& theme) const override;

    Qt::CursorShape cursor() const override { return m_isCopy ? Qt::DragCopyCursor : Qt::ArrowCursor; }

private:
    void collectNeighbours();
    void showTarget();
    bool finishClick();

    QSet<Id> m_ids;
    QSet<Id> m_all; ///< with contents of boundaries
    QPointF m_from, m_pointer;
    Click m_click;
    Rect m_start;
    QList<Rect> m_neighbours;
    Snap m_snap;
    QHash<Id, Rect> m_placed;
    QString m_tag; ///< what would become of the boundary; shown beside the pointer
    bool m_isMoving = false;
    bool m_isCopy = false;
};

/// Resizes a card, boundary or note.
class ResizeGesture : public Gesture
{
public:
    ResizeGesture(GestureContext context, Id id, Handle handle, FrameKind kind);
    ~ResizeGesture() override;
    void move(QPointF to, Qt::KeyboardModifiers modifiers) override;
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    Qt::CursorShape cursor() const override { return cursorFor(m_handle, m_kind); }

private:
    QRectF limited(QRectF rect) const;

    Id m_id;
    Handle m_handle;
    FrameKind m_kind;
    QRectF m_start, m_rect;
};

/// Draws a flow from an element to another, by dragging or by two clicks.
class ConnectGesture : public Gesture
{
public:
    ConnectGesture(GestureContext context, Id from, QPointF at);
    ~ConnectGesture() override;
    void move(QPointF to, Qt::KeyboardModifiers modifiers) override;
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, const Theme& theme) const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    /// Finishes to an element chosen with the keyboard.
    virtual void finishTo(Id target);

protected:
    Id m_from, m_target;
    QPointF m_start, m_to;
    bool m_hasMoved = false;
    bool m_isBackwards = false; ///< the arrow points to where it started
};

/// Hangs one end of a flow on another element, by dragging or by two clicks.
class ReconnectGesture : public ConnectGesture
{
public:
    ReconnectGesture(GestureContext context, Id flow, bool isStart, Id otherEnd, QPointF at);
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void finishTo(Id target) override;

private:
    Id m_flow;
    bool m_isStart;
};

/// Selects what a rectangle touches.
class RubberBandGesture : public Gesture
{
public:
    /// `onClick` is selected when the pointer does not move; may be null.
    RubberBandGesture(GestureContext context, QPointF from, bool extends, Id onClick);
    void move(QPointF to, Qt::KeyboardModifiers modifiers) override;
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, const Theme& theme) const override;

private:
    QPointF m_from;
    QRectF m_rect;
    QSet<Id> m_before;
    Id m_onClick;
    bool m_isMoving = false;
};

/// Draws the rectangle of a new boundary or note.
class FrameGesture : public Gesture
{
public:
    enum class Makes { Boundary, Note };
    /// `made` is called with the id of the new record.
    FrameGesture(GestureContext context, Makes makes, QPointF from, std::function<void(Id)> made);
    ~FrameGesture() override;
    void move(QPointF to, Qt::KeyboardModifiers modifiers) override;
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, const Theme& theme) const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    Makes m_makes;
    QPointF m_from;
    Rect m_rect;
    std::function<void(Id)> m_made;
};

/// Shifts one straight piece of a flow, or one bend; what results is kept with the diagram.
class BendGesture : public Gesture
{
public:
    BendGesture(GestureContext context, Id flow, QPointF from);
    ~BendGesture() override;
    void move(QPointF to, Qt::KeyboardModifiers modifiers) override;
    bool finish(QPointF at, Qt::KeyboardModifiers modifiers) override;

private:
    Id m_flow;
    QPointF m_from;
    QList<QPointF> m_points;
    qsizetype m_bend, m_piece; ///< what was taken hold of; -1 for none
    QList<QPointF> m_result;
};

} // namespace provisor
