#pragma once

#include "app/gui/diagram/DiagramContent.h"
#include "core/layout/Arrange.h"

#include <QObject>

namespace provisor {

/// Where everything on one diagram stands and how its flows run, kept up to date as the model changes. Things without a
/// place get one for the time being: the whole diagram is arranged when nothing on it has a place, single ones are put
/// below the rest. Small diagrams are routed at once; in larger ones flows that lost their route run as plain shapes
/// until the router, in another thread, is done.
class LiveLayout : public QObject
{
    Q_OBJECT

public:
    using MeasuresMaker = std::function<SceneMeasures()>;

    /// `detached` makes measures of the present state that another thread may use; it is called in this one.
    LiveLayout(SceneMeasures measures, MeasuresMaker detached, QObject* parent = nullptr);
    ~LiveLayout() override;

    const DiagramContent& content() const { return m_content; }
    const DiagramScene& scene() const { return m_scene; }
    /// The records with the pending ones among them.
    const Snapshot& snapshot() const { return m_snapshot; }
    const SceneMeasures& measures() const { return m_measures; }

    const DiagramScene::Frame* frame(Id boundary) const;
    const DiagramScene::Flow* flow(Id flow) const;

    /// Takes over a state of the model. True when places or routes changed.
    bool update(const Snapshot& snapshot, Id diagram);
    /// Sizes of cards have changed although no record has, as after an analysis.
    bool updateSizes();
    /// Whether something is still being found in the background.
    bool isBusy() const { return m_isRouting || m_isArranging; }
    void waitForRoutes();

Q_SIGNALS:
    /// Everything that had no place has been arranged; content and routes are new.
    void arranged();
    /// A run of the router in the background has ended.
    void routed();

private:
    void complete(Id diagram);
    void arrangeAll(const QList<Id>& unplaced);
    void arrangeInBackground();
    void takeArrangement(const Snapshot& found);
    void addPending(const Record& record);
    bool rebuild();
    void fillContent();
    bool hasSameInput(const DiagramScene& scene) const;
    void keepRoutes(DiagramScene& scene) const;
    void route(DiagramScene scene);
    void routeInBackground(DiagramScene scene);

    MeasuresMaker m_makeMeasures;
    SceneMeasures m_measures;
    Snapshot m_plain;    ///< as given
    Snapshot m_snapshot; ///< with pending records
    Id m_diagram;
    DiagramScene m_input;       ///< what the present routes were found for
    QHash<Id, QString> m_names; ///< of flows, when they were routed
    DiagramScene m_scene;
    DiagramContent m_content;
    QHash<Id, int> m_frameIndex, m_flowIndex;
    QList<Id> m_arrangedFor;  ///< the elements that were arranged when nothing had a place
    QList<Record> m_arranged; ///< and the places found for them; undo can lead back there
    Cancellation m_cancellation, m_arrangementCancellation;
    quint64 m_run = 0, m_arrangement = 0;
    bool m_isRouting = false;
    bool m_isArranging = false;
};

} // namespace provisor
