#pragma once

#include "core/catalogue/SourceReader.h"

namespace provisor {

/// Writes checked sources, put in order, into the bytes of a catalogue database. The same sources give the same bytes.
/// With a base it becomes a pack: it names the base and has no tables for search, which are made when it is loaded.
Result<QByteArray> writeCatalogueDatabase(const CatalogueSources& sources, const CataloguePointer& base = {});

} // namespace provisor
