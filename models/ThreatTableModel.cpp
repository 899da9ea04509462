#include "models/ThreatTableModel.h"

#include "models/AccessibleText.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include "core/base/Text.h"

namespace provisor {

ThreatTableModel::ThreatTableModel(Session& session, QObject* parent) : KeyedTable(parent), m_session(session)
{
    connect(&session, &Session::analysisChanged, this, &ThreatTableModel::refresh);
    refresh();
}

ThreatRow ThreatTableModel::rowFor(const Threat& threat) const
{
    const Snapshot& snapshot = m_session.analysis()->snapshot;
    ThreatRow row;
    row.key = threat.key;
    row.title = threat.title;
    row.target = threat.target.kind == Kind::Model ? tr("Whole system") : threat.target.name;
    row.targetId = threat.target.id;
    row.decision = threat.decision;
    row.status = threat.status.isEmpty() ? QStringLiteral("new") : threat.status;
    row.owner = threat.owner;
    row.ownerName = threat.owner.isNull() ? QString() : words::recordName(snapshot, threat.owner);
    row.due = threat.due;
    if (threat.catalogue) {
        row.catalogueId = threat.catalogue->id;
        row.family = threat.catalogue->family;
    }
    row.provisions = threat.provisions;
    row.residual = roundHalfUp(threat.risk.residual.value, 1);
    row.inherent = roundHalfUp(threat.risk.inherent.value, 1);
    row.planned = roundHalfUp(threat.risk.target.value, 1);
    row.level = threat.risk.residual.level;
    row.inherentLevel = threat.risk.inherent.level;
    row.plannedLevel = threat.risk.target.level;
    row.isConfirmed = threat.certainty == Certainty::Confirmed;
    row.isRaised = threat.isRaised;
    row.why = threat.why;
    return row;
}

void ThreatTableModel::refresh()
{
    QList<ThreatRow> next;
    if (const AnalysisPointer analysis = m_session.analysis()) {
        next.reserve(analysis->threats.size());
        for (const Threat& threat : analysis->threats)
            next.append(rowFor(threat));
    }
    setRows(std::move(next));
    const qsizetype before = m_checked.size();
    m_checked.removeIf([this](const QString& key) { return rowOf(key) < 0; });
    if (m_checked.size() != before)
        Q_EMIT checksChanged();
}

QVariant ThreatTableModel::display(const ThreatRow& row, int column) const
{
    switch (column) {
    case Residual:
        return words::risk(row.residual);
    case Inherent:
        return words::risk(row.inherent);
    case Planned:
        return words::risk(row.planned);
    case Title:
        return row.title;
    case TargetColumn:
        return row.target;
    case CertaintyColumn:
        return words::certainty(row.isConfirmed);
    case StatusColumn:
        return words::threatStatus(row.status, row.isRaised);
    case OwnerColumn:
        return row.ownerName;
    case DueColumn:
        return row.due.isEmpty() ? QString() : words::date(row.due);
    case ProvisionColumn:
        return row.provisions.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString ThreatTableModel::accessible(const ThreatRow& row, int column) const
{
    const QString shown = display(row, column).toString();
    switch (column) {
    case Check:
        return row.title;
    case Residual:
        return words::level(row.level) % u' ' % shown;
    case Inherent:
        return words::level(row.inherentLevel) % u' ' % shown;
    case Planned:
        return words::level(row.plannedLevel) % u' ' % shown;
    default:
        return accessibleCell(*this, column, shown);
    }
}

QVariant ThreatTableModel::sortValue(const ThreatRow& row, int column) const
{
    switch (column) {
    case Residual:
        return row.residual;
    case Inherent:
        return row.inherent;
    case Planned:
        return row.planned;
    case CertaintyColumn:
        return row.isConfirmed;
    case StatusColumn:
        return row.isRaised ? words::choices(Kind::Threat, field::threat::Status).indexOf(row.status) : 99;
    case DueColumn:
        return row.due.isEmpty() ? QStringLiteral("9999") : row.due;
    case OwnerColumn:
        return row.ownerName.isEmpty() ? QStringLiteral("\uffff") : row.ownerName;
    default:
        return display(row, column);
    }
}

QVariant ThreatTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ThreatRow& item = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::EditRole:
        return column == StatusColumn  ? QVariant(item.status)
               : column == OwnerColumn ? QVariant(item.owner.isNull() ? QString() : item.owner.toString())
               : column == DueColumn   ? QVariant(item.due)
                                       : display(item, column);
    case Qt::CheckStateRole:
        return column == Check ? QVariant(int(m_checked.contains(item.key) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::ToolTipRole:
        return column == Title             ? QVariant(QString(item.title % u'\n' % item.why))
               : column == TargetColumn    ? QVariant(item.target)
               : column == OwnerColumn     ? QVariant(item.ownerName)
               : column == ProvisionColumn ? QVariant(item.provisions.join(QStringLiteral(", ")))
                                           : QVariant();
    case Qt::AccessibleTextRole:
        return accessible(item, column);
    case role::Key:
        return item.key;
    case role::Record:
        return QVariant::fromValue(item.decision);
    case role::Sort:
        return sortValue(item, column);
    case role::Level:
        return int(column == Inherent ? item.inherentLevel : column == Planned ? item.plannedLevel : item.level);
    case role::Figure:
        return column == Inherent ? item.inherent : column == Planned ? item.planned : item.residual;
    case role::Confirmed:
        return item.isConfirmed;
    case role::Raised:
        return item.isRaised;
    case role::Status:
        return item.status;
    case role::StatusLabel:
        return words::threatStatus(item.status, item.isRaised);
    case role::Owner:
        return QVariant::fromValue(item.owner);
    case role::OwnerName:
        return item.ownerName;
    case role::Due:
        return item.due;
    case role::Overdue:
        return words::isOverdue(item.due) && item.status != u"mitigated" && item.status != u"accepted" &&
               item.status != u"not-relevant" && item.status != u"avoided";
    case role::TargetName:
        return item.target;
    case role::TargetId:
        return QVariant::fromValue(item.targetId);
    case role::Provisions:
        return item.provisions;
    case role::Description:
        return item.why;
    case role::Search:
        return QString(item.title % u' ' % item.target % u' ' % item.ownerName % u' ' % item.key % u' ' %
                       item.provisions.join(u' '));
    default:
        return {};
    }
}

bool ThreatTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QString key = row(index).key;
    if (role == Qt::CheckStateRole && index.column() == Check) {
        setChecked({key}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    switch (index.column()) {
    case StatusColumn:
        if (value.toString() == u"accepted")
            return false; // by whom, and why, is not in a cell: decisions::acceptThreats()
        return decisions::setThreatField(m_session, {key}, field::threat::Status, textValue(value.toString()),
                                         tr("Set status"));
    case OwnerColumn:
        return decisions::setThreatField(m_session, {key}, field::threat::Owner,
                                         idValue(Id::parse(value.toString()).value_or(Id{})), tr("Set owner"));
    case DueColumn:
        return decisions::setThreatField(m_session, {key}, field::threat::Due, textValue(value.toString()),
                                         tr("Set due date"));
    default:
        return false;
    }
}

QVariant ThreatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Inherent || section == Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Residual:
        return tr("Residual");
    case Inherent:
        return tr("Inherent");
    case Planned:
        return tr("Target", "risk");
    case Title:
        return tr("Threat");
    case TargetColumn:
        return tr("On");
    case CertaintyColumn:
        return tr("Certainty");
    case StatusColumn:
        return tr("Status");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case ProvisionColumn:
        return tr("Provisions");
    default:
        return {};
    }
}

Qt::ItemFlags ThreatTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = KeyedTable::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Check)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == StatusColumn || index.column() == OwnerColumn || index.column() == DueColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList ThreatTableModel::checkedKeys() const
{
    QStringList keys(m_checked.begin(), m_checked.end());
    keys.sort();
    return keys;
}

void ThreatTableModel::setChecked(const QStringList& keys, bool checked)
{
    bool changed = false;
    for (const QString& key : keys) {
        const int at = rowOf(key);
        if (at < 0 || m_checked.contains(key) == checked)
            continue;
        if (checked)
            m_checked.insert(key);
        else
            m_checked.remove(key);
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1), {Qt::CheckStateRole});
        changed = true;
    }
    if (changed)
        Q_EMIT checksChanged();
}

