#pragma once

#include "core/base/Result.h"
#include "core/draw/DisplayList.h"

#include <QHash>

#include <functional>

namespace provisor {

/// One icon on a grid of 24 units: lines of one width with round ends, and a few filled parts.
struct Icon
{
    struct Part
    {
        std::vector<PathStep> steps;
        bool isFilled = false;     ///< filled and not stroked
        double strokeWidth = 1.75; ///< units of the grid
        std::vector<double> dash;
    };
    std::vector<Part> parts;
};

/// Reads an icon file: an SVG made of path, rect, circle, line and polyline, with attributes only.
Result<Icon> parseIcon(const QByteArray& svg);

/// The icons by name ("type-agent", "ui-lock"). Files come from a function, because this library has no files of its
/// own: programs hand in their embedded ones. Icons are read when first asked for; not thread-safe.
class IconSet
{
public:
    using Source = std::function<QByteArray(const QString& name)>; ///< content of <name>.svg, empty when there is none
    IconSet() = default;
    explicit IconSet(Source source) : m_source(std::move(source)) {}

    /// The icon, or an empty one when there is none or it is broken.
    const Icon& icon(const QString& name);
    /// Draws an icon in a square.
    void append(DisplayList& list, const QString& name, Point topLeft, double side, Colour colour);

private:
    Source m_source;
    QHash<QString, Icon> m_icons;
};

} // namespace provisor
