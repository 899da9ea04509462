#pragma once

#include "core/analysis/Difference.h"

namespace provisor {

/// The worst attack paths as text for a terminal, numbered, one line per step.
QString pathsToText(const Analysis& analysis, qsizetype limit);

/// The ranking of mitigations and the cheapest plan as text, and as members of a JSON object.
QString treatmentToText(const Analysis& analysis, const QList<TreatmentStep>& ranking, const TreatmentPlan& plan,
                        qsizetype limit);
QJsonObject treatmentToJson(const Analysis& analysis, const QList<TreatmentStep>& ranking, const TreatmentPlan& plan);

/// What appears, vanishes or moves, as text and as JSON.
QString differenceToText(const AnalysisDifference& difference);
QJsonObject differenceToJson(const AnalysisDifference& difference);

} // namespace provisor
