#include "core/analysis/InModel.h"
#include "tests/core/analysis/support/Models.h"

#include <QJsonArray>
#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// What an analysis says beside which rules hold: decisions, mitigations, questions, explanations, JSON.
class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonReadsLikeASentence();
    void outOfScopeRaisesNothingButCarriesTaint();
    void reasonsNameAnswersAndWays_data();
    void reasonsNameAnswersAndWays();
    void dataAssetCountsForItsStore();
    void dataAssetLeavesItsStoreOpen();
    void answersTheCatalogueDoesNotAllowAreOpen();
    void criticalityOfFlowsIsTheHigherOne();
    void onlyUntrustedSourcesAreUntrustedDirectly();
    void decisionsAreMerged();
    void formerIdsOfThreatsKeepTheirDecisions();
    void decisionOutlivesItsThreat();
    void handWrittenThreatIsKept();
    void mitigationsActWhereTheyLie_data();
    void mitigationsActWhereTheyLie();
    void suggestionsAreOrderedAndLeaveOutWhatIsInUse();
    void questionsTellWhatAnswersDo();
    void questionsReachAsFarAsContent();
    void everyAnswerOfAQuestionIsHonest();
    void whyNotIsExplained();
    void explainRefusesUnknownNames();
    void jsonKeepsItsContract();
    void pathologicalModelsAreAnalysed_data();
    void pathologicalModelsAreAnalysed();
    void namesMayLookLikePlaceholders();
    void upkeepIsNoInput();
};

namespace {

Record decision(const QString& key)
{
    Record record(Kind::Threat, idOf(key));
    record.set(field::threat::Key, key);
    return record;
}

const Question* questionOn(const Analysis& analysis, const QString& alias, const QString& field)
{
    for (const Question& question : analysis.questions) {
        if (question.alias == alias && question.field == field)
            return &question;
    }
    return nullptr;
}

} // namespace

void AnalysisTest::reasonReadsLikeASentence()
{
    const AnalysisPointer analysis = analysed(modelFrom(chat));
    const Threat* threat = analysis->threat(QStringLiteral("direct-prompt-injection@bot"));
    QVERIFY(threat);
    QCOMPARE(threat->why, QStringLiteral("\"Support back end\" uses a generative model and receives prompt from \"Web "
                                         "chat\", which is not trusted."));
    QCOMPARE(threat->certainty, Certainty::Confirmed);
    QStringList related;
    for (const Target& target : threat->related)
        related.append(target.alias);
    QCOMPARE(related, (QStringList{QStringLiteral("chat"), QStringLiteral("forward")}));
    QStringList facts;
    for (const Fact& fact : threat->facts)
        facts.append(fact.field + u'=' + fact.value.join(u'+'));
    QCOMPARE(facts, (QStringList{QStringLiteral("model_kind=generative"), QStringLiteral("content=prompt"),
                                 QStringLiteral("content_trust=untrusted")}));
}

