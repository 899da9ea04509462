#include "app/gui/Application.h"

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/PresentationWindow.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/MitigationsPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "app/gui/panels/PathsPanel.h"
#include "core/catalogue/Pack.h"
#include "resources/EmbeddedResources.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <cstdio>

namespace provisor {

namespace {

/// Views by the name used on the command line.
std::optional<View> viewFromName(QStringView name)
{
    constexpr const char* names[] = {"diagram",  "threats", "mitigations", "provisions",
                                     "overview", "report",  "history",     "catalogue"};
    for (int at = 0; at < 8; ++at) {
        if (name == QLatin1StringView(names[at]))
            return View(at);
    }
    return std::nullopt;
}

int usageError(const QString& message)
{
    std::fprintf(stderr, "provisor: %s\n", qPrintable(message));
    return 2;
}

struct Options
{
    QString file;
    QString screenshot;
    QString select;
    QString list;  ///< of the mitigations: table, board or owners
    QString group; ///< of the threats, for --screenshot
    bool isPrintingKeys = false;
    std::optional<View> view;
    std::optional<GuiTheme::Choice> theme;
    std::optional<QSize> size;
    std::optional<Overlay> overlay;
    int presentationStop = 0; ///< from 1; 0: no presentation
    QString language;         ///< two letters
    bool isWithPacks = true;
};

/// Lets everything that is under way come to rest: analysis, layout, preview.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The presentation at the stop asked for; nullptr when there is nothing to present.
PresentationWindow* present(Workspace& workspace, const Options& options)
{
    PresentationWindow* presentation = workspace.diagram()->view()->present();
    if (presentation && options.size) {
        presentation->showNormal();
        presentation->resize(*options.size);
    }
    if (presentation)
        presentation->start(options.presentationStop - 1);
    return presentation;
}

/// The groups of the register and the form of the plan, as the options name them.
void showAsAsked(Workspace& workspace, const Options& options)
{
    const QStringList groups{QStringLiteral("none"),     QStringLiteral("element"), QStringLiteral("boundary"),
                             QStringLiteral("owner"),    QStringLiteral("status"),  QStringLiteral("level"),
                             QStringLiteral("principle")};
    if (const auto at = groups.indexOf(options.group); at > 0 && options.view == View::Threats)
        workspace.threats()->filter().setGroup(ThreatQuery::Group(at));
    if (options.view == View::Mitigations && (options.list == u"board" || options.list == u"owners"))
        workspace.mitigations()->setList(options.list == u"board" ? MitigationsPage::List::Board
                                                                  : MitigationsPage::List::Owners);
}

int takeScreenshot(MainWindow& window, const Options& options)
{
    QWidget* shown = &window;
    if (Workspace* workspace = window.workspace()) {
        Session& session = workspace->session();
        session.waitForAnalysis();
        workspace->setView(options.view.value_or(View::Diagram));
        for (const Kind kind : {Kind::Element, Kind::Flow, Kind::Boundary}) {
            const Record* record =
                options.select.isEmpty() ? nullptr : session.snapshot().findByAlias(kind, options.select);
            if (record)
                session.select({record->id()});
        }
        if (const AnalysisPointer analysis = session.analysis(); analysis && analysis->threat(options.select))
            workspace->showThreat(options.select);
        if (workspace->diagram()->paths()->model().indexOf(options.select).isValid())
            workspace->showAttackPaths(options.select);
        if (options.view == View::Catalogue)
            workspace->showCatalogueEntry(resolveCatalogueId(*session.catalogue(), options.select));
        if (options.presentationStop > 0) {
            if (PresentationWindow* presentation = present(*workspace, options))
                shown = presentation;
        }
        showAsAsked(*workspace, options);
    }
    settle(options.view == View::Report ? 6000 : 500);
    if (!shown->grab().save(options.screenshot, "PNG")) {
        std::fprintf(
            stderr, "provisor: %s\n",
            qPrintable(QCoreApplication::translate("provisor", "%1 cannot be written").arg(options.screenshot)));
        return 4;
    }
    return 0;
}

/// Every command that has a key, from the registry: "J<tab>threats.next<tab>Threats: next".
int printKeys(MainWindow& window)
{
    for (const QAction* action : window.commands().all()) {
        if (action->shortcut().isEmpty())
            continue;
        QString title = action->text();
        title.remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        std::printf("%s\t%s\t%s\n", qPrintable(keys), qPrintable(action->objectName()), qPrintable(title));
    }
    return 0;
}

int run(QApplication& application, const Options& options)
{
    registerEmbeddedResources();
    auto catalogue = Catalogue::load(embeddedCatalogue(), options.language);
    if (!catalogue) {
        std::fprintf(stderr, "provisor: %s\n", qPrintable(catalogue.error().toString()));
        return 5;
    }
    GuiTheme theme(application);
    application.setStyle(new Style(theme));
    const auto stored = themeChoiceFromName(QSettings().value(QStringLiteral("theme")).toString());
    theme.setChoice(options.theme.value_or(stored.value_or(GuiTheme::Choice::Desktop)));
    MainWindow window(*catalogue, theme);
    if (options.isWithPacks)
        window.loadPacks(userPackFolder());
    if (options.size)
        window.resize(*options.size);
    window.show();
    bool isOpen = true;
    for (const FileController::Sample& sample : window.files().samples()) {
        if (options.file == sample.name)
            isOpen = window.files().openSample(sample.name);
    }
    if (options.isPrintingKeys)
        return printKeys(window);
    if (!options.file.isEmpty() && !window.workspace())
        isOpen = window.files().open(options.file);
    if (options.overlay && window.workspace())
        window.workspace()->diagram()->view()->setOverlay(*options.overlay);
    if (!options.screenshot.isEmpty())
        return isOpen ? takeScreenshot(window, options) : 3;
    if (options.view)
        window.showView(*options.view);
    if (options.presentationStop > 0 && window.workspace())
        present(*window.workspace(), options);
    return QApplication::exec();
}

/// Switches to the language of --lang, or that of the desktop, and returns it. Comes before the options are described,
/// so that --help and messages about them are in that language too.
QString chooseLanguage(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("lang"), {}, QStringLiteral("LANGUAGE")});
    parser.parse(arguments); // the other options are unknown here; they are checked later
    const QString asked = parser.value(QStringLiteral("lang"));
    if (availableLanguages().contains(asked))
        QLocale::setDefault(QLocale(asked)); // dates as well
    const QString language = languageFor(QLocale().name());
    installLanguage(language);
    return language;
}

} // namespace

