#pragma once

#include "core/schema/Record.h"

#include <QDateTime>

namespace provisor {

/// One record before and after: an insertion has no `before`, a deletion no `after`.
struct Delta
{
    Kind kind = Kind::Model;
    Id id;
    std::optional<Record> before;
    std::optional<Record> after;

    static Delta insertion(Record record);
    static Delta deletion(Record record);
    static Delta update(Record before, Record after);
    friend bool operator==(const Delta&, const Delta&) = default;
};

/// Where a change came from.
enum class Origin : quint8 { Edit, Undo, Redo, Import, Layout, Merge, Recovery, Create };

/// The one currency of editing: a set of deltas that happen together. Serves undo, audit trail, journal, diff and
/// merge.
struct Change
{
    Id id = Id::create();
    QString label;  ///< what was done, for people: "Rename element"
    QString author; ///< who did it
    QDateTime time = QDateTime::currentDateTimeUtc();
    Origin origin = Origin::Edit;
    QString reason; ///< why, where somebody gave a reason
    QList<Delta> deltas;

    bool isEmpty() const { return deltas.isEmpty(); }
    /// The change that takes this one back: deltas reversed, before and after swapped; same author, new id.
    Change inverted() const;
};

QString originName(Origin origin);
std::optional<Origin> originFromName(QStringView name);

/// Compact JSON with members in a fixed order, as kept in the audit trail and the journal.
QJsonObject toJson(const Change& change);
Result<Change> changeFromJson(const QJsonObject& object);

/// The deltas as JSON, and back.
QJsonArray deltasToJson(const QList<Delta>& deltas);
Result<QList<Delta>> deltasFromJson(const QJsonArray& array);

} // namespace provisor
