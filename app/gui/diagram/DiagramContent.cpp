#include "app/gui/diagram/DiagramContent.h"

#include <cmath>

namespace provisor {

namespace {

Rect unitedWith(const Rect& a, const Rect& b)
{
    const double left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

/// The smallest boundary for which `holds` is true.
template <typename Holds>
Id smallest(const QHash<Id, Rect>& boundaries, const QSet<Id>& without, Holds holds)
{
    Id best;
    double bestArea = 0;
    for (auto it = boundaries.begin(); it != boundaries.end(); ++it) {
        const double area = it->width * it->height;
        if (without.contains(it.key()) || !holds(*it) || (!best.isNull() && area >= bestArea))
            continue;
        best = it.key();
        bestArea = area;
    }
    return best;
}

} // namespace

double snapped(double value)
{
    return std::round(value / snapStep) * snapStep;
}

Point snapped(Point point)
{
    return {snapped(point.x), snapped(point.y)};
}

Rect DiagramContent::rect(Id id) const
{
    if (const auto it = elements.find(id); it != elements.end())
        return *it;
    if (const auto it = boundaries.find(id); it != boundaries.end())
        return *it;
    return notes.value(id);
}

Rect DiagramContent::bounds() const
{
    Rect all;
    bool isFirst = true;
    for (const auto* hash : {&elements, &boundaries, &notes}) {
        for (const Rect& rect : *hash) {
            all = isFirst ? rect : unitedWith(all, rect);
            isFirst = false;
        }
    }
    return all;
}

Id DiagramContent::boundaryAt(Point point, const QSet<Id>& without) const
{
    return smallest(boundaries, without, [&](const Rect& rect) { return rect.contains(point); });
}

Id DiagramContent::boundaryAround(const Rect& inner, const QSet<Id>& without) const
{
    return smallest(boundaries, without, [&](const Rect& rect) {
        return rect.contains(Point{inner.x, inner.y}) && rect.contains(Point{inner.right(), inner.bottom()});
    });
}

bool DiagramContent::isInside(Id inner, Id boundary) const
{
    for (Id up = parents.value(inner); !up.isNull(); up = parents.value(up)) {
        if (up == boundary)
            return true;
    }
    return false;
}

int DiagramContent::depth(Id boundary) const
{
    int depth = 0;
    for (Id up = parents.value(boundary); !up.isNull(); up = parents.value(up))
        ++depth;
    return depth;
}

QSet<Id> DiagramContent::withContents(const QSet<Id>& ids) const
{
    QSet<Id> all = ids;
    const bool hasBoundary = std::any_of(ids.begin(), ids.end(), [&](const Id& id) { return boundaries.contains(id); });
    if (!hasBoundary)
        return all;
    for (auto it = parents.begin(); it != parents.end(); ++it) {
        for (Id up = *it; !up.isNull(); up = parents.value(up)) {
            if (ids.contains(up)) {
                all.insert(it.key());
                break;
            }
        }
    }
    return all;
}

} // namespace provisor
