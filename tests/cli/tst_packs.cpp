// Packs on the command line: an example from beginning to end, and hostile ones.

#include "core/catalogue/Pack.h"
#include "core/catalogue/PackLimits.h"
#include "core/rules/RuleCheck.h"
#include "resources/EmbeddedResources.h"
#include "tests/cli/support/CommandRun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace provisor;

namespace {

const QString examples = QStringLiteral(SOURCE_ROOT "/docs/examples/");
const QString head = QStringLiteral("catalogue: {id: p, version: \"1\", title: P, language: en}\n");

/// The longest a refusal may take, in milliseconds. Far above what it takes; below what would be felt as hanging.
constexpr qint64 patience = 20'000;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A pack with one threat; its rule and the ids it refers to can be chosen.
QByteArray threatSource(const QString& rule, const QString& id = QStringLiteral("t"))
{
    return QStringLiteral(
               "threats:\n"
               "  - {id: %1, family: system-and-organisation, title: T, short: T, effect: does harm, tier: extended,\n"
               "     description: D, scope: element, applies_to: [ai-application, agent], stride: [T],\n"
               "     phases: [deployment], capability: 3, maturity: 3, impact: {I: 3}, provisions: [5.1.1-1],\n"
               "     mitigations: [input-guardrail], rule: '%2', examples: [\n"
               "       {raised: a, elements: [{id: a, type: agent}]}, {clear: a, elements: [{id: a, type: agent}]}]}\n")
        .arg(id, rule)
        .toUtf8();
}

/// Runs SQL on the bytes of a database, which it may damage.
QByteArray changed(QByteArray bytes, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    sqlite3_open(":memory:", &database);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(sqlite3_uint64(bytes.size())));
    memcpy(copy, bytes.constData(), size_t(bytes.size()));
    sqlite3_deserialize(database, "main", copy, bytes.size(), bytes.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    char* error = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), error);
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(database, "main", &size, 0);
    bytes = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    sqlite3_free(data);
    sqlite3_close(database);
    return bytes;
}

} // namespace

class PacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exampleIsWithoutMistakes();
    void exampleIsUsedOnAModel();
    void modelOfAPackIsRefusedWithoutIt();
    void severalPacksAreLoadedOneOnTheOther();
    void catalogueOfAPackIsShown();
    void sameSourcesGiveTheSamePack();
    void mistakesNameTheirPlaceAndAFix_data();
    void mistakesNameTheirPlaceAndAFix();
    void hostileSourcesAreRefused_data();
    void hostileSourcesAreRefused();
    void linksOutOfTheFolderAreNotRead();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void damagedFilesNeverStopTheProgram();
    void rulesThatAskForTooMuchEndWithAnError_data();
    void rulesThatAskForTooMuchEndWithAnError();
    void differencesBetweenCatalogues();
    void officialWordingIsShownWithItsSource();
    void officialWordingNeedsItsSource_data();
    void officialWordingNeedsItsSource();
    void ruleSwitchedOffRaisesNothing();
    void ruleSwitchedOffNeedsThreatAndReason_data();
    void ruleSwitchedOffNeedsThreatAndReason();
    void anotherCatalogueSaysWhatIsFoundDifferently();
    void installedPacksCountUnlessLeftOut();
    void usageMistakes_data();
    void usageMistakes();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CommandRun catalogue(const QStringList& arguments)
    {
        return runCli(QStringList{QStringLiteral("catalogue")} + arguments);
    }
    /// A folder with one source file.
    QString folderWith(const QString& name, const QByteArray& text) const
    {
        QDir().mkpath(path(name));
        write(path(name) + QStringLiteral("/pack.yaml"), text);
        return path(name);
    }

    QTemporaryDir m_folder;
    QString m_pack;
};

void PacksTest::initTestCase()
{
    m_pack = path(QStringLiteral("kiosk.provisor-pack"));
    const CommandRun run =
        catalogue({QStringLiteral("compile"), examples + QStringLiteral("pack-example"), QStringLiteral("-o"), m_pack});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
}

