#pragma once

#include "core/analysis/Treatment.h"

#include <QDate>

namespace provisor {

/// What a board follows over time, in one state of a model.
struct StateFigures
{
    RiskTotals risk;
    int overdue = 0;    ///< open mitigations past their date
    int met = 0;        ///< provisions claimed as met
    int applicable = 0; ///< provisions that apply or may apply
    friend bool operator==(const StateFigures&, const StateFigures&) = default;
};

/// Dates count as on the given day.
StateFigures figuresOf(const Analysis& analysis, const QDate& day);

/// Mitigations that are neither done nor rejected and were due before the day, the longest overdue first. They live as
/// long as the snapshot.
QList<const Record*> overdueMitigations(const Snapshot& snapshot, const QDate& day);

} // namespace provisor
