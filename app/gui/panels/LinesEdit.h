#pragma once

#include "app/gui/GuiTheme.h"
#include "core/exchange/Lines.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class QCompleter;
class QStringListModel;

namespace provisor {

/// Colours comments, boundaries, types and arrows.
class LinesHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    LinesHighlighter(const GuiTheme& theme, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    const GuiTheme& m_theme;
};

/// The field lines are typed in: numbers beside them, mistakes underlined with their text in the tool tip, completion
/// of names and types. Tab and Enter keep the indentation; Escape leaves.
class LinesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesEdit(const GuiTheme& theme, QWidget* parent = nullptr);

    void setErrors(const QList<LineError>& errors);
    const QList<LineError>& errors() const { return m_errors; }
    /// The lines of what is selected on the diagram.
    void setMarkedLines(const QList<int>& lines);
    /// What is offered for names and, within brackets, for types.
    void setWords(const QStringList& names, const QStringList& types);
    QCompleter* completer() const { return m_completer; }
    /// Takes over a text changing only the lines that differ; caret and view stay with their lines. What was typed
    /// before cannot be taken back in the text any more.
    void takeText(const QString& text);
    /// Number of the caret's line, from 1.
    int currentLine() const { return textCursor().blockNumber() + 1; }
    /// Puts the caret into a line and shows it.
    void goToLine(int line);

    int gutterWidth() const;
    void paintGutter(QPaintEvent& event);

public Q_SLOTS:
    // The commands of the window call these by name.
    void undo() { Q_EMIT undoWanted(); }
    void redo() { Q_EMIT redoWanted(); }

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    /// Escape was pressed.
    void leaveWanted();
    void focusLeft();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    class Gutter;
    bool isForPopup(const QKeyEvent& event) const;
    void indent(int direction);
    void breakLine();
    void offer(bool evenEmpty);
    void accept(const QString& word);
    QString typedWord(bool* isType) const;
    void markLines();
    void placeGutter();
    void applyTheme();

    const GuiTheme& m_theme;
    Gutter* m_gutter;
    QCompleter* m_completer;
    QStringListModel* m_offered;
    QStringList m_names, m_types;
    QList<LineError> m_errors;
    QList<int> m_marked;
};

} // namespace provisor
