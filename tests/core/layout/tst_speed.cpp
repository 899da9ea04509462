#include "core/layout/Arrange.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace provisor;

namespace {

SceneMeasures fixedMeasures()
{
    SceneMeasures measures;
    measures.card = [](const Record&, const Rect& placement) { return Rect{placement.x, placement.y, 148, 58}; };
    measures.title = [](const Record&, double) { return Size{90, 15}; };
    measures.label = [](const Record&) { return std::vector<Size>{{80, 14}, {50, 27}}; };
    return measures;
}

/// Elements in boundaries, with flows between random ones, or one after the other when there are no more of them.
Snapshot model(int elements, int flows, int boundaries, bool isChain = false)
{
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    QRandomGenerator random(7);
    QList<Record> boundaryRecords, elementRecords, flowRecords;
    for (int i = 0; i < boundaries; ++i) {
        Record boundary(Kind::Boundary, Id::derived(QStringLiteral("b%1").arg(i)));
        boundary.set(field::boundary::Alias, QStringLiteral("b%1").arg(i));
        if (i % 3 == 2)
            boundary.set(field::boundary::Parent, boundaryRecords.at(i - 1).id());
        boundaryRecords << boundary;
    }
    for (int i = 0; i < elements; ++i) {
        Record element(Kind::Element, Id::derived(QStringLiteral("e%1").arg(i)));
        element.set(field::element::Alias, QStringLiteral("e%1").arg(i));
        element.set(field::element::Type, QStringLiteral("process"));
        if (boundaries > 0 && i % (boundaries + 1) != 0)
            element.set(field::element::Boundary, boundaryRecords.at(i % (boundaries + 1) - 1).id());
        elementRecords << element;
    }
    for (int i = 0; i < flows; ++i) {
        Record flow(Kind::Flow, Id::derived(QStringLiteral("f%1").arg(i)));
        flow.set(field::flow::Alias, QStringLiteral("f%1").arg(i));
        flow.set(field::flow::From, elementRecords.at(isChain ? i : random.bounded(elements)).id());
        flow.set(field::flow::To, elementRecords.at(isChain ? i + 1 : random.bounded(elements)).id());
        flow.set(field::flow::Name, QStringLiteral("flow"));
        flowRecords << flow;
    }
    for (const QList<Record>& list : {boundaryRecords, elementRecords, flowRecords}) {
        for (const Record& record : list)
            editor.insert(record);
    }
    return snapshot;
}

/// How many routes run through a card with which they have nothing to do.
int throughCards(const DiagramScene& scene)
{
    int count = 0;
    for (const auto& flow : scene.flows) {
        bool isThrough = false;
        for (size_t i = 0; i + 1 < flow.route.size(); ++i) {
            const Point a = flow.route[i], b = flow.route[i + 1];
            const Rect piece{std::fmin(a.x, b.x), std::fmin(a.y, b.y), std::fabs(a.x - b.x), std::fabs(a.y - b.y)};
            for (size_t c = 0; c < scene.cards.size(); ++c) {
                const bool isOwn = static_cast<int>(c) == flow.from || static_cast<int>(c) == flow.to;
                isThrough = isThrough || (!isOwn && piece.grown(1).intersects(scene.cards[c].rect));
            }
        }
        count += isThrough ? 1 : 0;
    }
    return count;
}

} // namespace

/// How long arranging takes. The limits are those of users, times three for slow and busy machines.
class TestSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
    }

    void arrangingKeepsWithinTheTimePeopleWait_data()
    {
        QTest::addColumn<int>("elements");
        QTest::addColumn<int>("flows");
        QTest::addColumn<int>("boundaries");
        QTest::addColumn<bool>("isChain");
        QTest::addColumn<int>("limit");
        QTest::newRow("20") << 20 << 40 << 0 << false << 1000;
        QTest::newRow("20 in boundaries") << 20 << 40 << 4 << false << 1000;
        QTest::newRow("50") << 50 << 100 << 0 << false << 2000;
        QTest::newRow("50 in boundaries") << 50 << 100 << 6 << false << 2000;
        QTest::newRow("100") << 100 << 200 << 0 << false << 2000;
        QTest::newRow("100 in boundaries") << 100 << 200 << 8 << false << 2000;
        QTest::newRow("200") << 200 << 400 << 0 << false << 2000;
        QTest::newRow("200 in boundaries") << 200 << 400 << 12 << false << 2000;
        QTest::newRow("500") << 500 << 1000 << 0 << false << 5000;
        QTest::newRow("500 in boundaries") << 500 << 1000 << 20 << false << 5000;
        QTest::newRow("1000") << 1000 << 2000 << 0 << false << 10000;
        QTest::newRow("1000 in boundaries") << 1000 << 2000 << 30 << false << 10000;
        QTest::newRow("chain of 500") << 500 << 499 << 0 << true << 5000;
        QTest::newRow("chain of 500 in boundaries") << 500 << 499 << 4 << true << 5000;
    }
    void arrangingKeepsWithinTheTimePeopleWait()
    {
        QFETCH(int, elements);
        QFETCH(int, flows);
        QFETCH(int, boundaries);
        QFETCH(bool, isChain);
        QFETCH(int, limit);
        const Snapshot snapshot = model(elements, flows, boundaries, isChain);
        ArrangeOptions options;
        options.measures = fixedMeasures();
        QElapsedTimer timer;
        timer.start();
        const auto scene = arrange(snapshot, Id(), options);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(scene);
        const Rect bounds = scene->bounds();
        qInfo("%s: %lld ms, %.0f x %.0f px, %d of %d flows through cards", QTest::currentDataTag(),
              static_cast<long long>(elapsed), bounds.width, bounds.height, throughCards(*scene), flows);
        for (const auto& flow : scene->flows)
            QVERIFY(flow.route.size() >= 2);
        QVERIFY2(elapsed < 3 * limit, qPrintable(QString::number(elapsed)));
    }
};

QTEST_GUILESS_MAIN(TestSpeed)
#include "tst_speed.moc"
