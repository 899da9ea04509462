#include "models/ChangesSince.h"

#include "core/analysis/Difference.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ChangesSince)
};

QHash<QString, Record> decisions(const Snapshot& snapshot)
{
    QHash<QString, Record> byKey;
    for (const Record& record : snapshot.records(Kind::Threat))
        byKey.insert(record.text(field::threat::Key), record);
    return byKey;
}

} // namespace

Result<Snapshot> contentAfter(const Snapshot& present, const QList<LogEntry>& log, qint64 sequence)
{
    Document document;
    document.reset(present);
    for (auto entry = log.crbegin(); entry != log.crend() && entry->sequence > sequence; ++entry) {
        const auto change = changeOf(*entry);
        if (!change)
            return fail(change.error());
        if (const auto done = document.apply(change->inverted()); !done)
            return fail(done.error());
    }
    return document.snapshot();
}

Result<void> ChangesSince::analyseBaseline(Id baseline)
{
    if (m_before && m_baseline == baseline)
        return {};
    const Record* record = m_session.snapshot().find(Kind::Baseline, baseline);
    if (!record)
        return fail(Error::input(Messages::tr("The baseline is gone")));
    const auto sequence = static_cast<qint64>(record->number(field::baseline::Sequence));
    const auto content = contentAfter(m_session.snapshot(), m_session.history().log(), sequence);
    if (!content)
        return fail(content.error());
    Analyser analyser(m_session.catalogue());
    auto analysis = analyser.analyse(*content);
    if (!analysis)
        return fail(analysis.error());
    m_before = *analysis;
    m_baseline = baseline;
    return {};
}

Result<QSet<QString>> ChangesSince::keys(Id baseline)
{
    if (const auto done = analyseBaseline(baseline); !done)
        return fail(done.error());
    QSet<QString> keys;
    const AnalysisPointer after = m_session.analysis();
    const AnalysisDifference difference = differenceBetween(*m_before, *after);
    for (const Threat* threat : difference.appeared)
        keys.insert(threat->key);
    for (const Threat* threat : difference.vanished)
        keys.insert(threat->key);
    for (const MovedThreat& moved : difference.moved)
        keys.insert(moved.after->key);
    const QHash<QString, Record> then = decisions(m_before->snapshot);
    const QHash<QString, Record> now = decisions(after->snapshot);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto former = then.constFind(it.key());
        if (former == then.cend() || !(*former == *it))
            keys.insert(it.key());
    }
    for (auto it = then.cbegin(); it != then.cend(); ++it) {
        if (!now.contains(it.key()))
            keys.insert(it.key());
    }
    return keys;
}

} // namespace provisor
