#include "app/gui/panels/PathsPanel.h"

#include "app/gui/panels/PathDelegate.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace provisor {

namespace {

/// A list whose rows change their height when they are selected: what is selected is the current row, never what lies
/// at a place by the time the rows have moved.
class PathList : public QListView
{
protected:
    void setSelection(const QRect&, QItemSelectionModel::SelectionFlags command) override
    {
        selectionModel()->select(currentIndex(), command);
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (event->buttons() == Qt::NoButton)
            QListView::mouseMoveEvent(event);
    }
};

} // namespace

PathsPanel::PathsPanel(Session& session, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session), m_filter(m_model)
{
    setAccessibleName(tr("Attack paths"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(*column);
    buildList(*column);
    m_foot = new TextLabel(theme, {}, TextSize::Caption, &Theme::muted);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(12, 6, 12, 8);
    column->addWidget(m_foot);
    setFocusProxy(m_list);
    connect(&session, &Session::selectionChanged, this, &PathsPanel::followSelection);
    connect(&session, &Session::documentChanged, this, &PathsPanel::refresh); // a name in the head may be another
    connect(&session, &Session::analysisChanged, this, &PathsPanel::refresh);
    followSelection();
}

void PathsPanel::buildHead(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    head->addWidget(m_count, 1);
    m_all = new LinkButton(m_theme, tr("Show all"));
    m_all->setAccessibleName(tr("Show all attack paths, with nothing selected"));
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_session.select({});
        m_list->setFocus();
    });
    head->addWidget(m_all);
    column.addLayout(head);
    column.addWidget(new HairLine(m_theme));
}

void PathsPanel::buildList(QVBoxLayout& column)
{
    m_list = new PathList;
    m_list->setAccessibleName(tr("Attack paths"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming and going changes all heights
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto* delegate = new PathDelegate(m_model, m_theme, m_list);
    m_list->setItemDelegate(delegate);
    // What happens between these two connections is not what somebody did: a view selects a neighbour when the
    // selected row goes away.
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isUpdating = true; });
    m_list->setModel(&m_filter);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isUpdating = false;
        keepChoice();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, delegate](const QItemSelection& now, const QItemSelection& before) {
                for (const QModelIndex& index : now.indexes() + before.indexes())
                    delegate->changeSize(index);
                followList();
            });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &PathsPanel::zoomWanted);

    m_empty = new TextLabel(m_theme, {}, TextSize::Body, &Theme::muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(24, 48, 24, 24);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    column.addWidget(m_pages, 1);
}

void PathsPanel::choose(const QString& key)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(key));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void PathsPanel::clearChoice()
{
    m_chosen.clear();
    const QScopedValueRollback<bool> guard(m_isUpdating, true);
    m_list->clearSelection();
}

void PathsPanel::followList()
{
    if (m_isUpdating)
        return;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const QString key = selected.isEmpty() ? QString() : selected.first().data(role::Key).toString();
    if (key == m_chosen)
        return;
    m_chosen = key;
    Q_EMIT pathChosen(key);
}

/// The chosen path stays chosen while it is listed; another one never takes its place by itself.
void PathsPanel::keepChoice()
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(m_chosen));
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (index.isValid() && selected == QModelIndexList{index})
        return;
    const QScopedValueRollback<bool> guard(m_isUpdating, true);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        return;
    }
    m_list->clearSelection();
    if (!m_chosen.isEmpty()) {
        m_chosen.clear();
        Q_EMIT pathChosen({});
    }
}

void PathsPanel::followSelection()
{
    QSet<Id> things;
    for (const Id& id : m_session.selection()) {
        const Record* record = m_session.snapshot().find(id);
        if (record && record->kind() != Kind::Note)
            things.insert(id);
    }
    m_filter.setThrough(things);
    refresh();
}

QString PathsPanel::throughName() const
{
    const QSet<Id>& through = m_filter.through();
    return through.size() == 1 ? words::recordName(m_session.snapshot(), *through.begin())
                               : tr("%n selected", nullptr, static_cast<int>(through.size()));
}

QString PathsPanel::emptyText() const
{
    if (!m_session.analysis())
        return tr("The analysis is not done yet.");
    if (m_model.rowCount() == 0)
        return tr("No attack path was found: nothing of value can be reached from where hostile content enters.");
    return tr("No attack path leads through %1.").arg(throughName());
}

void PathsPanel::refresh()
{
    const int all = m_model.rowCount(), shown = m_filter.rowCount();
    const bool isFiltered = !m_filter.through().isEmpty();
    m_count->setText(isFiltered ? tr("%1 of %2 through %3").arg(shown).arg(all).arg(throughName())
                                : tr("%n path(s), the worst first", nullptr, all));
    m_all->setVisible(isFiltered);
    m_empty->setText(emptyText());
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    QStringList foot;
    if (shown > 0)
        foot << tr("Up and Down step through the paths, Enter zooms to one, Escape leaves it.");
    if (m_model.leftOut() > 0)
        foot << tr("%n more are not listed.", nullptr, m_model.leftOut());
    m_foot->setText(foot.join(u' '));
    m_foot->setVisible(!foot.isEmpty());
    Q_EMIT countChanged();
}

bool PathsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isStep = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Space;
    if (isStep && m_chosen.isEmpty() && m_filter.rowCount() > 0) {
        const QModelIndex current = m_list->currentIndex();
        m_list->setCurrentIndex({}); // the same index again would not be selected
        m_list->setCurrentIndex(current.isValid() ? current : m_filter.index(0, 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!m_chosen.isEmpty())
            Q_EMIT zoomWanted();
        return true;
    }
    if (key == Qt::Key_Escape && !m_chosen.isEmpty()) {
        clearChoice();
        Q_EMIT leaveWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace provisor
