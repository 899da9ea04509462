#include "app/gui/diagram/InlineEditor.h"

#include <QKeyEvent>

namespace provisor {

InlineEditor::InlineEditor(QWidget* parent, const QString& text, std::function<void(const QString&)> accepted)
    : QLineEdit(text, parent), m_before(text), m_accepted(std::move(accepted))
{
    setObjectName(QStringLiteral("inlineEditor"));
    setAccessibleName(tr("Name"));
    selectAll();
}

void InlineEditor::close(bool isAccepted)
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    const QString text = this->text().trimmed();
    QWidget* canvas = parentWidget();
    if (canvas && hasFocus()) // hiding it first would pass the focus on as Tab does, to the next thing of the diagram
        canvas->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
    if (isAccepted && text != m_before)
        m_accepted(text);
}

bool InlineEditor::event(QEvent* event)
{
    // Keys typed here must not reach shortcuts of the window, such as Delete or Ctrl+A.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close(false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        close(true);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close(true);
}

} // namespace provisor
