// Attack paths on pictures of diagrams: what stands out, the numbered steps, the boundaries crossed.

#include "support/Samples.h"

#include "core/draw/PathPicture.h"
#include "core/draw/Writers.h"

#include <QTest>

using namespace provisor;

namespace {

Id id(const char* name)
{
    return Id::derived(QString::fromLatin1(name));
}

/// Groups of one kind with what was painted in them.
struct Group
{
    GroupItem head;
    std::vector<PathItem> shapes;
    std::vector<TextItem> texts;
};

std::vector<Group> groupsOf(const DisplayList& list, const QString& kind)
{
    std::vector<Group> groups;
    bool isInside = false;
    for (const DrawItem& item : list.items) {
        if (const auto* group = std::get_if<GroupItem>(&item)) {
            isInside = group->isBegin && group->kind == kind;
            if (isInside)
                groups.push_back({*group, {}, {}});
        } else if (const auto* shape = std::get_if<PathItem>(&item); shape && isInside) {
            groups.back().shapes.push_back(*shape);
        } else if (const auto* text = std::get_if<TextItem>(&item); text && isInside) {
            groups.back().texts.push_back(*text);
        }
    }
    return groups;
}

Rect extent(const PathItem& item)
{
    Rect all;
    for (const PathStep& step : item.steps) {
        const Point p = step.type == PathStep::Type::Curve ? step.c : step.a;
        if (step.type != PathStep::Type::Close)
            all = all.united({p.x, p.y, 1e-9, 1e-9});
    }
    return all;
}

bool hasColour(const DisplayList& list, Colour colour)
{
    return std::any_of(list.items.begin(), list.items.end(), [&](const DrawItem& item) {
        if (const auto* shape = std::get_if<PathItem>(&item))
            return (shape->fill.alpha > 0 && shape->fill == colour) ||
                   (shape->stroke.width > 0 && shape->stroke.colour == colour);
        const auto* text = std::get_if<TextItem>(&item);
        return text && text->colour == colour;
    });
}

/// Four cards in a row, the first one outside, the others in a zone within another zone: web -> agent -> tool; store.
struct World
{
    Snapshot snapshot;
    DiagramScene scene;
    Analysis analysis;
    AttackPath path;
    TextMeasurer text;
    IconSet icons = test::testIcons();

    World()
    {
        SnapshotEditor editor(snapshot);
        boundary(editor, "outer", {});
        boundary(editor, "inner", id("outer"));
        element(editor, "web", {}, 0);
        element(editor, "agent", id("inner"), 300);
        element(editor, "tool", id("inner"), 600);
        element(editor, "store", id("inner"), 900);
        scene.frames = {{id("outer"), -1, {200, -60, 900, 200}, {208, -54, 60, 15}, QStringLiteral("top-left")},
                        {id("inner"), 0, {240, -30, 840, 150}, {248, -24, 60, 15}, QStringLiteral("top-left")}};
        flow(editor, "pages", 0, 1, {{128, 28}, {300, 28}});
        flow(editor, "call", 1, 2, {{428, 28}, {600, 28}});
        flow(editor, "other", 2, 3, {{728, 28}, {900, 28}});
        path.key = QStringLiteral("outward-channel:web>tool");
        path.goal = PathGoal::OutwardChannel;
        path.summary = QStringLiteral("Content gets out.");
        path.target = id("tool");
        path.residual = {4, 4, 16, Level::Critical};
        path.steps = {step(PathRole::Entry, "web", nullptr), step(PathRole::Spreads, "agent", "pages"),
                      step(PathRole::Reads, "agent", nullptr), step(PathRole::Carries, "tool", "call")};
        path.steps[1].crosses = true;
        path.steps[1].entersBoundary = id("inner");
        analysis.paths.worst = {path};
    }

    static AttackStep step(PathRole role, const char* element, const char* flow)
    {
        return {role, id(element), flow ? id(flow) : Id(), {}, false, {}, 0};
    }

