#include "core/analysis/ModelGraph.h"
#include "tests/core/analysis/support/Models.h"
#include "tests/core/analysis/support/RandomModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace provisor;
using namespace provisor::test;

/// Attack paths: the cases of tests/data/analysis/paths/cases.json, figures recomputed by hand, and what holds for the
/// paths of any model.
class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreAsExpected_data();
    void pathsAreAsExpected();
    void thePathIsAsLikelyAsItsLeastLikelyStepAndAsBadAsTheWorst();
    void threatsSetAsideAsNotRelevantDoNotCount();
    void mitigationsOnTheWayLowerTheResidualRisk();
    void guardrailsAndBoundariesOnTheWayAreNamed();
    void keysStayWhenNamesAndOtherPartsChange();
    void beyondTheMaximumPathsAreCounted();
    void pathsOfRandomModelsAreReal_data();
    void pathsOfRandomModelsAreReal();
    void randomModelsHadPaths();

private:
    QMap<PathGoal, int> m_seen; ///< by the random models
};

namespace {

QString alias(const Snapshot& snapshot, Id id)
{
    const Record* record = snapshot.find(id);
    return record ? record->text(0) : QString();
}

/// "spreads agent via user->agent into zone", as the cases write a step.
QString written(const Snapshot& snapshot, const AttackStep& step)
{
    QString text = pathRoleName(step.role) + u' ' + alias(snapshot, step.element);
    if (!step.flow.isNull())
        text += u" via " + alias(snapshot, step.flow);
    if (!step.entersBoundary.isNull())
        text += u" into " + alias(snapshot, step.entersBoundary);
    else if (step.crosses)
        text += QStringLiteral(" leaving");
    return text;
}

QStringList written(const Snapshot& snapshot, const AttackPath& path)
{
    QStringList steps;
    for (const AttackStep& step : path.steps)
        steps.append(written(snapshot, step));
    return steps;
}

const AttackPath* find(const Analysis& analysis, const QString& key)
{
    for (const AttackPath& path : analysis.paths.worst) {
        if (path.key == key)
            return &path;
    }
    return nullptr;
}

QStringList keys(const Analysis& analysis)
{
    QStringList list;
    for (const AttackPath& path : analysis.paths.worst)
        list.append(path.key);
    return list;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool isHarmful(const Threat& threat, PathGoal goal)
{
    static const QMap<PathGoal, QString> letters{{PathGoal::SensitiveData, QStringLiteral("CP")},
                                                 {PathGoal::OutwardChannel, QStringLiteral("CP")},
                                                 {PathGoal::SideEffect, QStringLiteral("IAF")},
                                                 {PathGoal::Actuator, QStringLiteral("SIA")},
                                                 {PathGoal::Model, QStringLiteral("IC")}};
    return std::any_of(threat.risk.dimensions.begin(), threat.risk.dimensions.end(), [&](const auto& dimension) {
        return dimension.adjusted > 0 && letters.value(goal).contains(dimension.dimension);
    });
}

struct Figures
{
    double likelihood = 5, impact = 0;
};

/// The residual figures of a path from the threats it names.
Figures recomputed(const Analysis& analysis, const AttackPath& path)
{
    Figures figures;
    const auto likeliest = [&](const QStringList& threats, const auto& counts) {
        double best = 0;
        for (const QString& key : threats) {
            const Threat* threat = analysis.threat(key);
            if (threat && counts(*threat))
                best = std::max(best, threat->risk.residual.likelihood);
        }
        return best;
    };
    for (const AttackStep& step : path.steps) {
        if (!step.threats.isEmpty())
            figures.likelihood =
                std::min(figures.likelihood, likeliest(step.threats, [](const Threat&) { return true; }));
    }
    const double end = likeliest(path.threats, [&](const Threat& threat) {
        return threat.target.id == path.target && isHarmful(threat, path.goal);
    });
    if (end > 0)
        figures.likelihood = std::min(figures.likelihood, end);
    for (const QString& key : path.threats)
        figures.impact = std::max(figures.impact, analysis.threat(key)->risk.residual.impact);
    return figures;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// A user who can steer an agent that calls a tool with side effects.
Snapshot agentWithTool()
{
    return modelFrom(R"({"elements": [
        {"id": "user", "type": "end-user", "trust_level": "anonymous"},
        {"id": "agent", "type": "agent", "data_classes": ["public"], "egress": "none", "auto_fetch_remote": "no"},
        {"id": "tool", "type": "tool-server", "side_effects": "irreversible", "data_classes": ["public"],
         "egress": "none"}],
      "flows": [{"from": "user", "to": "agent", "content": ["prompt"]},
                {"from": "agent", "to": "tool", "content": ["tool-call"]}]})");
}

Record decision(const QString& key, const QString& status, const QList<int>& factors = {})
{
    Record record(Kind::Threat, idOf(key));
    record.set(field::threat::Key, key);
    record.set(field::threat::Status, status);
    PropertyMap values;
    for (qsizetype i = 0; i < factors.size(); ++i)
        values.insert(QStringList{QStringLiteral("exposure"), QStringLiteral("capability"), QStringLiteral("maturity"),
                                  QStringLiteral("opportunity"), QStringLiteral("impact")}[i],
                      {QString::number(factors[i])});
    record.set(field::threat::Factors, values);
    return record;
}

/// Sets every threat of the path aside but one on the agent and one on the tool, with factors that are easy to reckon.
Snapshot withTwoThreats(Snapshot snapshot, QString* onAgent, QString* onTool)
{
    const AnalysisPointer analysis = analysed(snapshot);
    const AttackPath* path = find(*analysis, QStringLiteral("side-effect:user>tool"));
    *onAgent = path->steps[1].threats.constFirst();
    for (const QString& key : path->threats) {
        const Threat* threat = analysis->threat(key);
        const bool isEnd = key.endsWith(u"@tool") && isHarmful(*threat, path->goal) && onTool->isEmpty();
        if (isEnd)
            *onTool = key;
        const QList<int> factors = isEnd ? QList{4, 4, 4, 4, 5} : key == *onAgent ? QList{2, 2, 2, 2, 3} : QList<int>();
        snapshot = with(
            snapshot,
            decision(key, factors.isEmpty() ? QStringLiteral("not-relevant") : QStringLiteral("mitigating"), factors));
    }
    return snapshot;
}

} // namespace

