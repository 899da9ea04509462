#pragma once

#include "app/gui/MainWindow.h"

class QMenu;

namespace provisor {

/// Fills the registry of a window with all commands, and its menu bar from the registry.
class WindowCommands
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)

public:
    explicit WindowCommands(MainWindow& window) : m_window(window), m_commands(window.m_commands) {}
    void addAll();
    void buildMenus();
    /// Enables the commands that put the selection in order where it holds enough for them.
    void followSelection();
    /// Asks for a file and writes the diagram on the screen to it.
    void exportDiagram();
    /// Asks for a file and writes the registers to it.
    void exportRegisters();
    /// Asks for an edited register and shows what it would change.
    void importRegisters();

private:
    void addFile();
    void addEdit();
    void addView();
    void addDiagram();
    void addAligning();
    void addOverlays();
    void addPresentation();
    void addModel();
    void addThreats();     ///< ThreatCommands.cpp
    void addMitigations(); ///< ThreatCommands.cpp
    void addRules();
    void addWhatIf();
    void addHelp();
    void fillRecent(QMenu& menu);
    void fillSamples(QMenu& menu);
    QMenu* addMenu(const QString& title, const QStringList& ids);

    MainWindow& m_window;
    CommandRegistry& m_commands;
};

} // namespace provisor
