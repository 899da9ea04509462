#include "core/risk/Risk.h"

#include "core/base/Text.h"
#include "core/schema/Record.h"

namespace provisor {

QString levelName(Level level)
{
    switch (level) {
    case Level::Low:
        return QStringLiteral("low");
    case Level::Medium:
        return QStringLiteral("medium");
    case Level::High:
        return QStringLiteral("high");
    case Level::Critical:
        return QStringLiteral("critical");
    }
    return {};
}

std::optional<Level> levelFromName(QStringView name)
{
    for (const Level level : {Level::Low, Level::Medium, Level::High, Level::Critical}) {
        if (name == levelName(level))
            return level;
    }
    return std::nullopt;
}

RiskSettings RiskSettings::from(const Record& model)
{
    RiskSettings settings;
    if (model.isNull())
        return settings;
    const PropertyMap map = model.properties(field::model::Settings);
    const auto read = [&map](const char* name, double& into) {
        bool isNumber = false;
        const double value = map.value(QLatin1String(name)).value(0).toDouble(&isNumber);
        if (isNumber && value >= 1 && value <= 25)
            into = value;
    };
    read("low_up_to", settings.lowUpTo);
    read("medium_up_to", settings.mediumUpTo);
    read("high_up_to", settings.highUpTo);
    // Limits out of order would leave a level without values; the higher ones give way.
    settings.mediumUpTo = std::max(settings.mediumUpTo, settings.lowUpTo);
    settings.highUpTo = std::max(settings.highUpTo, settings.mediumUpTo);
    if (const auto level = levelFromName(map.value(QStringLiteral("appetite")).value(0)))
        settings.appetite = *level;
    return settings;
}

Level RiskSettings::levelOf(double value) const
{
    const double shown = roundHalfUp(value, 1);
    if (shown <= lowUpTo)
        return Level::Low;
    if (shown <= mediumUpTo)
        return Level::Medium;
    return shown <= highUpTo ? Level::High : Level::Critical;
}

Risk RiskSettings::risk(double likelihood, double impact) const
{
    const double value = likelihood * impact;
    return {likelihood, impact, value, levelOf(value)};
}

} // namespace provisor
