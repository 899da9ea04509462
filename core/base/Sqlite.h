#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>

struct sqlite3_stmt;

namespace provisor {

struct SqliteHandle;

/// One prepared SQL statement. Keeps its connection alive; to be used by one thread at a time.
class Statement
{
public:
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = default;
    ~Statement() = default;

    // Bind parameter `index`, counted from 1. A failure is kept and reported by the next step(). Strings are never
    // bound as NULL, also not null ones: NULL is bound by nullptr only.
    Statement& bind(int index, const QString& text);
    Statement& bind(int index, const QByteArray& blob);
    Statement& bind(int index, qint64 number);
    Statement& bind(int index, int number) { return bind(index, qint64(number)); }
    Statement& bind(int index, bool value) { return bind(index, qint64(value)); }
    Statement& bind(int index, double number);
    Statement& bind(int index, std::nullptr_t);

    /// Moves to the next row; false when there is none.
    Result<bool> step();
    /// Makes the statement ready to run again and forgets the bound values.
    void reset();

    /// Binds the values in order, runs the statement to its end and resets it.
    template <typename... Values>
    Result<void> run(const Values&... values)
    {
        [[maybe_unused]] int index = 0;
        (bind(++index, values), ...);
        return finish();
    }

    // The current row; columns are counted from 0. Another type than asked for is converted as SQLite does.
    int columnCount() const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    /// SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL.
    int columnType(int column) const;

private:
    friend class Database;
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(std::shared_ptr<SqliteHandle> handle, sqlite3_stmt* statement);
    Statement& noteBinding(int code);
    Result<void> finish();

    std::shared_ptr<SqliteHandle> m_handle; // before the statement: it must be finalised first
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_bindError = 0;
};

/// A connection to a database in memory. Nothing here ever touches a file. To be used by one thread at a time.
/// Errors are those of SQLite, with a category by their kind; the caller names the file.
class Database
{
public:
    /// A new, empty database.
    static Result<Database> inMemory();

    /// Opens the bytes of a database file read-only, without copying them. The bytes are not trusted: defensive mode is
    /// on and the schema cannot call functions with side effects. Damage shows when statements run, or by quickCheck().
    static Result<Database> fromBytes(const QByteArray& bytes);

    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept = default;
    ~Database() = default;

    /// Runs one or more statements that return nothing.
    Result<void> exec(const QByteArray& sql);
    /// Prepares exactly one statement.
    Result<Statement> prepare(const QByteArray& sql) const;
    /// The bytes of the database as they would be on disk.
    Result<QByteArray> serialize() const;

    /// Forbids what could corrupt the file or run code from it (SQLITE_DBCONFIG_DEFENSIVE, TRUSTED_SCHEMA off, no
    /// triggers, no views); done by fromBytes.
    Result<void> harden();
    /// Sets a run-time limit (SQLITE_LIMIT_...), and returns the former one.
    int setLimit(int limit, int value);
    /// Runs PRAGMA quick_check; at most the first finding is reported.
    Result<void> quickCheck() const;

    Result<qint64> applicationId() const;
    Result<qint64> userVersion() const;
    Result<void> setApplicationId(qint32 id);
    Result<void> setUserVersion(qint32 version);

private:
    explicit Database(std::shared_ptr<SqliteHandle> handle) : m_handle(std::move(handle)) {}
    static Result<Database> open();
    Result<qint64> pragma(const QByteArray& name) const;

    std::shared_ptr<SqliteHandle> m_handle;
};

} // namespace provisor
