#pragma once

#include "core/analysis/Analysis.h"
#include "core/document/Edits.h"

#include <array>

namespace provisor {

/// Whether a threat counts in figures of the whole model: it is raised and nobody set it aside as not relevant.
bool isRelevant(const Threat& threat);

/// The risk of a whole model in a few figures. Threats set aside as not relevant do not count.
struct RiskTotals
{
    double residual = 0; ///< sum of the residual values
    int threats = 0;
    int aboveAppetite = 0;
    std::array<int, 4> byLevel{}; ///< by Level
    friend bool operator==(const RiskTotals&, const RiskTotals&) = default;
};
RiskTotals riskTotals(const Analysis& analysis);

/// Putting one mitigation of the catalogue to work over the whole model: what is open of it in the model is finished,
/// and where it treats raised threats without being used yet, it is added. Counts as implemented, not as verified.
struct TreatmentStep
{
    const CatalogueMitigation* mitigation = nullptr;
    QList<Id> finishes;     ///< records of the model that would become implemented
    bool adds = false;      ///< whether a record is added
    QStringList addsOn;     ///< keys the added record treats; empty: wherever the catalogue says
    QString effort;         ///< small, medium, large: of the record where it has one, else of the catalogue
    double cost = 0;        ///< effortCost(effort); work that is finished counts as much as new work
    double riskRemoved = 0; ///< from the sum of residual values
    int threats = 0;        ///< whose residual risk falls
    int broughtWithin = 0;  ///< threats that come within the appetite
    RiskTotals after;       ///< of the model once this and the steps before it are done
};

/// Relative cost of an effort: small 1, medium 3, large 8. Our judgement: days, weeks and months of one team.
double effortCost(const QString& effort);

/// All mitigations that would remove risk, each on its own against the model as it stands; the one that removes the
/// most comes first. Mitigations the team has rejected are left out.
QList<TreatmentStep> rankMitigations(const Analysis& analysis);

struct TreatmentPlan
{
    Level appetite = Level::Medium; ///< highest level that is to remain
    RiskTotals before;
    QList<TreatmentStep> steps; ///< in the order in which they bring the most for their cost
    RiskTotals after;
    double cost = 0;
    QStringList remaining; ///< keys that stay above the appetite whatever the catalogue offers
};

/// The cheapest set found that leaves no threat above the appetite: greedy by excess risk removed for the cost, then
/// without the steps that turned out unnecessary. The true optimum may be cheaper (the problem is a set cover).
TreatmentPlan cheapestPlan(const Analysis& analysis, Level appetite);

/// How much lower the residual risk of the model would be, had these mitigations of it been implemented: what it costs
/// that they are late. Threats set aside as not relevant do not count.
double riskHeldBack(const Analysis& analysis, const QSet<Id>& mitigations);

/// Carries the steps out in a change, so that an analysis of the changed model shows their figures.
void applyTreatment(ChangeBuilder& change, const QList<TreatmentStep>& steps);

} // namespace provisor
