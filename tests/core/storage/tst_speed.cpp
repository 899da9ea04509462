#include "core/document/Document.h"
#include "core/storage/ModelFile.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace provisor;

/// Prints how long a large model takes to write and to read; the figures are compared by people, not asserted.
class TestSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeModelIsWrittenAndRead();
};

namespace {

Snapshot largeModel(int elementCount, int flowCount)
{
    QList<Record> elements;
    QList<Record> flows;
    QList<Record> placements;
    QList<Record> routes;
    Record model(Kind::Model, Id::create());
    model.set(field::model::Title, QStringLiteral("Large"));
    Record diagram(Kind::Diagram, Id::create());
    diagram.set(field::diagram::Alias, QStringLiteral("main"));
    const PropertyMap answers{
        {QStringLiteral("exposure"), {QStringLiteral("internal")}},
        {QStringLiteral("authentication"), {QStringLiteral("per-identity")}},
        {QStringLiteral("logging"), {QStringLiteral("partial")}},
        {QStringLiteral("data_classes"), {QStringLiteral("personal"), QStringLiteral("confidential")}},
        {QStringLiteral("retention"), {QStringLiteral("defined")}}};
    for (int i = 0; i < elementCount; ++i) {
        Record element(Kind::Element, Id::create());
        element.set(field::element::Alias, QStringLiteral("element-%1").arg(i));
        element.set(field::element::Type, QStringLiteral("ai-application"));
        element.set(field::element::Name, QStringLiteral("Element number %1").arg(i));
        element.set(field::element::Properties, answers);
        Record placement(Kind::Placement, Id::create());
        placement.set(field::placement::Diagram, diagram.id());
        placement.set(field::placement::Subject, element.id());
        placement.set(field::placement::X, i % 100 * 200.5);
        placement.set(field::placement::Y, i / 100 * 120.25);
        elements.append(element);
        placements.append(placement);
    }
    for (int i = 0; i < flowCount; ++i) {
        Record flow(Kind::Flow, Id::create());
        flow.set(field::flow::Alias, QStringLiteral("flow-%1").arg(i));
        flow.set(field::flow::From, elements[i % elementCount].id());
        flow.set(field::flow::To, elements[(i * 7 + 1) % elementCount].id());
        flow.set(field::flow::Name, QStringLiteral("Flow number %1").arg(i));
        flow.set(field::flow::Properties, answers);
        Record route(Kind::Route, Id::create());
        route.set(field::route::Diagram, diagram.id());
        route.set(field::route::Flow, flow.id());
        route.set(field::route::Points, QList<double>{i * 1.5, 2.25, i * 2.5, 4.0});
        flows.append(flow);
        routes.append(route);
    }
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    editor.setRecords(Kind::Model, {model});
    editor.setRecords(Kind::Diagram, {diagram});
    editor.setRecords(Kind::Element, elements);
    editor.setRecords(Kind::Flow, flows);
    editor.setRecords(Kind::Placement, placements);
    editor.setRecords(Kind::Route, routes);
    return snapshot;
}

} // namespace

void TestSpeed::largeModelIsWrittenAndRead()
{
    const Snapshot model = largeModel(10000, 20000);
    QElapsedTimer timer;
    timer.start();
    const auto bytes = modelBytes(model, {});
    const qint64 written = timer.restart();
    QVERIFY(bytes);
    const auto read = readModel(*bytes, {});
    const qint64 taken = timer.restart();
    QVERIFY(read);
    QVERIFY(read->snapshot == model);
    timer.restart();
    Document document;
    document.reset(read->snapshot);
    const qint64 indexed = timer.restart();
    contentDigest(model);
    qInfo("10000 elements, 20000 flows, all placed: %lld bytes, write %lld ms, read %lld ms, index %lld ms, digest "
          "%lld ms",
          static_cast<long long>(bytes->size()), static_cast<long long>(written), static_cast<long long>(taken),
          static_cast<long long>(indexed), static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestSpeed)
#include "tst_speed.moc"
