#pragma once

#include "core/analysis/Analysis.h"

#include <QJsonObject>

namespace provisor::test {

/// The built-in catalogue, compiled from its sources once per program.
CataloguePointer catalogue();

/// A model from the short JSON form: {"elements": [{"id", "type", "zone"?, "name"?, "out_of_scope"?, answers}],
/// "flows": [{"id"?, "from", "to", "two_way"?, answers}], "system": {..}, "zones": {"name": "trust"} or [{"id",
/// "trust", "parent"?}]}. Answers stand beside the other members, or below "props". Ids of records are derived from the
/// short names.
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
/// The same with other roles of ours, or with an element, flow or "system" answering a question otherwise.
Snapshot withRoles(const Snapshot& snapshot, const QStringList& roles);
Snapshot withAnswer(const Snapshot& snapshot, const QString& alias, const QString& property, const QStringList& values);
/// A record of kind Mitigation.
Record mitigation(const QString& alias, const QString& uses, const QString& status);

/// A small chat application: user > chat > bot > logs.
inline constexpr char chat[] = R"({"zones": {"internet": "untrusted", "app": "trusted"}, "elements": [
    {"id": "user", "type": "end-user", "name": "Customer", "zone": "internet", "trust_level": "untrusted"},
    {"id": "chat", "type": "end-user-client", "name": "Web chat", "zone": "internet"},
    {"id": "bot", "type": "ai-application", "name": "Support back end", "zone": "app", "model_kind": "generative"},
    {"id": "logs", "type": "monitoring", "name": "Logs", "zone": "app"}], "flows": [
    {"id": "ask", "from": "user", "to": "chat", "content": ["prompt"], "content_trust": "untrusted"},
    {"id": "forward", "from": "chat", "to": "bot", "content": ["prompt"], "content_trust": "untrusted"},
    {"id": "log", "from": "bot", "to": "logs", "content": ["telemetry"]}]})";

} // namespace provisor::test
