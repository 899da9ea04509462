#include "core/analysis/Treatment.h"

#include "core/base/Text.h"
#include "core/risk/RiskContext.h"

#include <numeric>

namespace provisor {

namespace {

void add(RiskTotals& totals, const Risk& risk, Level appetite, int count)
{
    totals.residual += risk.value * count;
    totals.threats += count;
    totals.aboveAppetite += risk.level > appetite ? count : 0;
    totals.byLevel[static_cast<size_t>(risk.level)] += count;
}

MitigationUse useOf(const Catalogue& catalogue, const MitigationEffect& effect)
{
    const CatalogueMitigation* entry = catalogue.mitigation(effect.catalogueId);
    MitigationUse use;
    use.id = effect.mitigation;
    use.catalogueId = entry ? entry->id : effect.catalogueId;
    use.kind = entry ? entry->kind : QString();
    use.family = entry ? entry->cosaiControls.value(0) : QString();
    use.effectiveness = effect.effectiveness;
    use.onLikelihood = effect.onLikelihood;
    use.onImpact = effect.onImpact;
    use.factorToday = effect.statusFactorToday;
    return use;
}

/// Threats on which every mitigation acts alike; large models have few different ones.
struct Group
{
    const Threat* threat = nullptr; ///< one of them
    QStringList keys;
    QList<MitigationUse> usesToday;
    QList<MitigationUse> uses;      ///< with the steps taken so far
    Risk risk;                      ///< with the steps taken so far
    std::vector<size_t> candidates; ///< those that may act here
};

/// What one mitigation would do to the model as it stands, or to a group of its threats.
struct Effect
{
    double riskRemoved = 0;
    double excessRemoved = 0; ///< from what lies above the appetite
    int threats = 0;
    int broughtWithin = 0;

    void include(const Effect& other)
    {
        riskRemoved += other.riskRemoved;
        excessRemoved += other.excessRemoved;
        threats += other.threats;
        broughtWithin += other.broughtWithin;
    }
};

/// A candidate and a group it may act on.
struct Slot
{
    size_t group = 0;
    bool isOffered = false; ///< the catalogue offers the mitigation against the threats of the group
};

/// One mitigation of the catalogue as it could be put to work.
struct Candidate
{
    const CatalogueMitigation* mitigation = nullptr;
    QList<Id> open;
    bool isUsed = false; ///< some record of the model uses it already
    QString effort;
    std::vector<Slot> slots;
};

/// Works on the threats of an analysis as if more mitigations were in place.
class Planner
{
public:
    Planner(const Analysis& analysis, Level appetite) : m_analysis(analysis), m_appetite(appetite)
    {
        readMitigations();
        makeGroups();
        makeCandidates();
        for (const Group& group : m_groups)
            add(m_totals, group.risk, m_appetite, static_cast<int>(group.keys.size()));
    }

    size_t candidateCount() const { return m_candidates.size(); }
    const Candidate& candidate(size_t index) const { return m_candidates[index]; }
    Level appetite() const { return m_appetite; }
    double cost(size_t index) const { return effortCost(m_candidates[index].effort); }
    const RiskTotals& totals() const { return m_totals; }

    Effect effectOf(size_t index) const
    {
        Effect effect;
        for (const Slot& slot : m_candidates[index].slots)
            effect.include(effectOn(index, slot));
        return effect;
    }

    Effect effectOn(size_t index, const Slot& slot) const
    {
        const Group& group = m_groups[slot.group];
        QList<MitigationUse> uses = group.uses;
        if (!act(m_candidates[index], slot, uses))
            return {};
        const Risk risk = residualRisk(group.threat->risk, uses, m_analysis.settings);
        const double removed = group.risk.value - risk.value;
        if (removed <= 0)
            return {};
        const auto count = static_cast<int>(group.keys.size());
        const bool isWithin = group.risk.level > m_appetite && risk.level <= m_appetite;
        return {removed * count, (excess(group.risk) - excess(risk)) * count, count, isWithin ? count : 0};
    }

    void take(size_t index)
    {
        for (const Slot& slot : m_candidates[index].slots) {
            Group& group = m_groups[slot.group];
            if (act(m_candidates[index], slot, group.uses))
                setRisk(group, residualRisk(group.threat->risk, group.uses, m_analysis.settings));
        }
    }

    /// Totals after this candidate alone.
    RiskTotals totalsWith(size_t index) const
    {
        RiskTotals totals = m_totals;
        for (const Slot& slot : m_candidates[index].slots) {
            const Group& group = m_groups[slot.group];
            QList<MitigationUse> uses = group.uses;
            if (act(m_candidates[index], slot, uses))
                exchange(totals, group, residualRisk(group.threat->risk, uses, m_analysis.settings));
        }
        return totals;
    }

