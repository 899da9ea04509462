#pragma once

#include "models/Session.h"

namespace provisor {

/// One step in the history of a threat, from the audit trail.
struct TrailStep
{
    qint64 sequence = 0;
    QDateTime time;
    QString author;
    QString text; ///< what was changed, in words
};

/// Finds in the audit trail what belongs to one threat: its decision and its acceptances. Entries are read once each.
class ThreatTrail
{
public:
    explicit ThreatTrail(const Session& session) : m_session(session) {}

    /// The newest first.
    QList<TrailStep> stepsOf(const QString& key);

private:
    void readOn();

    const Session& m_session;
    qsizetype m_read = 0;
    QByteArray m_lastHash;
    QHash<QString, QList<TrailStep>> m_steps; ///< by key of the threat, the oldest first
};

} // namespace provisor
