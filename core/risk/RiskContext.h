#pragma once

#include "core/risk/Risk.h"

namespace provisor {

/// How a target can be reached over the network: the rows of the exposure table in docs/risk-model.md.
enum class NetworkRow : quint8 {
    InternetOpen,        ///< N1
    InternetPerIdentity, ///< N2
    InternetMutual,      ///< N3
    Partner,             ///< N4
    InternalOpen,        ///< N5
    InternalPerIdentity, ///< N6
    Isolated,            ///< N7
    UntrustedZone,       ///< N8
    PartlyTrustedZone,   ///< N9
    TrustedZone,         ///< N10
    Unknown,             ///< N11
    WholeSystem,         ///< N12
};

/// What content from outside reaches a target: the content rows of the same table.
enum class ContentRow : quint8 {
    None,
    PartlyTrusted, ///< C3
    Mixed,         ///< C2: mixed, or passed on by another element
    Untrusted,     ///< C1
};

/// What the model says about a target, as far as risk depends on it. Two targets with equal contexts have equal
/// factors.
struct RiskContext
{
    enum class Criticality : quint8 { Unset, Low, Medium, High, Safety };
    NetworkRow network = NetworkRow::Unknown;
    ContentRow content = ContentRow::None;
    Criticality criticality = Criticality::Unset;
    bool attractiveData = false;      ///< the target itself holds secret or special-category data
    bool publicUsers = false;         ///< anybody can be a user
    bool personalData = false;        ///< personal or special-category data is within reach
    bool specialCategoryData = false; ///< special-category data is within reach
    bool safety = false;              ///< decisions with impact on safety, or an actuator within reach
    /// All of it in the low 16 bits; equal contexts have equal numbers.
    quint64 packed() const
    {
        const quint64 flags = (attractiveData ? 1U : 0U) | (publicUsers ? 2U : 0U) | (personalData ? 4U : 0U) |
                              (specialCategoryData ? 8U : 0U) | (safety ? 16U : 0U);
        return static_cast<quint64>(network) | static_cast<quint64>(content) << 4 |
               static_cast<quint64>(criticality) << 6 | flags << 9;
    }
    friend auto operator<=>(const RiskContext&, const RiskContext&) = default;
};

/// A mitigation of the model as it acts on one threat.
struct MitigationUse
{
    Id id;
    QString catalogueId;
    QString kind;             ///< preventive, detective, ...
    QString family;           ///< first control of the CoSAI risk map; without one nothing overlaps
    double effectiveness = 0; ///< 0.2, 0.4, 0.6
    bool onLikelihood = false;
    bool onImpact = false;
    double factorToday = 0; ///< 0 to 1
    double factorPlanned = 0;
    bool isVerified = false; ///< counts as verified today
};

/// Effectiveness of taxonomy 7.5: low 0.2, medium 0.4, high 0.6; 0 for anything else.
double effectivenessValue(const QString& effectiveness);
/// Share of its effectiveness that a mitigation has now: proposed and planned 0, in progress 0.3, implemented 0.7,
/// verified 1.0, which needs evidence and a review date that has not passed.
double statusFactorToday(const QString& status, bool hasEvidence, const QString& reviewBy, const QDate& today);
/// The same once everything with a due date is done: open work then counts as implemented.
double statusFactorPlanned(const QString& status, bool hasDueDate, double today);

/// Everything that goes into one assessment.
struct RiskInput
{
    const CatalogueThreat* threat = nullptr; ///< null for a threat written by hand: middle values
    RiskContext context;
    QList<MitigationUse> mitigations;
    PropertyMap overrides;     ///< factor id to value
    PropertyMap overrideNotes; ///< factor id to note
    bool hasUnknown = false;   ///< a decisive property is not answered
};

/// What is left of an inherent risk under mitigations as they count today (taxonomy, 7.5).
Risk residualRisk(const RiskAssessment& assessment, const QList<MitigationUse>& mitigations,
                  const RiskSettings& settings);

/// Share of its effectiveness that an implemented mitigation has before somebody verified it.
inline constexpr double implementedFactor = 0.7;

/// Risk of one threat before mitigations, today and with the plan (taxonomy, section 7).
RiskAssessment assessRisk(const RiskInput& input, const RiskSettings& settings);

} // namespace provisor
