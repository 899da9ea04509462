#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/panels/OutlineView.h"
#include "models/Roles.h"
#include "resources/EmbeddedResources.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QLineEdit>
#include <QMenu>
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

/// A window with the sample open, as a screen reader sees it.
struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        theme.setChoice(GuiTheme::Choice::Light);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->resize(1440, 900);
        window->show();
        window->files().openSample(QStringLiteral("rag-customer-support"));
        session().waitForAnalysis();
        QCoreApplication::processEvents();
    }

    ~Fixture() { window->close(); }

    Session& session() const { return window->workspace()->session(); }
    const Snapshot& snapshot() const { return session().snapshot(); }
    DiagramPage& page() const { return *window->workspace()->diagram(); }
    DiagramCanvas& canvas() const { return page().view()->canvas(); }
    OutlineView& outline() const { return *static_cast<OutlineView*>(page().outline()); }
    QAccessibleInterface* tree() const { return QAccessible::queryAccessibleInterface(&canvas()); }

    Id named(const QString& name) const
    {
        for (const Kind kind : {Kind::Element, Kind::Boundary}) {
            for (const Record& record : snapshot().records(kind)) {
                if (record.text(kind == Kind::Element ? int(field::element::Name) : int(field::boundary::Name)) == name)
                    return record.id();
            }
        }
        return {};
    }

    QAccessibleInterface* thing(const QString& start) const
    {
        for (int at = 0; at < tree()->childCount(); ++at) {
            if (tree()->child(at)->text(QAccessible::Name).startsWith(start))
                return tree()->child(at);
        }
        return nullptr;
    }

    int count(QAccessible::Role role) const
    {
        int found = 0;
        for (int at = 0; at < tree()->childCount(); ++at)
            found += tree()->child(at)->role() == role ? 1 : 0;
        return found;
    }

    /// Tab on the canvas until a thing has the focus.
    bool tabTo(const QString& start) const
    {
        for (int turn = 0; turn < 100; ++turn) {
            const QAccessibleInterface* focus = tree()->focusChild();
            if (focus && focus->text(QAccessible::Name).startsWith(start))
                return true;
            QTest::keyClick(&canvas(), Qt::Key_Tab);
        }
        return false;
    }

    /// Makes a row of the outline the current one, with the focus.
    void goTo(const QString& name) const
    {
        outline().setFocus();
        outline().setCurrentIndex(outline().rowOf(named(name)));
    }

    /// Types into the pop-up that is open and presses Enter.
    bool pick(const QString& text) const
    {
        QWidget* popup = QApplication::activePopupWidget();
        auto* edit = popup ? popup->findChild<QLineEdit*>() : nullptr;
        if (!edit)
            return false;
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    }
};

} // namespace

