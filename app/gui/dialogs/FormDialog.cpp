#include "app/gui/dialogs/FormDialog.h"

#include "app/gui/widgets/Controls.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>

namespace provisor {

FormDialog::FormDialog(const GuiTheme& theme, const QString& title, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    m_column->setContentsMargins(16, 14, 16, 12);
    m_column->setSpacing(4);
}

void FormDialog::addField(const QString& label, QWidget* field)
{
    auto* words = new TextLabel(m_theme, label, TextSize::Small, &Theme::text2);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_column->addWidget(words);
    m_column->addWidget(field);
    m_column->addSpacing(6);
}

QPushButton* FormDialog::addButtons(const QString& agree)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(agree);
    m_column->addWidget(buttons);
    // Enter makes a new line in a text; with Ctrl it agrees from anywhere.
    auto* agreeKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(agreeKey, &QShortcut::activated, ok, &QAbstractButton::click);
    ok->setToolTip(tr("Ctrl+Enter"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return ok;
}

} // namespace provisor
