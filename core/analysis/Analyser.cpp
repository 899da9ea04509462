#include "core/analysis/AnalysisState.h"
#include "core/base/Text.h"
#include "core/document/Diff.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace provisor {

namespace {

struct AnalyserTexts
{
    Q_DECLARE_TR_FUNCTIONS(Analyser)
};

/// What must be repeated because of an edit.
struct Dirt
{
    bool everything = false;
    bool graph = false;        ///< some element or flow differs
    bool system = false;       ///< answers about the system or our roles differ
    bool decisions = false;    ///< mitigations, decisions, evidence, settings or the date differ
    std::vector<int> distance; ///< flows from each element to the nearest that differs; large when far
    std::vector<char> flows;   ///< flows that differ themselves
    QSet<Id> renamed;          ///< elements and flows with another name
};

constexpr int farAway = 1 << 20;

/// Compares two states of a model and says what their difference can affect.
class DirtFinder
{
public:
    DirtFinder(const RuleBook& book, const AnalysisState& before, const AnalysisState& now)
        : m_book(book), m_before(before), m_now(now)
    {
    }

    Dirt find()
    {
        const size_t elements = m_now.model.elements.size();
        m_dirt.distance.assign(elements, farAway);
        m_dirt.flows.assign(m_now.model.flows.size(), 0);
        m_dirt.decisions = !(m_before.settings == m_now.settings) || m_before.today != m_now.today;
        m_dirt.everything = !(m_before.rulesOff == m_now.rulesOff);
        for (const Delta& delta : diff(m_before.snapshot, m_now.snapshot))
            note(delta);
        compareTaint();
        spread();
        return std::move(m_dirt);
    }

private:
    void note(const Delta& delta)
    {
        switch (delta.kind) {
        case Kind::Model:
            noteModel(delta);
            break;
        case Kind::Boundary:
            m_dirt.everything = true; // names, trust and nesting of zones show in many places; such edits are rare
            break;
        case Kind::Element:
            m_dirt.graph = true;
            noteElement(delta.id);
            noteName(delta, field::element::Alias, field::element::Name);
            break;
        case Kind::Flow:
            m_dirt.graph = true;
            noteFlow(delta.id);
            noteName(delta, field::flow::Alias, field::flow::Name);
            for (const auto& record : {delta.before, delta.after}) {
                if (record) {
                    noteElement(record->reference(field::flow::From));
                    noteElement(record->reference(field::flow::To));
                }
            }
            break;
        case Kind::DataAsset:
            m_dirt.graph = true;
            noteDataAsset(delta);
            break;
        case Kind::Mitigation:
        case Kind::Threat:
        case Kind::Evidence:
            m_dirt.decisions = true;
            break;
        default:
            break;
        }
    }

    void noteModel(const Delta& delta)
    {
        const auto differs = [&](int at) {
            return !delta.before || !delta.after || delta.before->at(at) != delta.after->at(at);
        };
        m_dirt.system |= differs(field::model::System) || differs(field::model::Roles);
    }

    void noteDataAsset(const Delta& delta)
    {
        for (const auto& record : {delta.before, delta.after}) {
            if (!record)
                continue;
            for (const Id& id : record->references(field::data_asset::StoredIn))
                noteElement(id);
            for (const Id& id : record->references(field::data_asset::CarriedOn)) {
                noteFlow(id);
                noteEnds(m_now.model.flowIndex.value(id, -1));
            }
        }
    }

    void noteName(const Delta& delta, int alias, int name)
    {
        if (delta.before && delta.after &&
            (delta.before->at(alias) != delta.after->at(alias) || delta.before->at(name) != delta.after->at(name)))
            m_dirt.renamed.insert(delta.id);
    }

    void noteElement(Id id)
    {
        if (const int at = m_now.model.elementIndex.value(id, -1); at >= 0)
            m_dirt.distance[static_cast<size_t>(at)] = 0;
    }
    void noteFlow(Id id)
    {
        if (const int at = m_now.model.flowIndex.value(id, -1); at >= 0)
            m_dirt.flows[static_cast<size_t>(at)] = 1;
    }
    void noteEnds(int flow)
    {
        if (flow < 0)
            return;
        const SystemGraph::Flow& ends = m_now.model.graph.flows[static_cast<size_t>(flow)];
        m_dirt.distance[static_cast<size_t>(ends.from)] = 0;
        m_dirt.distance[static_cast<size_t>(ends.to)] = 0;
    }

