#include "app/gui/diagram/DiagramCommands.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/Fragment.h"
#include "core/draw/Writers.h"
#include "models/Session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace provisor {

namespace {

constexpr double pasteShift = 24;  // canvas pixels from the original
constexpr double roomBetween = 32; // enough for a flow between two cards
constexpr Size newBoundarySize{256, 160};
constexpr double pngScale = 2; // copied pictures are sharp in documents

} // namespace

DiagramCommands::DiagramCommands(Session& session, CanvasScene& scene, QObject* parent)
    : QObject(parent), m_session(session), m_scene(scene)
{
}

bool DiagramCommands::apply(const DiagramEdit& edit)
{
    if (!m_session.apply(edit.take(m_session.author())))
        return false;
    if (edit.messages().size() == 1)
        Q_EMIT message(edit.messages().first());
    else if (!edit.messages().isEmpty())
        Q_EMIT message(tr("%n things changed their trust boundary", nullptr, static_cast<int>(edit.messages().size())));
    return true;
}

Rect DiagramCommands::freePlace(Rect wanted) const
{
    const DiagramContent& content = m_scene.content();
    const auto isTaken = [&](const Rect& rect) {
        return std::any_of(content.elements.begin(), content.elements.end(), [&](const Rect& other) {
            return other.x == rect.x && other.y == rect.y; // exactly on top of each other looks like one card
        });
    };
    while (isTaken(wanted)) {
        wanted.x += pasteShift;
        wanted.y += pasteShift;
    }
    return wanted;
}

QPointF DiagramCommands::roomNear(QPointF centre, const QString& typeId) const
{
    const ComponentType* type = m_session.catalogue() ? m_session.catalogue()->componentType(typeId) : nullptr;
    return type ? roomNear(centre, m_scene.pictures().newCardSize(*type)) : centre;
}

QPointF DiagramCommands::roomNear(QPointF centre, Size size) const
{
    return roomNear(centre, size, m_scene.content().boundaryAt(toPoint(centre)));
}

bool DiagramCommands::isFree(const QRectF& card, Id home, bool mayGrow) const
{
    const DiagramContent& content = m_scene.content();
    const QRectF needed = card.adjusted(-roomBetween / 2, -roomBetween / 2, roomBetween / 2, roomBetween / 2);
    // A boundary that grows with what comes into it must not grow over another one.
    const Rect grown = content.rect(home).united(framed({card.x(), card.y(), card.width(), card.height()}));
    for (auto zone = content.boundaries.begin(); zone != content.boundaries.end(); ++zone) {
        if (zone.key() == home || (!home.isNull() && content.isInside(home, zone.key())))
            continue;
        const QRectF other = toQRectF(*zone);
        const bool isCrossed =
            !home.isNull() && !content.isInside(zone.key(), home) && toQRectF(grown).intersects(other);
        if (needed.intersects(other) || (isCrossed && !mayGrow))
            return false;
    }
    return std::none_of(content.elements.begin(), content.elements.end(),
                        [&](const Rect& other) { return needed.intersects(toQRectF(other)); });
}

QPointF DiagramCommands::roomNear(QPointF centre, Size size, Id home, const QList<QRectF>& taken) const
{
    constexpr int rings = 12;
    const auto isRoom = [&](const QRectF& card, bool mayGrow) {
        const QRectF room = card.adjusted(-roomBetween / 2, -roomBetween / 2, roomBetween / 2, roomBetween / 2);
        return isFree(card, home, mayGrow) &&
               std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return room.intersects(other); });
    };
    // Ring by ring, so that new cards stay together; to the right first, as systems are read.
    for (const bool mayGrow : {false, true}) {
        for (int ring = 0; ring <= rings; ++ring) {
            for (int row = 0; row <= 2 * ring; ++row) {
                const int dy = (row % 2 == 0 ? 1 : -1) * ((row + 1) / 2);
                if (std::abs(dy) > ring)
                    continue;
                for (const int dx : {ring - std::abs(dy), std::abs(dy) - ring}) {
                    const QPointF place =
                        centre + QPointF(dx * (size.width + roomBetween), dy * (size.height + roomBetween));
                    if (isRoom({place - QPointF(size.width, size.height) / 2, QSizeF(size.width, size.height)},
                               mayGrow))
                        return place;
                }
            }
        }
    }
    return centre;
}

Id DiagramCommands::addElement(const QString& typeId, QPointF centre, Id connectFrom)
{
    return addElement(typeId, centre, connectFrom, {});
}

Id DiagramCommands::addElementIn(Id home, const QString& typeId, QPointF near, Id connectFrom)
{
    const ComponentType* type = m_session.catalogue() ? m_session.catalogue()->componentType(typeId) : nullptr;
    const QPointF place = type ? roomNear(near, m_scene.pictures().newCardSize(*type), home) : near;
    return addElement(typeId, place, connectFrom, home);
}

