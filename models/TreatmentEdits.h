#pragma once

#include "core/analysis/Treatment.h"
#include "models/Session.h"

namespace provisor::treatments {

/// Whether there is anything left of the step to put into the plan: it adds a record, or finishes one that is not yet
/// planned.
bool canPlan(const Snapshot& snapshot, const TreatmentStep& step);

/// Puts the steps into the plan as planned mitigations, in one change. False when nothing could be changed.
bool plan(Session& session, const QList<TreatmentStep>& steps);

/// Starts a what-if when none is on, and carries the steps out in it as if they were done.
bool tryOut(Session& session, const QList<TreatmentStep>& steps);

/// The same for one mitigation of the catalogue against one threat: what is open of it is finished, and where nothing
/// of it treats the threat, it is added.
bool tryOut(Session& session, const QString& mitigation, const QString& threatKey);

} // namespace provisor::treatments
