#pragma once

#include "core/base/Result.h"
#include "core/draw/DisplayList.h"

namespace provisor {

/// Reads SVG path data (all commands of SVG 1.1 but T); arcs and quadratic curves become cubic ones.
Result<std::vector<PathStep>> parsePathData(QStringView data);

/// The steps moved by the offset after scaling.
std::vector<PathStep> transformed(std::vector<PathStep> steps, double scale, Point offset);

} // namespace provisor
