#include "app/gui/diagram/Fragment.h"
#include "app/gui/diagram/Snapping.h"
#include "tests/gui/diagram/support/Workbench.h"

#include <QRandomGenerator>

using namespace provisor;

/// Edits without a pointer: what they do to the records, and that undo brings every state back.
class DiagramEditsTest : public QObject
{
    Q_OBJECT

    CataloguePointer m_catalogue;

    static Id anyOf(const QHash<Id, Rect>& rects, QRandomGenerator& random)
    {
        QList<Id> ids = rects.keys();
        std::sort(ids.begin(), ids.end());
        return ids.isEmpty() ? Id{} : ids[random.bounded(ids.size())];
    }

    static double coordinate(QRandomGenerator& random) { return random.bounded(100) * 8.0; }

    /// One edit chosen at random, as a person might make it.
    void editAtRandom(Workbench& bench, QRandomGenerator& random) const
    {
        DiagramCommands& commands = bench.view->commands();
        const DiagramContent& content = bench.view->scene().content();
        const Id element = anyOf(content.elements, random), zone = anyOf(content.boundaries, random);
        DiagramEdit edit(bench.document, content, QStringLiteral("Edit"));
        switch (random.bounded(11)) {
        case 0:
        case 1:
            commands.addElement(m_catalogue->componentTypes()[random.bounded(40)].id,
                                {coordinate(random), coordinate(random)});
            return;
        case 2:
            edit.addBoundary(QStringLiteral("Zone"),
                             {coordinate(random), coordinate(random), 240 + coordinate(random), 200});
            break;
        case 3:
            edit.connect(element, anyOf(content.elements, random));
            break;
        case 4:
            edit.move({element, zone}, coordinate(random) - 400, coordinate(random) - 400);
            break;
        case 5:
            if (!element.isNull())
                edit.resize(element, {coordinate(random), coordinate(random), 160, 140});
            break;
        case 6:
            if (!zone.isNull())
                edit.resize(zone, {coordinate(random), coordinate(random), 300, 300});
            break;
        case 7:
            edit.rename(element, QStringLiteral("Name %1").arg(random.bounded(1000)));
            break;
        case 8:
            edit.remove({random.bounded(2) ? element : zone});
            break;
        case 9:
            bench.session->select({element, zone});
            commands.duplicate();
            return;
        default:
            if (!content.flows.isEmpty())
                edit.setRoute(content.flows.first(), {0, 0, 0, 80, 80, 80});
        }
        QVERIFY(commands.apply(edit));
    }

private Q_SLOTS:
    void initTestCase() { m_catalogue = testCatalogue(); }

