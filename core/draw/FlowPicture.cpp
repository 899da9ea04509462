#include "core/draw/Flow.h"

#include "core/draw/FlowLine.h"
#include "core/draw/Shapes.h"

#include <algorithm>

namespace provisor {

namespace {

constexpr double headLength = 8, headWidth = 7.2, barbStep = 3.7, cornerRadius = 6, hopRadius = 7, mutualGap = 3;
constexpr TextStyle labelStyle{11, 400};
constexpr double labelLine = 13.5, signSide = 11, signGap = 3;
constexpr int mostLines = 3;

struct Look
{
    Colour line, text;
    double width = 1.35;
};

Look lookOf(const FlowContent& content, const FlowStyle& style, const Theme& theme)
{
    const bool isHostile = content.content != FlowContent::Trusted::Plain;
    Look look{isHostile ? theme.untrusted : theme.flow, isHostile ? theme.untrusted : theme.text2,
              isHostile ? 1.5 : 1.35};
    switch (style.state) {
    case FlowState::Normal:
        break;
    case FlowState::OfSelection:
        look = {isHostile ? theme.untrusted : theme.text2, isHostile ? theme.untrusted : theme.text, 1.9};
        break;
    case FlowState::Selected:
        look = {theme.accent, theme.accent, 2.25};
        break;
    case FlowState::OnPath:
        look.line = theme.accent, look.width = 2.5;
        break;
    case FlowState::OnInkPath:
        look.line = theme.text;
        look.width = 2.4;
        break;
    case FlowState::Dimmed:
        look.line = mixed(look.line, style.ground, 0.3);
        look.text = mixed(look.text, style.ground, 0.3);
        break;
    }
    return look;
}

std::vector<double> dashOf(FlowContent::Channel channel)
{
    switch (channel) {
    case FlowContent::Channel::Plaintext:
        return {5, 4};
    case FlowContent::Channel::Unanswered:
        return {8, 3, 1.5, 3};
    case FlowContent::Channel::Tls:
    case FlowContent::Channel::MutualTls:
        break;
    }
    return {};
}

int barbsOf(FlowContent::Trusted trust)
{
    return trust == FlowContent::Trusted::Untrusted ? 3 : trust == FlowContent::Trusted::Mixed ? 2 : 0;
}

Point unit(Point from, Point to)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    return length > 0 ? Point{(to.x - from.x) / length, (to.y - from.y) / length} : Point{1, 0};
}

/// Arrow head with its point at `tip`, flying along `d`, and barbs behind it.
void appendHead(DisplayList& list, Point tip, Point d, int barbs, const Look& look)
{
    const Point n{-d.y, d.x};
    const auto at = [&](double back, double aside) {
        return Point{tip.x - d.x * back + n.x * aside, tip.y - d.y * back + n.y * aside};
    };
    appendFill(list, PathBuilder().polygon({tip, at(headLength, headWidth / 2), at(headLength, -headWidth / 2)}),
               look.line);
    for (int i = 0; i < barbs; ++i) {
        const double back = headLength + 3.2 + i * barbStep;
        const Point a = at(back + 1.6, 3.8), b = at(back - 1.6, -3.8);
        appendStroke(list, PathBuilder().move(a.x, a.y).line(b.x, b.y),
                     {look.line, std::fmin(look.width, 1.5), {}, true});
    }
}

QStringList brokenText(const QString& name, int characters)
{
    QStringList lines;
    QString line;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= characters)
            line += u' ' + word;
        else
            lines << std::exchange(line, word);
    }
    if (!line.isEmpty())
        lines << line;
    for (QString& one : lines) {
        if (one.size() > 18)
            one = one.left(17) + QChar(0x2026);
    }
    if (lines.size() > mostLines) {
        lines = lines.first(mostLines);
        lines.last() = lines.last().left(17) + QChar(0x2026);
    }
    return lines;
}

bool hasSign(const FlowContent& content)
{
    return content.channel == FlowContent::Channel::Plaintext || content.channel == FlowContent::Channel::Unanswered;
}

