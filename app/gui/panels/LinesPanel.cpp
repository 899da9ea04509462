#include "app/gui/panels/LinesPanel.h"

#include <QBoxLayout>
#include <QScopedValueRollback>

namespace provisor {

namespace {

constexpr int pauseTime = 400;    // ms without a key after which a text is applied
constexpr int stepEndTime = 5000; // ms without a change after which another step of undo begins

} // namespace

LinesPanel::LinesPanel(Session& session, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_sync(session), m_edit(new LinesEdit(theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_edit, 1);
    column->addWidget(new HairLine(theme));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    m_note = new TextLabel(theme, {}, TextSize::Small, &Theme::muted);
    m_note->setWordWrap(true);
    foot->addWidget(m_note);
    column->addLayout(foot);
    setFocusProxy(m_edit);

    for (QTimer* timer : {&m_pause, &m_stepEnd})
        timer->setSingleShot(true);
    m_pause.setInterval(pauseTime);
    m_stepEnd.setInterval(stepEndTime);
    connect(&m_pause, &QTimer::timeout, this, &LinesPanel::applyNow);
    connect(&m_stepEnd, &QTimer::timeout, &m_sync, &LinesSync::endStep);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesPanel::onTextChanged);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &LinesPanel::followCaret);
    connect(m_edit, &LinesEdit::focusLeft, this, [this] {
        if (isPending() && !asks())
            applyNow();
        m_sync.endStep();
    });
    connect(m_edit, &LinesEdit::leaveWanted, this, &LinesPanel::leaveWanted);
    connect(m_edit, &LinesEdit::undoWanted, this, &LinesPanel::undo);
    connect(m_edit, &LinesEdit::redoWanted, this, &LinesPanel::redo);
    connect(&m_sync, &LinesSync::pictureChanged, this, &LinesPanel::onPictureChanged);
    connect(&session, &Session::selectionChanged, this, &LinesPanel::followSelection);
}

LinesPanel::~LinesPanel()
{
    m_edit->disconnect(this); // it loses the focus after what applies its text is gone
}

QWidget* LinesPanel::buildBar()
{
    m_bar = new Surface(m_theme, &Theme::askTint);
    m_bar->setEdges(Qt::BottomEdge);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(new TextLabel(m_theme, tr("The picture changed"), TextSize::Small), 1);
    m_show = new LinkButton(m_theme, tr("Show"));
    m_show->setToolTip(tr("Take the picture into the text; what was typed last is lost"));
    m_keep = new LinkButton(m_theme, tr("Keep typing"));
    m_keep->setToolTip(tr("Apply the text when it is finished; what is new in the picture stays"));
    row->addWidget(m_show);
    row->addWidget(m_keep);
    connect(m_show, &QAbstractButton::clicked, this, &LinesPanel::takePicture);
    connect(m_keep, &QAbstractButton::clicked, this, &LinesPanel::keepTyping);
    m_bar->hide();
    return m_bar;
}

void LinesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_sync.isBehind() && (!isPending() || m_sync.isElsewhere()))
        takePicture();
    else if (m_sync.isBehind())
        onPictureChanged();
    followSelection();
}

void LinesPanel::onTextChanged()
{
    if (m_isTaking)
        return;
    m_stepEnd.stop();
    if (!asks())
        m_pause.start();
}

void LinesPanel::applyNow()
{
    m_pause.stop();
    if (!isPending())
        return showErrors({});
    if (asks())
        return;
    const QString text = m_edit->toPlainText();
    const QList<LineError> errors = m_sync.apply(text);
    showErrors(errors);
    if (!errors.isEmpty())
        return;
    m_edit->document()->clearUndoRedoStacks(); // the step is one of the model now
    m_stepEnd.start();
    if (m_sync.isBehind())
        takePicture();
    fillWords();
    followSelection();
}

void LinesPanel::onPictureChanged()
{
    if (!isVisible())
        return; // showEvent() looks
    if (!isPending() || m_sync.isElsewhere())
        return takePicture();
    m_pause.stop();
    m_bar->show();
}

void LinesPanel::takePicture()
{
    {
        const QScopedValueRollback taking(m_isTaking, true);
        m_pause.stop();
        m_sync.takePicture();
        m_edit->takeText(m_sync.text());
    }
    m_bar->hide();
    showErrors({});
    fillWords();
    followSelection();
}

void LinesPanel::keepTyping()
{
    m_sync.keepText();
    m_bar->hide();
    m_edit->setFocus();
    m_pause.start();
}

void LinesPanel::showErrors(const QList<LineError>& errors)
{
    m_edit->setErrors(errors);
    if (errors.isEmpty()) {
        m_note->setColour({});
        m_note->setText(m_edit->document()->isEmpty() ? tr("Type what talks to what; the diagram follows.")
                                                      : tr("In step with the diagram"));
        return;
    }
    const LineError& first = errors.first();
    QString text = tr("Line %1: %2.").arg(first.line).arg(first.message);
    if (!first.advice.isEmpty())
        text += u' ' + first.advice + u'.';
    if (errors.size() > 1)
        text += u' ' + tr("%n more line(s) are wrong.", nullptr, int(errors.size()) - 1);
    m_note->setColour([this] { return m_theme.levelText(Level::Critical); });
    m_note->setText(text + u' ' + tr("Nothing is changed until this is mended."));
}

// Selection

void LinesPanel::followCaret()
{
    if (m_isTaking || isPending() || !m_edit->hasFocus())
        return;
    const QSet<Id> subjects = m_sync.subjectsAt(m_edit->currentLine());
    if (subjects.isEmpty() || subjects == m_session.selection())
        return;
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_session.select(subjects);
    Q_EMIT revealWanted(*subjects.begin());
}

void LinesPanel::followSelection()
{
    if (isPending())
        return m_edit->setMarkedLines({});
    QList<int> lines;
    for (const Id& id : m_session.selection()) {
        if (const int line = m_sync.lineOf(id); line > 0 && !lines.contains(line))
            lines.append(line);
    }
    std::sort(lines.begin(), lines.end());
    m_edit->setMarkedLines(lines);
    if (!m_isSelecting && !m_edit->hasFocus() && !lines.isEmpty()) {
        const QScopedValueRollback taking(m_isTaking, true);
        m_edit->goToLine(lines.first());
    }
}

void LinesPanel::fillWords()
{
    QStringList names, types;
    for (const Record& element : m_session.snapshot().records(Kind::Element))
        names.append(element.text(field::element::Name));
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    for (const ComponentType& type : m_session.catalogue()->componentTypes())
        types.append(type.id);
    types.sort();
    m_edit->setWords(names, types);
}

// Undo

void LinesPanel::undo()
{
    if (isPending() && m_edit->document()->isUndoAvailable())
        m_edit->QPlainTextEdit::undo();
    else
        m_session.undo();
}

void LinesPanel::redo()
{
    if (m_edit->document()->isRedoAvailable())
        m_edit->QPlainTextEdit::redo();
    else
        m_session.redo();
}

} // namespace provisor
