#include "models/AccessibleText.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace provisor {

QString accessibleCell(const QAbstractItemModel& model, int column, const QString& shown)
{
    if (!shown.isEmpty())
        return shown;
    const QString heading = model.headerData(column, Qt::Horizontal).toString();
    return QCoreApplication::translate("provisor::AccessibleText", "%1: none").arg(heading);
}

} // namespace provisor
