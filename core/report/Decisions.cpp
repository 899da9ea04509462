#include "core/report/Sections.h"

#include <climits>

namespace provisor::report {

namespace {

Runs effectRuns(const Facts& facts, const char* pattern, const QStringList& arguments)
{
    QList<Runs> runs;
    for (const QString& argument : arguments)
        runs.append(Runs{plain(argument)});
    return rich(facts.words->text(pattern), runs);
}

std::optional<Decision> holdRelease(const Facts& facts)
{
    const Words& words = *facts.words;
    const int critical = facts.today.of(Level::Critical);
    if (critical == 0)
        return {};
    Decision decision;
    const QString limit = words.number(facts.releaseLimit, 0);
    const QString reason =
        words
            .counted(critical, QT_TRANSLATE_N_NOOP("Report", "%1 risks exceed the release limit of %2."),
                     "One risk exceeds the release limit of %2.")
            .replace(QStringLiteral("%2"), limit);
    if (!facts.lastCriticalGone.isValid()) {
        const int left = facts.planned.of(Level::Critical);
        decision.imperative = words.text(QT_TRANSLATE_NOOP("Report", "Hold release, plan more controls"));
        decision.reason = {
            plain(Words::sentence(reason) + u' ' +
                  words.counted(left, QT_TRANSLATE_N_NOOP("Report", "With the plan as it is, %1 stay critical."),
                                "With the plan as it is, one stays critical."))};
        decision.effect = effectRuns(facts, QT_TRANSLATE_NOOP("Report", "*%1* critical → *%2* when the plan is done"),
                                     {QString::number(critical), QString::number(left)});
        return decision;
    }
    decision.imperative =
        words.text(QT_TRANSLATE_NOOP("Report", "Hold release until %1")).arg(words.dayMonth(facts.lastCriticalGone));
    decision.reason = {plain(Words::sentence(reason) + u' ' +
                             words.text(QT_TRANSLATE_NOOP("Report", "Before then only by your exception.")))};
    // The largest step on the way, then the last.
    int before = critical;
    int largest = 0;
    const MitigationFact* way = nullptr;
    for (int index : facts.plan) {
        const MitigationFact& step = facts.mitigations[index];
        if (before - step.leftCritical > largest && step.leftCritical > 0) {
            largest = before - step.leftCritical;
            way = &step;
        }
        before = step.leftCritical;
    }
    const QString last = words.dayMonth(facts.lastCriticalGone);
    decision.effect = way ? effectRuns(facts, QT_TRANSLATE_NOOP("Report", "*%1* critical → *%2* on %3 → *0* on %4"),
                                       {QString::number(critical), QString::number(way->leftCritical),
                                        words.dayMonth(std::max(way->due, facts.input->date)), last})
                          : effectRuns(facts, QT_TRANSLATE_NOOP("Report", "*%1* critical → *0* on %2"),
                                       {QString::number(critical), last});
    return decision;
}

std::optional<Decision> setDates(const Facts& facts)
{
    const Words& words = *facts.words;
    const QList<int> late = facts.lateSteps();
    QSet<Id> done;
    QSet<QString> owners;
    int least = INT_MAX;
    int most = 0;
    bool hasUnowned = false;
    for (int index : late) {
        const MitigationFact& mitigation = facts.mitigations[index];
        done.insert(mitigation.record->id());
        if (mitigation.owner.isEmpty())
            hasUnowned = true;
        else
            owners.insert(mitigation.owner);
        least = std::min(least, mitigation.daysLate);
        most = std::max(most, mitigation.daysLate);
    }
    const LevelCounts after = facts.countsWith(done);
    if (late.isEmpty() || after.above >= facts.today.above)
        return {};
    Decision decision;
    decision.imperative = words.counted(late.size(), QT_TRANSLATE_N_NOOP("Report", "Set dates for %1 late mitigations"),
                                        "Set a date for one late mitigation");
    QString reason;
    if (late.size() == 1)
        reason = words.plural(most, QT_TRANSLATE_N_NOOP("Report", "It is %1 days late"), "It is one day late")
                     .replace(QStringLiteral("%1"), QString::number(most));
    else if (least == most)
        reason = words.plural(most, QT_TRANSLATE_N_NOOP("Report", "They are %1 days late"), "They are one day late")
                     .replace(QStringLiteral("%1"), QString::number(most));
    else
        reason = words.text(QT_TRANSLATE_NOOP("Report", "They are %1 to %2 days late")).arg(least).arg(most);
    const bool isOne = late.size() == 1;
    if (owners.isEmpty() || hasUnowned)
        reason += u' ' + (isOne ? words.text(QT_TRANSLATE_NOOP("Report", "and has no owner"))
                                : words.text(QT_TRANSLATE_NOOP("Report", "and not all have an owner")));
    else if (isOne)
        reason += u' ' + words.text(QT_TRANSLATE_NOOP("Report", "and belongs to %1")).arg(*owners.begin());
    else
        reason += u' ' + words.counted(owners.size(), QT_TRANSLATE_N_NOOP("Report", "and belong to %1 owners"),
                                       "and belong to one owner");
    decision.reason = {
        plain(reason),
        pageReference(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "(page {page})")), QStringLiteral("plan")),
        plain(QStringLiteral("."))};
    decision.effect = effectRuns(facts, QT_TRANSLATE_NOOP("Report", "*%1* above appetite → *%2* when done"),
                                 {QString::number(facts.today.above), QString::number(after.above)});
    return decision;
}

