#include "app/gui/widgets/Controls.h"

#include <QBoxLayout>
#include <QPainter>

namespace provisor {

/// Title line of a section.
class Section::Header : public QAbstractButton
{
public:
    Header(const GuiTheme& theme, const QString& title) : m_theme(theme)
    {
        setText(title);
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(title);
    }

    QSize sizeHint() const override
    {
        return {120, std::max(27, QFontMetrics(GuiTheme::font(TextSize::Small)).height() + 12)};
    }

    QString note;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_theme.paintIcon(painter, isChecked() ? QStringLiteral("ui-down") : QStringLiteral("ui-right"),
                          QRectF(8, height() / 2.0 - 6, 12, 12), m_theme(&Theme::muted));
        const QFont strong = GuiTheme::font(TextSize::Small, 600);
        painter.setFont(strong);
        painter.setPen(m_theme(&Theme::text));
        painter.drawText(QRect(26, 0, width(), height()), Qt::AlignVCenter, text());
        const int x = 26 + QFontMetrics(strong).horizontalAdvance(text()) + 7;
        painter.setFont(GuiTheme::font(TextSize::Small));
        painter.setPen(m_theme(&Theme::muted));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, width() - x));
        painter.setRenderHint(QPainter::Antialiasing);
        if (showsFocus(*this))
            drawRing(painter, QRectF(rect()).adjusted(2, 1, -2, -1), m_theme(&Theme::accent), 4);
    }

private:
    const GuiTheme& m_theme;
};

Section::Section(const GuiTheme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_header(new Header(theme, title)), m_headerLine(new QHBoxLayout), m_content(new QWidget),
      m_body(new QVBoxLayout(m_content))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine(theme));
    m_headerLine->setContentsMargins(0, 0, 4, 0);
    m_headerLine->setSpacing(4);
    m_headerLine->addWidget(m_header, 1);
    column->addLayout(m_headerLine);
    column->addWidget(m_content);
    m_body->setContentsMargins(16, 2, 4, 10);
    m_body->setSpacing(2);
    connect(m_header, &QAbstractButton::toggled, m_content, &QWidget::setVisible);
    // Not Maximum: that is the height for the preferred width, too low where texts wrap in a narrow pane. The stretch
    // at the end of a pane takes what is left over.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Section::setNote(const QString& note)
{
    m_header->note = note;
    m_header->setAccessibleDescription(note);
    m_header->update();
}

void Section::addToHeader(QWidget* widget)
{
    m_headerLine->addWidget(widget);
}
void Section::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}
bool Section::isExpanded() const
{
    return m_header->isChecked();
}
void Section::clear()
{
    clearLayout(*m_body);
}

Card::Card(const GuiTheme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    if (!title.isEmpty()) {
        m_head = new QHBoxLayout;
        m_head->setContentsMargins(14, 8, 12, 6);
        m_head->setSpacing(8);
        auto* name = new TextLabel(theme, title, TextSize::Body, &Theme::text, 600);
        name->setMinimumWidth(name->sizeHint().width());
        m_head->addWidget(name);
        m_note = new TextLabel(theme, {}, TextSize::Small, &Theme::muted);
        m_note->setWholeOnly(true);
        m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it takes what the others leave
        m_head->addWidget(m_note, 1);
        column->addLayout(m_head);
    }
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

void Card::setNote(const QString& note)
{
    if (m_note)
        m_note->setText(note);
}

void Card::addToHeader(QWidget* widget)
{
    if (m_head)
        m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme(&Theme::border), 1));
    painter.setBrush(m_theme(&Theme::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

Surface::Surface(const GuiTheme& theme, Colour Theme::*token, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_token(token)
{
}

void Surface::setEdges(Qt::Edges edges)
{
    m_edges = edges;
    update();
}

void Surface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme(m_token));
    const QColor line = m_theme(&Theme::border);
    if (m_edges & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

HairLine::HairLine(const GuiTheme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme(&Theme::border));
}

QWidget* emptyState(const GuiTheme& theme, const QString& text, QWidget* action)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    auto* label = new TextLabel(theme, text, TextSize::Body, &Theme::muted);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    column->addWidget(label);
    if (action)
        column->addWidget(action, 0, Qt::AlignCenter);
    column->addStretch(3);
    return page;
}

QToolButton* iconButton(const GuiTheme& theme, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(theme.icon(icon));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(26, 26);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clearLayout(*inner);
        delete item;
    }
}

} // namespace provisor
