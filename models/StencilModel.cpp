#include "models/StencilModel.h"

#include "models/Roles.h"

#include <QMimeData>

namespace provisor {

// Internal id: 0 for groups; types have the row of their group plus one.

StencilModel::StencilModel(CataloguePointer catalogue, QObject* parent)
    : QAbstractItemModel(parent), m_catalogue(std::move(catalogue))
{
}

QModelIndex StencilModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex StencilModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int StencilModel::rowCount(const QModelIndex& parent) const
{
    const QList<ComponentGroup>& groups = m_catalogue->componentGroups();
    if (!parent.isValid())
        return static_cast<int>(groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(groups.at(parent.row()).types.size())
                                                            : 0;
}

const ComponentType* StencilModel::typeOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const ComponentGroup& group = m_catalogue->componentGroups().at(qsizetype(index.internalId()) - 1);
    return m_catalogue->componentType(group.types.at(index.row()));
}

QVariant StencilModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const ComponentType* type = typeOf(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return type->name;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
        case role::Description:
            return type->description;
        case role::TypeId:
        case role::Key:
            return type->id;
        case role::Search:
            return QString(type->name % u' ' % type->shortName % u' ' % type->id % u' ' % type->description);
        default:
            return {};
        }
    }
    const ComponentGroup& group = m_catalogue->componentGroups().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case role::Search:
        return group.name;
    case role::Key:
        return group.id;
    case role::Count:
        return int(group.types.size());
    case role::IsGroup:
        return true;
    default:
        return {};
    }
}

Qt::ItemFlags StencilModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (typeOf(index))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QMimeData* StencilModel::mimeData(const QModelIndexList& indexes) const
{
    for (const QModelIndex& index : indexes) {
        if (const ComponentType* type = typeOf(index)) {
            auto* data = new QMimeData;
            data->setData(mimeType(), type->id.toUtf8());
            return data;
        }
    }
    return nullptr;
}

} // namespace provisor
