#include "core/analysis/AnalysisState.h"
#include "core/analysis/TaintTrial.h"

#include <map>

namespace provisor {

namespace {

/// Elements and flows looked at for all answers tried on rules about the whole model together. Beyond it, in models of
/// thousands of elements, a question still names the threats that hang on it, but not which way they would go.
constexpr size_t farWork = 4'000'000;

/// One rule on one target.
struct PairRef
{
    VariableKind kind = VariableKind::Element;
    int target = 0;
    int pair = 0;
    friend auto operator<=>(const PairRef&, const PairRef&) = default;
};

struct Reader
{
    Reading reading;
    PairRef pair;
    friend auto operator<=>(const Reader&, const Reader&) = default;
};

/// Answers worth trying for a property: of values no rule tells apart, one stands for all.
class TrialAnswers
{
public:
    explicit TrialAnswers(const RuleBook& book)
    {
        const Vocabulary& words = book.words();
        m_properties.resize(words.properties().size());
        m_questions.resize(words.questions().size());
        std::vector<std::vector<quint64>> tests(words.properties().size()), questionTests(words.questions().size());
        for (const RuleBook::ThreatRule& threat : book.threats()) {
            for (const Rule::Node& node : threat.rule.nodes) {
                if (node.property >= 0 && node.bits != 0)
                    (node.op == Rule::Op::SystemHas ? questionTests : tests)[static_cast<size_t>(node.property)]
                        .push_back(node.bits);
            }
        }
        const Vocabulary::WellKnown& known = words.known();
        for (const auto& [property, bits] : {std::pair{known.dataClasses, known.sensitive},
                                             {known.content, known.carriesTaint},
                                             {known.contentTrust, known.untrustedContent},
                                             {known.modelKind, known.generative},
                                             {known.trustLevel, known.trusted},
                                             {known.acceptsUntrusted, known.accepts},
                                             {known.sourceTrust, known.openSource}}) {
            if (property >= 0)
                tests[static_cast<size_t>(property)].push_back(bits);
        }
        for (size_t i = 0; i < m_properties.size(); ++i)
            m_properties[i] = answers(words.properties()[i], tests[i]);
        for (size_t i = 0; i < m_questions.size(); ++i)
            m_questions[i] = answers(words.questions()[i], questionTests[i]);
    }
    const std::vector<quint64>& of(const Reading& reading) const
    {
        return (reading.kind == VariableKind::System ? m_questions
                                                     : m_properties)[static_cast<size_t>(reading.property)];
    }

private:
    static std::vector<quint64> answers(const PropertyTerm& term, const std::vector<quint64>& tests)
    {
        std::map<std::vector<bool>, quint64> classes;
        const auto add = [&](quint64 bits) {
            std::vector<bool> passed;
            for (const quint64 test : tests)
                passed.push_back((bits & test) != 0);
            classes.emplace(passed, bits | answer::given);
        };
        for (qsizetype i = 0; i < term.values.size() && i < answer::maximumValues; ++i)
            add(1ULL << i);
        if (term.isSet)
            add(0);
        std::vector<quint64> list;
        for (const auto& [passed, bits] : classes)
            list.push_back(bits);
        return list;
    }

    std::vector<std::vector<quint64>> m_properties, m_questions;
};

class QuestionFinder
{
public:
    QuestionFinder(const RuleBook& book, AnalysisState& state, RiskCalculator& risk)
        : m_book(book), m_state(state), m_graph(state.model.graph), m_risk(risk), m_wording(book, state.model),
          m_answers(book), m_taint(m_graph, state.taint), m_evaluator(m_graph, state.taint),
          m_farTrials(farWork / std::max<size_t>(m_graph.elements.size() + m_graph.flows.size(), 1))
    {
    }

