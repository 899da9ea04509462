#include "tests/core/analysis/support/Models.h"

#include "core/analysis/RuleBook.h"

#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// The rules of the built-in catalogue against facts from outside: the samples of the taxonomy with what they must
/// raise, and the examples every threat carries.
class OracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleCompiles();
    void samplesRaiseExactlyWhatTheTaxonomySays();
    void examplesBehaveAsTheySay_data();
    void examplesBehaveAsTheySay();
};

void OracleTest::everyRuleCompiles()
{
    QStringList errors;
    for (const Error& error : checkRules(*catalogue()))
        errors.append(error.toString());
    QCOMPARE(errors, QStringList());
    QVERIFY(catalogue()->threats().size() >= 140);
}

void OracleTest::samplesRaiseExactlyWhatTheTaxonomySays()
{
    QFile file(QStringLiteral(TEST_DATA "/analysis/taxonomy-sample-expected.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<std::pair<QString, QString>, QSet<QString>> expected;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const QStringList cells = QString::fromUtf8(line).trimmed().split(u'\t');
        for (const QString& target : cells.value(3).split(u',', Qt::SkipEmptyParts))
            expected[{cells[0], cells[1]}].insert(cells[2] + u'@' + target.trimmed());
    }
    QCOMPARE(expected.size(), 9);
    QStringList differences;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QSet<QString> found =
            raisedKeys(*analysed(modelFrom(sampleVariant(sample(it.key().first), it.key().second))));
        const QString where = it.key().first + u'/' + it.key().second + QStringLiteral(": ");
        for (const QString& key : it.value() - found)
            differences.append(where + QStringLiteral("missing ") + key);
        for (const QString& key : found - it.value())
            differences.append(where + QStringLiteral("extra ") + key);
    }
    QCOMPARE(differences, QStringList());
}

void OracleTest::examplesBehaveAsTheySay_data()
{
    QTest::addColumn<QString>("threat");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("raised");
    QTest::addColumn<QByteArray>("model");
    for (const CatalogueThreat& threat : catalogue()->threats()) {
        int number = 0;
        for (const RuleExample& example : threat.examples)
            QTest::addRow("%s/%d", qPrintable(threat.id), ++number)
                << threat.id << example.target << example.raised << example.model;
    }
}

void OracleTest::examplesBehaveAsTheySay()
{
    QFETCH(QString, threat);
    QFETCH(QString, target);
    QFETCH(bool, raised);
    QFETCH(QByteArray, model);
    const AnalysisPointer analysis = analysed(modelFrom(model.constData()));
    QCOMPARE(raisedKeys(*analysis).contains(threat + u'@' + target), raised);
}

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