void AnalysisTest::reasonsNameAnswersAndWays_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("threat");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("summary");
    const auto add = [](const char* name, const char* model, const char* threat, const char* target,
                        const char* summary) {
        QTest::newRow(name) << QByteArray(model) << QString::fromUtf8(threat) << QString::fromUtf8(target)
                            << QString::fromUtf8(summary);
    };
    add("two answers",
        R"({"elements": [{"id": "a", "type": "agent", "name": "A", "logging": "full", "agent_identity": "unique"}]})",
        "untraceable-delegation", "a", R"(Not raised, because for "A", "Logging" is )");
    add("answer and verb",
        R"({"elements": [{"id": "v", "type": "secrets-store", "name": "Vault", "data_classes": ["secret"], "encryption_at_rest": "none"}]})",
        "unencrypted-store", "v",
        R"(Raised, because "Vault" holds secret data, and its "Encryption at rest" is None.)");
    add("not answered",
        R"({"elements": [{"id": "v", "type": "secrets-store", "name": "Vault", "data_classes": ["secret"]}]})",
        "unencrypted-store", "v",
        R"(Raised as possible, because "Vault" holds secret data, and its "Encryption at rest" is not answered. )"
        R"(What is not answered decides it: "Encryption at rest" of "Vault".)");
    add("one answer", R"({"elements": [{"id": "a", "type": "agent", "name": "A", "agent_identity": "unique"}]})",
        "agent-identity-spoofing", "a", R"(Not raised, because "Agent identity" of "A" is )");
    add("the system", R"({"elements": [{"id": "v", "type": "agent"}], "system": {"vuln_disclosure": "none"}})",
        "no-vulnerability-intake", "system",
        R"(Raised, because for the system as a whole "Vulnerability reports" is No.)");
    add("a way and what is at its end",
        R"({"elements": [{"id": "s", "type": "prompt-template", "name": "System prompt", "contains_secrets": "yes"},
            {"id": "b", "type": "ai-application", "name": "Back end", "accepts_untrusted_content": "yes"}],
            "flows": [{"from": "s", "to": "b", "content": ["prompt"]}]})",
        "system-prompt-extraction", "s",
        R"(Raised, because a data flow leads from "System prompt" to "Back end", which takes in content from outside trust.)");
    add("nothing of a list",
        R"({"elements": [{"id": "w", "type": "model-weights", "name": "Weights", "model_kind": "predictive", "trained_on": ["personal"]}]})",
        "model-inversion", "w",
        R"(Not raised, because of the elements that a path from "Weights" leads to, none meets this: "Output detail" is not Label only.)");
    add("kind of model not answered", R"({"elements": [{"id": "b", "type": "ai-application", "name": "B"}]})",
        "direct-prompt-injection", "b", R"(Not raised, because "B" receives no prompt)");
    add("another type", R"({"elements": [{"id": "l", "type": "monitoring", "name": "Logs"}]})",
        "direct-prompt-injection", "l", R"(Not raised: the threat concerns )");
}

void AnalysisTest::reasonsNameAnswersAndWays()
{
    QFETCH(QByteArray, model);
    QFETCH(QString, threat);
    QFETCH(QString, target);
    QFETCH(QString, summary);
    const auto found = explain(catalogue(), modelFrom(model.constData()), threat, target);
    QVERIFY(found);
    QVERIFY2(found->summary.startsWith(summary), qPrintable(found->summary));
}

void AnalysisTest::outOfScopeRaisesNothingButCarriesTaint()
{
    Snapshot snapshot = modelFrom(
        R"({"elements": [{"id": "u", "type": "end-user", "trust_level": "untrusted"}, {"id": "mid", "type": "ai-application", "model_kind": "generative"},
        {"id": "bot", "type": "agent", "model_kind": "generative"}], "flows": [{"from": "u", "to": "mid", "content": ["prompt"]}, {"from": "mid", "to": "bot", "content": ["prompt"]}]})");
    Record middle = *snapshot.find(Kind::Element, idOf(QStringLiteral("mid")));
    middle.set(field::element::OutOfScope, true);
    const AnalysisPointer analysis = analysed(with(snapshot, middle));
    QVERIFY(analysis->threatsOn(middle.id()).isEmpty());
    QVERIFY(analysis->tainted.contains(middle.id()));
    QVERIFY(analysis->threat(QStringLiteral("direct-prompt-injection@bot")));
}

void AnalysisTest::dataAssetCountsForItsStore()
{
    const Snapshot snapshot = modelFrom(R"({"elements": [{"id": "docs", "type": "document-store"}]})");
    QVERIFY(!analysed(snapshot)->threat(QStringLiteral("secrets-in-knowledge-base@docs")));
    Record asset(Kind::DataAsset, idOf(QStringLiteral("keys")));
    asset.set(field::data_asset::Alias, QStringLiteral("keys"));
    asset.set(field::data_asset::Classes, QStringList{QStringLiteral("secret")});
    asset.set(field::data_asset::StoredIn, QList<Id>{idOf(QStringLiteral("docs"))});
    QVERIFY(analysed(with(snapshot, asset))->threat(QStringLiteral("secrets-in-knowledge-base@docs")));
}

