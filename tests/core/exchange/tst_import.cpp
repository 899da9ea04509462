#include "core/document/Integrity.h"
#include "core/exchange/Formats.h"
#include "core/exchange/ImportBuilder.h"
#include "core/exchange/TextForm.h"

#include <QDir>
#include <QtTest>

using namespace provisor;

namespace {

const QString dataFolder = QStringLiteral(TEST_DATA "/exchange");

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every folder below tests/data/exchange holds input.*, report.txt and model.provisor.yaml. With PROVISOR_UPDATE=1 the
/// expectations are written anew, to be read before they are committed.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importGivesReportAndModel_data();
    void importGivesReportAndModel();
    void importedModelSurvivesTheTextForm_data() { importGivesReportAndModel_data(); }
    void importedModelSurvivesTheTextForm();
    void brokenInputIsAnErrorOrAModel_data() { importGivesReportAndModel_data(); }
    void brokenInputIsAnErrorOrAModel();
    void formIsRecognisedByContent();
    void otherVersionsAreRefused();
    void partsThatHoldEachOtherAreTold();
    void sectionsMustBeLists();
    void typesFollowFromWords_data();
    void typesFollowFromWords();
};

void TestImport::importGivesReportAndModel_data()
{
    QTest::addColumn<QString>("input");
    for (const QString& name : QDir(dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(dataFolder + u'/' + name);
        QTest::newRow(qPrintable(name)) << folder.filePath(folder.entryList({QStringLiteral("input.*")}).value(0));
    }
}

void TestImport::importGivesReportAndModel()
{
    QFETCH(QString, input);
    const auto imported = FormatRegistry().import({}, content(input), input, {});
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().toString()));
    QVERIFY(checkIntegrity(imported->snapshot));
    const QDir folder = QFileInfo(input).dir();
    const QByteArray report = imported->report.toString().toUtf8();
    const QByteArray model = writeTextModel(imported->snapshot);
    if (qEnvironmentVariableIsSet("PROVISOR_UPDATE")) {
        for (const auto& [name, bytes] :
             {std::pair(QStringLiteral("report.txt"), report), {QStringLiteral("model.provisor.yaml"), model}}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
    }
    QCOMPARE(report, content(folder.filePath(QStringLiteral("report.txt"))));
    QCOMPARE(model, content(folder.filePath(QStringLiteral("model.provisor.yaml"))));
}

void TestImport::importedModelSurvivesTheTextForm()
{
    QFETCH(QString, input);
    const Snapshot model = FormatRegistry().import({}, content(input), input, {}).value().snapshot;
    QVERIFY(readTextModel(writeTextModel(model), {}, {}).value() == model);
    QVERIFY(FormatRegistry().import({}, content(input), input, {}).value().snapshot == model);
}

void TestImport::brokenInputIsAnErrorOrAModel()
{
    QFETCH(QString, input);
    const QByteArray whole = content(input);
    const FormatRegistry registry;
    const QString format = registry.recognise(whole, input)->id;
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 60) {
        const auto cut = registry.import(format, whole.left(size), input, {});
        QVERIFY(cut || !cut.error().message.isEmpty());
        QByteArray swapped = whole;
        swapped[size] = "\"{}[]:,-0x\n"[size % 11];
        const auto changed = registry.import(format, swapped, input, {});
        QVERIFY(changed ? checkIntegrity(changed->snapshot).has_value() : !changed.error().message.isEmpty());
    }
}

