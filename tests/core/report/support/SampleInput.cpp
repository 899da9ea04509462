#include "tests/core/report/support/SampleInput.h"

#include "core/catalogue/Compiler.h"
#include "core/risk/RiskContext.h"

#include <QFile>

namespace provisor {

namespace {

struct Builder
{
    SampleOptions options;
    Snapshot snapshot;
    QList<Id> boundaries, elements, flows, people, mitigations;
    QHash<Id, QString> names;

    Id id(const QString& name) { return Id::derived(QStringLiteral("report-test/") + name); }

    void insert(const Record& record) { SnapshotEditor(snapshot).insert(record); }

    void addModel()
    {
        namespace f = field::model;
        Record model(Kind::Model, id(QStringLiteral("model")));
        model.set(f::Title, QStringLiteral("RAG customer-support assistant"));
        model.set(f::Purpose,
                  QStringLiteral(
                      "The assistant answers questions of customers about products and orders from a knowledge base, "
                      "using a hosted model, and can look up and change orders."));
        model.set(f::Organisation, QStringLiteral("Meridian Outfitters"));
        model.set(f::Roles, QStringList{QStringLiteral("system-operator"), QStringLiteral("data-custodian")});
        model.set(f::Classification, QStringLiteral("Confidential"));
        insert(model);
    }

    void addSystem()
    {
        for (const char* name : {"Internet", "Application zone (own cloud)", "Knowledge and data zone (own cloud)",
                                 "Model provider", "Operations zone"}) {
            Record boundary(Kind::Boundary, id(QLatin1String(name)));
            boundary.set(field::boundary::Alias, QStringLiteral("b%1").arg(boundaries.size() + 1));
            boundary.set(field::boundary::Name, QLatin1String(name));
            boundary.set(field::boundary::Trust,
                         boundaries.isEmpty() ? QStringLiteral("untrusted") : QStringLiteral("trusted"));
            boundaries.append(boundary.id());
            insert(boundary);
        }
        struct Part
        {
            const char* type;
            const char* name;
            int zone;
        };
        constexpr Part parts[] = {{"ai-application", "Support back end", 1},
                                  {"end-user", "Customer", 0},
                                  {"end-user-client", "Web chat", 0},
                                  {"prompt-template", "System prompt", 1},
                                  {"guardrail", "Input and output filter", 1},
                                  {"external-model-api", "Hosted model", 3},
                                  {"document-store", "Product and policy documents", 2},
                                  {"rag-ingestion", "Ingestion", 2},
                                  {"vector-store", "Vector index", 2},
                                  {"tool-server", "Order tool", 2},
                                  {"data-store", "Order database", 2},
                                  {"third-party-data-source", "Community forum", 0}};
        for (const Part& part : parts) {
            const QString name = elements.isEmpty() && !options.firstElementName.isEmpty() ? options.firstElementName
                                                                                           : QLatin1String(part.name);
            Record element(Kind::Element, id(QLatin1String(part.name)));
            element.set(field::element::Alias, QStringLiteral("e%1").arg(elements.size() + 1));
            element.set(field::element::Type, QLatin1String(part.type));
            element.set(field::element::Name, name);
            element.set(field::element::Boundary, boundaries[part.zone]);
            if (elements.isEmpty())
                element.set(field::element::Properties,
                            PropertyMap{{QStringLiteral("model_kind"), {QStringLiteral("generative")}}});
            if (QLatin1String(part.type) == QLatin1String("tool-server"))
                element.set(field::element::Properties,
                            PropertyMap{{QStringLiteral("side_effects"), {QStringLiteral("reversible")}}});
            elements.append(element.id());
            names.insert(element.id(), name);
            insert(element);
        }
        constexpr std::pair<int, int> ways[] = {{1, 2}, {2, 0},  {0, 2}, {3, 0}, {0, 4}, {0, 5}, {5, 0},
                                                {6, 7}, {11, 7}, {7, 8}, {8, 0}, {0, 9}, {9, 10}};
        for (const auto& [from, to] : ways) {
            Record flow(Kind::Flow, id(QStringLiteral("flow%1").arg(flows.size())));
            flow.set(field::flow::Alias, QStringLiteral("f%1").arg(flows.size() + 1));
            flow.set(field::flow::From, elements[from]);
            flow.set(field::flow::To, elements[to]);
            flow.set(field::flow::Name, QStringLiteral("flow %1").arg(flows.size() + 1));
            if (flows.size() % 2 == 0)
                flow.set(field::flow::Properties,
                         PropertyMap{{QStringLiteral("data_classes"), {QStringLiteral("personal")}}});
            flows.append(flow.id());
            insert(flow);
        }
    }

