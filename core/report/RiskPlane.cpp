#include "core/draw/TextMeasure.h"
#include "core/draw/Theme.h"
#include "core/report/Charts.h"
#include "core/report/Marks.h"

#include <cmath>
#include <map>

namespace provisor::report {

namespace {

constexpr double low = 0.75; // both axes
constexpr double high = 5.2;
constexpr double frameLeft = 16.5;
constexpr double frameTop = 9;
constexpr double labelSize = 6.5;

const Theme& theme()
{
    return Theme::print();
}

/// Turns likelihood and impact into points.
struct Scale
{
    Rect frame;
    double x(double likelihood) const { return frame.x + (likelihood - low) / (high - low) * frame.width; }
    double y(double impact) const { return frame.bottom() - (impact - low) / (high - low) * frame.height; }
};

/// Points of likelihood x impact = limit within the frame, from left to right.
std::vector<Point> curve(const Scale& scale, double limit)
{
    std::vector<Point> points;
    const double from = std::max(low, limit / high);
    const double to = std::min(high, limit / low);
    constexpr int steps = 48;
    for (int i = 0; i <= steps && from < to; ++i) {
        const double likelihood = from * std::pow(to / from, static_cast<double>(i) / steps);
        points.push_back({scale.x(likelihood), scale.y(limit / likelihood)});
    }
    return points;
}

void drawAreas(Brush& brush, const Scale& scale, const Facts& facts)
{
    const RiskSettings& limits = facts.analysis->settings;
    brush.rectangle(scale.frame, theme().of(Level::Low).tint);
    const std::pair<double, Level> areas[] = {
        {limits.lowUpTo, Level::Medium}, {limits.mediumUpTo, Level::High}, {limits.highUpTo, Level::Critical}};
    for (const auto& [limit, level] : areas) {
        std::vector<Point> points = curve(scale, limit);
        if (points.empty())
            continue;
        points.push_back({scale.frame.right(), scale.frame.y});
        brush.polygon(points, theme().of(level).tint);
    }
    for (const auto& [limit, level] : areas) {
        const bool isAppetite = limit == facts.appetite;
        brush.polyline(curve(scale, limit), {theme().text, isAppetite ? 1.0 : 0.4, {}, false});
    }
    brush.rectangle(scale.frame, noFill, {theme().text, 0.6, {}, false});
}

/// Returns where the name of the upright axis ends; those of the curves begin after it.
double drawAxes(Brush& brush, const Scale& scale, const Words& words, TextMeasurer& measurer)
{
    const Rect& f = scale.frame;
    for (int step = 1; step <= 5; ++step) {
        const QString text = QString::number(step);
        brush.line({f.x - 2.5, scale.y(step)}, {f.x, scale.y(step)}, {theme().text, 0.5, {}, false});
        brush.text({f.x - 4, scale.y(step) + 2.3}, text, labelSize, theme().text2, TextAlign::Right);
        brush.line({scale.x(step), f.bottom()}, {scale.x(step), f.bottom() + 2.5}, {theme().text, 0.5, {}, false});
        brush.text({scale.x(step), f.bottom() + 9}, text, labelSize, theme().text2, TextAlign::Centre);
    }
    const QString impact = words.text(QT_TRANSLATE_NOOP("Report", "impact"));
    brush.text({0, f.y - 2.5}, impact, labelSize, theme().text2);
    brush.text({f.right(), f.bottom() + 16}, words.text(QT_TRANSLATE_NOOP("Report", "likelihood")), labelSize,
               theme().text2, TextAlign::Right);
    return measurer.width(impact, {labelSize, 400, false});
}

/// Names of curves and areas, those of the curves to the right of `from`; returns the places that signs must leave
/// free.
std::vector<Rect> drawNames(Brush& brush, const Scale& scale, const Facts& facts, double from, TextMeasurer& measurer)
{
    const Words& words = *facts.words;
    const RiskSettings& limits = facts.analysis->settings;
    const Rect& f = scale.frame;
    const QString appetite = words.text(QT_TRANSLATE_NOOP("Report", "appetite"));
    // On its curve, or as near to it as its neighbours allow.
    constexpr double gap = 5;
    const double half = measurer.width(appetite, {labelSize, 600, false}) / 2;
    const QString release =
        facts.appetite == facts.releaseLimit ? QString() : words.text(QT_TRANSLATE_NOOP("Report", "release limit"));
    const double releaseWidth = measurer.width(release, {labelSize, 400, false});
    const double appetiteAt = std::max(scale.x(facts.appetite / high), from + gap + half);
    brush.text({appetiteAt, f.y - 2.5}, appetite, labelSize, theme().text, TextAlign::Centre, 600);
    const double releaseAt = std::max(scale.x(facts.releaseLimit / high), appetiteAt + half + gap);
    if (!release.isEmpty())
        brush.text({std::min(releaseAt, f.right() - releaseWidth), f.y - 2.5}, release, labelSize, theme().text);
    std::vector<Rect> taken;
    const auto name = [&](double y, Level level) {
        const QString text = words.level(level);
        brush.text({f.right() - 3, y + 2.3}, text, labelSize, theme().text, TextAlign::Right);
        const double width = static_cast<double>(text.size()) * 3.5;
        taken.push_back({f.right() - 3 - width, y - 3.2, width, 6.4});
    };
    constexpr double edge = 4.9;
    name(scale.y(4.5), Level::Critical);
    name(scale.y((limits.highUpTo + limits.mediumUpTo) / 2 / edge), Level::High);
    name(scale.y((limits.mediumUpTo + limits.lowUpTo) / 2 / edge), Level::Medium);
    brush.text({scale.x(1.12), scale.y(1.05)}, words.level(Level::Low), labelSize, theme().text);
    taken.push_back({scale.x(1.12) - 2, scale.y(1.05) - 7, 17, 9});
    return taken;
}

/// Finds the nearest free place on a fixed spiral that prefers the impact direction.
class Places
{
public:
    Places(const Rect& frame, double size, const std::vector<Rect>& taken) : m_frame(frame)
    {
        m_columns = static_cast<int>(frame.width / bucket) + 1;
        m_rows = static_cast<int>(frame.height / bucket) + 1;
        m_buckets.resize(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows));
        for (const Rect& rect : taken)
            take(rect);
        const double step = size / 3;
        for (int i = -60; i <= 60; ++i) {
            for (int j = -60; j <= 60; ++j)
                m_spiral.push_back({i * step, j * step});
        }
        std::stable_sort(m_spiral.begin(), m_spiral.end(), [](Point a, Point b) {
            const auto key = [](Point p) { return std::tuple(p.x * p.x * 1.7 + p.y * p.y, -p.y, -p.x); };
            return key(a) < key(b);
        });
    }

