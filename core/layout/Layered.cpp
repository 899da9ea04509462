#include "core/layout/Layered.h"

#include <algorithm>
#include <queue>
#include <set>

namespace provisor {

namespace {

constexpr double layerGap = 104, nodeGap = 40, bandGap = 80, blockGap = 16;
constexpr double wantedRatio = 1.45; // of a screen

using Layer = std::vector<size_t>;

/// Works as if the layers were columns; positions are turned at the end for the other direction.
class Layering
{
public:
    explicit Layering(const GraphvizScene& scene)
        : m_scene(scene), m_isLevel(scene.direction == Direction::LeftToRight), m_after(scene.nodes.size()),
          m_before(scene.nodes.size())
    {
        std::set<std::pair<int, int>> edges;
        for (const auto& edge : scene.edges) {
            if (edge.from != edge.to && edges.emplace(edge.from, edge.to).second) {
                m_after[static_cast<size_t>(edge.from)].push_back(static_cast<size_t>(edge.to));
                m_before[static_cast<size_t>(edge.to)].push_back(static_cast<size_t>(edge.from));
            }
        }
    }

    std::vector<Point> positions()
    {
        std::vector<Layer> layers = ranked();
        sortLayers(layers);
        return placed(folded(split(layers)));
    }

private:
    double along(size_t node) const
    {
        return m_isLevel ? m_scene.nodes[node].size.width : m_scene.nodes[node].size.height;
    }
    double across(size_t node) const
    {
        return m_isLevel ? m_scene.nodes[node].size.height : m_scene.nodes[node].size.width;
    }
    double gap(double base) const { return (base + (m_scene.holdsBlocks ? blockGap : 0)) * m_scene.crowding; }
    double acrossOf(const Layer& layer) const
    {
        double sum = 0;
        for (const size_t node : layer)
            sum += across(node) + gap(nodeGap);
        return sum;
    }
    double alongOf(const Layer& layer) const
    {
        double widest = 0;
        for (const size_t node : layer)
            widest = std::max(widest, along(node));
        return widest + gap(layerGap);
    }

    /// Every node one layer behind the last one that leads to it. Circles are opened where the fewest edges lead in.
    std::vector<Layer> ranked() const
    {
        const size_t count = m_scene.nodes.size();
        std::vector<size_t> open(count), rank(count, 0);
        using Entry = std::pair<size_t, size_t>; // open edges, node
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        for (size_t i = 0; i < count; ++i) {
            open[i] = m_before[i].size();
            queue.emplace(open[i], i);
        }
        std::vector<char> isDone(count, 0);
        std::vector<Layer> layers;
        while (!queue.empty()) {
            const size_t node = queue.top().second;
            queue.pop();
            if (isDone[node])
                continue;
            isDone[node] = 1;
            layers.resize(std::max(layers.size(), rank[node] + 1));
            layers[rank[node]].push_back(node);
            for (const size_t next : m_after[node]) {
                if (isDone[next])
                    continue;
                rank[next] = std::max(rank[next], rank[node] + 1);
                queue.emplace(--open[next], next);
            }
        }
        return layers;
    }

    /// Nodes come where those that lead to them are, and, on the way back, where they lead to.
    void sortLayers(std::vector<Layer>& layers) const
    {
        std::vector<double> place(m_scene.nodes.size(), 0);
        const auto number = [&place](const Layer& layer) {
            for (size_t i = 0; i < layer.size(); ++i)
                place[layer[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(layer.size());
        };
        const auto sort = [&](Layer& layer, const std::vector<std::vector<size_t>>& neighbours) {
            std::vector<std::pair<double, size_t>> order;
            for (const size_t node : layer) {
                double sum = 0;
                for (const size_t other : neighbours[node])
                    sum += place[other];
                const auto count = static_cast<double>(neighbours[node].size());
                order.emplace_back(neighbours[node].empty() ? place[node] : sum / count, node);
            }
            std::stable_sort(order.begin(), order.end(), [](auto& a, auto& b) { return a.first < b.first; });
            for (size_t i = 0; i < layer.size(); ++i)
                layer[i] = order[i].second;
            number(layer);
        };
        for (const Layer& layer : layers)
            number(layer);
        constexpr int sweeps = 4;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (auto layer = layers.begin(); layer != layers.end(); ++layer)
                sort(*layer, m_before);
            for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
                sort(*layer, m_after);
        }
    }

    /// Layers much higher than the drawing should be become several.
    std::vector<Layer> split(const std::vector<Layer>& layers) const
    {
        double area = 0;
        for (size_t i = 0; i < m_scene.nodes.size(); ++i)
            area += (along(i) + gap(layerGap)) * (across(i) + gap(nodeGap));
        const double highest = std::sqrt(area / ratio()) * 1.1;
        std::vector<Layer> result;
        for (const Layer& layer : layers) {
            double height = 0;
            result.emplace_back();
            for (const size_t node : layer) {
                if (height > 0 && height + across(node) > highest) {
                    result.emplace_back();
                    height = 0;
                }
                height += across(node) + gap(nodeGap);
                result.back().push_back(node);
            }
        }
        return result;
    }

    /// As many bands of layers as bring the drawing near the proportions of a screen.
    std::vector<std::vector<Layer>> folded(const std::vector<Layer>& layers) const
    {
        double length = 0, height = 1;
        for (const Layer& layer : layers) {
            length += alongOf(layer);
            height = std::max(height, acrossOf(layer));
        }
        constexpr double longest = 4; // times the wanted length before folding is better
        const double excess = length / (height * ratio());
        const double bands = excess > longest ? std::ceil(std::sqrt(excess)) : 1;
        std::vector<std::vector<Layer>> result(1);
        double present = 0;
        for (const Layer& layer : layers) {
            if (present > length / bands) {
                result.emplace_back();
                present = 0;
            }
            present += alongOf(layer);
            result.back().push_back(layer);
        }
        return result;
    }

    /// Every other band runs backwards, so that the layers at the fold stay neighbours.
    std::vector<Point> placed(std::vector<std::vector<Layer>> bands) const
    {
        std::vector<Point> result(m_scene.nodes.size());
        double top = 0;
        for (size_t b = 0; b < bands.size(); ++b) {
            if (b % 2 == 1)
                std::reverse(bands[b].begin(), bands[b].end());
            double height = 0, left = 0;
            for (const Layer& layer : bands[b])
                height = std::max(height, acrossOf(layer));
            for (const Layer& layer : bands[b]) {
                double y = top + (height - acrossOf(layer)) / 2;
                for (const size_t node : layer) {
                    result[node] = m_isLevel ? Point{left, y} : Point{y, left};
                    y += across(node) + gap(nodeGap);
                }
                left += alongOf(layer);
            }
            top += height + bandGap;
        }
        return result;
    }

    double ratio() const { return m_isLevel ? wantedRatio : 1 / wantedRatio; }

    const GraphvizScene& m_scene;
    bool m_isLevel;
    std::vector<std::vector<size_t>> m_after, m_before;
};

} // namespace

std::vector<Point> layeredPositions(const GraphvizScene& scene)
{
    return Layering(scene).positions();
}

} // namespace provisor
