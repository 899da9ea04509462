#include "models/TreatmentWorker.h"

namespace provisor {

void TreatmentWorker::run(const AnalysisPointer& analysis, Level appetite, const Cancellation& cancellation)
{
    if (cancellation.isCancelled())
        return;
    auto treatment = std::make_shared<Treatment>();
    treatment->analysis = analysis;
    treatment->ranking = rankMitigations(*analysis);
    if (cancellation.isCancelled())
        return;
    treatment->plan = cheapestPlan(*analysis, appetite);
    if (!cancellation.isCancelled())
        Q_EMIT finished(treatment);
}

} // namespace provisor
