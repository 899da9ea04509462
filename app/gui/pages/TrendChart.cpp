#include "app/gui/pages/TrendChart.h"

#include "app/gui/SignPainter.h"
#include "models/Words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace provisor {

namespace {

constexpr double widestSlot = 76;
constexpr double labelWidth = 92; ///< room for the names of the rows below the bars
constexpr int rows = 3;           ///< name of the state, overdue, provisions met

int lineHeight()
{
    return QFontMetrics(GuiTheme::font(TextSize::Caption)).height() + 4;
}

} // namespace

TrendChart::TrendChart(const GuiTheme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Threats by level over the baselines"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrendChart::sizeHint() const
{
    return {360, 150 + rows * lineHeight()};
}

QString TrendChart::inWords(const TrendPoint& point) const
{
    if (!point.figures)
        return tr("%1: not known").arg(point.name);
    const RiskTotals& risk = point.figures->risk;
    QStringList parts;
    for (int level = 3; level >= 0; --level)
        parts.append(
            QString(QString::number(risk.byLevel[size_t(level)]) % u' ' % words::level(Level(level)).toLower()));
    parts.append(tr("%1 overdue").arg(point.figures->overdue));
    parts.append(tr("%1 of %2 provisions met").arg(point.figures->met).arg(point.figures->applicable));
    return QString(point.name % u": " % parts.join(QStringLiteral(", ")));
}

void TrendChart::setPoints(const QList<TrendPoint>& points)
{
    m_points = points;
    QStringList said;
    for (const TrendPoint& point : points)
        said.append(inWords(point));
    setAccessibleDescription(said.join(u'\n'));
    update();
}

void TrendChart::setCompared(Id from, Id to)
{
    m_from = from;
    m_to = to;
    update();
}

QRectF TrendChart::plot() const
{
    return QRectF(rect()).adjusted(labelWidth, lineHeight(), -8, -rows * lineHeight() - 6);
}

double TrendChart::slot() const
{
    return m_points.isEmpty() ? 1 : std::min(widestSlot, plot().width() / double(m_points.size()));
}

int TrendChart::pointAt(const QPointF& place) const
{
    const int at = static_cast<int>(std::floor((place.x() - plot().left()) / slot()));
    return at >= 0 && at < m_points.size() ? at : -1;
}

void TrendChart::paintRow(QPainter& painter, double top, const QString& title, int at, const QString& figure) const
{
    if (at == 0) {
        const QFont font = painter.font();
        painter.setFont(GuiTheme::font(TextSize::Caption));
        painter.setPen(m_theme(&Theme::muted));
        painter.drawText(QRectF(0, top, labelWidth - 8, lineHeight()), Qt::AlignVCenter | Qt::AlignRight, title);
        painter.setFont(font);
    }
    const bool isCompared = m_points[at].baseline == m_from || m_points[at].baseline == m_to;
    painter.setPen(m_theme(isCompared ? &Theme::text : &Theme::text2));
    const QRectF cell(plot().left() + slot() * at + 2, top, slot() - 4, lineHeight());
    painter.drawText(cell, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(figure, Qt::ElideRight, int(cell.width())));
}

void TrendChart::paintBar(QPainter& painter, int at) const
{
    const TrendPoint& point = m_points[at];
    const QRectF area = plot();
    const bool isCompared = point.baseline == m_from || point.baseline == m_to;
    painter.setFont(GuiTheme::font(TextSize::Caption, isCompared ? 600 : 400));
    double top = area.bottom() + 6;
    paintRow(painter, top, tr("State"), at, point.name);
    const QString overdue = point.figures ? QString::number(point.figures->overdue) : QStringLiteral("\u2013");
    paintRow(painter, top += lineHeight(), tr("Overdue"), at, overdue);
    const QString met = point.figures ? tr("%1 of %2").arg(point.figures->met).arg(point.figures->applicable)
                                      : QStringLiteral("\u2013");
    paintRow(painter, top + lineHeight(), tr("Provisions met"), at, met);
    if (!point.figures)
        return;
    int most = 1;
    for (const TrendPoint& other : m_points)
        most = std::max(most, other.figures ? other.figures->risk.threats : 0);
    const double gap = std::min(14.0, slot() * 0.25);
    QRectF bar(area.left() + slot() * at + gap / 2, area.bottom(), slot() - gap, 0);
    for (int level = 0; level < 4; ++level) {
        const int count = point.figures->risk.byLevel[size_t(level)];
        if (count == 0)
            continue;
        bar.setTop(bar.bottom() - area.height() * count / most);
        painter.fillRect(bar.adjusted(0, 1, 0, 0), m_theme.levelSign(Level(level)));
        if (bar.height() >= lineHeight()) {
            painter.setPen(m_theme(&Theme::surface));
            painter.drawText(bar, Qt::AlignCenter, QString::number(count));
        }
        bar.setBottom(bar.top());
    }
    painter.setPen(m_theme(isCompared ? &Theme::text : &Theme::text2));
    painter.drawText(QRectF(bar.left() - 20, bar.top() - lineHeight(), bar.width() + 40, lineHeight()), Qt::AlignCenter,
                     QString::number(point.figures->risk.threats));
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF area = plot();
    painter.setFont(GuiTheme::font(TextSize::Caption));
    const SignPainter signs(painter, m_theme);
    double top = area.top() + 4;
    for (int level = 3; level >= 0; --level, top += lineHeight()) { // what the colours mean
        painter.setRenderHint(QPainter::Antialiasing, true);
        signs.level({8, top + lineHeight() / 2.0}, 9, Level(level), true);
        painter.setPen(m_theme(&Theme::text2));
        painter.drawText(QRectF(18, top, labelWidth - 24, lineHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         words::level(Level(level)));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int at = 0; at < m_points.size(); ++at)
        paintBar(painter, at);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), m_theme(&Theme::border));
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    if (const int at = pointAt(event->position()); at >= 0)
        Q_EMIT chosen(m_points[at].baseline);
}

bool TrendChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = pointAt(help->pos());
    if (at < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), inWords(m_points[at]), this);
    return true;
}

} // namespace provisor
