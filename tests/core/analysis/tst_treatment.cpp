#include "core/analysis/Treatment.h"
#include "tests/core/analysis/support/Models.h"
#include "tests/core/analysis/support/RandomModel.h"

#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// Ranking of mitigations and treatment plans. Their figures must be those of an analysis of the model in which the
/// steps have been carried out.
class TreatmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfCarryingItOut_data();
    void figuresAreThoseOfCarryingItOut();
    void noStepOfAPlanIsUnnecessary_data() { figuresAreThoseOfCarryingItOut_data(); }
    void noStepOfAPlanIsUnnecessary();
    void theRankingStartsWithWhatRemovesTheMost();
    void rejectedMitigationsAreLeftOut();
    void openWorkIsFinished();
    void whatIsUsedOnAPartOnlyIsWidened();
    void effortsOfTheModelCountBeforeThoseOfTheCatalogue();
    void threatsSetAsideAsNotRelevantDoNotCount();
    void aModelWithinTheAppetiteNeedsNothing();
    void theModelStaysAsItIs();
    void plansAreRepeatable();
};

namespace {

constexpr double tolerance = 1e-6;

/// The model with the steps carried out by a change, as the program does it.
Snapshot treated(const Snapshot& snapshot, const QList<TreatmentStep>& steps)
{
    Document document;
    document.reset(snapshot);
    ChangeBuilder change(document, QStringLiteral("Treatment"));
    applyTreatment(change, steps);
    const auto applied = document.apply(change.take(QStringLiteral("test")));
    if (!applied)
        qFatal("treatment: %s", qPrintable(applied.error().toString()));
    return document.snapshot();
}

/// Totals against another appetite than that of the model.
RiskTotals totalsOf(const Analysis& analysis, Level appetite)
{
    RiskTotals totals = riskTotals(analysis);
    totals.aboveAppetite = 0;
    for (auto level = static_cast<size_t>(appetite) + 1; level < totals.byLevel.size(); ++level)
        totals.aboveAppetite += totals.byLevel[level];
    return totals;
}

QString differs(const RiskTotals& told, const RiskTotals& found)
{
    if (std::abs(told.residual - found.residual) > tolerance)
        return QStringLiteral("residual %1 instead of %2").arg(told.residual).arg(found.residual);
    if (told.threats != found.threats)
        return QStringLiteral("threats %1 instead of %2").arg(told.threats).arg(found.threats);
    if (told.aboveAppetite != found.aboveAppetite)
        return QStringLiteral("above %1 instead of %2").arg(told.aboveAppetite).arg(found.aboveAppetite);
    return told.byLevel == found.byLevel ? QString() : QStringLiteral("levels");
}

QStringList keysAbove(const Analysis& analysis, Level appetite)
{
    QStringList keys;
    for (const Threat& threat : analysis.threats) {
        if (threat.isRaised && threat.status != u"not-relevant" && threat.risk.residual.level > appetite)
            keys.append(threat.key);
    }
    keys.sort();
    return keys;
}

struct Change
{
    double removed = 0;
    int threats = 0;
    int within = 0;
};

Change changeBetween(const Analysis& before, const Analysis& after, Level appetite)
{
    QHash<QString, const Threat*> now;
    for (const Threat& threat : after.threats)
        now.insert(threat.key, &threat);
    Change change;
    for (const Threat& threat : before.threats) {
        if (!threat.isRaised || threat.status == u"not-relevant")
            continue;
        const Risk& then = now.value(threat.key)->risk.residual;
        change.removed += threat.risk.residual.value - then.value;
        change.threats += then.value < threat.risk.residual.value ? 1 : 0;
        change.within += threat.risk.residual.level > appetite && then.level <= appetite ? 1 : 0;
    }
    return change;
}

QString differs(const TreatmentStep& step, const Analysis& before, const Analysis& after, Level appetite)
{
    const Change change = changeBetween(before, after, appetite);
    if (std::abs(step.riskRemoved - change.removed) > tolerance)
        return QStringLiteral("removes %1 instead of %2").arg(step.riskRemoved).arg(change.removed);
    if (step.threats != change.threats)
        return QStringLiteral("on %1 threats instead of %2").arg(step.threats).arg(change.threats);
    if (step.broughtWithin != change.within)
        return QStringLiteral("brings %1 within instead of %2").arg(step.broughtWithin).arg(change.within);
    return differs(step.after, totalsOf(after, appetite));
}

/// Mitigations of the catalogue in every status, on parts, on threats and on the whole model.
Snapshot withRandomMitigations(Snapshot snapshot, RandomModel& random)
{
    const QStringList statuses{QString(),
                               QStringLiteral("proposed"),
                               QStringLiteral("planned"),
                               QStringLiteral("in-progress"),
                               QStringLiteral("implemented"),
                               QStringLiteral("verified"),
                               QStringLiteral("rejected")};
    const QStringList grades{QString(), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    const QStringList efforts{QString(), QStringLiteral("small"), QStringLiteral("medium"), QStringLiteral("large")};
    const AnalysisPointer analysis = analysed(snapshot);
    const auto some = [&](const QStringList& list) { return list[random.below(static_cast<int>(list.size()))]; };
    for (int i = 0; i < 12; ++i) {
        const auto& mitigations = catalogue()->mitigations();
        const QString alias = QStringLiteral("m%1").arg(i);
        Record record(Kind::Mitigation, idOf(alias));
        record.set(field::mitigation::Alias, alias);
        record.set(field::mitigation::Uses, mitigations[random.below(static_cast<int>(mitigations.size()))].id);
        record.set(field::mitigation::Status, some(statuses));
        if (i % 3 == 1)
            record.set(field::mitigation::Effectiveness, some(grades));
        record.set(field::mitigation::Effort, some(efforts));
        if (i % 4 == 1) {
            const QList<Record>& elements = snapshot.records(Kind::Element);
            record.set(field::mitigation::On,
                       QList<Id>{elements[random.below(static_cast<int>(elements.size()))].id()});
        } else if (i % 4 == 2 && !analysis->threats.isEmpty()) {
            record.set(field::mitigation::Threats,
                       QStringList{analysis->threats[random.below(static_cast<int>(analysis->threats.size()))].key});
        }
        snapshot = with(snapshot, record);
    }
    return snapshot;
}

/// A sample of the taxonomy, or a random model by its number.
Snapshot modelOf(const QString& name)
{
    bool isNumber = false;
    const int seed = name.toInt(&isNumber);
    if (!isNumber)
        return modelFrom(sample(name));
    RandomModel random(static_cast<quint32>(seed));
    Snapshot snapshot = withRandomMitigations(random.create(4 + seed % 12, 6 + seed % 20, 0.6), random);
    for (int i = 0; i < seed % 4;) { // decisions, some with factors set by hand
        QString what;
        const Snapshot edited = random.edited(snapshot, &what);
        if (what != u"decision")
            continue;
        snapshot = edited;
        ++i;
    }
    return snapshot;
}

Level appetiteOf(const QString& name)
{
    return static_cast<Level>(name.toInt() % 3);
}

/// One agent that a user reaches.
Snapshot agent()
{
    return modelFrom(R"({"elements": [{"id": "user", "type": "end-user"}, {"id": "agent", "type": "agent"},
                         {"id": "other", "type": "agent"}],
                         "flows": [{"from": "user", "to": "agent", "content": ["prompt"]},
                                   {"from": "user", "to": "other", "content": ["prompt"]}]})");
}

