#include "app/gui/diagram/ThingInterface.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "models/Session.h"

namespace provisor {

namespace {

const QString renameAction = QStringLiteral("Rename");
const QString connectAction = QStringLiteral("Connect");

} // namespace

ThingInterface::ThingInterface(DiagramCanvas& canvas, Id id) : m_canvas(&canvas), m_id(id) {}

CanvasScene* ThingInterface::scene() const
{
    return m_canvas ? qobject_cast<CanvasScene*>(m_canvas->scene()) : nullptr;
}

QWindow* ThingInterface::window() const
{
    return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
}

QAccessibleInterface* ThingInterface::parent() const
{
    return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas.data()) : nullptr;
}

QString ThingInterface::text(QAccessible::Text kind) const
{
    if (!scene())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return scene()->description(m_id);
    case QAccessible::Value:
        return scene()->nameOf(m_id);
    case QAccessible::Description:
        break;
    default:
        return {};
    }
    switch (role()) {
    case QAccessible::ListItem:
        return tr("Element");
    case QAccessible::Grouping:
        return tr("Trust boundary");
    case QAccessible::Link:
        return tr("Flow");
    default:
        return tr("Note");
    }
}

void ThingInterface::setText(QAccessible::Text kind, const QString& text)
{
    if (m_canvas && (kind == QAccessible::Value || kind == QAccessible::Name))
        m_canvas->setNameOf(m_id, text);
}

QRect ThingInterface::rect() const
{
    if (!scene())
        return {};
    const QRect inView = m_canvas->mapFromScene(scene()->rectOf(m_id)).boundingRect();
    return {m_canvas->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role ThingInterface::role() const
{
    if (!scene())
        return QAccessible::NoRole;
    const DiagramContent& content = scene()->content();
    if (content.elements.contains(m_id))
        return QAccessible::ListItem;
    if (content.boundaries.contains(m_id))
        return QAccessible::Grouping;
    return content.notes.contains(m_id) ? QAccessible::Note : QAccessible::Link;
}

QAccessible::State ThingInterface::state() const
{
    QAccessible::State state;
    state.selectable = state.multiSelectable = state.focusable = true;
    state.invalid = !scene();
    if (!scene())
        return state;
    const QSet<Id>& selection = scene()->session().selection();
    state.selected = selection.contains(m_id);
    state.focused = m_canvas->hasFocus() && m_canvas->focused() == m_id;
    state.invisible = !m_canvas->isVisible();
    const QRect view(m_canvas->viewport()->mapToGlobal(QPoint()), m_canvas->viewport()->size());
    state.offscreen = !rect().intersects(view);
    return state;
}

void* ThingInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList ThingInterface::actionNames() const
{
    QStringList names{pressAction(), setFocusAction(), showMenuAction(), renameAction};
    if (role() == QAccessible::ListItem)
        names.append(connectAction);
    return names;
}

QString ThingInterface::localizedActionName(const QString& name) const
{
    if (name == pressAction())
        return tr("Select");
    if (name == renameAction)
        return tr("Rename");
    return name == connectAction ? tr("Connect") : QAccessibleActionInterface::localizedActionName(name);
}

QString ThingInterface::localizedActionDescription(const QString& name) const
{
    if (name == pressAction())
        return tr("Selects it and nothing else");
    if (name == renameAction)
        return tr("Opens an editor on its name");
    if (name == connectAction)
        return tr("Starts a flow; arrow keys and Enter choose where it ends");
    return QAccessibleActionInterface::localizedActionDescription(name);
}

QStringList ThingInterface::keyBindingsForAction(const QString& name) const
{
    if (name == pressAction())
        return {QStringLiteral("Return")};
    if (name == renameAction)
        return {QStringLiteral("F2")};
    return name == connectAction ? QStringList{QStringLiteral("C")} : QStringList();
}

void ThingInterface::doAction(const QString& name)
{
    if (!scene())
        return;
    m_canvas->setFocus(Qt::OtherFocusReason);
    m_canvas->setFocused(m_id);
    m_canvas->reveal(m_id);
    if (name == setFocusAction())
        return;
    scene()->session().select({m_id});
    if (name == renameAction)
        m_canvas->rename(m_id);
    else if (name == connectAction)
        m_canvas->startFlow(m_id);
    else if (name == showMenuAction())
        Q_EMIT m_canvas->menuWanted(rect().center(), m_id);
}

} // namespace provisor
