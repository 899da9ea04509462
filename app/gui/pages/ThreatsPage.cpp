#include "app/gui/pages/ThreatsPage.h"

#include "app/gui/dialogs/AcceptDialog.h"
#include "app/gui/dialogs/RuleOffDialog.h"
#include "app/gui/dialogs/ThreatDialog.h"
#include "app/gui/panels/ThreatDetail.h"
#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/RegisterTable.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>

namespace provisor {

ThreatsPage::ThreatsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_model(session), m_changes(session)
{
    m_filter.setSourceModel(&m_model);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterBar());
    column->addWidget(buildTable(), 1);
    column->addWidget(buildBulkBar());
    m_detail = new ThreatDetail(session, theme, navigator);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new DetailSplitter(list, m_detail));

    connect(&m_filter, &ThreatFilter::filterChanged, this, &ThreatsPage::updateChips);
    connect(&m_filter, &QAbstractItemModel::modelAboutToBeReset, this, &ThreatsPage::rememberPlace);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ThreatsPage::returnToPlace);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &ThreatsPage::spanHeadings);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &ThreatsPage::spanHeadings);
    connect(&m_filter, &ThreatFilter::filterChanged, this, &ThreatsPage::updateBulkBar, Qt::QueuedConnection);
    connect(&m_model, &ThreatTableModel::checksChanged, this, &ThreatsPage::updateBulkBar);
    const auto count = [this] { updateCount(); };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, count);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, count);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, count);
    connect(&session, &Session::analysisChanged, this, [this] {
        updateCount();
        followBaseline();
        if (!m_table->currentIndex().isValid())
            goToRow(0);
    });
    updateChips();
    updateBulkBar();
    goToRow(0);
}

void ThreatsPage::addColumnActions(QHeaderView& header)
{
    const QStringList hidden =
        QSettings().value(QStringLiteral("threats/hidden-columns"), hiddenAtFirst()).toStringList();
    for (int at = ThreatTableModel::Inherent; at < ThreatTableModel::ColumnCount; ++at) {
        if (at == ThreatTableModel::Title)
            continue; // a row without its name says nothing
        auto* action = new QAction(m_model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString(), &header);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, m_fit, [fit = m_fit, at](bool shown) { fit->setWanted(at, shown); });
        header.addAction(action);
        m_columns.insert(at, action);
        if (hidden.contains(QString::number(at)))
            action->setChecked(false);
        connect(action, &QAction::toggled, this, [this] {
            QStringList columns;
            for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
                if (!it.value()->isChecked())
                    columns.append(QString::number(it.key()));
            }
            QSettings().setValue(QStringLiteral("threats/hidden-columns"), columns);
        });
    }
}

QStringList ThreatsPage::hiddenAtFirst()
{
    QStringList columns; // narrow windows; the detail names them
    for (const int at : {ThreatTableModel::ProvisionColumn, ThreatTableModel::LabelColumn,
                         ThreatTableModel::BoundaryColumn, ThreatTableModel::ReferenceColumn})
        columns.append(QString::number(at));
    return columns;
}

void ThreatsPage::sortBy(int column, bool isAlso)
{
    const QList<ThreatQuery::SortKey> keys = m_filter.query().sort;
    if (isAlso) {
        m_filter.sortAlsoBy(column);
    } else {
        const bool isSame = keys.size() == 1 && keys.first().column == column;
        const bool isDescending = isSame ? !keys.first().isDescending : column <= ThreatTableModel::Planned;
        m_filter.sort(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    showOrder();
}

void ThreatsPage::showOrder()
{
    const QList<ThreatQuery::SortKey>& keys = m_filter.query().sort;
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(keys.size() == 1); // of several, the headings tell the order
    if (keys.size() == 1)
        header->setSortIndicator(keys.first().column,
                                 keys.first().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->viewport()->update();
}

void ThreatsPage::sortByCurrent(bool isAlso)
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && current.column() != ThreatTableModel::Check)
        sortBy(current.column(), isAlso);
}

void ThreatsPage::spanHeadings()
{
    m_table->clearSpans();
    if (m_filter.query().group == ThreatQuery::Group::None)
        return;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_filter.isHeading(row))
            m_table->setSpan(row, 0, 1, m_filter.columnCount());
    }
}

