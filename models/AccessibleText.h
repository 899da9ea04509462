#pragma once

#include <QString>

class QAbstractItemModel;

namespace provisor {

/// What assistive technology reads in a cell of a table: the text that is shown, or that there is none under the
/// heading of the column. A cell that can have the focus is never without a name.
QString accessibleCell(const QAbstractItemModel& model, int column, const QString& shown);

} // namespace provisor
