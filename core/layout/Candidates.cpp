#include "core/layout/Candidates.h"

#include "core/layout/Badness.h"
#include "core/layout/Blocks.h"
#include "core/layout/Layered.h"

#include <QElapsedTimer>

#include <algorithm>

namespace provisor {

namespace {

constexpr double gridStep = 8; // the canvas snaps to it
constexpr double origin = 64;  // where the upper left corner of an arrangement comes

double snapped(double value)
{
    return std::round(value / gridStep) * gridStep;
}

/// Index of the frame each card stands in directly, -1 for none.
std::vector<int> framesOfCards(const DiagramScene& scene, const Snapshot& snapshot)
{
    QHash<Id, int> frameOf;
    for (size_t i = 0; i < scene.frames.size(); ++i)
        frameOf.insert(scene.frames[i].boundary, static_cast<int>(i));
    std::vector<int> frames;
    for (const auto& card : scene.cards) {
        const Record* element = snapshot.find(Kind::Element, card.element);
        frames.push_back(element ? frameOf.value(element->reference(field::element::Boundary), -1) : -1);
    }
    return frames;
}

std::vector<Size> titleSizes(const DiagramScene& scene, const Snapshot& snapshot, const SceneMeasures& measures)
{
    std::vector<Size> sizes;
    for (const auto& frame : scene.frames) {
        const Record* boundary = snapshot.find(Kind::Boundary, frame.boundary);
        sizes.push_back({boundary && measures.title ? measures.title(*boundary, 0).width : 0, frameTitleBand});
    }
    return sizes;
}

/// Takes over the positions: pinned cards stay, the others follow the mean shift of the pinned ones and give way to
/// them.
void applyPositions(DiagramScene& scene, const std::vector<Point>& positions)
{
    Point shift{0, 0};
    int pinned = 0;
    double left = 1e12, top = 1e12;
    for (size_t i = 0; i < positions.size(); ++i) {
        left = std::min(left, positions[i].x);
        top = std::min(top, positions[i].y);
        if (scene.cards[i].isPinned) {
            shift.x += scene.cards[i].rect.x - positions[i].x;
            shift.y += scene.cards[i].rect.y - positions[i].y;
            ++pinned;
        }
    }
    shift = pinned > 0 ? Point{shift.x / pinned, shift.y / pinned} : Point{origin - left, origin - top};
    std::vector<Rect> taken;
    for (const auto& card : scene.cards) {
        if (card.isPinned)
            taken.push_back(card.rect);
    }
    for (size_t i = 0; i < positions.size(); ++i) {
        auto& card = scene.cards[i];
        if (card.isPinned)
            continue;
        card.rect.x = snapped(positions[i].x + shift.x);
        card.rect.y = snapped(positions[i].y + shift.y);
        constexpr double distance = 32;
        const auto meets = [&](const Rect& other) { return other.grown(distance).intersects(card.rect); };
        for (auto other = taken.begin(); pinned > 0 && other != taken.end();) {
            if (meets(*other)) { // below it, and look again
                card.rect.y =
                    std::max(card.rect.y + gridStep, std::ceil((other->bottom() + distance) / gridStep) * gridStep);
                other = taken.begin();
            } else {
                ++other;
            }
        }
        taken.push_back(card.rect);
    }
}

/// Removes empty bands across the whole drawing that are wider than lines and labels need.
void closeGaps(DiagramScene& scene)
{
    constexpr double widest = 150, highest = 104;
    for (const bool across : {true, false}) {
        std::vector<DiagramScene::Card*> cards;
        for (auto& card : scene.cards) {
            if (card.isPinned)
                return;
            cards.push_back(&card);
        }
        const auto low = [across](const Rect& r) { return across ? r.x : r.y; };
        const auto high = [across](const Rect& r) { return across ? r.right() : r.bottom(); };
        std::stable_sort(cards.begin(), cards.end(),
                         [&](const auto* a, const auto* b) { return low(a->rect) < low(b->rect); });
        double end = cards.empty() ? 0 : high(cards.front()->rect), removed = 0;
        for (auto* card : cards) {
            const double gap = low(card->rect) - end, limit = across ? widest : highest;
            end = std::max(end, high(card->rect));
            if (gap > limit)
                removed += std::floor((gap - limit) / gridStep) * gridStep;
            (across ? card->rect.x : card->rect.y) -= removed;
        }
    }
}

/// Whether a frame of that size would meet cards or frames that are not in or round it.
bool isInTheWay(const DiagramScene& scene, size_t frame, const Rect& wide)
{
    const Rect own = scene.frames[frame].rect;
    const auto isStrange = [&](const Rect& r) {
        return !own.contains(r) && !r.contains(own) && r.grown(frameMargin).intersects(wide);
    };
    return std::any_of(scene.cards.begin(), scene.cards.end(), [&](const auto& c) { return isStrange(c.rect); }) ||
           std::any_of(scene.frames.begin(), scene.frames.end(), [&](const auto& f) { return isStrange(f.rect); });
}

/// Widens frames that are narrower than their titles, where nothing else is in the way.
void widenToTitles(DiagramScene& scene, const std::vector<Size>& titles)
{
    for (size_t i = 0; i < scene.frames.size(); ++i) {
        const Rect frame = scene.frames[i].rect;
        const double more = std::ceil(titles[i].width + 2 * frameTitleInset) - frame.width;
        for (const double atLeft : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const Rect wide{frame.x - more * atLeft, frame.y, frame.width + more, frame.height};
            if (more > 0 && !isInTheWay(scene, i, wide)) {
                scene.frames[i].rect = wide;
                break;
            }
        }
    }
}

/// The scene with the cards at these positions.
DiagramScene placedScene(const DiagramScene& empty, const std::vector<Point>& positions,
                         const std::vector<Size>& titles, const Snapshot& snapshot, const SceneMeasures& measures)
{
    DiagramScene scene = empty;
    applyPositions(scene, positions);
    closeGaps(scene);
    for (auto& frame : scene.frames)
        frame.rect = {};
    fitFrames(scene, snapshot, measures);
    widenToTitles(scene, titles);
    fitFrames(scene, snapshot, measures);
    return scene;
}

/// The whole graph with boundaries as clusters.
GraphvizScene wholeGraph(const DiagramScene& scene, const std::vector<int>& frames, const std::vector<Size>& titles)
{
    GraphvizScene graph;
    for (size_t i = 0; i < scene.frames.size(); ++i)
        graph.clusters.push_back({scene.frames[i].parent, titles[i]});
    for (size_t i = 0; i < scene.cards.size(); ++i)
        graph.nodes.push_back({{scene.cards[i].rect.width, scene.cards[i].rect.height}, frames[i]});
    for (const auto& flow : scene.flows)
        graph.edges.push_back({flow.from, flow.to});
    return graph;
}

/// What is tried for a diagram of that size, so that nobody has to wait. Decided by the size alone, so that the same
/// diagram is arranged alike on every machine.
struct Plan
{
    int wholeVariants = 0, blockVariants = 0; ///< orders for each direction; blocks only with boundaries
    bool isLayered = false;                   ///< an own arrangement beside those of Graphviz
    int patience = 4; ///< how often the time limit: Graphviz is done with small diagrams far before it, unless the
                      ///< machine is busy, which must not give another picture

