#pragma once

#include "core/layout/DiagramScene.h"

#include <QString>

namespace provisor::test {

/// What lies on something else in a drawing that should lie free.
struct Overlaps
{
    int cardsOnCards = 0;
    int cardsInForeignFrames = 0;
    int linesThroughCards = 0; ///< flows that run through a card, their own ones included
    int linesOnLines = 0;      ///< pairs of flows that share a piece of track
    int skewedLines = 0;       ///< flows that are neither level nor upright, or do not touch their cards
    int labelsOnCards = 0;
    int labelsOnLabels = 0;
    int labelsOnBends = 0;
    int labelsOnLines = 0; ///< of other flows
    int labelsOnTitles = 0;
    int missingLabels = 0; ///< names for which there was no place

    /// Everything but names left out, which hide nothing.
    int sum() const;
    QString toString() const;
};

Overlaps overlapsOf(const DiagramScene& scene, const Snapshot& snapshot);

} // namespace provisor::test
