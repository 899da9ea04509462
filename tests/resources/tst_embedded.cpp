#include "core/catalogue/Catalogue.h"
#include "resources/EmbeddedResources.h"

#include <QtTest>

#include <thread>

using namespace provisor;

/// What is part of the programs.
class EmbeddedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsMayBeTheFirstToAsk();
    void catalogueLoads();
    void catalogueIsNotCopied();
    void filesAreThoseOfTheFolder_data();
    void filesAreThoseOfTheFolder();
    void pathsWorkInQt();
    void unknownFileIsNull();
};

void EmbeddedTest::threadsMayBeTheFirstToAsk()
{
    std::vector<std::thread> threads;
    std::atomic<int> found = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { found += embeddedCatalogue().isEmpty() ? 0 : 1; });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(found.load(), 4);
}

void EmbeddedTest::catalogueLoads()
{
    const Result<CataloguePointer> catalogue = Catalogue::load(embeddedCatalogue());
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().toString()));
    QCOMPARE((*catalogue)->provisions().size(), 72);
    QVERIFY(!(*catalogue)->search(QStringLiteral("injection")).isEmpty());
}

void EmbeddedTest::catalogueIsNotCopied()
{
    QCOMPARE(static_cast<const void*>(embeddedCatalogue().constData()),
             static_cast<const void*>(embeddedCatalogue().constData()));
}

void EmbeddedTest::filesAreThoseOfTheFolder_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources"));
    for (const char* part : {"samples", "icons", "report-templates", "themes"}) {
        QDirIterator it(folder.filePath(QLatin1String(part)), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = folder.relativeFilePath(it.next());
            if (!path.startsWith(u"samples/") || path.endsWith(u".provisor.yaml"))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void EmbeddedTest::filesAreThoseOfTheFolder()
{
    QFETCH(QString, path);
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/") + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(embeddedFile(path), file.readAll());
}

void EmbeddedTest::pathsWorkInQt()
{
    registerEmbeddedResources();
    QFile file(QStringLiteral(":/provisor/catalogue.sqlite"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(15), QByteArray("SQLite format 3"));
}

void EmbeddedTest::unknownFileIsNull()
{
    QVERIFY(embeddedFile(QStringLiteral("no/such/file")).isNull());
}

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "tst_embedded.moc"
