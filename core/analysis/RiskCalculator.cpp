#include "core/analysis/AnalysisState.h"

namespace provisor {

const RiskAssessment& RiskCalculator::plain(int rule, const RiskContext& context, bool hasUnknown)
{
    const quint64 key = static_cast<quint64>(rule) << 32 | (hasUnknown ? 1ULL << 31 : 0) | context.packed();
    const auto found = m_plain.find(key);
    if (found != m_plain.end())
        return found->second;
    RiskInput input;
    input.threat = m_book.threat(rule).threat;
    input.context = context;
    input.hasUnknown = hasUnknown;
    return m_plain.emplace(key, assessRisk(input, m_settings)).first->second;
}

const QStringList& RiskCalculator::suggestions(int rule)
{
    const auto found = m_suggestions.find(rule);
    if (found != m_suggestions.end())
        return found->second;
    QStringList ids = m_book.threat(rule).threat->mitigations;
    const auto strength = [&](const QString& id) {
        const CatalogueMitigation* mitigation = m_book.catalogue().mitigation(id);
        return mitigation ? effectivenessValue(mitigation->effectiveness) : 0;
    };
    std::stable_sort(ids.begin(), ids.end(),
                     [&](const QString& a, const QString& b) { return strength(a) > strength(b); });
    return m_suggestions.emplace(rule, ids).first->second;
}

void RiskCalculator::complete(Threat& threat, int rule, const RiskContext& context)
{
    const Record* decision = m_mitigations.decision(threat.key);
    threat.status = QStringLiteral("new");
    threat.decision = {};
    threat.owner = {};
    threat.due.clear();
    RiskInput input;
    if (decision) {
        threat.decision = decision->id();
        if (const QString status = decision->text(field::threat::Status); !status.isEmpty())
            threat.status = status;
        threat.owner = decision->reference(field::threat::Owner);
        threat.due = decision->text(field::threat::Due);
        input.overrides = decision->properties(field::threat::Factors);
        input.overrideNotes = decision->properties(field::threat::FactorNotes);
    }
    input.mitigations = m_mitigations.acting(threat.catalogue ? threat.catalogue->id : QString(), threat.key,
                                             threat.target.id, decision);
    threat.mitigations.clear();
    threat.suggested = rule >= 0 ? suggestions(rule) : QStringList();
    for (const MitigationUse& use : input.mitigations) {
        threat.mitigations.append(use.id);
        threat.suggested.removeAll(use.catalogueId);
    }
    const bool hasUnknown = !threat.unknowns.isEmpty();
    if (rule >= 0 && input.mitigations.isEmpty() && input.overrides.isEmpty()) {
        threat.risk = plain(rule, context, hasUnknown);
        return;
    }
    input.threat = threat.catalogue;
    input.context = context;
    input.hasUnknown = hasUnknown;
    threat.risk = assessRisk(input, m_settings);
}

double RiskCalculator::potential(int rule, const Target& target, const RiskContext& context)
{
    const CatalogueThreat* threat = m_book.threat(rule).threat;
    RiskInput input;
    if (!m_mitigations.isEmpty())
        input.mitigations =
            m_mitigations.acting(threat->id, threat->id + QLatin1Char('@') + target.alias, target.id, nullptr);
    if (input.mitigations.isEmpty())
        return plain(rule, context, true).residual.value;
    input.threat = threat;
    input.context = context;
    return assessRisk(input, m_settings).residual.value;
}

} // namespace provisor
