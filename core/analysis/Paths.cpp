#include "core/analysis/Paths.h"

#include "core/analysis/AnalysisState.h"
#include "core/analysis/PathGraph.h"
#include "core/analysis/PathText.h"
#include "core/base/Text.h"

#include <array>
#include <queue>

namespace provisor {

namespace {

using Arc = SystemGraph::Arc;

constexpr double unlimited = 5; ///< likelihood of a step nothing is known to hinder

/// States of an attack at an element: hostile content is there; the element is used on its behalf; data is there that
/// can be carried on.
enum class Phase : quint8 { Content, Command, Data };
constexpr size_t phases = 3;

/// One way found to a state, with the way back.
struct Label
{
    double likelihood = unlimited; ///< of the least likely step so far
    int hops = 0;
    int entry = -1;
    int element = -1;
    Phase phase = Phase::Content;
    PathRole role = PathRole::Entry;
    Arc arc;
    int data = -1;
    int previous = -1;
};

/// The likeliest and the worst of some threats.
struct Peak
{
    /// Likelihood and impact before mitigations, today, and with the plan.
    struct Pair
    {
        double likelihood = 0, impact = 0;
    };
    std::array<Pair, 3> at{};

    static constexpr size_t inherent = 0, residual = 1, planned = 2;
    double likelihood() const { return at[residual].likelihood; }
    void include(const RiskAssessment& risk)
    {
        const std::array risks{&risk.inherent, &risk.residual, &risk.target};
        for (size_t i = 0; i < at.size(); ++i)
            include(i, {risks[i]->likelihood, risks[i]->impact});
    }
    void include(const Peak& other)
    {
        for (size_t i = 0; i < at.size(); ++i)
            include(i, other.at[i]);
    }

private:
    void include(size_t i, const Pair& pair)
    {
        at[i].likelihood = std::max(at[i].likelihood, pair.likelihood);
        at[i].impact = std::max(at[i].impact, pair.impact);
    }
};

struct Candidate
{
    PathGoal goal = PathGoal::SensitiveData;
    int target = -1;
    int label = -1;
    Arc read;     ///< last step to data beside the element of the label; flow -1 when the target is the element itself
    int rank = 0; ///< among the paths to the same target, 0 is the worst
    int hops = 0;
    Peak rating;
    double value() const { return rating.at[Peak::residual].likelihood * rating.at[Peak::residual].impact; }
};

/// Impact that counts for what happens at the end of a path.
bool isHarm(PathGoal goal, const ImpactDimension& dimension)
{
    if (dimension.adjusted <= 0)
        return false;
    const auto among = [&](const char* letters) { return QLatin1String(letters).contains(dimension.dimension); };
    switch (goal) {
    case PathGoal::SensitiveData:
    case PathGoal::OutwardChannel:
        return among("CP");
    case PathGoal::SideEffect:
        return among("IAF");
    case PathGoal::Actuator:
        return among("SIA");
    case PathGoal::Model:
        return among("IC");
    }
    return false;
}

/// Content that only costs time or money, or misleads people, leads nowhere: what counts is tampering and elevation.
bool steers(const CatalogueThreat& threat)
{
    return threat.stride.contains(u"T") || threat.stride.contains(u"E");
}

constexpr std::array goals{PathGoal::OutwardChannel, PathGoal::Actuator, PathGoal::SideEffect, PathGoal::Model,
                           PathGoal::SensitiveData};
constexpr std::array contentGoals{PathGoal::Actuator, PathGoal::SideEffect, PathGoal::Model, PathGoal::SensitiveData};

/// The threats of an analysis by the element or flow they are on, as far as paths need them.
class StepThreats
{
public:
    StepThreats(const RuleBook& book, const AnalysisState& state, const Analysis& analysis)
        : m_elements(state.model.elements.size()), m_peaks(state.model.elements.size()),
          m_harm(state.model.elements.size())
    {
        for (const Threat& threat : analysis.threats) {
            if (!threat.isRaised || !threat.catalogue || threat.status == u"not-relevant")
                continue;
            const int element = state.model.elementIndex.value(threat.target.id, -1);
            if (element < 0)
                continue;
            const auto at = static_cast<size_t>(element);
            const int rule = book.find(threat.catalogue->id);
            if (rule >= 0 && book.threat(rule).rule.reads.taint && steers(*threat.catalogue)) {
                m_elements[at].push_back(&threat);
                m_peaks[at].include(threat.risk);
            }
            for (const PathGoal goal : goals) {
                const QList<ImpactDimension>& dimensions = threat.risk.dimensions;
                if (std::any_of(dimensions.begin(), dimensions.end(),
                                [&](const ImpactDimension& dimension) { return isHarm(goal, dimension); })) {
                    m_harm[at][static_cast<size_t>(goal)].include(threat.risk);
                    m_harmful[{element, goal}].push_back(&threat);
                }
            }
        }
    }