void AnalysisTest::dataAssetLeavesItsStoreOpen()
{
    const Snapshot snapshot = modelFrom(R"({"elements": [{"id": "vault", "type": "secrets-store"}]})");
    Record asset(Kind::DataAsset, idOf(QStringLiteral("names")));
    asset.set(field::data_asset::Alias, QStringLiteral("names"));
    asset.set(field::data_asset::Classes, QStringList{QStringLiteral("public")});
    asset.set(field::data_asset::StoredIn, QList<Id>{idOf(QStringLiteral("vault"))});
    const AnalysisPointer open = analysed(with(snapshot, asset));
    const Question* question = questionOn(*open, QStringLiteral("vault"), QStringLiteral("data_classes"));
    QVERIFY(question);
    QVERIFY(question->raises.contains(QStringLiteral("unencrypted-store@vault")));
    const Snapshot answered =
        withAnswer(snapshot, QStringLiteral("vault"), QStringLiteral("data_classes"), {QStringLiteral("internal")});
    QVERIFY(!questionOn(*analysed(with(answered, asset)), QStringLiteral("vault"), QStringLiteral("data_classes")));

    asset.set(field::data_asset::Classes, QStringList{QStringLiteral("secret")});
    const AnalysisPointer held = analysed(with(snapshot, asset));
    QVERIFY(held->threat(QStringLiteral("unencrypted-store@vault")));
    for (const Fact& unknown : held->threat(QStringLiteral("unencrypted-store@vault"))->unknowns)
        QVERIFY(unknown.field != u"data_classes");
}

void AnalysisTest::answersTheCatalogueDoesNotAllowAreOpen()
{
    const Snapshot open = modelFrom(R"({"elements": [{"id": "vault", "type": "secrets-store"}]})");
    const Snapshot secret =
        withAnswer(open, QStringLiteral("vault"), QStringLiteral("data_classes"), {QStringLiteral("secret")});
    const auto isAsked = [&](const char* property, const QStringList& values) {
        const QString id = QString::fromLatin1(property);
        const Snapshot& snapshot = id == u"data_classes" ? open : secret;
        return questionOn(*analysed(withAnswer(snapshot, QStringLiteral("vault"), id, values)), QStringLiteral("vault"),
                          id) != nullptr;
    };
    const QStringList legal{QStringLiteral("none")};
    QVERIFY(!isAsked("encryption_at_rest", legal));
    QVERIFY(isAsked("encryption_at_rest", {QStringLiteral("5")}));
    QVERIFY(isAsked("encryption_at_rest", {}));
    QVERIFY(isAsked("encryption_at_rest", legal + legal));
    QVERIFY(!isAsked("data_classes", {QStringLiteral("public")}));
    QVERIFY(isAsked("data_classes", {QStringLiteral("public"), QStringLiteral("5")}));
    QVERIFY(!isAsked("data_classes", {QStringLiteral("secret"), QStringLiteral("5")})); // secret decides all there is
}

void AnalysisTest::criticalityOfFlowsIsTheHigherOne()
{
    const auto opportunity = [](const char* from, const char* to) {
        const QByteArray model =
            QByteArrayLiteral(
                R"({"zones": {"p": "untrusted", "q": "trusted"}, "elements": [{"id": "a", "type": "process", "zone": "p")") +
            from + R"(}, {"id": "b", "type": "process", "zone": "q")" + to +
            R"(}], "flows": [{"id": "f", "from": "a", "to": "b", "channel_encryption": "none"}]})";
        const AnalysisPointer analysis = analysed(modelFrom(model.constData()));
        const Threat* threat = analysis->threat(QStringLiteral("plaintext-flow@f"));
        for (const Factor& factor : threat ? threat->risk.factors : QList<Factor>()) {
            if (factor.id == QLatin1String(factor::opportunity))
                return factor.value;
        }
        return -1.0;
    };
    const char low[] = R"(, "criticality": "low")";
    const char high[] = R"(, "criticality": "high")";
    QCOMPARE(opportunity(low, low), 2.0);
    QCOMPARE(opportunity(low, ""), 3.0);
    QCOMPARE(opportunity("", low), 3.0);
    QCOMPARE(opportunity(high, ""), 4.0);
    QCOMPARE(opportunity("", ""), 3.0);
}

