#pragma once

#include "app/gui/GuiTheme.h"
#include "models/StateFigures.h"

#include <QWidget>

namespace provisor {

/// One state in a trend: a baseline or the present.
struct TrendPoint
{
    Id baseline; ///< null: now
    QString name;
    std::optional<StateFigures> figures; ///< none while it is worked out, or when it cannot be
};

/// Threats by level in each state of a model, as stacked bars in the order of time, with what is overdue and how many
/// provisions are met below. A bar can be pressed; the keyboard chooses states above the chart.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const GuiTheme& theme, QWidget* parent = nullptr);

    void setPoints(const QList<TrendPoint>& points);
    const QList<TrendPoint>& points() const { return m_points; }
    /// Marks the two states that are compared; null: now.
    void setCompared(Id from, Id to);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(provisor::Id baseline);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    double slot() const;
    int pointAt(const QPointF& place) const;
    QString inWords(const TrendPoint& point) const;
    void paintBar(QPainter& painter, int at) const;
    void paintRow(QPainter& painter, double top, const QString& title, int at, const QString& figure) const;

    const GuiTheme& m_theme;
    QList<TrendPoint> m_points;
    Id m_from, m_to;
};

} // namespace provisor
