#pragma once

#include "app/gui/GuiTheme.h"
#include "core/risk/Risk.h"

#include <QWidget>

namespace provisor {

/// The line of the risk: bands of the levels with inherent, residual and target risk on it.
class RiskLine : public QWidget
{
    Q_OBJECT

public:
    RiskLine(const GuiTheme& theme, const RiskAssessment& risk, const RiskSettings& settings, bool isConfirmed,
             QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
    RiskAssessment m_risk;
    RiskSettings m_settings;
    bool m_isConfirmed;
};

} // namespace provisor
