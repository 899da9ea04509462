// Five hundred edits chosen at random among all ways to edit a diagram, made with real events, and all taken back.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/Alignment.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/InlineEditor.h"
#include "app/gui/diagram/SelectionFrame.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/panels/LinesPanel.h"
#include "core/document/Integrity.h"
#include "core/storage/ModelFile.h"
#include "resources/EmbeddedResources.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRandomGenerator>
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

/// A window with a sample, edited at random.
class RandomHands
{
public:
    explicit RandomHands(quint32 seed) : m_random(seed)
    {
        m_theme.setChoice(GuiTheme::Choice::Light);
        m_window = std::make_unique<MainWindow>(catalogue(), m_theme);
        m_window->files().setJournalFolder(m_folder.filePath(QStringLiteral("journals")));
        m_window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->files().openSample(QStringLiteral("rag-customer-support"));
        m_window->activateWindow();
        QApplication::processEvents();
        scene().waitForRoutes();
    }
    ~RandomHands() { m_window->close(); }

    MainWindow& window() const { return *m_window; }
    Session& session() const { return m_window->workspace()->session(); }
    DiagramPage& page() const { return *m_window->workspace()->diagram(); }
    DiagramView& view() const { return *page().view(); }
    DiagramCanvas& canvas() const { return view().canvas(); }
    CanvasScene& scene() const { return view().scene(); }
    const Snapshot& snapshot() const { return session().snapshot(); }
    const QMap<QString, int>& made() const { return m_made; }

    /// The content as a file without its trail, which never forgets.
    QByteArray bytes() const
    {
        const auto bytes = modelBytes(snapshot(), {});
        return bytes ? *bytes : QByteArray();
    }

