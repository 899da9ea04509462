#pragma once

#include "core/document/Change.h"
#include "core/document/Integrity.h"
#include "core/document/Snapshot.h"

#include <QObject>

namespace provisor {

/// The state of one open model. `apply` is the only way to change it.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const Snapshot& snapshot() const { return m_snapshot; }
    const IntegrityIndex& index() const { return m_index; }

    /// Makes the change, all of it or nothing. Deltas that change nothing are dropped; when none is left nothing
    /// happens and the result is false. Fails when a `before` is not the present state, a value is out of limits or the
    /// integrity rules would be broken; the document is then as it was.
    Result<bool> apply(Change change);

    /// Replaces the whole state, as after opening a file; no change is recorded. The snapshot must have passed
    /// checkIntegrity().
    void reset(Snapshot snapshot);
    /// The same with the index at hand.
    void reset(Snapshot snapshot, IntegrityIndex index);

Q_SIGNALS:
    /// After a change, with its no-op deltas removed.
    void applied(const provisor::Change& change);
    /// After reset().
    void wasReset();

private:
    Result<void> checkShape(const Delta& delta) const;
    Result<void> checkBefore(const Delta& delta) const;
    void write(const QList<Delta>& deltas);

    Snapshot m_snapshot;
    IntegrityIndex m_index;
};

} // namespace provisor
