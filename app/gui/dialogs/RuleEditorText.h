#pragma once

#include "app/gui/GuiTheme.h"
#include "core/rules/RuleCompletion.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class QCompleter;
class QStandardItemModel;

namespace provisor {

/// Colours functions, texts in quotation marks and operators of a rule.
class RuleHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    RuleHighlighter(const GuiTheme& theme, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    const GuiTheme& m_theme;
};

/// The field a rule is written in: colours, completion while typing and with Ctrl+Space, the mistake underlined. Tab
/// leaves the field, unless the list of words is open.
class RuleText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RuleText(const GuiTheme& theme, QWidget* parent = nullptr);

    /// What the rule is about; decides what is offered.
    void setContext(Scope scope, const QStringList& types, const CataloguePointer& catalogue);
    /// Underlines the word at a place, both counted from 1; line 0 takes the mark away.
    void setMistake(int line, int column);
    QCompleter* completer() const { return m_completer; }
    /// Offers words at the caret, also where nothing is typed yet.
    void complete() { offer(true); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(bool evenEmpty);
    void accept(const QModelIndex& index);
    void markMistake();

    const GuiTheme& m_theme;
    Scope m_scope = Scope::Element;
    QStringList m_types;
    CataloguePointer m_catalogue;
    QCompleter* m_completer;
    QStandardItemModel* m_words;
    RuleCompletion m_completion;
    int m_line = 0, m_column = 0; ///< of the mistake
};

/// The font rules and test cases are written in.
QFont ruleFont();

} // namespace provisor