void AnalysisTest::onlyUntrustedSourcesAreUntrustedDirectly()
{
    const auto exposure = [](const char* source) {
        const QByteArray model =
            QByteArrayLiteral(R"({"elements": [{"id": "x", "type": "external-entity")") + source +
            R"(}, {"id": "bot", "type": "agent", "exposure": "isolated", "agent_identity": "shared"}],
                "flows": [{"from": "x", "to": "bot", "content": ["message"]}]})";
        const AnalysisPointer analysis = analysed(modelFrom(model.constData()));
        const Threat* threat = analysis->threat(QStringLiteral("agent-identity-spoofing@bot"));
        return threat ? threat->risk.factors.value(0).reason.left(3) : QString();
    };
    QCOMPARE(exposure(""), QStringLiteral("C1:"));
    QCOMPARE(exposure(R"(, "trust_level": "partly-trusted")"), QStringLiteral("C3:"));
    QCOMPARE(exposure(R"(, "trust_level": "trusted")"), QStringLiteral("N7:"));
    // A trusted source that passes on what it takes in is one more element on the way.
    QCOMPARE(exposure(R"(, "trust_level": "trusted", "accepts_untrusted_content": "yes")"), QStringLiteral("C2:"));
}

void AnalysisTest::decisionsAreMerged()
{
    const QString key = QStringLiteral("direct-prompt-injection@bot");
    Record record = decision(key);
    record.set(field::threat::Status, QStringLiteral("accepted"));
    record.set(field::threat::Owner, idOf(QStringLiteral("ana")));
    record.set(field::threat::Due, QStringLiteral("2027-01-01"));
    record.set(field::threat::Factors, PropertyMap{{QStringLiteral("exposure"), {QStringLiteral("1")}}});
    record.set(field::threat::FactorNotes,
               PropertyMap{{QStringLiteral("exposure"), {QStringLiteral("behind a wall")}}});
    const AnalysisPointer plain = analysed(modelFrom(chat));
    const AnalysisPointer decided = analysed(with(modelFrom(chat), record));
    QCOMPARE(plain->threat(key)->status, QStringLiteral("new"));
    QVERIFY(plain->threat(key)->decision.isNull());
    const Threat* threat = decided->threat(key);
    QCOMPARE(threat->status, QStringLiteral("accepted"));
    QCOMPARE(threat->owner, idOf(QStringLiteral("ana")));
    QCOMPARE(threat->due, QStringLiteral("2027-01-01"));
    QCOMPARE(threat->decision, record.id());
    QCOMPARE(threat->risk.factors.constFirst().note, QStringLiteral("behind a wall"));
    QVERIFY(threat->risk.inherent.value < plain->threat(key)->risk.inherent.value);
}

void AnalysisTest::formerIdsOfThreatsKeepTheirDecisions()
{
    for (const CatalogueThreat& threat : catalogue()->threats()) {
        for (const QString& alias : threat.aliases) {
            Record record = decision(alias + QStringLiteral("@nowhere"));
            record.set(field::threat::Status, QStringLiteral("mitigated"));
            QVERIFY(analysed(with(modelFrom(chat), record))->threat(threat.id + QStringLiteral("@nowhere")));
        }
    }
}

void AnalysisTest::decisionOutlivesItsThreat()
{
    const QString key = QStringLiteral("rogue-agent@bot");
    const AnalysisPointer analysis = analysed(with(modelFrom(chat), decision(key)));
    const Threat* threat = analysis->threat(key);
    QVERIFY(threat);
    QVERIFY(!threat->isRaised);
    QCOMPARE(threat->target.name, QStringLiteral("Support back end"));
    QVERIFY(threat->catalogue);
    const QJsonObject json = analysisToJson(*analysis, QString());
    QCOMPARE(json[QStringLiteral("not_raised")].toArray().size(), 1);
    QCOMPARE(json[QStringLiteral("threats")].toArray().size(), analysis->threats.size() - 1);
}

