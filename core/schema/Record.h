#pragma once

#include "core/base/Result.h"
#include "core/schema/Schema.h"

#include <QJsonObject>

namespace provisor {

/// One record of a model: its kind, its id and a value per field of the kind. A plain value; copies share their
/// content.
class Record
{
public:
    Record() = default;
    Record(Kind kind, Id id);

    Kind kind() const { return m_kind; }
    Id id() const { return m_id; }
    bool isNull() const { return m_id.isNull(); }

    const Value& at(int field) const { return m_values.at(field); }
    void set(int field, Value value);
    /// Same record with one field changed.
    Record with(int field, Value value) const;

    QString text(int field) const { return valueAs<QString>(at(field)); }
    double number(int field) const { return valueAs<double>(at(field)); }
    bool flag(int field) const { return valueAs<bool>(at(field)); }
    Id reference(int field) const { return valueAs<Id>(at(field)); }
    QList<Id> references(int field) const { return valueAs<QList<Id>>(at(field)); }
    QStringList list(int field) const { return valueAs<QStringList>(at(field)); }
    QList<double> numbers(int field) const { return valueAs<QList<double>>(at(field)); }
    PropertyMap properties(int field) const { return valueAs<PropertyMap>(at(field)); }

    friend bool operator==(const Record& a, const Record& b) = default;

private:
    Kind m_kind = Kind::Model;
    Id m_id;
    QList<Value> m_values;
};

/// The text in a form every file can keep: without byte order marks at its start, null characters and halves of
/// characters. For texts beside the fields of records, which are checked instead.
QString storableText(const QString& text);

/// Every id a value refers to.
QList<Id> referencesOf(const Value& value);

/// Checks a value against its field: type, length, range, choices, form of dates and names. Empty values are normalised
/// to "not set" so that equal content has one form.
Result<Value> checkedValue(const FieldSpec& field, Value value);

/// Checks all fields of a record, including that required ones are set.
Result<Record> checkedRecord(const Record& record);

/// {"kind": .., "id": .., fields ..} with unset fields left out.
QJsonObject toJson(const Record& record);
/// Reads what toJson() wrote; unknown members and values out of limits are errors that name the member.
Result<Record> recordFromJson(const QJsonObject& object);

QJsonValue toJson(const Value& value);
Result<Value> valueFromJson(const FieldSpec& field, const QJsonValue& json);

} // namespace provisor

Q_DECLARE_TYPEINFO(provisor::Record, Q_RELOCATABLE_TYPE);
