#include "core/analysis/Mitigations.h"

namespace provisor {

namespace {

MitigationUse useOf(const Record& record, const CatalogueMitigation* entry, bool hasEvidence, const QDate& today)
{
    MitigationUse use;
    use.id = record.id();
    use.catalogueId = record.text(field::mitigation::Uses);
    QString effectiveness = record.text(field::mitigation::Effectiveness);
    if (entry) {
        use.catalogueId = entry->id;
        use.kind = entry->kind;
        use.family = entry->cosaiControls.value(0);
        use.onLikelihood = entry->actsOnLikelihood;
        use.onImpact = entry->actsOnImpact;
        if (effectiveness.isEmpty())
            effectiveness = entry->effectiveness;
    } else {
        use.onLikelihood = true; // nothing says that it limits damage
        if (effectiveness.isEmpty())
            effectiveness = QStringLiteral("low");
    }
    use.effectiveness = effectivenessValue(effectiveness);
    const QString status = record.text(field::mitigation::Status);
    use.factorToday = statusFactorToday(status, hasEvidence, record.text(field::mitigation::ReviewBy), today);
    use.factorPlanned = statusFactorPlanned(status, !record.text(field::mitigation::Due).isEmpty(), use.factorToday);
    use.isVerified = use.factorToday >= 1.0;
    return use;
}

} // namespace

QString presentKey(const Catalogue& catalogue, const QString& key)
{
    const qsizetype at = key.indexOf(QLatin1Char('@'));
    const CatalogueThreat* threat = catalogue.threat(key.left(at));
    return threat && at > 0 ? QString(threat->id + key.mid(at)) : key;
}

MitigationIndex::MitigationIndex(const Catalogue& catalogue, const Snapshot& snapshot, const QDate& today)
{
    QSet<Id> withEvidence;
    for (const Record& evidence : snapshot.records(Kind::Evidence))
        withEvidence.insert(evidence.reference(field::evidence::Subject));
    for (const Record& record : snapshot.records(Kind::Mitigation)) {
        const CatalogueMitigation* entry = catalogue.mitigation(record.text(field::mitigation::Uses));
        const int index = static_cast<int>(m_uses.size());
        m_uses.append({&record, useOf(record, entry, withEvidence.contains(record.id()), today)});
        m_byId.insert(record.id(), index);
        const QStringList keys = record.list(field::mitigation::Threats);
        for (const QString& key : keys)
            m_byKey[presentKey(catalogue, key)].append(index);
        if (!entry)
            continue;
        for (const QString& provision : entry->provisions)
            m_byProvision[provision].append(record.id());
        if (!keys.isEmpty())
            continue;
        const QList<Id> targets = record.references(field::mitigation::On);
        for (const QString& threat : entry->threats) {
            if (targets.isEmpty())
                m_everywhere[threat].append(index);
            for (const Id& target : targets)
                m_onTarget[{threat, target}].append(index);
        }
    }
    for (const Record& record : snapshot.records(Kind::Threat))
        m_decisions.insert(presentKey(catalogue, record.text(field::threat::Key)), &record);
}

QList<MitigationUse> MitigationIndex::acting(const QString& threatId, const QString& key, Id target,
                                             const Record* decision) const
{
    if (m_uses.isEmpty())
        return {};
    QList<int> found = m_everywhere.value(threatId) + m_byKey.value(key);
    if (!target.isNull())
        found += m_onTarget.value({threatId, target});
    if (decision) {
        for (const Id& id : decision->references(field::threat::Mitigations)) {
            if (const int index = m_byId.value(id, -1); index >= 0)
                found.append(index);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QList<MitigationUse> uses;
    for (const int index : found)
        uses.append(m_uses[index].use);
    return uses;
}

} // namespace provisor
