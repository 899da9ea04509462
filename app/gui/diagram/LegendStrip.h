#pragma once

#include "app/gui/DisplayListPainter.h"
#include "core/draw/Card.h"

#include <QWidget>

namespace provisor {

/// What the signs and colours of the overlay mean, in a strip below the canvas; as many rows as the width asks for.
/// Hidden while there is no overlay.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget* parent);
    void setTheme(const Theme& theme);
    void setOverlay(Overlay overlay);
    /// Whether it is shown at all when there is an overlay.
    void setWanted(bool isWanted);
    bool isWanted() const { return m_isWanted; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    const Theme* m_theme;
    Overlay m_overlay = Overlay::None;
    bool m_isWanted = true;
    IconSet m_icons;
    TextMeasurer m_text;
    PaintedList m_picture;
};

} // namespace provisor
