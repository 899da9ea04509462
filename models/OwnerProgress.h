#pragma once

#include "models/MitigationTableModel.h"

namespace provisor {

/// How far the mitigations of one person have come, and what it costs that some are late.
struct OwnerProgressRow
{
    QString key; ///< id of the person; empty for nobody
    QString name;
    int total = 0; ///< without the rejected ones
    int inPlace = 0;
    int underway = 0;
    int late = 0;
    int reviewsDue = 0;
    double heldBack = 0; ///< residual risk that would be gone had the late ones been done
    friend bool operator==(const OwnerProgressRow&, const OwnerProgressRow&) = default;
};

/// Progress per owner of a plan.
class OwnerProgress : public KeyedTable<OwnerProgressRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, InPlaceColumn, UnderwayColumn, LateColumn, ReviewColumn, CostColumn, ColumnCount };

    OwnerProgress(Session& session, MitigationTableModel& plan, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    using KeyedTable::rows;
    /// All owners together; late ones of several owners on one threat count once.
    const OwnerProgressRow& total() const { return m_total; }

Q_SIGNALS:
    void refreshed();

private:
    void refresh();

    Session& m_session;
    MitigationTableModel& m_plan;
    OwnerProgressRow m_total;
};

} // namespace provisor