void appendLabel(DisplayList& list, const FlowContent& content, const LabelPlace& place, const FlowStyle& style,
                 const Look& look, const Pens& pens)
{
    const std::vector<FlowLabel> labels = flowLabels(content, pens.text);
    if (labels.empty())
        return;
    const FlowLabel& label = labels[std::min(labels.size() - 1, static_cast<size_t>(std::max(0, place.size)))];
    const Rect& box = place.box;
    if (place.side == LabelPlace::Side::On)
        appendFill(list, PathBuilder().roundedRect(Rect{box.x - 3, box.y - 1, box.width + 6, box.height + 2}, 2),
                   style.ground);
    const bool isLeft = place.side == LabelPlace::Side::RightOf, isRight = place.side == LabelPlace::Side::LeftOf;
    double y = box.y + 10.6;
    for (qsizetype i = 0; i < label.lines.size(); ++i, y += labelLine) {
        const double sign = i == 0 ? label.sign : 0, width = sign + pens.text.width(label.lines.at(i), labelStyle);
        const double x = isLeft ? box.x : isRight ? box.right() - width : box.x + (box.width - width) / 2;
        if (sign > 0 && content.channel == FlowContent::Channel::Plaintext)
            appendOpenLock(list, {x, y - 9.7}, signSide,
                           style.state == FlowState::Dimmed ? look.text : pens.theme.of(Level::High).sign);
        else if (sign > 0)
            appendQuestionSign(list, {x, y - 9.6}, signSide, pens.theme);
        list.items.emplace_back(TextItem{{x + sign, y},
                                         label.lines.at(i),
                                         labelStyle.size,
                                         style.state == FlowState::Selected ? 600 : 400,
                                         look.text});
    }
}

void appendLine(DisplayList& list, const Polyline& route, const FlowContent& content, const FlowStyle& style,
                const Look& look)
{
    const Polyline line = shortenedRoute(route, content.isTwoWay ? headLength - 1 : 0, headLength - 1);
    const bool isDouble = content.channel == FlowContent::Channel::MutualTls && !style.isPlain;
    const Stroke stroke{look.line, isDouble ? std::fmin(look.width, 1.5) * 0.8 : look.width, dashOf(content.channel),
                        false};
    if (!isDouble) {
        list.items.emplace_back(PathItem{flowLine(line, style.hops, cornerRadius, hopRadius), {0, 0, 0, 0}, stroke});
        return;
    }
    for (const double side : {-mutualGap / 2, mutualGap / 2})
        list.items.emplace_back(
            PathItem{flowLine(parallelRoute(line, side), style.hops, cornerRadius, hopRadius), {0, 0, 0, 0}, stroke});
}

/// What an overlay says of a flow: a band under the line and a sign near its start.
struct FlowAccent
{
    enum class Sign : quint8 { None, OpenLock, Question };
    Colour colour;
    Sign sign = Sign::None;
};

std::optional<FlowAccent> flowAccent(const FlowContent& content, Overlay overlay, const Theme& theme)
{
    using Channel = FlowContent::Channel;
    using Sign = FlowAccent::Sign;
    switch (overlay) {
    case Overlay::Paths:
        if (content.onPath)
            return FlowAccent{theme.of(*content.onPath).sign};
        break;
    case Overlay::Questions:
        if (content.questions > 0)
            return FlowAccent{theme.ask, Sign::Question};
        break;
    case Overlay::Channels:
        if (content.channel == Channel::Plaintext)
            return FlowAccent{theme.of(Level::High).sign, Sign::OpenLock};
        if (content.channel == Channel::Unanswered)
            return FlowAccent{theme.ask, Sign::Question};
        break;
    case Overlay::Data:
        if (content.isSensitive)
            return FlowAccent{theme.text2};
        break;
    case Overlay::None:
    case Overlay::Threats:
    case Overlay::Risk:
    case Overlay::Taint:
        break;
    }
    return {};
}

