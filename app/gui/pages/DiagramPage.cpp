#include "app/gui/pages/DiagramPage.h"

#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/StencilPanel.h"
#include "app/gui/panels/Inspector.h"
#include "app/gui/panels/LinesPanel.h"
#include "app/gui/panels/OutlineView.h"
#include "app/gui/panels/PathsPanel.h"
#include "app/gui/widgets/PaneTabs.h"

#include <QBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

namespace provisor {

namespace {

/// Below this width of the window the stencils give way.
constexpr int narrow = 1100;

} // namespace

DiagramPage::DiagramPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme)
{
    m_splitter = new QSplitter;
    m_view = new DiagramView(session);
    m_view->setMinimumWidth(320);
    m_left = buildLeft();
    m_right = buildRight(navigator);
    setFocusProxy(&m_view->canvas());
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({208, 860, 312});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    connect(m_stencils, &StencilPanel::typeActivated, m_view, &DiagramView::addElement);
    connect(m_view, &DiagramView::propertiesWanted, this, [this] {
        setInspectorShown(true);
        showSide(0);
        m_inspector->focusProperties();
    });
    connect(m_view, &DiagramView::threatsWanted, this, [this](Id id) {
        m_session.select({id});
        setInspectorShown(true);
        showSide(0);
        m_inspector->focusThreats();
    });
    connect(m_view, &DiagramView::message, &navigator, &Navigator::messageWanted);
    connectPaths();
    connect(&theme, &GuiTheme::changed, this, &DiagramPage::applyTheme);
    applyTheme();
}

QWidget* DiagramPage::buildLeft()
{
    auto* left = new QSplitter(Qt::Vertical);
    left->setMinimumWidth(160);
    left->setMaximumWidth(400);
    m_stencils = new StencilPanel(m_session.catalogue());
    left->addWidget(m_stencils);

    auto* box = new Surface(m_theme, &Theme::panel);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 2);
    head->setSpacing(6);
    head->addWidget(new TextLabel(m_theme, tr("Outline"), TextSize::Small, &Theme::text, 600));
    m_outlineNote = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    head->addWidget(m_outlineNote, 1);
    column->addLayout(head);
    m_outline = new OutlineView(m_session, m_theme, *m_view);
    column->addWidget(m_outline, 1);
    left->addWidget(box);
    left->setSizes({520, 270});
    const auto count = [this] {
        const Snapshot& snapshot = m_session.snapshot();
        m_outlineNote->setText(QString(tr("%n element(s)", nullptr, int(snapshot.records(Kind::Element).size())) %
                                       u", " % tr("%n flow(s)", nullptr, int(snapshot.records(Kind::Flow).size()))));
    };
    connect(&m_session, &Session::documentChanged, this, count);
    count();
    return left;
}

QTreeView* DiagramPage::outline() const
{
    return m_outline;
}

QWidget* DiagramPage::buildRight(Navigator& navigator)
{
    auto* right = new Surface(m_theme, &Theme::panel);
    right->setMinimumWidth(260);
    right->setMaximumWidth(520);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sides = new PaneTabs(m_theme);
    m_sides->addTab(tr("Inspector"));
    m_sides->addTab(QString());
    m_sides->addTab(tr("Lines"));
    m_sides->setAccessibleName(tr("What is shown beside the diagram"));
    column->addWidget(m_sides);
    column->addWidget(new HairLine(m_theme));
    m_inspector = new Inspector(m_session, m_theme, navigator);
    m_paths = new PathsPanel(m_session, m_theme);
    m_sidePages = new QStackedWidget;
    m_sidePages->addWidget(m_inspector);
    m_sidePages->addWidget(m_paths);
    m_lines = new LinesPanel(m_session, m_theme);
    m_sidePages->addWidget(m_lines);
    connect(m_lines, &LinesPanel::leaveWanted, this, [this] { m_view->canvas().setFocus(); });
    connect(m_lines, &LinesPanel::revealWanted, this, [this](Id id) { m_view->reveal(id); });
    column->addWidget(m_sidePages, 1);
    connect(m_sides, &QTabBar::currentChanged, m_sidePages, &QStackedWidget::setCurrentIndex);
    const auto count = [this] { m_sides->setTabText(1, tr("Attack paths (%1)").arg(m_paths->model().rowCount())); };
    connect(m_paths, &PathsPanel::countChanged, this, count);
    count();
    return right;
}

void DiagramPage::connectPaths()
{
    connect(m_paths, &PathsPanel::pathChosen, this, &DiagramPage::showPath);
    connect(m_paths, &PathsPanel::zoomWanted, m_view, &DiagramView::zoomToPath);
    connect(m_paths, &PathsPanel::leaveWanted, this, [this] {
        m_view->showPath({});
        m_view->fitAll();
    });
    // Escape on the canvas, something selected, the path of a threat: the chosen one is no longer shown.
    connect(m_view, &DiagramView::pathChanged, this, [this] {
        const AttackPath* path = m_paths->model().path(m_paths->chosen());
        if (path && m_view->scene().path() != m_paths->model().highlight(*path))
            m_paths->clearChoice();
    });
    connect(&m_session, &Session::analysisChanged, this, &DiagramPage::refreshPath);
}

void DiagramPage::showPath(const QString& key)
{
    const AttackPath* path = m_paths->model().path(key);
    m_view->showPath(path ? m_paths->model().highlight(*path) : PathHighlight{});
}

/// The path that is shown may lead another way after an analysis.
void DiagramPage::refreshPath()
{
    if (const AttackPath* path = m_paths->model().path(m_paths->chosen()))
        m_view->scene().setPath(m_paths->model().highlight(*path));
}

void DiagramPage::showSide(int side)
{
    m_sides->setCurrentIndex(side);
}

void DiagramPage::showPaths(const QString& key)
{
    setInspectorShown(true);
    showSide(1);
    if (!key.isEmpty())
        m_paths->choose(key);
    m_paths->list()->setFocus();
}

void DiagramPage::showLines()
{
    setInspectorShown(true);
    showSide(2);
    m_lines->edit()->setFocus();
}

void DiagramPage::applyTheme()
{
    m_view->setTheme(m_theme.tokens());
    m_stencils->setTheme(m_theme.tokens());
}

void DiagramPage::setLeftShown(bool shown)
{
    m_wantsLeft = shown;
    m_left->setVisible(shown);
}

void DiagramPage::setInspectorShown(bool shown)
{
    m_right->setVisible(shown);
}

void DiagramPage::showRecord(Id record)
{
    m_session.select({record});
    m_view->reveal(record);
}

void DiagramPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_left->setVisible(m_wantsLeft && width() >= narrow - 64);
}

} // namespace provisor
