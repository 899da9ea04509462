// A what-if in the window: started, tried, dropped without a trace or kept as one change; and what would help most.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/WhatIfBar.h"
#include "app/gui/Workspace.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/MitigationsPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "app/gui/pages/TreatmentChart.h"
#include "app/gui/pages/TreatmentPage.h"
#include "app/gui/panels/Inspector.h"
#include "app/gui/panels/PropertyForm.h"
#include "core/storage/ModelFile.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/TreatmentEdits.h"
#include "models/Words.h"
#include "resources/EmbeddedResources.h"

#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool chooseFromMenu(const QString& label)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() != label)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    return false;
}

/// A window with a sample saved to a file.
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
        window->whatIf().askEnd = [] { return WhatIfBar::Answer::Drop; };
        window->show();
        window->files().openSample(QStringLiteral("rag-customer-support"));
        window->files().saveAs(file());
        session().waitForAnalysis();
    }
    ~Fixture() { window->close(); }

    QString file() const { return folder.filePath(QStringLiteral("model.provisor")); }
    Session& session() { return window->workspace()->session(); }
    WhatIfBar& bar() { return window->whatIf(); }
    QPushButton* button(const char* name) { return bar().findChild<QPushButton*>(QLatin1String(name)); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    /// A key with Ctrl; shortcuts need the window to be the active one again after a menu.
    void key(Qt::Key key, Qt::KeyboardModifiers more = {})
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), key, Qt::ControlModifier | more);
    }
    void start() { key(Qt::Key_T); }
    void drop() { key(Qt::Key_T, Qt::ShiftModifier); }

    /// Answers a property of the back end through its control in the inspector.
    bool answer(const QString& label)
    {
        const Id id = session().snapshot().findByAlias(Kind::Element, QStringLiteral("backend"))->id();
        window->showView(View::Diagram);
        session().select({id});
        QWidget* control = window->workspace()->diagram()->inspector()->form()->control(QStringLiteral("exposure"));
        if (!control)
            return false;
        QTest::keyClick(control, Qt::Key_Return);
        const bool isChosen = chooseFromMenu(label);
        session().waitForAnalysis();
        return isChosen;
    }

    TreatmentPage* treatment(MitigationsPage::List list)
    {
        window->showView(View::Mitigations);
        MitigationsPage* page = window->workspace()->mitigations();
        page->setList(list);
        return waitFor(page->treatment()) ? page->treatment() : nullptr;
    }

    static bool waitFor(TreatmentPage* page)
    {
        return QTest::qWaitFor([page] { return page->finder().isCurrent() && page->finder().treatment() != nullptr; },
                               5000);
    }
};

