#pragma once

#include "app/gui/GuiTheme.h"
#include "core/analysis/Treatment.h"

#include <QWidget>

namespace provisor {

/// Threats above the level today and after each step of a plan, as bars that fall. A bar can be pressed to choose its
/// step; the keyboard chooses steps in the table below it.
class TreatmentChart : public QWidget
{
    Q_OBJECT

public:
    explicit TreatmentChart(const GuiTheme& theme, QWidget* parent = nullptr);

    void setPlan(const TreatmentPlan& plan);
    /// The step that is marked, from 1; 0 for today.
    void setCurrent(int step);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    double slot() const;
    QRectF plot() const;
    int stepAt(const QPointF& place) const;
    void paintBar(QPainter& painter, int step) const;
    bool isLabelled(int step) const;

    const GuiTheme& m_theme;
    QList<int> m_above; ///< today and after each step
    QStringList m_titles;
    int m_current = 0;
};

} // namespace provisor
