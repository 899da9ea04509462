#include "core/analysis/AnalysisState.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct ProvisionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Provisions)
};

struct Applicability
{
    Tristate result = Tristate::Unknown;
    QString reason;
    QList<Fact> unknowns{};
};

QString stakeholderNames(const Catalogue& catalogue, const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids) {
        QString name = id == u"organisation" ? ProvisionTexts::tr("any organisation") : id;
        for (const Stakeholder& stakeholder : catalogue.stakeholders()) {
            if (stakeholder.id == id)
                name = stakeholder.plural.isEmpty() ? stakeholder.name : stakeholder.plural;
        }
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

/// Whether one of our roles is among those the provision addresses.
Applicability byAddressee(const Catalogue& catalogue, const CatalogueProvision& provision, const QStringList& roles)
{
    QStringList addressed, owners, supporting;
    for (const Addressee& addressee : provision.addressees) {
        addressed.append(addressee.who);
        const bool isOurs = roles.isEmpty() || roles.contains(addressee.who) || addressee.who == u"organisation";
        if (isOurs)
            (addressee.mark == Addressee::Mark::Supporting ? supporting : owners).append(addressee.who);
    }
    if (roles.isEmpty())
        return {Tristate::True,
                ProvisionTexts::tr("Role not stated; addresses %1").arg(stakeholderNames(catalogue, addressed))};
    if (!owners.isEmpty())
        return {Tristate::True, ProvisionTexts::tr("Addresses %1").arg(stakeholderNames(catalogue, owners))};
    if (!supporting.isEmpty())
        return {Tristate::True,
                ProvisionTexts::tr("Names %1 as taking part").arg(stakeholderNames(catalogue, supporting))};
    return {Tristate::False,
            ProvisionTexts::tr("Addresses %1; none of them is our role").arg(stakeholderNames(catalogue, addressed))};
}

Applicability byCondition(const RuleBook& book, const AnalysisState& state, Evaluator& evaluator,
                          const CatalogueProvision& provision)
{
    const Rule* rule = book.condition(provision.id);
    if (!rule)
        return {Tristate::Unknown,
                ProvisionTexts::tr("Depends on a condition the model cannot tell: %1").arg(provision.conditionText)};
    const Truth truth = evaluator.evaluate(*rule, 0);
    if (truth.known == Tristate::True)
        return {Tristate::True, ProvisionTexts::tr("The condition holds: %1").arg(provision.conditionText)};
    if (truth.known == Tristate::False)
        return {Tristate::False, ProvisionTexts::tr("As far as the diagram shows, the condition does not hold: %1")
                                     .arg(provision.conditionText)};
    const Wording wording(book, state.model);
    const std::vector<Reading> open = evaluator.trace(*rule, 0).unknowns;
    return {Tristate::Unknown,
            ProvisionTexts::tr("The condition depends on what is not answered (%1): %2")
                .arg(wording.openNames(open), provision.conditionText),
            wording.facts(open, false)};
}

QString mitigationName(const Catalogue& catalogue, const Record& mitigation)
{
    const QString title = mitigation.text(field::mitigation::Title);
    if (!title.isEmpty())
        return title;
    const CatalogueMitigation* entry = catalogue.mitigation(mitigation.text(field::mitigation::Uses));
    return entry ? entry->title : mitigation.text(field::mitigation::Alias);
}

/// A mitigation taken up or considered that gives evidence for the provision; nullptr when there is none. Whoever plans
/// one has found the provision to matter, whatever the diagram shows.
const Record* evidenceFor(const Snapshot& snapshot, const QList<Id>& mitigations)
{
    for (const Id& id : mitigations) {
        const Record* record = snapshot.find(id);
        if (record && record->text(field::mitigation::Status) != u"rejected")
            return record;
    }
    return nullptr;
}

Applicability applicability(const RuleBook& book, const AnalysisState& state, Evaluator& evaluator,
                            const CatalogueProvision& provision, const QStringList& roles, const Record* assessment,
                            const Record* evidence)
{
    const QString decided = assessment ? assessment->text(field::provision::Applicable) : QString();
    if (!decided.isEmpty()) {
        const QString reason = assessment->text(field::provision::ApplicableReason);
        return {tristate(decided == u"yes"),
                reason.isEmpty() ? ProvisionTexts::tr("Decided by hand, no reason given") : reason};
    }
    const Applicability addressed = byAddressee(book.catalogue(), provision, roles);
    const bool hasCondition = !provision.conditionRule.isEmpty() || !provision.conditionText.isEmpty();
    if (addressed.result == Tristate::False || !hasCondition)
        return addressed;
    if (provision.isPartCondition)
        return {Tristate::True, ProvisionTexts::tr("%1. %2").arg(addressed.reason, provision.conditionText)};
    const Applicability condition = byCondition(book, state, evaluator, provision);
    if (condition.result == Tristate::False && evidence)
        return {Tristate::True,
                ProvisionTexts::tr("%1. The mitigation \"%2\" gives evidence for it, although, as far as "
                                   "the diagram shows, the condition does not hold: %3")
                    .arg(addressed.reason, mitigationName(book.catalogue(), *evidence), provision.conditionText)};
    return {condition.result, addressed.reason + QStringLiteral(". ") + condition.reason, condition.unknowns};
}

/// A question no threat hangs on.
Question questionOn(const Catalogue& catalogue, const ModelGraph& model, const Fact& fact)
{
    Question question;
    question.record = fact.record;
    question.field = fact.field;
    question.kind = Kind::Model;
    question.alias = QStringLiteral("system");
    const Property* property = catalogue.systemQuestion(fact.field);
    if (const int element = model.elementIndex.value(fact.record, -1); element >= 0) {
        question.kind = Kind::Element;
        question.alias = model.element(element).text(field::element::Alias);
        question.name = model.elementName(element);
        property = catalogue.property(fact.field);
    } else if (const int flow = model.flowIndex.value(fact.record, -1); flow >= 0) {
        question.kind = Kind::Flow;
        question.alias = model.flow(flow).text(field::flow::Alias);
        question.name = model.flowName(flow);
        property = catalogue.property(fact.field);
    }
    if (property)
        question.text = property->question;
    return question;
}

} // namespace

