#pragma once

#include "core/draw/DisplayList.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QImage>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

class QPainter;

namespace provisor {

inline QColor toQColor(Colour c)
{
    return QColor(c.red, c.green, c.blue, c.alpha);
}
inline QPointF toQPointF(Point p)
{
    return {p.x, p.y};
}
inline QRectF toQRectF(const Rect& r)
{
    return {r.x, r.y, r.width, r.height};
}
inline Point toPoint(QPointF p)
{
    return {p.x(), p.y()};
}
inline Rect toRect(const QRectF& r)
{
    return {r.x(), r.y(), r.width(), r.height()};
}

/// The font of display lists in pixels at 100 %: Inter, or the system font where Inter is missing.
QFont displayListFont(double pixels, int weight = 400);

QPen toQPen(const Stroke& stroke);

/// A display list made ready for QPainter: paths, pens and positioned glyphs are built once, so that painting a frame
/// allocates nothing. The background of the list is not painted; see paintDisplayList().
class PaintedList
{
public:
    PaintedList() = default;
    explicit PaintedList(const DisplayList& list);

    bool isNull() const { return m_operations.empty(); }
    /// Paints in the coordinates of the list, without shapes that lie outside of `area` where one is given; pen, brush
    /// and opacity of the painter are as before afterwards.
    void paint(QPainter& painter, const QRectF& area = {}) const;

private:
    struct Shape
    {
        QPainterPath path;
        QBrush brush;
        QPen pen;
        QRectF bounds; ///< with the width of the pen
    };
    struct Text
    {
        QList<QGlyphRun> runs;
        QPointF origin;
        QColor colour;
    };
    struct Opacity
    {
        double value = 1; ///< of the group as a whole, within the groups around it
    };
    using Operation = std::variant<Shape, Text, Opacity>;

    void addShape(const PathItem& item);
    /// A long line in pieces, because painting dashes takes its time even where they are not seen.
    void addPieces(const PathItem& item, const QPen& pen);

    std::vector<Operation> m_operations;
};

/// Paints a list once, with its background when asked for. For things painted again and again keep a PaintedList.
void paintDisplayList(QPainter& painter, const DisplayList& list, bool withBackground = false);

/// The list painted into a picture; `scale` is device pixels per unit. Null when the list has no extent.
QImage displayListImage(const DisplayList& list, double scale, bool withBackground = true);

} // namespace provisor