void appendAccentSign(DisplayList& list, const Polyline& route, FlowAccent::Sign sign, double scale, const Theme& theme)
{
    const double fromStart = 15 * scale, radius = 8.5 * scale, side = 11 * scale;
    if (sign == FlowAccent::Sign::None)
        return;
    const Point d = unit(route[0], route[1]);
    const Point at{route[0].x + d.x * fromStart, route[0].y + d.y * fromStart};
    const bool isLock = sign == FlowAccent::Sign::OpenLock;
    const Colour colour = isLock ? theme.of(Level::High).sign : theme.ask;
    appendShape(list, PathBuilder().circle(at, radius), theme.surface, {colour, 1, {}, false});
    if (isLock)
        appendOpenLock(list, {at.x - side / 2, at.y - side / 2}, side, colour);
    else
        appendQuestionSign(list, {at.x - side / 2, at.y - side / 2}, side, theme);
}

} // namespace

std::optional<Colour> flowAccentColour(const FlowContent& content, Overlay overlay, const Theme& theme)
{
    const std::optional<FlowAccent> accent = flowAccent(content, overlay, theme);
    return accent ? std::optional(accent->colour) : std::nullopt;
}

std::vector<FlowLabel> flowLabels(const FlowContent& content, TextMeasurer& text)
{
    std::vector<FlowLabel> result;
    if (content.name.isEmpty() && !hasSign(content))
        return result;
    for (const int characters : {18, 11}) {
        FlowLabel label;
        label.lines = brokenText(content.name, characters);
        if (label.lines.isEmpty())
            label.lines << QString();
        label.sign = hasSign(content) ? signSide + (content.name.isEmpty() ? 0 : signGap) : 0;
        for (qsizetype i = 0; i < label.lines.size(); ++i)
            label.size.width =
                std::max(label.size.width, text.width(label.lines.at(i), labelStyle) + (i == 0 ? label.sign : 0));
        label.size.width = std::ceil(label.size.width);
        label.size.height = std::ceil(static_cast<double>(label.lines.size()) * labelLine);
        if (result.empty() || label.lines != result.front().lines)
            result.push_back(label);
    }
    return result;
}

void appendFlow(DisplayList& list, const Polyline& route, const FlowContent& content,
                const std::optional<LabelPlace>& label, const FlowStyle& style, const Pens& pens)
{
    if (route.size() < 2)
        return;
    const Look look = lookOf(content, style, pens.theme);
    const auto band = [&](Colour colour) {
        list.items.emplace_back(
            PathItem{flowLine(route, {}, cornerRadius, hopRadius), {0, 0, 0, 0}, {colour, 9, {}, true}});
    };
    if (style.state == FlowState::OnPath)
        band(pens.theme.accentTint);
    const std::optional<FlowAccent> accent =
        style.state == FlowState::Dimmed ? std::nullopt : flowAccent(content, style.overlay, pens.theme);
    if (accent && style.state != FlowState::OnPath)
        band(mixed(accent->colour, style.ground, 0.28));
    appendLine(list, route, content, style, look);
    const int barbs = style.isPlain ? 0 : barbsOf(content.content);
    appendHead(list, route.back(), unit(route[route.size() - 2], route.back()), barbs, look);
    if (content.isTwoWay)
        appendHead(list, route.front(), unit(route[1], route.front()), 0, look);
    if (accent)
        appendAccentSign(list, route, accent->sign, style.signScale, pens.theme);
    if (!style.showsLabel)
        return;
    if (label) {
        appendLabel(list, content, *label, style, look, pens);
    } else if (!content.name.isEmpty()) { // the name is in the tool tip; a dot says that there is one
        size_t longest = 0;
        const auto length = [&route](size_t i) {
            return std::fabs(route[i + 1].x - route[i].x) + std::fabs(route[i + 1].y - route[i].y);
        };
        for (size_t i = 1; i + 1 < route.size(); ++i)
            longest = length(i) > length(longest) ? i : longest;
        const Point a = route[longest], b = route[longest + 1];
        appendFill(list, PathBuilder().circle({(a.x + b.x) / 2, (a.y + b.y) / 2}, 2.75), look.line);
    }
}

std::vector<std::vector<Point>> hopsOf(const std::vector<Polyline>& routes)
{
    std::vector<std::vector<Point>> hops(routes.size());
    for (const Crossing& crossing : crossingsOf(routes))
        hops[crossing.second].push_back(crossing.place);
    return hops;
}

} // namespace provisor
