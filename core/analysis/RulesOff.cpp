#include "core/analysis/RulesOff.h"

#include <algorithm>

namespace provisor {

namespace {

constexpr QLatin1String prefix("rule_off.");

/// The threat a setting is about; empty when it is about something else.
QString threatOf(const QString& setting, const Catalogue& catalogue)
{
    if (!setting.startsWith(prefix))
        return {};
    const QString id = setting.mid(prefix.size());
    const CatalogueThreat* threat = catalogue.threat(id);
    return threat ? threat->id : id;
}

} // namespace

QString ruleOffSetting(const QString& threat)
{
    return prefix + threat;
}

QList<RuleOff> rulesOff(const Record& model, const Catalogue& catalogue)
{
    QList<RuleOff> list;
    if (model.isNull())
        return list;
    const PropertyMap settings = model.properties(field::model::Settings);
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        const QString threat = threatOf(it.key(), catalogue);
        if (!threat.isEmpty())
            list.append({threat, it.value().value(0)});
    }
    std::sort(list.begin(), list.end(), [](const RuleOff& a, const RuleOff& b) { return a.threat < b.threat; });
    return list;
}

PropertyMap withRuleOff(PropertyMap settings, const QString& threat, const QString& reason, const Catalogue& catalogue)
{
    const QStringList names = settings.keys();
    for (const QString& name : names) {
        if (threatOf(name, catalogue) == threat)
            settings.remove(name);
    }
    if (!reason.isEmpty())
        settings.insert(ruleOffSetting(threat), {reason});
    return settings;
}

} // namespace provisor
