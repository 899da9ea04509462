#include "app/gui/diagram/Spacing.h"

#include <algorithm>
#include <cmath>

namespace provisor {

namespace {

/// A rectangle as seen along one direction.
struct Span
{
    double start, end; ///< along
    double low, high;  ///< across it
};

Span spanOf(const Rect& rect, Along along)
{
    if (along == Along::Across)
        return {rect.x, rect.right(), rect.y, rect.bottom()};
    return {rect.y, rect.bottom(), rect.x, rect.right()};
}

bool isBeside(const Span& a, const Span& b)
{
    return a.low < b.high && b.low < a.high;
}

/// The neighbours in the row of a rectangle, in order; of those that overlap along it, the first.
std::vector<Span> rowOf(const Span& mine, const QList<Rect>& neighbours, Along along)
{
    std::vector<Span> row;
    for (const Rect& rect : neighbours) {
        if (const Span span = spanOf(rect, along); isBeside(span, mine))
            row.push_back(span);
    }
    std::sort(row.begin(), row.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    std::vector<Span> apart;
    for (const Span& span : row) {
        if (apart.empty() || span.start > apart.back().end)
            apart.push_back(span);
    }
    return apart;
}

/// Where the start has to be for equal gaps with two neighbours that follow each other: before both, between, after.
std::array<std::optional<double>, 3> startsFor(const Span& a, const Span& b, double extent)
{
    const double gap = b.start - a.end;
    std::array<std::optional<double>, 3> starts{a.start - gap - extent, {}, b.end + gap};
    if (gap > extent)
        starts[1] = (a.end + b.start - extent) / 2;
    return starts;
}

SnapLine gapLine(const Span& a, const Span& b, Along along)
{
    const double at = (std::max(a.low, b.low) + std::min(a.high, b.high)) / 2;
    if (along == Along::Across)
        return {{a.end, at}, {b.start, at}, true};
    return {{at, a.end}, {at, b.start}, true};
}

} // namespace

std::optional<double> spacingShift(const Rect& rect, const QList<Rect>& neighbours, Along along, double reach)
{
    const Span mine = spanOf(rect, along);
    const std::vector<Span> row = rowOf(mine, neighbours, along);
    std::optional<double> best;
    for (size_t i = 0; i + 1 < row.size(); ++i) {
        for (const auto& start : startsFor(row[i], row[i + 1], mine.end - mine.start)) {
            const double by = start ? *start - mine.start : reach;
            if (std::abs(by) < reach && (!best || std::abs(by) < std::abs(*best)))
                best = by;
        }
    }
    return best;
}

QList<SnapLine> spacingLines(const Rect& placed, const QList<Rect>& neighbours, Along along)
{
    constexpr double same = 0.01;
    const Span mine = spanOf(placed, along);
    const std::vector<Span> row = rowOf(mine, neighbours, along);
    QList<SnapLine> lines;
    for (size_t i = 0; i + 1 < row.size() && lines.isEmpty(); ++i) {
        const Span &a = row[i], &b = row[i + 1];
        const auto starts = startsFor(a, b, mine.end - mine.start);
        const auto fits = [&](size_t way) { return starts[way] && std::abs(*starts[way] - mine.start) < same; };
        if (fits(0) && isBeside(a, b))
            lines = {gapLine(mine, a, along), gapLine(a, b, along)};
        else if (fits(1))
            lines = {gapLine(a, mine, along), gapLine(mine, b, along)};
        else if (fits(2) && isBeside(a, b))
            lines = {gapLine(a, b, along), gapLine(b, mine, along)};
    }
    return lines;
}

} // namespace provisor
