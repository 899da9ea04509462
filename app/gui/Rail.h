#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"

namespace provisor {

/// The views as buttons at the left edge.
class Rail : public Surface
{
    Q_OBJECT

public:
    Rail(const GuiTheme& theme, QWidget* parent = nullptr);
    void setCurrent(View view);
    static QString title(View view);
    static QString icon(View view);

Q_SIGNALS:
    void chosen(provisor::View view);

private:
    QList<QAbstractButton*> m_buttons;
};

} // namespace provisor
