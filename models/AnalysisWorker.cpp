#include "models/AnalysisWorker.h"

namespace provisor {

AnalysisWorker::AnalysisWorker(CataloguePointer catalogue) : m_analyser(std::move(catalogue)) {}

void AnalysisWorker::run(const Snapshot& snapshot, quint64 number)
{
    auto result = m_analyser.analyse(snapshot);
    if (result)
        Q_EMIT finished(*result, number);
    else
        Q_EMIT failed(result.error().toString(), number);
}

} // namespace provisor
