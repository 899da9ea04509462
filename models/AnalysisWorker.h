#pragma once

#include "core/analysis/Analysis.h"

#include <QObject>

namespace provisor {

/// Runs an analyser in its own thread.
class AnalysisWorker : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisWorker(CataloguePointer catalogue);

    /// Analyses a state and answers with finished(); to be called in the worker's thread.
    void run(const Snapshot& snapshot, quint64 number);

Q_SIGNALS:
    void finished(const provisor::AnalysisPointer& analysis, quint64 number);
    void failed(const QString& message, quint64 number);

private:
    Analyser m_analyser;
};

} // namespace provisor
