#pragma once

#include "app/gui/GuiTheme.h"
#include "core/exchange/Formats.h"

#include <QDialog>

namespace provisor {

/// What an import read, guessed and had to leave behind, before the model opens. What needs a look comes first.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString& fileName, const ImportReport& report, const GuiTheme& theme, QWidget* parent);
};

} // namespace provisor
