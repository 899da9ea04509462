#include "app/gui/diagram/InlineEditor.h"
#include "tests/gui/diagram/support/Workbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace provisor;

namespace {

const QString agent = QStringLiteral("Agent");
const QString store = QStringLiteral("Vector store");

} // namespace

/// The diagram as people use it: pointer and keys on the shown widget, checked against the records.
class DiagramGesturesTest : public QObject
{
    Q_OBJECT

    CataloguePointer m_catalogue;

    /// Two elements far apart: an agent at (100, 100) and a vector store at (500, 100).
    static void placeTwo(Workbench& bench)
    {
        bench.drop(QStringLiteral("agent"), {100, 100});
        bench.drop(QStringLiteral("vector-store"), {500, 100});
        bench.session->select({});
    }

private Q_SLOTS:
    void initTestCase() { m_catalogue = testCatalogue(); }

    void aDroppedTypeBecomesANamedElementOnTheGrid()
    {
        Workbench bench(m_catalogue);
        bench.drop(QStringLiteral("agent"), {103, 101});
        QCOMPARE(bench.count(Kind::Element), 1);
        QCOMPARE(bench.count(Kind::Diagram), 1);
        QCOMPARE(bench.changes(), 1);
        const Record record = bench.element(agent);
        QVERIFY(!record.isNull());
        const QRectF rect = bench.rect(record.id());
        QCOMPARE(std::fmod(rect.x(), 8), 0.0);
        QCOMPARE(std::fmod(rect.y(), 8), 0.0);
        QVERIFY(rect.contains(103, 101));
        QCOMPARE(bench.session->selection(), QSet<Id>{record.id()});
    }

