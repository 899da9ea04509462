#include "app/gui/pages/CataloguePage.h"

#include "app/gui/pages/CatalogueCoverage.h"
#include "app/gui/pages/CatalogueDelegates.h"
#include "app/gui/panels/CatalogueEntryView.h"
#include "models/Roles.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

namespace provisor {

namespace {

constexpr qsizetype longestTrail = 200; ///< entries one can go back
constexpr int treeWidth = 216;
constexpr int entryWidth = 424;

} // namespace

CataloguePage::CataloguePage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_treeModel(session.catalogue()),
      m_listModel(session.catalogue())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTree());
    splitter->addWidget(buildMiddle());
    m_entry = new CatalogueEntryView(session, theme, navigator);
    m_entry->setMinimumWidth(340);
    splitter->addWidget(m_entry);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    splitter->setSizes({treeWidth, 600, entryWidth});
    column->addWidget(splitter, 1);
    connect(m_entry, &CatalogueEntryView::entryWanted, this,
            [this](const CatalogueKey& key) { open(key, Trail::Add); });
    connect(&session, &Session::analysisChanged, this, [this] {
        m_isStale = true; // nobody looks at it while people edit
        if (isVisible())
            refreshUse();
    });
    connectKeys();
    setFocusProxy(m_search);
    refreshUse();
    m_tree->setCurrentIndex(m_treeModel.index(0, 0));
    open(m_listModel.key(m_listModel.index(0, 0)), Trail::Add);
}

QWidget* CataloguePage::buildBar()
{
    auto* bar = new Surface(m_theme, &Theme::panel);
    bar->setEdges(Qt::BottomEdge);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(8, 7, 12, 7);
    line->setSpacing(4);
    m_back = iconButton(m_theme, QStringLiteral("ui-left"), tr("Back"));
    m_forward = iconButton(m_theme, QStringLiteral("ui-right"), tr("Forward"));
    connect(m_back, &QAbstractButton::clicked, this, &CataloguePage::goBack);
    connect(m_forward, &QAbstractButton::clicked, this, &CataloguePage::goForward);
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addSpacing(4);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Words, or an id such as AML.T0051.001, LLM01:2026, CWE-1427, 5.2.4-1"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(560);
    m_search->addAction(m_theme.icon(QStringLiteral("ui-search"), &Theme::muted), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePage::onSearch);
    line->addWidget(m_search, 1);
    line->addStretch();
    line->addWidget(new TextLabel(m_theme, tr("Catalogue %1").arg(m_session.catalogue()->version()), TextSize::Small,
                                  &Theme::muted));
    return bar;
}

QWidget* CataloguePage::buildTree()
{
    m_tree = new QTreeView;
    m_tree->setModel(&m_treeModel);
    m_tree->setAccessibleName(tr("Parts of the catalogue"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setMinimumWidth(150);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new CatalogueTreeDelegate(m_theme, m_tree));
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::onGroup);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        m_tree->expand(index);
        onGroup(index); // also when it is the current one and a search covers its list
    });
    return m_tree;
}

QWidget* CataloguePage::buildMiddle()
{
    auto* pane = new Surface(m_theme, &Theme::panel);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 9, 12, 9);
    head->setSpacing(8);
    m_title = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text, 600);
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    column->addLayout(head);
    m_middle = new QStackedWidget;
    buildList();
    m_coverage = new CatalogueCoverage(m_session.catalogue(), m_theme);
    m_coverage->table()->viewport()->installEventFilter(this);
    m_nothing = emptyState(m_theme, tr("Nothing in the catalogue has these words."));
    for (QWidget* page : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_coverage), m_nothing})
        m_middle->addWidget(page);
    column->addWidget(m_middle, 1);
    connect(m_coverage, &CatalogueCoverage::entryChosen, this, [this](const CatalogueKey& key) {
        open(key, m_isPreview ? Trail::Replace : Trail::Add);
        m_isPreview = true;
    });
    connect(m_coverage->table(), &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { open(index.data(role::Entry).value<CatalogueKey>(), Trail::Add); });
    connect(m_coverage, &CatalogueCoverage::entryOpened, this, [this](const CatalogueKey& key) {
        if (key.kind == CatalogueKey::Kind::Framework)
            m_tree->setCurrentIndex(m_treeModel.indexOf(groupOf(*m_session.catalogue(), key)));
        else
            m_entry->focusFirst();
    });
    connect(m_coverage, &CatalogueCoverage::copied, this,
            [this] { Q_EMIT m_navigator.messageWanted(tr("The table is on the clipboard.")); });
    return pane;
}

