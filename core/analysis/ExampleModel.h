#pragma once

#include "core/document/Snapshot.h"

#include <QJsonObject>

namespace provisor {

/// A model from the short form of rule examples: {"elements": [{"id", "type", "zone"?, "name"?, "out_of_scope"?,
/// answers}], "flows": [{"id"?, "from", "to", "two_way"?, answers}], "system": {..}, "zones": {"name": "trust"} or
/// [{"id", "trust", "parent"?}]}. Answers stand beside the other members, or below "props".
Snapshot exampleModel(const QJsonObject& example);

/// Id of the element or flow with that short name in an example; null for "system".
Id exampleId(const QString& alias);

} // namespace provisor
