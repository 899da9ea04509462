#include "models/ProvisionTableModel.h"

#include "models/AccessibleText.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

namespace {

constexpr quintptr principleMark = 0; ///< internal id of principles; provisions have the row of theirs plus one

} // namespace

ProvisionTableModel::ProvisionTableModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &Session::analysisChanged, this, &ProvisionTableModel::refresh);
    refresh();
}

void ProvisionTableModel::refresh()
{
    m_analysis = m_session.analysis();
    m_statusIndex.clear();
    for (qsizetype i = 0; m_analysis && i < m_analysis->provisions.size(); ++i)
        m_statusIndex.insert(m_analysis->provisions[i].catalogue->id, i);
    const int principles = rowCount();
    if (principles == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(principles - 1, ColumnCount - 1));
    for (int row = 0; row < principles; ++row) {
        const QModelIndex principle = index(row, 0);
        if (const int count = rowCount(principle))
            Q_EMIT dataChanged(index(0, 0, principle), index(count - 1, ColumnCount - 1, principle));
    }
}

const ProvisionStatus* ProvisionTableModel::statusOf(const QString& provision) const
{
    const auto at = m_statusIndex.constFind(provision);
    return at == m_statusIndex.cend() ? nullptr : &m_analysis->provisions[*at];
}

QModelIndex ProvisionTableModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : principleMark);
}

QModelIndex ProvisionTableModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == principleMark)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, principleMark);
}

int ProvisionTableModel::rowCount(const QModelIndex& parent) const
{
    const QList<Principle>& principles = m_session.catalogue()->principles();
    if (!parent.isValid())
        return static_cast<int>(principles.size());
    if (parent.internalId() != principleMark || parent.column() != 0)
        return 0;
    return static_cast<int>(principles.at(parent.row()).provisions.size());
}

const CatalogueProvision* ProvisionTableModel::provision(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == principleMark)
        return nullptr;
    const Principle& principle = m_session.catalogue()->principles().at(qsizetype(index.internalId()) - 1);
    return m_session.catalogue()->provision(principle.provisions.at(index.row()));
}

QModelIndex ProvisionTableModel::indexOf(const QString& id) const
{
    const QList<Principle>& principles = m_session.catalogue()->principles();
    for (int row = 0; row < principles.size(); ++row) {
        const int at = static_cast<int>(principles[row].provisions.indexOf(id));
        if (at >= 0)
            return index(at, 0, index(row, 0));
    }
    return {};
}

QVariant ProvisionTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const CatalogueProvision* item = provision(index))
        return provisionData(*item, index.column(), role);
    return principleData(m_session.catalogue()->principles().at(index.row()), index.column(), role);
}

QVariant ProvisionTableModel::principleData(const Principle& principle, int column, int role) const
{
    if (role == role::IsGroup)
        return true;
    if (role == role::Key)
        return principle.id;
    if (role == role::Search)
        return QString(principle.id % u' ' % principle.title);
    int met = 0;
    int applicable = 0;
    for (const QString& id : principle.provisions) {
        const ProvisionStatus* status = statusOf(id);
        if (!status || status->applicable == Tristate::False)
            continue;
        ++applicable;
        met += status->claim == u"met" ? 1 : 0;
    }
    if (role == role::Count)
        return applicable;
    if (role == role::Figure)
        return met;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (column == Number)
        return principle.id;
    if (column == Title)
        return principle.title;
    if (column == ClaimColumn)
        return tr("%1 of %2 met").arg(met).arg(applicable);
    return role == Qt::AccessibleTextRole ? principle.title : QString(); // the other columns are about provisions
}

QString ProvisionTableModel::assessmentText(const ProvisionStatus* status, int field) const
{
    const Record* record = status && !status->assessment.isNull()
                               ? m_analysis->snapshot.find(Kind::Provision, status->assessment)
                               : nullptr;
    return record ? record->text(field) : QString();
}

