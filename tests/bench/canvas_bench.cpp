// Frame times of the diagram canvas with 200, 1,000 and 5,000 elements and twice as many flows, raster, 1600 x 1000.
// Prints medians and the worst of all frames in milliseconds, as processor time of the thread of the window and as time
// that passed: on a machine that is busy with other things only the first says anything. Asserts nothing.
#include "tests/gui/diagram/support/Workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace provisor;

namespace {

constexpr Size cell{216, 128};

/// Elements in rows, 25 to a boundary, flows between neighbours and one in ten across the diagram.
Snapshot largeDiagram(int count)
{
    const int side = 5 * std::max(1, int(std::ceil(std::sqrt(count) / 5)));
    QRandomGenerator random(42);
    QList<Record> elements, flows, boundaries, placements;
    Record model(Kind::Model, Id::create()), diagram(Kind::Diagram, Id::create());
    model.set(field::model::Title, QStringLiteral("Large"));
    diagram.set(field::diagram::Alias, QStringLiteral("main"));
    diagram.set(field::diagram::Name, QStringLiteral("Main"));
    const auto place = [&](Id subject, const Rect& rect) {
        Record placement(Kind::Placement, Id::create());
        placement.set(field::placement::Diagram, diagram.id());
        placement.set(field::placement::Subject, subject);
        placement.set(field::placement::X, rect.x);
        placement.set(field::placement::Y, rect.y);
        placement.set(field::placement::Width, rect.width);
        placement.set(field::placement::Height, rect.height);
        placements.append(placement);
    };
    QHash<int, Id> zones;
    static const char* const types[] = {"agent",       "ai-application", "vector-store",
                                        "tool-server", "data-store",     "end-user"};
    for (int i = 0; i < count; ++i) {
        const int column = i % side, row = i / side;
        Id& zone = zones[row / 5 * side + column / 5];
        if (zone.isNull()) {
            Record boundary(Kind::Boundary, Id::create());
            boundary.set(field::boundary::Alias, QStringLiteral("zone-%1").arg(boundaries.size()));
            boundary.set(field::boundary::Name, QStringLiteral("Zone %1").arg(boundaries.size()));
            boundary.set(field::boundary::Trust, QString::fromLatin1(boundaries.size() % 3 ? "trusted" : "untrusted"));
            boundaries.append(boundary);
            zone = boundary.id();
            place(zone, {column / 5 * 5 * cell.width + 16, row / 5 * 5 * cell.height + 8, 5 * cell.width - 32,
                         5 * cell.height - 16});
        }
        Record element(Kind::Element, Id::create());
        element.set(field::element::Alias, QStringLiteral("element-%1").arg(i));
        element.set(field::element::Type, QString::fromLatin1(types[random.bounded(int(std::size(types)))]));
        element.set(field::element::Name, QStringLiteral("Element number %1").arg(i));
        element.set(field::element::Boundary, zone);
        elements.append(element);
        place(element.id(), {column * cell.width + 40, row * cell.height + 40, 128, 56});
    }
    for (int i = 0; i < 2 * count; ++i) {
        const int from = i % count;
        const int next = from + (i < count ? 1 : side);
        const int to = random.bounded(10) == 0 ? random.bounded(count) : next % count;
        if (from == to)
            continue;
        Record flow(Kind::Flow, Id::create());
        flow.set(field::flow::Alias, QStringLiteral("flow-%1").arg(i));
        flow.set(field::flow::From, elements[from].id());
        flow.set(field::flow::To, elements[to].id());
        flow.set(field::flow::Name, QStringLiteral("Flow %1").arg(i));
        flows.append(flow);
    }
    Snapshot snapshot;
    SnapshotEditor editor(snapshot);
    editor.setRecords(Kind::Model, {model});
    editor.setRecords(Kind::Diagram, {diagram});
    editor.setRecords(Kind::Boundary, boundaries);
    editor.setRecords(Kind::Element, elements);
    editor.setRecords(Kind::Flow, flows);
    editor.setRecords(Kind::Placement, placements);
    return snapshot;
}

/// Processor time of this thread in milliseconds.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds of every run.
class Times
{
public:
    template <class Action>
    void measure(const Action& action)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = processorTime();
        action();
        m_used.append(processorTime() - before);
        m_passed.append(double(timer.nsecsElapsed()) / 1e6);
    }

    void print(const char* name, double bar)
    {
        std::sort(m_used.begin(), m_used.end());
        std::sort(m_passed.begin(), m_passed.end());
        std::printf("  %-34s used: best %7.2f median %7.2f worst %7.2f   passed: median %7.2f  (bar %.0f)\n", name,
                    m_used.first(), m_used[m_used.size() / 2], m_used.last(), m_passed[m_passed.size() / 2], bar);
        std::fflush(stdout);
    }

private:
    QList<double> m_used, m_passed;
};

