#include "core/layout/Labels.h"

#include <QElapsedTimer>
#include <QTest>

using namespace provisor;

namespace {

bool isSquare(const Polyline& route)
{
    for (size_t i = 0; i + 1 < route.size(); ++i) {
        if ((route[i].x != route[i + 1].x) == (route[i].y != route[i + 1].y))
            return false;
    }
    return route.size() >= 2;
}

std::vector<Rect> bodies(const Polyline& route)
{
    std::vector<Rect> result;
    for (size_t i = 0; i + 1 < route.size(); ++i)
        result.push_back({std::fmin(route[i].x, route[i + 1].x), std::fmin(route[i].y, route[i + 1].y),
                          std::fabs(route[i].x - route[i + 1].x), std::fabs(route[i].y - route[i + 1].y)});
    return result;
}

bool crosses(const Polyline& route, const Rect& rect)
{
    for (const Rect& body : bodies(route)) {
        if (body.grown(0.01).intersects(rect))
            return true;
    }
    return false;
}

/// Cards of 128 x 56 in rows of ten, 120 apart sideways and 80 downwards.
RoutingScene grid(int count)
{
    RoutingScene scene;
    for (int i = 0; i < count; ++i)
        scene.cards.push_back({i % 10 * 248.0, i / 10 * 136.0, 128, 56});
    return scene;
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facingCardsGetOneStraightLineInTheMiddle()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {300, 0, 128, 56}};
        scene.flows = {{0, 1, {}}};
        const auto routes = routeFlows(scene);
        QCOMPARE(routes.at(0).size(), size_t(2));
        QCOMPARE(routes[0].front(), (Point{128, 28}));
        QCOMPARE(routes[0].back(), (Point{300, 28}));
    }

    void requestAndAnswerRunTwelvePixelsApart()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {300, 0, 128, 56}};
        scene.flows = {{0, 1, {}}, {1, 0, {}}};
        const auto routes = routeFlows(scene);
        QCOMPARE(routes.at(0).size(), size_t(2));
        QCOMPARE(routes.at(1).size(), size_t(2));
        QCOMPARE(std::fabs(routes[0][0].y - routes[1][0].y), 12.0);
    }

    void linesGoRoundCardsInBetween()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {220, 0, 128, 56}, {440, 0, 128, 56}};
        scene.flows = {{0, 2, {}}};
        const auto routes = routeFlows(scene);
        QVERIFY(isSquare(routes.at(0)));
        QVERIFY(!crosses(routes[0], scene.cards[1].grown(7)));
    }

    void linesGoRoundForeignBoundaries()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {220, -60, 128, 56}, {440, 0, 128, 56}};
        scene.frames = {{212, -90, 144, 160}};
        scene.flows = {{0, 2, {}}};
        QVERIFY(!crosses(routeFlows(scene).at(0), scene.frames[0]));
    }

    void fixedRoutesAreKeptAndAvoided()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {300, 0, 128, 56}};
        const Polyline fixed{{128, 28}, {300, 28}};
        scene.flows = {{0, 1, fixed}, {0, 1, {}}};
        const auto routes = routeFlows(scene);
        QCOMPARE(routes.at(0), fixed);
        QVERIFY(std::fabs(routes.at(1)[0].y - 28) >= 10);
    }

    void everyFlowOfARandomSceneIsSquareAttachedAndClearOfCards()
    {
        RoutingScene scene = grid(40);
        quint32 state = 7;
        const auto next = [&state] { return static_cast<int>((state = state * 1664525U + 1013904223U) >> 8) % 40; };
        while (scene.flows.size() < 60) {
            const int from = next(), to = next();
            if (from != to)
                scene.flows.push_back({from, to, {}});
        }
        const auto routes = routeFlows(scene);
        for (size_t i = 0; i < routes.size(); ++i) {
            QVERIFY2(isSquare(routes[i]), qPrintable(QString::number(i)));
            const auto& flow = scene.flows[i];
            QVERIFY(isAttached(routes[i], scene.cards[static_cast<size_t>(flow.from)],
                               scene.cards[static_cast<size_t>(flow.to)]));
            for (const Rect& card : scene.cards)
                QVERIFY2(!crosses(routes[i], card.grown(-1)), qPrintable(QString::number(i)));
        }
        QCOMPARE(routeFlows(scene), routes); // the same scene gives the same routes
    }

    void aSelfFlowLeavesAndReturns()
    {
        RoutingScene scene = grid(1);
        scene.flows = {{0, 0, {}}};
        const auto routes = routeFlows(scene);
        QVERIFY(isSquare(routes.at(0)));
        QVERIFY(isAttached(routes[0], scene.cards[0], scene.cards[0]));
    }

    void cancellationLeavesPlainRoutes()
    {
        RoutingScene scene = grid(3);
        scene.flows = {{0, 2, {}}};
        Cancellation cancellation;
        cancellation.cancel();
        QCOMPARE(routeFlows(scene, cancellation).at(0), simpleRoute(scene.cards[0], scene.cards[2]));
    }

    void threeHundredFlowsTakeLessThanASecond()
    {
        RoutingScene scene = grid(200);
        quint32 state = 3;
        const auto next = [&state](int limit) {
            return static_cast<int>((state = state * 1664525U + 1013904223U) >> 8) % limit;
        };
        while (scene.flows.size() < 300) { // mostly to neighbours, as in arranged diagrams
            const int from = next(200), to = std::min(199, std::max(0, from + next(25) - 12));
            if (from != to)
                scene.flows.push_back({from, to, {}});
        }
        QElapsedTimer timer;
        timer.start();
        const auto routes = routeFlows(scene);
        const qint64 elapsed = timer.elapsed();
        qInfo("300 flows routed in %lld ms", static_cast<long long>(elapsed));
        QCOMPARE(routes.size(), size_t(300));
        QVERIFY2(elapsed < 10000, "ten times the goal, so that a busy machine does not fail the test");
    }

    void crossingsAreFoundOnceAndTouchingEndsAreNone()
    {
        const std::vector<Polyline> routes{{{0, 10}, {100, 10}}, {{50, 0}, {50, 100}}, {{100, 10}, {100, 80}}};
        const auto crossings = crossingsOf(routes);
        QCOMPARE(crossings.size(), size_t(1));
        QCOMPARE(crossings[0].place, (Point{50, 10}));
        QCOMPARE(crossings[0].second, size_t(1));
    }

    void labelsKeepClearOfCardsLinesAndEachOther()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {300, 0, 128, 56}};
        scene.flows = {{0, 1, {}}, {1, 0, {}}};
        const auto routes = routeFlows(scene);
        const auto places = placeLabels(scene, routes, {{{{60, 14}}}, {{{60, 14}}}});
        QVERIFY(places.at(0) && places.at(1));
        QVERIFY(!places[0]->box.intersects(places[1]->box));
        for (size_t i = 0; i < 2; ++i) {
            QVERIFY(!crosses(routes[1 - i], places[i]->box));
            for (const Rect& card : scene.cards)
                QVERIFY(!card.intersects(places[i]->box));
        }
    }

    void aLabelWithoutRoomIsLeftOut()
    {
        RoutingScene scene;
        scene.cards = {{0, 0, 128, 56}, {160, 0, 128, 56}};
        scene.flows = {{0, 1, {}}};
        const auto places = placeLabels(scene, routeFlows(scene), {{{{60, 14}}}});
        QVERIFY(!places.at(0));
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
