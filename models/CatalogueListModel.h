#pragma once

#include "models/CatalogueTreeModel.h"
#include "models/CatalogueUse.h"

#include <QAbstractListModel>

namespace provisor {

/// Entries of the catalogue: those of a group, or what a search found, best first. Roles: title (display), Entry,
/// KindLabel, Icon, Detail (second line; with U+2039 and U+203A around the words found), and what the model makes of
/// it: Count, StatusLabel (in few words), Level, Confirmed, Applicable.
class CatalogueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CatalogueListModel(CataloguePointer catalogue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void showGroup(const CatalogueGroup& group);
    /// Searches; ids that mean one entry come first, with that entry.
    void showHits(const QString& text);
    bool isSearch() const { return m_isSearch; }
    /// What the model makes of the entries.
    void setUse(const CatalogueUse& use);

    CatalogueKey key(const QModelIndex& index) const;
    QModelIndex indexOf(const CatalogueKey& key) const;

private:
    struct Row
    {
        CatalogueKey key;
        QString title;
        QString detail;
        CatalogueUse::Tally tally;
        Tristate applicable = Tristate::True;
    };

    Row rowOf(const CatalogueKey& key) const;
    void fillUse(Row& row) const;
    QString countText(const Row& row) const;
    QString useText(const Row& row) const;

    CataloguePointer m_catalogue;
    CatalogueUse m_use;
    QList<Row> m_rows;
    bool m_isSearch = false;
};

} // namespace provisor
