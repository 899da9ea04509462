#pragma once

#include "app/gui/GuiTheme.h"

#include <QStyledItemDelegate>

namespace provisor {

class PathListModel;

/// Paints an attack path in a list: head line, summary, boundaries and controls; the selected one with its steps.
class PathDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PathDelegate(const PathListModel& model, const GuiTheme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The row needs another height: it was selected or is no longer.
    void changeSize(const QModelIndex& index) { Q_EMIT sizeHintChanged(index); }

private:
    /// Paints when there is a painter; returns the height either way.
    int layOut(QPainter* painter, const QRect& area, const QModelIndex& index, bool isChosen) const;
    int steps(QPainter* painter, const QRect& area, int top, const QModelIndex& index) const;

    const PathListModel& m_model;
    const GuiTheme& m_theme;
};

} // namespace provisor
