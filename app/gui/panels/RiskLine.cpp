#include "app/gui/panels/RiskLine.h"

#include "app/gui/SignPainter.h"
#include "models/Words.h"

#include <QPainter>

namespace provisor {

RiskLine::RiskLine(const GuiTheme& theme, const RiskAssessment& risk, const RiskSettings& settings, bool isConfirmed,
                   QWidget* parent)
    : QWidget(parent), m_theme(theme), m_risk(risk), m_settings(settings), m_isConfirmed(isConfirmed)
{
    setFixedHeight(54);
    setAccessibleName(
        tr("Target %1, residual %2, inherent %3")
            .arg(words::risk(risk.target.value), words::risk(risk.residual.value), words::risk(risk.inherent.value)));
}

void RiskLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = 28;
    const double left = 4;
    const double width = this->width() - 8;
    const auto at = [&](double value) { return left + width * (value - 1) / 24; };
    const double limits[] = {1, m_settings.lowUpTo, m_settings.mediumUpTo, m_settings.highUpTo, 25};
    painter.setFont(GuiTheme::font(TextSize::Caption));
    for (int i = 0; i < 4; ++i) {
        const QRectF band(at(limits[i]), y - 7, at(limits[i + 1]) - at(limits[i]) - 1, 14);
        painter.fillRect(band, m_theme.levelTint(Level(i)));
        painter.fillRect(QRectF(band.left(), y - 0.75, band.width(), 1.5), m_theme.levelSign(Level(i)));
        painter.setPen(m_theme(&Theme::muted));
        painter.drawText(QPointF(band.left(), y + 20), words::level(Level(i)));
    }
    QPen appetite(m_theme(&Theme::text), 2);
    appetite.setDashPattern({1.2, 1.2});
    painter.setPen(appetite);
    const double limit = at(limits[static_cast<int>(m_settings.appetite) + 1]);
    painter.drawLine(QPointF(limit, y - 11), QPointF(limit, y + 9));

    const SignPainter signs(painter, m_theme);
    signs.level({at(m_risk.target.value), y}, 10, m_risk.target.level, false);
    signs.level({at(m_risk.inherent.value), y}, 10, m_risk.inherent.level, false);
    signs.level({at(m_risk.residual.value), y}, 12, m_risk.residual.level, m_isConfirmed);
    struct Word
    {
        QString text;
        double x;
        int weight;
    };
    const Word captions[] = {
        {tr("Target %1").arg(words::risk(m_risk.target.value)), at(m_risk.target.value), 400},
        {tr("Residual %1").arg(words::risk(m_risk.residual.value)), at(m_risk.residual.value), 600},
        {tr("Inherent %1").arg(words::risk(m_risk.inherent.value)), at(m_risk.inherent.value), 400}};
    // The three words keep their order from left to right; residual stays where its sign is as far as there is room.
    double widths[3];
    for (int i = 0; i < 3; ++i)
        widths[i] =
            QFontMetricsF(GuiTheme::font(TextSize::Caption, captions[i].weight)).horizontalAdvance(captions[i].text);
    const double gap = 12;
    double middle =
        std::clamp(captions[1].x - widths[1] / 2, left + widths[0] + gap, left + width - widths[1] - widths[2] - gap);
    const double xs[] = {std::min(captions[0].x - widths[0] / 2, middle - gap - widths[0]), middle,
                         std::clamp(captions[2].x - widths[2] / 2, middle + widths[1] + gap, left + width - widths[2])};
    for (int i = 0; i < 3; ++i) {
        painter.setFont(GuiTheme::font(TextSize::Caption, captions[i].weight));
        painter.setPen(m_theme(i == 1 ? &Theme::text : &Theme::text2));
        painter.drawText(QPointF(std::max(left, xs[i]), 12), captions[i].text);
    }
}

} // namespace provisor
