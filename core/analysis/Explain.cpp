#include "core/analysis/Analysis.h"
#include "core/analysis/AnalysisState.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace provisor {

namespace {

using Op = Rule::Op;

struct ExplainTexts
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// Writes one line per condition of a rule, groups with a line of their own.
class Explainer
{
public:
    Explainer(const Rule& rule, Evaluator& evaluator, const Wording& wording, Explanation& into)
        : m_rule(rule), m_evaluator(evaluator), m_wording(wording), m_into(into)
    {
    }

    void explain(int index, const Evaluator::Frame& frame, int depth)
    {
        const Rule::Node& node = m_rule.node(index);
        switch (node.op) {
        case Op::And:
            return group(index, frame, depth, ExplainTexts::tr("All of these:"));
        case Op::Or:
            return group(index, frame, depth, ExplainTexts::tr("At least one of these:"));
        case Op::Conditional:
            return group(index, frame, depth, ExplainTexts::tr("If the first holds the second, otherwise the third:"));
        case Op::Not:
            return negation(index, frame, depth);
        case Op::Constant:
            return line(index, frame, depth, node.flag ? ExplainTexts::tr("Always") : ExplainTexts::tr("Never"));
        default:
            return leaf(index, frame, depth);
        }
    }

private:
    void line(int index, const Evaluator::Frame& frame, int depth, const QString& text)
    {
        m_into.lines.append({depth, m_evaluator.evaluate(m_rule, index, frame).known, text, m_rule.text(index)});
    }

    void group(int index, const Evaluator::Frame& frame, int depth, const QString& title)
    {
        line(index, frame, depth, title);
        for (const int child : m_rule.node(index).children)
            explain(child, frame, depth + 1);
    }

    /// `!=` and `!(... in ...)` read best as one line that states the fact; other negations as a group.
    void negation(int index, const Evaluator::Frame& frame, int depth)
    {
        const int inner = m_rule.node(index).children[0];
        const Op op = m_rule.node(inner).op;
        if (op == Op::And || op == Op::Or || op == Op::Not || op == Op::Conditional)
            return group(index, frame, depth, ExplainTexts::tr("Not:"));
        line(index, frame, depth, statement(inner, frame));
    }

    void leaf(int index, const Evaluator::Frame& frame, int depth)
    {
        line(index, frame, depth, statement(index, frame));
    }

    QString statement(int index, const Evaluator::Frame& frame)
    {
        Trace trace;
        m_evaluator.trace(m_rule, index, frame, trace);
        const Op op = m_rule.node(index).op;
        if (op == Op::Exists || op == Op::All || op == Op::ExistsOne)
            return m_wording.clause(m_rule, trace);
        for (const DecisiveCondition& condition : trace.conditions) {
            if (condition.node == index)
                return m_wording.statement(m_rule, condition);
        }
        return m_rule.text(index);
    }

    const Rule& m_rule;
    Evaluator& m_evaluator;
    const Wording& m_wording;
    Explanation& m_into;
};

/// `sentence` says what decided, `open` names the open properties the result hangs on.
QString summaryOf(const Explanation& explanation, const QString& sentence, const QString& open)
{
    const QString reason = insideSentence(sentence);
    if (explanation.isRaised && explanation.result == Tristate::True)
        return ExplainTexts::tr("Raised, because %1").arg(reason);
    if (explanation.isRaised)
        return ExplainTexts::tr("Raised as possible, because %1 What is not answered decides it: %2.")
            .arg(reason, open);
    if (explanation.result == Tristate::Unknown)
        return ExplainTexts::tr("Not raised, because %1 What is not answered could change that: %2.").arg(reason, open);
    return ExplainTexts::tr("Not raised, because %1").arg(reason);
}

/// Says that and why a rule cannot apply to a target at all; empty when it can.
QString outOfReach(const CatalogueThreat& threat, const ModelGraph& model, const RuleBook& book, VariableKind kind,
                   int index)
{
    const Scope scope = kind == VariableKind::Element ? Scope::Element
                        : kind == VariableKind::Flow  ? Scope::Flow
                                                      : Scope::System;
    if (scope != threat.scope) {
        switch (threat.scope) {
        case Scope::Element:
            return ExplainTexts::tr("Not raised: the threat concerns elements, not flows or the system.");
        case Scope::Flow:
            return ExplainTexts::tr("Not raised: the threat concerns flows, not elements or the system.");
        case Scope::System:
            return ExplainTexts::tr("Not raised: the threat concerns the system as a whole.");
        }
    }
    if (kind != VariableKind::Element)
        return {};
    if (!model.graph.elements[static_cast<size_t>(index)].inScope)
        return ExplainTexts::tr("Not raised: \"%1\" is out of scope.").arg(model.elementName(index));
    const int type = model.graph.elements[static_cast<size_t>(index)].type;
    if (type >= 0 && threat.types.contains(book.words().types().at(type)))
        return {};
    const QString name =
        type < 0 ? model.element(index).text(field::element::Type) : book.catalogue().componentTypes().at(type).name;
    QStringList types;
    for (const QString& id : threat.types) {
        const ComponentType* known = book.catalogue().componentType(id);
        types.append(known ? known->name : id);
    }
    return ExplainTexts::tr("Not raised: the threat concerns %1; \"%2\" is %3.")
        .arg(shortList(types), model.elementName(index), name);
}

using Place = std::pair<VariableKind, int>;

std::optional<Place> findTarget(const ModelGraph& model, const QString& alias)
{
    if (alias == u"system")
        return Place{VariableKind::System, 0};
    for (int i = 0; i < model.graph.elementCount(); ++i) {
        if (model.element(i).text(field::element::Alias) == alias || model.element(i).id().toString() == alias)
            return Place{VariableKind::Element, i};
    }
    for (int i = 0; i < model.graph.flowCount(); ++i) {
        if (model.flow(i).text(field::flow::Alias) == alias || model.flow(i).id().toString() == alias)
            return Place{VariableKind::Flow, i};
    }
    return std::nullopt;
}

} // namespace

