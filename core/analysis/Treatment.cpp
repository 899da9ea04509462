#include "core/analysis/Treatment.h"

#include "core/base/Text.h"
#include "core/risk/RiskContext.h"

namespace provisor {

namespace {

bool counts(const Threat& threat)
{
    return threat.isRaised && threat.status != u"not-relevant";
}

void add(RiskTotals& totals, const Risk& risk, Level appetite, int count)
{
    totals.residual += risk.value * count;
    totals.threats += count;
    totals.aboveAppetite += risk.level > appetite ? count : 0;
    totals.byLevel[static_cast<size_t>(risk.level)] += count;
}

/// Threats on which every mitigation acts alike; large models have few different ones.
struct Group
{
    const Threat* threat = nullptr; ///< one of them
    QList<QString> keys;
    QList<MitigationUse> uses;
    Risk risk; ///< with the steps taken so far
};

/// One mitigation of the catalogue as it could be put to work.
struct Candidate
{
    const CatalogueMitigation* mitigation = nullptr;
    QList<Id> open;
    bool isUsed = false; ///< some record of the model uses it already
    QString effort;
    std::vector<size_t> groups; ///< those it may act on
    bool isTaken = false;
};

/// What a candidate would do to the model as it stands.
struct Effect
{
    double riskRemoved = 0;
    double excessRemoved = 0; ///< from what lies above the appetite
    int threats = 0;
    int broughtWithin = 0;
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
    }

    std::vector<Candidate>& candidates() { return m_candidates; }

    Effect effectOf(const Candidate& candidate) const
    {
        Effect effect;
        for (const size_t index : candidate.groups) {
            const Group& group = m_groups[index];
            QList<MitigationUse> uses = group.uses;
            if (!act(candidate, group, uses))
                continue;
            const Risk risk = residualRisk(group.threat->risk, uses, m_analysis.settings);
            const double removed = group.risk.value - risk.value;
            if (removed <= 0)
                continue;
            const auto count = static_cast<int>(group.keys.size());
            effect.riskRemoved += removed * count;
            effect.excessRemoved += (excess(group.risk) - excess(risk)) * count;
            effect.threats += count;
            if (group.risk.level > m_appetite && risk.level <= m_appetite)
                effect.broughtWithin += count;
        }
        return effect;
    }

    void take(Candidate& candidate)
    {
        for (const size_t index : candidate.groups) {
            Group& group = m_groups[index];
            if (act(candidate, group, group.uses))
                group.risk = residualRisk(group.threat->risk, group.uses, m_analysis.settings);
        }
        candidate.isTaken = true;
    }

