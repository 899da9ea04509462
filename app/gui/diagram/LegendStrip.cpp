#include "app/gui/diagram/LegendStrip.h"

#include "app/gui/diagram/PictureIcons.h"
#include "core/draw/OverlayLegend.h"

#include <QPainter>
#include <QResizeEvent>

namespace provisor {

LegendStrip::LegendStrip(QWidget* parent) : QWidget(parent), m_theme(&Theme::light()), m_icons(embeddedIcons())
{
    setObjectName(QStringLiteral("legend"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LegendStrip::setTheme(const Theme& theme)
{
    m_theme = &theme;
    refresh();
}

void LegendStrip::setOverlay(Overlay overlay)
{
    m_overlay = overlay;
    refresh();
}

void LegendStrip::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

void LegendStrip::refresh()
{
    const DisplayList list = overlayLegend(m_overlay, width(), {*m_theme, m_icons, m_text});
    m_picture = PaintedList(list);
    setAccessibleName(overlayLegendText(m_overlay));
    setVisible(m_isWanted && !list.items.empty());
    if (!list.items.empty())
        setFixedHeight(int(list.bounds.height));
    update();
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), toQColor(m_theme->canvas));
    painter.fillRect(QRect(0, 0, width(), 1), toQColor(m_theme->border));
    m_picture.paint(painter);
}

void LegendStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh();
}

} // namespace provisor
