#include "core/storage/Baselines.h"
#include "core/storage/ModelFile.h"
#include "tests/core/support/Properties.h"
#include "tests/core/support/RandomEditor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace provisor;
using namespace provisor::test;

class TestBaselines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormerStateComesBack()
    {
        checkProperty("the state after any change is the one that was there", [] {
            RandomEditor editor(*rc::gen::arbitrary<quint32>());
            Document document;
            History history(document);
            QList<Snapshot> states;
            connect(&document, &Document::applied, &document, [&] { states.append(document.snapshot()); });
            growRandomly(document, editor, *rc::gen::inRange(1, 30));
            for (int step = 0; step < 3 && history.canUndo(); ++step)
                RC_ASSERT(history.undo(QStringLiteral("a")));
            const int at = *rc::gen::inRange(1, static_cast<int>(states.size()) + 1);
            const auto past = stateAfter(at, document.snapshot(), history.log());
            RC_ASSERT(past);
            RC_ASSERT(*past == states[at - 1]);
        });
    }

    void aBaselineNamesItsStateThroughLaterChanges()
    {
        Document document;
        History history(document);
        RandomEditor editor(11);
        growRandomly(document, editor, 20);
        const Snapshot then = document.snapshot();
        const Record baseline =
            newBaseline(QStringLiteral("Review"), QStringLiteral("After the first workshop"), then, history.log());
        ChangeBuilder builder(document, QStringLiteral("Set baseline"));
        builder.insert(baseline);
        QVERIFY(document.apply(builder.take(QStringLiteral("Tester"))));
        growRandomly(document, editor, 20);
        // Through the file as well.
        const auto bytes = modelBytes(document.snapshot(), history.log());
        QVERIFY(bytes);
        const auto read = readModel(*bytes, QStringLiteral("x.provisor"));
        QVERIFY(read);
        const auto past = stateOf(baseline, read->snapshot, read->log);
        QVERIFY2(past.has_value(), past ? "" : qPrintable(past.error().toString()));
        QVERIFY(*past == then);
    }

    void whatDoesNotFitIsSaid()
    {
        Document document;
        History history(document);
        RandomEditor editor(12);
        growRandomly(document, editor, 12);
        Record baseline = newBaseline(QStringLiteral("B"), {}, document.snapshot(), history.log());
        growRandomly(document, editor, 12);
        QVERIFY(!stateAfter(0, document.snapshot(), history.log()));
        QVERIFY(!stateAfter(1000, document.snapshot(), history.log()));
        QVERIFY(!stateAfter(1, document.snapshot(), {}));
        // An altered trail gives an error or a state with another digest, never a wrong state.
        QList<LogEntry> log = history.log();
        log.removeLast();
        QVERIFY(!stateOf(baseline, document.snapshot(), log));
        log = history.log();
        log[log.size() - 2].change = "{}";
        QVERIFY(!stateOf(baseline, document.snapshot(), log));
        baseline.set(field::baseline::Digest, QStringLiteral("00"));
        const auto past = stateOf(baseline, document.snapshot(), history.log());
        QVERIFY(!past);
        QVERIFY(past.error().toString().contains(u'B'));
    }
};

QTEST_GUILESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
