#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QSplitter>
#include <QStringList>

class QAbstractItemView;
class QHeaderView;

namespace provisor {

/// Gives the column of names the room it needs. While the table is too narrow for all columns, those that matter least
/// give way; what is left over in a wide one goes to the names and to a second column.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        int name = 0;          ///< column that takes what is left
        int nameWidth = 240;   ///< what it needs, in pixels
        int second = -1;       ///< column that takes a share of what is left over
        int secondMaximum = 0; ///< and how wide it may get
        QList<int> givesWay{}; ///< the first goes first
    };

    /// The header must belong to the view; the widths its columns have now are kept as the narrow ones.
    ColumnFit(QAbstractItemView& view, QHeaderView& header, Plan plan);
    /// A column the user hid stays hidden whatever the room.
    void setWanted(int column, bool wanted);

    /// The words a column may hold, and the room of the sign before them.
    struct Words
    {
        QStringList words;
        int sign = 0;
    };
    /// A day of each month of another year, the longest dates there are.
    static Words days();
    /// Makes the columns as wide as given, or wider where headings or words ask for it. Zero and less stay as they are.
    static void setWidths(QHeaderView& header, const QList<int>& narrow, const QHash<int, Words>& words = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QAbstractItemView& m_view;
    QHeaderView& m_header;
    Plan m_plan;
    QSet<int> m_unwanted;
    int m_secondWidth = 0;
    int m_fitted = -1; ///< width of the view it was fitted to
};

/// A list beside the detail of what is chosen in it. The detail takes its share of the width until somebody moves the
/// handle.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    DetailSplitter(QWidget* list, QWidget* detail);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_isMoved = false;
};

} // namespace provisor
