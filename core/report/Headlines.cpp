#include "core/report/Sections.h"

namespace provisor::report {

namespace {

/// The planned, not late mitigation that alone brings most threats within appetite, and how many.
std::pair<int, int> nextToWatch(const Facts& facts)
{
    std::pair<int, int> best{-1, 0};
    for (int index : facts.plan) {
        const MitigationFact& mitigation = facts.mitigations[index];
        if (mitigation.daysLate > 0)
            continue;
        int within = 0;
        for (int threat : mitigation.threats) {
            const ThreatFact& fact = facts.threats[threat];
            if (facts.isAbove(fact.threat->risk.residual) &&
                !facts.isAbove(facts.riskWith(fact, {mitigation.record->id()})))
                ++within;
        }
        if (within > best.second)
            best = {index, within};
    }
    return best;
}

bool holdsRiskAboveAppetite(const Facts& facts, int mitigation)
{
    const QList<int>& threats = facts.mitigations[mitigation].threats;
    return std::any_of(threats.begin(), threats.end(),
                       [&](int threat) { return facts.isAbove(facts.threats[threat].threat->risk.residual); });
}

QString lateHeadline(const Facts& facts, qsizetype late)
{
    const Words& words = *facts.words;
    QString text =
        words.counted(late, QT_TRANSLATE_N_NOOP("Report", "%1 mitigations are late."), "One mitigation is late.");
    if (const auto [index, within] = nextToWatch(facts); index >= 0) {
        const MitigationFact& next = facts.mitigations[index];
        text +=
            u' ' +
            words
                .counted(within,
                         QT_TRANSLATE_N_NOOP("Report",
                                             "The next to watch is %2, %3: it alone brings %1 risks within appetite."),
                         "The next to watch is %2, %3: it alone brings one risk within appetite.")
                .arg(next.number,
                     next.catalogue && !next.catalogue->shortTitle.isEmpty() ? next.catalogue->shortTitle : next.title);
    }
    return Words::sentence(text);
}

QString criticalHeadline(const Facts& facts, int critical)
{
    const Words& words = *facts.words;
    const int left = facts.planned.of(Level::Critical);
    QString text = words.counted(critical, QT_TRANSLATE_N_NOOP("Report", "%1 risks are critical and block release."),
                                 "One risk is critical and blocks release.");
    if (left == 0 && facts.lastCriticalGone.isValid())
        text += u' ' + words
                           .plural(critical, QT_TRANSLATE_N_NOOP("Report", "The plan removes the last of them by %2."),
                                   "The plan removes it by %2.")
                           .replace(QStringLiteral("%2"), words.longDate(facts.lastCriticalGone));
    else if (facts.plan.isEmpty())
        text += u' ' + words.text(QT_TRANSLATE_NOOP("Report", "No control against them has a date."));
    else if (left == critical)
        text += u' ' + words.plural(critical, QT_TRANSLATE_N_NOOP("Report", "The plan leaves all of them."),
                                    "The plan leaves it.");
    else
        text += u' ' + words.counted(left, QT_TRANSLATE_N_NOOP("Report", "The plan leaves %1 of them."),
                                     "The plan leaves one of them.");
    return Words::sentence(text);
}

} // namespace

QString riskHeadline(const Facts& facts)
{
    const Words& words = *facts.words;
    if (facts.parts() == 0)
        return words.text(QT_TRANSLATE_NOOP("Report", "This model is empty."));
    if (facts.threats.isEmpty() && !facts.setAside.isEmpty())
        return words
            .plural(facts.setAside.size(),
                    QT_TRANSLATE_N_NOOP("Report", "All %1 threats raised are set aside as not relevant."),
                    "The one threat raised is set aside as not relevant.")
            .replace(QStringLiteral("%1"), QString::number(facts.setAside.size()));
    if (facts.threats.isEmpty()) {
        const qsizetype rules = facts.analysis->catalogue ? facts.analysis->catalogue->threats().size() : 0;
        return words
            .counted(facts.parts(), QT_TRANSLATE_N_NOOP("Report", "No threat was raised by %2 rules on %1 parts."),
                     "No threat was raised by %2 rules on one part.")
            .arg(rules);
    }
    if (const int critical = facts.today.of(Level::Critical); critical > 0)
        return criticalHeadline(facts, critical);
    const QList<int> late = facts.lateSteps();
    if (std::any_of(late.begin(), late.end(), [&](int index) { return holdsRiskAboveAppetite(facts, index); }))
        return lateHeadline(facts, late.size());
    if (facts.today.above > 0) {
        int unplanned = 0;
        for (const ThreatFact& fact : facts.threats)
            unplanned += facts.isAbove(fact.threat->risk.residual) && facts.nextStep(fact) < 0 ? 1 : 0;
        QString text = words.counted(
            facts.today.above,
            QT_TRANSLATE_N_NOOP("Report", "%1 of %2 risks are above appetite; %3 of these have no control planned."),
            "One of %2 risks is above appetite; %3 has no control planned.");
        return Words::sentence(text.replace(QStringLiteral("%2"), QString::number(facts.threats.size()))
                                   .replace(QStringLiteral("%3"), words.count(unplanned)));
    }
    QString text = words
                       .plural(facts.threats.size(), QT_TRANSLATE_N_NOOP("Report", "All %1 risks are within appetite."),
                               "The one risk is within appetite.")
                       .replace(QStringLiteral("%1"), QString::number(facts.threats.size()));
    if (const qsizetype questions = facts.analysis->questions.size(); questions > 0)
        text += u' ' + Words::sentence(words.counted(
                           questions, QT_TRANSLATE_N_NOOP("Report", "%1 open questions could change that."),
                           "One open question could change that."));
    return text;
}

QString planHeadline(const Facts& facts)
{
    const Words& words = *facts.words;
    if (facts.mitigations.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("Report", "No control is recorded."));
    if (const QList<int> late = facts.lateSteps(); !late.isEmpty())
        return lateHeadline(facts, late.size());
    if (facts.plan.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("Report", "No control that is still to come has a date."));
    const int gain = facts.today.above - facts.planned.above;
    return Words::sentence(
        words
            .counted(facts.plan.size(),
                     QT_TRANSLATE_N_NOOP(
                         "Report", "%1 mitigations are due by %2; together they bring %3 of %4 risks within appetite."),
                     "One mitigation is due by %2; it brings %3 of %4 risks within appetite.")
            .replace(QStringLiteral("%2"), words.longDate(facts.planEnd))
            .replace(QStringLiteral("%3"), words.count(gain))
            .replace(QStringLiteral("%4"), words.count(facts.today.above)));
}

QString conformityHeadline(const Facts& facts)
{
    const Words& words = *facts.words;
    qsizetype ours = 0;
    for (const RequirementFact& fact : facts.requirements)
        ours += fact.isOurs && fact.state != ClaimState::NotApplicable ? 1 : 0;
    const qsizetype met = countState(facts, ClaimState::Met);
    const qsizetype open = countState(facts, ClaimState::Open);
    if (open == ours)
        return words.text(QT_TRANSLATE_NOOP("Report", "None of the %1 requirements that fall to us has been answered."))
            .arg(ours);
    const QList<const RequirementFact*> unmet = unmetDuties(facts);
    QString text =
        words
            .counted(met, QT_TRANSLATE_N_NOOP("Report", "Of the %2 requirements that fall to us, %1 are met;"),
                     "Of the %2 requirements that fall to us, one is met;")
            .replace(QStringLiteral("%2"), QString::number(ours));
    if (unmet.isEmpty())
        return text + u' ' +
               words.counted(open,
                             QT_TRANSLATE_N_NOOP("Report", "no duty is known to be unmet, and %1 are not answered."),
                             "no duty is known to be unmet, and one is not answered.");
    qsizetype unplanned = 0;
    for (const RequirementFact* fact : unmet)
        unplanned += nextStepFor(facts, *fact->status) < 0 ? 1 : 0;
    text += u' ' + words.counted(
                       unmet.size(),
                       QT_TRANSLATE_N_NOOP("Report", "%1 binding ones are not, and %2 of these have nothing planned."),
                       "one binding one is not, and for it %2 is planned.");
    const QString planned = unmet.size() == 1 ? (unplanned ? words.text(QT_TRANSLATE_NOOP("Report", "nothing"))
                                                           : words.text(QT_TRANSLATE_NOOP("Report", "a control")))
                                              : words.count(unplanned);
    return text.replace(QStringLiteral("%2"), planned);
}

QString systemHeadline(const Facts& facts)
{
    const Words& words = *facts.words;
    QHash<QString, int> above;
    QString most;
    for (const ThreatFact& fact : facts.threats) {
        if (fact.threat->target.kind == Kind::Model || !facts.isAbove(fact.threat->risk.residual))
            continue;
        const int count = ++above[fact.target];
        if (most.isEmpty() || count > above[most])
            most = fact.target;
    }
    if (most.isEmpty())
        return words.text(
            QT_TRANSLATE_NOOP("Report", "No part and no flow of the system carries a risk above appetite."));
    return words
        .counted(
            above[most],
            QT_TRANSLATE_N_NOOP("Report", "%2 carries %1 of the %3 risks above appetite, more than any other part."),
            "%2 carries one of the %3 risks above appetite.")
        .arg(most, words.count(facts.today.above));
}

Runs leadParagraph(const Facts& facts, bool isShort)
{
    const Words& words = *facts.words;
    Runs runs;
    const QString purpose = facts.model.isNull() ? QString() : facts.model.text(field::model::Purpose).simplified();
    if (facts.parts() == 0)
        return {plain(words.text(QT_TRANSLATE_NOOP("Report", "Draw the parts of the system and the flows between them, "
                                                             "or import a model; then write this report again.")))};
    QString counts = words.counted(facts.parts(),
                                   purpose.isEmpty() ? QT_TRANSLATE_N_NOOP("Report", "The system has %1 parts in %2;")
                                                     : QT_TRANSLATE_N_NOOP("Report", "It has %1 parts in %2;"),
                                   purpose.isEmpty() ? "The system has one part in %2;" : "It has one part in %2;");
    counts.replace(
        QStringLiteral("%2"),
        words.counted(facts.zones(), QT_TRANSLATE_N_NOOP("Report", "%1 zones of trust"), "one zone of trust"));
    counts += u' ' + words
                         .counted(facts.crossing, QT_TRANSLATE_N_NOOP("Report", "%1 of its %2 data flows cross a zone"),
                                  "one of its %2 data flows crosses a zone")
                         .replace(QStringLiteral("%2"), words.count(facts.flows()));
    counts += u' ' + words.counted(facts.personal, QT_TRANSLATE_N_NOOP("Report", "and %1 carry personal data."),
                                   "and one carries personal data.");
    if (!purpose.isEmpty())
        runs.append(data(purpose + (purpose.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". "))));
    runs.append(plain(counts));
    if (isShort)
        return runs;
    QStringList roles;
    for (const QString& role : facts.roles)
        roles.append(roleName(facts, role));
    if (!roles.isEmpty())
        runs.append(plain(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "We act as its %1.")).arg(words.list(roles))));
    return runs;
}

} // namespace provisor::report
