#pragma once

#include "app/gui/GuiTheme.h"
#include "models/PeopleModel.h"

#include <QDialog>

class QTableView;

namespace provisor {

/// The people of the model: add, rename, give a role, delete.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    PeopleDialog(Session& session, const GuiTheme& theme, QWidget* parent);

private:
    void removeSelected();

    Session& m_session;
    PeopleModel m_model;
    QTableView* m_table;
};

} // namespace provisor
