#pragma once

#include "app/gui/GuiTheme.h"
#include "models/RegisterImportModel.h"
#include "models/Session.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace provisor {

/// What an edited register would change, before it does: every cell before and after, conflicts with a choice, and what
/// is left out. Accepting makes one change.
class RegisterImportDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterImportDialog(Session& session, const QString& fileName, const spreadsheet::RegisterImport& import,
                         const GuiTheme& theme, QWidget* parent);

    RegisterImportModel& model() { return m_model; }
    void accept() override;

private:
    QWidget* buildConflictChoice();
    QTableView* buildTable();
    QWidget* buildNotes();
    void update();

    Session& m_session;
    const GuiTheme& m_theme;
    RegisterImportModel m_model;
    QPushButton* m_apply = nullptr;
};

/// Writes registers by the suffix of the path: .xlsx all of them, .csv the one the name says, else the threats.
Result<void> exportRegisters(Session& session, const QString& path);
/// Reads an edited register and opens the dialog over the window; an error when the file is no register.
Result<void> importRegisters(Session& session, const QString& path, const GuiTheme& theme, QWidget* window);

} // namespace provisor
