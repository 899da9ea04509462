#include "app/gui/MainWindow.h"

#include "app/gui/CommandPalette.h"
#include "app/gui/Rail.h"
#include "app/gui/StatusStrip.h"
#include "app/gui/TabOrder.h"
#include "app/gui/WelcomePage.h"
#include "app/gui/WhatIfBar.h"
#include "app/gui/WindowCommands.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/dialogs/EditionDialog.h"
#include "app/gui/dialogs/ImportDialog.h"
#include "app/gui/dialogs/RegisterImportDialog.h"
#include "app/gui/dialogs/RuleEditor.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/panels/LinesPanel.h"
#include "models/Decisions.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace provisor {

namespace {

/// Looks like a field, opens the palette.
class SearchButton : public QAbstractButton
{
public:
    explicit SearchButton(const GuiTheme& theme) : m_theme(theme)
    {
        setText(QCoreApplication::translate("provisor::MainWindow", "Find or run a command"));
        setAccessibleName(text());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setMinimumWidth(160);
        setMaximumWidth(300);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {300, 26}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_theme(underMouse() ? &Theme::hover : &Theme::field));
        painter.setPen(QPen(m_theme(hasFocus() ? &Theme::accent : &Theme::strong), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        m_theme.paintIcon(painter, QStringLiteral("ui-search"), QRectF(8, height() / 2.0 - 7, 14, 14),
                          m_theme(&Theme::muted));
        painter.setFont(GuiTheme::font());
        painter.setPen(m_theme(&Theme::muted));
        painter.drawText(rect().adjusted(29, 0, -60, 0), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 92));
        const QRectF cap(width() - 52, height() / 2.0 - 8, 44, 16);
        painter.setPen(QPen(m_theme(&Theme::border), 1));
        painter.setBrush(m_theme(&Theme::panel));
        painter.drawRoundedRect(cap, 3, 3);
        painter.setFont(GuiTheme::font(TextSize::Caption));
        painter.setPen(m_theme(&Theme::muted));
        painter.drawText(cap, Qt::AlignCenter, QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    }

private:
    const GuiTheme& m_theme;
};

} // namespace

MainWindow::MainWindow(CataloguePointer catalogue, GuiTheme& theme, QWidget* parent)
    : QMainWindow(parent), m_theme(theme), m_catalogue(catalogue), m_packs(std::move(catalogue)),
      m_commands(theme, *this), m_files(m_catalogue, *this)
{
    setObjectName(QStringLiteral("MainWindow"));
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    resize(1440, 900);
    setContextMenuPolicy(Qt::NoContextMenu);
    WindowCommands commands(*this);
    commands.addAll();
    commands.buildMenus();
    buildTitle();
    buildContent();
    buildToolBar();
    connectNavigator();
    connect(&m_packs, &PackLibrary::catalogueChanged, this, [this] { setCatalogue(m_packs.catalogue()); });
    connect(&m_files, &FileController::modelAboutToClose, this, &MainWindow::onModelAboutToClose);
    connect(&m_files, &FileController::modelChanged, this, &MainWindow::onModelChanged);
    connect(&m_files, &FileController::stateChanged, this, &MainWindow::updateState);
    connect(&m_files, &FileController::failed, this, &MainWindow::showError);
    connect(&m_files, &FileController::said, this, &MainWindow::showMessage);
    m_files.settle = [this] {
        if (m_workspace)
            m_workspace->diagram()->lines()->applyNow(); // what was typed less than a pause ago
        return m_whatIf->settle();
    };
    m_files.confirmImport = [this](const QString& path, const ImportReport& report) {
        return ImportDialog(path, report, m_theme, this).exec() == QDialog::Accepted;
    };
    onModelChanged();
}

MainWindow::~MainWindow()
{
    m_status->setSession(nullptr);
    m_whatIf->setSession(nullptr);
    delete m_workspace; // before the model it shows
}

void MainWindow::buildTitle()
{
    auto* box = new Surface(m_theme, &Theme::chrome);
    box->setMinimumHeight(30);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(8, 0, 16, 0);
    line->setSpacing(6);
    m_title = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text, 600);
    m_edition = new TextLabel(m_theme, {}, TextSize::Body, &Theme::muted);
    line->addWidget(m_title);
    line->addWidget(m_edition);
    menuBar()->setCornerWidget(box);
}

