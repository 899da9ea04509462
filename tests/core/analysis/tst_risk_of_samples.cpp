#include "tests/core/analysis/support/Models.h"

#include "core/base/Text.h"

#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// The worked examples of taxonomy 7.6: every figure printed there, derived from the samples by the analysis.
class RiskOfSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
};

void RiskOfSamplesTest::workedExamples_data()
{
    QTest::addColumn<QString>("sampleId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("criticality");
    QTest::addColumn<QString>("mitigations");
    QTest::addColumn<QString>("factors");
    QTest::addColumn<QString>("inherent");
    QTest::addColumn<QString>("cuts");
    QTest::addColumn<QString>("residual");
    QTest::newRow("1") << "rag-customer-support"
                       << "indirect-prompt-injection@backend"
                       << ""
                       << "privilege-separated-processing=verified instruction-data-separation=implemented "
                          "output-guardrail=implemented"
                       << "5 4 5 3"
                       << "4.4 x 4.0 = 17.6 critical"
                       << "0.60 0.70"
                       << "2.4 x 1.9 = 4.5 medium";
    QTest::newRow("2") << "rag-customer-support"
                       << "retrieval-access-bypass@index"
                       << ""
                       << "retrieval-acl-enforcement=verified privacy-leak-tests=implemented"
                       << "4 5 4 3"
                       << "4.2 x 4.0 = 16.8 critical"
                       << "0.71 0.00"
                       << "1.9 x 4.0 = 7.7 medium";
    QTest::newRow("3")
        << "agentic-coding-assistant"
        << "unsafe-capability-combination@agent"
        << ""
        << "egress-allow-list=implemented taint-gated-tools=planned human-approval-high-impact=implemented"
        << "5 4 5 4"
        << "4.6 x 5.0 = 23.0 critical"
        << "0.66 0.66"
        << "2.2 x 2.3 = 5.2 medium";
    QTest::newRow("4") << "agentic-coding-assistant"
                       << "agent-credential-theft@agent"
                       << ""
                       << "secrets-management=verified short-lived-credentials=verified"
                       << "5 4 5 4"
                       << "4.6 x 5.0 = 23.0 critical"
                       << "0.60 0.60"
                       << "2.4 x 2.6 = 6.3 medium";
    QTest::newRow("5") << "medical-imaging-edge"
                       << "adversarial-evasion@device"
                       << "safety"
                       << "adversarial-robustness-tests=implemented human-approval-high-impact=verified"
                       << "3 3 4 3"
                       << "3.2 x 5.0 = 16.0 critical"
                       << "0.60 0.60"
                       << "1.9 x 2.6 = 4.9 medium";
    QTest::newRow("6") << "medical-imaging-edge"
                       << "insecure-update-channel@device"
                       << ""
                       << "signed-updates=verified staged-rollout=implemented"
                       << "3 2 3 3"
                       << "2.7 x 5.0 = 13.5 high"
                       << "0.60 0.28"
                       << "1.7 x 3.9 = 6.5 medium";
}

namespace {

QString shown(const Risk& risk)
{
    return fixed(risk.likelihood, 1) + QStringLiteral(" x ") + fixed(risk.impact, 1) + QStringLiteral(" = ") +
           fixed(risk.value, 1) + u' ' + levelName(risk.level);
}

Snapshot withMitigation(Snapshot snapshot, const QString& uses, const QString& status, const QString& key)
{
    Record mitigation(Kind::Mitigation, idOf(uses));
    mitigation.set(field::mitigation::Alias, uses);
    mitigation.set(field::mitigation::Uses, uses);
    mitigation.set(field::mitigation::Status, status);
    mitigation.set(field::mitigation::Threats, QStringList{key});
    Record evidence(Kind::Evidence, idOf(uses + QStringLiteral("/evidence")));
    evidence.set(field::evidence::Title, QStringLiteral("Report"));
    evidence.set(field::evidence::Subject, mitigation.id());
    return with(with(snapshot, mitigation), evidence);
}

} // namespace

void RiskOfSamplesTest::workedExamples()
{
    QFETCH(QString, sampleId);
    QFETCH(QString, key);
    QFETCH(QString, criticality);
    QFETCH(QString, mitigations);
    QFETCH(QString, factors);
    QFETCH(QString, inherent);
    QFETCH(QString, cuts);
    QFETCH(QString, residual);
    Snapshot snapshot = modelFrom(sample(sampleId));
    if (!criticality.isEmpty()) {
        Record element = *snapshot.find(Kind::Element, idOf(key.section(u'@', 1)));
        PropertyMap answers = element.properties(field::element::Properties);
        answers.insert(QStringLiteral("criticality"), {criticality});
        element.set(field::element::Properties, answers);
        snapshot = with(snapshot, element);
    }
    for (const QString& part : mitigations.split(u' '))
        snapshot = withMitigation(snapshot, part.section(u'=', 0, 0), part.section(u'=', 1), key);
    const AnalysisPointer analysis = analysed(snapshot);
    const Threat* threat = analysis->threat(key);
    QVERIFY(threat);
    QStringList values;
    for (const Factor& factor : threat->risk.factors.mid(0, 4))
        values.append(QString::number(factor.value));
    QCOMPARE(values.join(u' '), factors);
    QCOMPARE(shown(threat->risk.inherent), inherent);
    QCOMPARE(QString(fixed(threat->risk.likelihoodCutToday, 2) + u' ' + fixed(threat->risk.impactCutToday, 2)), cuts);
    QCOMPARE(shown(threat->risk.residual), residual);
}

QTEST_GUILESS_MAIN(RiskOfSamplesTest)
#include "tst_risk_of_samples.moc"
