#include "support/Overlaps.h"
#include "support/Samples.h"
#include "support/Systems.h"

#include "core/draw/Writers.h"
#include "core/layout/Arrange.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace provisor;

/// Nothing lies on anything else after arranging, measured with the real sizes of cards and texts. With
/// PROVISOR_PICTURES set to a folder the pictures are kept there to be looked at.
class TestOverlaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
    }

    void samplesHaveNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isClassic");
        for (const QString& name : test::systemNames()) {
            QTest::newRow(qPrintable(name)) << name << false;
            QTest::newRow(qPrintable(QString(name + QStringLiteral(", classic")))) << name << true;
        }
    }
    void samplesHaveNone()
    {
        QFETCH(QString, name);
        QFETCH(bool, isClassic);
        const Snapshot snapshot = test::systemSnapshot(name);
        const test::Overlaps found = measured(snapshot, isClassic ? Notation::Dfd : Notation::Cards);
        QVERIFY2(found.sum() == 0, qPrintable(found.toString()));
        QVERIFY(found.missingLabels <= (isClassic ? 1 : 0)); // a circle has little room for many names
    }

    void largeSystemsHaveNone_data()
    {
        QTest::addColumn<int>("elements");
        QTest::addColumn<int>("zones");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed) {
            QTest::addRow("200 elements, seed %d", seed) << 200 << 12 << seed;
            QTest::addRow("200 elements without boundaries, seed %d", seed) << 200 << 0 << seed;
        }
        QTest::newRow("60 elements") << 60 << 6 << 1;
        QTest::newRow("120 elements") << 120 << 9 << 1;
    }
    void largeSystemsHaveNone()
    {
        QFETCH(int, elements);
        QFETCH(int, zones);
        QFETCH(int, seed);
        test::SystemPlan plan;
        plan.elements = elements;
        plan.zones = zones;
        plan.seed = static_cast<quint32>(seed);
        const test::Overlaps found = measured(test::madeUpSystem(plan));
        QVERIFY2(found.sum() == 0, qPrintable(found.toString()));
    }

    /// 400 flows between any of 200 elements: tracks are shared, but cards and names stay free.
    void crowdedSystemsKeepCardsAndLabelsFree_data()
    {
        QTest::addColumn<int>("zones");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed) {
            QTest::addRow("boundaries, seed %d", seed) << 12 << seed;
            QTest::addRow("no boundaries, seed %d", seed) << 0 << seed;
        }
    }
    void crowdedSystemsKeepCardsAndLabelsFree()
    {
        QFETCH(int, zones);
        QFETCH(int, seed);
        test::Overlaps found = measured(test::madeUpSystem({200, 2, zones, static_cast<quint32>(seed), true}));
        found.linesOnLines = 0;
        QVERIFY2(found.sum() == 0, qPrintable(found.toString()));
    }

    void oddSystemsHaveNone_data();
    void oddSystemsHaveNone()
    {
        QFETCH(Snapshot, snapshot);
        for (const Notation notation : {Notation::Cards, Notation::Dfd}) {
            test::Overlaps found = measured(snapshot, notation);
            if (notation == Notation::Dfd)
                found.linesOnLines = 0; // there are more flows than ends at a circle
            QVERIFY2(found.sum() == 0, qPrintable(found.toString()));
        }
    }

private:
    test::Overlaps measured(const Snapshot& snapshot, Notation notation = Notation::Cards)
    {
        const DiagramContents contents(snapshot, test::testLooks(), nullptr);
        ArrangeOptions options;
        options.measures = contents.measures(m_text, notation);
        QElapsedTimer timer;
        timer.start();
        const auto scene = arrange(snapshot, Id(), options);
        const qint64 elapsed = timer.elapsed();
        if (!scene)
            qFatal("%s", qPrintable(scene.error().toString()));
        const test::Overlaps overlaps = test::overlapsOf(*scene, snapshot);
        qInfo("%lld ms, %s", static_cast<long long>(elapsed), qPrintable(overlaps.toString()));
        keep(*scene, snapshot, contents, notation);
        return overlaps;
    }

    void keep(const DiagramScene& scene, const Snapshot& snapshot, const DiagramContents& contents, Notation notation)
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            return;
        IconSet icons = test::testIcons();
        PictureOptions options;
        options.notation = notation;
        const DisplayList list = diagramPicture(scene, snapshot, Id(), contents, icons, m_text, options);
        const auto png = toPng(list, 1);
        QVERIFY(png);
        QFile file(QDir(folder).filePath(
            QString(QString::fromUtf8(QTest::currentDataTag()) +
                    (notation == Notation::Dfd ? QStringLiteral(" classic.png") : QStringLiteral(".png")))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*png);
    }

    TextMeasurer m_text;
};

