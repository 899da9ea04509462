#pragma once

#include "core/analysis/Analysis.h"
#include "core/risk/RiskContext.h"

namespace provisor {

/// The mitigations and decisions of a model, arranged for looking up what acts on a threat. Refers into the snapshot.
class MitigationIndex
{
public:
    MitigationIndex(const Catalogue& catalogue, const Snapshot& snapshot, const QDate& today);

    /// Decision under a threat key, or nullptr. Former ids of threats are found under the present one.
    const Record* decision(const QString& key) const
    {
        return m_decisions.isEmpty() ? nullptr : m_decisions.value(key);
    }
    const QHash<QString, const Record*>& decisions() const { return m_decisions; }

    /// Mitigations that act on a threat: linked by the decision or by the mitigation, or by their catalogue entry where
    /// they lie on the target or on the whole model. In the order of ids.
    QList<MitigationUse> acting(const QString& threatId, const QString& key, Id target, const Record* decision) const;
    bool isEmpty() const { return m_uses.isEmpty(); }

    /// Mitigations whose catalogue entry gives evidence for a provision.
    QList<Id> forProvision(const QString& provision) const { return m_byProvision.value(provision); }

private:
    struct Entry
    {
        const Record* record = nullptr;
        MitigationUse use;
    };
    QList<Entry> m_uses;
    QHash<QString, QList<int>> m_everywhere;              ///< by threat id
    QHash<std::pair<QString, Id>, QList<int>> m_onTarget; ///< by threat id and target
    QHash<QString, QList<int>> m_byKey;
    QHash<Id, int> m_byId;
    QHash<QString, const Record*> m_decisions;
    QHash<QString, QList<Id>> m_byProvision;
};

/// The key with the present id of its threat.
QString presentKey(const Catalogue& catalogue, const QString& key);

} // namespace provisor
