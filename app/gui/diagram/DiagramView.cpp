#include "app/gui/diagram/DiagramView.h"

#include "app/gui/DisplayListPainter.h"
#include "app/gui/diagram/ArrangeBar.h"
#include "app/gui/diagram/ArrangeJob.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramMenu.h"
#include "app/gui/diagram/DiagramTabs.h"
#include "app/gui/diagram/LegendStrip.h"
#include "app/gui/diagram/Minimap.h"
#include "app/gui/diagram/PresentationWindow.h"
#include "app/gui/diagram/TypePopup.h"
#include "app/gui/diagram/ZoomButtons.h"
#include "models/Session.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

namespace provisor {

namespace {

constexpr double zoomStep = 1.25;
constexpr int overlayMargin = 16; // of minimap and buttons from the edges of the canvas

} // namespace

DiagramView::DiagramView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(&Theme::light()), m_scene(new CanvasScene(session, this)),
      m_commands(new DiagramCommands(session, *m_scene, this)),
      m_canvas(new DiagramCanvas(session, *m_scene, *m_commands, this)),
      m_tabs(new DiagramTabs(session, *m_commands, this)), m_minimap(new Minimap(*m_scene, *m_canvas, m_canvas)),
      m_zoomButtons(new ZoomButtons(m_canvas)), m_legend(new LegendStrip(this)), m_arrangeBar(new ArrangeBar(m_canvas))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_legend);
    m_legend->setOverlay(overlay());
    setFocusProxy(m_canvas);
    m_canvas->installEventFilter(this);
    connect(m_canvas, &DiagramCanvas::zoomChanged, this, &DiagramView::zoomChanged);
    connect(m_canvas, &DiagramCanvas::toolChanged, this, &DiagramView::toolChanged);
    connect(m_canvas, &DiagramCanvas::viewMoved, this, &DiagramView::placeOverlays);
    connect(m_canvas, &DiagramCanvas::typeWanted, this, [this](QPointF at, Id from) {
        openTypePopup(at, from,
                      [this, at](const QString& type, Id id) { return m_commands->addElement(type, at, id); });
    });
    connect(m_canvas, &DiagramCanvas::quickAddWanted, this, &DiagramView::quickAdd);
    connect(m_canvas, &DiagramCanvas::boundaryWanted, this, &DiagramView::addBoundary);
    connect(m_canvas, &DiagramCanvas::noteWanted, this, &DiagramView::addNote);
    connect(m_canvas, &DiagramCanvas::menuWanted, this, &DiagramView::openMenu);
    connect(m_commands, &DiagramCommands::message, this, &DiagramView::message);
    connect(m_zoomButtons, &ZoomButtons::zoomInClicked, this, &DiagramView::zoomIn);
    connect(m_zoomButtons, &ZoomButtons::zoomOutClicked, this, &DiagramView::zoomOut);
    connect(m_zoomButtons, &ZoomButtons::fitClicked, this, &DiagramView::fitAll);
    connect(m_scene, &CanvasScene::contentChanged, this, &DiagramView::placeOverlays);
    connect(m_scene, &CanvasScene::pathChanged, this, &DiagramView::pathChanged);
    connect(m_scene, &CanvasScene::arranged, this, [this] {
        if (isVisible())
            fitAll();
    });
    connect(&session, &Session::currentDiagramChanged, this, &DiagramView::onDiagramChanged);
    connect(&session, &Session::documentChanged, m_canvas, &DiagramCanvas::dropPreview);
    connect(m_arrangeBar, &ArrangeBar::taken, m_canvas, &DiagramCanvas::takePreview);
    connect(m_arrangeBar, &ArrangeBar::dropped, this, &DiagramView::cancelArrange);
    setTheme(Theme::light());
}

DiagramView::~DiagramView()
{
    m_job.reset();
    m_canvas->dropPreview(); // its end still speaks to this
}

Overlay DiagramView::overlay() const
{
    return m_scene->overlay();
}

Notation DiagramView::notation() const
{
    return m_scene->notation();
}

void DiagramView::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_scene->setTheme(theme);
    m_tabs->setTheme(theme);
    m_zoomButtons->setTheme(theme);
    m_legend->setTheme(theme);
    m_arrangeBar->setTheme(theme);
    m_minimap->refresh();
    m_canvas->viewport()->update();
}

void DiagramView::showPath(const PathHighlight& path)
{
    disconnect(m_pathEnd);
    if (!path.ids.isEmpty()) {
        const Id best = diagramWithMost(path.ids, m_session.snapshot(), m_session.currentDiagram());
        if (!best.isNull())
            m_session.setCurrentDiagram(best);
    }
    m_scene->setPath(path);
    if (path.ids.isEmpty())
        return;
    if (!m_scene->visibleRect().contains(m_scene->pathArea()))
        fitAll(); // a path may lead from one end of the diagram to the other
    m_pathEnd = connect(&m_session, &Session::selectionChanged, this, [this] { showPath({}); });
}

void DiagramView::reveal(Id id)
{
    m_session.select({id});
    m_canvas->setFocused(id);
    m_canvas->reveal(id);
}