    void editOnce()
    {
        static const QList<std::pair<QString, void (RandomHands::*)()>> ways{
            {QStringLiteral("move"), &RandomHands::move},
            {QStringLiteral("copy"), &RandomHands::copy},
            {QStringLiteral("resize"), &RandomHands::resize},
            {QStringLiteral("connect"), &RandomHands::connect},
            {QStringLiteral("reconnect"), &RandomHands::reconnect},
            {QStringLiteral("bend"), &RandomHands::bend},
            {QStringLiteral("rename"), &RandomHands::rename},
            {QStringLiteral("quick add"), &RandomHands::quickAdd},
            {QStringLiteral("boundary"), &RandomHands::surround},
            {QStringLiteral("note"), &RandomHands::note},
            {QStringLiteral("align"), &RandomHands::align},
            {QStringLiteral("fit"), &RandomHands::fit},
            {QStringLiteral("nudge"), &RandomHands::nudge},
            {QStringLiteral("delete"), &RandomHands::remove},
            {QStringLiteral("lines"), &RandomHands::lines},
            {QStringLiteral("cut and paste"), &RandomHands::cutAndPaste},
            {QStringLiteral("undo and redo"), &RandomHands::undoAndRedo},
        };
        const auto& [name, way] = ways[m_random.bounded(ways.size())];
        const qsizetype before = session().history().log().size();
        session().select({});
        canvas().setFocus();
        (this->*way)();
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (view().tool() != Tool::Select || canvas().hasGesture())
            key(Qt::Key_Escape);
        // What is to be deleted later is, as in a program whose event loop runs: editors, forms of the inspector.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (session().history().log().size() > before)
            ++m_made[name];
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas(), key, modifiers); }
    int some(int least, int most) { return m_random.bounded(least, most + 1); }
    Id anyOf(QList<Id> ids)
    {
        std::sort(ids.begin(), ids.end());
        return ids.isEmpty() ? Id{} : ids[m_random.bounded(ids.size())];
    }
    Id element() { return anyOf(scene().content().elements.keys()); }
    Id anything()
    {
        return anyOf(scene().content().elements.keys() + scene().content().boundaries.keys() +
                     scene().content().notes.keys());
    }
    Id flow() { return anyOf(scene().content().flows); }
    void send(QEvent::Type type, QPointF place, Qt::KeyboardModifiers modifiers) const
    {
        QWidget* viewport = canvas().viewport();
        const QPoint at = canvas().mapFromScene(place);
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &event);
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) const
    {
        send(QEvent::MouseButtonPress, from, modifiers);
        send(QEvent::MouseMove, (from + to) / 2, modifiers);
        send(QEvent::MouseMove, to, modifiers);
        send(QEvent::MouseButtonRelease, to, modifiers);
    }
    QPointF aside() { return {some(-30, 30) * 8.0, some(-20, 20) * 8.0}; }
    QPointF middleOf(Id id) const { return scene().rectOf(id).center(); }
    QPointF handleOf(Id id, Handle handle) const
    {
        const FrameKind kind = scene().content().boundaries.contains(id) ? FrameKind::Boundary
                               : scene().content().notes.contains(id)    ? FrameKind::Note
                                                                         : FrameKind::Card;
        return SelectionFrame(scene().rectOf(id), kind, 1 / canvas().zoom()).position(handle);
    }
    void selectSome()
    {
        QSet<Id> ids;
        for (int i = some(1, 4); i > 0; --i)
            ids.insert(anything());
        session().select(ids);
    }
    void typeIntoEditor(const QString& text) const
    {
        for (auto* editor : canvas().viewport()->findChildren<InlineEditor*>()) {
            if (!editor->isVisible())
                continue;
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
        }
    }

    void move()
    {
        const Id id = anything();
        const QPointF from =
            scene().content().boundaries.contains(id) ? scene().rectOf(id).topLeft() + QPointF(50, 0) : middleOf(id);
        drag(from, from + aside(), some(0, 3) ? Qt::NoModifier : Qt::AltModifier);
    }
    void copy()
    {
        const QPointF from = middleOf(element());
        drag(from, from + aside(), Qt::ControlModifier);
    }
    void resize()
    {
        const Id id = anything();
        session().select({id});
        drag(handleOf(id, Handle::BottomRight), handleOf(id, Handle::BottomRight) + aside() / 2);
    }
    void connect()
    {
        const Id id = element();
        session().select({id});
        drag(handleOf(id, Handle::Right), middleOf(element()));
    }
    void reconnect()
    {
        const Id id = flow();
        session().select({id});
        if (const QList<QPointF> route = scene().route(id); !route.isEmpty())
            drag(some(0, 1) ? route.first() : route.last(), middleOf(element()));
    }
    void bend()
    {
        const Id id = flow();
        session().select({id});
        canvas().setFocused(id);
        const QList<QPointF> route = scene().route(id);
        const Qt::Key keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
        if (some(0, 3) == 0)
            key(Qt::Key_Delete, Qt::ControlModifier);
        else if (some(0, 1) || route.size() < 3)
            key(keys[some(0, 3)], Qt::ShiftModifier);
        else
            drag(route[1], route[1] + aside() / 2);
    }
    void rename()
    {
        session().select({some(0, 2) ? anything() : flow()});
        key(Qt::Key_F2);
        typeIntoEditor(QStringLiteral("Name %1").arg(some(0, 999)));
    }
    void quickAdd()
    {
        if (some(0, 1))
            session().select({anything()});
        key(Qt::Key_A);
        if (QWidget* popup = QApplication::activePopupWidget()) {
            auto* edit = popup->findChild<QLineEdit*>();
            QTest::keyClick(edit, Qt::Key('A' + some(0, 20)));
            QTest::keyClick(edit, Qt::Key_Return, some(0, 1) ? Qt::ShiftModifier : Qt::NoModifier);
        }
    }
    void surround()
    {
        if (some(0, 1))
            selectSome();
        key(Qt::Key_B);
        typeIntoEditor(QStringLiteral("Zone %1").arg(some(0, 99)));
    }
    void note()
    {
        key(Qt::Key_N);
        typeIntoEditor(QStringLiteral("Ask %1").arg(some(0, 99)));
    }
    void align()
    {
        selectSome();
        canvas().setFocused(*session().selection().begin());
        m_window->commands().action(alignmentCommand(Alignment(some(0, alignmentCount - 1))))->trigger();
    }
    void fit()
    {
        session().select({anyOf(scene().content().boundaries.keys())});
        m_window->commands().action(QStringLiteral("diagram.fit-boundary"))->trigger();
    }
    void nudge()
    {
        selectSome();
        canvas().setFocused({});
        key(some(0, 1) ? Qt::Key_Left : Qt::Key_Down, some(0, 1) ? Qt::ShiftModifier : Qt::NoModifier);
    }
    void remove()
    {
        session().select({some(0, 1) ? flow() : anything()});
        key(Qt::Key_Delete);
    }
    void lines()
    {
        page().showLines();
        LinesEdit& edit = *page().lines()->edit();
        if (page().lines()->asks())
            QTest::mouseClick(page().lines()->showButton(), Qt::LeftButton);
        edit.moveCursor(QTextCursor::End);
        const QString text = some(0, 1) ? QStringLiteral("Thing %1 database").arg(some(0, 999))
                                        : QStringLiteral("Customer -> Thing %1: asks").arg(some(0, 999));
        if (!edit.toPlainText().endsWith(u'\n'))
            QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, text);
        page().lines()->applyNow(); // the pause after typing
        canvas().setFocus();
    }
    void cutAndPaste()
    {
        session().select({element()});
        view().cut();
        view().paste();
    }
    void undoAndRedo()
    {
        for (int i = some(1, 3); i > 0; --i)
            session().undo();
        for (int i = some(0, 3); i > 0; --i)
            session().redo();
    }

    QTemporaryDir m_folder;
    GuiTheme m_theme{*qApp};
    std::unique_ptr<MainWindow> m_window;
    QRandomGenerator m_random;
    QMap<QString, int> m_made;
};

} // namespace

class UndoSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void fiveHundredEditsAreTakenBack()
    {
        RandomHands hands(20261130);
        const QByteArray start = hands.bytes();
        QVERIFY(!start.isEmpty());
        for (int i = 0; i < 500; ++i)
            hands.editOnce();
        QVERIFY(checkIntegrity(hands.snapshot()).has_value());
        QStringList made;
        for (auto it = hands.made().begin(); it != hands.made().end(); ++it)
            made.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
        const qsizetype steps = hands.session().history().undoable().size();
        qInfo("500 edits: %s; %d steps to take back", qPrintable(made.join(QStringLiteral(", "))), int(steps));
        QCOMPARE(made.size(), 17); // of every kind at least one changed something
        QVERIFY(hands.bytes() != start);
        hands.view().hide(); // what undo does to the picture is tested elsewhere, in smaller models
        while (hands.session().history().canUndo()) {
            hands.session().undo();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(hands.bytes(), start);
    }

    void aligningByMenuAndKeys()
    {
        RandomHands hands(1);
        const auto action = [&](Alignment alignment) {
            return hands.window().commands().action(alignmentCommand(alignment));
        };
        const QList<Id> order = hands.scene().readingOrder();
        hands.session().select({order[0]});
        QVERIFY(!action(Alignment::Left)->isEnabled());
        hands.session().select({order[0], order[1]});
        QVERIFY(action(Alignment::Left)->isEnabled());
        QVERIFY(!action(Alignment::SpreadAcross)->isEnabled());
        hands.session().select({order[0], order[1], order[2]});
        QVERIFY(action(Alignment::SpreadAcross)->isEnabled());
        const qsizetype before = hands.session().history().log().size();
        QTest::keyClick(&hands.canvas(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(hands.session().history().log().size(), before + 1);
        QCOMPARE(hands.scene().rectOf(order[0]).left(), hands.scene().rectOf(order[2]).left());
        QTest::keyClick(&hands.canvas(), Qt::Key_Z, Qt::ControlModifier);
        // The context menu has the same, with icons, once there is enough to put in order.
        const QPoint at = hands.canvas().mapFromScene(hands.scene().rectOf(order[0]).center());
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, hands.canvas().viewport()->mapToGlobal(at));
        QApplication::sendEvent(hands.canvas().viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QMenu* align = nullptr;
        for (QAction* entry : menu->actions()) {
            if (entry->menu() && entry->text() == u"Ali&gn")
                align = entry->menu();
        }
        QVERIFY(align);
        QCOMPARE(align->actions().size(), alignmentCount + 2);
        QVERIFY(!align->actions().first()->icon().isNull());
        savePicture(hands, *menu, *align, "align");
        menu->close();
        // No key is taken twice.
        QSet<QString> keys;
        for (const QAction* command : hands.window().commands().all()) {
            const QString text = command->shortcut().toString();
            const bool isLocal = command->shortcutContext() != Qt::WindowShortcut; // works in the view its id names
            const QString taken = isLocal ? QString(command->objectName().section(u'.', 0, 0) + u' ' + text) : text;
            QVERIFY2(text.isEmpty() || !keys.contains(taken), qPrintable(taken));
            keys.insert(taken);
        }
    }

private:
    static void savePicture(const RandomHands& hands, QMenu& menu, QMenu& align, const char* name)
    {
        if (!qEnvironmentVariableIsSet("PROVISOR_PICTURES"))
            return;
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES") + u'/';
        menu.grab().save(folder + QLatin1String(name) + u"-menu.png");
        align.grab().save(folder + QLatin1String(name) + u"-submenu.png");
        hands.window().grab().save(folder + QLatin1String(name) + u".png");
    }
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    QApplication::setStyle(new Style(theme));
    UndoSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_undo_session.moc"
