#pragma once

#include <QtGlobal>

/// What a pack may be at most. Far above what people write by hand; low enough that a hostile pack is refused within a
/// moment and can neither fill the memory nor slow the program down.
namespace provisor::pack_limits {

// Sources
inline constexpr int visited = 5'000;                 ///< files and folders looked at in the folder of a pack
inline constexpr int files = 1'000;                   ///< source files
inline constexpr qint64 fileSize = 1024 * 1024;       ///< bytes of one of them
inline constexpr qint64 allSize = 16LL * 1024 * 1024; ///< bytes of all of them
inline constexpr int yamlNodes = 300'000;             ///< keys and values of all files together
inline constexpr int yamlItems = 2'000;               ///< entries of one list or map
inline constexpr int textLength = 8'000;              ///< characters of one text
inline constexpr int entries = 5'000;                 ///< ids defined

// Compiled files
inline constexpr qint64 packSize = 32LL * 1024 * 1024; ///< bytes
inline constexpr int rows = 100'000;                   ///< rows of one table
inline constexpr int valueSize = 1024 * 1024;          ///< bytes of one value
inline constexpr int threats = 1'000;                  ///< each with a rule

} // namespace provisor::pack_limits
