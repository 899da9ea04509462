#pragma once

#include "core/document/Change.h"
#include "core/document/Snapshot.h"

namespace provisor {

/// The deltas that lead from one state to another, in the order of kinds and ids. Applied to `a` they give `b`.
QList<Delta> diff(const Snapshot& a, const Snapshot& b);

} // namespace provisor