Id DiagramCommands::addElement(const QString& typeId, QPointF centre, Id connectFrom, std::optional<Id> home)
{
    const ComponentType* type = m_session.catalogue() ? m_session.catalogue()->componentType(typeId) : nullptr;
    if (!type) {
        Q_EMIT message(tr("There is no component type \"%1\"").arg(typeId));
        return {};
    }
    const Size size = m_scene.pictures().newCardSize(*type);
    const Point corner = snapped(Point{centre.x() - size.width / 2, centre.y() - size.height / 2});
    const QString name = type->shortName.isEmpty() ? type->name : type->shortName;
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Add %1").arg(name));
    const Id id = edit.addElement(type->id, name, freePlace({corner.x, corner.y, size.width, size.height}), home);
    if (!connectFrom.isNull())
        edit.connect(connectFrom, id);
    if (!apply(edit))
        return {};
    m_session.select({id});
    return id;
}

void DiagramCommands::rename(Id id, const QString& name)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Rename"));
    edit.rename(id, name);
    apply(edit);
}

void DiagramCommands::deleteSelection()
{
    const QSet<Id> ids = m_session.selection();
    if (ids.isEmpty())
        return;
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Delete"));
    edit.remove(ids);
    apply(edit);
}

QMimeData* DiagramCommands::mimeData() const
{
    const Fragment fragment = Fragment::of(m_session.snapshot(), m_scene.content(), m_session.selection());
    if (fragment.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromUtf16(fragmentMimeType), fragment.toJson());
    QStringList names;
    for (const Record& record : fragment.records) {
        if (record.kind() == Kind::Element)
            names.append(record.text(field::element::Name));
    }
    data->setText(names.join(u'\n'));
    QSet<Id> ids;
    for (const Record& record : fragment.records)
        ids.insert(record.id());
    const DisplayList picture = m_scene.exportPicture(ids);
    if (const auto svg = toSvg(picture))
        data->setData(QStringLiteral("image/svg+xml"), *svg);
    data->setImageData(displayListImage(picture, pngScale));
    return data.release();
}

void DiagramCommands::copy()
{
    QMimeData* data = mimeData();
    if (!data) {
        Q_EMIT message(tr("Select something to copy"));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(data);
    m_pasteCount = 0;
}

void DiagramCommands::cut()
{
    QMimeData* data = mimeData();
    if (!data)
        return;
    QGuiApplication::clipboard()->setMimeData(data);
    m_pasteCount = -1; // the first paste goes back to where it was
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Cut"));
    edit.remove(m_session.selection());
    apply(edit);
}

bool DiagramCommands::canPaste() const
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(QString::fromUtf16(fragmentMimeType));
}

void DiagramCommands::pasteFragment(const Fragment& fragment, double dx, double dy, const QString& label)
{
    if (fragment.isEmpty())
        return;
    DiagramEdit edit(m_session.document(), m_scene.content(), label);
    const QSet<Id> pasted = fragment.pasteInto(edit, m_scene.content(), dx, dy);
    if (apply(edit))
        m_session.select(pasted);
}

void DiagramCommands::paste(std::optional<QPointF> centre)
{
    if (!canPaste()) {
        Q_EMIT message(tr("The clipboard holds nothing that can be pasted here"));
        return;
    }
    const auto fragment =
        Fragment::fromJson(QGuiApplication::clipboard()->mimeData()->data(QString::fromUtf16(fragmentMimeType)));
    if (!fragment) {
        Q_EMIT message(fragment.error().toString());
        return;
    }
    ++m_pasteCount;
    double dx = pasteShift * m_pasteCount, dy = dx;
    if (centre) {
        const Point middle = centreOf(fragment->bounds());
        dx = snapped(centre->x() - middle.x);
        dy = snapped(centre->y() - middle.y);
    }
    pasteFragment(*fragment, dx, dy, tr("Paste"));
}

void DiagramCommands::duplicate(double dx, double dy)
{
    const Fragment fragment = Fragment::of(m_session.snapshot(), m_scene.content(), m_session.selection());
    pasteFragment(fragment, dx, dy, tr("Duplicate"));
}

void DiagramCommands::duplicate()
{
    duplicate(pasteShift, pasteShift);
}

void DiagramCommands::selectAll()
{
    const DiagramContent& content = m_scene.content();
    QSet<Id> all(content.flows.begin(), content.flows.end());
    for (const auto* rects : {&content.elements, &content.boundaries, &content.notes}) {
        for (auto it = rects->begin(); it != rects->end(); ++it)
            all.insert(it.key());
    }
    m_session.select(all);
}

