#pragma once

#include "core/analysis/Analysis.h"

#include <functional>

namespace provisor {

class RuleBook;

/// A rule as it is being written: what it is about and its text.
struct RuleDraft
{
    Scope scope = Scope::Element;
    QStringList appliesTo; ///< component types and type groups, for scope element
    QString source;
};

/// What a draft gives on one target.
struct RuleOutcome
{
    Target target;
    bool isRaised = false;
    Tristate known = Tristate::False; ///< unknown: an answer that is missing could change it
};

/// Tries a rule on a model before it belongs to a catalogue. Bounded like every evaluation.
class RuleTrial
{
public:
    /// Errors name line and column inside the rule, or the type that does not exist.
    static Result<std::shared_ptr<const RuleTrial>> create(const CataloguePointer& catalogue, const Snapshot& snapshot,
                                                           const RuleDraft& draft);
    /// The same with the words of a catalogue whose rules are compiled already, for trying again and again.
    static Result<std::shared_ptr<const RuleTrial>> create(const std::shared_ptr<const RuleBook>& book,
                                                           const Snapshot& snapshot, const RuleDraft& draft);
    ~RuleTrial();

    /// One entry per target the draft concerns, those raised first, then by short name.
    const QList<RuleOutcome>& outcomes() const { return m_outcomes; }
    /// Line by line, for a target of the outcomes.
    Explanation explain(const Target& target) const;

private:
    RuleTrial();
    struct Private;
    std::unique_ptr<Private> d;
    QList<RuleOutcome> m_outcomes;
};

/// Whether an example of a rule behaves as it says.
struct ExampleOutcome
{
    RuleExample example;
    bool isMet = false;
    QString summary; ///< why the rule holds there, or does not; the error when it could not be tried
};
QList<ExampleOutcome> tryExamples(const CataloguePointer& catalogue, const RuleDraft& draft,
                                  const QList<RuleExample>& examples);
QList<ExampleOutcome> tryExamples(const std::shared_ptr<const RuleBook>& book, const RuleDraft& draft,
                                  const QList<RuleExample>& examples);

/// Examples of threats that do not behave as they say, each with the id of its threat as file. `isOurs` chooses the
/// threats, all when empty.
QList<Error> checkExamples(const CataloguePointer& catalogue,
                           const std::function<bool(const CatalogueThreat&)>& isOurs = {});

} // namespace provisor