    Plan(size_t cards, size_t flows, bool hasFrames)
    {
        const size_t size = cards + flows;
        constexpr size_t orders = 1200, largestWhole = 300, largest = 1200;
        const int most = static_cast<int>(std::clamp<size_t>(orders / std::max<size_t>(size, 1), 1, 20));
        const bool isLarge = cards > 60;
        wholeVariants = size > largest || (hasFrames && size > largestWhole) ? 0 : isLarge ? 1 : most;
        blockVariants = size > largest || !hasFrames ? 0 : isLarge ? 1 : 3 * most;
        isLayered = isLarge;
        patience = isLarge ? 1 : 4;
    }
};

class Candidates
{
public:
    Candidates(const DiagramScene& scene, const Snapshot& snapshot, const ArrangeOptions& options,
               const Cancellation& cancellation)
        : m_scene(scene), m_snapshot(snapshot), m_options(options), m_cancellation(cancellation),
          m_frames(framesOfCards(scene, snapshot)), m_titles(titleSizes(scene, snapshot, options.measures)),
          m_plan(scene.cards.size(), scene.flows.size(), !scene.frames.empty())
    {
        m_timer.start();
        m_isMirrored = options.direction == Direction::RightToLeft;
        for (const Direction direction : {Direction::LeftToRight, Direction::TopToBottom}) {
            if (!options.direction || *options.direction == direction ||
                (m_isMirrored && direction == Direction::LeftToRight))
                m_directions.push_back(direction);
        }
    }

