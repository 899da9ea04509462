#pragma once

#include "app/gui/diagram/Alignment.h"
#include "app/gui/diagram/DiagramEdit.h"

#include <QObject>
#include <QPointF>
#include <QRectF>

class QMimeData;

namespace provisor {

class CanvasScene;
class Session;

/// What can be done to a diagram without a pointer: the commands behind menus, keys and the stencils. Each is one
/// change.
class DiagramCommands : public QObject
{
    Q_OBJECT

public:
    DiagramCommands(Session& session, CanvasScene& scene, QObject* parent = nullptr);

    /// Applies an edit and tells people what else it did; true when it was made.
    bool apply(const DiagramEdit& edit);

    /// Adds an element round a place, on the grid, beside what is there already; connects it from another one when that
    /// is not null. The new element is selected. Null when the type does not exist.
    Id addElement(const QString& typeId, QPointF centre, Id connectFrom = {});
    /// The same near a place in a boundary, or outside of all when that is null; the boundary grows to hold it.
    Id addElementIn(Id home, const QString& typeId, QPointF near, Id connectFrom = {});
    void rename(Id id, const QString& name);
    void deleteSelection();
    void copy();
    void cut();
    /// Pastes round a place, or beside the original when there is none.
    void paste(std::optional<QPointF> centre = {});
    bool canPaste() const;
    /// Copies of what is selected, shifted; they are selected then.
    void duplicate(double dx, double dy);
    void duplicate();
    void selectAll();
    void nudge(double dx, double dy);
    /// Puts what is selected in order; sizes are those of `model`, or of the first thing when it is not among them.
    void align(Alignment alignment, Id model = {});
    bool canAlign(Alignment alignment) const;
    /// Makes the selected boundaries, and those selected in them, as small as what they hold allows.
    void fitToContents();
    bool canFitToContents() const;
    /// A new boundary round what is selected, or an empty one round a place when nothing is; null when there is nothing
    /// it could be round.
    Id addBoundary(QPointF centre);
    /// A new note whose upper left corner is near a place.
    Id addNote(QPointF corner);
    void setType(const QSet<Id>& elements, const QString& typeId);
    void setTrust(Id boundary, const QString& trust);
    void setTitleCorner(Id boundary, const QString& corner);
    void setOutOfScope(const QSet<Id>& elements, bool isOutOfScope);
    void setPinned(const QSet<Id>& elements, bool isPinned);
    /// Pins the selected elements, or frees them when all are pinned.
    void togglePins();
    void reverse(Id flow);
    /// Keeps the way of a flow on this diagram; an empty one is left to the router.
    void setRoute(Id flow, const QList<QPointF>& points);
    void clearBends(Id flow) { setRoute(flow, {}); }
    /// A new flow between two elements, shown here or not; it is selected.
    void connectElements(Id from, Id to);
    /// Puts elements and boundaries into a boundary, or out of every one when it is null; on this diagram they go where
    /// there is room in it.
    void moveInto(const QSet<Id>& ids, Id boundary);
    /// Puts elements and boundaries of the model that are not on this diagram side by side, the first one round a place
    /// of it; when all are there, they are selected.
    void showOnDiagram(const QList<Id>& ids, QPointF at);
    /// The same without a place: in the boundary of the first one, else near the middle of what is seen, on free
    /// ground.
    void showNear(const QList<Id>& ids, QPointF middle);
    /// Takes things off this diagram; the model keeps them.
    void takeOffDiagram(const QSet<Id>& ids);
    /// Elements of the model that this diagram does not show.
    QList<Id> notOnDiagram() const;
    void addDiagram();
    void renameDiagram(Id diagram, const QString& name);
    void deleteDiagram(Id diagram);

    /// The centre nearest to a wanted one where a new card of a type covers no other.
    QPointF roomNear(QPointF centre, const QString& typeId) const;

Q_SIGNALS:
    /// For the status line.
    void message(const QString& text);

private:
    /// What is selected and stands here, without what lies in a selected boundary: it goes along.
    QHash<Id, Rect> outermostSelected() const;
    /// The rectangle round what a boundary holds, with room for its title; empty when it holds nothing here.
    Rect roundContents(Id boundary, const QHash<Id, Rect>& places) const;
    QSet<Id> selectionOrFlowsOf() const;
    QMimeData* mimeData() const;
    void pasteFragment(const class Fragment& fragment, double dx, double dy, const QString& label);
    /// Elements and boundaries among the ids that this diagram does not show; says so when there are none.
    QList<Id> missing(const QList<Id>& ids);
    Size sizeToShow(Id id) const;
    QPointF placeToShow(Id id, QPointF middle) const;
    QPointF roomNear(QPointF centre, Size size) const;
    /// The same outside of all boundaries but one and those round it, and off places that are about to be taken.
    QPointF roomNear(QPointF centre, Size size, Id home, const QList<QRectF>& taken = {}) const;
    /// Whether a card has room round it; with `mayGrow` also where its boundary would grow over another one.
    bool isFree(const QRectF& card, Id home, bool mayGrow) const;
    Id addElement(const QString& typeId, QPointF centre, Id connectFrom, std::optional<Id> home);
    QHash<Id, Rect> placesIn(Id boundary, const QList<Id>& ids) const;
    Rect freePlace(Rect wanted) const;

    Session& m_session;
    CanvasScene& m_scene;
    int m_pasteCount = 0; ///< pastes since the last copy; each lands a little further
};

} // namespace provisor
