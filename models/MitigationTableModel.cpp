#include "models/MitigationTableModel.h"

#include "models/AccessibleText.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include "core/analysis/Treatment.h"

#include <QMimeData>

namespace provisor {

using namespace field;

MitigationTableModel::MitigationTableModel(Session& session, QObject* parent) : KeyedTable(parent), m_session(session)
{
    connect(&session, &Session::documentChanged, this, &MitigationTableModel::refresh);
    connect(&session, &Session::analysisChanged, this, &MitigationTableModel::refresh);
    refresh();
}

void MitigationTableModel::refresh()
{
    const Snapshot& snapshot = m_session.snapshot();
    QHash<Id, int> treated;
    QHash<Id, double> reduced;
    if (const AnalysisPointer analysis = m_session.analysis()) {
        for (const Threat& threat : analysis->threats) {
            for (const Id& id : threat.mitigations) {
                ++treated[id];
                reduced[id] += threat.risk.inherent.value - threat.risk.target.value;
            }
        }
    }
    QHash<Id, int> evidence;
    for (const Record& record : snapshot.records(Kind::Evidence))
        ++evidence[record.reference(field::evidence::Subject)];
    QList<MitigationRow> next;
    for (const Record& record : snapshot.records(Kind::Mitigation)) {
        MitigationRow row = rowFor(record);
        row.threats = treated.value(row.key);
        row.reduces = reduced.value(row.key);
        row.evidence = evidence.value(row.key);
        if (const AnalysisPointer analysis = m_session.analysis(); analysis && row.isOverdue)
            row.heldBack = riskHeldBack(*analysis, {row.key});
        next.append(row);
    }
    setRows(std::move(next));
    Q_EMIT refreshed();
}

MitigationRow MitigationTableModel::rowFor(const Record& record) const
{
    const Snapshot& snapshot = m_session.snapshot();
    MitigationRow row;
    row.key = record.id();
    row.title = words::recordName(record, m_session.catalogue().get());
    row.uses = record.text(mitigation::Uses);
    const CatalogueMitigation* catalogue = m_session.catalogue()->mitigation(row.uses);
    row.description = !record.text(mitigation::Description).isEmpty() ? record.text(mitigation::Description)
                      : catalogue                                     ? catalogue->description
                                                                      : QString();
    row.status = record.text(mitigation::Status);
    row.owner = record.reference(mitigation::Owner);
    row.ownerName = row.owner.isNull() ? QString() : words::recordName(snapshot, row.owner);
    row.due = record.text(mitigation::Due);
    row.effectiveness = record.text(mitigation::Effectiveness);
    if (row.effectiveness.isEmpty() && catalogue)
        row.effectiveness = catalogue->effectiveness;
    row.effort = record.text(mitigation::Effort);
    QStringList names;
    for (const Id& id : record.references(mitigation::On))
        names.append(words::recordName(snapshot, id, m_session.catalogue().get()));
    row.actsOn = names.isEmpty() ? tr("Whole system") : names.join(QStringLiteral(", "));
    row.reviewBy = record.text(mitigation::ReviewBy);
    row.provisions = catalogue ? catalogue->provisions : QStringList();
    row.isOverdue = words::isOverdue(row.due) && (row.status.isEmpty() || row.status == u"proposed" ||
                                                  row.status == u"planned" || row.status == u"in-progress");
    row.isReviewDue = row.status == u"verified" && words::isOverdue(row.reviewBy);
    return row;
}

QString MitigationTableModel::display(const MitigationRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case StatusColumn:
        return row.isReviewDue ? tr("Review due") : words::mitigationStatus(row.status);
    case OwnerColumn:
        return row.ownerName;
    case DueColumn:
        return row.due.isEmpty() ? QString() : words::date(row.due);
    case EffectivenessColumn:
        return words::effectiveness(row.effectiveness);
    case EffortColumn:
        return words::effort(row.effort);
    case OnColumn:
        return row.actsOn;
    case TreatsColumn:
        return QString::number(row.threats);
    case ReviewColumn:
        return row.reviewBy.isEmpty() ? QString() : words::date(row.reviewBy);
    case ProvisionColumn:
        return row.provisions.join(QStringLiteral(", "));
    case EvidenceColumn:
        return row.evidence == 0 ? QString() : QString::number(row.evidence);
    case LateColumn:
        return row.isOverdue ? words::risk(row.heldBack) : QString();
    default:
        return {};
    }
}

