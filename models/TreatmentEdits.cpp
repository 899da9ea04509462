#include "models/TreatmentEdits.h"

#include "models/Decisions.h"

#include <QCoreApplication>

namespace provisor::treatments {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(TreatmentEdits)
};

bool isInPlan(const Record& record)
{
    const QString status = record.text(field::mitigation::Status);
    return !status.isEmpty() && status != u"proposed" && status != u"rejected";
}

bool isDone(const Record& record)
{
    const QString status = record.text(field::mitigation::Status);
    return status == u"implemented" || status == u"verified";
}

Record plannedRecord(const TreatmentStep& step, const ChangeBuilder& change)
{
    Record record(Kind::Mitigation, Id::create());
    record.set(field::mitigation::Alias, change.freeAlias(QStringLiteral("mitigation"), step.mitigation->id));
    record.set(field::mitigation::Uses, step.mitigation->id);
    record.set(field::mitigation::Status, QStringLiteral("planned"));
    record.set(field::mitigation::Effectiveness, textValue(step.mitigation->effectiveness));
    record.set(field::mitigation::Effort, textValue(step.effort));
    if (!step.addsOn.isEmpty())
        record.set(field::mitigation::Threats, step.addsOn);
    return record;
}

} // namespace

bool canPlan(const Snapshot& snapshot, const TreatmentStep& step)
{
    return step.adds || std::any_of(step.finishes.begin(), step.finishes.end(), [&](const Id& id) {
               const Record* record = snapshot.find(Kind::Mitigation, id);
               return record && !isInPlan(*record);
           });
}

bool plan(Session& session, const QList<TreatmentStep>& steps)
{
    if (steps.isEmpty())
        return false;
    ChangeBuilder change(session.document(), steps.size() == 1
                                                 ? Labels::tr("Plan \"%1\"").arg(steps.first().mitigation->title)
                                                 : Labels::tr("Plan %n mitigation(s) that help most", nullptr,
                                                              static_cast<int>(steps.size())));
    for (const TreatmentStep& step : steps) {
        for (const Id& id : step.finishes) {
            const Record* record = change.find(Kind::Mitigation, id);
            if (record && !isInPlan(*record))
                change.set(Kind::Mitigation, id, field::mitigation::Status, QStringLiteral("planned"));
        }
        if (step.adds)
            change.insert(plannedRecord(step, change));
    }
    return session.apply(change);
}

bool tryOut(Session& session, const QList<TreatmentStep>& steps)
{
    if (steps.isEmpty())
        return false;
    session.startWhatIf();
    ChangeBuilder change(session.document(),
                         steps.size() == 1
                             ? Labels::tr("Try \"%1\"").arg(steps.first().mitigation->title)
                             : Labels::tr("Try %n mitigation(s)", nullptr, static_cast<int>(steps.size())));
    applyTreatment(change, steps);
    return session.apply(change);
}

bool tryOut(Session& session, const QString& mitigation, const QString& threatKey)
{
    const CatalogueMitigation* entry = session.catalogue()->mitigation(mitigation);
    const AnalysisPointer analysis = session.analysis();
    const Threat* threat = analysis ? analysis->threat(threatKey) : nullptr;
    if (!entry || !threat)
        return false;
    TreatmentStep step;
    step.mitigation = entry;
    step.effort = entry->effort;
    bool isUsed = false;
    bool isUsedHere = false;
    for (const Record& record : session.snapshot().records(Kind::Mitigation)) {
        const CatalogueMitigation* used = session.catalogue()->mitigation(record.text(field::mitigation::Uses));
        if (used != entry || record.text(field::mitigation::Status) == u"rejected")
            continue;
        isUsed = true;
        isUsedHere = isUsedHere || threat->mitigations.contains(record.id());
        if (!isDone(record))
            step.finishes.append(record.id());
    }
    step.adds = !isUsedHere;
    if (isUsed && step.adds)
        step.addsOn = {threatKey};
    return tryOut(session, {step});
}

} // namespace provisor::treatments
