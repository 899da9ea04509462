#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/rules/Vocabulary.h"

#include <functional>

namespace provisor {

/// The words of a catalogue for rules.
Vocabulary vocabularyOf(const Catalogue& catalogue);

/// Whether a rule can be read with the words of a catalogue: syntax, variables, functions, fields and values. `types`
/// are the component types it applies to, empty for other scopes. Errors name line and column inside the rule.
Result<void> checkRule(const QString& rule, Scope scope, const QStringList& types, const Catalogue& catalogue);

/// The same for many rules of one catalogue after the other: its words are collected once.
std::function<Result<void>(const QString& rule, Scope scope, const QStringList& types, const Catalogue& catalogue)>
ruleChecker();

} // namespace provisor