PresentationWindow* DiagramView::present(bool isFromSelection)
{
    if (m_presentation) {
        m_presentation->activateWindow();
        return m_presentation;
    }
    if (m_scene->content().elements.isEmpty()) {
        Q_EMIT message(tr("There is nothing on this diagram to present yet"));
        return nullptr;
    }
    m_presentation = new PresentationWindow(m_session, *m_scene, this);
    connect(m_presentation, &PresentationWindow::left, this, [this](Id id) {
        if (!id.isNull())
            reveal(id);
        window()->activateWindow();
        m_canvas->setFocus();
    });
    m_presentation->showFullScreen();
    m_presentation->setFocus();
    if (isFromSelection && m_session.selection().size() == 1)
        m_presentation->goTo(*m_session.selection().begin());
    return m_presentation;
}

Id DiagramView::addElement(const QString& typeId)
{
    const Id id = m_commands->addElement(typeId, m_commands->roomNear(m_canvas->placeForNew(), typeId));
    if (!id.isNull())
        m_canvas->reveal(id);
    return id;
}

// Placing the widgets over the canvas

void DiagramView::placeOverlays()
{
    const int bottom = m_canvas->height() - overlayMargin - 4;
    const bool hasMinimap = m_minimap->isNeeded() && m_canvas->width() > 2 * m_minimap->width() &&
                            m_canvas->height() > 2 * m_minimap->height();
    m_minimap->setVisible(hasMinimap);
    m_minimap->move(overlayMargin, bottom - m_minimap->height());
    const int x = hasMinimap ? overlayMargin + m_minimap->width() + 8 : overlayMargin;
    const int y = hasMinimap ? m_minimap->y() : bottom - m_zoomButtons->height();
    m_zoomButtons->move(x, y);
    m_arrangeBar->move((m_canvas->width() - m_arrangeBar->width()) / 2, overlayMargin);
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

void DiagramView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_hasFitted) {
        m_hasFitted = true;
        QMetaObject::invokeMethod(this, &DiagramView::fitAll, Qt::QueuedConnection); // sizes are final then
    }
}