void TestImport::formIsRecognisedByContent()
{
    const FormatRegistry registry;
    const auto idOf = [&](const QByteArray& bytes, const char* name) {
        const ExchangeFormat* format = registry.recognise(bytes, QString::fromLatin1(name));
        return format ? format->id : QString();
    };
    QCOMPARE(idOf("provisor: 1\ntitle: T\n", "a.txt"), QStringLiteral("text"));
    QCOMPARE(idOf("{\"provisor\": 1}", "a"), QStringLiteral("json"));
    QCOMPARE(idOf("{\"otmVersion\": \"0.1.0\"}", "a.json"), QStringLiteral("otm"));
    QCOMPARE(idOf("otmVersion: 0.2.0\n", "a.yaml"), QStringLiteral("otm"));
    QCOMPARE(idOf("{\"summary\": {}, \"detail\": {}}", "a.json"), QStringLiteral("threat-dragon"));
    QCOMPARE(idOf("SQLite format 3", "a"), QStringLiteral("provisor"));
    QCOMPARE(idOf("{\"a\": 1}", "a.json"), QString());
    QCOMPARE(registry.forFileName(QStringLiteral("x.otm.json"))->id, QStringLiteral("otm"));
    QCOMPARE(registry.forFileName(QStringLiteral("x.provisor.yaml"))->id, QStringLiteral("text"));
    QVERIFY(!registry.import({}, "{\"a\": 1}", QStringLiteral("a.json"), {}));
    QCOMPARE(registry.import(QStringLiteral("dxf"), "", {}, {}).error().category, Error::Category::Usage);
    QCOMPARE(registry.exportModel(QStringLiteral("otm"), {}).error().category, Error::Category::Usage);
}

void TestImport::otherVersionsAreRefused()
{
    const auto otm = importOpenThreatModel("otmVersion: 9.0.0\n", QStringLiteral("a"), {});
    QVERIFY(!otm && otm.error().message.contains(u"9.0.0"));
    const auto old = importThreatDragon(R"({"summary": {"title": "T"}, "detail": {"diagrams": [{"diagramJson": {}}]}})",
                                        QStringLiteral("a"), {});
    QVERIFY(!old && old.error().message.contains(u"version 1"));
}

void TestImport::partsThatHoldEachOtherAreTold()
{
    const auto imported = importOpenThreatModel("otmVersion: 0.2.0\nproject: {name: T, id: t}\ncomponents:\n"
                                                "  - {id: a, name: A, type: x, parent: {component: b}}\n"
                                                "  - {id: b, name: B, type: x, parent: {component: a}}\n"
                                                "  - {id: s, name: S, type: x, parent: {component: s}}\n",
                                                QStringLiteral("a"), {});
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().toString()));
    QCOMPARE(imported->snapshot.records(Kind::Boundary).size(), 3);
    QVERIFY2(imported->report.toString().contains(QStringLiteral("\"B\" lies in \"a\", which lies in it")),
             qPrintable(imported->report.toString()));
}

void TestImport::sectionsMustBeLists()
{
    const auto imported = importOpenThreatModel("otmVersion: 0.2.0\ncomponents: {a: b}\n", QStringLiteral("a"), {});
    QVERIFY(!imported);
    QCOMPARE(imported.error().place, QStringLiteral("components"));
}

void TestImport::typesFollowFromWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("type");
    const auto row = [](PartKind kind, const char* words, const char* type) {
        QTest::newRow(words) << static_cast<int>(kind) << QString::fromLatin1(words) << QString::fromLatin1(type);
    };
    row(PartKind::Process, "LLM", "inference-service");
    row(PartKind::Process, "OpenAI API", "external-model-api");
    row(PartKind::Process, "Planning agent", "agent");
    row(PartKind::Actor, "Anonymous user-agent", "end-user-client");
    row(PartKind::Actor, "Browser", "end-user-client");
    row(PartKind::Process, "MobileClient", "end-user-client");
    row(PartKind::Actor, "Customer", "end-user");
    row(PartKind::Store, "Vector index", "vector-store");
    row(PartKind::Store, "Agent memory", "agent-memory");
    row(PartKind::Store, "Orders", "data-store");
    row(PartKind::Process, "Billing", "process");
    row(PartKind::Actor, "Bank", "external-entity");
    row(PartKind::Process, "Reagent planner", "process");
}

void TestImport::typesFollowFromWords()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    QFETCH(QString, type);
    QCOMPARE(guessComponentType(static_cast<PartKind>(kind), words).type, type);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
