#pragma once

#include "app/gui/dialogs/FormDialog.h"
#include "models/Session.h"

class QPlainTextEdit;

namespace provisor {

/// Why a rule is switched off in this model. Nothing is switched off without a reason.
class RuleOffDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `threat` is a threat of the catalogue.
    RuleOffDialog(Session& session, const GuiTheme& theme, const QString& threat, QWidget* parent);

    void accept() override;

private:
    Session& m_session;
    QString m_threat;
    QPlainTextEdit* m_reason;
};

} // namespace provisor