Explanation explainRule(const RuleBook& book, const ModelGraph& model, const Rule& rule, Evaluator& evaluator,
                        VariableKind kind, int index)
{
    const Wording wording(book, model);
    Explanation explanation;
    explanation.target = wording.target(kind, index);
    const Truth truth = evaluator.evaluate(rule, index);
    const Evaluator::Frame frame = evaluator.frame(rule, index);
    Trace trace;
    evaluator.trace(rule, rule.root, frame, trace);
    explanation.isRaised = truth.holds;
    explanation.result = truth.known;
    explanation.facts = wording.facts(trace.facts);
    if (truth.known == Tristate::Unknown)
        explanation.unknowns = wording.facts(trace.unknowns, false);
    explanation.summary = summaryOf(explanation, wording.why(rule, trace), wording.openNames(trace.unknowns));
    Explainer(rule, evaluator, wording, explanation).explain(rule.root, frame, 0);
    return explanation;
}

Result<Explanation> explain(const CataloguePointer& catalogue, const Snapshot& snapshot, const QString& threatId,
                            const QString& targetAlias)
{
    const auto book = RuleBook::build(catalogue);
    if (!book)
        return fail(book.error());
    const CatalogueThreat* threat = catalogue->threat(threatId);
    if (!threat) {
        QStringList ids;
        for (const CatalogueThreat& known : catalogue->threats())
            ids.append(known.id);
        const QString near = nearestSpelling(threatId, ids);
        return fail(Error::input(ExplainTexts::tr("The catalogue has no threat \"%1\"").arg(threatId), {}, {},
                                 near.isEmpty() ? QString() : ExplainTexts::tr("Did you mean \"%1\"?").arg(near)));
    }
    const ModelGraph model = buildModelGraph(**book, snapshot);
    const std::optional<Place> place = findTarget(model, targetAlias);
    if (!place) {
        QStringList aliases{QStringLiteral("system")};
        for (const Record* record : model.elements)
            aliases.append(record->text(field::element::Alias));
        for (const Record* record : model.flows)
            aliases.append(record->text(field::flow::Alias));
        const QString near = nearestSpelling(targetAlias, aliases);
        return fail(Error::input(ExplainTexts::tr("The model has no element or flow \"%1\"").arg(targetAlias), {}, {},
                                 near.isEmpty() ? QString() : ExplainTexts::tr("Did you mean \"%1\"?").arg(near)));
    }
    const auto [kind, index] = *place;
    if (const QString reason = outOfReach(*threat, model, **book, kind, index); !reason.isEmpty()) {
        Explanation explanation;
        explanation.threat = threat->id;
        explanation.target = Wording(**book, model).target(kind, index);
        explanation.result = Tristate::False;
        explanation.summary = reason;
        return explanation;
    }
    const Rule& rule = (*book)->threat((*book)->find(threat->id)).rule;
    const Taint taint = computeTaint(model.graph);
    Evaluator evaluator(model.graph, taint);
    Explanation explanation = explainRule(**book, model, rule, evaluator, kind, index);
    explanation.threat = threat->id;
    for (const RuleOff& off : rulesOff(snapshot.model(), *catalogue)) {
        if (off.threat != threat->id)
            continue;
        explanation.isRaised = false;
        explanation.summary = ExplainTexts::tr("Not raised, because the rule is switched off in this model: %1. "
                                               "Without that: %2")
                                  .arg(off.reason, explanation.summary);
    }
    return explanation;
}

} // namespace provisor
