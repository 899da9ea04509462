#pragma once

#include "app/gui/GuiTheme.h"
#include "models/OutlineModel.h"

#include <QTreeView>

class QMenu;
class QSortFilterProxyModel;

namespace provisor {

class DiagramView;

/// The model as a tree beside the diagram: whatever can be done to an element, flow or boundary on the canvas can be
/// done here by keyboard, also to what the diagram does not show. Its selection is that of the session.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    OutlineView(Session& session, const GuiTheme& theme, DiagramView& view, QWidget* parent = nullptr);

    /// The row of a record; invalid when there is none.
    QModelIndex rowOf(Id record) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    Id currentRecord() const;
    bool runKey(const QKeyEvent& event);
    void openMenu(QPoint at);
    void fillMenu(QMenu& menu, const QModelIndex& index);
    void goToDiagram();
    void takeSelection();
    void followSelection();
    /// Where a pop-up about the current row opens.
    QPoint popupPlace() const;

    Session& m_session;
    DiagramView& m_view;
    OutlineModel m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace provisor
