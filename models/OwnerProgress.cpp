#include "models/OwnerProgress.h"

#include "core/analysis/Treatment.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

namespace {

void count(OwnerProgressRow& progress, const MitigationRow& mitigation)
{
    const QString status = MitigationTableModel::presentStatus(mitigation);
    if (status == u"rejected")
        return;
    ++progress.total;
    progress.inPlace += status == u"implemented" || status == u"verified" ? 1 : 0;
    progress.underway += status == u"in-progress" ? 1 : 0;
    progress.late += mitigation.isOverdue ? 1 : 0;
    progress.reviewsDue += mitigation.isReviewDue ? 1 : 0;
}

} // namespace

OwnerProgress::OwnerProgress(Session& session, MitigationTableModel& plan, QObject* parent)
    : KeyedTable(parent), m_session(session), m_plan(plan)
{
    connect(&plan, &MitigationTableModel::refreshed, this, &OwnerProgress::refresh);
    refresh();
}

void OwnerProgress::refresh()
{
    QMap<QString, OwnerProgressRow> byOwner;
    QHash<QString, QSet<Id>> late;
    QSet<Id> allLate;
    m_total = {};
    for (const MitigationRow& mitigation : m_plan.rows()) {
        const QString key = mitigation.owner.isNull() ? QString() : mitigation.owner.toString();
        OwnerProgressRow& progress = byOwner[key];
        progress.key = key;
        progress.name = mitigation.owner.isNull() ? tr("Nobody") : mitigation.ownerName;
        count(progress, mitigation);
        count(m_total, mitigation);
        if (mitigation.isOverdue) {
            late[key].insert(mitigation.key);
            allLate.insert(mitigation.key);
        }
    }
    const AnalysisPointer analysis = m_session.analysis();
    for (auto it = late.cbegin(); analysis && it != late.cend(); ++it)
        byOwner[it.key()].heldBack = riskHeldBack(*analysis, it.value());
    if (analysis && !allLate.isEmpty())
        m_total.heldBack = riskHeldBack(*analysis, allLate);
    setRows(byOwner.values());
    Q_EMIT refreshed();
}

QVariant OwnerProgress::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OwnerProgressRow& item = row(index);
    const auto number = [](int count) { return count == 0 ? QString() : QString::number(count); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case NameColumn:
            return item.name;
        case InPlaceColumn:
            return tr("%1 of %2").arg(item.inPlace).arg(item.total);
        case UnderwayColumn:
            return number(item.underway);
        case LateColumn:
            return number(item.late);
        case ReviewColumn:
            return number(item.reviewsDue);
        default:
            return item.late == 0 ? QString() : words::risk(item.heldBack);
        }
    case role::Key:
        return item.key;
    case role::OwnerName:
        return item.key.isEmpty() ? QString() : item.name;
    case role::Sort:
        switch (index.column()) {
        case NameColumn:
            return item.name;
        case InPlaceColumn:
            return item.total == 0 ? 0.0 : double(item.inPlace) / item.total;
        case UnderwayColumn:
            return item.underway;
        case LateColumn:
            return item.late;
        case ReviewColumn:
            return item.reviewsDue;
        default:
            return item.heldBack;
        }
    case role::Figure:
        return item.total == 0 ? 0.0 : double(item.inPlace) / item.total;
    case role::Overdue:
        return item.late > 0;
    default:
        return {};
    }
}

QVariant OwnerProgress::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= InPlaceColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Owner");
    case InPlaceColumn:
        return tr("In place");
    case UnderwayColumn:
        return tr("In progress");
    case LateColumn:
        return tr("Late");
    case ReviewColumn:
        return tr("Reviews due");
    default:
        return tr("Late costs");
    }
}

} // namespace provisor
