#include "core/draw/OverlayLegend.h"

#include "core/draw/CardOverlay.h"
#include "core/draw/Flow.h"
#include "core/draw/Shapes.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace provisor {

namespace {

constexpr double rowHeight = 20, inset = 12, above = 4, gap = 14, signGap = 6;
constexpr TextStyle headStyle{11, 600}, wordStyle{11, 400};

/// A sign or a sample of the diagram, and what it means.
struct Entry
{
    double width = 0;                                                             ///< of the sign
    std::function<void(DisplayList& list, Point middle, const Pens& pens)> paint; ///< `middle`: of its left edge
    QString words;
};

struct Legend
{
    Q_DECLARE_TR_FUNCTIONS(OverlayLegend)

public:
    QString head;
    std::vector<Entry> entries;

    void level(Level level, bool isConfirmed, const QString& words)
    {
        constexpr double side = 11;
        entries.push_back({side,
                           [=](DisplayList& list, Point at, const Pens& pens) {
                               appendLevelSign(list, {at.x, at.y - side / 2}, side, level, isConfirmed, pens.theme);
                           },
                           words});
    }

    /// A small card as the overlay paints one with that content.
    void card(const CardContent& content, Overlay overlay, const QString& words)
    {
        constexpr double width = 26, height = 15, side = 9;
        entries.push_back(
            {width,
             [=](DisplayList& list, Point at, const Pens& pens) {
                 const Rect rect{at.x + 0.5, at.y - height / 2, width - 1, height};
                 const std::optional<CardAccent> accent = cardAccent(content, overlay, pens.theme);
                 appendShape(list, PathBuilder().roundedRect(rect, 3), accent ? accent->fill : pens.theme.surface,
                             accent ? accent->edge : Stroke{pens.theme.cardBorder, 1, {}, false});
                 const std::optional<CardBadge> badge = cardBadge(content, overlay);
                 if (badge && badge->sign != CardBadge::Sign::Data)
                     appendBadgeSign(list, {rect.centre().x - side / 2, at.y - side / 2}, side, *badge, pens.theme);
             },
             words});
    }

    /// A short flow as the overlay paints one with that content.
    void flow(const FlowContent& content, Overlay overlay, const QString& words)
    {
        constexpr double width = 58, room = 4; // for the round end of the band
        entries.push_back({width + room,
                           [=](DisplayList& list, Point at, const Pens& pens) {
                               FlowStyle style;
                               style.ground = pens.theme.canvas;
                               style.showsLabel = false;
                               style.overlay = overlay;
                               appendFlow(list, {{at.x, at.y}, {at.x + width, at.y}}, content, {}, style, pens);
                           },
                           words});
    }

