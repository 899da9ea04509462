#include "app/gui/CommandRegistry.h"

namespace provisor {

CommandRegistry::CommandRegistry(const GuiTheme& theme, QWidget& window)
    : QObject(&window), m_theme(theme), m_window(window)
{
}

QAction* CommandRegistry::add(const QString& id, const QString& title, const QKeySequence& shortcut,
                              const std::function<void()>& run, const QString& icon)
{
    auto* action = new QAction(title, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    QString plain = title;
    plain.remove(u'&');
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? plain : QString(plain % u"  (" % keys % u')'));
    connect(action, &QAction::triggered, this, [run] { run(); });
    m_window.addAction(action);
    m_actions.insert(id, action);
    m_order.append(action);
    return action;
}

QAction* CommandRegistry::addLocal(const QString& id, const QString& title, const QKeySequence& shortcut,
                                   const std::function<void()>& run)
{
    QAction* action = add(id, title, shortcut, run);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window.removeAction(action);
    return action;
}

QList<QAction*> CommandRegistry::startingWith(const QString& prefix) const
{
    QList<QAction*> found;
    for (QAction* action : m_order) {
        if (action->objectName().startsWith(prefix))
            found.append(action);
    }
    return found;
}

void CommandRegistry::setModelOpen(bool isOpen)
{
    for (QAction* action : std::as_const(m_order))
        action->setEnabled(isOpen || m_always.contains(action->objectName()));
}

} // namespace provisor
