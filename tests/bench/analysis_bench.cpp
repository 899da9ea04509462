// Time and memory of the analysis with the full catalogue. Figures are printed, not asserted: they depend on the
// machine.
#include "tests/core/analysis/support/Models.h"
#include "tests/core/analysis/support/RandomModel.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>

#include <cmath>
#include <cstdio>
#include <map>

using namespace provisor;
using namespace provisor::test;

namespace {

constexpr double answered = 0.6;

const Snapshot& model(int elements)
{
    static std::map<int, Snapshot> models;
    const auto found = models.find(elements);
    if (found != models.end())
        return found->second;
    RandomModel random(static_cast<quint32>(elements));
    return models.emplace(elements, random.create(elements, elements * 2, answered)).first->second;
}

/// Peak resident memory of the process in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).replace(" kB", "").trimmed().toDouble() / 1024;
    }
    return 0;
}

void fullAnalysis(benchmark::State& state)
{
    const Snapshot& snapshot = model(static_cast<int>(state.range(0)));
    qsizetype threats = 0, questions = 0;
    for (auto _ : state) {
        Analyser analyser(catalogue());
        const auto result = analyser.analyse(snapshot);
        threats = result ? (*result)->threats.size() : -1;
        questions = result ? (*result)->questions.size() : -1;
    }
    state.counters["threats"] = static_cast<double>(threats);
    state.counters["questions"] = static_cast<double>(questions);
    state.counters["peak_MiB"] = peakMemory();
    state.SetComplexityN(state.range(0));
}
BENCHMARK(fullAnalysis)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity([](benchmark::IterationCount n) { return std::pow(static_cast<double>(n), 1.15); });

/// One edit, end to end. The second argument: 0 an answer of a control, 1 a new flow, 2 any edit.
void singleEdit(benchmark::State& state)
{
    const int elements = static_cast<int>(state.range(0));
    RandomModel random(7);
    Snapshot snapshot = random.create(elements, elements * 2, answered);
    Analyser analyser(catalogue());
    if (!analyser.analyse(snapshot))
        state.SkipWithError("analysis failed");
    double slowest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        QString what;
        Snapshot edited;
        do {
            edited = random.edited(snapshot, &what);
        } while ((state.range(1) == 0 && what != u"answer of an element") ||
                 (state.range(1) == 1 && what != u"new flow"));
        snapshot = edited;
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(analyser.analyse(snapshot));
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["slowest_ms"] = slowest;
}
BENCHMARK(singleEdit)->ArgsProduct({{200, 5000}, {0, 1, 2}})->Unit(benchmark::kMillisecond)->Iterations(60);

/// Time of one full analysis, and from it the exponent of growth.
double seconds(int elements)
{
    QElapsedTimer timer;
    double best = 1e9;
    for (int run = 0; run < 3; ++run) {
        Analyser analyser(catalogue());
        timer.start();
        if (!analyser.analyse(model(elements)))
            return 0;
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    const double small = seconds(1000);
    const double large = seconds(10000);
    std::printf("1,000 elements %.3f s, 10,000 elements %.3f s: growth n^%.2f; peak memory %.0f MiB\n", small, large,
                std::log10(large / small), peakMemory());
    return 0;
}
