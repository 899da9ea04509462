#pragma once

namespace provisor {

class DiagramCanvas;

/// Makes the canvas known to assistive technology: one child per element, flow, boundary and note, named in words, with
/// what can be done to it as actions. To be called at the end of the making of the canvas.
void makeAccessible(DiagramCanvas& canvas);

} // namespace provisor