void ThreatsPage::rememberPlace()
{
    const QModelIndex current = m_table->currentIndex();
    m_place = {current.data(role::Key).toString(),
               std::max(0, current.row()),
               current.isValid() ? current.column() : int(ThreatTableModel::Residual),
               {}};
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        m_place.selected.append(index.data(role::Key).toString());
}

void ThreatsPage::returnToPlace()
{
    spanHeadings();
    const QModelIndex index = m_filter.indexOf(m_place.key, m_place.column);
    if (!index.isValid()) {
        goToRow(m_place.row);
        return;
    }
    m_table->setCurrentIndex(index);
    for (const QString& key : std::as_const(m_place.selected)) {
        if (const QModelIndex row = m_filter.indexOf(key); row.isValid())
            m_table->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_table->scrollTo(index);
}

void ThreatsPage::goToRow(int row)
{
    row = std::min(row, m_filter.rowCount() - 1);
    while (row > 0 && row < m_filter.rowCount() - 1 && m_filter.isHeading(row))
        ++row;
    if (row == 0 && m_filter.rowCount() > 1 && m_filter.isHeading(0))
        row = 1;
    const QModelIndex current = m_table->currentIndex();
    m_table->setCurrentIndex(m_filter.index(row, current.isValid() ? current.column() : ThreatTableModel::Residual));
    if (row < 0)
        followCurrent();
}

void ThreatsPage::step(int direction)
{
    int row = m_table->currentIndex().row() + direction;
    while (row >= 0 && row < m_filter.rowCount() && m_filter.isHeading(row))
        row += direction;
    if (row >= 0 && row < m_filter.rowCount())
        goToRow(row);
}

QWidget* ThreatsPage::buildTable()
{
    using Cell = CellDelegate::Cell;
    const RegisterTable table = makeRegisterTable(m_session, m_theme, m_filter, tr("Threats"),
                                                  {{ThreatTableModel::Check, Cell::Check},
                                                   {ThreatTableModel::Residual, Cell::LevelFigure},
                                                   {ThreatTableModel::Inherent, Cell::Figure},
                                                   {ThreatTableModel::Planned, Cell::Figure},
                                                   {ThreatTableModel::Title, Cell::Strong},
                                                   {ThreatTableModel::TargetColumn, Cell::Quiet},
                                                   {ThreatTableModel::CertaintyColumn, Cell::Certainty},
                                                   {ThreatTableModel::StatusColumn, Cell::ThreatStatus},
                                                   {ThreatTableModel::OwnerColumn, Cell::Owner},
                                                   {ThreatTableModel::DueColumn, Cell::Due},
                                                   {ThreatTableModel::ProvisionColumn, Cell::Quiet},
                                                   {ThreatTableModel::LabelColumn, Cell::Quiet},
                                                   {ThreatTableModel::BoundaryColumn, Cell::Quiet},
                                                   {ThreatTableModel::ReferenceColumn, Cell::Quiet}});
    m_table = table.view;
    setFocusProxy(m_table);
    table.delegate->setChosen(ThreatTableModel::StatusColumn, [this](const QModelIndex& index, const QString& status) {
        chooseThreatStatus(m_session, m_theme, {index.data(role::Key).toString()}, status, window());
    });
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    ColumnFit::setWidths(
        *header, {34, 84, 64, 54, 260, 110, 80, 100, 50, 82, 100, 100, 110, 110},
        {{ThreatTableModel::StatusColumn, {menus::labels(menus::threatStatuses()), 20}},
         {ThreatTableModel::DueColumn, ColumnFit::days()},
         {ThreatTableModel::CertaintyColumn, {{words::certainty(true), words::certainty(false)}, 17}}});
    m_fit = new ColumnFit(
        *m_table, *header,
        {.name = ThreatTableModel::Title,
         .nameWidth = 270,
         .second = ThreatTableModel::TargetColumn,
         .secondMaximum = 240,
         .givesWay = {ThreatTableModel::ReferenceColumn, ThreatTableModel::BoundaryColumn,
                      ThreatTableModel::ProvisionColumn, ThreatTableModel::LabelColumn, ThreatTableModel::Planned,
                      ThreatTableModel::Inherent, ThreatTableModel::CertaintyColumn, ThreatTableModel::OwnerColumn}});
    header->setSectionResizeMode(ThreatTableModel::Check, QHeaderView::Fixed);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    m_filter.sort(ThreatTableModel::Residual, Qt::DescendingOrder);
    header->setSortIndicator(ThreatTableModel::Residual, Qt::DescendingOrder);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    addColumnActions(*header);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == ThreatTableModel::Check)
            toggleAll();
        else
            sortBy(section, QApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ruleOff = new QAction(tr("Switch this rule off in this model..."), m_table);
    connect(m_ruleOff, &QAction::triggered, this, [this] {
        const QString key = m_table->currentIndex().data(role::Key).toString();
        (new RuleOffDialog(m_session, m_theme, key.section(u'@', 0, 0), window()))->open();
    });
    m_table->addAction(m_ruleOff);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThreatsPage::followCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const int column = index.column();
        if (column == ThreatTableModel::StatusColumn || column == ThreatTableModel::OwnerColumn ||
            column == ThreatTableModel::DueColumn)
            m_table->edit(index);
    });
    return m_table;
}

