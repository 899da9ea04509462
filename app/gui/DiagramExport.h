#pragma once

#include "core/draw/DiagramPicture.h"
#include "models/Session.h"

namespace provisor {

/// Writes a diagram as it is shown, in the light theme: SVG, PNG (twice the size) or PDF, as the suffix says. Fails for
/// another suffix, for a diagram without anything on it, and when the file cannot be written.
Result<void> exportDiagram(Session& session, Id diagram, Overlay overlay, Notation notation, const QString& path);

} // namespace provisor
