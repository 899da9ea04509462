#pragma once

namespace provisor {

/// Makes the canvas known to assistive technology: one child per element, flow, boundary and note, named in words. To
/// be called once before a view is shown; more calls do nothing.
void installDiagramAccessibility();

} // namespace provisor
