#pragma once

#include "core/report/Facts.h"

namespace provisor::report {

/// The diagram of the system with or without the names of its flows, scaled to fit.
DrawnDiagram systemDiagram(const Facts& facts, double width, double height, bool showsLabels);

} // namespace provisor::report
