#include "app/gui/WindowCommands.h"

#include "app/gui/DiagramExport.h"
#include "app/gui/Rail.h"
#include "app/gui/WhatIfBar.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/DiagramCommands.h"
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
#include <QMenuBar>
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

void WindowCommands::addDiagram()
{
    MainWindow* window = &m_window;
    const auto run = [window](void (DiagramView::*slot)()) {
        return [window, slot] {
            window->showView(View::Diagram);
            (window->m_workspace->diagram()->view()->*slot)();
        };
    };
    const auto tool = [&](const char* id, const QString& title, Tool tool, const char* icon) {
        QAction* action = m_commands.add(
            QLatin1String(id), title, {},
            [window, tool] {
                window->showView(View::Diagram);
                window->m_workspace->diagram()->view()->setTool(tool);
            },
            QLatin1String(icon));
        action->setCheckable(true);
        action->setChecked(tool == Tool::Select);
    };
    tool("diagram.select", tr("Select"), Tool::Select, "ui-select");
    tool("diagram.pan", tr("Move the view"), Tool::Pan, "ui-hand");
    tool("diagram.boundary", tr("Draw a trust boundary"), Tool::Boundary, "ui-boundary");
    tool("diagram.flow", tr("Draw a flow"), Tool::Flow, "ui-flow");
    tool("diagram.note", tr("Write a note"), Tool::Note, "ui-note");
    m_commands.add(QStringLiteral("diagram.add"), tr("Add an element..."), {}, run(&DiagramView::quickAdd),
                   QStringLiteral("ui-plus"));
    m_commands.add(QStringLiteral("diagram.show"), tr("Show on this diagram"), {}, run(&DiagramView::showSelection));
    m_commands.add(
        QStringLiteral("diagram.arrange"), tr("Arrange"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [window] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->arrange();
        },
        QStringLiteral("ui-layout"));
    const auto arrange = [&](const char* id, const QString& title, Direction direction) {
        m_commands.add(QLatin1String(id), title, {}, [window, direction] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->arrange(direction);
        });
    };
    arrange("diagram.arrange-right", tr("Arrange from left to right"), Direction::LeftToRight);
    arrange("diagram.arrange-down", tr("Arrange from top to bottom"), Direction::TopToBottom);
    arrange("diagram.arrange-left", tr("Arrange from right to left"), Direction::RightToLeft);
    m_commands.add(QStringLiteral("diagram.arrange-selection"), tr("Arrange the selection"), {},
                   run(&DiagramView::arrangeSelection));
    m_commands.add(
        QStringLiteral("diagram.pin"), tr("Pin or unpin the selection"), {},
        [window] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->commands().togglePins();
        },
        QStringLiteral("ui-pin"));
    m_commands.add(QStringLiteral("diagram.fit"), tr("Show the whole diagram"), QKeySequence(Qt::CTRL | Qt::Key_0),
                   run(&DiagramView::fitAll), QStringLiteral("ui-fit"));
    m_commands.add(QStringLiteral("diagram.zoom-in"), tr("Zoom in"), QKeySequence::ZoomIn, run(&DiagramView::zoomIn));
    m_commands.add(QStringLiteral("diagram.zoom-out"), tr("Zoom out"), QKeySequence::ZoomOut,
                   run(&DiagramView::zoomOut));
    m_commands.add(QStringLiteral("diagram.zoom-reset"), tr("Zoom to 100 %"), {}, run(&DiagramView::resetZoom));
    m_commands.add(QStringLiteral("diagram.zoom-selection"), tr("Zoom to the selection"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), run(&DiagramView::zoomToSelection));
    m_commands.add(QStringLiteral("diagram.notation"), tr("Switch between cards and classic data-flow notation"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [window] {
                       window->showView(View::Diagram);
                       DiagramView* view = window->m_workspace->diagram()->view();
                       view->setNotation(view->notation() == Notation::Cards ? Notation::Dfd : Notation::Cards);
                   });
    addOverlays();
    addPresentation();
}

void WindowCommands::addPresentation()
{
    MainWindow* window = &m_window;
    const auto present = [window](bool isFromSelection) {
        return [window, isFromSelection] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->present(isFromSelection);
        };
    };
    m_commands.add(QStringLiteral("diagram.present"), tr("Presentation: step through the diagram"),
                   QKeySequence(Qt::Key_F5), present(false), QStringLiteral("ui-screen"));
    m_commands.add(QStringLiteral("diagram.present-selection"), tr("Presentation from the selection"),
                   QKeySequence(Qt::SHIFT | Qt::Key_F5), present(true));
}

void WindowCommands::addOverlays()
{
    MainWindow* window = &m_window;
    const QStringList names = MainWindow::overlayNames();
    for (int at = 0; at < names.size(); ++at) {
        QAction* action =
            m_commands.add(QString(u"diagram.overlay-" % overlayIds().at(at)), tr("Overlay: %1").arg(names.at(at)),
                           QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + at)), [window, at] {
                               window->showView(View::Diagram);
                               window->m_workspace->diagram()->view()->setOverlay(Overlay(at));
                               window->showOverlay(Overlay(at)); // stays checked when chosen again
                           });
        action->setCheckable(true);
    }
    QAction* legend = m_commands.add(QStringLiteral("diagram.legend"), tr("Legend of the overlay"), {}, [] {});
    legend->setCheckable(true);
    legend->setChecked(true);
    QObject::connect(legend, &QAction::toggled, window,
                     [window](bool isShown) { window->m_workspace->diagram()->view()->setLegendShown(isShown); });
}

