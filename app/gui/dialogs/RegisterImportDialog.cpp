#include "app/gui/dialogs/RegisterImportDialog.h"

#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/Controls.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QSaveFile>
#include <QScrollArea>
#include <QTableView>

namespace provisor {

namespace {

using Note = spreadsheet::SheetNote;

/// Lines of a kind that are shown at once; of thousands nobody reads more.
constexpr qsizetype shownNotes = 200;

QString headingOf(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::Illegal:
        return RegisterImportDialog::tr("Not taken over: no legal value");
    case Note::Kind::UnknownRow:
        return RegisterImportDialog::tr("Rows that are not in the model");
    case Note::Kind::MissingRow:
        return RegisterImportDialog::tr("Rows that are not in the sheet");
    case Note::Kind::Ignored:
        break;
    }
    return RegisterImportDialog::tr("Ignored");
}

} // namespace

RegisterImportDialog::RegisterImportDialog(Session& session, const QString& fileName,
                                           const spreadsheet::RegisterImport& import, const GuiTheme& theme,
                                           QWidget* parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_model(import)
{
    setWindowTitle(tr("Import registers"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 2);
    head->addWidget(new TextLabel(theme, QFileInfo(fileName).fileName(), TextSize::Heading, &Theme::text, 600));
    const QString read = tr("%n row(s) read.", nullptr, import.rows);
    const QString what = import.edits.isEmpty() ? tr("Nothing differs from the model.")
                                                : tr("%n cell(s) were edited. Nothing is changed yet.", nullptr,
                                                     static_cast<int>(import.edits.size()));
    auto* note = new TextLabel(theme, read + u' ' + what, TextSize::Small, &Theme::text2);
    note->setWordWrap(true);
    head->addWidget(note);
    column->addLayout(head);
    if (import.conflicts() > 0)
        column->addWidget(buildConflictChoice());
    QTableView* table = buildTable();
    column->addWidget(table, import.edits.isEmpty() ? 0 : 3);
    table->setVisible(!import.edits.isEmpty());
    if (!import.notes.isEmpty())
        column->addWidget(buildNotes(), 2);
    else if (import.edits.isEmpty())
        column->addStretch();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->setContentsMargins(16, 0, 16, 0);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &RegisterImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RegisterImportDialog::update);
    update();
    if (!import.edits.isEmpty())
        table->setFocus();
}

QWidget* RegisterImportDialog::buildConflictChoice()
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(16, 0, 16, 0);
    auto* label = new TextLabel(
        m_theme,
        tr("%n cell(s) were changed in the model as well:", nullptr, static_cast<int>(m_model.import().conflicts())),
        TextSize::Body, &Theme::text, 500);
    auto* choice = new SegmentBar(m_theme, {tr("Keep the model"), tr("Take the sheet")});
    choice->setAccessibleName(tr("All conflicts"));
    choice->setCurrent(0);
    connect(choice, &SegmentBar::chosen, this, [this, choice](int index) {
        choice->setCurrent(index);
        m_model.setConflictsTaken(index == 1);
    });
    line->addWidget(label);
    line->addWidget(choice);
    line->addStretch();
    return box;
}

QTableView* RegisterImportDialog::buildTable()
{
    auto* table = new QTableView;
    table->setModel(&m_model);
    table->setAccessibleName(tr("Edited cells"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(28, table->fontMetrics().height() + 10));
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int widths[] = {m_model.import().conflicts() > 0 ? 190 : 100, 270, 110, 150, 150, 120};
    for (int i = 0; i < RegisterImportModel::ColumnCount; ++i)
        table->setColumnWidth(i, widths[i]);
    header->setSectionResizeMode(RegisterImportModel::Record, QHeaderView::Stretch);
    table->setCurrentIndex(m_model.index(0, RegisterImportModel::Take));
    return table;
}

QWidget* RegisterImportDialog::buildNotes()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What is left out"));
    auto* content = new Surface(m_theme, &Theme::panel);
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    for (const auto kind : {Note::Kind::Illegal, Note::Kind::UnknownRow, Note::Kind::MissingRow, Note::Kind::Ignored}) {
        QStringList lines;
        for (const Note& note : m_model.import().notes) {
            if (note.kind == kind)
                lines.append(note.toString());
        }
        if (lines.isEmpty())
            continue;
        auto* section = new Section(m_theme, headingOf(kind));
        section->setNote(QString::number(lines.size()));
        for (const QString& line : lines.mid(0, shownNotes)) {
            auto* label = new TextLabel(m_theme, line, TextSize::Small);
            label->setWordWrap(true);
            section->body()->addWidget(label);
        }
        if (lines.size() > shownNotes)
            section->body()->addWidget(
                new TextLabel(m_theme, tr("%1 more").arg(lines.size() - shownNotes), TextSize::Small, &Theme::muted));
        sections->addWidget(section);
    }
    sections->addStretch();
    scroll->setWidget(content);
    return scroll;
}

void RegisterImportDialog::update()
{
    m_apply->setEnabled(m_model.taken() > 0);
    m_apply->setText(m_model.taken() > 0 ? tr("Change %n cell(s)", nullptr, m_model.taken()) : tr("Nothing to change"));
}

void RegisterImportDialog::accept()
{
    if (m_model.taken() == 0 || m_session.apply(m_model.change(m_session.document(), m_session.author())))
        QDialog::accept();
}

Result<void> exportRegisters(Session& session, const QString& path)
{
    session.waitForAnalysis();
    const AnalysisPointer analysis = session.analysis();
    if (!analysis)
        return fail(Error::internal(RegisterImportDialog::tr("The registers need an analysis")));
    const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
    QList<spreadsheet::Register> tables;
    const QString named = spreadsheet::registerOfFileName(path);
    for (const QString& id : spreadsheet::registerIds()) {
        if (isCsv ? id == (named.isEmpty() ? QStringLiteral("threats") : named) : named.isEmpty() || id == named)
            tables.append(spreadsheet::makeRegister(id, *analysis));
    }
    const Result<QByteArray> bytes =
        isCsv ? spreadsheet::registerCsv(tables.first(), analysis->snapshot.model().id(),
                                         spreadsheet::CsvStyle::of(session.catalogue()->language()))
              : spreadsheet::registersXlsx(tables, *analysis);
    if (!bytes)
        return fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(
            Error::output(RegisterImportDialog::tr("The file cannot be written: %1").arg(file.errorString()), path));
    return {};
}

Result<void> importRegisters(Session& session, const QString& path, const GuiTheme& theme, QWidget* window)
{
    QFile file(path);
    if (file.size() > spreadsheet::limits::fileSize || !file.open(QIODevice::ReadOnly))
        return fail(Error::input(
            file.isOpen() || file.error() != QFile::NoError
                ? RegisterImportDialog::tr("The file cannot be read: %1").arg(file.errorString())
                : RegisterImportDialog::tr("The file is larger than %1 MB").arg(spreadsheet::limits::fileSize >> 20),
            path));
    session.waitForAnalysis();
    if (!session.analysis())
        return fail(Error::internal(RegisterImportDialog::tr("The registers need an analysis")));
    auto import = spreadsheet::readRegisters(file.readAll(), path, *session.analysis());
    if (!import)
        return fail(import.error());
    (new RegisterImportDialog(session, path, *import, theme, window))->open();
    return {};
}

} // namespace provisor
