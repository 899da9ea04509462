#pragma once

#include "core/document/Change.h"
#include "core/document/Snapshot.h"

namespace provisor {

/// What the rules over several records need to know, kept up to date change by change: who refers to whom, which
/// names are taken. The rules: references lead to existing records of an allowed kind; aliases are unique (elements and
/// flows share one name space, because threat keys use them); boundaries do not nest in a circle; one Model record that
/// cannot be deleted; one decision per threat key, one assessment per provision, one placement per diagram and subject,
/// one route per diagram and flow; no id twice, whatever the kind; no element or flow called "system", which threat
/// keys use for the system as a whole.
class IntegrityIndex
{
public:
    IntegrityIndex() = default;
    explicit IntegrityIndex(const Snapshot& snapshot);

    /// Takes the effect of deltas into the index; they must be applicable.
    void update(const QList<Delta>& deltas);
    /// Checks the records touched by deltas that are already part of the snapshot and of this index.
    Result<void> check(const Snapshot& snapshot, const QList<Delta>& deltas) const;

    /// Ids of the records that refer to the given one.
    QList<Id> referrers(Id id) const;
    /// Whether a unique name (for example an alias) is in use. `scope` as in uniqueNames().
    bool isTaken(const QString& scopedName) const { return m_names.contains(scopedName) || isReserved(scopedName); }

private:
    static bool isReserved(const QString& scopedName) { return scopedName == u"node/system"; }
    void add(const Record& record, int sign);

    QHash<Id, QList<Id>> m_referrers;
    QHash<QString, int> m_names;
    QHash<Id, int> m_ids;
};

/// Scoped names a record lays claim to, for example "node/backend" for an element with that alias.
QStringList uniqueNames(const Record& record);

/// Checks a whole snapshot; the first violation is returned.
Result<void> checkIntegrity(const Snapshot& snapshot);
/// Checks a whole snapshot and hands out the index that was needed for it.
Result<IntegrityIndex> checkedIndex(const Snapshot& snapshot);

} // namespace provisor