void PathsTest::pathsAreAsExpected_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QFile file(QStringLiteral(TEST_DATA "/analysis/paths/cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& entry : cases)
        QTest::newRow(qPrintable(entry[QStringLiteral("name")].toString())) << entry.toObject();
}

/// A case gives all paths with their steps, or only their keys, or only how many there are.
void PathsTest::pathsAreAsExpected()
{
    QFETCH(QJsonObject, entry);
    const AnalysisPointer analysis = analysed(modelFrom(entry.value(QStringLiteral("model")).toObject()));
    const QStringList found = keys(*analysis);
    if (entry.contains(QStringLiteral("count"))) {
        QCOMPARE(static_cast<int>(found.size()), entry.value(QStringLiteral("count")).toInt());
        return;
    }
    const QJsonObject paths = entry.value(QStringLiteral("paths")).toObject();
    QStringList expected = paths.keys();
    for (const QJsonValue& key : entry.value(QStringLiteral("keys")).toArray())
        expected.append(key.toString());
    QCOMPARE(sorted(found), sorted(expected));
    for (const QString& key : paths.keys()) {
        const AttackPath* path = find(*analysis, key);
        QCOMPARE(written(analysis->snapshot, *path), paths.value(key).toVariant().toStringList());
        QVERIFY(!path->summary.isEmpty() && !path->summary.contains(u'%'));
    }
}

void PathsTest::thePathIsAsLikelyAsItsLeastLikelyStepAndAsBadAsTheWorst()
{
    QString onAgent, onTool;
    const AnalysisPointer analysis = analysed(withTwoThreats(agentWithTool(), &onAgent, &onTool));
    const AttackPath* path = find(*analysis, QStringLiteral("side-effect:user>tool"));
    QVERIFY(path);
    // All factors 2 make likelihood 2 on the agent, all 4 make 4 on the tool; the impacts are 3 and 5.
    QCOMPARE(path->residual.likelihood, 2.0);
    QCOMPARE(path->residual.impact, 5.0);
    QCOMPARE(path->residual.value, 10.0);
    QCOMPARE(path->residual.level, Level::High);
    QCOMPARE(path->inherent.value, 10.0);
    QCOMPARE(path->threats, (QStringList{onAgent, onTool}));
    QCOMPARE(path->steps[1].likelihood, 2.0);
}

void PathsTest::threatsSetAsideAsNotRelevantDoNotCount()
{
    QString onAgent, onTool;
    Snapshot snapshot = withTwoThreats(agentWithTool(), &onAgent, &onTool);
    snapshot = with(snapshot, decision(onAgent, QStringLiteral("not-relevant")));
    const AnalysisPointer without = analysed(snapshot);
    const AttackPath* path = find(*without, QStringLiteral("side-effect:user>tool"));
    QVERIFY(path);
    QCOMPARE(path->threats, QStringList{onTool});
    QCOMPARE(path->residual.value, 20.0); // 4 x 5: nothing known hinders the step before
    snapshot = with(snapshot, decision(onTool, QStringLiteral("not-relevant")));
    QCOMPARE(keys(*analysed(snapshot)), QStringList()); // a way without any threat on it has no risk
}

void PathsTest::mitigationsOnTheWayLowerTheResidualRisk()
{
    QString onAgent, onTool;
    Snapshot snapshot = withTwoThreats(agentWithTool(), &onAgent, &onTool);
    Record mitigation(Kind::Mitigation, idOf(QStringLiteral("m1")));
    mitigation.set(field::mitigation::Alias, QStringLiteral("m1"));
    mitigation.set(field::mitigation::Status, QStringLiteral("planned"));
    mitigation.set(field::mitigation::Effectiveness, QStringLiteral("high"));
    mitigation.set(field::mitigation::Threats, QStringList{onAgent});
    const AnalysisPointer planned = analysed(with(snapshot, mitigation));
    const AttackPath* path = find(*planned, QStringLiteral("side-effect:user>tool"));
    QCOMPARE(path->residual.value, 10.0);
    QCOMPARE(path->mitigations, QList<Id>());
    mitigation.set(field::mitigation::Status, QStringLiteral("implemented"));
    const AnalysisPointer analysis = analysed(with(snapshot, mitigation));
    path = find(*analysis, QStringLiteral("side-effect:user>tool"));
    QVERIFY(isNear(path->residual.likelihood, 1 + (2.0 - 1) * (1 - 0.6 * 0.7)));
    QCOMPARE(path->inherent.value, 10.0);
    QCOMPARE(path->mitigations, QList<Id>{mitigation.id()});
}

void PathsTest::guardrailsAndBoundariesOnTheWayAreNamed()
{
    const AnalysisPointer analysis = analysed(modelFrom(R"({"elements": [
        {"id": "user", "type": "end-user", "zone": "out"},
        {"id": "filter", "type": "guardrail", "zone": "edge"},
        {"id": "agent", "type": "agent", "zone": "core", "data_classes": ["secret"], "egress": "none",
         "auto_fetch_remote": "no"}],
      "flows": [{"from": "user", "to": "filter", "content": ["prompt"]},
                {"from": "filter", "to": "agent", "content": ["prompt"]}]})"));
    const AttackPath* path = find(*analysis, QStringLiteral("sensitive-data:user>agent"));
    QVERIFY(path);
    QCOMPARE(path->guardrails, QList<Id>{idOf(QStringLiteral("filter"))});
    QStringList names;
    for (const Id& id : path->boundaries)
        names.append(alias(analysis->snapshot, id));
    QCOMPARE(names, (QStringList{QStringLiteral("edge"), QStringLiteral("core")}));
}

