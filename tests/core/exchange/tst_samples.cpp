#include "core/catalogue/Compiler.h"
#include "core/exchange/Formats.h"
#include "core/exchange/TextForm.h"
#include "core/storage/ModelFile.h"

#include <QDir>
#include <QtTest>

using namespace provisor;

/// The samples and the text form against the real catalogue.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleIsReadAndSurvivesBothForms_data();
    void sampleIsReadAndSurvivesBothForms();
    void wordOutsideTheCatalogueIsAnError_data();
    void wordOutsideTheCatalogueIsAnError();
    void unknownComponentTypeNamesTheNearest();
    void importAnswersOnlyPropertiesOfTheType();

private:
    CataloguePointer m_catalogue;
};

void TestSamples::initTestCase()
{
    const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
    QVERIFY(bytes);
    auto catalogue = Catalogue::load(*bytes);
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestSamples::sampleIsReadAndSurvivesBothForms_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/samples"));
    const QStringList names = folder.entryList({QStringLiteral("*.provisor.yaml")});
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestSamples::sampleIsReadAndSurvivesBothForms()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sample = readTextModel(file.readAll(), path, m_catalogue);
    QVERIFY2(sample.has_value(), sample ? "" : qPrintable(sample.error().toString()));
    const auto again = readTextModel(writeTextModel(*sample), {}, m_catalogue);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
    QVERIFY(*again == *sample);
    QVERIFY(readModel(modelBytes(*sample, {}).value(), {}).value().snapshot == *sample);
    for (const Record& element : sample->records(Kind::Element))
        QCOMPARE(element.id(), Id::derived(QStringLiteral("element/") + element.text(field::element::Alias)));
}

void TestSamples::wordOutsideTheCatalogueIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char* name, const char* text, const char* advice) {
        QTest::newRow(name) << QByteArray("provisor: 1\ntitle: T\nelements: [{id: a, type: agent}]\n") + text
                            << QString::fromLatin1(advice);
    };
    row("mitigation", "mitigations: [{id: m, uses: input-guardrial}]\n", "input-guardrail");
    row("threat", "threats: [{key: direct-promt-injection@a}]\n", "direct-prompt-injection");
    row("threat of our own", "threats: [{key: quite-something-else-altogether@a}]\n", "custom-");
    row("provision", "provisions: [{id: 5.1.2-77}]\n", "5.1.2-7");
    row("edition", "edition: etsi-en-304-223\n", "etsi-en-304-223-v2.1.1");
    row("question", "system: {incident_plans: written}\n", "incident_plan");
    row("answer", "system: {incident_plan: writen}\n", "written");
    row("flow property", "flows: [{id: f, from: a, to: a, properties: {autonomy: advisory}}]\n", "");
    row("flow value", "flows: [{id: f, from: a, to: a, properties: {channel_encryption: tsl}}]\n", "tls");
    row("two values of one", "flows: [{id: f, from: a, to: a, properties: {channel_encryption: [tls, none]}}]\n", "");
}

void TestSamples::wordOutsideTheCatalogueIsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, advice);
    QVERIFY(readTextModel(text, {}, {}).has_value());
    const auto model = readTextModel(text, QStringLiteral("m"), m_catalogue);
    QVERIFY(!model);
    QVERIFY(model.error().place.startsWith(QStringLiteral("line ")));
    QVERIFY2(model.error().advice.contains(advice), qPrintable(model.error().toString()));
}

void TestSamples::unknownComponentTypeNamesTheNearest()
{
    const auto model =
        readTextModel("provisor: 1\ntitle: T\nelements:\n  - id: a\n    type: vector-stor\n", {}, m_catalogue);
    QVERIFY(!model);
    QCOMPARE(model.error().place, QStringLiteral("line 5"));
    QVERIFY2(model.error().advice.contains(QStringLiteral("vector-store")), qPrintable(model.error().toString()));
}

void TestSamples::importAnswersOnlyPropertiesOfTheType()
{
    const QString path = QStringLiteral(TEST_DATA "/exchange/threat-dragon/input.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto imported = FormatRegistry().import({}, file.readAll(), path, m_catalogue);
    QVERIFY(imported);
    QVERIFY(readTextModel(writeTextModel(imported->snapshot), {}, m_catalogue).has_value());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
