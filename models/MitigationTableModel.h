#pragma once

#include "models/KeyedTable.h"
#include "models/Session.h"

class QMimeData;

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
    QString reviewBy;
    QStringList provisions; ///< it gives evidence for
    int evidence = 0;       ///< pieces of evidence that it is done
    bool isOverdue = false;
    bool isReviewDue = false; ///< verified, but the date of the review has passed: counts as implemented
    double heldBack = 0;      ///< residual risk that would be gone had it been done in time
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
        ReviewColumn,
        ProvisionColumn,
        EvidenceColumn,
        LateColumn,
        ColumnCount
    };

    explicit MitigationTableModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What a dragged mitigation is: its id as text.
    static QString mimeType() { return QStringLiteral("application/x-provisor-mitigation"); }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }

    QModelIndex indexOf(Id mitigation) const;
    using KeyedTable::rows;
    /// The status that counts today: verified falls back to implemented when its review is due.
    static QString presentStatus(const MitigationRow& row)
    {
        return row.isReviewDue ? QStringLiteral("implemented") : row.status;
    }

Q_SIGNALS:
    /// Once all rows were taken over.
    void refreshed();

private:
    void refresh();
    MitigationRow rowFor(const Record& record) const;
    QString display(const MitigationRow& row, int column) const;

    Session& m_session;
};

} // namespace provisor
