#include "models/PathListModel.h"

#include "core/analysis/PathText.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

QSet<Id> partsOf(const AttackPath& path)
{
    QSet<Id> ids(path.boundaries.begin(), path.boundaries.end());
    for (const AttackStep& step : path.steps) {
        ids.insert(step.element);
        if (!step.flow.isNull())
            ids.insert(step.flow);
    }
    return ids;
}

PathListModel::PathListModel(Session& session, QObject* parent) : KeyedTable(parent), m_session(session)
{
    connect(&session, &Session::analysisChanged, this, &PathListModel::refresh);
    refresh();
}

PathRow PathListModel::rowFor(const AttackPath& path, int number) const
{
    const Snapshot& snapshot = m_session.analysis()->snapshot; // what the path was found in
    PathRow row;
    row.key = path.key;
    row.number = number;
    row.goal = pathGoalText(path.goal);
    row.summary = path.summary;
    row.value = path.residual.value;
    row.level = path.residual.level;
    row.through = partsOf(path);
    for (const AttackStep& step : path.steps)
        row.steps.append(pathStepText(snapshot, step));
    for (const Id& id : path.boundaries)
        row.boundaries.append(words::recordName(snapshot, id));
    for (const Id& id : path.guardrails)
        row.controls.append(words::recordName(snapshot, id));
    for (const Id& id : path.mitigations)
        row.controls.append(words::recordName(snapshot, id, m_session.catalogue().get()));
    return row;
}

void PathListModel::refresh()
{
    QList<PathRow> next;
    if (const AnalysisPointer analysis = m_session.analysis()) {
        for (const AttackPath& path : analysis->paths.worst)
            next.append(rowFor(path, static_cast<int>(next.size()) + 1));
    }
    setRows(std::move(next));
}

QString PathListModel::accessibleText(const PathRow& path) const
{
    QStringList parts{tr("Path %1").arg(path.number),
                      QString(words::level(path.level) % u' ' % words::risk(path.value)), path.goal, path.summary};
    if (!path.boundaries.isEmpty())
        parts << tr("enters %1").arg(path.boundaries.join(QLatin1StringView(", ")));
    parts << (path.controls.isEmpty()
                  ? tr("no control on the way")
                  : tr("%n control(s) on the way", nullptr, static_cast<int>(path.controls.size())));
    return parts.join(QLatin1StringView(", "));
}

QVariant PathListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PathRow& path = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return path.goal;
    case Qt::AccessibleTextRole:
        return accessibleText(path);
    case Qt::ToolTipRole:
        return path.controls.isEmpty() ? tr("No control on the way counts today.")
                                       : tr("Controls on the way: %1").arg(path.controls.join(QLatin1StringView(", ")));
    case role::Key:
        return path.key;
    case role::Level:
        return int(path.level);
    case role::Figure:
        return path.value;
    case role::Sort:
    case role::Count:
        return path.number;
    case role::Detail:
        return path.summary;
    case role::Steps:
        return path.steps;
    case Qt::AccessibleDescriptionRole:
        return path.steps.join(QLatin1StringView("; "));
    case role::Boundaries:
        return path.boundaries;
    case role::Controls:
        return path.controls;
    default:
        return {};
    }
}

const AttackPath* PathListModel::path(const QString& key) const
{
    const AnalysisPointer analysis = m_session.analysis();
    if (!analysis)
        return nullptr;
    const QList<AttackPath>& paths = analysis->paths.worst;
    const auto it = std::find_if(paths.begin(), paths.end(), [&](const AttackPath& path) { return path.key == key; });
    return it == paths.end() ? nullptr : &*it;
}

QModelIndex PathListModel::indexOf(const QString& key) const
{
    const int row = rowOf(key);
    return row < 0 ? QModelIndex() : index(row, 0);
}

PathHighlight PathListModel::highlight(const AttackPath& path) const
{
    const AnalysisPointer analysis = m_session.analysis();
    return analysis ? highlightOf(path, analysis->snapshot) : PathHighlight{};
}

int PathListModel::leftOut() const
{
    const AnalysisPointer analysis = m_session.analysis();
    return analysis ? analysis->paths.leftOut : 0;
}

PathFilter::PathFilter(PathListModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(role::Sort);
    sort(0);
}

void PathFilter::setThrough(const QSet<Id>& ids)
{
    if (ids == m_through)
        return;
    m_through = ids;
    invalidateFilter();
}

bool PathFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_through.isEmpty() || m_model.leadsThrough(row, m_through);
}

} // namespace provisor
