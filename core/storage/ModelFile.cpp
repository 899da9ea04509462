#include "core/storage/ModelFile.h"

#include "core/document/Integrity.h"
#include "core/storage/Columns.h"
#include "core/storage/FileFormat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <sqlite3.h>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ModelFile)
};

// Places in the header of a SQLite file (https://www.sqlite.org/fileformat2.html#the_database_header).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype libraryVersionAt = 96;

/// Longest value SQLite may hand out: an entry of the log with a file before and after.
constexpr int valueLimit = 256 * 1024 * 1024;

constexpr char logTable[] = "CREATE TABLE change_log (sequence INTEGER PRIMARY KEY, change BLOB NOT NULL, "
                            "hash BLOB NOT NULL) STRICT";
constexpr char findingTable[] = "CREATE TABLE finding (key TEXT NOT NULL PRIMARY KEY, level TEXT NOT NULL, "
                                "residual REAL NOT NULL, certainty TEXT NOT NULL) STRICT, WITHOUT ROWID";
constexpr char metaTable[] =
    "CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID";

QByteArray tableSql(const KindSpec& spec)
{
    QByteArray sql = QByteArray("CREATE TABLE \"") + spec.name + "\" (\"id\" BLOB NOT NULL PRIMARY KEY";
    for (const FieldSpec& field : spec.fields) {
        sql += QByteArray(", \"") + field.name + "\" " + columnType(field.type);
        if (field.required)
            sql += " NOT NULL";
    }
    return sql + ") STRICT, WITHOUT ROWID";
}

QByteArray columnList(const KindSpec& spec)
{
    QByteArray sql = "\"id\"";
    for (const FieldSpec& field : spec.fields)
        sql += QByteArray(", \"") + field.name + '"';
    return sql;
}

/// Name and creation statement of every table of a version, in the order they are created.
QList<std::pair<QByteArray, QByteArray>> tables(qint32 version)
{
    QList<std::pair<QByteArray, QByteArray>> list;
    for (int kind = 0; kind < kindCount; ++kind) {
        const KindSpec& spec = kindSpec(static_cast<Kind>(kind));
        list.emplaceBack(QByteArray(spec.name), tableSql(spec));
    }
    list.emplaceBack(QByteArray("change_log"), QByteArray(logTable));
    list.emplaceBack(QByteArray("meta"), QByteArray(metaTable));
    if (version >= file_format::versionWithFindings)
        list.emplaceBack(QByteArray("finding"), QByteArray(findingTable));
    return list;
}

Result<void> writeRecords(Database& database, const KindSpec& spec, const QList<Record>& records)
{
    QByteArray sql = QByteArray("INSERT INTO \"") + spec.name + "\" VALUES (?";
    for (size_t i = 0; i < spec.fields.size(); ++i)
        sql += ", ?";
    auto statement = database.prepare(sql + ')');
    if (!statement)
        return fail(statement.error());
    for (const Record& record : records) {
        statement->bind(1, idToBytes(record.id()));
        for (size_t i = 0; i < spec.fields.size(); ++i)
            bindValue(*statement, static_cast<int>(i) + 2, spec.fields[i], record.at(static_cast<int>(i)));
        if (auto row = statement->step(); !row)
            return fail(row.error());
        statement->reset();
    }
    return {};
}

/// The end a log has, as the file names it.
QByteArray endOf(const QList<LogEntry>& log)
{
    return log.isEmpty() ? QByteArray() : log.last().hash.toHex();
}

Result<void> writeLog(Database& database, const QList<LogEntry>& log, const std::optional<QByteArray>& missedEnd)
{
    auto statement = database.prepare("INSERT INTO change_log VALUES (?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    for (const LogEntry& entry : log) {
        if (auto ok = statement->run(entry.sequence, entry.change, entry.hash); !ok)
            return ok;
    }
    // The last hash outside the chain: a log cut off at its end shows.
    auto meta = database.prepare("INSERT INTO meta VALUES (?, ?)");
    if (!meta)
        return fail(meta.error());
    return meta->run(QStringLiteral("log_head"), QString::fromUtf8(missedEnd.value_or(endOf(log))));
}

