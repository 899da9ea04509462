#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

class QSplitter;
class QStackedWidget;
class QTreeView;

namespace provisor {

class DiagramView;
class Inspector;
class LinesPanel;
class OutlineView;
class PaneTabs;
class PathsPanel;
class StencilPanel;

/// Stencils and outline at the left, the diagram, the inspector or the attack paths at the right.
class DiagramPage : public QWidget
{
    Q_OBJECT

public:
    DiagramPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    DiagramView* view() const { return m_view; }
    Inspector* inspector() const { return m_inspector; }
    PathsPanel* paths() const { return m_paths; }
    LinesPanel* lines() const { return m_lines; }
    StencilPanel* stencils() const { return m_stencils; }
    QTreeView* outline() const;
    void setLeftShown(bool shown);
    /// Shows or hides what is at the right.
    void setInspectorShown(bool shown);
    /// Shows the attack paths, one of them on the diagram when a key is given.
    void showPaths(const QString& key = {});
    /// Shows the system as typed lines and goes there.
    void showLines();
    /// Selects something and scrolls to it.
    void showRecord(Id record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildLeft();
    QWidget* buildRight(Navigator& navigator);
    void connectPaths();
    void showPath(const QString& key);
    void refreshPath();
    void showSide(int side);
    void applyTheme();

    Session& m_session;
    const GuiTheme& m_theme;
    QSplitter* m_splitter = nullptr;
    QWidget* m_left = nullptr;
    StencilPanel* m_stencils = nullptr;
    OutlineView* m_outline = nullptr;
    TextLabel* m_outlineNote = nullptr;
    DiagramView* m_view = nullptr;
    QWidget* m_right = nullptr;
    PaneTabs* m_sides = nullptr;
    QStackedWidget* m_sidePages = nullptr;
    Inspector* m_inspector = nullptr;
    PathsPanel* m_paths = nullptr;
    LinesPanel* m_lines = nullptr;
    bool m_wantsLeft = true;
};

} // namespace provisor