    /// Raised threats of content that gets to the element.
    const std::vector<const Threat*>& on(int element) const { return m_elements[static_cast<size_t>(element)]; }
    const Peak& peak(int element) const { return m_peaks[static_cast<size_t>(element)]; }
    const Peak& harm(int element, PathGoal goal) const
    {
        return m_harm[static_cast<size_t>(element)][static_cast<size_t>(goal)];
    }
    std::vector<const Threat*> harmful(int element, PathGoal goal) const
    {
        const auto found = m_harmful.find({element, goal});
        return found == m_harmful.end() ? std::vector<const Threat*>() : found->second;
    }

private:
    std::vector<std::vector<const Threat*>> m_elements;
    std::vector<Peak> m_peaks;
    std::vector<std::array<Peak, goals.size()>> m_harm;
    std::map<std::pair<int, PathGoal>, std::vector<const Threat*>> m_harmful;
};

/// Best-first search from all entries at once. Every state keeps the best label of a few entries.
class Search
{
public:
    Search(const PathGraph& world, const StepThreats& threats) : m_world(world), m_threats(threats)
    {
        m_accepted.resize(static_cast<size_t>(world.graph().elementCount()) * phases);
    }

    void run()
    {
        std::vector<int> inside, senders;
        for (int element = 0; element < m_world.graph().elementCount(); ++element) {
            if (!m_world.isSource(element))
                senders.push_back(element);
            else if (m_world.isExternal(element))
                enter(element);
            else
                inside.push_back(element);
        }
        drain();
        // A store that says it holds mixed content is where it enters only when nothing drawn brings it there.
        for (const int element : inside) {
            if (!isReached(element))
                enter(element);
            drain();
        }
        // Where content is marked as not trusted and no source in the model explains it, it enters with its sender;
        // rather with one that only passes it on than with one that acts on it.
        std::stable_sort(senders.begin(), senders.end(), [&](int a, int b) { return steering(a) < steering(b); });
        for (const int element : senders) {
            if (sendsUnexplained(element))
                enter(element);
            drain();
        }
    }

    const Label& label(int index) const { return m_labels[static_cast<size_t>(index)]; }
    std::vector<Candidate>& candidates() { return m_candidates; }

private:
    PathGraph::Steering steering(int element) const { return m_world.steeringOf(element, false); }

    /// Content marked as not trusted goes out from here, and nothing drawn brings any here.
    bool sendsUnexplained(int element) const
    {
        const auto arcs = m_world.graph().outgoing(element);
        return !isReached(element) &&
               std::any_of(arcs.begin(), arcs.end(), [&](const Arc& arc) { return m_world.bringsUntrusted(arc); });
    }

    bool isReached(int element) const
    {
        const size_t first = static_cast<size_t>(element) * phases;
        return !m_accepted[first + static_cast<size_t>(Phase::Content)].empty() ||
               !m_accepted[first + static_cast<size_t>(Phase::Command)].empty();
    }

    void enter(int element) { push({unlimited, 0, element, element, Phase::Content, PathRole::Entry, {}, -1, -1}); }

    void drain()
    {
        while (!m_queue.empty()) {
            const int index = m_queue.top().second;
            m_queue.pop();
            if (accept(index))
                expand(index);
        }
    }

    /// Likelier first, then shorter, then earlier found.
    struct Order
    {
        double likelihood;
        int hops;
        friend bool operator<(const Order& a, const Order& b)
        {
            return a.likelihood != b.likelihood ? a.likelihood < b.likelihood : a.hops > b.hops;
        }
    };
    struct Later
    {
        bool operator()(const std::pair<Order, int>& a, const std::pair<Order, int>& b) const
        {
            return a.first < b.first || (!(b.first < a.first) && a.second > b.second);
        }
    };

