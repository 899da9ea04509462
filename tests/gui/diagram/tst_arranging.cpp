#include "core/exchange/TextForm.h"
#include "resources/EmbeddedResources.h"
#include "tests/gui/diagram/support/Workbench.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace provisor;

/// Arranging in the window: shown before it is taken, one step of undo, cancelled at any time, pins, the selection.
class ArrangingTest : public QObject
{
    Q_OBJECT

    CataloguePointer m_catalogue;

    std::unique_ptr<Workbench> sample() const
    {
        auto bench = std::make_unique<Workbench>(m_catalogue);
        const auto model = readTextModel(embeddedFile(QStringLiteral("samples/rag-customer-support.provisor.yaml")),
                                         QStringLiteral("sample"), m_catalogue);
        if (!model)
            qFatal("%s", qPrintable(model.error().toString()));
        Snapshot snapshot = *model;
        for (const Kind kind : {Kind::Diagram, Kind::Placement, Kind::Route})
            SnapshotEditor(snapshot).setRecords(kind, {});
        bench->document.reset(snapshot);
        bench->session->waitForAnalysis();
        bench->view->scene().waitForRoutes();
        return bench;
    }

    /// With PROVISOR_PICTURES set to a folder the view is kept there to be looked at.
    static void keep(Workbench& bench, const QString& name)
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            return;
        bench.view->resize(1400, 900);
        bench.view->fitAll();
        QTest::qWait(600); // until everything has moved to its place
        bench.view->grab().save(folder + QStringLiteral("/arranging ") + name + QStringLiteral(".png"));
    }

    static bool waitShown(Workbench& bench)
    {
        QSignalSpy shown(bench.view.get(), &DiagramView::arrangeShown);
        return bench.canvas().isPreviewing() || shown.wait(20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = testCatalogue();
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
    }

    void enterTakesWhatIsShownAsOneChange_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("left to right") << int(Direction::LeftToRight);
        QTest::newRow("top to bottom") << int(Direction::TopToBottom);
        QTest::newRow("right to left") << int(Direction::RightToLeft);
    }
    void enterTakesWhatIsShownAsOneChange()
    {
        QFETCH(int, direction);
        const auto bench = sample();
        const Snapshot before = bench->snapshot();
        bench->view->arrange(Direction(direction));
        QVERIFY(waitShown(*bench));
        QVERIFY(bench->snapshot() == before);
        const QHash<Id, Rect> shown = bench->view->scene().content().elements;
        keep(*bench, QString::fromUtf8(QTest::currentDataTag()));
        bench->key(Qt::Key_Return);
        QVERIFY(!bench->canvas().isPreviewing());
        QCOMPARE(bench->changes(), 1);
        QCOMPARE(bench->view->scene().content().elements, shown);
        bench->session->undo();
        QVERIFY(bench->snapshot() == before);
    }

    void escDropsWhatIsShown()
    {
        const auto bench = sample();
        const Snapshot before = bench->snapshot();
        const QHash<Id, Rect> places = bench->view->scene().content().elements;
        bench->view->arrange(Direction::RightToLeft);
        QVERIFY(waitShown(*bench));
        QVERIFY(bench->view->scene().content().elements != places);
        bench->key(Qt::Key_Escape);
        QCOMPARE(bench->changes(), 0);
        QVERIFY(bench->snapshot() == before);
        QCOMPARE(bench->view->scene().content().elements, places);
    }

    void aClickTakesItAndTheButtonsDoToo()
    {
        const auto bench = sample();
        bench->view->arrange(Direction::TopToBottom);
        QVERIFY(waitShown(*bench));
        bench->click({-20, -20});
        QCOMPARE(bench->changes(), 1);
        bench->view->arrange(Direction::RightToLeft);
        QVERIFY(waitShown(*bench));
        auto* drop = bench->view->findChild<QPushButton*>(QStringLiteral("dropArrangement"));
        QVERIFY(drop->isVisible());
        QTest::mouseClick(drop, Qt::LeftButton);
        QVERIFY(!bench->canvas().isPreviewing());
        QCOMPARE(bench->changes(), 1);
        bench->view->arrange(Direction::RightToLeft);
        QVERIFY(waitShown(*bench));
        QTest::mouseClick(bench->view->findChild<QPushButton*>(QStringLiteral("takeArrangement")), Qt::LeftButton);
        QCOMPARE(bench->changes(), 2);
    }

    void escStopsAnArrangementUnderWay()
    {
        const auto bench = sample();
        bench->view->arrange();
        QVERIFY(bench->view->isArranging());
        bench->key(Qt::Key_Escape);
        QVERIFY(!bench->view->isArranging());
        QTest::qWait(300);
        QVERIFY(!bench->canvas().isPreviewing());
        QCOMPARE(bench->changes(), 0);
    }

    void anEditMeanwhileDropsWhatIsShown()
    {
        const auto bench = sample();
        bench->view->arrange(Direction::RightToLeft);
        QVERIFY(waitShown(*bench));
        const Id id = bench->snapshot().records(Kind::Element).first().id();
        bench->view->commands().rename(id, QStringLiteral("Another name"));
        QVERIFY(!bench->canvas().isPreviewing());
        QCOMPARE(bench->changes(), 1);
        QCOMPARE(bench->snapshot().find(Kind::Element, id)->text(field::element::Name), QStringLiteral("Another name"));
    }

    void aPinnedElementStaysAndThePinIsSaved()
    {
        const auto bench = sample();
        const Id id = bench->snapshot().records(Kind::Element).first().id();
        bench->session->select({id});
        QMetaObject::invokeMethod(&bench->canvas(), "menuWanted", Q_ARG(QPoint, QPoint(0, 0)), Q_ARG(provisor::Id, id));
        auto* menu = bench->view->findChild<QMenu*>(QStringLiteral("diagramMenu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == u"Pin in place")
                action->trigger();
        }
        menu->close();
        QVERIFY(bench->view->scene().content().pinned.contains(id));
        QVERIFY(bench->view->scene().description(id).contains(QStringLiteral("pinned")));
        const QRectF place = bench->rect(id);
        bench->view->arrange(Direction::TopToBottom);
        QVERIFY(waitShown(*bench));
        bench->key(Qt::Key_Return);
        QCOMPARE(bench->rect(id), place);
        keep(*bench, QStringLiteral("pinned"));
        const Id placement = bench->view->scene().content().placements.value(id);
        QVERIFY(bench->snapshot().find(Kind::Placement, placement)->flag(field::placement::Pinned));
        bench->view->commands().togglePins();
        QVERIFY(!bench->view->scene().content().pinned.contains(id));
    }

    void onlyTheSelectionMoves()
    {
        const auto bench = sample();
        QSet<Id> chosen;
        for (const Record& element : bench->snapshot().records(Kind::Element)) {
            if (chosen.size() < 5)
                chosen.insert(element.id());
        }
        // Out of order: one on top of the other, as after a careless paste.
        const QHash<Id, Rect> before = bench->view->scene().content().elements;
        bench->session->select(chosen);
        bench->view->arrangeSelection();
        QVERIFY(waitShown(*bench) || bench->changes() == 0);
        if (bench->canvas().isPreviewing())
            bench->key(Qt::Key_Return);
        const QHash<Id, Rect> after = bench->view->scene().content().elements;
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!chosen.contains(it.key()))
                QCOMPARE(after.value(it.key()), *it);
            for (auto other = after.begin(); other != after.end(); ++other)
                QVERIFY(other.key() == it.key() || !after.value(it.key()).intersects(*other));
        }
        QVERIFY(bench->changes() <= 1);
    }

    void aSelectionOfOneIsNotArranged()
    {
        const auto bench = sample();
        bench->session->select({bench->snapshot().records(Kind::Element).first().id()});
        QSignalSpy said(bench->view.get(), &DiagramView::message);
        bench->view->arrangeSelection();
        QVERIFY(!bench->view->isArranging());
        QCOMPARE(said.count(), 1);
    }

    void withoutGraphvizTheWindowSaysWhatToDo()
    {
        const auto bench = sample();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        QSignalSpy said(bench->view.get(), &DiagramView::message),
            ended(bench->view.get(), &DiagramView::arrangeFinished);
        bench->view->arrange();
        const bool isOver = ended.wait(20000);
        qputenv("PATH", path);
        QVERIFY(isOver);
        QVERIFY2(said.last().first().toString().contains(QStringLiteral("graphviz")),
                 qPrintable(said.last().first().toString()));
        QCOMPARE(bench->changes(), 0);
    }
};

QTEST_MAIN(ArrangingTest)
#include "tst_arranging.moc"
