// What would help most, and the what-if that leaves no trace.

#include "core/exchange/TextForm.h"
#include "core/storage/ModelFile.h"
#include "core/storage/OpenModel.h"
#include "models/Decisions.h"
#include "models/TreatmentEdits.h"
#include "models/TreatmentTableModel.h"
#include "models/WhatIfModel.h"
#include "models/Words.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// A model with a crash journal and a session on it.
struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<OpenModel> model;
    std::unique_ptr<Session> session;

    Fixture()
    {
        registerEmbeddedResources();
        const QString file = QStringLiteral("rag-customer-support.provisor.yaml");
        const auto content = readTextModel(embeddedFile(QString(u"samples/" % file)), file, catalogue());
        OpenModel::Options options{true, journals()};
        auto made = OpenModel::create(*content, QStringLiteral("Tester"), options);
        model = std::move(*made);
        session = std::make_unique<Session>(model->document(), model->history(), catalogue());
        session->setAuthor(QStringLiteral("Tester"));
        session->waitForAnalysis();
    }

    QString journals() const { return folder.filePath(QStringLiteral("journals")); }
    QString file() const { return folder.filePath(QStringLiteral("model.provisor")); }

    /// All bytes of all journals.
    QByteArray journalBytes() const
    {
        QByteArray bytes;
        const QDir dir(journals());
        for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    QByteArray bytes() const { return *modelBytes(model->snapshot(), model->history().log()); }

    Id element(const QString& alias) const { return session->snapshot().findByAlias(Kind::Element, alias)->id(); }

    RiskTotals totals()
    {
        session->waitForAnalysis();
        return riskTotals(*session->analysis());
    }
};

/// A mitigation the model does not use yet and that removes risk.
TreatmentStep newStep(const Session& session)
{
    for (const TreatmentStep& step : rankMitigations(*session.analysis())) {
        if (step.adds && step.finishes.isEmpty())
            return step;
    }
    return {};
}

/// A few edits of different kinds, as people try things out.
void tryThings(Session& session)
{
    decisions::setProperty(session, session.snapshot().findByAlias(Kind::Element, QStringLiteral("backend"))->id(),
                           QStringLiteral("rate-limiting"), QStringList{QStringLiteral("yes")});
    decisions::addOwnMitigation(session, QStringLiteral("Only tried"));
    ChangeBuilder builder(session.document(), QStringLiteral("Add element"));
    Record element(Kind::Element, Id::create());
    element.set(field::element::Type, QStringLiteral("agent"));
    element.set(field::element::Name, QStringLiteral("Tried agent"));
    builder.insert(element);
    session.apply(builder);
}

} // namespace