QModelIndex ThreatTableModel::indexOf(const QString& key) const
{
    const int at = rowOf(key);
    return at < 0 ? QModelIndex() : index(at, Residual);
}

ThreatFilter::ThreatFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(role::Sort);
    setDynamicSortFilter(true);
}

void ThreatFilter::changed()
{
    invalidateFilter();
    Q_EMIT filterChanged();
}

void ThreatFilter::setText(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    changed();
}

void ThreatFilter::setLevels(const QSet<Level>& levels)
{
    m_levels = levels;
    changed();
}

void ThreatFilter::setStatuses(const QSet<QString>& statuses)
{
    m_statuses = statuses;
    changed();
}

void ThreatFilter::setOwners(const QSet<Id>& owners)
{
    m_owners = owners;
    changed();
}

void ThreatFilter::setTargets(const QSet<Id>& targets)
{
    m_targets = targets;
    changed();
}

void ThreatFilter::setProvisions(const QSet<QString>& provisions)
{
    m_provisions = provisions;
    changed();
}

void ThreatFilter::setCertainty(std::optional<bool> confirmed)
{
    m_certainty = confirmed;
    changed();
}

void ThreatFilter::setOverdueOnly(bool overdueOnly)
{
    m_overdueOnly = overdueOnly;
    changed();
}

