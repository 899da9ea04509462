#include "core/spreadsheet/RegisterImport.h"

#include "core/base/Text.h"
#include "core/document/Edits.h"
#include "core/spreadsheet/CellReader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RegisterImport)
};

using NoteKind = SheetNote::Kind;

/// The head of a sheet that came from a register: which one, and what its columns are.
struct SheetHead
{
    qsizetype row = 0; ///< index into Sheet::rows
    int baseColumn = 0;
    QString registerId;
    QStringList exported;        ///< ids of the columns in the order of the digests
    QMap<int, QString> columns;  ///< of the sheet, to id
    QMap<int, QString> headings; ///< all of the sheet
    QStringList doubled;         ///< headings that occur twice
};

std::optional<SheetHead> headOf(const Sheet& sheet)
{
    for (qsizetype r = 0; r < std::min<qsizetype>(sheet.rows.size(), 20); ++r) { // people put titles above
        const QList<Cell>& cells = sheet.rows[r].cells;
        for (int c = 0; c < cells.size(); ++c) {
            if (!cells[c].text.startsWith(QLatin1String(baseMark)))
                continue;
            SheetHead head{r, c, {}, {}, {}, {}, {}};
            const QStringList parts = cells[c].text.split(u'|');
            head.registerId = parts[0].mid(QLatin1String(baseMark).size());
            QHash<QString, QString> ids;
            for (const QString& part : parts.mid(3)) {
                head.exported.append(part.section(u'=', 0, 0));
                ids.insert(part.section(u'=', 1).simplified(), head.exported.last());
            }
            for (int k = 0; k < cells.size(); ++k) {
                const QString heading = restored(cells[k].text).simplified();
                if (k == c || heading.isEmpty())
                    continue;
                head.headings.insert(k, heading);
                const QString id = ids.value(heading);
                if (!id.isEmpty() && head.columns.values().contains(id))
                    head.doubled.append(heading);
                else if (!id.isEmpty())
                    head.columns.insert(k, id);
            }
            return head;
        }
    }
    return std::nullopt;
}

/// Compares one sheet with its register.
class SheetComparison
{
public:
    SheetComparison(const Sheet& sheet, const SheetHead& head, const Register& table, const Analysis& analysis,
                    RegisterImport& result)
        : m_sheet(sheet), m_head(head), m_table(table), m_analysis(analysis), m_cells(analysis), m_result(result)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_columnById.insert(table.columns[i].id, i);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            m_rowByKey.insert(table.rows[i].key, i);
            m_rowByDigest.insert(cellDigest(table.rows[i].key), i);
        }
        for (auto it = head.columns.begin(); it != head.columns.end(); ++it) {
            if (it.value() == table.columns.first().id)
                m_keyColumn = it.key();
        }
    }

    void run()
    {
        noteColumns();
        if (m_keyColumn < 0)
            return;
        learnDates();
        for (qsizetype i = m_head.row + 1; i < m_sheet.rows.size(); ++i) {
            if (!m_sheet.rows[i].isEmpty())
                compareRow(m_sheet.rows[i]);
        }
        noteIgnored();
        noteMissing();
    }