bool DiagramView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize)
        placeOverlays();
    if (watched == m_canvas && event->type() == QEvent::KeyPress && m_job &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        cancelArrange();
        return true;
    }
    if (watched == m_canvas && event->type() == QEvent::KeyPress && !m_session.selection().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_M && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            const QRectF rect = m_scene->rectOf(*m_session.selection().begin());
            pickBoundary(*this, m_canvas->viewport()->mapToGlobal(m_canvas->mapFromScene(rect.bottomLeft())));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DiagramView::onDiagramChanged()
{
    cancelArrange();
    if (isVisible() && !m_canvas->hasGesture() && m_scene->content().elements.size() > 1)
        fitAll();
}

// View

void DiagramView::fitAll()
{
    m_canvas->fit(m_scene->drawnArea());
    placeOverlays();
}

void DiagramView::zoomIn()
{
    m_canvas->setZoom(zoom() * zoomStep);
}

void DiagramView::zoomOut()
{
    m_canvas->setZoom(zoom() / zoomStep);
}

void DiagramView::resetZoom()
{
    m_canvas->setZoom(1);
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (const Id& id : m_session.selection())
        area = area.united(m_scene->rectOf(id));
    area.isEmpty() ? fitAll() : m_canvas->fit(area);
}

void DiagramView::zoomToPath()
{
    if (const QRectF area = m_scene->pathArea(); !area.isEmpty())
        m_canvas->fit(area);
}

void DiagramView::setOverlay(Overlay overlay)
{
    if (overlay == m_scene->overlay())
        return;
    m_scene->setOverlay(overlay);
    m_legend->setOverlay(overlay);
    Q_EMIT overlayChanged(overlay);
}

void DiagramView::setLegendShown(bool isShown)
{
    m_legend->setWanted(isShown);
}

void DiagramView::setNotation(Notation notation)
{
    DiagramEdit edit(m_session.document(), m_scene->content(), tr("Change notation"));
    edit.setNotation(notation == Notation::Dfd ? QStringLiteral("dfd") : QStringLiteral("cards"));
    m_commands->apply(edit);
}

void DiagramView::setTool(Tool tool)
{
    m_canvas->setTool(tool);
}

// Commands

void DiagramView::deleteSelection()
{
    m_commands->deleteSelection();
}

void DiagramView::cut()
{
    m_commands->cut();
}

void DiagramView::copy()
{
    m_commands->copy();
}

void DiagramView::paste()
{
    m_commands->paste();
}

void DiagramView::duplicate()
{
    m_commands->duplicate();
}

void DiagramView::selectAll()
{
    m_commands->selectAll();
}

void DiagramView::align(Alignment alignment)
{
    m_commands->align(alignment, m_canvas->focused());
}

void DiagramView::fitToContents()
{
    m_commands->fitToContents();
}

void DiagramView::addBoundary()
{
    nameNew(m_commands->addBoundary(m_canvas->spotForQuickAdd().place));
}

void DiagramView::addNote()
{
    nameNew(m_commands->addNote(m_canvas->spotForQuickAdd().place));
}

void DiagramView::nameNew(Id id)
{
    if (id.isNull())
        return;
    m_canvas->setFocused(id);
    m_canvas->rename(id);
}

void DiagramView::renameSelection()
{
    if (m_session.selection().size() == 1)
        m_canvas->rename(*m_session.selection().begin());
}

void DiagramView::showSelection()
{
    const QSet<Id> selection = m_session.selection();
    const QPointF middle = m_canvas->mapToScene(m_canvas->viewport()->rect().center());
    m_commands->showNear(QList<Id>(selection.begin(), selection.end()), middle);
    for (const Id& id : m_session.selection())
        m_canvas->reveal(id);
}

void DiagramView::quickAdd()
{
    const DiagramCanvas::Spot spot = m_canvas->spotForQuickAdd();
    openTypePopup(spot.place, m_canvas->elementToConnectFrom(), [this, spot](const QString& type, Id from) {
        return m_commands->addElementIn(spot.home, type, spot.place, from);
    });
}

void DiagramView::openTypePopup(QPointF at, Id from, const std::function<Id(const QString& type, Id from)>& add)
{
    const auto chosen = [this, from, add](const QString& type, bool connects) {
        if (const Id id = add(type, connects ? from : Id{}); !id.isNull()) {
            m_canvas->setFocused(id);
            m_canvas->reveal(id);
        }
    };
    auto* popup = new TypePopup(m_session.catalogue(), *m_theme, m_scene->nameOf(from), chosen, this);
    popup->showAt(m_canvas->viewport()->mapToGlobal(m_canvas->mapFromScene(at)));
}

void DiagramView::openMenu(QPoint globalPosition, Id id)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("diagramMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillDiagramMenu(*menu, *this, id);
    menu->popup(globalPosition);
}

// Arranging

void DiagramView::arrange(std::optional<Direction> direction, bool isSelectionOnly)
{
    m_canvas->dropPreview();
    const DiagramContent& content = m_scene->content();
    ArrangeOptions options{m_scene->pictures().detachedMeasures(), direction, {}, {}};
    if (isSelectionOnly) {
        for (const Id& id : content.withContents(m_session.selection())) {
            if (content.elements.contains(id) && !content.pinned.contains(id))
                options.only.insert(id);
        }
    }
    if (content.elements.isEmpty() || (isSelectionOnly && options.only.size() < 2)) {
        Q_EMIT message(isSelectionOnly ? tr("Select at least two elements that are not pinned")
                                       : tr("There is nothing to arrange yet"));
        return;
    }
    m_job = std::make_unique<ArrangeJob>(m_scene->shownSnapshot(), content.diagram, options);
    connect(m_job.get(), &ArrangeJob::finished, this, &DiagramView::finishArrange);
    m_arrangeBar->showBusy();
    placeOverlays();
    Q_EMIT message(tr("Arranging… Esc cancels"));
    m_job->start();
}

void DiagramView::cancelArrange()
{
    m_canvas->dropPreview();
    if (!m_job)
        return;
    m_job.reset();
    m_arrangeBar->hide();
    Q_EMIT message(tr("Arrangement cancelled"));
    Q_EMIT arrangeFinished();
}

void DiagramView::finishArrange()
{
    const std::unique_ptr<ArrangeJob> job = std::move(m_job);
    m_arrangeBar->hide();
    if (!job->result()) {
        Q_EMIT message(job->result().error().toString());
        Q_EMIT arrangeFinished();
        return;
    }
    Change change = arrangementChange(m_session.document(), job->diagram(), *job->result(), m_session.author());
    // A model without a diagram gets the one that was shown.
    for (const Record& record : m_scene->content().pending) {
        if (record.kind() == Kind::Diagram)
            change.deltas.prepend(Delta::insertion(record));
    }
    if (change.deltas.isEmpty()) {
        Q_EMIT message(tr("Everything is arranged like that already"));
        Q_EMIT arrangeFinished();
    } else {
        showArrangement(change);
    }
}

void DiagramView::showArrangement(const Change& change)
{
    constexpr int longest = 250; // milliseconds; the style says 0 where the desktop asks for no animation
    const int duration = isVisible() ? std::min(longest, style()->styleHint(QStyle::SH_Widget_Animation_Duration)) : 0;
    m_canvas->preview(change, duration, [this](bool isTaken) {
        m_arrangeBar->hide();
        Q_EMIT message(isTaken ? tr("Arranged. Undo brings the former places back") : tr("Arrangement dropped"));
        Q_EMIT arrangeFinished();
    });
    m_arrangeBar->showChoice();
    placeOverlays();
    QRectF area = m_scene->drawnArea();
    const double room = m_arrangeBar->height() + overlayMargin; // for the bar above it
    area.setTop(area.top() - area.height() * room / std::max(1.0, m_canvas->height() - room));
    m_canvas->fit(area);
    m_canvas->setFocus(Qt::OtherFocusReason);
    Q_EMIT message(tr("This is how it would look: Enter or a click takes it, Esc drops it"));
    Q_EMIT arrangeShown();
}

} // namespace provisor
