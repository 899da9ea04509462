#include "core/storage/Baselines.h"

#include "core/storage/ModelFile.h"

#include <QCoreApplication>
#include <QDate>

namespace provisor {

namespace {

namespace f = field::baseline;

struct Baselines
{
    Q_DECLARE_TR_FUNCTIONS(Baselines)
};

QString digestOf(const Snapshot& snapshot)
{
    return QString::fromLatin1(contentDigest(snapshot).toHex());
}

} // namespace

Record newBaseline(const QString& name, const QString& note, const Snapshot& snapshot, const QList<LogEntry>& log)
{
    Record baseline(Kind::Baseline, Id::create());
    baseline.set(f::Name, name);
    baseline.set(f::Date, QDate::currentDate().toString(Qt::ISODate));
    baseline.set(f::Digest, digestOf(snapshot));
    baseline.set(f::Sequence, static_cast<double>(log.isEmpty() ? 0 : log.last().sequence));
    baseline.set(f::Note, note.isEmpty() ? Value{} : Value{note});
    return baseline;
}

Result<Snapshot> stateAfter(qint64 sequence, const Snapshot& now, const QList<LogEntry>& log)
{
    const bool isReached = !log.isEmpty() && sequence >= log.first().sequence && sequence <= log.last().sequence;
    if (!isReached)
        return fail(Error::input(Baselines::tr("The audit trail does not reach back to change %1").arg(sequence)));
    Document past;
    past.reset(now);
    for (auto entry = log.rbegin(); entry != log.rend() && entry->sequence > sequence; ++entry) {
        const auto change = changeOf(*entry);
        if (!change)
            return fail(change.error());
        if (const auto taken = past.apply(change->inverted()); !taken)
            return fail(Error::input(Baselines::tr("Entry %1 of the audit trail does not fit the model: %2")
                                         .arg(entry->sequence)
                                         .arg(taken.error().toString())));
    }
    return past.snapshot();
}

Result<Snapshot> stateOf(const Record& baseline, const Snapshot& now, const QList<LogEntry>& log)
{
    auto state = stateAfter(static_cast<qint64>(baseline.number(f::Sequence)), now, log);
    if (!state)
        return state;
    const QString noted = baseline.text(f::Digest); // files of the first versions have none
    if (!noted.isEmpty() && noted != digestOf(*state))
        return fail(Error::input(
            Baselines::tr("The content of baseline \"%1\" is not what it was").arg(baseline.text(f::Name))));
    return state;
}

} // namespace provisor
