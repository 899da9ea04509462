#pragma once

#include "core/analysis/RuleTrial.h"

namespace provisor {

/// Makes an example of a rule from a target of a model: the target with as many neighbours as the rule needs to come to
/// the same result, in the short form, with the answers rules of that kind read. Elements that a raised result does not
/// need are left out. Where no part of at most 40 elements gives the same result, the nearest neighbours are taken all
/// the same. Flows in both directions become two; names and trust of zones are not part of the short form.
RuleExample exampleFrom(const std::shared_ptr<const RuleBook>& book, const Snapshot& snapshot, const RuleDraft& draft,
                        const RuleOutcome& outcome);

/// An example as people edit it: JSON with one element or flow a line.
QString exampleToText(const QByteArray& model);

} // namespace provisor
