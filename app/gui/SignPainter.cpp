#include "app/gui/SignPainter.h"

#include "app/gui/DisplayListPainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace provisor {

void SignPainter::paint(QPointF centre, double side, const DisplayList& list) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(centre.x() - side / 2, centre.y() - side / 2);
    paintDisplayList(m_painter, list);
    m_painter.restore();
}

void SignPainter::level(QPointF centre, double side, Level level, bool isFilled) const
{
    DisplayList list;
    appendLevelSign(list, {0, 0}, side, level, isFilled, m_theme.tokens());
    paint(centre, side, list);
}

void SignPainter::question(QPointF centre, double side) const
{
    DisplayList list;
    appendQuestionSign(list, {0, 0}, side, m_theme.tokens());
    paint(centre, side, list);
}

void SignPainter::shield(QPointF centre, double side, Trust trust) const
{
    DisplayList list;
    appendShield(list, {0, 0}, side, trust, m_theme.tokens());
    paint(centre, side, list);
}

void SignPainter::threatStatus(QPointF centre, double side, const QString& status, bool isRaised) const
{
    DisplayList list;
    appendStatusSign(list, {0, 0}, side, statusSign(status, isRaised), m_theme.tokens());
    paint(centre, side, list);
}

void SignPainter::mitigationStatus(QPointF centre, double side, const QString& status) const
{
    DisplayList list;
    appendMitigationSign(list, {0, 0}, side, mitigationSign(status), m_theme.tokens());
    paint(centre, side, list);
}

void SignPainter::claim(QPointF centre, double side, ClaimSign sign, bool isShall, bool isVerdict) const
{
    DisplayList list;
    appendClaimSign(list, {0, 0}, side, sign, isShall, isVerdict, m_theme.tokens());
    paint(centre, side, list);
}

void SignPainter::avatar(QPointF centre, double side, const QString& initials) const
{
    const QRectF disc(centre.x() - side / 2, centre.y() - side / 2, side, side);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (initials.isEmpty()) {
        QPen pen(m_theme(&Theme::strong), 1);
        pen.setDashPattern({2.5, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        const double inner = side * 0.55;
        m_theme.paintIcon(m_painter, QStringLiteral("ui-person"),
                          QRectF(centre.x() - inner / 2, centre.y() - inner / 2, inner, inner), m_theme(&Theme::muted));
    } else {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme(&Theme::pressed));
        m_painter.drawEllipse(disc);
        m_painter.setPen(m_theme(&Theme::text));
        QFont font = GuiTheme::font(TextSize::Caption, 600);
        font.setPointSizeF(font.pointSizeF() * std::min(1.0, side / 21));
        m_painter.setFont(font);
        m_painter.drawText(disc, Qt::AlignCenter, initials);
    }
    m_painter.restore();
}

namespace {

double widestDigit(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

double figureWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    double width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? digit : metrics.horizontalAdvance(character);
    return width;
}

void SignPainter::figure(const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                         Qt::Alignment alignment) const
{
    const QFontMetricsF metrics(font);
    const double digit = widestDigit(metrics);
    const double width = figureWidth(text, font);
    double x = alignment & Qt::AlignRight     ? area.right() - width
               : alignment & Qt::AlignHCenter ? area.center().x() - width / 2
                                              : area.left();
    const double baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    m_painter.setFont(font);
    m_painter.setPen(colour);
    for (const QChar character : text) {
        const double own = metrics.horizontalAdvance(character);
        const double advance = character.isDigit() ? digit : own;
        m_painter.drawText(QPointF(x + (advance - own) / 2, baseline), QString(character));
        x += advance;
    }
}

ClaimSign claimSignOf(const QString& value, bool isApplicable)
{
    if (value == u"met")
        return ClaimSign::Met;
    if (value == u"partly")
        return ClaimSign::Partly;
    if (value == u"not-met")
        return ClaimSign::NotMet;
    return isApplicable ? ClaimSign::NotAnswered : ClaimSign::NotApplicable;
}

ClaimSign verdictSignOf(const QString& value)
{
    return value == u"pass"           ? ClaimSign::Met
           : value == u"fail"         ? ClaimSign::NotMet
           : value == u"inconclusive" ? ClaimSign::Partly
                                      : ClaimSign::NotAnswered;
}

} // namespace provisor
