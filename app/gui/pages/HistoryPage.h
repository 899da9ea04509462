#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/LogModel.h"

#include <QSortFilterProxyModel>

class QTableView;

namespace provisor {

/// The audit trail in words, and baselines to compare with.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Session& session, const GuiTheme& theme, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    void buildTable();
    void addBaseline();
    void updateState();

    Session& m_session;
    const GuiTheme& m_theme;
    LogModel m_model;
    QSortFilterProxyModel m_filter;
    QTableView* m_table = nullptr;
    TextLabel* m_state = nullptr;
    SignLabel* m_stateSign = nullptr;
    TextLabel* m_details = nullptr;
    QLineEdit* m_baseline = nullptr;
};

} // namespace provisor
