// Commands on the diagram: tools, arranging, aligning, overlays, presentation.
#include "app/gui/WindowCommands.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/PresentationWindow.h"
#include "app/gui/pages/DiagramPage.h"

namespace provisor {

void WindowCommands::addDiagram()
{
    MainWindow* window = &m_window;
    const auto run = [window](void (DiagramView::*slot)()) {
        return [window, slot] {
            window->showView(View::Diagram);
            (window->m_workspace->diagram()->view()->*slot)();
        };
    };
    const auto tool = [&](const char* id, const QString& title, Tool tool, const char* icon) {
        QAction* action = m_commands.add(
            QLatin1String(id), title, {},
            [window, tool] {
                window->showView(View::Diagram);
                window->m_workspace->diagram()->view()->setTool(tool);
            },
            QLatin1String(icon));
        action->setCheckable(true);
        action->setChecked(tool == Tool::Select);
    };
    tool("diagram.select", tr("Select"), Tool::Select, "ui-select");
    tool("diagram.pan", tr("Move the view"), Tool::Pan, "ui-hand");
    tool("diagram.boundary", tr("Draw a trust boundary"), Tool::Boundary, "ui-boundary");
    tool("diagram.flow", tr("Draw a flow"), Tool::Flow, "ui-flow");
    tool("diagram.note", tr("Write a note"), Tool::Note, "ui-note");
    m_commands.add(QStringLiteral("diagram.add"), tr("Add an element..."), {}, run(&DiagramView::quickAdd),
                   QStringLiteral("ui-plus"));
    m_commands.add(QStringLiteral("diagram.show"), tr("Show on this diagram"), {}, run(&DiagramView::showSelection));
    m_commands.add(
        QStringLiteral("diagram.arrange"), tr("Arrange"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [window] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->arrange();
        },
        QStringLiteral("ui-layout"));
    const auto arrange = [&](const char* id, const QString& title, Direction direction) {
        m_commands.add(QLatin1String(id), title, {}, [window, direction] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->arrange(direction);
        });
    };
    arrange("diagram.arrange-right", tr("Arrange from left to right"), Direction::LeftToRight);
    arrange("diagram.arrange-down", tr("Arrange from top to bottom"), Direction::TopToBottom);
    arrange("diagram.arrange-left", tr("Arrange from right to left"), Direction::RightToLeft);
    m_commands.add(QStringLiteral("diagram.arrange-selection"), tr("Arrange the selection"), {},
                   run(&DiagramView::arrangeSelection));
    m_commands.add(
        QStringLiteral("diagram.pin"), tr("Pin or unpin the selection"), {},
        [window] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->commands().togglePins();
        },
        QStringLiteral("ui-pin"));
    m_commands.add(QStringLiteral("diagram.fit"), tr("Show the whole diagram"), QKeySequence(Qt::CTRL | Qt::Key_0),
                   run(&DiagramView::fitAll), QStringLiteral("ui-fit"));
    m_commands.add(QStringLiteral("diagram.zoom-in"), tr("Zoom in"), QKeySequence::ZoomIn, run(&DiagramView::zoomIn));
    m_commands.add(QStringLiteral("diagram.zoom-out"), tr("Zoom out"), QKeySequence::ZoomOut,
                   run(&DiagramView::zoomOut));
    m_commands.add(QStringLiteral("diagram.zoom-reset"), tr("Zoom to 100 %"), {}, run(&DiagramView::resetZoom));
    m_commands.add(QStringLiteral("diagram.zoom-selection"), tr("Zoom to the selection"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), run(&DiagramView::zoomToSelection));
    m_commands.add(QStringLiteral("diagram.notation"), tr("Switch between cards and classic data-flow notation"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [window] {
                       window->showView(View::Diagram);
                       DiagramView* view = window->m_workspace->diagram()->view();
                       view->setNotation(view->notation() == Notation::Cards ? Notation::Dfd : Notation::Cards);
                   });
    addOverlays();
    addPresentation();
}

void WindowCommands::addPresentation()
{
    MainWindow* window = &m_window;
    const auto present = [window](bool isFromSelection) {
        return [window, isFromSelection] {
            window->showView(View::Diagram);
            window->m_workspace->diagram()->view()->present(isFromSelection);
        };
    };
    m_commands.add(QStringLiteral("diagram.present"), tr("Presentation: step through the diagram"),
                   QKeySequence(Qt::Key_F5), present(false), QStringLiteral("ui-screen"));
    m_commands.add(QStringLiteral("diagram.present-selection"), tr("Presentation from the selection"),
                   QKeySequence(Qt::SHIFT | Qt::Key_F5), present(true));
}

void WindowCommands::addOverlays()
{
    MainWindow* window = &m_window;
    const QStringList names = MainWindow::overlayNames();
    for (int at = 0; at < names.size(); ++at) {
        QAction* action =
            m_commands.add(QString(u"diagram.overlay-" % overlayIds().at(at)), tr("Overlay: %1").arg(names.at(at)),
                           QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + at)), [window, at] {
                               window->showView(View::Diagram);
                               window->m_workspace->diagram()->view()->setOverlay(Overlay(at));
                               window->showOverlay(Overlay(at)); // stays checked when chosen again
                           });
        action->setCheckable(true);
    }
    QAction* legend = m_commands.add(QStringLiteral("diagram.legend"), tr("Legend of the overlay"), {}, [] {});
    legend->setCheckable(true);
    legend->setChecked(true);
    QObject::connect(legend, &QAction::toggled, window,
                     [window](bool isShown) { window->m_workspace->diagram()->view()->setLegendShown(isShown); });
}

void WindowCommands::addAligning()
{
    MainWindow* window = &m_window;
    const auto view = [window] {
        window->showView(View::Diagram);
        return window->m_workspace->diagram()->view();
    };
    const auto keysOf = [](Alignment alignment) -> QKeySequence {
        switch (alignment) {
        case Alignment::Left:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Left;
        case Alignment::Right:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Right;
        case Alignment::Top:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Up;
        case Alignment::Bottom:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Down;
        case Alignment::Centre:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_X; // along the x axis; C and M belong to the outline
        case Alignment::Middle:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_Y;
        case Alignment::SpreadAcross:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
        case Alignment::SpreadDown:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_V;
        case Alignment::SameSize:
            return Qt::CTRL | Qt::SHIFT | Qt::Key_E;
        case Alignment::SameWidth:
        case Alignment::SameHeight:
            break;
        }
        return {};
    };
    for (int at = 0; at < alignmentCount; ++at) {
        const auto alignment = Alignment(at);
        m_commands.add(
            alignmentCommand(alignment), alignmentTitle(alignment), keysOf(alignment),
            [view, alignment] { view()->align(alignment); }, alignmentIcon(alignment));
    }
    m_commands.add(QStringLiteral("diagram.fit-boundary"), tr("Fit boundary to its contents"), {},
                   [view] { view()->fitToContents(); });
}

void WindowCommands::followSelection()
{
    const DiagramCommands* commands =
        m_window.m_workspace ? &m_window.m_workspace->diagram()->view()->commands() : nullptr;
    for (int at = 0; at < alignmentCount; ++at)
        m_commands.action(alignmentCommand(Alignment(at)))->setEnabled(commands && commands->canAlign(Alignment(at)));
    m_commands.action(QStringLiteral("diagram.fit-boundary"))->setEnabled(commands && commands->canFitToContents());
}

} // namespace provisor
