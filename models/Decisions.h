#pragma once

#include "models/Session.h"

#include <optional>

namespace provisor {

/// The edits people make in lists, forms and panes. Each is one change, so that one undo takes it back, whatever the
/// number of rows it touched. All return false when nothing could be changed.
namespace decisions {

/// Sets one field of the decisions on threats; decisions that do not exist yet are made.
bool setThreatField(Session& session, const QStringList& keys, int field, const Value& value, const QString& label);
/// Sets threats aside as not relevant. Without a reason nothing is set aside.
bool setAside(Session& session, const QStringList& keys, const QString& reason);
/// Adds and takes away labels; the others of each threat stay.
bool changeLabels(Session& session, const QStringList& keys, const QStringList& added, const QStringList& removed);
/// All labels of the model, and those that every one of the threats has.
QStringList labels(const Session& session);
QStringList labelsOfAll(const Session& session, const QStringList& keys);
/// Adds a comment of the author of the session to the note of a threat, see Comments.h.
bool addComment(Session& session, const QString& key, const QString& text);
/// Sets a factor of the risk by hand (1 to 5), or takes it back with nullopt.
bool setFactor(Session& session, const QString& key, const QString& factor, std::optional<int> value,
               const QString& note = {});
/// Accepts threats: status, and a record of who accepted until when. `by` is the name of a person, who is added when
/// the model has nobody of that name; without a name nothing is accepted.
bool acceptThreats(Session& session, const QStringList& keys, const QString& by, const QString& until,
                   const QString& reason);

/// A threat in own words on an element or flow, or with a null id on the whole system. Returns its key; empty when
/// nothing was added.
QString addThreat(Session& session, const QString& title, Id target, const QString& description);

/// Takes up a catalogue mitigation against threats: a planned mitigation on their targets, or, when the model has it
/// already, the same one on further targets. Returns its record; null when nothing changed.
Id addMitigation(Session& session, const QString& catalogueId, const QStringList& threatKeys);
/// A mitigation in own words.
Id addOwnMitigation(Session& session, const QString& title, const QStringList& threatKeys = {});

/// Sets the status of a mitigation. Verified needs a date of the next review when the former one has passed.
bool setMitigationStatus(Session& session, Id mitigation, const QString& status, const QString& reviewBy = {});
/// Adds a piece of evidence to a mitigation.
bool addMitigationEvidence(Session& session, Id mitigation, const QString& title, const QString& url);

/// Sets one field of the assessment of a provision; one is made when there is none.
bool setProvisionField(Session& session, const QString& provision, int field, const Value& value, const QString& label);
/// Adds a piece of evidence to a provision.
bool addEvidence(Session& session, const QString& provision, const QString& title, const QString& url);

/// Answers a property of an element or flow, or with a null id a question about the system; nullopt takes the answer
/// back.
bool setProperty(Session& session, Id subject, const QString& property, const std::optional<QStringList>& values);
/// Sets a field of any record.
bool setField(Session& session, Kind kind, Id id, int field, const Value& value, const QString& label);

/// A new person; the id of the one who has that name already when there is one.
Id addPerson(Session& session, const QString& name);

/// Switches the rule of a catalogue threat off in this model, for a reason; with an empty reason on again.
bool switchRuleOff(Session& session, const QString& threat, const QString& reason);
/// Notes the catalogue at hand as the one the model is made with.
bool adoptCatalogue(Session& session);

/// Deletes records with what hangs on them.
bool removeRecords(Session& session, const QList<Id>& ids, const QString& label);

} // namespace decisions

/// Value of an owner: not set for a null id.
inline Value idValue(Id id)
{
    return id.isNull() ? Value{} : Value{id};
}
/// Value of a text: not set for an empty one.
inline Value textValue(const QString& text)
{
    return text.isEmpty() ? Value{} : Value{text};
}

} // namespace provisor