    std::vector<int>& acceptedAt(const Label& label)
    {
        return m_accepted[static_cast<size_t>(label.element) * phases + static_cast<size_t>(label.phase)];
    }

    bool hasEntry(const std::vector<int>& labels, int entry) const
    {
        return std::any_of(labels.begin(), labels.end(), [&](int index) { return label(index).entry == entry; });
    }

    void push(const Label& label)
    {
        const std::vector<int>& there = acceptedAt(label);
        if (there.size() >= pathsPerTarget || hasEntry(there, label.entry))
            return;
        m_labels.push_back(label);
        m_queue.push({Order{label.likelihood, label.hops}, static_cast<int>(m_labels.size()) - 1});
    }

    bool accept(int index)
    {
        std::vector<int>& there = acceptedAt(label(index));
        if (there.size() >= pathsPerTarget || hasEntry(there, label(index).entry))
            return false;
        there.push_back(index);
        return true;
    }

    Label next(int from, const Arc& arc, PathRole role, Phase phase) const
    {
        Label label = this->label(from);
        const double step = phase != Phase::Data ? m_threats.peak(arc.other).likelihood() : 0;
        label.likelihood = step > 0 ? std::min(label.likelihood, step) : label.likelihood;
        label.hops += 1;
        label.element = arc.other;
        label.phase = phase;
        label.role = role;
        label.arc = arc;
        label.previous = from;
        return label;
    }

    void expand(int index)
    {
        const Label label = this->label(index); // a copy: pushing may move the labels
        if (label.phase == Phase::Data)
            expandData(index, label);
        else if (label.previous < 0 && !m_world.isSource(label.element))
            expandSender(index, label);
        else
            expandContent(index, label);
    }

    /// Where content enters that only flows say is not trusted: the element itself is not steered by it.
    void expandSender(int index, const Label& label)
    {
        for (const Arc& arc : m_world.graph().outgoing(label.element)) {
            if (m_world.bringsUntrusted(arc))
                push(next(index, arc, PathRole::Spreads, m_world.runs(arc) ? Phase::Command : Phase::Content));
        }
    }

    void expandContent(int index, const Label& label)
    {
        const int element = label.element;
        const auto steering = m_world.steeringOf(element, label.phase == Phase::Command);
        const bool isActing = steering == PathGraph::Steering::Acting;
        noteGoals(index, label, isActing);
        for (const Arc& arc : m_world.graph().outgoing(element)) {
            if (m_world.commands(steering, arc))
                push(next(index, arc, PathRole::Acts, Phase::Command));
            else if (m_world.spreads(arc))
                push(next(index, arc, PathRole::Spreads, m_world.runs(arc) ? Phase::Command : Phase::Content));
        }
        if (!isActing)
            return;
        const std::vector<Arc> neighbours = m_world.sensitiveNeighbours(element);
        for (const Arc& arc : neighbours) {
            if (m_world.isInScope(arc.other))
                found(PathGoal::SensitiveData, arc.other, index, arc);
        }
        Label data = label;
        data.phase = Phase::Data;
        data.role = PathRole::Reads;
        data.previous = index;
        if (!neighbours.empty()) {
            data.arc = neighbours.front();
            data.data = neighbours.front().other;
            data.hops += 1;
        } else if (m_world.holdsSensitiveData(element)) {
            data.arc = {};
            data.data = element;
        } else {
            return;
        }
        push(data);
    }

    /// What content does where it has got to. Data is in reach of who acts; tools and equipment have to be used.
    void noteGoals(int index, const Label& label, bool isActing)
    {
        if (label.previous < 0 && m_world.isExternal(label.element))
            return;
        for (const PathGoal goal : contentGoals) {
            const bool isReached = goal == PathGoal::SensitiveData ? isActing
                                   : goal == PathGoal::Model       ? label.previous >= 0
                                                                   : label.phase == Phase::Command || isActing;
            if (isReached && m_world.isGoal(label.element, goal))
                found(goal, label.element, index, {});
        }
    }

    void expandData(int index, const Label& label)
    {
        // What somebody outside gets back in answer to their own content is no way out.
        const bool isBack = label.element == label.entry && m_world.isExternal(label.element);
        if (!isBack && m_world.isGoal(label.element, PathGoal::OutwardChannel))
            found(PathGoal::OutwardChannel, label.element, index, {});
        if (!m_world.passesDataOn(label.element))
            return;
        for (const Arc& arc : m_world.graph().outgoing(label.element)) {
            if (m_world.carriesAnything(arc))
                push(next(index, arc, PathRole::Carries, Phase::Data));
        }
    }

