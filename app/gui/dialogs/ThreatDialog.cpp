#include "app/gui/dialogs/ThreatDialog.h"

#include "models/Decisions.h"
#include "models/Words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace provisor {

ThreatDialog::ThreatDialog(Session& session, const GuiTheme& theme, Id target, QWidget* parent)
    : FormDialog(theme, tr("Add threat"), parent), m_session(session), m_title(new QLineEdit), m_target(new QComboBox),
      m_description(new QPlainTextEdit)
{
    addField(tr("Title"), m_title);
    m_target->addItem(tr("Whole system"), QVariant::fromValue(Id{}));
    const Snapshot& snapshot = session.snapshot();
    for (const Kind kind : {Kind::Element, Kind::Flow}) {
        for (const Record& record : snapshot.records(kind))
            m_target->addItem(words::recordName(snapshot, record.id(), session.catalogue().get()),
                              QVariant::fromValue(record.id()));
    }
    for (int at = 0; at < m_target->count(); ++at) {
        if (m_target->itemData(at).value<Id>() == target)
            m_target->setCurrentIndex(at);
    }
    addField(tr("On"), m_target);
    m_description->setFixedHeight(96);
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("Who does what, through what, and what comes of it"));
    addField(tr("Description"), m_description);
    QPushButton* add = addButtons(tr("Add threat"));
    add->setEnabled(false);
    connect(m_title, &QLineEdit::textChanged, this,
            [add](const QString& text) { add->setEnabled(!text.simplified().isEmpty()); });
    m_title->setFocus();
}

void ThreatDialog::accept()
{
    const QString key =
        decisions::addThreat(m_session, m_title->text().simplified(), m_target->currentData().value<Id>(),
                             m_description->toPlainText().trimmed());
    if (key.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT added(key);
}

} // namespace provisor
