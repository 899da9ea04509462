#include "app/gui/diagram/ZoomButtons.h"

#include "app/gui/diagram/PictureIcons.h"

#include <QPainter>
#include <QToolButton>

namespace provisor {

namespace {

constexpr int side = 28;

/// A flat button that shows its icon alone; hover and press come from the theme.
class FlatButton : public QToolButton
{
public:
    FlatButton(QWidget* parent, const Theme* const& theme) : QToolButton(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isDown() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toQColor(isDown() ? m_theme->pressed : m_theme->hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
        }
        icon().paint(&painter, rect().adjusted(6, 6, -6, -6));
        if (hasFocus()) {
            painter.setPen(QPen(toQColor(m_theme->accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
        }
    }

private:
    const Theme* const& m_theme;
};

} // namespace

ZoomButtons::ZoomButtons(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::light()), m_in(addButton(tr("Zoom in"), 0)), m_out(addButton(tr("Zoom out"), 1)),
      m_fit(addButton(tr("Fit to window"), 2))
{
    setObjectName(QStringLiteral("zoomButtons"));
    setFixedSize(side, 3 * side);
    connect(m_in, &QToolButton::clicked, this, &ZoomButtons::zoomInClicked);
    connect(m_out, &QToolButton::clicked, this, &ZoomButtons::zoomOutClicked);
    connect(m_fit, &QToolButton::clicked, this, &ZoomButtons::fitClicked);
    setTheme(Theme::light());
}

QToolButton* ZoomButtons::addButton(const QString& text, int row)
{
    auto* button = new FlatButton(this, m_theme);
    button->setGeometry(0, row * side, side, side);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ZoomButtons::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_in->setIcon(lineIcon(QStringLiteral("ui-plus"), theme.text2, theme.disabled));
    m_out->setIcon(lineIcon(QStringLiteral("ui-minus"), theme.text2, theme.disabled));
    m_fit->setIcon(lineIcon(QStringLiteral("ui-fit"), theme.text2, theme.disabled));
    update();
}

void ZoomButtons::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQColor(m_theme->border), 1));
    painter.setBrush(toQColor(m_theme->surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    for (const int y : {side, 2 * side})
        painter.drawLine(QPointF(1, y + 0.5), QPointF(width() - 1, y + 0.5));
}

} // namespace provisor
