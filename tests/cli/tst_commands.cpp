// The contract of the command line: exit codes, output, what happens to files on errors.

#include "core/analysis/Analysis.h"
#include "core/draw/DiagramPicture.h"
#include "core/draw/TextMeasure.h"
#include "core/layout/DiagramScene.h"
#include "core/storage/ModelFile.h"
#include "resources/EmbeddedResources.h"
#include "tests/cli/support/CommandRun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int done = 0;
constexpr int no = 1;
constexpr int usage = 2;
constexpr int input = 3;
constexpr int output = 4;

QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString& fileName, const QByteArray& data)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(data);
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = path("rag.provisor");
        const CommandRun run = runCli({QStringLiteral("new"), QStringLiteral("--sample"),
                                       QStringLiteral("rag-customer-support"), QStringLiteral("-o"), m_sample});
        QVERIFY2(run.exitCode == done, run.messages);
    }

    void helpIsPrintedForEveryCommand()
    {
        for (const provisor::Command& command : provisor::allCommands()) {
            const CommandRun run = runCli({command.spec.name, QStringLiteral("--help")});
            QCOMPARE(run.exitCode, done);
            QVERIFY(run.output.contains(command.spec.name.toUtf8()));
            for (const provisor::OptionSpec& option : command.spec.options)
                QVERIFY2(run.output.contains(option.name.toUtf8()), qPrintable(command.spec.name + option.name));
        }
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QStringList{} << QByteArray("COMMAND");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("analyze")} << QByteArray("analyse");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("analyse"), QStringLiteral("--formats"),
                                                       QStringLiteral("x")}
                                        << QByteArray("--format");
        QTest::newRow("missing model") << QStringList{QStringLiteral("analyse")} << QByteArray("MODEL");
        QTest::newRow("illegal level") << QStringList{QStringLiteral("check"), QStringLiteral("m"),
                                                      QStringLiteral("--max-risk"), QStringLiteral("huge")}
                                       << QByteArray("critical");
        QTest::newRow("unknown sample") << QStringList{QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("x"),
                                                       QStringLiteral("--sample"), QStringLiteral("zoo")}
                                        << QByteArray("rag-customer-support");
        QTest::newRow("why without target")
            << QStringList{QStringLiteral("why"), m_sample, QStringLiteral("--rule"), QStringLiteral("tool-misuse")}
            << QByteArray("--target");
        QTest::newRow("search for nothing")
            << QStringList{QStringLiteral("catalogue"), QStringLiteral("search")} << QByteArray("text to look for");
        QTest::newRow("unknown language")
            << QStringList{QStringLiteral("--lang"), QStringLiteral("xx"), QStringLiteral("samples")}
            << QByteArray("xx");
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const CommandRun run = runCli(arguments);
        QCOMPARE(run.exitCode, usage);
        QVERIFY2(run.messages.contains(message), run.messages);
        QVERIFY(run.output.isEmpty());
    }

    void missingAndBrokenInputEndsWithThree_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not a model") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("SQLite of somebody else") << QByteArray("SQLite format 3\0aaaaaaaaaaaaaaaa", 32);
        QTest::newRow("text with an unknown type")
            << QByteArray("provisor: 1\ntitle: T\nelements:\n  - {id: a, type: agnt, name: A}\n");
    }

    void missingAndBrokenInputEndsWithThree()
    {
        QFETCH(QByteArray, content);
        writeTo(path("broken"), content);
        writeTo(path("kept.json"), "kept");
        const CommandRun run = runCli({QStringLiteral("analyse"), path("broken"), QStringLiteral("--format"),
                                       QStringLiteral("json"), QStringLiteral("-o"), path("kept.json")});
        QCOMPARE(run.exitCode, input);
        QVERIFY2(run.messages.contains("broken"), run.messages); // names the file
        QCOMPARE(contentOf(path("kept.json")), QByteArray("kept"));
        const CommandRun missing = runCli({QStringLiteral("analyse"), path("nowhere")});
        QCOMPARE(missing.exitCode, input);
    }

    void wordsTheCatalogueDoesNotKnowAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const QByteArray head = "provisor: 1\ntitle: T\n";
        QTest::newRow("setting") << head + "settings: {apetite: low}\n" << QByteArray("appetite");
        QTest::newRow("level") << head + "settings: {appetite: hihg}\n" << QByteArray("\"high\"");
        QTest::newRow("zone as a property") << head + "elements:\n  - {id: a, type: agent, properties: {zone: z}}\n"
                                            << QByteArray("\"in\"");
        QTest::newRow("property") << head + "elements:\n  - {id: a, type: agent, properties: {autonmy: advisory}}\n"
                                  << QByteArray("autonomy");
        QTest::newRow("value") << head + "elements:\n  - {id: a, type: agent, properties: {autonomy: advisor}}\n"
                               << QByteArray("advisory");
        QTest::newRow("value twice")
            << head + "elements:\n  - {id: a, type: agent, properties: {triggers: [user, user]}}\n"
            << QByteArray("twice");
        QTest::newRow("number of the UK Code") << head + "provisions:\n  - {id: \"5.1\", claim: met}\n"
                                               << QByteArray("5.2.1-1");
        QTest::newRow("threat") << head + "threats:\n  - {key: tool-misues@system}\n" << QByteArray("tool-misuse");
    }

    void wordsTheCatalogueDoesNotKnowAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const CommandRun run = runCli({QStringLiteral("analyse"), QStringLiteral("-")}, text);
        QCOMPARE(run.exitCode, input);
        QVERIFY2(run.messages.contains(message) && run.messages.contains("line "), run.messages);
    }

    void aReadOnlyFileIsNotReplaced()
    {
        writeTo(path("kept"), "kept");
        QVERIFY(QFile::setPermissions(path("kept"), QFile::ReadOwner));
        const CommandRun run = runCli({QStringLiteral("samples"), QStringLiteral("-o"), path("kept")});
        QCOMPARE(run.exitCode, output);
        QCOMPARE(contentOf(path("kept")), QByteArray("kept"));
    }

    void aDeviceStaysADevice()
    {
        QCOMPARE(runCli({QStringLiteral("samples"), QStringLiteral("-o"), QStringLiteral("/dev/null")}).exitCode, done);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
        QCOMPARE(runCli({QStringLiteral("samples"), QStringLiteral("-o"), QStringLiteral("/dev/full")}).exitCode,
                 output);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void namesCannotDriveTheTerminal()
    {
        const CommandRun run =
            runCli({QStringLiteral("analyse"), QStringLiteral("-")}, "provisor: 1\ntitle: \"T\\e]0;x\\a\"\n");
        QCOMPARE(run.exitCode, done);
        QVERIFY(!run.output.contains('\x1b') && !run.output.contains('\a'));
    }

    void aLogoIsAPicture()
    {
        writeTo(path("logo.png"), "no picture");
        const CommandRun run = runCli({QStringLiteral("report"), m_sample, QStringLiteral("-o"), path("logo.html"),
                                       QStringLiteral("--logo"), path("logo.png")});
        QCOMPARE(run.exitCode, input);
        QVERIFY(!QFile::exists(path("logo.html")));
    }

    void unwritableOutputEndsWithFour()
    {
        const CommandRun run =
            runCli({QStringLiteral("analyse"), m_sample, QStringLiteral("-o"), path("no/such/folder/x")});
        QCOMPARE(run.exitCode, output);
        QVERIFY(!run.messages.isEmpty());
    }

    void analyseIsStable()
    {
        const QStringList arguments{QStringLiteral("analyse"), m_sample, QStringLiteral("--format"),
                                    QStringLiteral("json")};
        const auto withoutTime = [](const QByteArray& data) {
            QJsonObject object = QJsonDocument::fromJson(data).object();
            QJsonObject summary = object.value(QStringLiteral("summary")).toObject();
            summary.remove(QStringLiteral("milliseconds"));
            object.insert(QStringLiteral("summary"), summary);
            return QJsonDocument(object).toJson();
        };
        const CommandRun first = runCli(arguments);
        const CommandRun second = runCli(arguments);
        QCOMPARE(first.exitCode, done);
        QCOMPARE(withoutTime(first.output), withoutTime(second.output));
        QCOMPARE(QJsonDocument::fromJson(first.output).object().value(QStringLiteral("format")).toString(),
                 QStringLiteral("provisor-analysis"));
    }

    /// The shipped samples, with all that people decided on them, raise exactly what the taxonomy lists for them.
    void samplesRaiseWhatTheTaxonomyLists_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char* name : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void samplesRaiseWhatTheTaxonomyLists()
    {
        QFETCH(QString, sample);
        QSet<QString> expected;
        const QList<QByteArray> rows =
            contentOf(QStringLiteral(TEST_DATA "/analysis/taxonomy-sample-expected.tsv")).split('\n');
        for (const QByteArray& row : rows) {
            const QStringList cells = QString::fromUtf8(row).trimmed().split(u'\t');
            if (cells.size() < 4 || cells[0] != sample || cells[1] != u"as-drawn")
                continue;
            for (const QString& target : cells[3].split(u','))
                expected.insert(cells[2] + u'@' +
                                QString(target.trimmed()).replace(QStringLiteral("->"), QStringLiteral("-")));
        }
        QVERIFY(!expected.isEmpty());
        const QString model = m_folder.filePath(sample);
        QCOMPARE(
            runCli({QStringLiteral("new"), QStringLiteral("--sample"), sample, QStringLiteral("-o"), model}).exitCode,
            done);
        const CommandRun run =
            runCli({QStringLiteral("analyse"), model, QStringLiteral("--format"), QStringLiteral("json")});
        QSet<QString> raised;
        const QJsonArray threats =
            QJsonDocument::fromJson(run.output).object().value(QStringLiteral("threats")).toArray();
        for (const QJsonValue& threat : threats)
            raised.insert(threat.toObject().value(QStringLiteral("key")).toString());
        const QSet<QString> extra = raised - expected;
        const QSet<QString> missing = expected - raised;
        QVERIFY2(extra.isEmpty(), qPrintable(QStringList(extra.values()).join(u' ')));
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u' ')));
    }

    void analyseSpeaksItsFormats()
    {
        const CommandRun text = runCli({QStringLiteral("analyse"), m_sample});
        QVERIFY(text.output.contains("indirect-prompt-injection@backend"));
        const CommandRun csv =
            runCli({QStringLiteral("analyse"), m_sample, QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY(csv.output.startsWith("key,title,"));
        const CommandRun sarif =
            runCli({QStringLiteral("analyse"), m_sample, QStringLiteral("--format"), QStringLiteral("sarif")});
        const QJsonObject log = QJsonDocument::fromJson(sarif.output).object();
        QCOMPARE(log.value(QStringLiteral("version")).toString(), QStringLiteral("2.1.0"));
        QVERIFY(!log.value(QStringLiteral("runs"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("results"))
                     .toArray()
                     .isEmpty());
    }

    void checkTellsYesAndNo()
    {
        const CommandRun fails =
            runCli({QStringLiteral("check"), m_sample, QStringLiteral("--max-risk"), QStringLiteral("low")});
        QCOMPARE(fails.exitCode, no);
        QVERIFY(fails.output.contains("is above low"));
        const CommandRun passes =
            runCli({QStringLiteral("check"), m_sample, QStringLiteral("--max-risk"), QStringLiteral("critical")});
        QCOMPARE(passes.exitCode, done);
        const CommandRun appetite = runCli({QStringLiteral("check"), m_sample}); // no gate: the appetite of the model
        QCOMPARE(appetite.exitCode, no);
        QVERIFY(appetite.output.contains("is above medium"));
        const CommandRun claims =
            runCli({QStringLiteral("check"), m_sample, QStringLiteral("--require-claims"), QStringLiteral("all")});
        QCOMPARE(claims.exitCode, no);
        const CommandRun late = runCli({QStringLiteral("check"), m_sample, QStringLiteral("--no-overdue"),
                                        QStringLiteral("--date"), QStringLiteral("2040-01-01")});
        QCOMPARE(late.exitCode, no);
    }

    void whyExplainsBothWays()
    {
        const CommandRun raised = runCli({QStringLiteral("why"), m_sample, QStringLiteral("--threat"),
                                          QStringLiteral("indirect-prompt-injection@backend")});
        QVERIFY2(raised.exitCode == done, raised.messages);
        QVERIFY(raised.output.contains("Support back end"));
        const CommandRun absent =
            runCli({QStringLiteral("why"), m_sample, QStringLiteral("--rule"),
                    QStringLiteral("delayed-prompt-injection"), QStringLiteral("--target"), QStringLiteral("backend"),
                    QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(absent.exitCode == done, absent.messages);
        QCOMPARE(QJsonDocument::fromJson(absent.output).object().value(QStringLiteral("raised")).toBool(true), false);
    }

    void pathsNameTheControlsOnTheWay()
    {
        const QString model = m_folder.filePath(QStringLiteral("paths.provisor"));
        QCOMPARE(runCli({QStringLiteral("new"), QStringLiteral("--sample"), QStringLiteral("agentic-coding-assistant"),
                         QStringLiteral("-o"), model})
                     .exitCode,
                 int(done));
        const CommandRun run = runCli({QStringLiteral("paths"), model, QStringLiteral("--limit"), QStringLiteral("1")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("Controls on the way: Logging of model, user and agent actions (m09), "),
                 run.output.constData());
    }

    void verifyAndLogReadTheTrail()
    {
        const CommandRun good = runCli({QStringLiteral("verify"), m_sample});
        QVERIFY2(good.exitCode == done, good.output);
        const CommandRun log =
            runCli({QStringLiteral("log"), m_sample, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(log.exitCode, done);
        QVERIFY(!QJsonDocument::fromJson(log.output).object().value(QStringLiteral("entries")).toArray().isEmpty());
        const QByteArray text = runCli({QStringLiteral("log"), m_sample}).output;
        QVERIFY2(text.contains("Element backend \"Support back end\" added"), text);
        QVERIFY2(text.contains("Threat direct-prompt-injection@backend added"), text);
        QVERIFY2(text.contains("Placement backend \"Support back end\" added"), text);
    }

    void aCutTrailIsToldAndTheFileStaysUsable()
    {
        const auto model = provisor::readModel(contentOf(m_sample), {}).value();
        const QByteArray end = model.log.last().hash.toHex();
        const QString cut = path("cut.provisor");
        writeTo(cut, provisor::modelBytes(model.snapshot, {}, end).value());
        const CommandRun verify = runCli({QStringLiteral("verify"), cut});
        QCOMPARE(verify.exitCode, no);
        QVERIFY2(verify.output.contains("cut off"), verify.output);
        const CommandRun log = runCli({QStringLiteral("log"), cut});
        QCOMPARE(log.exitCode, no);
        QVERIFY2(log.messages.contains("cut off"), log.messages);
        QCOMPARE(runCli({QStringLiteral("analyse"), cut}).exitCode, done);
        const QString arranged = path("cut-arranged.provisor");
        QCOMPARE(runCli({QStringLiteral("layout"), cut, QStringLiteral("-o"), arranged}).exitCode, done);
        QCOMPARE(runCli({QStringLiteral("verify"), arranged}).exitCode, no); // writing does not cover it up
        QByteArray damaged = contentOf(m_sample);
        damaged.truncate(damaged.size() / 2);
        writeTo(cut, damaged);
        QCOMPARE(runCli({QStringLiteral("verify"), cut}).exitCode, input);
    }

    void answersTheCatalogueDoesNotAllowAreNamed()
    {
        auto model = provisor::readModel(contentOf(m_sample), {}).value();
        const auto alias = [](const char* text) { return QString::fromLatin1(text); };
        const provisor::Record backend = *model.snapshot.findByAlias(provisor::Kind::Element, alias("backend"));
        auto answers = backend.properties(provisor::field::element::Properties);
        answers.insert(QStringLiteral("exposure"), {QStringLiteral("5")});
        answers.insert(QStringLiteral("agents_home"), {QStringLiteral("yes")});
        provisor::SnapshotEditor editor(model.snapshot);
        editor.replace(backend.with(provisor::field::element::Properties, answers));
        const provisor::Record vault = *model.snapshot.findByAlias(provisor::Kind::Element, alias("vault"));
        editor.replace(vault.with(provisor::field::element::Type, QStringLiteral("strongroom")));
        const QString edited = path("edited.provisor");
        writeTo(edited, provisor::modelBytes(model.snapshot, {}).value());
        for (const char* command : {"analyse", "verify", "questions"}) {
            const CommandRun run = runCli({QString::fromLatin1(command), edited});
            QCOMPARE(run.exitCode, done);
            QVERIFY2(run.messages.contains("Element backend, property exposure: \"5\" is not a value"), run.messages);
            QVERIFY2(run.messages.contains("property agents_home"), run.messages);
            QVERIFY2(run.messages.contains("Element vault: There is no component type \"strongroom\""), run.messages);
            QCOMPARE(run.messages.count("Warning"), 3);
        }
        QVERIFY(runCli({QStringLiteral("questions"), edited}).output.contains("(exposure) of backend"));
        QVERIFY(runCli({QStringLiteral("analyse"), m_sample}).messages.isEmpty());
    }

    void databasesOfOthersAreCalledThat()
    {
        QByteArray other = contentOf(m_sample);
        other[68] = 'X'; // the mark of the program
        writeTo(path("other.db"), other);
        for (const char* command : {"analyse", "verify", "export"}) {
            const CommandRun run = runCli({QString::fromLatin1(command), path("other.db")});
            QCOMPARE(run.exitCode, input);
            QVERIFY2(run.messages.contains("database of another program"), run.messages);
        }
    }

    void standardOutputGetsAFormOfItsOwn()
    {
        const QString stream = QStringLiteral("-");
        const CommandRun picture = runCli({QStringLiteral("render"), m_sample, QStringLiteral("-o"), stream});
        QVERIFY2(picture.output.startsWith("<?xml"), picture.messages);
        const CommandRun report = runCli({QStringLiteral("report"), m_sample, QStringLiteral("-o"), stream});
        QVERIFY2(report.output.startsWith("%PDF"), report.messages);
    }

    void trueAndFalseAreYesAndNo()
    {
        const CommandRun run = runCli({QStringLiteral("export"), QStringLiteral("-")},
                                      R"({"provisor": 1, "title": "T", "elements": [{"id": "a", "type": "agent",
                                          "properties": {"kill_switch": true, "browses_web": false}}]})");
        QVERIFY2(run.exitCode == done, run.messages);
        QVERIFY2(run.output.contains("{browses_web: no, kill_switch: yes}"), run.output);
        const CommandRun wrong = runCli({QStringLiteral("export"), QStringLiteral("-")},
                                        "provisor: 1\ntitle: T\nelements:\n  - {id: a, type: agent, properties: "
                                        "{autonomy: true}}\n");
        QCOMPARE(wrong.exitCode, input);
    }

    void theTextFormIsLossless()
    {
        const QString text = path("rag.provisor.yaml");
        QCOMPARE(runCli({QStringLiteral("export"), m_sample, QStringLiteral("-o"), text, QStringLiteral("--to"),
                         QStringLiteral("text")})
                     .exitCode,
                 done);
        const QString back = path("back.provisor");
        const CommandRun import = runCli({QStringLiteral("import"), text, QStringLiteral("-o"), back});
        QVERIFY2(import.exitCode == done, import.messages);
        const auto contentLine = [](const QByteArray& verified) { return verified.mid(verified.indexOf("content ")); };
        QCOMPARE(contentLine(runCli({QStringLiteral("verify"), back}).output),
                 contentLine(runCli({QStringLiteral("verify"), m_sample}).output));
    }

    void reportsAndPicturesAreRepeatable_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("magic");
        const QString report = QStringLiteral("report");
        const QString date = QStringLiteral("--date");
        const QString day = QStringLiteral("2026-11-20");
        QTest::newRow("board PDF") << QStringList{report, m_sample, date, day} << QStringLiteral("pdf")
                                   << QByteArray("%PDF-");
        QTest::newRow("full PDF")
            << QStringList{report, m_sample, date, day, QStringLiteral("--template"), QStringLiteral("full")}
            << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("board HTML") << QStringList{report, m_sample, date, day} << QStringLiteral("html")
                                    << QByteArray("<!DOCTYPE html>");
        QTest::newRow("SVG") << QStringList{QStringLiteral("render"), m_sample} << QStringLiteral("svg")
                             << QByteArray("<");
        QTest::newRow("PNG") << QStringList{QStringLiteral("render"), m_sample} << QStringLiteral("png")
                             << QByteArray("\x89PNG");
        QTest::newRow("diagram PDF") << QStringList{QStringLiteral("render"), m_sample} << QStringLiteral("pdf")
                                     << QByteArray("%PDF-");
    }

    void reportsAndPicturesAreRepeatable()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, magic);
        const QString first = m_folder.filePath(QStringLiteral("first.") + suffix);
        const QString second = m_folder.filePath(QStringLiteral("second.") + suffix);
        const CommandRun run = runCli(arguments + QStringList{QStringLiteral("-o"), first});
        QVERIFY2(run.exitCode == done, run.messages);
        QCOMPARE(runCli(arguments + QStringList{QStringLiteral("-o"), second}).exitCode, done);
        QVERIFY(contentOf(first).startsWith(magic));
        QCOMPARE(contentOf(first), contentOf(second));
    }

    /// U+FFFE is a character no PDF library takes; names may hold it all the same.
    void oddCharactersDoNotStopReports()
    {
        const QByteArray model =
            R"({"provisor": 1, "title": "T", "elements": [{"id": "a", "type": "agent", "name": "a\ufffeb"}]})";
        const QStringList commands[] = {
            {QStringLiteral("report"), QStringLiteral("-"), QStringLiteral("-o"), path("odd.pdf")},
            {QStringLiteral("report"), QStringLiteral("-"), QStringLiteral("-o"), path("odd.html")},
            {QStringLiteral("render"), QStringLiteral("-"), QStringLiteral("-o"), path("odd.pdf")}};
        for (const QStringList& command : commands) {
            const CommandRun run = runCli(command, model);
            QVERIFY2(run.exitCode == done, run.messages);
        }
    }

    void layoutWritesPlacements()
    {
        const QString arranged = path("arranged.provisor");
        const CommandRun run = runCli({QStringLiteral("layout"), m_sample, QStringLiteral("-o"), arranged,
                                       QStringLiteral("--direction"), QStringLiteral("tb")});
        QVERIFY2(run.exitCode == done, run.messages);
        QVERIFY2(runCli({QStringLiteral("verify"), arranged}).exitCode == done, "verify");
    }

    void layoutKnowsHowHighCardsAreWithTheirThreats()
    {
        using namespace provisor;
        for (const char* sample : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"}) {
            const QString file = path("unplaced.provisor");
            QCOMPARE(runCli({QStringLiteral("new"), QStringLiteral("--sample"), QLatin1String(sample),
                             QStringLiteral("-o"), file})
                         .exitCode,
                     done);
            Snapshot unplaced = readModel(contentOf(file), {}).value().snapshot;
            SnapshotEditor(unplaced).setRecords(Kind::Placement, {});
            SnapshotEditor(unplaced).setRecords(Kind::Route, {});
            writeTo(file, modelBytes(unplaced, {}).value());
            QCOMPARE(runCli({QStringLiteral("layout"), file, QStringLiteral("-o"), file}).exitCode, done);

            const Snapshot arranged = readModel(contentOf(file), {}).value().snapshot;
            const auto catalogue = Catalogue::load(embeddedCatalogue());
            QVERIFY(catalogue);
            const auto analysis = Analyser(*catalogue).analyse(arranged);
            QVERIFY(analysis);
            TextMeasurer text;
            const DiagramContents contents(arranged, typeLooks(*catalogue), analysis->get());
            const DiagramScene scene =
                readScene(arranged, arranged.records(Kind::Diagram).first().id(), contents.measures(text));
            // Cards are as high as pictures show them: no boundary has to grow to hold its own.
            QHash<Id, double> heights;
            for (const Record& placement : arranged.records(Kind::Placement))
                heights.insert(placement.reference(field::placement::Subject),
                               placement.number(field::placement::Height));
            QVERIFY(!scene.frames.empty());
            for (const DiagramScene::Frame& frame : scene.frames)
                QCOMPARE(frame.rect.height, heights.value(frame.boundary));
        }
    }

    void layoutOfWhatIsArrangedChangesNothing()
    {
        const QString first = path("layout-1.provisor");
        const QString second = path("layout-2.provisor");
        QCOMPARE(runCli({QStringLiteral("layout"), m_sample, QStringLiteral("-o"), first}).exitCode, done);
        QCOMPARE(runCli({QStringLiteral("layout"), first, QStringLiteral("-o"), second}).exitCode, done);
        QCOMPARE(contentOf(second), contentOf(first));
        const auto contentLine = [](const QByteArray& verified) { return verified.mid(verified.indexOf("content ")); };
        QCOMPARE(runCli({QStringLiteral("layout"), m_sample, QStringLiteral("-o"), second}).exitCode, done);
        QCOMPARE(contentLine(runCli({QStringLiteral("verify"), second}).output),
                 contentLine(runCli({QStringLiteral("verify"), first}).output));
    }

    void theCatalogueAnswers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        const QString catalogue = QStringLiteral("catalogue");
        const QString show = QStringLiteral("show");
        QTest::newRow("provision") << QStringList{catalogue, show, QStringLiteral("5.2.2-1")} << QByteArray("shall");
        QTest::newRow("principle") << QStringList{catalogue, show, QStringLiteral("5.4.1")} << QByteArray("5.4.1-2");
        QTest::newRow("number of the UK Code")
            << QStringList{catalogue, show, QStringLiteral("2.7")} << QByteArray("5.1.2-7");
        QTest::newRow("technique") << QStringList{catalogue, show, QStringLiteral("AML.T0051")}
                                   << QByteArray("direct-prompt-injection");
        QTest::newRow("words") << QStringList{catalogue, show, QStringLiteral("prompt-injection")}
                               << QByteArray("direct-prompt-injection");
        QTest::newRow("search") << QStringList{catalogue, QStringLiteral("search"), QStringLiteral("memory poisoning")}
                                << QByteArray("agent-memory-poisoning");
        QTest::newRow("list") << QStringList{catalogue, QStringLiteral("list"), QStringLiteral("provisions")}
                              << QByteArray("5.5.1-2");
    }

    void theCatalogueAnswers()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, expected);
        const CommandRun run = runCli(arguments);
        QVERIFY2(run.exitCode == done, run.messages);
        QVERIFY2(run.output.contains(expected), run.output);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
