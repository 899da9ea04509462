#include "app/gui/diagram/DiagramEdit.h"

#include "core/layout/DiagramScene.h"

#include <QMap>
#include <QRectF>

namespace provisor {

DiagramContent DiagramEdit::afterwards(const QHash<Id, Rect>& places) const
{
    DiagramContent after = m_content;
    const auto put = [&after](Id id, const Rect& rect) {
        for (auto* rects : {&after.elements, &after.boundaries, &after.notes}) {
            if (const auto it = rects->find(id); it != rects->end())
                *it = rect;
        }
    };
    for (auto it = places.begin(); it != places.end(); ++it) {
        const Rect before = m_content.rect(it.key());
        if (m_content.boundaries.contains(it.key())) {
            QSet<Id> contents = m_content.withContents({it.key()});
            contents.remove(it.key());
            for (const Id& id : std::as_const(contents)) {
                Rect rect = m_content.rect(id);
                rect.x += it->x - before.x;
                rect.y += it->y - before.y;
                if (!places.contains(id))
                    put(id, rect);
            }
        }
        put(it.key(), *it);
    }
    return after;
}

bool DiagramEdit::putAt(Id id, const Rect& rect)
{
    const Rect before = m_content.rect(id);
    const bool isResized = rect.width != before.width || rect.height != before.height;
    if (m_content.notes.contains(id)) {
        m_builder.set(Kind::Note, id, field::note::X, rect.x);
        m_builder.set(Kind::Note, id, field::note::Y, rect.y);
        if (isResized) {
            m_builder.set(Kind::Note, id, field::note::Width, rect.width);
            m_builder.set(Kind::Note, id, field::note::Height, rect.height);
        }
    } else if (isResized) {
        setPlacement(id, rect, true);
    } else {
        shiftPlacement(id, rect.x - before.x, rect.y - before.y);
    }
    return isResized;
}

void DiagramEdit::dropRoutesOf(Id element)
{
    for (auto it = m_content.routes.begin(); it != m_content.routes.end(); ++it) {
        const Record* flow = find(Kind::Flow, it.key());
        const bool isAt =
            flow && (flow->reference(field::flow::From) == element || flow->reference(field::flow::To) == element);
        if (isAt && find(Kind::Route, *it))
            m_builder.remove(Kind::Route, *it);
    }
}

void DiagramEdit::rearrange(const QHash<Id, Rect>& places)
{
    const DiagramContent after = afterwards(places);
    QMap<std::pair<double, double>, QSet<Id>> shifts; // what moves equally far keeps the bends among it
    QList<Id> resized;
    const auto differs = [&](Id id) {
        const Rect a = m_content.rect(id), b = after.rect(id);
        return a.x != b.x || a.y != b.y || a.width != b.width || a.height != b.height;
    };
    for (const auto* rects : {&after.elements, &after.boundaries, &after.notes}) {
        for (auto it = rects->begin(); it != rects->end(); ++it) {
            if (!differs(it.key()))
                continue;
            const Rect before = m_content.rect(it.key());
            if (putAt(it.key(), *it))
                resized.append(it.key());
            shifts[{it->x - before.x, it->y - before.y}].insert(it.key());
        }
    }
    for (auto it = shifts.begin(); it != shifts.end(); ++it)
        shiftRoutes(*it, it.key().first, it.key().second);
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (after.elements.contains(it.key()) && differs(it.key()))
            setBoundaryOf(it.key(), after.boundaryAt(centreOf(*it)));
        else if (after.boundaries.contains(it.key()) && differs(it.key()))
            setBoundaryOf(it.key(), after.boundaryAround(*it, after.withContents({it.key()})));
    }
    for (const Id& id : std::as_const(resized)) {
        dropRoutesOf(id);
        const Record* zone = find(Kind::Boundary, id);
        if (!zone)
            continue;
        const Id around = zone->reference(field::boundary::Parent);
        letGo(id, after.rect(id), around, after);
        takeIn(id, after.rect(id), around, after);
    }
}

Rect framed(const Rect& inner)
{
    constexpr double titleBand = frameTitleBand + 2;
    return {inner.x - frameMargin, inner.y - titleBand, inner.width + 2 * frameMargin,
            inner.height + titleBand + frameMargin};
}

void DiagramEdit::moveInto(const QSet<Id>& ids, Id boundary, const QHash<Id, Rect>& places)
{
    QRectF all;
    for (auto it = places.begin(); it != places.end(); ++it) {
        const Rect before = m_content.rect(it.key());
        const QSet<Id> moved = m_content.withContents({it.key()});
        for (const Id& id : moved) {
            if (m_content.contains(id))
                shiftPlacement(id, it->x - before.x, it->y - before.y);
        }
        shiftRoutes(moved, it->x - before.x, it->y - before.y);
        all = all.united(QRectF(it->x, it->y, it->width, it->height));
    }
    if (!boundary.isNull() && !all.isEmpty())
        growToHold(boundary, {all.x(), all.y(), all.width(), all.height()});
    for (const Id& id : ids)
        setBoundaryOf(id, boundary);
}

void DiagramEdit::growToHold(Id boundary, const Rect& rect)
{
    Rect inner = rect;
    for (Id id = boundary; m_content.boundaries.contains(id); id = m_content.parents.value(id)) {
        const Rect zone = m_content.rect(id);
        inner = zone.united(framed(inner));
        if (inner.width == zone.width && inner.height == zone.height)
            return;
        setPlacement(id, inner, true);
    }
}

Id DiagramEdit::surround(const QString& name, const QSet<Id>& ids)
{
    Rect inner;
    Id around;
    bool isFirst = true;
    for (const Id& id : ids) {
        if (!m_content.elements.contains(id) && !m_content.boundaries.contains(id))
            continue;
        inner = inner.united(m_content.rect(id));
        if (std::exchange(isFirst, false))
            around = m_content.parents.value(id);
        while (!around.isNull() && !m_content.isInside(id, around))
            around = m_content.parents.value(around);
    }
    if (isFirst)
        return {};
    Record record(Kind::Boundary, Id::create());
    record.set(field::boundary::Name, name);
    if (!around.isNull())
        record.set(field::boundary::Parent, around);
    const Id boundary = m_builder.insert(record);
    constexpr double room = 8; // beyond the least, so that its edge is easily taken hold of
    const Rect rect = framed(inner.grown(room));
    setPlacement(boundary, rect);
    for (const Id& id : ids)
        setBoundaryOf(id, boundary);
    takeIn(boundary, rect, around, m_content);
    return boundary;
}

bool DiagramEdit::reconnect(Id flow, bool isStart, Id element)
{
    const Record* record = find(Kind::Flow, flow);
    if (!record || !find(Kind::Element, element))
        return false;
    const int at = isStart ? static_cast<int>(field::flow::From) : static_cast<int>(field::flow::To);
    const int other = isStart ? static_cast<int>(field::flow::To) : static_cast<int>(field::flow::From);
    if (record->reference(other) == element || record->reference(at) == element)
        return false;
    m_builder.set(Kind::Flow, flow, at, Value{element});
    if (const Id route = m_content.routes.value(flow); find(Kind::Route, route))
        m_builder.remove(Kind::Route, route);
    return true;
}

} // namespace provisor
