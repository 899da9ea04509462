// Times of the register with 2,000 threats: opening the view, filter, sort, group, and a bulk edit of 500. Printed, not
// asserted: they depend on the machine.
#include "app/gui/GuiTheme.h"
#include "app/gui/Style.h"
#include "app/gui/pages/ThreatsPage.h"
#include "models/Decisions.h"
#include "resources/EmbeddedResources.h"
#include "tests/core/analysis/support/RandomModel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>

#include <cstdio>

using namespace provisor;

namespace {

constexpr int wantedThreats = 2000;

/// The median of five runs in milliseconds; what the views have to do belongs to it.
double time(const std::function<void()>& run, int runs = 5)
{
    QList<double> times;
    for (int at = 0; at < runs; ++at) {
        QElapsedTimer timer;
        timer.start();
        run();
        QCoreApplication::processEvents();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char* what, double milliseconds, int limit)
{
    std::printf("%-44s %8.1f ms   (limit %d ms)\n", what, milliseconds, limit);
    std::fflush(stdout);
}

/// A random system with at least as many threats as asked for.
Snapshot systemWith(int threats, const CataloguePointer& catalogue)
{
    for (int elements = 60;; elements += 20) {
        test::RandomModel random(7);
        const Snapshot snapshot = random.create(elements, elements * 2, 0.6);
        Analyser analyser(catalogue);
        const auto analysis = analyser.analyse(snapshot);
        if (!analysis || (*analysis)->threats.size() >= threats)
            return snapshot;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    registerEmbeddedResources();
    const auto catalogue = Catalogue::load(embeddedCatalogue());
    if (!catalogue)
        return 1;
    GuiTheme theme(application);
    theme.setChoice(GuiTheme::Choice::Light);
    application.setStyle(new Style(theme));
    Document document;
    auto* history = new History(document);
    document.reset(systemWith(wantedThreats, *catalogue));
    Session session(document, *history, *catalogue);
    session.setAuthor(QStringLiteral("Bench"));
    session.waitForAnalysis();
    std::printf("%lld threats\n", static_cast<long long>(session.analysis()->threats.size()));

    Navigator navigator;
    std::unique_ptr<ThreatsPage> page;
    print("open the view", time([&] {
              page.reset();
              page = std::make_unique<ThreatsPage>(session, theme, navigator);
              page->resize(1440, 860);
              page->show();
              page->grab();
          }),
          200);
    ThreatFilter& filter = page->filter();
    int turn = 0;
    print("filter by text", time([&] { filter.setText(++turn % 2 ? QStringLiteral("poison") : QString()); }, 10), 100);
    filter.setText({});
    print("filter by level", time([&] { filter.setLevels(++turn % 2 ? QSet<Level>{Level::High} : QSet<Level>{}); }, 10),
          100);
    filter.clear();
    print("sort by a text", time([&] { filter.sort(ThreatTableModel::Title, Qt::SortOrder(++turn % 2)); }), 100);
    print("sort by three columns", time([&] {
              filter.sort(ThreatTableModel::TargetColumn, Qt::SortOrder(++turn % 2));
              filter.sortAlsoBy(ThreatTableModel::Residual);
          }),
          100);
    print("group by element and back",
          time([&] { filter.setGroup(++turn % 2 ? ThreatQuery::Group::Element : ThreatQuery::Group::None); }, 10), 100);
    filter.setGroup(ThreatQuery::Group::None);
    const QStringList keys = filter.keys().mid(0, 500);
    print("bulk edit of 500, without analysis", time([&] {
              decisions::setThreatField(session, keys, field::threat::Due,
                                        QStringLiteral("2027-01-%1").arg(10 + ++turn % 10), QStringLiteral("Due"));
          }),
          100);
    session.waitForAnalysis();
    print("bulk edit of 500, until the table shows it", time([&] {
              decisions::setThreatField(session, keys, field::threat::Due,
                                        QStringLiteral("2027-02-%1").arg(10 + ++turn % 10), QStringLiteral("Due"));
              session.waitForAnalysis();
          }),
          100);
    std::printf("%-44s %8.1f ms\n", "  of which the analysis, in its own thread", session.analysis()->milliseconds);
    ThreatTableModel table(session);
    print("bulk edit of 500, rows of one more table", time([&] { Q_EMIT session.analysisChanged(); }), 100);
    filter.setGroup(ThreatQuery::Group::Owner);
    print("bulk edit of 500 in groups by owner", time([&] {
              decisions::setThreatField(session, keys, field::threat::Due,
                                        QStringLiteral("2027-03-%1").arg(10 + ++turn % 10), QStringLiteral("Due"));
              session.waitForAnalysis();
          }),
          100);
    return 0;
}
