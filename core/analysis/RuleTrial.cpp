#include "core/analysis/RuleTrial.h"

#include "core/analysis/AnalysisState.h"
#include "core/analysis/ExampleModel.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace provisor {

namespace {

struct TrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTrial)
};

/// Component types behind types and type groups.
Result<QStringList> typesOf(const Catalogue& catalogue, const QStringList& names)
{
    QStringList types;
    for (const QString& name : names) {
        if (const auto group = catalogue.typeGroups().constFind(name); group != catalogue.typeGroups().constEnd())
            types.append(*group);
        else if (const ComponentType* type = catalogue.componentType(name))
            types.append(type->id);
        else
            return fail(Error::input(TrialTexts::tr("There is no component type \"%1\"").arg(name)));
    }
    types.removeDuplicates();
    return types;
}

VariableKind kindOf(Scope scope)
{
    return scope == Scope::Element ? VariableKind::Element
           : scope == Scope::Flow  ? VariableKind::Flow
                                   : VariableKind::System;
}

} // namespace

struct RuleTrial::Private
{
    std::shared_ptr<const RuleBook> book;
    Snapshot snapshot;
    ModelGraph model;
    Taint taint;
    Rule rule;
    VariableKind kind = VariableKind::Element;

    /// Indices of the targets in scope.
    std::vector<int> targets(const QStringList& types) const
    {
        std::vector<int> indices;
        if (kind == VariableKind::System)
            return {0};
        const int count = kind == VariableKind::Flow ? model.graph.flowCount() : model.graph.elementCount();
        const TypeSet set = book->words().typeSet(types);
        for (int i = 0; i < count; ++i) {
            if (kind == VariableKind::Flow ||
                (model.graph.isType(i, set) && model.graph.elements[static_cast<size_t>(i)].inScope))
                indices.push_back(i);
        }
        return indices;
    }
};

RuleTrial::RuleTrial() : d(std::make_unique<Private>()) {}
RuleTrial::~RuleTrial() = default;

Result<std::shared_ptr<const RuleTrial>> RuleTrial::create(const CataloguePointer& catalogue, const Snapshot& snapshot,
                                                           const RuleDraft& draft)
{
    const auto book = RuleBook::build(catalogue);
    return book ? create(*book, snapshot, draft) : fail(book.error());
}

Result<std::shared_ptr<const RuleTrial>> RuleTrial::create(const std::shared_ptr<const RuleBook>& book,
                                                           const Snapshot& snapshot, const RuleDraft& draft)
{
    const auto types = typesOf(book->catalogue(), draft.scope == Scope::Element ? draft.appliesTo : QStringList());
    if (!types)
        return fail(types.error());
    auto rule = compileRule(book->words(), draft.scope, draft.source, *types);
    if (!rule)
        return fail(rule.error());
    std::shared_ptr<RuleTrial> trial(new RuleTrial);
    Private& d = *trial->d;
    d.book = book;
    d.snapshot = snapshot;
    d.model = buildModelGraph(*d.book, d.snapshot);
    d.taint = computeTaint(d.model.graph);
    d.rule = std::move(*rule);
    d.kind = kindOf(draft.scope);
    Evaluator evaluator(d.model.graph, d.taint);
    const Wording wording(*d.book, d.model);
    for (const int index : d.targets(*types)) {
        const Truth truth = evaluator.evaluate(d.rule, index);
        trial->m_outcomes.append({wording.target(d.kind, index), truth.holds, truth.known});
    }
    if (evaluator.isExhausted())
        return fail(Error::input(TrialTexts::tr("The rule asks for too much work on a model of this size"), {}, {},
                                 TrialTexts::tr("Ask about neighbours instead of all elements")));
    std::stable_sort(trial->m_outcomes.begin(), trial->m_outcomes.end(),
                     [](const RuleOutcome& a, const RuleOutcome& b) {
                         return std::tuple(!a.isRaised, a.target.alias) < std::tuple(!b.isRaised, b.target.alias);
                     });
    return std::shared_ptr<const RuleTrial>(trial);
}

Explanation RuleTrial::explain(const Target& target) const
{
    const int index = d->kind == VariableKind::Element ? d->model.elementIndex.value(target.id, -1)
                      : d->kind == VariableKind::Flow  ? d->model.flowIndex.value(target.id, -1)
                                                       : 0;
    if (index < 0)
        return {};
    Evaluator evaluator(d->model.graph, d->taint);
    return explainRule(*d->book, d->model, d->rule, evaluator, d->kind, index);
}

QList<ExampleOutcome> tryExamples(const CataloguePointer& catalogue, const RuleDraft& draft,
                                  const QList<RuleExample>& examples)
{
    const auto book = RuleBook::build(catalogue);
    if (book)
        return tryExamples(*book, draft, examples);
    QList<ExampleOutcome> outcomes;
    for (const RuleExample& example : examples)
        outcomes.append({example, false, book.error().toString()});
    return outcomes;
}

QList<ExampleOutcome> tryExamples(const std::shared_ptr<const RuleBook>& book, const RuleDraft& draft,
                                  const QList<RuleExample>& examples)
{
    QList<ExampleOutcome> outcomes;
    for (const RuleExample& example : examples) {
        ExampleOutcome outcome{example, false, {}};
        const Snapshot snapshot = exampleModel(QJsonDocument::fromJson(example.model).object());
        const auto trial = RuleTrial::create(book, snapshot, draft);
        if (!trial) {
            outcome.summary = trial.error().toString();
            outcomes.append(outcome);
            continue;
        }
        bool isRaised = false;
        outcome.summary = TrialTexts::tr("The rule does not concern \"%1\".").arg(example.target);
        for (const RuleOutcome& found : (*trial)->outcomes()) {
            if (found.target.id != exampleId(example.target))
                continue;
            isRaised = found.isRaised;
            outcome.summary = (*trial)->explain(found.target).summary;
        }
        outcome.isMet = isRaised == example.raised;
        outcomes.append(outcome);
    }
    return outcomes;
}

QList<Error> checkExamples(const CataloguePointer& catalogue, const std::function<bool(const CatalogueThreat&)>& isOurs)
{
    QList<Error> errors;
    const auto book = RuleBook::build(catalogue);
    if (!book)
        return {book.error()};
    for (const CatalogueThreat& threat : catalogue->threats()) {
        if (isOurs && !isOurs(threat))
            continue;
        int number = 0;
        for (const ExampleOutcome& outcome :
             tryExamples(*book, {threat.scope, threat.appliesTo, threat.rule}, threat.examples)) {
            ++number;
            if (outcome.isMet)
                continue;
            const QString expected = outcome.example.raised ? TrialTexts::tr("should raise the threat on \"%1\"")
                                                            : TrialTexts::tr("should leave \"%1\" clear");
            errors.append(Error::input(
                TrialTexts::tr("Example %1 %2, but does not").arg(number).arg(expected.arg(outcome.example.target)),
                threat.id, {}, outcome.summary));
        }
    }
    return errors;
}

} // namespace provisor
