#include "core/spreadsheet/Register.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <ctime>
#include <xlsxwriter.h>

namespace provisor::spreadsheet {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

/// A text as libxlsxwriter takes it: in UTF-8, with what looks like an escape of XLSX escaped itself.
QByteArray writable(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QStringLiteral("_x")))
        text.replace(escape, QStringLiteral("_x005F_"));
    return text.toUtf8();
}

/// Writes a workbook by libxlsxwriter, which knows files only, and hands out its bytes.
class XlsxFile
{
public:
    explicit XlsxFile(const QString& title)
    {
        if (!m_folder.isValid())
            return;
        m_path = m_folder.filePath(QStringLiteral("book.xlsx"));
        m_temporary = m_folder.path().toUtf8();
        lxw_workbook_options options{};
        options.tmpdir = m_temporary.data();
        m_book = workbook_new_opt(m_path.toUtf8().constData(), &options);
        if (!m_book)
            return;
        // Same content, same bytes: the library would put the present time here.
        QByteArray name = title.toUtf8();
        lxw_doc_properties properties{};
        properties.title = name.data();
        properties.created = std::time_t{946684800};
        workbook_set_properties(m_book, &properties);
        m_text = format("@");
        m_shown = format("@");
        format_set_font_color(m_shown, 0x5D6572);
        m_number = format("0.0");
        format_set_font_color(m_number, 0x5D6572);
        m_date = format("yyyy-mm-dd");
        format_set_align(m_date, LXW_ALIGN_LEFT);
        m_head = head(0xE8EEFC);
        m_shownHead = head(0xEDEFF2);
        m_title = format("@");
        format_set_bold(m_title);
    }
    ~XlsxFile()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(XlsxFile)

    bool isOpen() const { return m_book != nullptr; }
    lxw_format* text() const { return m_text; }
    lxw_format* shown() const { return m_shown; }
    lxw_format* title() const { return m_title; }
    lxw_format* date() const { return m_date; }
    lxw_format* headOf(bool isEditable) const { return isEditable ? m_head : m_shownHead; }

    lxw_worksheet* addSheet(const QString& name)
    {
        static const QRegularExpression illegal(QStringLiteral("[\\[\\]:*?/\\\\']"));
        const QString legal = QString(name).replace(illegal, QStringLiteral(" ")).left(31);
        return workbook_add_worksheet(m_book, legal.toUtf8().constData());
    }

    /// Always a text, whatever it looks like.
    void writeText(lxw_worksheet* sheet, qsizetype row, qsizetype column, const QString& text, lxw_format* look)
    {
        const QString safe = (needsProtection(text) ? QString(u'\'' + text) : text).left(limits::cellLength);
        if (text.isEmpty())
            worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), look);
        else
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), writable(safe).constData(), look);
    }

    void writeCell(lxw_worksheet* sheet, qsizetype row, qsizetype column, const RegisterColumn& spec,
                   const QString& text)
    {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (spec.type == RegisterColumn::Type::Number && !text.isEmpty()) {
            worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), text.toDouble(), m_number);
        } else if (spec.type == RegisterColumn::Type::Date && date.isValid() && date.year() >= 1901) {
            lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
            worksheet_write_datetime(sheet, lxw_row_t(row), lxw_col_t(column), &day, m_date);
        } else {
            lxw_format* look = !spec.isEditable() ? m_shown : spec.type == RegisterColumn::Type::Date ? m_date : m_text;
            writeText(sheet, row, column, text, look);
        }
    }

    Result<QByteArray> take()
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        QFile file(m_path);
        if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
            return fail(Error::output(
                Messages::tr("The workbook cannot be written: %1")
                    .arg(error != LXW_NO_ERROR ? QString::fromUtf8(lxw_strerror(error)) : file.errorString())));
        return file.readAll();
    }

    static Error unusable()
    {
        return Error::output(Messages::tr("The folder for temporary files cannot be used"), QDir::tempPath(),
                             Messages::tr("Set TMPDIR to a folder with room"));
    }

private:
    lxw_format* format(const char* numbers)
    {
        lxw_format* result = workbook_add_format(m_book);
        format_set_num_format(result, numbers);
        format_set_align(result, LXW_ALIGN_VERTICAL_TOP);
        return result;
    }
    lxw_format* head(lxw_color_t fill)
    {
        lxw_format* result = format("@");
        format_set_bold(result);
        format_set_text_wrap(result);
        format_set_bg_color(result, fill);
        format_set_bottom(result, LXW_BORDER_THIN);
        return result;
    }

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_temporary;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_shown = nullptr;
    lxw_format* m_number = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_shownHead = nullptr;
    lxw_format* m_title = nullptr;
};

/// What may stand in the cells of a column, to choose from; empty when anything may.
QStringList choicesOf(const Register& table, const RegisterColumn& column, const Analysis& analysis)
{
    if (!column.isEditable() || column.type != RegisterColumn::Type::Choice)
        return {};
    const FieldSpec& spec = kindSpec(table.kind).fields[static_cast<size_t>(column.field)];
    QStringList choices;
    for (const char* choice : spec.choices)
        choices.append(QLatin1String(choice));
    return choices.isEmpty() ? RecordNames(analysis.snapshot, spec.refersTo).legal() : choices;
}

