#pragma once

#include "app/gui/MainWindow.h"
#include "app/gui/Workspace.h"

#include <QTemporaryDir>

namespace provisor::test {

/// The embedded catalogue, loaded once.
CataloguePointer catalogue();

/// To be called by initTestCase(): resources, and settings that are not those of the user.
bool prepareWindowTests();

/// A window with a style and a folder of its own, closed without questions.
struct WindowFixture
{
    explicit WindowFixture(GuiTheme::Choice choice = GuiTheme::Choice::Light, QSize size = {1440, 900});
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Opens a sample and waits for its analysis.
    bool openSample(const char* name = "rag-customer-support");
    Session& session() { return window->workspace()->session(); }
    QAction* command(const char* id) { return window->commands().action(QLatin1String(id)); }
    Id element(const char* alias);
    Id flow(const char* alias);

    QTemporaryDir folder;
    GuiTheme theme;
    std::unique_ptr<MainWindow> window;
};

/// Chooses an entry of the menu that is open by the keyboard; false when there is no menu or no such entry.
bool chooseFromMenu(const QString& text);

} // namespace provisor::test
