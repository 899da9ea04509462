#pragma once

#include "app/gui/diagram/DiagramContent.h"
#include "app/gui/diagram/DiagramPictures.h"
#include "app/gui/diagram/LiveLayout.h"

#include <QGraphicsScene>

namespace provisor {

class BoundaryItem;
class ElementItem;
class FlowItem;
class NoteItem;
class PathMarksItem;
class Session;

/// What is under the pointer.
enum class HitKind : quint8 { None, Element, Note, Flow, BoundaryFrame, BoundaryInside };
struct Hit
{
    HitKind kind = HitKind::None;
    Id id;
};

/// The picture of the current diagram: one item per element, boundary, flow and note, found by id. It is a disposable
/// view: after every change the items whose records or places differ are brought up to date and all others left alone.
class CanvasScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// The session must outlive the scene.
    explicit CanvasScene(Session& session, QObject* parent = nullptr);
    ~CanvasScene() override;

    const DiagramContent& content() const { return m_layout.content(); }
    /// The records with places for what has none yet; what the picture shows.
    const Snapshot& shownSnapshot() const { return m_layout.snapshot(); }
    /// What stands where, with the routes found so far.
    const DiagramScene& placed() const { return m_layout.scene(); }
    Session& session() const { return m_session; }
    DiagramPictures& pictures() { return m_pictures; }

    void setTheme(const Theme& theme);
    void setOverlay(Overlay overlay);
    Overlay overlay() const { return m_pictures.overlay(); }
    Notation notation() const { return m_pictures.notation(); }
    const Theme& theme() const { return m_pictures.theme(); }

    /// What is at a place, cards before flows before boundaries; `unit` is a screen pixel in canvas coordinates.
    Hit hitAt(QPointF at, double unit) const;
    /// What a rubber band chooses: cards and notes that it touches, flows and boundaries that it holds.
    QSet<Id> idsIn(const QRectF& area) const;
    /// The place of a thing as shown now, during a gesture too.
    QRectF rectOf(Id id) const;
    /// The line of a flow as it is painted: in the classic notation it ends at the circle of a process.
    Polyline visibleRoute(const DiagramScene::Flow& flow);
    /// Everything that is drawn, flows that run outside of all cards included.
    QRectF drawnArea() const;
    /// Points of a flow from end to end.
    QList<QPointF> route(Id flow) const;
    /// Where the line from an element's centre to a point leaves the card.
    QPointF edgePoint(Id element, QPointF towards) const;
    /// Size of a card when somebody asks for at least that much.
    QSizeF cardSize(Id element, QSizeF wanted);
    /// Where the name of an element, boundary, flow or note stands, for renaming in place.
    QRectF nameRect(Id id) const;

    /// The ids as a picture for other programs, in the light theme.
    DisplayList exportPicture(const QSet<Id>& ids);
    /// Everything as plain blocks, high and critical ones coloured; for the minimap.
    void paintBlocks(QPainter& painter, const QTransform& map) const;
    /// What the pointer is told about a thing: long names, labels that found no place.
    QString toolTip(Id id) const;
    QString nameOf(Id id) const;
    /// The thing in words: "Agent, in Own cloud, 3 flows, 2 open critical threats".
    QString description(Id id) const;

    /// What the view shows; keeps snapping to what people see.
    QRectF visibleRect() const { return m_visible; }
    void setVisibleRect(const QRectF& rect) { m_visible = rect; }

    // Gestures show their effect without touching the document.
    void preview(const QHash<Id, Rect>& rects);
    void previewRoute(Id flow, const QList<QPointF>& points);
    void endPreview();
    /// Shows another state of the model, as after a change that is not made yet, until endProposal().
    void propose(const Snapshot& snapshot);
    void endProposal();
    void setDropTarget(Id id);
    void setHovered(Id id);
    Id hovered() const { return m_hovered; }
    Id dropTarget() const { return m_dropTarget; }
    /// Shows a path with its marks: everything else is dimmed; empty shows all.
    void setPath(const PathHighlight& path);
    const PathHighlight& path() const { return m_path; }
    /// What the path takes up on this diagram.
    QRectF pathArea() const;

    /// Ids in the order in which the keyboard goes through them: cards in rows, then flows, then boundaries and notes.
    QList<Id> readingOrder() const;
    /// Waits for places and routes that are being found in the background; for exports and tests.
    void waitForRoutes() { m_layout.waitForRoutes(); }

Q_SIGNALS:
    /// The set of things or their places changed.
    void contentChanged();
    /// A diagram without places has been arranged.
    void arranged();
    /// Another path is shown, or none.
    void pathChanged();

private:
    void refresh();
    void refreshAnalysis();
    void refreshSelection();
    void syncAll();
    void syncElements();
    void syncBoundaries();
    void syncFlows();
    void syncNotes();
    void syncMarks();
    void repaintAll();
    /// What a boundary is painted with: dimmed when nothing of the path is in it.
    double shareOf(const Rect& frame) const;
    FlowLook lookOf(Id flow) const;
    void showPlainRoutes(const QHash<Id, Rect>& rects);
    QString elementWords(Id id, const CardContent& card) const;
    /// "2 open critical threats" and so on, the worst first; nothing where there are none.
    QStringList openThreats(Id id) const;

    Session& m_session;
    DiagramPictures m_pictures;
    LiveLayout m_layout;
    QHash<Id, ElementItem*> m_elements; // owned by the scene, as all items
    QHash<Id, BoundaryItem*> m_boundaries;
    QHash<Id, FlowItem*> m_flows;
    QHash<Id, NoteItem*> m_notes;
    PathMarksItem* m_marks = nullptr; ///< while a path with steps is shown
    Grounds m_grounds;                ///< when the flows were last brought up to date
    QMultiHash<Id, Id> m_flowsAt;     ///< element to its flows on this diagram
    QHash<Id, Rect> m_preview;
    QSet<Id> m_previewedFlows;
    Id m_hovered, m_dropTarget;
    PathHighlight m_path;
    QSet<Id> m_shownSelection;
    QRectF m_visible;
    mutable AnalysisPointer m_countedAnalysis; ///< whose open threats are counted, when somebody asks for words
    mutable QHash<Id, std::array<int, 4>> m_openThreats; ///< by level
};

} // namespace provisor