void AnalysisTest::handWrittenThreatIsKept()
{
    Record record = decision(QStringLiteral("custom-tailgating@system"));
    record.set(field::threat::Title, QStringLiteral("Tailgating"));
    record.set(field::threat::Factors, PropertyMap{{QStringLiteral("impact"), {QStringLiteral("5")}}});
    const AnalysisPointer analysis = analysed(with(modelFrom(chat), record));
    const Threat* threat = analysis->threat(QStringLiteral("custom-tailgating@system"));
    QVERIFY(threat);
    QVERIFY(threat->isRaised);
    QVERIFY(!threat->catalogue);
    QCOMPARE(threat->title, QStringLiteral("Tailgating"));
    QCOMPARE(threat->risk.inherent.likelihood, 3.0);
    QCOMPARE(threat->risk.inherent.impact, 5.0);
}

void AnalysisTest::mitigationsActWhereTheyLie_data()
{
    QTest::addColumn<QStringList>("on");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("linked");
    QTest::addColumn<bool>("acts");
    const QString key = QStringLiteral("direct-prompt-injection@bot");
    QTest::newRow("whole model") << QStringList() << QStringList() << false << true;
    QTest::newRow("the target") << QStringList{QStringLiteral("bot")} << QStringList() << false << true;
    QTest::newRow("another element") << QStringList{QStringLiteral("chat")} << QStringList() << false << false;
    QTest::newRow("named threat") << QStringList{QStringLiteral("chat")} << QStringList{key} << false << true;
    QTest::newRow("another named threat")
        << QStringList{QStringLiteral("bot")} << QStringList{QStringLiteral("rogue-agent@bot")} << false << false;
    QTest::newRow("linked by the decision") << QStringList{QStringLiteral("chat")} << QStringList() << true << true;
}

void AnalysisTest::mitigationsActWhereTheyLie()
{
    QFETCH(QStringList, on);
    QFETCH(QStringList, keys);
    QFETCH(bool, linked);
    QFETCH(bool, acts);
    const QString key = QStringLiteral("direct-prompt-injection@bot");
    Record record = mitigation(QStringLiteral("m1"), QStringLiteral("input-guardrail"), QStringLiteral("implemented"));
    QList<Id> targets;
    for (const QString& alias : on)
        targets.append(idOf(alias));
    record.set(field::mitigation::On, targets);
    record.set(field::mitigation::Threats, keys);
    Snapshot snapshot = with(modelFrom(chat), record);
    if (linked) {
        Record link = decision(key);
        link.set(field::threat::Mitigations, QList<Id>{record.id()});
        snapshot = with(snapshot, link);
    }
    const AnalysisPointer analysis = analysed(snapshot);
    const Threat* threat = analysis->threat(key);
    QCOMPARE(threat->mitigations, acts ? QList<Id>{record.id()} : QList<Id>());
    QCOMPARE(threat->risk.residual.value < threat->risk.inherent.value, acts);
}

