#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/document/Snapshot.h"

namespace provisor {

enum class Level : quint8 { Low, Medium, High, Critical };

/// "low", "medium", "high", "critical".
QString levelName(Level level);
std::optional<Level> levelFromName(QStringView name);

/// Likelihood, impact and their product. `value` is likelihood x impact; level and display use it rounded to one
/// decimal (taxonomy 7.4 and brief, section 5).
struct Risk
{
    double likelihood = 1.0; ///< 1.0 to 5.0
    double impact = 1.0;     ///< 1.0 to 5.0
    double value = 1.0;      ///< 1 to 25
    Level level = Level::Low;
};

/// One of the four likelihood factors or the impact, with the reason for its value.
struct Factor
{
    QString id;                ///< "exposure", "capability", "maturity", "opportunity", "impact"
    double value = 0;          ///< 1 to 5
    double weight = 0;         ///< share in the likelihood; 0 for impact
    QString reason;            ///< why it has this value, in words
    bool isOverridden = false; ///< set by hand
    QString note;              ///< of the person who set it
};

/// One dimension of the impact after adjustment.
struct ImpactDimension
{
    QChar dimension;  ///< C I A S P F L
    int base = 0;     ///< default of the catalogue threat
    int adjusted = 0; ///< 0 when the dimension does not count here
    QString reason;
};

/// What one mitigation of the model does to a threat.
struct MitigationEffect
{
    Id mitigation;
    QString catalogueId;
    double effectiveness = 0;       ///< e: 0.2, 0.4, 0.6
    double statusFactorToday = 0;   ///< s: 0 to 1
    double statusFactorPlanned = 0; ///< s when the plan is done
    double overlapLikelihood =
        1; ///< 1, or 0.5 when a stronger one of the same kind and control family acts on likelihood
    double overlapImpact = 1;
    double overlapLikelihoodPlanned = 1; ///< the same when the plan is done
    double overlapImpactPlanned = 1;
    bool onLikelihood = false;
    bool onImpact = false;
};

/// Everything needed to recompute a threat's risk by hand (taxonomy, section 7).
struct RiskAssessment
{
    QList<Factor> factors;
    QList<ImpactDimension> dimensions;
    QList<MitigationEffect> effects;
    double likelihoodCap = 0.85; ///< 0.60 where there is no complete defence
    double impactCap = 0.70;
    double likelihoodCutToday = 0;
    double impactCutToday = 0;
    double likelihoodCutPlanned = 0;
    double impactCutPlanned = 0;
    Risk inherent;
    Risk residual;      ///< today
    Risk target;        ///< with the plan
    QString confidence; ///< "high", "medium", "low"
};

/// Ids of the five values that can be set by hand, as used in the `factors` of a decision.
namespace factor {
inline constexpr char exposure[] = "exposure";
inline constexpr char capability[] = "capability";
inline constexpr char maturity[] = "maturity";
inline constexpr char opportunity[] = "opportunity";
inline constexpr char impact[] = "impact";
} // namespace factor

/// Limits of the levels and the appetite, from the settings of the model.
struct RiskSettings
{
    double lowUpTo = 4;
    double mediumUpTo = 9;
    double highUpTo = 15;
    Level appetite = Level::Medium; ///< highest level that needs no treatment

    /// Reads `low_up_to`, `medium_up_to`, `high_up_to` and `appetite` of the model's settings; defaults for the rest.
    static RiskSettings from(const Record& model);
    friend bool operator==(const RiskSettings&, const RiskSettings&) = default;
    Level levelOf(double value) const; ///< value is rounded to one decimal first
    Risk risk(double likelihood, double impact) const;
};

} // namespace provisor
