#pragma once

#include "app/gui/GuiTheme.h"

#include <QAbstractButton>

#include <functional>

namespace provisor {

class SignPainter;

/// A row of a list that is drawn by a function and can be pressed.
class PaintedRow : public QAbstractButton
{
    Q_OBJECT

public:
    using Draw = std::function<void(QPainter& painter, const SignPainter& signs, const QRectF& area)>;
    PaintedRow(const GuiTheme& theme, const QString& name, int height, Draw draw, QWidget* parent = nullptr);
    void setLine(bool hasLine) { m_hasLine = hasLine; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const GuiTheme& m_theme;
    int m_height;
    Draw m_draw;
    bool m_hasLine = true;
};

/// Draws one line of text, elided at the end.
void drawLine(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft);

} // namespace provisor