void MainWindow::buildContent()
{
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Surface(m_theme, &Theme::askTint);
    m_banner->setEdges(Qt::BottomEdge);
    auto* bannerLine = new QHBoxLayout(m_banner);
    bannerLine->setContentsMargins(16, 6, 8, 6);
    m_bannerText = new TextLabel(m_theme, {});
    m_bannerText->setWordWrap(true);
    bannerLine->addWidget(m_bannerText, 1);
    auto* dismiss = iconButton(m_theme, QStringLiteral("ui-x"), tr("Dismiss"));
    connect(dismiss, &QAbstractButton::clicked, m_banner, &QWidget::hide);
    bannerLine->addWidget(dismiss);
    m_banner->hide();
    column->addWidget(m_banner);
    m_whatIf = new WhatIfBar(m_theme, m_navigator);
    column->addWidget(m_whatIf);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_rail = new Rail(m_theme);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showView);
    m_stack = new QStackedWidget;
    m_welcome = new WelcomePage(m_files, m_theme);
    m_stack->addWidget(m_welcome);
    middle->addWidget(m_rail);
    auto* views = new QVBoxLayout;
    views->setSpacing(0);
    views->addWidget(m_whatIf->list());
    views->addWidget(m_stack, 1);
    middle->addLayout(views, 1);
    column->addLayout(middle, 1);
    m_status = new StatusStrip(m_theme, m_navigator);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::buildToolBar()
{
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_tools->setFloatable(false);
    m_tools->setIconSize({18, 18});
    const auto add = [this](const char* id) { m_tools->addAction(m_commands.action(QLatin1String(id))); };
    for (const char* id : {"file.open", "file.save"})
        add(id);
    m_tools->addSeparator();
    for (const char* id : {"edit.undo", "edit.redo"})
        add(id);
    m_diagramTools = m_tools->addWidget(diagramTools());
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    auto* search = new SearchButton(m_theme);
    connect(search, &QAbstractButton::clicked, this, &MainWindow::openPalette);
    m_tools->addWidget(search);
    auto* end = new QWidget;
    end->setFixedWidth(8);
    m_tools->addWidget(end);
}

QWidget* MainWindow::diagramTools()
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    const auto separator = [&] {
        auto* rule = new Surface(m_theme, &Theme::border);
        rule->setFixedSize(1, 18);
        line->addSpacing(7);
        line->addWidget(rule);
        line->addSpacing(7);
    };
    const auto add = [&](const char* id) {
        auto* button = new QToolButton;
        button->setDefaultAction(m_commands.action(QLatin1String(id)));
        button->setAutoRaise(true);
        button->setIconSize({18, 18});
        button->setFixedSize(28, 28);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    };
    separator();
    for (const char* id : {"diagram.select", "diagram.pan", "diagram.boundary", "diagram.flow", "diagram.note"})
        add(id);
    separator();
    for (const char* id : {"diagram.arrange", "diagram.fit"})
        add(id);
    separator();
    auto* overlay = new TextLabel(m_theme, tr("Overlay"), TextSize::Body, &Theme::muted);
    overlay->setWholeOnly(true);
    line->addWidget(overlay);
    line->addSpacing(6);
    m_overlay = new SegmentBar(m_theme, overlayNames());
    m_overlay->setAccessibleName(tr("Overlay"));
    m_overlay->setCurrent(int(Overlay::Threats));
    connect(m_overlay, &SegmentBar::chosen, this,
            [this](int at) { m_workspace->diagram()->view()->setOverlay(Overlay(at)); });
    line->addWidget(m_overlay);
    return box;
}

QStringList MainWindow::overlayNames()
{
    return {tr("None"), tr("Threats"), tr("Questions"), tr("Risk"),
            tr("Data"), tr("Taint"),   tr("Channels"),  tr("Paths")};
}

void MainWindow::connectNavigator()
{
    connect(&m_navigator, &Navigator::viewWanted, this, &MainWindow::showView);
    connect(&m_navigator, &Navigator::recordWanted, this, [this](Id id) { m_workspace->showRecord(id); });
    connect(&m_navigator, &Navigator::pathWanted, this, [this](const QSet<Id>& ids) { m_workspace->showPath(ids); });
    connect(&m_navigator, &Navigator::attackPathsWanted, this,
            [this](const QString& key) { m_workspace->showAttackPaths(key); });
    connect(&m_navigator, &Navigator::threatWanted, this, [this](const QString& key) { m_workspace->showThreat(key); });
    connect(&m_navigator, &Navigator::provisionWanted, this,
            [this](const QString& id) { m_workspace->showProvision(id); });
    connect(&m_navigator, &Navigator::mitigationWanted, this, [this](Id id) { m_workspace->showMitigation(id); });
    connect(&m_navigator, &Navigator::catalogueWanted, this,
            [this](const CatalogueKey& key) { m_workspace->showCatalogueEntry(key); });
    connect(&m_navigator, &Navigator::ruleWanted, this, [this](const QString& id) {
        if (const CatalogueThreat* threat = m_catalogue->threat(id))
            openRuleEditor().startFrom(*threat);
    });
    connect(&m_navigator, &Navigator::levelWanted, this, [this](int level) { m_workspace->showLevel(level); });
    connect(&m_navigator, &Navigator::questionsWanted, this, [this] { m_workspace->showQuestions(); });
    connect(&m_navigator, &Navigator::messageWanted, this, &MainWindow::showMessage);
}

