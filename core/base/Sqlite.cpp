#include "core/base/Sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace provisor {

/// A connection and the bytes it reads from, which have to live as long.
struct SqliteHandle
{
    sqlite3* connection = nullptr;
    QByteArray bytes;

    SqliteHandle() = default;
    Q_DISABLE_COPY_MOVE(SqliteHandle)
    ~SqliteHandle() { sqlite3_close_v2(connection); }
};

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

Error::Category categoryOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return Error::Category::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return Error::Category::Output;
    case SQLITE_NOMEM:
    case SQLITE_MISUSE:
    case SQLITE_INTERNAL:
    case SQLITE_RANGE:
        return Error::Category::Internal;
    default:
        return Error::Category::Input;
    }
}

Error errorOf(sqlite3* connection, int code)
{
    const char* text =
        connection && sqlite3_errcode(connection) == code ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {categoryOf(code), Messages::tr("The database reports: %1").arg(QString::fromUtf8(text)), {}, {}, {}};
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(std::shared_ptr<SqliteHandle> handle, sqlite3_stmt* statement)
    : m_handle(std::move(handle)), m_statement(statement)
{
}

Statement& Statement::noteBinding(int code)
{
    if (m_bindError == SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return noteBinding(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                           SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int index, const QByteArray& blob)
{
    return noteBinding(
        sqlite3_bind_blob64(m_statement.get(), index, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bind(int index, qint64 number)
{
    return noteBinding(sqlite3_bind_int64(m_statement.get(), index, number));
}

Statement& Statement::bind(int index, double number)
{
    return noteBinding(sqlite3_bind_double(m_statement.get(), index, number));
}

Statement& Statement::bind(int index, std::nullptr_t)
{
    return noteBinding(sqlite3_bind_null(m_statement.get(), index));
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return fail(errorOf(nullptr, m_bindError));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return fail(errorOf(m_handle->connection, code));
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats the error of the last step, which was reported there
    sqlite3_clear_bindings(m_statement.get());
    m_bindError = SQLITE_OK;
}

Result<void> Statement::finish()
{
    Result<bool> row = step();
    while (row && *row)
        row = step();
    reset();
    return row ? Result<void>{} : fail(row.error());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return columnType(column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    // The text must be asked for first: the call may convert the value and change its size.
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

int Statement::columnType(int column) const
{
    return sqlite3_column_type(m_statement.get(), column);
}

Result<Database> Database::open()
{
    auto handle = std::make_shared<SqliteHandle>();
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(":memory:", &handle->connection, flags, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(handle->connection, code));
    return Database(std::move(handle));
}

Result<Database> Database::inMemory()
{
    return open();
}

Result<Database> Database::fromBytes(const QByteArray& bytes)
{
    Result<Database> database = open();
    if (!database)
        return database;
    if (const Result<void> done = database->harden(); !done)
        return fail(done.error());
    SqliteHandle& handle = *database->m_handle;
    handle.bytes = bytes;
    // SQLite asks for writable bytes, but does not write to a read-only database.
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(handle.bytes.constData()));
    const int code =
        sqlite3_deserialize(handle.connection, "main", data, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return fail(errorOf(handle.connection, code));
    return database;
}

Result<void> Database::exec(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle->connection, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>{} : fail(errorOf(m_handle->connection, code));
}

Result<Statement> Database::prepare(const QByteArray& sql) const
{
    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle->connection, sql.constData(), int(sql.size()) + 1, 0, &raw, &rest);
    Statement statement(m_handle, raw);
    if (code != SQLITE_OK)
        return fail(errorOf(m_handle->connection, code));
    if (!raw || (rest && *rest != '\0'))
        return fail(Error::internal(QStringLiteral("Not exactly one SQL statement: ") + QString::fromUtf8(sql)));
    return statement;
}

Result<QByteArray> Database::serialize() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> data(
        sqlite3_serialize(m_handle->connection, "main", &size, 0), &sqlite3_free);
    if (!data)
        return fail(Error::internal(Messages::tr("The database could not be put into bytes")));
    return QByteArray(reinterpret_cast<const char*>(data.get()), qsizetype(size));
}

Result<void> Database::harden()
{
    constexpr std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
    };
    for (const auto& [option, value] : settings) {
        const int code = sqlite3_db_config(m_handle->connection, option, value, nullptr);
        if (code != SQLITE_OK)
            return fail(errorOf(m_handle->connection, code));
    }
    return exec("PRAGMA cell_size_check = ON");
}

int Database::setLimit(int limit, int value)
{
    return sqlite3_limit(m_handle->connection, limit, value);
}

Result<void> Database::quickCheck() const
{
    Result<Statement> statement = prepare("PRAGMA quick_check(1)");
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    const QString finding = *row ? statement->text(0) : QString();
    if (finding == u"ok")
        return {};
    return fail(Error::input(Messages::tr("The database is damaged: %1").arg(finding)));
}

Result<qint64> Database::pragma(const QByteArray& name) const
{
    Result<Statement> statement = prepare("PRAGMA " + name);
    if (!statement)
        return fail(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    return statement->integer(0);
}

Result<qint64> Database::applicationId() const
{
    return pragma("application_id");
}

Result<qint64> Database::userVersion() const
{
    return pragma("user_version");
}

Result<void> Database::setApplicationId(qint32 id)
{
    return exec("PRAGMA application_id = " + QByteArray::number(id));
}

Result<void> Database::setUserVersion(qint32 version)
{
    return exec("PRAGMA user_version = " + QByteArray::number(version));
}

} // namespace provisor