    void compareTaint()
    {
        const Taint& a = m_before.taint;
        const Taint& b = m_now.taint;
        for (size_t i = 0; i < m_now.model.elements.size(); ++i) {
            const int old = m_before.model.elementIndex.value(m_now.model.graph.elements[i].id, -1);
            const auto at = static_cast<size_t>(old);
            if (old < 0 || a.holds[at] != b.holds[i] || a.definite[at] != b.definite[i] ||
                a.possible[at] != b.possible[i] || a.signature[at] != b.signature[i])
                m_dirt.distance[i] = 0;
        }
    }

    /// Distances as far as any rule looks.
    void spread()
    {
        std::vector<int> queue;
        for (size_t i = 0; i < m_dirt.distance.size(); ++i) {
            if (m_dirt.distance[i] == 0)
                queue.push_back(static_cast<int>(i));
        }
        for (size_t next = 0; next < queue.size(); ++next) {
            const int from = m_dirt.distance[static_cast<size_t>(queue[next])];
            if (from >= m_book.maximumRadius())
                continue;
            for (const bool isIn : {true, false}) {
                for (const SystemGraph::Arc& arc :
                     isIn ? m_now.model.graph.incoming(queue[next]) : m_now.model.graph.outgoing(queue[next])) {
                    int& distance = m_dirt.distance[static_cast<size_t>(arc.other)];
                    if (distance > from + 1) {
                        distance = from + 1;
                        queue.push_back(arc.other);
                    }
                }
            }
        }
    }

    const RuleBook& m_book;
    const AnalysisState& m_before;
    const AnalysisState& m_now;
    Dirt m_dirt;
};

} // namespace

struct Analyser::Private
{
    CataloguePointer catalogue;
    Result<std::shared_ptr<const RuleBook>> book{nullptr};
    QDate date;
    std::unique_ptr<AnalysisState> state;

    std::unique_ptr<AnalysisState> prepare(const Snapshot& snapshot) const;
    void carryOver(AnalysisState& now, const Dirt& dirt);
    bool mustRepeat(const PairState& pair, VariableKind kind, int index, const AnalysisState& now,
                    const Dirt& dirt) const;
    Result<void> evaluate(AnalysisState& now, const Cancellation& cancellation, Evaluator& evaluator) const;
    void evaluatePair(PairState& pair, VariableKind kind, int index, Evaluator& evaluator,
                      const Wording& wording) const;
    void completeRisk(AnalysisState& now, const Dirt& dirt, RiskCalculator& risk) const;
    QList<Threat> decidedOnly(const AnalysisState& now, const MitigationIndex& mitigations, RiskCalculator& risk,
                              const QSet<QString>& raised) const;
    QList<Threat> collect(AnalysisState& now, const MitigationIndex& mitigations, RiskCalculator& risk) const;
};

Analyser::Analyser(CataloguePointer catalogue) : d(std::make_unique<Private>())
{
    d->catalogue = catalogue;
    d->book = RuleBook::build(std::move(catalogue));
}

Analyser::~Analyser() = default;

void Analyser::setDate(const QDate& date)
{
    d->date = date;
}

/// The graph of a snapshot with everything that is computed afresh in every run.
std::unique_ptr<AnalysisState> Analyser::Private::prepare(const Snapshot& snapshot) const
{
    auto now = std::make_unique<AnalysisState>();
    now->snapshot = snapshot;
    now->model = buildModelGraph(**book, now->snapshot);
    now->taint = computeTaint(now->model.graph);
    now->contexts = computeRiskContexts(now->model.graph);
    now->elements.resize(now->model.elements.size());
    now->flows.resize(now->model.flows.size());
    now->settings = RiskSettings::from(snapshot.model());
    now->rulesOff = rulesOff(snapshot.model(), *catalogue);
    now->today = date.isValid() ? date : QDate::currentDate();
    return now;
}

