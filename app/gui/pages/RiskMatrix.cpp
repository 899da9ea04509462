#include "app/gui/pages/RiskMatrix.h"

#include "app/gui/SignPainter.h"
#include "core/analysis/Treatment.h"
#include "models/Words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace provisor {

namespace {

constexpr double lowest = 0.5;  ///< left and lower edge of the plane
constexpr double highest = 5.5; ///< right and upper edge

} // namespace

RiskMatrix::RiskMatrix(const GuiTheme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setAccessibleName(tr("Risk matrix"));
}

void RiskMatrix::setAnalysis(const AnalysisPointer& analysis)
{
    m_analysis = analysis;
    regroup();
}

void RiskMatrix::setShown(Shown shown)
{
    m_shown = shown;
    regroup();
}

const Risk& RiskMatrix::riskOf(const Threat& threat) const
{
    return m_shown == Shown::Inherent ? threat.risk.inherent
           : m_shown == Shown::Target ? threat.risk.target
                                      : threat.risk.residual;
}

void RiskMatrix::regroup()
{
    QMap<std::tuple<int, int, int>, Group> groups;
    for (const Threat& threat : m_analysis ? m_analysis->threats : QList<Threat>()) {
        if (!isRelevant(threat))
            continue;
        const Risk& risk = riskOf(threat);
        Group& group = groups[{int(risk.level), qRound(risk.likelihood), qRound(risk.impact)}];
        group.level = risk.level;
        group.likelihood += risk.likelihood;
        group.impact += risk.impact;
        ++group.count;
        group.isConfirmed = group.isConfirmed || threat.certainty == Certainty::Confirmed;
        group.titles.append(QString(threat.title % u", " % threat.target.name));
    }
    m_groups.clear();
    QStringList said;
    for (Group group : groups) {
        group.likelihood /= group.count;
        group.impact /= group.count;
        m_groups.append(group);
        said.append(QString(QString::number(group.count) % u' ' % words::level(group.level)));
    }
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

QRectF RiskMatrix::plot() const
{
    return QRectF(rect()).adjusted(46, 6, -14, -44);
}

QPointF RiskMatrix::place(double likelihood, double impact) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * (likelihood - lowest) / (highest - lowest),
            area.bottom() - area.height() * (impact - lowest) / (highest - lowest)};
}

QPainterPath RiskMatrix::below(double limit) const
{
    QPainterPath path;
    path.moveTo(place(lowest, lowest));
    path.lineTo(place(lowest, std::min(highest, limit / lowest)));
    for (double likelihood = lowest; likelihood <= highest + 0.01; likelihood += 0.05)
        path.lineTo(place(likelihood, std::clamp(limit / likelihood, lowest, highest)));
    path.lineTo(place(highest, lowest));
    path.closeSubpath();
    return path;
}

void RiskMatrix::paintBands(QPainter& painter) const
{
    const RiskSettings settings = m_analysis ? m_analysis->settings : RiskSettings{};
    const double limits[] = {settings.lowUpTo, settings.mediumUpTo, settings.highUpTo};
    painter.fillRect(plot(), m_theme.levelTint(Level::Critical));
    for (int level = 2; level >= 0; --level)
        painter.fillPath(below(limits[level]), m_theme.levelTint(Level(level)));
    painter.setPen(QPen(m_theme(&Theme::surface), 1.5));
    for (int at = 1; at <= 4; ++at) {
        painter.drawLine(place(at + 0.5, lowest), place(at + 0.5, highest));
        painter.drawLine(place(lowest, at + 0.5), place(highest, at + 0.5));
    }
    painter.setClipRect(plot());
    painter.setBrush(Qt::NoBrush);
    for (int level = 0; level < 3; ++level) {
        const bool isAppetite = level == static_cast<int>(settings.appetite);
        QPen pen(m_theme(isAppetite ? &Theme::text : &Theme::muted), isAppetite ? 2 : 0.75);
        if (isAppetite)
            pen.setDashPattern({2.5, 1.5});
        painter.setPen(pen);
        painter.drawPath(below(limits[level]));
    }
    painter.setClipping(false);
    painter.setPen(QPen(m_theme(&Theme::surface), 3));
    painter.drawRect(plot());
    const QFont font = GuiTheme::font(TextSize::Caption);
    painter.setFont(font);
    const QRectF area = plot().adjusted(6, 4, -6, -4);
    const double y[] = {0, place(0, settings.mediumUpTo / highest).y(), place(0, settings.highUpTo / highest).y()};
    painter.setPen(m_theme.levelText(Level::Critical));
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, words::level(Level::Critical));
    painter.setPen(m_theme.levelText(Level::High));
    painter.drawText(QRectF(area.left(), y[2] + 18, area.width(), 14), Qt::AlignRight, words::level(Level::High));
    painter.setPen(m_theme.levelText(Level::Medium));
    painter.drawText(QRectF(area.left(), y[1] + 14, area.width(), 14), Qt::AlignRight, words::level(Level::Medium));
    painter.setPen(m_theme.levelText(Level::Low));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, words::level(Level::Low));
}

