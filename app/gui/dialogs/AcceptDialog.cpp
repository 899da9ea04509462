#include "app/gui/dialogs/AcceptDialog.h"

#include "app/gui/dialogs/SetAsideDialog.h"
#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace provisor {

AcceptDialog::AcceptDialog(Session& session, const GuiTheme& theme, const QStringList& keys, QWidget* parent)
    : FormDialog(theme, tr("Accept risk"), parent), m_session(session), m_keys(keys), m_by(new QComboBox),
      m_day(new ValueButton(theme)), m_reason(new QPlainTextEdit)
{
    const Threat* only = keys.size() == 1 && session.analysis() ? session.analysis()->threat(keys.first()) : nullptr;
    auto* title = new TextLabel(theme, only ? only->title : tr("%n threat(s)", nullptr, static_cast<int>(keys.size())),
                                TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    column()->addWidget(title);
    column()->addSpacing(8);
    m_by->setEditable(true);
    for (const Record& person : session.snapshot().records(Kind::Person))
        m_by->addItem(person.text(field::person::Name));
    m_by->setCurrentIndex(-1);
    m_by->lineEdit()->setTextMargins(4, 0, 0, 0);
    m_by->lineEdit()->setPlaceholderText(tr("Name of a person"));
    addField(tr("Accepted by"), m_by);
    m_day->setFramed(true);
    addField(tr("Until"), m_day);
    setUntil(QDate::currentDate().addYears(1).toString(Qt::ISODate));
    m_reason->setFixedHeight(84);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why the risk is borne instead of reduced"));
    addField(tr("Reason"), m_reason);
    m_accept = addButtons(tr("Accept risk"));
    connect(m_by, &QComboBox::currentTextChanged, this, &AcceptDialog::update);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptDialog::update);
    connect(m_day, &QAbstractButton::clicked, this, [this] {
        menus::popUp(menus::date(this, m_until, [this](const QString& day) { setUntil(day); }), *m_day);
    });
    m_by->setFocus();
    update();
}

void AcceptDialog::setUntil(const QString& day)
{
    m_until = day;
    m_day->setValue(day.isEmpty() ? tr("No date") : words::date(day), true);
    m_day->setAccessibleName(tr("Until: %1").arg(m_day->text()));
}

void AcceptDialog::update()
{
    m_accept->setEnabled(!m_by->currentText().simplified().isEmpty() && !m_reason->toPlainText().trimmed().isEmpty());
}

void AcceptDialog::accept()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (decisions::acceptThreats(m_session, m_keys, m_by->currentText(), m_until, reason))
        QDialog::accept();
}

void chooseThreatStatus(Session& session, const GuiTheme& theme, const QStringList& keys, const QString& status,
                        QWidget* window)
{
    if (status == u"accepted") {
        (new AcceptDialog(session, theme, keys, window))->open();
        return;
    }
    if (status == u"not-relevant") {
        (new SetAsideDialog(session, theme, keys, window))->open();
        return;
    }
    const QString label = keys.size() == 1
                              ? AcceptDialog::tr("Set status")
                              : AcceptDialog::tr("Set status of %n threat(s)", nullptr, static_cast<int>(keys.size()));
    decisions::setThreatField(session, keys, field::threat::Status, textValue(status), label);
}

} // namespace provisor
