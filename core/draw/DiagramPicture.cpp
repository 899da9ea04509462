#include "core/draw/DiagramPicture.h"

#include "core/draw/Note.h"
#include "core/draw/Shapes.h"

namespace provisor {

namespace {

/// Assembles the picture in the order of painting.
class Assembly
{
public:
    Assembly(const DiagramScene& scene, const Snapshot& snapshot, const DiagramContents& contents,
             const PictureOptions& options, const Pens& pens)
        : m_scene(scene), m_snapshot(snapshot), m_contents(contents), m_options(options), m_pens(pens),
          m_grounds(scene, snapshot, pens.theme, options.notation)
    {
    }

    DisplayList make(Id diagram)
    {
        m_list.background = m_options.hasBackground ? m_pens.theme.canvas : Colour{0, 0, 0, 0};
        m_list.bounds = m_scene.bounds();
        frames();
        flows();
        cards();
        notes(diagram);
        marks();
        const Rect grown = m_list.bounds.grown(m_options.margin);
        m_list.bounds = {std::floor(grown.x), std::floor(grown.y), std::ceil(grown.width), std::ceil(grown.height)};
        return std::move(m_list);
    }

private:
    double opacity(Id id) const { return !dims() || m_options.path.ids.contains(id) ? 1 : 0.3; }
    bool dims() const { return !m_options.path.ids.isEmpty() && m_options.dimsRest; }
    /// Boundaries that hold a part of the path stay as they are.
    double opacity(const Rect& frame) const
    {
        const bool isOff = dims() && std::none_of(m_scene.cards.begin(), m_scene.cards.end(), [&](const auto& card) {
                               return m_options.path.ids.contains(card.element) && frame.contains(card.rect);
                           });
        return isOff ? 0.3 : 1;
    }
    void frames()
    {
        for (const auto& frame : m_scene.frames) {
            const Record* boundary = m_snapshot.find(Kind::Boundary, frame.boundary);
            if (!boundary)
                continue;
            const FrameContent content = m_contents.frame(*boundary);
            Colour below = m_pens.theme.canvas;
            if (frame.parent >= 0)
                below = insideOf(frame.parent);
            beginGroup(m_list, QStringLiteral("boundary"), content.id, content.title, opacity(frame.rect));
            appendFrame(m_list, frame.rect, frame.title, content, below, m_options.notation, m_pens);
            endGroup(m_list);
        }
    }

    Colour insideOf(int index) const
    {
        const auto& frame = m_scene.frames[static_cast<size_t>(index)];
        const Colour below = frame.parent >= 0 ? insideOf(frame.parent) : m_pens.theme.canvas;
        const Record* boundary = m_snapshot.find(Kind::Boundary, frame.boundary);
        return boundary ? frameGround(trustOf(boundary->text(field::boundary::Trust)), below, m_pens.theme) : below;
    }

    /// In the classic notation lines end at the circle, not at the square round it.
    Polyline visibleRoute(const DiagramScene::Flow& flow) const
    {
        Polyline route = flow.route;
        if (m_options.notation != Notation::Dfd || route.size() < 2)
            return route;
        extend(route.front(), route[1], flow.from);
        extend(route.back(), route[route.size() - 2], flow.to);
        return route;
    }

    void extend(Point& end, Point before, int card) const
    {
        const auto& shown = m_scene.cards[static_cast<size_t>(card)];
        const Record* element = m_snapshot.find(Kind::Element, shown.element);
        if (!element || m_contents.card(*element).kind != DfdKind::Process)
            return;
        const Point c = shown.rect.centre();
        const double radius = shown.rect.width / 2;
        const bool level = end.y == before.y;
        const double aside = level ? end.y - c.y : end.x - c.x;
        const double depth = radius - std::sqrt(std::fmax(0, radius * radius - aside * aside));
        (level ? end.x : end.y) +=
            level ? std::copysign(depth, end.x - before.x) : std::copysign(depth, end.y - before.y);
    }

