#pragma once

#include "core/analysis/Paths.h"
#include "core/analysis/RulesOff.h"
#include "core/base/Cancellation.h"
#include "core/catalogue/Catalogue.h"
#include "core/document/Snapshot.h"
#include "core/risk/Risk.h"
#include "core/rules/Tristate.h"

#include <memory>

namespace provisor {

enum class Certainty : quint8 { Possible, Confirmed };

/// A property as a rule read it: record, field, value; an unset one is an unknown.
struct Fact
{
    Id record;     ///< null for the system
    QString field; ///< property id, or "type", "zone"
    QStringList value;
    bool isKnown = true;
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What a threat is on.
struct Target
{
    Kind kind = Kind::Element; ///< Element, Flow or Model (the system)
    Id id;                     ///< null for the system
    QString alias;             ///< "backend", or "system"
    QString name;
};

/// A threat of the model: found by a rule, written by hand, or decided earlier and no longer raised.
struct Threat
{
    QString key;                                ///< "direct-prompt-injection@backend"
    const CatalogueThreat* catalogue = nullptr; ///< null for a hand-written one
    QString title;
    Target target;
    QList<Target> related; ///< elements and flows that made the rule hold
    Certainty certainty = Certainty::Confirmed;
    bool isRaised = true; ///< false: a decision is kept although the rule no longer holds
    QString status;       ///< as decided, "new" without a decision
    Id decision;          ///< record of kind Threat, null when nobody decided yet
    Id owner;
    QString due;
    QList<Id> mitigations; ///< records of the model that act on it
    QStringList suggested; ///< catalogue mitigations not yet in use here, most effective first
    QStringList provisions;
    QList<Fact> facts;    ///< known facts the rule rests on
    QList<Fact> unknowns; ///< unanswered properties that could change the result
    QString why;          ///< one sentence
    RiskAssessment risk;
};

/// An unanswered property and what its answer would decide.
struct Question
{
    Id record; ///< null for the system
    Kind kind = Kind::Element;
    QString alias;
    QString name;           ///< of the element or flow
    QString field;          ///< property id
    QString text;           ///< the question in plain words
    QStringList raises;     ///< keys of threats that some answer would raise
    QStringList clears;     ///< keys of threats that some answer would clear or confirm away
    QStringList threats;    ///< all keys that hang on it
    QStringList provisions; ///< whose applicability hangs on it
    double riskAtStake = 0; ///< sum of the residual risk values of `threats`
};

/// Whether a provision applies here, and what is known about it.
struct ProvisionStatus
{
    const CatalogueProvision* catalogue = nullptr;
    Tristate applicable = Tristate::Unknown;
    QString reason;       ///< why it applies, does not, or cannot be told
    QList<Fact> unknowns; ///< unanswered properties its condition hangs on; empty where the model cannot tell at all
    Id assessment;        ///< record of kind Provision, or null
    QString claim;        ///< met, partly, not-met, empty: not answered
    QString verdict;      ///< pass, fail, inconclusive, empty: not assessed
    Id owner;
    QStringList threats;   ///< keys of raised threats that name it
    QList<Id> mitigations; ///< records of the model that give evidence for it
};

/// Result of an analysis; immutable, shared between threads. Threats are in a stable order: residual risk value
/// descending, then key.
struct Analysis
{
    CataloguePointer catalogue;
    Snapshot snapshot;
    QList<Threat> threats;
    QList<Question> questions;         ///< highest risk at stake first
    QList<ProvisionStatus> provisions; ///< in the order of the standard
    QSet<Id> tainted;                  ///< elements that hostile content can reach
    AttackPaths paths;
    RiskSettings settings;
    QList<RuleOff> rulesOff; ///< in this model; they raise nothing
    double milliseconds = 0; ///< time it took

    const Threat* threat(const QString& key) const;
    /// Threats on a record; the system's for a null id.
    QList<const Threat*> threatsOn(Id record) const;
    QList<const Question*> questionsOn(Id record) const;
};

using AnalysisPointer = std::shared_ptr<const Analysis>;

/// Runs rules over snapshots. Keeps what it computed, so that the next run only repeats what an edit can affect.
/// Not thread-safe: use one analyser in one thread at a time.
class Analyser
{
public:
    explicit Analyser(CataloguePointer catalogue);
    ~Analyser();

    /// Date by which review dates and due dates count; today unless set. Part of the result.
    void setDate(const QDate& date);

    /// Analyses a state; repeats only what differs from the state of the run before.
    Result<AnalysisPointer> analyse(const Snapshot& snapshot, const Cancellation& cancellation = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Why a rule holds or does not, in words: one line per condition, indented by depth.
struct Explanation
{
    struct Line
    {
        int depth = 0;
        Tristate result = Tristate::Unknown;
        QString text; ///< "Exposure of \"Support back end\" is Internet"
        QString rule; ///< the part of the rule
    };
    QString threat; ///< catalogue id
    Target target;
    bool isRaised = false;
    Tristate result = Tristate::Unknown;
    QString summary; ///< "Raised, because ...", "Not raised, because ..."
    QList<Line> lines;
    QList<Fact> facts;
    QList<Fact> unknowns;
};

/// Explains one rule on one target; the target is an alias of an element or flow, or "system".
Result<Explanation> explain(const CataloguePointer& catalogue, const Snapshot& snapshot, const QString& threatId,
                            const QString& targetAlias);

/// JSON of `provisor-cli analyse`, see docs/cli.md.
QJsonObject analysisToJson(const Analysis& analysis, const QString& fileName);

} // namespace provisor