void ThreatsPage::updateCount()
{
    m_count->setText(tr("%1 of %2").arg(m_filter.threatCount()).arg(m_model.rowCount()));
    m_count->setMinimumWidth(m_count->sizeHint().width());
}

void ThreatsPage::followCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString slug = current.data(role::Key).toString().section(u'@', 0, 0);
    m_ruleOff->setEnabled(m_session.catalogue()->threat(slug) && current.data(role::Raised).toBool());
    m_detail->setThreat(current.isValid() ? current.data(role::Key).toString() : QString());
}

void ThreatsPage::toggleAll()
{
    const QStringList shown = m_filter.keys();
    const QStringList checked = m_model.checkedKeys();
    const bool areAll =
        std::all_of(shown.begin(), shown.end(), [&](const QString& key) { return checked.contains(key); });
    m_model.setChecked(shown, !areAll);
}

void ThreatsPage::addThreat()
{
    const QSet<Id>& selection = m_session.selection();
    auto* dialog = new ThreatDialog(m_session, m_theme, selection.size() == 1 ? *selection.begin() : Id{}, window());
    connect(dialog, &ThreatDialog::added, this, [this](const QString& key) {
        m_session.waitForAnalysis();
        showThreat(key);
    });
    dialog->open();
}

bool ThreatsPage::tableKey(int key)
{
    const QModelIndex current = m_table->currentIndex();
    const bool isEditable = current.flags() & Qt::ItemIsEditable;
    if (!current.isValid())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isEditable)
            m_table->edit(current);
        else
            m_detail->focusFirst();
        return true;
    }
    if (key != Qt::Key_Delete)
        return false;
    const int column = current.column();
    if (column == ThreatTableModel::StatusColumn || column == ThreatTableModel::OwnerColumn ||
        column == ThreatTableModel::DueColumn)
        return m_filter.setData(current, QString());
    const Threat* threat =
        m_session.analysis() ? m_session.analysis()->threat(current.data(role::Key).toString()) : nullptr;
    if (!threat || threat->catalogue || threat->decision.isNull()) {
        Q_EMIT m_navigator.messageWanted(
            tr("A threat that a rule found goes when its cause goes; set its status to \"Not applicable\"."));
        return true;
    }
    return decisions::removeRecords(m_session, {threat->decision}, tr("Delete threat \"%1\"").arg(threat->title));
}

bool ThreatsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && tableKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ThreatsPage::showThreat(const QString& key)
{
    const QModelIndex source = m_model.indexOf(key);
    if (!source.isValid())
        return;
    QModelIndex index = m_filter.mapFromSource(source);
    if (!index.isValid()) {
        m_filter.clear();
        index = m_filter.mapFromSource(source);
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void ThreatsPage::showLevel(int level)
{
    m_filter.clear();
    if (level >= 0)
        m_filter.setLevels({Level(level)});
}

void ThreatsPage::showProvision(const QString& id)
{
    m_filter.clear();
    m_filter.setProvisions({id});
}

} // namespace provisor
