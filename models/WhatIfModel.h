#pragma once

#include "core/analysis/Difference.h"
#include "models/KeyedTable.h"
#include "models/Session.h"

namespace provisor {

struct WhatIfRow
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
    friend bool operator==(const WhatIfRow&, const WhatIfRow&) = default;
};

/// What a what-if changes: threats that appear, vanish or move, and the totals. Empty when none is on.
class WhatIfModel : public KeyedTable<WhatIfRow>
{
    Q_OBJECT

public:
    enum Happening { Appears, Vanishes, Moves };
    enum Column { What, Title, Target, Before, After, ColumnCount };

    /// The session must outlive it.
    explicit WhatIfModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// How many threats appear, vanish or move.
    int count(Happening happening) const { return m_counts[size_t(happening)]; }
    const RiskTotals& before() const { return m_before; }
    const RiskTotals& after() const { return m_after; }
    /// "3 changes · 12 threats vanish, 2 appear, 5 move · risk 839.1 → 742.0".
    QString summary() const;

Q_SIGNALS:
    /// The totals or the rows changed.
    void refreshed();

private:
    void refresh();
    QString display(const WhatIfRow& row, int column) const;

    Session& m_session;
    std::array<int, 3> m_counts{};
    RiskTotals m_before;
    RiskTotals m_after;
};

} // namespace provisor
