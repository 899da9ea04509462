#pragma once

#include "core/exchange/LinesSupport.h"

namespace provisor::lines {

/// Finds out what the names and flows of a text stand for in a model; see LinesOptions::previous for the part an
/// earlier text has in it. Null ids in the result stand for what is new.
class Matcher
{
public:
    Matcher(const Snapshot& snapshot, const Shown& shown, const LinesState* previous)
        : m_snapshot(snapshot), m_shown(shown), m_previous(previous)
    {
    }

    QList<Id> boundaries(const Lines& lines);
    QList<Id> elements(const Lines& lines);
    /// `ends` are the ids of the elements of the text.
    QList<Id> flows(const Lines& lines, const QList<Id>& ends);

    const QList<LineError>& errors() const { return m_errors; }

private:
    struct Named
    {
        const LineName* name;
        QString type; ///< of elements, where it is given
    };
    struct Sequence
    {
        QList<Named> names;
        QList<Id> ids;
    };
    QList<Id> named(Kind kind, const QList<Named>& names, const Sequence& before);
    void matchAliases(Kind kind, const QList<Named>& names, const QHash<QString, Id>& before, QList<Id>& ids);
    void matchNames(Kind kind, const QList<Named>& names, const QHash<QString, Id>& before, QList<Id>& ids);
    void matchRenamed(const QList<Named>& names, const Sequence& before, QList<Id>& ids) const;
    void checkDouble(const QList<Named>& names, const QList<Id>& ids);

    const Snapshot& m_snapshot;
    const Shown& m_shown;
    const LinesState* m_previous;
    QList<LineError> m_errors;
};

} // namespace provisor::lines
