#pragma once

#include "core/analysis/Analysis.h"

#include <QJsonObject>

namespace provisor::test {

/// The built-in catalogue, compiled from its sources once per program.
CataloguePointer catalogue();

/// A model from the short JSON form: {"elements": [{"id", "type", "zone"?, "name"?, answers}], "flows": [{"id"?,
/// "from", "to", answers}], "system": {..}, "zones": {"name": "trust"}}. Answers stand beside the other members, or
/// below "props". Ids of records are derived from the short names.
Snapshot modelFrom(const QJsonObject& object);
/// The same from text.
Snapshot modelFrom(const char* json);

/// One of the samples of the taxonomy: "as-drawn", "strongest-controls" or "unanswered" (section 9 there).
QJsonObject sample(const QString& id);
QJsonObject sampleVariant(const QJsonObject& sample, const QString& variant);

/// Keys of the threats that are raised, "threat@target"; flows without an id are "from->to".
QSet<QString> raisedKeys(const Analysis& analysis);

/// Analyses with a new analyser; a failure ends the program.
AnalysisPointer analysed(const Snapshot& snapshot);

/// A snapshot with a record added or replaced.
Snapshot with(Snapshot snapshot, const Record& record);
Id idOf(const QString& alias);

} // namespace provisor::test
