#pragma once

#include "models/BaselineFinder.h"

namespace provisor {

/// Brings back and analyses one baseline after the other in its own thread.
class BaselineWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with finished(), unless it is cancelled; to be called in the worker's thread.
    void run(const CataloguePointer& catalogue, const Record& baseline, const Snapshot& now, const QList<LogEntry>& log,
             const Cancellation& cancellation);

Q_SIGNALS:
    void finished(const provisor::BaselineState& state);
};

} // namespace provisor
