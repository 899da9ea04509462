#pragma once

#include "core/base/Sqlite.h"

#include <QList>

namespace provisor {

/// One entry of the schema of a database.
struct SchemaEntry
{
    QByteArray type; ///< table, index, view, trigger
    QByteArray name;
    QByteArray table; ///< that it belongs to
    QByteArray sql;   ///< empty for the indexes SQLite makes itself
    friend bool operator==(const SchemaEntry&, const SchemaEntry&) = default;
};

/// The schema of a database, in the order of type and name.
Result<QList<SchemaEntry>> schemaOf(const Database& database);
/// The schema a compiled catalogue has, without the tables for search.
Result<QList<SchemaEntry>> catalogueSchema();

/// SHA-256 over all rows of a catalogue, in hexadecimal: not of the bytes of the file, which differ between versions of
/// SQLite. The digest that the catalogue names itself and the tables for search are left out.
Result<QString> catalogueDigest(const Database& database);

} // namespace provisor
