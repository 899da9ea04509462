#pragma once

#include "app/gui/diagram/Alignment.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/DiagramPictures.h"
#include "core/layout/Graphviz.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace provisor {

class ArrangeBar;
class ArrangeJob;
class CanvasScene;
class DiagramCommands;
class DiagramTabs;
class LegendStrip;
class Minimap;
class PresentationWindow;
class ZoomButtons;

/// The diagram of a session: tab strip, canvas, zoom buttons and minimap, with everything that can be done to it as
/// slots for menus and shortcuts.
class DiagramView : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit DiagramView(Session& session, QWidget* parent = nullptr);
    ~DiagramView() override;

    Session& session() const { return m_session; }
    CanvasScene& scene() const { return *m_scene; }
    DiagramCanvas& canvas() const { return *m_canvas; }
    DiagramCommands& commands() const { return *m_commands; }

    Tool tool() const { return m_canvas->tool(); }
    double zoom() const { return m_canvas->zoom(); }
    Overlay overlay() const;
    Notation notation() const;
    bool isArranging() const { return m_job != nullptr; }

    void setTheme(const Theme& theme);
    /// Shows the flows and elements of a path with its steps, everything else at 30 %, on the diagram that has most of
    /// it; empty shows all again, as does a selection.
    void showPath(const PathHighlight& path);
    /// Selects and scrolls to something that another view pointed at.
    void reveal(Id id);
    /// Opens the presentation of the current diagram, or returns the one that is open; nullptr when there is nothing on
    /// the diagram. From the selected element or flow where one is asked for, else from the overview.
    PresentationWindow* present(bool isFromSelection = false);
    /// Adds an element in the middle of what is shown, or at the pointer; for the stencils.
    Id addElement(const QString& typeId);

public Q_SLOTS:
    void fitAll();
    void zoomIn();
    void zoomOut();
    void zoomToSelection();
    void zoomToPath();
    void resetZoom();
    void deleteSelection();
    void cut();
    void copy();
    void paste();
    void duplicate();
    void selectAll();
    void align(provisor::Alignment alignment);
    void fitToContents();
    /// A trust boundary round what is selected, or at the pointer, to be named at once.
    void addBoundary();
    /// A note at the pointer, to be written at once.
    void addNote();
    void renameSelection();
    /// Puts what is selected, in the outline for example, on this diagram.
    void showSelection();
    void setOverlay(provisor::Overlay overlay);
    /// Whether the legend of the overlay is shown below the canvas.
    void setLegendShown(bool isShown);
    /// Kept with the diagram, as one change.
    void setNotation(provisor::Notation notation);
    void setTool(provisor::Tool tool);
    /// Arranges the diagram, or what is selected, in the background and shows the result; a click or Enter takes it as
    /// one change, Esc drops it. Without a direction the one that fills a screen better. A second call cancels the
    /// first.
    void arrange(std::optional<provisor::Direction> direction = {}, bool isSelectionOnly = false);
    void arrangeSelection() { arrange({}, true); }
    /// Stops an arrangement under way, or drops one that is shown.
    void cancelArrange();
    /// Opens the pop-up to add an element by typing.
    void quickAdd();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void toolChanged(provisor::Tool tool);
    void overlayChanged(provisor::Overlay overlay);
    /// For the status line.
    void message(const QString& text);
    /// Somebody asks for the properties of a thing.
    void propertiesWanted(provisor::Id id);
    /// Somebody asks for the threats to a thing.
    void threatsWanted(provisor::Id id);
    /// The arrangement was made, taken or not, or was given up.
    void arrangeFinished();
    /// An arrangement is shown and waits to be taken.
    void arrangeShown();
    /// Another path is shown, or none.
    void pathChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeOverlays();
    /// Asks for a type to add, and has it added connected from an element or not.
    void openTypePopup(QPointF at, Id from, const std::function<Id(const QString& type, Id from)>& add);
    void openMenu(QPoint globalPosition, Id id);
    void nameNew(Id id);
    void finishArrange();
    void showArrangement(const Change& change);
    void onDiagramChanged();

    Session& m_session;
    const Theme* m_theme;
    CanvasScene* m_scene;
    DiagramCommands* m_commands;
    DiagramCanvas* m_canvas;
    DiagramTabs* m_tabs;
    Minimap* m_minimap;
    ZoomButtons* m_zoomButtons;
    LegendStrip* m_legend;
    ArrangeBar* m_arrangeBar;
    std::unique_ptr<ArrangeJob> m_job;
    QPointer<PresentationWindow> m_presentation;
    bool m_hasFitted = false;
    QMetaObject::Connection m_pathEnd; ///< while a path is shown
};

} // namespace provisor
