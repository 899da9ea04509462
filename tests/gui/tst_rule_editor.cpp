// Writing a rule of one's own in the window, from the first word to the threat it raises.

#include "app/gui/MainWindow.h"
#include "app/gui/Workspace.h"
#include "app/gui/dialogs/RuleEditor.h"
#include "app/gui/dialogs/RuleEditorCases.h"
#include "app/gui/dialogs/RuleEditorRating.h"
#include "app/gui/dialogs/RuleEditorResult.h"
#include "app/gui/dialogs/RuleEditorText.h"
#include "app/gui/dialogs/RuleEditorTexts.h"
#include "app/gui/widgets/IdListEdit.h"
#include "app/gui/widgets/PaneTabs.h"
#include "core/catalogue/PackWriter.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QAccessible>
#include <QTest>

using namespace provisor;

namespace {

// Raised on the coding agent of the sample, which is supervised and reads hostile text.
constexpr auto rule = "e.autonomy in [\"supervised\", \"autonomous\"] && tainted(e)";

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// A window with the agentic sample and the rule editor open.
struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;
    RuleEditor* editor = nullptr;

    explicit Fixture(GuiTheme::Choice choice = GuiTheme::Choice::Light)
    {
        theme.setChoice(choice);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->loadPacks(folder.filePath(QStringLiteral("installed")));
        window->show();
        if (!window->files().openSample(QStringLiteral("agentic-coding-assistant")))
            qFatal("the sample cannot be opened");
        session().waitForAnalysis();
        window->commands().action(QStringLiteral("model.rule-editor"))->trigger();
        editor = window->findChild<RuleEditor*>();
        editor->askUnsaved = [] { return RuleEditor::Unsaved::Discard; };
    }
    ~Fixture() { window->close(); }

    Session& session() { return window->workspace()->session(); }
    QString pack() const { return folder.filePath(QStringLiteral("our-pack")); }
    void makePack() const
    {
        PackInfo info;
        info.id = QStringLiteral("our-rules");
        info.title = QStringLiteral("Our rules");
        info.version = QStringLiteral("1");
        if (const auto made = createPack(pack(), info); !made)
            qFatal("%s", qPrintable(made.error().toString()));
    }
    void type(const QString& text) const
    {
        editor->rule()->selectAll();
        QTest::keyClick(editor->rule(), Qt::Key_Delete);
        for (const QChar c : text) {
            QTest::keyClick(editor->rule(), c.toLatin1());
            if (editor->rule()->completer()->popup()->isVisible())
                QTest::keyClick(editor->rule()->completer()->popup(), Qt::Key_Escape); // typed in full
        }
        editor->bench().wait();
    }
    void setTypes(const QString& types) const
    {
        editor->types()->setFocus();
        editor->types()->selectAll();
        QTest::keyClicks(editor->types(), types);
        editor->rule()->setFocus();
        editor->bench().wait();
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

class TestRuleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void aMistakeIsNamedWithItsPlace()
    {
        Fixture fixture;
        fixture.setTypes(QStringLiteral("agent"));
        fixture.type(QStringLiteral("e.autonomie == \"autonomous\""));
        const QString message = fixture.editor->message();
        QVERIFY2(message.contains(QStringLiteral("autonomie")), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("autonomy")), qPrintable(message)); // the nearest spelling
        QVERIFY(fixture.editor->bench().result()->error);
        QVERIFY(!fixture.editor->rule()->extraSelections().isEmpty());
        fixture.type(QString::fromLatin1(rule));
        QVERIFY2(!fixture.editor->bench().result()->error, qPrintable(fixture.editor->message()));
        QVERIFY(fixture.editor->rule()->extraSelections().isEmpty());
    }

    void wordsAreOfferedAndTaken()
    {
        Fixture fixture;
        fixture.setTypes(QStringLiteral("agent"));
        RuleText* text = fixture.editor->rule();
        text->setPlainText({});
        QTest::keyClicks(text, QStringLiteral("e.autonom"));
        QVERIFY(text->completer()->popup()->isVisible());
        QTest::keyClick(text->completer()->popup(), Qt::Key_Return);
        QCOMPARE(text->toPlainText(), QStringLiteral("e.autonomy"));
        QTest::keyClicks(text, QStringLiteral(" == "));
        QTest::keyClick(text, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(text->completer()->popup()->isVisible());
        QVERIFY(text->completer()->completionCount() > 0);
        QTest::keyClick(text->completer()->popup(), Qt::Key_Escape);
        // Tab leaves the field.
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->toPlainText().contains(u'\t'));
    }