/// A pull-down list; another text is allowed after a warning, because names have several spellings.
void offer(lxw_worksheet* sheet, lxw_row_t rows, lxw_col_t column, const QStringList& choices)
{
    constexpr qsizetype listLimit = 255; // of Excel, separators included
    const bool hasSeparator =
        std::any_of(choices.begin(), choices.end(), [](const QString& text) { return text.contains(u','); });
    if (choices.isEmpty() || rows == 0 || hasSeparator || choices.join(u',').size() > listLimit)
        return;
    QList<QByteArray> texts;
    for (const QString& choice : choices)
        texts.append(choice.toUtf8());
    std::vector<char*> list;
    for (QByteArray& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    worksheet_data_validation_range(sheet, 1, column, rows, column, &validation);
}

void writeRegister(XlsxFile& file, const Register& table, const Analysis& analysis)
{
    lxw_worksheet* sheet = file.addSheet(table.title);
    const qsizetype base = table.columns.size();
    const auto lastRow = static_cast<lxw_row_t>(table.rows.size());
    for (qsizetype i = 0; i < base; ++i) {
        const RegisterColumn& column = table.columns[i];
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), column.width, nullptr);
        file.writeText(sheet, 0, i, column.heading, file.headOf(column.isEditable()));
        offer(sheet, lastRow, lxw_col_t(i), choicesOf(table, column, analysis));
    }
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(sheet, lxw_col_t(base), lxw_col_t(base), 20, nullptr, &hidden);
    file.writeText(sheet, 0, base, baseHeading(table, analysis.snapshot.model().id()), file.headOf(false));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const RegisterRow& row = table.rows[i];
        for (qsizetype k = 0; k < base; ++k)
            file.writeCell(sheet, i + 1, k, table.columns[k], row.cells[k]);
        file.writeText(sheet, i + 1, base, baseCell(row), file.shown());
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, lastRow, lxw_col_t(base));
    worksheet_set_landscape(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_fit_to_pages(sheet, 1, 0);
}

/// How the sheets are edited, for who opens them.
void writeAbout(XlsxFile& file, const QList<Register>& tables, const Analysis& analysis)
{
    lxw_worksheet* sheet = file.addSheet(Messages::tr("How to edit"));
    worksheet_set_column(sheet, 0, 0, 22, nullptr);
    worksheet_set_column(sheet, 1, 1, 110, nullptr);
    int row = 0;
    const auto line = [&](const QString& name, const QString& text) {
        file.writeText(sheet, row, 0, name, file.title());
        file.writeText(sheet, row++, 1, text, file.text());
    };
    line(Messages::tr("Model"), analysis.snapshot.model().text(field::model::Title));
    line(Messages::tr("Edit"),
         Messages::tr("Columns with a blue head. Grey ones are worked out or name the row; what is "
                      "written there is not taken over."));
    line(Messages::tr("Rows"),
         Messages::tr("Sort, filter and hide as you like. Rows that are added or deleted are named "
                      "and not taken over."));
    line(Messages::tr("Last column"),
         Messages::tr("Hidden. It tells what was exported, so that your edits are told apart from those made in the "
                      "model meanwhile. Leave it, and sort whole rows only."));
    line(Messages::tr("Dates"), Messages::tr("As a date, or as text like 2027-02-28."));
    line(Messages::tr("Lists"), Messages::tr("Separated by ;"));
    line(Messages::tr("People"), Messages::tr("By name or short name."));
    for (const Register& table : tables) {
        for (const RegisterColumn& column : table.columns) {
            const QStringList choices = choicesOf(table, column, analysis);
            const bool isFixed =
                column.isEditable() && !kindSpec(table.kind).fields[static_cast<size_t>(column.field)].choices.empty();
            if (isFixed)
                line(table.title + QStringLiteral(", ") + column.heading, choices.join(QStringLiteral(", ")));
        }
    }
}

} // namespace

QByteArray registerCsv(const Register& table, Id model, const CsvStyle& style)
{
    QList<QStringList> rows;
    QStringList head;
    for (const RegisterColumn& column : table.columns)
        head.append(neutralised(column.heading));
    head.append(baseHeading(table, model));
    rows.append(head);
    for (const RegisterRow& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            QString text = neutralised(row.cells[i]);
            if (table.columns[i].type == RegisterColumn::Type::Number)
                text.replace(u'.', style.decimalPoint);
            cells.append(text);
        }
        cells.append(baseCell(row));
        rows.append(cells);
    }
    return writeCsv(rows, style);
}

Result<QByteArray> registersXlsx(const QList<Register>& tables, const Analysis& analysis)
{
    XlsxFile file(analysis.snapshot.model().text(field::model::Title));
    if (!file.isOpen())
        return fail(XlsxFile::unusable());
    for (const Register& table : tables)
        writeRegister(file, table, analysis);
    writeAbout(file, tables, analysis);
    return file.take();
}

QByteArray plainCsv(const PlainTable& table, const CsvStyle& style)
{
    QList<QStringList> rows{table.headings};
    rows += table.rows;
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = neutralised(cell);
    }
    return writeCsv(rows, style);
}

Result<QByteArray> plainXlsx(const PlainTable& table, const QString& modelTitle)
{
    XlsxFile file(modelTitle);
    if (!file.isOpen())
        return fail(XlsxFile::unusable());
    lxw_worksheet* sheet = file.addSheet(table.title);
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), table.widths.value(i, 14), nullptr);
        file.writeText(sheet, 0, i, table.headings[i], file.headOf(false));
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        for (qsizetype k = 0; k < table.rows[i].size(); ++k)
            file.writeText(sheet, i + 1, k, table.rows[i][k], file.text());
    }
    for (qsizetype i = 0; i < table.notes.size(); ++i)
        file.writeText(sheet, table.rows.size() + 2 + i, 0, table.notes[i], file.shown());
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.headings.size() - 1));
    worksheet_set_landscape(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_fit_to_pages(sheet, 1, 0);
    return file.take();
}

} // namespace provisor::spreadsheet
