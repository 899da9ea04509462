// Attack paths in the window: stepping through them, zooming to one, leaving it, and getting there from an element.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/panels/Inspector.h"
#include "app/gui/panels/PathsPanel.h"
#include "app/gui/widgets/PaneTabs.h"
#include "models/Roles.h"
#include "resources/EmbeddedResources.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// A window with a sample open.
struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;

    explicit Fixture(const QString& sample = QStringLiteral("rag-customer-support"))
    {
        theme.setChoice(GuiTheme::Choice::Light);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->resize(1440, 900);
        window->show();
        window->files().openSample(sample);
        session().waitForAnalysis();
        QApplication::processEvents(); // the first fit of the view
    }

    ~Fixture() { window->close(); }

    Session& session() const { return window->workspace()->session(); }
    DiagramPage& page() const { return *window->workspace()->diagram(); }
    PathsPanel& panel() const { return *page().paths(); }
    DiagramView& view() const { return *page().view(); }
    const PathHighlight& shown() const { return view().scene().path(); }
    const QList<AttackPath>& worst() const { return session().analysis()->paths.worst; }
    Id element(const QString& alias) const { return session().snapshot().findByAlias(Kind::Element, alias)->id(); }
    void open() const { window->commands().action(QStringLiteral("view.paths"))->trigger(); }
    void key(Qt::Key key) const { QTest::keyClick(panel().list(), key); }
    void click(int row) const
    {
        const QRect area = panel().list()->visualRect(panel().list()->model()->index(row, 0));
        QTest::mouseClick(panel().list()->viewport(), Qt::LeftButton, {}, {area.center().x(), area.top() + 10});
    }
    bool isShown(int number) const { return shown() == panel().model().highlight(worst().at(number - 1)); }
    QString text(const QWidget& within, const QString& part) const
    {
        for (const QLabel* label : within.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part))
                return label->text();
        }
        return {};
    }
};

} // namespace

class TestAttackPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void theTabOpensTheListAndShowsNoPathYet()
    {
        Fixture fixture;
        auto* tabs = fixture.page().findChild<PaneTabs*>();
        QVERIFY(tabs->tabText(1).contains(QString::number(fixture.worst().size())));
        QVERIFY(fixture.page().inspector()->isVisible());
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QVERIFY(fixture.panel().list()->isVisible());
        QVERIFY(!fixture.page().inspector()->isVisible());
        QCOMPARE(fixture.panel().list()->model()->rowCount(), int(fixture.worst().size()));
        QVERIFY(fixture.shown().ids.isEmpty());
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QVERIFY(fixture.page().inspector()->isVisible());
    }

    void arrowsStepThroughThePaths()
    {
        Fixture fixture;
        fixture.open();
        fixture.key(Qt::Key_Down);
        QVERIFY(fixture.isShown(1));
        fixture.key(Qt::Key_Down);
        QVERIFY(fixture.isShown(2));
        fixture.key(Qt::Key_Down);
        QVERIFY(fixture.isShown(3));
        fixture.key(Qt::Key_Up);
        QVERIFY(fixture.isShown(2));
        QCOMPARE(fixture.panel().chosen(), fixture.worst().at(1).key);
    }

    void aClickShowsAPathAndOpensItsSteps()
    {
        Fixture fixture;
        fixture.open();
        const QModelIndex second = fixture.panel().list()->model()->index(1, 0);
        const int before = fixture.panel().list()->visualRect(second).height();
        fixture.click(1);
        QVERIFY(fixture.isShown(2));
        QVERIFY(fixture.panel().list()->visualRect(second).height() > before);
        fixture.click(0);
        QVERIFY(fixture.isShown(1));
        QCOMPARE(fixture.panel().list()->visualRect(second).height(), before);
    }

    /// The rows move under the pointer when the first one unfolds.
    void aPointerThatMovesWhilePressedChoosesNothingElse()
    {
        Fixture fixture;
        fixture.open();
        fixture.click(0);
        QWidget* viewport = fixture.panel().list()->viewport();
        const QRect row = fixture.panel().list()->visualRect(fixture.panel().list()->model()->index(1, 0));
        const QPoint place(row.center().x(), row.top() + 10);
        QTest::mousePress(viewport, Qt::LeftButton, {}, place);
        for (int by = 1; by <= 20; ++by) {
            QMouseEvent move(QEvent::MouseMove, place + QPoint(0, by), viewport->mapToGlobal(place + QPoint(0, by)),
                             Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, place + QPoint(0, 20));
        QVERIFY(fixture.isShown(2));
    }

    void enterZoomsToThePathAndEscapeLeavesIt()
    {
        Fixture fixture;
        fixture.open();
        const QString model = QStringLiteral("model:customer>feedback");
        fixture.panel().choose(model);
        QCOMPARE(fixture.panel().chosen(), model);
        const double before = fixture.view().zoom();
        fixture.key(Qt::Key_Return);
        QVERIFY(fixture.view().zoom() > before);
        QVERIFY(fixture.view().scene().visibleRect().contains(fixture.view().scene().pathArea()));
        fixture.key(Qt::Key_Escape);
        QVERIFY(fixture.shown().ids.isEmpty());
        QVERIFY(fixture.panel().chosen().isEmpty());
        QVERIFY(fixture.panel().list()->selectionModel()->selectedIndexes().isEmpty());
        QCOMPARE(fixture.view().zoom(), before);
        fixture.key(Qt::Key_Down); // from where one was
        QCOMPARE(fixture.panel().chosen(), model);
    }

    void escapeOnTheCanvasLeavesThePathToo()
    {
        Fixture fixture;
        fixture.open();
        fixture.key(Qt::Key_Down);
        QVERIFY(fixture.isShown(1));
        QTest::keyClick(&fixture.view().canvas(), Qt::Key_Escape);
        QVERIFY(fixture.shown().ids.isEmpty());
        QVERIFY(fixture.panel().chosen().isEmpty());
        fixture.key(Qt::Key_Down);
        QVERIFY(fixture.isShown(1));
    }

    void theSelectionFiltersTheList()
    {
        Fixture fixture;
        fixture.open();
        const Id tool = fixture.element(QStringLiteral("ordertool"));
        fixture.session().select({tool});
        const int all = int(fixture.worst().size());
        const int shown = fixture.panel().list()->model()->rowCount();
        QVERIFY(shown > 0 && shown < all);
        for (int row = 0; row < shown; ++row) {
            const QString key = fixture.panel().list()->model()->index(row, 0).data(role::Key).toString();
            QVERIFY(partsOf(*fixture.panel().model().path(key)).contains(tool));
        }
        QVERIFY(!fixture.text(fixture.panel(), QStringLiteral("through Order tool")).isEmpty());
        fixture.key(Qt::Key_Down);
        QVERIFY(!fixture.panel().chosen().isEmpty());
        QVERIFY(fixture.session().selection() == QSet<Id>{tool}); // showing a path keeps what is selected
        for (LinkButton* link : fixture.panel().findChildren<LinkButton*>()) {
            if (link->isVisible())
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QCOMPARE(fixture.panel().list()->model()->rowCount(), all);
        QVERIFY(fixture.session().selection().isEmpty());
    }

    void selectingOnTheCanvasEndsThePath()
    {
        Fixture fixture;
        fixture.open();
        fixture.key(Qt::Key_Down);
        fixture.session().select({fixture.element(QStringLiteral("vault"))});
        QVERIFY(fixture.shown().ids.isEmpty());
        QVERIFY(fixture.panel().chosen().isEmpty());
    }

    void nothingThroughAnElementIsSaidInWords()
    {
        Fixture fixture;
        fixture.open();
        fixture.session().select({fixture.element(QStringLiteral("admin"))});
        QVERIFY(!fixture.panel().list()->isVisible());
        QVERIFY(!fixture.text(fixture.panel(), QStringLiteral("No attack path leads through")).isEmpty());
    }

    void aModelWithoutPathsSaysSo()
    {
        Fixture fixture;
        fixture.window->files().createNew();
        fixture.session().waitForAnalysis();
        fixture.open();
        QVERIFY(!fixture.panel().list()->isVisible());
        QVERIFY(!fixture.text(fixture.panel(), QStringLiteral("No attack path was found")).isEmpty());
    }

    void thePathFollowsTheAnalysis()
    {
        Fixture fixture;
        fixture.open();
        fixture.key(Qt::Key_Down);
        const QString key = fixture.panel().chosen();
        QVERIFY(key.endsWith(u"ordertool"));
        ChangeBuilder rename(fixture.session().document(), QStringLiteral("Rename"));
        rename.set(Kind::Element, fixture.element(QStringLiteral("ordertool")), field::element::Name,
                   QStringLiteral("Shop"));
        QVERIFY(fixture.session().apply(rename));
        fixture.session().waitForAnalysis();
        QCOMPARE(fixture.panel().chosen(), key);
        QVERIFY(std::any_of(fixture.shown().marks.begin(), fixture.shown().marks.end(),
                            [](const PathMark& mark) { return mark.title.startsWith(u"Shop"); }));

        ChangeBuilder remove(fixture.session().document(), QStringLiteral("Remove"));
        remove.remove(Kind::Element, fixture.element(QStringLiteral("ordertool")));
        QVERIFY(fixture.session().apply(remove));
        fixture.session().waitForAnalysis();
        QVERIFY(fixture.panel().chosen().isEmpty()); // and no other one took its place
        QVERIFY(fixture.shown().ids.isEmpty());
        QVERIFY(!fixture.window->grab().isNull());
    }

    void theInspectorSaysHowManyAndLeadsThere()
    {
        Fixture fixture;
        const Id backend = fixture.element(QStringLiteral("backend"));
        fixture.session().select({backend});
        const auto through = std::count_if(fixture.worst().begin(), fixture.worst().end(),
                                           [&](const AttackPath& path) { return partsOf(path).contains(backend); });
        QVERIFY(through > 3);
        LinkButton* first = nullptr;
        LinkButton* all = nullptr;
        for (LinkButton* link : fixture.page().inspector()->findChildren<LinkButton*>()) {
            if (!first && link->accessibleName().startsWith(u"Attack path"))
                first = link;
            if (link->text() == QStringLiteral("All %1 paths").arg(through))
                all = link;
        }
        QVERIFY(first && all);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(fixture.panel().isVisible());
        QVERIFY(fixture.isShown(1));
        QCOMPARE(fixture.panel().list()->model()->rowCount(), int(through));
    }

    void aPathOfAThreatTakesThePlaceOfTheChosenOne()
    {
        Fixture fixture;
        fixture.open();
        fixture.key(Qt::Key_Down);
        fixture.window->workspace()->showPath(
            {fixture.element(QStringLiteral("backend")), fixture.element(QStringLiteral("index"))});
        QVERIFY(fixture.panel().chosen().isEmpty());
        QCOMPARE(fixture.shown().ids.size(), 2);
        QVERIFY(fixture.shown().marks.empty());
    }

    void marksArePaintedOverTheCards()
    {
        Fixture fixture;
        fixture.open();
        fixture.key(Qt::Key_Down);
        CanvasScene& scene = fixture.view().scene();
        scene.waitForRoutes();
        const QImage picture = fixture.view().canvas().viewport()->grab().toImage();
        const Colour accent = Theme::light().accent;
        const QRectF card = scene.rectOf(fixture.worst().first().steps.first().element);
        const QRect near = fixture.view().canvas().mapFromScene(card.adjusted(-12, -12, 12, 12)).boundingRect();
        int pixels = 0;
        for (int y = near.top(); y <= near.bottom(); ++y) {
            for (int x = near.left(); x <= near.right(); ++x)
                pixels += picture.rect().contains(x, y) &&
                          picture.pixelColor(x, y) == QColor(accent.red, accent.green, accent.blue);
        }
        QVERIFY2(pixels > 60, qPrintable(QString::number(pixels)));
    }

    void everyRowAndControlHasAName()
    {
        Fixture fixture;
        fixture.open();
        QVERIFY(!fixture.panel().list()->accessibleName().isEmpty());
        for (int row = 0; row < fixture.panel().list()->model()->rowCount(); ++row) {
            const QString name = fixture.panel().list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(name.startsWith(QStringLiteral("Path %1, ").arg(row + 1)), qPrintable(name));
        }
    }
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    QApplication::setStyle(new Style(theme));
    TestAttackPaths test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_attack_paths.moc"
