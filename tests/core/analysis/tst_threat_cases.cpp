#include "tests/core/analysis/support/Models.h"

#include <QJsonDocument>
#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// Cases in tests/data/analysis/cases/<threat>.json: a small model, a target, and whether the threat is confirmed,
/// possible or clear there. They cover every threat that no sample raises, and the fine points of the rule language.
class ThreatCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threatIsAsExpected_data();
    void threatIsAsExpected();
    void everyThreatTheSamplesMissHasCases();
};

namespace {

QDir folder()
{
    return QDir(QStringLiteral(TEST_DATA "/analysis/cases"));
}

} // namespace

void ThreatCasesTest::threatIsAsExpected_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QJsonObject>("model");
    for (const QFileInfo& info : folder().entryInfoList({QStringLiteral("*.json")})) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        QVERIFY2(document.isArray(), qPrintable(info.fileName()));
        for (const QJsonValue& entry : document.array()) {
            QTest::addRow("%s: %s", qPrintable(info.completeBaseName()),
                          qPrintable(entry[QStringLiteral("name")].toString()))
                << QString(info.completeBaseName() + u'@' + entry[QStringLiteral("target")].toString())
                << entry[QStringLiteral("expected")].toString() << entry[QStringLiteral("model")].toObject();
        }
    }
}

void ThreatCasesTest::threatIsAsExpected()
{
    QFETCH(QString, key);
    QFETCH(QString, expected);
    QFETCH(QJsonObject, model);
    const AnalysisPointer analysis = analysed(modelFrom(model));
    const Threat* threat = analysis->threat(key);
    const QString found = !threat                                     ? QStringLiteral("clear")
                          : threat->certainty == Certainty::Confirmed ? QStringLiteral("confirmed")
                                                                      : QStringLiteral("possible");
    QCOMPARE(found, expected);
    if (threat) {
        QVERIFY(!threat->why.isEmpty());
        QCOMPARE(threat->unknowns.isEmpty(), expected == u"confirmed");
    }
}

void ThreatCasesTest::everyThreatTheSamplesMissHasCases()
{
    QSet<QString> seen;
    for (const QString& id : {QStringLiteral("rag-customer-support"), QStringLiteral("agentic-coding-assistant"),
                              QStringLiteral("medical-imaging-edge")}) {
        for (const QString& variant : {QStringLiteral("as-drawn"), QStringLiteral("unanswered")}) {
            for (const QString& key : raisedKeys(*analysed(modelFrom(sampleVariant(sample(id), variant)))))
                seen.insert(key.section(u'@', 0, 0));
        }
    }
    QStringList missing;
    for (const CatalogueThreat& threat : catalogue()->threats()) {
        if (!seen.contains(threat.id) && !folder().exists(threat.id + QStringLiteral(".json")))
            missing.append(threat.id);
    }
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(ThreatCasesTest)
#include "tst_threat_cases.moc"