private:
    CellPlace place(int row, int column = -1) const
    {
        return {m_sheet.name, row, column < 0 ? QString() : columnLetters(column), m_head.headings.value(column)};
    }
    void note(NoteKind kind, const CellPlace& place, const QString& message, const QString& advice = {})
    {
        m_result.notes.append({kind, place, message, advice});
    }
    static Cell at(const SheetRow& row, int column) { return row.cells.value(column); }

    /// Digests of a row by the id of the column; empty when the row has none.
    QHash<QString, QString> exportedOf(const SheetRow& row) const
    {
        const QStringList digests = at(row, m_head.baseColumn).text.split(u'.');
        QHash<QString, QString> result;
        if (digests.first() != u"v1" || digests.size() != m_head.exported.size() + 1)
            return result;
        for (qsizetype i = 0; i < m_head.exported.size(); ++i)
            result.insert(m_head.exported[i], digests[i + 1]);
        return result;
    }

    void noteColumns()
    {
        const QStringList present = m_head.columns.values();
        for (auto it = m_head.headings.begin(); it != m_head.headings.end(); ++it) {
            if (!m_head.columns.contains(it.key()))
                note(NoteKind::Ignored, place(0, it.key()),
                     m_head.doubled.contains(it.value())
                         ? Messages::tr("A second column of this name is ignored")
                         : Messages::tr("The register has no such column; it is ignored"));
        }
        QStringList lost;
        for (const RegisterColumn& column : m_table.columns) {
            if (column.isEditable() && !present.contains(column.id))
                lost.append(column.heading);
        }
        if (!lost.isEmpty())
            note(NoteKind::Ignored, place(0),
                 Messages::tr("Columns that are not in the sheet stay as they are: %1")
                     .arg(lost.join(QStringLiteral(", "))));
        if (m_keyColumn < 0)
            note(NoteKind::Illegal, place(0),
                 Messages::tr("The column \"%1\" is missing, so no row can be told")
                     .arg(m_table.columns.first().heading),
                 Messages::tr("Put it back, or export again"));
    }

    void learnDates()
    {
        for (qsizetype i = m_head.row + 1; i < m_sheet.rows.size(); ++i) {
            const QHash<QString, QString> exported = exportedOf(m_sheet.rows[i]);
            for (auto it = m_head.columns.begin(); it != m_head.columns.end(); ++it) {
                const qsizetype column = m_columnById.value(it.value(), -1);
                if (column >= 0 && m_table.columns[column].type == RegisterColumn::Type::Date)
                    m_dates.learn(at(m_sheet.rows[i], it.key()), exported.value(it.value()));
            }
        }
    }

    void compareRow(const SheetRow& row)
    {
        const RegisterColumn& keyColumn = m_table.columns.first();
        const QString key = restored(at(row, m_keyColumn).text).trimmed();
        const QHash<QString, QString> exported = exportedOf(row);
        const QString keyDigest = exported.value(keyColumn.id);
        qsizetype index = m_rowByKey.value(key, -1);
        if (index < 0 && !keyDigest.isEmpty()) { // the key was edited, or a program took it for a number
            index = m_rowByDigest.value(keyDigest, -1);
            if (index >= 0)
                m_ignored[m_keyColumn].append(row.number);
        }
        if (index < 0) {
            noteUnknown(row, key, keyDigest);
            return;
        }
        if (exported.isEmpty() || cellDigest(m_table.rows[index].key) != keyDigest) {
            note(NoteKind::Illegal, place(row.number),
                 exported.isEmpty()
                     ? Messages::tr("The row of %1 lost its last, hidden column; nothing of it is taken over").arg(key)
                     : Messages::tr("The hidden column of this row belongs to another row than %1; nothing "
                                    "of it is taken over")
                           .arg(key),
                 Messages::tr("Export again, and sort whole rows only"));
            m_seen.insert(index);
            return;
        }
        if (m_seen.contains(index)) {
            note(NoteKind::Illegal, place(row.number),
                 Messages::tr("%1 has a row further up; this one is left out").arg(key));
            return;
        }
        m_seen.insert(index);
        ++m_result.rows;
        compareCells(row, m_table.rows[index], exported);
    }

    void noteUnknown(const SheetRow& row, const QString& key, const QString& keyDigest)
    {
        if (key.isEmpty()) {
            note(NoteKind::UnknownRow, place(row.number), Messages::tr("The row has no key; it is left out"),
                 Messages::tr("New records are made in the program"));
            return;
        }
        if (keyDigest == cellDigest(key)) {
            note(NoteKind::UnknownRow, place(row.number),
                 Messages::tr("%1 is no longer in the model; the row is left out").arg(key));
            return;
        }
        QStringList keys;
        for (const RegisterRow& known : m_table.rows)
            keys.append(known.key);
        const QString near = nearestSpelling(key, keys);
        note(NoteKind::UnknownRow, place(row.number), Messages::tr("The model has no %1; the row is left out").arg(key),
             near.isEmpty() ? Messages::tr("New records are made in the program") : spellingAdvice(key, keys));
    }

    void compareCells(const SheetRow& row, const RegisterRow& known, const QHash<QString, QString>& exported)
    {
        const qsizetype first = m_result.edits.size();
        for (auto it = m_head.columns.begin(); it != m_head.columns.end(); ++it) {
            const qsizetype index = m_columnById.value(it.value(), -1);
            if (index <= 0 || exported.value(it.value()) == u"-")
                continue;
            const RegisterColumn& column = m_table.columns[index];
            const Cell cell = at(row, it.key());
            const QString text = plainText(cell, column, m_dates);
            if (cellDigest(text) == exported.value(it.value()) && cell.type != Cell::Type::Formula)
                continue;
            if (!column.isEditable())
                m_ignored[it.key()].append(row.number);
            else
                compareCell(cell, text, column, known, known.cells[index], exported.value(it.value()),
                            place(row.number, it.key()));
        }
        checkDecision(known, first);
    }

    void compareCell(const Cell& cell, const QString& text, const RegisterColumn& column, const RegisterRow& known,
                     const QString& before, const QString& exported, const CellPlace& place)
    {
        if (cell.type == Cell::Type::Formula) {
            note(NoteKind::Illegal, place, Messages::tr("The cell holds a formula; formulas are not evaluated"),
                 Messages::tr("Put its value there"));
            return;
        }
        if (column.type == RegisterColumn::Type::Date && m_dates.isAmbiguous(cell)) {
            note(NoteKind::Illegal, place, Messages::tr("\"%1\" could be two dates").arg(cell.text),
                 Messages::tr("Write it as YYYY-MM-DD"));
            return;
        }
        const FieldSpec& spec = kindSpec(m_table.kind).fields[static_cast<size_t>(column.field)];
        const auto value = m_cells.read(spec, text);
        if (!value) {
            note(NoteKind::Illegal, place, value.error().message, value.error().advice);
            return;
        }
        const QString after = shownText(m_table.kind, column.field, m_cells.text(spec, *value));
        if (after == before || cellDigest(after) == exported)
            return;
        CellEdit edit{place, m_table.kind, known.key, known.record, known.name,
                      {},    column.field, *value,    before,       after};
        edit.isConflict = cellDigest(before) != exported;
        if (m_table.kind == Kind::Threat && known.record.isNull()) {
            if (const Threat* threat = m_analysis.threat(known.key))
                edit.targetName = threat->target.name;
        }
        m_result.edits.append(edit);
    }

    /// What a decision on a threat needs besides its status. `first`: where the edits of the row begin.
    void checkDecision(const RegisterRow& known, qsizetype first)
    {
        if (m_table.kind != Kind::Threat)
            return;
        QString reason = known.cells.value(m_columnById.value(QStringLiteral("reason"), -1));
        for (const CellEdit& edit : m_result.edits.mid(first)) {
            if (edit.field == field::threat::Reason)
                reason = edit.after;
        }
        m_result.edits.removeIf([&](const CellEdit& edit) {
            if (edit.key != known.key || edit.kind != Kind::Threat || edit.field != field::threat::Status)
                return false;
            if (edit.after == u"accepted" && !isAccepted(known.key)) {
                note(NoteKind::Illegal, edit.place, Messages::tr("A risk is not accepted in a cell"),
                     Messages::tr("Accept it in the program, which asks by whom, until when and why"));
                return true;
            }
            if (edit.after == u"not-relevant" && reason.trimmed().isEmpty()) {
                note(NoteKind::Illegal, edit.place, Messages::tr("\"not-relevant\" needs a reason"),
                     Messages::tr("Write it into the column \"%1\"")
                         .arg(QCoreApplication::translate("Schema",
                                                          kindSpec(Kind::Threat).fields[field::threat::Reason].label)));
                return true;
            }
            return false;
        });
    }

    bool isAccepted(const QString& key) const
    {
        const QList<Record>& records = m_analysis.snapshot.records(Kind::Acceptance);
        return std::any_of(records.begin(), records.end(),
                           [&](const Record& record) { return record.text(field::acceptance::ThreatKey) == key; });
    }

    void noteIgnored()
    {
        for (auto it = m_ignored.begin(); it != m_ignored.end(); ++it) {
            constexpr qsizetype named = 8;
            QStringList rows;
            for (const int row : it.value().mid(0, named))
                rows.append(QString::number(row));
            QString text = rows.join(QStringLiteral(", "));
            if (it.value().size() > named)
                text = Messages::tr("%1 and %2 more").arg(text).arg(it.value().size() - named);
            CellPlace where = place(it.value().size() == 1 ? it.value().first() : 0, it.key());
            note(NoteKind::Ignored, where,
                 it.value().size() == 1
                     ? Messages::tr("Only shown, not edited here; the edit is ignored")
                     : Messages::tr("Only shown, not edited here; the edits in rows %1 are ignored").arg(text));
        }
    }

    void noteMissing()
    {
        constexpr qsizetype named = 10;
        QStringList keys;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            if (!m_seen.contains(i))
                keys.append(m_table.rows[i].key);
        }
        if (keys.isEmpty())
            return;
        QString text = keys.mid(0, named).join(QStringLiteral(", "));
        if (keys.size() > named)
            text = Messages::tr("%1 and %2 more").arg(text).arg(keys.size() - named);
        note(NoteKind::MissingRow, place(0), Messages::tr("Not in the sheet, and left as they are: %1").arg(text),
             Messages::tr("To delete a record, do so in the program"));
    }

    const Sheet& m_sheet;
    const SheetHead& m_head;
    const Register& m_table;
    const Analysis& m_analysis;
    CellReader m_cells;
    DateReader m_dates;
    RegisterImport& m_result;
    QHash<QString, qsizetype> m_columnById;
    QHash<QString, qsizetype> m_rowByKey;
    QHash<QString, qsizetype> m_rowByDigest;
    QSet<qsizetype> m_seen;
    QMap<int, QList<int>> m_ignored; ///< columns that are only shown, to the rows edited there
    int m_keyColumn = -1;
};