void AnalysisTest::suggestionsAreOrderedAndLeaveOutWhatIsInUse()
{
    const QString key = QStringLiteral("direct-prompt-injection@bot");
    const AnalysisPointer plain = analysed(modelFrom(chat));
    const QStringList before = plain->threat(key)->suggested;
    QVERIFY(before.contains(QStringLiteral("input-guardrail")));
    const QStringList strengths{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
    qsizetype last = 0;
    for (const QString& id : before) {
        const qsizetype rank = strengths.indexOf(catalogue()->mitigation(id)->effectiveness);
        QVERIFY(rank >= last);
        last = rank;
    }
    const AnalysisPointer used =
        analysed(with(modelFrom(chat),
                      mitigation(QStringLiteral("m1"), QStringLiteral("input-guardrail"), QStringLiteral("planned"))));
    QStringList expected = before;
    expected.removeAll(QStringLiteral("input-guardrail"));
    QCOMPARE(used->threat(key)->suggested, expected);
}

void AnalysisTest::questionsTellWhatAnswersDo()
{
    const AnalysisPointer analysis = analysed(modelFrom(
        R"({"elements": [{"id": "bot", "type": "agent", "model_kind": "generative", "autonomy": "advisory"}]})"));
    const Question* stop = questionOn(*analysis, QStringLiteral("bot"), QStringLiteral("kill_switch"));
    QVERIFY(stop);
    QVERIFY(stop->clears.contains(QStringLiteral("rogue-agent@bot")));
    QCOMPARE(stop->text, catalogue()->property(QStringLiteral("kill_switch"))->question);
    const Question* browsing = questionOn(*analysis, QStringLiteral("bot"), QStringLiteral("browses_web"));
    QVERIFY(browsing);
    QVERIFY(browsing->raises.contains(QStringLiteral("web-agent-baiting@bot")));
    double last = 1e9;
    for (const Question& question : analysis->questions) {
        QVERIFY(question.riskAtStake <= last);
        QVERIFY(!question.threats.isEmpty() || !question.provisions.isEmpty());
        last = question.riskAtStake;
    }
    const Question* system = questionOn(*analysis, QStringLiteral("system"), QStringLiteral("vuln_disclosure"));
    QVERIFY(system && system->clears.contains(QStringLiteral("no-vulnerability-intake@system")));
}

void AnalysisTest::questionsReachAsFarAsContent()
{
    // Whether the source is trusted decides about the application two flows away.
    const AnalysisPointer analysis = analysed(modelFrom(
        R"({"elements": [{"id": "src", "type": "third-party-data-source"}, {"id": "store", "type": "document-store", "source_trust": "curated", "accepts_untrusted_content": "no"},
        {"id": "bot", "type": "ai-application", "model_kind": "generative", "accepts_untrusted_content": "no"}],
        "flows": [{"id": "a", "from": "src", "to": "store", "content": ["documents"]}, {"id": "b", "from": "store", "to": "bot", "content": ["documents"]}]})"));
    const QString key = QStringLiteral("indirect-prompt-injection@bot");
    QVERIFY(analysis->threat(key));
    for (const auto& [alias, field] : {std::pair{QStringLiteral("src"), QStringLiteral("trust_level")},
                                       {QStringLiteral("a"), QStringLiteral("content_trust")},
                                       {QStringLiteral("b"), QStringLiteral("content_trust")}}) {
        const Question* question = questionOn(*analysis, alias, field);
        QVERIFY2(question && question->clears.contains(key), qPrintable(alias));
    }
}

/// Tries every answer of every question on the samples and compares with what the question promises.
void AnalysisTest::everyAnswerOfAQuestionIsHonest()
{
    const Snapshot snapshot =
        modelFrom(sampleVariant(sample(QStringLiteral("rag-customer-support")), QStringLiteral("unanswered")));
    const AnalysisPointer before = analysed(snapshot);
    const QSet<QString> raised = raisedKeys(*before);
    Analyser analyser(catalogue());
    QStringList wrong;
    QVERIFY(before->questions.size() > 100);
    for (qsizetype i = 0; i < before->questions.size(); i += 3) {
        const Question& question = before->questions[i];
        const Property* property = question.alias == u"system" ? catalogue()->systemQuestion(question.field)
                                                               : catalogue()->property(question.field);
        QSet<QString> raises, clears;
        QList<QStringList> answers;
        for (const PropertyValue& value : property->values)
            answers.append({value.id});
        if (property->type == Property::Type::Set)
            answers.append(QStringList());
        for (const QStringList& answer : answers) {
            const auto after = analyser.analyse(withAnswer(snapshot, question.alias, question.field, answer));
            QVERIFY(after);
            raises += raisedKeys(**after) - raised;
            clears += raised - raisedKeys(**after);
        }
        if (raises != QSet<QString>(question.raises.begin(), question.raises.end()) ||
            clears != QSet<QString>(question.clears.begin(), question.clears.end()))
            wrong.append(question.alias + u'.' + question.field);
    }
    QCOMPARE(wrong, QStringList());
}

