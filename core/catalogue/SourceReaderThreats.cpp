#include "core/catalogue/SourceReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompiler)
};

constexpr int shortTitleLimit = 32;
constexpr int effectLimit = 60;
constexpr int highestRating = 5;
constexpr int fewestWords = 40;
constexpr int mostWords = 120;

const QStringList strideLetters{QStringLiteral("S"), QStringLiteral("T"), QStringLiteral("R"),
                                QStringLiteral("I"), QStringLiteral("D"), QStringLiteral("E")};
const QStringList lifecyclePhases{QStringLiteral("design"), QStringLiteral("development"), QStringLiteral("deployment"),
                                  QStringLiteral("maintenance"), QStringLiteral("end-of-life")};
const QStringList mitigationRoles{QStringLiteral("developer"), QStringLiteral("system-operator"),
                                  QStringLiteral("data-custodian"), QStringLiteral("end-user"),
                                  QStringLiteral("organisation")};

Scope scopeOf(const QString& word)
{
    if (word == u"flow")
        return Scope::Flow;
    return word == u"system" ? Scope::System : Scope::Element;
}

} // namespace

QStringList threatPlaceholders(Scope scope)
{
    const QString target = QStringLiteral("target");
    if (scope == Scope::Flow)
        return {target, QStringLiteral("from"), QStringLiteral("to")};
    if (scope == Scope::System)
        return {target};
    return {target, QStringLiteral("senders"), QStringLiteral("receivers"), QStringLiteral("boundary")};
}

QString SourceReader::readThreatFamily(const YamlNode& node)
{
    MapReader reader(node, m_file, m_mistakes);
    ThreatFamily family;
    family.id = reader.id();
    family.name = translatable(reader, "name", QStringLiteral("threat_family"), family.id);
    const int order = reader.number("order", 0, 999, MapReader::optional);
    if (m_index.define(Named::ThreatFamily, family.id, reader.place("id"), m_mistakes))
        m_sources.threatFamilies.append({family, order});
    return family.id;
}

void SourceReader::readThreats(const YamlNode& list, const QString& family)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        const CatalogueThreat threat = readThreat(reader, family);
        const YamlNode* examples = reader.node("examples", YamlNode::Kind::List, MapReader::required);
        if (!m_index.define(Named::Threat, threat.id, reader.place("id"), m_mistakes))
            continue;
        if (examples)
            m_sources.examples.append({m_sources.threats.size(), examples, m_file});
        m_sources.threats.append(threat);
    }
}

CatalogueThreat SourceReader::readThreat(MapReader& reader, const QString& family)
{
    const QString kind = QStringLiteral("threat");
    CatalogueThreat threat;
    threat.id = reader.id();
    threat.title = translatable(reader, "title", kind, threat.id);
    threat.shortTitle = translatable(reader, "short", kind, threat.id, MapReader::required, shortTitleLimit);
    threat.effect = translatable(reader, "effect", kind, threat.id, MapReader::required, effectLimit);
    threat.description = translatable(reader, "description", kind, threat.id);
    // A pack may add to a family of the built-in catalogue by naming it.
    threat.family = family.isEmpty() ? reader.text("family") : family;
    if (family.isEmpty())
        m_index.mention(Named::ThreatFamily, threat.family, reader.place("family"));
    threat.isCore = reader.choice("tier", {QStringLiteral("core"), QStringLiteral("extended")}) == u"core";
    readScope(reader, threat);
    readDepth(reader, threat);
    // A threat to the organisation is none of the six: "-".
    threat.stride = reader.choices("stride", strideLetters + QStringList{QStringLiteral("-")});
    threat.stride.removeAll(QStringLiteral("-"));
    threat.phases = reader.choices("phases", lifecyclePhases);
    readRating(reader, threat);
    threat.provisions = reader.references("provisions", Named::Provision, m_index, MapReader::required);
    threat.references = readReferences(reader);
    threat.mitigations = reader.references("mitigations", Named::Mitigation, m_index, MapReader::required);
    threat.aliases = reader.aliases();
    for (const QString& alias : threat.aliases)
        m_index.defineAlias(Named::Threat, alias, threat.id, reader.place("aliases"), m_mistakes);
    return threat;
}

void SourceReader::readScope(MapReader& reader, CatalogueThreat& threat)
{
    threat.scope =
        scopeOf(reader.choice("scope", {QStringLiteral("element"), QStringLiteral("flow"), QStringLiteral("system")}));
    threat.rule = reader.text("rule");
    if (!threat.rule.isEmpty())
        m_sources.rules.append({threat.rule, threat.scope, reader.place("rule"), threat.id});
    const auto presence = threat.scope == Scope::Element ? MapReader::required : MapReader::optional;
    threat.appliesTo = reader.references("applies_to", Named::ComponentType, m_index, presence, true);
    if (threat.scope != Scope::Element && !threat.appliesTo.isEmpty())
        m_mistakes.add(reader.place("applies_to"), Messages::tr("Only threats on elements apply to component types"),
                       Messages::tr("Leave \"applies_to\" out, or set \"scope\" to element"));
}

