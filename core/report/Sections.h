#pragma once

#include "core/report/Facts.h"

namespace provisor::report {

/// Numbers figures and tables in order of appearance.
struct Counter
{
    int figures = 0;
    int tables = 0;
    QString figure() { return QString::number(++figures); }
    QString table() { return QString::number(++tables); }
};

/// Something the board is asked to decide: one imperative, one reason, one effect as a pair of numbers.
struct Decision
{
    QString letter;
    QString imperative;
    Runs reason;
    Runs effect;
};

/// Derived from the facts in the order of importance, at most four.
QList<Decision> decisionsAsked(const Facts& facts);

// Sentences that open pages.
QString riskHeadline(const Facts& facts);
QString conformityHeadline(const Facts& facts);
QString planHeadline(const Facts& facts);
QString systemHeadline(const Facts& facts);

/// "77 threats raised, two of them set aside as not relevant."; empty when none is.
QString setAsideSentence(const Facts& facts);

/// Purpose, counts and roles, shortened to two sentences when asked.
Runs leadParagraph(const Facts& facts, bool isShort);

Blocks decisionBlocks(const Facts& facts, int from, int count);
/// `namesSetAside`: the caption says how many threats are not in the picture; for pages without howSure().
Blocks riskPicture(const Facts& facts, Counter& counter, double planeHeight, bool namesSetAside);
Blocks worstRisks(const Facts& facts, Counter& counter);
Blocks howSure(const Facts& facts, const QString& questionsAnchor);
Blocks claimsByForce(const Facts& facts, Counter& counter);
Blocks conformityByPrinciple(const Facts& facts, Counter& counter);
Blocks dutiesNotMet(const Facts& facts, Counter& counter, qsizetype limit);
Blocks treatmentPlan(const Facts& facts, Counter& counter);
/// In three columns while they are few, else as a table of at most `limit` rows (0: all).
Blocks leftHighBlocks(const Facts& facts, qsizetype limit);
Blocks systemPicture(const Facts& facts, Counter& counter, double width, double height, bool showsLabels);
/// The worst attack path; null when there is none.
const AttackPath* worstPath(const Facts& facts);
/// Where it leads and what the plan does to it, as a headline.
QString pathHeadline(const Facts& facts, const AttackPath& path);
/// Its steps side by side, and how it is rated.
Blocks worstPathPanels(const Facts& facts, const AttackPath& path);
/// The worst paths as a numbered table.
Blocks attackPaths(const Facts& facts, Counter& counter, qsizetype limit);
Blocks openQuestions(const Facts& facts, double width, qsizetype limit);
Blocks signOff(const Facts& facts, const QList<Decision>& decisions, double width);
/// Foot of the board report: what signatures cover, state, catalogue and settings in a few lines.
Blocks aboutNote(const Facts& facts);
Blocks aboutReport(const Facts& facts, const QString& parts);

/// Sentence about the conformity numbers.
Runs conformityLead(const Facts& facts);
qsizetype countState(const Facts& facts, ClaimState state, bool onlyDuties = false);
QList<const RequirementFact*> unmetDuties(const Facts& facts);
/// Earliest planned mitigation that gives evidence for the provision; -1 for none.
int nextStepFor(const Facts& facts, const ProvisionStatus& status);
QString principleName(const Facts& facts, const Principle& principle);

/// Everything of a document but its blocks.
ReportDocument documentFrame(const Facts& facts, const QString& reportName);
Run threatLink(const ThreatFact& fact);
Run mitigationLink(const MitigationFact& fact);
Run valueSign(const Facts& facts, const Risk& risk, bool isPossible);
/// 64 digits in groups of four.
QString groupedDigest(const QString& digest, qsizetype digits = 64);
/// The name of a person, or strong "no owner".
Run ownerRun(const Facts& facts, const QString& owner);

} // namespace provisor::report