void TestOverlaps::oddSystemsHaveNone_data()
{
    QTest::addColumn<Snapshot>("snapshot");
    const auto add = [](const char* name, const QStringList& names, const QList<std::pair<int, int>>& flows,
                        const QString& flowName = QStringLiteral("Request")) {
        Snapshot snapshot;
        SnapshotEditor editor(snapshot);
        QList<Id> ids;
        for (const QString& text : names) {
            const Record record = test::element(QStringLiteral("e%1").arg(ids.size()), text);
            ids << record.id();
            editor.insert(record);
        }
        for (qsizetype i = 0; i < flows.size(); ++i)
            editor.insert(test::flow(QStringLiteral("f%1").arg(i), ids.at(flows.at(i).first),
                                     ids.at(flows.at(i).second), flowName));
        QTest::newRow(name) << snapshot;
    };
    const auto numbered = [](int count) {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QStringLiteral("Service %1").arg(i + 1);
        return names;
    };
    const QString longWord = QStringLiteral("customer-support-retrieval-augmented-generation-backend-0001");
    add("long words", {longWord, longWord.toUpper(), QString(60, u'W'), QString(60, u'i')},
        {{0, 1}, {1, 2}, {2, 3}, {3, 0}}, longWord);
    add("long names",
        {QStringLiteral("The service that answers what customers ask in the evening when nobody is there any more"),
         QStringLiteral("A database"), QStringLiteral("The archive of everything that was ever said to anyone at all")},
        {{0, 1}, {1, 0}, {1, 2}, {2, 0}},
        QStringLiteral("All questions of the last month with the answers that were given and what came of them"));
    add("writing systems",
        {QStringLiteral("客户支持聊天后端服务"), QStringLiteral("خدمة دعم العملاء"),
         QStringLiteral("\U0001F916 Agent \U0001F469\u200D\U0001F4BB"),
         QStringLiteral("数据库与向量索引存储系统的管理控制台")},
        {{0, 1}, {1, 2}, {2, 3}, {3, 0}}, QStringLiteral("提示 سؤال \U0001F4AC"));
    QList<std::pair<int, int>> pairs, star, loops;
    for (int i = 0; i < 30; ++i)
        pairs << std::pair(i % 2, 1 - i % 2);
    add("30 flows between two", numbered(2), pairs);
    for (int i = 1; i <= 40; ++i)
        star << (i % 3 == 0 ? std::pair(0, i) : std::pair(i, 0));
    add("40 flows at one", numbered(41), star);
    for (int i = 0; i < 4; ++i)
        loops << std::pair(i, i) << std::pair(i, i) << std::pair(i, (i + 1) % 4);
    add("flows to themselves", numbered(4), loops);
    add("no flows", numbered(25), {});
    Snapshot deep;
    SnapshotEditor editor(deep);
    Id around, before;
    for (int i = 0; i < 8; ++i) {
        Record zone = test::named(Kind::Boundary, QStringLiteral("b%1").arg(i));
        zone.set(field::boundary::Name, QStringLiteral("Zone at depth %1").arg(i + 1));
        if (!around.isNull())
            zone.set(field::boundary::Parent, around);
        around = zone.id();
        editor.insert(zone);
        const Record inside = test::element(QStringLiteral("e%1").arg(i), QStringLiteral("Service %1").arg(i), around);
        editor.insert(inside);
        if (!before.isNull())
            editor.insert(test::flow(QStringLiteral("f%1").arg(i), before, inside.id(), QStringLiteral("Request")));
        before = inside.id();
    }
    QTest::newRow("8 boundaries deep") << deep;
}

QTEST_GUILESS_MAIN(TestOverlaps)
#include "tst_overlaps.moc"
