#pragma once

#include "core/history/History.h"

namespace provisor {

/// A record that names the present state: its date, the digest of the content and the number of the last change.
Record newBaseline(const QString& name, const QString& note, const Snapshot& snapshot, const QList<LogEntry>& log);

/// The state after the change with that number in the audit trail: the present state with all later changes taken back,
/// each of them checked as if it was made by hand. Fails when the trail does not reach there or does not fit the state.
Result<Snapshot> stateAfter(qint64 sequence, const Snapshot& now, const QList<LogEntry>& log);

/// The state a baseline names. Also fails when its content is not that of the digest the baseline notes.
Result<Snapshot> stateOf(const Record& baseline, const Snapshot& now, const QList<LogEntry>& log);

} // namespace provisor
