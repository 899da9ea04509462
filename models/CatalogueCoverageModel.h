#pragma once

#include "models/CatalogueKey.h"
#include "models/CatalogueUse.h"

#include <QAbstractTableModel>

namespace provisor {

/// How the catalogue and a model stand to an entry of a framework.
enum class Coverage : quint8 {
    Touched,   ///< a threat that covers it is raised, or a mitigation or component type that covers it is in use
    Covered,   ///< the catalogue covers it, but nothing is raised or in use here
    NotCovered ///< nothing in the catalogue covers it
};

/// What the catalogue and a model have on one entry of a framework.
struct ReferenceCoverage
{
    QStringList threats;     ///< of the catalogue, on the entry or one below it
    QStringList mitigations; ///< likewise
    QStringList types;       ///< component types that stand for it
    CatalogueUse::Tally raised;
    int used = 0; ///< mitigations and elements of the model

    Coverage coverage() const;
    friend bool operator==(const ReferenceCoverage&, const ReferenceCoverage&) = default;
};
/// "Touched here", "Covered, not raised here", "Not covered by the catalogue".
QString coverageWord(Coverage coverage);
ReferenceCoverage coverageOf(const Catalogue& catalogue, const CatalogueUse& use, const Reference& reference);

/// Entries of a framework by coverage.
struct CoverageTotals
{
    int touched = 0;
    int covered = 0; ///< not touched
    int notCovered = 0;

    int all() const { return touched + covered + notCovered; }
    friend bool operator==(const CoverageTotals&, const CoverageTotals&) = default;
};

/// Coverage of one edition of a framework: a row per entry. Without a framework a row per edition with its totals.
class CatalogueCoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns of a framework, and those of the list of frameworks.
    enum Column { IdColumn, NameColumn, ThreatsColumn, MitigationsColumn, RaisedColumn, UsedColumn, ColumnCount };
    enum FrameworkColumn { EditionName = NameColumn, AllColumn, TouchedColumn, CoveredColumn, NotCoveredColumn };

    explicit CatalogueCoverageModel(CataloguePointer catalogue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows one edition of a framework; a null key shows the frameworks.
    void setFramework(const CatalogueKey& framework);
    const CatalogueKey& framework() const { return m_framework; }
    void setUse(const CatalogueUse& use);

    CatalogueKey key(const QModelIndex& index) const;
    QModelIndex indexOf(const CatalogueKey& key) const;
    /// Totals of the framework, or of all of them.
    CoverageTotals totals() const;

    /// The rows in that order as CSV (RFC 4180) with headings, threats and mitigations by their ids. Safe for
    /// spreadsheets, which take a cell that starts with =, +, - or @ for a formula.
    QString csv(const QList<int>& rows) const;

private:
    struct Row
    {
        CatalogueKey key;
        QString name;
        ReferenceCoverage coverage; ///< of an entry
        CoverageTotals totals;      ///< of a framework
    };

    bool isFrameworks() const { return m_framework.isNull(); }
    void fill(Row& row) const;
    QVariant sortValue(const Row& row, int column) const;
    QVariant display(const Row& row, int column) const;
    QString accessible(const Row& row, int column) const;
    QString tip(const Row& row, int column) const;
    QVariant frameworkHeading(int section, bool isTip) const;

    CataloguePointer m_catalogue;
    CatalogueUse m_use;
    CatalogueKey m_framework;
    QList<Row> m_rows;
};

} // namespace provisor
