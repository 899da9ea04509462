#include "core/analysis/InModel.h"
#include "core/base/Text.h"
#include "core/commands/AnalysisOutput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationOutput)
};

constexpr int labelWidth = 15;

QString paragraph(const QString& head, const QString& text)
{
    return text.isEmpty() ? QString() : QString(u'\n' + head + QStringLiteral("\n  ") + text + u'\n');
}

QString factorName(const QString& id)
{
    if (id == QLatin1String(factor::exposure))
        return Messages::tr("Exposure");
    if (id == QLatin1String(factor::capability))
        return Messages::tr("Capability");
    if (id == QLatin1String(factor::maturity))
        return Messages::tr("Maturity");
    return id == QLatin1String(factor::opportunity) ? Messages::tr("Opportunity") : Messages::tr("Impact");
}

QString factorLine(const Factor& factor)
{
    QString text = QStringLiteral("  ") + factorName(factor.id).leftJustified(labelWidth) + figure(factor.value, 1);
    if (factor.weight > 0)
        text += QStringLiteral(" × ") + figure(factor.weight, 2);
    text += QStringLiteral("  ") + factor.reason;
    if (factor.isOverridden)
        text += QStringLiteral("; ") + Messages::tr("set by hand: %1").arg(factor.note);
    return text + u'\n';
}

QString dimensionLine(const ImpactDimension& dimension)
{
    QString text = QStringLiteral("    ") + dimension.dimension + u' ' + QString::number(dimension.base);
    if (dimension.adjusted != dimension.base)
        text += QStringLiteral(" → ") + QString::number(dimension.adjusted);
    return text + (dimension.reason.isEmpty() ? QString() : QStringLiteral("  ") + dimension.reason) + u'\n';
}

QString product(const QString& when, const Risk& risk)
{
    return QStringLiteral("  ") + when.leftJustified(labelWidth) +
           Messages::tr("likelihood %1 × impact %2 = %3")
               .arg(figure(risk.likelihood, 2), figure(risk.impact, 2), figure(risk.value, 1)) +
           u'\n';
}

QString riskText(const RiskAssessment& risk)
{
    QString text = u'\n' + Messages::tr("Risk, factor by factor") + u'\n';
    for (const Factor& factor : risk.factors)
        text += factorLine(factor);
    for (const ImpactDimension& dimension : risk.dimensions)
        text += dimensionLine(dimension);
    return text + product(Messages::tr("Inherent"), risk.inherent) + product(Messages::tr("Today"), risk.residual) +
           product(Messages::tr("With the plan"), risk.target);
}

QList<const AttackPath*> pathsThrough(const Analysis& analysis, const QString& key)
{
    QList<const AttackPath*> paths;
    for (const AttackPath& path : analysis.paths.worst) {
        if (path.threats.contains(key))
            paths.append(&path);
    }
    return paths;
}

QString threatText(const Analysis& analysis, const Threat& threat)
{
    const CatalogueThreat& entry = *threat.catalogue;
    QString text = paragraph(Messages::tr("In this model"), threatInModel(analysis, threat));
    text += paragraph(Messages::tr("What happens"), entry.description);
    text += paragraph(Messages::tr("How it comes about"), entry.attack);
    text += paragraph(Messages::tr("To ask"), entry.checks.join(QStringLiteral("\n  ")));
    text += paragraph(Messages::tr("Good evidence"), entry.evidence);
    text += riskText(threat.risk);
    QStringList paths;
    for (const AttackPath* path : pathsThrough(analysis, threat.key))
        paths.append(QStringLiteral("P%1  ").arg(path - analysis.paths.worst.constData() + 1) + path->summary);
    return text + paragraph(Messages::tr("Attack paths it lies on"), paths.mid(0, 5).join(QStringLiteral("\n  ")));
}

QString stateName(Tristate value)
{
    return value == Tristate::True    ? QStringLiteral("true")
           : value == Tristate::False ? QStringLiteral("false")
                                      : QStringLiteral("unknown");
}

} // namespace

QString explanationToText(const Explanation& explanation, const Analysis& analysis, const Threat* threat)
{
    QString text = explanation.summary + u'\n';
    for (const Explanation::Line& line : explanation.lines) {
        const QString mark = line.result == Tristate::True    ? Messages::tr("yes")
                             : line.result == Tristate::False ? Messages::tr("no")
                                                              : QStringLiteral("?");
        text += QString(2 + 2 * line.depth, u' ') + mark.leftJustified(5) + line.text + u'\n';
    }
    const bool isKnown = threat && threat->isRaised && threat->catalogue;
    return isKnown ? text + threatText(analysis, *threat) : text;
}

QJsonObject explanationToJson(const Explanation& explanation, const Analysis& analysis, const Threat* threat)
{
    QJsonArray lines;
    for (const Explanation::Line& line : explanation.lines)
        lines.append(QJsonObject{{QStringLiteral("depth"), line.depth},
                                 {QStringLiteral("result"), stateName(line.result)},
                                 {QStringLiteral("text"), line.text},
                                 {QStringLiteral("rule"), line.rule}});
    QJsonObject json{
        {QStringLiteral("threat"), explanation.threat},   {QStringLiteral("target"), explanation.target.alias},
        {QStringLiteral("raised"), explanation.isRaised}, {QStringLiteral("result"), stateName(explanation.result)},
        {QStringLiteral("summary"), explanation.summary}, {QStringLiteral("conditions"), lines}};
    if (!threat || !threat->isRaised || !threat->catalogue)
        return json;
    json.insert(QStringLiteral("in_model"), threatInModel(analysis, *threat));
    json.insert(QStringLiteral("description"), threat->catalogue->description);
    json.insert(QStringLiteral("attack"), threat->catalogue->attack);
    json.insert(QStringLiteral("checks"), QJsonArray::fromStringList(threat->catalogue->checks));
    json.insert(QStringLiteral("evidence"), threat->catalogue->evidence);
    QJsonArray paths;
    for (const AttackPath* path : pathsThrough(analysis, threat->key))
        paths.append(path->key);
    json.insert(QStringLiteral("paths"), paths);
    return json;
}

} // namespace provisor
