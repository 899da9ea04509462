#pragma once

#include "app/gui/dialogs/FormDialog.h"
#include "models/Session.h"

class QPlainTextEdit;

namespace provisor {

/// Why threats are not relevant here. Without a reason they stay as they are.
class SetAsideDialog : public FormDialog
{
    Q_OBJECT

public:
    SetAsideDialog(Session& session, const GuiTheme& theme, const QStringList& keys, QWidget* parent);

    void accept() override;

private:
    Session& m_session;
    QStringList m_keys;
    QPlainTextEdit* m_reason;
};

} // namespace provisor
