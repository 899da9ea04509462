#include "core/document/Document.h"

namespace provisor {

namespace {

/// From this size on a change is merged list-wise instead of record by record.
constexpr qsizetype bulkSize = 256;

void writeBulk(Snapshot& snapshot, const QList<Delta>& deltas)
{
    SnapshotEditor editor(snapshot);
    for (int kind = 0; kind < kindCount; ++kind) {
        QHash<Id, std::optional<Record>> changed;
        for (const Delta& delta : deltas) {
            if (delta.kind == static_cast<Kind>(kind))
                changed.insert(delta.id, delta.after);
        }
        if (changed.isEmpty())
            continue;
        QList<Record> records;
        for (const Record& record : snapshot.records(static_cast<Kind>(kind))) {
            if (!changed.contains(record.id()))
                records.append(record);
        }
        for (const auto& after : std::as_const(changed)) {
            if (after)
                records.append(*after);
        }
        editor.setRecords(static_cast<Kind>(kind), std::move(records));
    }
}

QList<Delta> inverted(const QList<Delta>& deltas)
{
    Change change;
    change.deltas = deltas;
    return change.inverted().deltas;
}

} // namespace

Document::Document(QObject* parent) : QObject(parent) {}

Result<void> Document::checkShape(const Delta& delta) const
{
    const auto fits = [&](const std::optional<Record>& record) {
        return !record || (record->kind() == delta.kind && record->id() == delta.id);
    };
    if ((delta.before || delta.after) && fits(delta.before) && fits(delta.after))
        return {};
    return fail(Error::input(tr("The change of record %1 names another record").arg(delta.id.toString())));
}

Result<void> Document::checkBefore(const Delta& delta) const
{
    const Record* present = m_snapshot.find(delta.kind, delta.id);
    const bool same = delta.before ? present && *present == *delta.before : !present;
    if (same)
        return {};
    return fail(Error::conflict(tr("The record %1 %2 is not in the state this change was made for")
                                    .arg(QLatin1String(kindSpec(delta.kind).name), delta.id.toString())));
}

void Document::write(const QList<Delta>& deltas)
{
    if (deltas.size() >= bulkSize) {
        writeBulk(m_snapshot, deltas);
        return;
    }
    SnapshotEditor editor(m_snapshot);
    for (const Delta& delta : deltas) {
        if (!delta.after)
            editor.remove(delta.kind, delta.id);
        else if (delta.before)
            editor.replace(*delta.after);
        else
            editor.insert(*delta.after);
    }
}

Result<bool> Document::apply(Change change)
{
    change.label = storableText(change.label);
    change.author = storableText(change.author);
    change.reason = storableText(change.reason);
    QSet<Id> seen;
    for (Delta& delta : change.deltas) {
        if (seen.contains(delta.id))
            return fail(Error::conflict(tr("The change names the record %1 twice").arg(delta.id.toString())));
        seen.insert(delta.id);
        if (auto ok = checkShape(delta); !ok)
            return fail(ok.error());
        if (auto ok = checkBefore(delta); !ok)
            return fail(ok.error());
        if (delta.after) {
            auto checked = checkedRecord(*delta.after);
            if (!checked)
                return fail(checked.error());
            delta.after = std::move(*checked);
        }
    }
    change.deltas.removeIf([](const Delta& delta) { return delta.before == delta.after; });
    if (change.isEmpty())
        return false;

    write(change.deltas);
    m_index.update(change.deltas);
    if (auto ok = m_index.check(m_snapshot, change.deltas); !ok) {
        const QList<Delta> back = inverted(change.deltas);
        write(back);
        m_index.update(back);
        return fail(ok.error());
    }
    Q_EMIT applied(change);
    return true;
}

void Document::reset(Snapshot snapshot)
{
    IntegrityIndex index(snapshot);
    reset(std::move(snapshot), std::move(index));
}

void Document::reset(Snapshot snapshot, IntegrityIndex index)
{
    m_snapshot = std::move(snapshot);
    m_index = std::move(index);
    Q_EMIT wasReset();
}

} // namespace provisor
