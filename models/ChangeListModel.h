#pragma once

#include "core/document/Change.h"
#include "models/KeyedTable.h"
#include "models/Session.h"

namespace provisor {

struct ChangeRow
{
    std::pair<int, Id> key; ///< kind, record
    QString what;           ///< added, deleted, changed
    QString words;
    bool isThere = true; ///< whether the record is in the later state
    friend bool operator==(const ChangeRow&, const ChangeRow&) = default;
};

/// What differs between two states of a model, record by record, in words. Where things stand on diagrams and what
/// follows from other records is left out.
class ChangeListModel : public KeyedTable<ChangeRow>
{
    Q_OBJECT

public:
    enum Column { What, Words, ColumnCount };

    explicit ChangeListModel(CataloguePointer catalogue, QObject* parent = nullptr)
        : KeyedTable(parent), m_catalogue(std::move(catalogue))
    {
    }

    void setStates(const Snapshot& before, const Snapshot& after);
    void clear() { setRows({}); }
    /// Elements, flows and boundaries of the later state that were added or changed.
    QSet<Id> touched() const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CataloguePointer m_catalogue;
};

} // namespace provisor