bool Analyser::Private::mustRepeat(const PairState& pair, VariableKind kind, int index, const AnalysisState& now,
                                   const Dirt& dirt) const
{
    const RuleReads& reads = (*book)->threat(pair.rule).rule.reads;
    if (dirt.system && (!reads.questions.empty() || reads.roles))
        return true;
    if (dirt.graph && reads.wholeModel)
        return true;
    if (pair.threat && !dirt.renamed.isEmpty()) {
        for (const Target& related : pair.threat->related) {
            if (dirt.renamed.contains(related.id))
                return true;
        }
    }
    if (kind == VariableKind::Element)
        return dirt.distance[static_cast<size_t>(index)] <= reads.radius;
    if (kind == VariableKind::Flow) {
        const SystemGraph::Flow& flow = now.model.graph.flows[static_cast<size_t>(index)];
        return dirt.flows[static_cast<size_t>(index)] ||
               std::min(dirt.distance[static_cast<size_t>(flow.from)], dirt.distance[static_cast<size_t>(flow.to)]) <=
                   reads.radius;
    }
    return false;
}

/// Takes over what the edit cannot have affected; the indices of other elements and flows may have moved.
void Analyser::Private::carryOver(AnalysisState& now, const Dirt& dirt)
{
    std::vector<int> elementAt(state->model.elements.size()), flowAt(state->model.flows.size());
    for (size_t i = 0; i < elementAt.size(); ++i)
        elementAt[i] = now.model.elementIndex.value(state->model.graph.elements[i].id, -1);
    for (size_t i = 0; i < flowAt.size(); ++i)
        flowAt[i] = now.model.flowIndex.value(state->model.graph.flows[i].id, -1);
    state->forEachTarget([&](VariableKind kind, int old, TargetState& from) {
        const int index = kind == VariableKind::System
                              ? 0
                              : (kind == VariableKind::Element ? elementAt : flowAt)[static_cast<size_t>(old)];
        if (index < 0)
            return;
        TargetState& to = now.target(kind, index);
        to.context = from.context;
        for (PairState& pair : from.pairs) {
            if (mustRepeat(pair, kind, index, now, dirt))
                continue;
            for (Reading& reading : pair.unknowns) {
                if (reading.kind != VariableKind::System)
                    reading.index =
                        (reading.kind == VariableKind::Element ? elementAt
                                                               : flowAt)[static_cast<size_t>(reading.index)];
            }
            pair.isFresh = false;
            to.pairs.push_back(std::move(pair));
        }
    });
}

void Analyser::Private::evaluatePair(PairState& pair, VariableKind kind, int index, Evaluator& evaluator,
                                     const Wording& wording) const
{
    const RuleBook::ThreatRule& rule = (*book)->threat(pair.rule);
    pair.truth = evaluator.evaluate(rule.rule, index);
    if (!pair.truth.holds && pair.truth.known == Tristate::False)
        return;
    Trace trace = evaluator.trace(rule.rule, index);
    if (pair.truth.holds) {
        pair.threat = std::make_unique<Threat>();
        Threat& threat = *pair.threat;
        threat.catalogue = rule.threat;
        threat.title = rule.threat->title;
        threat.target = wording.target(kind, index);
        threat.key = rule.threat->id + QLatin1Char('@') + threat.target.alias;
        threat.certainty = pair.truth.known == Tristate::True ? Certainty::Confirmed : Certainty::Possible;
        threat.related = wording.related(trace, kind, index);
        threat.provisions = rule.threat->provisions;
        threat.facts = wording.facts(trace.facts);
        threat.unknowns = wording.facts(trace.unknowns, false);
        threat.why = wording.why(rule.rule, trace);
    }
    pair.unknowns = std::move(trace.unknowns);
}

