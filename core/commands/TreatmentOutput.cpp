#include "core/commands/TreatmentOutput.h"

#include "core/analysis/PathText.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(TreatmentOutput)
};

constexpr qsizetype shownThreats = 5;

QString levelWord(Level level)
{
    switch (level) {
    case Level::Critical:
        return Messages::tr("critical");
    case Level::High:
        return Messages::tr("high");
    case Level::Medium:
        return Messages::tr("medium");
    case Level::Low:
        return Messages::tr("low");
    }
    return {};
}

QString effortWord(const QString& effort)
{
    if (effort == u"small")
        return Messages::tr("small");
    if (effort == u"medium")
        return Messages::tr("medium");
    return effort == u"large" ? Messages::tr("large") : Messages::tr("not known");
}

QString riskText(const Risk& risk)
{
    return figure(risk.value, 1) + u' ' + levelWord(risk.level);
}

QString totalsText(const RiskTotals& totals)
{
    return Messages::tr("%1 critical, %2 high, %3 medium, %4 low; %5 above appetite; residual risk %6")
        .arg(totals.byLevel[3])
        .arg(totals.byLevel[2])
        .arg(totals.byLevel[1])
        .arg(totals.byLevel[0])
        .arg(totals.aboveAppetite)
        .arg(figure(totals.residual, 1));
}

QString nameOf(const Snapshot& snapshot, Id id)
{
    const Record* record = snapshot.find(id);
    if (!record)
        return {};
    const int nameField = record->kind() == Kind::Boundary ? int(field::boundary::Name)
                          : record->kind() == Kind::Flow   ? int(field::flow::Name)
                                                           : int(field::element::Name);
    const QString name = record->text(nameField);
    return name.isEmpty() ? record->text(0) : name;
}

QString mitigationNames(const Snapshot& snapshot, const QList<Id>& ids)
{
    QStringList names;
    for (const Id& id : ids) {
        if (const Record* record = snapshot.find(Kind::Mitigation, id))
            names.append(record->text(field::mitigation::Alias));
    }
    return names.join(QStringLiteral(", "));
}

/// Guardrails passed and mitigations that count today, each of these with its title and its short name.
QString controlsText(const Analysis& analysis, const AttackPath& path)
{
    QStringList names;
    for (const Id& id : path.guardrails)
        names.append(nameOf(analysis.snapshot, id));
    for (const Id& id : path.mitigations) {
        const Record* record = analysis.snapshot.find(Kind::Mitigation, id);
        if (!record)
            continue;
        QString title = record->text(field::mitigation::Title);
        const CatalogueMitigation* known = analysis.catalogue->mitigation(record->text(field::mitigation::Uses));
        if (title.isEmpty() && known)
            title = known->title;
        const QString alias = record->text(field::mitigation::Alias);
        names.append(title.isEmpty() ? alias : QString(title + QStringLiteral(" (") + alias + u')'));
    }
    return names.join(QStringLiteral(", "));
}

QString pathText(const Analysis& analysis, const AttackPath& path, qsizetype number)
{
    const Snapshot& snapshot = analysis.snapshot;
    QString text = QStringLiteral("P%1  %2  %3\n").arg(number).arg(riskText(path.residual), pathGoalText(path.goal));
    text += QStringLiteral("    ") + path.summary + u'\n';
    int count = 0;
    for (const AttackStep& step : path.steps)
        text += QStringLiteral("    %1. ").arg(++count) + pathStepText(snapshot, step) + u'\n';
    QStringList boundaries;
    for (const Id& id : path.boundaries)
        boundaries.append(nameOf(snapshot, id));
    if (!boundaries.isEmpty())
        text +=
            QStringLiteral("    ") + Messages::tr("Boundaries: %1").arg(boundaries.join(QStringLiteral(", "))) + u'\n';
    const QString controls = controlsText(analysis, path);
    text += QStringLiteral("    ") +
            (controls.isEmpty() ? Messages::tr("No control on the way counts today.")
                                : Messages::tr("Controls on the way: %1").arg(controls)) +
            u'\n';
    const QStringList first = path.threats.mid(0, shownThreats);
    const auto more = static_cast<int>(path.threats.size() - first.size());
    return text + QStringLiteral("    ") +
           Messages::tr("Before mitigations %1; threats: %2")
               .arg(riskText(path.inherent), first.join(QStringLiteral(", "))) +
           (more > 0 ? Messages::tr(" and %n more", nullptr, more) : QString()) + u'\n';
}

