#pragma once

#include "core/analysis/Analysis.h"

class QWidget;

namespace provisor {

class GuiTheme;

/// What the catalogue says about a threat, for a workshop: what happens, what it looks like in this model, how it comes
/// about, what to ask, what good evidence is. Null when it says nothing. The caller owns the widget.
QWidget* makeThreatDepth(const GuiTheme& theme, const Analysis& analysis, const Threat& threat);

} // namespace provisor
