#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/ThreatFilter.h"

class QLineEdit;
class QTableView;

namespace provisor {

class ThreatDetail;

/// The register: filter, table, bulk edit at its foot, and the chosen threat in full beside it.
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
    void bulkStatus();
    void bulkOwner();
    void bulkDue();
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
    LinkButton* m_clear = nullptr;
    TextLabel* m_count = nullptr;
    Surface* m_bulkBar = nullptr;
    TextLabel* m_bulkCount = nullptr;
};

} // namespace provisor
