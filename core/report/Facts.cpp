#include "core/report/Facts.h"

#include <cmath>

namespace provisor::report {

namespace {

QString numbered(QChar letter, qsizetype number, int digits)
{
    return letter + QStringLiteral("-") + QString::number(number).rightJustified(digits, u'0');
}

/// Order in which records came into the model, from the audit trail; those not in it have none.
QHash<Id, int> firstSeen(const QList<LogEntry>& log)
{
    QHash<Id, int> order;
    for (const LogEntry& entry : log) {
        const auto change = changeOf(entry);
        if (!change)
            continue;
        for (const Delta& delta : change->deltas) {
            if (!delta.before && !order.contains(delta.id))
                order.insert(delta.id, static_cast<int>(order.size()));
        }
    }
    return order;
}

bool isInForce(const QString& status)
{
    return status == u"implemented" || status == u"verified";
}

QString mitigationStatusWord(const Words& words, const QString& status)
{
    if (status == u"planned")
        return words.text(QT_TRANSLATE_NOOP("Report", "planned"));
    if (status == u"in-progress")
        return words.text(QT_TRANSLATE_NOOP("Report", "in progress"));
    if (status == u"implemented")
        return words.text(QT_TRANSLATE_NOOP("Report", "implemented"));
    if (status == u"verified")
        return words.text(QT_TRANSLATE_NOOP("Report", "verified"));
    if (status == u"rejected")
        return words.text(QT_TRANSLATE_NOOP("Report", "rejected"));
    return words.text(QT_TRANSLATE_NOOP("Report", "proposed"));
}

MitigationFact mitigationFact(const Facts& facts, const Record& record)
{
    namespace f = field::mitigation;
    MitigationFact fact;
    fact.record = &record;
    if (facts.analysis->catalogue)
        fact.catalogue = facts.analysis->catalogue->mitigation(record.text(f::Uses));
    fact.title = record.text(f::Title);
    if (fact.title.isEmpty() && fact.catalogue)
        fact.title = fact.catalogue->title;
    if (fact.title.isEmpty())
        fact.title = record.text(f::Alias);
    const QString status = record.text(f::Status);
    fact.status = mitigationStatusWord(*facts.words, status);
    fact.owner = facts.person(record.reference(f::Owner));
    fact.due = QDate::fromString(record.text(f::Due), Qt::ISODate);
    fact.isInForce = isInForce(status);
    fact.isVerified = status == u"verified";
    fact.isRejected = status == u"rejected";
    fact.isPlanned = !fact.isInForce && !fact.isRejected && fact.due.isValid();
    if (fact.isPlanned && fact.due < facts.input->date)
        fact.daysLate = static_cast<int>(fact.due.daysTo(facts.input->date));
    return fact;
}

void numberMitigations(Facts& facts)
{
    const QHash<Id, int> seen = firstSeen(facts.input->log);
    const auto order = [&seen](Id id) { return seen.value(id, static_cast<int>(seen.size())); };
    for (const Record& record : facts.analysis->snapshot.records(Kind::Mitigation))
        facts.mitigations.append(mitigationFact(facts, record));
    std::sort(facts.mitigations.begin(), facts.mitigations.end(), [&](const auto& a, const auto& b) {
        const auto key = [&order](const MitigationFact& m) {
            return std::tuple(order(m.record->id()), !m.isInForce, !m.due.isValid(), m.due,
                              m.record->text(field::mitigation::Alias));
        };
        return key(a) < key(b);
    });
    for (qsizetype i = 0; i < facts.mitigations.size(); ++i) {
        MitigationFact& fact = facts.mitigations[i];
        fact.number = numbered(u'M', i + 1, 2);
        fact.anchor = QStringLiteral("m-") + QString::number(i + 1);
        facts.mitigationById.insert(fact.record->id(), static_cast<int>(i));
    }
}

QString zoneOf(const Facts& facts, const Target& target)
{
    const Record* element = facts.analysis->snapshot.find(Kind::Element, target.id);
    if (!element)
        return {};
    return facts.nameOf(element->reference(field::element::Boundary));
}

ThreatFact threatFact(const Facts& facts, const Threat& threat)
{
    ThreatFact fact;
    fact.threat = &threat;
    fact.title = threat.title;
    fact.shortTitle =
        threat.catalogue && !threat.catalogue->shortTitle.isEmpty() ? threat.catalogue->shortTitle : threat.title;
    fact.target = threat.target.kind == Kind::Model || threat.target.name.isEmpty()
                      ? facts.words->text(QT_TRANSLATE_NOOP("Report", "the system"))
                      : threat.target.name;
    fact.zone = zoneOf(facts, threat.target);
    fact.effect = threat.catalogue ? threat.catalogue->effect : QString();
    fact.isPossible = threat.certainty == Certainty::Possible;
    fact.owner = facts.person(threat.owner);
    QSet<int> listed;
    const auto add = [&](Id id) {
        const int index = facts.mitigationById.value(id, -1);
        if (index >= 0 && !listed.contains(index) && !facts.mitigations[index].isRejected) {
            listed.insert(index);
            fact.mitigations.append(index);
        }
    };
    for (Id id : threat.mitigations)
        add(id);
    for (const MitigationEffect& effect : threat.risk.effects)
        add(effect.mitigation);
    std::sort(fact.mitigations.begin(), fact.mitigations.end());
    return fact;
}

/// Numbers stand for the place in the catalogue and the target, not for the risk, so that they outlive a change of
/// risk and of the decision.
void numberThreats(Facts& facts)
{
    QHash<const CatalogueThreat*, int> place;
    if (facts.analysis->catalogue) {
        for (const CatalogueThreat& threat : facts.analysis->catalogue->threats())
            place.insert(&threat, static_cast<int>(place.size()));
    }
    QHash<Id, int> targets;
    for (Kind kind : {Kind::Element, Kind::Flow}) {
        for (const Record& record : facts.analysis->snapshot.records(kind))
            targets.insert(record.id(), static_cast<int>(targets.size()));
    }
    std::vector<ThreatFact*> order;
    for (QList<ThreatFact>* list : {&facts.threats, &facts.setAside}) {
        for (ThreatFact& fact : *list)
            order.push_back(&fact);
    }
    const auto key = [&](const ThreatFact* fact) {
        return std::tuple(place.value(fact->threat->catalogue, static_cast<int>(place.size())),
                          targets.value(fact->threat->target.id, -1), fact->threat->key);
    };
    std::sort(order.begin(), order.end(), [&key](const auto* a, const auto* b) { return key(a) < key(b); });
    for (size_t i = 0; i < order.size(); ++i) {
        order[i]->number = numbered(u'T', static_cast<qsizetype>(i) + 1, 3);
        order[i]->anchor = QStringLiteral("t-") + QString::number(i + 1);
    }
}

void collectThreats(Facts& facts)
{
    QHash<QString, const Record*> acceptances;
    for (const Record& record : facts.analysis->snapshot.records(Kind::Acceptance))
        acceptances.insert(record.text(field::acceptance::ThreatKey), &record);
    for (const Threat& threat : facts.analysis->threats) {
        if (!threat.isRaised)
            continue;
        ThreatFact fact = threatFact(facts, threat);
        fact.acceptance = acceptances.value(threat.key);
        if (threat.status == u"not-relevant") {
            facts.setAside.append(fact);
            continue;
        }
        const int index = static_cast<int>(facts.threats.size());
        if (index < 5)
            fact.rank = index + 1;
        facts.threatByKey.insert(threat.key, index);
        for (int mitigation : fact.mitigations)
            facts.mitigations[mitigation].threats.append(index);
        facts.threats.append(fact);
    }
    numberThreats(facts);
}

void count(LevelCounts& counts, const Facts& facts, const Risk& risk)
{
    ++counts.byLevel[static_cast<size_t>(risk.level)];
    counts.above += facts.isAbove(risk) ? 1 : 0;
}

void countThreats(Facts& facts)
{
    for (const ThreatFact& fact : facts.threats) {
        const RiskAssessment& risk = fact.threat->risk;
        count(facts.before, facts, risk.inherent);
        count(facts.today, facts, risk.residual);
        count(facts.planned, facts, risk.target);
        ++(fact.isPossible ? facts.possible : facts.confirmed);
        const int grade = risk.confidence == u"high" ? 0 : risk.confidence == u"low" ? 2 : 1;
        ++facts.confidence[static_cast<size_t>(grade)];
    }
}

/// Walks through the plan in the order of due dates and notes what is left after each step.
void runPlan(Facts& facts)
{
    for (int i = 0; i < facts.mitigations.size(); ++i) {
        if (facts.mitigations[i].isPlanned)
            facts.plan.append(i);
    }
    std::stable_sort(facts.plan.begin(), facts.plan.end(),
                     [&](int a, int b) { return facts.mitigations[a].due < facts.mitigations[b].due; });
    QSet<Id> done;
    std::vector<Risk> now;
    for (const ThreatFact& fact : facts.threats)
        now.push_back(fact.threat->risk.residual);
    int above = facts.today.above;
    int critical = facts.today.of(Level::Critical);
    for (qsizetype step = 0; step < facts.plan.size(); ++step) {
        MitigationFact& mitigation = facts.mitigations[facts.plan[step]];
        done.insert(mitigation.record->id());
        const int aboveBefore = above;
        for (int index : mitigation.threats) {
            Risk& risk = now[static_cast<size_t>(index)];
            above -= facts.isAbove(risk) ? 1 : 0;
            critical -= risk.level == Level::Critical ? 1 : 0;
            risk = facts.riskWith(facts.threats[index], done);
            above += facts.isAbove(risk) ? 1 : 0;
            critical += risk.level == Level::Critical ? 1 : 0;
        }
        mitigation.leftAbove = above;
        mitigation.leftCritical = critical;
        mitigation.removes = aboveBefore - above;
        const bool isLastOfDay =
            step + 1 == facts.plan.size() || facts.mitigations[facts.plan[step + 1]].due != mitigation.due;
        if (critical == 0 && facts.today.of(Level::Critical) > 0 && !facts.lastCriticalGone.isValid() && isLastOfDay)
            facts.lastCriticalGone = std::max(mitigation.due, facts.input->date);
        facts.planEnd = std::max(mitigation.due, facts.input->date);
    }
}

Id innermost(const Facts& facts, Id element)
{
    const Record* record = facts.analysis->snapshot.find(Kind::Element, element);
    return record ? record->reference(field::element::Boundary) : Id{};
}

bool isPersonal(const QStringList& classes)
{
    return classes.contains(QLatin1String("personal")) || classes.contains(QLatin1String("special-category"));
}

void countFlows(Facts& facts)
{
    QSet<Id> carried;
    for (const Record& asset : facts.analysis->snapshot.records(Kind::DataAsset)) {
        if (!isPersonal(asset.list(field::data_asset::Classes)))
            continue;
        for (Id flow : asset.references(field::data_asset::CarriedOn))
            carried.insert(flow);
    }
    for (const Record& flow : facts.analysis->snapshot.records(Kind::Flow)) {
        const Id from = innermost(facts, flow.reference(field::flow::From));
        facts.crossing += from != innermost(facts, flow.reference(field::flow::To)) ? 1 : 0;
        const QStringList classes = flow.properties(field::flow::Properties).value(QStringLiteral("data_classes"));
        facts.personal += isPersonal(classes) || carried.contains(flow.id()) ? 1 : 0;
    }
}

void collectEvidence(Facts& facts)
{
    const QHash<Id, int> seen = firstSeen(facts.input->log);
    QList<const Record*> records;
    for (const Record& record : facts.analysis->snapshot.records(Kind::Evidence))
        records.append(&record);
    std::sort(records.begin(), records.end(), [&](const Record* a, const Record* b) {
        const auto key = [&](const Record* r) {
            return std::tuple(seen.value(r->id(), static_cast<int>(seen.size())), r->text(field::evidence::Date),
                              r->text(field::evidence::Title), r->id());
        };
        return key(a) < key(b);
    });
    for (qsizetype i = 0; i < records.size(); ++i) {
        EvidenceFact fact;
        fact.record = records[i];
        fact.number = numbered(u'E', i + 1, 2);
        fact.anchor = QStringLiteral("e-") + QString::number(i + 1);
        fact.provision = records[i]->text(field::evidence::ProvisionId);
        const Id subject = records[i]->reference(field::evidence::Subject);
        fact.mitigation = facts.mitigationById.value(subject, -1);
        if (const Record* assessment = facts.analysis->snapshot.find(Kind::Provision, subject))
            fact.provision = assessment->text(field::provision::Provision);
        facts.evidence.append(fact);
    }
}

ClaimState stateOf(const Facts& facts, const RequirementFact& fact)
{
    const ProvisionStatus& status = *fact.status;
    const Record* assessment = facts.analysis->snapshot.find(Kind::Provision, status.assessment);
    if (assessment && assessment->text(field::provision::Applicable) == u"no")
        return ClaimState::NotApplicable;
    if (!fact.isOurs)
        return ClaimState::Others;
    if (status.applicable == Tristate::False)
        return ClaimState::NotApplicable;
    return status.claim == u"met"       ? ClaimState::Met
           : status.claim == u"partly"  ? ClaimState::Partly
           : status.claim == u"not-met" ? ClaimState::NotMet
                                        : ClaimState::Open;
}

Agreement agreementOf(const ProvisionStatus& status)
{
    if ((status.verdict != u"pass" && status.verdict != u"fail") || status.claim.isEmpty())
        return Agreement::NotJudged;
    const bool passes = status.verdict == u"pass";
    if (passes && status.claim == u"partly")
        return Agreement::GoesFurther;
    return passes == (status.claim == u"met") ? Agreement::Agrees : Agreement::Differs;
}

void collectRequirements(Facts& facts)
{
    for (const ProvisionStatus& status : facts.analysis->provisions) {
        if (!status.catalogue)
            continue;
        for (const Duty& duty : status.catalogue->duties) {
            RequirementFact fact;
            fact.status = &status;
            fact.provision = status.catalogue;
            fact.modality = duty.modality;
            fact.text = duty.text;
            fact.isDuty = duty.modality == u"shall";
            fact.isMixed = status.catalogue->duties.size() > 1;
            for (const Addressee& addressee : status.catalogue->addressees) {
                const bool isEverybody = addressee.who == u"organisation";
                if (isEverybody || facts.roles.contains(addressee.who) || facts.roles.isEmpty())
                    fact.roles.append(addressee.who);
            }
            fact.isOurs = !fact.roles.isEmpty();
            fact.state = stateOf(facts, fact);
            fact.agreement = agreementOf(status);
            facts.requirements.append(fact);
        }
    }
}

QString defaultEdition(const Facts& facts, QString& shortName)
{
    QString name;
    if (facts.analysis->catalogue) {
        for (const Edition& edition : facts.analysis->catalogue->editions()) {
            if (edition.id == facts.model.text(field::model::Edition) || (name.isEmpty() && edition.isDefault))
                name = edition.name;
        }
    }
    if (name.isEmpty())
        name = QStringLiteral("EN 304 223 V2.1.1");
    name.remove(QStringLiteral("ETSI "));
    name.replace(u' ', QChar(0xA0)); // a reference never breaks across lines
    shortName = name.section(QStringLiteral("\u00A0V"), 0, 0);
    return name;
}

} // namespace

int Facts::parts() const
{
    return static_cast<int>(analysis->snapshot.records(Kind::Element).size());
}
int Facts::flows() const
{
    return static_cast<int>(analysis->snapshot.records(Kind::Flow).size());
}
int Facts::zones() const
{
    return static_cast<int>(analysis->snapshot.records(Kind::Boundary).size());
}

QString Facts::person(Id id) const
{
    const Record* record = analysis->snapshot.find(Kind::Person, id);
    return record ? record->text(field::person::Name) : QString();
}

QString Facts::nameOf(Id id) const
{
    const Record* record = id.isNull() ? nullptr : analysis->snapshot.find(id);
    if (!record)
        return {};
    const int nameField = kindSpec(record->kind()).fieldIndex(u"name");
    const int aliasField = kindSpec(record->kind()).fieldIndex(u"alias");
    const QString name = nameField < 0 ? QString() : record->text(nameField);
    return name.isEmpty() && aliasField >= 0 ? record->text(aliasField) : name;
}

QList<int> Facts::lateSteps() const
{
    QList<int> late;
    for (int index : plan) {
        if (mitigations[index].daysLate > 0)
            late.append(index);
    }
    return late;
}

QList<int> Facts::leftHigh() const
{
    QList<int> left;
    for (int i = 0; i < threats.size(); ++i) {
        if (isAbove(threats[i].threat->risk.target))
            left.append(i);
    }
    std::stable_sort(left.begin(), left.end(), [this](int a, int b) {
        return threats[a].threat->risk.target.value > threats[b].threat->risk.target.value;
    });
    return left;
}

LevelCounts Facts::countsWith(const QSet<Id>& done) const
{
    LevelCounts counts;
    for (const ThreatFact& fact : threats)
        count(counts, *this, riskWith(fact, done));
    return counts;
}

namespace {

/// Cut of one axis with some mitigations done: the taxonomy's product, second ones of a kind and family halved.
double cutWith(const Facts& facts, const RiskAssessment& risk, bool onLikelihood, const QSet<Id>& done)
{
    struct Part
    {
        double size = 0;
        QString family;
    };
    std::vector<Part> parts;
    for (const MitigationEffect& effect : risk.effects) {
        if (!(onLikelihood ? effect.onLikelihood : effect.onImpact))
            continue;
        const bool isDone = done.contains(effect.mitigation);
        const double status =
            isDone ? std::max(effect.statusFactorToday, effect.statusFactorPlanned) : effect.statusFactorToday;
        const CatalogueMitigation* catalogue =
            facts.analysis->catalogue ? facts.analysis->catalogue->mitigation(effect.catalogueId) : nullptr;
        QString family;
        if (catalogue && !catalogue->cosaiControls.isEmpty())
            family = catalogue->kind + u'/' + catalogue->cosaiControls.first();
        parts.push_back({effect.effectiveness * status, family});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.size > b.size; });
    QSet<QString> seen;
    double left = 1;
    for (const Part& part : parts) {
        const bool isSecond = !part.family.isEmpty() && seen.contains(part.family);
        if (part.size > 0)
            seen.insert(part.family);
        left *= 1 - part.size * (isSecond ? 0.5 : 1);
    }
    return std::min(onLikelihood ? risk.likelihoodCap : risk.impactCap, 1 - left);
}

} // namespace

