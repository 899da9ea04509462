#pragma once

#include "core/report/Facts.h"

namespace provisor::report {

/// Which of the three risks of a threat.
enum class When : quint8 { Before, Today, Planned };

const Risk& riskAt(const ThreatFact& fact, When when);

/// Width of one of three panels on A4, points.
inline constexpr double panelWidth = 156.8;

/// The risk plane with its bar and counts; `planeHeight` is that of the frame, points.
Picture riskPlane(const Facts& facts, When when, double planeHeight);
/// Before, today and with the plan on one scale from 0 to 25.
Picture riskStrip(const Facts& facts, const ThreatFact& fact, double width);
/// The scale of the strips, for the head of their column.
Picture stripHead(const Facts& facts, double width);
/// What is left above appetite after a step: critical, high, what the step removes; the end state as a dotted line.
Picture planBar(const Facts& facts, int above, int critical, int removed, double width, double height);
/// Requirements by claim; one has the width `unit`.
Picture claimsBar(const std::array<int, 4>& counts, double unit, double width);
/// One mark for each requirement.
Picture claimMarks(const Facts& facts, const QList<const RequirementFact*>& requirements);

QString claimWord(const Words& words, ClaimState state);

} // namespace provisor::report
