#include "support/Samples.h"

#include "core/draw/Writers.h"
#include "core/layout/Arrange.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace provisor;

namespace {

std::vector<Rect> pieces(const Polyline& route)
{
    std::vector<Rect> result;
    for (size_t i = 0; i + 1 < route.size(); ++i)
        result.push_back({std::fmin(route[i].x, route[i + 1].x), std::fmin(route[i].y, route[i + 1].y),
                          std::fabs(route[i].x - route[i + 1].x), std::fabs(route[i].y - route[i + 1].y)});
    return result;
}

} // namespace

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

    void cardsAndForeignBoundariesDoNotOverlap_data() { addRows(); }
    void cardsAndForeignBoundariesDoNotOverlap();
    void linesAreSquareAndKeepOutOfOtherCards_data() { addRows(); }
    void linesAreSquareAndKeepOutOfOtherCards();
    void labelsCoverNothing_data() { addRows(); }
    void labelsCoverNothing();
    void svgContainsEveryName_data() { addRows(); }
    void svgContainsEveryName();
    void storedArrangementsGiveTheSamePicture();
    void picturesCanBeKeptToBeLookedAt_data() { addRows(); }
    void picturesCanBeKeptToBeLookedAt();

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

void TestSystems::cardsAndForeignBoundariesDoNotOverlap()
{
    QFETCH(int, index);
    const System& system = m_systems[static_cast<size_t>(index)];
    for (size_t i = 0; i < system.scene.cards.size(); ++i) {
        const auto& card = system.scene.cards[i];
        for (size_t k = i + 1; k < system.scene.cards.size(); ++k)
            QVERIFY(!card.rect.grown(8).intersects(system.scene.cards[k].rect.grown(8)));
        const Id home = system.snapshot.find(Kind::Element, card.element)->reference(field::element::Boundary);
        for (const auto& frame : system.scene.frames)
            QCOMPARE(frame.rect.intersects(card.rect), frame.boundary == home); // no nesting in these systems
    }
}

void TestSystems::linesAreSquareAndKeepOutOfOtherCards()
{
    QFETCH(int, index);
    const System& system = m_systems[static_cast<size_t>(index)];
    std::vector<Polyline> routes;
    for (const auto& flow : system.scene.flows) {
        for (const Rect& piece : pieces(flow.route)) {
            QVERIFY(piece.width == 0 || piece.height == 0);
            for (const auto& card : system.scene.cards)
                QVERIFY(!piece.grown(0.1).intersects(card.rect.grown(-1)));
        }
        QVERIFY(isAttached(flow.route, system.scene.cards[static_cast<size_t>(flow.from)].rect,
                           system.scene.cards[static_cast<size_t>(flow.to)].rect));
        routes.push_back(flow.route);
    }
    QVERIFY2(crossingsOf(routes).size() <= 12, "a drawing with many crossings cannot be read");
}

void TestSystems::labelsCoverNothing()
{
    QFETCH(int, index);
    const System& system = m_systems[static_cast<size_t>(index)];
    int missing = 0;
    for (size_t i = 0; i < system.scene.flows.size(); ++i) {
        const auto& flow = system.scene.flows[i];
        missing += flow.hasLabel && !flow.label ? 1 : 0;
        if (!flow.label)
            continue;
        const Rect& box = flow.label->box;
        for (const auto& card : system.scene.cards)
            QVERIFY(!box.intersects(card.rect));
        for (const auto& frame : system.scene.frames)
            QVERIFY(!box.intersects(frame.title));
        for (size_t k = 0; k < system.scene.flows.size(); ++k) {
            const auto& other = system.scene.flows[k];
            if (k == i)
                continue;
            QVERIFY(!other.label || !box.intersects(other.label->box));
            for (const Rect& piece : pieces(other.route))
                QVERIFY(!piece.grown(0.1).intersects(box));
        }
        for (size_t k = 1; k + 1 < flow.route.size(); ++k)
            QVERIFY(!box.contains(flow.route[k])); // a bend
    }
    QVERIFY2(missing <= 2, qPrintable(QString::number(missing)));
}

void TestSystems::svgContainsEveryName()
{
    QFETCH(int, index);
    const System& system = m_systems[static_cast<size_t>(index)];
    const DiagramContents contents(system.snapshot, test::testLooks(), &system.analysis);
    IconSet icons = test::testIcons();
    const auto svg = toSvg(diagramPicture(system.scene, system.snapshot, Id(), contents, icons, m_text));
    QVERIFY(svg);
    QXmlStreamReader xml(*svg);
    QString titles;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
            titles += xml.readElementText() + u'\n';
    }
    QVERIFY(!xml.hasError());
    for (const Record& element : system.snapshot.records(Kind::Element))
        QVERIFY(titles.contains(element.text(field::element::Name)));
    for (const Record& boundary : system.snapshot.records(Kind::Boundary))
        QVERIFY(titles.contains(boundary.text(field::boundary::Name)));
    for (const Record& flow : system.snapshot.records(Kind::Flow))
        QVERIFY(titles.contains(flow.text(field::flow::Name)));
}

void TestSystems::storedArrangementsGiveTheSamePicture()
{
    const System& system = m_systems.back();
    const DiagramContents contents(system.snapshot, test::testLooks(), &system.analysis);
    IconSet icons = test::testIcons();
    ArrangeOptions options;
    options.measures = contents.measures(m_text);
    options.direction = Direction::LeftToRight; // half the work
    const auto stored = arrangeMissing(system.snapshot, options);
    QVERIFY(stored);
    const Id diagram = stored->records(Kind::Diagram).first().id();
    const auto scene = arrange(system.snapshot, diagram, options);
    QVERIFY(scene);
    const QList<QByteArray> lines = toSvg(drawDiagram(*stored, diagram, contents, icons, m_text))->split('\n');
    const QList<QByteArray> expected =
        toSvg(diagramPicture(*scene, system.snapshot, diagram, contents, icons, m_text))->split('\n');
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(lines.value(i), expected.at(i));
}

void TestSystems::picturesCanBeKeptToBeLookedAt()
{
    if (m_folder.isEmpty())
        QSKIP("PROVISOR_PICTURES is not set");
    QFETCH(int, index);
    const System& system = m_systems[static_cast<size_t>(index)];
    keep(system, QStringLiteral("light"), {});
    PictureOptions dark;
    dark.theme = &Theme::dark();
    keep(system, QStringLiteral("dark"), dark);
    for (const QString& name : overlayIds()) {
        PictureOptions overlay;
        overlay.overlay = Overlay(overlayIds().indexOf(name));
        keep(system, name, overlay);
    }
    PictureOptions classic;
    classic.notation = Notation::Dfd;
    keep(system, QStringLiteral("dfd"), classic);
    PictureOptions board;
    board.theme = &Theme::print();
    board.detail = Detail::Compact;
    board.showsLabels = false;
    board.dimsRest = false;
    board.inkPath = true;
    for (const auto& flow : system.scene.flows) {
        if (flow.from == 0 || flow.to == 0)
            board.path.ids << flow.flow << system.scene.cards[static_cast<size_t>(flow.from)].element
                           << system.scene.cards[static_cast<size_t>(flow.to)].element;
    }
    keep(system, QStringLiteral("board"), board);
}

QTEST_GUILESS_MAIN(TestSystems)
#include "tst_systems.moc"