void PacksTest::exampleIsWithoutMistakes()
{
    const CommandRun run = catalogue({QStringLiteral("check"), examples + QStringLiteral("pack-example")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("2  threats"), run.output.constData());
    QVERIFY(run.messages.isEmpty());
}

void PacksTest::exampleIsUsedOnAModel()
{
    const QString model = examples + QStringLiteral("kiosk.provisor.yaml");
    const CommandRun run = runCli({QStringLiteral("analyse"), model, QStringLiteral("--pack"), m_pack,
                                   QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    QVERIFY(run.output.contains("\"kiosk-visit-carry-over@hall\""));
    QVERIFY(!run.output.contains("\"kiosk-visit-carry-over@door\"")); // its sensor ends every visit
    QVERIFY(run.output.contains("\"kiosk-bystander-commands@hall\""));
    QVERIFY(run.output.contains("\"kiosk-forget-visitor\""));
    QVERIFY(run.output.contains("2026.11+branch-kiosk-1.0"));
    const CommandRun german =
        runCli({QStringLiteral("why"), model, QStringLiteral("--pack=") + m_pack, QStringLiteral("--threat"),
                QStringLiteral("kiosk-visit-carry-over@hall"), QStringLiteral("--lang"), QStringLiteral("de")});
    QVERIFY2(german.output.contains("Ende eines Besuchs"), german.output.constData());
}

void PacksTest::modelOfAPackIsRefusedWithoutIt()
{
    const CommandRun run = runCli({QStringLiteral("analyse"), examples + QStringLiteral("kiosk.provisor.yaml")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.messages.contains("branch-kiosk"));
}

void PacksTest::severalPacksAreLoadedOneOnTheOther()
{
    const QString second = path(QStringLiteral("second.provisor-pack"));
    const QString folder =
        folderWith(QStringLiteral("second"), head.toUtf8() + "type_groups:\n  KIOSKS: [branch-kiosk]\n");
    const CommandRun alone = catalogue({QStringLiteral("compile"), folder, QStringLiteral("-o"), second});
    QCOMPARE(alone.exitCode, 3); // the type is one of the first pack
    const CommandRun made =
        catalogue({QStringLiteral("compile"), folder, QStringLiteral("-o"), second, QStringLiteral("--pack"), m_pack});
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    const CommandRun both =
        catalogue({QStringLiteral("list"), QStringLiteral("--pack"), m_pack, QStringLiteral("--pack"), second});
    QVERIFY2(both.output.contains("+branch-kiosk-1.0+p-1"), both.output.constData());
    const CommandRun twice =
        catalogue({QStringLiteral("list"), QStringLiteral("--pack"), m_pack, QStringLiteral("--pack"), m_pack});
    QCOMPARE(twice.exitCode, 3);
}

void PacksTest::catalogueOfAPackIsShown()
{
    const QString option = QStringLiteral("--pack=") + m_pack;
    QVERIFY(catalogue({QStringLiteral("list"), QStringLiteral("threats"), option}).output.contains("kiosk-visit"));
    QVERIFY(catalogue({QStringLiteral("show"), QStringLiteral("branch-kiosk"), option}).output.contains("voice"));
    QVERIFY(catalogue({QStringLiteral("search"), QStringLiteral("push talk"), option})
                .output.startsWith("mitigation kiosk-push-to-talk"));
}

void PacksTest::sameSourcesGiveTheSamePack()
{
    const QString again = path(QStringLiteral("again.provisor-pack"));
    catalogue({QStringLiteral("compile"), examples + QStringLiteral("pack-example"), QStringLiteral("-o"), again});
    QCOMPARE(read(again), read(m_pack));
}

void PacksTest::mistakesNameTheirPlaceAndAFix_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const QByteArray text = head.toUtf8();
    QTest::newRow("id of the built-in catalogue")
        << QByteArray(text + threatSource(QStringLiteral("true"), QStringLiteral("direct-prompt-injection")))
        << QByteArray("pack.yaml:3:10: error: The threat \"direct-prompt-injection\" is one of the built-in catalogue. "
                      "Choose another id");
    QTest::newRow("unknown provision") << QByteArray(text +
                                                     threatSource(QStringLiteral("true")).replace("5.1.1-1", "5.1.1-9"))
                                       << QByteArray("error: There is no provision \"5.1.1-9\". Did you mean \"5.1.");
    QTest::newRow("unknown type in a rule")
        << QByteArray(text + threatSource(QStringLiteral("near(e, [\"agnt\"])"))) << QByteArray("agent");
    QTest::newRow("id of the catalogue itself")
        << QByteArray("catalogue: {id: provisor, version: \"1\", title: P, language: en}\n")
        << QByteArray("another id");
    QTest::newRow("picture by path")
        << QByteArray(text + "components:\n  - {id: c, name: C, short: C, kind: process, description: D, "
                             "group: generic, icon: ../../../../etc/passwd, properties: []}\n")
        << QByteArray("is not a legal id. Use only these characters");
    QTest::newRow("unknown picture")
        << QByteArray(text + "components:\n  - {id: c, name: C, short: C, kind: process, description: D, "
                             "group: generic, icon: spaceship, properties: []}\n")
        << QByteArray("There is no picture \"spaceship\". Use one of: actuator");
}

void PacksTest::mistakesNameTheirPlaceAndAFix()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const CommandRun run = catalogue({QStringLiteral("check"), folderWith(QStringLiteral("mistakes"), text)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
    QVERIFY(run.output.isEmpty());
}

void PacksTest::hostileSourcesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const QByteArray text = head.toUtf8();
    QByteArray bomb = text + "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char level = 'b'; level < 'k'; ++level)
        bomb += QByteArray(1, level) + ": &" + level + " [" +
                QByteArray("*").append(char(level - 1)).append(", ").repeated(8) + "*" + char(level - 1) + "]\n";
    QTest::newRow("anchors bomb") << bomb << QByteArray("Anchors and aliases");
    QTest::newRow("deep flow lists") << QByteArray(text + "threats: " + QByteArray(100'000, '['))
                                     << QByteArray("error:");
    QTest::newRow("deep maps") << QByteArray(text + "threats: " + QByteArray("{a: ").repeated(100'000))
                               << QByteArray("nested");
    QTest::newRow("deep block lists") << QByteArray(text + "threats:\n  " + QByteArray("- ").repeated(100'000))
                                      << QByteArray("nested");
    QTest::newRow("huge rule") << QByteArray(text + threatSource(QStringLiteral("true || ").repeated(10'000) +
                                                                 QStringLiteral("true")))
                               << QByteArray("at most 8000 are possible");
    QTest::newRow("long rule") << QByteArray(text + threatSource(QStringLiteral("true || ").repeated(600) +
                                                                 QStringLiteral("true")))
                               << QByteArray("4");
    QTest::newRow("nested rule") << QByteArray(text + threatSource(QString(200, u'(') + QStringLiteral("true") +
                                                                   QString(200, u')')))
                                 << QByteArray("nested");
    QTest::newRow("a million entries") << QByteArray(text + "threats:\n" + QByteArray("- a\n").repeated(1'000'000))
                                       << QByteArray("larger than 1 MB");
    QTest::newRow("a long list") << QByteArray(text + "threats:\n" + QByteArray("- a\n").repeated(200'000))
                                 << QByteArray("more than 2000 entries");
    QByteArray maps = text;
    for (int i = 0; i < 200; ++i)
        maps += "k" + QByteArray::number(i) + ": [" + QByteArray("a,").repeated(1999) + "a]\n";
    QTest::newRow("many lists") << maps << QByteArray("more than 300000 keys and values");
    QTest::newRow("binary garbage") << QByteArray("\x00\xff\xfe\x01\x80\x7f garbage \xc3\x28", 17)
                                    << QByteArray("not UTF-8");
    QTest::newRow("a long text") << QByteArray(text + "threats: [{description: " + QByteArray(9'000, 'x') + "}]\n")
                                 << QByteArray("at most 8000 are possible");
    QByteArray mistakes = text + "threats:\n";
    for (int i = 0; i < 1'900; ++i)
        mistakes += "- {aa: 1, bb: 2, cc: 3, dd: 4}\n";
    QTest::newRow("nothing but mistakes") << mistakes << QByteArray("200 mistake");
}

void PacksTest::hostileSourcesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QElapsedTimer timer;
    timer.start();
    const QString output = path(QStringLiteral("hostile.provisor-pack"));
    const CommandRun run = catalogue(
        {QStringLiteral("compile"), folderWith(QStringLiteral("hostile"), text), QStringLiteral("-o"), output});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains(message), run.messages.left(2000).constData());
    QVERIFY(!QFile::exists(output));
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
}

void PacksTest::linksOutOfTheFolderAreNotRead()
{
    const QString folder = folderWith(QStringLiteral("links"), head.toUtf8());
    write(path(QStringLiteral("secret.yaml")), "secret: [\n");
    QVERIFY(QFile::link(path(QStringLiteral("secret.yaml")), folder + QStringLiteral("/link.yaml")));
    QVERIFY(QFile::link(m_folder.path(), folder + QStringLiteral("/above")));
    const CommandRun run = catalogue({QStringLiteral("check"), folder});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("link.yaml: error: The file is a link to a place outside of the folder"),
             run.messages.constData());
    QCOMPARE(run.messages.count("error:"), 1); // nothing behind the links was read
}

void PacksTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = read(m_pack);
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
        QTest::newRow(name) << bytes << QByteArray(message);
    };
    row("nothing", {}, "not a compiled pack");
    row("garbage", QByteArray("\x7f garbage").repeated(1000), "not a compiled pack");
    row("cut off", good.first(20'000), "");
    row("larger than allowed", good + QByteArray(pack_limits::packSize, '\0'), "larger than 32 MB");
    row("a model", runCli({QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("-")}).output,
        "not a compiled pack");
    row("zeros inside", QByteArray(good).replace(8192, 20'000, QByteArray(20'000, '\0')), "");
    row("other version", changed(good, "PRAGMA user_version = 99"), "another version of the program");
    row("trigger", changed(good, "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END"), "trigger \"t\"");
    row("view", changed(good, "DROP TABLE threat; CREATE VIEW threat AS SELECT * FROM mitigation"), "view \"threat\"");
    row("table of its own", changed(good, "CREATE TABLE mine (a)"), "table \"mine\"");
    row("virtual table", changed(good, "CREATE VIRTUAL TABLE search_en USING fts5(a)"), "search_en");
    row("table missing", changed(good, "DROP TABLE framework"), "A table is missing");
    row("altered", changed(good, "UPDATE threat SET title = 'Other'"), "does not have the digest it names");
    row("wrong types",
        changed(good, "PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'threat';"
                      "PRAGMA writable_schema = RESET;"
                      "UPDATE threat SET capability = 'lots', title = x'00ff';"
                      "PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'threat';"
                      "PRAGMA writable_schema = RESET;"),
        "");
    row("constraint in the schema",
        changed(good, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'key TEXT', "
                      "'key TEXT CHECK (randomblob(1000000000))') WHERE name = 'meta'"),
        "table \"meta\"");
    row("a huge value", changed(good, "UPDATE meta SET value = hex(zeroblob(2000000)) WHERE key = 'title'"), "");
    row("many rows",
        changed(good, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
                      "INSERT INTO translation SELECT 'de', 'threat', i, 'title', 'x' FROM n"),
        "more than 100000 rows");
}

void PacksTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, message);
    const QString file = path(QStringLiteral("hostile.provisor-pack"));
    write(file, bytes);
    QElapsedTimer timer;
    timer.start();
    const CommandRun run = catalogue({QStringLiteral("list"), QStringLiteral("--pack"), file});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("hostile.provisor-pack") && run.messages.contains(message),
             run.messages.constData());
    QVERIFY(run.output.isEmpty());
    QVERIFY(timer.elapsed() < patience);
}

void PacksTest::damagedFilesNeverStopTheProgram()
{
    const QByteArray good = read(m_pack);
    const CataloguePointer base = Catalogue::load(embeddedFile(QStringLiteral("catalogue.sqlite"))).value();
    const RuleCheck check = ruleChecker();
    quint32 random = 7; // the same damage in every run
    const auto next = [&random](qsizetype below) {
        random = random * 1664525U + 1013904223U;
        return qsizetype(random >> 8) % below;
    };
    int refused = 0;
    constexpr int runs = 400;
    for (int run = 0; run < runs; ++run) {
        QByteArray bytes = good;
        for (qsizetype change = 1 + next(8); change > 0; --change)
            bytes[next(run % 2 == 0 ? bytes.size() : 4096)] = char(next(256));
        refused += !loadPack(bytes, QStringLiteral("damaged"), base, check);
    }
    // Damage in unused space does no harm; all other damage is found.
    QVERIFY2(refused > runs / 5, qPrintable(QString::number(refused)));
}

void PacksTest::rulesThatAskForTooMuchEndWithAnError_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("all pairs of elements") << QStringLiteral(
        "elements.exists(a, elements.exists(b, a.exposure == \"internet\" && a == b && b.zone == e.zone))");
    // Each target stays below the limit for one target; all of them together would take minutes.
    QTest::newRow("little for one, much for all")
        << QStringLiteral("elements.exists(a, flows.exists(f, f.src == a && f.dst == e))");
}

void PacksTest::rulesThatAskForTooMuchEndWithAnError()
{
    QFETCH(QString, rule);
    constexpr int count = 5'000;
    QByteArray model = "provisor: 1\ntitle: Large\nroles: [system-operator]\nelements:\n";
    for (int i = 0; i < count; ++i)
        model += "  - {id: e" + QByteArray::number(i) + ", type: agent, name: E}\n";
    model += "flows:\n";
    for (int i = 1; i < 1'000; ++i)
        model += "  - {id: f" + QByteArray::number(i) + ", from: e" + QByteArray::number(i) + ", to: e0, name: F}\n";
    write(path(QStringLiteral("large.provisor.yaml")), model);
    const QString pack = path(QStringLiteral("slow.provisor-pack"));
    const CommandRun made =
        catalogue({QStringLiteral("compile"),
                   folderWith(QStringLiteral("slow"), head.toUtf8() + threatSource(rule, QStringLiteral("greedy"))),
                   QStringLiteral("-o"), pack});
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    QElapsedTimer timer;
    timer.start();
    const CommandRun run = runCli(
        {QStringLiteral("analyse"), path(QStringLiteral("large.provisor.yaml")), QStringLiteral("--pack"), pack});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("The rule of the threat \"greedy\" asks for too much work"),
             run.messages.constData());
    QVERIFY2(timer.elapsed() < 3 * patience, qPrintable(QString::number(timer.elapsed())));
}

void PacksTest::differencesBetweenCatalogues()
{
    const QString builtIn = QStringLiteral("builtin");
    const CommandRun added = catalogue({QStringLiteral("diff"), builtIn, m_pack});
    QCOMPARE(added.exitCode, 1);
    QVERIFY(added.output.contains("+ component branch-kiosk  Kiosk with a voice assistant"));
    const QString folder = path(QStringLiteral("changed"));
    QDir().mkpath(folder + QStringLiteral("/translations"));
    for (const QString& name : {QStringLiteral("catalogue.yaml"), QStringLiteral("kiosk.yaml"),
                                QStringLiteral("threats.yaml"), QStringLiteral("mitigations.yaml")}) {
        QByteArray text = read(examples + QStringLiteral("pack-example/") + name);
        text.replace("maturity: 3", "maturity: 4")
            .replace("id: kiosk-bystander-commands", "aliases: [kiosk-bystander-commands]\n    id: kiosk-voices");
        write(folder + u'/' + name, text);
    }
    const QString pack = path(QStringLiteral("changed.provisor-pack"));
    const CommandRun made = catalogue({QStringLiteral("compile"), folder, QStringLiteral("-o"), pack});
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    const CommandRun run =
        catalogue({QStringLiteral("diff"), m_pack, pack, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(run.output).object();
    QVERIFY(json.value(QStringLiteral("before"))
                .toObject()
                .value(QStringLiteral("version"))
                .toString()
                .endsWith(QStringLiteral("+branch-kiosk-1.0")));
    const CommandRun text = catalogue({QStringLiteral("diff"), m_pack, pack});
    QVERIFY2(text.output.contains("    maturity: \"3\" -> \"4\""), text.output.constData());
    QVERIFY(text.output.contains("    id: \"kiosk-bystander-commands\" -> \"kiosk-voices\""));
    QCOMPARE(catalogue({QStringLiteral("diff"), pack, pack}).exitCode, 0);
    QCOMPARE(catalogue({QStringLiteral("diff"), builtIn, builtIn}).exitCode, 0);
}

void PacksTest::officialWordingIsShownWithItsSource()
{
    const QByteArray text = head.toUtf8() +
                            "official_wording:\n"
                            "  source: Shelf 7 of our library\n"
                            "  licence: Contract 4711\n"
                            "  edition: etsi-en-304-223-v2.1.1\n"
                            "provision_texts:\n"
                            "  5.1.1-1: An invented sentence about lamps.\n"
                            "  5.1.2-7: {shall: Invented about chairs., should: Invented about tables.}\n";
    const QString pack = path(QStringLiteral("wording.provisor-pack"));
    const QString folder = folderWith(QStringLiteral("wording"), text);
    const CommandRun made = catalogue({QStringLiteral("compile"), folder, QStringLiteral("-o"), pack});
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    QVERIFY2(made.messages.contains("2  official texts"), made.messages.constData());
    const QString option = QStringLiteral("--pack=") + pack;
    const QByteArray shown = catalogue({QStringLiteral("show"), QStringLiteral("5.1.1-1"), option}).output;
    QVERIFY2(shown.contains("An invented sentence about lamps.") && shown.contains("Shelf 7 of our library") &&
                 shown.contains("Contract 4711") && shown.contains("In our words"),
             shown.constData());
    QVERIFY(!catalogue({QStringLiteral("show"), QStringLiteral("5.1.1-1")}).output.contains("lamps"));
    const CommandRun report =
        runCli({QStringLiteral("report"), examples + QStringLiteral("kiosk.provisor.yaml"), option,
                QStringLiteral("--pack"), m_pack, QStringLiteral("--template"), QStringLiteral("full"),
                QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("-o"), QStringLiteral("-")});
    QVERIFY2(report.exitCode == 0, report.messages.constData());
    for (const char* sentence :
         {"about lamps", "about chairs", "about tables", "Shelf 7 of our library", "Contract 4711"})
        QVERIFY2(report.output.contains(sentence), sentence);
    const CommandRun second =
        catalogue({QStringLiteral("check"), folder, option}); // a second pack with texts for the same provisions
    QVERIFY2(second.messages.contains("has an official text already"), second.messages.constData());
}

void PacksTest::officialWordingNeedsItsSource_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const QByteArray wording = "official_wording: {source: S, licence: L, edition: etsi-en-304-223-v2.1.1}\n";
    QTest::newRow("no source") << QByteArray("provision_texts: {5.1.1-1: Invented.}\n")
                               << QByteArray("Nothing says where these texts come from. Add \"official_wording\"");
    QTest::newRow("no licence") << QByteArray("official_wording: {source: S, edition: etsi-en-304-223-v2.1.1}\n"
                                              "provision_texts: {5.1.1-1: Invented.}\n")
                                << QByteArray("The key \"licence\" is missing");
    QTest::newRow("no such edition") << QByteArray("official_wording: {source: S, licence: L, edition: e}\n"
                                                   "provision_texts: {5.1.1-1: Invented.}\n")
                                     << QByteArray("There is no edition \"e\"");
    QTest::newRow("no such provision") << QByteArray(wording + "provision_texts: {5.1.1-99: Invented.}\n")
                                       << QByteArray("There is no provision \"5.1.1-99\"");
    QTest::newRow("number of the UK Code")
        << QByteArray(wording + "provision_texts: {\"2.7\": Invented.}\n") << QByteArray("Write 5.1.2-7");
    QTest::newRow("one text for two duties")
        << QByteArray(wording + "provision_texts: {5.1.2-7: Invented.}\n") << QByteArray("Give a text for each");
    QTest::newRow("a duty it does not have") << QByteArray(wording + "provision_texts: {5.1.2-7: {may: Invented.}}\n")
                                             << QByteArray("The key \"may\" is unknown here");
}

void PacksTest::officialWordingNeedsItsSource()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const CommandRun run =
        catalogue({QStringLiteral("check"), folderWith(QStringLiteral("wording-mistakes"), head.toUtf8() + text)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
}

void PacksTest::ruleSwitchedOffRaisesNothing()
{
    QByteArray model = read(examples + QStringLiteral("kiosk.provisor.yaml"));
    model += "settings: {rule_off.direct-prompt-injection: \"Tested, see 12\"}\n"
             "threats:\n  - {key: direct-prompt-injection@assistant, status: mitigating}\n";
    const QString file = path(QStringLiteral("off.provisor.yaml"));
    write(file, model);
    const QString option = QStringLiteral("--pack=") + m_pack;
    const CommandRun run =
        runCli({QStringLiteral("analyse"), file, option, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.output).object();
    const QJsonObject off = json.value(QStringLiteral("rules_off")).toArray().first().toObject();
    QCOMPARE(off.value(QStringLiteral("threat")).toString(), QStringLiteral("direct-prompt-injection"));
    QCOMPARE(off.value(QStringLiteral("reason")).toString(), QStringLiteral("Tested, see 12"));
    for (const QJsonValue& threat : json.value(QStringLiteral("threats")).toArray())
        QVERIFY(!threat.toObject().value(QStringLiteral("key")).toString().startsWith(QStringLiteral("direct-prompt")));
    const QJsonObject kept = json.value(QStringLiteral("not_raised")).toArray().first().toObject();
    QCOMPARE(kept.value(QStringLiteral("key")).toString(), QStringLiteral("direct-prompt-injection@assistant"));
    QVERIFY(kept.value(QStringLiteral("why")).toString().contains(QStringLiteral("Tested, see 12")));
    QVERIFY(runCli({QStringLiteral("analyse"), file, option})
                .output.contains("rule switched off: direct-prompt-injection (Tested, see 12)"));
    const QByteArray why = runCli({QStringLiteral("why"), file, option, QStringLiteral("--threat"),
                                   QStringLiteral("direct-prompt-injection@assistant")})
                               .output;
    QVERIFY2(why.startsWith("Not raised, because the rule is switched off in this model: Tested, see 12"),
             why.constData());
    const QByteArray report = runCli({QStringLiteral("report"), file, option, QStringLiteral("--format"),
                                      QStringLiteral("md"), QStringLiteral("-o"), QStringLiteral("-")})
                                  .output;
    QVERIFY(report.contains("Tested, see 12"));
    // As a `.provisor` file and back it stays.
    const QString binary = path(QStringLiteral("off.provisor"));
    QCOMPARE(runCli({QStringLiteral("import"), file, option, QStringLiteral("-o"), binary}).exitCode, 0);
    QVERIFY(runCli({QStringLiteral("export"), binary, option, QStringLiteral("--to"), QStringLiteral("text"),
                    QStringLiteral("-o"), QStringLiteral("-")})
                .output.contains("rule_off.direct-prompt-injection"));
}

void PacksTest::ruleSwitchedOffNeedsThreatAndReason_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no such threat") << QByteArray("{rule_off.direct-promt-injection: Why}")
                                    << QByteArray("direct-prompt-injection");
    QTest::newRow("no reason") << QByteArray("{rule_off.direct-prompt-injection: []}")
                               << QByteArray("needs the reason");
    QTest::newRow("blank reason") << QByteArray("{rule_off.direct-prompt-injection: \" \"}")
                                  << QByteArray("needs the reason");
}

void PacksTest::ruleSwitchedOffNeedsThreatAndReason()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, message);
    const CommandRun run =
        runCli({QStringLiteral("analyse"), QStringLiteral("-")}, "provisor: 1\ntitle: T\nsettings: " + settings + "\n");
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
}

void PacksTest::anotherCatalogueSaysWhatIsFoundDifferently()
{
    // The same pack a version later: one threat has another rating, one another id, one is new.
    const QString folder = path(QStringLiteral("later"));
    QDir().mkpath(folder);
    for (const QString& name : {QStringLiteral("catalogue.yaml"), QStringLiteral("kiosk.yaml"),
                                QStringLiteral("threats.yaml"), QStringLiteral("mitigations.yaml")}) {
        QByteArray text = read(examples + QStringLiteral("pack-example/") + name);
        text.replace("version: \"1.0\"", "version: \"2.0\"").replace("maturity: 3", "maturity: 5");
        text.replace("id: kiosk-bystander-commands", "aliases: [kiosk-bystander-commands]\n    id: kiosk-voices");
        write(folder + u'/' + name, text);
    }
    write(folder + QStringLiteral("/new.yaml"),
          threatSource(QStringLiteral("e.model_kind == \"generative\""), QStringLiteral("novelty")));
    const QString later = path(QStringLiteral("later.provisor-pack"));
    const CommandRun made = catalogue({QStringLiteral("compile"), folder, QStringLiteral("-o"), later});
    QVERIFY2(made.exitCode == 0, made.messages.constData());

    const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};
    const QString text = examples + QStringLiteral("kiosk.provisor.yaml");
    const QJsonObject first =
        QJsonDocument::fromJson(
            runCli(QStringList{QStringLiteral("analyse"), text, QStringLiteral("--pack"), m_pack} + asJson).output)
            .object()
            .value(QStringLiteral("catalogue"))
            .toObject();
    QVERIFY(!first.value(QStringLiteral("differs")).toBool());
    const QString pinned = path(QStringLiteral("pinned.provisor.yaml"));
    write(pinned, read(text) + "catalogue: \"" + first.value(QStringLiteral("version")).toString().toUtf8() +
                      "\"\ncatalogue_digest: " + first.value(QStringLiteral("digest")).toString().toUtf8() + "\n");
    const QString model = path(QStringLiteral("pinned.provisor"));
    const CommandRun imported =
        runCli({QStringLiteral("import"), pinned, QStringLiteral("--pack"), m_pack, QStringLiteral("-o"), model});
    QVERIFY2(imported.exitCode == 0, imported.messages.constData());
    QCOMPARE(runCli({QStringLiteral("verify"), model, QStringLiteral("--pack"), m_pack}).exitCode, 0);
    const CommandRun same = runCli({QStringLiteral("analyse"), model, QStringLiteral("--pack"), m_pack});
    QVERIFY2(!same.messages.contains("was made with"), same.messages.constData());

    const CommandRun run =
        runCli(QStringList{QStringLiteral("analyse"), model, QStringLiteral("--pack"), later} + asJson);
    QVERIFY2(run.messages.contains("The model was made with catalogue 2026.11+branch-kiosk-1.0"),
             run.messages.constData());
    QVERIFY2(run.messages.contains("1 appear, 0 vanish, 1 move"), run.messages.constData());
    const QJsonObject now = QJsonDocument::fromJson(run.output).object().value(QStringLiteral("catalogue")).toObject();
    QVERIFY(now.value(QStringLiteral("differs")).toBool());
    QCOMPARE(now.value(QStringLiteral("pinned")).toObject().value(QStringLiteral("digest")),
             first.value(QStringLiteral("digest")));
    const QJsonObject changes = now.value(QStringLiteral("changes")).toObject();
    QCOMPARE(
        changes.value(QStringLiteral("appeared")).toArray().first().toObject().value(QStringLiteral("key")).toString(),
        QStringLiteral("novelty@assistant"));
    const QJsonObject moved = changes.value(QStringLiteral("moved")).toArray().first().toObject();
    QCOMPARE(moved.value(QStringLiteral("before")).toObject().value(QStringLiteral("key")).toString(),
             QStringLiteral("kiosk-visit-carry-over@hall"));
    // Written with another catalogue, what was found with the pinned one stays.
    const QString arranged = path(QStringLiteral("arranged.provisor"));
    QCOMPARE(runCli({QStringLiteral("layout"), model, QStringLiteral("--pack"), later, QStringLiteral("-o"), arranged})
                 .exitCode,
             0);
    QVERIFY(runCli({QStringLiteral("analyse"), arranged, QStringLiteral("--pack"), later})
                .messages.contains("1 appear, 0 vanish, 1 move"));
}

void PacksTest::installedPacksCountUnlessLeftOut()
{
    const QString folder = path(QStringLiteral("installed"));
    QDir().mkpath(folder);
    write(folder + QStringLiteral("/a-broken.provisor-pack"), "garbage");
    write(folder + QStringLiteral("/kiosk.provisor-pack"), read(m_pack));
    const QStringList analyse{QStringLiteral("analyse"), examples + QStringLiteral("kiosk.provisor.yaml")};
    const CommandRun run = runCli(analyse, {}, folder);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.messages.contains("Warning: the pack is left out: ") && run.messages.contains("a-broken"),
             run.messages.constData());
    QVERIFY(run.output.contains("kiosk-visit-carry-over@hall"));
    QCOMPARE(runCli(QStringList(analyse) << QStringLiteral("--no-packs"), {}, folder).exitCode, 3);
    // Named as well, it is loaded once.
    QCOMPARE(runCli(QStringList(analyse) << QStringLiteral("--pack") << m_pack, {}, folder).exitCode, 0);
}

void PacksTest::usageMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("check without folder") << QStringList{QStringLiteral("check")} << 2;
    QTest::newRow("compile without output")
        << QStringList{QStringLiteral("compile"), examples + QStringLiteral("pack-example")} << 2;
    QTest::newRow("diff with one") << QStringList{QStringLiteral("diff"), QStringLiteral("builtin")} << 2;
    QTest::newRow("no such folder") << QStringList{QStringLiteral("check"), QStringLiteral("/no/such/folder")} << 3;
    QTest::newRow("no such pack") << QStringList{QStringLiteral("list"), QStringLiteral("--pack"),
                                                 QStringLiteral("/no/such.provisor-pack")}
                                  << 3;
    QTest::newRow("output cannot be written")
        << QStringList{QStringLiteral("compile"), examples + QStringLiteral("pack-example"), QStringLiteral("-o"),
                       QStringLiteral("/no/such/folder/p.provisor-pack")}
        << 4;
}

void PacksTest::usageMistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const CommandRun run = catalogue(arguments);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.messages.isEmpty());
}

QTEST_GUILESS_MAIN(PacksTest)
#include "tst_packs.moc"