    void levels(const std::function<void(Level, const QString&)>& add)
    {
        add(Level::Critical, tr("critical"));
        add(Level::High, tr("high"));
        add(Level::Medium, tr("medium"));
        add(Level::Low, tr("low"));
    }
};

FlowContent flowWith(FlowContent::Channel channel)
{
    FlowContent content;
    content.channel = channel;
    return content;
}

CardContent cardWith(Level level)
{
    CardContent content;
    content.counts = {{level, 1, true}};
    content.worstRisk = 1;
    return content;
}

void addThreats(Legend& legend)
{
    legend.head = Legend::tr("Threats by residual risk");
    legend.levels([&](Level level, const QString& words) { legend.level(level, true, words); });
    legend.level(Level::High, false, Legend::tr("hollow: only possible"));
    legend.entries.push_back({12,
                              [](DisplayList& list, Point at, const Pens& pens) {
                                  appendQuestionSign(list, {at.x, at.y - 6}, 12, pens.theme);
                              },
                              Legend::tr("open questions")});
}

void addQuestions(Legend& legend)
{
    legend.head = Legend::tr("Open questions");
    CardContent asked;
    asked.questions = 1;
    legend.card(asked, Overlay::Questions, Legend::tr("how many, and the risk at stake"));
    FlowContent flow = flowWith(FlowContent::Channel::Tls);
    flow.questions = 1;
    legend.flow(flow, Overlay::Questions, Legend::tr("flow with open questions"));
    legend.card({}, Overlay::Questions, Legend::tr("none"));
}

void addRisk(Legend& legend)
{
    legend.head = Legend::tr("Residual risk of the worst threat");
    legend.levels([&](Level level, const QString& words) { legend.card(cardWith(level), Overlay::Risk, words); });
    legend.card({}, Overlay::Risk, Legend::tr("no threat"));
}

void addData(Legend& legend)
{
    legend.head = Legend::tr("Classes of data");
    CardContent card;
    card.isSensitive = true;
    legend.card(card, Overlay::Data, Legend::tr("stores more than internal data"));
    FlowContent flow = flowWith(FlowContent::Channel::Tls);
    flow.isSensitive = true;
    legend.flow(flow, Overlay::Data, Legend::tr("carries it"));
    legend.card({}, Overlay::Data, Legend::tr("internal or public data, or none"));
}

void addTaint(Legend& legend)
{
    legend.head = Legend::tr("Where hostile content can flow");
    CardContent card;
    card.isTainted = true;
    legend.card(card, Overlay::Taint, Legend::tr("it can get here"));
    FlowContent flow = flowWith(FlowContent::Channel::Tls);
    flow.content = FlowContent::Trusted::Untrusted;
    legend.flow(flow, Overlay::Taint, Legend::tr("untrusted content"));
    flow.content = FlowContent::Trusted::Mixed;
    legend.flow(flow, Overlay::Taint, Legend::tr("content of mixed trust"));
    legend.card({}, Overlay::Taint, Legend::tr("not reached"));
}

void addChannels(Legend& legend)
{
    using Channel = FlowContent::Channel;
    legend.head = Legend::tr("Protection of flows");
    legend.flow(flowWith(Channel::Plaintext), Overlay::Channels, Legend::tr("not encrypted"));
    legend.flow(flowWith(Channel::Unanswered), Overlay::Channels, Legend::tr("not answered"));
    legend.flow(flowWith(Channel::Tls), Overlay::Channels, Legend::tr("TLS"));
    legend.flow(flowWith(Channel::MutualTls), Overlay::Channels, Legend::tr("mutual TLS"));
}

void addPaths(Legend& legend)
{
    legend.head = Legend::tr("Attack paths, by the worst one");
    legend.levels([&](Level level, const QString& words) {
        CardContent on;
        on.onPath = level;
        legend.card(on, Overlay::Paths, words);
    });
    FlowContent flow = flowWith(FlowContent::Channel::Tls);
    flow.onPath = Level::High;
    legend.flow(flow, Overlay::Paths, Legend::tr("flow on a path"));
    legend.card({}, Overlay::Paths, Legend::tr("on none; a figure stands where a path ends"));
}

Legend legendOf(Overlay overlay)
{
    Legend legend;
    switch (overlay) {
    case Overlay::None:
        break;
    case Overlay::Threats:
        addThreats(legend);
        break;
    case Overlay::Questions:
        addQuestions(legend);
        break;
    case Overlay::Risk:
        addRisk(legend);
        break;
    case Overlay::Data:
        addData(legend);
        break;
    case Overlay::Taint:
        addTaint(legend);
        break;
    case Overlay::Channels:
        addChannels(legend);
        break;
    case Overlay::Paths:
        addPaths(legend);
        break;
    }
    return legend;
}

} // namespace

DisplayList overlayLegend(Overlay overlay, double width, const Pens& pens, Point at)
{
    const Legend legend = legendOf(overlay);
    DisplayList list;
    list.bounds = {0, 0, 0, 0};
    if (legend.entries.empty())
        return list;
    const double left = at.x + inset, right = at.x + width - inset;
    double x = left, middle = at.y + above + rowHeight / 2, widest = 0;
    const auto write = [&](double from, const QString& words, const TextStyle& style, Colour colour) {
        list.items.emplace_back(TextItem{{from, middle + 4}, words, style.size, style.weight, colour});
    };
    write(x, legend.head, headStyle, pens.theme.text);
    x += pens.text.width(legend.head, headStyle) + gap;
    widest = x - gap + inset - at.x;
    for (const Entry& entry : legend.entries) {
        const double needed = entry.width + signGap + pens.text.width(entry.words, wordStyle);
        if (x + needed > right && x > left) { // the next row
            x = left;
            middle += rowHeight;
        }
        beginGroup(list, QStringLiteral("legend"), {}, entry.words);
        entry.paint(list, {x, middle}, pens);
        write(x + entry.width + signGap, entry.words, wordStyle, pens.theme.text2);
        endGroup(list);
        x += needed + gap;
        widest = std::fmax(widest, x - gap + inset - at.x);
    }
    list.bounds = {at.x, at.y, std::ceil(widest), middle + rowHeight / 2 + above - at.y};
    return list;
}

QString overlayLegendText(Overlay overlay)
{
    const Legend legend = legendOf(overlay);
    QStringList words;
    for (const Entry& entry : legend.entries)
        words << entry.words;
    return words.isEmpty() ? QString() : Legend::tr("%1: %2").arg(legend.head, words.join(QLatin1StringView("; ")));
}

void appendOverlayLegend(DisplayList& list, Overlay overlay, const Pens& pens)
{
    constexpr double least = 480; // narrower it would be a column
    const Point at{list.bounds.x + inset, list.bounds.bottom() - inset};
    const DisplayList legend = overlayLegend(overlay, std::fmax(list.bounds.width, least) - inset, pens, at);
    if (legend.items.empty())
        return;
    append(list, legend);
    list.bounds.width = std::fmax(list.bounds.width, legend.bounds.width + inset);
    list.bounds.height += legend.bounds.height;
}

} // namespace provisor
