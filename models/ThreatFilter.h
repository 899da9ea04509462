#pragma once

#include "models/ThreatQuery.h"
#include "models/ThreatTableModel.h"

#include <QAbstractProxyModel>

#include <functional>

namespace provisor {

/// The register as somebody wants to see it: filtered, sorted by several columns and grouped under headings. Rows that
/// stay keep their selection; where very many come and go at once, the model is reset.
///
/// It keeps copies of the rows, so that it is whole at any moment while the table below it changes.
class ThreatFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit ThreatFilter(QObject* parent = nullptr) : QAbstractProxyModel(parent) {}

    /// The model must be a ThreatTableModel.
    void setSourceModel(QAbstractItemModel* model) override;

    const ThreatQuery& query() const { return m_query; }
    void setQuery(const ThreatQuery& query);
    void setText(const QString& text);
    void setLevels(const QSet<Level>& levels);
    void setStatuses(const QSet<QString>& statuses);
    void setOwners(const QSet<Id>& owners);
    void setTargets(const QSet<Id>& targets);
    void setProvisions(const QSet<QString>& provisions);
    void setCertainty(std::optional<bool> confirmed);
    void setOverdueOnly(bool overdueOnly);
    void setGroup(ThreatQuery::Group group);
    /// Takes the conditions back; order and groups stay.
    void clear();
    bool isFiltering() const { return m_query.isFiltering(); }

    /// Keys of the threats that changed since the baseline of the query.
    void setChangedKeys(const QSet<QString>& keys);
    /// Number of threats shown, without the headings.
    int threatCount() const { return m_threatCount; }
    QStringList keys() const;
    QModelIndex indexOf(const QString& key, int column = ThreatTableModel::Residual) const;
    bool isHeading(int row) const { return m_entries.at(row).isHeading; }

    /// Sorts by one column.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Adds a column after those it is sorted by already, or turns its order round.
    void sortAlsoBy(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex&) const override { return index(row, column); }
    bool hasChildren(const QModelIndex& parent = {}) const override { return !parent.isValid() && rowCount() > 0; }
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void filterChanged();

private:
    /// A threat, or the heading above a group of them.
    struct Entry
    {
        QString id; ///< key of the threat, or of the group with a leading space
        bool isHeading = false;
        ThreatRow row; ///< of a heading: its first threat
        QString title; ///< of a heading
        int count = 0; ///< of a heading
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void changed();
    void rebuild();
    bool passes(const ThreatRow& row, const QStringList& words) const;
    bool comesBefore(const ThreatRow& a, const ThreatRow& b) const;
    /// What a row is grouped by: the order of the group, its identity and its heading.
    QString groupOf(const ThreatRow& row) const;
    QString groupTitle(const ThreatRow& row) const;
    int compareGroups(const ThreatRow& a, const ThreatRow& b) const;
    QList<Entry> wanted() const;
    void takeOver(QList<Entry> next);
    void removeGone(const QHash<QString, int>& places);
    void reorder(const QHash<QString, int>& places);
    void insertNew(const QList<Entry>& next);
    void countThreats();

    ThreatTableModel* m_threats = nullptr;
    ThreatQuery m_query;
    QSet<QString> m_changedKeys;
    QList<Entry> m_entries;
    QHash<QString, int> m_rows; ///< by id
    int m_threatCount = 0;
};

} // namespace provisor
