#include "app/gui/dialogs/ThreatDialog.h"

#include "app/gui/widgets/Controls.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace provisor {

ThreatDialog::ThreatDialog(Session& session, const GuiTheme& theme, Id target, QWidget* parent)
    : QDialog(parent), m_session(session), m_title(new QLineEdit), m_target(new QComboBox),
      m_description(new QPlainTextEdit)
{
    setWindowTitle(tr("Add threat"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(4);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* words = new TextLabel(theme, text, TextSize::Small, &Theme::text2);
        words->setBuddy(buddy);
        buddy->setAccessibleName(text);
        column->addWidget(words);
        column->addWidget(buddy);
        column->addSpacing(6);
    };
    label(tr("Title"), m_title);
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
    label(tr("On"), m_target);
    m_description->setFixedHeight(96);
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("Who does what, through what, and what comes of it"));
    label(tr("Description"), m_description);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* add = buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Add threat"));
    add->setEnabled(false);
    column->addWidget(buttons);
    connect(m_title, &QLineEdit::textChanged, this,
            [add](const QString& text) { add->setEnabled(!text.simplified().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ThreatDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
