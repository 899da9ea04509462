#pragma once

#include "core/draw/DisplayList.h"
#include "core/risk/Risk.h"

#include <array>

namespace provisor {

/// Colours of one risk level.
struct LevelColours
{
    Colour sign; ///< the sign, edges, bars
    Colour tint; ///< area under text
    Colour text; ///< words in the colour of the level
};

/// All colours of the program by name. Nobody else knows values of colours; the names are the same in every theme.
struct Theme
{
    bool isDark = false;

    // surfaces and lines
    Colour chrome, panel, surface, field, canvas, alt, hover, pressed, select, accentTint, line, border, strong, grid;
    // text and accent
    Colour text, text2, muted, disabled, accent, accentFill, onAccent, ask, askTint, ok, okTint, inverse, onInverse;
    // canvas
    Colour cardBorder, flow, trusted, trustedLine, partly, untrusted, untrustedTint;
    /// How much of the colour of its trust fills a boundary, 0 to 1; fills of nested boundaries add up.
    double trustedFill = 0, partlyFill = 0, untrustedFill = 0;
    std::array<LevelColours, 4> levels; ///< by Level

    const LevelColours& of(Level level) const { return levels[static_cast<size_t>(level)]; }

    static const Theme& light();
    static const Theme& dark();
    /// The dark theme with stronger lines and texts, because projectors wash out dark tones.
    static const Theme& workshop();
    /// The light theme on white paper with printing ink and area tints that a grey printer can tell apart.
    static const Theme& print();
};

/// The colour over another one, as seen: a share 0 to 1 of `top`, the rest of `ground`; opaque.
Colour mixed(Colour top, Colour ground, double share);

/// The colour as "#RRGGBB".
QString hexName(Colour colour);

} // namespace provisor
