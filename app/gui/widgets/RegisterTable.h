#pragma once

#include "app/gui/widgets/CellDelegate.h"

#include <QTableView>

namespace provisor {

/// The table of a register, and what draws its cells: no grid, whole rows chosen, rows as high as the font needs.
struct RegisterTable
{
    QTableView* view;       ///< owned by the widget it is put into
    CellDelegate* delegate; ///< owned by the view
};

/// `name` is what assistive technology calls the table. The model must outlive it.
RegisterTable makeRegisterTable(Session& session, const GuiTheme& theme, QAbstractItemModel& model, const QString& name,
                                std::initializer_list<std::pair<int, CellDelegate::Cell>> cells);

} // namespace provisor