void RiskMatrix::paintAxes(QPainter& painter) const
{
    const QRectF area = plot();
    painter.setFont(GuiTheme::font(TextSize::Caption));
    painter.setPen(m_theme(&Theme::text2));
    for (int at = 1; at <= 5; ++at) {
        painter.drawText(QRectF(place(at, lowest) - QPointF(12, -4), QSizeF(24, 14)), Qt::AlignCenter,
                         QString::number(at));
        painter.drawText(QRectF(place(lowest, at) - QPointF(22, 7), QSizeF(16, 14)), Qt::AlignCenter,
                         QString::number(at));
    }
    painter.setPen(m_theme(&Theme::muted));
    painter.drawText(QRectF(area.left(), area.bottom() + 20, area.width(), 14), Qt::AlignCenter, tr("Likelihood"));
    painter.save();
    painter.translate(13, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-60, -8, 120, 16), Qt::AlignCenter, tr("Impact"));
    painter.restore();
    QPen dash(m_theme(&Theme::text), 2);
    dash.setDashPattern({2.5, 1.5});
    painter.setPen(dash);
    const double y = area.bottom() + 27;
    painter.drawLine(QPointF(area.left(), y), QPointF(area.left() + 18, y));
    painter.setPen(m_theme(&Theme::muted));
    painter.drawText(QRectF(area.left() + 23, y - 7, 80, 14), Qt::AlignVCenter, tr("appetite"));
}

void RiskMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter);
    paintAxes(painter);
    const SignPainter signs(painter, m_theme);
    for (const Group& group : m_groups) {
        const QPointF at = place(group.likelihood, group.impact);
        const QFont font = GuiTheme::font(group.count >= 10 ? TextSize::Body : TextSize::Small, 600);
        const QString count = QString::number(group.count);
        const QRectF text(at + QPointF(9, -8), QSizeF(figureWidth(count, font) + 2, 16));
        QPainterPath halo;
        halo.addText(text.left(), text.center().y() + QFontMetricsF(font).ascent() / 2 - 2, font, count);
        painter.strokePath(halo, QPen(m_theme.levelTint(group.level), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(halo, m_theme(&Theme::text));
        signs.level(at, 12, group.level, group.isConfirmed);
    }
}

const RiskMatrix::Group* RiskMatrix::groupAt(QPointF point) const
{
    for (const Group& group : m_groups) {
        const QPointF distance = place(group.likelihood, group.impact) - point;
        if (std::abs(distance.x()) < 14 && std::abs(distance.y()) < 12)
            return &group;
    }
    return nullptr;
}

void RiskMatrix::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(groupAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RiskMatrix::mouseReleaseEvent(QMouseEvent* event)
{
    if (const Group* group = groupAt(event->position()))
        Q_EMIT levelChosen(int(group->level));
}

bool RiskMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const Group* group = groupAt(help->pos())) {
        QStringList lines = group->titles.first(std::min<qsizetype>(10, group->titles.size()));
        if (group->titles.size() > lines.size())
            lines.append(tr("and %n more", nullptr, static_cast<int>(group->titles.size() - lines.size())));
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace provisor
