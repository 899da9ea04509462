#pragma once

#include "models/KeyedTable.h"
#include "models/TreatmentFinder.h"

namespace provisor {

struct TreatmentRow
{
    QString key; ///< catalogue id of the mitigation
    QString title;
    QString description;
    int position = 0; ///< from 1, in the order of the ranking or of the set
    double removed = 0;
    int threats = 0;
    int within = 0;
    QString effort;
    QString does; ///< "adds", "finishes 2" in words
    QStringList provisions;
    int above = 0;       ///< threats above the level once this and the steps before it are done
    double residual = 0; ///< the sum of residual risk then
    friend bool operator==(const TreatmentRow&, const TreatmentRow&) = default;
};

/// Mitigations of the catalogue that would remove risk: each on its own, or the steps of the cheapest set.
class TreatmentTableModel : public KeyedTable<TreatmentRow>
{
    Q_OBJECT

public:
    enum class Steps { Ranking, Plan };
    enum Column { Position, Title, Removed, Threats, Within, Effort, Does, Provisions, Above, Residual, ColumnCount };

    /// The finder must outlive it.
    TreatmentTableModel(const TreatmentFinder& finder, Steps steps, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Index of a mitigation of the catalogue; invalid when it is not listed.
    QModelIndex indexOf(const QString& mitigation) const;
    /// The step of a row; nullptr for an invalid index.
    const TreatmentStep* step(const QModelIndex& index) const;
    /// All steps, in their order.
    QList<TreatmentStep> steps() const;

    /// "Adds it", "Finishes 2", "Adds, finishes 1".
    static QString doesText(const TreatmentStep& step);

private:
    void refresh();
    QString display(const TreatmentRow& row, int column) const;
    QVariant sortValue(const TreatmentRow& row, int column) const;

    const TreatmentFinder& m_finder;
    Steps m_steps;
};

} // namespace provisor
