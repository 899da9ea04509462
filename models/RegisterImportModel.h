#pragma once

#include "core/spreadsheet/RegisterImport.h"

#include <QAbstractTableModel>

namespace provisor {

/// What an edited register would change, cell by cell, to be agreed to. Conflicts come first and start as not taken.
class RegisterImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Take, Record, Field, Before, After, Place, ColumnCount };

    explicit RegisterImportModel(spreadsheet::RegisterImport import, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Takes the side of the sheet or of the model in all conflicts.
    void setConflictsTaken(bool taken);
    /// How many edits are taken.
    int taken() const;
    bool isConflict(int row) const { return m_import.edits.at(row).isConflict; }
    const spreadsheet::RegisterImport& import() const { return m_import; }
    /// One change of what is taken.
    Change change(const Document& document, const QString& author) const;

private:
    QString stateText(int row) const;

    spreadsheet::RegisterImport m_import; ///< with the conflicts first
    QList<bool> m_taken;
};

} // namespace provisor
