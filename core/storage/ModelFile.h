#pragma once

#include "core/document/Snapshot.h"
#include "core/history/History.h"

namespace provisor {

/// What a `.provisor` file holds.
struct ModelFile
{
    Snapshot snapshot;
    IntegrityIndex index; ///< of the snapshot, made while checking it
    QList<LogEntry> log;  ///< as stored; firstBrokenEntry() tells whether it holds together
};

/// Reads the bytes of a `.provisor` file. Nothing in them is trusted: every mistake, also a hostile one, is an error
/// that names file, place, cause and what to do. The changes of the log are not parsed.
Result<ModelFile> readModel(const QByteArray& bytes, const QString& fileName);

/// The bytes of a `.provisor` file. Equal content gives equal bytes. The snapshot must have passed checkIntegrity().
Result<QByteArray> modelBytes(const Snapshot& snapshot, const QList<LogEntry>& log);

/// SHA-256 over the content in canonical form, as bytes: every record except baselines and sign-offs, which are
/// statements about the content and must not change what they speak of; without the log.
QByteArray contentDigest(const Snapshot& snapshot);

/// Whether the bytes look like a `.provisor` file of any version.
bool isModelFile(const QByteArray& bytes);

} // namespace provisor
