#include "app/gui/WelcomePage.h"

#include "app/gui/widgets/PaintedRow.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace provisor {

WelcomePage::WelcomePage(FileController& files, const GuiTheme& theme, QWidget* parent)
    : Surface(theme, &Theme::panel, parent), m_files(files), m_theme(theme)
{
    auto* outer = new QHBoxLayout(this);
    outer->addStretch();
    auto* content = new QWidget;
    content->setMinimumWidth(720);
    content->setMaximumWidth(860);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(12);
    outer->addWidget(content, 10);
    outer->addStretch();
    refresh();
}

void WelcomePage::refresh()
{
    clearLayout(*m_column);
    m_column->addStretch(2);
    auto* title = new TextLabel(m_theme, QStringLiteral("Provisor"), TextSize::Figure, &Theme::text, 600);
    m_column->addWidget(title);
    m_column->addWidget(new TextLabel(m_theme, tr("Threat modelling of AI systems against ETSI EN 304 223"),
                                      TextSize::Body, &Theme::muted));
    m_column->addSpacing(8);
    addRecovery();
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(startColumn(), 1);
    line->addWidget(sampleColumn(), 1);
    m_column->addLayout(line);
    m_column->addStretch(3);
}

void WelcomePage::addRecovery()
{
    const QList<RecoverableJournal> journals = m_files.recoverable();
    if (journals.isEmpty())
        return;
    auto* card = new Card(m_theme, tr("Not saved when the program ended"));
    for (const RecoverableJournal& journal : journals) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(14, 4, 12, 4);
        line->setSpacing(8);
        const QString name = journal.header.modelFile.isEmpty() ? tr("A model never saved")
                                                                : QFileInfo(journal.header.modelFile).fileName();
        line->addWidget(new TextLabel(m_theme, name));
        line->addWidget(
            new TextLabel(m_theme,
                          QString(tr("%n change(s)", nullptr, static_cast<int>(journal.entries.size())) % u", " %
                                  QLocale().toString(journal.lastWritten.toLocalTime(), QLocale::ShortFormat)),
                          TextSize::Small, &Theme::muted),
            1);
        auto* recover = new QPushButton(tr("Recover"));
        recover->setDefault(true);
        connect(recover, &QPushButton::clicked, this, [this, journal] { m_files.recover(journal); });
        auto* discard = new QPushButton(tr("Discard"));
        connect(discard, &QPushButton::clicked, this, [this, journal] {
            FileController::discard(journal);
            refresh();
        });
        line->addWidget(recover);
        line->addWidget(discard);
        card->body()->addLayout(line);
    }
    m_column->addWidget(card);
}

QWidget* WelcomePage::startColumn()
{
    auto* card = new Card(m_theme, tr("Start"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 2, 14, 10);
    buttons->setSpacing(8);
    auto* create = new QPushButton(m_theme.icon(QStringLiteral("ui-plus")), tr("New model"));
    connect(create, &QPushButton::clicked, &m_files, &FileController::createNew);
    auto* open = new QPushButton(m_theme.icon(QStringLiteral("ui-open")), tr("Open..."));
    connect(open, &QPushButton::clicked, &m_files, &FileController::askOpen);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    int shown = 0;
    for (const QString& path : m_files.recentFiles()) {
        if (!QFileInfo::exists(path) || ++shown > 6)
            continue;
        auto* row =
            new PaintedRow(m_theme, path, 42, [this, path](QPainter& painter, const SignPainter&, const QRectF& area) {
                m_theme.paintIcon(painter, QStringLiteral("view-diagram"), QRectF(14, area.center().y() - 8, 16, 16),
                                  m_theme(&Theme::text2));
                drawLine(painter, QRectF(40, 4, area.width() - 52, 18), QFileInfo(path).completeBaseName(),
                         GuiTheme::font(), m_theme(&Theme::text));
                drawLine(painter, QRectF(40, 22, area.width() - 52, 15),
                         QDir::toNativeSeparators(QFileInfo(path).path()), GuiTheme::font(TextSize::Caption),
                         m_theme(&Theme::muted));
            });
        connect(row, &QAbstractButton::clicked, this, [this, path] { m_files.open(path); });
        card->body()->addWidget(row);
    }
    if (shown == 0) {
        auto* none = new TextLabel(m_theme, tr("No recent files yet."), TextSize::Small, &Theme::muted);
        none->setContentsMargins(14, 4, 14, 8);
        card->body()->addWidget(none);
    }
    card->body()->addStretch();
    return card;
}

QWidget* WelcomePage::sampleColumn()
{
    auto* card = new Card(m_theme, tr("Samples"));
    card->setNote(tr("open as a new model"));
    for (const FileController::Sample& sample : m_files.samples()) {
        auto* row = new PaintedRow(
            m_theme, sample.title, 42, [this, sample](QPainter& painter, const SignPainter&, const QRectF& area) {
                m_theme.paintIcon(painter, QStringLiteral("type-ai-application"),
                                  QRectF(14, area.center().y() - 8, 16, 16), m_theme(&Theme::text2));
                drawLine(painter, QRectF(40, 4, area.width() - 52, 18), sample.title, GuiTheme::font(),
                         m_theme(&Theme::text));
                drawLine(painter, QRectF(40, 22, area.width() - 52, 15), sample.purpose,
                         GuiTheme::font(TextSize::Caption), m_theme(&Theme::muted));
            });
        row->setToolTip(sample.purpose);
        connect(row, &QAbstractButton::clicked, this, [this, name = sample.name] { m_files.openSample(name); });
        card->body()->addWidget(row);
    }
    card->body()->addStretch();
    return card;
}

} // namespace provisor
