#pragma once

#include "core/report/Content.h"
#include "core/report/Report.h"
#include "core/report/Words.h"

#include <array>

namespace provisor::report {

/// How many threats have each level.
struct LevelCounts
{
    std::array<int, 4> byLevel{};
    int above = 0; ///< above the appetite
    int of(Level level) const { return byLevel[static_cast<size_t>(level)]; }
};

/// A threat with its number in the report.
struct ThreatFact
{
    const Threat* threat = nullptr;
    QString number; ///< "T-008"
    QString anchor;
    QString title;
    QString shortTitle;
    QString target; ///< name of the element or flow, or "the system"
    QString zone;   ///< of the target; empty when it has none
    QString effect; ///< what it costs, from the catalogue; may be empty
    bool isPossible = false;
    int rank = 0;                       ///< 1 to 5 for the worst today
    QList<int> mitigations;             ///< indices into Facts::mitigations
    QString owner;                      ///< name, empty for none
    const Record* acceptance = nullptr; ///< asked for or given
};

/// A mitigation of the model with its number, and what the plan looks like once it is done.
struct MitigationFact
{
    const Record* record = nullptr;
    const CatalogueMitigation* catalogue = nullptr;
    QString number; ///< "M-23"
    QString anchor;
    QString title;
    QString status; ///< word of the schema
    QString owner;
    QDate due;
    bool isInForce = false;
    bool isVerified = false;
    bool isRejected = false;
    bool isPlanned = false; ///< dated and not in force: a step of the plan
    int daysLate = 0;       ///< above 0: overdue
    QList<int> threats;     ///< indices into Facts::threats
    int leftAbove = 0;      ///< threats above appetite after this step and all before
    int leftCritical = 0;
    int removes = 0; ///< threats this step brings within appetite
    bool isOpen() const { return !isInForce && !isRejected && !isPlanned; }
};

/// How the reviewer's verdict stands to our claim. A verdict is pass or fail, a claim may also be "partly": "fail" then
/// says the same as the claim, and "pass" goes further than it without contradicting it. Only a verdict against what is
/// claimed differs: "met" that fails, "not met" that passes.
enum class Agreement : quint8 { NotJudged, Agrees, GoesFurther, Differs };

/// One duty or recommendation of a provision.
struct RequirementFact
{
    const ProvisionStatus* status = nullptr;
    const CatalogueProvision* provision = nullptr;
    QString modality; ///< "shall" or "should"
    QString text;
    bool isDuty = true;
    bool isOurs = false;
    bool isMixed = false; ///< the provision has a second one
    ClaimState state = ClaimState::Open;
    Agreement agreement = Agreement::NotJudged;
    QStringList roles; ///< ours that it names; "organisation" for everybody
};

/// A piece of evidence with its number.
struct EvidenceFact
{
    const Record* record = nullptr;
    QString number; ///< "E-01"
    QString anchor;
    QString provision; ///< id of the provision it is for, or empty
    int mitigation = -1;
};

/// The diagram of the system, or why there is none.
struct DrawnDiagram
{
    Picture picture;          ///< without a list when it could not be drawn
    bool isGenerated = false; ///< the model has no diagram; this one was laid out
    QString problem;          ///< cause and advice when it could not be drawn, a sentence with full stop
};

/// What the reports say, computed once. Holds pointers into the analysis of the input.
struct Facts
{
    const ReportInput* input = nullptr;
    const ResourceProvider* resources = nullptr;
    Cancellation cancellation;
    std::shared_ptr<QHash<bool, DrawnDiagram>> diagrams; ///< drawn already, with names of flows or without
    const Analysis* analysis = nullptr;
    const Words* words = nullptr;
    Record model;
    QString title;
    QString organisation;
    QString classification;
    QString standard;      ///< "EN 304 223 V2.1.1"
    QString standardShort; ///< "EN 304 223"
    QStringList roles;     ///< ids of ours
    double appetite = 9;   ///< limit above which a risk needs treatment
    double releaseLimit = 15;

    QList<ThreatFact> threats;         ///< raised and not set aside, worst today first: what levels are counted from
    QList<ThreatFact> setAside;        ///< raised, but decided to be not relevant; counted as raised and nowhere else
    QList<MitigationFact> mitigations; ///< by number
    QList<int> plan;                   ///< indices of the steps, by due date
    QList<EvidenceFact> evidence;
    QList<RequirementFact> requirements;
    QHash<QString, int> threatByKey;
    QHash<Id, int> mitigationById;

    LevelCounts before, today, planned;
    int confirmed = 0;
    int possible = 0;
    std::array<int, 3> confidence{}; ///< high, medium, low
    QDate planEnd;
    QDate lastCriticalGone; ///< first day without a critical risk; invalid when the plan leaves one

    /// Threats raised, those set aside included: the number that all programs show.
    qsizetype raised() const { return threats.size() + setAside.size(); }
    int parts() const;
    int flows() const;
    int zones() const;
    int crossing = 0;
    int personal = 0;

    /// Name of a person; empty for a null id.
    QString person(Id id) const;
    QString nameOf(Id id) const; ///< of an element, flow or boundary
    QList<int> lateSteps() const;
    /// Threats above appetite when the plan is done.
    QList<int> leftHigh() const;
    /// Counts of today with these mitigations done as well.
    LevelCounts countsWith(const QSet<Id>& done) const;
    /// Risk of a threat today with these mitigations done as well.
    Risk riskWith(const ThreatFact& fact, const QSet<Id>& done) const;
    bool isAbove(const Risk& risk) const { return risk.level > analysis->settings.appetite; }
    /// Next planned mitigation of a threat: the earliest due; -1 for none.
    int nextStep(const ThreatFact& fact) const;
};

Facts collectFacts(const ReportInput& input, const Words& words, const ResourceProvider& resources,
                   const Cancellation& cancellation = {});

/// Name of a role of the standard, as in "System Operator".
QString roleName(const Facts& facts, const QString& id);

} // namespace provisor::report
