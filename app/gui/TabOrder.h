#pragma once

#include <QWidget>

namespace provisor {

/// What Tab goes through in a window: everything visible that takes the focus by Tab, in the order in which people read
/// it, row by row in every container. It is found anew at every key: the ring that Qt keeps loses widgets when panes
/// are made apart and put together later, and puts what comes later at its end.
QWidgetList tabOrder(const QWidget& window);

/// Gives the focus to the next or the previous of them, round the ends; false when there is none.
bool focusNext(const QWidget& window, bool isForwards);

} // namespace provisor
