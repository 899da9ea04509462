#pragma once

#include "app/gui/CommandRegistry.h"
#include "app/gui/FileController.h"
#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "core/draw/Card.h"
#include "models/PackLibrary.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QToolBar;

namespace provisor {

class Rail;
class RuleEditor;
class StatusStrip;
class WhatIfBar;
class WelcomePage;
class Workspace;

/// The window: menus, toolbar, rail of views, the open model or the welcome page, status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(CataloguePointer catalogue, GuiTheme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileController& files() { return m_files; }
    /// The packs installed for the user; without a folder there are none.
    PackLibrary& packs() { return m_packs; }
    /// Loads the packs in a folder and says which are left out.
    void loadPacks(const QString& folder);
    CommandRegistry& commands() { return m_commands; }
    Navigator& navigator() { return m_navigator; }
    WhatIfBar& whatIf() { return *m_whatIf; }
    /// The views of the open model; nullptr when none is open.
    Workspace* workspace() const { return m_workspace; }
    void showView(View view);
    /// Opens the rule editor, or brings the open one to the front.
    RuleEditor& openRuleEditor();
    /// Writes the registers of the open model, as the suffix says.
    void exportRegisters(const QString& path);
    /// Shows what an edited register would change in the open model.
    void importRegisters(const QString& path);
    /// Opens the command palette and returns it.
    QWidget* openPalette();
    /// What the overlays of the diagram are called, in their order.
    static QStringList overlayNames();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildContent();
    void buildToolBar();
    QWidget* diagramTools();
    void buildTitle();
    void connectNavigator();
    void onModelAboutToClose();
    void onModelChanged();
    void connectDiagram();
    void showOverlay(Overlay overlay);
    void updateState();
    void updateToolBar();
    void setCatalogue(const CataloguePointer& catalogue);
    /// Asks what to do when the model was made with another catalogue, as soon as it is analysed.
    void watchCatalogue();
    void showError(const QString& message);
    void showMessage(const QString& message);

    GuiTheme& m_theme;
    CataloguePointer m_catalogue;
    PackLibrary m_packs;
    Navigator m_navigator;
    CommandRegistry m_commands;
    FileController m_files;
    Workspace* m_workspace = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    Rail* m_rail = nullptr;
    StatusStrip* m_status = nullptr;
    Surface* m_banner = nullptr;
    TextLabel* m_bannerText = nullptr;
    WhatIfBar* m_whatIf = nullptr;
    QPointer<RuleEditor> m_ruleEditor;
    QToolBar* m_tools = nullptr;
    QAction* m_diagramTools = nullptr; ///< the part of the toolbar that only the diagram has
    SegmentBar* m_overlay = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_edition = nullptr;

    friend class WindowCommands;
};

} // namespace provisor
