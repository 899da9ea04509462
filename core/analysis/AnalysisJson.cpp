#include "core/analysis/Findings.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace provisor {

namespace {

/// Turns ids of records into the short names of the model and builds the members of the contract.
class JsonWriter
{
public:
    explicit JsonWriter(const Analysis& analysis) : m_analysis(analysis)
    {
        for (const Kind kind : {Kind::Element, Kind::Flow, Kind::Boundary, Kind::Mitigation, Kind::Person}) {
            for (const Record& record : analysis.snapshot.records(kind))
                m_aliases.insert(record.id(), record.text(0)); // `alias` is the first field of these kinds
        }
    }

    QJsonObject threat(const Threat& threat) const
    {
        const CatalogueThreat* catalogue = threat.catalogue;
        QJsonArray related;
        for (const Target& target : threat.related)
            related.append(targetOf(target));
        return {{QStringLiteral("key"), threat.key},
                {QStringLiteral("threat"), catalogue ? catalogue->id : threat.key.section(u'@', 0, 0)},
                {QStringLiteral("title"), threat.title},
                {QStringLiteral("target"), targetOf(threat.target)},
                {QStringLiteral("related"), related},
                {QStringLiteral("certainty"),
                 threat.certainty == Certainty::Confirmed ? QStringLiteral("confirmed") : QStringLiteral("possible")},
                {QStringLiteral("status"), threat.status},
                {QStringLiteral("owner"), alias(threat.owner)},
                {QStringLiteral("due"), threat.due},
                {QStringLiteral("stride"), QJsonArray::fromStringList(catalogue ? catalogue->stride : QStringList())},
                {QStringLiteral("phases"), QJsonArray::fromStringList(catalogue ? catalogue->phases : QStringList())},
                {QStringLiteral("inherent"), risk(threat.risk.inherent)},
                {QStringLiteral("residual"), risk(threat.risk.residual)},
                {QStringLiteral("target_risk"), risk(threat.risk.target)},
                {QStringLiteral("confidence"), threat.risk.confidence},
                {QStringLiteral("factors"), factors(threat.risk)},
                {QStringLiteral("provisions"), QJsonArray::fromStringList(threat.provisions)},
                {QStringLiteral("mitigations"), mitigations(threat)},
                {QStringLiteral("suggested"), QJsonArray::fromStringList(threat.suggested)},
                {QStringLiteral("references"), references(catalogue)},
                {QStringLiteral("why"), threat.why},
                {QStringLiteral("facts"), facts(threat.facts, true)},
                {QStringLiteral("unknowns"), facts(threat.unknowns, false)}};
    }

    QJsonObject question(const Question& question) const
    {
        return {
            {QStringLiteral("record"), question.record.isNull() ? QStringLiteral("system") : alias(question.record)},
            {QStringLiteral("name"), question.name},
            {QStringLiteral("field"), question.field},
            {QStringLiteral("question"), question.text},
            {QStringLiteral("risk_at_stake"), roundHalfUp(question.riskAtStake, 1)},
            {QStringLiteral("raises"), QJsonArray::fromStringList(question.raises)},
            {QStringLiteral("clears"), QJsonArray::fromStringList(question.clears)},
            {QStringLiteral("threats"), QJsonArray::fromStringList(question.threats)},
            {QStringLiteral("provisions"), QJsonArray::fromStringList(question.provisions)}};
    }

    QJsonObject provision(const ProvisionStatus& status) const
    {
        QStringList addressees;
        for (const Addressee& addressee : status.catalogue->addressees)
            addressees.append(addressee.who);
        const QJsonValue applicable = status.applicable == Tristate::Unknown
                                          ? QJsonValue(QStringLiteral("unknown"))
                                          : QJsonValue(status.applicable == Tristate::True);
        return {{QStringLiteral("id"), status.catalogue->id},
                {QStringLiteral("principle"), status.catalogue->principle},
                {QStringLiteral("modality"), status.catalogue->modality()},
                {QStringLiteral("addressees"), QJsonArray::fromStringList(addressees)},
                {QStringLiteral("applicable"), applicable},
                {QStringLiteral("reason"), status.reason},
                {QStringLiteral("claim"), status.claim},
                {QStringLiteral("verdict"), status.verdict},
                {QStringLiteral("owner"), alias(status.owner)},
                {QStringLiteral("threats"), status.threats.size()},
                {QStringLiteral("mitigations"), status.mitigations.size()}};
    }

