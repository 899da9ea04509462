#include "core/catalogue/Compiler.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace provisor;

/// Search of the built-in catalogue.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void idsComeFirst_data();
    void idsComeFirst();
    void wordsAreFound_data();
    void wordsAreFound();
    void titleComesFirst_data();
    void titleComesFirst();
    void snippetMarksTheWords();
    void anyWordWillDoWhenNoneHasAll();
    void nothingInTheTextIsAnOperator_data();
    void nothingInTheTextIsAnOperator();
    void limitIsKept();
    void germanTextsAreSearched();
    void threadsSearchTogether();

private:
    CataloguePointer m_catalogue;
    CataloguePointer m_german;
};

void SearchTest::initTestCase()
{
    const auto compiled = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
    QVERIFY(compiled);
    m_catalogue = *Catalogue::load(*compiled);
    m_german = *Catalogue::load(*compiled, QStringLiteral("de"));
}

void SearchTest::idsComeFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* text, const char* kind, const char* id) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(kind) << QString::fromLatin1(id);
    };
    row("5.2.2-1", "provision", "5.2.2-1");
    row("2.1.1", "provision", "5.1.2-1.1");
    row("direct-prompt-injection", "threat", "direct-prompt-injection");
    row("Direct-Prompt-Injection", "threat", "direct-prompt-injection");
    row("input-guardrail", "mitigation", "input-guardrail");
    row("vector-store", "component", "vector-store");
    row("acl_filtering", "property", "acl_filtering");
    row("incident_plan", "question", "incident_plan");
    row("AML.T0051", "reference", "AML.T0051");
    row("aml.t0051.000", "reference", "AML.T0051.000");
    row("AML.T0019", "reference", "AML.T0115.000");
    row("LLM01:2025", "reference", "LLM01:2025");
    row("CWE-77", "reference", "CWE-77");
    row("  CWE-77 ", "reference", "CWE-77");
}

void SearchTest::idsComeFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, id);
    const QList<SearchHit> hits = m_catalogue->search(text);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().kind, kind);
    QCOMPARE(hits.first().id, id);
    QVERIFY(!hits.first().title.isEmpty());
    for (qsizetype i = 1; i < hits.size(); ++i)
        QVERIFY(hits[i].kind != kind || hits[i].id != id);
}

void SearchTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* text, const char* kind, const char* id) {
        QTest::addRow("%s: %s", text, id)
            << QString::fromLatin1(text) << QString::fromLatin1(kind) << QString::fromLatin1(id);
    };
    row("prompt injection", "threat", "direct-prompt-injection");
    row("injected prompts", "threat", "delayed-prompt-injection");
    row("vector", "component", "vector-store");
    row("vecto", "component", "vector-store");
    row("supply chain", "reference", "LLM03:2025");
    row("AML.T0051", "threat", "indirect-prompt-injection");
    row("secur training role", "provision", "5.1.1-1.1");
    row("memory poisoning", "reference", "ASI06");
    row("memory poisoning", "reference", "AML.T0080.000");
    row("prompt injection indirect", "reference", "AML.T0051.001");
}

void SearchTest::wordsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, id);
    const QList<SearchHit> hits = m_catalogue->search(text);
    const bool found =
        std::any_of(hits.begin(), hits.end(), [&](const SearchHit& hit) { return hit.kind == kind && hit.id == id; });
    QVERIFY(found);
    const bool isSorted = std::is_sorted(hits.begin(), hits.end(),
                                         [](const SearchHit& a, const SearchHit& b) { return a.rank < b.rank; });
    QVERIFY(isSorted);
}

void SearchTest::titleComesFirst_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("memory poisoning") << QStringLiteral("agent-memory-poisoning");
    QTest::newRow("Indirect Prompt Injection") << QStringLiteral("indirect-prompt-injection");
    QTest::newRow("runaway agent loop") << QStringLiteral("runaway-agent-loop");
}

void SearchTest::titleComesFirst()
{
    QFETCH(QString, id);
    const QList<SearchHit> hits = m_catalogue->search(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().id, id);
}

void SearchTest::snippetMarksTheWords()
{
    const QList<SearchHit> hits = m_catalogue->search(QStringLiteral("overrides intended instructions"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().id, QStringLiteral("direct-prompt-injection"));
    QVERIFY(hits.first().snippet.contains(QStringLiteral("\u2039overrides\u203a")));
}

void SearchTest::anyWordWillDoWhenNoneHasAll()
{
    QVERIFY(m_catalogue->search(QStringLiteral("zyzzyva")).isEmpty());
    QVERIFY(!m_catalogue->search(QStringLiteral("zyzzyva poisoning")).isEmpty());
}

void SearchTest::nothingInTheTextIsAnOperator_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "   ", "\"", "\"\"\"", "'", "*", "a AND", "NOT injection", "title: injection", "(", ")", "injection)",
          "{a b}: c", "NEAR(a b)", "-x", "^prompt", "a\"b", "%", ";DROP TABLE threat"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << QString(100000, u'a');
    QTest::newRow("many words") << QStringLiteral("ab ").repeated(50000);
    QTest::newRow("half a character") << QString(QChar(0xd800));
}

void SearchTest::nothingInTheTextIsAnOperator()
{
    QFETCH(QString, text);
    QVERIFY(m_catalogue->search(text).size() <= 50);
    QVERIFY(!m_catalogue->search(QStringLiteral("injection")).isEmpty()); // still works afterwards
}

void SearchTest::limitIsKept()
{
    QCOMPARE(m_catalogue->search(QStringLiteral("model"), 7).size(), 7);
    QCOMPARE(m_catalogue->search(QStringLiteral("model"), 0).size(), 0);
    QCOMPARE(m_catalogue->search(QStringLiteral("CWE-77"), 1).size(), 1);
}

void SearchTest::germanTextsAreSearched()
{
    const QList<SearchHit> hits = m_german->search(QStringLiteral("Beschäftigte"));
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().kind, QStringLiteral("provision"));
    QVERIFY(m_catalogue->search(QStringLiteral("Beschäftigte")).isEmpty());
    QVERIFY(!m_german->search(QStringLiteral("AML.T0051")).isEmpty());
    QCOMPARE(m_german->search(QStringLiteral("direct-prompt-injection")).first().title,
             QStringLiteral("Direkte Prompt-Injection"));
}

void SearchTest::threadsSearchTogether()
{
    const qsizetype expected = m_catalogue->search(QStringLiteral("injection")).size();
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 50; ++round)
                wrong += m_catalogue->search(QStringLiteral("injection")).size() != expected;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
