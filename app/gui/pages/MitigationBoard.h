#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/MitigationTableModel.h"

#include <QListView>
#include <QSortFilterProxyModel>

namespace provisor {

/// The mitigations of one status, worst risk first.
class BoardFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    BoardFilter(MitigationTableModel& plan, const QString& status, QObject* parent = nullptr);

    const QString& status() const { return m_status; }
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_status;
    QString m_text;
};

/// One column of the board: takes cards that are dropped on it. Left and Right go to the next column.
class BoardColumn : public QListView
{
    Q_OBJECT

public:
    BoardColumn(const GuiTheme& theme, BoardFilter& cards, const QString& title);

    QString status() const { return m_cards.status(); }

Q_SIGNALS:
    void dropped(provisor::Id mitigation);
    void neighbourWanted(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    BoardFilter& m_cards;
};

/// The plan as a board: a column for each status. A card is dragged to its next status, or moved by key.
class MitigationBoard : public QWidget
{
    Q_OBJECT

public:
    MitigationBoard(MitigationTableModel& plan, const GuiTheme& theme, QWidget* parent = nullptr);

    BoardColumn* column(const QString& status) const;
    /// The card the keys work on; null when there is none.
    Id current() const;
    /// Puts the focus on a card.
    void showCard(Id mitigation);
    /// Shows only cards with a text.
    void setText(const QString& text);
    /// The statuses, in the order of the columns.
    static QStringList statuses();

Q_SIGNALS:
    /// A card was dropped on the column of a status.
    void moved(provisor::Id mitigation, const QString& status);
    /// Enter or a double click on a card.
    void opened(provisor::Id mitigation);

private:
    void updateCounts();
    void goTo(int column);

    MitigationTableModel& m_plan;
    QList<BoardColumn*> m_columns;
    QList<TextLabel*> m_counts;
};

} // namespace provisor
