#pragma once

#include "core/base/Sqlite.h"
#include "core/catalogue/Compiler.h"

namespace provisor {

/// Checks the bytes of a compiled catalogue or pack: size, format, tables, types, amounts, digest.
Result<void> checkPackDatabase(const QByteArray& bytes, bool isPack);

/// Checks what a pack adds to its base, as the compiler checks its sources: ids, references, ranges, rules.
Result<void> checkPackContent(const Catalogue& all, const Catalogue& base, const RuleCheck& checkRule);

} // namespace provisor
