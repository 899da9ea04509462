#pragma once

#include "app/gui/GuiTheme.h"

#include <QProxyStyle>

namespace provisor {

/// The look of the program: Fusion with flat controls, sizes and colours of the design tokens (section 3 and 7).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const GuiTheme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    void drawPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, double radius,
                   double width = 1) const;
    void drawButtonPanel(const QStyleOption& option, QPainter& painter) const;
    void drawField(const QStyleOption& option, QPainter& painter, bool hasFocus) const;
    void drawCheck(const QStyleOption& option, QPainter& painter, bool isRadio) const;
    void drawToolPanel(const QStyleOption& option, QPainter& painter) const;
    void drawRow(const QStyleOption& option, QPainter& painter) const;
    void drawBranch(const QStyleOption& option, QPainter& painter) const;
    void drawHeader(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawTab(const QStyleOption& option, QPainter& painter) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const;
    void drawFocus(const QRectF& rect, QPainter& painter, double radius) const;

    const GuiTheme& m_theme;
};

} // namespace provisor