    void theResultIsThatOfTheRuleOnTheOpenModel()
    {
        Fixture fixture;
        QAbstractItemModelTester outcomes(&fixture.editor->result()->outcomes(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester trace(fixture.editor->result()->trace()->model(),
                                       QAbstractItemModelTester::FailureReportingMode::Fatal);
        fixture.setTypes(QStringLiteral("agent"));
        fixture.type(QString::fromLatin1(rule));
        const auto trial = RuleTrial::create(catalogue(), fixture.session().snapshot(),
                                             {Scope::Element, {QStringLiteral("agent")}, QString::fromLatin1(rule)});
        QVERIFY(trial);
        const RuleOutcomeModel& shown = fixture.editor->result()->outcomes();
        QCOMPARE(shown.rowCount(), (*trial)->outcomes().size());
        QVERIFY(shown.rowCount() > 1);
        for (int row = 0; row < shown.rowCount(); ++row) {
            QCOMPARE(shown.outcome(row).target.alias, (*trial)->outcomes()[row].target.alias);
            QCOMPARE(shown.outcome(row).isRaised, (*trial)->outcomes()[row].isRaised);
        }
        QVERIFY(fixture.editor->result()->trace()->model()->rowCount() > 1);
        // It follows the model.
        const int before = shown.raised();
        QVERIFY(before > 0);
        fixture.session().select({shown.outcome(0).target.id});
        const Id target = shown.outcome(0).target.id;
        PropertyMap answers = fixture.session().snapshot().find(target)->properties(field::element::Properties);
        answers.insert(QStringLiteral("autonomy"), {QStringLiteral("advisory")});
        Record changed = *fixture.session().snapshot().find(target);
        changed.set(field::element::Properties, answers);
        ChangeBuilder change(fixture.session().document(), QStringLiteral("Answer"));
        change.update(changed);
        QVERIFY(fixture.session().apply(change.take(QStringLiteral("Tester"))));
        fixture.editor->bench().wait();
        QCOMPARE(shown.raised(), before - 1);
    }

    void aRuleIsWrittenTestedSavedAndInstalled()
    {
        Fixture fixture;
        fixture.makePack();
        RuleEditor& editor = *fixture.editor;
        QAbstractItemModelTester cases(&editor.cases()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        fixture.setTypes(QStringLiteral("agent"));
        fixture.type(QString::fromLatin1(rule));
        // Nothing is saved without a title and a pack.
        QVERIFY(!editor.save());
        QTest::keyClicks(editor.texts()->title(), QStringLiteral("Agent left alone"));
        QVERIFY(!editor.save());
        editor.setFolder(fixture.pack());
        // A test case out of a target of the model, and one that does not raise it.
        editor.result()->targets()->setCurrentIndex(editor.result()->outcomes().index(0, 0));
        QTest::mouseClick(editor.result()->makeCase(), Qt::LeftButton);
        QCOMPARE(editor.cases()->model().rowCount(), 1);
        QTest::mouseClick(editor.cases()->addButton(), Qt::LeftButton);
        QCOMPARE(editor.cases()->model().rowCount(), 2);
        editor.cases()->editor()->setPlainText(
            QStringLiteral("{\"elements\": [{\"id\": \"a\", \"type\": \"agent\", \"autonomy\": \"advisory\"}]}"));
        editor.cases()->target()->setCurrentText(QStringLiteral("a"));
        if (editor.cases()->expected()->current() != 1)
            QTest::mouseClick(editor.cases()->expected()->button(1), Qt::LeftButton);
        editor.bench().wait();
        QCOMPARE(editor.cases()->model().met(), 2);
        // What is missing is listed; the file is written all the same, so that nothing is lost.
        QVERIFY(editor.save());
        QVERIFY(!editor.mistakes().isEmpty());
        QVERIFY(!editor.saveAndInstall());
        QTest::keyClicks(editor.texts()->shortTitle(), QStringLiteral("Agent left alone"));
        QTest::keyClicks(editor.texts()->effect(), QStringLiteral("acts for whoever wrote the text"));
        editor.texts()->description()->setPlainText(
            QStringLiteral("An agent acts without anybody looking on what hostile text tells it."));
        CatalogueThreat threat = editor.threat();
        editor.rating()->impact(u'I')->setValue(4);
        threat = editor.threat();
        threat.family = QStringLiteral("agents-and-tools");
        threat.stride = {QStringLiteral("E")};
        threat.phases = {QStringLiteral("deployment")};
        editor.rating()->load(threat);
        QVERIFY2(editor.saveAndInstall(), qPrintable(editor.mistakes()));
        QVERIFY(!editor.isModified());
        fixture.session().waitForAnalysis();
        int raised = 0;
        for (const Threat& found : fixture.session().analysis()->threats)
            raised += found.isRaised && found.catalogue && found.catalogue->id == u"agent-left-alone" ? 1 : 0;
        QCOMPARE(raised, editor.result()->outcomes().raised());
        QVERIFY(raised > 0);
    }

    void aRuleOfTheCatalogueIsAStart()
    {
        Fixture fixture;
        const CatalogueThreat* threat = catalogue()->threat(QStringLiteral("agent-goal-hijack"));
        QVERIFY(threat);
        fixture.editor->startFrom(*threat);
        fixture.editor->bench().wait();
        QCOMPARE(fixture.editor->rule()->toPlainText(), threat->rule);
        QCOMPARE(fixture.editor->types()->ids(), threat->appliesTo);
        QCOMPARE(fixture.editor->threat().id, QStringLiteral("our-agent-goal-hijack"));
        QCOMPARE(fixture.editor->cases()->model().met(), threat->examples.size());
        QVERIFY(fixture.editor->isModified()); // it is saved nowhere yet
    }

    void unsavedChangesAreAskedAbout()
    {
        Fixture fixture;
        int asked = 0;
        fixture.editor->askUnsaved = [&] {
            ++asked;
            return RuleEditor::Unsaved::Cancel;
        };
        QTest::keyClicks(fixture.editor->texts()->title(), QStringLiteral("Something"));
        QVERIFY(fixture.editor->isModified());
        QTest::mouseClick(button(*fixture.editor, QStringLiteral("Close")), Qt::LeftButton);
        QCOMPARE(asked, 1);
        QVERIFY(fixture.editor->isVisible());
        fixture.editor->askUnsaved = [] { return RuleEditor::Unsaved::Discard; };
        QTest::mouseClick(button(*fixture.editor, QStringLiteral("Close")), Qt::LeftButton);
        QVERIFY(!fixture.editor->isVisible());
    }

    void everyControlHasANameAndAPlaceInTheOrder()
    {
        Fixture fixture;
        for (int tab = 0; tab < fixture.editor->tabs()->count(); ++tab) {
            fixture.editor->tabs()->setCurrentIndex(tab);
            for (const QWidget* widget : fixture.editor->findChildren<QWidget*>()) {
                // The line inside a spin box or a combo box passes the focus on to the box that has the name.
                if (widget->isVisibleTo(fixture.editor) && widget->focusPolicy() & Qt::TabFocus &&
                    !widget->focusProxy()) {
                    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                    QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                             qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
                }
            }
        }
    }

    /// With PROVISOR_PICTURES=FOLDER the editor is painted there, to be looked at.
    void picturesCanBeKeptToBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            QSKIP("PROVISOR_PICTURES is not set");
        for (const auto& [choice, name] : {std::pair(GuiTheme::Choice::Light, "light"),
                                           std::pair(GuiTheme::Choice::Dark, "dark")}) {
            Fixture fixture(choice);
            const CatalogueThreat* threat = catalogue()->threat(QStringLiteral("agent-goal-hijack"));
            fixture.editor->startFrom(*threat);
            fixture.editor->bench().wait();
            for (int tab = 0; tab < fixture.editor->tabs()->count(); ++tab) {
                fixture.editor->tabs()->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                QVERIFY(fixture.editor->grab().save(
                    QStringLiteral("%1/rule-editor-%2-%3.png").arg(folder, QLatin1String(name)).arg(tab)));
            }
        }
    }
};

QTEST_MAIN(TestRuleEditor)
#include "tst_rule_editor.moc"
