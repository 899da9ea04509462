#pragma once

#include "core/layout/DiagramScene.h"
#include "core/layout/Graphviz.h"

namespace provisor {

/// How much more room than usual a diagram needs between its cards, because many flows run there.
double crowdingOf(const DiagramScene& scene);

/// Arranges a diagram boundary by boundary, the inner ones first: each becomes a block in the one around it. One object
/// makes one arrangement; Graphviz is run outside, for many of them at once.
class Blocks
{
public:
    /// `frames` is the index of the frame each card stands in directly, -1 for none; `titles` the sizes of the frames'
    /// titles. All must outlive the object.
    Blocks(const DiagramScene& scene, const std::vector<int>& frames, const std::vector<Size>& titles,
           Direction outermost, int variant);

    /// Frames by depth, the innermost level first; the last level is the outermost one, -1.
    static std::vector<std::vector<int>> levels(const DiagramScene& scene);

    /// The graph of the content of a frame (-1: the outermost level), whose inner frames must have been taken already.
    GraphvizScene graph(int frame) const;
    /// Takes over the positions of the content of a frame.
    void take(int frame, const std::vector<Point>& positions);
    /// Positions of the cards when all frames have been taken.
    std::vector<Point> positions() const;
    /// Places of the frames when all have been taken; for diagrams without cards.
    std::vector<Rect> framePlaces() const;

private:
    std::vector<size_t> members(int frame) const; ///< cards by index, frames behind them
    Size sizeOf(size_t member) const;
    Point outerOffset(int frame) const; ///< of the inside of a frame, on the canvas
    size_t memberHolding(size_t card, int frame) const;

    const DiagramScene& m_scene;
    const std::vector<int>& m_frames;
    const std::vector<Size>& m_titles;
    Direction m_outermost;
    int m_variant;
    std::vector<Size> m_sizes;    ///< of the frames
    std::vector<Point> m_offsets; ///< of cards and frames in the frame around them
};

} // namespace provisor
