#pragma once

#include "app/gui/dialogs/FormDialog.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

class QComboBox;
class QPlainTextEdit;

namespace provisor {

/// Who accepts the risk of threats, until when and why. Accepting needs a person and a reason.
class AcceptDialog : public FormDialog
{
    Q_OBJECT

public:
    AcceptDialog(Session& session, const GuiTheme& theme, const QStringList& keys, QWidget* parent);

    void accept() override;

private:
    void setUntil(const QString& day);
    void update();

    Session& m_session;
    QStringList m_keys;
    QString m_until; ///< YYYY-MM-DD, empty: no end
    QComboBox* m_by;
    ValueButton* m_day;
    QPlainTextEdit* m_reason;
    QPushButton* m_accept;
};

/// Sets the status that somebody chose for threats; for "accepted" it asks first who accepts, until when
/// and why, for "not relevant" why.
void chooseThreatStatus(Session& session, const GuiTheme& theme, const QStringList& keys, const QString& status,
                        QWidget* window);

} // namespace provisor
