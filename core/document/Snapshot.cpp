#include "core/document/Snapshot.h"

namespace provisor {

namespace {

auto lowerBound(const QList<Record>& records, Id id)
{
    return std::lower_bound(records.begin(), records.end(), id,
                            [](const Record& record, const Id& value) { return record.id() < value; });
}

} // namespace

const Record* Snapshot::find(Kind kind, Id id) const
{
    const QList<Record>& list = records(kind);
    const auto it = lowerBound(list, id);
    return it != list.end() && it->id() == id ? &*it : nullptr;
}

const Record* Snapshot::find(Id id) const
{
    for (int kind = 0; kind < kindCount; ++kind) {
        if (const Record* record = find(static_cast<Kind>(kind), id))
            return record;
    }
    return nullptr;
}

const Record* Snapshot::findByAlias(Kind kind, const QString& alias) const
{
    for (const Record& record : records(kind)) {
        if (record.text(0) == alias) // `alias` is the first field of every kind that has one
            return &record;
    }
    return nullptr;
}

Record Snapshot::model() const
{
    return records(Kind::Model).value(0);
}

qsizetype Snapshot::count() const
{
    qsizetype sum = 0;
    for (const auto& list : m_records)
        sum += list.size();
    return sum;
}

void SnapshotEditor::insert(const Record& record)
{
    QList<Record>& list = m_snapshot.m_records[static_cast<size_t>(record.kind())];
    list.insert(lowerBound(list, record.id()), record);
}

void SnapshotEditor::replace(const Record& record)
{
    QList<Record>& list = m_snapshot.m_records[static_cast<size_t>(record.kind())];
    const qsizetype at = lowerBound(list, record.id()) - list.cbegin();
    list[at] = record;
}

void SnapshotEditor::remove(Kind kind, Id id)
{
    QList<Record>& list = m_snapshot.m_records[static_cast<size_t>(kind)];
    list.removeAt(lowerBound(list, id) - list.cbegin());
}

void SnapshotEditor::setRecords(Kind kind, QList<Record> records)
{
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id() < b.id(); });
    m_snapshot.m_records[static_cast<size_t>(kind)] = std::move(records);
}

} // namespace provisor
