#pragma once

#include <cmath>

namespace provisor {

/// A place on a canvas, in pixels at 100 %; y grows downwards.
struct Point
{
    double x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Size
{
    double width = 0, height = 0;
    friend bool operator==(const Size&, const Size&) = default;
};

struct Rect
{
    double x = 0, y = 0, width = 0, height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point centre() const { return {x + width / 2, y + height / 2}; }
    bool isEmpty() const { return width <= 0 || height <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
    bool contains(const Rect& o) const
    {
        return o.x >= x && o.y >= y && o.right() <= right() && o.bottom() <= bottom();
    }
    bool intersects(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }
    /// The rectangle with every side moved outwards by the distance (inwards when negative).
    Rect grown(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    /// The smallest rectangle round both; an empty one does not count.
    Rect united(const Rect& o) const
    {
        if (isEmpty())
            return o;
        if (o.isEmpty())
            return *this;
        const double left = std::fmin(x, o.x), top = std::fmin(y, o.y);
        return {left, top, std::fmax(right(), o.right()) - left, std::fmax(bottom(), o.bottom()) - top};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace provisor
