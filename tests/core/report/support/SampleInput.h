#pragma once

#include "core/report/Report.h"

namespace provisor {

/// What a made-up model holds.
struct SampleOptions
{
    int threats = 77;
    bool hasMitigations = true;
    bool hasLateOnes = true;
    bool hasManyMitigations = false; ///< enough in force that nothing is critical today
    bool hasClaims = true;
    bool hasPeople = true;
    bool isEmpty = false; ///< no elements at all
    bool allWithinAppetite = false;
    int setAside = 0;         ///< the first threats of the catalogue are decided to be not relevant
    bool hasDot = true;       ///< Graphviz can be run
    QString firstElementName; ///< instead of "Support back end"
    QString language = QStringLiteral("en");
};

/// The catalogue as compiled from its sources.
CataloguePointer sampleCatalogue();

/// A support assistant with threats out of the catalogue, mitigations, claims, people and an acceptance; the same
/// options give the same input.
ReportInput sampleInput(const SampleOptions& options = {});

/// Files below resources/ of the source tree.
ResourceProvider sampleResources();

} // namespace provisor
