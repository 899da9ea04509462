#include "app/gui/CommandPalette.h"
#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/MitigationsPage.h"
#include "app/gui/pages/ProvisionsPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "app/gui/panels/Inspector.h"
#include "app/gui/panels/PropertyForm.h"
#include "app/gui/panels/QuestionRow.h"
#include "app/gui/widgets/Controls.h"
#include "core/analysis/Treatment.h"
#include "core/storage/ModelFile.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "resources/EmbeddedResources.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// A window with the sample open.
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
        window->show();
    }

    ~Fixture() { window->close(); }

    bool openSample()
    {
        const bool isOpen = window->files().openSample(QStringLiteral("rag-customer-support"));
        if (isOpen)
            session().waitForAnalysis();
        return isOpen;
    }

    Session& session() { return window->workspace()->session(); }
    QAction* command(const char* id) { return window->commands().action(QLatin1String(id)); }
    Id element(const QString& alias) { return session().snapshot().findByAlias(Kind::Element, alias)->id(); }
};

/// Chooses an entry of the menu that is open.
bool chooseFromMenu(const QString& text)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() != text)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    return false;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void everyViewOpensAndShowsSomething_data()
    {
        QTest::addColumn<int>("view");
        for (int view = 0; view < 7; ++view)
            QTest::addRow("view %d", view) << view;
    }

    void everyViewOpensAndShowsSomething()
    {
        QFETCH(int, view);
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View(view));
        QCOMPARE(int(fixture.window->workspace()->view()), view);
        QVERIFY(fixture.window->workspace()->page(View(view))->isVisible());
        QVERIFY(!fixture.window->grab().isNull());
    }

    void filterOfTheRegisterNarrowsTheTable()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View::Threats);
        ThreatsPage* page = fixture.window->workspace()->threats();
        const int all = page->filter().rowCount();
        QCOMPARE(all, int(fixture.session().analysis()->threats.size()));
        auto* search = page->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("vector index"));
        QVERIFY(page->filter().rowCount() > 0);
        QVERIFY(page->filter().rowCount() < all);
        page->showLevel(int(Level::Critical));
        for (int row = 0; row < page->filter().rowCount(); ++row)
            QCOMPARE(page->filter().index(row, 0).data(role::Level).toInt(), int(Level::Critical));
    }

    void statusOfCheckedThreatsIsSetAtOnceAndUndone()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View::Threats);
        ThreatsPage* page = fixture.window->workspace()->threats();
        QStringList keys;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex cell = page->filter().index(row, ThreatTableModel::Check);
            keys.append(cell.data(role::Key).toString());
            QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {}, page->table()->visualRect(cell).center());
        }
        QCOMPARE(page->model().checkedKeys().size(), 3);
        const Snapshot before = fixture.session().snapshot();
        auto* button = page->findChild<QPushButton*>(QStringLiteral("bulk-status"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(chooseFromMenu(QStringLiteral("Avoided")));
        fixture.session().waitForAnalysis();
        for (const QString& key : keys)
            QCOMPARE(fixture.session().analysis()->threat(key)->status, QStringLiteral("avoided"));
        fixture.command("edit.undo")->trigger();
        QVERIFY(fixture.session().snapshot() == before);
    }

    void ownerCanBeSomebodyNew()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View::Threats);
        ThreatsPage* page = fixture.window->workspace()->threats();
        const QModelIndex cell = page->filter().index(0, ThreatTableModel::OwnerColumn);
        const QString key = cell.data(role::Key).toString();
        QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {}, page->table()->visualRect(cell).center());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto* name = menu->findChild<QLineEdit*>();
        QVERIFY(name);
        QTest::keyClicks(name, QStringLiteral("Nora Novak"));
        QTest::keyClick(name, Qt::Key_Return);
        fixture.session().waitForAnalysis();
        const Id owner = fixture.session().analysis()->threat(key)->owner;
        QCOMPARE(fixture.session().snapshot().find(Kind::Person, owner)->text(field::person::Name),
                 QStringLiteral("Nora Novak"));
    }

    void answeringAQuestionChangesTheThreats()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.session().select({fixture.element(QStringLiteral("index"))});
        Inspector* inspector = fixture.window->workspace()->diagram()->inspector();
        QuestionRow* row = inspector->findChild<QuestionRow*>();
        QVERIFY(row);
        QVERIFY(row->answers());
        const qsizetype questions = fixture.session().analysis()->questions.size();
        const QString field = row->key().section(u'/', 1);
        QTest::mouseClick(row->answers()->button(0), Qt::LeftButton);
        fixture.session().waitForAnalysis();
        QVERIFY(fixture.session().analysis()->questions.size() < questions);
        const Record* element = fixture.session().snapshot().findByAlias(Kind::Element, QStringLiteral("index"));
        QVERIFY(element->properties(field::element::Properties).contains(field));
    }

    void propertyIsSetFromItsList()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        const Id index = fixture.element(QStringLiteral("index"));
        fixture.session().select({index});
        auto* control = qobject_cast<ValueButton*>(
            fixture.window->workspace()->diagram()->inspector()->form()->control(QStringLiteral("source_trust")));
        QVERIFY(control);
        QTest::keyClick(control, Qt::Key_Return);
        QVERIFY(chooseFromMenu(QStringLiteral("Curated")));
        QCOMPARE(fixture.session()
                     .snapshot()
                     .find(Kind::Element, index)
                     ->properties(field::element::Properties)
                     .value(QStringLiteral("source_trust")),
                 QStringList{QStringLiteral("curated")});
        QTest::keyClick(control, Qt::Key_Return);
        QVERIFY(chooseFromMenu(QStringLiteral("Not answered")));
        QVERIFY(!control->isAnswered());
    }

    void claimOfAProvisionIsSetInTheTable()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View::Provisions);
        ProvisionsPage* page = fixture.window->workspace()->provisions();
        page->showProvision(QStringLiteral("5.1.2-2"));
        const QModelIndex cell = page->tree()->currentIndex().siblingAtColumn(ProvisionTableModel::ClaimColumn);
        QTest::mouseClick(page->tree()->viewport(), Qt::LeftButton, {}, page->tree()->visualRect(cell).center());
        QVERIFY(chooseFromMenu(QStringLiteral("Met")));
        fixture.session().waitForAnalysis();
        QCOMPARE(page->model().indexOf(QStringLiteral("5.1.2-2")).data(role::Claim).toString(), QStringLiteral("met"));
    }

    void undoingToTheSavedStateTakesTheMarkAway()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        QVERIFY(fixture.window->files().saveAs(fixture.folder.filePath(QStringLiteral("model.provisor"))));
        decisions::addPerson(fixture.session(), QStringLiteral("Nora Novak"));
        QVERIFY(fixture.window->isWindowModified());
        fixture.session().undo();
        QVERIFY(!fixture.window->isWindowModified());
        fixture.session().redo();
        QVERIFY(fixture.window->isWindowModified());
    }

    void historyPageTellsThatTheTrailWasCut()
    {
        Fixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("cut.provisor"));
        Record model(Kind::Model, Id::create());
        model.set(field::model::Title, QStringLiteral("T"));
        Snapshot content;
        SnapshotEditor(content).insert(model);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(modelBytes(content, {}, QByteArray(64, 'a')).value());
        file.close();
        QVERIFY(fixture.window->files().open(path));
        fixture.window->showView(View::History);
        QStringList texts;
        for (const TextLabel* label : fixture.window->workspace()->findChildren<TextLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        QVERIFY2(texts.contains(QStringLiteral("Entries were cut off or added outside Provisor")),
                 qPrintable(texts.join(u'\n')));
    }

    void savedModelOpensAgainAsItWas()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        FileController& files = fixture.window->files();
        const QString path = fixture.folder.filePath(QStringLiteral("model.provisor"));
        QVERIFY(files.saveAs(path));
        decisions::addPerson(fixture.session(), QStringLiteral("Nora Novak"));
        QVERIFY(files.model()->isModified());
        QVERIFY(fixture.window->isWindowModified());
        fixture.command("file.save")->trigger();
        QVERIFY(!files.model()->isModified());
        const Snapshot saved = fixture.session().snapshot();
        fixture.command("file.close")->trigger();
        QVERIFY(!fixture.window->workspace());
        QVERIFY(files.open(path));
        QVERIFY(fixture.session().snapshot() == saved);
        QCOMPARE(files.recentFiles().value(0), path);
    }

    void closingAsksAboutChangesAndMayBeCancelled()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        decisions::addPerson(fixture.session(), QStringLiteral("Nora Novak"));
        int asked = 0;
        fixture.window->files().askUnsaved = [&](const QString&) {
            ++asked;
            return FileController::Answer::Cancel;
        };
        QVERIFY(!fixture.window->files().closeModel());
        QCOMPARE(asked, 1);
        QVERIFY(fixture.window->workspace());
        fixture.window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
    }

    void themeSwitchesWhileRunning()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        const QColor before = qApp->palette().color(QPalette::Window);
        fixture.command("view.theme-dark")->trigger();
        QVERIFY(fixture.theme.isDark());
        QVERIFY(qApp->palette().color(QPalette::Window) != before);
        fixture.command("view.theme-light")->trigger();
        QCOMPARE(qApp->palette().color(QPalette::Window), before);
    }

    void paletteFindsCommandsAndThings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("view");
        QTest::newRow("command") << "overview" << int(View::Overview);
        QTest::newRow("provision") << "5.2.2-1" << int(View::Provisions);
        QTest::newRow("element") << "vector index" << int(View::Diagram);
    }

    void paletteFindsCommandsAndThings()
    {
        QFETCH(QString, typed);
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View::History);
        auto* palette = qobject_cast<CommandPalette*>(fixture.window->openPalette());
        QVERIFY(palette);
        QTest::keyClicks(palette->edit(), typed);
        QVERIFY(palette->count() > 0);
        QTest::keyClick(palette->edit(), Qt::Key_Return);
        QTEST(int(fixture.window->workspace()->view()), "view");
    }

    void theOverviewCountsWhatReportsCount()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        const auto isThere = [&] {
            const RiskTotals totals = riskTotals(*fixture.session().analysis());
            const QString wanted = QStringLiteral("%1 threats above appetite").arg(totals.aboveAppetite);
            for (const QAbstractButton* row : fixture.window->findChildren<QAbstractButton*>()) {
                if (row->accessibleName() == wanted)
                    return true;
            }
            return false;
        };
        fixture.window->showView(View::Overview);
        QVERIFY(isThere());
        // What is set aside counts in neither.
        const Threat worst = fixture.session().analysis()->threats.first();
        QVERIFY(worst.risk.residual.level > fixture.session().analysis()->settings.appetite);
        decisions::setThreatField(fixture.session(), {worst.key}, field::threat::Status, QStringLiteral("not-relevant"),
                                  QStringLiteral("Set aside"));
        fixture.session().waitForAnalysis();
        QTRY_VERIFY(isThere());
    }

    void everyControlHasAName()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.session().select({fixture.element(QStringLiteral("index"))});
        QStringList nameless;
        for (int view = 0; view < 7; ++view) {
            fixture.window->showView(View(view));
            QCoreApplication::processEvents();
            for (const QWidget* widget : fixture.window->findChildren<QWidget*>()) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
                                       (button || qobject_cast<const QLineEdit*>(widget));
                if (isControl && widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()) &&
                    widget->toolTip().isEmpty())
                    nameless.append(QString(QLatin1String(widget->metaObject()->className()) % u" in view " %
                                            QString::number(view)));
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void workOfAProgramThatEndedIsRecovered()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        decisions::addPerson(fixture.session(), QStringLiteral("Nora Novak"));
        const Snapshot lost = fixture.session().snapshot();
        const QDir journals(fixture.folder.filePath(QStringLiteral("journals")));
        const QStringList files = journals.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(fixture.window->files().recoverable().isEmpty()); // it is in use

        Fixture next; // what the journal of a program that was killed looks like: the same file, held by nobody
        const QString left = next.folder.filePath(QStringLiteral("journals"));
        QVERIFY(QDir().mkpath(left));
        QVERIFY(QFile::copy(journals.filePath(files.first()), QString(left % u'/' % files.first())));
        const QList<RecoverableJournal> found = next.window->files().recoverable();
        QCOMPARE(found.size(), 1);
        QVERIFY(next.window->files().recover(found.first()));
        QVERIFY(next.session().snapshot() == lost);
        QVERIFY(next.window->files().model()->isModified());
    }

    void everyOverlayHasAKeyAMenuEntryAndASegment()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        DiagramView* view = fixture.window->workspace()->diagram()->view();
        QTest::keyClick(&view->canvas(), Qt::Key_6, Qt::AltModifier);
        QCOMPARE(view->overlay(), Overlay::Taint);
        for (int at = 0; at < overlayIds().size(); ++at) {
            QAction* action = fixture.command(qPrintable(QStringLiteral("diagram.overlay-") + overlayIds().at(at)));
            QVERIFY(action);
            QCOMPARE(action->shortcut(), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + at)));
            action->trigger();
            QCOMPARE(view->overlay(), Overlay(at));
            action->trigger(); // again: it stays
            QCOMPARE(view->overlay(), Overlay(at));
            int checked = 0;
            for (const QString& id : overlayIds())
                checked += fixture.command(qPrintable(QStringLiteral("diagram.overlay-") + id))->isChecked();
            QCOMPARE(checked, 1);
            QVERIFY(action->isChecked());
        }
        auto* legend = view->findChild<QWidget*>(QStringLiteral("legend"));
        QVERIFY(legend->isVisible());
        fixture.command("diagram.legend")->trigger();
        QVERIFY(!legend->isVisible());
    }

    void f5PresentsAndEscComesBack()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        fixture.window->showView(View::Threats);
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        QWidget* shown = fixture.window->findChild<QWidget*>(QStringLiteral("presentation"));
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(fixture.window->workspace()->view(), View::Diagram);
        QTest::keyClick(shown, Qt::Key_Right);
        const QPointer<QWidget> window = shown;
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!window);
        QCOMPARE(fixture.session().selection().size(), 1);

        // From what is selected, and closed with the model.
        fixture.session().select({fixture.element(QStringLiteral("backend"))});
        fixture.command("diagram.present-selection")->trigger();
        shown = fixture.window->findChild<QWidget*>(QStringLiteral("presentation"));
        QVERIFY(shown && shown->accessibleName().contains(QStringLiteral("Support back end")));
        fixture.window->files().closeModel();
        QVERIFY(!fixture.window->findChild<QWidget*>(QStringLiteral("presentation")));
    }

    void closingAnUnsavedModelLeavesNothingToRecover()
    {
        Fixture fixture;
        QVERIFY(fixture.openSample());
        decisions::addPerson(fixture.session(), QStringLiteral("Nora Novak"));
        QVERIFY(fixture.window->files().closeModel());
        QVERIFY(QDir(fixture.folder.filePath(QStringLiteral("journals"))).entryList(QDir::Files).isEmpty());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    application.setStyle(new Style(theme));
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