QString stepLine(const TreatmentStep& step, const Snapshot& snapshot)
{
    QString text = step.mitigation->title + QStringLiteral(" (") + step.mitigation->id + QStringLiteral(")\n        ");
    text += Messages::tr("removes %1, on %n threat(s)", nullptr, step.threats).arg(figure(step.riskRemoved, 1)) +
            QStringLiteral("; ") + Messages::tr("%n within appetite", nullptr, step.broughtWithin) +
            QStringLiteral("; ") + Messages::tr("effort %1").arg(effortWord(step.effort));
    if (!step.finishes.isEmpty())
        text += QStringLiteral("; ") + Messages::tr("finishes %1").arg(mitigationNames(snapshot, step.finishes));
    if (!step.mitigation->provisions.isEmpty())
        text += QStringLiteral("; ") +
                Messages::tr("shows for %1").arg(step.mitigation->provisions.join(QStringLiteral(", ")));
    return text + u'\n';
}

QJsonObject toJson(const RiskTotals& totals)
{
    QJsonObject levels;
    for (const Level level : {Level::Low, Level::Medium, Level::High, Level::Critical})
        levels.insert(levelName(level), totals.byLevel[static_cast<size_t>(level)]);
    return {{QStringLiteral("residual"), roundHalfUp(totals.residual, 1)},
            {QStringLiteral("threats"), totals.threats},
            {QStringLiteral("above_appetite"), totals.aboveAppetite},
            {QStringLiteral("byLevel"), levels}};
}

QJsonObject toJson(const TreatmentStep& step, const Snapshot& snapshot)
{
    QJsonArray finishes;
    for (const Id& id : step.finishes) {
        if (const Record* record = snapshot.find(Kind::Mitigation, id))
            finishes.append(record->text(field::mitigation::Alias));
    }
    return {{QStringLiteral("mitigation"), step.mitigation->id},
            {QStringLiteral("title"), step.mitigation->title},
            {QStringLiteral("finishes"), finishes},
            {QStringLiteral("adds"), step.adds},
            {QStringLiteral("on"), QJsonArray::fromStringList(step.addsOn)},
            {QStringLiteral("effort"), step.effort},
            {QStringLiteral("cost"), step.cost},
            {QStringLiteral("risk_removed"), roundHalfUp(step.riskRemoved, 1)},
            {QStringLiteral("threats"), step.threats},
            {QStringLiteral("brought_within"), step.broughtWithin},
            {QStringLiteral("provisions"), QJsonArray::fromStringList(step.mitigation->provisions)},
            {QStringLiteral("after"), toJson(step.after)}};
}

QJsonObject toJson(const Threat& threat)
{
    return {{QStringLiteral("key"), threat.key},
            {QStringLiteral("title"), threat.title},
            {QStringLiteral("residual"), roundHalfUp(threat.risk.residual.value, 1)},
            {QStringLiteral("level"), levelName(threat.risk.residual.level)}};
}

QString threatLine(const QString& sign, const Threat& threat)
{
    return sign + u' ' + figure(threat.risk.residual.value, 1).rightJustified(4) + u' ' + threat.title +
           QStringLiteral(": ") + threat.target.name + QStringLiteral("  (") + threat.key + QStringLiteral(")\n");
}

} // namespace

QString pathsToText(const Analysis& analysis, qsizetype limit)
{
    const QList<AttackPath>& paths = analysis.paths.worst;
    if (paths.isEmpty())
        return Messages::tr("No path leads from hostile content to something worth reaching.") + u'\n';
    QString text;
    const qsizetype count = std::min(limit, paths.size());
    for (qsizetype i = 0; i < count; ++i)
        text += pathText(analysis, paths[i], i + 1) + u'\n';
    const qsizetype more = paths.size() - count + analysis.paths.leftOut;
    if (more > 0)
        text += Messages::tr("%n path(s) more.", nullptr, static_cast<int>(more)) + u'\n';
    return text;
}

