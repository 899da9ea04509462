#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/document/Snapshot.h"

namespace provisor {

/// Reads the text form (`.provisor.yaml`, YAML of any style or JSON). With a catalogue, types, properties, values and
/// ids are checked against it; without one they are taken as they are. Errors name file, line and the nearest legal
/// spelling. The result has passed checkIntegrity().
Result<Snapshot> readTextModel(const QByteArray& text, const QString& fileName, const CataloguePointer& catalogue);

/// The text form of a model, such that reading it gives the same snapshot. Stable: equal content gives equal text, and
/// a small change of the model changes few lines.
QByteArray writeTextModel(const Snapshot& snapshot);
/// The same content as JSON, which the reader of the text form reads as well.
QByteArray writeJsonModel(const Snapshot& snapshot);

namespace text_form {

/// Version of the form, the value of its first member.
inline constexpr int version = 1;

/// Name of a field in the text form, or nullptr where the place of the record tells it ("diagram" of a placement).
const char* memberName(Kind kind, int field);
/// Field of a member by name, or -1.
int fieldOf(Kind kind, QStringView member);
/// Members of a record's kind.
QStringList memberNames(Kind kind);

/// The list a kind of record stands in: a member of the file, of a diagram or of what evidence is about.
const char* sectionName(Kind kind);
/// Kinds with a section of their own in the file, in the order they are written.
const QList<Kind>& sections();
/// Kinds that stand inside of a diagram.
const QList<Kind>& diagramSections();
/// Whether a record of the kind may carry evidence.
bool carriesEvidence(Kind kind);

/// Scope of names that references of a field are looked up in: "node", "boundary", "person", ...; empty where records
/// have no short names and are referred to by id.
QString scopeOf(const FieldSpec& field);
QString scopeOf(Kind kind);

/// What a record is called among its kind: short name, key or number of the provision; empty when it has no such name.
QString ownName(const Record& record);
/// The name a record's id is derived from when it has a name of its own.
QString derivedName(Kind kind, const QString& ownName);
/// The name an id is derived from for the n-th record of a list that belongs to something.
QString derivedName(Kind kind, const QString& owner, qsizetype index);

} // namespace text_form

} // namespace provisor
