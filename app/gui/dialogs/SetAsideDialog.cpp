#include "app/gui/dialogs/SetAsideDialog.h"

#include "app/gui/widgets/Controls.h"
#include "models/Decisions.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace provisor {

SetAsideDialog::SetAsideDialog(Session& session, const GuiTheme& theme, const QStringList& keys, QWidget* parent)
    : FormDialog(theme, tr("Not applicable"), parent), m_session(session), m_keys(keys), m_reason(new QPlainTextEdit)
{
    const Threat* only = keys.size() == 1 && session.analysis() ? session.analysis()->threat(keys.first()) : nullptr;
    auto* title = new TextLabel(theme, only ? only->title : tr("%n threat(s)", nullptr, static_cast<int>(keys.size())),
                                TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    column()->addWidget(title);
    column()->addSpacing(8);
    m_reason->setFixedHeight(84);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this cannot happen here, or does no harm"));
    addField(tr("Reason"), m_reason);
    QPushButton* agree = addButtons(tr("Set aside"));
    agree->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, agree] { agree->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    m_reason->setFocus();
}

void SetAsideDialog::accept()
{
    if (decisions::setAside(m_session, m_keys, m_reason->toPlainText()))
        QDialog::accept();
}

} // namespace provisor
