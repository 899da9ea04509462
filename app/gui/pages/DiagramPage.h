#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/OutlineModel.h"

class QSortFilterProxyModel;
class QSplitter;
class QTreeView;

namespace provisor {

class DiagramView;
class Inspector;
class StencilPanel;

/// Stencils and outline at the left, the diagram, the inspector at the right.
class DiagramPage : public QWidget
{
    Q_OBJECT

public:
    DiagramPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    DiagramView* view() const { return m_view; }
    Inspector* inspector() const { return m_inspector; }
    StencilPanel* stencils() const { return m_stencils; }
    QTreeView* outline() const { return m_outline; }
    void setLeftShown(bool shown);
    void setInspectorShown(bool shown);
    /// Selects something and scrolls to it.
    void showRecord(Id record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildLeft();
    void openOutlineMenu(QPoint at);
    void followSelection();
    void applyTheme();

    Session& m_session;
    const GuiTheme& m_theme;
    OutlineModel m_outlineModel;
    QSortFilterProxyModel* m_sorted = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_left = nullptr;
    StencilPanel* m_stencils = nullptr;
    QTreeView* m_outline = nullptr;
    TextLabel* m_outlineNote = nullptr;
    DiagramView* m_view = nullptr;
    Inspector* m_inspector = nullptr;
    bool m_wantsLeft = true;
};

} // namespace provisor
