#include "app/gui/panels/LinesEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

namespace provisor {

namespace {

constexpr int indentation = 4, gutterGap = 6, signRoom = 10, popupWidth = 240;

QFont lineFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(GuiTheme::font().pointSizeF());
    return font;
}

} // namespace

LinesHighlighter::LinesHighlighter(const GuiTheme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &GuiTheme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void LinesHighlighter::highlightBlock(const QString& text)
{
    const auto colour = [&](qsizetype from, qsizetype length, Colour Theme::*token, bool isBold = false) {
        QTextCharFormat format;
        format.setForeground(m_theme(token));
        if (isBold)
            format.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(from), static_cast<int>(length), format);
    };
    if (text.trimmed().startsWith(u'#'))
        return colour(0, text.size(), &Theme::muted);
    static const QRegularExpression arrows(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"?|<->|->|<-|[\u2190\u2192\u2194]"));
    bool hasArrow = false;
    qsizetype end = 0; // of the last arrow; the label begins at the colon after it
    for (auto found = arrows.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured().startsWith(u'"'))
            continue;
        hasArrow = true;
        end = match.capturedEnd();
        colour(match.capturedStart(), match.capturedLength(), &Theme::accent, true);
    }
    if (!hasArrow && text.trimmed().endsWith(u':'))
        colour(0, text.size(), &Theme::text, true);
    static const QRegularExpression type(QStringLiteral("\\[[^\\]]*\\]?"));
    for (auto found = type.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        colour(match.capturedStart(), match.capturedLength(), &Theme::text2);
    }
    if (const qsizetype colon = text.indexOf(u':', end); hasArrow && colon >= 0)
        colour(colon, text.size() - colon, &Theme::text2);
}

/// The numbers beside the lines, with a sign where something is wrong.
class LinesEdit::Gutter : public QWidget
{
public:
    explicit Gutter(LinesEdit& edit) : QWidget(&edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_edit.paintGutter(*event); }

private:
    LinesEdit& m_edit;
};

LinesEdit::LinesEdit(const GuiTheme& theme, QWidget* parent)
    : QPlainTextEdit(parent), m_theme(theme), m_gutter(new Gutter(*this)), m_completer(new QCompleter(this)),
      m_offered(new QStringListModel(this))
{
    setFont(lineFont());
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Lines of the system"));
    setAccessibleDescription(tr("Escape goes back to the diagram"));
    setPlaceholderText(tr("Customer -> Chat backend: prompt\nChat backend -> Vector store\n\nOwn cloud (trusted):\n"
                          "    Chat backend [ai-application]"));
    new LinesHighlighter(theme, document());
    m_completer->setModel(m_offered);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setAccessibleName(tr("Names and types that could come next"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &LinesEdit::accept);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LinesEdit::placeGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        dy != 0 ? m_gutter->scroll(0, dy) : m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(&theme, &GuiTheme::changed, this, &LinesEdit::applyTheme);
    applyTheme();
    placeGutter();
}

void LinesEdit::applyTheme()
{
    markLines();
    m_gutter->update();
}

// Numbers and marks

int LinesEdit::gutterWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return signRoom + gutterGap + fontMetrics().horizontalAdvance(QString(digits, u'0')) + gutterGap;
}

void LinesEdit::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), gutterWidth(), area.height());
}

void LinesEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void LinesEdit::paintGutter(QPaintEvent& event)
{
    QPainter painter(m_gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event.rect(), m_theme(&Theme::panel));
    painter.setFont(font());
    const int height = fontMetrics().height();
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event.rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        painter.setPen(m_theme(block.blockNumber() == current ? &Theme::text2 : &Theme::muted));
        painter.drawText(QRectF(0, place.top(), m_gutter->width() - gutterGap, height), Qt::AlignRight,
                         QString::number(number));
        const bool isWrong =
            std::any_of(m_errors.begin(), m_errors.end(), [&](const LineError& error) { return error.line == number; });
        if (!isWrong)
            continue;
        // A filled disc with a bar, so that it is not told by its colour alone.
        const QPointF centre(gutterGap / 2.0 + 5, place.top() + height / 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.levelSign(Level::Critical));
        painter.drawEllipse(centre, 5, 5);
        painter.setBrush(m_theme(&Theme::panel));
        painter.drawRect(QRectF(centre.x() - 0.75, centre.y() - 3, 1.5, 3.5));
        painter.drawRect(QRectF(centre.x() - 0.75, centre.y() + 1.5, 1.5, 1.5));
    }
}

