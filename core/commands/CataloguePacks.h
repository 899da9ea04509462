#pragma once

#include "core/commands/Commands.h"

namespace provisor {

/// `catalogue check DIR`: prints every mistake as file:line:column: error: ...
Result<ExitCode> checkPackSources(const Arguments& arguments, CommandContext& context);
/// `catalogue compile DIR -o FILE`
Result<ExitCode> compilePackSources(const Arguments& arguments, CommandContext& context);
/// `catalogue diff A B`
Result<ExitCode> diffCatalogues(const Arguments& arguments, CommandContext& context);

} // namespace provisor
