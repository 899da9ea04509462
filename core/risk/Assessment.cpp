#include "core/base/Text.h"
#include "core/risk/RiskContext.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct RiskMessages
{
    Q_DECLARE_TR_FUNCTIONS(Risk)
};

constexpr double likelihoodCap = 0.85;
constexpr double likelihoodCapWithoutDefence = 0.60;
constexpr double impactCap = 0.70;
constexpr double middle = 3;

struct Row
{
    double value;
    QString reason;
};

Row networkRow(NetworkRow row)
{
    switch (row) {
    case NetworkRow::InternetOpen:
        return {5, RiskMessages::tr("N1: reachable from the internet without an identity of its own for each caller")};
    case NetworkRow::InternetPerIdentity:
        return {4, RiskMessages::tr("N2: reachable from the internet, each caller has an identity")};
    case NetworkRow::InternetMutual:
        return {3, RiskMessages::tr("N3: reachable from the internet, with mutual authentication")};
    case NetworkRow::Partner:
        return {3, RiskMessages::tr("N4: reachable by partners")};
    case NetworkRow::InternalOpen:
        return {3, RiskMessages::tr("N5: reachable inside, without an identity of its own for each caller")};
    case NetworkRow::InternalPerIdentity:
        return {2, RiskMessages::tr("N6: reachable inside, each caller has an identity")};
    case NetworkRow::Isolated:
        return {1, RiskMessages::tr("N7: isolated")};
    case NetworkRow::UntrustedZone:
        return {5, RiskMessages::tr("N8: exposure not answered, lies in an untrusted zone")};
    case NetworkRow::PartlyTrustedZone:
        return {3, RiskMessages::tr("N9: exposure not answered, lies in a partly trusted zone")};
    case NetworkRow::TrustedZone:
        return {2, RiskMessages::tr("N10: exposure not answered, lies in a trusted zone")};
    case NetworkRow::Unknown:
        return {3, RiskMessages::tr("N11: exposure not answered, trust of the zone not known")};
    case NetworkRow::WholeSystem:
        return {3, RiskMessages::tr("N12: concerns the system as a whole")};
    }
    return {middle, {}};
}

Row contentRow(ContentRow row)
{
    switch (row) {
    case ContentRow::None:
        return {0, {}};
    case ContentRow::PartlyTrusted:
        return {3, RiskMessages::tr("C3: reads content of a partly trusted source")};
    case ContentRow::Mixed:
        return {4, RiskMessages::tr("C2: reads mixed content, or untrusted content passed on by another element")};
    case ContentRow::Untrusted:
        return {5, RiskMessages::tr("C1: reads untrusted content directly")};
    }
    return {0, {}};
}

Row exposure(const RiskContext& context)
{
    const Row network = networkRow(context.network);
    const Row content = contentRow(context.content);
    return content.value > network.value ? content : network;
}

Row opportunity(const RiskContext& context)
{
    double value = middle;
    QStringList reasons;
    const auto count = [&](bool applies, double step, const QString& reason) {
        if (applies) {
            value += step;
            reasons.append(reason);
        }
    };
    using Criticality = RiskContext::Criticality;
    count(context.criticality == Criticality::High, 1, RiskMessages::tr("O1: criticality high, +1"));
    count(context.criticality == Criticality::Low, -1, RiskMessages::tr("O2: criticality low, -1"));
    count(context.attractiveData, 1, RiskMessages::tr("O3: holds secret or special-category data, +1"));
    count(context.publicUsers, 1, RiskMessages::tr("O4: used by the public, +1"));
    if (reasons.isEmpty())
        return {middle, RiskMessages::tr("O0: ordinary target")};
    return {std::clamp(value, 1.0, 5.0), reasons.join(QStringLiteral("; "))};
}

/// The value set by hand, when there is a legal one.
std::optional<double> overridden(const PropertyMap& overrides, const char* id)
{
    bool isNumber = false;
    const double value = overrides.value(QLatin1String(id)).value(0).toDouble(&isNumber);
    return isNumber && value >= 1 && value <= 5 ? std::optional(value) : std::nullopt;
}

Factor factorOf(const RiskInput& input, const char* id, double weight, Row row)
{
    Factor factor{QLatin1String(id), row.value, weight, row.reason, false, {}};
    if (const auto value = overridden(input.overrides, id)) {
        factor.value = *value;
        factor.isOverridden = true;
        factor.note = input.overrideNotes.value(factor.id).join(QLatin1Char(' '));
    }
    return factor;
}