    /// Takes back what was taken.
    void reset()
    {
        for (Group& group : m_groups) {
            group.uses = group.usesToday;
            setRisk(group, group.threat->risk.residual);
        }
    }

    /// The slot of a candidate on a group it may act on.
    const Slot& slotOf(size_t index, size_t group) const
    {
        const std::vector<Slot>& slots = m_candidates[index].slots;
        return *std::lower_bound(slots.begin(), slots.end(), group,
                                 [](const Slot& slot, size_t wanted) { return slot.group < wanted; });
    }

    const Group& group(const Slot& slot) const { return m_groups[slot.group]; }

    /// Whether a group lies above the appetite when only these candidates are taken.
    bool isAbove(const Slot& slot, const std::vector<char>& taken) const
    {
        const Group& group = m_groups[slot.group];
        QList<MitigationUse> uses = group.usesToday;
        for (const size_t index : group.candidates) {
            if (taken[index])
                act(m_candidates[index], slotOf(index, slot.group), uses);
        }
        return residualRisk(group.threat->risk, uses, m_analysis.settings).level > m_appetite;
    }

    QStringList keysAboveAppetite() const
    {
        QStringList keys;
        for (const Group& group : m_groups) {
            if (group.risk.level > m_appetite)
                keys.append(group.keys);
        }
        keys.sort();
        return keys;
    }

    TreatmentStep stepOf(size_t index, const Effect& effect) const
    {
        const Candidate& candidate = m_candidates[index];
        TreatmentStep step;
        step.mitigation = candidate.mitigation;
        step.finishes = candidate.open;
        for (const Slot& slot : candidate.slots) {
            if (!lacks(candidate, slot, m_groups[slot.group].uses))
                continue;
            step.adds = true;
            if (candidate.isUsed) // else it works wherever the catalogue says
                step.addsOn.append(m_groups[slot.group].keys);
        }
        step.addsOn.sort();
        step.effort = candidate.effort;
        step.cost = effortCost(candidate.effort);
        step.riskRemoved = effect.riskRemoved;
        step.threats = effect.threats;
        step.broughtWithin = effect.broughtWithin;
        return step;
    }

private:
    double excess(const Risk& risk) const
    {
        if (risk.level <= m_appetite)
            return 0;
        const RiskSettings& settings = m_analysis.settings;
        const double limit = m_appetite == Level::Low      ? settings.lowUpTo
                             : m_appetite == Level::Medium ? settings.mediumUpTo
                                                           : settings.highUpTo;
        return risk.value - limit;
    }

    static MitigationUse newUse(const CatalogueMitigation& entry)
    {
        MitigationUse use;
        use.catalogueId = entry.id;
        use.kind = entry.kind;
        use.family = entry.cosaiControls.value(0);
        use.effectiveness = effectivenessValue(entry.effectiveness);
        use.onLikelihood = entry.actsOnLikelihood;
        use.onImpact = entry.actsOnImpact;
        use.factorToday = implementedFactor;
        return use;
    }

    static bool lacks(const Candidate& candidate, const Slot& slot, const QList<MitigationUse>& uses)
    {
        return slot.isOffered && std::none_of(uses.begin(), uses.end(), [&](const MitigationUse& use) {
                   return use.catalogueId == candidate.mitigation->id;
               });
    }

    /// Changes the uses as the candidate would; false when it does nothing here.
    static bool act(const Candidate& candidate, const Slot& slot, QList<MitigationUse>& uses)
    {
        if (lacks(candidate, slot, uses)) {
            uses.append(newUse(*candidate.mitigation));
            return true;
        }
        bool isChanged = false;
        for (qsizetype i = 0; i < uses.size(); ++i) {
            if (uses.at(i).factorToday < implementedFactor && candidate.open.contains(uses.at(i).id)) {
                uses[i].factorToday = implementedFactor;
                isChanged = true;
            }
        }
        return isChanged;
    }

    void exchange(RiskTotals& totals, const Group& group, const Risk& risk) const
    {
        const auto count = static_cast<int>(group.keys.size());
        add(totals, group.risk, m_appetite, -count);
        add(totals, risk, m_appetite, count);
    }

    void setRisk(Group& group, const Risk& risk)
    {
        exchange(m_totals, group, risk);
        group.risk = risk;
    }

    void readMitigations()
    {
        for (const Record& record : m_analysis.snapshot.records(Kind::Mitigation)) {
            const CatalogueMitigation* entry = m_analysis.catalogue->mitigation(record.text(field::mitigation::Uses));
            if (entry)
                m_records[entry->id].append(&record);
        }
    }

