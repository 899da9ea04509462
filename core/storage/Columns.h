#pragma once

#include "core/base/Sqlite.h"
#include "core/schema/Record.h"

namespace provisor {

/// SQL type of the column a field is kept in. Ids are 16 bytes, lists and maps canonical JSON text.
const char* columnType(FieldType type);

/// Appends a list or map as JSON in the one form that is ever written: no spaces, members in order, only what must be
/// escaped escaped, numbers as short as they can be read back exactly. Numbers and texts are written alike.
void appendCanonicalJson(QByteArray& out, const Value& value);

/// Reads what appendCanonicalJson() wrote for a field of a list or map type; nothing else is accepted.
std::optional<Value> listFromCanonicalJson(FieldType type, const QByteArray& json);

/// The 16 bytes of an id, most significant first, so that ids sort as their bytes do.
QByteArray idToBytes(Id id);
std::optional<Id> idFromBytes(const QByteArray& bytes);

/// Strict UTF-8; nothing for anything else.
std::optional<QString> textFromUtf8(QByteArrayView bytes);

/// Binds a value of a field to a parameter.
void bindValue(Statement& statement, int parameter, const FieldSpec& field, const Value& value);
/// Reads a value from a column of the current row; nothing when the column does not hold such a value.
std::optional<Value> columnValue(const Statement& statement, int column, const FieldSpec& field);

} // namespace provisor
