#include "app/gui/widgets/Controls.h"

#include "app/gui/SignPainter.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace provisor {

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void drawRing(QPainter& painter, const QRectF& rect, const QColor& colour, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

TextLabel::TextLabel(const GuiTheme& theme, const QString& text, TextSize size, Colour Theme::*token, int weight,
                     QWidget* parent)
    : QLabel(text, parent), m_theme(theme), m_token(token)
{
    setFont(GuiTheme::font(size, weight));
    setTextFormat(Qt::PlainText);
}

void TextLabel::setToken(Colour Theme::*token)
{
    m_token = token;
    update();
}

void TextLabel::setColour(const std::function<QColor()>& colour)
{
    m_colour = colour;
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    return wordWrap() ? QLabel::minimumSizeHint()
                      : QSize(std::min(24, sizeHint().width()), QLabel::minimumSizeHint().height());
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(!isEnabled() ? m_theme(&Theme::disabled) : m_colour ? m_colour() : m_theme(m_token));
    painter.setFont(font());
    const QRect area = contentsRect();
    if (wordWrap()) {
        painter.drawText(area, int(alignment()) | Qt::TextWordWrap, text());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    if (shown != text() && toolTip().isEmpty())
        setToolTip(text());
    if (shown == text() || !m_isWholeOnly)
        painter.drawText(area, int(alignment()), shown);
}

LinkButton::LinkButton(const GuiTheme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setFont(GuiTheme::font(TextSize::Small));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setSign(const std::function<void(const SignPainter& signs, QPointF centre)>& draw)
{
    m_draw = draw;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 11 + (icon().isNull() && !m_draw ? 0 : 20),
            std::max(24, fontMetrics().height() + 6)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(48, sizeHint().width()), sizeHint().height()};
}

void LinkButton::enterEvent(QEnterEvent*)
{
    update();
}
void LinkButton::leaveEvent(QEvent*)
{
    update();
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(m_theme(isEnabled() ? m_token : &Theme::disabled));
    QRect area = rect().adjusted(4, 0, -2, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(area.left(), area.center().y() - 7, 16, 16));
        area.setLeft(area.left() + 20);
    }
    if (m_draw) {
        m_draw(SignPainter(painter, m_theme), {area.left() + 7.0, height() / 2.0});
        painter.setFont(shown);
        painter.setPen(m_theme(isEnabled() ? m_token : &Theme::disabled));
        area.setLeft(area.left() + 20);
    }
    const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    if (words != text() && toolTip().isEmpty())
        setToolTip(text());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (showsFocus(*this))
        drawRing(painter, QRectF(rect()), m_theme(&Theme::accent), 4);
}

SignLabel::SignLabel(const GuiTheme& theme, int side, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(side, side);
}

void SignLabel::setSign(const QString& name, Draw draw)
{
    setAccessibleName(name);
    setToolTip(name);
    m_draw = std::move(draw);
    update();
}

void SignLabel::paintEvent(QPaintEvent*)
{
    if (!m_draw)
        return;
    QPainter painter(this);
    m_draw(SignPainter(painter, m_theme), QRectF(rect()).center());
}

namespace {

/// One of the buttons of a SegmentBar.
class SegmentButton : public QAbstractButton
{
public:
    SegmentButton(const GuiTheme& theme, const QString& text, SegmentBar::Look look, bool isFirst, bool isLast)
        : m_theme(theme), m_look(look), m_isFirst(isFirst), m_isLast(isLast)
    {
        setText(text);
        setCheckable(look == SegmentBar::Look::Choice);
        setFont(GuiTheme::font(look == SegmentBar::Look::Choice ? TextSize::Body : TextSize::Small));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const bool isChoice = m_look == SegmentBar::Look::Choice;
        return {
            QFontMetrics(GuiTheme::font(isChoice ? TextSize::Body : TextSize::Small, 500)).horizontalAdvance(text()) +
                (isChoice ? 24 : 18),
            std::max(isChoice ? 26 : 22, fontMetrics().height() + (isChoice ? 10 : 6))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isChoice = m_look == SegmentBar::Look::Choice;
        const auto edge = isChoice ? &Theme::strong : &Theme::ask;
        QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (!m_isFirst)
            area.setLeft(-0.5);
        const QPainterPath shape = outline(area);
        const bool isFilled = isChecked() && isChoice;
        painter.fillPath(shape, m_theme(isFilled       ? &Theme::accentFill
                                        : isDown()     ? (isChoice ? &Theme::pressed : &Theme::askTint)
                                        : underMouse() ? (isChoice ? &Theme::hover : &Theme::askTint)
                                                       : &Theme::surface));
        painter.setPen(QPen(m_theme(edge), 1));
        painter.drawPath(shape);
        QFont font = this->font();
        font.setWeight(isFilled ? QFont::Medium : QFont::Normal);
        painter.setFont(font);
        painter.setPen(m_theme(isFilled ? &Theme::onAccent : isEnabled() ? &Theme::text : &Theme::disabled));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (showsFocus(*this))
            drawRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2),
                     m_theme(isFilled ? &Theme::onAccent : &Theme::accent), 3);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
            focusNextPrevChild(event->key() == Qt::Key_Right);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QPainterPath outline(const QRectF& area) const
    {
        constexpr double r = 5;
        QPainterPath path;
        path.moveTo(area.left() + (m_isFirst ? r : 0), area.top());
        path.lineTo(area.right() - (m_isLast ? r : 0), area.top());
        if (m_isLast)
            path.quadTo(area.topRight(), {area.right(), area.top() + r});
        path.lineTo(area.right(), area.bottom() - (m_isLast ? r : 0));
        if (m_isLast)
            path.quadTo(area.bottomRight(), {area.right() - r, area.bottom()});
        path.lineTo(area.left() + (m_isFirst ? r : 0), area.bottom());
        if (m_isFirst)
            path.quadTo(area.bottomLeft(), {area.left(), area.bottom() - r});
        path.lineTo(area.left(), area.top() + (m_isFirst ? r : 0));
        if (m_isFirst)
            path.quadTo(area.topLeft(), {area.left() + r, area.top()});
        path.closeSubpath();
        return path;
    }

    const GuiTheme& m_theme;
    SegmentBar::Look m_look;
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

SegmentBar::SegmentBar(const GuiTheme& theme, const QStringList& labels, Look look, QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto* button = new SegmentButton(theme, labels[i], look, i == 0, i == labels.size() - 1);
        button->setAccessibleName(labels[i]);
        line->addWidget(button);
        m_buttons.append(button);
        const auto choose = [this, index = static_cast<int>(i)] {
            setCurrent(index);
            Q_EMIT chosen(index);
        };
        if (!button->isCheckable()) {
            connect(button, &QAbstractButton::clicked, this, choose);
            continue;
        }
        // Assistive technology toggles what can be checked and clicks it not.
        connect(button, &QAbstractButton::toggled, this, [this, choose, index = static_cast<int>(i)](bool isOn) {
            if (isOn && index != m_current)
                choose();
            else if (!isOn && index == m_current)
                setCurrent(index); // one is always chosen
        });
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentBar::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isCheckable())
            m_buttons[i]->setChecked(i == index);
    }
}

FilterChip::FilterChip(const GuiTheme& theme, const QString& label, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_label(label)
{
    setText(label);
    setFont(GuiTheme::font());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::menuRequested); // also by assistive technology
}

void FilterChip::setValue(const QString& value)
{
    m_value = value;
    setAccessibleName(value.isEmpty() ? m_label : QString(m_label % u": " % value));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(GuiTheme::font());
    const QFontMetrics strong(GuiTheme::font(TextSize::Body, 500));
    return {metrics.horizontalAdvance(m_label) + 38 + (m_value.isEmpty() ? 0 : 6 + strong.horizontalAdvance(m_value)),
            std::max(26, metrics.height() + 10)};
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isOnCross = !m_value.isEmpty() && event->position().x() > width() - 26;
    if (!isDown() || !isOnCross || !rect().contains(event->position().toPoint())) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT cleared();
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT cleared();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Down)
        Q_EMIT menuRequested();
    else
        QPushButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasValue = !m_value.isEmpty();
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_theme(hasValue ? &Theme::accent : &Theme::strong), 1));
    painter.setBrush(m_theme(hasValue       ? &Theme::accentTint
                             : isDown()     ? &Theme::pressed
                             : underMouse() ? &Theme::hover
                                            : &Theme::surface));
    painter.drawRoundedRect(area, 13, 13);
    painter.setFont(GuiTheme::font());
    painter.setPen(m_theme(&Theme::text2));
    int x = 12;
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_label);
    x += fontMetrics().horizontalAdvance(m_label) + 6;
    if (hasValue) {
        painter.setFont(GuiTheme::font(TextSize::Body, 500));
        painter.setPen(m_theme(&Theme::text));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_value);
    }
    m_theme.paintIcon(painter, hasValue ? QStringLiteral("ui-x") : QStringLiteral("ui-down"),
                      QRectF(width() - 22, height() / 2.0 - 6, 12, 12), m_theme(&Theme::text2));
    if (showsFocus(*this))
        drawRing(painter, QRectF(rect()), m_theme(&Theme::accent), 12);
}

