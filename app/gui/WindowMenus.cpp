// The menu bar: which command stands where.
#include "app/gui/MainWindow.h"
#include "app/gui/WindowCommands.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/Alignment.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace provisor {

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
