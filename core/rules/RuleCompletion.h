#pragma once

#include "core/catalogue/Catalogue.h"

namespace provisor {

/// A word that could come next in a rule.
struct RuleProposal
{
    enum class Kind { Variable, Field, Value, Function, Type };
    Kind kind = Kind::Variable;
    QString word;      ///< what is looked for and shown
    QString text;      ///< what is inserted
    int caretBack = 0; ///< characters the caret goes back from the end of what was inserted
    QString help;      ///< label or one line of help
};

/// The words that could stand at a place of a rule, and the part of it that one of them replaces.
struct RuleCompletion
{
    int begin = 0;
    int end = 0;
    QString typed; ///< what is there so far, up to the caret
    QList<RuleProposal> proposals;
};

/// Completes a rule at the caret; the rule need not be finished or right. Proposals begin with what was typed, or hold
/// it where none begins with it. `types` are component types and type groups as written, empty for other scopes than
/// element: fields of the element are those its types have.
RuleCompletion completeRule(const QString& source, int caret, Scope scope, const QStringList& types,
                            const Catalogue& catalogue);

/// One line on what a function of the rule language asks; empty for other words.
QString ruleFunctionHelp(const QString& name);

} // namespace provisor