    void boundary(SnapshotEditor& editor, const char* name, Id parent)
    {
        Record record(Kind::Boundary, id(name));
        record.set(field::boundary::Alias, QString::fromLatin1(name));
        record.set(field::boundary::Trust, QStringLiteral("trusted"));
        if (!parent.isNull())
            record.set(field::boundary::Parent, parent);
        editor.insert(record);
    }

    void element(SnapshotEditor& editor, const char* name, Id boundary, double x)
    {
        Record record(Kind::Element, id(name));
        record.set(field::element::Alias, QString::fromLatin1(name));
        record.set(field::element::Type, QStringLiteral("agent"));
        if (!boundary.isNull())
            record.set(field::element::Boundary, boundary);
        editor.insert(record);
        scene.cards.push_back({id(name), {x, 0, 128, 56}});
    }

    void flow(SnapshotEditor& editor, const char* name, int from, int to, const Polyline& route)
    {
        Record record(Kind::Flow, id(name));
        record.set(field::flow::Alias, QString::fromLatin1(name));
        record.set(field::flow::From, scene.cards[static_cast<size_t>(from)].element);
        record.set(field::flow::To, scene.cards[static_cast<size_t>(to)].element);
        editor.insert(record);
        DiagramScene::Flow shown{id(name), from, to};
        shown.route = route;
        scene.flows.push_back(shown);
    }

    DisplayList draw(const PictureOptions& options)
    {
        const DiagramContents contents(snapshot, test::testLooks(), &analysis);
        return diagramPicture(scene, snapshot, Id(), contents, icons, text, options);
    }

