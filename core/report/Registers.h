#pragma once

#include "core/report/Sections.h"

namespace provisor::report {

// The long tables of the full report.
Blocks partsRegister(const Facts& facts, Counter& counter);
Blocks flowsRegister(const Facts& facts, Counter& counter);
Blocks ratingMethod(const Facts& facts, Counter& counter);
Blocks controlsInForce(const Facts& facts, Counter& counter);
/// Threats decided to be not relevant, with the reason given.
Blocks setAsideRegister(const Facts& facts, Counter& counter);
Blocks acceptanceRegister(const Facts& facts, Counter& counter);
Blocks mitigationRegister(const Facts& facts, Counter& counter);
/// "Y", "N", "N/A" or "?".
QString supportLetter(ClaimState state);
/// Sign and word of the claim, its note, and how the reviewer's verdict stands to it.
Runs claimRuns(const Facts& facts, const RequirementFact& fact);
/// Where the official wording of provisions comes from and what allows it to be shown; empty when there is none.
Runs officialSources(const Facts& facts);
Blocks provisionRegister(const Facts& facts, Counter& counter);
Blocks evidenceRegister(const Facts& facts, Counter& counter);
Blocks referenceRegister(const Facts& facts, Counter& counter);
Blocks auditTrail(const Facts& facts);

} // namespace provisor::report
