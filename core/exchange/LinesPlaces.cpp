#include "core/exchange/LinesSupport.h"

#include <array>
#include <cmath>

namespace provisor::lines {

namespace {

namespace fp = field::placement;

// Sizes in canvas pixels. A card follows its content; this is about as large as one gets.
constexpr double cardWidth = 176, cardHeight = 64, stepX = 240, stepY = 112, gap = 24;
constexpr double frameMargin = 24, titleBand = 40, emptyWidth = 240, emptyHeight = 160, grid = 8;
constexpr int reach = 6; ///< steps away from a neighbour that are tried

} // namespace

bool Places::Box::overlaps(const Box& other, double distance) const
{
    return x < other.x + other.width + distance && other.x < x + width + distance &&
           y < other.y + other.height + distance && other.y < y + height + distance;
}

bool Places::Box::holds(const Box& other) const
{
    const double cx = other.x + other.width / 2, cy = other.y + other.height / 2;
    return cx >= x && cx <= x + width && cy >= y && cy <= y + height;
}

Places::Box Places::Box::united(const Box& other) const
{
    if (isNull() || other.isNull())
        return isNull() ? other : *this;
    const double left = std::min(x, other.x), top = std::min(y, other.y);
    return {left, top, std::max(x + width, other.x + other.width) - left,
            std::max(y + height, other.y + other.height) - top};
}

Places::Box Places::Box::grown(double by) const
{
    return isNull() ? *this : Box{x - by, y - by, width + 2 * by, height + 2 * by};
}

Places::Places(ChangeBuilder& builder, const Snapshot& before, Id diagram, const Shown& shown)
    : m_builder(builder), m_before(before), m_diagram(diagram), m_shown(shown)
{
    const QList<Record>& diagrams = before.records(Kind::Diagram);
    if (shown.isWholeModel && m_diagram.isNull() && !diagrams.isEmpty())
        m_diagram = diagrams.first().id();
}

void Places::readPlaces()
{
    for (const Record& placement : m_before.records(Kind::Placement)) {
        const Id subject = placement.reference(fp::Subject);
        if (placement.reference(fp::Diagram) != m_diagram || !m_builder.find(Kind::Placement, placement.id()))
            continue;
        const bool isCard = m_builder.find(Kind::Element, subject) != nullptr;
        const double width = placement.number(fp::Width), height = placement.number(fp::Height);
        const Box box{placement.number(fp::X), placement.number(fp::Y), isCard && width <= 0 ? cardWidth : width,
                      isCard && height <= 0 ? cardHeight : height};
        (isCard ? m_cards : m_frames).insert(subject, box);
        m_placements.insert(subject, placement.id());
    }
}

/// The frame of a boundary as it is drawn round its content, one thing left out.
Places::Box Places::frameOf(Id boundary, Id without) const
{
    Box box;
    for (const Id& inside : m_inside.value(boundary)) {
        if (inside != without && m_parents.value(inside) == boundary)
            box = box.united(m_cards.contains(inside) ? m_cards.value(inside) : frameOf(inside, without));
    }
    return box.grown(frameMargin).united(m_frames.value(boundary));
}

QSet<Id> Places::boundariesAround(Id element) const
{
    QSet<Id> around;
    for (Id id = m_parents.value(element); !id.isNull() && !around.contains(id); id = m_parents.value(id))
        around.insert(id);
    return around;
}

/// Whether something that came into another boundary stands where it does not belong.
bool Places::isWrong(Id element) const
{
    const Record* before = m_before.find(Kind::Element, element);
    const Id now = m_parents.value(element);
    if (!before || before->reference(field::element::Boundary) == now)
        return false;
    const Box card = m_cards.value(element);
    const Box home = frameOf(now, element);
    if (!home.isNull() && !home.holds(card))
        return true;
    const QSet<Id> around = boundariesAround(element);
    const auto foreign = m_inside.keys();
    return std::any_of(foreign.begin(), foreign.end(), [&](Id boundary) {
        return !boundary.isNull() && !around.contains(boundary) && frameOf(boundary, element).holds(card);
    });
}

Places::Box Places::below() const
{
    Box all;
    for (const Box& box : m_cards)
        all = all.united(box);
    for (const Box& box : m_frames)
        all = all.united(box);
    return {all.x, all.y + all.height + 2 * gap, cardWidth, cardHeight};
}

/// The nearest place beside the anchor where neither the card nor the frames that grow with it cover anything.
Places::Box Places::freePlace(Id element, Id anchor, int direction) const
{
    const QSet<Id> around = boundariesAround(element);
    const Box start = m_cards.contains(anchor) ? m_cards.value(anchor) : frameOf(anchor, element);
    if (start.isNull())
        return below();
    QList<std::pair<Box, bool>> frames; // and whether they hold the element
    for (auto it = m_inside.begin(); it != m_inside.end(); ++it) {
        if (const Box frame = frameOf(it.key(), element); !it.key().isNull() && !frame.isNull())
            frames.append({frame, around.contains(it.key())});
    }
    const auto isFree = [&](const Box& box) {
        for (auto card = m_cards.begin(); card != m_cards.end(); ++card) {
            if (card.key() != element && box.overlaps(*card, gap))
                return false;
        }
        for (const auto& [frame, isAround] : std::as_const(frames)) {
            if (!isAround && box.overlaps(frame, gap))
                return false;
            if (!isAround || frame.holds(box))
                continue;
            const Box grown = frame.united(box.grown(frameMargin));
            for (auto card = m_cards.begin(); card != m_cards.end(); ++card) {
                if (card.key() != element && grown.overlaps(*card, 0) && !frame.overlaps(*card, 0))
                    return false;
            }
        }
        return true;
    };
    const bool isFrame = !m_cards.contains(anchor);
    Box best;
    double bestCost = 0;
    for (int row = -reach; row <= reach; ++row) {
        for (int column = -reach; column <= reach; ++column) {
            Box box{start.x + (isFrame ? frameMargin : 0) + column * stepX,
                    start.y + (isFrame ? titleBand : 0) + row * stepY, cardWidth, cardHeight};
            const bool isBehind = direction != 0 && column * direction <= 0;
            const double cost = std::hypot(column * 1.5, row) + (isBehind ? 1.5 : 0) + (row < 0 ? 0.1 : 0);
            if ((best.isNull() || cost < bestCost) && isFree(box)) {
                best = box;
                bestCost = cost;
            }
        }
    }
    return best.isNull() ? below() : best;
}

void Places::put(Id subject, const Box& box, bool withSize)
{
    const auto snapped = [](double value) { return std::round(value / grid) * grid; };
    const Record* present = m_builder.find(Kind::Placement, m_placements.value(subject));
    // Named after what it is for, so that planning again while somebody types gives the same record.
    const Id derived = Id::derived(QStringLiteral("placement ") + m_diagram.toString() + u' ' + subject.toString());
    Record record = present ? *present : Record(Kind::Placement, m_before.find(derived) ? Id::create() : derived);
    record.set(fp::Diagram, m_diagram);
    record.set(fp::Subject, subject);
    record.set(fp::X, snapped(box.x));
    record.set(fp::Y, snapped(box.y));
    if (withSize) {
        record.set(fp::Width, box.width);
        record.set(fp::Height, box.height);
    }
    m_placements.insert(subject, record.id());
    present ? m_builder.update(record) : static_cast<void>(m_builder.insert(record));
}

void Places::place(const QList<Id>& elements, const QList<Id>& flows, const QList<Id>& boundaries)
{
    readPlaces();
    if (m_diagram.isNull() || (m_cards.isEmpty() && m_shown.isWholeModel))
        return;
    const auto parentOf = [&](Id id, Kind kind, int at) {
        const Record* record = m_builder.find(kind, id);
        const Id parent = record ? record->reference(at) : Id{};
        m_parents.insert(id, parent);
        m_inside[parent].append(id);
    };
    for (const Id& id : boundaries)
        parentOf(id, Kind::Boundary, field::boundary::Parent);
    for (const Id& id : elements)
        parentOf(id, Kind::Element, field::element::Boundary);
    QHash<Id, QList<std::pair<Id, int>>> neighbours; // and which side of it to stand on
    for (const Id& id : flows) {
        const Record* flow = m_builder.find(Kind::Flow, id);
        neighbours[flow->reference(field::flow::To)].append({flow->reference(field::flow::From), 1});
        neighbours[flow->reference(field::flow::From)].append({flow->reference(field::flow::To), -1});
    }
    for (const Id& id : elements) {
        // An element of the only diagram that never had a place is left to the layout, as before.
        const bool isNew =
            !m_before.find(Kind::Element, id) || (!m_shown.isWholeModel && !m_shown.elements.contains(id));
        if (m_cards.contains(id) ? !isWrong(id) : !isNew)
            continue;
        Id anchor;
        int direction = 0, worth = 0;
        const Id home = m_parents.value(id);
        for (const auto& [other, side] : neighbours.value(id)) {
            const int value = m_parents.value(other) == home ? 3 : home.isNull() ? 2 : 0;
            if (other != id && m_cards.contains(other) && value > worth) {
                anchor = other;
                direction = side;
                worth = value;
            }
        }
        for (const Id& other : m_inside.value(home)) {
            if (worth < 2 && !home.isNull() && other != id && m_cards.contains(other)) {
                anchor = other;
                worth = 2;
            }
        }
        if (worth == 0 && !home.isNull())
            anchor = home;
        const Box box = freePlace(id, anchor, direction);
        m_cards.insert(id, box);
        put(id, box, false);
    }
    for (const Id& id : boundaries) { // one without content is drawn only where it has a place
        const bool isNew = !m_before.find(Kind::Boundary, id);
        if (isNew && frameOf(id, {}).isNull()) {
            Box box = below();
            box.width = emptyWidth;
            box.height = emptyHeight;
            m_frames.insert(id, box);
            put(id, box, true);
        }
    }
}

} // namespace provisor::lines
