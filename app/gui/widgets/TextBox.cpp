#include "app/gui/widgets/TextBox.h"

#include "app/gui/GuiTheme.h"

#include <QFocusEvent>

namespace provisor {

TextBox::TextBox(const QString& accessibleName, int height, const QString& text, QWidget* parent)
    : QPlainTextEdit(text, parent)
{
    setAccessibleName(accessibleName);
    setFont(GuiTheme::font(TextSize::Small));
    setTabChangesFocus(true);
    setFixedHeight(height);
}

void TextBox::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || !document()->isModified())
        return; // its own menu, or nothing to write
    document()->setModified(false);
    Q_EMIT written(toPlainText().trimmed());
}

} // namespace provisor
