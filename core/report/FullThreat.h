#pragma once

#include "core/report/Facts.h"

namespace provisor::report {

/// Everything about one threat: what can happen, why it is here, the decision, every factor, mitigations, provisions
/// and references. It may be broken before its mitigations and nowhere else.
Blocks threatEntry(const Facts& facts, const ThreatFact& fact);

/// Label of a property of an element, a flow or the system.
QString propertyLabel(const Facts& facts, const QString& field);
/// Labels of the values of a fact; empty for an unknown one.
QString answerText(const Facts& facts, const Fact& fact);

} // namespace provisor::report
