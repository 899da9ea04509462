#pragma once

#include "core/analysis/Analysis.h"

namespace provisor {

/// Whether people decided that a threat with this status asks for nothing more: accepted, transferred, avoided or not
/// relevant.
bool isSettled(const QString& status);

/// The analysis as text for a terminal.
QString analysisToText(const Analysis& analysis);
/// One row per threat, RFC 4180; texts that a spreadsheet would take for a formula are neutralised.
QByteArray analysisToCsv(const Analysis& analysis);
/// SARIF 2.1.0, one result per raised threat.
QByteArray analysisToSarif(const Analysis& analysis, const QString& fileName);
/// Open questions as text and as the `questions` member of the analysis JSON.
QString questionsToText(const Analysis& analysis);
/// An explanation as text: the summary, one line per condition, and for a raised threat what it means here, why its
/// risk is what it is, and the attack paths it lies on. `threat` is null where the analysis has none.
QString explanationToText(const Explanation& explanation, const Analysis& analysis, const Threat* threat);
QJsonObject explanationToJson(const Explanation& explanation, const Analysis& analysis, const Threat* threat);

} // namespace provisor
