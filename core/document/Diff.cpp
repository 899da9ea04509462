#include "core/document/Diff.h"

namespace provisor {

QList<Delta> diff(const Snapshot& a, const Snapshot& b)
{
    QList<Delta> deltas;
    for (int kind = 0; kind < kindCount; ++kind) {
        const QList<Record>& left = a.records(static_cast<Kind>(kind));
        const QList<Record>& right = b.records(static_cast<Kind>(kind));
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < left.size() || j < right.size()) {
            if (j == right.size() || (i < left.size() && left[i].id() < right[j].id())) {
                deltas.append(Delta::deletion(left[i++]));
            } else if (i == left.size() || right[j].id() < left[i].id()) {
                deltas.append(Delta::insertion(right[j++]));
            } else {
                if (!(left[i] == right[j]))
                    deltas.append(Delta::update(left[i], right[j]));
                ++i;
                ++j;
            }
        }
    }
    return deltas;
}

} // namespace provisor
