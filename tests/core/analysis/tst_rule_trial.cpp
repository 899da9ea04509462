#include "tests/core/analysis/support/Models.h"

#include "core/analysis/RuleTrial.h"

#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// Rules tried on a model before they belong to a catalogue.
class RuleTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleOfTheCatalogueGivesWhatTheAnalysisGives_data();
    void everyRuleOfTheCatalogueGivesWhatTheAnalysisGives();
    void mistakesNameTheirPlace();
    void explainsEachTarget();
    void examplesOfTheCatalogueAreMet();
    void examplesThatAreNotMetAreNamed();
};

void RuleTrialTest::everyRuleOfTheCatalogueGivesWhatTheAnalysisGives_data()
{
    QTest::addColumn<QString>("sampleId");
    QTest::newRow("rag") << QStringLiteral("rag-customer-support");
    QTest::newRow("agentic") << QStringLiteral("agentic-coding-assistant");
}

void RuleTrialTest::everyRuleOfTheCatalogueGivesWhatTheAnalysisGives()
{
    QFETCH(QString, sampleId);
    const Snapshot snapshot = modelFrom(sample(sampleId));
    const QSet<QString> expected = raisedKeys(*analysed(snapshot));
    QSet<QString> found;
    for (const CatalogueThreat& threat : catalogue()->threats()) {
        const auto trial = RuleTrial::create(catalogue(), snapshot, {threat.scope, threat.appliesTo, threat.rule});
        QVERIFY2(trial, qPrintable(threat.id));
        for (const RuleOutcome& outcome : (*trial)->outcomes()) {
            if (outcome.isRaised)
                found.insert(threat.id + u'@' + outcome.target.alias);
        }
    }
    QCOMPARE(found, expected);
}

void RuleTrialTest::mistakesNameTheirPlace()
{
    const Snapshot snapshot = modelFrom(chat);
    const auto syntax = RuleTrial::create(catalogue(), snapshot,
                                          {Scope::Element, {QStringLiteral("agent")}, QStringLiteral("gen(e) &&")});
    QVERIFY(!syntax);
    QVERIFY(!syntax.error().place.isEmpty());
    const auto type =
        RuleTrial::create(catalogue(), snapshot, {Scope::Element, {QStringLiteral("agnet")}, QStringLiteral("gen(e)")});
    QVERIFY(!type);
    QVERIFY(type.error().message.contains(QStringLiteral("agnet")));
}

void RuleTrialTest::explainsEachTarget()
{
    const auto trial = RuleTrial::create(catalogue(), modelFrom(chat),
                                         {Scope::Element,
                                          {QStringLiteral("ai-application"), QStringLiteral("monitoring")},
                                          QStringLiteral("tainted(e) && e.logging != \"full\"")});
    QVERIFY(trial);
    QCOMPARE((*trial)->outcomes().size(), 2);
    const RuleOutcome& bot = (*trial)->outcomes().constFirst();
    QCOMPARE(bot.target.alias, QStringLiteral("bot"));
    QVERIFY(bot.isRaised);
    QCOMPARE(bot.known, Tristate::Unknown); // logging is not answered
    const Explanation why = (*trial)->explain(bot.target);
    QVERIFY(why.isRaised);
    QCOMPARE(why.lines.size(), 3);
    QVERIFY(why.summary.startsWith(QStringLiteral("Raised as possible")));
}

void RuleTrialTest::examplesOfTheCatalogueAreMet()
{
    QStringList wrong;
    for (const Error& error : checkExamples(catalogue()))
        wrong.append(error.toString());
    QCOMPARE(wrong, QStringList());
}

void RuleTrialTest::examplesThatAreNotMetAreNamed()
{
    const CatalogueThreat* threat = catalogue()->threat(QStringLiteral("agent-goal-hijack"));
    const QList<ExampleOutcome> outcomes =
        tryExamples(catalogue(), {threat->scope, threat->appliesTo, QStringLiteral("false")}, threat->examples);
    QCOMPARE(outcomes.size(), threat->examples.size());
    for (const ExampleOutcome& outcome : outcomes) {
        QCOMPARE(outcome.isMet, !outcome.example.raised);
        QVERIFY(!outcome.summary.isEmpty());
    }
}

QTEST_GUILESS_MAIN(RuleTrialTest)
#include "tst_rule_trial.moc"