ImpactDimension adjusted(QChar dimension, int base, const RiskContext& context)
{
    ImpactDimension result{dimension, base, base, {}};
    using Criticality = RiskContext::Criticality;
    const auto adjust = [&](int step, const QString& reason) {
        result.adjusted = std::clamp(base + step, 1, 5);
        result.reason = reason;
    };
    const auto ignore = [&](const QString& reason) {
        result.adjusted = 0;
        result.reason = reason;
    };
    switch (dimension.unicode()) {
    case u'C':
    case u'I':
    case u'A':
        if (context.criticality == Criticality::Low)
            adjust(-1, RiskMessages::tr("criticality low, -1"));
        else if (context.criticality == Criticality::High)
            adjust(1, RiskMessages::tr("criticality high, +1"));
        else if (context.criticality == Criticality::Safety)
            adjust(1, RiskMessages::tr("criticality safety, +1"));
        break;
    case u'P':
        if (context.specialCategoryData)
            adjust(1, RiskMessages::tr("special-category data within reach, +1"));
        else if (!context.personalData)
            ignore(RiskMessages::tr("no personal data within reach"));
        break;
    case u'S':
        if (!context.safety)
            ignore(RiskMessages::tr("no decision with impact on safety and no actuator within reach"));
        break;
    default:
        break;
    }
    return result;
}

Row impactOf(const RiskInput& input, QList<ImpactDimension>& dimensions)
{
    if (!input.threat)
        return {middle, RiskMessages::tr("written by hand: middle of the scale")};
    int highest = 0;
    int severe = 0;
    QStringList names;
    for (const char letter : QByteArrayView(impactDimensions)) {
        const QChar dimension = QLatin1Char(letter);
        const auto base = input.threat->impact.constFind(dimension);
        if (base == input.threat->impact.cend())
            continue;
        dimensions.append(adjusted(dimension, *base, input.context));
        const int value = dimensions.constLast().adjusted;
        severe += value >= 4 ? 1 : 0;
        if (value > highest)
            names.clear();
        highest = std::max(highest, value);
        if (value == highest && value > 0)
            names.append(QString(dimension) + QString::number(value));
    }
    if (highest == 0)
        return {1, RiskMessages::tr("no dimension counts here")};
    const QString list = names.join(QStringLiteral(", "));
    if (severe < 3)
        return {static_cast<double>(highest), RiskMessages::tr("highest dimension: %1").arg(list)};
    return {static_cast<double>(std::min(highest + 1, 5)),
            RiskMessages::tr("highest dimension: %1; three or more at 4 or above, +1").arg(list)};
}

/// Which way mitigations are counted: what is in place today, or what will be once the plan is done.
enum class When { Today, Planned };

double statusFactor(const MitigationUse& use, When when)
{
    return when == When::Today ? use.factorToday : use.factorPlanned;
}

/// 1 - product of (1 - e s), where a further one of the same kind and control family counts half, the larger one first.
double reduction(const QList<MitigationUse>& uses, bool onLikelihood, When when, double cap, QList<double>& overlaps)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (onLikelihood ? uses[i].onLikelihood : uses[i].onImpact)
            order.append(i);
    }
    const auto effect = [&](qsizetype i) { return uses[i].effectiveness * statusFactor(uses[i], when); };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return effect(a) > effect(b); });
    QSet<QString> seen;
    double left = 1;
    for (const qsizetype i : order) {
        const QString group = uses[i].kind + QLatin1Char('/') + uses[i].family;
        if (!uses[i].family.isEmpty() && effect(i) > 0) {
            if (seen.contains(group))
                overlaps[i] = 0.5;
            seen.insert(group);
        }
        left *= 1 - effect(i) * overlaps[i];
    }
    return std::min(cap, 1 - left);
}

Risk reduced(const Risk& inherent, double likelihoodCut, double impactCut, const RiskSettings& settings)
{
    return settings.risk(1 + (inherent.likelihood - 1) * (1 - likelihoodCut),
                         1 + (inherent.impact - 1) * (1 - impactCut));
}

