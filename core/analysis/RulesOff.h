#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/schema/Record.h"

namespace provisor {

/// A rule that is switched off in a model, kept in the settings of the model as `rule_off.THREAT: [REASON]`, so that it
/// travels with the model and stands in its audit trail.
struct RuleOff
{
    QString threat; ///< present id of the threat; as written when the catalogue does not have it
    QString reason;
    friend bool operator==(const RuleOff&, const RuleOff&) = default;
};

/// Name of the setting for a threat.
QString ruleOffSetting(const QString& threat);

/// The rules that are switched off, by threat. Former ids of threats count as the present ones.
QList<RuleOff> rulesOff(const Record& model, const Catalogue& catalogue);

/// The settings with a rule switched off, or, with an empty reason, switched on again.
PropertyMap withRuleOff(PropertyMap settings, const QString& threat, const QString& reason, const Catalogue& catalogue);

} // namespace provisor
