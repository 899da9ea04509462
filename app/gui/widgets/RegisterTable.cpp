#include "app/gui/widgets/RegisterTable.h"

#include <QHeaderView>

namespace provisor {

RegisterTable makeRegisterTable(Session& session, const GuiTheme& theme, QAbstractItemModel& model, const QString& name,
                                std::initializer_list<std::pair<int, CellDelegate::Cell>> cells)
{
    auto* view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(std::max(28, view->fontMetrics().height() + 10));
    view->horizontalHeader()->setHighlightSections(false);
    auto* delegate = new CellDelegate(session, theme, *view);
    for (const auto& [column, cell] : cells)
        delegate->setCell(column, cell);
    view->setItemDelegate(delegate);
    return {view, delegate};
}

} // namespace provisor