Record mitigationRecord(const QString& alias, const QString& uses, const QString& status)
{
    Record record(Kind::Mitigation, idOf(alias));
    record.set(field::mitigation::Alias, alias);
    record.set(field::mitigation::Uses, uses);
    record.set(field::mitigation::Status, status);
    return record;
}

const TreatmentStep* find(const QList<TreatmentStep>& steps, const QString& id)
{
    for (const TreatmentStep& step : steps) {
        if (step.mitigation->id == id)
            return &step;
    }
    return nullptr;
}

QStringList idsOf(const QList<TreatmentStep>& steps)
{
    QStringList ids;
    for (const TreatmentStep& step : steps)
        ids.append(step.mitigation->id);
    return ids;
}

} // namespace

void TreatmentTest::figuresAreThoseOfCarryingItOut_data()
{
    QTest::addColumn<QString>("name");
    for (const char* id : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"})
        QTest::newRow(id) << QString::fromLatin1(id);
    for (int seed = 1; seed <= 100; ++seed)
        QTest::addRow("%d", seed) << QString::number(seed);
}

void TreatmentTest::figuresAreThoseOfCarryingItOut()
{
    QFETCH(QString, name);
    const Snapshot snapshot = modelOf(name);
    const AnalysisPointer before = analysed(snapshot);
    const Level own = before->settings.appetite;
    const QList<TreatmentStep> ranking = rankMitigations(*before);
    for (qsizetype i = 0; i < ranking.size(); i += 1 + ranking.size() / 8) {
        const AnalysisPointer after = analysed(treated(snapshot, {ranking[i]}));
        const QString wrong = differs(ranking[i], *before, *after, own);
        QVERIFY2(wrong.isEmpty(), qPrintable(ranking[i].mitigation->id + u": " + wrong));
    }
    const Level appetite = appetiteOf(name);
    const TreatmentPlan plan = cheapestPlan(*before, appetite);
    const QString wrong = differs(plan.before, totalsOf(*before, appetite));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    AnalysisPointer last = before;
    double cost = 0;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const AnalysisPointer after = analysed(treated(snapshot, plan.steps.mid(0, i + 1)));
        const QString different = differs(plan.steps[i], *last, *after, appetite);
        QVERIFY2(different.isEmpty(), qPrintable(plan.steps[i].mitigation->id + u": " + different));
        cost += plan.steps[i].cost;
        last = after;
    }
    const QString end = differs(plan.after, totalsOf(*last, appetite));
    QVERIFY2(end.isEmpty(), qPrintable(end));
    QCOMPARE(plan.remaining, keysAbove(*last, appetite));
    QCOMPARE(plan.cost, cost);
    // Nothing else of the catalogue would help with what remains.
    const QList<TreatmentStep> rest = rankMitigations(*last);
    const AnalysisPointer all = analysed(treated(snapshot, plan.steps + rest));
    QCOMPARE(keysAbove(*all, appetite), plan.remaining);
}

