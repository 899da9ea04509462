#include "models/BaselineWorker.h"

#include "core/storage/Baselines.h"

namespace provisor {

void BaselineWorker::run(const CataloguePointer& catalogue, const Record& baseline, const Snapshot& now,
                         const QList<LogEntry>& log, const Cancellation& cancellation)
{
    if (cancellation.isCancelled())
        return;
    BaselineState state{baseline, {}, {}};
    if (const auto past = stateOf(baseline, now, log); !past) {
        state.error = past.error();
    } else {
        Analyser analyser(catalogue);
        if (const auto day = QDate::fromString(baseline.text(field::baseline::Date), Qt::ISODate); day.isValid())
            analyser.setDate(day);
        if (const auto analysis = analyser.analyse(*past, cancellation))
            state.analysis = *analysis;
        else
            state.error = analysis.error();
    }
    if (!cancellation.isCancelled())
        Q_EMIT finished(state);
}

} // namespace provisor
