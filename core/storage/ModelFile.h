#pragma once

#include "core/document/Snapshot.h"
#include "core/history/Finding.h"
#include "core/history/History.h"

namespace provisor {

/// What a `.provisor` file holds.
struct ModelFile
{
    Snapshot snapshot;
    IntegrityIndex index; ///< of the snapshot, made while checking it
    QList<LogEntry> log;  ///< as stored; firstBrokenEntry() tells whether it holds together
    /// The end the file names for its log when the log does not end there, as when entries were cut off: the last hash
    /// in hexadecimal, or whatever else stands in its place. The content is readable all the same.
    std::optional<QByteArray> missedEnd{};
    /// What was found with the catalogue the model names, when it was saved; nothing when the file does not say it.
    std::optional<QList<Finding>> findings{};
};

/// Reads the bytes of a `.provisor` file. Nothing in them is trusted: every mistake, also a hostile one, is an error
/// that names file, place, cause and what to do. The changes of the log are not parsed.
Result<ModelFile> readModel(const QByteArray& bytes, const QString& fileName);

/// The bytes of a `.provisor` file. Equal content gives equal bytes. The snapshot must have passed checkIntegrity().
/// Findings are written in the order of their keys. With `missedEnd` the file goes on naming that end of its log, so
/// that a log that was cut shows after saving too.
Result<QByteArray> modelBytes(const Snapshot& snapshot, const QList<LogEntry>& log,
                              const std::optional<QByteArray>& missedEnd = {},
                              const std::optional<QList<Finding>>& findings = {});

/// SHA-256 over the content in canonical form, as bytes: every record except baselines and sign-offs, which are
/// statements about the content and must not change what they speak of; without the log.
QByteArray contentDigest(const Snapshot& snapshot);

/// Whether the bytes look like a `.provisor` file of any version.
bool isModelFile(const QByteArray& bytes);

} // namespace provisor
