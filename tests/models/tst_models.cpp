#include "core/exchange/TextForm.h"
#include "models/CatalogueCoverageModel.h"
#include "models/CatalogueListModel.h"
#include "models/CatalogueTreeModel.h"
#include "models/Decisions.h"
#include "models/LogModel.h"
#include "models/MitigationTableModel.h"
#include "models/OutlineModel.h"
#include "models/OwnerProgress.h"
#include "models/PathListModel.h"
#include "models/PeopleModel.h"
#include "models/PropertyFormModel.h"
#include "models/ProvisionTableModel.h"
#include "models/QuestionListModel.h"
#include "models/Roles.h"
#include "models/StencilModel.h"
#include "models/ThreatFilter.h"
#include "models/TreatmentTableModel.h"
#include "models/WhatIfModel.h"
#include "models/Words.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// A session on a sample.
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

    Id element(const QString& alias) const
    {
        const Record* record = document.snapshot().findByAlias(Kind::Element, alias);
        return record ? record->id() : Id{};
    }
};

/// One random edit of the kind people make; false when it could not be made.
void changeSomething(Session& session, QRandomGenerator& random)
{
    const Snapshot snapshot = session.snapshot();
    const auto pick = [&](Kind kind) {
        const QList<Record>& records = snapshot.records(kind);
        return records.isEmpty() ? Record{} : records.at(random.bounded(static_cast<int>(records.size())));
    };
    ChangeBuilder builder(session.document(), QStringLiteral("Random"));
    switch (random.bounded(9)) {
    case 0: {
        Record element(Kind::Element, Id::create());
        const auto& types = session.catalogue()->componentTypes();
        element.set(field::element::Type, types.at(random.bounded(static_cast<int>(types.size()))).id);
        element.set(field::element::Boundary, idValue(pick(Kind::Boundary).id()));
        builder.insert(element);
        break;
    }
    case 1: {
        Record flow(Kind::Flow, Id::create());
        flow.set(field::flow::From, pick(Kind::Element).id());
        flow.set(field::flow::To, pick(Kind::Element).id());
        builder.insert(flow);
        break;
    }
    case 2:
        builder.remove(Kind::Element, pick(Kind::Element).id());
        break;
    case 3:
        builder.set(Kind::Element, pick(Kind::Element).id(), field::element::Boundary,
                    idValue(pick(Kind::Boundary).id()));
        break;
    case 4:
        builder.remove(Kind::Boundary, pick(Kind::Boundary).id());
        break;
    case 5: {
        Record boundary(Kind::Boundary, Id::create());
        boundary.set(field::boundary::Parent, idValue(pick(Kind::Boundary).id()));
        builder.insert(boundary);
        break;
    }
    case 6:
        if (const AnalysisPointer analysis = session.analysis(); analysis && !analysis->questions.isEmpty()) {
            const Question& question =
                analysis->questions.at(random.bounded(static_cast<int>(analysis->questions.size())));
            const Property* property = question.record.isNull() ? session.catalogue()->systemQuestion(question.field)
                                                                : session.catalogue()->property(question.field);
            if (property && !property->values.isEmpty())
                decisions::setProperty(session, question.record, question.field,
                                       QStringList{property->values.last().id});
        }
        return;
    case 7:
        decisions::addOwnMitigation(session, QStringLiteral("Mitigation %1").arg(random.bounded(1000)));
        return;
    default:
        session.undo();
        return;
    }
    session.apply(builder);
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allModelsStayConsistentUnderRandomChanges_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("changes");
        QTest::newRow("1,000 changes") << 1U << 1000;
        QTest::newRow("60 changes, each analysed") << 2U << 60;
    }

    void allModelsStayConsistentUnderRandomChanges()
    {
        QFETCH(quint32, seed);
        QFETCH(int, changes);
        Fixture fixture;
        Session& session = *fixture.session;
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        ThreatTableModel threats(session);
        ThreatFilter filter;
        filter.setSourceModel(&threats);
        filter.sort(ThreatTableModel::Residual, Qt::DescendingOrder);
        MitigationTableModel mitigations(session);
        ProvisionTableModel provisions(session);
        QuestionListModel questions(session);
        OutlineModel outline(session);
        PropertyFormModel form(session);
        LogModel log(session);
        PeopleModel people(session);
        PathListModel paths(session);
        PathFilter pathFilter(paths);
        OwnerProgress progress(session, mitigations);
        TreatmentFinder finder(session);
        TreatmentTableModel ranking(finder, TreatmentTableModel::Steps::Ranking);
        TreatmentTableModel plan(finder, TreatmentTableModel::Steps::Plan);
        WhatIfModel whatIf(session);
        CatalogueTreeModel tree(catalogue());
        CatalogueListModel list(catalogue());
        CatalogueCoverageModel coverage(catalogue());
        StencilModel stencils(catalogue());
        QList<QAbstractItemModel*> all{&threats, &filter, &mitigations, &provisions, &questions, &outline, &form,
                                       &log,     &people, &paths,       &pathFilter, &progress,  &ranking, &plan,
                                       &whatIf,  &tree,   &list,        &coverage,   &stencils};
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel* model : all)
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, fatal));
        form.setRecord(fixture.element(QStringLiteral("index")));
        QRandomGenerator random(seed);
        for (int round = 0; round < changes; ++round) {
            changeSomething(session, random);
            if (changes < 100 || round % 8 == 0)
                session.waitForAnalysis();
            else
                QCoreApplication::processEvents();
            if (round % 7 == 0)
                filter.setLevels(random.bounded(2) ? QSet<Level>{Level::High} : QSet<Level>{});
            if (round % 11 == 0)
                filter.setGroup(ThreatQuery::Group(random.bounded(int(ThreatQuery::Group::Principle) + 1)));
            if (round % 13 == 0)
                filter.sortAlsoBy(random.bounded(int(ThreatTableModel::ColumnCount)));
            if (round % 17 == 0)
                filter.sort(random.bounded(int(ThreatTableModel::ColumnCount)), Qt::SortOrder(round % 2));
            if (round % 5 == 0)
                pathFilter.setThrough(random.bounded(2) ? QSet<Id>{fixture.element(QStringLiteral("backend"))}
                                                        : QSet<Id>{});
        }
        session.waitForAnalysis();
        filter.clear();
        QCOMPARE(filter.threatCount(), threats.rowCount());
        QCOMPARE(threats.rowCount(), int(session.analysis()->threats.size()));
        QCOMPARE(questions.rowCount(), int(session.analysis()->questions.size()));
        QCOMPARE(paths.rowCount(), int(session.analysis()->paths.worst.size()));
        QCOMPARE(mitigations.rowCount(), int(session.snapshot().records(Kind::Mitigation).size()));
        QCOMPARE(log.rowCount(), int(session.history().log().size()));
    }

    void stencilsListEveryTypeOnceAndCanBeDragged()
    {
        StencilModel model(catalogue());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSet<QString> types;
        QModelIndex one;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                one = model.index(row, 0, parent);
                types.insert(one.data(role::TypeId).toString());
            }
        }
        QCOMPARE(types.size(), catalogue()->componentTypes().size());
        const std::unique_ptr<QMimeData> data(model.mimeData({one}));
        QCOMPARE(QString::fromUtf8(data->data(StencilModel::mimeType())), one.data(role::TypeId).toString());
    }

    void analysisKeepsRowsThatAreStillThere()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        const QPersistentModelIndex kept(model.indexOf(QStringLiteral("poisoned-tool-result@backend")).isValid()
                                             ? model.indexOf(QStringLiteral("poisoned-tool-result@backend"))
                                             : model.index(model.rowCount() / 2, ThreatTableModel::Residual));
        const QString key = kept.data(role::Key).toString();
        int resets = 0;
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
        decisions::removeRecords(*fixture.session, {fixture.element(QStringLiteral("feedback"))},
                                 QStringLiteral("Delete"));
        fixture.session->waitForAnalysis();
        QCOMPARE(resets, 0);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(role::Key).toString(), key);
    }

    void statusOfManyThreatsIsOneChange()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        QStringList keys;
        for (int row = 0; row < 5; ++row)
            keys.append(model.index(row, 0).data(role::Key).toString());
        const Snapshot before = fixture.session->snapshot();
        const qsizetype entries = fixture.history->log().size();
        QVERIFY(decisions::setThreatField(*fixture.session, keys, field::threat::Status, QStringLiteral("avoided"),
                                          QStringLiteral("Set status")));
        QCOMPARE(fixture.history->log().size(), entries + 1);
        fixture.session->waitForAnalysis();
        for (const QString& key : keys)
            QCOMPARE(model.indexOf(key).data(role::Status).toString(), QStringLiteral("avoided"));
        fixture.session->undo();
        QVERIFY(fixture.session->snapshot() == before);
    }

    void filterCombinesItsConditions()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        filter.setLevels({Level::High, Level::Critical});
        filter.setStatuses({QStringLiteral("mitigating")});
        int expected = 0;
        for (const Threat& threat : fixture.session->analysis()->threats)
            expected += threat.risk.residual.level >= Level::High && threat.status == u"mitigating";
        QVERIFY(expected > 0);
        QCOMPARE(filter.rowCount(), expected);
        filter.setText(QStringLiteral("no such words"));
        QCOMPARE(filter.rowCount(), 0);
        filter.clear();
        QCOMPARE(filter.rowCount(), model.rowCount());
    }

    void registerIsSortedByNumberNotByText()
    {
        Fixture fixture;
        ThreatTableModel model(*fixture.session);
        ThreatFilter filter;
        filter.setSourceModel(&model);
        filter.sort(ThreatTableModel::Residual, Qt::DescendingOrder);
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(filter.index(row - 1, 0).data(role::Figure).toDouble() >=
                    filter.index(row, 0).data(role::Figure).toDouble());
    }

    void propertyFormTellsUnansweredFromAnswered()
    {
        Fixture fixture;
        PropertyFormModel form(*fixture.session);
        form.setRecord(fixture.element(QStringLiteral("index")));
        int row = 0;
        while (row < form.rowCount() && form.index(row, 0).data(role::Key).toString() != u"source_trust")
            ++row;
        const QModelIndex value = form.index(row, PropertyFormModel::ValueColumn);
        QVERIFY(value.isValid());
        QVERIFY(value.data(role::Known).toBool());
        const int answered = form.answered();
        QVERIFY(form.setData(value, QVariant()));
        QVERIFY(!value.data(role::Known).toBool());
        QCOMPARE(form.answered(), answered - 1);
        QVERIFY(form.setData(value, QStringList{QStringLiteral("curated")}));
        QCOMPARE(value.data().toString(), QStringLiteral("Curated"));
    }

    void mitigationFromTheCatalogueActsOnItsThreats()
    {
        Fixture fixture;
        const Threat* threat = nullptr;
        for (const Threat& candidate : fixture.session->analysis()->threats) {
            if (!candidate.suggested.isEmpty() && !candidate.target.id.isNull()) {
                threat = &candidate;
                break;
            }
        }
        QVERIFY(threat);
        const QString key = threat->key;
        const Id added = decisions::addMitigation(*fixture.session, threat->suggested.first(), {key});
        QVERIFY(!added.isNull());
        fixture.session->waitForAnalysis();
        QVERIFY(fixture.session->analysis()->threat(key)->mitigations.contains(added));
    }

    void auditTrailSaysWhatChanged()
    {
        Fixture fixture;
        LogModel log(*fixture.session);
        decisions::setProperty(*fixture.session, fixture.element(QStringLiteral("index")),
                               QStringLiteral("source_trust"), QStringList{QStringLiteral("curated")});
        QCOMPARE(log.rowCount(), 1);
        const QString details = log.index(0, LogModel::Details).data().toString();
        QVERIFY2(details.contains(u"Curated") && details.contains(u"Vector index"), qPrintable(details));
        QCOMPARE(log.index(0, LogModel::Author).data().toString(), QStringLiteral("Tester"));
    }

    void initialsComeFromFirstAndLastName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << "Mei Tanaka"
                             << "MT";
        QTest::newRow("three") << "Ana Maria Ruiz"
                               << "AR";
        QTest::newRow("one") << "Kim"
                             << "KI";
        QTest::newRow("none") << ""
                              << "";
    }

    void initialsComeFromFirstAndLastName()
    {
        QFETCH(QString, name);
        QTEST(words::initials(name), "initials");
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