void DiagramCommands::nudge(double dx, double dy)
{
    QSet<Id> ids;
    for (const Id& id : m_session.selection()) {
        if (m_scene.content().contains(id))
            ids.insert(id);
    }
    if (ids.isEmpty())
        return;
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Move"));
    edit.move(ids, dx, dy);
    apply(edit);
}

void DiagramCommands::setType(const QSet<Id>& elements, const QString& typeId)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Change type"));
    for (const Id& id : elements)
        edit.setType(id, typeId);
    apply(edit);
}

void DiagramCommands::setTrust(Id boundary, const QString& trust)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Set trust"));
    edit.setTrust(boundary, trust);
    apply(edit);
}

void DiagramCommands::setTitleCorner(Id boundary, const QString& corner)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Move title"));
    edit.setTitleCorner(boundary, corner);
    apply(edit);
}

void DiagramCommands::setOutOfScope(const QSet<Id>& elements, bool isOutOfScope)
{
    DiagramEdit edit(m_session.document(), m_scene.content(),
                     isOutOfScope ? tr("Put out of scope") : tr("Put in scope"));
    edit.setOutOfScope(elements, isOutOfScope);
    apply(edit);
}

void DiagramCommands::setPinned(const QSet<Id>& elements, bool isPinned)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), isPinned ? tr("Pin") : tr("Unpin"));
    edit.setPinned(elements, isPinned);
    if (apply(edit))
        Q_EMIT message(isPinned ? tr("Pinned: arranging leaves it where it is") : tr("No longer pinned"));
}

void DiagramCommands::togglePins()
{
    QSet<Id> elements;
    for (const Id& id : m_session.selection()) {
        if (m_scene.content().elements.contains(id))
            elements.insert(id);
    }
    if (elements.isEmpty())
        Q_EMIT message(tr("Select the elements to pin first"));
    else
        setPinned(elements, !m_scene.content().pinned.contains(elements));
}

void DiagramCommands::reverse(Id flow)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Reverse flow"));
    edit.reverse(flow);
    apply(edit);
}

void DiagramCommands::connectElements(Id from, Id to)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Connect"));
    const Id flow = edit.connect(from, to);
    if (!flow.isNull() && apply(edit))
        m_session.select({flow});
}

QHash<Id, Rect> DiagramCommands::placesIn(Id boundary, const QList<Id>& ids) const
{
    const DiagramContent& content = m_scene.content();
    QHash<Id, Rect> places;
    if (!boundary.isNull() && !content.boundaries.contains(boundary))
        return places; // the boundary is on other diagrams only: here nothing moves
    QList<QRectF> taken;
    for (const Id& id : ids) {
        if (!content.contains(id))
            continue;
        const Rect before = content.rect(id);
        const Size size{before.width, before.height};
        const Rect all = content.bounds();
        const QPointF wanted = boundary.isNull()
                                   ? QPointF(all.right() + 2 * pasteShift + size.width / 2, centreOf(before).y)
                                   : toQPointF(centreOf(content.rect(boundary)));
        const QPointF centre = roomNear(wanted, size, boundary, taken);
        const Point corner = snapped(Point{centre.x() - size.width / 2, centre.y() - size.height / 2});
        places.insert(id, {corner.x, corner.y, size.width, size.height});
        taken.append(toQRectF(places.value(id)));
    }
    return places;
}

void DiagramCommands::moveInto(const QSet<Id>& ids, Id boundary)
{
    const Snapshot& snapshot = m_session.snapshot();
    const auto isAround = [&](Id outer, Id inner) {
        for (Id up = inner; !up.isNull();) {
            if (up == outer)
                return true;
            const Record* record = snapshot.find(Kind::Boundary, up);
            up = record ? record->reference(field::boundary::Parent) : Id{};
        }
        return false;
    };
    QSet<Id> moved;
    for (const Id& id : ids) {
        const Record* element = snapshot.find(Kind::Element, id);
        const Record* zone = snapshot.find(Kind::Boundary, id);
        if (zone && isAround(id, boundary)) {
            Q_EMIT message(tr("A boundary cannot be put into itself"));
            return;
        }
        const Id before = element ? element->reference(field::element::Boundary)
                          : zone  ? zone->reference(field::boundary::Parent)
                                  : boundary;
        if (before != boundary)
            moved.insert(id);
    }
    QList<Id> inOrder(moved.begin(), moved.end());
    std::sort(inOrder.begin(), inOrder.end());
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Move into boundary"));
    edit.moveInto(moved, boundary, placesIn(boundary, inOrder));
    if (!moved.isEmpty())
        apply(edit);
}

void DiagramCommands::setRoute(Id flow, const QList<QPointF>& points)
{
    QList<double> numbers;
    for (const QPointF& point : points)
        numbers << point.x() << point.y();
    DiagramEdit edit(m_session.document(), m_scene.content(),
                     points.isEmpty() ? tr("Route automatically") : tr("Bend flow"));
    edit.setRoute(flow, numbers);
    apply(edit);
}