    Result<std::vector<DiagramScene>> make()
    {
        const bool hasCards = !m_scene.cards.empty();
        if (const auto done = hasCards ? addWholeGraphs() : true; !done)
            return fail(done.error());
        if (const auto done = addBlocks(hasCards ? m_plan.blockVariants : 0, false); !done)
            return fail(done.error());
        if (m_plan.isLayered || m_scored.empty()) {
            if (const auto done = addBlocks(1, true); !done)
                return fail(done.error());
        }
        if (m_cancellation.isCancelled())
            return fail(Error::cancelled());
        std::stable_sort(m_scored.begin(), m_scored.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<DiagramScene> scenes;
        for (auto& [bad, scene] : m_scored)
            scenes.push_back(std::move(scene));
        return scenes;
    }

private:
    void add(std::vector<Point> positions)
    {
        if (m_cancellation.isCancelled())
            return;
        for (size_t i = 0; m_isMirrored && i < positions.size(); ++i)
            positions[i].x = -positions[i].x - m_scene.cards[i].rect.width;
        DiagramScene scene = placedScene(m_scene, positions, m_titles, m_snapshot, m_options.measures);
        const double bad = quickBadness(scene);
        m_scored.emplace_back(bad, std::move(scene));
    }

    /// A diagram of nothing but boundaries.
    void addFrames(std::vector<Rect> places)
    {
        double right = 0;
        for (const Rect& place : places)
            right = std::max(right, place.right());
        for (Rect& place : places)
            place.x = m_isMirrored ? right - place.right() : place.x;
        DiagramScene scene = m_scene;
        for (size_t i = 0; i < places.size(); ++i)
            scene.frames[i].rect = {snapped(places[i].x) + origin, snapped(places[i].y) + origin, places[i].width,
                                    places[i].height};
        fitFrames(scene, m_snapshot, m_options.measures);
        const double bad = quickBadness(scene);
        m_scored.emplace_back(bad, std::move(scene));
    }

    /// All runs together keep to the time limit.
    Result<std::vector<std::vector<Point>>> run(const std::vector<GraphvizScene>& graphs) const
    {
        GraphvizOptions options = m_options.graphviz;
        options.timeLimitMs = std::max(0, m_plan.patience * options.timeLimitMs - static_cast<int>(m_timer.elapsed()));
        return graphvizPositions(graphs, m_cancellation, options);
    }

    Result<bool> addWholeGraphs()
    {
        std::vector<GraphvizScene> graphs;
        for (int variant = 0; variant < m_plan.wholeVariants; ++variant) { // the time may end before the last
            for (const Direction direction : m_directions) {
                graphs.push_back(wholeGraph(m_scene, m_frames, m_titles));
                graphs.back().direction = direction;
                graphs.back().variant = variant;
                graphs.back().crowding = crowdingOf(m_scene);
            }
        }
        const auto positions = run(graphs);
        if (!positions)
            return fail(positions.error());
        for (const auto& one : *positions) {
            if (!one.empty())
                add(one);
        }
        return true;
    }

    /// Places the content of the frames, the inner ones first, with Graphviz or in layers.
    Result<bool> addBlocks(int variants, bool isLayered)
    {
        std::vector<Blocks> all;
        for (int variant = 0; variant < variants; ++variant) {
            for (const Direction direction : m_directions)
                all.emplace_back(m_scene, m_frames, m_titles, direction, variant);
        }
        std::vector<char> isComplete(all.size(), 1);
        for (const std::vector<int>& level : Blocks::levels(m_scene)) { // one run of Graphviz for each
            std::vector<GraphvizScene> graphs;
            for (const Blocks& blocks : all) {
                for (const int frame : level)
                    graphs.push_back(blocks.graph(frame));
            }
            auto positions = isLayered ? layered(graphs) : run(graphs);
            if (!positions)
                return fail(positions.error());
            for (size_t i = 0; i < graphs.size(); ++i) {
                const size_t number = i / level.size();
                if (positions->at(i).size() == graphs[i].nodes.size())
                    all[number].take(level[i % level.size()], positions->at(i));
                else
                    isComplete[number] = 0;
            }
        }
        for (size_t i = 0; i < all.size(); ++i) {
            if (isComplete[i] && !m_scene.cards.empty())
                add(all[i].positions());
            else if (isComplete[i])
                addFrames(all[i].framePlaces());
        }
        return true;
    }

    Result<std::vector<std::vector<Point>>> layered(const std::vector<GraphvizScene>& graphs) const
    {
        std::vector<std::vector<Point>> result;
        for (const GraphvizScene& graph : graphs) {
            if (m_cancellation.isCancelled())
                return fail(Error::cancelled());
            result.push_back(layeredPositions(graph));
        }
        return result;
    }

    const DiagramScene& m_scene;
    const Snapshot& m_snapshot;
    const ArrangeOptions& m_options;
    const Cancellation& m_cancellation;
    std::vector<int> m_frames;
    std::vector<Size> m_titles;
    Plan m_plan;
    QElapsedTimer m_timer;
    std::vector<Direction> m_directions;
    bool m_isMirrored = false; ///< arranged from left to right and turned over
    std::vector<std::pair<double, DiagramScene>> m_scored;
};

} // namespace

Result<std::vector<DiagramScene>> arrangementCandidates(const DiagramScene& scene, const Snapshot& snapshot,
                                                        const ArrangeOptions& options, const Cancellation& cancellation)
{
    return Candidates(scene, snapshot, options, cancellation).make();
}

} // namespace provisor
