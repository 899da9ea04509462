#include "tests/gui/support/WindowFixture.h"

#include "app/gui/Style.h"
#include "resources/EmbeddedResources.h"

#include <QMenu>
#include <QStandardPaths>
#include <QTest>

namespace provisor::test {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

bool prepareWindowTests()
{
    QStandardPaths::setTestModeEnabled(true);
    registerEmbeddedResources();
    return catalogue() != nullptr;
}

WindowFixture::WindowFixture(GuiTheme::Choice choice, QSize size) : theme(*qApp)
{
    theme.setChoice(choice);
    qApp->setStyle(new Style(theme));
    window = std::make_unique<MainWindow>(catalogue(), theme);
    window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
    window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
    window->resize(size);
    window->show();
}

WindowFixture::~WindowFixture()
{
    window->close();
    window.reset();
    qApp->setStyle(QStringLiteral("fusion")); // ours refers to the theme
}

bool WindowFixture::openSample(const char* name)
{
    const bool isOpen = window->files().openSample(QLatin1String(name));
    if (isOpen)
        session().waitForAnalysis();
    return isOpen;
}

Id WindowFixture::element(const char* alias)
{
    const Record* record = session().snapshot().findByAlias(Kind::Element, QLatin1String(alias));
    return record ? record->id() : Id{};
}

Id WindowFixture::flow(const char* alias)
{
    const Record* record = session().snapshot().findByAlias(Kind::Flow, QLatin1String(alias));
    return record ? record->id() : Id{};
}

bool chooseFromMenu(const QString& text)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() != text)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    return false;
}

} // namespace provisor::test