/// Evaluates what was not carried over. The pairs of a target are in the order of the catalogue, carried over or not.
Result<void> Analyser::Private::evaluate(AnalysisState& now, const Cancellation& cancellation,
                                         Evaluator& evaluator) const
{
    const Wording wording(**book, now.model);
    int count = 0;
    std::optional<Error> error;
    std::vector<qint64> spent((*book)->threats().size(), 0);
    std::vector<char> isOff((*book)->threats().size(), 0);
    for (const RuleOff& off : now.rulesOff) {
        if (const int rule = (*book)->find(off.threat); rule >= 0)
            isOff[static_cast<size_t>(rule)] = 1;
    }
    now.forEachTarget([&](VariableKind kind, int index, TargetState& target) {
        if (error)
            return;
        if (++count % 256 == 0 && cancellation.isCancelled()) {
            error = Error::cancelled();
            return;
        }
        const SystemGraph& graph = now.model.graph;
        const bool isOut = kind == VariableKind::Element && !graph.elements[static_cast<size_t>(index)].inScope;
        static const std::vector<int> none;
        const std::vector<int>& rules = isOut                          ? none
                                        : kind == VariableKind::System ? (*book)->forSystem()
                                        : kind == VariableKind::Flow
                                            ? (*book)->forFlows()
                                            : (*book)->forType(graph.elements[static_cast<size_t>(index)].type);
        std::vector<PairState> kept = std::move(target.pairs);
        target.pairs.clear();
        target.pairs.reserve(rules.size());
        size_t next = 0;
        for (const int rule : rules) {
            if (isOff[static_cast<size_t>(rule)])
                continue;
            while (next < kept.size() && kept[next].rule < rule)
                ++next;
            if (next < kept.size() && kept[next].rule == rule) {
                target.pairs.push_back(std::move(kept[next++]));
                continue;
            }
            PairState pair;
            pair.rule = rule;
            const qint64 before = evaluator.spent();
            evaluatePair(pair, kind, index, evaluator, wording);
            spent[static_cast<size_t>(rule)] += evaluator.spent() - before;
            if (evaluator.isExhausted()) {
                // The one that happens to be last may be innocent of what all of them took together.
                const auto greediest = std::max_element(spent.begin(), spent.end()) - spent.begin();
                error = Error::input(
                    AnalyserTexts::tr("The rule of the threat \"%1\" asks for too much work on a model of this size")
                        .arg((*book)->threat(static_cast<int>(greediest)).threat->id),
                    {}, {}, AnalyserTexts::tr("Leave its pack out, or make the rule look at fewer elements"));
            }
            target.pairs.push_back(std::move(pair));
        }
    });
    if (error)
        return fail(*error);
    return {};
}

void Analyser::Private::completeRisk(AnalysisState& now, const Dirt& dirt, RiskCalculator& risk) const
{
    now.forEachTarget([&](VariableKind kind, int index, TargetState& target) {
        const RiskContext& context = now.context(kind, index);
        const bool isAll = dirt.everything || dirt.decisions || target.context != context;
        target.context = context;
        for (PairState& pair : target.pairs) {
            if (!isAll && !pair.isFresh)
                continue;
            pair.potentialRisk = -1;
            if (pair.threat)
                risk.complete(*pair.threat, pair.rule, context);
        }
    });
}

/// Decisions whose threat is not raised: the rule no longer holds, or the threat was written by hand.
QList<Threat> Analyser::Private::decidedOnly(const AnalysisState& now, const MitigationIndex& mitigations,
                                             RiskCalculator& risk, const QSet<QString>& raised) const
{
    QList<Threat> threats;
    const Wording wording(**book, now.model);
    QHash<QString, Target> targets;
    for (int i = 0; i < now.model.graph.elementCount(); ++i)
        targets.insert(now.model.element(i).text(field::element::Alias), wording.target(VariableKind::Element, i));
    for (int i = 0; i < now.model.graph.flowCount(); ++i)
        targets.insert(now.model.flow(i).text(field::flow::Alias), wording.target(VariableKind::Flow, i));
    targets.insert(QStringLiteral("system"), wording.target(VariableKind::System, 0));
    for (auto it = mitigations.decisions().cbegin(); it != mitigations.decisions().cend(); ++it) {
        if (raised.contains(it.key()))
            continue;
        const Record& decision = *it.value();
        const QString slug = it.key().section(QLatin1Char('@'), 0, 0);
        const QString alias = it.key().section(QLatin1Char('@'), 1);
        Threat threat;
        threat.key = it.key();
        threat.catalogue = slug.startsWith(QStringLiteral("custom-")) ? nullptr : catalogue->threat(slug);
        threat.isRaised = !threat.catalogue;
        threat.title = decision.text(field::threat::Title);
        if (threat.title.isEmpty())
            threat.title = threat.catalogue ? threat.catalogue->title : slug;
        threat.target =
            targets.value(alias, Target{Kind::Element, {}, alias, decision.text(field::threat::TargetName)});
        if (threat.target.name.isEmpty())
            threat.target.name = alias;
        RiskContext context = now.contexts.system;
        if (const int element = now.model.elementIndex.value(threat.target.id, -1); element >= 0)
            context = now.contexts.elements[static_cast<size_t>(element)];
        else if (const int flow = now.model.flowIndex.value(threat.target.id, -1); flow >= 0)
            context = now.contexts.flows[static_cast<size_t>(flow)];
        if (threat.catalogue) {
            threat.provisions = threat.catalogue->provisions;
            const auto off = std::find_if(now.rulesOff.begin(), now.rulesOff.end(),
                                          [&](const RuleOff& rule) { return rule.threat == threat.catalogue->id; });
            threat.why = off != now.rulesOff.end()
                             ? AnalyserTexts::tr("The rule is switched off in this model: %1").arg(off->reason)
                         : targets.contains(alias)
                             ? AnalyserTexts::tr("The rule does not hold any more; the decision is kept.")
                             : AnalyserTexts::tr("The target is not in the model any more; the decision is kept.");
        } else {
            threat.why = decision.text(field::threat::Description).isEmpty()
                             ? AnalyserTexts::tr("Written by hand.")
                             : decision.text(field::threat::Description);
        }
        risk.complete(threat, threat.catalogue ? (*book)->find(threat.catalogue->id) : -1, context);
        threats.append(threat);
    }
    return threats;
}

