#pragma once

#include "app/gui/GuiTheme.h"

#include <QAction>
#include <QObject>

namespace provisor {

/// Every command of the window, once: menus, toolbar, command palette and the list of keys are made from it.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    CommandRegistry(const GuiTheme& theme, QWidget& window);

    /// Adds a command. `id` is stable ("file.open"); the part before the dot is the menu it belongs to.
    QAction* add(const QString& id, const QString& title, const QKeySequence& shortcut,
                 const std::function<void()>& run, const QString& icon = {});
    /// Adds a command whose key works in one view only, so that single letters can be keys; the view takes the action
    /// with QWidget::addAction(). Menu, palette and list of keys have it like any other.
    QAction* addLocal(const QString& id, const QString& title, const QKeySequence& shortcut,
                      const std::function<void()>& run);
    /// Commands whose id begins with the prefix, "threats.".
    QList<QAction*> startingWith(const QString& prefix) const;
    /// The command; nullptr when there is none.
    QAction* action(const QString& id) const { return m_actions.value(id); }
    /// All commands in the order they were added.
    const QList<QAction*>& all() const { return m_order; }
    /// Enables or disables all commands that need an open model.
    void setModelOpen(bool isOpen);
    /// Marks a command as one that works without an open model.
    void setAlways(const QString& id) { m_always.insert(id); }

private:
    const GuiTheme& m_theme;
    QWidget& m_window;
    QHash<QString, QAction*> m_actions;
    QList<QAction*> m_order;
    QSet<QString> m_always;
};

} // namespace provisor
