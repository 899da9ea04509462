#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/PathListModel.h"

class QListView;
class QStackedWidget;

namespace provisor {

/// The worst attack paths, or those through what is selected: sign, value, goal, what happens, boundaries and controls
/// on the way; the chosen one with its steps. Up and Down step through them, Enter zooms to the path, Escape leaves it.
class PathsPanel : public QWidget
{
    Q_OBJECT

public:
    PathsPanel(Session& session, const GuiTheme& theme, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    const PathListModel& model() const { return m_model; }
    PathFilter& filter() { return m_filter; }
    /// Key of the path that is shown on the diagram; empty when none is.
    QString chosen() const { return m_chosen; }
    /// Chooses a path, as if it had been clicked.
    void choose(const QString& key);
    /// No path is shown any longer.
    void clearChoice();

Q_SIGNALS:
    /// Somebody steps to a path, or, when the key is empty, the one that was shown is gone.
    void pathChosen(const QString& key);
    void zoomWanted();
    /// Escape was pressed.
    void leaveWanted();
    /// There are more or fewer paths.
    void countChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildList(QVBoxLayout& column);
    void followSelection();
    void followList();
    void keepChoice();
    void refresh();
    QString throughName() const;
    QString emptyText() const;

    Session& m_session;
    const GuiTheme& m_theme;
    PathListModel m_model;
    PathFilter m_filter;
    QString m_chosen;
    bool m_isUpdating = false; ///< the list changes by itself, not by what somebody does
    TextLabel* m_count = nullptr;
    LinkButton* m_all = nullptr;
    QStackedWidget* m_pages = nullptr;
    QListView* m_list = nullptr;
    TextLabel* m_empty = nullptr;
    TextLabel* m_foot = nullptr;
};

} // namespace provisor
