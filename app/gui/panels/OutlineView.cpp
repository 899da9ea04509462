#include "app/gui/panels/OutlineView.h"

#include "app/gui/SignPainter.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCommands.h"
#include "app/gui/diagram/DiagramMenu.h"
#include "app/gui/diagram/DiagramView.h"
#include "models/Roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace provisor {

namespace {

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

    /// An analysis that ends while somebody types must not take the text back.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const auto* edit = qobject_cast<QLineEdit*>(editor);
        if (!edit || !edit->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
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

bool isGroup(const QModelIndex& index)
{
    return index.data(role::IsGroup).toBool();
}

Kind kindOf(const QModelIndex& index)
{
    return Kind(index.data(role::RecordKind).toInt());
}

} // namespace

OutlineView::OutlineView(Session& session, const GuiTheme& theme, DiagramView& view, QWidget* parent)
    : QTreeView(parent), m_session(session), m_view(view), m_model(session), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(role::Sort);
    m_sorted->sort(0);
    setModel(m_sorted);
    setAccessibleName(tr("Outline"));
    setAccessibleDescription(tr("F2 renames, Delete deletes, Enter shows on the diagram, Ctrl+Shift+C connects, "
                                "Ctrl+Shift+M moves into a boundary, the menu key shows what else can be done"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new OutlineDelegate(m_session, theme, this));
    expandAll();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (isGroup(m_sorted->index(row, 0)))
            collapse(m_sorted->index(row, 0));
    }
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (!isGroup(parent))
            expand(parent);
    });
    connect(this, &QWidget::customContextMenuRequested, this, &OutlineView::openMenu);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlineView::takeSelection);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!isGroup(index))
            m_view.reveal(index.data(role::Record).value<Id>());
    });
    connect(&session, &Session::selectionChanged, this, &OutlineView::followSelection);
}

QModelIndex OutlineView::rowOf(Id record) const
{
    return m_sorted->mapFromSource(m_model.indexOf(record));
}

Id OutlineView::currentRecord() const
{
    return currentIndex().data(role::Record).value<Id>();
}

QPoint OutlineView::popupPlace() const
{
    return viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft() + QPoint(22, 0));
}

void OutlineView::takeSelection()
{
    if (!hasFocus())
        return;
    QSet<Id> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (!isGroup(index))
            ids.insert(index.data(role::Record).value<Id>());
    }
    m_session.select(ids);
}

void OutlineView::followSelection()
{
    QItemSelection selection;
    QModelIndex first;
    for (const Id& id : m_session.selection()) {
        const QModelIndex index = rowOf(id);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        first = index;
    }
    if (hasFocus() && (selection == selectionModel()->selection() || !first.isValid()))
        return; // it came from here
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!first.isValid() || m_session.selection().size() != 1)
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(first);
}

/// The keyboard starts where the work is, not at the top.
void OutlineView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_sorted->index(0, 0), QItemSelectionModel::NoUpdate);
    QTreeView::focusInEvent(event);
}

void OutlineView::goToDiagram()
{
    const Id id = currentRecord();
    if (m_session.snapshot().find(Kind::Flow, id) ? !m_view.scene().content().flows.contains(id)
                                                  : !m_view.scene().content().contains(id))
        m_view.showSelection();
    m_view.reveal(id);
    m_view.canvas().setFocus(Qt::OtherFocusReason);
}

bool OutlineView::runKey(const QKeyEvent& event)
{
    const bool isControlShift = event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const Id id = currentRecord();
    if (id.isNull() || state() == QAbstractItemView::EditingState)
        return false;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        m_view.deleteSelection();
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && event.modifiers() == Qt::NoModifier)
        goToDiagram();
    else if (event.key() == Qt::Key_C && isControlShift)
        pickFlowEnd(m_view, id, popupPlace());
    else if (event.key() == Qt::Key_M && isControlShift)
        pickBoundary(m_view, popupPlace());
    else
        return false;
    return true;
}

void OutlineView::keyPressEvent(QKeyEvent* event)
{
    if (!runKey(*event))
        QTreeView::keyPressEvent(event);
}

void OutlineView::openMenu(QPoint at)
{
    // The menu key asks without a pointer; what is meant then is the current row.
    const QModelIndex under = indexAt(at);
    const QModelIndex index = under.isValid() ? under : currentIndex();
    if (!index.isValid() || isGroup(index))
        return;
    const Id id = index.data(role::Record).value<Id>();
    if (!m_session.selection().contains(id))
        m_session.select({id});
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("outlineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index);
    menu->popup(viewport()->mapToGlobal(at));
}

void OutlineView::fillMenu(QMenu& menu, const QModelIndex& index)
{
    const Id id = index.data(role::Record).value<Id>();
    const DiagramContent& content = m_view.scene().content();
    const QSet<Id>& selection = m_session.selection();
    const bool isShown = std::all_of(selection.begin(), selection.end(), [&](Id selected) {
        return content.contains(selected) || content.flows.contains(selected);
    });
    QAction* show = menu.addAction(tr("&Show on this diagram"), &m_view, &DiagramView::showSelection);
    show->setEnabled(kindOf(index) != Kind::Flow && !isShown);
    QAction* go = menu.addAction(tr("&Go to it on the diagram") + u"\tEnter", this, [this, id] {
        setCurrentIndex(rowOf(id));
        goToDiagram();
    });
    go->setEnabled(content.contains(id) || content.flows.contains(id));
    menu.addAction(tr("&Properties"), &m_view, [this, id] { Q_EMIT m_view.propertiesWanted(id); });
    menu.addAction(tr("T&hreats"), &m_view, [this, id] { Q_EMIT m_view.threatsWanted(id); });
    menu.addAction(tr("Re&name") + u"\tF2", this, [this, cell = QPersistentModelIndex(index)] { edit(cell); });
    menu.addSeparator();
    if (kindOf(index) == Kind::Element)
        menu.addAction(tr("&Connect to…") + u"\tCtrl+Shift+C", this,
                       [this, id] { pickFlowEnd(m_view, id, popupPlace()); });
    addThingActions(menu, m_view, id);
}

} // namespace provisor
