#pragma once

#include "core/report/Facts.h"

namespace provisor::report {

/// The diagram of the system with or without the names of its flows, scaled to fit; without a list when it cannot be
/// drawn. `isGenerated` tells that the model has no diagram and one was laid out.
Picture systemDiagram(const Facts& facts, double width, double height, bool showsLabels, bool& isGenerated);

} // namespace provisor::report