Result<void> writeFindings(Database& database, QList<Finding> findings)
{
    auto statement = database.prepare("INSERT INTO finding VALUES (?, ?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.key < b.key; });
    for (const Finding& finding : findings) {
        if (auto ok = statement->run(finding.key, finding.level, finding.residual, finding.certainty); !ok)
            return ok;
    }
    return {};
}

Result<void> writeAll(Database& database, const Snapshot& snapshot, const QList<LogEntry>& log,
                      const std::optional<QByteArray>& missedEnd, const std::optional<QList<Finding>>& findings)
{
    const qint32 version = findings ? file_format::versionWithFindings : 1;
    if (auto ok = database.exec("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; BEGIN"); !ok)
        return ok;
    if (auto ok = database.setApplicationId(file_format::applicationId); !ok)
        return ok;
    if (auto ok = database.setUserVersion(version); !ok)
        return ok;
    for (const auto& table : tables(version)) {
        if (auto ok = database.exec(table.second); !ok)
            return ok;
    }
    for (int kind = 0; kind < kindCount; ++kind) {
        const auto at = static_cast<Kind>(kind);
        if (auto ok = writeRecords(database, kindSpec(at), snapshot.records(at)); !ok)
            return ok;
    }
    if (auto ok = writeLog(database, log, missedEnd); !ok)
        return ok;
    if (auto ok = findings ? writeFindings(database, *findings) : Result<void>(); !ok)
        return ok;
    return database.exec("COMMIT");
}

/// Reads one file; keeps its name for the messages.
class Reader
{
public:
    Reader(const QByteArray& bytes, const QString& fileName) : m_bytes(bytes), m_file(fileName) {}

    Result<ModelFile> read()
    {
        if (auto ok = checkHeader(); !ok)
            return fail(ok.error());
        auto database = Database::fromBytes(m_bytes);
        if (!database)
            return fail(damaged({}, database.error().message));
        database->setLimit(SQLITE_LIMIT_LENGTH, valueLimit);
        if (auto ok = checkSchema(*database); !ok)
            return fail(ok.error());
        if (auto ok = database->quickCheck(); !ok)
            return fail(damaged({}, ok.error().message));
        ModelFile model;
        SnapshotEditor editor(model.snapshot);
        for (int kind = 0; kind < kindCount; ++kind) {
            auto records = readRecords(*database, kindSpec(static_cast<Kind>(kind)));
            if (!records)
                return fail(records.error());
            editor.setRecords(static_cast<Kind>(kind), std::move(*records));
        }
        auto index = checkWhole(model.snapshot);
        if (!index)
            return fail(index.error());
        model.index = std::move(*index);
        auto log = readLog(*database);
        if (!log)
            return fail(log.error());
        model.log = std::move(*log);
        model.missedEnd = readMissedEnd(*database, model.log);
        if (version() >= file_format::versionWithFindings) {
            auto findings = readFindings(*database);
            if (!findings)
                return fail(findings.error());
            model.findings = std::move(*findings);
        }
        return model;
    }

private:
    Error damaged(const QString& place, const QString& cause) const
    {
        return Error::input(
            cause, m_file, place,
            Messages::tr("The file is damaged or was made by another program: restore it from a backup"));
    }

    qint32 version() const { return qFromBigEndian<qint32>(m_bytes.constData() + userVersionAt); }

    Result<void> checkHeader() const
    {
        if (m_bytes.size() > file_format::sizeLimit)
            return fail(Error::input(Messages::tr("The file is larger than the %1 MB a model may have")
                                         .arg(file_format::sizeLimit / 1024 / 1024),
                                     m_file));
        if (m_bytes.size() < headerSize || !m_bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
            return fail(
                Error::input(Messages::tr("This is not a Provisor model"), m_file, {},
                             Messages::tr("Import files of other programs and text forms instead of opening them")));
        if (!isModelFile(m_bytes))
            return fail(
                Error::input(Messages::tr("This is a database of another program, not a Provisor model"), m_file));
        if (version() > file_format::version)
            return fail(Error::input(Messages::tr("The file has format version %1, this program reads up to version %2")
                                         .arg(version())
                                         .arg(file_format::version),
                                     m_file, {}, Messages::tr("Open it with a newer version of Provisor")));
        if (version() < 1)
            return fail(damaged({}, Messages::tr("The file has no format version")));
        if (m_bytes[writeVersionAt] != 1 || m_bytes[readVersionAt] != 1)
            return fail(damaged({}, Messages::tr("The file is in a mode that Provisor does not write")));
        const auto pageSize = qFromBigEndian<quint16>(m_bytes.constData() + pageSizeAt);
        if (pageSize == 0 || m_bytes.size() % pageSize != 0) // SQLite would read the rest of the last page as zeros
            return fail(damaged({}, Messages::tr("The file is cut off")));
        return {};
    }

    Result<void> checkSchema(const Database& database) const
    {
        auto statement = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid");
        if (!statement)
            return fail(damaged({}, statement.error().message));
        for (const auto& [name, sql] : tables(version())) {
            const auto row = statement->step();
            if (!row)
                return fail(damaged({}, row.error().message));
            const bool same = *row && statement->blob(0) == "table" && statement->blob(1) == name &&
                              statement->blob(2) == name && statement->blob(3) == sql;
            if (!same)
                return fail(
                    damaged(QString::fromLatin1(name),
                            Messages::tr("The table is not laid out as format version %1 says").arg(version())));
        }
        const auto more = statement->step();
        if (!more)
            return fail(damaged({}, more.error().message));
        if (*more)
            return fail(damaged(statement->text(1), Messages::tr("The file contains something a model does not have")));
        return {};
    }

    Result<QList<Record>> readRecords(const Database& database, const KindSpec& spec) const
    {
        auto statement = database.prepare("SELECT " + columnList(spec) + " FROM \"" + spec.name + "\" ORDER BY id");
        if (!statement)
            return fail(damaged(QString::fromLatin1(spec.name), statement.error().message));
        QList<Record> records;
        while (true) {
            const auto row = statement->step();
            if (!row)
                return fail(damaged(QString::fromLatin1(spec.name), row.error().message));
            if (!*row)
                return records;
            auto record = readRecord(*statement, spec, records.size() + 1);
            if (!record)
                return fail(record.error());
            records.append(std::move(*record));
        }
    }

    Result<Record> readRecord(const Statement& statement, const KindSpec& spec, qsizetype row) const
    {
        const auto place = [&](const char* column) {
            return Messages::tr("table %1, row %2, column %3")
                .arg(QLatin1String(spec.name))
                .arg(row)
                .arg(QLatin1String(column));
        };
        const auto id = statement.columnType(0) == SQLITE_BLOB ? idFromBytes(statement.blob(0)) : std::nullopt;
        if (!id)
            return fail(damaged(place("id"), Messages::tr("The record has no valid id")));
        Record record(spec.kind, *id);
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            auto value = columnValue(statement, static_cast<int>(i) + 1, spec.fields[i]);
            if (!value)
                return fail(damaged(place(spec.fields[i].name), Messages::tr("The value has the wrong type")));
            record.set(static_cast<int>(i), std::move(*value));
        }
        auto checked = checkedRecord(record);
        if (!checked)
            return fail(damaged(checked.error().place, checked.error().message));
        return checked;
    }

    Result<IntegrityIndex> checkWhole(const Snapshot& snapshot) const
    {
        if (snapshot.records(Kind::Model).size() != 1)
            return fail(
                damaged(QStringLiteral("model"), Messages::tr("A model has exactly one record that describes it, this "
                                                              "file has %1")
                                                     .arg(snapshot.records(Kind::Model).size())));
        auto index = checkedIndex(snapshot);
        if (!index)
            return fail(damaged(index.error().place, index.error().message));
        return index;
    }

    Result<QList<LogEntry>> readLog(const Database& database) const
    {
        auto statement = database.prepare("SELECT sequence, change, hash FROM change_log ORDER BY sequence");
        if (!statement)
            return fail(damaged(QStringLiteral("change_log"), statement.error().message));
        QList<LogEntry> log;
        while (true) {
            const auto row = statement->step();
            if (!row)
                return fail(damaged(QStringLiteral("change_log"), row.error().message));
            if (!*row)
                return log;
            log.append({statement->integer(0), statement->blob(1), statement->blob(2)});
        }
    }

    Result<QList<Finding>> readFindings(const Database& database) const
    {
        static const QStringList levels{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                                        QStringLiteral("critical")};
        const QString place = QStringLiteral("finding");
        auto statement = database.prepare("SELECT key, level, residual, certainty FROM finding ORDER BY key");
        if (!statement)
            return fail(damaged(place, statement.error().message));
        QList<Finding> findings;
        while (true) {
            const auto row = statement->step();
            if (!row)
                return fail(damaged(place, row.error().message));
            if (!*row)
                return findings;
            const Finding finding{textFromUtf8(statement->blob(0)).value_or(QString()), statement->text(1),
                                  statement->real(2), statement->text(3)};
            const bool isKey = finding.key.contains(u'@') && finding.key.size() <= 200;
            const bool isCertainty = finding.certainty == u"confirmed" || finding.certainty == u"possible";
            if (!isKey || !isCertainty || !levels.contains(finding.level) || !(finding.residual >= 0) ||
                finding.residual > 25)
                return fail(damaged(Messages::tr("table %1, row %2").arg(place).arg(findings.size() + 1),
                                    Messages::tr("The finding has an illegal value")));
            findings.append(finding);
        }
    }

    static std::optional<QByteArray> readMissedEnd(const Database& database, const QList<LogEntry>& log)
    {
        auto meta = database.prepare("SELECT value FROM meta WHERE name = 'log_head'");
        const auto row = meta ? meta->step() : Result<bool>(false);
        const QByteArray end = row && *row ? meta->blob(0) : QByteArray();
        return end == endOf(log) ? std::nullopt : std::optional(end);
    }

    const QByteArray& m_bytes;
    QString m_file;
};

} // namespace

