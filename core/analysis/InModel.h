#pragma once

#include "core/analysis/Analysis.h"

namespace provisor {

/// What a threat looks like in this very model: the sentence of the catalogue with the names filled in. Empty for
/// threats written by hand and where the catalogue has none.
QString threatInModel(const Analysis& analysis, const Threat& threat);

} // namespace provisor