    void found(PathGoal goal, int target, int index, const Arc& read)
    {
        std::vector<int>& entries = m_found[{goal, target}];
        const int entry = label(index).entry;
        if (entries.size() >= pathsPerTarget || std::find(entries.begin(), entries.end(), entry) != entries.end())
            return;
        entries.push_back(entry);
        m_candidates.push_back(rated({goal, target, index, read, static_cast<int>(entries.size()) - 1, 0, {}}));
    }

    /// As likely as its least likely step, as bad as its worst impact; what happens at the target is a step too.
    Candidate rated(Candidate candidate) const
    {
        Peak path;
        bool isKnown = false;
        for (Peak::Pair& pair : path.at)
            pair.likelihood = unlimited;
        const auto include = [&](const Peak& step) {
            if (step.likelihood() <= 0)
                return;
            isKnown = true;
            for (size_t i = 0; i < path.at.size(); ++i) {
                path.at[i].likelihood = std::min(path.at[i].likelihood, step.at[i].likelihood);
                path.at[i].impact = std::max(path.at[i].impact, step.at[i].impact);
            }
        };
        const Label& last = label(candidate.label);
        candidate.hops = last.hops + (candidate.read.flow >= 0 ? 1 : 0);
        for (int at = candidate.label; at >= 0; at = label(at).previous) {
            const Label& step = label(at);
            if (step.previous >= 0 && step.phase != Phase::Data)
                include(m_threats.peak(step.element));
        }
        include(m_threats.harm(candidate.target, candidate.goal));
        if (isKnown)
            candidate.rating = path;
        return candidate;
    }

    const PathGraph& m_world;
    const StepThreats& m_threats;
    std::vector<Label> m_labels;
    std::vector<std::vector<int>> m_accepted;
    std::priority_queue<std::pair<Order, int>, std::vector<std::pair<Order, int>>, Later> m_queue;
    std::map<std::pair<PathGoal, int>, std::vector<int>> m_found; ///< entries by goal and target
    std::vector<Candidate> m_candidates;
};

/// Turns what the search found into paths of records.
class PathWriter
{
public:
    PathWriter(const AnalysisState& state, const Analysis& analysis, const PathGraph& world, const StepThreats& threats,
               const Search& search)
        : m_state(state), m_analysis(analysis), m_world(world), m_threats(threats), m_search(search), m_text(state)
    {
    }

    AttackPath write(const Candidate& candidate) const
    {
        const Label& last = m_search.label(candidate.label);
        AttackPath path;
        path.goal = candidate.goal;
        path.entry = id(last.entry);
        path.target = id(candidate.target);
        if (candidate.goal == PathGoal::OutwardChannel)
            path.data = id(last.data);
        path.key = pathGoalName(path.goal) + u':' + alias(last.entry) + u'>' + alias(candidate.target);
        const auto risk = [&](size_t at) {
            const Peak::Pair& pair = candidate.rating.at[at];
            return m_analysis.settings.risk(pair.likelihood, pair.impact);
        };
        path.inherent = risk(Peak::inherent);
        path.residual = risk(Peak::residual);
        path.planned = risk(Peak::planned);
        addSteps(path, candidate);
        collect(path, candidate);
        path.summary = m_text.summary(path);
        return path;
    }

private:
    const Id& id(int element) const { return m_state.model.graph.elements[static_cast<size_t>(element)].id; }
    QString alias(int element) const { return m_state.model.element(element).text(field::element::Alias); }

    void addSteps(AttackPath& path, const Candidate& candidate) const
    {
        std::vector<const Label*> labels;
        for (int at = candidate.label; at >= 0; at = m_search.label(at).previous)
            labels.push_back(&m_search.label(at));
        for (auto it = labels.rbegin(); it != labels.rend(); ++it)
            path.steps.append(step(**it));
        if (candidate.read.flow >= 0) {
            Label read = m_search.label(candidate.label);
            read.role = PathRole::Reads;
            read.arc = candidate.read;
            path.steps.append(step(read));
        }
    }