void MainWindow::onModelAboutToClose()
{
    m_status->setSession(nullptr);
    m_whatIf->setSession(nullptr);
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::onModelChanged()
{
    m_banner->hide();
    const bool isOpen = m_files.model() != nullptr;
    if (isOpen && !m_workspace) {
        m_workspace = new Workspace(*m_files.model(), m_catalogue, m_files.author(), m_theme, m_navigator);
        m_workspace->setKeys(View::Threats, m_commands.startingWith(QStringLiteral("threats.")));
        m_workspace->setKeys(View::Mitigations, m_commands.startingWith(QStringLiteral("mitigations.")));
        m_stack->addWidget(m_workspace);
        Session& session = m_workspace->session();
        connect(&session, &Session::failed, this, &MainWindow::showError);
        connect(&session, &Session::documentChanged, this, &MainWindow::updateState);
        connect(&session, &Session::historyChanged, this, &MainWindow::updateState);
        connect(m_workspace, &Workspace::viewChanged, this, &MainWindow::updateToolBar);
        m_status->setSession(&session);
        m_whatIf->setSession(&session);
        connectDiagram();
        watchCatalogue();
    }
    if (!isOpen)
        m_welcome->refresh();
    m_stack->setCurrentWidget(isOpen ? static_cast<QWidget*>(m_workspace) : m_welcome);
    m_rail->setVisible(isOpen);
    m_tools->setVisible(isOpen);
    m_status->setVisible(isOpen);
    m_commands.setModelOpen(isOpen);
    updateToolBar();
    updateState();
    if (m_ruleEditor)
        m_ruleEditor->follow(m_workspace ? &m_workspace->session() : nullptr);
}

RuleEditor& MainWindow::openRuleEditor()
{
    if (!m_ruleEditor) {
        m_ruleEditor = new RuleEditor(m_packs, m_theme, this);
        m_ruleEditor->follow(m_workspace ? &m_workspace->session() : nullptr);
    }
    m_ruleEditor->show();
    m_ruleEditor->raise();
    m_ruleEditor->activateWindow();
    return *m_ruleEditor;
}

void MainWindow::connectDiagram()
{
    DiagramView* view = m_workspace->diagram()->view();
    connect(view, &DiagramView::zoomChanged, m_status, &StatusStrip::setZoom);
    connect(view, &DiagramView::overlayChanged, this, &MainWindow::showOverlay);
    connect(view, &DiagramView::toolChanged, this, [this](Tool tool) {
        constexpr const char* ids[] = {"diagram.select", "diagram.pan", "diagram.boundary", "diagram.flow",
                                       "diagram.note"};
        for (int at = 0; at < 5; ++at)
            m_commands.action(QLatin1String(ids[at]))->setChecked(at == int(tool));
    });
    const auto followSelection = [this] { WindowCommands(*this).followSelection(); };
    connect(&m_workspace->session(), &Session::selectionChanged, this, followSelection);
    connect(&m_workspace->session(), &Session::currentDiagramChanged, this, followSelection);
    // An arrangement under way is of the model or of the what-if, not of both.
    connect(&m_workspace->session(), &Session::whatIfChanged, view, &DiagramView::cancelArrange);
    view->canvas().setFocus();
    m_status->setZoom(view->zoom());
    view->setLegendShown(m_commands.action(QStringLiteral("diagram.legend"))->isChecked());
    showOverlay(view->overlay());
}

void MainWindow::showOverlay(Overlay overlay)
{
    m_overlay->setCurrent(int(overlay));
    for (const QString& id : overlayIds())
        m_commands.action(QString(u"diagram.overlay-" % id))->setChecked(id == overlayIds().at(int(overlay)));
}

void MainWindow::updateToolBar()
{
    const bool isDiagram = m_workspace && m_workspace->view() == View::Diagram;
    m_diagramTools->setVisible(isDiagram);
    if (m_workspace)
        m_rail->setCurrent(m_workspace->view());
}

void MainWindow::updateState()
{
    const OpenModel* model = m_files.model();
    const Record record = model ? model->snapshot().model() : Record{};
    const QString title = record.isNull() ? QString() : record.text(field::model::Title);
    m_title->setText(title);
    QString edition;
    for (const Edition& entry : m_catalogue->editions()) {
        if (!record.isNull() && entry.id == record.text(field::model::Edition))
            edition = entry.name;
    }
    m_edition->setText(edition.isEmpty() ? QString() : QString(u"\u00b7 " % edition));
    menuBar()->setCornerWidget(m_title->parentWidget()); // again, because the menu bar asks for its size only here
    m_title->parentWidget()->setVisible(!title.isEmpty());
    setWindowTitle(title.isEmpty() ? QStringLiteral("Provisor") : QString(title % u"[*] - Provisor"));
    setWindowModified(model && model->isModified());
    setWindowFilePath(model ? model->path() : QString());
    m_status->setSaved(model);
    WindowCommands(*this).followSelection();
    if (!model)
        return;
    if (!m_workspace)
        return;
    const History& history = m_workspace->session().history(); // during a what-if that of what is tried
    const bool isWhatIf = m_workspace->session().isWhatIf();
    m_commands.action(QStringLiteral("model.what-if"))->setEnabled(!isWhatIf);
    for (const char* id : {"model.what-if-differences", "model.what-if-keep", "model.what-if-drop"})
        m_commands.action(QLatin1String(id))->setEnabled(isWhatIf);
    QAction* undo = m_commands.action(QStringLiteral("edit.undo"));
    QAction* redo = m_commands.action(QStringLiteral("edit.redo"));
    undo->setEnabled(history.canUndo());
    redo->setEnabled(history.canRedo());
    undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoLabel()) : tr("&Undo"));
    redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoLabel()) : tr("&Redo"));
}

