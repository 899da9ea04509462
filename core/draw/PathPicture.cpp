#include "core/draw/PathPicture.h"

#include "core/analysis/PathText.h"
#include "core/base/Text.h"
#include "core/draw/Shapes.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisor {

namespace {

struct PathPictures
{
    Q_DECLARE_TR_FUNCTIONS(PathPicture)
};

constexpr double radius = 9, gap = 2, plate = 8, shield = 10.5;
constexpr TextStyle numberStyle{11, 600, true};

PathMark::Shape shapeOf(PathRole role)
{
    return role == PathRole::Reads     ? PathMark::Shape::Read
           : role == PathRole::Carries ? PathMark::Shape::Carried
                                       : PathMark::Shape::Content;
}

double distance(Point place, Point a, Point b)
{
    const double x = std::clamp(place.x, std::fmin(a.x, b.x), std::fmax(a.x, b.x));
    const double y = std::clamp(place.y, std::fmin(a.y, b.y), std::fmax(a.y, b.y));
    return std::hypot(place.x - x, place.y - y);
}

/// Places and paints the marks of one path.
class MarkPainter
{
public:
    MarkPainter(DisplayList& list, const DiagramScene& scene, const Snapshot& snapshot, const PathMarkStyle& style,
                const Pens& pens)
        : m_list(list), m_scene(scene), m_snapshot(snapshot), m_style(style), m_pens(pens)
    {
    }

    void paint(const std::vector<PathMark>& marks)
    {
        if (m_style.showsCrossings) {
            for (const PathMark& mark : marks) {
                if (mark.crosses)
                    crossings(mark);
            }
        }
        QHash<Id, int> taken; // marks at each element
        for (const PathMark& mark : marks) {
            const auto card = std::find_if(m_scene.cards.begin(), m_scene.cards.end(),
                                           [&](const auto& shown) { return shown.element == mark.element; });
            if (card == m_scene.cards.end())
                continue;
            beginGroup(m_list, QStringLiteral("step"), QString::number(mark.number),
                       PathPictures::tr("Step %1: %2").arg(mark.number).arg(mark.title));
            const Point at = place(*card, taken[mark.element]++);
            appendPathMark(m_list, at, mark, m_style, m_pens.theme);
            endGroup(m_list);
            m_list.bounds = m_list.bounds.united(Rect{at.x, at.y, 0.01, 0.01}.grown((radius + 1) * m_style.scale));
        }
    }

private:
    /// At the corner no flow comes near to, the upper left one if there is a choice; further ones beside it.
    Point place(const DiagramScene::Card& card, int before) const
    {
        const double aside = (2 * radius + gap) * before * m_style.scale;
        const Rect& r = card.rect;
        if (card.isRound) {
            const double reach = r.width / 2 * 0.7071;
            return {r.centre().x - reach + aside, r.centre().y - reach};
        }
        const Point corners[] = {{r.x + 1, r.y + 1}, {r.right() + 2, r.y - 2}, {r.x - 2, r.bottom() + 2}};
        for (size_t i = 0; i < std::size(corners); ++i) {
            if (isClear(corners[i]))
                return {corners[i].x + (i == 1 ? -aside : aside), corners[i].y};
        }
        return {corners[0].x + aside, corners[0].y};
    }

    bool isClear(Point place) const
    {
        const double reach = radius * m_style.scale;
        for (const DiagramScene::Flow& flow : m_scene.flows) {
            if (flow.label && flow.label->box.grown(reach).contains(place))
                return false;
            for (size_t i = 0; i + 1 < flow.route.size(); ++i) {
                if (distance(place, flow.route[i], flow.route[i + 1]) < reach + 4)
                    return false;
            }
        }
        return std::none_of(m_scene.frames.begin(), m_scene.frames.end(),
                            [&](const auto& frame) { return frame.title.grown(reach - 2).contains(place); });
    }

