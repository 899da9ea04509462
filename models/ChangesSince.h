#pragma once

#include "models/Session.h"

namespace provisor {

/// The content as it was when a change of the trail had just been made: what came later is taken back one by one.
Result<Snapshot> contentAfter(const Snapshot& present, const QList<LogEntry>& log, qint64 sequence);

/// Which threats changed since a baseline: raised since, no longer raised, of another risk or certainty, or decided
/// otherwise. The state of the baseline is analysed once.
class ChangesSince
{
public:
    explicit ChangesSince(const Session& session) : m_session(session) {}

    /// Keys of the threats that changed; an error when the trail does not reach back.
    Result<QSet<QString>> keys(Id baseline);

private:
    Result<void> analyseBaseline(Id baseline);

    const Session& m_session;
    Id m_baseline;
    AnalysisPointer m_before;
};

} // namespace provisor
