#include "core/document/Integrity.h"

#include <QCoreApplication>

#include <cstring>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

QString nameOf(const Record& record)
{
    return QLatin1String(kindSpec(record.kind()).name) + u' ' + record.id().toString();
}

/// Calls visit(field, id) for every reference of a record.
template <typename Visit>
void forEachReference(const Record& record, Visit visit)
{
    const auto fields = kindSpec(record.kind()).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].refersTo == 0)
            continue;
        const Value& value = record.at(static_cast<int>(i));
        if (const Id* id = std::get_if<Id>(&value))
            visit(fields[i], *id);
        else
            for (const Id& id : valueAs<QList<Id>>(value))
                visit(fields[i], id);
    }
}

const Record* findReferenced(const Snapshot& snapshot, const FieldSpec& field, Id id)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        if (!(field.refersTo & kindBit(static_cast<Kind>(kind))))
            continue;
        if (const Record* record = snapshot.find(static_cast<Kind>(kind), id))
            return record;
    }
    return nullptr;
}

Result<void> checkReferences(const Snapshot& snapshot, const Record& record)
{
    Result<void> result;
    forEachReference(record, [&](const FieldSpec& field, Id id) {
        if (result && !findReferenced(snapshot, field, id))
            result = fail(Error::conflict(Messages::tr("%1: \"%2\" refers to %3, which does not exist")
                                              .arg(nameOf(record), QLatin1String(field.name), id.toString())));
    });
    return result;
}

Result<void> checkNesting(const Snapshot& snapshot, const Record& boundary)
{
    Id parent = boundary.reference(field::boundary::Parent);
    for (qsizetype steps = snapshot.records(Kind::Boundary).size(); !parent.isNull(); --steps) {
        if (parent == boundary.id() || steps < 0)
            return fail(Error::conflict(
                Messages::tr("The boundary \"%1\" would lie inside itself").arg(boundary.text(field::boundary::Name))));
        const Record* next = snapshot.find(Kind::Boundary, parent);
        parent = next ? next->reference(field::boundary::Parent) : Id{};
    }
    return {};
}

} // namespace

QStringList uniqueNames(const Record& record)
{
    const auto scoped = [&](const char* scope, const QString& name) {
        return name.isEmpty() ? QStringList{} : QStringList{QLatin1String(scope) + u'/' + name};
    };
    // Ids as they are, not as text: there are many of these, and nobody reads them.
    const auto pair = [&](char16_t scope, Id a, Id b) {
        QString name(17, QChar(scope)); // an id takes 8 units of 16 bits
        std::memcpy(static_cast<void*>(name.data() + 1), &a, sizeof a);
        std::memcpy(static_cast<void*>(name.data() + 9), &b, sizeof b);
        return QStringList{name};
    };
    switch (record.kind()) {
    case Kind::Model:
        return {QStringLiteral("model/")};
    case Kind::Element:
    case Kind::Flow:
        return scoped("node", record.text(field::element::Alias));
    case Kind::Boundary:
        return scoped("boundary", record.text(field::boundary::Alias));
    case Kind::DataAsset:
        return scoped("data_asset", record.text(field::data_asset::Alias));
    case Kind::Diagram:
        return scoped("diagram", record.text(field::diagram::Alias));
    case Kind::Person:
        return scoped("person", record.text(field::person::Alias));
    case Kind::Mitigation:
        return scoped("mitigation", record.text(field::mitigation::Alias));
    case Kind::Threat:
        return scoped("threat", record.text(field::threat::Key));
    case Kind::Provision:
        return scoped("provision", record.text(field::provision::Provision));
    case Kind::Placement:
        return pair(u'P', record.reference(field::placement::Diagram), record.reference(field::placement::Subject));
    case Kind::Route:
        return pair(u'R', record.reference(field::route::Diagram), record.reference(field::route::Flow));
    case Kind::Baseline:
        return scoped("baseline", record.text(field::baseline::Name));
    default:
        return {};
    }
}

