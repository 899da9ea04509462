#include "app/gui/widgets/DetailPane.h"

#include "app/gui/widgets/Controls.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace provisor {

DetailPane makeDetailPane(const GuiTheme& theme)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room; nothing is drawn while all fits
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new Surface(theme, &Theme::panel);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    area->setWidget(content);
    return {area, column};
}

} // namespace provisor
