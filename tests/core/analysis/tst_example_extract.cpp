// Examples made from the targets of a model.

#include "tests/core/analysis/support/Models.h"

#include "core/analysis/ExampleExtract.h"
#include "core/analysis/RuleBook.h"

#include <QtTest>

using namespace provisor;
using namespace provisor::test;

class ExampleExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisedTargetsOfSamplesStayRaised_data()
    {
        QTest::addColumn<QString>("sampleId");
        QTest::newRow("rag") << QStringLiteral("rag-customer-support");
        QTest::newRow("agentic") << QStringLiteral("agentic-coding-assistant");
    }

    void raisedTargetsOfSamplesStayRaised()
    {
        QFETCH(QString, sampleId);
        const Snapshot snapshot = modelFrom(sample(sampleId));
        const auto book = RuleBook::build(catalogue());
        QVERIFY(book);
        int met = 0, all = 0;
        qsizetype largest = 0;
        for (const CatalogueThreat& threat : catalogue()->threats()) {
            const RuleDraft draft{threat.scope, threat.appliesTo, threat.rule};
            const auto trial = RuleTrial::create(*book, snapshot, draft);
            QVERIFY(trial);
            if ((*trial)->outcomes().isEmpty())
                continue;
            const RuleOutcome outcome = (*trial)->outcomes().first();
            const RuleExample example = exampleFrom(*book, snapshot, draft, outcome);
            QCOMPARE(example.raised, outcome.isRaised);
            ++all;
            met += tryExamples(*book, draft, {example}).first().isMet ? 1 : 0;
            const QJsonObject model = QJsonDocument::fromJson(example.model).object();
            if (outcome.isRaised && threat.scope == Scope::Element)
                largest = std::max(largest, model.value(QStringLiteral("elements")).toArray().size());
        }
        QVERIFY(all > 40);
        QVERIFY2(met >= all * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(met).arg(all)));
        QVERIFY2(largest > 1 && largest < 12, qPrintable(QString::number(largest)));
    }

    void textIsTheModelAgain()
    {
        const QByteArray model =
            R"({"elements":[{"a":["x","y"],"id":"b","type":"agent","zone":"z"},{"id":"c","type":"agent"}],)"
            R"("flows":[{"from":"b","id":"f","to":"c"}],"system":{"q":"no \"plan\""}})";
        const QString text = exampleToText(model);
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).toJson(QJsonDocument::Compact), model);
        QVERIFY(text.contains(QStringLiteral("  {\"id\": \"b\", \"type\": \"agent\", \"zone\": \"z\", \"a\": [\"x\", "
                                             "\"y\"]},\n")));
        QCOMPARE(exampleToText("{}"), QStringLiteral("{}"));
    }
};

QTEST_GUILESS_MAIN(ExampleExtractTest)
#include "tst_example_extract.moc"
