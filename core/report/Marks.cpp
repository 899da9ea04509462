#include "core/report/Marks.h"

#include "core/draw/Theme.h"

namespace provisor::report {

namespace {

constexpr Colour white{255, 255, 255, 255};
constexpr Colour outlineGrey{0x9A, 0xA1, 0xAC, 255};
constexpr Colour partlyFill{0xA8, 0xD0, 0xB7, 255};

const Theme& theme()
{
    return Theme::print();
}

} // namespace

void drawLevelSign(Brush& brush, Point c, double size, Level level, bool isHollow)
{
    const Colour colour = theme().of(level).sign;
    const double line = std::max(0.6, size * 0.13);
    const Colour fill = isHollow ? white : colour;
    const Stroke stroke{colour, isHollow ? line : 0, {}, false};
    const double inset = isHollow ? line / 2 : 0;
    switch (level) {
    case Level::Critical: {
        const double r = size * 0.54 - inset * 1.4;
        brush.polygon({{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}}, fill, stroke);
        break;
    }
    case Level::High: {
        const double half = size * 0.5 - inset * 1.6;
        const double top = c.y - size * 0.46 + inset * 1.8;
        const double base = c.y + size * 0.43 - inset;
        brush.polygon({{c.x, top}, {c.x + half, base}, {c.x - half, base}}, fill, stroke);
        break;
    }
    case Level::Medium: {
        const double half = size * 0.4 - inset;
        brush.rectangle({c.x - half, c.y - half, 2 * half, 2 * half}, fill, stroke);
        break;
    }
    case Level::Low:
        brush.circle(c, size * 0.43 - inset, fill, stroke);
        break;
    }
}

Colour claimFill(ClaimState state)
{
    switch (state) {
    case ClaimState::Met:
        return theme().ok;
    case ClaimState::Partly:
        return partlyFill;
    case ClaimState::NotMet:
        return Colour{0xFA, 0xE3, 0xE9, 255};
    default:
        return white;
    }
}

Colour claimLine(ClaimState state)
{
    switch (state) {
    case ClaimState::Met:
    case ClaimState::Partly:
        return theme().ok;
    case ClaimState::NotMet:
        return theme().of(Level::Critical).sign;
    case ClaimState::Open:
        return theme().ask;
    default:
        return outlineGrey;
    }
}

void drawClaim(Brush& brush, Point p, double size, ClaimState state, bool isDuty)
{
    const double line = size * 0.1;
    const Rect box{p.x + line / 2, p.y + line / 2, size - line, size - line};
    const Point c{p.x + size / 2, p.y + size / 2};
    const auto frame = [&](Colour fill, const Stroke& stroke, double shrink = 0) {
        if (isDuty)
            brush.rectangle({box.x + shrink, box.y + shrink, box.width - 2 * shrink, box.height - 2 * shrink}, fill,
                            stroke, size * 0.08);
        else
            brush.circle(c, box.width / 2 - shrink, fill, stroke);
    };
    const double s = size / 8; // the shapes below are drawn on a grid of 8
    const auto at = [&](double x, double y) { return Point{p.x + x * s, p.y + y * s}; };
    switch (state) {
    case ClaimState::Met:
        frame(theme().ok, {theme().ok, line, {}, false});
        brush.polyline({at(2.1, 4.2), at(3.5, 5.6), at(6, 2.6)}, {white, 1.1 * s, {}, true});
        break;
    case ClaimState::Partly:
        frame(white, {theme().ok, line, {}, false});
        if (isDuty) {
            brush.polygon({at(0.8, 0.8), at(7.2, 7.2), at(0.8, 7.2)}, theme().ok);
        } else {
            // Lower left half of the disc, cut from the upper left to the lower right.
            const double r = box.width / 2;
            const double d = r * 0.7071;
            PathItem half;
            half.fill = theme().ok;
            using Type = PathStep::Type;
            const double k = r * 0.5523 * 0.7071;
            half.steps = {{Type::Move, {c.x - d, c.y - d}, {}, {}},
                          {Type::Curve, {c.x - d - k, c.y - d + k}, {c.x - d - k, c.y + d - k}, {c.x - d, c.y + d}},
                          {Type::Curve, {c.x - d + k, c.y + d + k}, {c.x + d - k, c.y + d + k}, {c.x + d, c.y + d}},
                          {Type::Close, {}, {}, {}}};
            brush.path(std::move(half));
        }
        break;
    case ClaimState::NotMet: {
        const Colour red = claimLine(state);
        frame(claimFill(state), {red, line, {}, false});
        brush.line(at(2.5, 2.5), at(5.5, 5.5), {red, 1.1 * s, {}, true});
        brush.line(at(5.5, 2.5), at(2.5, 5.5), {red, 1.1 * s, {}, true});
        break;
    }
    case ClaimState::Open:
        frame(white, {theme().ask, line, {1.5 * s, 1.1 * s}, false});
        brush.text(at(4, 6.3), QStringLiteral("?"), 6.4 * s, theme().ask, TextAlign::Centre, 600, false);
        break;
    case ClaimState::NotApplicable:
        brush.line(at(2.2, 4), at(5.8, 4), {theme().text2, 0.9 * s, {}, false});
        break;
    case ClaimState::Others:
        frame(white, {outlineGrey, line * 0.8, {}, false}, 1.1 * s);
        break;
    }
}

void drawDisc(Brush& brush, Point centre, double radius, int number)
{
    brush.circle(centre, radius, theme().text, {white, 0.6, {}, false});
    const double size = radius * 1.5;
    brush.text({centre.x, centre.y + size * 0.364}, QString::number(number), size, white, TextAlign::Centre, 600,
               false);
}

double markWidth(const Mark& mark, double fontSize)
{
    switch (mark.type) {
    case Mark::Type::Level:
        return fontSize * 0.95;
    case Mark::Type::Claim:
        return 8;
    case Mark::Type::Disc:
        return fontSize * 1.35;
    case Mark::Type::Swatch:
        return fontSize * 1.1;
    case Mark::Type::PlanRing:
        return fontSize * 0.95;
    default:
        return fontSize;
    }
}

DisplayList markPicture(const Mark& mark, double fontSize)
{
    DisplayList list;
    const double side = markWidth(mark, fontSize);
    const double cap = fontSize * 0.727;
    list.bounds = {0, -side, side, side};
    list.background = noFill;
    Brush brush(list);
    const Point middle{side / 2, -cap / 2};
    switch (mark.type) {
    case Mark::Type::Level:
        drawLevelSign(brush, middle, fontSize * 0.86, mark.level, mark.isHollow);
        break;
    case Mark::Type::Claim:
        drawClaim(brush, {0, middle.y - 4}, 8, mark.claim, mark.isDuty);
        break;
    case Mark::Type::Disc:
        drawDisc(brush, middle, side / 2, mark.number);
        break;
    case Mark::Type::CheckBox:
        brush.rectangle({0.5, middle.y - fontSize * 0.42, fontSize * 0.84, fontSize * 0.84}, white,
                        {theme().text, 0.75, {}, false});
        break;
    case Mark::Type::Swatch:
        brush.rectangle({0.4, middle.y - fontSize * 0.42, side - 0.8, fontSize * 0.84}, mark.fill,
                        {mark.line, 0.7, mark.isDashed ? std::vector<double>{1.6, 1.2} : std::vector<double>{}, false});
        break;
    case Mark::Type::PlanRing:
        brush.circle(middle, fontSize * 0.36, white, {theme().text, 1.1, {}, false});
        break;
    case Mark::Type::ForceBox:
        brush.rectangle({0.5, middle.y - fontSize * 0.38, fontSize * 0.76, fontSize * 0.76}, theme().text2);
        break;
    case Mark::Type::ForceDisc:
        brush.circle(middle, fontSize * 0.4, theme().text2);
        break;
    }
    return list;
}

QString markCharacter(const Mark& mark)
{
    static constexpr char16_t filled[] = {u'\u25CF', u'\u25A0', u'\u25B2', u'\u25C6'};
    static constexpr char16_t hollow[] = {u'\u25CB', u'\u25A1', u'\u25B3', u'\u25C7'};
    switch (mark.type) {
    case Mark::Type::Level:
        return QChar((mark.isHollow ? hollow : filled)[static_cast<size_t>(mark.level)]);
    case Mark::Type::Claim:
        switch (mark.claim) {
        case ClaimState::Met:
            return QStringLiteral("\u2713");
        case ClaimState::Partly:
            return QStringLiteral("\u25E9");
        case ClaimState::NotMet:
            return QStringLiteral("\u2717");
        case ClaimState::Open:
            return QStringLiteral("?");
        case ClaimState::NotApplicable:
            return QStringLiteral("\u2013");
        case ClaimState::Others:
            return QStringLiteral("\u25A2");
        }
        break;
    case Mark::Type::Disc:
        return u'(' + QString::number(mark.number) + u')';
    case Mark::Type::CheckBox:
        return QStringLiteral("\u2610");
    case Mark::Type::PlanRing:
        return QStringLiteral("\u25CB");
    case Mark::Type::ForceBox:
        return QStringLiteral("\u25A0");
    case Mark::Type::ForceDisc:
        return QStringLiteral("\u25CF");
    case Mark::Type::Swatch:
        break;
    }
    return {};
}

} // namespace provisor::report
