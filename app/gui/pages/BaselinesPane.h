#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/BaselineFinder.h"
#include "models/ChangeListModel.h"
#include "models/DifferenceModel.h"

#include <QSortFilterProxyModel>

class QTableView;

namespace provisor {

class TrendChart;

/// Baselines compared with each other or with the present: the trend, the threats that appear, vanish or move, and what
/// was changed, in words.
class BaselinesPane : public QWidget
{
    Q_OBJECT

public:
    BaselinesPane(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    BaselineFinder& finder() { return m_finder; }
    DifferenceModel& threats() { return m_threats; }
    ChangeListModel& changes() { return m_changes; }
    TrendChart* chart() const { return m_chart; }
    /// Compares two states; null: now.
    void compare(Id from, Id to);
    Id from() const { return m_from; }
    Id to() const { return m_to; }

private:
    QWidget* buildHead();
    QWidget* buildTables();
    void openStates(ValueButton& button, bool isFrom);
    void refresh();
    void refreshTrend();
    QString nameOf(Id state) const;
    AnalysisPointer analysisOf(Id state) const;
    void say(const QString& text);

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    BaselineFinder m_finder;
    DifferenceModel m_threats;
    ChangeListModel m_changes;
    QSortFilterProxyModel m_sortedThreats;
    Id m_from, m_to;
    bool m_isChosen = false; ///< until then the newest baseline is compared with the present
    ValueButton* m_fromButton = nullptr;
    ValueButton* m_toButton = nullptr;
    TextLabel* m_summary = nullptr;
    LinkButton* m_show = nullptr;
    TrendChart* m_chart = nullptr;
    QTableView* m_threatTable = nullptr;
    QTableView* m_changeTable = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace provisor
