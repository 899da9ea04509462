#pragma once

#include <QLineEdit>

#include <functional>

namespace provisor {

/// A line edit laid over a name on the canvas. Enter and leaving the field keep the text, Esc gives it up; the editor
/// deletes itself either way.
class InlineEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// `accepted` gets the trimmed text when it differs from the one at the start.
    InlineEditor(QWidget* parent, const QString& text, std::function<void(const QString&)> accepted);

    /// Closes the editor.
    void close(bool isAccepted);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_before;
    std::function<void(const QString&)> m_accepted;
    bool m_isClosed = false;
};

} // namespace provisor