    Point place(Point wanted, double size)
    {
        for (const Point& offset : m_spiral) {
            const Point candidate{wanted.x + offset.x, wanted.y + offset.y};
            if (isFree(candidate, size)) {
                take({candidate.x - size / 2, candidate.y - size / 2, size, size});
                return candidate;
            }
        }
        return wanted; // the plane is full: signs lie on each other, the counts below tell how many
    }

private:
    bool isFree(Point p, double size) const
    {
        const Rect box{p.x - size / 2, p.y - size / 2, size, size};
        const double margin = 0.8;
        if (box.x < m_frame.x + margin || box.right() > m_frame.right() - margin || box.y < m_frame.y + margin ||
            box.bottom() > m_frame.bottom() - margin)
            return false;
        bool isFree = true;
        forBuckets(box, [&](const std::vector<Rect>& taken) {
            isFree = isFree && std::none_of(taken.begin(), taken.end(),
                                            [&box](const Rect& rect) { return rect.intersects(box); });
        });
        return isFree;
    }

    void take(const Rect& rect)
    {
        forBuckets(rect, [&rect](std::vector<Rect>& taken) { taken.push_back(rect); });
    }

    /// The parts of the plane that a rectangle touches.
    template <typename Function>
    void forBuckets(const Rect& rect, const Function& function) const
    {
        const auto index = [](double value, int count) {
            return std::clamp(static_cast<int>(std::floor(value / bucket)), 0, count - 1);
        };
        for (int row = index(rect.y - m_frame.y, m_rows); row <= index(rect.bottom() - m_frame.y, m_rows); ++row) {
            for (int column = index(rect.x - m_frame.x, m_columns);
                 column <= index(rect.right() - m_frame.x, m_columns); ++column)
                function(m_buckets[static_cast<size_t>(row * m_columns + column)]);
        }
    }

