#include "models/RuleModels.h"

#include "models/Roles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

void RuleOutcomeModel::setTrial(const std::shared_ptr<const RuleTrial>& trial, const CataloguePointer& catalogue,
                                const Snapshot& snapshot)
{
    const auto isSame = [](const RuleOutcome& a, const RuleOutcome& b) {
        return a.target.id == b.target.id && a.target.alias == b.target.alias && a.target.name == b.target.name;
    };
    const bool isInPlace = trial && m_trial &&
                           std::equal(trial->outcomes().begin(), trial->outcomes().end(), m_trial->outcomes().begin(),
                                      m_trial->outcomes().end(), isSame);
    if (!isInPlace)
        beginResetModel();
    m_trial = trial;
    m_catalogue = catalogue;
    m_snapshot = snapshot;
    if (!isInPlace)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RuleOutcomeModel::rowOf(const QString& alias) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (outcome(row).target.alias == alias)
            return row;
    }
    return -1;
}

int RuleOutcomeModel::raised() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += outcome(row).isRaised ? 1 : 0;
    return count;
}

int RuleOutcomeModel::certain() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += outcome(row).isRaised && outcome(row).known == Tristate::True ? 1 : 0;
    return count;
}

int RuleOutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_trial ? 0 : static_cast<int>(m_trial->outcomes().size());
}

QString RuleOutcomeModel::detail(const RuleOutcome& outcome) const
{
    const Record* record = m_snapshot.find(outcome.target.kind, outcome.target.id);
    if (!record || outcome.target.kind != Kind::Element)
        return outcome.target.alias;
    const ComponentType* type = m_catalogue->componentType(record->text(field::element::Type));
    return QString((type ? type->name : record->text(field::element::Type)) % QStringLiteral(" · ") %
                   outcome.target.alias);
}

QVariant RuleOutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleOutcome& row = outcome(index.row());
    const auto status = [&] {
        if (row.isRaised)
            return row.known == Tristate::True ? tr("Certain") : tr("Possible");
        return row.known == Tristate::Unknown ? tr("Not raised, open") : tr("Not raised");
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.target.name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(row.target.name, status());
    case role::StatusLabel:
        return status();
    case role::Detail:
        return detail(row);
    case role::Key:
        return row.target.alias;
    case role::Raised:
        return row.isRaised;
    case role::Confirmed:
        return row.isRaised && row.known == Tristate::True;
    case role::Known:
        return row.known != Tristate::Unknown;
    default:
        return {};
    }
}

void RuleTraceModel::setLines(const QList<Explanation::Line>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int RuleTraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RuleTraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Explanation::Line& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole: {
        const QString result = line.result == Tristate::True    ? tr("holds")
                               : line.result == Tristate::False ? tr("fails")
                                                                : tr("open");
        return tr("%1: %2").arg(result, line.text);
    }
    case Qt::ToolTipRole:
        return line.rule;
    case role::Count:
        return line.depth;
    case role::Applicable:
        return int(line.result);
    default:
        return {};
    }
}

void RuleCaseModel::setCases(const QList<RuleExample>& cases)
{
    beginResetModel();
    m_cases = cases;
    m_outcomes.clear();
    endResetModel();
    Q_EMIT edited();
}

void RuleCaseModel::setOutcomes(const QList<ExampleOutcome>& outcomes)
{
    m_outcomes = outcomes;
    if (!m_cases.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ExampleOutcome* RuleCaseModel::outcome(int row) const
{
    if (row >= m_outcomes.size())
        return nullptr;
    const RuleExample& tried = m_outcomes[row].example;
    const RuleExample& present = m_cases[row];
    const bool isSame =
        tried.target == present.target && tried.raised == present.raised && tried.model == present.model;
    return isSame ? &m_outcomes[row] : nullptr;
}

int RuleCaseModel::met() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const ExampleOutcome* found = outcome(row);
        count += found && found->isMet ? 1 : 0;
    }
    return count;
}

void RuleCaseModel::append(const RuleExample& example)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_cases.append(example);
    endInsertRows();
    Q_EMIT edited();
}

void RuleCaseModel::replace(int row, const RuleExample& example)
{
    m_cases[row] = example;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

void RuleCaseModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_cases.removeAt(row);
    if (row < m_outcomes.size())
        m_outcomes.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int RuleCaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant RuleCaseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleExample& example = m_cases[index.row()];
    const ExampleOutcome* found = outcome(index.row());
    const QString title =
        example.raised ? tr("Raised on \"%1\"").arg(example.target) : tr("Not raised on \"%1\"").arg(example.target);
    const QString status = !found ? tr("not tried") : found->isMet ? tr("as expected") : tr("not as expected");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(title, status);
    case role::StatusLabel:
        return status;
    case role::Status:
        return !found ? QStringLiteral("open") : found->isMet ? QStringLiteral("met") : QStringLiteral("failed");
    case role::Detail:
    case Qt::ToolTipRole:
        return found ? found->summary : QString();
    default:
        return {};
    }
}

} // namespace provisor
