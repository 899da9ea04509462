// What people said about a threat: reason, labels, note, comments and history.

#include "app/gui/panels/ThreatDetail.h"

#include "app/gui/widgets/FlowLayout.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/TextBox.h"
#include "models/Comments.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>

namespace provisor {

namespace {

/// Steps of the history shown; the page "History" has all.
constexpr qsizetype shownSteps = 8;

QString noteOf(const Snapshot& snapshot, const Threat& threat)
{
    const Record* decision = threat.decision.isNull() ? nullptr : snapshot.find(Kind::Threat, threat.decision);
    return decision ? decision->text(field::threat::Note) : QString();
}

} // namespace

void ThreatDetail::addReason(const Threat& threat)
{
    const Record* decision =
        threat.decision.isNull() ? nullptr : m_session.snapshot().find(Kind::Threat, threat.decision);
    if (!threat.isRaised) {
        auto* gone = new TextLabel(
            m_theme,
            tr("The rule no longer fires here. The decision is kept: %1.").arg(words::threatStatus(threat.status)),
            TextSize::Small, &Theme::text2);
        gone->setWordWrap(true);
        gone->setContentsMargins(16, 0, 4, 12);
        m_column->addWidget(gone);
    }
    const QString reason = decision ? decision->text(field::threat::Reason) : QString();
    if (reason.isEmpty() || threat.status == u"accepted") // there the acceptance says it
        return;
    auto* label = new TextLabel(m_theme, tr("Reason: %1").arg(reason), TextSize::Small, &Theme::text2);
    label->setWordWrap(true);
    label->setContentsMargins(16, 0, 4, 12);
    m_column->addWidget(label);
}

void ThreatDetail::addLabels(const Threat& threat)
{
    const Record* decision =
        threat.decision.isNull() ? nullptr : m_session.snapshot().find(Kind::Threat, threat.decision);
    const QStringList labels = decision ? decision->list(field::threat::Labels) : QStringList();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 4, 10);
    auto* button = new ValueButton(m_theme);
    button->setObjectName(QStringLiteral("labels"));
    button->setValue(labels.isEmpty() ? tr("No label") : labels.join(QStringLiteral(", ")), true);
    button->setAccessibleName(tr("Labels: %1").arg(button->text()));
    connect(button, &QAbstractButton::clicked, this, [this, button, labels] {
        menus::popUp(menus::labels(this, decisions::labels(m_session), labels,
                                   [this, key = m_key](const QStringList& added, const QStringList& removed) {
                                       decisions::changeLabels(m_session, {key}, added, removed);
                                   }),
                     *button);
    });
    auto* name = new TextLabel(m_theme, tr("Labels"), TextSize::Small, &Theme::muted);
    line->addWidget(name);
    line->addWidget(button);
    line->addStretch();
    m_column->addLayout(line);
}

void ThreatDetail::addNote(const Threat& threat)
{
    auto* section = new Section(m_theme, tr("Note"));
    const QString statement = CommentedNote::parse(noteOf(m_session.snapshot(), threat)).statement;
    m_note = new TextBox(tr("Note on this threat"), 70, statement);
    m_note->setPlaceholderText(tr("What was decided and why, for the report"));
    connect(m_note, &TextBox::written, this, [this, key = m_key](const QString& text) {
        const Threat* present = m_session.analysis()->threat(key);
        CommentedNote note = CommentedNote::parse(present ? noteOf(m_session.snapshot(), *present) : QString());
        note.statement = text;
        decisions::setThreatField(m_session, {key}, field::threat::Note, textValue(note.text()),
                                  tr("Note on a threat"));
    });
    section->body()->addWidget(m_note);
    m_column->addWidget(section);
}

QWidget* ThreatDetail::commentLine(const Comment& comment)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(1);
    column->addWidget(new TextLabel(m_theme, QString(comment.author % u"  " % words::date(comment.date)),
                                    TextSize::Caption, &Theme::muted));
    auto* text = new TextLabel(m_theme, comment.text, TextSize::Small, &Theme::text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    column->addWidget(text);
    return box;
}

void ThreatDetail::addComments(const Threat& threat)
{
    auto* section = new Section(m_theme, tr("Comments"));
    const QList<Comment> comments = CommentedNote::parse(noteOf(m_session.snapshot(), threat)).comments;
    section->setNote(comments.isEmpty() ? QString() : QString::number(comments.size()));
    for (const Comment& comment : comments)
        section->body()->addWidget(commentLine(comment));
    m_comment = new QPlainTextEdit;
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("New comment"));
    m_comment->setPlaceholderText(tr("Write a comment, Ctrl+Enter adds it"));
    m_comment->setFont(GuiTheme::font(TextSize::Small));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(52);
    auto* add = new LinkButton(m_theme, tr("Add comment"));
    const auto write = [this, box = m_comment, key = m_key] {
        const QString text = box->toPlainText();
        box->clear();
        box->clearFocus();
        decisions::addComment(m_session, key, text);
    };
    connect(add, &QAbstractButton::clicked, this, write);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_comment);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, write);
    section->body()->addWidget(m_comment);
    section->body()->addWidget(add, 0, Qt::AlignLeft);
    m_column->addWidget(section);
}

void ThreatDetail::writeComment()
{
    if (!m_comment)
        return;
    m_scroll->ensureWidgetVisible(m_comment);
    m_comment->setFocus(Qt::ShortcutFocusReason);
}

void ThreatDetail::addTrail(const Threat& threat)
{
    const QList<TrailStep> steps = m_trail.stepsOf(threat.key);
    auto* section = new Section(m_theme, tr("History"));
    section->setNote(steps.isEmpty() ? tr("no change yet") : QString::number(steps.size()));
    for (const TrailStep& step : steps.first(std::min(shownSteps, steps.size()))) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* when = new TextLabel(m_theme, words::date(step.time.toLocalTime().date().toString(Qt::ISODate)),
                                   TextSize::Small, &Theme::muted);
        when->setMinimumWidth(48);
        when->setToolTip(QLocale().toString(step.time.toLocalTime(), QLocale::ShortFormat));
        line->addWidget(when, 0, Qt::AlignTop);
        auto* who = new TextLabel(m_theme, step.author, TextSize::Small, &Theme::text2);
        who->setMaximumWidth(96);
        line->addWidget(who, 0, Qt::AlignTop);
        auto* what = new TextLabel(m_theme, step.text, TextSize::Small, &Theme::text);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        line->addWidget(what, 1);
        section->body()->addLayout(line);
    }
    m_column->addWidget(section);
}

} // namespace provisor
