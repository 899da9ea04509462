#include "app/gui/pages/BaselinesPane.h"
#include "app/gui/pages/HistoryPage.h"
#include "app/gui/pages/TrendChart.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "tests/gui/support/WindowFixture.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

using namespace provisor;
using namespace provisor::test;

namespace {

/// The sample with its history in view.
struct Fixture : WindowFixture
{
    explicit Fixture(GuiTheme::Choice choice = GuiTheme::Choice::Light) : WindowFixture(choice)
    {
        openSample();
        QList<Id> named; // the sample has baselines of a trail that is not in it
        for (const Record& record : session().snapshot().records(Kind::Baseline))
            named.append(record.id());
        decisions::removeRecords(session(), named, QStringLiteral("Start"));
        window->showView(View::History);
        page = window->findChild<HistoryPage*>();
        page->showBaselines(true);
        pane = page->baselines();
    }

    void nameState(const QString& name)
    {
        page->baselineName()->setFocus();
        QTest::keyClicks(page->baselineName(), name);
        QTest::keyClick(page->baselineName(), Qt::Key_Return);
        QTRY_VERIFY(pane->finder().isDone());
    }

    /// A change people make between two reviews: an answer, an element and the end of a mitigation.
    void changeSystem()
    {
        decisions::setProperty(session(), element("index"), QStringLiteral("encryption_at_rest"),
                               QStringList{QStringLiteral("own-key")});
        ChangeBuilder builder(session().document(), QStringLiteral("Add"));
        Record added(Kind::Element, Id::create());
        added.set(field::element::Type, QStringLiteral("agent"));
        added.set(field::element::Name, QStringLiteral("Refund agent"));
        builder.insert(added);
        session().apply(builder);
        session().waitForAnalysis();
    }

    HistoryPage* page = nullptr;
    BaselinesPane* pane = nullptr;
};

QStringList changesOf(BaselinesPane& pane)
{
    QStringList lines;
    for (int row = 0; row < pane.changes().rowCount(); ++row)
        lines.append(pane.changes().index(row, ChangeListModel::Words).data().toString());
    return lines;
}

} // namespace

class TestBaselinesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(prepareWindowTests()); }

    void aNamedStateIsComparedWithWhatCameLater()
    {
        Fixture fixture;
        QAbstractItemModelTester threats(&fixture.pane->threats(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester changes(&fixture.pane->changes(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
        fixture.nameState(QStringLiteral("First review"));
        QCOMPARE(fixture.pane->chart()->points().size(), 2);
        QCOMPARE(fixture.pane->changes().rowCount(), 0);
        QCOMPARE(fixture.pane->threats().rowCount(), 0);
        const AnalysisPointer before = fixture.session().analysis();
        fixture.changeSystem();
        const QStringList lines = changesOf(*fixture.pane);
        QVERIFY2(lines.filter(QStringLiteral("Refund agent")).size() == 1, qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.size(), 2);
        const AnalysisDifference expected = differenceBetween(*before, *fixture.session().analysis());
        QCOMPARE(fixture.pane->threats().count(DifferenceModel::Appears), expected.appeared.size());
        QCOMPARE(fixture.pane->threats().count(DifferenceModel::Vanishes), expected.vanished.size());
        QVERIFY(fixture.pane->threats().count(DifferenceModel::Appears) > 0);
        QCOMPARE(fixture.pane->chart()->points().first().figures->risk, expected.before);
        QCOMPARE(fixture.pane->chart()->points().last().figures->risk, expected.after);
    }

    void twoBaselinesAreComparedWithEachOther()
    {
        Fixture fixture;
        fixture.nameState(QStringLiteral("First review"));
        fixture.changeSystem();
        fixture.nameState(QStringLiteral("Second review"));
        const QList<BaselineState> states = fixture.pane->finder().states();
        QCOMPARE(states.size(), 2);
        fixture.pane->compare(states[0].baseline.id(), states[1].baseline.id());
        const QStringList there = changesOf(*fixture.pane);
        QCOMPARE(there.size(), 2);
        // The other way round says the opposite.
        fixture.pane->compare(states[1].baseline.id(), states[0].baseline.id());
        QCOMPARE(changesOf(*fixture.pane).size(), 2);
        QVERIFY(fixture.pane->threats().count(DifferenceModel::Vanishes) > 0);
        // A later change of the model is not part of either.
        fixture.changeSystem();
        QCOMPARE(changesOf(*fixture.pane).size(), 2);
        // Pressing a bar compares that state with the other one.
        fixture.pane->compare({}, {});
        QTest::mouseClick(fixture.pane->chart(), Qt::LeftButton, {}, QPoint(100, 60));
        QCOMPARE(fixture.pane->from(), states[0].baseline.id());
    }

    void aTrailThatDoesNotReachBackIsSaid()
    {
        Fixture fixture;
        fixture.nameState(QStringLiteral("First review"));
        ChangeBuilder builder(fixture.session().document(), QStringLiteral("Set baseline"));
        Record foreign(Kind::Baseline, Id::create());
        foreign.set(field::baseline::Name, QStringLiteral("From another file"));
        foreign.set(field::baseline::Sequence, 99999.0);
        builder.insert(foreign);
        QVERIFY(fixture.session().apply(builder));
        QTRY_VERIFY(fixture.pane->finder().isDone());
        QVERIFY(fixture.pane->finder().state(foreign.id())->error);
        fixture.pane->compare(foreign.id(), {});
        QCOMPARE(fixture.pane->changes().rowCount(), 0);
        for (const TrendPoint& point : fixture.pane->chart()->points())
            QCOMPARE(point.figures.has_value(), point.baseline != foreign.id());
    }

    /// With PROVISOR_PICTURES=FOLDER the pane is painted there, to be looked at.
    void picturesCanBeKeptToBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            QSKIP("PROVISOR_PICTURES is not set");
        for (const auto& [choice, name] :
             {std::pair(GuiTheme::Choice::Light, "light"), std::pair(GuiTheme::Choice::Dark, "dark")}) {
            Fixture fixture(choice);
            QTest::qWait(50);
            fixture.window->grab().save(QStringLiteral("%1/baselines-%2-empty.png").arg(folder, QLatin1String(name)));
            fixture.nameState(QStringLiteral("First review"));
            fixture.changeSystem();
            fixture.nameState(QStringLiteral("Before the pilot"));
            decisions::setThreatField(fixture.session(), {fixture.session().analysis()->threats.first().key},
                                      field::threat::Status, QStringLiteral("not-relevant"), QStringLiteral("Set"));
            fixture.session().waitForAnalysis();
            fixture.pane->compare(fixture.pane->finder().states().first().baseline.id(), {});
            QTest::qWait(50);
            fixture.window->grab().save(QStringLiteral("%1/baselines-%2.png").arg(folder, QLatin1String(name)));
        }
    }
};

QTEST_MAIN(TestBaselinesPane)
#include "tst_baselines_pane.moc"
