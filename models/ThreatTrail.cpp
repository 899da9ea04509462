#include "models/ThreatTrail.h"

#include "models/LogModel.h"
#include "models/Words.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ThreatTrail)
};

QString keyOf(const Delta& delta)
{
    const Record& record = delta.after ? *delta.after : *delta.before;
    return delta.kind == Kind::Threat       ? record.text(field::threat::Key)
           : delta.kind == Kind::Acceptance ? record.text(field::acceptance::ThreatKey)
                                            : QString();
}

/// The change of a field in words, without the name of the threat, which everybody knows here.
QString inWords(const Delta& delta, const Snapshot& snapshot, const Catalogue& catalogue)
{
    if (delta.kind == Kind::Acceptance)
        return delta.after ? Messages::tr("Risk accepted") : Messages::tr("Acceptance deleted");
    if (!delta.after)
        return Messages::tr("Decision deleted");
    QStringList parts;
    const auto text = [&](int field) { return delta.after->text(field); };
    const auto isOther = [&](int field) {
        return delta.before ? delta.before->at(field) != delta.after->at(field)
                            : delta.after->at(field) != Record(Kind::Threat, delta.id).at(field);
    };
    if (isOther(field::threat::Status))
        parts.append(words::threatStatus(text(field::threat::Status)));
    if (isOther(field::threat::Owner)) {
        const Id owner = delta.after->reference(field::threat::Owner);
        const QString name = owner.isNull() ? Messages::tr("nobody") : words::recordName(snapshot, owner);
        parts.append(Messages::tr("owner %1").arg(name));
    }
    if (isOther(field::threat::Due))
        parts.append(text(field::threat::Due).isEmpty()
                         ? Messages::tr("no due date")
                         : Messages::tr("due %1").arg(words::date(text(field::threat::Due))));
    if (isOther(field::threat::Reason))
        parts.append(Messages::tr("reason: %1").arg(text(field::threat::Reason)));
    if (isOther(field::threat::Labels))
        parts.append(Messages::tr("labels: %1").arg(delta.after->list(field::threat::Labels).join(u", ")));
    if (parts.isEmpty() && delta.before) {
        const QString words = deltaInWords(delta, catalogue);
        return words.mid(words.indexOf(u"\": ") + 3);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void ThreatTrail::readOn()
{
    const QList<LogEntry>& log = m_session.trail().log();
    const bool isContinued = m_read == 0 || (log.size() >= m_read && log.at(m_read - 1).hash == m_lastHash);
    if (!isContinued) {
        m_steps.clear();
        m_read = 0;
    }
    for (; m_read < log.size(); ++m_read) {
        const LogEntry& entry = log.at(m_read);
        m_lastHash = entry.hash;
        const auto change = changeOf(entry);
        if (!change)
            continue;
        for (const Delta& delta : change->deltas) {
            const QString key = keyOf(delta);
            if (key.isEmpty())
                continue;
            QString text = inWords(delta, m_session.snapshot(), *m_session.catalogue());
            if (text.isEmpty())
                text = change->label;
            if (change->origin != Origin::Edit)
                text = QString(words::origin(change->origin) % u": " % text);
            m_steps[key].append({entry.sequence, change->time, change->author, text});
        }
    }
}

QList<TrailStep> ThreatTrail::stepsOf(const QString& key)
{
    readOn();
    QList<TrailStep> steps = m_steps.value(key);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace provisor
