#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/RuleBench.h"
#include "models/RuleModels.h"

class QListView;
class QStackedWidget;

namespace provisor {

/// What the rule gives on the open model: its targets, those raised first, and below them why, condition by condition.
class RuleEditorResult : public QWidget
{
    Q_OBJECT

public:
    RuleEditorResult(RuleBench& bench, const GuiTheme& theme, QWidget* parent = nullptr);

    QListView* targets() const { return m_targets; }
    QListView* trace() const { return m_trace; }
    RuleOutcomeModel& outcomes() { return m_outcomes; }
    QString summary() const { return m_count->text(); }
    QPushButton* makeCase() const { return m_makeCase; }

Q_SIGNALS:
    /// A test case is to be made from a target.
    void caseWanted(const provisor::RuleOutcome& outcome);

private:
    QWidget* buildLists();
    void refresh();
    void explainCurrent();
    QString emptyText() const;

    RuleBench& m_bench;
    const GuiTheme& m_theme;
    RuleOutcomeModel m_outcomes;
    RuleTraceModel m_lines;
    TextLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_empty = nullptr;
    QListView* m_targets = nullptr;
    QListView* m_trace = nullptr;
    TextLabel* m_why = nullptr;
    QPushButton* m_makeCase = nullptr;
    QString m_current; ///< short name of the target looked at
    bool m_isRefreshing = false;
};

/// A list as the editor has them: one column, no frame, rows as high as their text.
QListView* ruleList(QAbstractItemModel& model, const QString& name);

} // namespace provisor
