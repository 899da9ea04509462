#include "models/ChangeListModel.h"

#include "core/document/Diff.h"
#include "models/LogModel.h"
#include "models/Roles.h"

namespace provisor {

void ChangeListModel::setStates(const Snapshot& before, const Snapshot& after)
{
    QList<ChangeRow> next;
    for (const Delta& delta : diff(before, after)) {
        if (delta.kind == Kind::Placement || delta.kind == Kind::Route || delta.kind == Kind::Baseline)
            continue;
        next.append({{int(delta.kind), delta.id},
                     !delta.before  ? tr("Added")
                     : !delta.after ? tr("Deleted")
                                    : tr("Changed"),
                     deltaInWords(delta, *m_catalogue),
                     delta.after.has_value()});
    }
    setRows(std::move(next));
}

QSet<Id> ChangeListModel::touched() const
{
    QSet<Id> ids;
    for (const ChangeRow& row : rows()) {
        const Kind kind = Kind(row.key.first);
        if (row.isThere && (kind == Kind::Element || kind == Kind::Flow || kind == Kind::Boundary))
            ids.insert(row.key.second);
    }
    return ids;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeRow& item = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == What ? item.what : item.words;
    case role::Record:
        return QVariant::fromValue(item.key.second);
    case role::Raised:
        return item.isThere;
    case role::Search:
        return item.words;
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What happened") : tr("In words");
}

} // namespace provisor
