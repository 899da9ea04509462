#include "app/gui/diagram/InlineEditor.h"
#include "tests/gui/diagram/support/Workbench.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
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
        QTest::addColumn<QString>("gesture");
        for (const char* name : {"move",
                                 "move a boundary",
                                 "copy",
                                 "connect",
                                 "connect with C",
                                 "connect with the flow tool",
                                 "resize a card",
                                 "resize a boundary",
                                 "resize a note",
                                 "draw a boundary",
                                 "draw a note",
                                 "rubber band",
                                 "rename",
                                 "write a note",
                                 "shift a piece",
                                 "move a bend",
                                 "reconnect the start",
                                 "reconnect the end",
                                 "reconnect without a pointer",
                                 "quick add",
                                 "quick add at the end of a flow",
                                 "drag a type"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// An agent and a store with a bent flow, a boundary with a guardrail in it, and a note.
    static void placeAll(Workbench& bench)
    {
        placeTwo(bench);
        bench.session->select({bench.element(store).id()});
        bench.view->commands().nudge(0, 40);
        bench.drawFlow(agent, store);
        bench.drop(QStringLiteral("guardrail"), {300, 400});
        bench.session->select({bench.element(QStringLiteral("Guardrail")).id()});
        bench.view->commands().addBoundary({});
        bench.session->select({});
        bench.view->commands().addNote({600, 400});
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        const QPointF a = bench.rect(agent).center(), b = bench.rect(store).center();
        bench.view->commands().setRoute(flow, {{bench.rect(agent).right(), a.y()},
                                               {300, a.y()},
                                               {300, 220},
                                               {424, 220},
                                               {424, b.y()},
                                               {bench.rect(store).left(), b.y()}});
        bench.session->select({});
    }

    void escapeLeavesNoTrace()
    {
        QFETCH(QString, gesture);
        Workbench bench(m_catalogue);
        placeAll(bench);
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        const Id zone = bench.snapshot().records(Kind::Boundary).first().id();
        const Id note = bench.snapshot().records(Kind::Note).first().id();
        const Id id = bench.element(agent).id();
        const Snapshot before = bench.snapshot();
        const qsizetype changes = bench.changes();
        const QList<QPointF> route = bench.view->scene().route(flow);
        QCOMPARE(route.size(), 6);
        const double unit = 1 / bench.canvas().zoom();
        const auto corner = [&](Id thing, FrameKind kind) {
            bench.session->select({thing});
            return SelectionFrame(bench.rect(thing), kind, unit).position(Handle::BottomRight);
        };
        const auto dragAndEscape = [&](QPointF from, Qt::KeyboardModifiers modifiers = {}) {
            bench.press(from, modifiers);
            bench.moveTo(from + QPointF(60, 90), modifiers);
            bench.moveTo(from + QPointF(160, 120), modifiers);
            QVERIFY(bench.canvas().hasGesture());
            bench.key(Qt::Key_Escape);
            QVERIFY(!bench.canvas().hasGesture());
            bench.release(from + QPointF(160, 120));
        };
        const auto escapeEditor = [&] {
            auto* editor = bench.viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            QTest::keyClicks(editor, QStringLiteral("Other"));
            QTest::keyClick(editor, Qt::Key_Escape);
        };
        const auto escapePopup = [] {
            QWidget* popup = QApplication::activePopupWidget();
            QVERIFY(popup);
            auto* edit = popup->findChild<QLineEdit*>();
            QTest::keyClicks(edit, QStringLiteral("vec"));
            QTest::keyClick(edit, Qt::Key_Escape);
            QVERIFY(!popup->isVisible());
        };
        bench.session->select({id});
        if (gesture == u"move") {
            dragAndEscape(bench.rect(id).center());
        } else if (gesture == u"move a boundary") {
            dragAndEscape(bench.rect(zone).topLeft() + QPointF(60, 0));
        } else if (gesture == u"copy") {
            dragAndEscape(bench.rect(id).center(), Qt::ControlModifier);
        } else if (gesture == u"connect") {
            dragAndEscape(SelectionFrame(bench.rect(id), FrameKind::Card, unit).position(Handle::Bottom));
        } else if (gesture == u"connect with C") {
            bench.key(Qt::Key_C);
            QVERIFY(bench.canvas().hasGesture());
            bench.moveTo(bench.rect(store).center());
            bench.key(Qt::Key_Escape);
            QVERIFY(!bench.canvas().hasGesture());
        } else if (gesture == u"connect with the flow tool") {
            bench.view->setTool(Tool::Flow);
            dragAndEscape(bench.rect(id).center());
        } else if (gesture == u"resize a card") {
            dragAndEscape(corner(id, FrameKind::Card));
        } else if (gesture == u"resize a boundary") {
            dragAndEscape(corner(zone, FrameKind::Boundary));
        } else if (gesture == u"resize a note") {
            dragAndEscape(corner(note, FrameKind::Note));
        } else if (gesture == u"draw a boundary" || gesture == u"draw a note") {
            bench.view->setTool(gesture == u"draw a note" ? Tool::Note : Tool::Boundary);
            dragAndEscape({0, 250});
        } else if (gesture == u"rubber band") {
            dragAndEscape({0, 250});
        } else if (gesture == u"rename") {
            bench.key(Qt::Key_F2);
            escapeEditor();
        } else if (gesture == u"write a note") {
            QTest::mouseDClick(bench.viewport(), Qt::LeftButton, {}, bench.at(bench.rect(note).center()));
            escapeEditor();
        } else if (gesture == u"shift a piece" || gesture == u"move a bend") {
            bench.session->select({flow});
            dragAndEscape(gesture == u"move a bend" ? route[2] : (route[2] + route[3]) / 2);
        } else if (gesture == u"reconnect the start" || gesture == u"reconnect the end") {
            bench.session->select({flow});
            dragAndEscape(gesture == u"reconnect the end" ? route.last() : route.first());
        } else if (gesture == u"reconnect without a pointer") {
            bench.session->select({flow});
            bench.canvas().startReconnect(flow, false);
            bench.key(Qt::Key_Down);
            QVERIFY(bench.canvas().hasGesture());
            bench.key(Qt::Key_Escape);
        } else if (gesture == u"quick add") {
            bench.key(Qt::Key_A);
            escapePopup();
        } else if (gesture == u"quick add at the end of a flow") {
            const QPointF from = SelectionFrame(bench.rect(id), FrameKind::Card, unit).position(Handle::Bottom);
            bench.drag(from, {60, 600});
            escapePopup();
        } else {
            QMimeData data;
            data.setData(QStringLiteral("application/x-provisor-component-type"), "agent");
            QDragEnterEvent enter(bench.at({300, 400}), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(bench.viewport(), &enter);
            QDragMoveEvent move(bench.at({300, 400}), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(bench.viewport(), &move);
            QVERIFY(!bench.view->scene().dropTarget().isNull());
            QDragLeaveEvent leave; // what Escape gives while something is dragged in
            QApplication::sendEvent(bench.viewport(), &leave);
        }
        QCOMPARE(bench.changes(), changes);
        QVERIFY(bench.snapshot() == before);
        QVERIFY(!bench.canvas().hasGesture());
        QVERIFY(bench.view->scene().dropTarget().isNull());
        QCOMPARE(bench.view->scene().route(flow), route);
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

    void quickAddConnectsFromWhatIsSelected()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        const auto choose = [](const char* typed, Qt::KeyboardModifiers modifiers = {}) {
            QWidget* popup = QApplication::activePopupWidget();
            QVERIFY(popup);
            auto* edit = popup->findChild<QLineEdit*>();
            QTest::keyClicks(edit, QString::fromLatin1(typed));
            QTest::keyClick(edit, Qt::Key_Return, modifiers);
        };
        bench.click(bench.rect(agent).center());
        bench.moveTo({320, 420});
        const qsizetype before = bench.changes();
        bench.key(Qt::Key_A);
        choose("guardrail");
        QCOMPARE(bench.changes(), before + 1); // the element and its flow are one change
        const Record guard = bench.element(QStringLiteral("Guardrail"));
        QVERIFY(bench.rect(guard.id()).contains(320, 420));
        QCOMPARE(bench.count(Kind::Flow), 1);
        QCOMPARE(bench.snapshot().records(Kind::Flow).first().reference(field::flow::To), guard.id());
        // Without the pointer the next one comes beside it, and with Shift it is not connected.
        bench.key(Qt::Key_A);
        choose("tool server", Qt::ShiftModifier);
        const QRectF tool = bench.rect(QStringLiteral("Tool server"));
        QVERIFY(tool.left() > bench.rect(guard.id()).right());
        QCOMPARE(bench.count(Kind::Flow), 1);
        // A double click connects from what was selected before.
        bench.click(bench.rect(agent).center());
        const QPointF ground(60, 420);
        bench.click(ground);
        QMouseEvent second(QEvent::MouseButtonDblClick, bench.at(ground),
                           bench.viewport()->mapToGlobal(bench.at(ground)), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(bench.viewport(), &second);
        bench.release(ground);
        choose("data store");
        QCOMPARE(bench.count(Kind::Flow), 2);
        // So does a flow that is let go over empty ground.
        bench.session->select({bench.element(agent).id()});
        bench.drag(SelectionFrame(bench.rect(agent), FrameKind::Card, 1 / bench.canvas().zoom()).position(Handle::Top),
                   {320, -100});
        choose("monitoring");
        QCOMPARE(bench.count(Kind::Flow), 3);
        QVERIFY(bench.rect(QStringLiteral("Monitoring")).contains(320, -100));
    }

    void ctrlLeavesACopy()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drawFlow(agent, store);
        bench.key(Qt::Key_A, Qt::ControlModifier);
        const QRectF start = bench.rect(agent);
        const qsizetype before = bench.changes();
        bench.drag(start.center(), start.center() + QPointF(0, 200), Qt::ControlModifier);
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.count(Kind::Element), 4);
        QCOMPARE(bench.count(Kind::Flow), 2);
        QCOMPARE(bench.rect(agent), start);
        for (const Id& id : bench.session->selection())
            QVERIFY(bench.rect(id).top() >= start.top() + 190);
        // A click with Ctrl takes out of the selection; one without leaves only that one.
        bench.session->select({bench.element(agent).id(), bench.element(store).id()});
        bench.click(bench.rect(store).center(), Qt::ControlModifier);
        QCOMPARE(bench.session->selection().size(), 1);
        bench.click(bench.rect(store).center(), Qt::ControlModifier);
        QCOMPARE(bench.session->selection().size(), 2);
        bench.click(bench.rect(store).center());
        QCOMPARE(bench.session->selection().size(), 1);
    }

    void anEndIsDraggedToAnotherElement()
    {
        Workbench bench(m_catalogue);
        placeAll(bench);
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        const Id guard = bench.element(QStringLiteral("Guardrail")).id();
        bench.session->select({flow});
        const qsizetype before = bench.changes();
        bench.drag(bench.view->scene().route(flow).last(), bench.rect(guard).center());
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.snapshot().find(Kind::Flow, flow)->reference(field::flow::To), guard);
        QCOMPARE(bench.count(Kind::Route), 0);
        QCOMPARE(bench.session->selection(), QSet<Id>{flow});
        // Let go over nothing, or over the element at the other end, it stays.
        bench.drag(bench.view->scene().route(flow).last(), {40, 600});
        bench.drag(bench.view->scene().route(flow).last(), bench.rect(agent).center());
        QCOMPARE(bench.changes(), before + 1);
        // By keys: the other end, found by the beginning of its name.
        bench.canvas().startReconnect(flow, true);
        for (const char letter : {'v', 'e', 'c'})
            QTest::keyClick(&bench.canvas(), letter);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.snapshot().find(Kind::Flow, flow)->reference(field::flow::From), bench.element(store).id());
        QCOMPARE(bench.changes(), before + 2);
    }

    void bendsComeAndGo()
    {
        Workbench bench(m_catalogue);
        placeAll(bench);
        const Id flow = bench.snapshot().records(Kind::Flow).first().id();
        const auto route = [&] { return bench.view->scene().route(flow); };
        bench.session->select({flow});
        const qsizetype before = bench.changes();
        bench.drag(route()[2], QPointF(280, 257)); // a bend moves with both pieces
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(route().size(), 6);
        QCOMPARE(route()[2], QPointF(280, 256));
        QCOMPARE(route()[1].x(), 280.0);
        QCOMPARE(route()[3].y(), 256.0);
        // A double click takes it out, and the one beside it: right angles go in pairs.
        QTest::mouseDClick(bench.viewport(), Qt::LeftButton, {}, bench.at(route()[2]));
        QCOMPARE(bench.changes(), before + 2);
        QCOMPARE(route().size(), 4);
        // By keys: a part is chosen, moved, and its bends are taken out until the router decides.
        bench.key(Qt::Key_PageDown);
        bench.key(Qt::Key_PageDown);
        const double x = route()[1].x();
        bench.key(Qt::Key_Right);
        QCOMPARE(bench.changes(), before + 3);
        QCOMPARE(route()[1].x(), x + 8);
        bench.key(Qt::Key_Up, Qt::ShiftModifier); // the way out gets bends of its own
        QVERIFY(route().size() >= 6);
        for (int i = 0; i < 4 && bench.count(Kind::Route) > 0; ++i)
            bench.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(bench.count(Kind::Route), 0);
        QCOMPARE(bench.count(Kind::Flow), 1);
        while (bench.changes() > before && bench.history.canUndo() && bench.count(Kind::Route) == 0)
            bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.count(Kind::Route), 1);
    }

    void aBoundaryIsPutRoundTheSelectionAndFitsIt()
    {
        Workbench bench(m_catalogue);
        placeTwo(bench);
        bench.drop(QStringLiteral("guardrail"), {100, 400});
        bench.session->select({bench.element(agent).id(), bench.element(store).id()});
        QSignalSpy spy(bench.view.get(), &DiagramView::message);
        const qsizetype before = bench.changes();
        bench.key(Qt::Key_B);
        QCOMPARE(bench.changes(), before + 1);
        QVERIFY(!spy.isEmpty());
        auto* editor = bench.viewport()->findChild<InlineEditor*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Own cloud"));
        QTest::keyClick(editor, Qt::Key_Return);
        const Record zone = bench.snapshot().records(Kind::Boundary).first();
        QCOMPARE(zone.text(field::boundary::Name), QStringLiteral("Own cloud"));
        QCOMPARE(bench.canvas().focused(), zone.id());
        QCOMPARE(bench.element(agent).reference(field::element::Boundary), zone.id());
        QVERIFY(bench.rect(zone.id()).contains(bench.rect(store)));
        QVERIFY(bench.element(QStringLiteral("Guardrail")).reference(field::element::Boundary).isNull());
        // Grown by hand, and made to fit again from its menu's command.
        const QPointF corner = SelectionFrame(bench.rect(zone.id()), FrameKind::Boundary, 1 / bench.canvas().zoom())
                                   .position(Handle::TopRight);
        bench.drag(corner, corner + QPointF(80, -80));
        const QRectF large = bench.rect(zone.id());
        bench.view->fitToContents();
        const QRectF fitted = bench.rect(zone.id());
        QVERIFY(large.width() > fitted.width() && large.height() > fitted.height());
        QVERIFY(fitted.contains(bench.rect(store)) && fitted.contains(bench.rect(agent)));
        const qsizetype changes = bench.changes();
        bench.view->fitToContents(); // fits already
        QCOMPARE(bench.changes(), changes);
        // With the boundary selected a new element comes into it, once the pointer has had its say.
        bench.key(Qt::Key_A);
        QTest::keyClick(QApplication::activePopupWidget()->findChild<QLineEdit*>(), Qt::Key_Escape);
        bench.key(Qt::Key_A);
        QTest::keyClick(QApplication::activePopupWidget()->findChild<QLineEdit*>(), Qt::Key_Return);
        const Id added = *bench.session->selection().begin();
        QCOMPARE(bench.snapshot().find(Kind::Element, added)->reference(field::element::Boundary), zone.id());
    }

    void thingsAreAligned()
    {
        Workbench bench(m_catalogue);
        placeAll(bench);
        const Id a = bench.element(agent).id(), b = bench.element(store).id();
        const Id note = bench.snapshot().records(Kind::Note).first().id();
        bench.session->select({a});
        QVERIFY(!bench.view->commands().canAlign(Alignment::Left));
        bench.drag(bench.rect(store).center(), bench.rect(store).center() + QPointF(37, 61), Qt::AltModifier);
        bench.session->select({a, b, note});
        const qsizetype before = bench.changes();
        bench.view->align(Alignment::Top);
        QCOMPARE(bench.changes(), before + 1);
        QCOMPARE(bench.rect(a).top(), bench.rect(b).top());
        QCOMPARE(bench.rect(a).top(), bench.rect(note).top());
        bench.view->align(Alignment::Top); // aligned already
        QCOMPARE(bench.changes(), before + 1);
        bench.view->align(Alignment::SpreadAcross);
        QList<QRectF> row{bench.rect(a), bench.rect(b), bench.rect(note)};
        std::sort(row.begin(), row.end(), [](const QRectF& x, const QRectF& y) { return x.left() < y.left(); });
        QVERIFY(std::abs((row[1].left() - row[0].right()) - (row[2].left() - row[1].right())) <= 1);
        bench.canvas().setFocused(b);
        bench.view->align(Alignment::SameWidth);
        QCOMPARE(bench.rect(a).width(), bench.rect(b).width());
        while (bench.changes() > 0 && bench.history.canUndo())
            bench.session->undo();
        QCOMPARE(bench.count(Kind::Element), 0);
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
