#pragma once

#include "core/document/Snapshot.h"

#include <random>

namespace provisor::test {

/// Makes models and edits that look like those of people, the same for the same seed.
class RandomModel
{
public:
    explicit RandomModel(quint32 seed) : m_random(seed) {}

    /// Elements of all types with flows between near ones, zones, answers; `answered` of 1 answers everything.
    Snapshot create(int elements, int flows, double answered);
    /// One edit of any kind that an analysis can notice. `what` receives its description.
    Snapshot edited(const Snapshot& snapshot, QString* what = nullptr);

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool chance(double probability) { return std::uniform_real_distribution<double>(0, 1)(m_random) < probability; }

private:
    Record element(int number);
    Record flow(int number, const QList<Id>& elements, int from, int to);
    PropertyMap answers(const QStringList& properties, double answered);
    std::optional<QStringList> answer(const QString& property);
    Record mitigation(const Snapshot& snapshot);
    Record decision(const Snapshot& snapshot);

    std::mt19937 m_random;
    int m_next = 0;
    double m_answered = 0.5;
    QList<Id> m_zones;
};

} // namespace provisor::test
