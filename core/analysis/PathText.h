#pragma once

#include "core/analysis/Paths.h"

namespace provisor {

/// Says attack paths in words. The state must outlive it.
class PathText
{
public:
    explicit PathText(const AnalysisState& state) : m_state(state) {}

    /// One sentence: where from, who is steered, what is reached.
    QString summary(const AttackPath& path) const;

private:
    QString name(Id element) const;
    /// What can be done from the element that is steered; `isItself` when that is the target, `isOwnData` when the data
    /// lies in it.
    QString outcome(const AttackPath& path, bool isItself, bool isOwnData, const QString& to) const;

    const AnalysisState& m_state;
};

/// What happens at a step, in words.
QString pathRoleText(PathRole role);
/// A step in words, without its number: "Web chat: reads it, over "Question", into Application zone".
QString pathStepText(const Snapshot& snapshot, const AttackStep& step);
/// What a path ends in, for headings and filters: "Sensitive data", ...
QString pathGoalText(PathGoal goal);

} // namespace provisor