void PathsTest::keysStayWhenNamesAndOtherPartsChange()
{
    const Snapshot snapshot = agentWithTool();
    const QStringList before = keys(*analysed(snapshot));
    QVERIFY(!before.isEmpty());
    Record tool = *snapshot.findByAlias(Kind::Element, QStringLiteral("tool"));
    tool.set(field::element::Name, QStringLiteral("Another name"));
    Record more(Kind::Element, idOf(QStringLiteral("a0")));
    more.set(field::element::Alias, QStringLiteral("a0"));
    more.set(field::element::Type, QStringLiteral("data-store"));
    QCOMPARE(keys(*analysed(with(with(snapshot, tool), more))), before);
}

void PathsTest::beyondTheMaximumPathsAreCounted()
{
    Snapshot snapshot = agentWithTool();
    const Record tool = *snapshot.findByAlias(Kind::Element, QStringLiteral("tool"));
    const Record call = *snapshot.findByAlias(Kind::Flow, QStringLiteral("agent->tool"));
    for (int i = 0; i < maximumPaths + 9; ++i) {
        const QString name = QStringLiteral("tool%1").arg(i);
        Record copy(Kind::Element, idOf(name));
        copy.set(field::element::Alias, name);
        copy.set(field::element::Type, tool.text(field::element::Type));
        copy.set(field::element::Properties, tool.properties(field::element::Properties));
        Record flow(Kind::Flow, idOf(name + u'c'));
        flow.set(field::flow::Alias, QString(name + u'c'));
        flow.set(field::flow::From, call.reference(field::flow::From));
        flow.set(field::flow::To, copy.id());
        flow.set(field::flow::Properties, call.properties(field::flow::Properties));
        snapshot = with(with(snapshot, copy), flow);
    }
    const AnalysisPointer analysis = analysed(snapshot);
    QCOMPARE(static_cast<int>(analysis->paths.worst.size()), maximumPaths);
    QCOMPARE(analysis->paths.leftOut, 10); // and the first tool
}

void PathsTest::pathsOfRandomModelsAreReal_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 300; ++seed)
        QTest::addRow("%d", seed) << seed;
}

