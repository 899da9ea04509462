#include "app/gui/diagram/CanvasScene.h"

#include "app/gui/diagram/DiagramEdit.h"
#include "app/gui/diagram/SceneItems.h"
#include "models/Session.h"

#include <QPainter>

#include <cmath>

namespace provisor {

namespace {

constexpr double flowReach = 12; // screen pixels either side of a flow in which it is hit
constexpr double frameReach = 6; // screen pixels either side of the edge of a boundary
constexpr double dragged = 0.55; // what is being dragged
constexpr size_t hopsUpTo = 300; // flows; finding crossings compares every pair

/// Brings a hash of items in line with the ids wanted: surplus ones go, missing ones come.
template <typename Item>
Item* itemFor(QHash<Id, Item*>& items, Id id, CanvasScene& scene)
{
    if (Item* item = items.value(id))
        return item;
    auto* item = new Item(id, scene.pictures()); // owned by the scene
    scene.addItem(item);
    items.insert(id, item);
    return item;
}

/// In the classic notation a line ends at the circle of a process, not at the square round it.
void extendToCircle(Point& end, Point before, const Rect& card)
{
    const Point centre = centreOf(card);
    const double radius = card.width / 2;
    const bool isLevel = end.y == before.y;
    const double aside = isLevel ? end.y - centre.y : end.x - centre.x;
    const double depth = radius - std::sqrt(std::max(0.0, radius * radius - aside * aside));
    if (isLevel)
        end.x += std::copysign(depth, end.x - before.x);
    else
        end.y += std::copysign(depth, end.y - before.y);
}

template <typename Item, typename Contains>
void removeOthers(QHash<Id, Item*>& items, Contains contains)
{
    for (auto it = items.begin(); it != items.end();) {
        if (contains(it.key())) {
            ++it;
            continue;
        }
        delete *it; // leaves its scene by itself
        it = items.erase(it);
    }
}

} // namespace

CanvasScene::CanvasScene(Session& session, QObject* parent)
    : QGraphicsScene(parent), m_session(session), m_pictures(session.catalogue()),
      m_layout(m_pictures.measures(), [this] { return m_pictures.detachedMeasures(); })
{
    // Looking at every item takes 2 ms at 15,000 of them; keeping an index takes 30 ms for every move of some cards.
    setItemIndexMethod(QGraphicsScene::NoIndex);
    connect(&session, &Session::documentChanged, this, &CanvasScene::refresh);
    connect(&session, &Session::currentDiagramChanged, this, &CanvasScene::refresh);
    connect(&session, &Session::analysisChanged, this, &CanvasScene::refreshAnalysis);
    connect(&session, &Session::selectionChanged, this, &CanvasScene::refreshSelection);
    connect(&m_layout, &LiveLayout::routed, this, [this] {
        syncFlows();
        syncMarks();
    });
    connect(&m_layout, &LiveLayout::arranged, this, [this] {
        syncAll();
        Q_EMIT arranged();
    });
    refresh();
}

CanvasScene::~CanvasScene()
{
    clear(); // items use the pictures, which go before the rest of the scene
}

// Bringing the picture up to date

void CanvasScene::refresh()
{
    m_pictures.setState(m_session.snapshot(), m_session.analysis());
    const Record* diagram = m_session.snapshot().find(Kind::Diagram, m_session.currentDiagram());
    const bool isDfd = diagram && diagram->text(field::diagram::Notation) == u"dfd";
    const Notation notation = isDfd ? Notation::Dfd : Notation::Cards;
    const bool isOther = notation != m_pictures.notation();
    m_pictures.setNotation(notation);
    m_layout.update(m_session.snapshot(), m_session.currentDiagram());
    m_preview.clear();
    m_previewedFlows.clear();
    syncAll();
    if (isOther)
        repaintAll();
}

void CanvasScene::refreshAnalysis()
{
    m_pictures.setState(m_session.snapshot(), m_session.analysis());
    const bool isMoved = m_layout.updateSizes(); // a first threat gives a card its footer
    syncElements();
    if (isMoved)
        syncBoundaries();
    if (isMoved || overlay() == Overlay::Questions || overlay() == Overlay::Paths) // what these say of flows
        syncFlows();
    if (!m_preview.isEmpty())
        preview(QHash<Id, Rect>(m_preview));
    syncMarks();
    Q_EMIT contentChanged();
}

void CanvasScene::syncAll()
{
    syncBoundaries();
    syncFlows();
    syncElements();
    syncNotes();
    syncMarks();
    refreshSelection();
    Q_EMIT contentChanged();
}

void CanvasScene::syncElements()
{
    const DiagramContent& content = this->content();
    removeOthers(m_elements, [&](Id id) { return content.elements.contains(id); });
    for (auto it = content.elements.begin(); it != content.elements.end(); ++it) {
        const Record* record = shownSnapshot().find(Kind::Element, it.key());
        ElementItem* item = itemFor(m_elements, it.key(), *this);
        item->setZValue(cardLayer);
        item->setContent(m_pictures.card(*record), *it);
        item->setShare(m_path.ids.isEmpty() || m_path.ids.contains(it.key()) ? 1 : dimmedShare);
        item->setEmphasised(m_path.ids.contains(it.key()));
        item->setPinned(content.pinned.contains(it.key()));
    }
}

void CanvasScene::syncBoundaries()
{
    const DiagramContent& content = this->content();
    removeOthers(m_boundaries, [&](Id id) { return content.boundaries.contains(id); });
    std::vector<Colour> inside; // by frame; outer ones come first
    std::vector<int> depths;
    for (const DiagramScene::Frame& frame : m_layout.scene().frames) {
        const Record* record = shownSnapshot().find(Kind::Boundary, frame.boundary);
        const auto parent = static_cast<size_t>(frame.parent);
        const Colour ground = frame.parent < 0 ? theme().canvas : inside[parent];
        depths.push_back(frame.parent < 0 ? 1 : depths[parent] + 1);
        const FrameContent text = m_pictures.frame(*record);
        inside.push_back(frameGround(text.trust, ground, theme()));
        BoundaryItem* item = itemFor(m_boundaries, frame.boundary, *this);
        item->setContent(text, frame.rect, frame.title, ground, depths.back());
        item->setShare(shareOf(frame.rect));
    }
}

void CanvasScene::syncFlows()
{
    const auto& flows = m_layout.scene().flows;
    m_flowsAt.clear();
    m_flowsAt.reserve(2 * static_cast<qsizetype>(flows.size()));
    Grounds grounds(m_layout.scene(), shownSnapshot(), theme(), notation());
    const bool hasSameGrounds = grounds == m_grounds;
    m_grounds = std::move(grounds);
    std::vector<std::vector<Point>> hops(flows.size());
    if (flows.size() <= hopsUpTo) {
        std::vector<Polyline> routes;
        for (const DiagramScene::Flow& flow : flows)
            routes.push_back(visibleRoute(flow));
        hops = hopsOf(routes);
    }
    for (size_t i = 0; i < flows.size(); ++i) {
        const DiagramScene::Flow& flow = flows[i];
        m_flowsAt.insert(m_layout.scene().cards[static_cast<size_t>(flow.from)].element, flow.flow);
        m_flowsAt.insert(m_layout.scene().cards[static_cast<size_t>(flow.to)].element, flow.flow);
        const Record* record = shownSnapshot().find(Kind::Flow, flow.flow);
        FlowItem* item = itemFor(m_flows, flow.flow, *this);
        const Point under = flow.label ? centreOf(flow.label->box) : Point{};
        const bool isKnown = hasSameGrounds && flow.label && item->label() == flow.label;
        const Colour ground = isKnown ? item->ground() : m_grounds.at(under);
        item->setContent(m_pictures.flow(*record), visibleRoute(flow), flow.label, hops[i], ground);
        item->setLook(lookOf(flow.flow));
        item->setShare(1);
    }
    removeOthers(m_flows, [&](Id id) { return m_layout.flow(id) != nullptr; });
}

Polyline CanvasScene::visibleRoute(const DiagramScene::Flow& flow)
{
    Polyline route = flow.route;
    if (notation() != Notation::Dfd || route.size() < 2)
        return route;
    const auto isCircle = [&](const DiagramScene::Card& card) {
        return m_pictures.card(*shownSnapshot().find(Kind::Element, card.element)).kind == DfdKind::Process;
    };
    const DiagramScene::Card& from = m_layout.scene().cards[static_cast<size_t>(flow.from)];
    const DiagramScene::Card& to = m_layout.scene().cards[static_cast<size_t>(flow.to)];
    if (isCircle(from))
        extendToCircle(route.front(), route[1], from.rect);
    if (isCircle(to))
        extendToCircle(route.back(), route[route.size() - 2], to.rect);
    return route;
}

void CanvasScene::syncNotes()
{
    const DiagramContent& content = this->content();
    removeOthers(m_notes, [&](Id id) { return content.notes.contains(id); });
    for (auto it = content.notes.begin(); it != content.notes.end(); ++it) {
        NoteItem* item = itemFor(m_notes, it.key(), *this);
        item->setZValue(noteLayer);
        item->setContent(shownSnapshot().find(Kind::Note, it.key())->text(field::note::Text), *it);
        item->setShare(m_path.ids.isEmpty() ? 1 : dimmedShare);
    }
}

void CanvasScene::repaintAll()
{
    for (QGraphicsItem* item : items())
        static_cast<PictureItem*>(item)->invalidate();
}

void CanvasScene::setTheme(const Theme& theme)
{
    m_pictures.setTheme(theme);
    setBackgroundBrush(toQColor(theme.canvas));
    syncBoundaries();
    syncFlows();
    repaintAll();
}

void CanvasScene::setOverlay(Overlay overlay)
{
    if (overlay == m_pictures.overlay())
        return;
    m_pictures.setOverlay(overlay);
    repaintAll();
}

// Looks

FlowLook CanvasScene::lookOf(Id flow) const
{
    FlowLook look;
    look.isHovered = flow == m_hovered;
    const QSet<Id>& selection = m_session.selection();
    const DiagramScene::Flow* line = m_layout.flow(flow);
    if (!m_path.ids.isEmpty()) {
        look.state = m_path.ids.contains(flow) ? FlowState::OnPath : FlowState::Dimmed;
    } else if (selection.contains(flow)) {
        look.state = FlowState::Selected;
    } else if (line) {
        const auto& cards = m_layout.scene().cards;
        if (selection.contains(cards[static_cast<size_t>(line->from)].element) ||
            selection.contains(cards[static_cast<size_t>(line->to)].element))
            look.state = FlowState::OfSelection;
    }
    return look;
}

void CanvasScene::refreshSelection()
{
    const QSet<Id>& now = m_session.selection();
    QSet<Id> touched = (now - m_shownSelection) + (m_shownSelection - now);
    m_shownSelection = now;
    for (const Id& id : std::as_const(touched)) {
        if (FlowItem* flow = m_flows.value(id))
            flow->setLook(lookOf(id));
        const auto [first, last] = m_flowsAt.equal_range(id);
        for (auto it = first; it != last; ++it)
            m_flows.value(*it)->setLook(lookOf(*it));
    }
}

void CanvasScene::setHovered(Id id)
{
    if (id == m_hovered)
        return;
    const Id before = std::exchange(m_hovered, id);
    for (const Id& changed : {before, id}) {
        if (ElementItem* item = m_elements.value(changed))
            item->setHovered(changed == id);
        if (FlowItem* item = m_flows.value(changed))
            item->setLook(lookOf(changed));
    }
}

void CanvasScene::setDropTarget(Id id)
{
    m_dropTarget = id; // painted by the canvas
}

// Gestures

void CanvasScene::showPlainRoutes(const QHash<Id, Rect>& rects)
{
    QSet<Id> flows;
    for (auto it = rects.begin(); it != rects.end(); ++it) {
        const auto [first, last] = m_flowsAt.equal_range(it.key());
        for (auto flow = first; flow != last; ++flow)
            flows.insert(*flow);
    }
    for (const Id& id : std::as_const(flows)) {
        const DiagramScene::Flow* flow = m_layout.flow(id);
        const DiagramScene::Card& from = m_layout.scene().cards[static_cast<size_t>(flow->from)];
        const DiagramScene::Card& to = m_layout.scene().cards[static_cast<size_t>(flow->to)];
        const Polyline route = simpleRoute(rects.value(from.element, from.rect), rects.value(to.element, to.rect));
        FlowItem* item = m_flows.value(id);
        item->setContent(item->content(), route, {}, {}, theme().canvas);
        m_previewedFlows.insert(id);
    }
}

void CanvasScene::preview(const QHash<Id, Rect>& rects)
{
    m_preview = rects;
    if (m_marks)
        m_marks->setVisible(false); // they would stay where the cards were
    for (auto it = rects.begin(); it != rects.end(); ++it) {
        if (ElementItem* item = m_elements.value(it.key())) {
            item->setRect(*it);
            item->setShare(dragged);
        } else if (BoundaryItem* item = m_boundaries.value(it.key())) {
            item->setRect(*it);
        } else if (NoteItem* item = m_notes.value(it.key())) {
            item->setRect(*it);
        }
    }
    showPlainRoutes(rects);
}

void CanvasScene::previewRoute(Id flow, const QList<QPointF>& points)
{
    FlowItem* item = m_flows.value(flow);
    if (!item)
        return;
    Polyline route;
    for (const QPointF& point : points)
        route.push_back(toPoint(point));
    item->setContent(item->content(), route, {}, {}, theme().canvas);
    m_previewedFlows.insert(flow);
}

void CanvasScene::propose(const Snapshot& snapshot)
{
    const QList<Record>& diagrams = snapshot.records(Kind::Diagram);
    const bool isFirst = m_session.currentDiagram().isNull() && !diagrams.isEmpty();
    m_layout.update(snapshot, isFirst ? diagrams.first().id() : m_session.currentDiagram());
    syncAll();
}

void CanvasScene::endProposal()
{
    refresh();
}

void CanvasScene::endPreview()
{
    if (m_preview.isEmpty() && m_previewedFlows.isEmpty())
        return;
    m_preview.clear();
    m_previewedFlows.clear();
    syncElements();
    syncBoundaries();
    syncFlows();
    syncNotes();
    syncMarks();
}

// Questions

QRectF CanvasScene::rectOf(Id id) const
{
    if (const auto it = m_preview.find(id); it != m_preview.end())
        return toQRectF(*it);
    if (const FlowItem* flow = m_flows.value(id))
        return flow->boundingRect();
    return content().contains(id) ? toQRectF(content().rect(id)) : QRectF();
}

QRectF CanvasScene::drawnArea() const
{
    return toQRectF(content().bounds().united(m_layout.scene().bounds()));
}

QList<QPointF> CanvasScene::route(Id flow) const
{
    QList<QPointF> points;
    const FlowItem* item = m_flows.value(flow);
    const DiagramScene::Flow* line = m_layout.flow(flow);
    if (!item || !line)
        return points;
    for (const Point& point : m_previewedFlows.contains(flow) ? item->route() : line->route)
        points.append(toQPointF(point));
    return points;
}

QPointF CanvasScene::edgePoint(Id element, QPointF towards) const
{
    const QRectF rect = rectOf(element);
    const QPointF by = towards - rect.center();
    if (rect.contains(towards) || by.isNull())
        return rect.center();
    const double across = by.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(by.x());
    const double down = by.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(by.y());
    return rect.center() + by * std::min(across, down);
}

QSizeF CanvasScene::cardSize(Id element, QSizeF wanted)
{
    const ElementItem* item = m_elements.value(element);
    if (!item)
        return wanted;
    const Size size = m_pictures.geometry(item->content(), {wanted.width(), wanted.height()}).size;
    return {size.width, size.height};
}

Hit CanvasScene::hitAt(QPointF at, double unit) const
{
    const double by = flowReach * unit;
    const QList<QGraphicsItem*> near =
        items(QRectF(at.x() - by, at.y() - by, 2 * by, 2 * by), Qt::IntersectsItemBoundingRect, Qt::DescendingOrder);
    Hit flow, frame, inside;
    double nearest = by;
    for (QGraphicsItem* found : near) { // uppermost first
        if (const auto* card = dynamic_cast<ElementItem*>(found); card && card->rect().contains(at))
            return {HitKind::Element, card->id()};
        if (const auto* note = dynamic_cast<NoteItem*>(found); note && note->rect().contains(at))
            return {HitKind::Note, note->id()};
        if (const auto* line = dynamic_cast<FlowItem*>(found)) {
            const double distance = line->distanceTo(at);
            if (distance <= nearest) {
                nearest = distance;
                flow = {HitKind::Flow, line->id()};
            }
        } else if (const auto* zone = dynamic_cast<BoundaryItem*>(found)) {
            const double edge = frameReach * unit;
            const QRectF rect = zone->rect();
            const bool isOnEdge = rect.adjusted(-edge, -edge, edge, edge).contains(at) &&
                                  !rect.adjusted(edge, edge, -edge, -edge).contains(at);
            if (frame.kind == HitKind::None &&
                (isOnEdge || zone->titleRect().adjusted(-edge, -edge, edge, edge).contains(at)))
                frame = {HitKind::BoundaryFrame, zone->id()};
            if (inside.kind == HitKind::None && rect.contains(at))
                inside = {HitKind::BoundaryInside, zone->id()};
        }
    }
    if (flow.kind != HitKind::None && (frame.kind == HitKind::None || nearest <= frameReach * unit))
        return flow;
    return frame.kind != HitKind::None ? frame : inside;
}

QSet<Id> CanvasScene::idsIn(const QRectF& area) const
{
    QSet<Id> ids;
    for (QGraphicsItem* found : items(area, Qt::IntersectsItemBoundingRect)) {
        if (const auto* card = dynamic_cast<ElementItem*>(found); card && card->rect().intersects(area))
            ids.insert(card->id());
        else if (const auto* note = dynamic_cast<NoteItem*>(found); note && note->rect().intersects(area))
            ids.insert(note->id());
        else if (const auto* zone = dynamic_cast<BoundaryItem*>(found); zone && area.contains(zone->rect()))
            ids.insert(zone->id());
        else if (const auto* flow = dynamic_cast<FlowItem*>(found)) {
            const auto& route = flow->route();
            if (std::all_of(route.begin(), route.end(), [&](const Point& p) { return area.contains(toQPointF(p)); }))
                ids.insert(flow->id());
        }
    }
    return ids;
}

QRectF CanvasScene::nameRect(Id id) const
{
    if (const ElementItem* item = m_elements.value(id)) {
        const QRectF rect = item->rect();
        return notation() == Notation::Dfd
                   ? QRectF(rect.left() + 4, rect.center().y() - 10, rect.width() - 8, 20)
                   : rect.adjusted(30, 5, -3, 0).intersected(QRectF(rect.topLeft(), QSizeF(400, 23)));
    }
    if (const BoundaryItem* item = m_boundaries.value(id))
        return item->titleRect().adjusted(14, -2, 60, 2);
    if (const NoteItem* item = m_notes.value(id))
        return item->rect().adjusted(4, 4, -4, 0).intersected(QRectF(item->rect().topLeft(), QSizeF(1e4, 26)));
    const FlowItem* flow = m_flows.value(id);
    if (!flow || flow->route().size() < 2)
        return {};
    if (flow->label())
        return toQRectF(flow->label()->box);
    const size_t middle = (flow->route().size() - 2) / 2;
    const QPointF at = (toQPointF(flow->route()[middle]) + toQPointF(flow->route()[middle + 1])) / 2;
    return {at.x() - 60, at.y() - 10, 120, 20};
}

QList<Id> CanvasScene::readingOrder() const
{
    const auto byPlace = [this](const QHash<Id, Rect>& rects) {
        QList<Id> ids = rects.keys();
        std::sort(ids.begin(), ids.end(), [&](Id a, Id b) {
            const Rect &x = *rects.find(a), &y = *rects.find(b);
            return std::tie(x.y, x.x, a) < std::tie(y.y, y.x, b);
        });
        return ids;
    };
    return byPlace(content().elements) + content().flows + byPlace(content().boundaries) + byPlace(content().notes);
}

DisplayList CanvasScene::exportPicture(const QSet<Id>& ids)
{
    DiagramScene part;
    QHash<int, int> cards, frames;
    const DiagramScene& all = m_layout.scene();
    for (size_t i = 0; i < all.cards.size(); ++i) {
        if (!ids.contains(all.cards[i].element))
            continue;
        cards.insert(static_cast<int>(i), static_cast<int>(part.cards.size()));
        part.cards.push_back(all.cards[i]);
    }
    for (size_t i = 0; i < all.frames.size(); ++i) {
        if (!ids.contains(all.frames[i].boundary))
            continue;
        frames.insert(static_cast<int>(i), static_cast<int>(part.frames.size()));
        part.frames.push_back(all.frames[i]);
        part.frames.back().parent = frames.value(all.frames[i].parent, -1);
    }
    for (const DiagramScene::Flow& flow : all.flows) {
        if (!ids.contains(flow.flow) || !cards.contains(flow.from) || !cards.contains(flow.to))
            continue;
        part.flows.push_back(flow);
        part.flows.back().from = cards.value(flow.from);
        part.flows.back().to = cards.value(flow.to);
    }
    return m_pictures.exportPicture(part, shownSnapshot(), content().diagram, ids);
}

void CanvasScene::paintBlocks(QPainter& painter, const QTransform& map) const
{
    const Theme& theme = this->theme();
    for (const DiagramScene::Frame& frame : m_layout.scene().frames) {
        const BoundaryItem* zone = m_boundaries.value(frame.boundary);
        if (!zone)
            continue;
        const Colour colour = trustColour(zone->content().trust, theme);
        painter.setPen(QPen(toQColor(mixed(colour, theme.panel, 0.45)), 1));
        painter.setBrush(toQColor(mixed(colour, theme.panel, 0.08)));
        painter.drawRoundedRect(map.mapRect(toQRectF(frame.rect)), 1.5, 1.5);
    }
    painter.setPen(Qt::NoPen);
    for (const ElementItem* card : m_elements) {
        Colour colour = mixed(theme.strong, theme.panel, 0.55);
        if (!card->content().counts.empty() && card->content().counts.front().level >= Level::High) {
            const Level level = card->content().counts.front().level;
            colour = mixed(theme.of(level).sign, theme.panel, level == Level::Critical ? 1 : 0.85);
        }
        painter.setBrush(toQColor(colour));
        painter.drawRect(map.mapRect(card->rect()));
    }
}

} // namespace provisor
