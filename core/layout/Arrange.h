#pragma once

#include "core/document/Document.h"
#include "core/layout/DiagramScene.h"
#include "core/layout/Graphviz.h"

#include <QSet>

namespace provisor {

struct ArrangeOptions
{
    SceneMeasures measures;
    std::optional<Direction> direction; ///< without one the direction that fills a screen better
    QSet<Id> only;                      ///< elements that may move; any when empty
    GraphvizOptions graphviz;
};

/// Arranges a diagram with Graphviz and routes its flows. Pinned cards stay where they are, and so do
/// those not asked for: those asked for are arranged among the others of their boundary. The elements are those
/// placed on the diagram; all of the model when none is, or all of its boundaries when it has no elements. Where
/// Graphviz gives no answer in time the arrangement is a simpler one. Nothing is changed; blocks for a second or a few.
Result<DiagramScene> arrange(const Snapshot& snapshot, Id diagram, const ArrangeOptions& options,
                             const Cancellation& cancellation = {});

/// The arrangement as one change of placements and routes, to be looked at before it is applied.
Change arrangementChange(const Document& document, Id diagram, const DiagramScene& scene, const QString& author);

/// The snapshot with a diagram "Whole system" when it has none, and with an arrangement of every diagram that is empty.
/// For pictures of models that were written by hand; nothing is stored.
Result<Snapshot> arrangeMissing(const Snapshot& snapshot, const ArrangeOptions& options,
                                const Cancellation& cancellation = {});

} // namespace provisor
