#include "models/RegisterImportModel.h"

namespace provisor {

RegisterImportModel::RegisterImportModel(spreadsheet::RegisterImport import, QObject* parent)
    : QAbstractTableModel(parent), m_import(std::move(import))
{
    // Conflicts first. By copying: GCC 12 takes a moved variant for uninitialised (bug 80635).
    QList<spreadsheet::CellEdit> rest;
    QList<spreadsheet::CellEdit> conflicts;
    for (const spreadsheet::CellEdit& edit : std::as_const(m_import.edits))
        (edit.isConflict ? conflicts : rest).append(edit);
    m_import.edits = conflicts + rest;
    for (const spreadsheet::CellEdit& edit : std::as_const(m_import.edits))
        m_taken.append(!edit.isConflict);
}

int RegisterImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.edits.size());
}

QString RegisterImportModel::stateText(int row) const
{
    if (!isConflict(row))
        return m_taken[row] ? tr("Change") : tr("Leave");
    return m_taken[row] ? tr("Conflict: take the sheet") : tr("Conflict: keep the model");
}

QVariant RegisterImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const spreadsheet::CellEdit& edit = m_import.edits.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Take)
        return m_taken[index.row()] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return QString(edit.place.toString() + u'\n' + edit.key);
    if (role == Qt::AccessibleTextRole && index.column() == Take)
        return QString(stateText(index.row()) + QStringLiteral(": ") + edit.name);
    if (role != Qt::DisplayRole)
        return {};
    const auto shown = [](QString text) { // on one line
        return text.isEmpty() ? tr("(empty)") : text.replace(u'\n', QStringLiteral(" \u21B5 "));
    };
    switch (index.column()) {
    case Take:
        return stateText(index.row());
    case Record:
        return edit.name;
    case Field:
        return edit.place.heading;
    case Before:
        return shown(edit.before);
    case After:
        return shown(edit.after);
    default:
        return QString((m_import.sheets.size() > 1 ? QString(edit.place.sheet + u' ') : QString()) +
                       edit.place.letters + QString::number(edit.place.row));
    }
}

bool RegisterImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::CheckStateRole || index.column() != Take)
        return false;
    m_taken[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant RegisterImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("What happens"), tr("Record"),       tr("Field"),
                             tr("In the model"), tr("In the sheet"), tr("Cell")};
    return section < ColumnCount ? heads[section] : QString();
}

Qt::ItemFlags RegisterImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Take ? flags | Qt::ItemIsUserCheckable : flags;
}

void RegisterImportModel::setConflictsTaken(bool taken)
{
    const auto conflicts = static_cast<int>(m_import.conflicts());
    for (int row = 0; row < conflicts; ++row)
        m_taken[row] = taken;
    if (conflicts > 0)
        Q_EMIT dataChanged(index(0, Take), index(conflicts - 1, Take));
}

int RegisterImportModel::taken() const
{
    return static_cast<int>(m_taken.count(true));
}

Change RegisterImportModel::change(const Document& document, const QString& author) const
{
    const auto takes = [this](const spreadsheet::CellEdit& edit) { return m_taken[&edit - m_import.edits.data()]; };
    return spreadsheet::registerChange(m_import, document, author, takes);
}

} // namespace provisor
