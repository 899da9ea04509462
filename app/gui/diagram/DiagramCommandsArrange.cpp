#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "models/Session.h"

namespace provisor {

namespace {

constexpr Size newBoundarySize{256, 160}, newNoteSize{160, 64};

bool isSizing(Alignment alignment)
{
    return alignment >= Alignment::SameWidth;
}

} // namespace

QHash<Id, Rect> DiagramCommands::outermostSelected() const
{
    const DiagramContent& content = m_scene.content();
    QHash<Id, Rect> rects;
    for (const Id& id : m_session.selection()) {
        bool isInside = false;
        for (Id up = content.parents.value(id); !up.isNull() && !isInside; up = content.parents.value(up))
            isInside = m_session.selection().contains(up);
        if (content.contains(id) && !isInside)
            rects.insert(id, content.rect(id));
    }
    return rects;
}

bool DiagramCommands::canAlign(Alignment alignment) const
{
    return outermostSelected().size() >= leastToAlign(alignment);
}

void DiagramCommands::align(Alignment alignment, Id model)
{
    QHash<Id, Rect> rects = outermostSelected();
    if (rects.size() < leastToAlign(alignment)) {
        Q_EMIT message(tr("Select %n things or more", nullptr, leastToAlign(alignment)));
        return;
    }
    const DiagramContent& content = m_scene.content();
    const QList<Id> order = m_scene.readingOrder();
    if (!rects.contains(model))
        model = *std::find_if(order.begin(), order.end(), [&](Id id) { return rects.contains(id); });
    const auto kindOf = [this](Id id) { return m_session.snapshot().find(id)->kind(); };
    if (isSizing(alignment)) // a boundary is not made as small as a card
        erase_if(rects, [&](const auto& entry) { return kindOf(entry.key()) != kindOf(model); });
    QHash<Id, Rect> placed = aligned(rects, alignment, model);
    for (auto it = placed.begin(); it != placed.end(); ++it) {
        if (isSizing(alignment) && content.elements.contains(it.key())) {
            const QSizeF size = m_scene.cardSize(it.key(), {it->width, it->height});
            it->width = size.width();
            it->height = size.height();
        } else if (isSizing(alignment) && content.boundaries.contains(it.key())) {
            *it = it->united(roundContents(it.key(), {}));
        }
        it->x = std::round(it->x);
        it->y = std::round(it->y);
    }
    QString label = alignmentTitle(alignment);
    DiagramEdit edit(m_session.document(), content, label.remove(u'&'));
    edit.rearrange(placed);
    apply(edit);
}

Rect DiagramCommands::roundContents(Id boundary, const QHash<Id, Rect>& places) const
{
    const DiagramContent& content = m_scene.content();
    Rect inner;
    for (auto it = content.parents.begin(); it != content.parents.end(); ++it) {
        if (*it == boundary && content.contains(it.key()))
            inner = inner.united(places.value(it.key(), content.rect(it.key())));
    }
    return inner.isEmpty() ? inner : framed(inner);
}

bool DiagramCommands::canFitToContents() const
{
    return std::any_of(m_session.selection().begin(), m_session.selection().end(),
                       [this](Id id) { return !roundContents(id, {}).isEmpty(); });
}

void DiagramCommands::fitToContents()
{
    const DiagramContent& content = m_scene.content();
    QList<Id> zones;
    for (const Id& id : m_session.selection()) {
        if (content.boundaries.contains(id))
            zones.append(id);
    }
    std::sort(zones.begin(), zones.end(), [&](Id a, Id b) { // inner ones first: the outer ones fit round them
        return std::pair(-content.depth(a), a) < std::pair(-content.depth(b), b);
    });
    QHash<Id, Rect> places;
    for (const Id& id : std::as_const(zones)) {
        if (const Rect rect = roundContents(id, places); !rect.isEmpty())
            places.insert(id, rect);
    }
    if (places.isEmpty()) {
        Q_EMIT message(tr("Select a trust boundary that holds something"));
        return;
    }
    DiagramEdit edit(m_session.document(), content, tr("Fit boundary to its contents"));
    for (auto it = places.begin(); it != places.end(); ++it)
        edit.setPlacement(it.key(), *it, true);
    apply(edit);
}

Id DiagramCommands::addBoundary(QPointF centre)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Add trust boundary"));
    const QString name = tr("Trust boundary");
    QSet<Id> ids;
    const QHash<Id, Rect> rects = outermostSelected();
    for (auto it = rects.begin(); it != rects.end(); ++it) {
        if (!m_scene.content().notes.contains(it.key()))
            ids.insert(it.key());
    }
    Id id;
    if (ids.isEmpty()) {
        const QPointF room = roomNear(centre, newBoundarySize, m_scene.content().boundaryAt(toPoint(centre)));
        const Point corner =
            snapped(Point{room.x() - newBoundarySize.width / 2, room.y() - newBoundarySize.height / 2});
        id = edit.addBoundary(name, {corner.x, corner.y, newBoundarySize.width, newBoundarySize.height});
    } else {
        id = edit.surround(name, ids);
    }
    if (!apply(edit))
        return {};
    m_session.select({id});
    return id;
}

Id DiagramCommands::addNote(QPointF corner)
{
    const Point at = snapped(Point{corner.x(), corner.y()});
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Add note"));
    const Id id = edit.addNote(tr("Note"), {at.x, at.y, newNoteSize.width, newNoteSize.height});
    if (!apply(edit))
        return {};
    m_session.select({id});
    return id;
}

} // namespace provisor
