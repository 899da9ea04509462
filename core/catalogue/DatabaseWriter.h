#pragma once

#include "core/catalogue/SourceReader.h"

namespace provisor {

/// Writes checked sources, put in order, into the bytes of a catalogue database. The same sources give the same bytes.
Result<QByteArray> writeCatalogueDatabase(const CatalogueSources& sources);

} // namespace provisor