    /// A shield on each edge of a boundary that the flow of the step crosses.
    void crossings(const PathMark& mark)
    {
        const auto flow = std::find_if(m_scene.flows.begin(), m_scene.flows.end(),
                                       [&](const auto& shown) { return shown.flow == mark.flow; });
        if (flow == m_scene.flows.end())
            return;
        const DiagramScene::Card& from = m_scene.cards[static_cast<size_t>(flow->from)];
        const DiagramScene::Card& to = m_scene.cards[static_cast<size_t>(flow->to)];
        const Id towards = mark.element;
        std::vector<Point> done;
        for (auto frame = m_scene.frames.rbegin(); frame != m_scene.frames.rend(); ++frame) { // inner ones first
            const bool holdsFrom = frame->rect.contains(from.rect), holdsTo = frame->rect.contains(to.rect);
            const Record* boundary = m_snapshot.find(Kind::Boundary, frame->boundary);
            const auto at = crossing(flow->route, frame->rect);
            if (holdsFrom == holdsTo || !boundary || !at)
                continue;
            const Point place = besideLabels(*at, flow->route);
            const bool isCrowded = std::any_of(done.begin(), done.end(), [&](Point other) {
                return std::hypot(other.x - place.x, other.y - place.y) < 2 * plate;
            });
            if (isCrowded)
                continue; // the edge of an inner boundary right behind stands for both
            done.push_back(place);
            appendCrossing(*boundary, place, holdsTo == (to.element == towards), mark.number);
        }
    }

    void appendCrossing(const Record& boundary, Point place, bool isEntered, int number)
    {
        const QString name = boundary.text(field::boundary::Name).isEmpty() ? boundary.text(field::boundary::Alias)
                                                                            : boundary.text(field::boundary::Name);
        const Theme& theme = m_pens.theme;
        const double scale = m_style.scale;
        beginGroup(m_list, QStringLiteral("crossing"), QString::number(number) + u'-' + boundary.id().toString(),
                   isEntered ? PathPictures::tr("The path enters %1").arg(name)
                             : PathPictures::tr("The path leaves %1").arg(name));
        appendShape(m_list, PathBuilder().circle(place, plate * scale), theme.surface,
                    {m_style.isInk ? theme.text : theme.accent, 1.25 * scale, {}, false});
        appendShield(m_list, {place.x - shield * scale / 2, place.y - shield * scale / 2}, shield * scale,
                     trustOf(boundary.text(field::boundary::Trust)), theme);
        endGroup(m_list);
    }

    /// Where the line goes through the edge.
    static std::optional<Point> crossing(const Polyline& route, const Rect& rect)
    {
        for (size_t i = 0; i + 1 < route.size(); ++i) {
            const Point a = route[i], b = route[i + 1];
            if (rect.contains(a) == rect.contains(b))
                continue;
            Point in = rect.contains(a) ? a : b, out = rect.contains(a) ? b : a;
            for (int step = 0; step < 24; ++step) { // halving; the pieces may be oblique while dragged
                const Point middle{(in.x + out.x) / 2, (in.y + out.y) / 2};
                (rect.contains(middle) ? in : out) = middle;
            }
            return in;
        }
        return std::nullopt;
    }

    /// The nearest place on the line that is on no label; the place itself when the line has none.
    Point besideLabels(Point wanted, const Polyline& route) const
    {
        const auto isFree = [this](Point place) {
            return std::none_of(m_scene.flows.begin(), m_scene.flows.end(), [&](const auto& flow) {
                return flow.label && flow.label->box.grown(plate).contains(place);
            });
        };
        if (isFree(wanted))
            return wanted;
        Point best = wanted;
        double nearest = 60; // further away it would no longer stand for the edge
        for (size_t i = 0; i + 1 < route.size(); ++i) {
            for (int step = 0; step <= 40; ++step) {
                const Point place{route[i].x + (route[i + 1].x - route[i].x) * step / 40,
                                  route[i].y + (route[i + 1].y - route[i].y) * step / 40};
                const double away = std::hypot(place.x - wanted.x, place.y - wanted.y);
                if (away < nearest && isFree(place)) {
                    nearest = away;
                    best = place;
                }
            }
        }
        return best;
    }

    DisplayList& m_list;
    const DiagramScene& m_scene;
    const Snapshot& m_snapshot;
    const PathMarkStyle& m_style;
    const Pens& m_pens;
};

} // namespace

PathHighlight highlightOf(const AttackPath& path, const Snapshot& snapshot)
{
    PathHighlight highlight;
    for (const AttackStep& step : path.steps) {
        highlight.ids.insert(step.element);
        if (!step.flow.isNull())
            highlight.ids.insert(step.flow);
        PathMark mark{shapeOf(step.role), static_cast<int>(highlight.marks.size()) + 1,
                      step.element,       step.flow,
                      step.crosses,       {}};
        mark.title = pathStepText(snapshot, step);
        highlight.marks.push_back(mark);
    }
    return highlight;
}