namespace {

bool bringsUntrusted(const Record& flow)
{
    const QString trust = flow.properties(field::flow::Properties).value(QStringLiteral("content_trust")).value(0);
    return trust == u"mixed" || trust == u"untrusted";
}

/// Hostile content can enter there: by what the element is, or by what a flow from it is said to carry.
bool isEntry(const ModelGraph& model, Id id)
{
    const int element = model.elementIndex.value(id);
    if (taintSource(model.graph, element).holds)
        return true;
    for (const SystemGraph::Arc& arc : model.graph.outgoing(element)) {
        if (bringsUntrusted(model.flow(arc.flow)))
            return true;
    }
    return false;
}

/// What is wrong with the steps of a path as a walk; empty when nothing is.
QString mistake(const Snapshot& snapshot, const AttackPath& path)
{
    if (path.steps.constFirst().role != PathRole::Entry || path.steps.constFirst().element != path.entry ||
        !path.steps.constFirst().flow.isNull())
        return QStringLiteral("entry");
    Id at = path.entry; // who acts or holds the data; reading leaves it where it is
    bool isRead = false;
    Id last = path.entry;
    for (const AttackStep& step : path.steps.mid(1)) {
        if (step.role == PathRole::Entry || (step.role == PathRole::Carries) != isRead)
            return QStringLiteral("order of roles");
        last = step.element;
        if (step.role == PathRole::Reads && step.flow.isNull()) {
            isRead = true;
            if (step.element != at)
                return QStringLiteral("own data of another element");
            continue;
        }
        const Record* flow = snapshot.find(Kind::Flow, step.flow);
        if (!flow)
            return QStringLiteral("no such flow");
        const Id from = flow->reference(field::flow::From), to = flow->reference(field::flow::To);
        const bool isForward = from == at && to == step.element;
        const bool isBackward = to == at && from == step.element;
        if (step.role == PathRole::Reads ? !isForward && !isBackward
                                         : !isForward && !(isBackward && flow->flag(field::flow::TwoWay)))
            return QStringLiteral("direction of ") + alias(snapshot, step.flow);
        const auto zone = [&](Id element) {
            return snapshot.find(Kind::Element, element)->reference(field::element::Boundary);
        };
        if (step.crosses != (zone(at) != zone(step.element)))
            return QStringLiteral("boundary");
        isRead = step.role == PathRole::Reads;
        if (step.role != PathRole::Reads)
            at = step.element;
        else if (path.goal == PathGoal::OutwardChannel && step.element != path.data)
            return QStringLiteral("data");
        isRead = isRead || step.role == PathRole::Carries;
    }
    return (path.goal == PathGoal::OutwardChannel ? at : last) == path.target ? QString() : QStringLiteral("target");
}

} // namespace

void PathsTest::pathsOfRandomModelsAreReal()
{
    QFETCH(int, seed);
    static const auto book = RuleBook::build(catalogue()).value();
    RandomModel random(static_cast<quint32>(seed));
    Snapshot snapshot = random.create(5 + seed % 30, 2 * (5 + seed % 30), 0.6);
    for (int i = 0; i < seed % 5; ++i)
        snapshot = random.edited(snapshot);
    const AnalysisPointer analysis = analysed(snapshot);
    const ModelGraph model = buildModelGraph(*book, snapshot);
    QHash<QString, QSet<Id>> entries;
    for (const AttackPath& path : analysis->paths.worst) {
        const QString wrong = mistake(snapshot, path);
        QVERIFY2(wrong.isEmpty(), qPrintable(path.key + u' ' + wrong));
        QVERIFY2(isEntry(model, path.entry), qPrintable(path.key));
        QVERIFY(!snapshot.find(Kind::Element, path.target)->flag(field::element::OutOfScope));
        const Figures figures = recomputed(*analysis, path);
        QVERIFY2(isNear(figures.likelihood, path.residual.likelihood) && isNear(figures.impact, path.residual.impact),
                 qPrintable(path.key));
        ++m_seen[path.goal];
        QVERIFY(path.inherent.value >= path.residual.value - 1e-9);
        QSet<Id>& known = entries[pathGoalName(path.goal) + path.target.toString()];
        QVERIFY2(!known.contains(path.entry), qPrintable(path.key));
        known.insert(path.entry);
        QVERIFY2(known.size() <= pathsPerTarget, qPrintable(path.key));
    }
    for (qsizetype i = 1; i < analysis->paths.worst.size(); ++i)
        QVERIFY(analysis->paths.worst[i - 1].residual.value >= analysis->paths.worst[i].residual.value - 0.1);
    QCOMPARE(keys(*analysed(snapshot)), keys(*analysis));
}

/// Else the test before would hold whatever the search does.
void PathsTest::randomModelsHadPaths()
{
    for (const PathGoal goal :
         {PathGoal::SensitiveData, PathGoal::SideEffect, PathGoal::Actuator, PathGoal::Model, PathGoal::OutwardChannel})
        QVERIFY2(m_seen.value(goal) > 5, qPrintable(pathGoalName(goal) + u' ' + QString::number(m_seen.value(goal))));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