ValueButton::ValueButton(const GuiTheme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFont(GuiTheme::font(TextSize::Small));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueButton::setValue(const QString& text, bool isAnswered)
{
    setText(text);
    setToolTip(text);
    m_isAnswered = isAnswered;
    updateGeometry();
    update();
}

void ValueButton::setFramed(bool framed)
{
    m_isFramed = framed;
    setFont(GuiTheme::font(framed ? TextSize::Body : TextSize::Small));
    updateGeometry();
    update();
}

void ValueButton::setSign(const SignLabel::Draw& draw)
{
    m_draw = draw;
    updateGeometry();
    update();
}

QSize ValueButton::sizeHint() const
{
    const int sign = m_draw || !m_isAnswered ? 20 : 0;
    return {fontMetrics().horizontalAdvance(text()) + sign + 34,
            std::max(m_isFramed ? 26 : 22, fontMetrics().height() + (m_isFramed ? 10 : 6))};
}

void ValueButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ValueButton::enterEvent(QEnterEvent*)
{
    update();
}
void ValueButton::leaveEvent(QEvent*)
{
    update();
}

void ValueButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    const bool isActive = (underMouse() || isDown()) && isEnabled();
    if (!m_isAnswered) {
        QPen pen(m_theme(&Theme::ask), 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(m_theme(&Theme::askTint));
        painter.drawRoundedRect(area, 4, 4);
    } else if (m_isFramed || isActive) {
        painter.setPen(QPen(m_theme(&Theme::strong), 1));
        painter.setBrush(m_theme(isDown()                 ? &Theme::pressed
                                 : isActive && m_isFramed ? &Theme::hover
                                                          : &Theme::surface));
        painter.drawRoundedRect(area, m_isFramed ? 5 : 4, m_isFramed ? 5 : 4);
    }
    int left = m_isFramed || !m_isAnswered ? 8 : 5;
    const SignPainter signs(painter, m_theme);
    if (!m_isAnswered)
        signs.question({left + 6.0, height() / 2.0}, 13);
    else if (m_draw)
        m_draw(signs, {left + 7.0, height() / 2.0});
    if (!m_isAnswered || m_draw)
        left += 20;
    painter.setFont(font());
    painter.setPen(m_theme(!isEnabled() ? &Theme::disabled : m_isAnswered ? &Theme::text : &Theme::ask));
    // The dashed frame says as well that there is something to choose: its text goes before the chevron.
    const bool hasChevron = m_isAnswered || fontMetrics().horizontalAdvance(text()) <= width() - left - 22;
    const QRect words(left, 0, width() - left - (hasChevron ? 22 : 4), height());
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasChevron)
        m_theme.paintIcon(painter, QStringLiteral("ui-down"), QRectF(width() - 19, height() / 2.0 - 6, 12, 12),
                          m_theme(m_isAnswered ? &Theme::muted : &Theme::ask));
    if (showsFocus(*this))
        drawRing(painter, QRectF(rect()).adjusted(0, 1, 0, -1), m_theme(&Theme::accent), 4);
}

} // namespace provisor
