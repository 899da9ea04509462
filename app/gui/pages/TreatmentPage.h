#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/TreatmentTableModel.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace provisor {

class TreatmentChart;

/// What would help most: the mitigations of the catalogue ranked by the risk they remove, and the cheapest set that
/// leaves nothing above a level. Part of the page of mitigations, which shows its tools in the common bar.
class TreatmentPage : public QWidget
{
    Q_OBJECT

public:
    TreatmentPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    enum class List { Ranking, Plan };
    void setList(List list);
    List list() const { return m_list; }
    /// Filter and count, or level and buttons of the set; to be put into the bar.
    QWidget* tools() const { return m_tools; }
    QTableView* table(List list) const { return list == List::Ranking ? m_rankingTable : m_planTable; }
    TreatmentFinder& finder() { return m_finder; }

private:
    QWidget* buildTools();
    QWidget* buildRankingTools();
    QWidget* buildPlanTools();
    QTableView* buildTable(QSortFilterProxyModel& filter, const QString& name);
    QWidget* buildRanking();
    QWidget* buildPlan();
    void refresh();
    void refreshPlan();
    void refreshRemaining(const TreatmentPlan& plan);
    void followCurrent();
    const TreatmentStep* current() const;
    void addHead(const TreatmentStep& step);
    void addButtons(const TreatmentStep& step);
    void addProvisions(const TreatmentStep& step);
    void addThreats(const TreatmentStep& step);
    void addTexts(const TreatmentStep& step);
    void planStep(const TreatmentStep& step);
    void planAll();
    void tryAll();

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    TreatmentFinder m_finder;
    TreatmentTableModel m_ranking;
    TreatmentTableModel m_plan;
    QSortFilterProxyModel m_rankingFilter;
    QSortFilterProxyModel m_planFilter;
    List m_list = List::Ranking;
    QWidget* m_tools = nullptr;
    QStackedWidget* m_toolStack = nullptr;
    QStackedWidget* m_lists = nullptr;
    QTableView* m_rankingTable = nullptr;
    QTableView* m_planTable = nullptr;
    TextLabel* m_count = nullptr;
    SegmentBar* m_level = nullptr;
    QPushButton* m_planAll = nullptr;
    QPushButton* m_tryAll = nullptr;
    TextLabel* m_sentence = nullptr;
    TreatmentChart* m_chart = nullptr;
    Surface* m_remaining = nullptr;
    QVBoxLayout* m_remainingColumn = nullptr;
    QVBoxLayout* m_detail = nullptr;
};

} // namespace provisor