int runProvisor(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("provisor"));
    QCoreApplication::setOrganizationName(QStringLiteral("provisor"));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.provisor.Provisor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROVISOR_VERSION));

    Options options;
    options.language = chooseLanguage(QCoreApplication::arguments());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("provisor", "Workbench for threat modelling of AI systems"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("provisor", "Model to open, or name of a sample"),
                                 QStringLiteral("[FILE]"));
    const auto option = [&](const char* name, const QString& help, const char* value) {
        parser.addOption({QLatin1String(name), help, QLatin1String(value)});
    };
    option("theme", QCoreApplication::translate("provisor", "light, dark or desktop"), "THEME");
    option("view",
           QCoreApplication::translate(
               "provisor", "diagram, threats, mitigations, provisions, overview, report, history or catalogue"),
           "NAME");
    option("screenshot", QCoreApplication::translate("provisor", "Save a picture of the window and end"), "PNG");
    option("select",
           QCoreApplication::translate(
               "provisor",
               "Short name of an element, flow or boundary, key of a threat or an attack path, or id of the catalogue, "
               "for --screenshot"),
           "NAME");
    option("overlay",
           QCoreApplication::translate("provisor", "Overlay of the diagram: %1").arg(overlayIds().join(u' ')), "WHAT");
    option("present", QCoreApplication::translate("provisor", "Start the presentation at this step, from 1"), "N");
    option("size", QCoreApplication::translate("provisor", "Size of the window, such as 1440x900"), "WxH");
    option("lang", QCoreApplication::translate("provisor", "Language of the program, such as de"), "LANGUAGE");
    parser.addOption({QStringLiteral("no-packs"),
                      QCoreApplication::translate("provisor", "Without the packs installed for the user")});
    parser.addOption({QStringLiteral("print-keys"),
                      QCoreApplication::translate("provisor", "Print every command that has a key, and end")});
    parser.addOption(
        {QStringLiteral("list"),
         QCoreApplication::translate("provisor", "Mitigations as table, board or owners, for --screenshot"),
         QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("group"),
         QCoreApplication::translate(
             "provisor", "Threats by element, boundary, owner, status, level or principle, for --screenshot"),
         QStringLiteral("NAME")});
    parser.process(application);

    options.file = parser.positionalArguments().value(0);
    options.isPrintingKeys = parser.isSet(QStringLiteral("print-keys"));
    options.list = parser.value(QStringLiteral("list"));
    options.group = parser.value(QStringLiteral("group"));
    options.isWithPacks = !parser.isSet(QStringLiteral("no-packs"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.select = parser.value(QStringLiteral("select"));
    if (parser.isSet(QStringLiteral("view")) && !(options.view = viewFromName(parser.value(QStringLiteral("view")))))
        return usageError(QCoreApplication::translate("provisor", "There is no view \"%1\"")
                              .arg(parser.value(QStringLiteral("view"))));
    if (parser.isSet(QStringLiteral("theme")) &&
        !(options.theme = themeChoiceFromName(parser.value(QStringLiteral("theme")))))
        return usageError(QCoreApplication::translate("provisor", "There is no theme \"%1\"")
                              .arg(parser.value(QStringLiteral("theme"))));
    if (parser.isSet(QStringLiteral("size"))) {
        const QStringList parts = parser.value(QStringLiteral("size")).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || size.width() < 200 || size.height() < 200 || size.width() > 8000 ||
            size.height() > 8000)
            return usageError(QCoreApplication::translate("provisor", "The size must look like 1440x900"));
        options.size = size;
    }
    if (parser.isSet(QStringLiteral("overlay"))) {
        const qsizetype overlay = overlayIds().indexOf(parser.value(QStringLiteral("overlay")));
        if (overlay < 0)
            return usageError(
                QCoreApplication::translate("provisor", "There is no overlay \"%1\", only %2")
                    .arg(parser.value(QStringLiteral("overlay")), overlayIds().join(QStringLiteral(", "))));
        options.overlay = Overlay(overlay);
    }
    if (parser.isSet(QStringLiteral("present"))) {
        options.presentationStop = parser.value(QStringLiteral("present")).toInt();
        if (options.presentationStop < 1)
            return usageError(QCoreApplication::translate("provisor", "The step must be a number from 1"));
    }
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && !availableLanguages().contains(language))
        return usageError(QCoreApplication::translate("provisor", "There is no language \"%1\", only %2")
                              .arg(language, availableLanguages().join(QStringLiteral(", "))));
    return run(application, options);
}

} // namespace provisor
