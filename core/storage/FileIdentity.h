#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace provisor {

/// What tells one state of a file from another: size, time of change and a digest of the bytes.
struct FileIdentity
{
    qint64 size = -1;
    QDateTime changed;
    QByteArray digest; ///< BLAKE2b-256 of the bytes; empty for "no file"

    /// Same bytes; size and time only spare the digest's cost where they differ.
    friend bool operator==(const FileIdentity& a, const FileIdentity& b)
    {
        return a.size == b.size && a.digest == b.digest;
    }
};

/// A file's bytes together with what they were identified by.
struct FileContent
{
    QByteArray bytes;
    FileIdentity identity;
};

QByteArray bytesDigest(const QByteArray& bytes);

/// Reads a whole file of at most file_format::sizeLimit bytes.
Result<FileContent> readFile(const QString& path);

/// Replaces a file by new bytes: all of it or nothing, also when the power fails. Keeps the permissions and follows
/// links. With `expected`, refuses when the file on disk has become another one since; a file that is gone is written
/// anew.
Result<FileIdentity> replaceFile(const QString& path, const QByteArray& bytes, const FileIdentity* expected = nullptr);

} // namespace provisor