std::optional<Decision> treatOrAccept(const Facts& facts)
{
    const Words& words = *facts.words;
    const QList<int> left = facts.leftHigh();
    if (left.isEmpty())
        return {};
    int unplanned = 0;
    int asked = 0;
    QDate until;
    for (int index : left) {
        const ThreatFact& fact = facts.threats[index];
        unplanned += facts.nextStep(fact) < 0 ? 1 : 0;
        if (fact.acceptance) {
            ++asked;
            const QDate end = QDate::fromString(fact.acceptance->text(field::acceptance::Until), Qt::ISODate);
            until = std::max(until, end);
        }
    }
    Decision decision;
    decision.imperative = words.counted(left.size(), QT_TRANSLATE_N_NOOP("Report", "Treat or accept %1 risks"),
                                        "Treat or accept one risk");
    QString reason = words.plural(left.size(), QT_TRANSLATE_N_NOOP("Report", "The plan leaves them above appetite."),
                                  "The plan leaves it above appetite.");
    if (unplanned > 0)
        reason += u' ' + words.counted(unplanned, QT_TRANSLATE_N_NOOP("Report", "For %1 nothing is planned."),
                                       "For one nothing is planned.");
    if (asked > 0 && until.isValid())
        reason +=
            u' ' + Words::sentence(words.counted(asked, QT_TRANSLATE_N_NOOP("Report", "%1 are accepted until %2."),
                                                 "One is accepted until %2."))
                       .replace(QStringLiteral("%2"), words.shortDate(until));
    else if (asked > 0)
        reason += u' ' +
                  Words::sentence(words.counted(asked, QT_TRANSLATE_N_NOOP("Report", "%1 are accepted without an end."),
                                                "One is accepted without an end."));
    decision.reason = {plain(reason)};
    decision.effect = effectRuns(facts, QT_TRANSLATE_NOOP("Report", "*%1* above appetite → *%2* with the plan"),
                                 {QString::number(facts.today.above), QString::number(left.size())});
    return decision;
}

std::optional<Decision> renewAcceptances(const Facts& facts)
{
    constexpr int horizon = 92; // days; the board meets every quarter
    const Words& words = *facts.words;
    int ending = 0;
    int all = 0;
    for (const ThreatFact& fact : facts.threats) {
        if (!fact.acceptance)
            continue;
        ++all;
        const QDate end = QDate::fromString(fact.acceptance->text(field::acceptance::Until), Qt::ISODate);
        ending += end.isValid() && end < facts.input->date.addDays(horizon) ? 1 : 0;
    }
    if (ending == 0)
        return {};
    Decision decision;
    decision.imperative = words.counted(ending, QT_TRANSLATE_N_NOOP("Report", "Renew or end %1 acceptances"),
                                        "Renew or end one acceptance");
    decision.reason = {plain(words.plural(
        ending, QT_TRANSLATE_N_NOOP("Report", "They end within three months; the risks then need treatment."),
        "It ends within three months; the risk then needs treatment."))};
    decision.effect = effectRuns(facts, QT_TRANSLATE_NOOP("Report", "*%1* accepted → *%2* in three months"),
                                 {QString::number(all), QString::number(all - ending)});
    return decision;
}

} // namespace

QList<Decision> decisionsAsked(const Facts& facts)
{
    QList<Decision> decisions;
    for (const auto& derive : {holdRelease, setDates, treatOrAccept, renewAcceptances}) {
        if (auto decision = derive(facts)) {
            decision->letter = QChar(u'A' + static_cast<char16_t>(decisions.size()));
            decisions.append(*decision);
        }
    }
    return decisions;
}

Blocks decisionBlocks(const Facts& facts, int from, int count)
{
    const QList<Decision> all = decisionsAsked(facts);
    const QList<Decision> shown = all.mid(from, count);
    if (all.isEmpty())
        return {block({plain(facts.words->text(QT_TRANSLATE_NOOP("Report", "No decision is asked of the board.")))},
                      Style::Table)};
    QList<Blocks> parts;
    for (const Decision& decision : shown) {
        Blocks part{rule(0.75)};
        part.append(block(
            {coloured(decision.letter, Ink::Accent), plain(QStringLiteral("\u2002")), strong(decision.imperative)},
            Style::Table, 3));
        part.append(block(decision.reason, Style::Table));
        part.append(block(decision.effect, Style::Table, 2));
        parts.append(part);
    }
    while (parts.size() < 3)
        parts.append(Blocks{});
    return {columns(parts)};
}

} // namespace provisor::report
