#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace provisor::spreadsheet {

/// The parts of a container in memory, read within limits. Nothing is ever written to disk.
class ZipParts
{
public:
    static Result<ZipParts> open(const QByteArray& bytes, const QString& fileName);

    bool has(const QString& name) const;
    /// Unpacks a part; all parts together may not exceed limits::unpackedSize, whatever the container says of them.
    Result<QByteArray> read(const QString& name);

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };
    ZipParts(const QByteArray& bytes, const QString& fileName) : m_bytes(bytes), m_file(fileName) {}

    QByteArray m_bytes; ///< libzip reads from it
    QString m_file;
    std::unique_ptr<zip, Closer> m_archive;
    qint64 m_unpacked = 0;
};

} // namespace provisor::spreadsheet
