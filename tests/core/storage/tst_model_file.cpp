#include "core/storage/ModelFile.h"

#include "core/base/Sqlite.h"
#include "core/storage/Columns.h"
#include "core/storage/FileFormat.h"
#include "tests/core/support/Properties.h"
#include "tests/core/support/RandomEditor.h"

#include <QtEndian>

using namespace provisor;
using namespace provisor::test;

namespace {

ModelFile randomModel(quint32 seed, int edits)
{
    RandomEditor editor(seed);
    Document document;
    History history(document);
    growRandomly(document, editor, edits);
    return {document.snapshot(), document.index(), history.log()};
}

void must(const Result<void>& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

QList<Finding> someFindings()
{
    return {{QStringLiteral("b@system"), QStringLiteral("low"), 3.5, QStringLiteral("possible")},
            {QStringLiteral("a@system"), QStringLiteral("critical"), 20, QStringLiteral("confirmed")}};
}

/// Bytes of a model after SQL statements by a hostile hand.
QByteArray altered(const QByteArray& sql)
{
    const ModelFile model = randomModel(3, 40);
    auto database = Database::inMemory().value();
    const QByteArray bytes = modelBytes(model.snapshot, model.log, {}, someFindings()).value();
    auto source = Database::fromBytes(bytes).value();
    // A copy that can be written: the same schema and rows by way of SQL.
    auto schema = source.prepare("SELECT name, sql FROM sqlite_schema").value();
    while (schema.step().value()) {
        must(database.exec(schema.blob(1)));
        auto rows = source.prepare("SELECT * FROM \"" + schema.blob(0) + "\"").value();
        QByteArray insert = "INSERT INTO \"" + schema.blob(0) + "\" VALUES (?" +
                            QByteArray(", ?").repeated(rows.columnCount() - 1) + ')';
        auto target = database.prepare(insert).value();
        while (rows.step().value()) {
            for (int i = 0; i < rows.columnCount(); ++i) {
                switch (rows.columnType(i)) {
                case 1:
                    target.bind(i + 1, rows.integer(i));
                    break;
                case 2:
                    target.bind(i + 1, rows.real(i));
                    break;
                case 3:
                    target.bind(i + 1, QString::fromUtf8(rows.blob(i)));
                    break;
                case 4:
                    target.bind(i + 1, rows.blob(i));
                    break;
                default:
                    target.bind(i + 1, nullptr);
                }
            }
            target.step().value();
            target.reset();
        }
    }
    must(database.setApplicationId(file_format::applicationId));
    must(database.setUserVersion(file_format::version));
    must(database.exec(sql));
    return database.serialize().value();
}

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void equalContentGivesEqualBytes();
    void findingsAreKeptBesideTheContent();
    void orderOfEditsDoesNotShowInTheContent();
    void digestChangesWithContentOnly();
    void canonicalJsonIsReadBackAndNothingElse();
    void hostileFileGivesAnError_data();
    void hostileFileGivesAnError();
    void logThatDoesNotEndWhereItShouldIsRead_data();
    void logThatDoesNotEndWhereItShouldIsRead();
    void newerVersionNamesBothVersions();
    void otherFilesAreRefused();
    void truncatedFileIsRefused();
    void headerTellsFormatAndVersion();
};

void TestModelFile::whatIsWrittenIsReadBack()
{
    checkProperty("write, read", [] {
        const ModelFile model = randomModel(*rc::gen::arbitrary<quint32>(), *rc::gen::inRange(0, 80));
        const auto bytes = modelBytes(model.snapshot, model.log);
        if (!bytes)
            RC_FAIL(bytes.error().toString().toStdString());
        const auto read = readModel(*bytes, QStringLiteral("m.provisor"));
        if (!read)
            RC_FAIL(read.error().toString().toStdString());
        RC_ASSERT(read->snapshot == model.snapshot);
        RC_ASSERT(read->log == model.log);
        RC_ASSERT(!read->missedEnd);
    });
}

void TestModelFile::equalContentGivesEqualBytes()
{
    const ModelFile model = randomModel(11, 200);
    const QByteArray first = modelBytes(model.snapshot, model.log).value();
    const ModelFile again = readModel(first, QString()).value();
    QVERIFY(modelBytes(again.snapshot, again.log).value() == first);
}

void TestModelFile::findingsAreKeptBesideTheContent()
{
    const ModelFile model = randomModel(13, 60);
    const QByteArray plain = modelBytes(model.snapshot, model.log).value();
    QCOMPARE(plain[63], char(1)); // former programs read it
    QVERIFY(!readModel(plain, {})->findings);
    const QByteArray bytes = modelBytes(model.snapshot, model.log, {}, someFindings()).value();
    QCOMPARE(bytes[63], char(2));
    const ModelFile read = readModel(bytes, {}).value();
    QVERIFY(read.findings);
    QCOMPARE(read.findings->size(), 2);
    QCOMPARE(read.findings->first(), someFindings().last()); // by key
    QCOMPARE(contentDigest(read.snapshot), contentDigest(model.snapshot));
    QVERIFY(modelBytes(read.snapshot, read.log, read.missedEnd, read.findings).value() == bytes);
}

void TestModelFile::orderOfEditsDoesNotShowInTheContent()
{
    const ModelFile model = randomModel(12, 60);
    Snapshot reordered;
    SnapshotEditor editor(reordered);
    for (int kind = kindCount - 1; kind >= 0; --kind) {
        QList<Record> records = model.snapshot.records(static_cast<Kind>(kind));
        std::reverse(records.begin(), records.end());
        editor.setRecords(static_cast<Kind>(kind), records);
    }
    QVERIFY(modelBytes(reordered, model.log).value() == modelBytes(model.snapshot, model.log).value());
    QCOMPARE(contentDigest(reordered), contentDigest(model.snapshot));
}

void TestModelFile::digestChangesWithContentOnly()
{
    RandomEditor random(13);
    Document document;
    growRandomly(document, random, 50);
    const QByteArray digest = contentDigest(document.snapshot());
    QCOMPARE(digest.size(), 32);

    ChangeBuilder signature(document, QStringLiteral("Sign"));
    Record signOff(Kind::SignOff, Id::create());
    signOff.set(field::sign_off::Digest, QString::fromLatin1(digest.toHex()));
    signature.insert(signOff);
    QVERIFY(document.apply(signature.take({})).value());
    QCOMPARE(contentDigest(document.snapshot()), digest);

    ChangeBuilder rename(document, QStringLiteral("Rename"));
    rename.set(Kind::Model, document.snapshot().model().id(), field::model::Title, QStringLiteral("Another title"));
    QVERIFY(document.apply(rename.take({})).value());
    QVERIFY(contentDigest(document.snapshot()) != digest);
}

void TestModelFile::canonicalJsonIsReadBackAndNothingElse()
{
    const PropertyMap map{{QStringLiteral("a"), {QStringLiteral("x\"\\\n\u00e9"), QString()}},
                          {QStringLiteral("b"), {}}};
    QByteArray json;
    appendCanonicalJson(json, Value{map});
    QCOMPARE(json, QByteArray("{\"a\":[\"x\\\"\\\\\\u000a\xc3\xa9\",\"\"],\"b\":[]}"));
    QVERIFY(listFromCanonicalJson(FieldType::Properties, json) == Value{map});
    for (const char* bad : {"{}x", "{\"a\":[]", "{\"a\":[],\"a\":[]}", "{\"a\":[1]}", "{\"a\": []}", "[\"a\"]", "",
                            "{\"a\":[\"\\x\"]}", "{\"a\":[\"\xff\"]}", "{\"a\":[\"\\u0000\"]}"})
        QVERIFY2(!listFromCanonicalJson(FieldType::Properties, bad), bad);
    QVERIFY(!listFromCanonicalJson(FieldType::References, "[\"no-id\"]"));
    QVERIFY(!listFromCanonicalJson(FieldType::Numbers, "[1,]"));
    QVERIFY(listFromCanonicalJson(FieldType::Numbers, "[1,2.5]") == Value{QList<double>({1, 2.5})});
}

void TestModelFile::hostileFileGivesAnError_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("mention");
    const auto row = [](const char* name, const char* sql, const char* mention) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(mention);
    };
    row("no model record", "DELETE FROM model", "has 0");
    row("two model records", "INSERT INTO model(id, title) VALUES (randomblob(16), 'x')", "has 2");
    row("extra table", "CREATE TABLE extra(x)", "extra");
    row("a view", "CREATE VIEW v AS SELECT * FROM model", "v");
    row("a trigger", "CREATE TRIGGER t AFTER INSERT ON model BEGIN SELECT 1; END", "t");
    row("an index", "CREATE INDEX i ON element(alias)", "i");
    row("missing table", "DROP TABLE note", "note");
    row("other columns", "ALTER TABLE person ADD COLUMN extra TEXT", "person");
    row("short id", "INSERT INTO person(id, alias, name) VALUES (x'00', 'pp', 'P')", "table person");
    row("null id", "INSERT INTO person(id, alias, name) VALUES (zeroblob(16), 'pp', 'P')", "no valid id");
    row("dangling reference", "INSERT INTO note(id, diagram) VALUES (randomblob(16), randomblob(16))",
        "does not exist");
    row("bad alias", "INSERT INTO person(id, alias, name) VALUES (randomblob(16), 'a b', 'P')", "alias");
    row("bad choice", "INSERT INTO boundary(id, alias, trust) VALUES (randomblob(16), 'bb', 'total')", "trust");
    row("bad date", "INSERT INTO person(id, alias, name, \"left\") VALUES (randomblob(16), 'pp', 'P', 'soon')", "left");
    row("finding without key", "INSERT INTO finding VALUES ('x', 'low', 1, 'possible')", "illegal value");
    row("finding of no level", "UPDATE finding SET level = 'worst'", "illegal value");
    row("finding beyond the scale", "UPDATE finding SET residual = 1e9", "illegal value");
    row("no findings in version 2", "DROP TABLE finding", "finding");
    row("findings in version 1", "PRAGMA user_version = 1", "finding");
    row("bad list", "INSERT INTO data_asset(id, alias, classes) VALUES (randomblob(16), 'dd', '[\"public\"')",
        "classes");
    row("bad text", "INSERT INTO person(id, alias, name) VALUES (randomblob(16), 'pp', CAST(x'ff41' AS TEXT))", "name");
    row("long text", "INSERT INTO person(id, alias, name) VALUES (randomblob(16), 'pp', printf('%.*c', 600, 'x'))",
        "name");
    row("huge number", "INSERT INTO diagram(id, alias, position) VALUES (randomblob(16), 'dg', 1e300)", "position");
    row("taken name",
        "INSERT INTO person(id, alias, name) VALUES (randomblob(16), 'q', 'P'), (randomblob(16), 'q', 'P')", "twice");
}

