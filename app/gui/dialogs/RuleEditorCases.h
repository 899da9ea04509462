#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/RuleBench.h"
#include "models/RuleModels.h"

class QComboBox;
class QListView;
class QPlainTextEdit;
class QStackedWidget;

namespace provisor {

/// The test cases of a rule: little models with what is expected of them, and how they came out.
class RuleEditorCases : public QWidget
{
    Q_OBJECT

public:
    RuleEditorCases(RuleBench& bench, const GuiTheme& theme, QWidget* parent = nullptr);

    RuleCaseModel& model() { return m_model; }
    void setCases(const QList<RuleExample>& cases);
    /// Adds a case and shows it.
    void add(const RuleExample& example);
    QListView* list() const { return m_list; }
    QPlainTextEdit* editor() const { return m_text; }
    QComboBox* target() const { return m_target; }
    SegmentBar* expected() const { return m_expected; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* removeButton() const { return m_remove; }
    /// What is wrong with the case that is being edited; empty when it can be read.
    QString problem() const;

private:
    QWidget* buildList();
    QWidget* buildEditor();
    void addNew();
    void removeCurrent();
    void showCurrent();
    /// Takes over what is in the fields when it can be read.
    void takeOver();
    void updateTargets(const QJsonObject& model);
    void refresh();

    RuleBench& m_bench;
    const GuiTheme& m_theme;
    RuleCaseModel m_model;
    QListView* m_list = nullptr;
    QWidget* m_noCases = nullptr;
    QWidget* m_fields = nullptr;
    TextLabel* m_summary = nullptr;
    SegmentBar* m_expected = nullptr;
    QComboBox* m_target = nullptr;
    QPlainTextEdit* m_text = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_isFilling = false;
};

} // namespace provisor
