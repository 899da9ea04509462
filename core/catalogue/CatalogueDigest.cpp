#include "core/catalogue/CatalogueDigest.h"

#include "core/catalogue/DatabaseFormat.h"

#include <QCryptographicHash>

#include <algorithm>

namespace provisor {

namespace {

/// Adds a value with its type and size, so that no two rows are written alike.
void addValue(QCryptographicHash& hash, const Statement& row, int column)
{
    const QByteArray value = row.blob(column); // numbers as text
    hash.addData(QByteArray(QByteArray::number(row.columnType(column)) + ':' + QByteArray::number(value.size()) + ':'));
    hash.addData(value);
}

/// The digests of all rows of a table in their own order: the order in which rows come from the database is another in
/// a file that was written by another program.
Result<QByteArray> tableDigest(const Database& database, const QByteArray& table)
{
    const QByteArray filter = table == "meta" ? " WHERE key <> 'digest'" : "";
    Result<Statement> rows = database.prepare("SELECT * FROM \"" + table + '"' + filter);
    if (!rows)
        return fail(rows.error());
    QList<QByteArray> digests;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int column = 0; column < rows->columnCount(); ++column)
            addValue(hash, *rows, column);
        digests.append(hash.result());
    }
    if (!more)
        return fail(more.error());
    std::sort(digests.begin(), digests.end());
    return digests.join();
}

} // namespace

Result<QList<SchemaEntry>> schemaOf(const Database& database)
{
    Result<Statement> rows =
        database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    if (!rows)
        return fail(rows.error());
    QList<SchemaEntry> entries;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step())
        entries.append({rows->blob(0), rows->blob(1), rows->blob(2), rows->blob(3)});
    if (!more)
        return fail(more.error());
    return entries;
}

Result<QList<SchemaEntry>> catalogueSchema()
{
    Result<Database> database = Database::inMemory();
    if (!database)
        return fail(database.error());
    if (const Result<void> made = database->exec(catalogueFormat::schema); !made)
        return fail(made.error());
    return schemaOf(*database);
}

Result<QString> catalogueDigest(const Database& database)
{
    const Result<QList<SchemaEntry>> schema = catalogueSchema();
    if (!schema)
        return fail(schema.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SchemaEntry& entry : *schema) {
        if (entry.type != "table")
            continue;
        const Result<QByteArray> rows = tableDigest(database, entry.name);
        if (!rows)
            return fail(rows.error());
        hash.addData(QByteArray(entry.name + ':' + QByteArray::number(rows->size()) + ':'));
        hash.addData(*rows);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace provisor
