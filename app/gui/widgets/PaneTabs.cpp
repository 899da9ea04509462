#include "app/gui/widgets/PaneTabs.h"

#include "app/gui/widgets/Controls.h"

#include <QPainter>

namespace provisor {

namespace {

constexpr int stripHeight = 32, padding = 12;

} // namespace

PaneTabs::PaneTabs(const GuiTheme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setFont(GuiTheme::font(TextSize::Small, 500));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize PaneTabs::tabSizeHint(int index) const
{
    const int width = QFontMetrics(GuiTheme::font(TextSize::Small, 600)).horizontalAdvance(tabText(index));
    return {width + 2 * padding, std::max(stripHeight, fontMetrics().height() + 10)};
}

void PaneTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect area = tabRect(i);
        const bool isCurrent = i == currentIndex();
        const bool isUnder = underMouse() && area.contains(pointer);
        painter.setFont(GuiTheme::font(TextSize::Small, isCurrent ? 600 : 400));
        painter.setPen(m_theme(isCurrent || isUnder ? &Theme::text : &Theme::text2));
        painter.drawText(area, Qt::AlignCenter, tabText(i));
        if (isCurrent)
            painter.fillRect(area.left() + padding - 2, area.bottom() - 1, area.width() - 2 * padding + 4, 2,
                             m_theme(&Theme::accent));
        if (isCurrent && showsFocus(*this))
            drawRing(painter, QRectF(area).adjusted(4, 5, -4, -5), m_theme(&Theme::accent), 4);
    }
}

} // namespace provisor