    DisplayList drawPath()
    {
        PictureOptions options;
        options.path = highlightOf(path, snapshot);
        return draw(options);
    }
};

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsNumberedAtItsCard()
    {
        World world;
        const auto steps = groupsOf(world.drawPath(), QStringLiteral("step"));
        QCOMPARE(steps.size(), size_t(4));
        for (size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].head.id, QString::number(i + 1));
            QCOMPARE(steps[i].texts.size(), size_t(1));
            QCOMPARE(steps[i].texts[0].text, QString::number(i + 1));
            const Id element = world.path.steps.at(static_cast<qsizetype>(i)).element;
            const auto card = std::find_if(world.scene.cards.begin(), world.scene.cards.end(),
                                           [&](const auto& one) { return one.element == element; });
            QVERIFY(extent(steps[i].shapes[0]).intersects(card->rect));
        }
        QVERIFY(steps[1].head.title.contains(QStringLiteral("Step 2: agent")));
        QVERIFY(steps[1].head.title.contains(QStringLiteral("into inner")));
    }

    void stepsAtOneCardStandSideBySide()
    {
        World world;
        const auto steps = groupsOf(world.drawPath(), QStringLiteral("step"));
        QVERIFY(!extent(steps[1].shapes[0]).intersects(extent(steps[2].shapes[0])));
    }

    /// Printed in black only, what happens to data still differs from what hostile content does.
    void dataStepsHaveShapesOfTheirOwn()
    {
        World world;
        const Theme& theme = Theme::light();
        const auto steps = groupsOf(world.drawPath(), QStringLiteral("step"));
        const PathItem &content = steps[1].shapes[0], &read = steps[2].shapes[0], &carried = steps[3].shapes[0];
        QCOMPARE(content.fill, theme.accent);
        QCOMPARE(steps[1].texts[0].colour, theme.surface);
        for (const PathItem* hollow : {&read, &carried}) {
            QCOMPARE(hollow->fill, theme.surface);
            QCOMPARE(hollow->stroke.colour, theme.accent);
        }
        const auto straight = [](const PathItem& item) {
            return std::count_if(item.steps.begin(), item.steps.end(),
                                 [](const PathStep& step) { return step.type == PathStep::Type::Line; });
        };
        QCOMPARE(straight(read), 0);
        QVERIFY(straight(carried) >= 3);
    }

    void crossedBoundariesAreMarkedOnTheirEdges()
    {
        World world;
        const auto crossings = groupsOf(world.drawPath(), QStringLiteral("crossing"));
        QCOMPARE(crossings.size(), size_t(2)); // the outer edge and the inner one, 40 px apart
        QVERIFY(std::fabs(extent(crossings[0].shapes[0]).centre().x - 240) < 0.5);
        QVERIFY(std::fabs(extent(crossings[1].shapes[0]).centre().x - 200) < 0.5);
        QCOMPARE(crossings[0].head.title, QStringLiteral("The path enters inner"));

        world.scene.frames[1].rect.x = 206; // edges close together share one mark
        QCOMPARE(groupsOf(world.drawPath(), QStringLiteral("crossing")).size(), size_t(1));
    }

    void aMarkOfACrossingKeepsOffTheLabel()
    {
        World world;
        const Rect label{190, 20, 30, 16};
        world.scene.flows[0].label = LabelPlace{label};
        const auto crossings = groupsOf(world.drawPath(), QStringLiteral("crossing"));
        for (const Group& crossing : crossings)
            QVERIFY(!extent(crossing.shapes[0]).grown(-1).intersects(label));
    }

    void leavingABoundaryIsSaidSo()
    {
        World world;
        std::swap(world.scene.flows[0].from, world.scene.flows[0].to);
        world.path.steps[1].element = id("web");
        const auto crossings = groupsOf(world.drawPath(), QStringLiteral("crossing"));
        QCOMPARE(crossings[0].head.title, QStringLiteral("The path leaves inner"));
    }

    void theRestIsDimmedOnScreenAndNotOnPaper()
    {
        World world;
        const auto opacities = [](const DisplayList& list) {
            QMap<QString, double> all;
            for (const char* kind : {"element", "flow", "boundary"}) {
                for (const Group& group : groupsOf(list, QLatin1String(kind)))
                    all.insert(group.head.id, group.head.opacity);
            }
            return all;
        };
        const QMap<QString, double> screen = opacities(world.drawPath());
        for (const char* on : {"web", "agent", "tool", "pages", "call", "outer", "inner"})
            QCOMPARE(screen.value(QLatin1String(on)), 1.0);
        for (const char* off : {"store", "other"})
            QCOMPARE(screen.value(QLatin1String(off)), 0.3);

        PictureOptions print;
        print.theme = &Theme::print();
        print.path = highlightOf(world.path, world.snapshot);
        print.dimsRest = false;
        print.inkPath = true;
        const DisplayList paper = world.draw(print);
        for (const double opacity : opacities(paper))
            QCOMPARE(opacity, 1.0);
        QVERIFY(!hasColour(paper, Theme::print().accent));
        QVERIFY(!hasColour(paper, Theme::print().accentTint));
        QCOMPARE(groupsOf(paper, QStringLiteral("step")).front().shapes[0].fill, Theme::print().text);
    }

    void flowsOfThePathAreInTheAccentOverABand()
    {
        World world;
        for (const Group& flow : groupsOf(world.drawPath(), QStringLiteral("flow"))) {
            const bool isOn = flow.head.id != u"other";
            QCOMPARE(flow.shapes[0].stroke.width == 9 && flow.shapes[0].stroke.colour == Theme::light().accentTint,
                     isOn);
            QCOMPARE(flow.shapes[isOn ? 1 : 0].stroke.width, isOn ? 2.5 : 1.35);
        }
    }

    void aThreatsPathHasNoSteps()
    {
        World world;
        PictureOptions options;
        options.path = {{id("web"), id("pages"), id("agent")}};
        const DisplayList list = world.draw(options);
        QVERIFY(groupsOf(list, QStringLiteral("step")).empty());
        QCOMPARE(groupsOf(list, QStringLiteral("element")).back().head.opacity, 0.3);
    }

    void marksAreInsideThePicture()
    {
        World world;
        PictureOptions options;
        options.path = highlightOf(world.path, world.snapshot);
        options.margin = 0;
        const DisplayList list = world.draw(options);
        for (const Group& step : groupsOf(list, QStringLiteral("step")))
            QVERIFY(list.bounds.contains(extent(step.shapes[0])));
    }

    void stepsOffTheDiagramAreLeftOut()
    {
        World world;
        world.scene.cards.pop_back();
        world.scene.flows.pop_back();
        world.path.steps.append(World::step(PathRole::Carries, "store", "other"));
        QCOMPARE(groupsOf(world.drawPath(), QStringLiteral("step")).size(), size_t(4));
    }

    void theLegendSaysEveryStep()
    {
        World world;
        DisplayList list = world.drawPath();
        const Rect before = list.bounds;
        const PathHighlight highlight = highlightOf(world.path, world.snapshot);
        appendPathLegend(list, world.path, 3, highlight, {}, {Theme::light(), world.icons, world.text});
        QVERIFY(list.bounds.height > before.height);
        const auto svg = toSvg(list);
        QVERIFY(svg);
        QVERIFY(svg->contains("Attack path 3: Private data and a way out, residual risk 16.0</text>"));
        QVERIFY(svg->contains("Content gets out.</text>"));
        for (const PathMark& mark : highlight.marks)
            QVERIFY2(svg->contains(QByteArray(mark.title.toHtmlEscaped().toUtf8() + "</text>")),
                     qPrintable(mark.title));
    }

    void theOverlayTintsWhatIsOnAPathAndRatesItsEnd()
    {
        World world;
        PictureOptions options;
        options.overlay = Overlay::Paths;
        const DisplayList list = world.draw(options);
        const LevelColours& critical = Theme::light().of(Level::Critical);
        for (const Group& card : groupsOf(list, QStringLiteral("element"))) {
            const bool isOn = card.head.id != u"store";
            QCOMPARE(card.shapes[0].fill, isOn ? critical.tint : Theme::light().surface);
            const bool hasSign = std::any_of(card.shapes.begin() + 1, card.shapes.end(),
                                             [&](const PathItem& shape) { return shape.fill == critical.sign; });
            QCOMPARE(hasSign, isOn); // never colour alone
            const bool hasFigure = std::any_of(card.texts.begin(), card.texts.end(),
                                               [](const TextItem& text) { return text.text.contains(u'.'); });
            QCOMPARE(hasFigure, card.head.id == u"tool");
        }
        for (const Group& flow : groupsOf(list, QStringLiteral("flow")))
            QCOMPARE(flow.shapes[0].stroke.width == 9, flow.head.id != u"other");
    }

    void theDiagramWithMostOfThePathIsChosen()
    {
        World world;
        SnapshotEditor editor(world.snapshot);
        const auto place = [&](const char* diagram, const char* element) {
            Record record(Kind::Placement, Id::derived(QString(QLatin1String(diagram) + QLatin1String(element))));
            record.set(field::placement::Diagram, id(diagram));
            record.set(field::placement::Subject, id(element));
            editor.insert(record);
        };
        const QSet<Id> ids = highlightOf(world.path, world.snapshot).ids;
        QVERIFY(diagramWithMost(ids, world.snapshot).isNull());
        int position = 0;
        for (const char* name : {"first", "second", "third"}) {
            Record diagram(Kind::Diagram, id(name));
            diagram.set(field::diagram::Position, double(position++));
            editor.insert(diagram);
        }
        place("first", "web");
        place("second", "web");
        place("second", "agent");
        place("third", "agent");
        place("third", "tool");
        QCOMPARE(diagramWithMost(ids, world.snapshot), id("second"));
        QCOMPARE(diagramWithMost(ids, world.snapshot, id("third")), id("third"));
        QCOMPARE(diagramWithMost(ids, world.snapshot, id("first")), id("second"));
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
