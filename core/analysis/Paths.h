#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/risk/Risk.h"

namespace provisor {

struct Analysis;
struct AnalysisState;
class RuleBook;

/// What hostile content can reach at the end of a path.
enum class PathGoal : quint8 {
    SensitiveData,  ///< a store, tool or agent with confidential, personal, special-category or secret data
    SideEffect,     ///< a tool that changes something
    Actuator,       ///< equipment, or a system that carries out decisions on which the safety of people hangs
    Model,          ///< weights, registry or data a model is trained on
    OutwardChannel, ///< a way out, for data read on the way: untrusted input, private data and a channel in one path
};
/// "sensitive-data", "side-effect", "actuator", "model", "outward-channel".
QString pathGoalName(PathGoal goal);

/// What happens at a step.
enum class PathRole : quint8 {
    Entry,   ///< hostile content enters the model here
    Spreads, ///< the content is passed on
    Acts,    ///< whoever read it is made to use this
    Reads,   ///< data that is fetched from here
    Carries, ///< the data goes on to here
};
/// "entry", "spreads", "acts", "reads", "carries".
QString pathRoleName(PathRole role);

struct AttackStep
{
    PathRole role = PathRole::Entry;
    Id element;
    Id flow;               ///< by which it is reached; null at the entry and where the data lies in the element itself
    Id entersBoundary;     ///< boundary entered by the flow; null when it stays in one, or leaves all
    bool crosses = false;  ///< the flow leads from one boundary to another
    QStringList threats;   ///< keys of raised threats that make the step, the likeliest first
    double likelihood = 0; ///< residual, of the likeliest of them; 0 when none is known
};

/// A way from where hostile content enters to what it can reach. As likely as its least likely step and as bad as its
/// worst impact (brief, section 5).
struct AttackPath
{
    QString key; ///< "outward-channel:web>agent", stable while entry and target stay: goal, entry, target
    PathGoal goal = PathGoal::SensitiveData;
    Id entry;
    Id target;
    Id data; ///< where the data comes from, on a path to an outward channel
    QList<AttackStep> steps;
    Risk inherent;
    Risk residual;
    Risk planned;          ///< with the plan
    QStringList threats;   ///< keys of all steps and of what happens at the target
    QList<Id> boundaries;  ///< boundaries entered on the way
    QList<Id> mitigations; ///< records of the model that act on the way and count today
    QList<Id> guardrails;  ///< elements of that type passed on the way
    QString summary;       ///< one sentence
};

struct AttackPaths
{
    QList<AttackPath> worst; ///< highest residual risk first, then the shorter one
    int leftOut = 0;         ///< found, but beyond `maximumPaths`
};

inline constexpr int pathsPerTarget = 3; ///< from different entries
inline constexpr int maximumPaths = 200;

/// Finds the worst paths of every target. Takes O(k (elements + flows) log) time for k paths per target.
AttackPaths findPaths(const RuleBook& book, const AnalysisState& state, const Analysis& analysis);

} // namespace provisor
