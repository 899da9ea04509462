#include "app/gui/widgets/PaintedRow.h"

#include "app/gui/SignPainter.h"

#include <QPainter>

namespace provisor {

PaintedRow::PaintedRow(const GuiTheme& theme, const QString& name, int height, Draw draw, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_height(height), m_draw(std::move(draw))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PaintedRow::sizeHint() const
{
    return {120, std::max(m_height, QFontMetrics(GuiTheme::font()).height() + 4)};
}

void PaintedRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), m_theme(&Theme::hover));
    if (m_hasLine)
        painter.fillRect(0, 0, width(), 1, m_theme(&Theme::line));
    painter.setRenderHint(QPainter::Antialiasing);
    m_draw(painter, SignPainter(painter, m_theme), QRectF(rect()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme(&Theme::accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 4, 4);
    }
}

void drawLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, int(area.width())));
}

} // namespace provisor