void treat(const RiskInput& input, RiskAssessment& result, const RiskSettings& settings)
{
    const QList<MitigationUse>& uses = input.mitigations;
    const QList<double> none(uses.size(), 1.0);
    QList<double> likelihoodToday = none, impactToday = none, likelihoodPlanned = none, impactPlanned = none;
    result.likelihoodCutToday = reduction(uses, true, When::Today, result.likelihoodCap, likelihoodToday);
    result.impactCutToday = reduction(uses, false, When::Today, result.impactCap, impactToday);
    result.likelihoodCutPlanned = reduction(uses, true, When::Planned, result.likelihoodCap, likelihoodPlanned);
    result.impactCutPlanned = reduction(uses, false, When::Planned, result.impactCap, impactPlanned);
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const MitigationUse& use = uses[i];
        result.effects.append({use.id, use.catalogueId, use.effectiveness, use.factorToday, use.factorPlanned,
                               likelihoodToday[i], impactToday[i], likelihoodPlanned[i], impactPlanned[i],
                               use.onLikelihood, use.onImpact});
    }
    result.residual = reduced(result.inherent, result.likelihoodCutToday, result.impactCutToday, settings);
    result.target = reduced(result.inherent, result.likelihoodCutPlanned, result.impactCutPlanned, settings);
}

QString confidence(const RiskInput& input)
{
    if (input.hasUnknown)
        return QStringLiteral("low");
    qsizetype counted = 0, verified = 0;
    for (const MitigationUse& use : input.mitigations) {
        if (use.factorToday > 0) {
            ++counted;
            verified += use.isVerified ? 1 : 0;
        }
    }
    return verified * 2 >= counted ? QStringLiteral("high") : QStringLiteral("medium");
}

} // namespace

double effectivenessValue(const QString& effectiveness)
{
    if (effectiveness == u"high")
        return 0.6;
    if (effectiveness == u"medium")
        return 0.4;
    return effectiveness == u"low" ? 0.2 : 0;
}

double statusFactorToday(const QString& status, bool hasEvidence, const QString& reviewBy, const QDate& today)
{
    if (status == u"in-progress")
        return 0.3;
    if (status == u"implemented")
        return implementedFactor;
    if (status != u"verified")
        return 0;
    const bool isOverdue = !reviewBy.isEmpty() && QDate::fromString(reviewBy, Qt::ISODate) < today;
    return hasEvidence && !isOverdue ? 1.0 : implementedFactor;
}

double statusFactorPlanned(const QString& status, bool hasDueDate, double today)
{
    const bool isOpen = status.isEmpty() || status == u"proposed" || status == u"planned" || status == u"in-progress";
    return isOpen && hasDueDate ? implementedFactor : today;
}

Risk residualRisk(const RiskAssessment& assessment, const QList<MitigationUse>& mitigations,
                  const RiskSettings& settings)
{
    QList<double> onLikelihood(mitigations.size(), 1.0), onImpact(mitigations.size(), 1.0);
    const double likelihood = reduction(mitigations, true, When::Today, assessment.likelihoodCap, onLikelihood);
    const double impact = reduction(mitigations, false, When::Today, assessment.impactCap, onImpact);
    return reduced(assessment.inherent, likelihood, impact, settings);
}

RiskAssessment assessRisk(const RiskInput& input, const RiskSettings& settings)
{
    RiskAssessment result;
    const CatalogueThreat* threat = input.threat;
    const QString fromCatalogue =
        threat ? RiskMessages::tr("from the catalogue") : RiskMessages::tr("written by hand: middle of the scale");
    result.factors.append(factorOf(input, factor::exposure, 0.35, exposure(input.context)));
    result.factors.append(
        factorOf(input, factor::capability, 0.30, {threat ? threat->capability : middle, fromCatalogue}));
    result.factors.append(factorOf(input, factor::maturity, 0.20, {threat ? threat->maturity : middle, fromCatalogue}));
    result.factors.append(factorOf(input, factor::opportunity, 0.15, opportunity(input.context)));
    double likelihood = 0;
    for (const Factor& factor : result.factors)
        likelihood += factor.weight * factor.value;
    result.factors.append(factorOf(input, factor::impact, 0, impactOf(input, result.dimensions)));
    const double impact = result.factors.constLast().value;
    result.inherent = settings.risk(roundHalfUp(likelihood, 1), impact);
    result.likelihoodCap = threat && threat->noCompleteDefence ? likelihoodCapWithoutDefence : likelihoodCap;
    result.impactCap = impactCap;
    treat(input, result, settings);
    result.confidence = confidence(input);
    return result;
}

} // namespace provisor
