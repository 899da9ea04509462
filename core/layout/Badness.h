#pragma once

#include "core/layout/DiagramScene.h"

namespace provisor {

/// A guess, before routing, how bad an arrangement will be to read: its size and the distances between the cards.
double quickBadness(const DiagramScene& scene);

/// How bad an arrangement is to read: long and bent lines, crossings, lines through boundaries they have nothing to do
/// with, names without a place, and the size. In pixels of line; only good for comparing arrangements of one diagram.
double badness(const DiagramScene& scene);

} // namespace provisor