Result<ModelFile> readModel(const QByteArray& bytes, const QString& fileName)
{
    return Reader(bytes, fileName).read();
}

Result<QByteArray> modelBytes(const Snapshot& snapshot, const QList<LogEntry>& log,
                              const std::optional<QByteArray>& missedEnd, const std::optional<QList<Finding>>& findings)
{
    auto database = Database::inMemory();
    if (!database)
        return fail(database.error());
    if (auto ok = writeAll(*database, snapshot, log, missedEnd, findings); !ok)
        return fail(ok.error());
    auto bytes = database->serialize();
    // The version of the SQLite library is informational; a fixed one keeps the bytes equal wherever they are made.
    if (bytes && bytes->size() >= headerSize)
        qToBigEndian<qint32>(3040001, bytes->data() + libraryVersionAt);
    return bytes;
}

QByteArray contentDigest(const Snapshot& snapshot)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray line;
    for (int kind = 0; kind < kindCount; ++kind) {
        const auto at = static_cast<Kind>(kind);
        if (at == Kind::Baseline || at == Kind::SignOff)
            continue;
        for (const Record& record : snapshot.records(at)) {
            line = kindSpec(at).name;
            line += ' ';
            line += record.id().toString().toLatin1();
            const auto fields = kindSpec(at).fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                const Value& value = record.at(static_cast<int>(i));
                if (!isSet(value))
                    continue;
                line += ' ';
                line += fields[i].name;
                line += '=';
                appendCanonicalJson(line, value);
            }
            line += '\n';
            hash.addData(line);
        }
    }
    return hash.result();
}

bool isModelFile(const QByteArray& bytes)
{
    return bytes.size() >= headerSize && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)) &&
           qFromBigEndian<qint32>(bytes.constData() + applicationIdAt) == file_format::applicationId;
}

} // namespace provisor