    QList<Question> find(const Cancellation& cancellation)
    {
        collectReaders();
        QList<Question> questions;
        for (size_t i = 0; i < m_readers.size() && !cancellation.isCancelled();) {
            size_t end = i;
            while (end < m_readers.size() && m_readers[end].reading == m_readers[i].reading)
                ++end;
            consider(m_readers[i].reading, i, end, questions);
            i = end;
        }
        std::sort(questions.begin(), questions.end(), [](const Question& a, const Question& b) {
            if (a.riskAtStake != b.riskAtStake)
                return a.riskAtStake > b.riskAtStake;
            return std::tie(a.alias, a.field) < std::tie(b.alias, b.field);
        });
        return questions;
    }

private:
    /// Every unanswered property and the results that hang on it, sorted by property.
    void collectReaders()
    {
        m_state.forEachTarget([&](VariableKind kind, int target, TargetState& at) {
            for (size_t pair = 0; pair < at.pairs.size(); ++pair) {
                for (const Reading& reading : at.pairs[pair].unknowns) {
                    if (reading.property >= 0)
                        m_readers.push_back({reading, {kind, target, static_cast<int>(pair)}});
                }
            }
        });
        // Answers that let content from outside in reach further than the rules that read them.
        const Vocabulary::WellKnown& known = m_book.words().known();
        const auto add = [&](VariableKind kind, int index, int property, quint64 held) {
            if (held == answer::unset && property >= 0)
                m_readers.push_back({{kind, index, property}, {VariableKind::System, -1, -1}});
        };
        for (int e = 0; e < m_graph.elementCount(); ++e) {
            if (m_graph.isType(e, known.externalInput))
                add(VariableKind::Element, e, known.trustLevel, m_graph.elementAnswer(e, known.trustLevel));
            add(VariableKind::Element, e, known.acceptsUntrusted, m_graph.elementAnswer(e, known.acceptsUntrusted));
            add(VariableKind::Element, e, known.sourceTrust, m_graph.elementAnswer(e, known.sourceTrust));
        }
        for (int f = 0; f < m_graph.flowCount(); ++f) {
            add(VariableKind::Flow, f, known.content, m_graph.flowAnswer(f, known.content));
            if (m_graph.flowAnswer(f, known.content) & known.carriesTaint)
                add(VariableKind::Flow, f, known.contentTrust, m_graph.flowAnswer(f, known.contentTrust));
        }
        std::sort(m_readers.begin(), m_readers.end());
    }

    quint64& held(const Reading& reading)
    {
        if (reading.kind == VariableKind::System)
            return m_graph.systemAnswers[static_cast<size_t>(reading.property)];
        return reading.kind == VariableKind::Element ? m_graph.elementAnswer(reading.index, reading.property)
                                                     : m_graph.flowAnswer(reading.index, reading.property);
    }

    PairState& pair(const PairRef& ref)
    {
        return m_state.target(ref.kind, ref.target).pairs[static_cast<size_t>(ref.pair)];
    }

    void addReadersOfTaint(VariableKind kind, int index, int minimumRadius, std::vector<PairRef>& into)
    {
        const std::vector<PairState>& pairs = m_state.target(kind, index).pairs;
        for (size_t i = 0; i < pairs.size(); ++i) {
            const RuleReads& reads = m_book.threat(pairs[i].rule).rule.reads;
            if (reads.taint && reads.radius >= minimumRadius)
                into.push_back({kind, index, static_cast<int>(i)});
        }
    }

    /// Results that may change when content from outside reaches an element, or no longer does.
    void addReadersOfTaint(int element, std::vector<PairRef>& into)
    {
        addReadersOfTaint(VariableKind::Element, element, 0, into);
        for (const bool isIn : {true, false}) {
            for (const SystemGraph::Arc& arc : isIn ? m_graph.incoming(element) : m_graph.outgoing(element)) {
                addReadersOfTaint(VariableKind::Flow, arc.flow, 0, into);
                addReadersOfTaint(VariableKind::Element, arc.other, 1, into);
            }
        }
    }