void TestModelFile::hostileFileGivesAnError()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, mention);
    const auto read = readModel(altered(sql), QStringLiteral("hostile.provisor"));
    QVERIFY(!read);
    QCOMPARE(read.error().file, QStringLiteral("hostile.provisor"));
    QVERIFY(!read.error().advice.isEmpty());
    QVERIFY2(read.error().toString().contains(mention), qPrintable(read.error().toString()));
}

void TestModelFile::logThatDoesNotEndWhereItShouldIsRead_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("last entry cut") << QByteArray(
        "DELETE FROM change_log WHERE sequence = (SELECT max(sequence) FROM change_log)");
    QTest::newRow("all entries cut") << QByteArray("DELETE FROM change_log");
    QTest::newRow("entry added") << QByteArray("INSERT INTO change_log SELECT max(sequence) + 1, change, zeroblob(32) "
                                               "FROM change_log");
    QTest::newRow("another end named") << QByteArray("UPDATE meta SET value = 'x'");
    QTest::newRow("no end named") << QByteArray("DELETE FROM meta");
}

void TestModelFile::logThatDoesNotEndWhereItShouldIsRead()
{
    QFETCH(QByteArray, sql);
    const auto read = readModel(altered(sql), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QVERIFY(read->missedEnd);
    QVERIFY(!read->snapshot.records(Kind::Model).isEmpty());
    // Writing it again does not cover it up.
    const auto again = readModel(modelBytes(read->snapshot, read->log, read->missedEnd).value(), {});
    QVERIFY(again->missedEnd == read->missedEnd);
}

void TestModelFile::newerVersionNamesBothVersions()
{
    const auto read = readModel(altered("PRAGMA user_version = 7"), QStringLiteral("new.provisor"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u'7') &&
                 read.error().message.contains(QString::number(file_format::version)),
             qPrintable(read.error().message));
}

void TestModelFile::otherFilesAreRefused()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("provisor: 1\n"), QByteArray(4096, '\0'),
                                    altered("PRAGMA application_id = 1"), QByteArray("SQLite format 3\0", 16)}) {
        const auto read = readModel(bytes, QStringLiteral("x"));
        QVERIFY(!read);
        QVERIFY(!isModelFile(bytes));
    }
}

void TestModelFile::truncatedFileIsRefused()
{
    const ModelFile model = randomModel(14, 150);
    const QByteArray bytes = modelBytes(model.snapshot, model.log).value();
    for (qsizetype size = bytes.size() - 4096; size > 0; size -= 4096)
        QVERIFY(!readModel(bytes.left(size), QString()));
    QVERIFY(!readModel(bytes.left(bytes.size() - 1), QString()));
}

void TestModelFile::headerTellsFormatAndVersion()
{
    const ModelFile model = randomModel(15, 5);
    const QByteArray bytes = modelBytes(model.snapshot, model.log).value();
    QVERIFY(isModelFile(bytes));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 68), 0x50525653U);
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 60), 1U);
    QCOMPARE(bytes[18], '\1'); // not in WAL mode
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_model_file.moc"
