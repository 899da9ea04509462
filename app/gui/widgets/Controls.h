#pragma once

#include "app/gui/GuiTheme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace provisor {

class SignPainter;

/// Text in a size and colour of the theme. One line that is elided at the end (in full in the tool tip), or wrapped.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const GuiTheme& theme, const QString& text, TextSize size = TextSize::Body,
              Colour Theme::*token = &Theme::text, int weight = 400, QWidget* parent = nullptr);

    void setToken(Colour Theme::*token);
    /// A colour that is no token, such as the text of a level; an invalid colour goes back to the token.
    void setColour(const std::function<QColor()>& colour);
    /// Says nothing instead of half a text when there is too little room.
    void setWholeOnly(bool whole) { m_isWholeOnly = whole; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
    Colour Theme::*m_token;
    std::function<QColor()> m_colour;
    bool m_isWholeOnly = false;
};

/// A word that takes you elsewhere.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const GuiTheme& theme, const QString& text, QWidget* parent = nullptr);
    void setToken(Colour Theme::*token) { m_token = token; }
    /// A sign before the word, instead of an icon.
    void setSign(const std::function<void(const SignPainter& signs, QPointF centre)>& draw);
    QSize sizeHint() const override;
    /// Elided rather than clipped when there is less room.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const GuiTheme& m_theme;
    Colour Theme::*m_token = &Theme::accent;
    std::function<void(const SignPainter& signs, QPointF centre)> m_draw;
};

/// A small picture drawn by a function, with an accessible name.
class SignLabel : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<void(const SignPainter& signs, QPointF centre)>;
    SignLabel(const GuiTheme& theme, int side, QWidget* parent = nullptr);
    void setSign(const QString& name, Draw draw);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
    Draw m_draw;
};

/// Exclusive choices side by side. In ask style they are the answers to a question: nothing is chosen at first.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Choice, Answer };
    SegmentBar(const GuiTheme& theme, const QStringList& labels, Look look = Look::Choice, QWidget* parent = nullptr);

    void setCurrent(int index);
    int current() const { return m_current; }
    /// The button of a choice.
    QAbstractButton* button(int index) const { return m_buttons.value(index); }

Q_SIGNALS:
    void chosen(int index);

private:
    QList<QAbstractButton*> m_buttons;
    int m_current = -1;
};

/// Filter with an optional value: tinted and with a cross when it has one, with a chevron when it has none.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    FilterChip(const GuiTheme& theme, const QString& label, QWidget* parent = nullptr);
    void setValue(const QString& value);
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The cross was pressed, or Delete.
    void cleared();
    void menuRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const GuiTheme& m_theme;
    QString m_label;
    QString m_value;
};

/// A value that opens a list when pressed: quiet text with a chevron, or dashed with a question mark when not answered.
class ValueButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueButton(const GuiTheme& theme, QWidget* parent = nullptr);
    void setValue(const QString& text, bool isAnswered);
    bool isAnswered() const { return m_isAnswered; }
    /// Whether it has an edge at rest, as in the head of a pane.
    void setFramed(bool framed);
    /// A sign before the text.
    void setSign(const SignLabel::Draw& draw);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {std::min(60, sizeHint().width()), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const GuiTheme& m_theme;
    SignLabel::Draw m_draw;
    bool m_isAnswered = true;
    bool m_isFramed = false;
};

/// A heading that folds what is below it.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const GuiTheme& theme, const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// The layout that holds the content.
    QVBoxLayout* body() const { return m_body; }
    /// Puts a widget at the right end of the heading.
    void addToHeader(QWidget* widget);
    void setExpanded(bool expanded);
    bool isExpanded() const;
    /// Deletes all content.
    void clear();

private:
    class Header;
    Header* m_header;
    QHBoxLayout* m_headerLine;
    QWidget* m_content;
    QVBoxLayout* m_body;
};

/// A surface with a border, as on the overview.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const GuiTheme& theme, const QString& title = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setNote(const QString& note);
    void addToHeader(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
    QHBoxLayout* m_head = nullptr;
    TextLabel* m_note = nullptr;
    QVBoxLayout* m_body;
};

/// A widget filled with one colour of the theme and an optional line at an edge.
class Surface : public QWidget
{
    Q_OBJECT

public:
    Surface(const GuiTheme& theme, Colour Theme::*token, QWidget* parent = nullptr);
    void setEdges(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
    Colour Theme::*m_token;
    Qt::Edges m_edges;
};

/// One line across the width.
class HairLine : public QWidget
{
    Q_OBJECT

public:
    explicit HairLine(const GuiTheme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
};

/// Whether a control shows its focus ring. The ring is for the keyboard: a click shows by itself what it was on.
bool showsFocus(const QWidget& widget);
void drawRing(QPainter& painter, const QRectF& rect, const QColor& colour, double radius);

/// A sentence and an optional action for a view that has nothing to show.
QWidget* emptyState(const GuiTheme& theme, const QString& text, QWidget* action = nullptr);

QToolButton* iconButton(const GuiTheme& theme, const QString& icon, const QString& name, QWidget* parent = nullptr);

/// Deletes all widgets and layouts in a layout.
void clearLayout(QLayout& layout);

} // namespace provisor