Result<QList<Sheet>> sheetsOf(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return readXlsx(bytes, fileName);
    auto sheet = readCsv(bytes, fileName, QLatin1String(baseMark));
    if (!sheet)
        return fail(sheet.error());
    sheet->name = QFileInfo(fileName).fileName();
    return QList<Sheet>{*sheet};
}

/// Several sheets may hold one register, as a copy kept aside: the first one counts.
Result<void> checkHead(const SheetHead& head, const Sheet& sheet, const QString& fileName)
{
    const QString text = sheet.rows[head.row].cells[head.baseColumn].text;
    if (!registerIds().contains(head.registerId) || text.section(u'|', 1, 1) != u"1")
        return fail(Error::input(Messages::tr("The sheet was exported by a newer version of the program"), fileName,
                                 sheet.name, Messages::tr("Export it again with this one")));
    return {};
}

} // namespace

QString CellPlace::toString() const
{
    QStringList parts{sheet};
    if (row > 0)
        parts.append(Messages::tr("row %1").arg(row));
    if (!letters.isEmpty())
        parts.append(Messages::tr("column %1 (%2)").arg(letters, heading));
    return parts.join(QStringLiteral(", "));
}

QString SheetNote::toString() const
{
    QString text = place.toString() + QStringLiteral(": ") + message;
    if (!advice.isEmpty())
        text += QStringLiteral(". ") + advice;
    return text;
}

