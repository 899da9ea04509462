#pragma once

#include "app/gui/diagram/DiagramCanvas.h"

class QMenu;

namespace provisor {

class DiagramView;

/// Fills the context menu of a thing on the canvas, or of the ground when the id is null.
void fillDiagramMenu(QMenu& menu, DiagramView& view, Id id);

} // namespace provisor
