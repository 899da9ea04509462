// The register and the plan: filters that combine, order, groups, views, comments, history, and what is late.

#include "core/analysis/Treatment.h"
#include "core/exchange/TextForm.h"
#include "models/ChangesSince.h"
#include "models/Comments.h"
#include "models/Decisions.h"
#include "models/OwnerProgress.h"
#include "models/Roles.h"
#include "models/ThreatFilter.h"
#include "models/ThreatTrail.h"
#include "resources/EmbeddedResources.h"

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

    Fixture()
    {
        registerEmbeddedResources();
        const QString file = QStringLiteral("rag-customer-support.provisor.yaml");
        const auto content = readTextModel(embeddedFile(QString(u"samples/" % file)), file, catalogue());
        if (content)
            document.reset(*content);
        session = std::make_unique<Session>(document, *history, catalogue());
        session->setAuthor(QStringLiteral("Ana Ruiz"));
        session->waitForAnalysis();
    }

    Id element(const QString& alias) const
    {
        const Record* record = document.snapshot().findByAlias(Kind::Element, alias);
        return record ? record->id() : Id{};
    }
};

} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryOfAFrameworkFindsItsParts()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        const auto countOf = [&](const QString& id) {
            ThreatQuery query;
            query.references = {id};
            filter.setQuery(query);
            return filter.threatCount();
        };
        QVERIFY(countOf(QStringLiteral("LLM01:2026")) > 0);
        QVERIFY(countOf(QStringLiteral("AML.T0051")) > 0);
        QVERIFY(countOf(QStringLiteral("AML.T0051")) >= countOf(QStringLiteral("AML.T0051.001")));
        QCOMPARE(countOf(QStringLiteral("AML.T005")), 0); // the beginning of an id is no entry
        filter.clear();
        filter.setText(QStringLiteral("aml.t0051"));
        QVERIFY(filter.threatCount() > 0);
    }

    void conditionsOfAllKindsCombine()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        const QString key = model.rows().at(3).key;
        decisions::changeLabels(*fixture.session, {key}, {QStringLiteral("board")}, {});
        decisions::setThreatField(*fixture.session, {key}, field::threat::Due, QStringLiteral("2020-01-31"),
                                  QStringLiteral("Due"));
        decisions::setThreatField(*fixture.session, {key}, field::threat::Owner, Value{}, QStringLiteral("Owner"));
        decisions::setThreatField(*fixture.session, {key}, field::threat::Status, QStringLiteral("new"),
                                  QStringLiteral("Status"));
        fixture.session->waitForAnalysis();
        ThreatQuery query;
        query.labels = {QStringLiteral("board")};
        query.isOverdueOnly = true;
        query.owners = {Id{}};
        filter.setQuery(query);
        QCOMPARE(filter.keys(), QStringList{key});
        query.statuses = {QStringLiteral("avoided")};
        filter.setQuery(query);
        QCOMPARE(filter.threatCount(), 0);
    }

    void boundaryHoldsWhatIsNestedInIt()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        for (const Record& boundary : fixture.session->snapshot().records(Kind::Boundary)) {
            ThreatQuery query;
            query.boundaries = {boundary.id()};
            filter.setQuery(query);
            for (const QString& key : filter.keys()) {
                const auto row = std::find_if(model.rows().begin(), model.rows().end(),
                                              [&](const ThreatRow& entry) { return entry.key == key; });
                QVERIFY(row->boundaries.contains(boundary.id()));
            }
        }
    }

    void decisionStaysWhenItsRuleNoLongerFires()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        const auto threat = std::find_if(
            fixture.session->analysis()->threats.begin(), fixture.session->analysis()->threats.end(),
            [&](const Threat& entry) { return entry.target.id == fixture.element(QStringLiteral("feedback")); });
        QVERIFY(threat != fixture.session->analysis()->threats.end());
        const QString key = threat->key;
        QVERIFY(decisions::setThreatField(*fixture.session, {key}, field::threat::Status,
                                          QStringLiteral("under-analysis"), QStringLiteral("Status")));
        decisions::removeRecords(*fixture.session, {fixture.element(QStringLiteral("feedback"))},
                                 QStringLiteral("Delete"));
        fixture.session->waitForAnalysis();
        filter.setStatuses({QString::fromLatin1(ThreatQuery::noLongerRaised)});
        QVERIFY(filter.keys().contains(key));
        QCOMPARE(filter.indexOf(key, ThreatTableModel::StatusColumn).data().toString(),
                 QStringLiteral("No longer raised"));
        QCOMPARE(filter.indexOf(key).data(role::Status).toString(), QStringLiteral("under-analysis"));
    }

    void everyGroupHoldsItsThreatsOnce()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        filter.sort(ThreatTableModel::Residual, Qt::DescendingOrder);
        for (int group = 1; group <= int(ThreatQuery::Group::Principle); ++group) {
            filter.setGroup(ThreatQuery::Group(group));
            QSet<QString> titles;
            int counted = 0;
            double last = 0;
            for (int row = 0; row < filter.rowCount(); ++row) {
                const QModelIndex index = filter.index(row, 0);
                if (index.data(role::IsGroup).toBool()) {
                    QVERIFY(!titles.contains(index.data().toString()));
                    titles.insert(index.data().toString());
                    counted += index.data(role::Count).toInt();
                    last = 99;
                } else {
                    QVERIFY(index.data(role::Figure).toDouble() <= last);
                    last = index.data(role::Figure).toDouble();
                }
            }
            QCOMPARE(counted, model.rowCount());
            QVERIFY(titles.size() >= 2);
        }
    }

    void secondColumnOrdersWhatTheFirstLeavesEqual()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        filter.sort(ThreatTableModel::StatusColumn, Qt::AscendingOrder);
        filter.sortAlsoBy(ThreatTableModel::Inherent);
        for (int row = 1; row < filter.rowCount(); ++row) {
            const auto value = [&](int at, int column) { return filter.index(at, column).data(role::Sort); };
            const int before = value(row - 1, ThreatTableModel::StatusColumn).toInt();
            const int after = value(row, ThreatTableModel::StatusColumn).toInt();
            QVERIFY(before <= after);
            if (before == after)
                QVERIFY(value(row - 1, ThreatTableModel::Inherent).toDouble() >=
                        value(row, ThreatTableModel::Inherent).toDouble());
        }
        QVERIFY(filter.headerData(ThreatTableModel::Inherent, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(u"2\u2193"));
    }

    void viewComesBackAsItWasKept()
    {
        ThreatQuery query;
        query.text = QStringLiteral("index");
        query.levels = {Level::High, Level::Critical};
        query.statuses = {QStringLiteral("new"), QString::fromLatin1(ThreatQuery::noLongerRaised)};
        query.owners = {Id{}};
        query.references = {QStringLiteral("AML.T0051")};
        query.labels = {QStringLiteral("board")};
        query.isConfirmed = false;
        query.isOverdueOnly = true;
        query.group = ThreatQuery::Group::Principle;
        query.sort = {{ThreatTableModel::Check, true}, {ThreatTableModel::DueColumn, false}};
        QVERIFY(!query.isOfOneModel());
        QVERIFY(ThreatQuery::fromJson(query.toJson()) == query);
        query.targets = {Id::create()};
        query.boundaries = {Id::create()};
        query.changedSince = Id::create();
        QVERIFY(query.isOfOneModel());
        QVERIFY(ThreatQuery::fromJson(query.toJson()) == query);
    }

    void commentsLiveInTheNote()
    {
        const QString note = QStringLiteral("Agreed with the board.\n\n[2026-11-20 Ana Ruiz] First [sic] line\n"
                                            "second line\n\n[2026-11-21 Jo Weber] Done");
        const CommentedNote parsed = CommentedNote::parse(note);
        QCOMPARE(parsed.statement, QStringLiteral("Agreed with the board."));
        QCOMPARE(parsed.comments.size(), 2);
        QCOMPARE(parsed.comments.first().author, QStringLiteral("Ana Ruiz"));
        QCOMPARE(parsed.comments.first().text, QStringLiteral("First [sic] line\nsecond line"));
        QCOMPARE(parsed.text(), note);
        QCOMPARE(CommentedNote::parse(QStringLiteral("[no date] text")).comments.size(), 0);
    }

    void historyOfAThreatIsThatOfItsDecision()
    {
        Fixture fixture;
        ThreatTrail trail(*fixture.session);
        const QString key = fixture.session->analysis()->threats.first().key;
        const QString other = fixture.session->analysis()->threats.last().key;
        decisions::setThreatField(*fixture.session, {key}, field::threat::Status, QStringLiteral("avoided"),
                                  QStringLiteral("Status"));
        decisions::addComment(*fixture.session, key, QStringLiteral("Because of the new gateway"));
        decisions::setAside(*fixture.session, {key}, QStringLiteral("No such data here"));
        fixture.session->undo();
        const QList<TrailStep> steps = trail.stepsOf(key);
        QCOMPARE(steps.size(), 4);
        QVERIFY2(steps.at(1).text.contains(u"No such data here"), qPrintable(steps.at(1).text));
        QVERIFY2(steps.at(3).text.contains(u"Avoided"), qPrintable(steps.at(3).text));
        QCOMPARE(steps.first().author, QStringLiteral("Ana Ruiz"));
        QVERIFY(trail.stepsOf(other).isEmpty());
    }

    void changedSinceABaselineAreTheThreatsThatMoved()
    {
        Fixture fixture;
        const QString before = fixture.session->analysis()->threats.at(4).key;
        decisions::setThreatField(*fixture.session, {before}, field::threat::Status, QStringLiteral("avoided"),
                                  QStringLiteral("Status"));
        Record baseline(Kind::Baseline, Id::create());
        baseline.set(field::baseline::Name, QStringLiteral("Review 1"));
        baseline.set(field::baseline::Sequence, double(fixture.history->log().last().sequence));
        ChangeBuilder builder(fixture.document, QStringLiteral("Baseline"));
        builder.insert(baseline);
        QVERIFY(fixture.session->apply(builder));
        fixture.session->waitForAnalysis();
        ChangesSince changes(*fixture.session);
        const auto none = changes.keys(baseline.id());
        QVERIFY(none);
        QVERIFY(none->isEmpty());
        const QString after = fixture.session->analysis()->threats.at(7).key;
        decisions::setThreatField(*fixture.session, {after}, field::threat::Due, QStringLiteral("2027-01-31"),
                                  QStringLiteral("Due"));
        fixture.session->waitForAnalysis();
        QCOMPARE(changes.keys(baseline.id()).value(), QSet<QString>{after});
    }

    void lateWorkCostsWhatItWouldHaveTakenAway()
    {
        Fixture fixture;
        Session& session = *fixture.session;
        MitigationTableModel plan(session);
        OwnerProgress progress(session, plan);
        const auto threat =
            std::find_if(session.analysis()->threats.begin(), session.analysis()->threats.end(),
                         [](const Threat& entry) { return !entry.suggested.isEmpty() && !entry.target.id.isNull(); });
        const Id late = decisions::addMitigation(session, threat->suggested.first(), {threat->key});
        session.waitForAnalysis();
        const int lateBefore = progress.total().late;
        decisions::setField(session, Kind::Mitigation, late, field::mitigation::Due, QStringLiteral("2020-01-31"),
                            QStringLiteral("Due"));
        session.waitForAnalysis();
        QCOMPARE(progress.total().late, lateBefore + 1);
        const double cost = riskHeldBack(*session.analysis(), {late});
        QVERIFY(cost > 0);
        QVERIFY(progress.total().heldBack >= cost - 1e-9);
        // The same figure as that of the analysis once it is done.
        const double before = riskTotals(*session.analysis()).residual;
        QVERIFY(decisions::setMitigationStatus(session, late, QStringLiteral("implemented")));
        session.waitForAnalysis();
        QVERIFY(std::abs(before - riskTotals(*session.analysis()).residual - cost) < 1e-6);
        QCOMPARE(progress.total().late, lateBefore);
    }
};

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
