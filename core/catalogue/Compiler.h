#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace provisor {

/// Compiles the YAML sources below a folder into the bytes of `catalogue.sqlite`. All mistakes found are returned, each
/// with file and line; the same sources give the same bytes.
tl::expected<QByteArray, QList<Error>> compileCatalogue(const QString& folder);

} // namespace provisor