/// A button of a pane that is rebuilt after every analysis.
QPushButton* shown(const QWidget* parent, const char* name)
{
    for (auto* button : parent->findChildren<QPushButton*>(QLatin1String(name))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void droppedWhatIfLeavesFileAndTrailAsTheyWere()
    {
        Fixture fixture;
        const QByteArray file = fileBytes(fixture.file());
        const QList<LogEntry> log = fixture.session().trail().log();
        QVERIFY(!file.isEmpty());
        QVERIFY(!fixture.bar().isVisible());
        fixture.start();
        QVERIFY(fixture.session().isWhatIf() && fixture.bar().isVisible());
        QVERIFY(!fixture.button("what-if-keep")->isEnabled());
        const double before = riskTotals(*fixture.session().analysis()).residual;

        QVERIFY(fixture.answer(QStringLiteral("Internal")));
        QVERIFY(riskTotals(*fixture.session().analysis()).residual != before);
        const QString said = fixture.bar().accessibleName();
        QVERIFY2(said.contains(words::risk(before)), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("1 change")), qPrintable(said));
        QVERIFY(!fixture.window->isWindowModified());

        fixture.click("what-if-drop");
        QVERIFY(!fixture.session().isWhatIf() && !fixture.bar().isVisible());
        fixture.session().waitForAnalysis();
        QCOMPARE(riskTotals(*fixture.session().analysis()).residual, before);
        QVERIFY(fixture.session().trail().log() == log);
        QVERIFY(!fixture.session().history().canUndo());
        fixture.key(Qt::Key_S);
        QCOMPARE(fileBytes(fixture.file()), file);
        QVERIFY(QDir(fixture.folder.filePath(QStringLiteral("journals"))).isEmpty(QDir::Files));
    }

    void keptWhatIfIsOneUndo()
    {
        Fixture fixture;
        const QByteArray content = contentDigest(fixture.session().snapshot());
        const auto entries = fixture.session().trail().log().size();
        fixture.start();
        QVERIFY(fixture.answer(QStringLiteral("Internal")));
        decisions::addOwnMitigation(fixture.session(), QStringLiteral("Tried"));
        fixture.click("what-if-keep");
        QVERIFY(!fixture.session().isWhatIf());
        QCOMPARE(fixture.session().trail().log().size(), entries + 1);
        QVERIFY(fixture.window->isWindowModified());
        fixture.key(Qt::Key_Z);
        QCOMPARE(contentDigest(fixture.session().snapshot()), content);
        QVERIFY(!fixture.window->isWindowModified());
    }

    void undoWorksOnWhatIsTried()
    {
        Fixture fixture;
        decisions::addOwnMitigation(fixture.session(), QStringLiteral("Really made"));
        const QAction* undo = fixture.window->commands().action(QStringLiteral("edit.undo"));
        QVERIFY(undo->isEnabled());
        fixture.start();
        QVERIFY(!undo->isEnabled());
        QVERIFY(fixture.answer(QStringLiteral("Internal")));
        QVERIFY(undo->isEnabled());
        fixture.key(Qt::Key_Z);
        QVERIFY(!undo->isEnabled());
        fixture.drop();
        QVERIFY(undo->isEnabled());
    }

    void differencesLeadToTheThreats()
    {
        Fixture fixture;
        fixture.start();
        QVERIFY(fixture.answer(QStringLiteral("Internal")));
        QVERIFY(treatments::tryOut(fixture.session(), {rankMitigations(*fixture.session().analysis()).first()}));
        fixture.session().waitForAnalysis();
        fixture.click("what-if-differences");
        QTableView* table = fixture.bar().table();
        QVERIFY(table->isVisible() && table->model()->rowCount() > 0);
        QModelIndex moved;
        for (int row = 0; row < table->model()->rowCount() && !moved.isValid(); ++row) {
            if (table->model()->index(row, 1).data(role::Raised).toBool())
                moved = table->model()->index(row, 1);
        }
        QVERIFY(moved.isValid());
        const QString key = moved.data(role::Key).toString();
        table->scrollTo(moved);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(moved).center());
        QCOMPARE(fixture.window->workspace()->view(), View::Threats);
        QCOMPARE(fixture.window->workspace()->threats()->table()->currentIndex().data(role::Key).toString(), key);
        fixture.drop();
        QVERIFY(!table->isVisible());
    }

    void savingAndClosingAsk()
    {
        Fixture fixture;
        const QByteArray file = fileBytes(fixture.file());
        int asked = 0;
        auto answer = WhatIfBar::Answer::Cancel;
        fixture.bar().askEnd = [&] {
            ++asked;
            return answer;
        };
        fixture.start();
        QVERIFY(fixture.answer(QStringLiteral("Internal")));
        fixture.key(Qt::Key_S);
        QCOMPARE(asked, 1);
        QVERIFY(fixture.session().isWhatIf());
        QCOMPARE(fileBytes(fixture.file()), file);
        fixture.key(Qt::Key_W);
        QCOMPARE(asked, 2);
        QVERIFY(fixture.window->workspace());
        QVERIFY(!fixture.window->files().openSample(QStringLiteral("agentic-coding-assistant")));
        QCOMPARE(asked, 3);
        QVERIFY(!fixture.window->close());
        QCOMPARE(asked, 4);
        answer = WhatIfBar::Answer::Keep;
        fixture.key(Qt::Key_S);
        QCOMPARE(asked, 5);
        QVERIFY(!fixture.session().isWhatIf());
        QVERIFY(fileBytes(fixture.file()) != file);
    }

    void textBeingTypedBelongsToTheSideItWasTypedOn()
    {
        Fixture fixture;
        const QByteArray content = contentDigest(fixture.session().snapshot());
        fixture.start();
        fixture.window->showView(View::Threats);
        fixture.window->workspace()->threats()->showThreat(fixture.session().analysis()->threats.first().key);
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QPlainTextEdit* note = nullptr;
        for (auto* edit : fixture.window->workspace()->threats()->findChildren<QPlainTextEdit*>()) {
            if (edit->isVisible())
                note = edit;
        }
        QVERIFY(note);
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("only a thought"));
        fixture.drop();
        QVERIFY(!fixture.session().isWhatIf());
        QCOMPARE(contentDigest(fixture.session().snapshot()), content);
    }

    void suggestionOfAThreatIsTriedAndKeptAsPlanned()
    {
        Fixture fixture;
        int tried = 0;
        fixture.bar().askKeep = [&](int count) {
            tried = count;
            return std::optional(Session::Keep::AsPlanned);
        };
        fixture.window->showView(View::Threats);
        LinkButton* link = nullptr;
        for (const Threat& threat : QList<Threat>(fixture.session().analysis()->threats)) {
            fixture.window->workspace()->threats()->showThreat(threat.key);
            QCoreApplication::processEvents();
            for (auto* button : fixture.window->workspace()->threats()->findChildren<LinkButton*>(
                     QStringLiteral("what-if-suggestion"))) {
                if (button->isVisible())
                    link = button;
            }
            if (link)
                break;
        }
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(fixture.session().isWhatIf() && fixture.bar().isVisible());
        fixture.session().waitForAnalysis();
        QVERIFY(!fixture.session().triedMitigations().isEmpty());
        const Id id = fixture.session().triedMitigations().first();
        fixture.click("what-if-keep");
        QVERIFY(tried > 0);
        const QString status = fixture.session().snapshot().find(Kind::Mitigation, id)->text(field::mitigation::Status);
        QVERIFY2(status == u"planned" || status == u"in-progress", qPrintable(status));
    }

    void bestMitigationIsPutIntoThePlan()
    {
        Fixture fixture;
        TreatmentPage* page = fixture.treatment(MitigationsPage::List::Ranking);
        QVERIFY(page);
        QTableView* table = page->table(TreatmentPage::List::Ranking);
        QCOMPARE(table->model()->rowCount(), int(page->finder().treatment()->ranking.size()));
        const auto entries = fixture.session().trail().log().size();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, TreatmentTableModel::Title));
            QCoreApplication::processEvents();
            if (shown(page, "add-to-plan"))
                break;
        }
        QPushButton* add = shown(page, "add-to-plan");
        QVERIFY(add);
        const QString mitigation = table->currentIndex().data(role::TypeId).toString();
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(fixture.session().trail().log().size(), entries + 1);
        const auto records = fixture.session().snapshot().records(Kind::Mitigation);
        QVERIFY(std::any_of(records.begin(), records.end(), [&](const Record& record) {
            return record.text(field::mitigation::Uses) == mitigation &&
                   record.text(field::mitigation::Status) == u"planned";
        }));
        fixture.session().waitForAnalysis();
        QVERIFY(Fixture::waitFor(page));
        QCOMPARE(table->currentIndex().data(role::TypeId).toString(), mitigation); // still there, still chosen
        QVERIFY(!shown(page, "add-to-plan"));
    }

    void cheapestSetIsTriedAndPlanned()
    {
        Fixture fixture;
        fixture.bar().askKeep = [](int) { return std::optional(Session::Keep::AsTried); };
        TreatmentPage* page = fixture.treatment(MitigationsPage::List::Plan);
        QVERIFY(page);
        const TreatmentPlan plan = page->finder().treatment()->plan;
        QCOMPARE(page->table(TreatmentPage::List::Plan)->model()->rowCount(), int(plan.steps.size()));
        auto* tryAll = fixture.window->findChild<QPushButton*>(QStringLiteral("try-all"));
        QTest::mouseClick(tryAll, Qt::LeftButton);
        QVERIFY(fixture.session().isWhatIf());
        fixture.session().waitForAnalysis();
        QCOMPARE(riskTotals(*fixture.session().analysis()).aboveAppetite, plan.after.aboveAppetite);
        fixture.drop();
        fixture.session().waitForAnalysis();
        QVERIFY(Fixture::waitFor(page));
        const auto entries = fixture.session().trail().log().size();
        auto* planAll = fixture.window->findChild<QPushButton*>(QStringLiteral("plan-all"));
        QVERIFY(planAll->isEnabled());
        QTest::mouseClick(planAll, Qt::LeftButton);
        QCOMPARE(fixture.session().trail().log().size(), entries + 1);
        fixture.session().waitForAnalysis();
        QVERIFY(Fixture::waitFor(page));
        QTRY_VERIFY(!planAll->isEnabled());
    }

    void barOfTheFigureChoosesItsStep()
    {
        Fixture fixture;
        TreatmentPage* page = fixture.treatment(MitigationsPage::List::Plan);
        QVERIFY(page);
        auto* chart = page->findChild<TreatmentChart*>();
        QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() / 3, chart->height() / 2});
        const QModelIndex current = page->table(TreatmentPage::List::Plan)->currentIndex();
        QVERIFY(current.siblingAtColumn(TreatmentTableModel::Position).data().toInt() > 1);
    }

    void everyControlHasAName()
    {
        Fixture fixture;
        TreatmentPage* page = fixture.treatment(MitigationsPage::List::Plan);
        fixture.start();
        QVERIFY(page);
        QList<const QWidget*> parents{page, page->tools(), &fixture.bar()};
        for (const QWidget* parent : parents) {
            for (const auto* button : parent->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                             button->metaObject()->className());
            }
        }
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    application.setStyle(new Style(theme));
    TestWhatIf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_what_if.moc"
