#pragma once

#include "core/commands/CommandSupport.h"
#include "core/spreadsheet/Register.h"

namespace provisor {

/// `export --to csv|xlsx`: registers of the model for a spreadsheet program.
Result<ExitCode> exportRegisters(const Arguments& arguments, const QString& format, CommandContext& context);

/// `import FILE --into MODEL` of an edited register: prints what changes and makes it one change. Ends with "no" when
/// something of the sheet was not taken over.
Result<ExitCode> importRegisters(const Arguments& arguments, const QByteArray& bytes, CommandContext& context);

} // namespace provisor
