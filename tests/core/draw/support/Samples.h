#pragma once

#include "core/draw/DiagramPicture.h"

#include <QStringList>

namespace provisor::test {

/// The three systems of the taxonomy as snapshots, with made-up findings so that all signs occur.
QStringList systemNames();
Snapshot systemSnapshot(const QString& name);
/// Threats of the oracle on elements, with levels that follow from the names: an illustration, not an assessment.
Analysis madeUpAnalysis(const QString& name, const Snapshot& snapshot);

/// Looks of the component types, from test data.
TypeLooks testLooks();
QStringList componentTypes();
/// The icons of the source tree.
IconSet testIcons();

} // namespace provisor::test
