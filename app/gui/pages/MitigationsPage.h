#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/MitigationTableModel.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace provisor {

/// The plan: every mitigation with status, owner, due date and effectiveness, edited in the table.
class MitigationsPage : public QWidget
{
    Q_OBJECT

public:
    MitigationsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    MitigationTableModel& model() { return m_model; }
    QTableView* table() const { return m_table; }
    void showMitigation(Id id);
    /// Shows only what is overdue.
    void showOverdue();

private:
    QWidget* buildBar();
    QWidget* buildTable();
    QWidget* buildDetail();
    void addFromCatalogue();
    void addOwn();
    void removeSelected();
    void followCurrent();
    void updateCount();

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    MitigationTableModel m_model;
    QSortFilterProxyModel m_filter;
    QTableView* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    TextLabel* m_count = nullptr;
    QVBoxLayout* m_detail = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace provisor