    void makeGroups()
    {
        QHash<QString, size_t> known;
        for (const Threat& threat : m_analysis.threats) {
            if (!isRelevant(threat))
                continue;
            QString signature = threat.catalogue ? threat.catalogue->id : threat.key;
            signature += u' ' % QString::number(threat.risk.inherent.likelihood) % u' ' %
                         QString::number(threat.risk.inherent.impact);
            for (const MitigationEffect& effect : threat.risk.effects)
                signature += u' ' % effect.mitigation.toString();
            const auto found = known.constFind(signature);
            if (found != known.constEnd()) {
                m_groups[*found].keys.append(threat.key);
                continue;
            }
            known.insert(signature, m_groups.size());
            Group group;
            group.threat = &threat;
            group.keys = {threat.key};
            for (const MitigationEffect& effect : threat.risk.effects)
                group.usesToday.append(useOf(*m_analysis.catalogue, effect));
            group.uses = group.usesToday;
            group.risk = threat.risk.residual;
            m_groups.push_back(std::move(group));
        }
    }

    void makeCandidates()
    {
        QHash<QString, std::vector<Slot>> slotsOf;
        for (size_t i = 0; i < m_groups.size(); ++i) {
            QMap<QString, bool> isOffered;
            for (const MitigationUse& use : m_groups[i].uses)
                isOffered.insert(use.catalogueId, false);
            if (const CatalogueThreat* threat = m_groups[i].threat->catalogue) {
                for (const QString& id : threat->mitigations)
                    isOffered.insert(id, true);
            }
            for (auto it = isOffered.cbegin(); it != isOffered.cend(); ++it)
                slotsOf[it.key()].push_back({i, it.value()});
        }
        for (const CatalogueMitigation& mitigation : m_analysis.catalogue->mitigations()) {
            if (!slotsOf.contains(mitigation.id))
                continue;
            Candidate candidate{&mitigation, {}, false, mitigation.effort, slotsOf.value(mitigation.id)};
            bool isRejected = false;
            for (const Record* record : m_records.value(mitigation.id)) {
                const QString status = record->text(field::mitigation::Status);
                candidate.isUsed = true;
                isRejected |= status == u"rejected";
                if (status != u"implemented" && status != u"verified")
                    candidate.open.append(record->id());
                if (const QString effort = record->text(field::mitigation::Effort); !effort.isEmpty())
                    candidate.effort = effort;
            }
            if (isRejected)
                continue;
            for (const Slot& slot : candidate.slots)
                m_groups[slot.group].candidates.push_back(m_candidates.size());
            m_candidates.push_back(std::move(candidate));
        }
    }

    const Analysis& m_analysis;
    Level m_appetite;
    std::vector<Group> m_groups;
    std::vector<Candidate> m_candidates;
    RiskTotals m_totals;
    QHash<QString, QList<const Record*>> m_records; ///< by catalogue mitigation
};

/// Chooses step by step what removes the most of what lies above the appetite for its cost. What a candidate would do
/// is kept from step to step; a step only changes it for those that act on the same threats.
class Greedy
{
public:
    Greedy(Planner& planner, const std::vector<char>& allowed) : m_planner(planner), m_removed(planner.candidateCount())
    {
        for (size_t index = 0; index < planner.candidateCount(); ++index) {
            if (allowed[index])
                measure(index);
        }
    }

    /// Takes the best candidate and returns it; none when nothing helps any more.
    std::optional<size_t> next()
    {
        std::optional<size_t> best;
        double bestWorth = 0;
        for (size_t index = 0; index < m_removed.size(); ++index) {
            const std::vector<double>& removed = m_removed[index];
            const double worth = std::accumulate(removed.begin(), removed.end(), 0.0) / m_planner.cost(index);
            if (worth > bestWorth + 1e-9) {
                best = index;
                bestWorth = worth;
            }
        }
        if (best)
            take(*best);
        return best;
    }

private:
    void measure(size_t index)
    {
        for (const Slot& slot : m_planner.candidate(index).slots)
            m_removed[index].push_back(m_planner.effectOn(index, slot).excessRemoved);
    }

    void take(size_t index)
    {
        m_planner.take(index);
        m_removed[index].clear();
        for (const Slot& slot : m_planner.candidate(index).slots) {
            for (const size_t other : m_planner.group(slot).candidates) {
                if (m_removed[other].empty())
                    continue;
                const std::vector<Slot>& slots = m_planner.candidate(other).slots;
                const Slot& shared = m_planner.slotOf(other, slot.group);
                m_removed[other][static_cast<size_t>(&shared - slots.data())] =
                    m_planner.effectOn(other, shared).excessRemoved;
            }
        }
    }

