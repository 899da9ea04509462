#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace provisor {

/// Table of rows that have a key. New content is taken over row by row, so that selection, current row and scroll
/// position of the views survive every analysis. Rows are kept in the order of their keys; views sort with a proxy.
/// `Row` needs a member `key` with operator< and an operator==.
template <typename Row>
class KeyedTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    const QList<Row>& rows() const { return m_rows; }
    const Row& row(const QModelIndex& index) const { return m_rows.at(index.row()); }

    /// Index of the row with the key, or -1.
    template <typename Key>
    int rowOf(const Key& key) const
    {
        const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), key,
                                         [](const Row& row, const Key& value) { return row.key < value; });
        return it != m_rows.end() && it->key == key ? static_cast<int>(it - m_rows.begin()) : -1;
    }

    /// Takes over new content; the rows need not be sorted, keys must be unique.
    void setRows(QList<Row> next)
    {
        const auto isBefore = [](const Row& a, const Row& b) { return a.key < b.key; };
        if (!std::is_sorted(next.begin(), next.end(), isBefore)) // moving rows about costs more than looking
            std::sort(next.begin(), next.end(), isBefore);
        qsizetype at = 0;
        qsizetype from = 0;
        while (at < m_rows.size() || from < next.size()) {
            if (from == next.size() || (at < m_rows.size() && m_rows[at].key < next[from].key))
                removeRun(at, from < next.size() ? &next[from] : nullptr);
            else if (at == m_rows.size() || next[from].key < m_rows[at].key)
                insertRun(at, from, next);
            else
                updateRun(at, from, next);
        }
    }

private:
    void removeRun(qsizetype at, const Row* upTo)
    {
        qsizetype end = at;
        while (end < m_rows.size() && (!upTo || m_rows[end].key < upTo->key))
            ++end;
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        m_rows.remove(at, end - at);
        endRemoveRows();
    }

    void insertRun(qsizetype& at, qsizetype& from, const QList<Row>& next)
    {
        qsizetype end = from;
        while (end < next.size() && (at == m_rows.size() || next[end].key < m_rows[at].key))
            ++end;
        const qsizetype count = end - from;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count) - 1);
        QList<Row> joined;
        joined.reserve(m_rows.size() + count);
        joined << m_rows.first(at) << next.sliced(from, count) << m_rows.sliced(at);
        m_rows = std::move(joined);
        endInsertRows();
        at += count;
        from = end;
    }

    void updateRun(qsizetype& at, qsizetype& from, const QList<Row>& next)
    {
        if (m_rows[at] == next[from]) {
            ++at;
            ++from;
            return;
        }
        const qsizetype first = at;
        while (at < m_rows.size() && from < next.size() && m_rows[at].key == next[from].key &&
               !(m_rows[at] == next[from])) {
            m_rows[at] = next[from];
            ++at;
            ++from;
        }
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(at) - 1, columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace provisor
