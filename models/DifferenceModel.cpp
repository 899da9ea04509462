#include "models/DifferenceModel.h"

#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

namespace {

DifferenceRow rowFor(DifferenceModel::Happening happening, const Threat* before, const Threat* after)
{
    const Threat& shown = after ? *after : *before;
    DifferenceRow row;
    row.key = {happening, shown.key};
    row.title = shown.title;
    row.target = words::targetName(shown.target);
    row.targetId = shown.target.id;
    row.isConfirmed = shown.certainty == Certainty::Confirmed;
    if (before) {
        row.levelBefore = int(before->risk.residual.level);
        row.before = before->risk.residual.value;
    }
    if (after) {
        row.levelAfter = int(after->risk.residual.level);
        row.after = after->risk.residual.value;
    }
    return row;
}

} // namespace

void DifferenceModel::setAnalyses(const AnalysisPointer& before, const AnalysisPointer& after)
{
    AnalysisDifference difference;
    if (before && after)
        difference = differenceBetween(*before, *after);
    m_counts = {static_cast<int>(difference.appeared.size()), static_cast<int>(difference.vanished.size()),
                static_cast<int>(difference.moved.size())};
    m_before = difference.before;
    m_after = difference.after;
    QList<DifferenceRow> next;
    const auto add = [&](Happening happening, const Threat* old, const Threat* present) {
        DifferenceRow row = rowFor(happening, old, present);
        row.order = static_cast<int>(next.size());
        next.append(row);
    };
    for (const Threat* threat : difference.appeared)
        add(Appears, nullptr, threat);
    for (const Threat* threat : difference.vanished)
        add(Vanishes, threat, nullptr);
    for (const MovedThreat& moved : difference.moved)
        add(Moves, moved.before, moved.after);
    setRows(std::move(next));
    Q_EMIT refreshed();
}

QString DifferenceModel::differenceInWords() const
{
    QStringList parts;
    if (count(Vanishes) > 0)
        parts.append(tr("%n threat(s) vanish", nullptr, count(Vanishes)));
    if (count(Appears) > 0)
        parts.append(tr("%n threat(s) appear", nullptr, count(Appears)));
    if (count(Moves) > 0)
        parts.append(tr("%n threat(s) move", nullptr, count(Moves)));
    if (parts.isEmpty())
        parts.append(tr("no threat changes"));
    return QString(parts.join(QStringLiteral(", ")) % u" \u00b7 " %
                   tr("risk %1 \u2192 %2").arg(words::risk(m_before.residual), words::risk(m_after.residual)));
}

QString DifferenceModel::display(const DifferenceRow& row, int column) const
{
    switch (column) {
    case What:
        return row.key.first == Appears ? tr("Appears") : row.key.first == Vanishes ? tr("Vanishes") : tr("Moves");
    case Title:
        return row.title;
    case Target:
        return row.target;
    case Before:
        return row.levelBefore < 0 ? QString() : words::risk(row.before);
    case After:
        return row.levelAfter < 0 ? QString() : words::risk(row.after);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DifferenceRow& item = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(item, column);
    case Qt::AccessibleTextRole:
        if (column == Before && item.levelBefore >= 0)
            return QString(display(item, column) % u' ' % words::level(Level(item.levelBefore)));
        if (column == After && item.levelAfter >= 0)
            return QString(display(item, column) % u' ' % words::level(Level(item.levelAfter)));
        return display(item, column);
    case role::Key:
        return item.key.second;
    case role::TargetId:
        return QVariant::fromValue(item.targetId);
    case role::TargetName:
        return item.target;
    case role::Level:
        return column == Before ? item.levelBefore : item.levelAfter;
    case role::Confirmed:
        return item.isConfirmed;
    case role::Raised:
        return item.levelAfter >= 0;
    case role::Figure:
        return column == Before ? item.before : item.after;
    case role::Sort:
        return column == Before  ? QVariant(item.before)
               : column == After ? QVariant(item.after)
               : column == What  ? QVariant(item.order)
                                 : QVariant(display(item, column));
    case role::Search:
        return QString(item.title % u' ' % item.target);
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What happens");
    case Title:
        return tr("Threat");
    case Target:
        return tr("On");
    case Before:
        return tr("Before");
    case After:
        return m_afterTitle.isEmpty() ? tr("After") : m_afterTitle;
    default:
        return {};
    }
}

} // namespace provisor
