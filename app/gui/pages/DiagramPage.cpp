#include "app/gui/pages/DiagramPage.h"

#include "app/gui/SignPainter.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/StencilPanel.h"
#include "app/gui/panels/Inspector.h"
#include "app/gui/panels/LinesPanel.h"
#include "app/gui/panels/PathsPanel.h"
#include "app/gui/widgets/PaneTabs.h"
#include "models/Roles.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace provisor {

namespace {

/// Below this width of the window the stencils give way.
constexpr int narrow = 1100;

/// A row of the outline: shield or icon, name, the worst sign and the number of threats.
class OutlineDelegate : public QStyledItemDelegate
{
public:
    OutlineDelegate(Session& session, const GuiTheme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_session(session), m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(22, option.fontMetrics.height() + 6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme(&Theme::select));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, m_theme(&Theme::hover));
        const QRectF area(option.rect);
        const SignPainter signs(*painter, m_theme);
        const auto kind = Kind(index.data(role::RecordKind).toInt());
        const bool isGroup = index.data(role::IsGroup).toBool();
        const bool isBoundary = !isGroup && kind == Kind::Boundary;
        if (isBoundary)
            signs.shield({area.left() + 9, area.center().y()}, 13, trustOf(index.data(role::Trust).toString()));
        else
            m_theme.paintIcon(*painter, iconOf(index, kind, isGroup),
                              QRectF(area.left() + 1, area.center().y() - 8, 16, 16), m_theme(&Theme::text2));
        const int count = index.data(role::Count).toInt();
        const int level = index.data(role::Level).toInt();
        const bool hasSign = !isGroup && count > 0 && index.data(role::Level).isValid() && level >= 0;
        const double right = area.right() - (count > 0 ? 44 : 6);
        painter->setFont(GuiTheme::font(TextSize::Small, isBoundary || isGroup ? 600 : 400));
        painter->setPen(m_theme(&Theme::text));
        const QRectF text(area.left() + 22, area.top(), right - area.left() - 22, area.height());
        painter->drawText(
            text, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(text.width())));
        if (hasSign)
            signs.level({area.right() - 34, area.center().y()}, 9, Level(level), index.data(role::Confirmed).toBool());
        if (count > 0)
            signs.figure(QRectF(area.right() - 28, area.top(), 20, area.height()), QString::number(count),
                         GuiTheme::font(TextSize::Small), m_theme(&Theme::muted));
        painter->restore();
    }

private:
    QString iconOf(const QModelIndex& index, Kind kind, bool isGroup) const
    {
        if (isGroup || kind == Kind::Flow)
            return QStringLiteral("ui-flow");
        const ComponentType* type = m_session.catalogue()->componentType(index.data(role::TypeId).toString());
        return QString(u"type-" % (type ? type->icon : QStringLiteral("process")));
    }

    Session& m_session;
    const GuiTheme& m_theme;
};

} // namespace

DiagramPage::DiagramPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_outlineModel(session)
{
    m_splitter = new QSplitter;
    m_left = buildLeft();
    m_view = new DiagramView(session);
    m_view->setMinimumWidth(320);
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
    connect(&session, &Session::selectionChanged, this, &DiagramPage::followSelection);
    connect(m_view, &DiagramView::propertiesWanted, this, [this] {
        setInspectorShown(true);
        showSide(0);
        m_inspector->setFocus();
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
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&m_outlineModel);
    m_sorted->setSortRole(role::Sort);
    m_sorted->sort(0);
    m_outline = new QTreeView;
    m_outline->setModel(m_sorted);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setIndentation(14);
    m_outline->setUniformRowHeights(true);
    m_outline->setMouseTracking(true);
    m_outline->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_outline->setDragEnabled(true);
    m_outline->setDragDropMode(QAbstractItemView::DragOnly);
    m_outline->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_outline, &QWidget::customContextMenuRequested, this, &DiagramPage::openOutlineMenu);
    m_outline->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_outline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setItemDelegate(new OutlineDelegate(m_session, m_theme, m_outline));
    m_outline->expandAll();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(role::IsGroup).toBool())
            m_outline->collapse(m_sorted->index(row, 0));
    }
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (!parent.data(role::IsGroup).toBool())
            m_outline->expand(parent);
    });
    connect(m_outline->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_outline->hasFocus())
            return;
        QSet<Id> ids;
        for (const QModelIndex& index : m_outline->selectionModel()->selectedIndexes()) {
            if (!index.data(role::IsGroup).toBool())
                ids.insert(index.data(role::Record).value<Id>());
        }
        m_session.select(ids);
    });
    connect(m_outline, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!index.data(role::IsGroup).toBool())
            m_view->reveal(index.data(role::Record).value<Id>());
    });
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

void DiagramPage::openOutlineMenu(QPoint at)
{
    // The menu key asks without a pointer; what is meant then is the current row.
    const QModelIndex under = m_outline->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_outline->currentIndex();
    if (!index.isValid() || index.data(role::IsGroup).toBool())
        return;
    const Id id = index.data(role::Record).value<Id>();
    if (!m_session.selection().contains(id))
        m_session.select({id});
    auto* menu = new QMenu(m_outline);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* show = menu->addAction(tr("&Show on this diagram"), m_view, &DiagramView::showSelection);
    const DiagramContent& content = m_view->scene().content();
    const QSet<Id>& selection = m_session.selection();
    show->setEnabled(
        Kind(index.data(role::RecordKind).toInt()) != Kind::Flow &&
        !std::all_of(selection.begin(), selection.end(), [&](Id selected) { return content.contains(selected); }));
    menu->addAction(tr("&Properties"), m_view, [this, id] { Q_EMIT m_view->propertiesWanted(id); });
    menu->addAction(tr("Re&name") + u"\tF2", m_outline,
                    [this, cell = QPersistentModelIndex(index)] { m_outline->edit(cell); });
    menu->popup(m_outline->viewport()->mapToGlobal(at));
}

void DiagramPage::followSelection()
{
    if (m_outline->hasFocus())
        return;
    QItemSelection selection;
    QModelIndex first;
    for (const Id& id : m_session.selection()) {
        const QModelIndex index = m_sorted->mapFromSource(m_outlineModel.indexOf(id));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        first = index;
    }
    m_outline->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid() && m_session.selection().size() == 1)
        m_outline->scrollTo(first);
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