void SourceReader::readDepth(MapReader& reader, CatalogueThreat& threat)
{
    const QString kind = QStringLiteral("threat");
    threat.attack = translatable(reader, "attack", kind, threat.id, MapReader::optional);
    threat.inModel = translatable(reader, "in_model", kind, threat.id, MapReader::optional);
    threat.checks = reader.list("checks", MapReader::optional);
    for (qsizetype i = 0; i < threat.checks.size(); ++i)
        noteText(kind, threat.id, QStringLiteral("checks/") + QString::number(i), threat.checks[i], 0,
                 reader.place("checks"));
    threat.evidence = translatable(reader, "evidence", kind, threat.id, MapReader::optional);
    if (!threat.attack.isEmpty())
        checkLength(reader,
                    QStringList{threat.description, threat.attack, threat.inModel, threat.evidence} + threat.checks);
    const QStringList legal = threatPlaceholders(threat.scope);
    static const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
    for (auto found = placeholder.globalMatch(threat.inModel); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!legal.contains(name))
            m_mistakes.add(reader.place("in_model"),
                           Messages::tr("\"{%1}\" cannot be filled in for a threat of this scope").arg(name),
                           Messages::tr("Use one of: %1").arg(QStringLiteral("{%1}").arg(legal.join(u"}, {"))));
    }
}

/// Long enough to act on, short enough to be read in a workshop.
void SourceReader::checkLength(MapReader& reader, const QStringList& texts)
{
    const qsizetype words = texts.join(u' ').simplified().count(u' ') + 1;
    if (words < fewestWords || words > mostWords)
        m_mistakes.add(reader.place(), Messages::tr("The texts have %1 words together").arg(words),
                       Messages::tr("Write %1 to %2 words").arg(fewestWords).arg(mostWords));
}

void SourceReader::readRating(MapReader& reader, CatalogueThreat& threat)
{
    threat.capability = reader.number("capability", 1, highestRating);
    threat.maturity = reader.number("maturity", 1, highestRating);
    threat.noCompleteDefence = reader.flag("no_complete_defence");
    const YamlNode* impact = reader.node("impact", YamlNode::Kind::Map, MapReader::required);
    if (!impact)
        return;
    MapReader dimensions(*impact, m_file, m_mistakes);
    for (const char* letter = impactDimensions; *letter; ++letter) {
        const char key[] = {*letter, '\0'};
        if (dimensions.has(key))
            threat.impact.insert(QLatin1Char(*letter), dimensions.number(key, 1, highestRating));
        else
            dimensions.allow(key);
    }
    if (threat.impact.isEmpty())
        m_mistakes.add(dimensions.place(), Messages::tr("The threat has no impact"),
                       Messages::tr("Give at least one of the dimensions C I A S P F L a value from 1 to 5"));
}

void SourceReader::readMitigations(const YamlNode& list)
{
    for (const YamlNode& node : list.items) {
        MapReader reader(node, m_file, m_mistakes);
        const CatalogueMitigation mitigation = readMitigation(reader);
        if (m_index.define(Named::Mitigation, mitigation.id, reader.place("id"), m_mistakes))
            m_sources.mitigations.append(mitigation);
    }
}

CatalogueMitigation SourceReader::readMitigation(MapReader& reader)
{
    const QString kind = QStringLiteral("mitigation");
    const QString likelihood = QStringLiteral("likelihood");
    const QString impact = QStringLiteral("impact");
    CatalogueMitigation mitigation;
    mitigation.id = reader.id();
    mitigation.title = translatable(reader, "title", kind, mitigation.id);
    mitigation.shortTitle = translatable(reader, "short", kind, mitigation.id, MapReader::required, shortTitleLimit);
    mitigation.description = translatable(reader, "description", kind, mitigation.id);
    mitigation.kind = reader.choice("kind", {QStringLiteral("preventive"), QStringLiteral("detective"),
                                             QStringLiteral("corrective"), QStringLiteral("governance")});
    mitigation.roles = reader.choices("roles", mitigationRoles);
    const QStringList axes = reader.choices("acts_on", {likelihood, impact});
    mitigation.actsOnLikelihood = axes.contains(likelihood);
    mitigation.actsOnImpact = axes.contains(impact);
    mitigation.effectiveness =
        reader.choice("effectiveness", {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")});
    mitigation.cosaiControls = reader.list("cosai", MapReader::optional);
    noteCosai(reader);
    mitigation.references = readReferences(reader);
    mitigation.provisions = reader.references("provisions", Named::Provision, m_index, MapReader::required);
    mitigation.evidence = translatable(reader, "evidence", kind, mitigation.id);
    mitigation.verify = translatable(reader, "verify", kind, mitigation.id, MapReader::optional);
    if (reader.has("effort"))
        mitigation.effort =
            reader.choice("effort", {QStringLiteral("small"), QStringLiteral("medium"), QStringLiteral("large")});
    mitigation.effortBasis = translatable(reader, "effort_basis", kind, mitigation.id, MapReader::optional);
    mitigation.limits = translatable(reader, "limits", kind, mitigation.id, MapReader::optional);
    if (!mitigation.verify.isEmpty())
        checkLength(reader, {mitigation.description, mitigation.verify, mitigation.effortBasis, mitigation.limits});
    return mitigation;
}

} // namespace provisor
