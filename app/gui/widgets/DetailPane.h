#pragma once

#include "app/gui/GuiTheme.h"

class QScrollArea;
class QVBoxLayout;

namespace provisor {

/// A pane that scrolls up and down only, and the column its sections go into.
struct DetailPane
{
    QScrollArea* area;   ///< owned by the widget it is put into
    QVBoxLayout* column; ///< owned by the area
};

DetailPane makeDetailPane(const GuiTheme& theme);

} // namespace provisor
