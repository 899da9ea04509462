#include "models/ThreatTableModel.h"

#include "models/AccessibleText.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include "core/base/Text.h"

namespace provisor {

namespace {

/// Whether work is still due at this status.
bool isOpenStatus(const QString& status)
{
    return status != u"mitigated" && status != u"accepted" && status != u"avoided" && status != u"not-relevant";
}

} // namespace

ThreatTableModel::ThreatTableModel(Session& session, QObject* parent) : KeyedTable(parent), m_session(session)
{
    connect(&session, &Session::analysisChanged, this, &ThreatTableModel::refresh);
    refresh();
}

ThreatRow ThreatTableModel::rowFor(const Threat& threat)
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
        row.references = referencesOf(*threat.catalogue);
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
    row.isOverdue = words::isOverdue(row.due) && isOpenStatus(row.status);
    row.isOwn = !threat.catalogue && threat.key.startsWith(u"custom-");
    row.why = threat.why;
    if (const Record* decision = snapshot.find(Kind::Threat, threat.decision))
        row.labels = decision->list(field::threat::Labels);
    place(row, threat);
    row.search =
        QString(row.title % u' ' % row.target % u' ' % row.ownerName % u' ' % row.key % u' ' % row.boundary % u' ' %
                row.provisions.join(u' ') % u' ' % row.labels.join(u' ') % u' ' % row.references.join(u' '));
    return row;
}

const QStringList& ThreatTableModel::referencesOf(const CatalogueThreat& threat)
{
    QStringList& references = m_references[threat.id];
    if (references.isEmpty()) {
        for (const Reference& reference : threat.references)
            references.append(reference.id);
        references.removeDuplicates();
    }
    return references;
}

void ThreatTableModel::place(ThreatRow& row, const Threat& threat) const
{
    const Snapshot& snapshot = m_session.analysis()->snapshot;
    const Record* target = threat.target.id.isNull() ? nullptr : snapshot.find(threat.target.kind, threat.target.id);
    if (target && target->kind() == Kind::Flow)
        target = snapshot.find(Kind::Element, target->reference(field::flow::To));
    Id inside = target && target->kind() == Kind::Element ? target->reference(field::element::Boundary) : Id{};
    while (const Record* boundary = inside.isNull() ? nullptr : snapshot.find(Kind::Boundary, inside)) {
        if (row.boundaries.isEmpty())
            row.boundary = words::recordName(*boundary);
        row.boundaries.append(inside);
        inside = boundary->reference(field::boundary::Parent);
    }
    const CatalogueProvision* first =
        row.provisions.isEmpty() ? nullptr : m_session.catalogue()->provision(row.provisions.first());
    row.principle = first ? first->principle : QString();
    if (const Principle* principle = m_session.catalogue()->principle(row.principle))
        row.principleTitle = principle->title;
}

void ThreatTableModel::refresh()
{
    QList<ThreatRow> next;
    if (m_referencesOf != m_session.catalogue()) {
        m_references.clear();
        m_referencesOf = m_session.catalogue();
    }
    if (const AnalysisPointer analysis = m_session.analysis()) {
        QList<const Threat*> byKey;
        byKey.reserve(analysis->threats.size());
        for (const Threat& threat : analysis->threats)
            byKey.append(&threat);
        std::sort(byKey.begin(), byKey.end(), [](const Threat* a, const Threat* b) { return a->key < b->key; });
        next.reserve(byKey.size());
        for (const Threat* threat : std::as_const(byKey))
            next.append(rowFor(*threat));
    }
    setRows(std::move(next));
    const qsizetype before = m_checked.size();
    m_checked.removeIf([this](const QString& key) { return rowOf(key) < 0; });
    Q_EMIT refreshed();
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
    case LabelColumn:
        return row.labels.join(QStringLiteral(", "));
    case BoundaryColumn:
        return row.boundary;
    case ReferenceColumn:
        return row.references.join(QStringLiteral(", "));
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
    return cell(row(index), index.column(), role);
}

QVariant ThreatTableModel::cell(const ThreatRow& item, int column, int role) const
{
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
               : column >= ProvisionColumn ? display(item, column)
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
        return item.isOverdue;
    case role::TargetName:
        return item.target;
    case role::TargetId:
        return QVariant::fromValue(item.targetId);
    case role::Provisions:
        return item.provisions;
    case role::Description:
        return item.why;
    case role::Search:
        return item.search;
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
        if (value.toString() == u"accepted" || value.toString() == u"not-relevant")
            return false; // by whom and why is not in a cell: acceptThreats() and setAside() of the decisions
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
    case LabelColumn:
        return tr("Labels");
    case BoundaryColumn:
        return tr("Boundary");
    case ReferenceColumn:
        return tr("References");
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

} // namespace provisor
