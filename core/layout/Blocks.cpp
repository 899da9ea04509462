#include "core/layout/Blocks.h"

#include <algorithm>

namespace provisor {

namespace {

constexpr size_t outside = static_cast<size_t>(-1);

} // namespace

double crowdingOf(const DiagramScene& scene)
{
    constexpr double usual = 1.6, most = 3; // flows for each card
    const double flows = static_cast<double>(scene.flows.size()), cards = static_cast<double>(scene.cards.size());
    constexpr double few = 80; // they find their ways anyhow
    return flows > few ? std::clamp(flows / cards / usual, 1.0, most) : 1;
}

Blocks::Blocks(const DiagramScene& scene, const std::vector<int>& frames, const std::vector<Size>& titles,
               Direction outermost, int variant)
    : m_scene(scene), m_frames(frames), m_titles(titles), m_outermost(outermost), m_variant(variant),
      m_sizes(scene.frames.size()), m_offsets(scene.cards.size() + scene.frames.size())
{
}

std::vector<std::vector<int>> Blocks::levels(const DiagramScene& scene)
{
    std::vector<std::vector<int>> byDepth;
    for (size_t i = 0; i < scene.frames.size(); ++i) {
        size_t depth = 0;
        for (int f = scene.frames[i].parent; f >= 0; f = scene.frames[static_cast<size_t>(f)].parent)
            ++depth;
        byDepth.resize(std::max(byDepth.size(), depth + 1));
        byDepth[depth].push_back(static_cast<int>(i));
    }
    std::reverse(byDepth.begin(), byDepth.end());
    byDepth.push_back({-1});
    return byDepth;
}

GraphvizScene Blocks::graph(int frame) const
{
    GraphvizScene graph;
    const std::vector<size_t> content = members(frame);
    std::vector<int> number(m_offsets.size(), -1);
    for (size_t i = 0; i < content.size(); ++i) {
        number[content[i]] = static_cast<int>(i);
        graph.nodes.push_back({sizeOf(content[i]), -1});
        graph.holdsBlocks = graph.holdsBlocks || content[i] >= m_scene.cards.size();
    }
    for (const auto& flow : m_scene.flows) {
        const size_t from = memberHolding(static_cast<size_t>(flow.from), frame),
                     to = memberHolding(static_cast<size_t>(flow.to), frame);
        if (from != outside && to != outside && from != to)
            graph.edges.push_back({number[from], number[to]});
    }
    // Which way a boundary's content runs differs from variant to variant.
    const bool isTurned = frame >= 0 && (m_variant >> (frame % 5)) % 2 == 1;
    graph.direction =
        isTurned == (m_outermost == Direction::LeftToRight) ? Direction::TopToBottom : Direction::LeftToRight;
    graph.variant = m_variant;
    graph.crowding = crowdingOf(m_scene);
    return graph;
}

void Blocks::take(int frame, const std::vector<Point>& positions)
{
    const std::vector<size_t> content = members(frame);
    Rect bounds;
    for (size_t i = 0; i < content.size(); ++i) {
        const Size size = sizeOf(content[i]);
        bounds = bounds.united({positions[i].x, positions[i].y, size.width, size.height});
    }
    for (size_t i = 0; i < content.size(); ++i)
        m_offsets[content[i]] = {positions[i].x - bounds.x + frameMargin, positions[i].y - bounds.y + frameTitleBand};
    if (frame < 0)
        return;
    if (content.empty())
        bounds = {0, 0, 144, 48}; // room for a first card, so that it looks like a boundary
    const double title = m_titles[static_cast<size_t>(frame)].width + frameTitleInset;
    m_sizes[static_cast<size_t>(frame)] = {std::max(bounds.width, title) + 2 * frameMargin,
                                           bounds.height + frameTitleBand + frameMargin};
}

std::vector<Point> Blocks::positions() const
{
    std::vector<Point> result;
    for (size_t i = 0; i < m_scene.cards.size(); ++i) {
        const Point outer = outerOffset(m_frames[i]);
        result.push_back({m_offsets[i].x + outer.x, m_offsets[i].y + outer.y});
    }
    return result;
}

std::vector<Rect> Blocks::framePlaces() const
{
    std::vector<Rect> result;
    for (size_t i = 0; i < m_scene.frames.size(); ++i) {
        const Point place = outerOffset(static_cast<int>(i));
        result.push_back({place.x, place.y, m_sizes[i].width, m_sizes[i].height});
    }
    return result;
}

Point Blocks::outerOffset(int frame) const
{
    Point sum;
    for (int f = frame; f >= 0; f = m_scene.frames[static_cast<size_t>(f)].parent) {
        const Point& offset = m_offsets[m_scene.cards.size() + static_cast<size_t>(f)];
        sum = {sum.x + offset.x, sum.y + offset.y};
    }
    return sum;
}

std::vector<size_t> Blocks::members(int frame) const
{
    std::vector<size_t> result;
    for (size_t i = 0; i < m_scene.cards.size(); ++i) {
        if (m_frames[i] == frame)
            result.push_back(i);
    }
    for (size_t i = 0; i < m_scene.frames.size(); ++i) {
        if (m_scene.frames[i].parent == frame)
            result.push_back(m_scene.cards.size() + i);
    }
    return result;
}

Size Blocks::sizeOf(size_t member) const
{
    if (member >= m_scene.cards.size())
        return m_sizes[member - m_scene.cards.size()];
    return {m_scene.cards[member].rect.width, m_scene.cards[member].rect.height};
}

size_t Blocks::memberHolding(size_t card, int frame) const
{
    size_t member = card;
    int around = m_frames[card];
    while (around != frame && around >= 0) {
        member = m_scene.cards.size() + static_cast<size_t>(around);
        around = m_scene.frames[static_cast<size_t>(around)].parent;
    }
    return around == frame ? member : outside;
}

} // namespace provisor
