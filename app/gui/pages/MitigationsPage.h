#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/OwnerProgress.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace provisor {

class MitigationBoard;
class TreatmentPage;

/// The plan: every mitigation with status, owner, due date and effectiveness, edited in the table. Beside it, what of
/// the catalogue would help most and the cheapest set of it.
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

    /// What the page lists.
    enum class List { InModel, Board, Owners, Ranking, Plan };
    void setList(List list);
    /// What would help most; made when it is first asked for.
    TreatmentPage* treatment();

    MitigationBoard* board() const { return m_board; }
    OwnerProgress& progress() { return m_progress; }
    /// Moves the current mitigation to the status after or before its own.
    void moveCurrent(int direction);
    /// Sets a status; for verified with a review that is due it asks for the date of the next one.
    void setStatus(Id mitigation, const QString& status);

private:
    QWidget* buildBar();
    QWidget* buildTools();
    QWidget* buildTable();
    QWidget* buildDetail();
    void addFromCatalogue();
    void addOwn();
    void removeSelected();
    QWidget* buildOwners();
    void followCurrent();
    void addFacts(const MitigationRow& row); ///< this and what follows: MitigationsPageDetail.cpp
    void addThreats(const MitigationRow& row);
    void addProvisions(const MitigationRow& row);
    void addEvidence(const MitigationRow& row);
    void updateLate();
    void updateCount();

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    MitigationTableModel m_model;
    OwnerProgress m_progress;
    QSortFilterProxyModel m_owners;
    QSortFilterProxyModel m_filter;
    SegmentBar* m_choice = nullptr;
    QStackedWidget* m_tools = nullptr; ///< in the bar, of the list shown
    QStackedWidget* m_lists = nullptr;
    TreatmentPage* m_treatment = nullptr;
    MitigationBoard* m_board = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_ownerTable = nullptr;
    LinkButton* m_late = nullptr;
    QLineEdit* m_search = nullptr;
    TextLabel* m_count = nullptr;
    QVBoxLayout* m_detail = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace provisor