    void randomEditsAreUndoneToTheStart_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomEditsAreUndoneToTheStart()
    {
        QFETCH(quint32, seed);
        Workbench bench(m_catalogue);
        QRandomGenerator random(seed);
        QList<Snapshot> states{bench.snapshot()};
        for (int i = 0; i < 60; ++i) {
            editAtRandom(bench, random);
            if (bench.changes() + 1 > states.size())
                states.append(bench.snapshot());
            QCOMPARE(states.size(), bench.changes() + 1);
        }
        QVERIFY(states.size() > 30);
        QVERIFY(checkIntegrity(bench.snapshot()).has_value());
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            bench.session->undo();
            QVERIFY(bench.snapshot() == states[i]);
        }
        QVERIFY(bench.view->scene().items().isEmpty());
        for (qsizetype i = 1; i < states.size(); ++i) {
            bench.session->redo();
            QVERIFY(bench.snapshot() == states[i]);
        }
        const DiagramContent& content = bench.view->scene().content();
        QCOMPARE(bench.view->scene().items().size(),
                 content.elements.size() + content.boundaries.size() + content.notes.size() + content.flows.size());
    }

    void fragmentsSurviveTheClipboardForm()
    {
        Workbench bench(m_catalogue);
        bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        bench.view->commands().addElement(QStringLiteral("vector-store"), {400, 100});
        bench.drawFlow(QStringLiteral("Agent"), QStringLiteral("Vector store"));
        bench.view->selectAll();
        const Fragment fragment =
            Fragment::of(bench.snapshot(), bench.view->scene().content(), bench.session->selection());
        QCOMPARE(fragment.records.size(), 3);
        const auto read = Fragment::fromJson(fragment.toJson());
        QVERIFY(read.has_value());
        QCOMPARE(read->records, fragment.records);
        QCOMPARE(read->places, fragment.places);
    }

    void brokenFragmentsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("\x00\xff{", 3);
        QTest::newRow("other version") << QByteArray(R"({"fragment":9,"records":[]})");
        QTest::newRow("unknown kind") << QByteArray(R"({"fragment":1,"records":[{"kind":"planet","id":"x"}]})");
        QTest::newRow("kind not copied") << QByteArray(
            R"({"fragment":1,"records":[{"kind":"person","id":"01890000-0000-7000-8000-000000000001","alias":"a","name":"A"}]})");
        QTest::newRow("place out of range") << QByteArray(
            R"({"fragment":1,"records":[],"places":{"01890000-0000-7000-8000-000000000001":[1e99,0,1,1]}})");
        QTest::newRow("place of text") << QByteArray(
            R"({"fragment":1,"records":[],"places":{"01890000-0000-7000-8000-000000000001":["a",0,1,1]}})");
    }

    void brokenFragmentsAreErrors()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Fragment::fromJson(json).has_value());
    }

    void aPastedFlowWithoutItsEndsIsLeftOut()
    {
        Workbench bench(m_catalogue);
        Fragment fragment;
        Record flow(Kind::Flow, Id::create());
        flow.set(field::flow::Alias, QStringLiteral("f"));
        flow.set(field::flow::From, Id::create());
        flow.set(field::flow::To, Id::create());
        fragment.records.append(flow);
        DiagramEdit edit(bench.document, bench.view->scene().content(), QStringLiteral("Paste"));
        QVERIFY(fragment.pasteInto(edit, bench.view->scene().content(), 0, 0).isEmpty());
        QVERIFY(bench.view->commands().apply(edit));
        QCOMPARE(bench.count(Kind::Flow), 0);
    }

    void snappingPrefersNeighboursToTheGrid_data()
    {
        QTest::addColumn<double>("dx");
        QTest::addColumn<double>("expected");
        QTest::addColumn<bool>("hasLine");
        QTest::newRow("near a left edge") << 98.0 << 101.0 << true;
        QTest::newRow("on the grid") << 61.0 << 64.0 << false;
        QTest::newRow("not moved") << 0.0 << 0.0 << false;
    }

    void snappingPrefersNeighboursToTheGrid()
    {
        QFETCH(double, dx);
        QFETCH(double, expected);
        QFETCH(bool, hasLine);
        const QList<Rect> neighbours{{101, 400, 128, 56}};
        const Snap snap = snapMove({0, 0, 128, 56}, dx, 0, neighbours, 5);
        QCOMPARE(snap.dx, expected);
        QCOMPARE(!snap.lines.isEmpty(), hasLine);
    }

    void movingOneEndLetsTheRouterDecideAgain()
    {
        Workbench bench(m_catalogue);
        const Id a = bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        const Id b = bench.view->commands().addElement(QStringLiteral("vector-store"), {500, 100});
        bench.drawFlow(QStringLiteral("Agent"), QStringLiteral("Vector store"));
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        DiagramEdit edit(bench.document, bench.view->scene().content(), QStringLiteral("Bend"));
        QList<double> points;
        for (const QPointF& point : bench.view->scene().route(flow))
            points << point.x() << point.y();
        edit.setRoute(flow, points);
        QVERIFY(bench.view->commands().apply(edit));
        QCOMPARE(bench.count(Kind::Route), 1);
        bench.session->select({a, b});
        bench.view->commands().nudge(8, 8); // both ends: the route goes along
        QCOMPARE(bench.count(Kind::Route), 1);
        QCOMPARE(bench.snapshot().records(Kind::Route).first().numbers(field::route::Points).first(),
                 points.first() + 8);
        bench.session->select({b});
        bench.view->commands().nudge(0, 80);
        QCOMPARE(bench.count(Kind::Route), 0);
    }

    void deletingABoundaryKeepsItsContent()
    {
        Workbench bench(m_catalogue);
        const Id id = bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        DiagramEdit edit(bench.document, bench.view->scene().content(), QStringLiteral("Zone"));
        const Id zone = edit.addBoundary(QStringLiteral("Zone"), {0, 0, 400, 300});
        QVERIFY(bench.view->commands().apply(edit));
        QCOMPARE(bench.snapshot().find(Kind::Element, id)->reference(field::element::Boundary), zone);
        bench.session->select({zone});
        bench.view->deleteSelection();
        QVERIFY(bench.snapshot().find(Kind::Element, id));
        QVERIFY(bench.snapshot().find(Kind::Element, id)->reference(field::element::Boundary).isNull());
    }
};

QTEST_MAIN(DiagramEditsTest)
#include "tst_diagram_edits.moc"
