#include "core/report/Charts.h"

#include "core/draw/TextMeasure.h"
#include "core/draw/Theme.h"
#include "core/report/Marks.h"

namespace provisor::report {

namespace {

const Theme& theme()
{
    return Theme::print();
}

Picture picture(DisplayList list, const QString& alt, bool isDecorative = false)
{
    list.background = noFill;
    return {std::make_shared<const DisplayList>(std::move(list)), alt, isDecorative};
}

} // namespace

const Risk& riskAt(const ThreatFact& fact, When when)
{
    const RiskAssessment& risk = fact.threat->risk;
    return when == When::Before ? risk.inherent : when == When::Today ? risk.residual : risk.target;
}

Picture riskStrip(const Facts& facts, const ThreatFact& fact, double width)
{
    const Words& words = *facts.words;
    DisplayList list;
    constexpr double height = 12;
    constexpr double top = 2;
    constexpr double thickness = 8;
    list.bounds = {0, 0, width, height};
    Brush brush(list);
    const auto x = [width](double value) { return std::clamp(value, 0.0, 25.0) / 25 * width; };
    const RiskSettings& limits = facts.analysis->settings;
    const double edges[] = {0, limits.lowUpTo, limits.mediumUpTo, limits.highUpTo, 25};
    for (size_t i = 0; i < 4; ++i)
        brush.rectangle({x(edges[i]), top, x(edges[i + 1]) - x(edges[i]), thickness}, theme().levels[i].tint);
    brush.line({0, top}, {x(edges[1]), top}, {theme().line, 0.4, {}, false});
    brush.line({0, top + thickness}, {x(edges[1]), top + thickness}, {theme().line, 0.4, {}, false});
    brush.line({x(facts.appetite), 0}, {x(facts.appetite), height}, {theme().text, 1, {}, false});
    const RiskAssessment& risk = fact.threat->risk;
    const double middle = top + thickness / 2;
    if (std::abs(risk.residual.value - risk.target.value) > 0.05)
        brush.line({x(risk.target.value), middle}, {x(risk.residual.value), middle},
                   {theme().text, 1, {1, 1.6}, false});
    if (std::abs(risk.inherent.value - risk.residual.value) > 0.05)
        drawLevelSign(brush, {x(risk.inherent.value), middle}, 7, risk.inherent.level, true);
    brush.circle({x(risk.target.value), middle}, 2.3, Colour{255, 255, 255, 255}, {theme().text, 1.1, {}, false});
    drawLevelSign(brush, {x(risk.residual.value), middle}, 7.6, risk.residual.level, false);
    const QString alt = words.text(QT_TRANSLATE_NOOP("Report", "%1 before controls, %2 today, %3 with the plan"))
                            .arg(words.number(risk.inherent.value, 1), words.number(risk.residual.value, 1),
                                 words.number(risk.target.value, 1));
    return picture(std::move(list), alt);
}

Picture stripHead(const Facts& facts, double width)
{
    const Words& words = *facts.words;
    DisplayList list;
    list.bounds = {0, 0, width, 19};
    Brush brush(list);
    const RiskSettings& limits = facts.analysis->settings;
    const auto x = [width](double value) { return value / 25 * width; };
    const double edges[] = {0, limits.lowUpTo, limits.mediumUpTo, limits.highUpTo, 25};
    // The first two steps are the narrow ones.
    static constexpr const char* low[] = QT_TRANSLATE_NOOP3("Report", "low", "short");
    const QString names[] = {words.shortText(low[0]), words.text(QT_TRANSLATE_NOOP("Report", "med.")),
                             words.text(QT_TRANSLATE_NOOP("Report", "high")),
                             words.text(QT_TRANSLATE_NOOP("Report", "critical"))};
    TextMeasurer measurer;
    constexpr double gap = 2;
    double end = 0;
    for (size_t i = 0; i < 4; ++i) {
        // Over the middle of its step, or after the name before it where the steps are narrow.
        const double nameWidth = measurer.width(names[i], {6.5, 400, false});
        const double from = std::max((x(edges[i]) + x(edges[i + 1]) - nameWidth) / 2, end);
        brush.text({from, 7.5}, names[i], 6.5, theme().text2);
        end = from + nameWidth + gap;
        const bool isAppetite = edges[i + 1] == facts.appetite;
        brush.text({x(edges[i + 1]), 16.5},
                   words.number(edges[i + 1], edges[i + 1] == std::floor(edges[i + 1]) ? 0 : 1), 6.5, theme().text,
                   i == 3 ? TextAlign::Right : TextAlign::Centre, isAppetite ? 600 : 400);
    }
    return picture(std::move(list), words.text(QT_TRANSLATE_NOOP("Report", "Risk from 0 to 25")));
}

Picture planBar(const Facts& facts, int above, int critical, int removed, double width, double height)
{
    DisplayList list;
    list.bounds = {0, 0, width, height};
    Brush brush(list);
    const double unit = (width - 4) / std::max(1, facts.today.above);
    const double thickness = 7;
    const double top = (height - thickness) / 2;
    const Stroke edge{theme().text2, 0.5, {}, false};
    if (critical > 0)
        brush.rectangle({0, top, critical * unit, thickness}, theme().of(Level::Critical).sign);
    if (above > critical)
        brush.rectangle({critical * unit, top, (above - critical) * unit, thickness}, theme().of(Level::High).tint);
    if (above > 0)
        brush.rectangle({0, top, above * unit, thickness}, noFill, edge);
    if (removed > 0) {
        const double from = above * unit;
        const double to = (above + removed) * unit;
        brush.polyline({{from, top}, {to, top}, {to, top + thickness}, {from, top + thickness}},
                       {theme().text, 0.6, {1.4, 1.1}, false});
    }
    const double end = facts.planned.above * unit;
    brush.line({end, 0}, {end, height}, {theme().text2, 0.5, {0.8, 1.6}, false});
    return picture(std::move(list), {}, true);
}

QString claimWord(const Words& words, ClaimState state)
{
    switch (state) {
    case ClaimState::Met:
        return words.text(QT_TRANSLATE_NOOP("Report", "met"));
    case ClaimState::Partly:
        return words.text(QT_TRANSLATE_NOOP("Report", "partly met"));
    case ClaimState::NotMet:
        return words.text(QT_TRANSLATE_NOOP("Report", "not met"));
    case ClaimState::Open:
        return words.text(QT_TRANSLATE_NOOP("Report", "not answered"));
    case ClaimState::NotApplicable:
        return words.text(QT_TRANSLATE_NOOP("Report", "not applicable"));
    case ClaimState::Others:
        return words.text(QT_TRANSLATE_NOOP("Report", "rests with others"));
    }
    return {};
}

Picture claimsBar(const std::array<int, 4>& counts, double unit, double width)
{
    DisplayList list;
    list.bounds = {0, 0, width, 11};
    Brush brush(list);
    constexpr ClaimState states[] = {ClaimState::Met, ClaimState::Partly, ClaimState::NotMet, ClaimState::Open};
    double x = 0.3;
    double outside = -1;
    for (size_t i = 0; i < 4; ++i) {
        if (counts[i] == 0)
            continue;
        const double part = counts[i] * unit;
        const bool isOpen = states[i] == ClaimState::Open;
        brush.rectangle(
            {x, 0.5, part, 10}, claimFill(states[i]),
            {claimLine(states[i]), 0.75, isOpen ? std::vector<double>{1.6, 1.3} : std::vector<double>{}, false});
        const QString text = QString::number(counts[i]);
        const double digits = 4.4 * static_cast<double>(text.size());
        const Colour ink = states[i] == ClaimState::Met ? Colour{255, 255, 255, 255} : theme().text;
        if (digits + 2 <= part)
            brush.text({x + part / 2, 7.9}, text, 6.75, ink, TextAlign::Centre, 600);
        else
            outside = x + part;
        x += part;
    }
    if (outside >= 0 && outside + 0.1 >= x) // only the last one has free space beside it
        brush.text({x + 2.5, 7.9},
                   QString::number(counts[3]   ? counts[3]
                                   : counts[2] ? counts[2]
                                   : counts[1] ? counts[1]
                                               : counts[0]),
                   6.75, theme().text, TextAlign::Left, 600);
    return picture(std::move(list), {}, false);
}

Picture claimMarks(const Facts& facts, const QList<const RequirementFact*>& requirements)
{
    const Words& words = *facts.words;
    constexpr double size = 8;
    constexpr double step = 10.55;
    DisplayList list;
    list.bounds = {0, 0, step * static_cast<double>(requirements.size()), size};
    Brush brush(list);
    QStringList alt;
    double x = 0;
    for (const RequirementFact* fact : requirements) {
        drawClaim(brush, {x, 0}, size, fact->state, fact->isDuty);
        alt.append(fact->provision->id + u' ' + claimWord(words, fact->state));
        x += step;
    }
    return picture(std::move(list), alt.join(QStringLiteral("; ")));
}

} // namespace provisor::report
