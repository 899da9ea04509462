#pragma once

#include "app/gui/GuiTheme.h"

#include <QDialog>

namespace provisor {

class CommandRegistry;

/// All commands that have a key, made from the registry.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const CommandRegistry& commands, const GuiTheme& theme, QWidget* parent);
};

} // namespace provisor