void CataloguePage::buildList()
{
    m_list = new QListView;
    m_list->setModel(&m_listModel);
    m_list->setAccessibleName(tr("Entries"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows = new CatalogueRowDelegate(m_theme, *m_list);
    m_list->setItemDelegate(m_rows);
    m_list->viewport()->installEventFilter(this);
    // In a list the entry follows the current row; in the hits of a search it waits for Enter or a click.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_isFollowing || !index.isValid() || isSearching())
            return;
        open(m_listModel.key(index), m_isPreview ? Trail::Replace : Trail::Add);
        m_isPreview = true;
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { open(m_listModel.key(index), Trail::Add); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        open(m_listModel.key(index), Trail::Add);
        m_entry->focusFirst();
    });
}

void CataloguePage::connectKeys()
{
    const auto add = [this](const QKeySequence& keys, void (CataloguePage::*run)()) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), &CataloguePage::goBack);
    add(QKeySequence(Qt::ALT | Qt::Key_Right), &CataloguePage::goForward);
    m_back->setToolTip(
        QString(tr("Back") % u" (" % QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText) % u')'));
    m_forward->setToolTip(QString(tr("Forward") % u" (" %
                                  QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText) % u')'));
    m_entry->area()->viewport()->installEventFilter(this);
}

void CataloguePage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refreshUse();
    QWidget::showEvent(event);
}

void CataloguePage::refreshUse()
{
    m_isStale = false;
    m_use = CatalogueUse(m_session.analysis());
    m_listModel.setUse(m_use);
    m_coverage->setUse(m_use);
    m_entry->setUse(m_use);
}

bool CataloguePage::isSearching() const
{
    return !m_search->text().simplified().isEmpty();
}

bool CataloguePage::isCoverage() const
{
    return m_middle->currentWidget() == m_coverage;
}

void CataloguePage::onSearch(const QString& text)
{
    const QString typed = text.simplified();
    const QScopedValueRollback following(m_isFollowing, true);
    if (typed.isEmpty()) {
        showGroup(m_treeModel.group(m_tree->currentIndex()));
        mark(m_entry->entry());
        return;
    }
    m_rows->setWords(typed.split(u' ', Qt::SkipEmptyParts));
    m_listModel.showHits(typed);
    m_list->setCurrentIndex(m_listModel.index(0));
    m_list->scrollToTop();
    m_middle->setCurrentWidget(m_listModel.rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_nothing);
    updateTitle();
}

void CataloguePage::onGroup(const QModelIndex& index)
{
    if (m_isFollowing || !index.isValid())
        return;
    const CatalogueGroup group = m_treeModel.group(index);
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    const QScopedValueRollback following(m_isFollowing, true);
    showGroup(group);
    // A framework and a principle have a page of their own.
    if (group.kind == CatalogueGroup::Kind::References && !group.id.isEmpty())
        open(resolveCatalogueId(*m_session.catalogue(), group.id), Trail::Add);
    else if (group.kind == CatalogueGroup::Kind::Provisions && !group.id.isEmpty())
        open({CatalogueKey::Kind::Principle, group.id, {}, {}}, Trail::Add);
    else
        mark(m_entry->entry());
}

