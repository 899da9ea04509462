#pragma once

#include "app/gui/dialogs/FormDialog.h"
#include "models/Session.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace provisor {

/// A threat in own words: what it is called, what it is on and what happens.
class ThreatDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `target` is what is chosen at first; null is the whole system.
    ThreatDialog(Session& session, const GuiTheme& theme, Id target, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void added(const QString& key);

private:
    Session& m_session;
    QLineEdit* m_title;
    QComboBox* m_target;
    QPlainTextEdit* m_description;
};

} // namespace provisor
