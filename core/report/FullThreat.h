#pragma once

#include "core/report/Facts.h"

namespace provisor::report {

/// Everything about one threat: what can happen, why it is here, the decision, every factor, mitigations, provisions
/// and references. It may be broken before its mitigations and nowhere else. What holds for every threat of its kind
/// stands at the `first` of them in the report; the others lead there. None where this is the first.
Blocks threatEntry(const Facts& facts, const ThreatFact& fact, const ThreatFact* first = nullptr);

/// Label of a property of an element, a flow or the system.
QString propertyLabel(const Facts& facts, const QString& field);
/// Labels of the values of a fact; empty for an unknown one.
QString answerText(const Facts& facts, const Fact& fact);

} // namespace provisor::report