qsizetype RegisterImport::conflicts() const
{
    return std::count_if(edits.begin(), edits.end(), [](const CellEdit& edit) { return edit.isConflict; });
}

bool RegisterImport::isIncomplete() const
{
    return conflicts() > 0 || std::any_of(notes.begin(), notes.end(), [](const SheetNote& note) {
               return note.kind == NoteKind::Illegal || note.kind == NoteKind::UnknownRow;
           });
}

Result<RegisterImport> readRegisters(const QByteArray& bytes, const QString& fileName, const Analysis& analysis)
{
    auto sheets = sheetsOf(bytes, fileName);
    if (!sheets)
        return fail(sheets.error());
    RegisterImport result;
    QSet<QString> done;
    for (const Sheet& sheet : std::as_const(*sheets)) {
        const auto head = headOf(sheet);
        if (!head)
            continue;
        if (auto ok = checkHead(*head, sheet, fileName); !ok)
            return fail(ok.error());
        if (done.contains(head->registerId)) {
            result.notes.append({NoteKind::Ignored,
                                 {sheet.name, 0, {}, {}},
                                 Messages::tr("An earlier sheet holds the same register; this one is left out"),
                                 {}});
            continue;
        }
        done.insert(head->registerId);
        result.sheets.append(sheet.name);
        const Register table = makeRegister(head->registerId, analysis);
        SheetComparison(sheet, *head, table, analysis, result).run();
    }
    if (done.isEmpty())
        return fail(Error::input(Messages::tr("No sheet is a register exported by this program: the column that begins "
                                              "with \"%1\" is missing")
                                     .arg(QLatin1String(baseMark)),
                                 fileName, {}, Messages::tr("Export a register, edit that file and import it again")));
    return result;
}

