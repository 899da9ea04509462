#pragma once

#include "core/base/Sqlite.h"
#include "core/catalogue/SourceReader.h"

namespace provisor {

/// Name of the full-text table of a language.
QByteArray searchTable(const QString& language);

/// Notes the texts of the entries, as the compiler does when it reads them, for writeSearchIndex().
void noteTexts(CatalogueSources& sources);

/// Creates and fills the full-text table of one language; texts without translation are indexed as they are.
Result<void> writeSearchIndex(Database& database, const CatalogueSources& sources, const QString& language);

} // namespace provisor
