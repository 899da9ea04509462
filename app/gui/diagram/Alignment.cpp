#include "app/gui/diagram/Alignment.h"

#include <QCoreApplication>

#include <algorithm>

namespace provisor {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(provisor::Alignment)
};

/// One axis of a rectangle.
struct Axis
{
    double Rect::*start;
    double Rect::*extent;
};
constexpr Axis across{&Rect::x, &Rect::width}, down{&Rect::y, &Rect::height};

/// Brings the point at `share` of every rectangle to that of the rectangle round all.
void lineUp(QHash<Id, Rect>& rects, Axis axis, double share)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (const Rect& rect : std::as_const(rects)) {
        low = std::min(low, rect.*axis.start);
        high = std::max(high, rect.*axis.start + rect.*axis.extent);
    }
    for (Rect& rect : rects)
        rect.*axis.start = low + (high - low) * share - rect.*axis.extent * share;
}

void spread(QHash<Id, Rect>& rects, Axis axis)
{
    QList<Id> order = rects.keys();
    const auto middle = [&](Id id) {
        const Rect& rect = *rects.constFind(id);
        return rect.*axis.start + rect.*axis.extent / 2;
    };
    std::sort(order.begin(), order.end(),
              [&](Id a, Id b) { return std::pair(middle(a), a) < std::pair(middle(b), b); });
    const Rect first = rects.value(order.first()), last = rects.value(order.last());
    double room = last.*axis.start - first.*axis.start - first.*axis.extent;
    for (qsizetype i = 1; i + 1 < order.size(); ++i)
        room -= rects.value(order[i]).*axis.extent;
    const double gap = room / static_cast<double>(order.size() - 1);
    double at = first.*axis.start + first.*axis.extent + gap;
    for (qsizetype i = 1; i + 1 < order.size(); ++i) {
        Rect& rect = rects[order[i]];
        rect.*axis.start = at;
        at += rect.*axis.extent + gap;
    }
}

void giveSize(QHash<Id, Rect>& rects, Axis axis, Id model)
{
    const double extent = rects.value(model).*axis.extent;
    for (Rect& rect : rects)
        rect.*axis.extent = extent;
}

} // namespace

QString alignmentCommand(Alignment alignment)
{
    return QStringLiteral("diagram.") + alignmentIcon(alignment).mid(3);
}

QString alignmentIcon(Alignment alignment)
{
    static constexpr const char* names[] = {"align-left",   "align-centre", "align-right",   "align-top",
                                            "align-middle", "align-bottom", "spread-across", "spread-down",
                                            "same-width",   "same-height",  "same-size"};
    static_assert(std::size(names) == alignmentCount);
    return QStringLiteral("ui-") + QLatin1String(names[static_cast<size_t>(alignment)]);
}

QString alignmentTitle(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Labels::tr("Align left edges");
    case Alignment::Centre:
        return Labels::tr("Align centres in a column");
    case Alignment::Right:
        return Labels::tr("Align right edges");
    case Alignment::Top:
        return Labels::tr("Align upper edges");
    case Alignment::Middle:
        return Labels::tr("Align centres in a row");
    case Alignment::Bottom:
        return Labels::tr("Align lower edges");
    case Alignment::SpreadAcross:
        return Labels::tr("Equal gaps across");
    case Alignment::SpreadDown:
        return Labels::tr("Equal gaps down");
    case Alignment::SameWidth:
        return Labels::tr("Same width as the last selected");
    case Alignment::SameHeight:
        return Labels::tr("Same height as the last selected");
    case Alignment::SameSize:
        return Labels::tr("Same size as the last selected");
    }
    return {};
}

int leastToAlign(Alignment alignment)
{
    return alignment == Alignment::SpreadAcross || alignment == Alignment::SpreadDown ? 3 : 2;
}

QHash<Id, Rect> aligned(const QHash<Id, Rect>& rects, Alignment alignment, Id model)
{
    QHash<Id, Rect> placed = rects;
    if (placed.size() < leastToAlign(alignment))
        return placed;
    switch (alignment) {
    case Alignment::Left:
        lineUp(placed, across, 0);
        break;
    case Alignment::Centre:
        lineUp(placed, across, 0.5);
        break;
    case Alignment::Right:
        lineUp(placed, across, 1);
        break;
    case Alignment::Top:
        lineUp(placed, down, 0);
        break;
    case Alignment::Middle:
        lineUp(placed, down, 0.5);
        break;
    case Alignment::Bottom:
        lineUp(placed, down, 1);
        break;
    case Alignment::SpreadAcross:
        spread(placed, across);
        break;
    case Alignment::SpreadDown:
        spread(placed, down);
        break;
    case Alignment::SameSize:
    case Alignment::SameWidth:
    case Alignment::SameHeight:
        if (alignment != Alignment::SameHeight)
            giveSize(placed, across, model);
        if (alignment != Alignment::SameWidth)
            giveSize(placed, down, model);
        break;
    }
    return placed;
}

} // namespace provisor
