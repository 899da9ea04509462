#pragma once

#include "app/gui/DisplayListPainter.h"
#include "core/draw/StopPanel.h"

#include <QVariantAnimation>
#include <QWidget>

namespace provisor {

class CanvasScene;
class Session;

/// The diagram for a projector, without any controls: it walks through elements and flows in the order one would
/// explain the system, shows each one large and says beside it what threatens it and what is not known yet. Steps with
/// the keyboard, or jumps to a number, a typed name or what is clicked. It only reads the model.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    /// Session and scene must outlive the window; it shows the current diagram of the scene.
    PresentationWindow(Session& session, CanvasScene& scene, QWidget* parent);

    /// Stops with the overview, which is the first.
    int count() const { return static_cast<int>(m_stops.size()) + 1; }
    /// The present stop, from 0.
    int current() const { return m_current; }
    /// The element or flow that is shown; null at the overview.
    Id currentId() const;
    /// Goes to a stop without moving the view there in steps.
    void start(int at);
    /// Goes to the stop of a thing; false when there is none.
    bool goTo(Id id);
    /// What has been typed to jump to.
    QString typed() const { return m_typed; }
    /// The area of the diagram that is shown, in its coordinates.
    QRectF shownArea() const;
    /// Where a thing stands in the window.
    QRectF onScreen(const QRectF& area) const;
    const StopContent& content() const { return m_content; }

Q_SIGNALS:
    /// The present stop has changed.
    void stopped(int at);
    /// It was left, with what was shown last.
    void left(provisor::Id id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Step { All, ElementsOnly };

    void refresh();
    void moveTo(int at, bool isAnimated = true);
    void stepBy(int direction, Step step);
    void leave();
    bool handleTyping(const QKeyEvent& event);
    /// Where the typed text leads; -1: nowhere.
    int typedTarget() const;
    void showStop();
    void aim(bool isAnimated);
    QRectF focusArea() const;
    QString nameAt(int at) const;

    double unit() const;
    QRectF canvasArea() const;
    QRectF panelArea() const;
    QTransform camera() const;
    const Theme& theme() const;
    void paintCanvas(QPainter& painter);
    void paintHighlight(QPainter& painter);
    void paintHead(QPainter& painter);
    void paintFoot(QPainter& painter);
    /// A key in a frame and what it does; returns where the next one starts.
    double paintKey(QPainter& painter, double x, double middle, const QString& key, const QString& words) const;

    Session& m_session;
    CanvasScene& m_canvas;
    DiagramScene m_scene;
    Snapshot m_snapshot;
    AnalysisPointer m_analysis;
    std::unique_ptr<DiagramContents> m_contents;
    QList<TourStop> m_stops;
    int m_current = 0;
    StopContent m_content;
    QString m_typed;
    IconSet m_icons;
    TextMeasurer m_text;
    PaintedList m_diagram, m_panel, m_line; ///< everything, the text beside it, the flow that is shown
    QPointF m_centre;                       ///< of what is shown, in coordinates of the diagram
    double m_scale = 1;
    QVariantAnimation m_animation;
};

} // namespace provisor
