#include "app/gui/dialogs/RuleEditorText.h"

#include "app/gui/dialogs/RuleEditorDelegates.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextEdit>

namespace provisor {

namespace {

constexpr int popupWidth = 430;

} // namespace

QFont ruleFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(GuiTheme::font().pointSizeF() + 0.5);
    return font;
}

RuleHighlighter::RuleHighlighter(const GuiTheme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &GuiTheme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void RuleHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("(?<text>\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?)|"
                       "(?<call>[A-Za-z_][A-Za-z0-9_]*)(?=\\s*\\()|(?<sign>&&|\\|\\||==|!=|[!?:]|\\bin\\b)"));
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto colour = !match.capturedView(u"text").isEmpty()   ? &Theme::partly
                            : !match.capturedView(u"call").isEmpty() ? &Theme::accent
                                                                     : &Theme::muted;
        QTextCharFormat format;
        format.setForeground(m_theme(colour));
        if (colour == &Theme::muted)
            format.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
    }
}

RuleText::RuleText(const GuiTheme& theme, QWidget* parent)
    : QPlainTextEdit(parent), m_theme(theme), m_completer(new QCompleter(this)), m_words(new QStandardItemModel(this))
{
    setFont(ruleFont());
    setTabChangesFocus(true);
    setAccessibleName(tr("Rule"));
    new RuleHighlighter(theme, document());
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setAccessibleName(tr("Words that could come next"));
    m_completer->popup()->setItemDelegate(new RuleProposalDelegate(theme, m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &RuleText::accept);
    connect(&theme, &GuiTheme::changed, this, &RuleText::markMistake);
}

void RuleText::setContext(Scope scope, const QStringList& types, const CataloguePointer& catalogue)
{
    m_scope = scope;
    m_types = types;
    m_catalogue = catalogue;
}

void RuleText::setMistake(int line, int column)
{
    m_line = line;
    m_column = column;
    markMistake();
}

void RuleText::markMistake()
{
    const QTextBlock block = document()->findBlockByNumber(m_line - 1);
    if (m_line < 1 || !block.isValid()) {
        setExtraSelections({});
        return;
    }
    const QString text = block.text();
    int begin = std::clamp<int>(m_column - 1, 0, static_cast<int>(text.size()));
    if (begin == text.size() && begin > 0)
        --begin; // something is missing at the end
    int end = begin;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    end = std::max(end, begin + 1);
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.cursor.setPosition(block.position() + begin);
    mark.cursor.setPosition(std::min(block.position() + end, block.position() + block.length() - 1),
                            QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(m_theme.levelSign(Level::Critical));
    mark.format.setBackground(m_theme.levelTint(Level::Critical));
    setExtraSelections({mark});
}

void RuleText::keyPressEvent(QKeyEvent* event)
{
    const QList<int> ofPopup{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (m_completer->popup()->isVisible() && ofPopup.contains(event->key())) {
        event->ignore(); // the list takes it
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() & Qt::ControlModifier) {
        offer(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    const bool isWord = !typed.isEmpty() && (typed[0].isLetterOrNumber() || QStringView(u"_.\"'").contains(typed[0]));
    const bool isShown = m_completer->popup()->isVisible();
    if (isWord && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        offer(typed[0] == u'.' || typed[0] == u'"' || typed[0] == u'\'');
    else if (isShown && event->key() == Qt::Key_Backspace)
        offer(false);
    else if (isShown && event->key() != Qt::Key_Shift)
        m_completer->popup()->hide();
}

void RuleText::offer(bool evenEmpty)
{
    if (!m_catalogue)
        return;
    m_completion = completeRule(toPlainText(), textCursor().position(), m_scope, m_types, *m_catalogue);
    const QList<RuleProposal>& proposals = m_completion.proposals;
    const bool isDone = proposals.size() == 1 && proposals.first().text == m_completion.typed;
    if (proposals.isEmpty() || isDone || (m_completion.typed.isEmpty() && !evenEmpty)) {
        m_completer->popup()->hide();
        return;
    }
    m_words->clear();
    for (const RuleProposal& proposal : proposals) {
        auto* item = new QStandardItem(proposal.word);
        item->setData(proposal.help, Qt::UserRole);
        item->setData(QString(proposal.help.isEmpty() ? proposal.word : QString(proposal.word + u": " + proposal.help)),
                      Qt::AccessibleTextRole);
        m_words->appendRow(item);
    }
    QRect place = cursorRect();
    place.setWidth(popupWidth);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RuleText::accept(const QModelIndex& index)
{
    const RuleProposal proposal = m_completion.proposals.value(index.row());
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_completion.begin);
    cursor.setPosition(std::max(m_completion.end, textCursor().position()), QTextCursor::KeepAnchor);
    cursor.insertText(proposal.text);
    cursor.setPosition(cursor.position() - proposal.caretBack);
    setTextCursor(cursor);
    if (proposal.text.endsWith(QStringLiteral("[\"\"])")))
        offer(true); // the caret is between the quotation marks
}

} // namespace provisor