void WindowCommands::addAligning()
{
    MainWindow* window = &m_window;
    const auto view = [window] {
        window->showView(View::Diagram);
        return window->m_workspace->diagram()->view();
    };
    const auto keysOf = [](Alignment alignment) -> QKeySequence {
        switch (alignment) {
        case Alignment::Left:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Left;
        case Alignment::Right:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Right;
        case Alignment::Top:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Up;
        case Alignment::Bottom:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Down;
        case Alignment::Centre:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_X; // along the x axis; C and M belong to the outline
        case Alignment::Middle:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Y;
        case Alignment::SpreadAcross:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
        case Alignment::SpreadDown:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_V;
        case Alignment::SameSize:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_E;
        case Alignment::SameWidth:
        case Alignment::SameHeight:
            break;
        }
        return {};
    };
    for (int at = 0; at < alignmentCount; ++at) {
        const auto alignment = Alignment(at);
        m_commands.add(
            alignmentCommand(alignment), alignmentTitle(alignment), keysOf(alignment),
            [view, alignment] { view()->align(alignment); }, alignmentIcon(alignment));
    }
    m_commands.add(QStringLiteral("diagram.fit-boundary"), tr("Fit boundary to its contents"), {},
                   [view] { view()->fitToContents(); });
}

void WindowCommands::followSelection()
{
    const DiagramCommands* commands =
        m_window.m_workspace ? &m_window.m_workspace->diagram()->view()->commands() : nullptr;
    for (int at = 0; at < alignmentCount; ++at)
        m_commands.action(alignmentCommand(Alignment(at)))->setEnabled(commands && commands->canAlign(Alignment(at)));
    m_commands.action(QStringLiteral("diagram.fit-boundary"))->setEnabled(commands && commands->canFitToContents());
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

QMenu* WindowCommands::addMenu(const QString& title, const QStringList& ids)
{
    QMenu* menu = m_window.menuBar()->addMenu(title);
    for (const QString& id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction* action = m_commands.action(id))
            menu->addAction(action);
    }
    return menu;
}

void WindowCommands::buildMenus()
{
    const auto ids = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    file->addAction(m_commands.action(QStringLiteral("file.new")));
    file->addAction(m_commands.action(QStringLiteral("file.open")));
    QMenu* recent = file->addMenu(tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent,
                     [window = &m_window, recent] { WindowCommands(*window).fillRecent(*recent); });
    QMenu* samples = file->addMenu(tr("Open sa&mple"));
    fillSamples(*samples);
    for (const QString& id : ids("file.import file.import-registers  file.save file.save-as")) {
        if (id.isEmpty())
            file->addSeparator();
        else
            file->addAction(m_commands.action(id));
    }
    QMenu* exports = file->addMenu(tr("&Export"));
    for (const QString& id : ids("file.export-report file.export-registers file.export-diagram file.export-text"))
        exports->addAction(m_commands.action(id));
    file->addSeparator();
    for (const QString& id : ids("file.close file.quit"))
        file->addAction(m_commands.action(id));
    addMenu(
        tr("&Edit"),
        ids("edit.undo edit.redo  edit.cut edit.copy edit.paste edit.duplicate edit.delete edit.rename  edit.find"));
    addMenu(tr("&View"),
            ids("view.diagram view.threats view.mitigations view.provisions view.overview view.report view.history "
                "view.catalogue  "
                "view.stencils view.inspector view.paths view.lines  diagram.present diagram.present-selection  "
                "view.theme-light view.theme-dark view.theme-desktop"));
    addMenu(tr("&Model"),
            ids("model.system model.settings model.people  model.questions model.add-threat  "
                "model.rule-editor  model.what-if model.what-if-differences model.what-if-keep model.what-if-drop"));
    QMenu* diagram = addMenu(tr("&Diagram"),
                             ids("diagram.add diagram.show diagram.boundary diagram.flow diagram.note  diagram.arrange "
                                 "diagram.arrange-right diagram.arrange-down diagram.arrange-left "
                                 "diagram.arrange-selection diagram.pin  diagram.fit-boundary diagram.notation  "
                                 "diagram.fit "
                                 "diagram.zoom-selection diagram.zoom-in diagram.zoom-out diagram.zoom-reset"));
    auto* align = new QMenu(tr("A&lign"), diagram);
    diagram->insertMenu(m_commands.action(QStringLiteral("diagram.fit-boundary")), align);
    for (int at = 0; at < alignmentCount; ++at) {
        if (Alignment(at) == Alignment::SpreadAcross || Alignment(at) == Alignment::SameWidth)
            align->addSeparator();
        align->addAction(m_commands.action(alignmentCommand(Alignment(at))));
    }
    QMenu* overlays = diagram->addMenu(tr("&Overlay"));
    for (const QString& id : overlayIds())
        overlays->addAction(m_commands.action(QString(u"diagram.overlay-" % id)));
    overlays->addSeparator();
    overlays->addAction(m_commands.action(QStringLiteral("diagram.legend")));
    addMenu(tr("&Help"), ids("help.keys help.packs help.about"));
}

void WindowCommands::fillRecent(QMenu& menu)
{
    menu.clear();
    FileController* files = &m_window.m_files;
    for (const QString& path : files->recentFiles())
        menu.addAction(QFileInfo(path).fileName(), files, [files, path] { files->open(path); })->setToolTip(path);
    menu.addSeparator();
    QAction* clear = menu.addAction(tr("Clear list"), files, &FileController::clearRecentFiles);
    clear->setEnabled(!files->recentFiles().isEmpty());
}

void WindowCommands::fillSamples(QMenu& menu)
{
    FileController* files = &m_window.m_files;
    for (const FileController::Sample& sample : files->samples())
        menu.addAction(sample.title, files, [files, name = sample.name] { files->openSample(name); });
}

} // namespace provisor