void ThreatFilter::clear()
{
    m_words.clear();
    m_levels.clear();
    m_statuses.clear();
    m_owners.clear();
    m_targets.clear();
    m_provisions.clear();
    m_certainty.reset();
    m_overdueOnly = false;
    changed();
}

bool ThreatFilter::isFiltering() const
{
    return !m_words.isEmpty() || !m_levels.isEmpty() || !m_statuses.isEmpty() || !m_owners.isEmpty() ||
           !m_targets.isEmpty() || !m_provisions.isEmpty() || m_certainty || m_overdueOnly;
}

bool ThreatFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto passes = [&](const auto& wanted, const auto& value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    if (!passes(m_levels, Level(index.data(role::Level).toInt())) ||
        !passes(m_statuses, index.data(role::Status).toString()) ||
        !passes(m_owners, index.data(role::Owner).value<Id>()) ||
        !passes(m_targets, index.data(role::TargetId).value<Id>()))
        return false;
    if (m_certainty && index.data(role::Confirmed).toBool() != *m_certainty)
        return false;
    if (m_overdueOnly && !index.data(role::Overdue).toBool())
        return false;
    if (!m_provisions.isEmpty()) {
        const QStringList provisions = index.data(role::Provisions).toStringList();
        if (std::none_of(provisions.begin(), provisions.end(),
                         [&](const QString& id) { return m_provisions.contains(id); }))
            return false;
    }
    const QString searched = m_words.isEmpty() ? QString() : index.data(role::Search).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return searched.contains(word, Qt::CaseInsensitive); });
}

bool ThreatFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(role::Sort);
    const QVariant b = right.data(role::Sort);
    if (a == b) // equal values keep the order of the analysis: risk first, then key
        return left.data(role::Figure).toDouble() != right.data(role::Figure).toDouble()
                   ? left.data(role::Figure).toDouble() < right.data(role::Figure).toDouble()
                   : left.data(role::Key).toString() > right.data(role::Key).toString();
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace provisor