    void aWholeModelIsDrawnUndoneAndRedone()
    {
        Workbench bench(m_catalogue);
        const Snapshot empty = bench.snapshot();
        const QStringList types{QStringLiteral("end-user"), QStringLiteral("agent"), QStringLiteral("vector-store"),
                                QStringLiteral("tool-server"), QStringLiteral("guardrail")};
        const QList<QPointF> places{{100, 100}, {400, 100}, {700, 100}, {400, 300}, {700, 300}};
        for (int i = 0; i < 5; ++i)
            bench.drop(types[i], places[i]);
        QCOMPARE(bench.count(Kind::Element), 5);
        const auto name = [&](int i) { return m_catalogue->componentType(types[i])->shortName; };
        for (const auto& [from, to] : {std::pair{0, 1}, {1, 2}, {3, 1}, {4, 3}})
            bench.drawFlow(name(from), name(to));
        QCOMPARE(bench.count(Kind::Flow), 4);
        QCOMPARE(bench.changes(), 9);

        bench.view->setTool(Tool::Boundary);
        bench.drag({300, 40}, {800, 380});
        QCOMPARE(bench.count(Kind::Boundary), 1);
        QCOMPARE(bench.changes(), 10);
        const Id zone = bench.snapshot().records(Kind::Boundary).first().id();
        QVERIFY(!isSet(bench.snapshot().records(Kind::Boundary).first().at(field::boundary::Trust)));
        for (int i = 1; i < 5; ++i)
            QCOMPARE(bench.element(name(i)).reference(field::element::Boundary), zone);
        QVERIFY(bench.element(name(0)).reference(field::element::Boundary).isNull());
        QCOMPARE(bench.view->tool(), Tool::Select);

        const Snapshot full = bench.snapshot();
        while (bench.history.canUndo())
            bench.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.snapshot() == empty);
        QVERIFY(bench.view->scene().items().isEmpty());
        while (bench.history.canRedo())
            bench.session->redo();
        QVERIFY(bench.snapshot() == full);
        QCOMPARE(bench.view->scene().items().size(), 10);
    }

    void aDragIsOneChangeAndSnaps()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const qsizetype before = bench.changes();
        const QRectF start = bench.rect(agent);
        bench.drag(start.center(), start.center() + QPointF(131, 93));
        QCOMPARE(bench.changes(), before + 1);
        const QRectF end = bench.rect(agent);
        QCOMPARE(end.topLeft(), QPointF(start.x() + 128, start.y() + 96));
        QCOMPARE(bench.rect(store).size(), QSizeF(bench.rect(store).size()));
        bench.session->undo();
        QCOMPARE(bench.rect(agent).topLeft(), start.topLeft());
    }

    void aNeighbourAttracts()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const QRectF start = bench.rect(agent), other = bench.rect(store);
        bench.drag(start.center(), start.center() + QPointF(other.left() - start.left() + 3, 160));
        QCOMPARE(bench.rect(agent).left(), other.left());
    }

    void aPressWithoutMovingChangesNothing()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const qsizetype before = bench.changes();
        bench.click(bench.rect(agent).center());
        QCOMPARE(bench.changes(), before);
        QCOMPARE(bench.session->selection(), QSet<Id>{bench.element(agent).id()});
        bench.click(bench.rect(store).center(), Qt::ControlModifier);
        QCOMPARE(bench.session->selection().size(), 2);
    }

    void severalThingsMoveTogether()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drag({-20, 20}, {640, 200}); // rubber band
        QCOMPARE(bench.session->selection().size(), 2);
        const qsizetype before = bench.changes();
        const QRectF a = bench.rect(agent), b = bench.rect(store);
        bench.drag(a.center(), a.center() + QPointF(0, 80));
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.rect(agent).topLeft() - a.topLeft(), bench.rect(store).topLeft() - b.topLeft());
    }

    void escapeLeavesNoTrace_data()
    {
        QTest::addColumn<int>("gesture");
        QTest::newRow("move") << 0;
        QTest::newRow("connect") << 1;
        QTest::newRow("resize") << 2;
        QTest::newRow("boundary") << 3;
        QTest::newRow("note") << 4;
        QTest::newRow("rubber band") << 5;
        QTest::newRow("rename") << 6;
        QTest::newRow("bend") << 7;
    }

    void escapeLeavesNoTrace()
    {
        QFETCH(int, gesture);
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drawFlow(agent, store);
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        const Id id = bench.element(agent).id();
        bench.session->select(gesture == 7 ? QSet<Id>{flow} : QSet<Id>{id});
        const Snapshot before = bench.snapshot();
        const qsizetype changes = bench.changes();
        const QRectF rect = bench.rect(id);
        const SelectionFrame frame(rect, FrameKind::Card, 1 / bench.canvas().zoom());
        QPointF from;
        switch (gesture) {
        case 0:
            from = rect.center();
            break;
        case 1:
            from = frame.position(Handle::Bottom);
            break;
        case 2:
            from = frame.position(Handle::BottomRight);
            break;
        case 3:
            bench.view->setTool(Tool::Boundary);
            from = {0, 250};
            break;
        case 4:
            bench.view->setTool(Tool::Note);
            from = {0, 250};
            break;
        case 5:
            from = {0, 250};
            break;
        case 7: {
            const QList<QPointF> route = bench.view->scene().route(flow);
            from = (route[0] + route[1]) / 2;
            break;
        }
        default:
            break;
        }
        if (gesture == 6) {
            bench.key(Qt::Key_F2);
            auto* editor = bench.viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            QTest::keyClicks(editor, QStringLiteral("Other"));
            QTest::keyClick(editor, Qt::Key_Escape);
        } else {
            bench.press(from);
            bench.moveTo(from + QPointF(60, 90));
            bench.moveTo(from + QPointF(160, 120));
            QVERIFY(bench.canvas().hasGesture());
            bench.key(Qt::Key_Escape);
            QVERIFY(!bench.canvas().hasGesture());
            bench.release(from + QPointF(160, 120));
        }
        QCOMPARE(bench.changes(), changes);
        QVERIFY(bench.snapshot() == before);
        QCOMPARE(bench.rect(id), rect);
    }

    void whatIsDroppedInABoundaryJoinsItAndSaysSo()
    {
        Workbench bench(m_catalogue);
        bench.view->setTool(Tool::Boundary);
        bench.drag({300, 0}, {700, 300});
        const Id zone = bench.snapshot().records(Kind::Boundary).first().id();
        QTest::qWait(0);
        if (auto* editor = bench.viewport()->findChild<InlineEditor*>())
            QTest::keyClick(editor, Qt::Key_Escape);
        bench.drop(QStringLiteral("agent"), {500, 150});
        QCOMPARE(bench.element(agent).reference(field::element::Boundary), zone);
        QSignalSpy spy(bench.view.get(), &DiagramView::message);
        const qsizetype before = bench.changes();
        bench.drag(bench.rect(agent).center(), {100, 500});
        QCOMPARE(bench.changes(), before + 1);
        QVERIFY(bench.element(agent).reference(field::element::Boundary).isNull());
        QCOMPARE(spy.count(), 1);
        QVERIFY(spy.first().first().toString().contains(agent));
        bench.drag(bench.rect(agent).center(), {500, 150});
        QCOMPARE(bench.element(agent).reference(field::element::Boundary), zone);
    }

    void aBoundaryMovesWithItsContentAndNests()
    {
        Workbench bench(m_catalogue);
        bench.drop(QStringLiteral("agent"), {500, 150});
        bench.view->setTool(Tool::Boundary);
        bench.drag({400, 80}, {640, 240});
        const Id inner = bench.snapshot().records(Kind::Boundary).first().id();
        bench.view->setTool(Tool::Boundary);
        bench.drag({320, 0}, {800, 400});
        QCOMPARE(bench.count(Kind::Boundary), 2);
        Id outer;
        for (const Record& record : bench.snapshot().records(Kind::Boundary)) {
            if (record.id() != inner)
                outer = record.id();
        }
        QCOMPARE(bench.snapshot().find(Kind::Boundary, inner)->reference(field::boundary::Parent), outer);
        QCOMPARE(bench.element(agent).reference(field::element::Boundary), inner);
        const QRectF card = bench.rect(agent), zone = bench.rect(inner);
        const qsizetype before = bench.changes();
        QTest::qWait(0);
        bench.session->select({});
        bench.drag(bench.rect(outer).topLeft() + QPointF(200, 1), bench.rect(outer).topLeft() + QPointF(200, 81));
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.rect(agent).topLeft(), card.topLeft() + QPointF(0, 80));
        QCOMPARE(bench.rect(inner).topLeft(), zone.topLeft() + QPointF(0, 80));
        QCOMPARE(bench.element(agent).reference(field::element::Boundary), inner);
    }

    void aCardIsResizedInSteps()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const Id id = bench.element(agent).id();
        bench.session->select({id});
        const QRectF rect = bench.rect(id);
        const QPointF corner =
            SelectionFrame(rect, FrameKind::Card, 1 / bench.canvas().zoom()).position(Handle::BottomRight);
        const qsizetype before = bench.changes();
        bench.drag(corner, corner + QPointF(70, 90));
        QCOMPARE(bench.changes(), before + 1);
        const QRectF after = bench.rect(id);
        QCOMPARE(after.topLeft(), rect.topLeft());
        QVERIFY(after.width() > rect.width());
        QCOMPARE(std::fmod(after.width() - 128, 16), 0.0);
        QVERIFY(after.height() > rect.height());
        bench.drag(SelectionFrame(after, FrameKind::Card, 1 / bench.canvas().zoom()).position(Handle::BottomRight),
                   rect.topLeft());
        QCOMPARE(bench.rect(id).width(), 128.0);
    }

    void namesAreEditedInPlace_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("F2") << 0;
        QTest::newRow("typing") << 1;
        QTest::newRow("double click") << 2;
    }

    void namesAreEditedInPlace()
    {
        QFETCH(int, way);
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const Id id = bench.element(agent).id();
        bench.session->select({id});
        const qsizetype before = bench.changes();
        if (way == 0)
            bench.key(Qt::Key_F2);
        else if (way == 1)
            QTest::keyClick(&bench.canvas(), 'P', Qt::ShiftModifier);
        else
            QTest::mouseDClick(bench.viewport(), Qt::LeftButton, {}, bench.at(bench.rect(id).center()));
        auto* editor = bench.viewport()->findChild<InlineEditor*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, way == 1 ? QStringLiteral("lanner") : QStringLiteral("Planner"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.snapshot().find(Kind::Element, id)->text(field::element::Name), QStringLiteral("Planner"));
    }

    void deletingTakesFlowsAlong()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drawFlow(agent, store);
        const qsizetype before = bench.changes();
        bench.click(bench.rect(agent).center());
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.count(Kind::Element), 1);
        QCOMPARE(bench.count(Kind::Flow), 0);
        QCOMPARE(bench.count(Kind::Placement), 1);
        bench.session->undo();
        QCOMPARE(bench.count(Kind::Flow), 1);
    }

    void copiedPicturesHoldTheNotesThatAreCopied()
    {
        Workbench bench(m_catalogue);
        DiagramEdit edit(bench.document, bench.view->scene().content(), QStringLiteral("Add notes"));
        const Id note = edit.addNote(QStringLiteral("Keys rotate monthly"), {400, 200, 160, 80});
        edit.addNote(QStringLiteral("Ask the vendor"), {400, 400, 160, 80});
        QVERIFY(bench.view->commands().apply(edit));
        bench.session->select({note});
        bench.view->copy();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("Keys rotate monthly"));
        QVERIFY(!svg.contains("Ask the vendor"));
        const QSize size = qvariant_cast<QImage>(data->imageData()).size();
        QCOMPARE(size, QSize(2 * (160 + 48), 2 * (80 + 48))); // twice as sharp, with the margin
        bench.view->selectAll();
        bench.view->copy();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("the vendor"));
    }

    void copiesKeepFlowsAmongThem()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drawFlow(agent, store);
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasFormat(QStringLiteral("application/x-provisor-fragment")));
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).startsWith("<?xml"));
        QVERIFY(data->hasImage());
        const qsizetype before = bench.changes();
        bench.view->paste();
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.count(Kind::Element), 4);
        QCOMPARE(bench.count(Kind::Flow), 2);
        QCOMPARE(bench.session->selection().size(), 2);
        QSet<QString> aliases;
        for (const Record& record : bench.snapshot().records(Kind::Element))
            aliases.insert(record.text(field::element::Alias));
        QCOMPARE(aliases.size(), 4);

        Workbench other(m_catalogue); // a second window
        other.view->paste();
        QCOMPARE(other.count(Kind::Element), 2);
        QCOMPARE(other.count(Kind::Flow), 1);
    }

    void cutAndPasteKeepsThePlace()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const QRectF rect = bench.rect(agent);
        bench.session->select({bench.element(agent).id()});
        bench.view->cut();
        QCOMPARE(bench.count(Kind::Element), 1);
        bench.view->paste();
        QCOMPARE(bench.rect(agent).topLeft(), rect.topLeft());
    }

    void foreignClipboardIsRefused()
    {
        Workbench bench(m_catalogue);
        auto* data = new QMimeData;
        data->setData(QStringLiteral("application/x-provisor-fragment"),
                      "{\"fragment\":1,\"records\":[{\"kind\":\"model\"}]}");
        QGuiApplication::clipboard()->setMimeData(data);
        QSignalSpy spy(bench.view.get(), &DiagramView::message);
        bench.view->paste();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bench.changes(), 0);
    }

    void keyCConnectsWithTheNextClick()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.click(bench.rect(agent).center());
        bench.key(Qt::Key_C);
        QVERIFY(bench.canvas().hasGesture());
        bench.moveTo(bench.rect(store).center());
        bench.release(bench.rect(store).center());
        QCOMPARE(bench.count(Kind::Flow), 1);
        const Record flow = bench.snapshot().records(Kind::Flow).first();
        QCOMPARE(flow.reference(field::flow::From), bench.element(agent).id());
        QCOMPARE(flow.reference(field::flow::To), bench.element(store).id());
        QCOMPARE(bench.session->selection(), QSet<Id>{flow.id()});
    }

    void theKeyboardAloneConnects()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Return);
        bench.key(Qt::Key_C);
        bench.key(Qt::Key_Right);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.count(Kind::Flow), 1);
    }

    void arrowsNudge()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.click(bench.rect(agent).center());
        const QPointF start = bench.rect(agent).topLeft();
        bench.key(Qt::Key_Right);
        bench.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.rect(agent).topLeft(), start + QPointF(8, 32));
    }

    void aBentFlowKeepsItsBends()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drawFlow(agent, store);
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        const QList<QPointF> route = bench.view->scene().route(flow);
        const QPointF middle = (route[0] + route[1]) / 2;
        const qsizetype before = bench.changes();
        bench.drag(middle, middle + QPointF(0, 120));
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.count(Kind::Route), 1);
        QVERIFY(bench.view->scene().route(flow).size() >= 4);
        bench.view->commands().clearBends(flow);
        QCOMPARE(bench.view->scene().route(flow).size(), route.size());
    }

    void selectionFollowsTheSession()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        QSignalSpy spy(bench.session.get(), &Session::selectionChanged);
        bench.click(bench.rect(store).center());
        QCOMPARE(spy.count(), 1);
        bench.click({900, 600});
        QVERIFY(bench.session->selection().isEmpty());
    }

    void zoomKeepsThePointUnderThePointer()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const QPoint anchor(300, 200);
        const QPointF kept = bench.canvas().mapToScene(anchor);
        QWheelEvent wheel(anchor, bench.viewport()->mapToGlobal(anchor), {}, {0, -240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(bench.viewport(), &wheel);
        QVERIFY(bench.canvas().zoom() < 1);
        const QPointF after = bench.canvas().mapToScene(anchor);
        QVERIFY(QLineF(kept, after).length() < 2);
    }
};

QTEST_MAIN(DiagramGesturesTest)
#include "tst_diagram_gestures.moc"
