// Writing a rule of one's own in the window, from the first word to the threat it raises.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/dialogs/PacksDialog.h"
#include "app/gui/dialogs/RuleEditor.h"
#include "app/gui/dialogs/RuleEditorCases.h"
#include "app/gui/dialogs/RuleEditorPack.h"
#include "app/gui/dialogs/RuleEditorRating.h"
#include "app/gui/dialogs/RuleEditorResult.h"
#include "app/gui/dialogs/RuleEditorText.h"
#include "app/gui/dialogs/RuleEditorTexts.h"
#include "app/gui/widgets/IdListEdit.h"
#include "app/gui/widgets/PaneTabs.h"
#include "core/catalogue/PackWriter.h"
#include "models/CatalogueKey.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
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
    /// How often the open model raises a threat.
    int raised(const char* id) const
    {
        window->workspace()->session().waitForAnalysis();
        int count = 0;
        for (const Threat& found : window->workspace()->session().analysis()->threats)
            count += found.isRaised && found.catalogue && found.catalogue->id == QLatin1String(id) ? 1 : 0;
        return count;
    }
    /// Chooses from the menu of the threats of the pack.
    void choose(const QString& text) const
    {
        for (const QPushButton* candidate : editor->findChildren<QPushButton*>()) {
            if (candidate->text() != QStringLiteral("&Threats"))
                continue;
            Q_EMIT candidate->menu()->aboutToShow();
            for (QAction* action : candidate->menu()->actions()) {
                if (action->text().remove(u'&') == text)
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(QStringLiteral("there is no ") + text));
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

/// The look of the program for as long as its theme lives.
struct StyleOf
{
    explicit StyleOf(const GuiTheme& theme) { QApplication::setStyle(new Style(theme)); }
    ~StyleOf() { QApplication::setStyle(QStringLiteral("fusion")); }
};

QLineEdit* namedField(QWidget& dialog, const QString& name)
{
    for (QLineEdit* found : dialog.findChildren<QLineEdit*>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

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
        QCOMPARE(fixture.raised("agent-left-alone"), editor.result()->outcomes().raised());
        QVERIFY(fixture.raised("agent-left-alone") > 0);
    }

    void aThreatIsEditedRenamedAndRemoved()
    {
        Fixture fixture;
        fixture.makePack();
        RuleEditor& editor = *fixture.editor;
        editor.startFrom(*catalogue()->threat(QStringLiteral("agent-goal-hijack")));
        editor.setFolder(fixture.pack());
        QVERIFY2(editor.saveAndInstall(), qPrintable(editor.mistakes()));
        QVERIFY(fixture.raised("our-agent-goal-hijack") > 0);
        // Under another id; decisions made under the first one stay with it.
        editor.texts()->id()->selectAll();
        QTest::keyClicks(editor.texts()->id(), QStringLiteral("hijacked"));
        QVERIFY2(editor.saveAndInstall(), qPrintable(editor.mistakes()));
        QCOMPARE(editor.threat().aliases, QStringList{QStringLiteral("our-agent-goal-hijack")});
        QCOMPARE(fixture.raised("our-agent-goal-hijack"), 0);
        QVERIFY(fixture.raised("hijacked") > 0);
        // And back.
        editor.texts()->id()->selectAll();
        QTest::keyClicks(editor.texts()->id(), QStringLiteral("our-agent-goal-hijack"));
        QVERIFY2(editor.saveAndInstall(), qPrintable(editor.mistakes()));
        QCOMPARE(editor.threat().aliases, QStringList{QStringLiteral("hijacked")});
        // Another one, then the first again out of the list.
        fixture.choose(QStringLiteral("New threat"));
        QCOMPARE(editor.rule()->toPlainText(), QString());
        fixture.choose(catalogue()->threat(QStringLiteral("agent-goal-hijack"))->title);
        QCOMPARE(editor.threat().id, QStringLiteral("our-agent-goal-hijack"));
        QVERIFY(!editor.isModified());
        editor.askRemove = [](const QString&) { return false; };
        fixture.choose(QStringLiteral("Remove from the pack..."));
        QVERIFY(fixture.raised("our-agent-goal-hijack") > 0);
        editor.askRemove = [](const QString&) { return true; };
        fixture.choose(QStringLiteral("Remove from the pack..."));
        QVERIFY2(editor.mistakes().isEmpty(), qPrintable(editor.mistakes()));
        QCOMPARE(fixture.raised("our-agent-goal-hijack"), 0);
        QCOMPARE(editor.rule()->toPlainText(), QString());
    }

    void theEditorOutlivesTheModel()
    {
        Fixture fixture;
        RuleEditor& editor = *fixture.editor;
        editor.startFrom(*catalogue()->threat(QStringLiteral("agent-goal-hijack")));
        editor.bench().wait();
        QVERIFY(editor.result()->outcomes().rowCount() > 0);
        QVERIFY(fixture.window->files().closeModel());
        editor.bench().wait();
        QCOMPARE(editor.result()->outcomes().rowCount(), 0);
        QCOMPARE(editor.cases()->model().met(), editor.cases()->model().rowCount()); // they need no model
        QVERIFY(fixture.window->files().openSample(QStringLiteral("rag-customer-support")));
        editor.types()->setIds({QStringLiteral("ai-application")});
        editor.rule()->setPlainText(QStringLiteral("tainted(e)"));
        fixture.theme.setChoice(GuiTheme::Choice::Dark);
        editor.bench().wait();
        QVERIFY2(!editor.bench().result()->error, qPrintable(editor.message()));
        QVERIFY(editor.result()->outcomes().rowCount() > 0);
    }

    void theCatalogueAndThePacksLeadToTheEditor()
    {
        Fixture fixture;
        fixture.makePack();
        Workspace* workspace = fixture.window->workspace();
        workspace->setView(View::Catalogue);
        workspace->showCatalogueEntry(resolveCatalogueId(*catalogue(), QStringLiteral("agent-goal-hijack")));
        LinkButton* use = nullptr;
        for (LinkButton* link : workspace->findChildren<LinkButton*>())
            use = link->text() == QStringLiteral("Use as a start") ? link : use;
        QVERIFY(use);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(fixture.editor->threat().id, QStringLiteral("our-agent-goal-hijack"));
        fixture.editor->setFolder(fixture.pack());
        QVERIFY2(fixture.editor->saveAndInstall(), qPrintable(fixture.editor->mistakes()));
        fixture.editor->startNew();
        // The installed pack names its threats, and knows the folder they were written in.
        fixture.window->commands().action(QStringLiteral("help.packs"))->trigger();
        auto* packs = fixture.window->findChild<PacksDialog*>();
        QVERIFY(packs);
        QMenu* menu = button(*packs, QStringLiteral("Edit a rule"))->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QCOMPARE(fixture.editor->threat().id, QStringLiteral("our-agent-goal-hijack"));
        QCOMPARE(fixture.editor->folder(), fixture.pack());
        QVERIFY(!fixture.editor->isModified());
    }

    void noThreatIsReplacedByAnotherOfTheSameName()
    {
        Fixture fixture;
        fixture.makePack();
        RuleEditor& editor = *fixture.editor;
        editor.startFrom(*catalogue()->threat(QStringLiteral("agent-goal-hijack")));
        editor.setFolder(fixture.pack());
        QVERIFY(editor.save());
        editor.startFrom(*catalogue()->threat(QStringLiteral("agent-goal-hijack")));
        fixture.type(QStringLiteral("e.autonomy == \"advisory\""));
        QVERIFY(!editor.save());
        QVERIFY2(editor.mistakes().contains(QStringLiteral("our-agent-goal-hijack")), qPrintable(editor.mistakes()));
        QVERIFY(editor.isModified());
    }

    void hostileRulesAreRefusedWithAMessage_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("long") << QStringLiteral("tainted(e) || ").repeated(800) + QStringLiteral("tainted(e)");
        QTest::newRow("deep") << QString(200, u'(') + QStringLiteral("tainted(e)") + QString(200, u')');
        QTest::newRow("open") << QString(3000, u'(');
        QTest::newRow("not") << QString(3000, u'!');
        QTest::newRow("letters") << QStringLiteral("e.autonomy == \"\u00fcberwacht \u76e3\u8996 \U0001F512\"");
        QTest::newRow("signs") << QStringLiteral("tainted(e) \u2227 \U0001F512");
        QTest::newRow("zero") << QStringLiteral("tainted(e)") + QChar(0) + QStringLiteral("x");
        QTest::newRow("text") << QStringLiteral("e.autonomy == \"autonomous");
    }
    void hostileRulesAreRefusedWithAMessage()
    {
        QFETCH(QString, source);
        Fixture fixture;
        fixture.setTypes(QStringLiteral("agent"));
        QElapsedTimer clock;
        clock.start();
        fixture.editor->rule()->setPlainText(source);
        fixture.editor->bench().wait();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(fixture.editor->message().startsWith(QStringLiteral("Line 1, column ")) ||
                     fixture.editor->message().contains(QStringLiteral("4000")),
                 qPrintable(fixture.editor->message()));
        fixture.makePack();
        fixture.editor->setFolder(fixture.pack());
        QTest::keyClicks(fixture.editor->texts()->title(), QStringLiteral("Hostile"));
        // It is kept as it is, here or in the pack, and not installed.
        QVERIFY(!fixture.editor->saveAndInstall());
        QVERIFY2(!fixture.editor->mistakes().isEmpty(), "nothing is said");
        const auto sources = readPackSources(fixture.pack(), catalogue());
        QVERIFY(sources);
        QCOMPARE(fixture.editor->isModified(), source.size() > 8000);
        if (!fixture.editor->isModified())
            QCOMPARE(sources->threats.value(0).threat.rule, source);
    }

    void whatCannotBeWrittenStaysInTheWindow()
    {
        Fixture fixture;
        fixture.makePack();
        RuleEditor& editor = *fixture.editor;
        editor.startFrom(*catalogue()->threat(QStringLiteral("agent-goal-hijack")));
        editor.setFolder(fixture.pack());
        // A file stands where the folder of the threats belongs.
        QFile inTheWay(fixture.pack() + QStringLiteral("/threats"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(!editor.save());
        QVERIFY2(editor.mistakes().contains(QStringLiteral("threats")), qPrintable(editor.mistakes()));
        QVERIFY(editor.isModified());
        QVERIFY(inTheWay.remove());
        // Another file of the pack cannot be read.
        QFile broken(fixture.pack() + QStringLiteral("/broken.yaml"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("threats: [") > 0);
        broken.close();
        QVERIFY(!editor.saveAndInstall());
        QVERIFY2(editor.mistakes().contains(QStringLiteral("broken.yaml")), qPrintable(editor.mistakes()));
        // It can be read now, and what it says is wrong.
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("threats:\n  - id: other\n") > 0);
        broken.close();
        QVERIFY(editor.save());
        QVERIFY2(editor.mistakes().contains(QStringLiteral("broken.yaml:2:")), qPrintable(editor.mistakes()));
        QVERIFY(!editor.saveAndInstall());
        QVERIFY(broken.remove());
        QVERIFY2(editor.saveAndInstall(), qPrintable(editor.mistakes()));
        // The folder of the pack is gone.
        QVERIFY(QDir(fixture.pack()).removeRecursively());
        editor.texts()->effect()->selectAll();
        QTest::keyClicks(editor.texts()->effect(), QStringLiteral("works for others"));
        QVERIFY(!editor.save());
        QVERIFY(editor.isModified());
    }

    void aPackIsMadeInTheWindow()
    {
        QTemporaryDir folder;
        GuiTheme theme(*qApp);
        NewPackDialog dialog(theme, nullptr);
        dialog.show();
        auto field = [&](const char* name) { return namedField(dialog, QLatin1String(name)); };
        for (const QChar c : QStringLiteral("Regeln f\u00fcr Banken"))
            QTest::sendKeyEvent(QTest::Click, field("Title"), Qt::Key_unknown, QString(c), Qt::NoModifier);
        QCOMPARE(field("Id")->text(), QStringLiteral("regeln-fur-banken"));
        field("Folder that holds your packs")->setText(folder.filePath(QStringLiteral("none/yet")));
        QTest::mouseClick(button(dialog, QStringLiteral("Make the pack")), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto sources = readPackSources(dialog.folder(), catalogue());
        QVERIFY2(sources, sources ? "" : qPrintable(sources.error().toString()));
        QCOMPARE(sources->info.title, QStringLiteral("Regeln f\u00fcr Banken"));
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
                    QVERIFY2(
                        face && !face->text(QAccessible::Name).isEmpty(),
                        qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
                }
            }
        }
    }

    void theTextThatIsWrittenShowsIt()
    {
        Fixture fixture;
        const StyleOf style(fixture.theme);
        QVERIFY(QTest::qWaitForWindowActive(fixture.editor));
        RuleText* text = fixture.editor->rule();
        const auto edge = [&] {
            QCoreApplication::processEvents();
            return text->grab().toImage().pixelColor(1, text->height() / 2);
        };
        text->setFocus();
        QCOMPARE(edge(), fixture.theme(&Theme::accent));
        fixture.editor->types()->setFocus();
        QVERIFY(edge() != fixture.theme(&Theme::accent));
    }

    /// With PROVISOR_PICTURES=FOLDER the editor is painted there, to be looked at.
    void picturesCanBeKeptToBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            QSKIP("PROVISOR_PICTURES is not set");
        for (const auto choice : {GuiTheme::Choice::Light, GuiTheme::Choice::Dark}) {
            Fixture fixture(choice);
            const StyleOf style(fixture.theme);
            int number = 0;
            const auto keep = [&](const char* what) {
                const QString name =
                    QStringLiteral("%1/rule-editor-%2-%3-%4.png")
                        .arg(folder, QLatin1String(choice == GuiTheme::Choice::Dark ? "dark" : "light"))
                        .arg(++number)
                        .arg(QLatin1String(what));
                QVERIFY(pictureOf(*fixture.editor).save(name));
            };
            keepPictures(fixture, keep);
        }
    }

private:
    /// The window with the list of words that may be open over it.
    static QPixmap pictureOf(RuleEditor& editor)
    {
        QCoreApplication::processEvents();
        QPixmap picture = editor.grab();
        QWidget* popup = editor.rule()->completer()->popup();
        if (popup->isVisible()) {
            QPainter painter(&picture);
            painter.drawPixmap(editor.mapFromGlobal(popup->mapToGlobal(QPoint())), popup->grab());
        }
        return picture;
    }

    /// Conditions that fail, test cases that are not met or cannot be read, and a rule about the whole system.
    static void keepMorePictures(RuleEditor& editor, const std::function<void(const char*)>& keep)
    {
        editor.startFrom(*catalogue()->threat(QStringLiteral("unsafe-capability-combination")));
        editor.bench().wait();
        editor.tabs()->setCurrentIndex(0);
        editor.result()->targets()->setFocus(Qt::TabFocusReason);
        editor.result()->targets()->setCurrentIndex(editor.result()->outcomes().index(1, 0));
        keep("trace");
        editor.rule()->setPlainText(QStringLiteral("!") + editor.rule()->toPlainText());
        editor.tabs()->setCurrentIndex(1);
        editor.bench().wait();
        editor.cases()->editor()->setPlainText(
            QStringLiteral("{\"elements\": [\n  {\"id\": \"a\", \"type\": \"agnt\"}]}"));
        editor.cases()->editor()->setFocus(Qt::TabFocusReason);
        keep("cases-not-met");
        editor.startFrom(*catalogue()->threat(QStringLiteral("no-incident-readiness")));
        editor.bench().wait();
        editor.tabs()->setCurrentIndex(0);
        keep("system");
    }

    static void keepPictures(Fixture& fixture, const std::function<void(const char*)>& keep)
    {
        RuleEditor& editor = *fixture.editor;
        QApplication::setActiveWindow(&editor);
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.bench().wait();
        keep("new");
        fixture.setTypes(QStringLiteral("agent"));
        editor.rule()->setPlainText({});
        QTest::keyClicks(editor.rule(), QStringLiteral("tainted(e) && e.a"));
        keep("words");
        QTest::keyClick(editor.rule()->completer()->popup(), Qt::Key_Escape);
        QTest::keyClicks(editor.rule(), QStringLiteral("utonomie == \"autonomous\""));
        QTest::keyClick(editor.rule()->completer()->popup(), Qt::Key_Escape);
        editor.bench().wait();
        keep("mistake");
        fixture.makePack();
        editor.setFolder(fixture.pack());
        QTest::keyClicks(editor.texts()->title(), QStringLiteral("Agent left alone"));
        editor.save();
        keep("saved-unfinished");
        editor.startFrom(*catalogue()->threat(QStringLiteral("agent-goal-hijack")));
        editor.bench().wait();
        for (int tab = 0; tab < editor.tabs()->count(); ++tab) {
            editor.tabs()->setCurrentIndex(tab);
            editor.tabs()->setFocus(Qt::TabFocusReason);
            keep(qPrintable(QStringLiteral("tab-%1").arg(tab)));
        }
        keepMorePictures(editor, keep);
        editor.resize(editor.minimumSize());
        for (int tab = 0; tab < editor.tabs()->count(); ++tab) {
            editor.tabs()->setCurrentIndex(tab);
            keep(qPrintable(QStringLiteral("small-%1").arg(tab)));
        }
    }
};

QTEST_MAIN(TestRuleEditor)
#include "tst_rule_editor.moc"
