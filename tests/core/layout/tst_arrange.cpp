#include "core/layout/Arrange.h"

#include "core/document/Edits.h"
#include "core/layout/Graphviz.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace provisor;

namespace {

SceneMeasures fixedMeasures()
{
    SceneMeasures measures;
    measures.card = [](const Record&, const Rect& placement) {
        return Rect{placement.x, placement.y, std::fmax(128, placement.width), std::fmax(56, placement.height)};
    };
    measures.title = [](const Record&, double) { return Size{90, 15}; };
    measures.label = [](const Record&) { return std::vector<Size>{{50, 14}}; };
    return measures;
}

/// A chain of elements in two boundaries, one inside the other.
Snapshot chain(int count)
{
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    Record outer(Kind::Boundary, Id::derived(QStringLiteral("outer"))),
        inner(Kind::Boundary, Id::derived(QStringLiteral("inner")));
    outer.set(field::boundary::Alias, QStringLiteral("outer"));
    inner.set(field::boundary::Alias, QStringLiteral("inner"));
    inner.set(field::boundary::Parent, outer.id());
    editor.insert(outer);
    editor.insert(inner);
    Id before;
    for (int i = 0; i < count; ++i) {
        Record element(Kind::Element, Id::derived(QStringLiteral("e%1").arg(i)));
        element.set(field::element::Alias, QStringLiteral("e%1").arg(i));
        element.set(field::element::Type, QStringLiteral("process"));
        if (i % 3 != 0)
            element.set(field::element::Boundary, i % 3 == 1 ? outer.id() : inner.id());
        editor.insert(element);
        if (!before.isNull()) {
            Record flow(Kind::Flow, Id::derived(QStringLiteral("f%1").arg(i)));
            flow.set(field::flow::Alias, QStringLiteral("f%1").arg(i));
            flow.set(field::flow::From, before);
            flow.set(field::flow::To, element.id());
            flow.set(field::flow::Name, QStringLiteral("flow"));
            editor.insert(flow);
        }
        before = element.id();
    }
    return snapshot;
}

/// Three flows from every element, to near and far ones.
Snapshot dense(int count)
{
    Snapshot snapshot = chain(count);
    SnapshotEditor editor(snapshot);
    const QList<Record> elements = snapshot.records(Kind::Element);
    for (int i = 0; i < 2 * count; ++i) {
        Record flow(Kind::Flow, Id::derived(QStringLiteral("more%1").arg(i)));
        flow.set(field::flow::Alias, QStringLiteral("more%1").arg(i));
        flow.set(field::flow::From, elements.at(i % count).id());
        flow.set(field::flow::To, elements.at((i * 7 + 3) % count).id());
        editor.insert(flow);
    }
    return snapshot;
}

} // namespace

class TestArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingProgramIsNamedWithAdvice()
    {
        ArrangeOptions options;
        options.measures = fixedMeasures();
        options.graphviz.program = QStringLiteral("/nowhere/dot");
        const auto scene = arrange(chain(4), Id(), options);
        QVERIFY(!scene);
        QVERIFY(scene.error().message.contains(QStringLiteral("/nowhere/dot")));
        QVERIFY(scene.error().advice.contains(QStringLiteral("graphviz")));
    }

    void aSlowProgramIsStoppedAndTheArrangementMadeWithoutIt()
    {
        QTemporaryDir folder;
        ArrangeOptions options;
        options.measures = fixedMeasures();
        options.graphviz.program = script(folder, "exec sleep 30\n");
        options.graphviz.timeLimitMs = 200;
        QElapsedTimer timer;
        timer.start();
        const auto scene = arrange(chain(30), Id(), options);
        QVERIFY(scene);
        QVERIFY(timer.elapsed() < 4000);
        checkPlaces(*scene, chain(30));
    }

    void aBusyMachineGivesTheSameArrangement()
    {
        needGraphviz();
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const Snapshot snapshot = dense(24);
        const auto quick = arrange(snapshot, Id(), options);
        QTemporaryDir folder;
        options.graphviz.program = script(folder, "sleep 1\nexec dot \"$@\"\n");
        options.measures.label = [](const Record& flow) {
            QThread::msleep(2);
            return fixedMeasures().label(flow);
        };
        const auto slow = arrange(snapshot, Id(), options);
        QVERIFY(quick && slow);
        for (size_t i = 0; i < quick->cards.size(); ++i)
            QCOMPARE(slow->cards[i].rect, quick->cards[i].rect);
        for (size_t i = 0; i < quick->flows.size(); ++i)
            QCOMPARE(slow->flows[i].route, quick->flows[i].route);
    }

    void graphvizPlacesTheSameGraphsAlikeEachTime()
    {
        needGraphviz();
        GraphvizScene scene;
        for (int i = 0; i < 3; ++i)
            scene.clusters.push_back({-1, {132, 22}});
        for (const int cluster : {0, 2, 1, 1, -1})
            scene.nodes.push_back({{128, 44}, cluster});
        for (const auto& [from, to] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2), std::pair(2, 0)})
            scene.edges.push_back({from, to});
        std::vector<GraphvizScene> scenes;
        for (scene.variant = 0; scene.variant < 20; ++scene.variant) {
            for (const Direction direction : {Direction::LeftToRight, Direction::TopToBottom}) {
                scenes.push_back(scene);
                scenes.back().direction = direction;
            }
        }
        const auto first = graphvizPositions(scenes, {}, {});
        QVERIFY(first);
        for (int round = 0; round < 10; ++round)
            QVERIFY(graphvizPositions(scenes, {}, {}).value() == *first);
    }

    void aFailingProgramIsDoneWithout()
    {
        QTemporaryDir folder;
        ArrangeOptions options;
        options.measures = fixedMeasures();
        options.graphviz.program = script(folder, "cat > /dev/null; exit 1\n");
        const auto scene = arrange(chain(12), Id(), options);
        QVERIFY(scene);
        checkPlaces(*scene, chain(12));
    }

    void cancellationTakesEffectAtOnce_data()
    {
        QTest::addColumn<int>("elements");
        QTest::addColumn<int>("after");
        QTest::newRow("Graphviz at work") << -1 << 50;
        for (const int after : {0, 10, 40, 100, 200, 400, 700})
            QTest::newRow(qPrintable(QStringLiteral("%1 ms").arg(after))) << 600 << after;
    }
    void cancellationTakesEffectAtOnce()
    {
        needGraphviz();
        QFETCH(int, elements);
        QFETCH(int, after);
        QTemporaryDir folder;
        ArrangeOptions options;
        options.measures = fixedMeasures();
        if (elements < 0)
            options.graphviz.program = script(folder, "exec sleep 30\n");
        const Snapshot snapshot = dense(elements < 0 ? 10 : elements);
        Cancellation cancellation;
        QElapsedTimer since;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            QThread::msleep(static_cast<unsigned long>(after));
            since.start();
            cancellation.cancel();
        }));
        other->start();
        const auto scene = arrange(snapshot, Id(), options, cancellation);
        const qint64 late = since.isValid() ? since.elapsed() : -1;
        other->wait();
        if (late < 0)
            QSKIP("It was done before");
        QVERIFY(!scene);
        QCOMPARE(scene.error().category, Error::Category::Cancelled);
        QVERIFY2(late < 200, qPrintable(QString::number(late)));
    }

    void cancellationStopsTheProgram()
    {
        Cancellation cancellation;
        cancellation.cancel();
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto scene = arrange(chain(4), Id(), options, cancellation);
        QVERIFY(!scene);
        QCOMPARE(scene.error().category, Error::Category::Cancelled);
    }

    void aStrangeAnswerIsAnError()
    {
        QTemporaryDir folder;
        ArrangeOptions options;
        options.measures = fixedMeasures();
        options.graphviz.program = script(folder, "cat > /dev/null; echo hello\n");
        const auto scene = arrange(chain(4), Id(), options);
        QVERIFY(!scene);
        QVERIFY(!scene.error().message.isEmpty());
    }

    void cardsDoNotOverlapAndStandInTheirBoundaries()
    {
        needGraphviz();
        const Snapshot snapshot = chain(12);
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto scene = arrange(snapshot, Id(), options);
        QVERIFY(scene);
        QCOMPARE(scene->cards.size(), size_t(12));
        QCOMPARE(scene->frames.size(), size_t(2));
        QVERIFY(scene->frames[0].rect.contains(scene->frames[1].rect));
        checkPlaces(*scene, snapshot);
    }

    void directionIsObeyed()
    {
        needGraphviz();
        Snapshot snapshot = chain(4);
        for (const auto& [direction, isLevel] :
             {std::pair(Direction::LeftToRight, true), std::pair(Direction::TopToBottom, false)}) {
            ArrangeOptions options;
            options.measures = fixedMeasures();
            options.measures.label = {};
            options.direction = direction;
            SnapshotEditor(snapshot).setRecords(Kind::Boundary, {});
            QList<Record> elements;
            for (const Record& element : snapshot.records(Kind::Element))
                elements << element.with(field::element::Boundary, Value());
            SnapshotEditor(snapshot).setRecords(Kind::Element, elements);
            const auto scene = arrange(snapshot, Id(), options);
            QVERIFY(scene);
            const Rect bounds = scene->bounds();
            QCOMPARE(bounds.width > bounds.height, isLevel);
        }
    }

    void pinnedCardsStayWhereTheyAre()
    {
        needGraphviz();
        Snapshot snapshot = chain(6);
        const Id diagram = Id::derived(QStringLiteral("diagram"));
        Record record(Kind::Diagram, diagram);
        record.set(field::diagram::Alias, QStringLiteral("d"));
        SnapshotEditor(snapshot).insert(record);
        const QList<Record> elements = snapshot.records(Kind::Element);
        for (const Record& element : elements) {
            Record placement(Kind::Placement, Id::derived(element.id().toString()));
            placement.set(field::placement::Diagram, diagram);
            placement.set(field::placement::Subject, element.id());
            placement.set(field::placement::X, 408.0);
            placement.set(field::placement::Y, 304.0);
            if (element.id() == elements.first().id())
                placement.set(field::placement::Pinned, true);
            SnapshotEditor(snapshot).insert(placement);
        }
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto scene = arrange(snapshot, diagram, options);
        QVERIFY(scene);
        QCOMPARE(scene->cards.front().rect, (Rect{408, 304, 128, 56}));
        for (size_t i = 1; i < scene->cards.size(); ++i)
            QVERIFY(!scene->cards[i].rect.intersects(scene->cards[0].rect));
    }

    void missingDiagramIsMadeWithPlacesAndRoutes()
    {
        needGraphviz();
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto complete = arrangeMissing(chain(5), options);
        QVERIFY(complete);
        QCOMPARE(complete->records(Kind::Diagram).size(), 1);
        QCOMPARE(complete->records(Kind::Placement).size(), 7);
        QCOMPARE(complete->records(Kind::Route).size(), 4);
        DiagramScene scene = readScene(*complete, complete->records(Kind::Diagram).first().id(), options.measures);
        for (const auto& flow : scene.flows)
            QVERIFY(flow.isStored);
        const auto again = arrangeMissing(*complete, options);
        QVERIFY(again);
        QCOMPARE(*again, *complete); // nothing is missing any more
    }

    void notesInTheWayAreMovedAside()
    {
        needGraphviz();
        Snapshot content = chain(6);
        SnapshotEditor editor(content);
        Record model(Kind::Model, Id::derived(QStringLiteral("model")));
        model.set(field::model::Title, QStringLiteral("T"));
        Record diagram(Kind::Diagram, Id::derived(QStringLiteral("diagram")));
        diagram.set(field::diagram::Alias, QStringLiteral("d"));
        editor.insert(model);
        editor.insert(diagram);
        for (const double x : {70.0, 90.0, -900.0}) {
            Record note(Kind::Note, Id::derived(QString::number(x)));
            note.set(field::note::Diagram, diagram.id());
            note.set(field::note::Text, QStringLiteral("Read me"));
            note.set(field::note::X, x);
            note.set(field::note::Y, 70.0);
            note.set(field::note::Width, 160.0);
            note.set(field::note::Height, 80.0);
            editor.insert(note);
        }
        ArrangeOptions options;
        options.measures = fixedMeasures();
        Document document;
        document.reset(content);
        const auto scene = arrange(content, diagram.id(), options);
        QVERIFY(scene);
        QVERIFY(document.apply(arrangementChange(document, diagram.id(), *scene, {})).value());
        QList<Rect> places;
        for (const Record& note : document.snapshot().records(Kind::Note)) {
            const Rect rect{note.number(field::note::X), note.number(field::note::Y), note.number(field::note::Width),
                            note.number(field::note::Height)};
            QVERIFY(!rect.intersects(scene->bounds()));
            for (const Rect& other : places)
                QVERIFY(!rect.intersects(other));
            places << rect;
        }
        QCOMPARE(document.snapshot().find(Kind::Note, Id::derived(QString::number(-900.0)))->number(field::note::X),
                 -900.0);
    }

    void onlyThoseAskedForAreArranged()
    {
        needGraphviz();
        Snapshot snapshot = chain(9);
        Record diagram(Kind::Diagram, Id::derived(QStringLiteral("diagram")));
        diagram.set(field::diagram::Alias, QStringLiteral("d"));
        SnapshotEditor(snapshot).insert(diagram);
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const QList<Record> elements = snapshot.records(Kind::Element);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            // The inner boundary below the outer one, those without a boundary one on top of the other.
            const bool isFree = elements.at(i).reference(field::element::Boundary).isNull();
            Record placement(Kind::Placement, Id::derived(elements.at(i).id().toString()));
            placement.set(field::placement::Diagram, diagram.id());
            placement.set(field::placement::Subject, elements.at(i).id());
            placement.set(field::placement::X, isFree ? 2000.0 : 200.0 * static_cast<double>(i));
            placement.set(field::placement::Y,
                          isFree ? 0.0
                          : elements.at(i).reference(field::element::Boundary) == Id::derived(QStringLiteral("inner"))
                              ? 200.0
                              : 0.0);
            SnapshotEditor(snapshot).insert(placement);
            if (isFree)
                options.only.insert(elements.at(i).id());
        }
        const DiagramScene before = readScene(snapshot, diagram.id(), options.measures);
        const auto scene = arrange(snapshot, diagram.id(), options);
        QVERIFY(scene);
        QCOMPARE(options.only.size(), 3);
        for (size_t i = 0; i < scene->cards.size(); ++i) {
            if (!options.only.contains(scene->cards[i].element))
                QCOMPARE(scene->cards[i].rect, before.cards[i].rect);
        }
        checkPlaces(*scene, snapshot);
    }

    void arrangingAgainChangesNothing()
    {
        needGraphviz();
        Snapshot content = chain(9);
        Record model(Kind::Model, Id::derived(QStringLiteral("model")));
        model.set(field::model::Title, QStringLiteral("T"));
        Record diagram(Kind::Diagram, Id::derived(QStringLiteral("diagram")));
        diagram.set(field::diagram::Alias, QStringLiteral("d"));
        SnapshotEditor editor(content);
        editor.insert(model);
        editor.insert(diagram);
        ArrangeOptions options;
        options.measures = fixedMeasures();
        Document first, second; // two runs on the same model, and another on their result
        for (Document* document : {&first, &second}) {
            document->reset(content);
            const auto scene = arrange(content, diagram.id(), options);
            QVERIFY(scene);
            QVERIFY(document->apply(arrangementChange(*document, diagram.id(), *scene, {})).value());
        }
        QCOMPARE(second.snapshot(), first.snapshot());
        const auto scene = arrange(first.snapshot(), diagram.id(), options);
        QVERIFY(scene);
        QVERIFY(!first.apply(arrangementChange(first, diagram.id(), *scene, {})).value());
    }

    void boundariesWithoutElementsAreArranged()
    {
        Snapshot snapshot = chain(0);
        for (int i = 0; i < 5; ++i) {
            Record boundary(Kind::Boundary, Id::derived(QStringLiteral("more%1").arg(i)));
            boundary.set(field::boundary::Alias, QStringLiteral("more%1").arg(i));
            SnapshotEditor(snapshot).insert(boundary);
        }
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto complete = arrangeMissing(snapshot, options);
        QVERIFY(complete);
        QCOMPARE(complete->records(Kind::Diagram).size(), 1);
        const DiagramScene scene =
            readScene(*complete, complete->records(Kind::Diagram).first().id(), options.measures);
        QCOMPARE(scene.frames.size(), size_t(7));
        for (size_t i = 0; i < scene.frames.size(); ++i) {
            const auto& frame = scene.frames[i];
            QVERIFY(frame.rect.width >= 100 && frame.rect.height >= 50);
            QVERIFY(frame.rect.contains(frame.title));
            for (size_t k = i + 1; k < scene.frames.size(); ++k) {
                const auto& other = scene.frames[k];
                if (other.parent == static_cast<int>(i))
                    QVERIFY(frame.rect.contains(other.rect));
                else
                    QVERIFY(!frame.rect.intersects(other.rect));
            }
        }
    }

    void nothingIsArrangedInAnEmptyModel()
    {
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto complete = arrangeMissing(Snapshot(), options);
        QVERIFY(complete);
        QVERIFY(complete->records(Kind::Diagram).isEmpty());
        const auto scene = arrange(Snapshot(), Id(), options);
        QVERIFY(scene);
        QVERIFY(scene->cards.empty() && scene->frames.empty());
    }

    void storedRoutesFollowACardThatGrewALittle()
    {
        needGraphviz();
        ArrangeOptions options;
        options.measures = fixedMeasures();
        const auto complete = arrangeMissing(chain(5), options);
        QVERIFY(complete);
        SceneMeasures grown = fixedMeasures();
        grown.card = [](const Record&, const Rect& placement) { return Rect{placement.x, placement.y, 128, 70}; };
        const DiagramScene scene = readScene(*complete, complete->records(Kind::Diagram).first().id(), grown);
        for (const auto& flow : scene.flows) {
            QVERIFY(flow.isStored);
            QVERIFY(isAttached(flow.route, scene.cards[static_cast<size_t>(flow.from)].rect,
                               scene.cards[static_cast<size_t>(flow.to)].rect));
        }
    }

private:
    static void checkPlaces(const DiagramScene& scene, const Snapshot& snapshot)
    {
        for (size_t i = 0; i < scene.cards.size(); ++i) {
            for (size_t k = i + 1; k < scene.cards.size(); ++k)
                QVERIFY(!scene.cards[i].rect.intersects(scene.cards[k].rect));
            const Id boundary =
                snapshot.find(Kind::Element, scene.cards[i].element)->reference(field::element::Boundary);
            for (const auto& frame : scene.frames) {
                if (frame.boundary == boundary)
                    QVERIFY(frame.rect.contains(scene.cards[i].rect));
                else if (boundary.isNull())
                    QVERIFY(!frame.rect.intersects(scene.cards[i].rect));
            }
        }
    }

    static void needGraphviz()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
            QSKIP("Graphviz is not installed");
    }

    static QString script(const QTemporaryDir& folder, const char* body)
    {
        QFile file(folder.filePath(QStringLiteral("dot")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n");
            file.write(body);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(TestArrange)
#include "tst_arrange.moc"