    void flows()
    {
        std::vector<Polyline> routes;
        for (const auto& flow : m_scene.flows)
            routes.push_back(visibleRoute(flow));
        const auto hops = hopsOf(routes);
        for (size_t i = 0; i < routes.size(); ++i) {
            const auto& flow = m_scene.flows[i];
            const Record* record = m_snapshot.find(Kind::Flow, flow.flow);
            if (!record)
                continue;
            const FlowContent content = m_contents.flow(*record);
            FlowStyle style;
            if (m_options.path.ids.contains(flow.flow))
                style.state = m_options.inkPath ? FlowState::OnInkPath : FlowState::OnPath;
            style.ground = flow.label ? m_grounds.at(flow.label->box.centre()) : m_pens.theme.canvas;
            style.hops = hops[i];
            style.showsLabel = m_options.showsLabels && m_options.detail == Detail::Full;
            style.isPlain = m_options.detail >= Detail::Icon;
            style.overlay = m_options.overlay;
            beginGroup(m_list, QStringLiteral("flow"), content.id, content.title, opacity(flow.flow));
            appendFlow(m_list, routes[i], content, flow.label, style, m_pens);
            endGroup(m_list);
        }
    }

    void cards()
    {
        for (const auto& card : m_scene.cards) {
            const Record* element = m_snapshot.find(Kind::Element, card.element);
            if (!element)
                continue;
            const CardContent content = m_contents.card(*element);
            const CardGeometry geometry =
                cardGeometry(content, m_pens.text, {card.rect.width, card.rect.height}, m_options.notation);
            CardStyle style{m_options.notation, m_options.overlay, m_options.detail};
            style.isEmphasised = m_options.path.ids.contains(card.element);
            beginGroup(m_list, QStringLiteral("element"), content.id, content.title, opacity(card.element));
            appendCard(m_list, {card.rect.x, card.rect.y}, content, geometry, style, m_pens);
            endGroup(m_list);
        }
    }

    void notes(Id diagram)
    {
        namespace fn = field::note;
        for (const Record& note : m_snapshot.records(Kind::Note)) {
            if (note.reference(fn::Diagram) != diagram || (m_options.notes && !m_options.notes->contains(note.id())))
                continue;
            const Rect rect = noteRect(note, m_pens.text);
            beginGroup(m_list, QStringLiteral("note"), note.id().toString(), note.text(fn::Text).simplified(),
                       dims() ? 0.3 : 1);
            appendNote(m_list, rect, note.text(fn::Text), m_pens);
            endGroup(m_list);
            m_list.bounds = m_list.bounds.united(rect);
        }
    }

    void marks()
    {
        const PathMarkStyle style{m_options.inkPath, m_options.detail == Detail::Full ? 1.0 : 1.2,
                                  m_options.detail <= Detail::Compact};
        appendPathMarks(m_list, m_options.path.marks, m_scene, m_snapshot, style, m_pens);
    }

    const DiagramScene& m_scene;
    const Snapshot& m_snapshot;
    const DiagramContents& m_contents;
    const PictureOptions& m_options;
    const Pens& m_pens;
    Grounds m_grounds;
    DisplayList m_list;
};

} // namespace

DisplayList diagramPicture(const DiagramScene& scene, const Snapshot& snapshot, Id diagram,
                           const DiagramContents& contents, IconSet& icons, TextMeasurer& text,
                           const PictureOptions& options)
{
    const Pens pens{options.theme ? *options.theme : Theme::light(), icons, text};
    return Assembly(scene, snapshot, contents, options, pens).make(diagram);
}

DisplayList drawDiagram(const Snapshot& snapshot, Id diagram, const DiagramContents& contents, IconSet& icons,
                        TextMeasurer& text, const PictureOptions& options, const Cancellation& cancellation)
{
    const SceneMeasures measures = contents.measures(text, options.notation);
    DiagramScene scene = readScene(snapshot, diagram, measures);
    routeScene(scene, snapshot, measures, cancellation);
    return diagramPicture(scene, snapshot, diagram, contents, icons, text, options);
}

Grounds::Grounds(const DiagramScene& scene, const Snapshot& snapshot, const Theme& theme, Notation notation)
    : m_theme(&theme)
{
    if (notation == Notation::Dfd)
        return; // its boundaries have no filling
    for (const auto& frame : scene.frames) {
        if (const Record* boundary = snapshot.find(Kind::Boundary, frame.boundary))
            m_areas.push_back({frame.rect, trustOf(boundary->text(field::boundary::Trust))});
    }
}

Colour Grounds::at(Point place) const
{
    Colour colour = m_theme->canvas;
    for (const Area& area : m_areas) {
        if (area.rect.contains(place))
            colour = frameGround(area.trust, colour, *m_theme);
    }
    return colour;
}

Colour groundAt(Point place, const DiagramScene& scene, const Snapshot& snapshot, const Theme& theme, Notation notation)
{
    return Grounds(scene, snapshot, theme, notation).at(place);
}

} // namespace provisor