QList<ProvisionStatus> assessProvisions(const RuleBook& book, const Snapshot& snapshot, const AnalysisState& state,
                                        Evaluator& evaluator, const MitigationIndex& mitigations,
                                        const QList<Threat>& threats)
{
    const Record model = snapshot.model();
    const QStringList roles = model.isNull() ? QStringList() : model.list(field::model::Roles);
    QHash<QString, const Record*> assessments;
    for (const Record& record : snapshot.records(Kind::Provision)) {
        const CatalogueProvision* provision = book.catalogue().provision(record.text(field::provision::Provision));
        assessments.insert(provision ? provision->id : record.text(field::provision::Provision), &record);
    }
    QHash<QString, QStringList> keys;
    for (const Threat& threat : threats) {
        for (const QString& provision : threat.isRaised ? threat.provisions : QStringList())
            keys[provision].append(threat.key);
    }
    QList<ProvisionStatus> list;
    for (const CatalogueProvision& provision : book.catalogue().provisions()) {
        const Record* assessment = assessments.value(provision.id);
        const QList<Id> giving = mitigations.forProvision(provision.id);
        const Applicability applies =
            applicability(book, state, evaluator, provision, roles, assessment, evidenceFor(snapshot, giving));
        ProvisionStatus status;
        status.catalogue = &provision;
        status.applicable = applies.result;
        status.reason = applies.reason;
        status.unknowns = applies.unknowns;
        if (assessment) {
            status.assessment = assessment->id();
            status.claim = assessment->text(field::provision::Claim);
            status.verdict = assessment->text(field::provision::Verdict);
            status.owner = assessment->reference(field::provision::Owner);
        }
        status.threats = keys.value(provision.id);
        status.mitigations = giving;
        list.append(status);
    }
    return list;
}

void askForProvisions(const Catalogue& catalogue, const ModelGraph& model, const QList<ProvisionStatus>& provisions,
                      QList<Question>& questions)
{
    constexpr int askedPerProvision = 3; // a condition on any element hangs on all of them; a few answers settle it
    QHash<std::pair<Id, QString>, qsizetype> known;
    for (qsizetype i = 0; i < questions.size(); ++i)
        known.insert({questions[i].record, questions[i].field}, i);
    for (const ProvisionStatus& status : provisions) {
        int asked = 0;
        for (const Fact& fact : status.unknowns) {
            const auto found = known.constFind({fact.record, fact.field});
            if (found == known.constEnd()) {
                const Question question = questionOn(catalogue, model, fact);
                if (asked >= askedPerProvision || question.text.isEmpty())
                    continue; // what has no question, such as our roles, is asked for elsewhere
                known.insert({fact.record, fact.field}, questions.size());
                questions.append(question);
            }
            ++asked;
            questions[known.value({fact.record, fact.field})].provisions.append(status.catalogue->id);
        }
    }
}

} // namespace provisor
