#include "core/history/History.h"
#include "tests/core/support/Properties.h"
#include "tests/core/support/RandomEditor.h"

#include <QSignalSpy>

using namespace provisor;
using namespace provisor::test;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoReturnsToTheStartAndRedoToTheEnd();
    void trailGrowsByOneEntryPerChangeAndHoldsTogether();
    void alteredTrailIsFound();
    void creationCannotBeUndone();
    void newEditEndsRedo();
    void positionTellsStatesApart();
    void changeSurvivesItsJson();
};

void TestHistory::undoReturnsToTheStartAndRedoToTheEnd()
{
    checkProperty("undo all, redo all", [] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, *rc::gen::inRange(0, 20));
        History history(document);
        const Snapshot start = document.snapshot();
        growRandomly(document, editor, *rc::gen::inRange(0, 40));
        const Snapshot end = document.snapshot();
        while (history.canUndo())
            RC_ASSERT(history.undo(QStringLiteral("a")).value());
        RC_ASSERT(document.snapshot() == start);
        while (history.canRedo())
            RC_ASSERT(history.redo(QStringLiteral("b")).value());
        RC_ASSERT(document.snapshot() == end);
        RC_ASSERT(firstBrokenEntry(history.log()) == 0);
    });
}

void TestHistory::trailGrowsByOneEntryPerChangeAndHoldsTogether()
{
    RandomEditor editor(7);
    Document document;
    History history(document);
    QSignalSpy applied(&document, &Document::applied);
    growRandomly(document, editor, 100);
    history.undo(QStringLiteral("a"));
    QCOMPARE(history.log().size(), applied.size());
    QCOMPARE(firstBrokenEntry(history.log()), 0);
    QCOMPARE(history.log().first().sequence, 1);
    QCOMPARE(history.log().first().hash, chainHash({}, history.log().first().change));
}

void TestHistory::alteredTrailIsFound()
{
    RandomEditor editor(8);
    Document document;
    History history(document);
    growRandomly(document, editor, 30);
    const QList<LogEntry> log = history.log();
    for (qsizetype i = 0; i < log.size(); ++i) {
        QList<LogEntry> altered = log;
        altered[i].change.replace("tester", "forger");
        if (altered[i].change != log[i].change)
            QCOMPARE(firstBrokenEntry(altered), i + 1);
        altered = log;
        altered.removeAt(i);
        QCOMPARE(firstBrokenEntry(altered), i + 1 < log.size() ? i + 1 : 0);
    }
}

void TestHistory::creationCannotBeUndone()
{
    RandomEditor editor(9);
    Document document;
    History history(document);
    document.apply(editor.creation());
    QVERIFY(!history.canUndo());
    QCOMPARE(history.log().size(), 1);
}

void TestHistory::newEditEndsRedo()
{
    RandomEditor editor(10);
    Document document;
    History history(document);
    growRandomly(document, editor, 20);
    QVERIFY(history.undo(QStringLiteral("a")).value());
    QVERIFY(history.canRedo());
    growRandomly(document, editor, 5);
    QVERIFY(!history.canRedo());
}

void TestHistory::positionTellsStatesApart()
{
    checkProperty("same position, same content", [] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, 5);
        History history(document);
        QHash<Id, Snapshot> contents{{history.position(), document.snapshot()}};
        for (const int action : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4))) {
            if (action == 0)
                RC_ASSERT(history.undo({}).has_value());
            else if (action == 1)
                RC_ASSERT(history.redo({}).has_value());
            else
                RC_ASSERT(document.apply(editor.next(document)).has_value());
            const auto known = contents.constFind(history.position());
            if (known == contents.constEnd())
                contents.insert(history.position(), document.snapshot());
            else
                RC_ASSERT(*known == document.snapshot());
        }
    });
}

void TestHistory::changeSurvivesItsJson()
{
    checkProperty("a change read back is the same", [] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        History history(document);
        growRandomly(document, editor, *rc::gen::inRange(1, 30));
        for (const LogEntry& entry : history.log()) {
            const auto change = changeOf(entry);
            if (!change)
                RC_FAIL(change.error().toString().toStdString());
            const QByteArray again = QJsonDocument(toJson(*change)).toJson(QJsonDocument::Compact);
            if (again != entry.change)
                qWarning() << again << entry.change;
            RC_ASSERT(again == entry.change);
        }
    });
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
