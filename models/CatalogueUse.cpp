#include "models/CatalogueUse.h"

#include "core/rules/Syntax.h"

namespace provisor {

CatalogueUse::CatalogueUse(const AnalysisPointer& analysis) : m_analysis(analysis)
{
    if (!analysis)
        return;
    for (qsizetype at = 0; at < analysis->threats.size(); ++at) {
        const Threat& threat = analysis->threats[at];
        if (threat.catalogue && threat.isRaised)
            m_raised[threat.catalogue->id].append(at);
    }
    for (const Record& record : analysis->snapshot.records(Kind::Mitigation)) {
        const QString id = record.text(field::mitigation::Uses);
        if (!id.isEmpty())
            m_mitigations[id].append(record.id());
    }
    for (const Record& record : analysis->snapshot.records(Kind::Element)) {
        const ComponentType* type = analysis->catalogue->componentType(record.text(field::element::Type));
        if (type)
            m_elements[type->id].append(record.id());
    }
    for (qsizetype at = 0; at < analysis->provisions.size(); ++at)
        m_provisions.insert(analysis->provisions[at].catalogue->id, at);
}

QList<const Threat*> CatalogueUse::raised(const QString& threat) const
{
    QList<const Threat*> list;
    for (const qsizetype at : m_raised.value(threat))
        list.append(&m_analysis->threats[at]);
    return list;
}

CatalogueUse::Tally CatalogueUse::tally(const QString& threat) const
{
    return tally(QStringList{threat});
}

CatalogueUse::Tally CatalogueUse::tally(const QStringList& threats) const
{
    Tally tally;
    for (const QString& id : threats) {
        for (const qsizetype at : m_raised.value(id)) {
            const Threat& threat = m_analysis->threats[at];
            const Level level = threat.risk.residual.level;
            const bool isConfirmed = threat.certainty == Certainty::Confirmed;
            if (tally.count == 0 || level > tally.worst) {
                tally.worst = level;
                tally.isConfirmed = isConfirmed;
            } else if (level == tally.worst) {
                tally.isConfirmed = tally.isConfirmed || isConfirmed;
            }
            ++tally.count;
        }
    }
    return tally;
}

const ProvisionStatus* CatalogueUse::provision(const QString& id) const
{
    const auto at = m_provisions.constFind(id);
    return at == m_provisions.cend() ? nullptr : &m_analysis->provisions[*at];
}

namespace {

/// Keys of the properties a rule reads.
QStringList fieldsOf(const Catalogue& catalogue, const QString& rule)
{
    QStringList keys;
    const auto tree = rule.isEmpty() ? Result<SyntaxTree>(SyntaxTree{}) : parseRule(rule);
    if (!tree)
        return keys;
    for (const SyntaxTree::Node& node : tree->nodes) {
        if (node.kind != SyntaxTree::Kind::Field || node.children.empty())
            continue;
        const QString id = tree->text(node);
        if (catalogue.property(id))
            keys.append(QStringLiteral("property:") + id);
        if (catalogue.systemQuestion(id))
            keys.append(QStringLiteral("question:") + id);
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace

QHash<QString, PropertyReaders> propertyReaders(const Catalogue& catalogue)
{
    QHash<QString, PropertyReaders> readers;
    for (const CatalogueThreat& threat : catalogue.threats()) {
        for (const QString& key : fieldsOf(catalogue, threat.rule))
            readers[key].threats.append(threat.id);
    }
    for (const CatalogueProvision& provision : catalogue.provisions()) {
        for (const QString& key : fieldsOf(catalogue, provision.conditionRule))
            readers[key].provisions.append(provision.id);
    }
    return readers;
}

} // namespace provisor