void TreatmentTest::noStepOfAPlanIsUnnecessary()
{
    QFETCH(QString, name);
    const Snapshot snapshot = modelOf(name);
    const Level appetite = appetiteOf(name);
    const TreatmentPlan plan = cheapestPlan(*analysed(snapshot), appetite);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        QList<TreatmentStep> fewer = plan.steps;
        fewer.removeAt(i);
        const QStringList above = keysAbove(*analysed(treated(snapshot, fewer)), appetite);
        QVERIFY2(above.size() > plan.remaining.size(), qPrintable(plan.steps[i].mitigation->id));
    }
}

void TreatmentTest::theRankingStartsWithWhatRemovesTheMost()
{
    const QList<TreatmentStep> ranking =
        rankMitigations(*analysed(modelFrom(sample(QStringLiteral("rag-customer-support")))));
    QVERIFY(ranking.size() > 10);
    for (qsizetype i = 1; i < ranking.size(); ++i)
        QVERIFY(ranking[i - 1].riskRemoved >= ranking[i].riskRemoved - 0.1);
    for (const TreatmentStep& step : ranking) {
        QVERIFY(step.riskRemoved > 0 && step.threats > 0);
        QVERIFY(step.adds || !step.finishes.isEmpty());
    }
}

void TreatmentTest::rejectedMitigationsAreLeftOut()
{
    const Snapshot snapshot = agent();
    const AnalysisPointer before = analysed(snapshot);
    const QString best = rankMitigations(*before).constFirst().mitigation->id;
    const AnalysisPointer after =
        analysed(with(snapshot, mitigationRecord(QStringLiteral("m1"), best, QStringLiteral("rejected"))));
    QVERIFY(!idsOf(rankMitigations(*after)).contains(best));
    QVERIFY(!idsOf(cheapestPlan(*after, Level::Low).steps).contains(best));
}

void TreatmentTest::openWorkIsFinished()
{
    Snapshot snapshot = agent();
    const QString best = rankMitigations(*analysed(snapshot)).constFirst().mitigation->id;
    const Record open = mitigationRecord(QStringLiteral("m1"), best, QStringLiteral("planned"));
    snapshot = with(snapshot, open);
    const QList<TreatmentStep> ranking = rankMitigations(*analysed(snapshot));
    const TreatmentStep* step = find(ranking, best);
    QVERIFY(step);
    QCOMPARE(step->finishes, QList<Id>{open.id()});
    QVERIFY(!step->adds);
    const Snapshot after = treated(snapshot, {*step});
    QCOMPARE(after.records(Kind::Mitigation).size(), 1);
    QCOMPARE(after.find(Kind::Mitigation, open.id())->text(field::mitigation::Status), QStringLiteral("implemented"));
    QVERIFY(!find(rankMitigations(*analysed(after)), best)); // done; nothing is left of it
}