void CataloguePage::showGroup(const CatalogueGroup& group)
{
    if (group.kind == CatalogueGroup::Kind::References) {
        m_coverage->setFramework(group.id.isEmpty() ? CatalogueKey{}
                                                    : resolveCatalogueId(*m_session.catalogue(), group.id));
        m_middle->setCurrentWidget(m_coverage);
    } else {
        m_listModel.showGroup(group);
        m_list->scrollToTop();
        m_middle->setCurrentWidget(m_list);
    }
    updateTitle();
}

void CataloguePage::updateTitle()
{
    const bool isSearch = isSearching();
    const CatalogueGroup group = m_treeModel.group(m_tree->currentIndex());
    m_title->setText(isSearch ? tr("Search") : groupTitle(*m_session.catalogue(), group));
    const int count = isCoverage() ? m_coverage->model().rowCount() : m_listModel.rowCount();
    m_count->setText(isSearch ? tr("%n found", nullptr, count) : tr("%n entries", nullptr, count));
}

void CataloguePage::showEntry(const CatalogueKey& key)
{
    if (!hasEntry(*m_session.catalogue(), key))
        return;
    m_search->clear();
    open(key, Trail::Add);
}

void CataloguePage::open(const CatalogueKey& key, Trail trail)
{
    if (!hasEntry(*m_session.catalogue(), key))
        return;
    m_isPreview = false;
    const bool isNew = m_at < 0 || m_trail.at(m_at) != key;
    if (trail == Trail::Replace && m_at >= 0) {
        m_trail[m_at] = key;
    } else if (trail == Trail::Add && isNew) {
        m_trail.resize(m_at + 1);
        m_trail.append(key);
        if (m_trail.size() > longestTrail)
            m_trail.removeFirst();
        m_at = m_trail.size() - 1;
    }
    m_entry->setEntry(key);
    mark(key);
    updateTravel();
}

void CataloguePage::mark(const CatalogueKey& key)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const auto markInList = [&] {
        if (isCoverage())
            return m_coverage->markEntry(key);
        const QModelIndex index = m_listModel.indexOf(key);
        if (index.isValid() || !isSearching())
            m_list->setCurrentIndex(index);
        return index.isValid();
    };
    if (markInList() || isSearching())
        return;
    const CatalogueGroup group = groupOf(*m_session.catalogue(), key);
    const QModelIndex part = m_treeModel.indexOf(group);
    if (!part.isValid() || part == m_tree->currentIndex())
        return;
    m_tree->setCurrentIndex(part);
    m_tree->scrollTo(part);
    showGroup(group);
    markInList();
}

void CataloguePage::travel(int step)
{
    const qsizetype to = m_at + step;
    if (to < 0 || to >= m_trail.size())
        return;
    m_at = to;
    open(m_trail.at(to), Trail::Keep);
}

void CataloguePage::updateTravel()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
}

bool CataloguePage::searchKey(int key)
{
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) {
        const int last = m_listModel.rowCount() - 1;
        if (m_middle->currentWidget() == m_list && last >= 0)
            m_list->setCurrentIndex(m_listModel.index(std::clamp(to, 0, last)));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_PageDown:
        return go(row + 8);
    case Qt::Key_PageUp:
        return go(row - 8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isSearching() && m_middle->currentWidget() == m_list)
            open(m_listModel.key(m_list->currentIndex()), Trail::Add);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

bool CataloguePage::isBackOrForward(const QMouseEvent& event)
{
    if (event.button() == Qt::BackButton)
        goBack();
    else if (event.button() == Qt::ForwardButton)
        goForward();
    else
        return false;
    return true;
}

void CataloguePage::mousePressEvent(QMouseEvent* event)
{
    if (!isBackOrForward(*event))
        QWidget::mousePressEvent(event);
}

bool CataloguePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched != m_search)
        return isBackOrForward(*static_cast<QMouseEvent*>(event));
    if (event->type() == QEvent::KeyPress && watched == m_search)
        return searchKey(static_cast<QKeyEvent*>(event)->key()); // with modifiers or without
    return QWidget::eventFilter(watched, event);
}

} // namespace provisor
