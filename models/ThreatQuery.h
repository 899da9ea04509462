#pragma once

#include "core/base/Id.h"
#include "core/risk/Risk.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace provisor {

/// What the register is to show: conditions that combine, columns it is sorted by, and what it is grouped by. An empty
/// set lets everything pass. A plain value, so that a saved view is one of these and a name.
struct ThreatQuery
{
    enum class Group : quint8 { None, Element, Boundary, Owner, Status, Level, Principle };

    struct SortKey
    {
        int column = 0;
        bool isDescending = false;
        friend bool operator==(const SortKey&, const SortKey&) = default;
    };

    /// Stands among the statuses for decisions whose rule no longer fires.
    static constexpr char noLongerRaised[] = "no-longer-raised";

    QString text;
    QSet<Level> levels;
    QSet<QString> statuses;
    QSet<Id> owners;     ///< a null id stands for nobody
    QSet<Id> targets;    ///< a null id stands for the whole system
    QSet<Id> boundaries; ///< with all that is nested in them
    QSet<QString> provisions;
    QSet<QString> references; ///< "AML.T0051" with its parts, "LLM01:2026"
    QSet<QString> labels;
    std::optional<bool> isConfirmed;
    bool isOverdueOnly = false;
    Id changedSince; ///< a baseline
    Group group = Group::None;
    QList<SortKey> sort;

    bool isFiltering() const;
    /// Whether it names records of one model; such a view is of no use in another.
    bool isOfOneModel() const;
    friend bool operator==(const ThreatQuery&, const ThreatQuery&) = default;

    QJsonObject toJson() const;
    /// Members it does not know are left out, so that views of another version of the program still open.
    static ThreatQuery fromJson(const QJsonObject& object);
};

} // namespace provisor
