#include "Systems.h"

#include <QRandomGenerator>

namespace provisor::test {

namespace {

const QStringList& flowNames()
{
    static const QStringList names{QStringLiteral("Prompt"),         QStringLiteral("Retrieved passages"),
                                   QStringLiteral("Audit events"),   QStringLiteral("Embeddings"),
                                   QStringLiteral("Tool call"),      QStringLiteral("Customer record"),
                                   QStringLiteral("Signed weights"), QStringLiteral("Access token")};
    return names;
}

} // namespace

Record named(Kind kind, const QString& alias)
{
    Record record(kind, Id::derived(alias));
    record.set(kindSpec(kind).fieldIndex(u"alias"), alias);
    return record;
}

Record element(const QString& alias, const QString& name, Id boundary)
{
    Record record = named(Kind::Element, alias);
    record.set(field::element::Type, QStringLiteral("process"));
    record.set(field::element::Name, name);
    if (!boundary.isNull())
        record.set(field::element::Boundary, boundary);
    return record;
}

Record flow(const QString& alias, Id from, Id to, const QString& name)
{
    Record record = named(Kind::Flow, alias);
    record.set(field::flow::From, from);
    record.set(field::flow::To, to);
    record.set(field::flow::Name, name);
    return record;
}

Snapshot madeUpSystem(const SystemPlan& plan)
{
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    QRandomGenerator random(plan.seed);
    QList<Id> zones, elements;
    for (int i = 0; i < plan.zones; ++i) {
        Record zone = named(Kind::Boundary, QStringLiteral("b%1").arg(i));
        zone.set(field::boundary::Name, QStringLiteral("Zone %1").arg(i + 1));
        if (i % 3 == 2)
            zone.set(field::boundary::Parent, zones.last());
        zones << zone.id();
        editor.insert(zone);
    }
    // By zone, one after the other: near numbers are near in the system.
    for (int i = 0; i < plan.elements; ++i) {
        const int zone = i * (plan.zones + 1) / plan.elements;
        const Record record = element(QStringLiteral("e%1").arg(i), QStringLiteral("Service number %1").arg(i + 1),
                                      zone < plan.zones ? zones.at(zone) : Id());
        elements << record.id();
        editor.insert(record);
    }
    const int count = static_cast<int>(plan.elements * plan.flowsPerElement);
    for (int i = 0; i < count; ++i) {
        // The first ones connect everything; the others lead anywhere near, and some to what many use.
        int from = i < plan.elements - 1 ? i + 1 : random.bounded(plan.elements);
        int to = i < plan.elements - 1 ? std::max(0, from - 1 - random.bounded(6)) : from + random.bounded(20) - 10;
        if (i % 17 == 0)
            to = plan.elements / 2 + random.bounded(3);
        if (plan.isRandom) {
            from = random.bounded(plan.elements);
            to = random.bounded(plan.elements);
        }
        to = std::clamp(to, 0, plan.elements - 1);
        if (from == to)
            to = (to + 1) % plan.elements;
        if (i % 5 == 0)
            std::swap(from, to);
        editor.insert(flow(QStringLiteral("f%1").arg(i), elements.at(from), elements.at(to),
                           flowNames().at(random.bounded(static_cast<int>(flowNames().size())))));
    }
    return snapshot;
}

} // namespace provisor::test