void LinesEdit::setErrors(const QList<LineError>& errors)
{
    m_errors = errors;
    markLines();
    m_gutter->update();
}

void LinesEdit::setMarkedLines(const QList<int>& lines)
{
    m_marked = lines;
    markLines();
}

void LinesEdit::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : std::as_const(m_marked)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(m_theme(&Theme::select));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    for (const LineError& error : std::as_const(m_errors)) {
        const QTextBlock block = document()->findBlockByNumber(error.line - 1);
        if (!block.isValid())
            continue;
        const int size = block.length() - 1;
        int begin = std::clamp(error.column - 1, 0, size);
        if (begin == size && begin > 0)
            --begin; // something is missing at the end
        const int end = std::clamp(begin + error.length, begin, size);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + begin);
        mark.cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.levelSign(Level::Critical));
        mark.format.setBackground(m_theme.levelTint(Level::Critical));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

bool LinesEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int line = cursorForPosition(help->pos()).blockNumber() + 1;
    QStringList texts;
    for (const LineError& error : std::as_const(m_errors)) {
        if (error.line == line)
            texts.append(error.advice.isEmpty() ? error.message : QString(error.message + u". " + error.advice));
    }
    texts.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), texts.join(u'\n'), this);
    return true;
}

// Texts from elsewhere

void LinesEdit::takeText(const QString& text)
{
    const QString before = toPlainText();
    if (before == text)
        return;
    const QStringList old = before.split(u'\n'), now = text.split(u'\n');
    qsizetype head = 0, tail = 0;
    const qsizetype least = std::min(old.size(), now.size());
    while (head < least && old[head] == now[head])
        ++head;
    while (tail < least - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const int line = textCursor().blockNumber(), column = textCursor().positionInBlock();
    const int top = firstVisibleBlock().blockNumber();
    const auto moved = [&](int number) { // where a line is now
        const bool isAfter = number >= old.size() - tail;
        return isAfter ? number + static_cast<int>(now.size() - old.size())
                       : std::min<int>(number, int(now.size()) - 1);
    };
    // The whole text is replaced in one go, which costs no more than a part and keeps the end of the last line simple.
    QTextCursor edit(document());
    edit.beginEditBlock();
    if (head + tail < old.size()) {
        edit.setPosition(document()->findBlockByNumber(int(head)).position());
        const QTextBlock last = document()->findBlockByNumber(int(old.size() - 1 - tail));
        edit.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        if (head + tail < now.size()) {
            edit.insertText(now.mid(head, now.size() - tail - head).join(u'\n'));
        } else { // lines are gone, and one line end with them
            if (tail > 0)
                edit.setPosition(last.position() + last.length(), QTextCursor::KeepAnchor);
            edit.removeSelectedText();
            if (tail == 0 && head > 0)
                edit.deletePreviousChar();
        }
    } else if (head < old.size()) {
        edit.setPosition(document()->findBlockByNumber(int(head)).position());
        edit.insertText(now.mid(head, now.size() - tail - head).join(u'\n') + u'\n');
    } else {
        edit.movePosition(QTextCursor::End);
        edit.insertText(u'\n' + now.mid(head).join(u'\n'));
    }
    edit.endEditBlock();
    QTextCursor caret(document()->findBlockByNumber(moved(line)));
    caret.setPosition(caret.block().position() + std::min(column, caret.block().length() - 1));
    setTextCursor(caret);
    verticalScrollBar()->setValue(document()->findBlockByNumber(moved(top)).firstLineNumber());
    document()->clearUndoRedoStacks();
}

void LinesEdit::goToLine(int line)
{
    if (line == currentLine())
        return;
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid())
        setTextCursor(QTextCursor(block));
}

// Keys

