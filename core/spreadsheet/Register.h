#pragma once

#include "core/analysis/Analysis.h"
#include "core/spreadsheet/Sheet.h"

namespace provisor::spreadsheet {

/// A column of a register. What can be edited has a field of the record; the rest is worked out.
struct RegisterColumn
{
    enum class Type : quint8 { Text, Number, Date, Choice, List };
    QString id;      ///< "status"; the same in every language
    QString heading; ///< in the language of the program
    int field = -1;  ///< of the kind of the register; -1 for what is only shown
    Type type = Type::Text;
    double width = 14; ///< characters
    bool isEditable() const { return field >= 0; }
};

/// One threat, mitigation, provision or person, as it stands in a sheet.
struct RegisterRow
{
    QString key; ///< threat key, short name or number of the provision; never changes
    Id record;   ///< null while nobody decided anything
    QString name;
    QStringList cells; ///< one per column, in its plain form; the first is the key
};

/// A table of the model that goes out to a spreadsheet and comes back.
struct Register
{
    QString id;    ///< "threats"
    QString title; ///< name of the sheet
    Kind kind = Kind::Threat;
    QList<RegisterColumn> columns; ///< the first one is the key
    QList<RegisterRow> rows;
};

/// "threats", "mitigations", "provisions", "people"
QStringList registerIds();
/// A register as it stands; that of threats when the id is unknown.
Register makeRegister(const QString& id, const Analysis& analysis);
/// The id of the register a file name asks for: that of "threats.csv" is "threats"; empty when it names none.
QString registerOfFileName(const QString& fileName);

/// How records are called in cells, and which one a cell names.
class RecordNames
{
public:
    /// Records of the kinds of the mask, see kindBit(). People are shown by name, everything else by short name.
    RecordNames(const Snapshot& snapshot, quint32 kinds);
    QString nameOf(Id id) const { return m_shown.value(id); }
    /// The record of a name or short name in any case; null when there is none or several have it.
    Id find(const QString& text) const;
    QStringList legal() const;

private:
    QHash<Id, QString> m_shown;
    QHash<QString, QList<Id>> m_byShown; ///< in lower case
    QHash<QString, QList<Id>> m_byName;  ///< and by short name
};

/// The content of a field as a cell shows it, in its plain form.
QString cellText(const FieldSpec& spec, const Value& value, const RecordNames& names);
/// The same with what stands for an empty field: a threat that nobody looked at is "new".
QString shownText(Kind kind, int field, const QString& text);

// ---- what tells edits in the sheet from edits in the model

/// Begins the heading of the column that tells what was exported.
inline constexpr char baseMark[] = "provisor:";
/// Heading of that column: register, version, id and heading of each column.
QString baseHeading(const Register& table, Id model);
/// Digests of all cells of a row, the key first; "-" for one that is too long for a spreadsheet and does not come back.
QString baseCell(const RegisterRow& row);
/// Digest of a cell in its plain form.
QString cellDigest(const QString& text);

// ---- files

QByteArray registerCsv(const Register& table, Id model, const CsvStyle& style);
Result<QByteArray> registersXlsx(const QList<Register>& tables, const Analysis& analysis);

/// A table that is only read, as the conformance statement.
struct PlainTable
{
    QString title;
    QStringList headings;
    QList<double> widths; ///< characters
    QList<QStringList> rows;
    QStringList notes; ///< below the table
};
QByteArray plainCsv(const PlainTable& table, const CsvStyle& style);
Result<QByteArray> plainXlsx(const PlainTable& table, const QString& modelTitle);

} // namespace provisor::spreadsheet