Risk Facts::riskWith(const ThreatFact& fact, const QSet<Id>& done) const
{
    const RiskAssessment& risk = fact.threat->risk;
    const double likelihood = 1 + (risk.inherent.likelihood - 1) * (1 - cutWith(*this, risk, true, done));
    const double impact = 1 + (risk.inherent.impact - 1) * (1 - cutWith(*this, risk, false, done));
    return analysis->settings.risk(likelihood, impact);
}

int Facts::nextStep(const ThreatFact& fact) const
{
    int next = -1;
    for (int index : fact.mitigations) {
        const MitigationFact& mitigation = mitigations[index];
        if (mitigation.isPlanned && (next < 0 || mitigation.due < mitigations[next].due))
            next = index;
    }
    return next;
}

QString roleName(const Facts& facts, const QString& id)
{
    if (facts.analysis->catalogue) {
        for (const Stakeholder& stakeholder : facts.analysis->catalogue->stakeholders()) {
            if (stakeholder.id == id)
                return stakeholder.name;
        }
    }
    const Words& words = *facts.words;
    if (id == u"developer")
        return words.text(QT_TRANSLATE_NOOP("Report", "Developer"));
    if (id == u"system-operator")
        return words.text(QT_TRANSLATE_NOOP("Report", "System Operator"));
    if (id == u"data-custodian")
        return words.text(QT_TRANSLATE_NOOP("Report", "Data Custodian"));
    return id == u"end-user" ? words.text(QT_TRANSLATE_NOOP("Report", "End-user"))
                             : words.text(QT_TRANSLATE_NOOP("Report", "any organisation"));
}

