#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/LogModel.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace provisor {

class BaselinesPane;

/// The audit trail in words, and baselines to compare with.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    BaselinesPane* baselines() const { return m_baselines; }
    QLineEdit* baselineName() const { return m_baseline; }
    /// Shows the baselines, or the trail.
    void showBaselines(bool shown);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildTrail();
    void buildTable();
    void addBaseline();
    void updateState();

    Session& m_session;
    const GuiTheme& m_theme;
    SegmentBar* m_parts = nullptr;
    QStackedWidget* m_pages = nullptr;
    BaselinesPane* m_baselines = nullptr;
    QLineEdit* m_search = nullptr;
    LogModel m_model;
    QSortFilterProxyModel m_filter;
    QTableView* m_table = nullptr;
    TextLabel* m_state = nullptr;
    SignLabel* m_stateSign = nullptr;
    TextLabel* m_details = nullptr;
    QLineEdit* m_baseline = nullptr;
};

} // namespace provisor
