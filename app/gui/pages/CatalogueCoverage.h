#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/CatalogueCoverageModel.h"

#include <QSortFilterProxyModel>

class QTableView;

namespace provisor {

/// Coverage of one edition of a framework, or of all editions: a table that can be sorted, a filter with totals, and a
/// way to take it away as CSV.
class CatalogueCoverage : public QWidget
{
    Q_OBJECT

public:
    CatalogueCoverage(CataloguePointer catalogue, const GuiTheme& theme, QWidget* parent = nullptr);

    /// Shows one edition of a framework; a null key shows the frameworks.
    void setFramework(const CatalogueKey& framework);
    void setUse(const CatalogueUse& use);
    const CatalogueCoverageModel& model() const { return m_model; }
    const QSortFilterProxyModel& filter() const { return m_filter; }
    QTableView* table() const { return m_table; }
    SegmentBar* segments() const { return m_segments; }
    /// Marks an entry without announcing it; false when it is not in the table.
    bool markEntry(const CatalogueKey& key);
    /// Puts what the table shows on the clipboard.
    void copyCsv();

Q_SIGNALS:
    /// An entry became the current one, by pointer or keys.
    void entryChosen(const provisor::CatalogueKey& key);
    /// Enter or a double click on an entry.
    void entryOpened(const provisor::CatalogueKey& key);
    void copied();

private:
    QWidget* buildBar();
    void buildTable();
    void updateTotals();
    void fitColumns();
    void setFilter(int segment);

    const GuiTheme& m_theme;
    CatalogueCoverageModel m_model;
    QSortFilterProxyModel m_filter;
    QWidget* m_bar = nullptr;
    SegmentBar* m_segments = nullptr;
    QTableView* m_table = nullptr;
    bool m_isMarking = false;
};

} // namespace provisor
