#include "app/gui/dialogs/KeysDialog.h"

#include "app/gui/CommandRegistry.h"
#include "app/gui/widgets/Controls.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

namespace provisor {

KeysDialog::KeysDialog(const CommandRegistry& commands, const GuiTheme& theme, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(460, 560);
    auto* column = new QVBoxLayout(this);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* content = new Surface(theme, &Theme::panel);
    auto* grid = new QGridLayout(content);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const QAction* action : commands.all()) {
        if (action->shortcut().isEmpty())
            continue;
        QString title = action->text();
        title.remove(u'&');
        grid->addWidget(new TextLabel(theme, title), row, 0);
        grid->addWidget(
            new TextLabel(theme, action->shortcut().toString(QKeySequence::NativeText), TextSize::Body, &Theme::muted),
            row++, 1);
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(content);
    column->addWidget(scroll);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace provisor
