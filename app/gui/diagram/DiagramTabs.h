#pragma once

#include "core/base/Id.h"
#include "core/draw/Theme.h"

#include <QPointer>
#include <QTabBar>
#include <QWidget>

class QToolButton;

namespace provisor {

class DiagramCommands;
class InlineEditor;
class Session;

/// The strip of diagrams above the canvas: one tab each, in their order, and a button for a new one.
class DiagramTabs : public QWidget
{
    Q_OBJECT

public:
    DiagramTabs(Session& session, DiagramCommands& commands, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    int count() const;
    /// Opens an editor on the name of a tab.
    void renameTab(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Bar;
    void refresh();

    Session& m_session;
    DiagramCommands& m_commands;
    const Theme* m_theme;
    Bar* m_bar;
    QToolButton* m_add;
    QList<Id> m_diagrams; ///< by tab
    QPointer<InlineEditor> m_editor;
    bool m_isRefreshing = false;
};

} // namespace provisor
