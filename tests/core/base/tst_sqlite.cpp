#include "core/base/Sqlite.h"

#include <QtTest>

#include <sqlite3.h>

using namespace provisor;

class SqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWereBound();
    void nullStringIsStoredAsEmptyText();
    void bytesOpenReadOnly();
    void sameStatementsGiveSameBytes();
    void foreignBytesAreRefused();
    void truncatedBytesAreFoundByTheCheck();
    void wrongParameterIsReportedByStep();
    void secondStatementIsRefused();
    void statementOutlivesItsDatabase();
    void limitIsKept();
    void identificationIsKept();
};

namespace {

Database filled()
{
    Database database = *Database::inMemory();
    const Result<void> done = database.exec("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c REAL, d BLOB) STRICT");
    Q_ASSERT(done);
    Statement insert = *database.prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
    for (int i = 0; i < 500; ++i) {
        if (!insert.run(i, QStringLiteral("Zeile %1 \u00e4\u20ac").arg(i), i * 0.5, QByteArray("\0x", 2)))
            qFatal("insert failed");
    }
    return database;
}

} // namespace

void SqliteTest::valuesComeBackAsTheyWereBound()
{
    Database database = filled();
    Statement select = *database.prepare("SELECT a, b, c, d, NULL FROM t WHERE a = ?");
    select.bind(1, 7);
    QVERIFY(*select.step());
    QCOMPARE(select.columnCount(), 5);
    QCOMPARE(select.integer(0), 7);
    QCOMPARE(select.text(1), QStringLiteral("Zeile 7 \u00e4\u20ac"));
    QCOMPARE(select.real(2), 3.5);
    QCOMPARE(select.blob(3), QByteArray("\0x", 2));
    QVERIFY(select.isNull(4));
    QVERIFY(!*select.step());
}

void SqliteTest::nullStringIsStoredAsEmptyText()
{
    Database database = *Database::inMemory();
    QVERIFY(database.exec("CREATE TABLE t (a TEXT NOT NULL, b TEXT) STRICT"));
    QVERIFY(database.prepare("INSERT INTO t VALUES (?, ?)")->run(QString(), nullptr));
    Statement select = *database.prepare("SELECT a, b FROM t");
    QVERIFY(*select.step());
    QCOMPARE(select.columnType(0), SQLITE_TEXT);
    QCOMPARE(select.columnType(1), SQLITE_NULL);
}

void SqliteTest::bytesOpenReadOnly()
{
    const QByteArray bytes = *filled().serialize();
    Database database = *Database::fromBytes(bytes);
    QVERIFY(database.quickCheck());
    Statement count = *database.prepare("SELECT count(*) FROM t");
    QVERIFY(*count.step());
    QCOMPARE(count.integer(0), 500);
    const Result<void> written = database.exec("DELETE FROM t");
    QVERIFY(!written);
    QCOMPARE(written.error().category, Error::Category::Output);
}

void SqliteTest::sameStatementsGiveSameBytes()
{
    QCOMPARE(*filled().serialize(), *filled().serialize());
}

void SqliteTest::foreignBytesAreRefused()
{
    const Result<Database> database = Database::fromBytes(QByteArray(4096, 'x'));
    const Result<void> checked = database ? database->quickCheck() : Result<void>(fail(database.error()));
    QVERIFY(!checked);
    QCOMPARE(checked.error().category, Error::Category::Input);
}

void SqliteTest::truncatedBytesAreFoundByTheCheck()
{
    const QByteArray bytes = *filled().serialize();
    const Result<Database> database = Database::fromBytes(bytes.first(bytes.size() / 2));
    const Result<void> checked = database ? database->quickCheck() : Result<void>(fail(database.error()));
    QVERIFY(!checked);
}

void SqliteTest::wrongParameterIsReportedByStep()
{
    const Database database = filled();
    Statement select = *database.prepare("SELECT a FROM t WHERE a = ?");
    select.bind(2, 7);
    QVERIFY(!select.step());
    select.reset();
    select.bind(1, 7);
    QVERIFY(*select.step());
}

void SqliteTest::secondStatementIsRefused()
{
    QVERIFY(!filled().prepare("SELECT 1; SELECT 2"));
    QVERIFY(!filled().prepare(""));
}

void SqliteTest::statementOutlivesItsDatabase()
{
    Statement select = *Database::fromBytes(*filled().serialize())->prepare("SELECT count(*) FROM t");
    QVERIFY(*select.step());
    QCOMPARE(select.integer(0), 500);
}

void SqliteTest::limitIsKept()
{
    Database database = filled();
    database.setLimit(SQLITE_LIMIT_SQL_LENGTH, 100);
    QVERIFY(database.prepare("SELECT 1"));
    QVERIFY(!database.prepare("SELECT " + QByteArray(200, ' ') + "1"));
}

void SqliteTest::identificationIsKept()
{
    Database database = filled();
    QVERIFY(database.setApplicationId(0x50565253));
    QVERIFY(database.setUserVersion(3));
    const Database again = *Database::fromBytes(*database.serialize());
    QCOMPARE(*again.applicationId(), 0x50565253);
    QCOMPARE(*again.userVersion(), 3);
}

QTEST_GUILESS_MAIN(SqliteTest)
#include "tst_sqlite.moc"