    RiskTotals totals() const
    {
        RiskTotals totals;
        for (const Group& group : m_groups)
            add(totals, group.risk, m_appetite, static_cast<int>(group.keys.size()));
        return totals;
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

    TreatmentStep stepOf(const Candidate& candidate, const Effect& effect) const
    {
        TreatmentStep step;
        step.mitigation = candidate.mitigation;
        step.finishes = candidate.open;
        for (const size_t index : candidate.groups) {
            if (lacks(candidate, m_groups[index].uses, m_groups[index]))
                step.addsOn.append(m_groups[index].keys);
        }
        step.adds = !step.addsOn.isEmpty();
        step.addsOn.sort();
        if (!candidate.isUsed)
            step.addsOn.clear();
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

    MitigationUse useOf(const MitigationEffect& effect) const
    {
        const CatalogueMitigation* entry = m_analysis.catalogue->mitigation(effect.catalogueId);
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

    static bool lacks(const Candidate& candidate, const QList<MitigationUse>& uses, const Group& group)
    {
        return group.threat->catalogue && group.threat->catalogue->mitigations.contains(candidate.mitigation->id) &&
               std::none_of(uses.begin(), uses.end(),
                            [&](const MitigationUse& use) { return use.catalogueId == candidate.mitigation->id; });
    }

    /// Changes the uses as the candidate would; false when it does nothing here.
    static bool act(const Candidate& candidate, const Group& group, QList<MitigationUse>& uses)
    {
        if (lacks(candidate, uses, group)) {
            uses.append(newUse(*candidate.mitigation));
            return true;
        }
        bool isChanged = false;
        for (MitigationUse& use : uses) {
            if (use.factorToday < implementedFactor && candidate.open.contains(use.id)) {
                use.factorToday = implementedFactor;
                isChanged = true;
            }
        }
        return isChanged;
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
            if (!counts(threat))
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
            Group group{&threat, {threat.key}, {}, threat.risk.residual};
            for (const MitigationEffect& effect : threat.risk.effects)
                group.uses.append(useOf(effect));
            m_groups.push_back(std::move(group));
        }
    }

    void makeCandidates()
    {
        QHash<QString, std::vector<size_t>> groupsOf;
        for (size_t i = 0; i < m_groups.size(); ++i) {
            QSet<QString> ids;
            if (const CatalogueThreat* threat = m_groups[i].threat->catalogue)
                ids = QSet<QString>(threat->mitigations.begin(), threat->mitigations.end());
            for (const MitigationUse& use : m_groups[i].uses)
                ids.insert(use.catalogueId);
            for (const QString& id : ids)
                groupsOf[id].push_back(i);
        }
        for (const CatalogueMitigation& mitigation : m_analysis.catalogue->mitigations()) {
            if (!groupsOf.contains(mitigation.id))
                continue;
            Candidate candidate{&mitigation, {}, false, mitigation.effort, groupsOf.value(mitigation.id)};
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
            if (!isRejected)
                m_candidates.push_back(std::move(candidate));
        }
    }

    const Analysis& m_analysis;
    Level m_appetite;
    std::vector<Group> m_groups;
    std::vector<Candidate> m_candidates;
    QHash<QString, QList<const Record*>> m_records; ///< by catalogue mitigation
};

/// Takes the candidates with these ids in this order and notes what each brings.
TreatmentPlan planOf(const Analysis& analysis, Level appetite, const QStringList& ids)
{
    Planner planner(analysis, appetite);
    TreatmentPlan plan;
    plan.appetite = appetite;
    plan.before = planner.totals();
    for (const QString& id : ids) {
        for (Candidate& candidate : planner.candidates()) {
            if (candidate.mitigation->id != id)
                continue;
            TreatmentStep step = planner.stepOf(candidate, planner.effectOf(candidate));
            planner.take(candidate);
            step.after = planner.totals();
            plan.cost += step.cost;
            plan.steps.append(step);
        }
    }
    plan.after = planner.totals();
    plan.remaining = planner.keysAboveAppetite();
    return plan;
}

/// Ids of mitigations, each time the one that removes the most of what lies above the appetite for its cost.
QStringList greedy(const Analysis& analysis, Level appetite)
{
    Planner planner(analysis, appetite);
    QStringList ids;
    for (;;) {
        Candidate* best = nullptr;
        double bestWorth = 0;
        for (Candidate& candidate : planner.candidates()) {
            if (candidate.isTaken)
                continue;
            const double worth = planner.effectOf(candidate).excessRemoved / effortCost(candidate.effort);
            if (worth > bestWorth + 1e-9) {
                best = &candidate;
                bestWorth = worth;
            }
        }
        if (!best)
            return ids;
        planner.take(*best);
        ids.append(best->mitigation->id);
    }
}

} // namespace

RiskTotals riskTotals(const Analysis& analysis)
{
    RiskTotals totals;
    for (const Threat& threat : analysis.threats) {
        if (counts(threat))
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
    Planner planner(analysis, analysis.settings.appetite);
    QList<TreatmentStep> steps;
    for (const Candidate& candidate : planner.candidates()) {
        const Effect effect = planner.effectOf(candidate);
        if (effect.riskRemoved <= 0)
            continue;
        TreatmentStep step = planner.stepOf(candidate, effect);
        Planner afterwards = planner;
        Candidate taken = candidate;
        afterwards.take(taken);
        step.after = afterwards.totals();
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
    QStringList ids = greedy(analysis, appetite);
    TreatmentPlan plan = planOf(analysis, appetite, ids);
    // Later steps may have made earlier ones unnecessary: the dearest that can go, goes.
    QStringList byCost = ids;
    std::stable_sort(byCost.begin(), byCost.end(), [&](const QString& a, const QString& b) {
        const auto cost = [&](const QString& id) { return analysis.catalogue->mitigation(id)->effort; };
        return effortCost(cost(a)) > effortCost(cost(b));
    });
    for (const QString& id : byCost) {
        QStringList fewer = ids;
        fewer.removeOne(id);
        TreatmentPlan without = planOf(analysis, appetite, fewer);
        if (without.remaining == plan.remaining) {
            ids = fewer;
            plan = std::move(without);
        }
    }
    return plan;
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
