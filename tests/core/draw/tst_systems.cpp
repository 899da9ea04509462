#include "support/Samples.h"

#include "core/draw/Writers.h"
#include "core/layout/Arrange.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace provisor;

/// The three systems of the taxonomy, arranged, routed and painted. With PROVISOR_PICTURES set to a folder the pictures
/// are kept there to be looked at.
class TestSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
        m_folder = qEnvironmentVariable("PROVISOR_PICTURES");
        for (const QString& name : test::systemNames())
            m_systems.emplace_back(prepared(name));
        QCOMPARE(m_systems.size(), size_t(3));
    }

    void picturesShowNoClippedOrCoveredThings_data() { addRows(); }
    void picturesShowNoClippedOrCoveredThings();

private:
    struct System
    {
        QString name;
        Snapshot snapshot;
        Analysis analysis;
        DiagramScene scene;
    };

    System prepared(const QString& name)
    {
        System system{name, test::systemSnapshot(name), {}, {}};
        system.analysis = test::madeUpAnalysis(name, system.snapshot);
        const DiagramContents contents(system.snapshot, test::testLooks(), &system.analysis);
        ArrangeOptions options;
        options.measures = contents.measures(m_text);
        QElapsedTimer timer;
        timer.start();
        const auto scene = arrange(system.snapshot, Id(), options);
        if (!scene)
            qFatal("%s", qPrintable(scene.error().toString()));
        qInfo("%s arranged in %lld ms", qPrintable(name), static_cast<long long>(timer.elapsed()));
        system.scene = *scene;
        return system;
    }

    void addRows()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_systems.size(); ++i)
            QTest::newRow(qPrintable(m_systems[i].name)) << static_cast<int>(i);
    }

    void keep(const System& system, const QString& variant, const PictureOptions& options)
    {
        const DiagramContents contents(system.snapshot, test::testLooks(), &system.analysis);
        IconSet icons = test::testIcons();
        DiagramScene scene = system.scene;
        if (options.notation == Notation::Dfd)
            scene = classicScene(system, contents);
        const DisplayList list = diagramPicture(scene, system.snapshot, Id(), contents, icons, m_text, options);
        const auto png = toPng(list, 1.25);
        QVERIFY(png);
        QFile file(QDir(m_folder).filePath(QString(system.name + u'-' + variant + QStringLiteral(".png"))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*png);
    }

    /// The same arrangement in the classic notation: other shapes, routes found anew.
    DiagramScene classicScene(const System& system, const DiagramContents& contents)
    {
        DiagramScene scene = system.scene;
        const SceneMeasures measures = contents.measures(m_text, Notation::Dfd);
        for (auto& card : scene.cards)
            card.isRound = measures.isRound(*system.snapshot.find(Kind::Element, card.element)),
            card.rect =
                measures.card(*system.snapshot.find(Kind::Element, card.element), {card.rect.x, card.rect.y, 0, 0});
        for (auto& flow : scene.flows) {
            flow.route.clear();
            flow.label.reset();
        }
        fitFrames(scene, system.snapshot, measures);
        routeScene(scene, system.snapshot, measures);
        return scene;
    }

    QString m_folder;
    TextMeasurer m_text;
    std::vector<System> m_systems;
};

void TestSystems::picturesShowNoClippedOrCoveredThings()
{
    QFETCH(int, index);
    const System& system = m_systems[static_cast<size_t>(index)];
    if (!m_folder.isEmpty()) {
        keep(system, QStringLiteral("light"), {});
        PictureOptions dark;
        dark.theme = &Theme::dark();
        keep(system, QStringLiteral("dark"), dark);
        PictureOptions risk;
        risk.overlay = Overlay::Risk;
        keep(system, QStringLiteral("risk"), risk);
        PictureOptions classic;
        classic.notation = Notation::Dfd;
        keep(system, QStringLiteral("dfd"), classic);
        PictureOptions taint;
        taint.overlay = Overlay::Taint;
        keep(system, QStringLiteral("taint"), taint);
    }
}

QTEST_GUILESS_MAIN(TestSystems)
#include "tst_systems.moc"