/// What assistive technology sees, and what the keyboard alone can do. What it is told by events, which Qt sends on a
/// real platform only, is checked by packaging/scripts/check-accessibility.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void everyThingOnTheCanvasIsInTheTree()
    {
        const Fixture fixture;
        QCOMPARE(fixture.tree()->role(), QAccessible::Canvas);
        QCOMPARE(fixture.count(QAccessible::ListItem), int(fixture.snapshot().records(Kind::Element).size()));
        QCOMPARE(fixture.count(QAccessible::Link), int(fixture.snapshot().records(Kind::Flow).size()));
        QCOMPARE(fixture.count(QAccessible::Grouping), int(fixture.snapshot().records(Kind::Boundary).size()));
        for (int at = 0; at < fixture.tree()->childCount(); ++at) {
            QAccessibleInterface* child = fixture.tree()->child(at);
            QCOMPARE(fixture.tree()->indexOfChild(child), at);
            QCOMPARE(child->parent(), fixture.tree());
        }
        const QAccessibleInterface* backend = fixture.thing(QStringLiteral("Support back end"));
        QVERIFY(backend);
        const QString name = backend->text(QAccessible::Name);
        QVERIFY2(name.contains(QStringLiteral("in Application zone (own cloud)")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("open critical threat")), qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("14 flow")), qPrintable(name));
        QVERIFY(backend->state().focusable && backend->state().selectable && !backend->state().selected);
        QVERIFY(!backend->state().offscreen);
        const QRectF shown = fixture.page().view()->scene().rectOf(fixture.named(QStringLiteral("Support back end")));
        const QPoint corner = fixture.canvas().viewport()->mapToGlobal(fixture.canvas().mapFromScene(shown.topLeft()));
        QVERIFY((backend->rect().topLeft() - corner).manhattanLength() <= 2);
        QCOMPARE(fixture.tree()->childAt(backend->rect().center().x(), backend->rect().top() + 3), backend);
    }

    void aThingCanBeActedOn()
    {
        const Fixture fixture;
        const Id customer = fixture.named(QStringLiteral("Customer"));
        QAccessibleInterface* thing = fixture.thing(QStringLiteral("Customer"));
        QAccessibleActionInterface* actions = thing->actionInterface();
        QVERIFY(actions);
        for (const QString& name : actions->actionNames())
            QVERIFY(!actions->localizedActionName(name).isEmpty());
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(fixture.session().selection(), QSet<Id>{customer});
        QVERIFY(thing->state().selected && thing->state().focused);
        thing->setText(QAccessible::Value, QStringLiteral("Caller"));
        QCOMPARE(fixture.named(QStringLiteral("Caller")), customer);
    }

    void elementsAreConnectedAndRenamedByKeyboardAlone()
    {
        const Fixture fixture;
        const int flows = fixture.count(QAccessible::Link);
        fixture.canvas().setFocus();
        QVERIFY(fixture.tabTo(QStringLiteral("Customer")));
        QTest::keyClick(&fixture.canvas(), Qt::Key_Return);
        QTest::keyClick(&fixture.canvas(), Qt::Key_C);
        QVERIFY(fixture.tabTo(QStringLiteral("Monitoring")));
        QTest::keyClick(&fixture.canvas(), Qt::Key_Return);
        QCOMPARE(fixture.count(QAccessible::Link), flows + 1);
        QTest::keyClick(&fixture.canvas(), Qt::Key_Escape);
        QVERIFY(fixture.tabTo(QStringLiteral("Customer")));
        QTest::keyClick(&fixture.canvas(), Qt::Key_Return);
        QTest::keyClick(&fixture.canvas(), Qt::Key_F2);
        auto* editor = fixture.canvas().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor && editor->hasFocus());
        QTest::keyClicks(editor, QStringLiteral("Caller"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(fixture.thing(QStringLiteral("Caller")));
        QVERIFY(fixture.canvas().hasFocus());
        QCOMPARE(fixture.tree()->focusChild(), fixture.thing(QStringLiteral("Caller"))); // not the next one
        fixture.session().undo();
        fixture.session().undo();
        QCOMPARE(fixture.count(QAccessible::Link), flows);
        QVERIFY(fixture.thing(QStringLiteral("Customer")));
    }

    void theTreeStandsHundredsOfEdits()
    {
        const Fixture fixture;
        const int before = fixture.tree()->childCount();
        for (int turn = 0; turn < 100; ++turn) {
            fixture.session().select({fixture.snapshot().records(Kind::Element).at(turn % 5).id()});
            fixture.page().view()->duplicate();
            QVERIFY(fixture.tree()->childCount() > before);
            const QAccessible::Id kept = QAccessible::uniqueId(fixture.tree()->child(turn % before));
            fixture.page().view()->deleteSelection();
            for (int at = 0; at < fixture.tree()->childCount(); ++at) {
                const QAccessibleInterface* child = fixture.tree()->child(at);
                QVERIFY(child && child->isValid() && child->role() != QAccessible::NoRole);
            }
            QAccessible::accessibleInterface(kept); // gone or there, but never dangling
        }
        QCOMPARE(fixture.tree()->childCount(), before);
    }

    void theOutlineConnectsMovesRenamesAndDeletes()
    {
        const Fixture fixture;
        const Snapshot before = fixture.snapshot();
        fixture.goTo(QStringLiteral("Customer"));
        const Id customer = fixture.named(QStringLiteral("Customer"));
        QCOMPARE(fixture.session().selection(), QSet<Id>{customer});
        QTest::keyClick(&fixture.outline(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.pick(QStringLiteral("monitor")));
        QCOMPARE(fixture.session().selection().size(), 1);
        const Record flow = *fixture.snapshot().find(Kind::Flow, *fixture.session().selection().begin());
        QCOMPARE(flow.reference(field::flow::From), customer);
        QCOMPARE(flow.reference(field::flow::To), fixture.named(QStringLiteral("Monitoring")));

        fixture.goTo(QStringLiteral("Customer"));
        const Id zone = fixture.named(QStringLiteral("Operations zone"));
        QTest::keyClick(&fixture.outline(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.pick(QStringLiteral("operations")));
        QCOMPARE(fixture.snapshot().find(customer)->reference(field::element::Boundary), zone);
        const CanvasScene& scene = fixture.page().view()->scene();
        QVERIFY(scene.rectOf(zone).contains(scene.rectOf(customer)));

        fixture.goTo(QStringLiteral("Customer"));
        QTest::keyClick(&fixture.outline(), Qt::Key_F2);
        auto* editor = fixture.outline().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Caller"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture.named(QStringLiteral("Caller")), customer); // item views take over later

        fixture.goTo(QStringLiteral("Caller"));
        QTest::keyClick(&fixture.outline(), Qt::Key_Delete);
        QVERIFY(!fixture.snapshot().find(customer));
        for (int turn = 0; turn < 4; ++turn)
            fixture.session().undo();
        QVERIFY(fixture.snapshot() == before);
    }

    void theOutlineMenuHasAllThatTheCanvasMenuHas()
    {
        const Fixture fixture;
        const auto textsOf = [](const QMenu& menu) {
            QSet<QString> texts;
            for (const QAction* action : menu.actions()) {
                if (!action->isSeparator())
                    texts.insert(action->text().section(u'\t', 0, 0));
            }
            return texts;
        };
        for (const Kind kind : {Kind::Element, Kind::Boundary, Kind::Flow}) {
            const Id id = fixture.snapshot().records(kind).first().id();
            Q_EMIT fixture.canvas().menuWanted({100, 100}, id);
            auto* onCanvas = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(onCanvas);
            const QSet<QString> needed = textsOf(*onCanvas);
            QTest::keyClick(onCanvas, Qt::Key_Escape);
            fixture.outline().setFocus();
            const QModelIndex row = fixture.outline().rowOf(id);
            QVERIFY(row.isValid());
            fixture.outline().setCurrentIndex(row);
            const QPoint at = fixture.outline().visualRect(row).center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, at, fixture.outline().viewport()->mapToGlobal(at));
            QApplication::sendEvent(fixture.outline().viewport(), &event);
            auto* inOutline = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(inOutline);
            const QSet<QString> missing = needed - textsOf(*inOutline);
            QTest::keyClick(inOutline, Qt::Key_Escape);
            QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u'|')));
        }
    }

    void enterInTheOutlineGoesToTheDiagram()
    {
        const Fixture fixture;
        fixture.goTo(QStringLiteral("Monitoring"));
        QTest::keyClick(&fixture.outline(), Qt::Key_Return);
        QVERIFY(fixture.canvas().hasFocus());
        QCOMPARE(fixture.canvas().focused(), fixture.named(QStringLiteral("Monitoring")));
    }

    void everyViewIsReachedAndLeftByTab_data()
    {
        QTest::addColumn<int>("view");
        for (int view = 0; view < 8; ++view)
            QTest::addRow("view %d", view) << view;
    }

    void everyViewIsReachedAndLeftByTab()
    {
        QFETCH(int, view);
        const Fixture fixture;
        fixture.window->showView(View(view));
        QTest::qWait(view == int(View::Report) ? 1500 : 100);
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from a page as a whole to what it holds
        QWidget* start = QApplication::focusWidget();
        QSet<QWidget*> reached;
        bool isBack = false;
        for (int turn = 0; turn < 600 && !isBack; ++turn) {
            QWidget* widget = QApplication::focusWidget();
            QVERIFY(widget);
            const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(widget->isVisible(), qPrintable(what));
            if (!reached.contains(widget)) {
                const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), qPrintable(what));
            }
            reached.insert(widget);
            QTest::keyClick(widget, Qt::Key_Tab);
            isBack = turn > 0 && QApplication::focusWidget() == start && reached.size() > 1;
        }
        QVERIFY2(isBack,
                 qPrintable(QStringLiteral("the focus is caught after %1 widgets, in %2")
                                .arg(reached.size())
                                .arg(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()))));
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            const bool wantsTab = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() &&
                                  widget->isEnabled() && !widget->focusProxy();
            if (wantsTab)
                QVERIFY2(reached.contains(widget), qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                                              u' ' + widget->accessibleName()));
        }
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    application.setStyle(new Style(theme));
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
