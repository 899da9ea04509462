#pragma once

#include "core/document/Document.h"

namespace provisor {

/// Builds a change step by step against a snapshot. Several edits of one record become one delta, so that a dialog or a
/// gesture that touches a record many times still makes one clean change.
class ChangeBuilder
{
public:
    explicit ChangeBuilder(const Document& document, QString label);

    /// State of a record with the edits made so far; nullptr when there is none of the kind.
    const Record* find(Kind kind, Id id) const;
    /// A new record with an id; an alias is made from the name when the kind has one and none is set.
    Id insert(Record record);
    void update(const Record& record);
    void set(Kind kind, Id id, int field, Value value);
    /// Deletes a record together with what would dangle: references to it are cleared, or their records deleted too, as
    /// the schema says. Elements and boundaries inside a deleted boundary move to the boundary around it. Decisions
    /// about threats on a deleted element or flow stay and remember its name.
    void remove(Kind kind, Id id);

    /// An alias not used in this document nor in this change. `scope` is "node", "boundary", "person", ...
    QString freeAlias(const QString& scope, const QString& text) const;

    /// The finished change.
    Change take(const QString& author) const;

private:
    void put(Kind kind, Id id, std::optional<Record> record);
    void detach(Id referrer, Id removed);
    void leaveBoundary(Id boundary);
    void keepTargetName(const Record& target);

    const Document& m_document;
    QString m_label;
    QList<Id> m_order; ///< in order of first edit
    QHash<Id, std::pair<Kind, std::optional<Record>>> m_after;
    QSet<QString> m_newNames;
};

} // namespace provisor
