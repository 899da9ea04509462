#pragma once

#include "core/catalogue/Catalogue.h"

#include <QByteArray>
#include <QMap>

namespace provisor {

/// The catalogue as Markdown pages for reading and review: file name to content. One page per principle, threat family
/// and kind of mitigation, an index, and a table of the length of every text.
QMap<QString, QByteArray> catalogueDocs(const Catalogue& catalogue);

} // namespace provisor
