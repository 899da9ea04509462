#pragma once

#include "core/schema/Record.h"

#include <array>

namespace provisor {

/// An immutable state of a model: the records of each kind in the order of their ids. Copies are cheap and share
/// their content, so that analysis, layout and reports work on one off the GUI thread.
class Snapshot
{
public:
    /// All records of a kind, sorted by id.
    const QList<Record>& records(Kind kind) const { return m_records[static_cast<size_t>(kind)]; }
    /// The record, or nullptr. The pointer lives as long as this snapshot.
    const Record* find(Kind kind, Id id) const;
    /// The record with that id among all kinds, or nullptr.
    const Record* find(Id id) const;
    /// The record of the kind whose `alias` is the name, or nullptr. Linear; keep a hash for repeated use.
    const Record* findByAlias(Kind kind, const QString& alias) const;
    /// The one record of kind Model; a null record in an empty snapshot.
    Record model() const;
    qsizetype count() const;

    friend bool operator==(const Snapshot& a, const Snapshot& b) { return a.m_records == b.m_records; }

private:
    friend class SnapshotEditor;
    std::array<QList<Record>, kindCount> m_records;
};

/// Writes into a snapshot; only Document and the readers of files use it, everybody else goes through a Change.
class SnapshotEditor
{
public:
    explicit SnapshotEditor(Snapshot& snapshot) : m_snapshot(snapshot) {}
    void insert(const Record& record);
    void replace(const Record& record);
    void remove(Kind kind, Id id);
    /// Takes over all records of a kind; they need not be sorted.
    void setRecords(Kind kind, QList<Record> records);

private:
    Snapshot& m_snapshot;
};

} // namespace provisor
