#pragma once

#include "models/KeyedTable.h"
#include "models/Session.h"

namespace provisor {

/// What a row of the register shows; a plain copy, so that a row can be compared with its next state.
struct ThreatRow
{
    QString key;
    QString title;
    QString target;
    Id targetId;
    Id decision;
    QString status;
    Id owner;
    QString ownerName;
    QString due;
    QString catalogueId;
    QString family;
    QStringList provisions;
    double residual = 0;
    double inherent = 0;
    double planned = 0;
    Level level = Level::Low;
    Level inherentLevel = Level::Low;
    Level plannedLevel = Level::Low;
    bool isConfirmed = true;
    bool isRaised = true;
    bool isOverdue = false;
    bool isOwn = false; ///< written by hand, not found by a rule
    QString why;
    QStringList labels;
    QList<Id> boundaries;   ///< those the target lies in, the innermost first
    QString boundary;       ///< name of the innermost
    QStringList references; ///< entries of frameworks, "AML.T0051" or "LLM01:2026"
    QString principle;      ///< clause of the first provision's principle, "5.1.1"
    QString principleTitle;
    QString search; ///< everything a text filter looks through
    friend bool operator==(const ThreatRow&, const ThreatRow&) = default;
};

/// The register: every threat of the newest analysis. Status, owner and due date can be edited; statuses that need more
/// than a cell can hold (accepted, not relevant) are refused here.
class ThreatTableModel : public KeyedTable<ThreatRow>
{
    Q_OBJECT

public:
    enum Column {
        Check,
        Residual,
        Inherent,
        Planned,
        Title,
        TargetColumn,
        CertaintyColumn,
        StatusColumn,
        OwnerColumn,
        DueColumn,
        ProvisionColumn,
        LabelColumn,
        BoundaryColumn,
        ReferenceColumn,
        ColumnCount
    };

    explicit ThreatTableModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// All rows, in the order of their keys.
    using KeyedTable::rows;
    /// What a cell of a row shows; also for views that keep rows of their own.
    QVariant cell(const ThreatRow& row, int column, int role) const;
    /// What a row is sorted by in a column.
    QVariant sortValue(const ThreatRow& row, int column) const;

    bool isChecked(const QString& key) const { return m_checked.contains(key); }
    QStringList checkedKeys() const;
    void setChecked(const QStringList& keys, bool checked);
    QModelIndex indexOf(const QString& key) const;

Q_SIGNALS:
    /// Once for every analysis, after all rows were taken over.
    void refreshed();
    void checksChanged();

private:
    void refresh();
    ThreatRow rowFor(const Threat& threat);
    void place(ThreatRow& row, const Threat& threat) const;
    const QStringList& referencesOf(const CatalogueThreat& threat);
    QVariant display(const ThreatRow& row, int column) const;
    QString accessible(const ThreatRow& row, int column) const;

    Session& m_session;
    QHash<QString, QStringList> m_references; ///< of kinds of threat; many threats share them
    CataloguePointer m_referencesOf;          ///< the catalogue they are from
    QSet<QString> m_checked;
};

} // namespace provisor
