#pragma once

#include "core/analysis/RuleTrial.h"

#include <QAbstractListModel>
#include <QJsonObject>

namespace provisor {

/// What a rule gives on each target of the open model, one row a target. role::Raised, role::Confirmed, role::Known
/// (false: an answer that is missing could raise it), role::Key (short name), role::Detail (type and short name).
class RuleOutcomeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setTrial(const std::shared_ptr<const RuleTrial>& trial, const CataloguePointer& catalogue,
                  const Snapshot& snapshot);
    const std::shared_ptr<const RuleTrial>& trial() const { return m_trial; }
    const RuleOutcome& outcome(int row) const { return m_trial->outcomes().at(row); }
    /// -1 when there is no such row.
    int rowOf(const QString& alias) const;
    int raised() const;
    /// Raised whatever the open answers are.
    int certain() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString detail(const RuleOutcome& outcome) const;

    std::shared_ptr<const RuleTrial> m_trial;
    CataloguePointer m_catalogue;
    Snapshot m_snapshot;
};

/// The conditions of a rule on one target, one row a condition. role::Count is the depth, role::Applicable the result
/// as int(Tristate).
class RuleTraceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<Explanation::Line>& lines);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<Explanation::Line> m_lines;
};

/// The test cases of a rule with how they came out. role::Status is "met", "failed" or "open"; role::Detail why.
class RuleCaseModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCases(const QList<RuleExample>& cases);
    const QList<RuleExample>& cases() const { return m_cases; }
    /// How they came out; an empty list when they could not be tried.
    void setOutcomes(const QList<ExampleOutcome>& outcomes);
    int met() const;

    void append(const RuleExample& example);
    void replace(int row, const RuleExample& example);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Cases were added, changed or removed.
    void edited();

private:
    /// Null when the case was not tried as it is now.
    const ExampleOutcome* outcome(int row) const;

    QList<RuleExample> m_cases;
    QList<ExampleOutcome> m_outcomes;
};

/// Reads a test case as people write it and says what is wrong with it: syntax of JSON with line and column, unknown
/// members, types, properties and values, missing ends. Gives the model in the short form.
Result<QJsonObject> readCase(const QString& text, const Catalogue& catalogue);

/// Whether a target is in a test case: an element, a flow, or "system".
bool hasTarget(const QJsonObject& model, const QString& target);

} // namespace provisor
