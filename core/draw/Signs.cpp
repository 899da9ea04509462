#include "core/draw/Signs.h"

#include "core/draw/Shapes.h"
#include "core/draw/SvgPath.h"

namespace provisor {

namespace {

// Outlines on the grid of 24 units used for all icons.
constexpr char16_t shieldOutline[] = u"M12 2l8.2 3v6.2c0 5-3.2 8.7-8.2 10.8c-5-2.1-8.2-5.8-8.2-10.8V5z";
constexpr char16_t shieldHalf[] = u"M12 2v20c-5-2.1-8.2-5.8-8.2-10.8V5z";
constexpr char16_t questionMark[] = u"M8.6 8.9a3.5 3.5 0 1 1 5.2 3.1c-1.2.65-1.8 1.4-1.8 2.75";
constexpr char16_t tickMark[] = u"M7.2 12.4l3.4 3.4 6.4-7";
constexpr char16_t flagMark[] = u"M5.5 21.5V3.5M5.5 4h13l-2.5 4.6 2.5 4.6H5.5";
constexpr char16_t dropOutline[] =
    u"M12 3.25c3.6 4.3 5.75 7.2 5.75 10.4a5.75 5.75 0 0 1-11.5 0c0-3.2 2.15-6.1 5.75-10.4z";
constexpr char16_t lockBody[] = u"M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2z";
constexpr char16_t openShackle[] = u"M8 10.5V7.5a4 4 0 0 1 7.6-1.75";

constexpr Colour none{0, 0, 0, 0};

/// Places parts given on the grid of 24 units.
class Grid
{
public:
    Grid(DisplayList& list, Point at, double side) : m_list(list), m_at(at), m_scale(side / 24) {}

    void fill(QStringView data, Colour colour) { add(data, colour, {}); }
    void stroke(QStringView data, Colour colour, double width, std::vector<double> dash = {})
    {
        add(data, none, {colour, width, std::move(dash), true});
    }
    void ring(double radius, Colour fill, const Stroke& stroke)
    {
        appendShape(m_list, PathBuilder().circle(centre(), radius * m_scale), fill, stroke);
    }
    void dot(double x, double y, double radius, Colour colour)
    {
        appendFill(m_list, PathBuilder().circle({m_at.x + x * m_scale, m_at.y + y * m_scale}, radius * m_scale),
                   colour);
    }
    Point centre() const { return {m_at.x + 12 * m_scale, m_at.y + 12 * m_scale}; }
    double scale() const { return m_scale; }

private:
    void add(QStringView data, Colour fill, Stroke stroke)
    {
        if (const auto steps = parsePathData(data))
            m_list.items.emplace_back(PathItem{transformed(*steps, m_scale, m_at), fill, std::move(stroke)});
    }

