#pragma once

#include "app/gui/GuiTheme.h"
#include "core/draw/Signs.h"

class QPainter;

namespace provisor {

/// Paints the signs of core/draw with their centre at a point, and figures with digits of equal width.
class SignPainter
{
public:
    SignPainter(QPainter& painter, const GuiTheme& theme) : m_painter(painter), m_theme(theme) {}

    void level(QPointF centre, double side, Level level, bool isFilled) const;
    void question(QPointF centre, double side) const;
    void shield(QPointF centre, double side, Trust trust) const;
    void threatStatus(QPointF centre, double side, const QString& status, bool isRaised = true) const;
    void mitigationStatus(QPointF centre, double side, const QString& status) const;
    void claim(QPointF centre, double side, ClaimSign sign, bool isShall, bool isVerdict = false) const;
    /// A disc with initials, or a dashed one when nobody owns it.
    void avatar(QPointF centre, double side, const QString& initials) const;
    /// A number right- or left-aligned in an area, every digit as wide as the widest.
    void figure(const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                Qt::Alignment alignment = Qt::AlignRight) const;

private:
    void paint(QPointF centre, double side, const DisplayList& list) const;

    QPainter& m_painter;
    const GuiTheme& m_theme;
};

/// Width of a figure drawn by SignPainter::figure().
double figureWidth(const QString& text, const QFont& font);

/// The sign of a claim or verdict by its value and whether the provision applies.
ClaimSign claimSignOf(const QString& value, bool isApplicable = true);
/// The sign of a verdict: pass, fail, inconclusive.
ClaimSign verdictSignOf(const QString& value);

} // namespace provisor
