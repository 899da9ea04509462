#pragma once

#include "models/CatalogueKey.h"

#include <QAbstractItemModel>

namespace provisor {

/// A part of the catalogue that is listed together: all threats, one family of threats, one edition of a framework.
struct CatalogueGroup
{
    enum class Kind : quint8 { Provisions, Threats, Mitigations, Components, Properties, References };
    Kind kind = Kind::Provisions;
    QString id; ///< principle, family, kind of mitigation, component group, "control", "context", "system", or
                ///< "framework@edition"; empty for all of the kind
    friend bool operator==(const CatalogueGroup&, const CatalogueGroup&) = default;
};

/// The entries of a group in the order of the catalogue; for all references one per edition of a framework.
QList<CatalogueKey> entriesOf(const Catalogue& catalogue, const CatalogueGroup& group);
/// The narrowest group that lists an entry.
CatalogueGroup groupOf(const Catalogue& catalogue, const CatalogueKey& key);
QString groupTitle(const Catalogue& catalogue, const CatalogueGroup& group);

/// The parts of the catalogue: kinds, and below each its groups with the number of entries. Never changes.
class CatalogueTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CatalogueTreeModel(CataloguePointer catalogue, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    CatalogueGroup group(const QModelIndex& index) const;
    QModelIndex indexOf(const CatalogueGroup& group) const;

private:
    struct Node
    {
        CatalogueGroup group;
        QString title;
        int count = 0;
    };
    struct Top : Node
    {
        QList<Node> groups;
    };

    Node node(const CatalogueGroup& group) const;
    void addTop(CatalogueGroup::Kind kind, const QStringList& groups);
    const Node& nodeOf(const QModelIndex& index) const;

    CataloguePointer m_catalogue;
    QList<Top> m_tops;
};

} // namespace provisor