void AnalysisTest::whyNotIsExplained()
{
    const Snapshot snapshot = modelFrom(chat);
    const auto raised =
        explain(catalogue(), snapshot, QStringLiteral("direct-prompt-injection"), QStringLiteral("bot"));
    QVERIFY(raised);
    QVERIFY(raised->isRaised);
    QCOMPARE(raised->result, Tristate::True);
    QVERIFY(raised->summary.startsWith(QStringLiteral("Raised, because \"Support back end\" uses a generative model")));
    QCOMPARE(raised->lines.size(), 3);
    QCOMPARE(raised->lines[1].depth, 1);
    QCOMPARE(raised->lines[1].rule, QStringLiteral("gen(e)"));
    const auto otherType =
        explain(catalogue(), snapshot, QStringLiteral("direct-prompt-injection"), QStringLiteral("logs"));
    QVERIFY(otherType && !otherType->isRaised);
    QVERIFY(otherType->summary.contains(QStringLiteral("the threat concerns")));
    const auto system =
        explain(catalogue(), snapshot, QStringLiteral("no-vulnerability-intake"), QStringLiteral("system"));
    QVERIFY(system && system->isRaised);
    QCOMPARE(system->result, Tristate::Unknown);
    QCOMPARE(system->unknowns.size(), 1);
    const auto wrongScope =
        explain(catalogue(), snapshot, QStringLiteral("no-vulnerability-intake"), QStringLiteral("bot"));
    QVERIFY(wrongScope && !wrongScope->isRaised && wrongScope->lines.isEmpty());
}

void AnalysisTest::explainRefusesUnknownNames()
{
    const auto threat =
        explain(catalogue(), modelFrom(chat), QStringLiteral("direct-promt-injection"), QStringLiteral("bot"));
    QVERIFY(!threat);
    QVERIFY(threat.error().advice.contains(QStringLiteral("direct-prompt-injection")));
    const auto target =
        explain(catalogue(), modelFrom(chat), QStringLiteral("direct-prompt-injection"), QStringLiteral("bott"));
    QVERIFY(!target);
    QVERIFY(target.error().advice.contains(QStringLiteral("bot")));
}

void AnalysisTest::jsonKeepsItsContract()
{
    const AnalysisPointer analysis =
        analysed(with(modelFrom(chat), mitigation(QStringLiteral("m1"), QStringLiteral("input-guardrail"),
                                                  QStringLiteral("implemented"))));
    const QJsonObject json = analysisToJson(*analysis, QStringLiteral("a.provisor"));
    QCOMPARE(json[QStringLiteral("format")].toString(), QStringLiteral("provisor-analysis"));
    QCOMPARE(json[QStringLiteral("version")].toInt(), 1);
    const auto hasAll = [](const QJsonObject& object, const char* names) {
        for (const QString& name : QString::fromLatin1(names).split(u' ')) {
            if (!object.contains(name))
                return name;
        }
        return QString();
    };
    QCOMPARE(hasAll(json[QStringLiteral("model")].toObject(), "id title file"), QString());
    QCOMPARE(hasAll(json[QStringLiteral("catalogue")].toObject(), "edition version digest"), QString());
    QCOMPARE(
        hasAll(json[QStringLiteral("summary")].toObject(), "threats confirmed possible byLevel questions milliseconds"),
        QString());
    QCOMPARE(hasAll(json[QStringLiteral("summary")][QStringLiteral("byLevel")].toObject(), "low medium high critical"),
             QString());
    QJsonObject threat;
    for (const QJsonValue& value : json[QStringLiteral("threats")].toArray()) {
        QCOMPARE(hasAll(value.toObject(),
                        "key threat title target related certainty status owner stride phases inherent residual "
                        "target_risk provisions mitigations suggested references why facts unknowns"),
                 QString());
        QCOMPARE(value[QStringLiteral("certainty")].toString() == u"confirmed",
                 value[QStringLiteral("unknowns")].toArray().isEmpty());
        if (value[QStringLiteral("key")].toString() == u"direct-prompt-injection@bot")
            threat = value.toObject();
    }
    QCOMPARE(json[QStringLiteral("summary")][QStringLiteral("threats")].toInt(),
             json[QStringLiteral("threats")].toArray().size());
    QCOMPARE(threat[QStringLiteral("target")].toObject(),
             (QJsonObject{{QStringLiteral("id"), QStringLiteral("bot")},
                          {QStringLiteral("kind"), QStringLiteral("element")},
                          {QStringLiteral("name"), QStringLiteral("Support back end")}}));
    QCOMPARE(threat[QStringLiteral("mitigations")][0].toObject()[QStringLiteral("id")].toString(),
             QStringLiteral("m1"));
    QCOMPARE(threat[QStringLiteral("mitigations")][0].toObject()[QStringLiteral("effectiveness")].toString(),
             QStringLiteral("medium"));
    QCOMPARE(hasAll(threat[QStringLiteral("residual")].toObject(), "likelihood impact level"), QString());
    QCOMPARE(hasAll(threat[QStringLiteral("references")][0].toObject(), "scheme id name url"), QString());
    QCOMPARE(hasAll(threat[QStringLiteral("facts")][0].toObject(), "record field value"), QString());
    QCOMPARE(hasAll(json[QStringLiteral("questions")][0].toObject(), "record name field question threats"), QString());
    QCOMPARE(hasAll(json[QStringLiteral("provisions")][0].toObject(),
                    "id principle modality addressees applicable reason claim verdict owner threats mitigations"),
             QString());
    QCOMPARE(json[QStringLiteral("provisions")].toArray().size(), 72);
}