IntegrityIndex::IntegrityIndex(const Snapshot& snapshot)
{
    m_ids.reserve(snapshot.count());
    m_names.reserve(snapshot.count());
    for (int kind = 0; kind < kindCount; ++kind) {
        for (const Record& record : snapshot.records(static_cast<Kind>(kind)))
            add(record, 1);
    }
}

void IntegrityIndex::add(const Record& record, int sign)
{
    forEachReference(record, [&](const FieldSpec&, Id id) {
        if (sign > 0) {
            m_referrers[id].append(record.id());
            return;
        }
        const auto it = m_referrers.find(id);
        if (it == m_referrers.end())
            return;
        it->removeOne(record.id());
        if (it->isEmpty())
            m_referrers.erase(it);
    });
    for (const QString& name : uniqueNames(record)) {
        int& count = m_names[name];
        count += sign;
        if (count == 0)
            m_names.remove(name);
    }
    int& uses = m_ids[record.id()];
    uses += sign;
    if (uses == 0)
        m_ids.remove(record.id());
}

void IntegrityIndex::update(const QList<Delta>& deltas)
{
    for (const Delta& delta : deltas) {
        if (delta.before)
            add(*delta.before, -1);
        if (delta.after)
            add(*delta.after, 1);
    }
}

Result<void> IntegrityIndex::check(const Snapshot& snapshot, const QList<Delta>& deltas) const
{
    for (const Delta& delta : deltas) {
        if (!delta.after) {
            if (delta.kind == Kind::Model)
                return fail(Error::conflict(Messages::tr("The record that describes the model cannot be deleted")));
            const QList<Id> left = referrers(delta.id);
            if (!left.isEmpty() && !snapshot.find(delta.kind, delta.id))
                return fail(Error::conflict(Messages::tr("%1 cannot be deleted: %2 still refers to it")
                                                .arg(nameOf(*delta.before), left.first().toString())));
            continue;
        }
        if (auto ok = checkReferences(snapshot, *delta.after); !ok)
            return ok;
        if (m_ids.value(delta.id) > 1)
            return fail(Error::conflict(Messages::tr("The id of %1 is used twice").arg(nameOf(*delta.after))));
        for (const QString& name : uniqueNames(*delta.after)) {
            if (m_names.value(name) > 1 && (delta.kind == Kind::Placement || delta.kind == Kind::Route))
                return fail(Error::conflict(
                    Messages::tr("%1 is the second of its kind on its diagram").arg(nameOf(*delta.after))));
            if (m_names.value(name) > 1)
                return fail(Error::conflict(Messages::tr("The name \"%1\" is used twice").arg(name)));
            if (isReserved(name))
                return fail(
                    Error::conflict(Messages::tr("The short name \"system\" stands for the system as a whole")));
        }
        if (delta.kind == Kind::Boundary) {
            if (auto ok = checkNesting(snapshot, *delta.after); !ok)
                return ok;
        }
    }
    if (snapshot.records(Kind::Model).size() > 1)
        return fail(Error::conflict(Messages::tr("A model has exactly one \"model\" record")));
    return {};
}

QList<Id> IntegrityIndex::referrers(Id id) const
{
    return m_referrers.value(id);
}

Result<IntegrityIndex> checkedIndex(const Snapshot& snapshot)
{
    IntegrityIndex index(snapshot);
    for (int kind = 0; kind < kindCount; ++kind) {
        QList<Delta> deltas;
        const QList<Record>& records = snapshot.records(static_cast<Kind>(kind));
        deltas.reserve(records.size());
        for (const Record& record : records)
            deltas.append(Delta::insertion(record));
        if (auto ok = index.check(snapshot, deltas); !ok)
            return fail(ok.error());
    }
    return index;
}

Result<void> checkIntegrity(const Snapshot& snapshot)
{
    const auto index = checkedIndex(snapshot);
    return index ? Result<void>{} : fail(index.error());
}

} // namespace provisor