    DisplayList& m_list;
    Point m_at;
    double m_scale;
};

std::vector<Point> diamond(Point c, double reach)
{
    return {{c.x, c.y - reach}, {c.x + reach, c.y}, {c.x, c.y + reach}, {c.x - reach, c.y}};
}

/// Line width of the small signs: grows with them, but stays visible.
double signLine(double side)
{
    return std::fmax(1.0, side * 0.115);
}

/// Right half of a disc.
void appendHalfDisc(DisplayList& list, Point centre, double radius, Colour colour)
{
    PathBuilder half;
    half.move(centre.x, centre.y - radius);
    half.arc(radius, radius, 0, false, true, {centre.x, centre.y + radius}).close();
    appendFill(list, half, colour);
}

void appendRing(DisplayList& list, Point at, double side, Colour colour, std::vector<double> dash = {})
{
    const double width = signLine(side);
    appendStroke(list, PathBuilder().circle({at.x + side / 2, at.y + side / 2}, side * 0.46 - width / 2),
                 {colour, width, std::move(dash), false});
}

void appendTickedDisc(DisplayList& list, Point at, double side, Colour colour, Colour tick)
{
    Grid grid(list, at, side);
    grid.ring(11, colour, {});
    grid.stroke(tickMark, tick, signLine(side) * 1.1);
}

} // namespace

Trust trustOf(const QString& value)
{
    return value == u"trusted"          ? Trust::Trusted
           : value == u"partly-trusted" ? Trust::Partly
           : value == u"untrusted"      ? Trust::Untrusted
                                        : Trust::Unanswered;
}

Colour trustColour(Trust trust, const Theme& theme)
{
    switch (trust) {
    case Trust::Trusted:
        return theme.trusted;
    case Trust::Partly:
        return theme.partly;
    case Trust::Untrusted:
        return theme.untrusted;
    case Trust::Unanswered:
        break;
    }
    return theme.ask;
}

Stroke trustStroke(Trust trust, const Theme& theme)
{
    switch (trust) {
    case Trust::Trusted:
        return {theme.trustedLine, 1, {}, false};
    case Trust::Partly:
        return {theme.partly, 1.5, {7, 4}, false};
    case Trust::Untrusted:
        return {theme.untrusted, 1.75, {2, 3.5}, true};
    case Trust::Unanswered:
        break;
    }
    return {theme.ask, 1.5, {8, 3, 1.5, 3}, false};
}

double trustFill(Trust trust, const Theme& theme)
{
    switch (trust) {
    case Trust::Trusted:
        return theme.trustedFill;
    case Trust::Partly:
        return theme.partlyFill;
    case Trust::Untrusted:
        return theme.untrustedFill;
    case Trust::Unanswered:
        break;
    }
    return theme.trustedFill;
}

StatusSign statusSign(const QString& status, bool isRaised)
{
    if (!isRaised)
        return StatusSign::NoLongerRaised;
    if (status == u"mitigating")
        return StatusSign::InTreatment;
    if (status == u"mitigated")
        return StatusSign::Mitigated;
    if (status == u"accepted" || status == u"transferred")
        return StatusSign::Accepted;
    if (status == u"not-relevant" || status == u"avoided")
        return StatusSign::NotApplicable;
    return StatusSign::Open;
}

MitigationSign mitigationSign(const QString& status)
{
    return status == u"in-progress"   ? MitigationSign::InProgress
           : status == u"implemented" ? MitigationSign::Implemented
           : status == u"verified"    ? MitigationSign::Verified
           : status == u"rejected"    ? MitigationSign::Rejected
                                      : MitigationSign::Planned;
}

void appendLevelSign(DisplayList& list, Point at, double side, Level level, bool isFilled, const Theme& theme)
{
    constexpr double line = 1.5;
    const double inset = isFilled ? 0 : line / 2; // hollow signs end where filled ones do
    const Point c{at.x + side / 2, at.y + side / 2};
    PathBuilder shape;
    switch (level) {
    case Level::Critical:
        shape.polygon(diamond(c, side * 0.54 - inset * 1.414));
        break;
    case Level::High: {
        const double base = at.y + side * 0.93 - inset, apex = at.y + side * 0.04 + inset * 2;
        const double half = side * 0.5 - inset * 1.6;
        shape.polygon({{c.x, apex}, {c.x + half, base}, {c.x - half, base}});
        break;
    }
    case Level::Medium:
        shape.rect(Rect{at.x, at.y, side, side}.grown(-side * 0.1 - inset));
        break;
    case Level::Low:
        shape.circle(c, side * 0.43 - inset);
        break;
    }
    const Colour colour = theme.of(level).sign;
    if (isFilled)
        appendFill(list, shape, colour);
    else
        appendStroke(list, shape, {colour, line, {}, false});
}

void appendShield(DisplayList& list, Point at, double side, Trust trust, const Theme& theme)
{
    Grid grid(list, at, side);
    const Colour colour = trustColour(trust, theme);
    const double width = signLine(side);
    switch (trust) {
    case Trust::Trusted:
        grid.fill(shieldOutline, colour);
        grid.stroke(shieldOutline, colour, width); // as large as the others
        break;
    case Trust::Partly:
        grid.fill(shieldHalf, colour);
        grid.stroke(shieldOutline, colour, width);
        break;
    case Trust::Untrusted:
        grid.stroke(shieldOutline, colour, width);
        grid.stroke(u"M19.5 3.5L4.5 19.5", colour, width);
        break;
    case Trust::Unanswered:
        grid.stroke(shieldOutline, colour, width);
        grid.stroke(questionMark, colour, width);
        grid.dot(12, 17.8, 1.6, colour);
        break;
    }
}

void appendQuestionSign(DisplayList& list, Point at, double side, const Theme& theme)
{
    Grid grid(list, at, side);
    const double width = signLine(side) * 0.95, radius = side * 0.46;
    const double piece = 2 * 3.14159265 * radius / 12; // twelve dashes and gaps close the ring evenly
    grid.ring(11, theme.askTint, {theme.ask, width, {piece * 0.62, piece * 0.38}, false});
    grid.stroke(questionMark, theme.ask, width);
    grid.dot(12, 17.6, 1.5, theme.ask);
}

void appendStatusSign(DisplayList& list, Point at, double side, StatusSign sign, const Theme& theme)
{
    const Point centre{at.x + side / 2, at.y + side / 2};
    const double width = signLine(side);
    switch (sign) {
    case StatusSign::Open:
        appendRing(list, at, side, theme.text2);
        break;
    case StatusSign::InTreatment:
        appendRing(list, at, side, theme.accent);
        appendHalfDisc(list, centre, side * 0.46 - width * 1.9, theme.accent);
        break;
    case StatusSign::Mitigated:
        appendTickedDisc(list, at, side, theme.ok, theme.surface);
        break;
    case StatusSign::Accepted:
        Grid(list, at, side).stroke(flagMark, theme.partly, width);
        break;
    case StatusSign::NotApplicable:
        appendRing(list, at, side, theme.muted);
        Grid(list, at, side).stroke(u"M5.5 18.5L18.5 5.5", theme.muted, width);
        break;
    case StatusSign::NoLongerRaised:
        appendRing(list, at, side, theme.muted, {2, 1.6});
        break;
    }
}

void appendMitigationSign(DisplayList& list, Point at, double side, MitigationSign sign, const Theme& theme)
{
    const double width = signLine(side);
    switch (sign) {
    case MitigationSign::Planned:
        appendRing(list, at, side, theme.strong, {2, 1.6});
        break;
    case MitigationSign::InProgress:
        appendStatusSign(list, at, side, StatusSign::InTreatment, theme);
        break;
    case MitigationSign::Implemented:
        appendRing(list, at, side, theme.ok);
        Grid(list, at, side).stroke(tickMark, theme.ok, width);
        break;
    case MitigationSign::Verified:
        appendTickedDisc(list, at, side, theme.ok, theme.surface);
        break;
    case MitigationSign::Rejected:
        appendStatusSign(list, at, side, StatusSign::NotApplicable, theme);
        break;
    }
}

void appendClaimSign(DisplayList& list, Point at, double side, ClaimSign sign, bool isShall, bool isVerdict,
                     const Theme& theme)
{
    Grid grid(list, at, side);
    const double width = signLine(side);
    const Rect box = Rect{at.x, at.y, side, side}.grown(-side * 0.06 - width / 2);
    const auto outline = [&] {
        PathBuilder shape;
        isShall ? shape.roundedRect(box, side * 0.14) : shape.circle(box.centre(), box.width / 2);
        return shape;
    };
    PathBuilder shape = outline();
    switch (sign) {
    case ClaimSign::Met:
        appendShape(list, shape, theme.ok, {theme.ok, width, {}, false});
        grid.stroke(tickMark, theme.surface, width * 1.1);
        break;
    case ClaimSign::Partly: {
        PathBuilder half; // lower left
        if (isShall)
            half.polygon({{box.x, box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}});
        else
            half.move(box.x, box.centre().y)
                .arc(box.width / 2, box.width / 2, 0, false, false, {box.right(), box.centre().y})
                .close();
        appendFill(list, half, theme.ok);
        appendStroke(list, shape, {theme.ok, width, {}, false});
        break;
    }
    case ClaimSign::NotMet:
        appendShape(list, shape, theme.of(Level::Critical).tint, {theme.of(Level::Critical).sign, width, {}, false});
        grid.stroke(u"M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6", theme.of(Level::Critical).sign, width);
        break;
    case ClaimSign::NotAnswered:
        appendShape(list, shape, theme.askTint, {theme.ask, width, {2.2, 1.5}, false});
        grid.stroke(questionMark, theme.ask, width);
        grid.dot(12, 17.8, 1.4, theme.ask);
        break;
    case ClaimSign::NotApplicable:
        appendShape(list, shape, theme.panel, {theme.border, width, {}, false});
        grid.stroke(u"M8 12h8", theme.muted, width);
        break;
    }
    if (isVerdict)
        appendStroke(list, PathBuilder().move(at.x, at.y + side + 2).line(at.x + side, at.y + side + 2),
                     {theme.text2, 2, {}, false});
}

void appendTaintSign(DisplayList& list, Point at, double side, const Theme& theme)
{
    Grid(list, at, side).stroke(dropOutline, theme.untrusted, signLine(side));
}

void appendOpenLock(DisplayList& list, Point at, double side, Colour colour)
{
    Grid grid(list, at, side);
    grid.stroke(lockBody, colour, signLine(side));
    grid.stroke(openShackle, colour, signLine(side));
}

} // namespace provisor
