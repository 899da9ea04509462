#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace provisor::spreadsheet {

/// A cell as it stands in a file. Formulas are never evaluated.
struct Cell
{
    enum class Type : quint8 {
        Text,    ///< also numbers and dates of a CSV file, which has no types
        Number,  ///< `text` has a decimal point
        Date,    ///< `text` is YYYY-MM-DD
        Formula, ///< `text` is its source
    };
    QString text;
    Type type = Type::Text;
    friend bool operator==(const Cell&, const Cell&) = default;
};

struct SheetRow
{
    int number = 0; ///< as the spreadsheet program shows it, from 1
    QList<Cell> cells;
    bool isEmpty() const;
};

struct Sheet
{
    QString name; ///< empty for a CSV file, which holds one
    QList<SheetRow> rows;
};

/// Letters of a column counted from 0: "A", "Z", "AA".
QString columnLetters(int column);

/// What no spreadsheet file may exceed; more is refused, because nothing we wrote needs it.
namespace limits {
inline constexpr qint64 fileSize = 64LL * 1024 * 1024;
inline constexpr qint64 unpackedSize = 128LL * 1024 * 1024; ///< of all parts that are read
inline constexpr int columns = 200;
inline constexpr int cells = 2'000'000;
inline constexpr int cellLength = 32767; ///< of Excel
} // namespace limits

/// How a CSV file is written.
struct CsvStyle
{
    QChar separator = u',';
    QChar decimalPoint = u'.';

    /// What spreadsheet programs of that language expect: semicolon and decimal comma in German and French.
    static CsvStyle of(const QString& language);
};

/// Text that no spreadsheet program takes for a formula: an apostrophe is put before what could be one. restored()
/// takes it away again; every text survives the way there and back.
QString neutralised(const QString& text);
QString restored(const QString& text);
/// Whether restored() would take something away, so that a file with types has to protect the text as well.
bool needsProtection(const QString& text);

/// UTF-8 with byte order mark, lines end with CRLF, cells are quoted where needed.
QByteArray writeCsv(const QList<QStringList>& rows, const CsvStyle& style);
/// Reads CSV of any usual kind: UTF-8, UTF-16 with byte order mark or Windows-1252; separated by comma, semicolon or
/// tab, whichever makes a cell of `header` (the beginning of a cell in the first row), else the most frequent one.
Result<Sheet> readCsv(const QByteArray& bytes, const QString& fileName, const QString& header);

/// Reads the sheets of an XLSX file: shared and inline texts, numbers, dates. Hostile files are refused.
Result<QList<Sheet>> readXlsx(const QByteArray& bytes, const QString& fileName);

} // namespace provisor::spreadsheet
