#pragma once

#include "app/gui/GuiTheme.h"

#include <QTabBar>

namespace provisor {

/// Tabs over a pane, as high as the tabs of the diagrams beside it; a line in the accent is under the present one.
class PaneTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit PaneTabs(const GuiTheme& theme, QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
};

} // namespace provisor
