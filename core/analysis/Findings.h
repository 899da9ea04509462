#pragma once

#include "core/analysis/Analysis.h"
#include "core/history/Finding.h"

namespace provisor {

/// A raised threat as it is noted.
Finding findingOf(const Threat& threat);

/// The raised threats of an analysis, by key. Nothing when the model does not pin the catalogue of the analysis:
/// they would be the findings of another catalogue than the model names.
std::optional<QList<Finding>> findingsOf(const Analysis& analysis);

/// A threat that was raised before and is now, with another risk or certainty.
struct MovedFinding
{
    Finding before;
    const Threat* after = nullptr;
};

/// What differs between what a file says was found and what is found now. Refers into the analysis.
struct FindingDifference
{
    QList<const Threat*> appeared;
    QList<Finding> vanished;
    QList<MovedFinding> moved;
    bool isEmpty() const { return appeared.isEmpty() && vanished.isEmpty() && moved.isEmpty(); }
};

/// Threats are matched by key; former ids of threats count as the present ones. Everything in the order of the risk,
/// the highest first.
FindingDifference differenceBetween(const QList<Finding>& before, const Analysis& after);

/// Whether the model pins another catalogue than the one it was analysed with.
bool pinsAnotherCatalogue(const Record& model, const Catalogue& catalogue);

} // namespace provisor
