#include "app/gui/dialogs/RuleOffDialog.h"

#include "app/gui/widgets/Controls.h"
#include "models/Decisions.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace provisor {

RuleOffDialog::RuleOffDialog(Session& session, const GuiTheme& theme, const QString& threat, QWidget* parent)
    : FormDialog(theme, tr("Switch a rule off"), parent), m_session(session), m_threat(threat),
      m_reason(new QPlainTextEdit)
{
    const CatalogueThreat* found = session.catalogue()->threat(threat);
    auto* title = new TextLabel(theme, found ? found->title : threat, TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    column()->addWidget(title);
    auto* note =
        new TextLabel(theme,
                      tr("The threat is then raised nowhere in this model. Decisions about it stay. Rule and "
                         "reason are named in reports and in the audit trail; the settings of the model switch "
                         "the rule on again."),
                      TextSize::Small, &Theme::text2);
    note->setWordWrap(true);
    column()->addWidget(note);
    column()->addSpacing(8);
    m_reason->setFixedHeight(84);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why this rule does not fit here"));
    addField(tr("Reason"), m_reason);
    QPushButton* agree = addButtons(tr("Switch off"));
    agree->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, agree] { agree->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    m_reason->setFocus();
}

void RuleOffDialog::accept()
{
    if (decisions::switchRuleOff(m_session, m_threat, m_reason->toPlainText().simplified()))
        QDialog::accept();
}

} // namespace provisor
