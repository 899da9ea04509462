#include "core/layout/Tour.h"

#include "core/schema/Schema.h"

#include <QTest>

using namespace provisor;

namespace {

Id idOf(const char* name)
{
    return Id::derived(QString::fromLatin1(name));
}

/// A scene and its records, built by name.
struct System
{
    Snapshot snapshot;
    DiagramScene scene;

    void zone(const char* name, const char* trust)
    {
        Record boundary(Kind::Boundary, idOf(name));
        boundary.set(field::boundary::Alias, QString::fromLatin1(name));
        boundary.set(field::boundary::Trust, QString::fromLatin1(trust));
        SnapshotEditor(snapshot).insert(boundary);
    }
    void element(const char* name, const char* zone, Rect rect)
    {
        Record element(Kind::Element, idOf(name));
        element.set(field::element::Alias, QString::fromLatin1(name));
        element.set(field::element::Boundary, idOf(zone));
        SnapshotEditor(snapshot).insert(element);
        scene.cards.push_back({element.id(), rect});
    }
    void flow(const char* name, int from, int to) { scene.flows.push_back({idOf(name), from, to}); }

    QStringList tour(const QStringList& names) const
    {
        QHash<Id, QString> byId;
        for (const QString& name : names)
            byId.insert(Id::derived(name), name);
        QStringList result;
        for (const TourStop& stop : tourOf(scene, snapshot))
            result << byId.value(stop.id);
        return result;
    }
};

const QStringList names{QStringLiteral("back"),  QStringLiteral("chat"),  QStringLiteral("customer"),
                        QStringLiteral("forum"), QStringLiteral("index"), QStringLiteral("vault"),
                        QStringLiteral("ask"),   QStringLiteral("send"),  QStringLiteral("answer"),
                        QStringLiteral("crawl"), QStringLiteral("find"),  QStringLiteral("key")};

/// Customer and forum in the internet, everything else in the cloud.
System example()
{
    System system;
    system.zone("internet", "untrusted");
    system.zone("cloud", "trusted");
    system.element("back", "cloud", {300, 0, 128, 56});        // 0
    system.element("chat", "internet", {0, 200, 128, 56});     // 1
    system.element("customer", "internet", {0, 100, 128, 56}); // 2
    system.element("forum", "internet", {0, 300, 128, 56});    // 3
    system.element("index", "cloud", {300, 200, 128, 56});     // 4
    system.element("vault", "cloud", {300, 300, 128, 56});     // 5
    system.flow("ask", 2, 1);
    system.flow("send", 1, 0);
    system.flow("answer", 0, 1);
    system.flow("crawl", 3, 4);
    system.flow("find", 0, 4);
    system.flow("key", 5, 0);
    return system;
}

} // namespace

/// The order in which a presentation goes through a diagram.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromTheEntryAlongTheFlowsBoundaryByBoundary()
    {
        const QStringList tour = example().tour(names);
        const QStringList elements = [&] {
            QStringList result;
            for (const QString& name : tour) {
                if (names.indexOf(name) < 6)
                    result << name;
            }
            return result;
        }();
        // All of the internet first, then where its flows lead, at last what only gives.
        QCOMPARE(elements.join(u' '), QStringLiteral("customer forum chat index back vault"));
    }

    void hasEverythingOnce()
    {
        QStringList tour = example().tour(names);
        tour.sort();
        QStringList all = names;
        all.sort();
        QCOMPARE(tour, all);
    }

    void aFlowFollowsTheSecondOfItsEnds()
    {
        const System system = example();
        const QStringList tour = system.tour(names);
        for (const char* flow : {"ask", "send", "answer", "crawl", "find", "key"}) {
            const auto found = std::find_if(system.scene.flows.begin(), system.scene.flows.end(),
                                            [&](const auto& one) { return one.flow == idOf(flow); });
            const auto at = [&](int card) { return tour.indexOf(names.at(card)); };
            // The cards are in the order of the names.
            QVERIFY(tour.indexOf(QString::fromLatin1(flow)) > std::max(at(found->from), at(found->to)));
        }
        QCOMPARE(tour.at(tour.indexOf(QStringLiteral("chat")) + 1), QStringLiteral("ask"));
    }

    void goesThroughCirclesLoopsAndWhatIsAlone()
    {
        System system;
        system.element("back", "", {0, 0, 128, 56});
        system.element("chat", "", {0, 100, 128, 56});
        system.element("customer", "", {0, 200, 128, 56});
        system.flow("ask", 0, 1);
        system.flow("send", 1, 0);
        system.flow("answer", 0, 0);
        QCOMPARE(system.tour(names).join(u' '), QStringLiteral("customer back answer chat ask send"));
        QVERIFY(tourOf({}, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTour)
#include "tst_tour.moc"
