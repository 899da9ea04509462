#pragma once

#include "app/gui/FileController.h"
#include "app/gui/widgets/Controls.h"

namespace provisor {

/// The first thing to see: start a model, open a recent one, look at a sample, bring back what was not saved.
class WelcomePage : public Surface
{
    Q_OBJECT

public:
    WelcomePage(FileController& files, const GuiTheme& theme, QWidget* parent = nullptr);
    void refresh();

private:
    void addRecovery();
    QWidget* startColumn();
    QWidget* sampleColumn();

    FileController& m_files;
    const GuiTheme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace provisor