void MainWindow::loadPacks(const QString& folder)
{
    m_packs.setFolder(folder);
    if (const QString problems = m_packs.problems(); !problems.isEmpty())
        showError(problems);
}

/// The views of the open model are made again, so that nothing shows what the former catalogue said.
void MainWindow::setCatalogue(const CataloguePointer& catalogue)
{
    m_catalogue = catalogue;
    m_files.setCatalogue(catalogue);
    if (!m_workspace)
        return;
    const View view = m_workspace->view();
    if (m_workspace->session().isWhatIf())
        m_workspace->session().dropWhatIf();
    onModelAboutToClose();
    onModelChanged();
    showView(view);
}

void MainWindow::watchCatalogue()
{
    Session* session = &m_workspace->session();
    if (!pinsAnotherCatalogue(session->snapshot().model(), *m_catalogue))
        return;
    const auto ask = [this, session] {
        const AnalysisPointer analysis = session->analysis();
        if (!analysis || !pinsAnotherCatalogue(analysis->snapshot.model(), *m_catalogue))
            return;
        auto* dialog = new EditionDialog(analysis, m_files.model()->findings(), m_theme, this);
        connect(dialog, &QDialog::accepted, session, [session] { decisions::adoptCatalogue(*session); });
        dialog->open();
    };
    connect(session, &Session::analysisChanged, this, ask, Qt::SingleShotConnection);
}

void MainWindow::showView(View view)
{
    if (m_workspace)
        m_workspace->setView(view);
}

QWidget* MainWindow::openPalette()
{
    auto* palette =
        new CommandPalette(m_commands, m_workspace ? &m_workspace->session() : nullptr, m_navigator, m_theme, this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 64)));
    palette->show();
    return palette;
}

void MainWindow::showError(const QString& message)
{
    m_bannerText->setText(message);
    m_banner->setAccessibleName(message);
    m_banner->show();
}

void MainWindow::exportRegisters(const QString& path)
{
    if (auto done = provisor::exportRegisters(m_workspace->session(), path); !done)
        showError(done.error().toString());
    else
        showMessage(tr("Exported to %1").arg(path));
}

void MainWindow::importRegisters(const QString& path)
{
    if (!m_whatIf->settle())
        return;
    if (auto shown = provisor::importRegisters(m_workspace->session(), path, m_theme, this); !shown)
        showError(shown.error().toString());
}

void MainWindow::showMessage(const QString& message)
{
    m_status->say(message);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNext(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // A rule that is not saved is asked about first; its window stays when the answer is to go on.
    const bool mayClose = !m_ruleEditor || m_ruleEditor->close();
    if (mayClose && m_files.closeModel())
        event->accept();
    else
        event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    const ExchangeFormat* format = FormatRegistry().forFileName(path);
    if (m_workspace && format && format->isRegister)
        return importRegisters(path);
    m_files.open(path);
}

} // namespace provisor