    void addPeople()
    {
        constexpr std::pair<const char*, const char*> list[] = {{"Karin Bauer", "Platform lead"},
                                                                {"Jonas Weber", "System owner"},
                                                                {"Priya Nair", "Operations"},
                                                                {"Tomasz Lewandowski", "Data custodian"},
                                                                {"Henrik Sørensen", "Chief risk officer"}};
        for (const auto& [name, role] : list) {
            Record person(Kind::Person, id(QString::fromUtf8(name)));
            person.set(field::person::Alias, QStringLiteral("p%1").arg(people.size() + 1));
            person.set(field::person::Name, QString::fromUtf8(name));
            person.set(field::person::Role, QString::fromUtf8(role));
            people.append(person.id());
            insert(person);
        }
    }

    void addMitigations(const Catalogue& catalogue, QDate date)
    {
        namespace f = field::mitigation;
        const QList<CatalogueMitigation>& known = catalogue.mitigations();
        for (int i = 0; i < 42; ++i) {
            Record mitigation(Kind::Mitigation, id(QStringLiteral("mitigation%1").arg(i)));
            mitigation.set(f::Alias, QStringLiteral("m%1").arg(i + 1, 2, 10, QLatin1Char('0')));
            mitigation.set(f::Uses, known[i * 3 % known.size()].id);
            const bool isInForce = i < 15;
            const bool isOpen = i == 41;
            mitigation.set(f::Status, isInForce ? (i < 4 ? QStringLiteral("verified") : QStringLiteral("implemented"))
                                      : isOpen  ? QStringLiteral("proposed")
                                      : i % 3   ? QStringLiteral("planned")
                                                : QStringLiteral("in-progress"));
            if (!people.isEmpty() && !isOpen)
                mitigation.set(f::Owner, people[i % people.size()]);
            const QDate due = date.addDays((i - (options.hasLateOnes ? 19 : 14)) * 6);
            if (!isInForce && !isOpen)
                mitigation.set(f::Due, due.toString(Qt::ISODate));
            mitigations.append(mitigation.id());
            insert(mitigation);
        }
    }
};

RiskAssessment risk(const Builder& builder, const Catalogue& catalogue, const CatalogueThreat& threat, int number,
                    const RiskSettings& settings)
{
    RiskInput input;
    input.threat = &threat;
    input.context.network = number % 3 ? NetworkRow::InternetPerIdentity : NetworkRow::InternetOpen;
    input.context.content = number % 2 ? ContentRow::Mixed : ContentRow::None;
    input.context.personalData = true;
    input.hasUnknown = number % 19 == 3;
    if (builder.options.allWithinAppetite)
        input.overrides = {{QStringLiteral("impact"), {QStringLiteral("1")}}};
    for (qsizetype i = 0; i < builder.mitigations.size(); ++i) {
        if ((i * 7 + number) % (builder.options.hasManyMitigations ? 11 : 23) > 1)
            continue;
        const Record* record = builder.snapshot.find(Kind::Mitigation, builder.mitigations[i]);
        const CatalogueMitigation* known = catalogue.mitigation(record->text(field::mitigation::Uses));
        MitigationUse use;
        use.id = record->id();
        use.catalogueId = known->id;
        use.kind = known->kind;
        use.family = known->cosaiControls.value(0);
        use.effectiveness = effectivenessValue(known->effectiveness);
        use.onLikelihood = known->actsOnLikelihood;
        use.onImpact = known->actsOnImpact;
        const QString status = record->text(field::mitigation::Status);
        use.factorToday = statusFactorToday(status, true, {}, {});
        use.factorPlanned =
            statusFactorPlanned(status, !record->text(field::mitigation::Due).isEmpty(), use.factorToday);
        use.isVerified = status == u"verified";
        input.mitigations.append(use);
    }
    return assessRisk(input, settings);
}

void addThreats(Analysis& analysis, Builder& builder)
{
    const Catalogue& catalogue = *analysis.catalogue;
    const QList<CatalogueThreat>& known = catalogue.threats();
    for (int i = 0; i < builder.options.threats; ++i) {
        const CatalogueThreat& source = known[i % known.size()];
        const Id target = builder.elements[(i * 5) % builder.elements.size()];
        Threat threat;
        threat.key = source.id + u'@' + QString::number(i);
        threat.catalogue = &source;
        threat.title = source.title;
        threat.target = {Kind::Element, target, QStringLiteral("e"), builder.names.value(target)};
        threat.certainty = i % 19 == 3 ? Certainty::Possible : Certainty::Confirmed;
        threat.status = i < builder.options.setAside ? QStringLiteral("not-relevant") : QStringLiteral("mitigating");
        if (!builder.people.isEmpty() && i % 7)
            threat.owner = builder.people[i % builder.people.size()];
        threat.provisions = source.provisions;
        threat.facts = {Fact{target, QStringLiteral("exposure"), {QStringLiteral("internet")}, true}};
        if (threat.certainty == Certainty::Possible)
            threat.unknowns = {Fact{target, QStringLiteral("authentication"), {}, false}};
        threat.why = QStringLiteral("%1 can be reached from the Internet.").arg(threat.target.name);
        threat.risk = risk(builder, catalogue, source, i, analysis.settings);
        for (const MitigationEffect& effect : threat.risk.effects)
            threat.mitigations.append(effect.mitigation);
        analysis.threats.append(threat);
    }
    std::stable_sort(analysis.threats.begin(), analysis.threats.end(), [](const Threat& a, const Threat& b) {
        return std::tuple(-a.risk.residual.value, a.key) < std::tuple(-b.risk.residual.value, b.key);
    });
}

void addProvisions(Analysis& analysis, Builder& builder)
{
    int number = 0;
    for (const CatalogueProvision& provision : analysis.catalogue->provisions()) {
        ProvisionStatus status;
        status.catalogue = &provision;
        status.applicable = number % 31 == 30 ? Tristate::False : Tristate::True;
        status.reason = QStringLiteral("It names the System Operator.");
        if (builder.options.hasClaims) {
            const QString claims[] = {QStringLiteral("met"), QStringLiteral("partly"), QStringLiteral("partly"),
                                      QStringLiteral("not-met"), QString()};
            status.claim = claims[number % 5];
            status.verdict = number % 3 == 0 ? QStringLiteral("pass") : QStringLiteral("fail");
            if (number % 2 && !builder.people.isEmpty())
                status.owner = builder.people[number % builder.people.size()];
        }
        for (const Threat& threat : analysis.threats) {
            if (threat.provisions.contains(provision.id))
                status.threats.append(threat.key);
        }
        for (const Record& mitigation : builder.snapshot.records(Kind::Mitigation)) {
            const CatalogueMitigation* known = analysis.catalogue->mitigation(mitigation.text(field::mitigation::Uses));
            if (known && known->provisions.contains(provision.id))
                status.mitigations.append(mitigation.id());
        }
        analysis.provisions.append(status);
        ++number;
    }
}

void addQuestions(Analysis& analysis, Builder& builder)
{
    for (int i = 0; i < 5 && i < builder.elements.size() && !analysis.threats.isEmpty(); ++i) {
        Question question;
        question.record = builder.elements[i];
        question.name = builder.names.value(question.record);
        question.field = QStringLiteral("authentication");
        question.text = QStringLiteral("How do users or callers prove who they are?");
        question.threats = {analysis.threats.first().key};
        (i % 2 ? question.raises : question.clears) = question.threats;
        analysis.questions.append(question);
    }
}

} // namespace

CataloguePointer sampleCatalogue()
{
    static const CataloguePointer catalogue = [] {
        const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
        return bytes ? Catalogue::load(*bytes).value_or(nullptr) : nullptr;
    }();
    return catalogue;
}

ReportInput sampleInput(const SampleOptions& options)
{
    const QDate date(2026, 11, 20);
    auto analysis = std::make_shared<Analysis>();
    analysis->catalogue = sampleCatalogue();
    Builder builder;
    builder.options = options;
    builder.addModel();
    if (!options.isEmpty) {
        builder.addSystem();
        if (options.hasPeople)
            builder.addPeople();
        if (options.hasMitigations)
            builder.addMitigations(*analysis->catalogue, date);
        addThreats(*analysis, builder);
        addQuestions(*analysis, builder);
        analysis->tainted = {builder.elements[0], builder.elements[1], builder.elements[11]};
    }
    addProvisions(*analysis, builder);
    if (analysis->threats.size() > 20) {
        Record acceptance(Kind::Acceptance, builder.id(QStringLiteral("acceptance")));
        acceptance.set(field::acceptance::ThreatKey, analysis->threats[12].key);
        acceptance.set(field::acceptance::Until, QStringLiteral("2027-06-30"));
        builder.insert(acceptance);
    }
    analysis->snapshot = builder.snapshot;
    ReportInput input;
    input.analysis = analysis;
    input.date = date;
    if (!options.hasDot)
        input.graphviz.program = QStringLiteral("/no/such/dot");
    input.language = options.language;
    input.baseline = ReportBaseline{QStringLiteral("Q4 2026"), date, 418};
    input.contentDigest = QStringLiteral("a9846c2b87dcdcd65e46627b07ba3970b630a24f8e6023b57d3238e2ed0f4933");
    return input;
}

ResourceProvider sampleResources()
{
    return [](const QString& name) -> Result<QByteArray> {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/report-templates/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::input(QStringLiteral("missing"), name));
        return file.readAll();
    };
}

} // namespace provisor