    Planner& m_planner;
    std::vector<std::vector<double>> m_removed; ///< of the excess, by candidate and slot; empty: not to be taken
};

/// Leaves out what later steps made unnecessary, the dearest first.
void prune(const Planner& planner, std::vector<size_t> order, std::vector<char>& taken)
{
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return planner.cost(a) > planner.cost(b); });
    for (const size_t index : order) {
        const std::vector<Slot>& slots = planner.candidate(index).slots;
        taken[index] = false;
        const bool isNeeded = std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
            return planner.group(slot).risk.level <= planner.appetite() && planner.isAbove(slot, taken);
        });
        taken[index] = isNeeded;
    }
}

} // namespace

bool isRelevant(const Threat& threat)
{
    return threat.isRaised && threat.status != u"not-relevant";
}

RiskTotals riskTotals(const Analysis& analysis)
{
    RiskTotals totals;
    for (const Threat& threat : analysis.threats) {
        if (isRelevant(threat))
            add(totals, threat.risk.residual, analysis.settings.appetite, 1);
    }
    return totals;
}

double effortCost(const QString& effort)
{
    if (effort == u"small")
        return 1;
    return effort == u"large" ? 8 : 3;
}

QList<TreatmentStep> rankMitigations(const Analysis& analysis)
{
    const Planner planner(analysis, analysis.settings.appetite);
    QList<TreatmentStep> steps;
    for (size_t index = 0; index < planner.candidateCount(); ++index) {
        const Effect effect = planner.effectOf(index);
        if (effect.riskRemoved <= 0)
            continue;
        TreatmentStep step = planner.stepOf(index, effect);
        step.after = planner.totalsWith(index);
        steps.append(step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const TreatmentStep& a, const TreatmentStep& b) {
        const double first = roundHalfUp(a.riskRemoved, 1), second = roundHalfUp(b.riskRemoved, 1);
        return first != second ? first > second : a.mitigation->id < b.mitigation->id;
    });
    return steps;
}

TreatmentPlan cheapestPlan(const Analysis& analysis, Level appetite)
{
    Planner planner(analysis, appetite);
    TreatmentPlan plan;
    plan.appetite = appetite;
    plan.before = planner.totals();
    std::vector<size_t> order;
    Greedy first(planner, std::vector<char>(planner.candidateCount(), true));
    while (const auto index = first.next())
        order.push_back(*index);
    plan.remaining = planner.keysAboveAppetite();
    std::vector<char> taken(planner.candidateCount(), false);
    for (const size_t index : order)
        taken[index] = true;
    prune(planner, order, taken);
    // Without the steps left out, others may come first.
    planner.reset();
    std::vector<size_t> steps;
    {
        Greedy rest(planner, taken);
        while (const auto index = rest.next())
            steps.push_back(*index);
    }
    planner.reset();
    for (const size_t index : steps) {
        TreatmentStep step = planner.stepOf(index, planner.effectOf(index));
        planner.take(index);
        step.after = planner.totals();
        plan.cost += step.cost;
        plan.steps.append(step);
    }
    plan.after = planner.totals();
    return plan;
}

double riskHeldBack(const Analysis& analysis, const QSet<Id>& mitigations)
{
    double sum = 0;
    for (const Threat& threat : analysis.threats) {
        if (!isRelevant(threat))
            continue;
        QList<MitigationUse> uses;
        bool isAffected = false;
        for (const MitigationEffect& effect : threat.risk.effects) {
            MitigationUse use = useOf(*analysis.catalogue, effect);
            if (mitigations.contains(use.id) && use.factorToday < implementedFactor) {
                use.factorToday = implementedFactor;
                isAffected = true;
            }
            uses.append(use);
        }
        if (isAffected)
            sum += threat.risk.residual.value - residualRisk(threat.risk, uses, analysis.settings).value;
    }
    return sum;
}

void applyTreatment(ChangeBuilder& change, const QList<TreatmentStep>& steps)
{
    const Value implemented = QStringLiteral("implemented");
    for (const TreatmentStep& step : steps) {
        for (const Id& id : step.finishes)
            change.set(Kind::Mitigation, id, field::mitigation::Status, implemented);
        if (!step.adds)
            continue;
        Record record(Kind::Mitigation, Id::create());
        record.set(field::mitigation::Uses, step.mitigation->id);
        record.set(field::mitigation::Title, step.mitigation->title);
        record.set(field::mitigation::Status, implemented);
        if (!step.addsOn.isEmpty())
            record.set(field::mitigation::Threats, step.addsOn);
        change.insert(record);
    }
}

} // namespace provisor