QString treatmentToText(const Analysis& analysis, const QList<TreatmentStep>& ranking, const TreatmentPlan& plan,
                        qsizetype limit)
{
    QString text = Messages::tr("Today: %1").arg(totalsText(plan.before)) + QStringLiteral("\n\n");
    text += Messages::tr("What would help most, each on its own:") + u'\n';
    const qsizetype count = std::min(limit, ranking.size());
    for (qsizetype i = 0; i < count; ++i)
        text +=
            QString::number(i + 1).rightJustified(4) + QStringLiteral("  ") + stepLine(ranking[i], analysis.snapshot);
    if (ranking.size() > count)
        text += QStringLiteral("      ") +
                Messages::tr("%n mitigation(s) more.", nullptr, static_cast<int>(ranking.size() - count)) + u'\n';
    text +=
        u'\n' + Messages::tr("Cheapest set found that leaves nothing above %1:").arg(levelWord(plan.appetite)) + u'\n';
    int number = 0;
    for (const TreatmentStep& step : plan.steps)
        text += QString::number(++number).rightJustified(4) + QStringLiteral("  ") + stepLine(step, analysis.snapshot) +
                QStringLiteral("        ") + Messages::tr("then: %1").arg(totalsText(step.after)) + u'\n';
    text += Messages::tr("Afterwards: %1").arg(totalsText(plan.after)) + u'\n';
    if (!plan.remaining.isEmpty()) {
        text += Messages::tr("%n threat(s) stay above it whatever the catalogue offers; change the design, transfer or "
                             "accept:",
                             nullptr, static_cast<int>(plan.remaining.size())) +
                u'\n';
        for (const QString& key : plan.remaining)
            text += QStringLiteral("      ") + key + u'\n';
    }
    return text;
}

QJsonObject treatmentToJson(const Analysis& analysis, const QList<TreatmentStep>& ranking, const TreatmentPlan& plan)
{
    QJsonArray ranked, steps;
    for (const TreatmentStep& step : ranking)
        ranked.append(toJson(step, analysis.snapshot));
    for (const TreatmentStep& step : plan.steps)
        steps.append(toJson(step, analysis.snapshot));
    return {{QStringLiteral("ranking"), ranked},
            {QStringLiteral("plan"),
             QJsonObject{{QStringLiteral("appetite"), levelName(plan.appetite)},
                         {QStringLiteral("before"), toJson(plan.before)},
                         {QStringLiteral("steps"), steps},
                         {QStringLiteral("after"), toJson(plan.after)},
                         {QStringLiteral("cost"), plan.cost},
                         {QStringLiteral("remaining"), QJsonArray::fromStringList(plan.remaining)}}}};
}

QString differenceToText(const AnalysisDifference& difference)
{
    QString text = Messages::tr("Before: %1").arg(totalsText(difference.before)) + u'\n';
    text += Messages::tr("After:  %1").arg(totalsText(difference.after)) + u'\n';
    if (difference.isEmpty())
        return text + Messages::tr("No threat appears, vanishes or moves.") + u'\n';
    const auto section = [&](const QString& title, qsizetype count) { text += u'\n' + title.arg(count) + u'\n'; };
    if (!difference.appeared.isEmpty())
        section(Messages::tr("Appear: %1"), difference.appeared.size());
    for (const Threat* threat : difference.appeared)
        text += threatLine(QStringLiteral("+"), *threat);
    if (!difference.vanished.isEmpty())
        section(Messages::tr("Vanish: %1"), difference.vanished.size());
    for (const Threat* threat : difference.vanished)
        text += threatLine(QStringLiteral("-"), *threat);
    if (!difference.moved.isEmpty())
        section(Messages::tr("Move: %1"), difference.moved.size());
    for (const MovedThreat& moved : difference.moved)
        text += figure(moved.before->risk.residual.value, 1).rightJustified(6) + QStringLiteral(" → ") +
                riskText(moved.after->risk.residual) + QStringLiteral("  ") + moved.after->title +
                QStringLiteral(": ") + moved.after->target.name + QStringLiteral("  (") + moved.after->key +
                QStringLiteral(")\n");
    return text;
}

QJsonObject differenceToJson(const AnalysisDifference& difference)
{
    QJsonArray appeared, vanished, moved;
    for (const Threat* threat : difference.appeared)
        appeared.append(toJson(*threat));
    for (const Threat* threat : difference.vanished)
        vanished.append(toJson(*threat));
    for (const MovedThreat& threat : difference.moved) {
        QJsonObject object = toJson(*threat.after);
        object.insert(QStringLiteral("before"), roundHalfUp(threat.before->risk.residual.value, 1));
        object.insert(QStringLiteral("before_level"), levelName(threat.before->risk.residual.level));
        moved.append(object);
    }
    return {{QStringLiteral("before"), toJson(difference.before)},
            {QStringLiteral("after"), toJson(difference.after)},
            {QStringLiteral("appeared"), appeared},
            {QStringLiteral("vanished"), vanished},
            {QStringLiteral("moved"), moved}};
}

} // namespace provisor
