#pragma once

#include "models/KeyedTable.h"
#include "models/Session.h"

namespace provisor {

struct MitigationRow
{
    Id key;
    QString title;
    QString description;
    QString status;
    Id owner;
    QString ownerName;
    QString due;
    QString effectiveness;
    QString effort;
    QString actsOn;
    QString uses;
    int threats = 0;
    double reduces = 0; ///< sum over its threats of inherent minus target risk
    friend bool operator==(const MitigationRow&, const MitigationRow&) = default;
};

/// The mitigations of the model. Title, status, owner, due date, effectiveness and effort can be edited.
class MitigationTableModel : public KeyedTable<MitigationRow>
{
    Q_OBJECT

public:
    enum Column {
        Title,
        StatusColumn,
        OwnerColumn,
        DueColumn,
        EffectivenessColumn,
        EffortColumn,
        OnColumn,
        TreatsColumn,
        ColumnCount
    };

    explicit MitigationTableModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QModelIndex indexOf(Id mitigation) const;

private:
    void refresh();
    QString display(const MitigationRow& row, int column) const;

    Session& m_session;
};

} // namespace provisor
