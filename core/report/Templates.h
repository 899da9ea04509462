#pragma once

#include "core/report/Facts.h"
#include "core/spreadsheet/Register.h"

namespace provisor::report {

/// Steps of the ladder by which page 1 of the board report is made to fit.
inline constexpr int boardFitSteps = 7;

inline constexpr int boardLastPageSteps = 6;

/// What gives way so that the pages of the board report hold what belongs on them.
struct BoardFit
{
    int firstPage = 0;    ///< 0 is the design, each step gives way a little more
    int unmetDuties = 11; ///< rows shown of the duties not met
    int leftHigh = 60;    ///< rows shown of the risks that stay above appetite
    int lastPage = 0;     ///< steps by which the diagram and the open questions give way
};

/// The board report. Page 2 begins at the anchor "page-2", page 3 at "plan".
ReportDocument buildBoard(const Facts& facts, BoardFit fit);
ReportDocument buildFull(const Facts& facts);
/// The implementation conformance statement: every duty and recommendation with status, support, claim and evidence.
ReportDocument buildConformance(const Facts& facts);
/// The same for a spreadsheet, one row per duty or recommendation.
spreadsheet::PlainTable conformanceTable(const Facts& facts);
/// Threats, mitigations, provisions and people as tables.
ReportDocument buildRegisters(const Facts& facts);

} // namespace provisor::report