    void consider(const Reading& reading, size_t begin, size_t end, QList<Question>& questions)
    {
        std::vector<PairRef> direct;
        for (size_t i = begin; i < end; ++i) {
            if (m_readers[i].pair.pair >= 0)
                direct.push_back(m_readers[i].pair);
        }
        std::map<PairRef, int> effects;
        quint64& at = held(reading);
        const quint64 stated = at;
        for (const quint64 answer : m_answers.of(reading)) {
            at = answer | stated;
            std::vector<PairRef> affected = direct;
            m_evaluator.forgetAnswers();
            const bool isSpread = m_taint.apply(reading);
            for (const int element : m_taint.changed())
                addReadersOfTaint(element, affected);
            if (isSpread) {
                std::sort(affected.begin(), affected.end());
                affected.erase(std::unique(affected.begin(), affected.end()), affected.end());
            }
            bool isFar = false;
            for (const PairRef& ref : affected) {
                const PairState& before = pair(ref);
                const Rule& rule = m_book.threat(before.rule).rule;
                isFar |= rule.reads.farLists;
                if (rule.reads.farLists && m_farTrials == 0) {
                    effects[ref] |= Hangs;
                    continue;
                }
                const Truth after = m_evaluator.evaluate(rule, ref.target);
                if (m_evaluator.isExhausted())
                    effects[ref] |= Hangs;
                else if (const int effect = effectOf(before, after))
                    effects[ref] |= effect;
            }
            if (isFar && m_farTrials > 0)
                --m_farTrials;
            m_taint.undo();
        }
        at = stated;
        if (!effects.empty())
            questions.append(question(reading, effects));
    }

    enum Effect { Raises = 1, Clears = 2, Confirms = 4, Hangs = 8 };

    static int effectOf(const PairState& before, Truth after)
    {
        const bool wasRaised = before.threat != nullptr;
        if (wasRaised != after.holds)
            return after.holds ? Raises : Clears;
        return after.holds && before.truth.known != Tristate::True && after.known == Tristate::True ? Confirms : 0;
    }

    Question question(const Reading& reading, const std::map<PairRef, int>& effects)
    {
        const Target target = m_wording.target(reading.kind, reading.index);
        Question question;
        question.record = target.id;
        question.kind = target.kind;
        question.alias = target.alias;
        question.name = target.name;
        question.field = m_wording.fact(reading).field;
        const Property* property = reading.kind == VariableKind::System
                                       ? m_book.catalogue().systemQuestion(question.field)
                                       : m_book.catalogue().property(question.field);
        if (property)
            question.text = property->question;
        for (const auto& [ref, effect] : effects) {
            PairState& at = pair(ref);
            QString key;
            if (at.threat) {
                key = at.threat->key;
                question.riskAtStake += at.threat->risk.residual.value;
            } else {
                const Target on = m_wording.target(ref.kind, ref.target);
                key = m_book.threat(at.rule).threat->id + QLatin1Char('@') + on.alias;
                if (at.potentialRisk < 0)
                    at.potentialRisk = m_risk.potential(at.rule, on, m_state.context(ref.kind, ref.target));
                question.riskAtStake += at.potentialRisk;
            }
            if (effect & Raises)
                question.raises.append(key);
            if (effect & Clears)
                question.clears.append(key);
            question.threats.append(key);
        }
        for (QStringList* keys : {&question.raises, &question.clears, &question.threats})
            keys->sort();
        return question;
    }

    const RuleBook& m_book;
    AnalysisState& m_state;
    SystemGraph& m_graph;
    RiskCalculator& m_risk;
    Wording m_wording;
    TrialAnswers m_answers;
    TaintTrial m_taint;
    Evaluator m_evaluator;
    std::vector<Reader> m_readers;
    size_t m_farTrials; ///< answers that may still be tried on rules that look at the whole model
};

} // namespace

QList<Question> findQuestions(const RuleBook& book, AnalysisState& state, RiskCalculator& risk,
                              const Cancellation& cancellation)
{
    return QuestionFinder(book, state, risk).find(cancellation);
}

} // namespace provisor
