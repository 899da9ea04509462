#pragma once

#include "core/layout/Geometry.h"

#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace provisor {

/// A colour, 8 bits a channel; alpha 255 is opaque.
struct Colour
{
    quint8 red = 0, green = 0, blue = 0, alpha = 255;
    friend bool operator==(const Colour&, const Colour&) = default;
};

struct Stroke
{
    Colour colour;
    double width = 0;         ///< 0: not stroked
    std::vector<double> dash; ///< lengths in pixels, empty for solid
    bool roundCaps = false;
};

/// One piece of a path: move, line, cubic curve, close.
struct PathStep
{
    enum class Type : quint8 { Move, Line, Curve, Close } type = Type::Move;
    Point a, b, c; ///< Curve uses a and b as control points and c as end; Move and Line use a
};

struct PathItem
{
    std::vector<PathStep> steps;
    Colour fill{0, 0, 0, 0};
    Stroke stroke;
};

enum class TextAlign : quint8 { Left, Centre, Right };

struct TextItem
{
    Point baseline;   ///< start, middle or end of the base line, by `align`
    QString text;     ///< one line, already wrapped and elided
    double size = 12; ///< pixels
    int weight = 400; ///< 400, 500, 600
    Colour colour;
    TextAlign align = TextAlign::Left;
    bool tabularDigits = false;
};

/// Marks that the following items belong to one thing, for hit testing, SVG groups and accessible names; `End` closes
/// it.
struct GroupItem
{
    bool isBegin = true;
    QString id;    ///< alias of the element, flow or boundary; number of a step
    QString kind;  ///< "element", "flow", "boundary", "note"; of a path: "step", "crossing"
    QString title; ///< accessible name
    double opacity = 1;
};

using DrawItem = std::variant<PathItem, TextItem, GroupItem>;

/// A picture as data: what screen, PDF, SVG and PNG paint. Coordinates are pixels at 100 %.
struct DisplayList
{
    Rect bounds;
    Colour background{255, 255, 255, 255};
    std::vector<DrawItem> items;
};

} // namespace provisor