    static constexpr double bucket = 6;
    Rect m_frame;
    int m_columns = 1;
    int m_rows = 1;
    mutable std::vector<std::vector<Rect>> m_buckets; ///< what is taken, by part of the plane
    std::vector<Point> m_spiral;
};

void drawSigns(Brush& brush, const Scale& scale, const Facts& facts, When when, std::vector<Rect> taken)
{
    const double size = facts.threats.size() > 200 ? 2.5 : 3.75;
    std::vector<const ThreatFact*> order;
    for (const ThreatFact& fact : facts.threats)
        order.push_back(&fact);
    std::stable_sort(order.begin(), order.end(), [when](const auto* a, const auto* b) {
        return std::tuple(-riskAt(*a, when).value, a->number) < std::tuple(-riskAt(*b, when).value, b->number);
    });
    Places places(scale.frame, size, std::move(taken));
    const auto at = [&](const ThreatFact& fact) {
        const Risk& risk = riskAt(fact, when);
        return Point{scale.x(risk.likelihood), scale.y(risk.impact)};
    };
    constexpr double discRadius = 4.7;
    std::vector<std::pair<Point, int>> discs;
    for (const ThreatFact* fact : order) {
        if (fact->rank > 0)
            discs.emplace_back(places.place(at(*fact), discRadius * 2 - 1.2), fact->rank);
    }
    for (const ThreatFact* fact : order) {
        if (fact->rank == 0)
            drawLevelSign(brush, places.place(at(*fact), size + 0.35), size * 1.08, riskAt(*fact, when).level,
                          fact->isPossible);
    }
    for (const auto& [point, rank] : discs)
        drawDisc(brush, point, discRadius, rank);
}

/// Above 600 threats: one sign with a count per field of 0.5 x 0.5.
void drawFields(Brush& brush, const Scale& scale, const Facts& facts, When when)
{
    struct Field
    {
        double likelihood = 0, impact = 0;
        int count = 0;
        Level worst = Level::Low;
    };
    std::map<std::pair<int, int>, Field> fields;
    for (const ThreatFact& fact : facts.threats) {
        const Risk& risk = riskAt(fact, when);
        Field& field = fields[{static_cast<int>(risk.likelihood * 2), static_cast<int>(risk.impact * 2)}];
        field.likelihood += risk.likelihood;
        field.impact += risk.impact;
        field.worst = std::max(field.worst, risk.level);
        ++field.count;
    }
    for (const auto& [key, field] : fields) {
        const Point p{scale.x(field.likelihood / field.count), scale.y(field.impact / field.count)};
        drawLevelSign(brush, {p.x, p.y - 2.5}, 4.5, field.worst, false);
        brush.text({p.x, p.y + 5.5}, QString::number(field.count), labelSize, theme().text, TextAlign::Centre, 600);
    }
}

/// The bar of shares and the counts under the plane.
void drawCounts(Brush& brush, const Rect& frame, double top, const LevelCounts& counts, qsizetype total)
{
    const Stroke edge{theme().text, 0.6, {}, false};
    double x = frame.x;
    for (Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
        if (total == 0)
            break;
        const double width = frame.width * counts.of(level) / static_cast<double>(total);
        const Colour fill = level == Level::Critical ? theme().of(level).sign : theme().of(level).tint;
        if (width > 0)
            brush.rectangle({x, top, width, 7}, fill, edge);
        x += width;
    }
    if (total == 0)
        brush.rectangle({frame.x, top, frame.width, 7}, noFill, edge);
    double at = frame.x + 3.5;
    for (Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
        drawLevelSign(brush, {at, top + 15.5}, 7, level, false);
        brush.text({at + 6.5, top + 18.3}, QString::number(counts.of(level)), 8, theme().text, TextAlign::Left, 600);
        at += frame.width / 4;
    }
}

} // namespace

Picture riskPlane(const Facts& facts, When when, double planeHeight)
{
    const Words& words = *facts.words;
    DisplayList list;
    list.background = noFill;
    const Scale scale{{frameLeft, frameTop, panelWidth - frameLeft - 0.4, planeHeight}};
    list.bounds = {0, 0, panelWidth, frameTop + planeHeight + 43};
    Brush brush(list);
    drawAreas(brush, scale, facts);
    TextMeasurer measurer;
    const double axisEnd = drawAxes(brush, scale, words, measurer);
    std::vector<Rect> taken = drawNames(brush, scale, facts, axisEnd, measurer);
    if (facts.threats.size() > 600)
        drawFields(brush, scale, facts, when);
    else
        drawSigns(brush, scale, facts, when, std::move(taken));
    const LevelCounts& counts = when == When::Before ? facts.before : when == When::Today ? facts.today : facts.planned;
    drawCounts(brush, scale.frame, scale.frame.bottom() + 21, counts, facts.threats.size());
    const char* patterns[] = {
        QT_TRANSLATE_NOOP("Report", "Before controls: %1 critical, %2 high, %3 medium, %4 low."),
        QT_TRANSLATE_NOOP("Report", "Today: %1 critical, %2 high, %3 medium, %4 low."),
        QT_TRANSLATE_NOOP("Report", "With the plan: %1 critical, %2 high, %3 medium, %4 low."),
    };
    QString alt = words.text(patterns[static_cast<size_t>(when)])
                      .arg(counts.of(Level::Critical))
                      .arg(counts.of(Level::High))
                      .arg(counts.of(Level::Medium))
                      .arg(counts.of(Level::Low));
    if (when == When::Today && !facts.threats.isEmpty()) {
        const ThreatFact& worst = facts.threats.first();
        alt += u' ' + words.text(QT_TRANSLATE_NOOP("Report", "Worst today: %1 at likelihood %2, impact %3."))
                          .arg(worst.number, words.number(worst.threat->risk.residual.likelihood, 1),
                               words.number(worst.threat->risk.residual.impact, 1));
    }
    return {std::make_shared<const DisplayList>(std::move(list)), alt, false};
}

} // namespace provisor::report
