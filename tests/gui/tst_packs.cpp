// Packs, rules that are switched off, and models made with another catalogue, in the window.

#include "app/gui/MainWindow.h"
#include "app/gui/Workspace.h"
#include "app/gui/dialogs/EditionDialog.h"
#include "app/gui/dialogs/PacksDialog.h"
#include "app/gui/dialogs/RuleOffDialog.h"
#include "app/gui/dialogs/SettingsDialog.h"
#include "app/gui/pages/ThreatsPage.h"
#include "core/rules/RuleCheck.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace provisor;

namespace {

const QString examples = QStringLiteral(SOURCE_ROOT "/docs/examples/");

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

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

    QString packs() const { return folder.filePath(QStringLiteral("packs")); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    Session& session() { return window->workspace()->session(); }
    template <typename Dialog>
    Dialog* dialog()
    {
        for (Dialog* found : window->findChildren<Dialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    PacksDialog* openPacks()
    {
        window->commands().action(QStringLiteral("help.packs"))->trigger();
        return dialog<PacksDialog>();
    }
};

QPushButton* button(QWidget& dialog, const QString& text)
{
    for (QPushButton* found : dialog.findChildren<QPushButton*>()) {
        if (found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

} // namespace

class TestPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void packIsInstalledUsedAndRemoved()
    {
        Fixture fixture;
        MainWindow& window = *fixture.window;
        QAbstractItemModelTester tester(&window.packs(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        window.loadPacks(fixture.packs());
        QVERIFY(!window.files().open(examples + QStringLiteral("kiosk.provisor.yaml"))); // its types are unknown
        PacksDialog* dialog = fixture.openPacks();
        QVERIFY(dialog);
        dialog->installFolder(examples + QStringLiteral("pack-example"));
        QCOMPARE(window.packs().rowCount(), 1);
        QVERIFY(QFile::exists(fixture.packs() + QStringLiteral("/branch-kiosk.provisor-pack")));
        QVERIFY(window.files().open(examples + QStringLiteral("kiosk.provisor.yaml")));
        fixture.session().waitForAnalysis();
        QVERIFY(fixture.session().analysis()->threat(QStringLiteral("kiosk-visit-carry-over@hall")));
        // Installing the same pack again replaces it.
        dialog->installFolder(examples + QStringLiteral("pack-example"));
        QCOMPARE(window.packs().rowCount(), 1);
        // Removing it analyses the open model again, without its threats.
        QTest::keyClick(button(*dialog, QStringLiteral("Remove")), Qt::Key_Space);
        QCOMPARE(window.packs().rowCount(), 0);
        fixture.session().waitForAnalysis();
        QVERIFY(fixture.session().analysis());
        QVERIFY(!fixture.session().analysis()->threat(QStringLiteral("kiosk-visit-carry-over@hall")));
        QCOMPARE(fixture.session().catalogue()->digest(), catalogue()->digest());
    }

    void mistakesAreListedAndNothingIsInstalled()
    {
        Fixture fixture;
        fixture.window->loadPacks(fixture.packs());
        PacksDialog* dialog = fixture.openPacks();
        write(fixture.path("bad.yaml"),
              "catalogue: {id: bad, version: '1', title: B, language: en}\ntype_groups: {A: [agnt]}\n");
        dialog->installFolder(fixture.folder.path());
        auto* mistakes = dialog->findChild<QPlainTextEdit*>();
        QVERIFY(mistakes->isVisible());
        QVERIFY2(mistakes->toPlainText().contains(QStringLiteral("bad.yaml:2:")), qPrintable(mistakes->toPlainText()));
        QCOMPARE(fixture.window->packs().rowCount(), 0);
        write(fixture.path("garbage.provisor-pack"), "garbage");
        dialog->installFile(fixture.path("garbage.provisor-pack"));
        QVERIFY(mistakes->toPlainText().contains(QStringLiteral("not a compiled pack")));
    }

    void packThatCannotBeReadIsLeftOut()
    {
        Fixture fixture;
        QDir().mkpath(fixture.packs());
        write(fixture.packs() + QStringLiteral("/old.provisor-pack"), "garbage");
        fixture.window->loadPacks(fixture.packs());
        QVERIFY(fixture.window->files().openSample(QStringLiteral("rag-customer-support")));
        QCOMPARE(fixture.window->packs().rowCount(), 1);
        QVERIFY(fixture.window->packs().problems().contains(QStringLiteral("old.provisor-pack")));
        PacksDialog* dialog = fixture.openPacks();
        button(*dialog, QStringLiteral("Remove"))->click();
        QVERIFY(!QFile::exists(fixture.packs() + QStringLiteral("/old.provisor-pack")));
    }

    void everythingInTheDialogIsReachedAndNamed()
    {
        Fixture fixture;
        fixture.window->loadPacks(fixture.packs());
        PacksDialog* dialog = fixture.openPacks();
        dialog->installFolder(examples + QStringLiteral("pack-example"));
        QVERIFY(!dialog->findChild<QTableView*>()->accessibleName().isEmpty());
        dialog->findChild<QTableView*>()->setFocus();
        QSet<QString> reached;
        for (int step = 0; step < 8; ++step) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            if (auto* at = qobject_cast<QPushButton*>(dialog->focusWidget()))
                reached.insert(at->text().remove(u'&'));
        }
        QCOMPARE(reached,
                 (QSet<QString>{QStringLiteral("Install file..."), QStringLiteral("Install folder..."),
                                QStringLiteral("Edit a rule"), QStringLiteral("Remove"), QStringLiteral("Close")}));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!fixture.dialog<PacksDialog>());
    }

    void ruleIsSwitchedOffWithAReasonAndOnAgain()
    {
        Fixture fixture;
        QVERIFY(fixture.window->files().openSample(QStringLiteral("rag-customer-support")));
        fixture.session().waitForAnalysis();
        fixture.window->showView(View::Threats);
        ThreatsPage* page = fixture.window->workspace()->threats();
        const QString key = fixture.session().analysis()->threats.first().key;
        const QString slug = key.section(u'@', 0, 0);
        page->showThreat(key);
        QCOMPARE(page->table()->actions().size(), 1);
        page->table()->actions().first()->trigger();
        auto* dialog = fixture.dialog<RuleOffDialog>();
        QVERIFY(dialog);
        QVERIFY(!button(*dialog, QStringLiteral("Switch off"))->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("Not with us"));
        button(*dialog, QStringLiteral("Switch off"))->click();
        fixture.session().waitForAnalysis();
        for (const Threat& threat : fixture.session().analysis()->threats)
            QVERIFY(!threat.isRaised || !threat.key.startsWith(slug + u'@'));
        QCOMPARE(fixture.session().analysis()->rulesOff, (QList<RuleOff>{{slug, QStringLiteral("Not with us")}}));
        QVERIFY(fixture.session().history().undoLabel().contains(QStringLiteral("Switch the rule off")));

        fixture.window->commands().action(QStringLiteral("model.settings"))->trigger();
        auto* settings = fixture.dialog<SettingsDialog>();
        auto* list = settings->findChild<QListWidget*>();
        QVERIFY(list && list->item(0)->text().contains(QStringLiteral("Not with us")));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        settings->accept();
        fixture.session().waitForAnalysis();
        QVERIFY(fixture.session().analysis()->rulesOff.isEmpty());
        QVERIFY(fixture.session().analysis()->threat(key)->isRaised);
    }

    void anotherCatalogueIsShownBeforeItIsAdopted()
    {
        Fixture fixture;
        MainWindow& window = *fixture.window;
        const QString file = fixture.path("model.provisor");
        QVERIFY(window.files().openSample(QStringLiteral("rag-customer-support")));
        fixture.session().waitForAnalysis();
        QVERIFY(window.files().saveAs(file));
        QVERIFY(window.files().model()->findings() && !window.files().model()->findings()->isEmpty());

        write(fixture.path("pack.yaml"),
              "catalogue: {id: p, version: '1', title: P, language: en}\n"
              "threats:\n"
              "  - {id: novelty, family: system-and-organisation, title: Novelty, short: Novelty, effect: does harm,\n"
              "     tier: extended, description: D, scope: system, stride: [T], phases: [deployment], capability: 3,\n"
              "     maturity: 3, impact: {I: 3}, provisions: [5.1.1-1], mitigations: [input-guardrail],\n"
              "     rule: 'elements.exists(e, e.type == \"ai-application\")', examples: [\n"
              "       {raised: system, elements: [{id: a, type: ai-application}]},\n"
              "       {clear: system, elements: [{id: a, type: agent}]}]}\n");
        CompileOptions options;
        options.base = catalogue();
        options.checkRule = ruleChecker();
        QDir().mkpath(fixture.path("source"));
        QVERIFY(QFile::rename(fixture.path("pack.yaml"), fixture.path("source/pack.yaml")));
        const auto pack = compileCatalogue(fixture.path("source"), options);
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().first().toString()));
        QDir().mkpath(fixture.packs());
        write(fixture.packs() + QStringLiteral("/p.provisor-pack"), *pack);
        QVERIFY(window.files().closeModel());
        window.loadPacks(fixture.packs());

        const auto open = [&] {
            const bool isOpen = window.files().open(file);
            fixture.session().waitForAnalysis();
            return isOpen ? fixture.dialog<EditionDialog>() : nullptr;
        };
        EditionDialog* dialog = open();
        QVERIFY(dialog);
        auto* tree = dialog->findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
        QVERIFY(tree->topLevelItem(0)->child(0)->text(0).startsWith(QStringLiteral("Novelty")));
        QCOMPARE(tree->topLevelItem(1)->childCount(), 0);
        QTest::keyClick(button(*dialog, QStringLiteral("Keep looking only")), Qt::Key_Space);
        QVERIFY(!window.files().model()->isModified());

        dialog = open();
        QVERIFY(dialog);
        QTest::keyClick(button(*dialog, QStringLiteral("Adopt")), Qt::Key_Space);
        QCOMPARE(fixture.session().snapshot().model().text(field::model::CatalogueDigest),
                 fixture.session().catalogue()->digest());
        QVERIFY(fixture.session().history().undoLabel().startsWith(QStringLiteral("Adopt catalogue")));
        QVERIFY(window.files().save());
        QVERIFY(!open());
        const QList<Finding> findings = *window.files().model()->findings();
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding& finding) { return finding.key == u"novelty@system"; }));
    }
};

QTEST_MAIN(TestPacks)
#include "tst_packs.moc"