class TestTreatment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rankingAndSetFollowTheAnalysis()
    {
        Fixture fixture;
        TreatmentFinder finder(*fixture.session);
        TreatmentTableModel ranking(finder, TreatmentTableModel::Steps::Ranking);
        TreatmentTableModel plan(finder, TreatmentTableModel::Steps::Plan);
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        QAbstractItemModelTester rankingTester(&ranking, fatal), planTester(&plan, fatal);
        QTRY_VERIFY(finder.isCurrent() && finder.treatment());
        const Analysis& analysis = *fixture.session->analysis();
        const QList<TreatmentStep> expected = rankMitigations(analysis);
        QCOMPARE(ranking.rowCount(), int(expected.size()));
        QCOMPARE(plan.rowCount(), int(cheapestPlan(analysis, analysis.settings.appetite).steps.size()));
        const QModelIndex best = ranking.indexOf(expected.first().mitigation->id);
        QCOMPARE(best.siblingAtColumn(TreatmentTableModel::Removed).data().toString(),
                 words::risk(expected.first().riskRemoved));
        QCOMPARE(ranking.step(best)->mitigation, expected.first().mitigation);

        const QString done = expected.first().mitigation->id;
        QVERIFY(treatments::tryOut(*fixture.session, {expected.first()}));
        QTRY_VERIFY(fixture.session->isAnalysisCurrent() && finder.isCurrent());
        QVERIFY(!ranking.indexOf(done).isValid());

        finder.setAppetite(Level::High);
        finder.setAppetite(Level::Low);
        QTRY_VERIFY(finder.isCurrent());
        QCOMPARE(finder.treatment()->plan.appetite, Level::Low);
        QCOMPARE(plan.rowCount(), int(finder.treatment()->plan.steps.size()));
    }

    void modelsStayConsistentWhileThingsAreTried()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        TreatmentFinder finder(session);
        TreatmentTableModel ranking(finder, TreatmentTableModel::Steps::Ranking);
        TreatmentTableModel plan(finder, TreatmentTableModel::Steps::Plan);
        WhatIfModel difference(session);
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        QAbstractItemModelTester a(&ranking, fatal), b(&plan, fatal), c(&difference, fatal);
        QRandomGenerator random(7);
        for (int round = 0; round < 40; ++round) {
            if (!session.isWhatIf())
                session.startWhatIf();
            const QList<Question> questions = session.analysis()->questions;
            if (!questions.isEmpty()) {
                const Question& question = questions.at(random.bounded(static_cast<int>(questions.size())));
                const Property* property = question.record.isNull() ? catalogue()->systemQuestion(question.field)
                                                                    : catalogue()->property(question.field);
                if (property && !property->values.isEmpty())
                    decisions::setProperty(session, question.record, question.field,
                                           QStringList{property->values.last().id});
            }
            if (round % 5 == 1)
                session.undo();
            session.waitForAnalysis();
            const AnalysisDifference expected = differenceBetween(*session.analysisBefore(), *session.analysis());
            QCOMPARE(difference.rowCount(),
                     int(expected.appeared.size() + expected.vanished.size() + expected.moved.size()));
            QCOMPARE(difference.after(), expected.after);
            if (round % 9 == 8)
                session.dropWhatIf();
            else if (round % 13 == 12)
                QVERIFY(session.keepWhatIf(Session::Keep::AsTried));
            if (!session.isWhatIf())
                QCOMPARE(difference.rowCount(), 0);
        }
        QTRY_VERIFY(finder.isCurrent());
    }

    void plannedStepIsOneChange()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        const TreatmentStep step = newStep(session);
        QVERIFY(step.mitigation);
        const Snapshot before = session.snapshot();
        const auto entries = session.trail().log().size();
        QVERIFY(treatments::canPlan(before, step));
        QVERIFY(treatments::plan(session, {step}));
        QCOMPARE(session.trail().log().size(), entries + 1);
        QString status;
        for (const Record& record : session.snapshot().records(Kind::Mitigation)) {
            if (record.text(field::mitigation::Uses) == step.mitigation->id)
                status = record.text(field::mitigation::Status);
        }
        QCOMPARE(status, QStringLiteral("planned"));
        session.undo();
        QCOMPARE(contentDigest(session.snapshot()), contentDigest(before));
    }

    void wholeSetIsPlannedInOneChange()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        const TreatmentPlan plan = cheapestPlan(*session.analysis(), Level::Medium);
        const QByteArray before = contentDigest(session.snapshot());
        const auto entries = session.trail().log().size();
        QVERIFY(treatments::plan(session, plan.steps));
        QCOMPARE(session.trail().log().size(), entries + 1);
        session.waitForAnalysis();
        const TreatmentPlan again = cheapestPlan(*session.analysis(), Level::Medium);
        for (const TreatmentStep& step : again.steps)
            QVERIFY2(!treatments::canPlan(session.snapshot(), step), qPrintable(step.mitigation->id));
        QVERIFY(!treatments::plan(session, again.steps) || session.trail().log().size() == entries + 1);
        session.undo();
        QCOMPARE(contentDigest(session.snapshot()), before);
    }

    void triedSetShowsTheFiguresOfThePlan()
    {
        Fixture fixture;
        const TreatmentPlan plan = cheapestPlan(*fixture.session->analysis(), Level::Medium);
        QVERIFY(treatments::tryOut(*fixture.session, plan.steps));
        const RiskTotals totals = fixture.totals();
        QCOMPARE(totals.aboveAppetite, plan.after.aboveAppetite);
        QVERIFY(std::abs(totals.residual - plan.after.residual) < 0.01);
    }

    void suggestionOfAThreatIsTriedOnIt()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        for (const Threat& threat : QList<Threat>(session.analysis()->threats)) {
            if (threat.suggested.isEmpty() || threat.risk.residual.value < 6)
                continue;
            QVERIFY(treatments::tryOut(session, threat.suggested.first(), threat.key));
            session.waitForAnalysis();
            const Threat* after = session.analysis()->threat(threat.key);
            QVERIFY2(after->risk.residual.value < threat.risk.residual.value, qPrintable(threat.key));
            session.dropWhatIf();
            session.waitForAnalysis();
        }
        QVERIFY(!session.history().canUndo());
    }

    void droppedWhatIfLeavesNoTrace()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        decisions::addOwnMitigation(session, QStringLiteral("Really made")); // a journal exists, undo has something
        QVERIFY(fixture.model->saveAs(fixture.file()));
        decisions::addOwnMitigation(session, QStringLiteral("Not saved yet"));
        session.undo(); // and so has redo
        const QByteArray bytes = fixture.bytes();
        const QByteArray journal = fixture.journalBytes();
        QVERIFY(!journal.isEmpty());
        const Id position = session.trail().position();
        const QString redo = session.history().redoLabel();
        const bool wasModified = fixture.model->isModified();
        const RiskTotals totals = fixture.totals();

        session.startWhatIf();
        tryThings(session);
        QCOMPARE(session.tried().size(), 3);
        QVERIFY(fixture.totals() != totals);
        QCOMPARE(fixture.bytes(), bytes); // also while it goes on
        QCOMPARE(fixture.journalBytes(), journal);
        session.dropWhatIf();

        QVERIFY(!session.isWhatIf());
        QCOMPARE(fixture.bytes(), bytes);
        QCOMPARE(fixture.journalBytes(), journal);
        QCOMPARE(session.trail().position(), position);
        QCOMPARE(session.history().redoLabel(), redo);
        QCOMPARE(fixture.model->isModified(), wasModified);
        QCOMPARE(fixture.totals(), totals);
    }

    void crashDuringAWhatIfRecoversOnlyTheModel()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        decisions::addOwnMitigation(session, QStringLiteral("Really made"));
        const QByteArray content = contentDigest(session.snapshot());
        session.startWhatIf();
        tryThings(session);
        session.waitForAnalysis();
        fixture.session.reset();
        fixture.model.reset(); // gone without saving: the journal stays behind
        const QList<RecoverableJournal> journals = findJournals(fixture.journals());
        QCOMPARE(journals.size(), 1);
        auto recovered = OpenModel::recover(journals.first());
        QVERIFY(recovered);
        QCOMPARE(contentDigest((*recovered)->snapshot()), content);
        for (const LogEntry& entry : (*recovered)->history().log())
            QVERIFY(!entry.change.contains("Only tried") && !entry.change.contains("Tried agent"));
    }

    void keptWhatIfIsOneChange()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        const QByteArray before = contentDigest(session.snapshot());
        const auto entries = session.trail().log().size();
        session.startWhatIf();
        tryThings(session);
        const RiskTotals tried = fixture.totals();
        const QByteArray content = contentDigest(session.snapshot());
        QVERIFY(session.keepWhatIf(Session::Keep::AsTried));
        QVERIFY(!session.isWhatIf());
        QCOMPARE(contentDigest(fixture.model->snapshot()), content);
        QCOMPARE(fixture.totals(), tried);
        QCOMPARE(session.trail().log().size(), entries + 1);
        QCOMPARE(firstBrokenEntry(session.trail().log()), 0);
        session.undo();
        QCOMPARE(contentDigest(fixture.model->snapshot()), before);
        QVERIFY(!session.history().canUndo());
    }

    void whatWasOnlyTriedIsKeptAsPlanned()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        const QList<TreatmentStep> ranking = rankMitigations(*session.analysis());
        QVERIFY(treatments::tryOut(session, ranking.first(5)));
        const QList<Id> tried = session.triedMitigations();
        QVERIFY(!tried.isEmpty());
        QVERIFY(session.keepWhatIf(Session::Keep::AsPlanned));
        for (const Id& id : tried) {
            const QString status = session.snapshot().find(Kind::Mitigation, id)->text(field::mitigation::Status);
            QVERIFY2(status == u"planned" || status == u"in-progress", qPrintable(status));
        }
        QCOMPARE(session.history().undoable().size(), 1);
    }

    void nothingTriedIsKeptAsNothing()
    {
        Fixture fixture;
        const auto entries = fixture.session->trail().log().size();
        fixture.session->startWhatIf();
        QVERIFY(fixture.session->keepWhatIf(Session::Keep::AsTried));
        QVERIFY(!fixture.session->isWhatIf());
        QCOMPARE(fixture.session->trail().log().size(), entries);
    }

    void undoDuringAWhatIfStaysInside()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        decisions::addOwnMitigation(session, QStringLiteral("Really made"));
        session.startWhatIf();
        QVERIFY(!session.history().canUndo());
        tryThings(session);
        for (int i = 0; i < 10; ++i)
            session.undo();
        QCOMPARE(session.tried().size(), 0);
        QCOMPARE(contentDigest(session.snapshot()), contentDigest(fixture.model->snapshot()));
        session.redo();
        QCOMPARE(session.tried().size(), 1);
    }

    void summarySaysWhatMoves()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        WhatIfModel model(session);
        session.startWhatIf();
        QCOMPARE(model.before(), model.after());
        tryThings(session);
        session.waitForAnalysis();
        QVERIFY(model.count(WhatIfModel::Appears) > 0);
        QVERIFY2(model.summary().contains(words::risk(model.before().residual)), qPrintable(model.summary()));
        QVERIFY2(model.summary().contains(words::risk(model.after().residual)), qPrintable(model.summary()));
        QVERIFY2(model.summary().contains(QString::number(model.count(WhatIfModel::Appears))),
                 qPrintable(model.summary()));
    }
};

QTEST_GUILESS_MAIN(TestTreatment)
#include "tst_treatment.moc"