QList<Threat> Analyser::Private::collect(AnalysisState& now, const MitigationIndex& mitigations,
                                         RiskCalculator& risk) const
{
    std::vector<const Threat*> order;
    now.forEachTarget([&](VariableKind, int, TargetState& target) {
        for (const PairState& pair : target.pairs) {
            if (pair.threat)
                order.push_back(pair.threat.get());
        }
    });
    QList<Threat> decided;
    if (!mitigations.decisions().isEmpty()) {
        QSet<QString> raised;
        for (const Threat* threat : order)
            raised.insert(threat->key);
        decided = decidedOnly(now, mitigations, risk, raised);
        for (const Threat& threat : std::as_const(decided))
            order.push_back(&threat);
    }
    QList<Threat> threats;
    struct Sorted
    {
        double value;
        const Threat* threat;
    };
    std::vector<Sorted> sorted;
    sorted.reserve(order.size());
    for (const Threat* threat : order)
        sorted.push_back({roundHalfUp(threat->risk.residual.value, 1), threat});
    std::sort(sorted.begin(), sorted.end(), [](const Sorted& a, const Sorted& b) {
        return a.value != b.value ? a.value > b.value : a.threat->key < b.threat->key;
    });
    threats.reserve(static_cast<qsizetype>(sorted.size()));
    for (const Sorted& at : sorted)
        threats.append(*at.threat);
    return threats;
}

Result<AnalysisPointer> Analyser::analyse(const Snapshot& snapshot, const Cancellation& cancellation)
{
    if (!d->book)
        return fail(d->book.error());
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<AnalysisState> now = d->prepare(snapshot);
    Dirt dirt;
    dirt.everything = d->state == nullptr;
    if (d->state) {
        dirt = DirtFinder(**d->book, *d->state, *now).find();
        if (!dirt.everything)
            d->carryOver(*now, dirt);
        d->state.reset(); // parts of it were moved away
    }
    Evaluator evaluator(now->model.graph, now->taint);
    if (const Result<void> done = d->evaluate(*now, cancellation, evaluator); !done)
        return fail(done.error());
    const MitigationIndex mitigations(*d->catalogue, now->snapshot, now->today);
    RiskCalculator risk(**d->book, mitigations, now->settings);
    d->completeRisk(*now, dirt, risk);

    auto analysis = std::make_shared<Analysis>();
    analysis->catalogue = d->catalogue;
    analysis->snapshot = snapshot;
    analysis->settings = now->settings;
    analysis->rulesOff = now->rulesOff;
    analysis->threats = d->collect(*now, mitigations, risk);
    analysis->provisions = assessProvisions(**d->book, now->snapshot, *now, evaluator, mitigations, analysis->threats);
    for (size_t i = 0; i < now->model.elements.size(); ++i) {
        if (now->taint.holds[i])
            analysis->tainted.insert(now->model.graph.elements[i].id);
    }
    analysis->paths = findPaths(**d->book, *now, *analysis);
    analysis->questions = findQuestions(**d->book, *now, risk, cancellation);
    askForProvisions(*d->catalogue, now->model, analysis->provisions, analysis->questions);
    if (cancellation.isCancelled())
        return fail(Error::cancelled());
    d->state = std::move(now);
    analysis->milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return AnalysisPointer(analysis);
}

} // namespace provisor
