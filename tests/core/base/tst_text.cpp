#include "core/base/Text.h"

#include <QtTest>

using namespace provisor;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestSpellingFindsSlipsOnly();
    void slugKeepsLettersAndDigits_data();
    void slugKeepsLettersAndDigits();
    void uniqueSlugAvoidsTakenNames();
    void roundingIsThatOnPaper_data();
    void roundingIsThatOnPaper();
};

void TestText::nearestSpellingFindsSlipsOnly()
{
    const QStringList words{QStringLiteral("vector-store"), QStringLiteral("agent"), QStringLiteral("guardrail")};
    QCOMPARE(nearestSpelling(QStringLiteral("vectorstore"), words), QStringLiteral("vector-store"));
    QCOMPARE(nearestSpelling(QStringLiteral("Agent"), words), QStringLiteral("agent"));
    QCOMPARE(nearestSpelling(QStringLiteral("gaurdrail"), words), QStringLiteral("guardrail"));
    QCOMPARE(nearestSpelling(QStringLiteral("database"), words), QString());
    QCOMPARE(nearestSpelling(QStringLiteral("x"), {}), QString());
}

void TestText::slugKeepsLettersAndDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << QStringLiteral("Support back end") << QStringLiteral("support-back-end");
    QTest::newRow("marks") << QStringLiteral("  Größe & Löwe! ") << QStringLiteral("gro-e-lowe");
    QTest::newRow("nothing left") << QStringLiteral("数据") << QStringLiteral("item");
    QTest::newRow("long") << QString(60, u'a') << QString(40, u'a');
}

void TestText::slugKeepsLettersAndDigits()
{
    QFETCH(QString, text);
    QTEST(provisor::slug(text), "slug");
}

void TestText::uniqueSlugAvoidsTakenNames()
{
    const QStringList taken{QStringLiteral("agent"), QStringLiteral("agent-2")};
    QCOMPARE(uniqueSlug(QStringLiteral("Agent"), [&](const QString& name) { return taken.contains(name); }),
             QStringLiteral("agent-3"));
}

void TestText::roundingIsThatOnPaper_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("2.45") << 2.45 << 1 << QStringLiteral("2.5");
    QTest::newRow("8.95") << 8.95 << 1 << QStringLiteral("9.0");
    QTest::newRow("1.005") << 1.005 << 2 << QStringLiteral("1.01");
    QTest::newRow("15.04") << 15.04 << 1 << QStringLiteral("15.0");
    QTest::newRow("12") << 12.0 << 0 << QStringLiteral("12");
}

void TestText::roundingIsThatOnPaper()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(fixed(value, decimals), "text");
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
