#include "app/gui/dialogs/AcceptDialog.h"

#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace provisor {

AcceptDialog::AcceptDialog(Session& session, const GuiTheme& theme, const QStringList& keys, QWidget* parent)
    : QDialog(parent), m_session(session), m_keys(keys), m_by(new QComboBox), m_day(new ValueButton(theme)),
      m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Accept risk"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(4);
    const Threat* only = keys.size() == 1 && session.analysis() ? session.analysis()->threat(keys.first()) : nullptr;
    auto* title = new TextLabel(theme, only ? only->title : tr("%n threat(s)", nullptr, static_cast<int>(keys.size())),
                                TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(8);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* words = new TextLabel(theme, text, TextSize::Small, &Theme::text2);
        words->setBuddy(buddy);
        buddy->setAccessibleName(text);
        column->addWidget(words);
        column->addWidget(buddy);
        column->addSpacing(6);
    };
    m_by->setEditable(true);
    for (const Record& person : session.snapshot().records(Kind::Person))
        m_by->addItem(person.text(field::person::Name));
    m_by->setCurrentIndex(-1);
    m_by->lineEdit()->setTextMargins(4, 0, 0, 0);
    m_by->lineEdit()->setPlaceholderText(tr("Name of a person"));
    label(tr("Accepted by"), m_by);
    m_day->setFramed(true);
    label(tr("Until"), m_day);
    setUntil(QDate::currentDate().addYears(1).toString(Qt::ISODate));
    m_reason->setFixedHeight(84);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Why the risk is borne instead of reduced"));
    label(tr("Reason"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Accept risk"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcceptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
    const QString label = keys.size() == 1
                              ? AcceptDialog::tr("Set status")
                              : AcceptDialog::tr("Set status of %n threat(s)", nullptr, static_cast<int>(keys.size()));
    decisions::setThreatField(session, keys, field::threat::Status, textValue(status), label);
}

} // namespace provisor
