#pragma once

#include "core/analysis/Treatment.h"

#include <QObject>

namespace provisor {

/// What would help most in one analysis. The steps point into its catalogue.
struct Treatment
{
    AnalysisPointer analysis;
    QList<TreatmentStep> ranking; ///< each on its own, the one that removes the most first
    TreatmentPlan plan;           ///< the cheapest set found
};
using TreatmentPointer = std::shared_ptr<const Treatment>;

/// Ranks mitigations and looks for the cheapest set in its own thread.
class TreatmentWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Works out what would help and answers with finished(), unless it is cancelled; to be called in the worker's
    /// thread.
    void run(const AnalysisPointer& analysis, Level appetite, const Cancellation& cancellation);

Q_SIGNALS:
    void finished(const provisor::TreatmentPointer& treatment);
};

} // namespace provisor