QList<Id> DiagramCommands::notOnDiagram() const
{
    QList<Id> ids;
    for (const Record& element : m_session.snapshot().records(Kind::Element)) {
        if (!m_scene.content().elements.contains(element.id()))
            ids.append(element.id());
    }
    return ids;
}

QList<Id> DiagramCommands::missing(const QList<Id>& ids)
{
    QList<Id> things, others;
    for (const Id& id : ids) {
        const Record* record = m_session.snapshot().find(id);
        if (!record || (record->kind() != Kind::Element && record->kind() != Kind::Boundary))
            continue;
        things.append(id);
        if (!m_scene.content().contains(id))
            others.append(id);
    }
    if (others.isEmpty())
        Q_EMIT message(things.isEmpty() ? tr("Choose elements in the outline to show them on this diagram")
                                        : tr("This diagram shows it already"));
    if (others.isEmpty() && !things.isEmpty())
        m_session.select(QSet<Id>(things.begin(), things.end()));
    return others;
}

Size DiagramCommands::sizeToShow(Id id) const
{
    const Record* element = m_session.snapshot().find(Kind::Element, id);
    return element ? m_scene.pictures().geometry(m_scene.pictures().card(*element), {}).size : newBoundarySize;
}

void DiagramCommands::showOnDiagram(const QList<Id>& ids, QPointF at)
{
    const QList<Id> others = missing(ids);
    if (others.isEmpty())
        return;
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Show on diagram"));
    double left = at.x() - sizeToShow(others.first()).width / 2;
    for (const Id& id : others) {
        const Size size = sizeToShow(id);
        const Point corner = snapped(Point{left, at.y() - size.height / 2});
        edit.show(id, freePlace({corner.x, corner.y, size.width, size.height}));
        left += size.width + 2 * pasteShift;
    }
    if (apply(edit))
        m_session.select(QSet<Id>(others.begin(), others.end()));
}

QPointF DiagramCommands::placeToShow(Id id, QPointF middle) const
{
    const DiagramContent& content = m_scene.content();
    const Size size = sizeToShow(id);
    const Record* element = m_session.snapshot().find(Kind::Element, id);
    for (Id up = element ? element->reference(field::element::Boundary) : Id{}; !up.isNull();) {
        if (content.boundaries.contains(up))
            return roomNear(toQPointF(centreOf(content.rect(up))), size);
        const Record* boundary = m_session.snapshot().find(Kind::Boundary, up);
        up = boundary ? boundary->reference(field::boundary::Parent) : Id{};
    }
    const QPointF room = roomNear(middle, size);
    if (content.boundaryAt(toPoint(room)).isNull())
        return room;
    const Rect all = content.bounds(); // beside all that is there, so that it enters no boundary unasked
    return {all.right() + 2 * pasteShift + size.width / 2, centreOf(all).y};
}

void DiagramCommands::showNear(const QList<Id>& ids, QPointF middle)
{
    const QList<Id> others = missing(ids);
    if (!others.isEmpty())
        showOnDiagram(others, placeToShow(others.first(), middle));
}

void DiagramCommands::takeOffDiagram(const QSet<Id>& ids)
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Take off diagram"));
    QSet<Id> placements;
    for (const Id& id : ids)
        placements.insert(m_scene.content().placements.value(id));
    edit.remove(placements);
    apply(edit);
}

void DiagramCommands::addDiagram()
{
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Add diagram"));
    if (m_scene.content().diagram.isNull()) {
        const Id id = edit.diagram();
        if (apply(edit))
            m_session.setCurrentDiagram(id);
        return;
    }
    const QList<Record>& present = m_session.snapshot().records(Kind::Diagram);
    edit.writeComputedPlaces(); // with a second diagram, nothing is shown that has no place
    Record record(Kind::Diagram, Id::create());
    record.set(field::diagram::Name, tr("Diagram %1").arg(present.size() + 1));
    record.set(field::diagram::Position, static_cast<double>(present.size()));
    const Id id = edit.insert(record);
    if (apply(edit))
        m_session.setCurrentDiagram(id);
}

void DiagramCommands::renameDiagram(Id diagram, const QString& name)
{
    rename(diagram, name);
}

void DiagramCommands::deleteDiagram(Id diagram)
{
    if (m_session.snapshot().records(Kind::Diagram).size() < 2) {
        Q_EMIT message(tr("A model keeps at least one diagram"));
        return;
    }
    DiagramEdit edit(m_session.document(), m_scene.content(), tr("Delete diagram"));
    edit.remove({diagram});
    apply(edit);
}

} // namespace provisor
