#pragma once

#include "app/gui/diagram/DiagramCanvas.h"

class QMenu;

namespace provisor {

class DiagramView;

/// Fills the context menu of a thing on the canvas, or of the ground when the id is null.
void fillDiagramMenu(QMenu& menu, DiagramView& view, Id id);

/// Adds what can be done to the selection, of which `id` is one, wherever it is shown: type, trust, scope, route, the
/// boundary it is in, copies, deletion.
void addThingActions(QMenu& menu, DiagramView& view, Id id);

/// Opens a list of the elements of the model; the one chosen becomes the end of a flow from `from`.
void pickFlowEnd(DiagramView& view, Id from, QPoint globalPosition);
/// Opens a list of boundaries; the one chosen takes in what is selected.
void pickBoundary(DiagramView& view, QPoint globalPosition);

} // namespace provisor
