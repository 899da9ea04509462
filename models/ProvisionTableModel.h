#pragma once

#include "models/Session.h"

#include <QAbstractItemModel>

namespace provisor {

/// The provisions of the standard grouped by principle, with what is known about each. The shape comes from the
/// catalogue and never changes; the contents follow the analysis. Claim, verdict, owner and due date can be edited.
class ProvisionTableModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        ModalityColumn,
        ApplicableColumn,
        ClaimColumn,
        VerdictColumn,
        OwnerColumn,
        DueColumn,
        ThreatsColumn,
        ColumnCount
    };

    explicit ProvisionTableModel(Session& session, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QModelIndex indexOf(const QString& provision) const;
    /// The provision of a row; nullptr for a principle.
    const CatalogueProvision* provision(const QModelIndex& index) const;

private:
    void refresh();
    const ProvisionStatus* statusOf(const QString& provision) const;
    QVariant principleData(const Principle& principle, int column, int role) const;
    QVariant provisionData(const CatalogueProvision& provision, int column, int role) const;
    QVariant display(const CatalogueProvision& provision, int column) const;
    QString assessmentText(const ProvisionStatus* status, int field) const;

    Session& m_session;
    AnalysisPointer m_analysis;
    QHash<QString, qsizetype> m_statusIndex;
};

} // namespace provisor
