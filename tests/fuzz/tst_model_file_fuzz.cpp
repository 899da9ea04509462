#include "core/base/Sqlite.h"
#include "core/document/Integrity.h"
#include "core/exchange/Formats.h"
#include "core/history/History.h"
#include "core/storage/ModelFile.h"
#include "tests/core/support/RandomEditor.h"

#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// Broken and hostile input: every file gives an error value or a valid model; the sanitizer presets see the rest.
class TestModelFileFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flippedBits();
    void truncations();
    void overwrittenStretches();
    void swappedPages();
    void hostileHeaders();
    void databasesOfOthers();
    void randomBytes();
    void brokenTexts();

private:
    void check(const QByteArray& bytes);

    QByteArray m_file;
    std::mt19937 m_random{20261120};
    int m_valid = 0;
    int m_refused = 0;
};

void TestModelFileFuzz::initTestCase()
{
    RandomEditor editor(17);
    Document document;
    History history(document);
    growRandomly(document, editor, 250);
    m_file = modelBytes(document.snapshot(), history.log()).value();
    QVERIFY(readModel(m_file, {}).has_value());
}

void TestModelFileFuzz::check(const QByteArray& bytes)
{
    const auto model = readModel(bytes, QStringLiteral("fuzz.provisor"));
    if (model) {
        ++m_valid;
        QVERIFY(checkIntegrity(model->snapshot).has_value());
        QCOMPARE(model->snapshot.records(Kind::Model).size(), 1);
        QVERIFY(modelBytes(model->snapshot, model->log).has_value());
        firstBrokenEntry(model->log);
    } else {
        ++m_refused;
        QVERIFY(!model.error().message.isEmpty());
        QCOMPARE(model.error().file, QStringLiteral("fuzz.provisor"));
    }
}

void TestModelFileFuzz::flippedBits()
{
    for (int i = 0; i < 120; ++i) {
        QByteArray bytes = m_file;
        const int flips = 1 + i % 4;
        for (int flip = 0; flip < flips; ++flip) {
            const auto at = static_cast<qsizetype>(m_random() % static_cast<quint32>(i % 3 == 0 ? 4096 : bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (m_random() % 8)));
        }
        check(bytes);
    }
    QVERIFY(m_refused > 0);
}

void TestModelFileFuzz::truncations()
{
    for (int i = 0; i < 60; ++i)
        check(m_file.left(static_cast<qsizetype>(m_random() % static_cast<quint32>(m_file.size()))));
}

void TestModelFileFuzz::overwrittenStretches()
{
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = m_file;
        const auto at = static_cast<qsizetype>(m_random() % static_cast<quint32>(bytes.size() - 64));
        for (int j = 0; j < 64; ++j)
            bytes[at + j] = i % 2 ? static_cast<char>(m_random()) : '\xff';
        check(bytes);
    }
}

void TestModelFileFuzz::swappedPages()
{
    const qsizetype pages = m_file.size() / 4096;
    for (int i = 0; i < 30; ++i) {
        const qsizetype a = static_cast<qsizetype>(m_random() % static_cast<quint32>(pages)) * 4096;
        const qsizetype b = static_cast<qsizetype>(m_random() % static_cast<quint32>(pages)) * 4096;
        QByteArray bytes = m_file;
        bytes.replace(a, 4096, m_file.mid(b, 4096));
        bytes.replace(b, 4096, m_file.mid(a, 4096));
        check(bytes);
    }
}

void TestModelFileFuzz::hostileHeaders()
{
    for (qsizetype at = 16; at < 100; ++at) {
        for (const char value : {'\0', '\1', '\x7f', '\xff'}) {
            QByteArray bytes = m_file;
            bytes[at] = value;
            check(bytes);
        }
    }
}

void TestModelFileFuzz::databasesOfOthers()
{
    auto database = Database::inMemory().value();
    QVERIFY(database.exec("CREATE TABLE t(x); INSERT INTO t VALUES (1)").has_value());
    check(database.serialize().value());
    QVERIFY(database.setApplicationId(0x50525653).has_value());
    QVERIFY(database.setUserVersion(1).has_value());
    check(database.serialize().value());
    QVERIFY(database.setUserVersion(1000).has_value());
    check(database.serialize().value());
    // A view that would run for ever, were it read.
    QVERIFY(database.setUserVersion(1).has_value());
    QVERIFY(
        database
            .exec(
                "CREATE VIEW model AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n")
            .has_value());
    check(database.serialize().value());
}

void TestModelFileFuzz::randomBytes()
{
    for (int i = 0; i < 30; ++i) {
        QByteArray bytes(static_cast<qsizetype>(m_random() % 20000), Qt::Uninitialized);
        for (char& byte : bytes)
            byte = static_cast<char>(m_random());
        check(bytes);
        if (bytes.size() > 100)
            check(m_file.left(100) + bytes.mid(100));
    }
}

void TestModelFileFuzz::brokenTexts()
{
    const FormatRegistry registry;
    const auto model = readModel(m_file, {}).value();
    const QByteArray text = registry.exportModel(QStringLiteral("text"), model.snapshot).value();
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = text;
        for (int flip = 0; flip < 3; ++flip) {
            const auto at = static_cast<qsizetype>(m_random() % static_cast<quint32>(bytes.size()));
            bytes[at] = static_cast<char>(m_random());
        }
        const auto read = registry.import(QStringLiteral("text"), bytes, QStringLiteral("fuzz"), {});
        QVERIFY(read ? checkIntegrity(read->snapshot).has_value() : !read.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestModelFileFuzz)
#include "tst_model_file_fuzz.moc"
