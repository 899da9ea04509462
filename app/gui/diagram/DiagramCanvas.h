#pragma once

#include "app/gui/diagram/Gesture.h"

#include <QElapsedTimer>
#include <QGraphicsView>
#include <QPointer>
#include <QTimer>

namespace provisor {

class DiagramCommands;
class CanvasScene;
class InlineEditor;
class Session;

/// What the pointer does.
enum class Tool : quint8 { Select, Pan, Boundary, Flow, Note };

/// The view of a diagram: zoom and pan, pointer and keyboard, the ring and handles of what is selected. It changes the
/// model only through edits and gestures.
class DiagramCanvas : public QGraphicsView
{
    Q_OBJECT

public:
    DiagramCanvas(Session& session, CanvasScene& scene, DiagramCommands& commands, QWidget* parent = nullptr);
    ~DiagramCanvas() override;

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    double zoom() const { return transform().m11(); }
    /// 0.05 to 4; the point of the canvas under `anchor` (in the viewport) stays where it is.
    void setZoom(double zoom, QPoint anchor);
    void setZoom(double zoom) { setZoom(zoom, viewport()->rect().center()); }
    /// Shows an area of the canvas, no larger than 100 %.
    void fit(const QRectF& area);
    /// Scrolls as little as needed to show a thing.
    void reveal(Id id);

    /// Opens an editor on the name of a thing; `typed` replaces the name.
    void rename(Id id, const QString& typed = {});
    /// Renames at once, as an editor does when it is accepted.
    void setNameOf(Id id, const QString& name);
    /// Where something added without a pointer goes: at the pointer when it is over the canvas, else in the middle.
    QPointF placeForNew() const;
    /// The thing with the keyboard focus; it need not be selected.
    Id focused() const { return m_focused; }
    void setFocused(Id id);
    bool hasGesture() const { return m_gesture != nullptr; }
    /// Where the keyboard adds something, and in which boundary: at the pointer when it was moved since, else beside
    /// the only element or in the only boundary that is selected, else in the middle.
    struct Spot
    {
        QPointF place;
        Id home;
    };
    Spot spotForQuickAdd();
    /// The element that a new one is to be connected from: the only thing selected. Null when there is none.
    Id elementToConnectFrom() const;
    /// Shows what a change would do to the places of things, until it is taken or dropped.
    void preview(const Change& change, int duration, std::function<void(bool)> ended);
    bool isPreviewing() const;
    void takePreview();
    void dropPreview();
    /// Starts a flow from an element, to be ended by a click or by Enter on another one.
    void startFlow(Id from);
    /// Takes one end of a flow off, to be hung on another element by a click or by Enter.
    void startReconnect(Id flow, bool isStart);
    /// Takes a bend out of a flow; the one chosen with the keyboard, or the first.
    void removeBend(Id flow);
    /// Puts two bends into the longest piece of a flow.
    void addBend(Id flow);

Q_SIGNALS:
    void zoomChanged(double zoom);
    void toolChanged(provisor::Tool tool);
    void viewMoved();
    /// Somebody asks for a type to add at a place, connected from an element when it is not null.
    void typeWanted(QPointF at, provisor::Id from);
    /// The keyboard asks for a new element, a boundary round what is selected, or a note.
    void quickAddWanted();
    void boundaryWanted();
    void noteWanted();
    void menuWanted(QPoint globalPosition, provisor::Id id);
    void focusedChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    double unit() const { return 1 / zoom(); }
    GestureContext context();
    void start(std::unique_ptr<Gesture> gesture);
    void cancelGesture();
    std::unique_ptr<Gesture> gestureAt(QPointF at, Qt::KeyboardModifiers modifiers);
    std::unique_ptr<Gesture> selectGestureAt(QPointF at, Qt::KeyboardModifiers modifiers);
    std::unique_ptr<Gesture> handleGestureAt(QPointF at);
    std::unique_ptr<Gesture> flowEndGestureAt(QPointF at);
    std::unique_ptr<Gesture> moveGestureAt(QPointF at, Id id, Qt::KeyboardModifiers modifiers);
    void choose(Id id, Qt::KeyboardModifiers modifiers);
    void hover(QPointF at);
    void updateCursor(QPointF at);
    void updateExtent();
    void paintHint(QPainter& painter);
    void paintDropTarget(QPainter& painter);
    std::optional<FrameKind> frameKind(Id id) const;
    Id singleSelection() const;
    bool handleArrow(QKeyEvent* event);
    bool handleCommandKey(QKeyEvent* event);
    bool handleToolKey(QKeyEvent* event);
    bool handleBendKey(QKeyEvent* event);
    void shiftPiece(const QList<QPointF>& route, QPointF by);
    void waitForEnd(const QString& hint);
    void findElement(const QString& typed);
    void moveFocus(int key);
    bool cycleFocus(bool forwards);
    void acceptDrag(QDropEvent* event);
    void placeEditor();

    Session& m_session;
    CanvasScene& m_scene;
    DiagramCommands& m_commands;
    Tool m_tool = Tool::Select;
    std::unique_ptr<Gesture> m_gesture;
    QPointer<InlineEditor> m_editor;
    Id m_edited; ///< whose name is in the editor
    Id m_focused;
    Id m_selectedBefore;          ///< before the last press; a double-click on empty ground connects from it
    qsizetype m_piece = -1;       ///< of the selected flow, chosen with the keyboard
    QPointF m_pointer;            ///< where it was last, in the viewport
    bool m_isPointerNews = false; ///< it was moved since something was added
    bool m_isPanning = false;
    bool m_takesPreview = false; ///< the button was pressed on a preview
    bool m_isSpaceHeld = false;
    bool m_showsFocus = false; ///< the keyboard was used last
    QString m_typed;           ///< letters of the name of an element that is looked for
    QElapsedTimer m_typedAt;
    QPoint m_panFrom;
    QTimer m_zoomEnd;      ///< runs while the wheel zooms; then what was stretched is painted as it should be
    QList<QPointF> m_dots; ///< of the background; kept so that a frame allocates nothing
};

} // namespace provisor