QVariant ProvisionTableModel::display(const CatalogueProvision& item, int column) const
{
    const ProvisionStatus* status = statusOf(item.id);
    switch (column) {
    case Number:
        return item.id;
    case Title:
        return item.title;
    case ModalityColumn:
        return words::modality(item.modality());
    case ApplicableColumn:
        return status ? words::applicable(status->applicable) : QString();
    case ClaimColumn:
        return status && status->applicable == Tristate::False && status->claim.isEmpty()
                   ? tr("Not applicable")
                   : words::claim(status ? status->claim : QString());
    case VerdictColumn:
        return words::verdict(status ? status->verdict : QString());
    case OwnerColumn:
        return status && !status->owner.isNull() ? words::recordName(m_analysis->snapshot, status->owner) : QString();
    case DueColumn: {
        const QString due = assessmentText(status, field::provision::Due);
        return due.isEmpty() ? QString() : words::date(due);
    }
    case ThreatsColumn:
        return status ? QString::number(status->threats.size()) : QString();
    default:
        return {};
    }
}

QVariant ProvisionTableModel::provisionData(const CatalogueProvision& item, int column, int role) const
{
    const ProvisionStatus* status = statusOf(item.id);
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::AccessibleTextRole:
        return accessibleCell(*this, column, display(item, column).toString());
    case Qt::EditRole:
        return column == ClaimColumn     ? QVariant(status ? status->claim : QString())
               : column == VerdictColumn ? QVariant(status ? status->verdict : QString())
               : column == DueColumn     ? QVariant(assessmentText(status, field::provision::Due))
               : column == OwnerColumn
                   ? QVariant(status && !status->owner.isNull() ? status->owner.toString() : QString())
                   : display(item, column);
    case Qt::ToolTipRole:
        return column == Title              ? QVariant(QString(item.title % u'\n' % item.summary))
               : column == ApplicableColumn ? QVariant(status ? status->reason : QString())
                                            : display(item, column);
    case role::Key:
        return item.id;
    case role::Record:
        return QVariant::fromValue(status ? status->assessment : Id{});
    case role::Claim:
        return status ? status->claim : QString();
    case role::Verdict:
        return status ? status->verdict : QString();
    case role::Applicable:
        return int(status ? status->applicable : Tristate::Unknown);
    case role::Modality:
        return item.modality();
    case role::Owner:
        return QVariant::fromValue(status ? status->owner : Id{});
    case role::OwnerName:
        return display(item, OwnerColumn);
    case role::Due:
        return assessmentText(status, field::provision::Due);
    case role::Overdue:
        return words::isOverdue(assessmentText(status, field::provision::Due)) && (!status || status->claim != u"met");
    case role::Count:
        return status ? int(status->threats.size()) : 0;
    case role::Description:
        return item.summary;
    case role::Detail:
        return status ? status->reason : QString();
    case role::Search:
        return QString(item.id % u' ' % item.ukId % u' ' % item.title % u' ' % item.summary % u' ' %
                       display(item, OwnerColumn).toString());
    default:
        return {};
    }
}

bool ProvisionTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const CatalogueProvision* item = role == Qt::EditRole ? provision(index) : nullptr;
    if (!item)
        return false;
    const auto set = [&](int field, const Value& content, const QString& label) {
        return decisions::setProvisionField(m_session, item->id, field, content, label.arg(item->id));
    };
    const QString text = value.toString();
    switch (index.column()) {
    case ClaimColumn:
        return set(field::provision::Claim, textValue(text), tr("Set claim of %1"));
    case VerdictColumn:
        return set(field::provision::Verdict, textValue(text), tr("Set verdict of %1"));
    case OwnerColumn:
        return set(field::provision::Owner, idValue(Id::parse(text).value_or(Id{})), tr("Set owner of %1"));
    case DueColumn:
        return set(field::provision::Due, textValue(text), tr("Set due date of %1"));
    default:
        return false;
    }
}

QVariant ProvisionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ThreatsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Provision");
    case ModalityColumn:
        return tr("Modality");
    case ApplicableColumn:
        return tr("Applies");
    case ClaimColumn:
        return tr("Claim");
    case VerdictColumn:
        return tr("Verdict");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case ThreatsColumn:
        return tr("Threats");
    default:
        return {};
    }
}

Qt::ItemFlags ProvisionTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const int column = index.column();
    if (provision(index) &&
        (column == ClaimColumn || column == VerdictColumn || column == OwnerColumn || column == DueColumn))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace provisor