Id diagramWithMost(const QSet<Id>& ids, const Snapshot& snapshot, Id preferred)
{
    QHash<Id, int> shown;
    for (const Record& placement : snapshot.records(Kind::Placement)) {
        if (ids.contains(placement.reference(field::placement::Subject)))
            ++shown[placement.reference(field::placement::Diagram)];
    }
    QList<Record> diagrams = snapshot.records(Kind::Diagram);
    std::stable_sort(diagrams.begin(), diagrams.end(), [](const Record& a, const Record& b) {
        return a.number(field::diagram::Position) < b.number(field::diagram::Position);
    });
    Id best = shown.value(preferred) > 0 ? preferred : Id();
    for (const Record& diagram : std::as_const(diagrams)) {
        if (shown.value(diagram.id()) > shown.value(best))
            best = diagram.id();
    }
    return best;
}

void appendPathMarks(DisplayList& list, const std::vector<PathMark>& marks, const DiagramScene& scene,
                     const Snapshot& snapshot, const PathMarkStyle& style, const Pens& pens)
{
    MarkPainter(list, scene, snapshot, style, pens).paint(marks);
}

void appendPathMark(DisplayList& list, Point centre, const PathMark& mark, const PathMarkStyle& style,
                    const Theme& theme)
{
    const Colour ink = style.isInk ? theme.text : theme.accent;
    const bool isFull = mark.shape == PathMark::Shape::Content;
    const double s = style.scale;
    PathBuilder outline;
    if (mark.shape == PathMark::Shape::Carried) {
        const double half = (radius - 1) * s;
        outline.roundedRect({centre.x - half, centre.y - half, 2 * half, 2 * half}, 2.5 * s);
    } else {
        outline.circle(centre, (isFull ? radius : radius - 1) * s);
    }
    if (isFull) // a rim in the colour of the ground keeps it apart from what it stands on
        appendShape(list, outline, ink, {theme.canvas, 1.5 * s, {}, false});
    else
        appendShape(list, outline, theme.surface, {ink, 2 * s, {}, false});
    list.items.emplace_back(TextItem{{centre.x, centre.y + numberStyle.size * 0.727 / 2 * s},
                                     QString::number(mark.number),
                                     numberStyle.size * s,
                                     numberStyle.weight,
                                     isFull ? theme.isDark && !style.isInk ? theme.canvas : theme.surface : ink,
                                     TextAlign::Centre,
                                     true});
}

void appendPathLegend(DisplayList& list, const AttackPath& path, int number, const PathHighlight& highlight,
                      const PathMarkStyle& style, const Pens& pens)
{
    constexpr double margin = 24, line = 24, side = 13;
    constexpr TextStyle text{12, 400}, head{13, 600};
    const Theme& theme = pens.theme;
    const double left = list.bounds.x + margin;
    double y = list.bounds.bottom() + 12;
    double widest = 0;
    const auto write = [&](double x, const QString& words, const TextStyle& how, Colour colour) {
        list.items.emplace_back(TextItem{{x, y + 4.4}, words, how.size, how.weight, colour});
        widest = std::fmax(widest, x + pens.text.width(words, how) + margin - list.bounds.x);
    };
    appendLevelSign(list, {left, y - side / 2}, side, path.residual.level, true, theme);
    write(left + side + 7,
          PathPictures::tr("Attack path %1: %2, residual risk %3")
              .arg(number)
              .arg(pathGoalText(path.goal), figure(path.residual.value, 1)),
          head, theme.text);
    y += line;
    const double column = std::fmax(320, list.bounds.width - 2 * margin);
    for (const QString& words : pens.text.wrapped(path.summary, column, text)) {
        write(left, words, text, theme.text2);
        y += 17;
    }
    y += 6;
    for (const PathMark& mark : highlight.marks) {
        appendPathMark(list, {left + radius, y}, mark, style, theme);
        write(left + 2 * radius + 8, mark.title, text, theme.text);
        y += line;
    }
    list.bounds.width = std::ceil(std::fmax(list.bounds.width, widest));
    list.bounds.height = std::ceil(y - list.bounds.y + 4);
}

} // namespace provisor
