#pragma once

#include "core/draw/Theme.h"

#include <QWidget>

class QToolButton;

namespace provisor {

/// The column of buttons beside the minimap: larger, smaller, all.
class ZoomButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomButtons(QWidget* parent);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void zoomInClicked();
    void zoomOutClicked();
    void fitClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text, int row);

    const Theme* m_theme;
    QToolButton* m_in;
    QToolButton* m_out;
    QToolButton* m_fit;
};

} // namespace provisor
