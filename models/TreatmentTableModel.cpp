#include "models/TreatmentTableModel.h"

#include "models/AccessibleText.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

TreatmentTableModel::TreatmentTableModel(const TreatmentFinder& finder, Steps steps, QObject* parent)
    : KeyedTable(parent), m_finder(finder), m_steps(steps)
{
    connect(&finder, &TreatmentFinder::changed, this, &TreatmentTableModel::refresh);
    refresh();
}

QList<TreatmentStep> TreatmentTableModel::steps() const
{
    const TreatmentPointer treatment = m_finder.treatment();
    if (!treatment)
        return {};
    return m_steps == Steps::Ranking ? treatment->ranking : treatment->plan.steps;
}

QString TreatmentTableModel::doesText(const TreatmentStep& step)
{
    const auto open = static_cast<int>(step.finishes.size());
    if (step.finishes.isEmpty())
        return tr("Adds it");
    return step.adds ? tr("Adds, finishes %n", nullptr, open) : tr("Finishes %n", nullptr, open);
}

void TreatmentTableModel::refresh()
{
    QList<TreatmentRow> next;
    for (const TreatmentStep& step : steps()) {
        TreatmentRow row;
        row.key = step.mitigation->id;
        row.title = step.mitigation->title;
        row.description = step.mitigation->description;
        row.position = static_cast<int>(next.size()) + 1;
        row.removed = step.riskRemoved;
        row.threats = step.threats;
        row.within = step.broughtWithin;
        row.effort = step.effort;
        row.does = doesText(step);
        row.provisions = step.mitigation->provisions;
        row.above = step.after.aboveAppetite;
        row.residual = step.after.residual;
        next.append(row);
    }
    setRows(std::move(next));
}

QString TreatmentTableModel::display(const TreatmentRow& row, int column) const
{
    switch (column) {
    case Position:
        return QString::number(row.position);
    case Title:
        return row.title;
    case Removed:
        return words::risk(row.removed);
    case Threats:
        return QString::number(row.threats);
    case Within:
        return QString::number(row.within);
    case Effort:
        return words::effort(row.effort);
    case Does:
        return row.does;
    case Provisions:
        return row.provisions.join(QStringLiteral(", "));
    case Above:
        return QString::number(row.above);
    case Residual:
        return words::risk(row.residual);
    default:
        return {};
    }
}

QVariant TreatmentTableModel::sortValue(const TreatmentRow& row, int column) const
{
    switch (column) {
    case Position:
        return row.position;
    case Removed:
        return row.removed;
    case Threats:
        return row.threats;
    case Within:
        return row.within;
    case Effort:
        return effortCost(row.effort);
    case Above:
        return row.above;
    case Residual:
        return row.residual;
    default:
        return display(row, column);
    }
}

QVariant TreatmentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TreatmentRow& item = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(item, index.column());
    case Qt::AccessibleTextRole:
        return accessibleCell(*this, index.column(), display(item, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Title ? QString(item.title % u'\n' % item.description) : display(item, index.column());
    case role::Key:
    case role::TypeId:
        return item.key;
    case role::Sort:
        return sortValue(item, index.column());
    case role::Figure:
        return item.removed;
    case role::Count:
        return item.threats;
    case role::Description:
        return item.description;
    case role::Provisions:
        return item.provisions;
    case role::Search:
        return QString(item.title % u' ' % item.key % u' ' % item.provisions.join(u' '));
    default:
        return {};
    }
}

QVariant TreatmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Position || section == Removed || section == Threats || section == Within ||
                          section == Above || section == Residual;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (section) {
    case Position:
        return isTip ? tr("Place in the list") : tr("No.");
    case Title:
        return tr("Mitigation");
    case Removed:
        return isTip ? tr("Residual risk it removes over the whole model") : tr("Removes");
    case Threats:
        return isTip ? tr("Threats whose residual risk falls") : tr("Threats");
    case Within:
        return isTip ? tr("Threats that come within the appetite") : tr("Within");
    case Effort:
        return tr("Effort");
    case Does:
        return isTip ? tr("Whether it is added to the model or what is open of it finished") : tr("Does");
    case Provisions:
        return isTip ? tr("Provisions it gives evidence for") : tr("Provisions");
    case Above:
        return isTip ? tr("Threats above the level after this step") : tr("Above");
    case Residual:
        return isTip ? tr("Sum of the residual risk after this step") : tr("Residual");
    default:
        return {};
    }
}

QModelIndex TreatmentTableModel::indexOf(const QString& mitigation) const
{
    const int at = rowOf(mitigation);
    return at < 0 ? QModelIndex() : index(at, Title);
}

const TreatmentStep* TreatmentTableModel::step(const QModelIndex& index) const
{
    const TreatmentPointer treatment = m_finder.treatment();
    if (!treatment || !index.isValid())
        return nullptr;
    const QList<TreatmentStep>& all = m_steps == Steps::Ranking ? treatment->ranking : treatment->plan.steps;
    const int position = row(index).position - 1;
    return position < all.size() ? &all.at(position) : nullptr;
}

} // namespace provisor
