#pragma once

#include "core/draw/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace provisor {

/// Over the canvas while a diagram is arranged: that it takes a moment, then whether to take what is shown.
class ArrangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangeBar(QWidget* parent);
    void setTheme(const Theme& theme);
    void showBusy();
    void showChoice();

Q_SIGNALS:
    void taken();
    void dropped();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showText(const QString& text, bool isChoice);

    const Theme* m_theme;
    QLabel* m_text;
    QPushButton* m_take;
    QPushButton* m_drop;
};

} // namespace provisor
