#pragma once

#include "models/KeyedTable.h"
#include "models/Session.h"

#include <QSortFilterProxyModel>

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
    QString why;
    friend bool operator==(const ThreatRow&, const ThreatRow&) = default;
};

/// The register: every threat of the newest analysis. Status, owner and due date can be edited.
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
        ColumnCount
    };

    explicit ThreatTableModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QStringList checkedKeys() const;
    void setChecked(const QStringList& keys, bool checked);
    QModelIndex indexOf(const QString& key) const;

Q_SIGNALS:
    void checksChanged();

private:
    void refresh();
    ThreatRow rowFor(const Threat& threat) const;
    QVariant display(const ThreatRow& row, int column) const;
    QString accessible(const ThreatRow& row, int column) const;
    QVariant sortValue(const ThreatRow& row, int column) const;

    Session& m_session;
    QSet<QString> m_checked;
};

/// Filter of the register. An empty set lets everything pass.
class ThreatFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ThreatFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setLevels(const QSet<Level>& levels);
    void setStatuses(const QSet<QString>& statuses);
    void setOwners(const QSet<Id>& owners);   ///< a null id stands for nobody
    void setTargets(const QSet<Id>& targets); ///< a null id stands for the whole system
    void setProvisions(const QSet<QString>& provisions);
    void setCertainty(std::optional<bool> confirmed);
    void setOverdueOnly(bool overdueOnly);
    void clear();

    const QSet<Level>& levels() const { return m_levels; }
    const QSet<QString>& statuses() const { return m_statuses; }
    const QSet<Id>& owners() const { return m_owners; }
    const QSet<Id>& targets() const { return m_targets; }
    const QSet<QString>& provisions() const { return m_provisions; }
    std::optional<bool> certainty() const { return m_certainty; }
    bool overdueOnly() const { return m_overdueOnly; }
    bool isFiltering() const;

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void changed();

    QStringList m_words;
    QSet<Level> m_levels;
    QSet<QString> m_statuses;
    QSet<Id> m_owners;
    QSet<Id> m_targets;
    QSet<QString> m_provisions;
    std::optional<bool> m_certainty;
    bool m_overdueOnly = false;
};

} // namespace provisor
