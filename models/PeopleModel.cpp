#include "models/PeopleModel.h"

#include "models/AccessibleText.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

PeopleModel::PeopleModel(Session& session, QObject* parent) : KeyedTable(parent), m_session(session)
{
    connect(&session, &Session::documentChanged, this, &PeopleModel::refresh);
    refresh();
}

void PeopleModel::refresh()
{
    const Snapshot& snapshot = m_session.snapshot();
    QHash<Id, int> owned;
    for (const Record& record : snapshot.records(Kind::Threat))
        ++owned[record.reference(field::threat::Owner)];
    for (const Record& record : snapshot.records(Kind::Mitigation))
        ++owned[record.reference(field::mitigation::Owner)];
    for (const Record& record : snapshot.records(Kind::Provision))
        ++owned[record.reference(field::provision::Owner)];
    QList<PersonRow> next;
    for (const Record& record : snapshot.records(Kind::Person)) {
        next.append({record.id(), record.text(field::person::Name), record.text(field::person::Role),
                     record.text(field::person::Email), words::isOverdue(record.text(field::person::Left)),
                     owned.value(record.id())});
    }
    setRows(std::move(next));
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonRow& item = row(index);
    switch (role) {
    case Qt::AccessibleTextRole:
        return accessibleCell(*this, index.column(), data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Name         ? item.name
               : index.column() == RoleColumn ? item.role
               : index.column() == Email      ? item.email
                                              : QString::number(item.owns);
    case role::Record:
        return QVariant::fromValue(item.key);
    case role::Key:
        return item.key.toString();
    case role::OwnerName:
        return item.name;
    case role::Count:
        return item.owns;
    case role::Sort:
        return index.column() == Owns ? QVariant(item.owns) : QVariant(item.name);
    case role::Raised:
        return !item.hasLeft;
    default:
        return {};
    }
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const int field = index.column() == Name         ? int(field::person::Name)
                      : index.column() == RoleColumn ? int(field::person::Role)
                      : index.column() == Email      ? int(field::person::Email)
                                                     : -1;
    const QString text = value.toString().simplified();
    if (field < 0 || (field == field::person::Name && text.isEmpty()))
        return false;
    return decisions::setField(m_session, Kind::Person, row(index).key, field, textValue(text), tr("Edit person"));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case Email:
        return tr("E-mail");
    default:
        return tr("Owns");
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = KeyedTable::flags(index);
    if (index.isValid() && index.column() != Owns)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace provisor