Facts collectFacts(const ReportInput& input, const Words& words, const ResourceProvider& resources,
                   const Cancellation& cancellation)
{
    Facts facts;
    facts.resources = &resources;
    facts.cancellation = cancellation;
    facts.diagrams = std::make_shared<QHash<bool, DrawnDiagram>>();
    facts.input = &input;
    facts.analysis = input.analysis.get();
    facts.words = &words;
    facts.model = facts.analysis->snapshot.model();
    const bool hasModel = !facts.model.isNull();
    facts.title = hasModel ? facts.model.text(field::model::Title) : QString();
    if (facts.title.isEmpty())
        facts.title = words.text(QT_TRANSLATE_NOOP("Report", "Untitled model"));
    if (hasModel) {
        facts.organisation = facts.model.text(field::model::Organisation);
        facts.roles = facts.model.list(field::model::Roles);
        facts.classification = facts.model.text(field::model::Classification);
        facts.standard = defaultEdition(facts, facts.standardShort);
    }
    if (!input.classification.isEmpty())
        facts.classification = input.classification;
    facts.classification = facts.classification.toUpper();
    const RiskSettings& settings = facts.analysis->settings;
    facts.appetite = settings.appetite == Level::Low      ? settings.lowUpTo
                     : settings.appetite == Level::Medium ? settings.mediumUpTo
                                                          : settings.highUpTo;
    facts.releaseLimit = settings.highUpTo;
    numberMitigations(facts);
    collectThreats(facts);
    countThreats(facts);
    runPlan(facts);
    countFlows(facts);
    collectEvidence(facts);
    collectRequirements(facts);
    return facts;
}

} // namespace provisor::report