void TreatmentTest::whatIsUsedOnAPartOnlyIsWidened()
{
    Snapshot snapshot = agent();
    QString best;
    for (const TreatmentStep& step : rankMitigations(*analysed(snapshot))) {
        if (best.isEmpty() && step.threats >= 4)
            best = step.mitigation->id;
    }
    Record record = mitigationRecord(QStringLiteral("m1"), best, QStringLiteral("implemented"));
    record.set(field::mitigation::On, QList<Id>{idOf(QStringLiteral("agent"))});
    snapshot = with(snapshot, record);
    const AnalysisPointer before = analysed(snapshot);
    const QList<TreatmentStep> ranking = rankMitigations(*before);
    const TreatmentStep* step = find(ranking, best);
    QVERIFY(step && step->adds && step->finishes.isEmpty());
    for (const QString& key : step->addsOn) {
        QVERIFY(!key.endsWith(u"@agent"));
        QVERIFY(before->threat(key)->catalogue->mitigations.contains(best));
    }
    QVERIFY(step->addsOn.join(u' ').contains(QStringLiteral("@other")));
    const Snapshot after = treated(snapshot, {*step});
    QCOMPARE(after.records(Kind::Mitigation).size(), 2);
    for (const Record& added : after.records(Kind::Mitigation)) {
        QVERIFY(!added.text(field::mitigation::Alias).isEmpty());
        if (added.id() != record.id())
            QCOMPARE(added.list(field::mitigation::Threats), step->addsOn);
    }
}

void TreatmentTest::effortsOfTheModelCountBeforeThoseOfTheCatalogue()
{
    QCOMPARE(effortCost(QStringLiteral("small")), 1.0);
    QCOMPARE(effortCost(QStringLiteral("medium")), 3.0);
    QCOMPARE(effortCost(QStringLiteral("large")), 8.0);
    QCOMPARE(effortCost(QString()), 3.0); // nobody said
    Snapshot snapshot = agent();
    const QString best = rankMitigations(*analysed(snapshot)).constFirst().mitigation->id;
    Record record = mitigationRecord(QStringLiteral("m1"), best, QStringLiteral("planned"));
    for (const QString& effort : {QStringLiteral("small"), QStringLiteral("large")}) {
        record.set(field::mitigation::Effort, effort);
        const QList<TreatmentStep> ranking = rankMitigations(*analysed(with(snapshot, record)));
        QCOMPARE(find(ranking, best)->effort, effort);
        QCOMPARE(find(ranking, best)->cost, effortCost(effort));
    }
}

void TreatmentTest::threatsSetAsideAsNotRelevantDoNotCount()
{
    Snapshot snapshot = agent();
    const AnalysisPointer before = analysed(snapshot);
    const RiskTotals all = riskTotals(*before);
    const Threat& worst = before->threats.constFirst();
    Record decision(Kind::Threat, idOf(worst.key));
    decision.set(field::threat::Key, worst.key);
    decision.set(field::threat::Status, QStringLiteral("not-relevant"));
    const RiskTotals less = riskTotals(*analysed(with(snapshot, decision)));
    QCOMPARE(less.threats, all.threats - 1);
    QVERIFY(std::abs(less.residual - (all.residual - worst.risk.residual.value)) < tolerance);
}

void TreatmentTest::aModelWithinTheAppetiteNeedsNothing()
{
    const AnalysisPointer analysis = analysed(agent());
    const TreatmentPlan plan = cheapestPlan(*analysis, Level::Critical);
    QVERIFY(plan.steps.isEmpty());
    QVERIFY(plan.remaining.isEmpty());
    QCOMPARE(plan.cost, 0.0);
    QCOMPARE(plan.after, plan.before);
    const TreatmentPlan nothing = cheapestPlan(*analysed(modelFrom(R"({"elements": [], "flows": []})")), Level::High);
    QVERIFY(nothing.remaining.isEmpty());
}

void TreatmentTest::theModelStaysAsItIs()
{
    const Snapshot snapshot = modelOf(QStringLiteral("7"));
    const AnalysisPointer analysis = analysed(snapshot);
    const QJsonObject before = analysisToJson(*analysis, {});
    const QList<Record> mitigations = snapshot.records(Kind::Mitigation);
    rankMitigations(*analysis);
    cheapestPlan(*analysis, Level::Low);
    QCOMPARE(analysisToJson(*analysis, {}), before);
    QVERIFY(analysis->snapshot.records(Kind::Mitigation) == mitigations);
}

void TreatmentTest::plansAreRepeatable()
{
    for (int seed = 1; seed <= 10; ++seed) {
        const Snapshot snapshot = modelOf(QString::number(seed));
        QCOMPARE(idsOf(cheapestPlan(*analysed(snapshot), Level::Low).steps),
                 idsOf(cheapestPlan(*analysed(snapshot), Level::Low).steps));
    }
}

QTEST_GUILESS_MAIN(TreatmentTest)
#include "tst_treatment.moc"
