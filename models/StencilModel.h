#pragma once

#include "core/catalogue/Catalogue.h"

#include <QAbstractItemModel>

namespace provisor {

/// The component types in their groups, to be dragged onto a diagram. The data of a drag is the id of the type, UTF-8,
/// as "application/x-provisor-component-type". For a search put a recursive filter proxy on role::Search before it.
class StencilModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    static QString mimeType() { return QStringLiteral("application/x-provisor-component-type"); }

    explicit StencilModel(CataloguePointer catalogue, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    const ComponentType* typeOf(const QModelIndex& index) const;

    CataloguePointer m_catalogue;
};

} // namespace provisor