Change registerChange(const RegisterImport& import, const Document& document, const QString& author,
                      const std::function<bool(const CellEdit&)>& takes)
{
    QString label = Messages::tr("Import registers");
    if (!import.sheets.isEmpty())
        label = Messages::tr("Import %1").arg(import.sheets.join(QStringLiteral(", ")));
    ChangeBuilder builder(document, label);
    QHash<QString, Id> made; // several cells of a row make one record
    for (const CellEdit& edit : import.edits) {
        if (!takes(edit))
            continue;
        Id id = edit.record.isNull() ? made.value(edit.key) : edit.record;
        if (id.isNull()) {
            Record record(edit.kind, Id::create());
            record.set(0, edit.key); // of decisions and assessments: threat key, number of the provision
            if (!edit.targetName.isEmpty())
                record.set(field::threat::TargetName, edit.targetName);
            id = builder.insert(record);
            made.insert(edit.key, id);
        }
        if (builder.find(edit.kind, id))
            builder.set(edit.kind, id, edit.field, edit.value);
    }
    Change change = builder.take(author);
    change.origin = Origin::Import;
    return change;
}

QString previewText(const RegisterImport& import, bool takesConflicts)
{
    QStringList conflicts;
    QStringList edits;
    QMap<NoteKind, QStringList> notes;
    const auto quoted = [](QString text) {
        return text.isEmpty() ? Messages::tr("(empty)") : text.replace(u'\n', u' ');
    };
    for (const CellEdit& edit : import.edits) {
        const QString line = edit.place.toString() + QStringLiteral(", ") + edit.key + QStringLiteral(": ");
        if (edit.isConflict)
            conflicts.append(line + Messages::tr("model: %1; sheet: %2").arg(quoted(edit.before), quoted(edit.after)));
        else
            edits.append(line + quoted(edit.before) + QStringLiteral(" → ") + quoted(edit.after));
    }
    for (const SheetNote& note : import.notes)
        notes[note.kind].append(note.toString());
    QString text =
        Messages::tr("Read %1: %n row(s)", nullptr, import.rows).arg(import.sheets.join(QStringLiteral(", "))) + u'\n';
    const auto section = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        text += title.arg(lines.size()) + u'\n';
        for (const QString& line : lines)
            text += QStringLiteral("  ") + line + u'\n';
    };
    section(takesConflicts ? Messages::tr("Conflicts, taken from the sheet (%1):")
                           : Messages::tr("Conflicts, left as in the model (%1):"),
            conflicts);
    section(Messages::tr("Not taken over, no legal value (%1):"), notes[NoteKind::Illegal]);
    section(Messages::tr("Rows that are not in the model (%1):"), notes[NoteKind::UnknownRow]);
    section(Messages::tr("Rows that are not in the sheet (%1):"), notes[NoteKind::MissingRow]);
    section(Messages::tr("Ignored (%1):"), notes[NoteKind::Ignored]);
    section(Messages::tr("Changes (%1):"), edits);
    if (import.edits.isEmpty())
        text += Messages::tr("Nothing to change.") + u'\n';
    return text;
}

} // namespace provisor::spreadsheet
