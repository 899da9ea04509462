#include "app/gui/WindowCommands.h"

#include "app/gui/DiagramExport.h"
#include "app/gui/Rail.h"
#include "app/gui/WhatIfBar.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/dialogs/KeysDialog.h"
#include "app/gui/dialogs/PacksDialog.h"
#include "app/gui/dialogs/PeopleDialog.h"
#include "app/gui/dialogs/RuleEditor.h"
#include "app/gui/dialogs/SettingsDialog.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/ReportPage.h"
#include "app/gui/pages/ThreatsPage.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSettings>

namespace provisor {

namespace {

/// Runs an editing command of the text field that has the focus, when one has.
bool editText(const char* slot)
{
    QWidget* focus = QApplication::focusWidget();
    if (!qobject_cast<QLineEdit*>(focus) && !qobject_cast<QPlainTextEdit*>(focus))
        return false;
    return QMetaObject::invokeMethod(focus, slot);
}

} // namespace

void WindowCommands::addAll()
{
    addFile();
    addEdit();
    addView();
    addDiagram();
    addAligning();
    addModel();
    addThreats();
    addMitigations();
    addRules();
    addWhatIf();
    addHelp();
}

void WindowCommands::addFile()
{
    FileController& files = m_window.m_files;
    MainWindow* window = &m_window;
    m_commands.add(
        QStringLiteral("file.new"), tr("&New model"), QKeySequence::New, [&files] { files.createNew(); },
        QStringLiteral("ui-plus"));
    m_commands.add(
        QStringLiteral("file.open"), tr("&Open..."), QKeySequence::Open, [&files] { files.askOpen(); },
        QStringLiteral("ui-open"));
    m_commands.add(
        QStringLiteral("file.save"), tr("&Save"), QKeySequence::Save, [&files] { files.save(); },
        QStringLiteral("ui-save"));
    m_commands.add(QStringLiteral("file.save-as"), tr("Save &as..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                   [&files] { files.askSaveAs(); });
    m_commands.add(QStringLiteral("file.export-report"), tr("Export &report..."), QKeySequence(Qt::CTRL | Qt::Key_E),
                   [window] {
                       if (!window->m_whatIf->settle())
                           return;
                       window->showView(View::Report);
                       window->m_workspace->report()->exportReport();
                   });
    m_commands.add(QStringLiteral("file.import"), tr("&Import..."), {}, [&files] { files.askImport(); });
    m_commands.add(QStringLiteral("file.export-text"), tr("Export &text form..."), {},
                   [&files] { files.askExportText(); });
    m_commands.add(QStringLiteral("file.import-registers"), tr("Import re&gisters..."), {},
                   [window] { WindowCommands(*window).importRegisters(); });
    m_commands.add(QStringLiteral("file.export-registers"), tr("Export re&gisters..."), {},
                   [window] { WindowCommands(*window).exportRegisters(); });
    m_commands.add(QStringLiteral("file.export-diagram"), tr("Export &diagram..."), {},
                   [window] { WindowCommands(*window).exportDiagram(); });
    m_commands.add(QStringLiteral("file.close"), tr("&Close model"), QKeySequence(Qt::CTRL | Qt::Key_W),
                   [&files] { files.closeModel(); });
    m_commands.add(QStringLiteral("file.quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
                   [window] { window->close(); });
    for (const char* id : {"file.new", "file.open", "file.import", "file.quit"})
        m_commands.setAlways(QLatin1String(id));
}

void WindowCommands::exportDiagram()
{
    if (!m_window.m_whatIf->settle())
        return;
    Session& session = m_window.m_workspace->session();
    const DiagramView* view = m_window.m_workspace->diagram()->view();
    const Record* diagram = session.snapshot().find(Kind::Diagram, session.currentDiagram());
    const QString name = diagram ? diagram->text(field::diagram::Name) : QString();
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export diagram"),
                                                QString(QString(name).replace(u'/', u'-') % u".svg"),
                                                tr("SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".svg";
    const auto done =
        provisor::exportDiagram(session, session.currentDiagram(), view->overlay(), view->notation(), path);
    if (done)
        m_window.showMessage(tr("Exported to %1").arg(path));
    else
        m_window.showError(done.error().toString());
}

void WindowCommands::exportRegisters()
{
    if (!m_window.m_whatIf->settle())
        return;
    const QString title = m_window.m_workspace->session().snapshot().model().text(field::model::Title);
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export registers"),
                                                QString(title.simplified().replace(u'/', u'-') % u".xlsx"),
                                                tr("All registers (*.xlsx);;Threats (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx";
    m_window.exportRegisters(path);
}

void WindowCommands::importRegisters()
{
    if (!m_window.m_whatIf->settle())
        return;
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Import registers"), {},
                                                      tr("Registers (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_window.importRegisters(path);
}

void WindowCommands::addEdit()
{
    MainWindow* window = &m_window;
    const auto session = [window]() -> Session& { return window->m_workspace->session(); };
    const auto diagram = [window] { return window->m_workspace->diagram()->view(); };
    m_commands.add(
        QStringLiteral("edit.undo"), tr("&Undo"), QKeySequence::Undo,
        [session] {
            if (!editText("undo"))
                session().undo();
        },
        QStringLiteral("ui-undo"));
    m_commands.add(
        QStringLiteral("edit.redo"), tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        [session] {
            if (!editText("redo"))
                session().redo();
        },
        QStringLiteral("ui-redo"));
    const auto both = [&](const char* id, const QString& title, const QKeySequence& keys, const char* slot,
                          void (DiagramView::*run)()) {
        m_commands.add(QLatin1String(id), title, keys, [diagram, slot, run, window] {
            if (!editText(slot) && window->m_workspace->view() == View::Diagram)
                (diagram()->*run)();
        });
    };
    both("edit.cut", tr("Cu&t"), QKeySequence::Cut, "cut", &DiagramView::cut);
    both("edit.copy", tr("&Copy"), QKeySequence::Copy, "copy", &DiagramView::copy);
    both("edit.paste", tr("&Paste"), QKeySequence::Paste, "paste", &DiagramView::paste);
    m_commands.add(QStringLiteral("edit.duplicate"), tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                   [diagram] { diagram()->duplicate(); });
    m_commands.add(QStringLiteral("edit.delete"), tr("D&elete selection"), {},
                   [diagram] { diagram()->deleteSelection(); });
    m_commands.add(QStringLiteral("edit.rename"), tr("Re&name"), {}, [diagram] { diagram()->renameSelection(); });
    m_commands.add(
        QStringLiteral("edit.find"), tr("&Find or run a command..."), QKeySequence(Qt::CTRL | Qt::Key_K),
        [window] { window->openPalette(); }, QStringLiteral("ui-search"));
    m_commands.setAlways(QStringLiteral("edit.find"));
}

void WindowCommands::addView()
{
    MainWindow* window = &m_window;
    for (const View view : {View::Diagram, View::Threats, View::Mitigations, View::Provisions, View::Overview,
                            View::Report, View::History, View::Catalogue}) {
        QString icon = Rail::icon(view);
        m_commands.add(
            QString(u"view." % icon.mid(5)), Rail::title(view), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(view))),
            [window, view] { window->showView(view); }, icon);
    }
    GuiTheme* theme = &m_window.m_theme;
    const auto choose = [theme](GuiTheme::Choice choice) {
        theme->setChoice(choice);
        QSettings().setValue(QStringLiteral("theme"), themeChoiceName(choice));
    };
    m_commands.add(QStringLiteral("view.theme-light"), tr("Light theme"), {},
                   [choose] { choose(GuiTheme::Choice::Light); });
    m_commands.add(QStringLiteral("view.theme-dark"), tr("Dark theme"), {},
                   [choose] { choose(GuiTheme::Choice::Dark); });
    m_commands.add(QStringLiteral("view.theme-desktop"), tr("Theme of the desktop"), {},
                   [choose] { choose(GuiTheme::Choice::Desktop); });
    m_commands.add(QStringLiteral("view.theme-toggle"), tr("Switch between light and dark"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                   [theme, choose] { choose(theme->isDark() ? GuiTheme::Choice::Light : GuiTheme::Choice::Dark); });
    QAction* left = m_commands.add(QStringLiteral("view.stencils"), tr("Stencils and outline"),
                                   QKeySequence(Qt::CTRL | Qt::Key_B), {}, {});
    QAction* inspector =
        m_commands.add(QStringLiteral("view.inspector"), tr("Inspector"), QKeySequence(Qt::CTRL | Qt::Key_I), {}, {});
    for (QAction* action : {left, inspector}) {
        action->disconnect();
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_commands.add(QStringLiteral("view.paths"), tr("Attack paths"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                   [window] { window->m_workspace->showAttackPaths(); });
    m_commands.add(QStringLiteral("view.lines"), tr("Lines: type the system as text"),
                   QKeySequence(Qt::CTRL | Qt::Key_L), [window] {
                       window->showView(View::Diagram);
                       window->m_workspace->diagram()->showLines();
                   });
    QObject::connect(left, &QAction::toggled, window,
                     [window](bool shown) { window->m_workspace->diagram()->setLeftShown(shown); });
    QObject::connect(inspector, &QAction::toggled, window,
                     [window](bool shown) { window->m_workspace->diagram()->setInspectorShown(shown); });
    for (const char* id : {"view.theme-light", "view.theme-dark", "view.theme-desktop", "view.theme-toggle"})
        m_commands.setAlways(QLatin1String(id));
}

void WindowCommands::addModel()
{
    MainWindow* window = &m_window;
    m_commands.add(QStringLiteral("model.system"), tr("System: purpose, roles, questions"), {},
                   [window] { window->m_workspace->showRecord({}); });
    m_commands.add(
        QStringLiteral("model.questions"), tr("Next open question"), QKeySequence(Qt::CTRL | Qt::Key_J),
        [window] { window->m_workspace->showQuestions(); }, QStringLiteral("ui-ask"));
    m_commands.add(QStringLiteral("model.settings"), tr("Settings: levels of risk, edition, classification..."), {},
                   [window] { (new SettingsDialog(window->m_workspace->session(), window->m_theme, window))->open(); });
    m_commands.add(
        QStringLiteral("model.add-threat"), tr("Add a threat in own words..."), {},
        [window] {
            window->showView(View::Threats);
            window->m_workspace->threats()->addThreat();
        },
        QStringLiteral("ui-plus"));
    m_commands.add(
        QStringLiteral("model.people"), tr("People..."), {},
        [window] {
            auto* dialog = new PeopleDialog(window->m_workspace->session(), window->m_theme, window);
            dialog->open();
        },
        QStringLiteral("ui-person"));
}

void WindowCommands::addRules()
{
    m_commands.add(QStringLiteral("model.rule-editor"), tr("&Rule editor: write a rule of your own"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [window = &m_window] { window->openRuleEditor(); });
    m_commands.setAlways(QStringLiteral("model.rule-editor"));
}

void WindowCommands::addWhatIf()
{
    MainWindow* window = &m_window; // its bar is made after the commands
    m_commands.add(QStringLiteral("model.what-if"), tr("&What if: try changes without saving them"),
                   QKeySequence(Qt::CTRL | Qt::Key_T), [window] { window->m_whatIf->start(); });
    m_commands.add(QStringLiteral("model.what-if-differences"), tr("What if: show the differences"), {},
                   [window] { window->m_whatIf->showDifferences(true); });
    m_commands.add(QStringLiteral("model.what-if-keep"), tr("What if: keep"), {},
                   [window] { window->m_whatIf->keep(); });
    m_commands.add(QStringLiteral("model.what-if-drop"), tr("What if: drop"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [window] { window->m_whatIf->drop(); });
}

void WindowCommands::addHelp()
{
    m_commands.add(QStringLiteral("help.keys"), tr("Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash),
                   [window = &m_window] { (new KeysDialog(window->m_commands, window->m_theme, window))->open(); });
    m_commands.add(QStringLiteral("help.packs"), tr("Packs..."), {}, [window = &m_window] {
        auto* dialog = new PacksDialog(window->m_packs, window->m_theme, window);
        QObject::connect(dialog, &PacksDialog::ruleWanted, window,
                         [window](const CatalogueThreat& threat, const QString& folder) {
                             window->openRuleEditor().edit(threat, folder);
                         });
        dialog->open();
    });
    m_commands.setAlways(QStringLiteral("help.packs"));
    m_commands.add(QStringLiteral("help.about"), tr("About Provisor"), {}, [window = &m_window] {
        QMessageBox::about(
            window, tr("About Provisor"),
            tr("Provisor %1\n\nWorkbench for threat modelling of AI systems against ETSI EN 304 223.\nCatalogue %2")
                .arg(QCoreApplication::applicationVersion(), window->m_catalogue->version()));
    });
    m_commands.setAlways(QStringLiteral("help.keys"));
    m_commands.setAlways(QStringLiteral("help.about"));
}

} // namespace provisor
