#include "app/gui/diagram/DiagramEdit.h"

namespace provisor {

DiagramEdit::DiagramEdit(const Document& document, const DiagramContent& content, const QString& label)
    : m_document(document), m_content(content), m_builder(document, label), m_diagram(content.diagram),
      m_placements(content.placements)
{
}

Id DiagramEdit::diagram()
{
    writeComputedPlaces();
    if (!m_diagram.isNull())
        return m_diagram;
    Record record(Kind::Diagram, Id::create());
    record.set(field::diagram::Name, tr("Whole system"));
    m_diagram = m_builder.insert(record);
    return m_diagram;
}

void DiagramEdit::setPlacement(Id subject, const Rect& rect, bool keepsSize)
{
    writeComputedPlaces();
    Record record(Kind::Placement, Id::create());
    if (const Record* present = find(Kind::Placement, m_placements.value(subject)))
        record = *present;
    record.set(field::placement::Diagram, diagram());
    record.set(field::placement::Subject, subject);
    record.set(field::placement::X, rect.x);
    record.set(field::placement::Y, rect.y);
    if (keepsSize || !find(Kind::Element, subject)) {
        record.set(field::placement::Width, rect.width);
        record.set(field::placement::Height, rect.height);
    }
    m_placements.insert(subject, record.id());
    m_builder.update(record);
}

void DiagramEdit::show(Id subject, const Rect& rect)
{
    setPlacement(subject, rect);
    const Id here =
        find(Kind::Element, subject) ? m_content.boundaryAt(centreOf(rect)) : m_content.boundaryAround(rect);
    if (!here.isNull() && !isInside(subject, here))
        setBoundaryOf(subject, here);
}

bool DiagramEdit::isInside(Id id, Id boundary) const
{
    const Record* record = find(Kind::Element, id);
    Id up = record ? record->reference(field::element::Boundary) : id;
    while (!up.isNull() && up != boundary) {
        record = find(Kind::Boundary, up);
        up = record ? record->reference(field::boundary::Parent) : Id{};
    }
    return up == boundary;
}

void DiagramEdit::shiftPlacement(Id subject, double dx, double dy)
{
    writeComputedPlaces();
    const Record* present = find(Kind::Placement, m_placements.value(subject));
    if (!present) { // a boundary that stood round its content without a place of its own
        Rect rect = m_content.rect(subject);
        rect.x += dx;
        rect.y += dy;
        setPlacement(subject, rect);
        return;
    }
    Record record = *present;
    record.set(field::placement::X, record.number(field::placement::X) + dx);
    record.set(field::placement::Y, record.number(field::placement::Y) + dy);
    m_builder.update(record);
}

void DiagramEdit::writeComputedPlaces()
{
    if (m_hasWrittenComputed)
        return;
    m_hasWrittenComputed = true;
    for (const Record& record : m_content.pending) {
        if (!m_document.snapshot().find(record.kind(), record.id()))
            m_builder.insert(record);
    }
}

const Record* DiagramEdit::find(Kind kind, Id id) const
{
    return m_builder.find(kind, id);
}

QString DiagramEdit::nameOf(Id id) const
{
    const Record* record = find(Kind::Element, id);
    if (record)
        return record->text(field::element::Name);
    record = find(Kind::Boundary, id);
    return record ? record->text(field::boundary::Name) : QString();
}

void DiagramEdit::setBoundaryOf(Id id, Id boundary)
{
    const bool isElement = find(Kind::Element, id) != nullptr;
    const Kind kind = isElement ? Kind::Element : Kind::Boundary;
    const int at = isElement ? static_cast<int>(field::element::Boundary) : static_cast<int>(field::boundary::Parent);
    const Record* record = find(kind, id);
    if (!record || record->reference(at) == boundary)
        return;
    const Id before = record->reference(at);
    m_builder.set(kind, id, at, boundary.isNull() ? Value{} : Value{boundary});
    m_messages.append(boundary.isNull() ? tr("%1 is no longer in %2").arg(nameOf(id), nameOf(before))
                                        : tr("%1 is now in %2").arg(nameOf(id), nameOf(boundary)));
}

Id DiagramEdit::addElement(const QString& typeId, const QString& name, const Rect& rect, std::optional<Id> home)
{
    Record record(Kind::Element, Id::create());
    record.set(field::element::Type, typeId);
    record.set(field::element::Name, name);
    if (const Id around = home.value_or(m_content.boundaryAt(centreOf(rect))); !around.isNull())
        record.set(field::element::Boundary, around);
    const Id id = m_builder.insert(record);
    setPlacement(id, rect);
    return id;
}

Id DiagramEdit::addBoundary(const QString& name, const Rect& rect)
{
    Record record(Kind::Boundary, Id::create());
    record.set(field::boundary::Name, name);
    const Id around = m_content.boundaryAround(rect);
    if (!around.isNull())
        record.set(field::boundary::Parent, around);
    const Id id = m_builder.insert(record);
    setPlacement(id, rect);
    takeIn(id, rect, around, m_content);
    return id;
}

void DiagramEdit::takeIn(Id boundary, const Rect& rect, Id around, const DiagramContent& content)
{
    const auto joins = [&](Id id, const Rect& inner) {
        return id != boundary && content.parents.value(id) == around && holds(rect, inner);
    };
    for (auto it = content.elements.begin(); it != content.elements.end(); ++it) {
        if (joins(it.key(), *it))
            setBoundaryOf(it.key(), boundary);
    }
    for (auto it = content.boundaries.begin(); it != content.boundaries.end(); ++it) {
        if (joins(it.key(), *it) && !content.isInside(boundary, it.key()))
            setBoundaryOf(it.key(), boundary);
    }
}

void DiagramEdit::letGo(Id boundary, const Rect& rect, Id around, const DiagramContent& content)
{
    for (auto it = content.parents.begin(); it != content.parents.end(); ++it) {
        if (*it == boundary && content.contains(it.key()) && !rect.contains(centreOf(content.rect(it.key()))))
            setBoundaryOf(it.key(), around);
    }
}

Id DiagramEdit::addNote(const QString& text, const Rect& rect)
{
    Record record(Kind::Note, Id::create());
    record.set(field::note::Diagram, diagram());
    record.set(field::note::Text, text);
    record.set(field::note::X, rect.x);
    record.set(field::note::Y, rect.y);
    record.set(field::note::Width, rect.width);
    record.set(field::note::Height, rect.height);
    writeComputedPlaces();
    return m_builder.insert(record);
}

Id DiagramEdit::connect(Id from, Id to)
{
    if (!find(Kind::Element, from) || !find(Kind::Element, to))
        return {};
    Record record(Kind::Flow, Id::create());
    record.set(field::flow::From, from);
    record.set(field::flow::To, to);
    const QString ends = nameOf(from) + u' ' + nameOf(to);
    record.set(field::flow::Alias, m_builder.freeAlias(QStringLiteral("node"), ends));
    return m_builder.insert(record);
}

bool DiagramEdit::isRouteInTheWay(const Record& route, const QSet<Id>& moved) const
{
    const QList<double> points = route.numbers(field::route::Points);
    for (const Id& id : moved) {
        const Record* placement = find(Kind::Placement, m_placements.value(id));
        if (!placement || !m_content.elements.contains(id))
            continue;
        Rect card = m_content.elements.value(id);
        card.x = placement->number(field::placement::X);
        card.y = placement->number(field::placement::Y);
        for (qsizetype i = 0; i + 3 < points.size(); i += 2) {
            const double left = std::min(points[i], points[i + 2]), right = std::max(points[i], points[i + 2]);
            const double top = std::min(points[i + 1], points[i + 3]), bottom = std::max(points[i + 1], points[i + 3]);
            if (left < card.right() && right > card.x && top < card.bottom() && bottom > card.y)
                return true;
        }
    }
    return false;
}

void DiagramEdit::shiftRoutes(const QSet<Id>& ids, double dx, double dy)
{
    for (auto it = m_content.routes.begin(); it != m_content.routes.end(); ++it) {
        const Record* flow = find(Kind::Flow, it.key());
        const Record* route = find(Kind::Route, *it);
        if (!flow || !route)
            continue;
        const bool movesFrom = ids.contains(flow->reference(field::flow::From));
        const bool movesTo = ids.contains(flow->reference(field::flow::To));
        if (movesFrom != movesTo || (!movesFrom && isRouteInTheWay(*route, ids))) {
            m_builder.remove(Kind::Route,
                             *it); // it would end in the air, or run through a card: the router decides anew
            continue;
        }
        if (!movesFrom)
            continue;
        for (const int at : {static_cast<int>(field::route::Points), static_cast<int>(field::route::Label)}) {
            QList<double> numbers = find(Kind::Route, *it)->numbers(at);
            const qsizetype places =
                at == field::route::Label ? std::min<qsizetype>(2, numbers.size()) : numbers.size();
            for (qsizetype i = 0; i < places; ++i) // of a label the size stays
                numbers[i] += i % 2 == 0 ? dx : dy;
            m_builder.set(Kind::Route, *it, at, numbers.isEmpty() ? Value{} : Value{numbers});
        }
    }
}

void DiagramEdit::move(const QSet<Id>& ids, double dx, double dy)
{
    const QSet<Id> all = m_content.withContents(ids);
    for (const Id& id : all) {
        Rect rect = m_content.rect(id);
        rect.x += dx;
        rect.y += dy;
        if (m_content.notes.contains(id)) {
            m_builder.set(Kind::Note, id, field::note::X, rect.x);
            m_builder.set(Kind::Note, id, field::note::Y, rect.y);
        } else if (m_content.contains(id)) {
            shiftPlacement(id, dx, dy);
        }
    }
    shiftRoutes(all, dx, dy);
    for (const Id& id : ids) {
        const Id parent = m_content.parents.value(id);
        const bool movesWithParent = !parent.isNull() && all.contains(parent);
        if (movesWithParent || m_content.notes.contains(id) || !m_content.contains(id))
            continue;
        Rect rect = m_content.rect(id);
        rect.x += dx;
        rect.y += dy;
        const bool isBoundary = m_content.boundaries.contains(id);
        setBoundaryOf(id, isBoundary ? m_content.boundaryAround(rect, all) : m_content.boundaryAt(centreOf(rect), all));
    }
}

void DiagramEdit::resize(Id id, const Rect& rect)
{
    if (m_content.notes.contains(id)) {
        m_builder.set(Kind::Note, id, field::note::X, rect.x);
        m_builder.set(Kind::Note, id, field::note::Y, rect.y);
        m_builder.set(Kind::Note, id, field::note::Width, rect.width);
        m_builder.set(Kind::Note, id, field::note::Height, rect.height);
        return;
    }
    setPlacement(id, rect, true);
    if (!m_content.boundaries.contains(id)) {
        dropRoutesOf(id);
        return;
    }
    const Id around = m_content.boundaryAround(rect, m_content.withContents({id}));
    setBoundaryOf(id, around);
    letGo(id, rect, around, m_content);
    takeIn(id, rect, around, m_content);
}

void DiagramEdit::rename(Id id, const QString& name)
{
    const Record* record = m_document.snapshot().find(id);
    if (!record)
        return;
    const Value value = name.isEmpty() ? Value{} : Value{name};
    switch (record->kind()) {
    case Kind::Element:
        m_builder.set(Kind::Element, id, field::element::Name, value);
        break;
    case Kind::Boundary:
        m_builder.set(Kind::Boundary, id, field::boundary::Name, value);
        break;
    case Kind::Flow:
        m_builder.set(Kind::Flow, id, field::flow::Name, value);
        break;
    case Kind::Diagram:
        m_builder.set(Kind::Diagram, id, field::diagram::Name, value);
        break;
    case Kind::Note:
        m_builder.set(Kind::Note, id, field::note::Text, value);
        break;
    default:
        break;
    }
}

void DiagramEdit::setType(Id element, const QString& typeId)
{
    m_builder.set(Kind::Element, element, field::element::Type, typeId);
}

void DiagramEdit::setTrust(Id boundary, const QString& trust)
{
    m_builder.set(Kind::Boundary, boundary, field::boundary::Trust, trust.isEmpty() ? Value{} : Value{trust});
}

void DiagramEdit::setTitleCorner(Id boundary, const QString& corner)
{
    setPlacement(boundary, m_content.rect(boundary));
    m_builder.set(Kind::Placement, m_placements.value(boundary), field::placement::TitleCorner, corner);
}

void DiagramEdit::setOutOfScope(const QSet<Id>& elements, bool isOutOfScope)
{
    for (const Id& id : elements) {
        if (find(Kind::Element, id))
            m_builder.set(Kind::Element, id, field::element::OutOfScope, isOutOfScope ? Value{true} : Value{});
    }
}

void DiagramEdit::setPinned(const QSet<Id>& elements, bool isPinned)
{
    for (const Id& id : elements) {
        if (!m_content.elements.contains(id) || m_content.pinned.contains(id) == isPinned)
            continue;
        writeComputedPlaces();
        if (const Id placement = m_placements.value(id); find(Kind::Placement, placement))
            m_builder.set(Kind::Placement, placement, field::placement::Pinned, isPinned ? Value{true} : Value{});
    }
}

void DiagramEdit::setRoute(Id flow, const QList<double>& points, const QList<double>& label)
{
    const Id present = m_content.routes.value(flow);
    if (points.isEmpty()) {
        if (!present.isNull())
            m_builder.remove(Kind::Route, present);
        return;
    }
    Record record(Kind::Route, Id::create());
    if (const Record* found = find(Kind::Route, present))
        record = *found;
    record.set(field::route::Diagram, diagram());
    record.set(field::route::Flow, flow);
    record.set(field::route::Points, points);
    record.set(field::route::Label, label.isEmpty() ? Value{} : Value{label});
    m_builder.update(record);
}

void DiagramEdit::setNotation(const QString& notation)
{
    const Id id = diagram();
    m_builder.set(Kind::Diagram, id, field::diagram::Notation, notation);
}

void DiagramEdit::reverse(Id flow)
{
    const Record* record = find(Kind::Flow, flow);
    if (!record)
        return;
    Record turned = record->with(field::flow::From, record->at(field::flow::To));
    turned.set(field::flow::To, record->at(field::flow::From));
    m_builder.update(turned);
    if (const Id route = m_content.routes.value(flow); !route.isNull())
        m_builder.remove(Kind::Route, route);
}

void DiagramEdit::remove(const QSet<Id>& ids)
{
    QList<Id> ordered(ids.begin(), ids.end());
    std::sort(ordered.begin(), ordered.end());
    for (const Id& id : std::as_const(ordered)) {
        if (const Record* record = m_document.snapshot().find(id))
            m_builder.remove(record->kind(), id);
    }
}

} // namespace provisor
