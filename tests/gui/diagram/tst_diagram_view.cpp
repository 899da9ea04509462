#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/DiagramTabs.h"
#include "app/gui/diagram/Minimap.h"
#include "app/gui/diagram/StencilPanel.h"
#include "app/gui/diagram/TypePopup.h"
#include "core/exchange/TextForm.h"
#include "models/OutlineModel.h"
#include "resources/EmbeddedResources.h"
#include "tests/gui/diagram/support/Workbench.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>

using namespace provisor;

/// The view around the canvas: samples without places, tabs, stencils, pop-ups, zoom, overlays, assistive technology.
class DiagramViewTest : public QObject
{
    Q_OBJECT

    CataloguePointer m_catalogue;

    /// A view on the sample without what it says of places.
    std::unique_ptr<Workbench> sample(bool waits = true) const
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
        if (waits)
            bench->view->scene().waitForRoutes();
        return bench;
    }

private Q_SLOTS:
    void initTestCase() { m_catalogue = testCatalogue(); }

    void aModelWithoutPlacesIsShownWithoutAChange()
    {
        const auto bench = sample();
        QCOMPARE(bench->changes(), 0);
        const DiagramContent& content = bench->view->scene().content();
        QCOMPARE(content.elements.size(), bench->count(Kind::Element));
        QCOMPARE(content.flows.size(), bench->count(Kind::Flow));
        QList<Rect> rects = content.elements.values();
        for (qsizetype i = 0; i < rects.size(); ++i) {
            for (qsizetype j = i + 1; j < rects.size(); ++j)
                QVERIFY(!rects[i].intersects(rects[j]));
        }
    }

    void theFirstMoveWritesAllPlacesDown()
    {
        const auto bench = sample();
        const QHash<Id, Rect> before = bench->view->scene().content().elements;
        const Id moved = bench->snapshot().records(Kind::Element).first().id();
        bench->session->select({moved});
        bench->view->commands().nudge(8, 0);
        QCOMPARE(bench->changes(), 1);
        QVERIFY(bench->count(Kind::Placement) >= bench->count(Kind::Element));
        bench->session->waitForAnalysis();
        for (auto it = before.begin(); it != before.end(); ++it) {
            const Rect now = bench->view->scene().content().elements.value(it.key());
            QCOMPARE(now.x, it->x + (it.key() == moved ? 8 : 0));
            QCOMPARE(now.y, it->y);
        }
        bench->session->undo();
        QCOMPARE(bench->count(Kind::Placement), 0);
        QCOMPARE(bench->view->scene().content().elements, before);
    }

    void anEditDuringTheArrangementIsKept()
    {
        const auto bench = sample(false);
        bench->session->select({bench->snapshot().records(Kind::Element).first().id()});
        bench->view->commands().nudge(8, 0);
        const Snapshot after = bench->snapshot();
        const QHash<Id, Rect> shown = bench->view->scene().content().elements;
        bench->view->scene().waitForRoutes();
        QVERIFY(bench->snapshot() == after);
        QCOMPARE(bench->view->scene().content().elements, shown);
    }

    void renamingDoesNotWritePlaces()
    {
        const auto bench = sample(false);
        bench->view->commands().rename(bench->snapshot().records(Kind::Element).first().id(), QStringLiteral("New"));
        QCOMPARE(bench->count(Kind::Placement), 0);
    }

    void arrangingIsOneChangeThatUndoTakesBack()
    {
        const auto bench = sample();
        const Snapshot before = bench->snapshot();
        QSignalSpy spy(bench->view.get(), &DiagramView::arrangeShown);
        bench->view->arrange(Direction::TopToBottom);
        QVERIFY(bench->view->isArranging());
        QVERIFY(spy.wait(20000));
        bench->key(Qt::Key_Return);
        QCOMPARE(bench->changes(), 1);
        QVERIFY(bench->count(Kind::Placement) >= bench->count(Kind::Element));
        bench->session->undo();
        QVERIFY(bench->snapshot() == before);
    }

    void aCancelledArrangementChangesNothing()
    {
        const auto bench = sample(false);
        bench->view->arrange();
        bench->view->cancelArrange();
        QVERIFY(!bench->view->isArranging());
        QTest::qWait(300);
        QCOMPARE(bench->changes(), 0);
    }

    void footersFollowTheAnalysis()
    {
        Workbench bench(m_catalogue);
        const Id id = bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        bench.session->waitForAnalysis();
        QVERIFY(!bench.session->analysis()->threatsOn(id).isEmpty());
        QCOMPARE(bench.rect(id).height(), 56.0);
    }

    void diagramsHaveTabs()
    {
        Workbench bench(m_catalogue);
        bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        auto* tabs = bench.view->findChild<DiagramTabs*>();
        QCOMPARE(tabs->count(), 1);
        bench.view->commands().addDiagram();
        QCOMPARE(tabs->count(), 2);
        QVERIFY(bench.view->scene().content().elements.isEmpty());
        QCOMPARE(bench.count(Kind::Element), 1);
        bench.session->setCurrentDiagram(bench.snapshot().records(Kind::Diagram).first().id());
        QCOMPARE(bench.view->scene().content().elements.size(), 1);
        bench.view->commands().deleteDiagram(bench.snapshot().records(Kind::Diagram).last().id());
        QCOMPARE(tabs->count(), 1);
        QSignalSpy spy(bench.view.get(), &DiagramView::message);
        bench.view->commands().deleteDiagram(bench.snapshot().records(Kind::Diagram).first().id());
        QCOMPARE(bench.count(Kind::Diagram), 1);
        QCOMPARE(spy.count(), 1);
    }

    void anElementStandsOnSeveralDiagrams()
    {
        Workbench bench(m_catalogue);
        const Id id = bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        bench.view->commands().addDiagram();
        QCOMPARE(bench.view->commands().notOnDiagram(), QList<Id>{id});
        bench.view->commands().showOnDiagram({id}, {300, 300});
        QCOMPARE(bench.count(Kind::Element), 1);
        QCOMPARE(bench.count(Kind::Placement), 2);
        QVERIFY(bench.view->scene().content().elements.contains(id));
        bench.view->commands().takeOffDiagram({id});
        QCOMPARE(bench.count(Kind::Element), 1);
        QCOMPARE(bench.count(Kind::Placement), 1);
        QVERIFY(bench.view->scene().content().elements.isEmpty());
    }

    void elementsOfTheOutlineAreDroppedOnAnotherDiagram()
    {
        Workbench bench(m_catalogue);
        const Id agent = bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        const Id store = bench.view->commands().addElement(QStringLiteral("vector-store"), {400, 100});
        bench.view->commands().addDiagram();
        OutlineModel outline(*bench.session);
        const QModelIndex row = outline.indexOf(agent);
        QVERIFY(outline.flags(row) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> both(outline.mimeData({row, outline.indexOf(store)}));
        const qsizetype before = bench.changes();
        bench.drop(*both, {304, 304});
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.count(Kind::Element), 2);
        QCOMPARE(bench.session->selection(), (QSet<Id>{agent, store}));
        QVERIFY(bench.rect(agent).contains(QPointF(304, 304)));
        QVERIFY(bench.rect(store).left() > bench.rect(agent).right());
        const QRectF place = bench.rect(agent);
        QSignalSpy spy(bench.view.get(), &DiagramView::message);
        bench.session->select({});
        bench.drop(*both, {600, 500}); // shown already: chosen, and told
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.rect(agent), place);
        QCOMPARE(bench.session->selection(), (QSet<Id>{agent, store}));
        QCOMPARE(spy.count(), 1);
        bench.session->undo();
        QVERIFY(bench.view->scene().content().elements.isEmpty());
    }

    void flowsAndHeadingsAreNotDragged()
    {
        const auto bench = sample();
        OutlineModel outline(*bench->session);
        const QModelIndex flow = outline.indexOf(bench->snapshot().records(Kind::Flow).first().id());
        for (const QModelIndex& index : {flow, flow.parent()}) {
            QVERIFY(index.isValid());
            QVERIFY(!(outline.flags(index) & Qt::ItemIsDragEnabled));
        }
        QCOMPARE(outline.mimeData({flow}), nullptr);
    }

    void whatIsShownInAForeignBoundaryJoinsItOnlyByDropping()
    {
        Workbench bench(m_catalogue);
        DiagramCommands& commands = bench.view->commands();
        const Id agent = commands.addElement(QStringLiteral("agent"), {100, 100});
        const Id store = commands.addElement(QStringLiteral("vector-store"), {400, 100});
        commands.addDiagram();
        DiagramEdit edit(bench.document, bench.view->scene().content(), QStringLiteral("Add boundary"));
        const QRectF middle = bench.canvas().mapToScene(bench.viewport()->rect()).boundingRect();
        const Rect rect = toRect(middle.adjusted(200, 100, -200, -100));
        const Id zone = edit.addBoundary(QStringLiteral("Own cloud"), rect);
        QVERIFY(commands.apply(edit));
        OutlineModel outline(*bench.session);
        const std::unique_ptr<QMimeData> dragged(outline.mimeData({outline.indexOf(agent)}));
        bench.drop(*dragged, middle.center());
        QCOMPARE(bench.snapshot().find(agent)->reference(field::element::Boundary), zone);
        bench.session->select({store});
        bench.view->showSelection();
        QVERIFY(bench.view->scene().content().elements.contains(store));
        QVERIFY(bench.snapshot().find(store)->reference(field::element::Boundary).isNull());
        QVERIFY(!toQRectF(rect).intersects(bench.rect(store)));
        commands.takeOffDiagram({agent});
        bench.session->select({agent});
        bench.view->showSelection(); // back into the boundary it belongs to
        QVERIFY(toQRectF(rect).contains(bench.rect(agent)));
    }

    void theNotationIsKeptWithTheDiagram()
    {
        Workbench bench(m_catalogue);
        const Id id = bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        bench.session->waitForAnalysis();
        const QPointF centre = bench.rect(id).center();
        bench.view->setNotation(Notation::Dfd);
        QCOMPARE(bench.view->notation(), Notation::Dfd);
        QCOMPARE(bench.rect(id).width(), bench.rect(id).height()); // a process is a circle
        QCOMPARE(bench.rect(id).center(), centre);
        bench.session->select({id});
        bench.view->commands().nudge(8, 0);
        QCOMPARE(bench.rect(id).center(), centre + QPointF(8, 0));
        bench.session->undo();
        bench.session->undo();
        QCOMPARE(bench.view->notation(), Notation::Cards);
    }

    void stencilsAreSearchedAndActivated()
    {
        StencilPanel panel(m_catalogue);
        panel.resize(208, 500);
        panel.show();
        QCOMPARE(panel.shownTypes().size(), 47);
        QSignalSpy spy(&panel, &StencilPanel::typeActivated);
        QTest::keyClicks(panel.filterEdit(), QStringLiteral("agent memory"));
        QCOMPARE(panel.shownTypes(), QStringList{QStringLiteral("agent-memory")});
        QTest::keyClick(panel.filterEdit(), Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toString(), QStringLiteral("agent-memory"));
        const auto* model = panel.tree()->model();
        const QModelIndex type = model->index(0, 0, model->index(0, 0));
        const std::unique_ptr<QMimeData> data(model->mimeData({type}));
        QCOMPARE(data->data(QStringLiteral("application/x-provisor-component-type")), QByteArray("agent-memory"));
        QTest::keyClick(panel.filterEdit(), Qt::Key_Escape);
        QCOMPARE(panel.shownTypes().size(), 47);
    }

    void anElementIsAddedByTyping()
    {
        Workbench bench(m_catalogue);
        bench.view->quickAdd();
        auto* popup = bench.view->findChild<TypePopup*>();
        QVERIFY(popup);
        QTest::keyClicks(popup->edit(), QStringLiteral("guard"));
        QTest::keyClick(popup->edit(), Qt::Key_Return);
        QCOMPARE(bench.count(Kind::Element), 1);
        QCOMPARE(bench.snapshot().records(Kind::Element).first().text(field::element::Type),
                 QStringLiteral("guardrail"));
    }

    void aFlowDroppedOnEmptyGroundAsksForItsEnd()
    {
        Workbench bench(m_catalogue);
        bench.drop(QStringLiteral("agent"), {100, 100});
        const QRectF rect = bench.rect(QStringLiteral("Agent"));
        bench.drag(SelectionFrame(rect, FrameKind::Card, 1).position(Handle::Right), {500, 100});
        auto* popup = bench.view->findChild<TypePopup*>();
        QVERIFY(popup);
        QTest::keyClicks(popup->edit(), QStringLiteral("tool server"));
        QTest::keyClick(popup->edit(), Qt::Key_Return);
        QCOMPARE(bench.count(Kind::Element), 2);
        QCOMPARE(bench.count(Kind::Flow), 1);
        QCOMPARE(bench.changes(), 2);
    }

    void zoomStaysInItsLimits()
    {
        Workbench bench(m_catalogue);
        bench.view->commands().addElement(QStringLiteral("agent"), {100, 100});
        QSignalSpy spy(bench.view.get(), &DiagramView::zoomChanged);
        for (int i = 0; i < 40; ++i)
            bench.view->zoomIn();
        QCOMPARE(bench.view->zoom(), 4.0);
        for (int i = 0; i < 40; ++i)
            bench.view->zoomOut();
        QCOMPARE(bench.view->zoom(), 0.05);
        bench.view->resetZoom();
        QCOMPARE(bench.view->zoom(), 1.0);
        QVERIFY(spy.count() > 20);
    }

    void fittingShowsEverything()
    {
        const auto bench = sample();
        bench->view->resize(700, 500);
        QCoreApplication::processEvents();
        bench->view->fitAll();
        QVERIFY(bench->view->scene().visibleRect().contains(toQRectF(bench->view->scene().content().bounds())));
        auto* minimap = bench->view->findChild<Minimap*>();
        QVERIFY(!minimap->isVisible());
        bench->view->resetZoom();
        bench->canvas().setZoom(2);
        QVERIFY(minimap->isVisible());
    }

    void everyThingIsKnownToAssistiveTechnology()
    {
        Workbench bench(m_catalogue);
        bench.drop(QStringLiteral("agent"), {100, 100});
        bench.drop(QStringLiteral("vector-store"), {500, 100});
        bench.drawFlow(QStringLiteral("Agent"), QStringLiteral("Vector store"));
        bench.session->waitForAnalysis();
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&bench.canvas());
        QVERIFY(view);
        QCOMPARE(view->childCount(), 4); // two elements, their flow, and the zoom buttons
        QAccessibleInterface* first = view->child(0);
        QVERIFY(first->isValid());
        QVERIFY(first->text(QAccessible::Name).startsWith(QStringLiteral("Agent")));
        QVERIFY(first->text(QAccessible::Name).contains(QStringLiteral("flow")));
        QCOMPARE(first->parent(), view);
        QCOMPARE(view->indexOfChild(first), 0);
        QVERIFY(!first->rect().isEmpty());
        bench.session->select({bench.element(QStringLiteral("Agent")).id()});
        QVERIFY(first->state().selected);
        const QAccessible::Id known = QAccessible::uniqueId(first);
        bench.view->deleteSelection();
        QVERIFY(!QAccessible::accessibleInterface(known)); // what is gone is not held on to
        QCOMPARE(view->childCount(), 2);                   // the other element and the zoom buttons
    }

    void theContextMenuActsOnWhatIsUnderThePointer()
    {
        Workbench bench(m_catalogue);
        bench.drop(QStringLiteral("agent"), {100, 100});
        bench.drop(QStringLiteral("vector-store"), {500, 100});
        const QPoint at = bench.at(bench.rect(QStringLiteral("Agent")).center());
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, bench.viewport()->mapToGlobal(at));
        QApplication::sendEvent(bench.viewport(), &event);
        auto* menu = bench.view->findChild<QMenu*>(QStringLiteral("diagramMenu"));
        QVERIFY(menu);
        QCOMPARE(bench.session->selection(), QSet<Id>{bench.element(QStringLiteral("Agent")).id()});
        for (QAction* action : menu->actions()) {
            if (action->isCheckable())
                action->trigger(); // out of scope
        }
        QVERIFY(bench.element(QStringLiteral("Agent")).flag(field::element::OutOfScope));
        menu->close();
    }

    void theLegendFollowsTheOverlay()
    {
        const auto bench = sample(false);
        auto* legend = bench->view->findChild<QWidget*>(QStringLiteral("legend"));
        QVERIFY(legend && legend->isVisible());
        for (int at = 1; at < overlayIds().size(); ++at) {
            bench->view->setOverlay(Overlay(at));
            QVERIFY(legend->isVisible());
            QVERIFY(!legend->accessibleName().isEmpty());
        }
        const QString words = legend->accessibleName();
        bench->view->setOverlay(Overlay::Taint);
        QVERIFY(legend->accessibleName() != words);
        bench->view->setOverlay(Overlay::None);
        QVERIFY(!legend->isVisible());
        bench->view->setLegendShown(false);
        bench->view->setOverlay(Overlay::Risk);
        QVERIFY(!legend->isVisible());
        bench->view->setLegendShown(true);
        QVERIFY(legend->isVisible());
        // In a narrow window it takes more rows and still says everything.
        const int height = legend->height();
        bench->view->resize(360, 700);
        QCoreApplication::processEvents();
        QVERIFY(legend->height() > height);
        QVERIFY(!bench->canvas().geometry().intersects(legend->geometry()));
    }

    void aBadgeOfAClassicShapeIsNotCutOff()
    {
        const auto bench = sample();
        bench->view->setNotation(Notation::Dfd);
        bench->session->waitForAnalysis();
        bench->canvas().setZoom(1);
        const QRectF rect = bench->rect(QStringLiteral("Vector index"));
        bench->canvas().centerOn(rect.center());
        const auto below = [&] { // the strip into which the badge hangs
            const QRect strip(bench->at(rect.bottomLeft() + QPointF(rect.width() / 2 - 20, 6)), QSize(40, 5));
            return bench->viewport()->grab(strip).toImage();
        };
        const QImage with = below();
        bench->view->setOverlay(Overlay::None);
        QCoreApplication::processEvents();
        QVERIFY(below() != with);
    }

    void overlaysAndThemesRepaint_data()
    {
        QTest::addColumn<Overlay>("overlay");
        QTest::newRow("none") << Overlay::None;
        QTest::newRow("risk") << Overlay::Risk;
        QTest::newRow("questions") << Overlay::Questions;
        QTest::newRow("data") << Overlay::Data;
        QTest::newRow("channels") << Overlay::Channels;
        QTest::newRow("paths") << Overlay::Paths;
        QTest::newRow("taint") << Overlay::Taint;
    }

    void overlaysAndThemesRepaint()
    {
        QFETCH(Overlay, overlay);
        const auto bench = sample(false);
        bench->view->fitAll();
        const QImage before = bench->view->grab().toImage();
        QSignalSpy spy(bench->view.get(), &DiagramView::overlayChanged);
        bench->view->setOverlay(overlay);
        QCOMPARE(spy.count(), 1);
        const QImage after = bench->view->grab().toImage();
        QVERIFY(before != after);
        bench->view->setTheme(Theme::dark());
        QVERIFY(bench->view->grab().toImage() != after);
        bench->view->setTheme(Theme::light());
        QCOMPARE(bench->view->grab().toImage(), after);
    }
};

QTEST_MAIN(DiagramViewTest)
#include "tst_diagram_view.moc"
