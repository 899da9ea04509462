#pragma once

#include "core/analysis/Difference.h"
#include "models/KeyedTable.h"

namespace provisor {

struct DifferenceRow
{
    std::pair<int, QString> key; ///< what happens, key of the threat
    int order = 0;               ///< appearing, vanishing, moving; in each the largest first
    QString title;
    QString target;
    Id targetId;
    int levelBefore = -1; ///< int(Level); -1 when the threat is not there
    double before = 0;
    int levelAfter = -1;
    double after = 0;
    bool isConfirmed = true;
    friend bool operator==(const DifferenceRow&, const DifferenceRow&) = default;
};

/// What differs between two analyses of a model: threats that appear, vanish or move, and the totals.
class DifferenceModel : public KeyedTable<DifferenceRow>
{
    Q_OBJECT

public:
    enum Happening { Appears, Vanishes, Moves };
    enum Column { What, Title, Target, Before, After, ColumnCount };

    using KeyedTable::KeyedTable;

    /// Empty when one of them is null.
    void setAnalyses(const AnalysisPointer& before, const AnalysisPointer& after);
    /// Heading of the last column; "After" unless set.
    void setAfterTitle(const QString& title) { m_afterTitle = title; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// How many threats appear, vanish or move.
    int count(Happening happening) const { return m_counts[size_t(happening)]; }
    const RiskTotals& before() const { return m_before; }
    const RiskTotals& after() const { return m_after; }
    /// "12 threats vanish, 2 appear, 5 move · risk 839.1 → 742.0".
    QString differenceInWords() const;

Q_SIGNALS:
    /// The totals or the rows changed.
    void refreshed();

private:
    QString display(const DifferenceRow& row, int column) const;

    std::array<int, 3> m_counts{};
    RiskTotals m_before;
    RiskTotals m_after;
    QString m_afterTitle;
};

} // namespace provisor
