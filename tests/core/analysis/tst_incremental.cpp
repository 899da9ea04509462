#include "tests/core/analysis/support/Models.h"
#include "tests/core/analysis/support/RandomModel.h"

#include <QJsonDocument>
#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// An analyser that has seen earlier states must say the same as one that has not.
class IncrementalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAFullAnalysisAfterEveryEdit_data();
    void equalsAFullAnalysisAfterEveryEdit();
    void unchangedStateGivesTheSameResult();
    void cancelledRunDoesNotSpoilTheNext();
};

namespace {

QByteArray text(const Analysis& analysis)
{
    QJsonObject json = analysisToJson(analysis, QStringLiteral("m"));
    QJsonObject summary = json[QStringLiteral("summary")].toObject();
    summary.remove(QStringLiteral("milliseconds"));
    json.insert(QStringLiteral("summary"), summary);
    return QJsonDocument(json).toJson();
}

/// First line that differs, for the message of a failed comparison.
QByteArray difference(const QByteArray& a, const QByteArray& b)
{
    const QList<QByteArray> left = a.split('\n'), right = b.split('\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i] != right[i])
            return left.mid(std::max<qsizetype>(0, i - 12), 14).join('\n') + "\n<>\n" + right[i];
    }
    return "length";
}

AnalysisPointer next(Analyser& analyser, const Snapshot& snapshot)
{
    const auto result = analyser.analyse(snapshot);
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *result;
}

} // namespace

void IncrementalTest::equalsAFullAnalysisAfterEveryEdit_data()
{
    QTest::addColumn<int>("elements");
    QTest::addColumn<double>("answered");
    QTest::addColumn<int>("steps");
    QTest::newRow("small, hardly answered") << 8 << 0.1 << 400;
    QTest::newRow("small, half answered") << 14 << 0.5 << 400;
    QTest::newRow("medium, mostly answered") << 40 << 0.8 << 150;
    QTest::newRow("medium, nothing answered") << 25 << 0.0 << 250;
}

void IncrementalTest::equalsAFullAnalysisAfterEveryEdit()
{
    QFETCH(int, elements);
    QFETCH(double, answered);
    QFETCH(int, steps);
    RandomModel random(static_cast<quint32>(elements));
    Snapshot snapshot = random.create(elements, elements * 2, answered);
    Analyser analyser(catalogue());
    analyser.setDate(QDate(2026, 11, 24));
    next(analyser, snapshot);
    for (int step = 0; step < steps; ++step) {
        QString what;
        snapshot = random.edited(snapshot, &what);
        const AnalysisPointer incremental = next(analyser, snapshot);
        if (step % 3 != 0)
            continue; // a result that was wrongly kept is still wrong a step later
        const QByteArray kept = text(*incremental);
        const QByteArray fresh = text(*analysed(snapshot));
        if (kept != fresh)
            QFAIL(qPrintable(QStringLiteral("step %1, %2\n").arg(step).arg(what) +
                             QString::fromUtf8(difference(fresh, kept))));
    }
}

void IncrementalTest::unchangedStateGivesTheSameResult()
{
    RandomModel random(5);
    const Snapshot snapshot = random.create(20, 40, 0.5);
    Analyser analyser(catalogue());
    const QByteArray first = text(*next(analyser, snapshot));
    QCOMPARE(text(*next(analyser, snapshot)), first);
}

void IncrementalTest::cancelledRunDoesNotSpoilTheNext()
{
    RandomModel random(6);
    const Snapshot before = random.create(30, 60, 0.5);
    const Snapshot after = random.edited(before);
    Analyser analyser(catalogue());
    analyser.setDate(QDate(2026, 11, 24));
    next(analyser, before);
    Cancellation cancellation;
    cancellation.cancel();
    const auto cancelled = analyser.analyse(after, cancellation);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().category, Error::Category::Cancelled);
    QCOMPARE(text(*next(analyser, after)), text(*analysed(after)));
}

QTEST_GUILESS_MAIN(IncrementalTest)
#include "tst_incremental.moc"