void AnalysisTest::pathologicalModelsAreAnalysed_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("unknown type and property") << QByteArray(
        R"({"elements": [{"id": "x", "type": "flux-capacitor", "gigawatts": "1.21", "exposure": "mars"}]})");
    QTest::newRow("flow to itself") << QByteArray(
        R"({"elements": [{"id": "x", "type": "agent"}], "flows": [{"from": "x", "to": "x", "content": ["prompt"], "two_way": true}]})");
    QTest::newRow("flow from nowhere") << QByteArray(
        R"({"elements": [{"id": "x", "type": "agent"}], "flows": [{"from": "gone", "to": "x", "content": ["prompt"]}]})");
}

void AnalysisTest::pathologicalModelsAreAnalysed()
{
    QFETCH(QByteArray, model);
    const Snapshot snapshot = modelFrom(model.constData());
    const AnalysisPointer analysis = analysed(snapshot);
    QVERIFY(!analysis->threatsOn(Id()).isEmpty()); // the questions about the system are always there
    for (const Threat& threat : analysis->threats)
        QVERIFY2(!threat.why.isEmpty() && !threat.target.name.isEmpty(), qPrintable(threat.key));
}

void AnalysisTest::namesMayLookLikePlaceholders()
{
    const AnalysisPointer analysis =
        analysed(modelFrom(R"({"elements": [{"id": "u", "type": "end-user", "name": "%1 %2"},
        {"id": "x", "type": "agent", "name": "%3 %n"}], "flows": [{"from": "u", "to": "x", "content": ["prompt"]}]})"));
    const Threat* threat = analysis->threat(QStringLiteral("direct-prompt-injection@x"));
    QVERIFY(threat);
    QVERIFY2(threat->why.startsWith(QStringLiteral("\"%3 %n\" ")), qPrintable(threat->why));
    QVERIFY2(threat->why.contains(QStringLiteral("from \"%1 %2\"")), qPrintable(threat->why));
}

void AnalysisTest::upkeepIsNoInput()
{
    const AnalysisPointer analysis = analysed(modelFrom(R"({"elements": [
        {"id": "shop", "type": "external-entity", "name": "Shop"}, {"id": "registry", "type": "model-registry", "name": "Registry"},
        {"id": "score", "type": "inference-service", "name": "Scoring", "model_kind": "predictive", "adversarial_incentive": "yes"}],
        "flows": [{"from": "registry", "to": "score", "content": ["model-artifact"]},
                  {"from": "shop", "to": "score", "content": ["features"]}]})"));
    const Threat* threat = analysis->threat(QStringLiteral("adversarial-evasion@score"));
    QVERIFY(threat);
    const QString text = threatInModel(*analysis, *threat);
    QVERIFY2(text.contains(QStringLiteral("receives input from \"Shop\";")), qPrintable(text));
}

QTEST_GUILESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"
