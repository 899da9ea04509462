#pragma once

#include "app/gui/GuiTheme.h"
#include "core/analysis/Analysis.h"

#include <QWidget>

namespace provisor {

/// Likelihood against impact: bands of the levels, and threats in groups at the mean place of their members.
class RiskMatrix : public QWidget
{
    Q_OBJECT

public:
    enum class Shown { Inherent, Residual, Target };

    explicit RiskMatrix(const GuiTheme& theme, QWidget* parent = nullptr);
    void setAnalysis(const AnalysisPointer& analysis);
    void setShown(Shown shown);
    QSize sizeHint() const override { return {360, 320}; }
    QSize minimumSizeHint() const override { return {240, 220}; }

Q_SIGNALS:
    void levelChosen(int level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Group
    {
        Level level = Level::Low;
        double likelihood = 0; ///< mean
        double impact = 0;     ///< mean
        int count = 0;
        bool isConfirmed = false;
        QStringList titles;
    };

    const Risk& riskOf(const Threat& threat) const;
    void regroup();
    QRectF plot() const;
    QPointF place(double likelihood, double impact) const;
    QPainterPath below(double limit) const;
    void paintBands(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    const Group* groupAt(QPointF point) const;

    const GuiTheme& m_theme;
    AnalysisPointer m_analysis;
    Shown m_shown = Shown::Residual;
    QList<Group> m_groups;
};

} // namespace provisor
