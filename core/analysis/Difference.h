#pragma once

#include "core/analysis/Treatment.h"

namespace provisor {

/// A threat that both analyses raise, with another risk or certainty.
struct MovedThreat
{
    const Threat* before = nullptr;
    const Threat* after = nullptr;
};

/// What differs between two analyses of a model: after a what-if, under another catalogue, between two baselines.
/// Refers into both.
struct AnalysisDifference
{
    QList<const Threat*> appeared; ///< raised only after; highest residual risk first
    QList<const Threat*> vanished; ///< raised only before
    QList<MovedThreat> moved;      ///< largest change of the residual risk first
    RiskTotals before;
    RiskTotals after;

    bool isEmpty() const { return appeared.isEmpty() && vanished.isEmpty() && moved.isEmpty(); }
};

/// Threats are matched by key; former ids of threats count as the present ones of the catalogue of `after`.
AnalysisDifference differenceBetween(const Analysis& before, const Analysis& after);

/// `after` with every element, flow, system question or mitigation changed as asked, for a what-if. Each wish is
/// "TARGET.PROPERTY=VALUE[,VALUE]" (TARGET an element, a flow or "system"; an empty value makes it unanswered) or
/// "+MITIGATION" (of the catalogue or an alias of the model: counts as implemented) or "-MITIGATION" (of the model:
/// counts as rejected). Errors name the wish.
Result<void> applyWish(ChangeBuilder& change, const Document& document, const Catalogue& catalogue,
                       const QString& wish);

} // namespace provisor
