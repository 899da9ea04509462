#pragma once

#include "app/gui/diagram/DiagramContent.h"
#include "core/document/Edits.h"

#include <QCoreApplication>

namespace provisor {

/// Builds one change on a diagram. Whatever it moves or places, it also writes down the places that were only computed
/// so far, so that nothing jumps; on a model without a diagram it makes the first one.
class DiagramEdit
{
    Q_DECLARE_TR_FUNCTIONS(provisor::DiagramEdit)

public:
    /// The document must outlive the edit; the content is what is on the screen.
    DiagramEdit(const Document& document, const DiagramContent& content, const QString& label);

    /// A new element, named after its type, in the smallest boundary under its centre, or in a given one (null: in
    /// none).
    Id addElement(const QString& typeId, const QString& name, const Rect& rect, std::optional<Id> home = {});
    /// A new boundary that takes in what lies inside it at the same depth; its trust is left unanswered.
    Id addBoundary(const QString& name, const Rect& rect);
    /// A new boundary round elements and boundaries, inside the innermost one that holds them all; it takes in what
    /// else lies wholly inside it at the same depth. Null when none of the ids is shown here.
    Id surround(const QString& name, const QSet<Id>& ids);
    Id addNote(const QString& text, const Rect& rect);
    /// A new flow; null when one of the ends is no element.
    Id connect(Id from, Id to);
    /// Hangs one end of a flow on another element; its bends are given up. False when the element is no element, or is
    /// at the other end already.
    bool reconnect(Id flow, bool isStart, Id element);

    /// Moves elements, boundaries with all they hold, and notes. What leaves or enters a boundary changes its boundary.
    void move(const QSet<Id>& ids, double dx, double dy);
    /// New place and size of an element, boundary or note. A boundary takes in and lets go as its edge passes over
    /// things.
    void resize(Id id, const Rect& rect);
    /// New places, and sizes, of several things at once, with the contents of boundaries among them. What leaves or
    /// enters a boundary, where everything stands afterwards, changes its boundary.
    void rearrange(const QHash<Id, Rect>& places);
    /// Puts elements and boundaries into a boundary, or out of every one when it is null. What is shown here goes to
    /// its place among `places`, with what it holds; the boundary grows to hold it.
    void moveInto(const QSet<Id>& ids, Id boundary, const QHash<Id, Rect>& places);
    /// Makes a boundary, and those round it, large enough to hold a rectangle with the usual margin.
    void growToHold(Id boundary, const Rect& rect);
    void rename(Id id, const QString& name);
    void setType(Id element, const QString& typeId);
    void setTrust(Id boundary, const QString& trust);
    void setTitleCorner(Id boundary, const QString& corner);
    void setOutOfScope(const QSet<Id>& elements, bool isOutOfScope);
    /// Pinned elements stay where they are when the diagram is arranged.
    void setPinned(const QSet<Id>& elements, bool isPinned);
    /// "cards" or "dfd", kept with the diagram.
    void setNotation(const QString& notation);
    /// The way of a flow from end to end as x, y, x, y, ...; an empty list lets the router decide again. `label` is the
    /// place of its label as x, y, width, height; empty where it is to be found anew.
    void setRoute(Id flow, const QList<double>& points, const QList<double>& label = {});
    void reverse(Id flow);
    void remove(const QSet<Id>& ids);

    /// Adds records as they are; references among them must be complete. Used for pasting.
    Id insert(const Record& record) { return m_builder.insert(record); }
    /// Where something stands. The size of a card follows its content and is only kept when somebody chose it
    /// (`keepsSize`); a boundary always has one.
    void setPlacement(Id subject, const Rect& rect, bool keepsSize = false);
    /// Puts an element or boundary of the model here. In a boundary that is not round it already, it joins that one; on
    /// free ground it stays in its own, which is drawn round it.
    void show(Id subject, const Rect& rect);
    /// The diagram, made now if there was none.
    Id diagram();
    /// Writes down the places of what is shown without one.
    void writeComputedPlaces();

    /// What people should be told about side effects, one sentence each: "Vector index is now in Own cloud".
    const QStringList& messages() const { return m_messages; }
    Change take(const QString& author) const { return m_builder.take(author); }
    const ChangeBuilder& builder() const { return m_builder; }

private:
    void shiftPlacement(Id subject, double dx, double dy);
    void setBoundaryOf(Id id, Id boundary);
    /// Whether a boundary is round a thing, be it shown or not; true for the boundary itself.
    bool isInside(Id id, Id boundary) const;
    void takeIn(Id boundary, const Rect& rect, Id around, const DiagramContent& content);
    void letGo(Id boundary, const Rect& rect, Id around, const DiagramContent& content);
    /// Writes the new place of one thing; true when its size changed too.
    bool putAt(Id id, const Rect& rect);
    /// What is shown, with everything at its new place.
    DiagramContent afterwards(const QHash<Id, Rect>& places) const;
    void dropRoutesOf(Id element);
    void shiftRoutes(const QSet<Id>& ids, double dx, double dy);
    bool isRouteInTheWay(const Record& route, const QSet<Id>& moved) const;
    QString nameOf(Id id) const;
    /// The record in the state of this edit; nullptr when there is none of the kind.
    const Record* find(Kind kind, Id id) const;

    const Document& m_document;
    const DiagramContent& m_content;
    ChangeBuilder m_builder;
    Id m_diagram;
    QHash<Id, Id> m_placements; ///< subject to placement, those of this change included
    bool m_hasWrittenComputed = false;
    QStringList m_messages;
};

/// The rectangle of a boundary that holds another one with the least margin, its title above.
Rect framed(const Rect& inner);

/// The centre of a rectangle.
inline Point centreOf(const Rect& rect)
{
    return {rect.x + rect.width / 2, rect.y + rect.height / 2};
}

/// Whether `outer` holds all of `inner`.
inline bool holds(const Rect& outer, const Rect& inner)
{
    return outer.contains(Point{inner.x, inner.y}) && outer.contains(Point{inner.right(), inner.bottom()});
}

} // namespace provisor
