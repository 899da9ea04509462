#include "app/gui/dialogs/ImportDialog.h"

#include "app/gui/widgets/Controls.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QScrollArea>

namespace provisor {

namespace {

/// Lines of a kind that are shown at once; of thousands nobody reads more.
constexpr qsizetype shownLines = 200;

QString headingOf(ImportReport::Kind kind)
{
    switch (kind) {
    case ImportReport::Kind::Read:
        return ImportDialog::tr("Read");
    case ImportReport::Kind::Mapped:
        return ImportDialog::tr("Mapped");
    case ImportReport::Kind::Guessed:
        return ImportDialog::tr("Guessed, please check");
    case ImportReport::Kind::Lost:
        break;
    }
    return ImportDialog::tr("Not carried over");
}

} // namespace

ImportDialog::ImportDialog(const QString& fileName, const ImportReport& report, const GuiTheme& theme, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    resize(640, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 2);
    head->addWidget(new TextLabel(theme, QFileInfo(fileName).fileName(), TextSize::Heading, &Theme::text, 600));
    auto* note = new TextLabel(theme, tr("This is what became of the file. Nothing is opened yet."), TextSize::Small,
                               &Theme::text2);
    note->setWordWrap(true);
    head->addWidget(note);
    column->addLayout(head);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new Surface(theme, &Theme::panel);
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    for (const auto kind : {ImportReport::Kind::Lost, ImportReport::Kind::Guessed, ImportReport::Kind::Read,
                            ImportReport::Kind::Mapped}) {
        QStringList lines;
        for (const ImportReport::Line& line : report.lines) {
            if (line.kind == kind)
                lines.append(line.text);
        }
        if (lines.isEmpty())
            continue;
        auto* section = new Section(theme, headingOf(kind));
        section->setNote(QString::number(lines.size()));
        for (const QString& line : lines.first(std::min(shownLines, lines.size()))) {
            auto* label = new TextLabel(theme, line, TextSize::Small,
                                        kind == ImportReport::Kind::Guessed ? &Theme::ask : &Theme::text);
            label->setWordWrap(true);
            section->body()->addWidget(label);
        }
        if (lines.size() > shownLines)
            section->body()->addWidget(
                new TextLabel(theme, tr("%1 more").arg(lines.size() - shownLines), TextSize::Small, &Theme::muted));
        sections->addWidget(section);
    }
    sections->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Open as new model"));
    buttons->setContentsMargins(16, 0, 16, 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace provisor