bool LinesEdit::event(QEvent* event)
{
    // Undo and redo are those of the model; Tab indents.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool LinesEdit::isForPopup(const QKeyEvent& event) const
{
    const QList<int> keys{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    return m_completer->popup()->isVisible() && keys.contains(event.key());
}

void LinesEdit::keyPressEvent(QKeyEvent* event)
{
    if (isForPopup(*event))
        return event->ignore();
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoWanted();
    if (event->matches(QKeySequence::Redo))
        return Q_EMIT redoWanted();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT leaveWanted();
    if (event->key() == Qt::Key_Space && event->modifiers() & Qt::ControlModifier)
        return offer(true);
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return indent(event->key() == Qt::Key_Tab ? 1 : -1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return breakLine();
    const QTextCursor caret = textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    if (event->key() == Qt::Key_Backspace && !caret.hasSelection() && !before.isEmpty() && before.trimmed().isEmpty())
        return indent(-1);
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool isShown = m_completer->popup()->isVisible();
    const bool isWord = !typed.isEmpty() && (typed[0].isLetterOrNumber() || typed[0] == u'[' || typed[0] == u'-');
    if (isWord && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        offer(typed[0] == u'[');
    else if (isShown && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Space))
        offer(false);
    else if (isShown && event->key() != Qt::Key_Shift)
        m_completer->popup()->hide();
}

void LinesEdit::indent(int direction)
{
    QTextCursor caret = textCursor();
    const int first = document()->findBlock(caret.selectionStart()).blockNumber();
    const int last = document()->findBlock(caret.selectionEnd()).blockNumber();
    caret.beginEditBlock();
    for (int line = first; line <= last; ++line) {
        QTextCursor edit(document()->findBlockByNumber(line));
        const QString text = edit.block().text();
        qsizetype size = 0;
        while (size < text.size() && size < indentation && text[size] == u' ')
            ++size;
        if (direction > 0)
            edit.insertText(QString(indentation, u' '));
        else
            edit.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                              static_cast<int>(text.startsWith(u'\t') ? 1 : size)),
                edit.removeSelectedText();
    }
    caret.endEditBlock();
}

/// A new line begins where this one does, and further in after a boundary.
void LinesEdit::breakLine()
{
    QTextCursor caret = textCursor();
    const QString text = caret.block().text().left(caret.positionInBlock());
    qsizetype size = 0;
    while (size < text.size() && text[size].isSpace())
        ++size;
    QString indent = text.left(size);
    const bool isHeader = text.trimmed().endsWith(u':') && !text.contains(u"->") && !text.contains(u"<-");
    if (isHeader && !text.trimmed().startsWith(u'#'))
        indent += QString(indentation, u' ');
    caret.insertText(u'\n' + indent);
    setTextCursor(caret);
    ensureCursorVisible();
}

// Completion

QString LinesEdit::typedWord(bool* isType) const
{
    const QTextCursor caret = textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    *isType = false;
    if (before.trimmed().startsWith(u'#') || before.count(u'"') % 2 == 1)
        return {};
    const qsizetype open = before.lastIndexOf(u'[');
    if (open > before.lastIndexOf(u']')) {
        *isType = true;
        return before.mid(open + 1);
    }
    qsizetype start = 0;
    for (const QStringView arrow : {u"->", u"<-"}) {
        if (const qsizetype at = before.lastIndexOf(arrow); at >= 0)
            start = std::max(start, at + 2);
    }
    const QString word = before.mid(start);
    return word.contains(u':')        ? QString()
           : word.trimmed().isEmpty() ? QString()
                                      : word.mid(word.indexOf(word.trimmed()));
}

void LinesEdit::offer(bool evenEmpty)
{
    bool isType = false;
    const QString typed = typedWord(&isType);
    QStringList words, others; // beginning with what is typed; with another word that does
    for (const QString& word : isType ? m_types : m_names) {
        if (word.compare(typed, Qt::CaseInsensitive) == 0)
            continue;
        if (word.startsWith(typed, Qt::CaseInsensitive))
            words.append(word);
        else if (!typed.isEmpty() && word.contains(QString(u' ' + typed), Qt::CaseInsensitive))
            others.append(word);
    }
    words += others;
    // A name that is complete, or a first letter, asks for no list.
    const bool isShort = typed.trimmed().size() < (isType ? 1 : 2);
    if (words.isEmpty() || (isShort && !evenEmpty) || !hasFocus())
        return m_completer->popup()->hide();
    m_offered->setStringList(words);
    QRect place = cursorRect();
    place.translate(viewport()->x(), 0);
    place.setWidth(popupWidth);
    m_completer->complete(place);
    if (isType) // a name is often a new one: it is taken only when somebody goes to it
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LinesEdit::accept(const QString& word)
{
    bool isType = false;
    const QString typed = typedWord(&isType);
    QTextCursor caret = textCursor();
    caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed.size()));
    const QString after = caret.block().text().mid(textCursor().positionInBlock());
    caret.insertText(isType && !after.startsWith(u']') ? QString(word + u']') : word);
    setTextCursor(caret);
}

void LinesEdit::setWords(const QStringList& names, const QStringList& types)
{
    m_names = names;
    m_types = types;
}

void LinesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusLeft();
}

} // namespace provisor
