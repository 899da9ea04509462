#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/ChangesSince.h"
#include "models/ThreatFilter.h"

class QHeaderView;
class QLineEdit;
class QTableView;

namespace provisor {

class ColumnFit;
class ThreatDetail;

/// The register: filter and groups, table, bulk edit at its foot, and the chosen threat in full beside it.
class ThreatsPage : public QWidget
{
    Q_OBJECT

public:
    ThreatsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    ThreatTableModel& model() { return m_model; }
    ThreatFilter& filter() { return m_filter; }
    QTableView* table() const { return m_table; }
    /// Makes a threat the current one; filters that hide it are cleared.
    void showThreat(const QString& key);
    /// Asks for a threat in own words.
    void addThreat();
    /// Shows only one level; all for -1.
    void showLevel(int level);
    /// Shows the threats that name a provision.
    void showProvision(const QString& id);

    // What the keys of the registry do; on the checked threats when the current one is checked, else on the selected.
    void step(int direction);
    void toggleCheck();
    void setStatus(const QString& status);
    void bulkOwner();
    void bulkDue();
    void bulkLabels();
    void writeComment();
    void takeUpSuggestion(int at);
    void focusFilter();
    void clearFilters();
    void sortByCurrent(bool isAlso);
    void openGroupMenu();
    void openColumnMenu();
    void openViewMenu();
    /// Shows the register as a view says.
    void showView(const ThreatQuery& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildFilterBar();
    QWidget* buildTable();
    QWidget* buildBulkBar();
    void updateChips();
    void updateBulkBar();
    void updateCount();
    void followCurrent();
    void openLevelMenu();
    void openStatusMenu();
    void openCertaintyMenu();
    void openOwnerMenu();
    void openTargetMenu();
    void openProvisionMenu();
    void openBoundaryMenu();
    void openReferenceMenu();
    void openLabelMenu();
    void openChangedMenu();
    void openMoreMenu();
    void chooseTexts(const QStringList& all, const QSet<QString>& current, const QWidget& anchor,
                     QSet<QString> ThreatQuery::*member);
    const QWidget& anchorOf(const FilterChip& chip) const;
    static QString groupName(ThreatQuery::Group group);
    void change(const std::function<void(ThreatQuery&)>& edit);
    QSet<QString> changedKeys(Id baseline);
    void followBaseline();
    void saveView();
    void addColumnActions(QHeaderView& header);
    static QStringList hiddenAtFirst();
    void sortBy(int column, bool isAlso);
    void showOrder();
    void spanHeadings();
    void rememberPlace();
    void returnToPlace();
    void goToRow(int row);
    QStringList chosenKeys() const;
    const QWidget& bulkAnchor(const char* button) const;
    void bulkStatus();
    void bulkMitigation();
    void bulkAccept();
    /// Enter opens the list of a cell, else the detail; Delete empties a cell, or deletes a threat in own words.
    bool tableKey(int key);
    void toggleAll();
    FilterChip* chip(const QString& label, const std::function<void()>& open, const std::function<void()>& clear);

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    ThreatTableModel m_model;
    ThreatFilter m_filter;
    ChangesSince m_changes;
    /// Where the table was, for a reset of its rows.
    struct Place
    {
        QString key;
        int row = 0;
        int column = 0;
        QStringList selected;
    };
    Place m_place;
    ColumnFit* m_fit = nullptr;
    QMap<int, QAction*> m_columns;
    QTableView* m_table = nullptr;
    QAction* m_ruleOff = nullptr;
    ThreatDetail* m_detail = nullptr;
    QWidget* m_chips = nullptr;
    QLineEdit* m_search = nullptr;
    FilterChip* m_levelChip = nullptr;
    FilterChip* m_statusChip = nullptr;
    FilterChip* m_certaintyChip = nullptr;
    FilterChip* m_ownerChip = nullptr;
    FilterChip* m_targetChip = nullptr;
    FilterChip* m_provisionChip = nullptr;
    FilterChip* m_boundaryChip = nullptr;
    FilterChip* m_referenceChip = nullptr;
    FilterChip* m_labelChip = nullptr;
    FilterChip* m_changedChip = nullptr;
    FilterChip* m_overdueChip = nullptr;
    FilterChip* m_groupChip = nullptr;
    LinkButton* m_more = nullptr;
    QToolButton* m_views = nullptr;
    QToolButton* m_columnsButton = nullptr;
    LinkButton* m_clear = nullptr;
    TextLabel* m_count = nullptr;
    Surface* m_bulkBar = nullptr;
    TextLabel* m_bulkCount = nullptr;
};

} // namespace provisor
