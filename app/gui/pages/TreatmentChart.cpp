#include "app/gui/pages/TreatmentChart.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace provisor {

namespace {

constexpr double widestSlot = 44;
constexpr double narrowestLabelled = 22; ///< from this width on every bar has its number

} // namespace

TreatmentChart::TreatmentChart(const GuiTheme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Threats above the level after each step"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TreatmentChart::sizeHint() const
{
    return {320, 116 + 2 * QFontMetrics(GuiTheme::font(TextSize::Caption)).height()};
}

void TreatmentChart::setPlan(const TreatmentPlan& plan)
{
    m_above.clear();
    m_titles.clear();
    const int now = plan.steps.isEmpty() ? plan.after.aboveAppetite : 0;
    m_above.append(plan.steps.isEmpty() ? now : plan.before.aboveAppetite);
    m_titles.append(tr("Today"));
    QStringList said{tr("Today %1").arg(m_above.first())};
    for (const TreatmentStep& step : plan.steps) {
        m_above.append(step.after.aboveAppetite);
        m_titles.append(step.mitigation->title);
        said.append(QString::number(step.after.aboveAppetite));
    }
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    update();
}

void TreatmentChart::setCurrent(int step)
{
    m_current = step;
    update();
}

QRectF TreatmentChart::plot() const
{
    const int word = QFontMetrics(GuiTheme::font(TextSize::Caption)).height();
    return QRectF(rect()).adjusted(16, word + 8, -16, -word - 8);
}

double TreatmentChart::slot() const
{
    return m_above.isEmpty() ? 1 : std::min(widestSlot, plot().width() / double(m_above.size()));
}

int TreatmentChart::stepAt(const QPointF& place) const
{
    const int step = static_cast<int>(std::floor((place.x() - plot().left()) / slot()));
    return step >= 0 && step < m_above.size() ? step : -1;
}

bool TreatmentChart::isLabelled(int step) const
{
    const auto last = static_cast<int>(m_above.size()) - 1;
    if (slot() >= narrowestLabelled || step == 0 || step == last || step == m_current)
        return true;
    const int every = 5;
    const auto isNear = [&](int other) { return std::abs(step - other) * slot() < narrowestLabelled; };
    return step % every == 0 && !isNear(last) && !isNear(m_current) && !isNear(0);
}

void TreatmentChart::paintBar(QPainter& painter, int step) const
{
    const QRectF area = plot();
    const double most = std::max(1, *std::max_element(m_above.begin(), m_above.end()));
    const double left = area.left() + slot() * step;
    const double gap = std::min(4.0, slot() * 0.2);
    const double height = area.height() * m_above.at(step) / most;
    const QRectF bar(left + gap / 2, area.bottom() - height, slot() - gap, height);
    const bool isCurrent = step == m_current;
    painter.fillRect(bar, m_theme(isCurrent ? &Theme::accentFill : &Theme::strong));
    if (!isLabelled(step))
        return;
    painter.setFont(GuiTheme::font(TextSize::Caption, isCurrent ? 600 : 400));
    painter.setPen(m_theme(isCurrent ? &Theme::text : &Theme::text2));
    const QRectF words(left - 30, 0, slot() + 60, painter.fontMetrics().height());
    painter.drawText(words.translated(0, bar.top() - words.height() - 1), Qt::AlignCenter,
                     QString::number(m_above.at(step)));
    painter.setPen(m_theme(isCurrent ? &Theme::text : &Theme::muted));
    const QString name = step > 0 ? QString::number(step) : tr("Today");
    const double width = painter.fontMetrics().horizontalAdvance(name);
    const double start = std::max(area.left() - 12, left + (slot() - width) / 2);
    painter.drawText(QRectF(start, area.bottom() + 3, width + 2, words.height()), Qt::AlignLeft, name);
}

void TreatmentChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int step = 0; step < m_above.size(); ++step)
        paintBar(painter, step);
    const QRectF area = plot();
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), m_theme(&Theme::border));
}

void TreatmentChart::mousePressEvent(QMouseEvent* event)
{
    if (const int step = stepAt(event->position()); step > 0)
        Q_EMIT chosen(step);
}

bool TreatmentChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int step = stepAt(help->pos());
    if (step < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           tr("%1: %n threat(s) above", nullptr, m_above.at(step)).arg(m_titles.at(step)), this);
    return true;
}

} // namespace provisor