    QJsonObject path(const AttackPath& path) const
    {
        QJsonArray steps;
        for (const AttackStep& step : path.steps)
            steps.append(QJsonObject{{QStringLiteral("role"), pathRoleName(step.role)},
                                     {QStringLiteral("element"), alias(step.element)},
                                     {QStringLiteral("flow"), alias(step.flow)},
                                     {QStringLiteral("crosses"), step.crosses},
                                     {QStringLiteral("enters"), alias(step.entersBoundary)},
                                     {QStringLiteral("likelihood"), roundHalfUp(step.likelihood, 4)},
                                     {QStringLiteral("threats"), QJsonArray::fromStringList(step.threats)}});
        return {{QStringLiteral("key"), path.key},
                {QStringLiteral("goal"), pathGoalName(path.goal)},
                {QStringLiteral("entry"), alias(path.entry)},
                {QStringLiteral("target"), alias(path.target)},
                {QStringLiteral("data"), alias(path.data)},
                {QStringLiteral("summary"), path.summary},
                {QStringLiteral("inherent"), risk(path.inherent)},
                {QStringLiteral("residual"), risk(path.residual)},
                {QStringLiteral("target_risk"), risk(path.planned)},
                {QStringLiteral("steps"), steps},
                {QStringLiteral("boundaries"), aliases(path.boundaries)},
                {QStringLiteral("mitigations"), aliases(path.mitigations)},
                {QStringLiteral("guardrails"), aliases(path.guardrails)},
                {QStringLiteral("threats"), QJsonArray::fromStringList(path.threats)}};
    }

    QJsonObject summary() const
    {
        int raised = 0, confirmed = 0;
        int levels[4] = {0, 0, 0, 0};
        for (const Threat& threat : m_analysis.threats) {
            if (!threat.isRaised)
                continue;
            ++raised;
            confirmed += threat.certainty == Certainty::Confirmed ? 1 : 0;
            ++levels[static_cast<int>(threat.risk.residual.level)];
        }
        QJsonObject byLevel;
        for (const Level level : {Level::Low, Level::Medium, Level::High, Level::Critical})
            byLevel.insert(levelName(level), levels[static_cast<int>(level)]);
        return {{QStringLiteral("threats"), raised},
                {QStringLiteral("confirmed"), confirmed},
                {QStringLiteral("possible"), raised - confirmed},
                {QStringLiteral("byLevel"), byLevel},
                {QStringLiteral("questions"), m_analysis.questions.size()},
                {QStringLiteral("paths"), m_analysis.paths.worst.size() + m_analysis.paths.leftOut},
                {QStringLiteral("milliseconds"), roundHalfUp(m_analysis.milliseconds, 3)}};
    }

    QString alias(Id id) const { return m_aliases.value(id); }
    QJsonArray aliases(const QList<Id>& ids) const
    {
        QJsonArray array;
        for (const Id& id : ids)
            array.append(alias(id));
        return array;
    }

private:
    static QString kindName(Kind kind)
    {
        return kind == Kind::Model ? QStringLiteral("system") : QString(QLatin1String(kindSpec(kind).name));
    }

    static QJsonObject targetOf(const Target& target)
    {
        return {{QStringLiteral("id"), target.alias},
                {QStringLiteral("kind"), kindName(target.kind)},
                {QStringLiteral("name"), target.name}};
    }

    /// Enough decimals to multiply by hand, few enough to hide binary noise.
    static QJsonObject risk(const Risk& risk)
    {
        return {{QStringLiteral("likelihood"), roundHalfUp(risk.likelihood, 4)},
                {QStringLiteral("impact"), roundHalfUp(risk.impact, 4)},
                {QStringLiteral("value"), roundHalfUp(risk.value, 1)},
                {QStringLiteral("level"), levelName(risk.level)}};
    }

    static QJsonArray factors(const RiskAssessment& assessment)
    {
        QJsonArray array;
        for (const Factor& factor : assessment.factors) {
            QJsonObject object{{QStringLiteral("id"), factor.id},
                               {QStringLiteral("value"), factor.value},
                               {QStringLiteral("reason"), factor.reason}};
            if (factor.isOverridden) {
                object.insert(QStringLiteral("overridden"), true);
                object.insert(QStringLiteral("note"), factor.note);
            }
            array.append(object);
        }
        return array;
    }

    QJsonArray mitigations(const Threat& threat) const
    {
        QJsonArray array;
        for (const MitigationEffect& effect : threat.risk.effects) {
            const Record* record = m_analysis.snapshot.find(Kind::Mitigation, effect.mitigation);
            const QString status = record ? record->text(field::mitigation::Status) : QString();
            const QString strength = effect.effectiveness >= 0.6   ? QStringLiteral("high")
                                     : effect.effectiveness >= 0.4 ? QStringLiteral("medium")
                                                                   : QStringLiteral("low");
            array.append(QJsonObject{{QStringLiteral("id"), alias(effect.mitigation)},
                                     {QStringLiteral("uses"), effect.catalogueId},
                                     {QStringLiteral("status"), status.isEmpty() ? QStringLiteral("proposed") : status},
                                     {QStringLiteral("effectiveness"), strength}});
        }
        return array;
    }

