#pragma once

#include <QtGlobal>

namespace provisor::file_format {

/// SQLite application_id of a model file, "PRVS" in ASCII at offset 68. Also the magic of the MIME type.
inline constexpr qint32 applicationId = 0x50525653;
/// SQLite user_version: version of the layout of tables. Raised when a former program could not read the file. Version
/// 2 has the table of findings; a file without findings is written as version 1, which former programs read.
inline constexpr qint32 version = 2;
inline constexpr qint32 versionWithFindings = 2;
/// Greatest size of a file that is read, in bytes.
inline constexpr qint64 sizeLimit = 512LL * 1024 * 1024;

} // namespace provisor::file_format