QVariant MitigationTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MitigationRow& item = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::AccessibleTextRole:
        return accessibleCell(*this, column, display(item, column));
    case Qt::EditRole:
        return column == StatusColumn          ? item.status
               : column == OwnerColumn         ? (item.owner.isNull() ? QString() : item.owner.toString())
               : column == DueColumn           ? item.due
               : column == EffectivenessColumn ? item.effectiveness
               : column == EffortColumn        ? item.effort
               : column == ReviewColumn        ? item.reviewBy
                                               : display(item, column);
    case Qt::ToolTipRole:
        return column == Title ? QString(item.title % u'\n' % item.description) : display(item, column);
    case role::Key:
        return item.key.toString();
    case role::Record:
        return QVariant::fromValue(item.key);
    case role::Sort:
        return column == StatusColumn
                   ? QVariant(words::choices(Kind::Mitigation, mitigation::Status).indexOf(item.status))
               : column == DueColumn   ? QVariant(item.due.isEmpty() ? QStringLiteral("9999") : item.due)
               : column == OwnerColumn ? QVariant(item.ownerName.isEmpty() ? QStringLiteral("\uffff") : item.ownerName)
               : column == EffectivenessColumn
                   ? QVariant(words::choices(Kind::Mitigation, mitigation::Effectiveness).indexOf(item.effectiveness))
               : column == EffortColumn
                   ? QVariant(words::choices(Kind::Mitigation, mitigation::Effort).indexOf(item.effort))
               : column == TreatsColumn   ? QVariant(item.threats)
               : column == EvidenceColumn ? QVariant(item.evidence)
               : column == LateColumn     ? QVariant(item.isOverdue ? item.heldBack : -1.0)
               : column == ReviewColumn   ? QVariant(item.reviewBy.isEmpty() ? QStringLiteral("9999") : item.reviewBy)
                                          : QVariant(display(item, column));
    case role::Status:
        return presentStatus(item); // its sign; what was set is what is edited
    case role::StatusLabel:
        return display(item, StatusColumn);
    case role::Owner:
        return QVariant::fromValue(item.owner);
    case role::OwnerName:
        return item.ownerName;
    case role::Due:
        return item.due;
    case role::Overdue:
        return column == ReviewColumn ? item.isReviewDue : item.isOverdue;
    case role::Count:
        return item.threats;
    case role::Figure:
        return item.reduces;
    case role::Description:
        return item.description;
    case role::Detail:
        return tr("treats %n threat(s)", nullptr, item.threats);
    case role::TypeId:
        return item.uses;
    case role::Search:
        return QString(item.title % u' ' % item.ownerName % u' ' % item.actsOn % u' ' % item.uses % u' ' %
                       words::mitigationStatus(item.status));
    default:
        return {};
    }
}

bool MitigationTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const Id id = row(index).key;
    const auto set = [&](int field, const Value& content, const QString& label) {
        return decisions::setField(m_session, Kind::Mitigation, id, field, content, label);
    };
    const QString text = value.toString();
    switch (index.column()) {
    case Title:
        return text != row(index).title && set(mitigation::Title, textValue(text), tr("Rename mitigation"));
    case StatusColumn:
        return decisions::setMitigationStatus(m_session, id, text);
    case ReviewColumn:
        return set(mitigation::ReviewBy, textValue(text), tr("Set review date of a mitigation"));
    case OwnerColumn:
        return set(mitigation::Owner, idValue(Id::parse(text).value_or(Id{})), tr("Set owner of a mitigation"));
    case DueColumn:
        return set(mitigation::Due, textValue(text), tr("Set due date of a mitigation"));
    case EffectivenessColumn:
        return set(mitigation::Effectiveness, textValue(text), tr("Set effectiveness"));
    case EffortColumn:
        return set(mitigation::Effort, textValue(text), tr("Set effort"));
    default:
        return false;
    }
}

QVariant MitigationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TreatsColumn || section == EvidenceColumn || section == LateColumn ? Qt::AlignRight
                                                                                                  : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Mitigation");
    case StatusColumn:
        return tr("Status");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case EffectivenessColumn:
        return tr("Effectiveness");
    case EffortColumn:
        return tr("Effort");
    case OnColumn:
        return tr("Acts on");
    case TreatsColumn:
        return tr("Threats");
    case ReviewColumn:
        return tr("Review by");
    case ProvisionColumn:
        return tr("Provisions");
    case EvidenceColumn:
        return tr("Evidence");
    case LateColumn:
        return tr("Late costs");
    default:
        return {};
    }
}

Qt::ItemFlags MitigationTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = KeyedTable::flags(index);
    if (index.isValid() && (index.column() < OnColumn || index.column() == ReviewColumn))
        flags |= Qt::ItemIsEditable;
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QMimeData* MitigationTableModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType(), row(indexes.first()).key.toString().toUtf8());
    return data;
}

QModelIndex MitigationTableModel::indexOf(Id id) const
{
    const int at = rowOf(id);
    return at < 0 ? QModelIndex() : index(at, Title);
}

} // namespace provisor
