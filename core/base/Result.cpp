#include "core/base/Result.h"

#include <QStringList>

namespace provisor {

QString Error::toString() const
{
    QStringList parts;
    for (const QString& part : {file, place, message}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString text = parts.join(QStringLiteral(": "));
    if (!advice.isEmpty())
        text += QStringLiteral(". ") + advice;
    return text;
}

Error Error::usage(const QString& message, const QString& advice)
{
    return {Category::Usage, message, {}, {}, advice};
}

Error Error::input(const QString& message, const QString& file, const QString& place, const QString& advice)
{
    return {Category::Input, message, file, place, advice};
}

Error Error::output(const QString& message, const QString& file, const QString& advice)
{
    return {Category::Output, message, file, {}, advice};
}

Error Error::conflict(const QString& message, const QString& advice)
{
    return {Category::Conflict, message, {}, {}, advice};
}

Error Error::cancelled()
{
    return {Category::Cancelled, QStringLiteral("Stopped before it was done"), {}, {}, {}};
}

Error Error::internal(const QString& message)
{
    return {Category::Internal, message, {}, {}, {}};
}

} // namespace provisor
