#include "core/base/Id.h"

#include <QSet>
#include <QtTest>

using namespace provisor;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newIdsIncreaseAndCarryTheirVersion();
    void derivedIdsFollowFromTheName();
    void textFormIsReadBackAndNothingElse();
    void textSortsAsTheIdsDo();
};

void TestId::newIdsIncreaseAndCarryTheirVersion()
{
    Id last;
    for (int i = 0; i < 20000; ++i) {
        const Id id = Id::create();
        QVERIFY(last < id);
        QCOMPARE(id.toString().at(14), QChar(u'7'));
        QVERIFY(QStringLiteral("89ab").contains(id.toString().at(19)));
        last = id;
    }
}

void TestId::derivedIdsFollowFromTheName()
{
    QCOMPARE(Id::derived(QStringLiteral("element/a")), Id::derived(QStringLiteral("element/a")));
    QVERIFY(Id::derived(QStringLiteral("element/a")) != Id::derived(QStringLiteral("element/b")));
    QCOMPARE(Id::derived(QStringLiteral("element/a")).toString().at(14), QChar(u'8'));
    // Pinned: files in version control depend on it.
    QCOMPARE(Id::derived(QStringLiteral("model")).toString(), QStringLiteral("9372c470-eead-85ec-99c3-c74c2b3cb633"));
}

void TestId::textFormIsReadBackAndNothingElse()
{
    const Id id = Id::create();
    QCOMPARE(Id::parse(id.toString()), std::optional<Id>(id));
    QCOMPARE(Id::parse(id.toString().toUpper()), std::optional<Id>(id));
    for (const char16_t* bad :
         {u"", u"x", u"{01a20b40-8e29-7019-839d-a7ff7a4afd07}", u"01a20b40-8e29-7019-839d-a7ff7a4afd0",
          u"01a20b40-8e29-7019-839d-a7ff7a4afd0g", u"01a20b4008e29-7019-839d-a7ff7a4afd07"})
        QVERIFY(!Id::parse(bad));
}

void TestId::textSortsAsTheIdsDo()
{
    const Id a{1, 0xFFFFFFFFFFFFFFFFULL};
    const Id b{2, 0};
    QVERIFY(a < b);
    QVERIFY(a.toString() < b.toString());
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