    QJsonArray references(const CatalogueThreat* threat) const
    {
        QJsonArray array;
        for (const Reference& reference : threat ? threat->references : QList<Reference>()) {
            const FrameworkEntry* entry = m_analysis.catalogue->reference(reference);
            array.append(
                QJsonObject{{QStringLiteral("scheme"), QString(reference.framework + u'@' + reference.edition)},
                            {QStringLiteral("id"), reference.id},
                            {QStringLiteral("name"), entry ? entry->name : QString()},
                            {QStringLiteral("url"), entry ? entry->url : QString()}});
        }
        return array;
    }

    /// A list for properties that can hold several values, a text for the others, as in the text form of a model.
    QJsonValue valueOf(const Fact& fact) const
    {
        const Property* property = fact.record.isNull() ? m_analysis.catalogue->systemQuestion(fact.field)
                                                        : m_analysis.catalogue->property(fact.field);
        if (fact.field == u"roles" || (property && property->type == Property::Type::Set))
            return QJsonArray::fromStringList(fact.value);
        return fact.value.value(0);
    }

    QJsonArray facts(const QList<Fact>& facts, bool withValues) const
    {
        QJsonArray array;
        for (const Fact& fact : facts) {
            QJsonObject object{
                {QStringLiteral("record"), fact.record.isNull() ? QStringLiteral("system") : alias(fact.record)},
                {QStringLiteral("field"), fact.field}};
            if (withValues)
                object.insert(QStringLiteral("value"), valueOf(fact));
            array.append(object);
        }
        return array;
    }

    const Analysis& m_analysis;
    QHash<Id, QString> m_aliases;
};

} // namespace

namespace {

/// The catalogue used, the packs on top of it, and the one the model names.
QJsonObject catalogueToJson(const Analysis& analysis, const QString& standard)
{
    const Record model = analysis.snapshot.model();
    QJsonArray packs;
    for (const PackInfo& pack : analysis.catalogue->packs())
        packs.append(QJsonObject{{QStringLiteral("id"), pack.id},
                                 {QStringLiteral("title"), pack.title},
                                 {QStringLiteral("version"), pack.version},
                                 {QStringLiteral("digest"), pack.digest}});
    QJsonObject object{{QStringLiteral("edition"), standard},
                       {QStringLiteral("version"), analysis.catalogue->version()},
                       {QStringLiteral("digest"), analysis.catalogue->digest()},
                       {QStringLiteral("packs"), packs},
                       {QStringLiteral("differs"), pinsAnotherCatalogue(model, *analysis.catalogue)}};
    if (!model.isNull() && !model.text(field::model::CatalogueDigest).isEmpty())
        object.insert(QStringLiteral("pinned"),
                      QJsonObject{{QStringLiteral("version"), model.text(field::model::Catalogue)},
                                  {QStringLiteral("digest"), model.text(field::model::CatalogueDigest)}});
    return object;
}

} // namespace

QJsonObject analysisToJson(const Analysis& analysis, const QString& fileName)
{
    const JsonWriter writer(analysis);
    const Record model = analysis.snapshot.model();
    QJsonArray threats, notRaised, paths, questions, provisions;
    for (const Threat& threat : analysis.threats)
        (threat.isRaised ? threats : notRaised).append(writer.threat(threat));
    for (const AttackPath& path : analysis.paths.worst)
        paths.append(writer.path(path));
    for (const Question& question : analysis.questions)
        questions.append(writer.question(question));
    for (const ProvisionStatus& status : analysis.provisions)
        provisions.append(writer.provision(status));
    QJsonArray off;
    for (const RuleOff& rule : analysis.rulesOff)
        off.append(QJsonObject{{QStringLiteral("threat"), rule.threat}, {QStringLiteral("reason"), rule.reason}});
    const QJsonObject header{{QStringLiteral("id"), model.id().toString()},
                             {QStringLiteral("title"), model.isNull() ? QString() : model.text(field::model::Title)},
                             {QStringLiteral("file"), fileName}};
    const QString edition = model.isNull() ? QString() : model.text(field::model::Edition);
    QString standard = edition;
    for (const Edition& known : analysis.catalogue->editions()) {
        if (edition.isEmpty() && known.isDefault)
            standard = known.id;
    }
    return {{QStringLiteral("format"), QStringLiteral("provisor-analysis")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("model"), header},
            {QStringLiteral("catalogue"), catalogueToJson(analysis, standard)},
            {QStringLiteral("summary"), writer.summary()},
            {QStringLiteral("threats"), threats},
            {QStringLiteral("not_raised"), notRaised},
            {QStringLiteral("paths"), paths},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("provisions"), provisions},
            {QStringLiteral("rules_off"), off}};
}

} // namespace provisor
