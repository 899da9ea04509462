#pragma once

#include "app/gui/GuiTheme.h"

#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;

namespace provisor {

class Session;

/// Draws the cells of the registers: signs with figures, statuses, owners, dates, claims. Editable cells open their
/// list on a click, F2 or Enter.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Cell {
        Text,
        Strong,
        Quiet,
        Check,
        LevelFigure,
        Figure,
        Count,
        Certainty,
        ThreatStatus,
        MitigationStatus,
        Effectiveness,
        Effort,
        Owner,
        Due,
        Claim,
        Verdict,
        Applies,
        Number,
        Progress ///< a bar for role::Figure (0 to 1), and the text
    };

    CellDelegate(Session& session, const GuiTheme& theme, QAbstractItemView& view);

    void setCell(int column, Cell cell) { m_cells.insert(column, cell); }
    /// What is done with a choice from the list of a column, instead of setting it in the model.
    using Chosen = std::function<void(const QModelIndex& index, const QString& value)>;
    void setChosen(int column, const Chosen& chosen) { m_chosen.insert(column, chosen); }
    void setRowHeight(int height) { m_rowHeight = height; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRectF& area, const QModelIndex& index, Cell cell, bool isStrong) const;
    void paintText(QPainter& painter, const QRectF& area, const QString& text, Colour Theme::*token,
                   int weight = 400) const;
    void paintDue(QPainter& painter, const QRectF& area, const QModelIndex& index) const;
    void paintProgress(QPainter& painter, const QRectF& area, const QModelIndex& index) const;
    void paintApplies(QPainter& painter, const QRectF& area, const QModelIndex& index) const;
    bool openMenu(const QModelIndex& index) const;
    Cell cellOf(const QModelIndex& index) const { return m_cells.value(index.column(), Cell::Text); }

    Session& m_session;
    const GuiTheme& m_theme;
    QAbstractItemView& m_view;
    QHash<int, Cell> m_cells;
    QHash<int, Chosen> m_chosen;
    int m_rowHeight = 28;
};

} // namespace provisor
