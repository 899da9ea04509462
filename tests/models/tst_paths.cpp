// The list of attack paths: order, filter, what it says, and that it follows the analysis.

#include "core/exchange/TextForm.h"
#include "models/PathListModel.h"
#include "models/Roles.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

struct Fixture
{
    Document document;
    History* history = new History(document); // a child of the document
    std::unique_ptr<Session> session;

    explicit Fixture(const QString& sample = QStringLiteral("rag-customer-support"))
    {
        registerEmbeddedResources();
        const QString file = QString(sample % u".provisor.yaml");
        const auto content = readTextModel(embeddedFile(QString(u"samples/" % file)), file, catalogue());
        if (content)
            document.reset(*content);
        session = std::make_unique<Session>(document, *history, catalogue());
        session->setAuthor(QStringLiteral("Tester"));
        session->waitForAnalysis();
    }

    const QList<AttackPath>& worst() const { return session->analysis()->paths.worst; }
    Id element(const QString& alias) const { return document.snapshot().findByAlias(Kind::Element, alias)->id(); }

    void remove(const QString& alias)
    {
        ChangeBuilder builder(document, QStringLiteral("Remove"));
        builder.remove(Kind::Element, element(alias));
        session->apply(builder);
        session->waitForAnalysis();
    }
};

/// Keys from the first row to the last one.
QStringList keysOf(const QAbstractItemModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.index(row, 0).data(role::Key).toString();
    return keys;
}

QStringList keysOf(const QList<AttackPath>& paths)
{
    QStringList keys;
    for (const AttackPath& path : paths)
        keys << path.key;
    return keys;
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreListedAndNumberedAsTheAnalysisRatesThem_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"})
            QTest::newRow(sample) << QString::fromLatin1(sample);
    }

    void pathsAreListedAndNumberedAsTheAnalysisRatesThem()
    {
        QFETCH(QString, sample);
        const Fixture fixture(sample);
        PathListModel model(*fixture.session);
        PathFilter filter(model);
        QVERIFY(filter.rowCount() >= 3);
        QCOMPARE(keysOf(filter), keysOf(fixture.worst()));
        for (int row = 0; row < filter.rowCount(); ++row) {
            const AttackPath& path = fixture.worst().at(row);
            const QModelIndex index = filter.index(row, 0);
            QCOMPARE(index.data(role::Count).toInt(), row + 1);
            QCOMPARE(index.data(role::Level).toInt(), int(path.residual.level));
            QCOMPARE(index.data(role::Detail).toString(), path.summary);
            QCOMPARE(index.data(role::Steps).toStringList().size(), path.steps.size());
            QCOMPARE(index.data(role::Boundaries).toStringList().size(), path.boundaries.size());
            QCOMPARE(index.data(role::Controls).toStringList().size(),
                     path.mitigations.size() + path.guardrails.size());
            QVERIFY(model.path(path.key) == &path);
        }
    }

    void aRowIsReadOutInWords()
    {
        const Fixture fixture;
        PathListModel model(*fixture.session);
        const AttackPath& path = fixture.worst().first();
        const QString said = model.indexOf(path.key).data(Qt::AccessibleTextRole).toString();
        for (const QString& part : {QStringLiteral("Path 1"), QStringLiteral("Critical"), path.summary,
                                    QStringLiteral("on the way")})
            QVERIFY2(said.contains(part), qPrintable(said));
        const QString steps = model.indexOf(path.key).data(Qt::AccessibleDescriptionRole).toString();
        QCOMPARE(steps.split(QStringLiteral("; ")).size(), path.steps.size());
    }

    void filterKeepsThePathsThroughAThing()
    {
        const Fixture fixture;
        PathListModel model(*fixture.session);
        PathFilter filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto expected = [&](Id id) {
            QStringList keys;
            for (const AttackPath& path : fixture.worst()) {
                const bool isOn = std::any_of(path.steps.begin(), path.steps.end(), [&](const AttackStep& step) {
                    return step.element == id || step.flow == id;
                });
                if (isOn || path.boundaries.contains(id))
                    keys << path.key;
            }
            return keys;
        };
        const AttackPath& worst = fixture.worst().first();
        for (const Id& id : {fixture.element(QStringLiteral("ordertool")), worst.steps.at(1).flow,
                             worst.boundaries.first(), fixture.element(QStringLiteral("docs"))}) {
            filter.setThrough({id});
            QCOMPARE(keysOf(filter), expected(id));
            QVERIFY(filter.rowCount() < model.rowCount());
        }
        filter.setThrough({});
        QCOMPARE(filter.rowCount(), model.rowCount());
    }

    void theListFollowsTheAnalysis()
    {
        Fixture fixture;
        PathListModel model(*fixture.session);
        PathFilter filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QStringList before = keysOf(filter);
        const QPersistentModelIndex feedback(
            model.indexOf(QStringLiteral("model:customer>feedback"))); // does not need the tool
        QVERIFY(feedback.isValid());
        fixture.remove(QStringLiteral("ordertool"));
        QCOMPARE(keysOf(filter), keysOf(fixture.worst()));
        QVERIFY(keysOf(filter) != before);
        for (const QString& key : keysOf(filter))
            QVERIFY2(!key.endsWith(u">ordertool"), qPrintable(key));
        QCOMPARE(feedback.data(role::Key).toString(), QStringLiteral("model:customer>feedback"));
        QCOMPARE(feedback.data(role::Count).toInt(),
                 int(keysOf(fixture.worst()).indexOf(feedback.data(role::Key))) + 1);
        fixture.session->undo();
        fixture.session->waitForAnalysis();
        QCOMPARE(keysOf(filter), before);
    }

    void highlightHoldsEveryStep()
    {
        const Fixture fixture;
        PathListModel model(*fixture.session);
        for (const AttackPath& path : fixture.worst()) {
            const PathHighlight highlight = model.highlight(path);
            QCOMPARE(highlight.marks.size(), size_t(path.steps.size()));
            for (const AttackStep& step : path.steps) {
                QVERIFY(highlight.ids.contains(step.element));
                QVERIFY(step.flow.isNull() || highlight.ids.contains(step.flow));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