    AttackStep step(const Label& label) const
    {
        const SystemGraph& graph = m_state.model.graph;
        AttackStep step;
        step.role = label.role;
        const bool hasFlow = label.arc.flow >= 0;
        const int element = label.role == PathRole::Reads && hasFlow ? label.arc.other : label.element;
        step.element = id(element);
        if (hasFlow && label.role != PathRole::Entry) {
            const SystemGraph::Flow& flow = graph.flows[static_cast<size_t>(label.arc.flow)];
            step.flow = flow.id;
            const int from = flow.from == element ? flow.to : flow.from;
            step.crosses =
                graph.elements[static_cast<size_t>(from)].zone != graph.elements[static_cast<size_t>(element)].zone;
            if (const int zone = m_world.entered(from, element); zone >= 0)
                step.entersBoundary = graph.zones[static_cast<size_t>(zone)].id;
        }
        if (isMade(label.role)) {
            for (const Threat* threat : likeliestFirst(element))
                step.threats.append(threat->key);
            step.likelihood = m_threats.peak(element).likelihood();
        }
        return step;
    }

    void collect(AttackPath& path, const Candidate& candidate) const
    {
        std::vector<const Threat*> threats;
        const auto include = [&](const std::vector<const Threat*>& more) {
            for (const Threat* threat : more) {
                if (std::find(threats.begin(), threats.end(), threat) == threats.end())
                    threats.push_back(threat);
            }
        };
        for (const AttackStep& step : path.steps) {
            const int element = m_state.model.elementIndex.value(step.element, -1);
            if (isMade(step.role))
                include(likeliestFirst(element));
            if (!step.entersBoundary.isNull() && !path.boundaries.contains(step.entersBoundary))
                path.boundaries.append(step.entersBoundary);
            if (m_world.isGuardrail(element) && !path.guardrails.contains(step.element))
                path.guardrails.append(step.element);
        }
        include(m_threats.harmful(candidate.target, candidate.goal));
        for (const Threat* threat : threats) {
            path.threats.append(threat->key);
            for (const MitigationEffect& effect : threat->risk.effects) {
                if (effect.statusFactorToday > 0 && !path.mitigations.contains(effect.mitigation))
                    path.mitigations.append(effect.mitigation);
            }
        }
    }

    /// Threats make a step where content is read or a call is obeyed; data that is carried on needs none.
    static bool isMade(PathRole role) { return role == PathRole::Spreads || role == PathRole::Acts; }

    std::vector<const Threat*> likeliestFirst(int element) const
    {
        std::vector<const Threat*> threats = m_threats.on(element);
        std::stable_sort(threats.begin(), threats.end(), [](const Threat* a, const Threat* b) {
            return a->risk.residual.likelihood > b->risk.residual.likelihood;
        });
        return threats;
    }

    const AnalysisState& m_state;
    const Analysis& m_analysis;
    const PathGraph& m_world;
    const StepThreats& m_threats;
    const Search& m_search;
    PathText m_text;
};

int goalOrder(PathGoal goal)
{
    return static_cast<int>(std::find(goals.begin(), goals.end(), goal) - goals.begin());
}

} // namespace

AttackPaths findPaths(const RuleBook& book, const AnalysisState& state, const Analysis& analysis)
{
    const PathGraph world(state.model.graph);
    const StepThreats threats(book, state, analysis);
    Search search(world, threats);
    search.run();
    std::vector<Candidate> found = std::move(search.candidates());
    // A way nothing in the catalogue gives a risk to tells nobody anything.
    std::erase_if(found, [](const Candidate& candidate) { return candidate.value() <= 1; });
    const auto worse = [](const Candidate& a, const Candidate& b) {
        const double first = roundHalfUp(a.value(), 1), second = roundHalfUp(b.value(), 1);
        return std::tuple(-first, a.rank, goalOrder(a.goal), a.hops, a.target, a.label) <
               std::tuple(-second, b.rank, goalOrder(b.goal), b.hops, b.target, b.label);
    };
    std::sort(found.begin(), found.end(), worse);
    AttackPaths paths;
    paths.leftOut = std::max(0, static_cast<int>(found.size()) - maximumPaths);
    found.resize(found.size() - static_cast<size_t>(paths.leftOut));
    const PathWriter writer(state, analysis, world, threats, search);
    for (const Candidate& candidate : found)
        paths.worst.append(writer.write(candidate));
    return paths;
}

} // namespace provisor
