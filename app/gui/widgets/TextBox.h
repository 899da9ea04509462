#pragma once

#include <QPlainTextEdit>

namespace provisor {

/// A box for some lines of text that is written when the keyboard leaves it: one change for one edit. Tab goes on.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(const QString& accessibleName, int height, const QString& text = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The text without space round it, when it was edited.
    void written(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace provisor