/// Everything that is due is painted, as in one frame.
void paint(const Workbench& bench)
{
    bench.viewport()->update();
    QApplication::processEvents();
}

void measure(const CataloguePointer& catalogue, int count)
{
    constexpr int frames = 40;
    Workbench bench(catalogue);
    bench.view->resize(1600, 1000);
    QElapsedTimer timer;
    timer.start();
    bench.document.reset(largeDiagram(count));
    QApplication::processEvents();
    const qint64 shown = timer.elapsed();
    bench.session->waitForAnalysis();
    bench.view->scene().waitForRoutes();
    QApplication::processEvents();
    std::printf("%d elements, %lld flows; first picture after %lld ms, all routes after %lld ms\n", count,
                static_cast<long long>(bench.count(Kind::Flow)), shown, timer.elapsed());
    DiagramCanvas& canvas = bench.canvas();

    for (const double zoom : {1.0, 0.5, 0.2}) {
        canvas.setZoom(zoom);
        canvas.centerOn(bench.view->scene().sceneRect().center());
        paint(bench);
        Times pan;
        for (int i = 0; i < frames; ++i)
            pan.measure([&] {
                canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value() + (i % 2 ? 37 : -29));
                canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->value() + (i % 3 ? 23 : -41));
                paint(bench);
            });
        pan.print(qPrintable(QStringLiteral("pan at %1 %, all repainted").arg(zoom * 100)), 16);
        Times scroll;
        for (int i = 0; i < frames; ++i)
            scroll.measure([&] {
                canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value() + (i % 2 ? 37 : -29));
                canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->value() + (i % 3 ? 23 : -41));
                QApplication::processEvents();
            });
        scroll.print(qPrintable(QStringLiteral("pan at %1 %").arg(zoom * 100)), 16);
    }
    canvas.setZoom(1);
    paint(bench);
    Times zooming;
    for (int i = 0; i < frames; ++i)
        zooming.measure([&] {
            const QPointF middle = bench.viewport()->rect().center();
            QWheelEvent wheel(middle, bench.viewport()->mapToGlobal(middle), {}, {0, i < frames / 2 ? -30 : 30}, {},
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(bench.viewport(), &wheel);
            paint(bench);
        });
    zooming.print("zoom by wheel, 100 to 40 and back", 16);
    Times fit;
    for (int i = 0; i < 10; ++i) {
        canvas.setZoom(1);
        paint(bench);
        fit.measure([&] {
            bench.view->fitAll();
            paint(bench);
        });
    }
    fit.print("fit all", 60);

    canvas.setZoom(0.6);
    const QList<Record> elements = bench.snapshot().records(Kind::Element);
    QSet<Id> chosen;
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 10; ++column)
            chosen.insert(elements[row * 5 * std::max(1, int(std::ceil(std::sqrt(count) / 5))) + column].id());
    const QRectF grip = bench.rect(elements[0].id());
    canvas.centerOn(grip.center());
    Times select;
    for (int i = 0; i < 10; ++i) {
        bench.session->select({});
        paint(bench);
        select.measure([&] {
            bench.session->select(chosen);
            paint(bench);
        });
    }
    select.print("select 50", 16);
    Times drag;
    bench.press(grip.center());
    bench.moveTo(grip.center() + QPointF(20, 20));
    for (int i = 0; i < frames; ++i)
        drag.measure([&] {
            bench.moveTo(grip.center() + QPointF(24 + i * 3, 24 + i * 2));
            QApplication::processEvents();
        });
    drag.print("drag 50, every mouse move", 16);
    Times drop;
    drop.measure([&] {
        bench.release(grip.center() + QPointF(24 + frames * 3, 24 + frames * 2));
        QApplication::processEvents();
    });
    drop.print("drop 50", 16);
    bench.view->scene().waitForRoutes();
    Times add;
    for (int i = 0; i < 10; ++i) {
        QApplication::processEvents();
        bench.session->waitForAnalysis();
        add.measure([&] {
            bench.view->commands().addElement(QStringLiteral("agent"), grip.center() + QPointF(i * 150, -200));
            QApplication::processEvents();
        });
    }
    add.print("add an element", 16);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const CataloguePointer catalogue = testCatalogue();
    const QStringList sizes = application.arguments().mid(1);
    for (const QString& size : sizes.isEmpty() ? QString(QStringLiteral("200 1000 5000")).split(u' ') : sizes)
        measure(catalogue, size.toInt());
    return 0;
}
