#include "app/gui/pages/MitigationsPage.h"

#include "app/gui/SignPainter.h"
#include "app/gui/pages/MitigationBoard.h"
#include "app/gui/pages/TreatmentPage.h"
#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/DetailPane.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/RegisterTable.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace provisor {

MitigationsPage::MitigationsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_model(session),
      m_progress(session, m_model)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(role::Sort);
    m_filter.setFilterRole(role::Search);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildBar());
    m_lists = new QStackedWidget;
    m_lists->addWidget(new DetailSplitter(buildTable(), buildDetail()));
    m_board = new MitigationBoard(m_model, m_theme);
    connect(m_board, &MitigationBoard::moved, this, &MitigationsPage::setStatus);
    connect(m_board, &MitigationBoard::opened, this, &MitigationsPage::showMitigation);
    m_lists->addWidget(m_board);
    m_lists->addWidget(buildOwners());
    outer->addWidget(m_lists, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &MitigationsPage::updateCount);
    connect(&session, &Session::analysisChanged, this, &MitigationsPage::followCurrent);
    connect(&m_progress, &OwnerProgress::refreshed, this, &MitigationsPage::updateLate);
    updateLate();
    updateCount();
    followCurrent();
    m_table->setCurrentIndex(m_filter.index(0, MitigationTableModel::Title));
}

QWidget* MitigationsPage::buildBar()
{
    auto* bar = new Surface(m_theme, &Theme::panel);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 7, 12, 7);
    line->setSpacing(12);
    m_choice = new SegmentBar(
        m_theme, {tr("In the model"), tr("Board"), tr("Owners"), tr("What helps most"), tr("Cheapest set")});
    m_choice->setAccessibleName(tr("Which mitigations"));
    m_choice->setCurrent(int(List::InModel));
    connect(m_choice, &SegmentBar::chosen, this, [this](int at) { setList(List(at)); });
    line->addWidget(m_choice);
    m_tools = new QStackedWidget;
    m_tools->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tools->addWidget(buildTools());
    line->addWidget(m_tools, 1);
    return bar;
}

QWidget* MitigationsPage::buildTools()
{
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter mitigations by text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(96);
    m_search->setMaximumWidth(200);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text);
        m_board->setText(text);
        updateCount();
    });
    line->addWidget(m_search);
    m_add = new QPushButton(m_theme.icon(QStringLiteral("ui-plus")), tr("From the catalogue"));
    connect(m_add, &QPushButton::clicked, this, &MitigationsPage::addFromCatalogue);
    auto* own = new QPushButton(m_theme.icon(QStringLiteral("ui-plus")), tr("In own words"));
    connect(own, &QPushButton::clicked, this, &MitigationsPage::addOwn);
    m_remove = new QPushButton(tr("Delete"));
    connect(m_remove, &QPushButton::clicked, this, &MitigationsPage::removeSelected);
    line->addWidget(m_add);
    line->addWidget(own);
    line->addWidget(m_remove);
    line->addStretch();
    m_late = new LinkButton(m_theme, {});
    m_late->setObjectName(QStringLiteral("late"));
    m_late->setToolTip(tr("What is late, and the residual risk that would be gone had it been done. Press to list the "
                          "most costly first."));
    connect(m_late, &QAbstractButton::clicked, this, &MitigationsPage::showOverdue);
    line->addWidget(m_late);
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    m_count->setWholeOnly(true);
    line->addWidget(m_count);
    return tools;
}

QWidget* MitigationsPage::buildTable()
{
    using Cell = CellDelegate::Cell;
    const RegisterTable table = makeRegisterTable(m_session, m_theme, m_filter, tr("Mitigations"),
                                                  {{MitigationTableModel::Title, Cell::Strong},
                                                   {MitigationTableModel::StatusColumn, Cell::MitigationStatus},
                                                   {MitigationTableModel::OwnerColumn, Cell::Owner},
                                                   {MitigationTableModel::DueColumn, Cell::Due},
                                                   {MitigationTableModel::EffectivenessColumn, Cell::Effectiveness},
                                                   {MitigationTableModel::EffortColumn, Cell::Effort},
                                                   {MitigationTableModel::OnColumn, Cell::Quiet},
                                                   {MitigationTableModel::TreatsColumn, Cell::Count},
                                                   {MitigationTableModel::ReviewColumn, Cell::Due},
                                                   {MitigationTableModel::ProvisionColumn, Cell::Quiet},
                                                   {MitigationTableModel::EvidenceColumn, Cell::Count},
                                                   {MitigationTableModel::LateColumn, Cell::Count}});
    table.delegate->setChosen(MitigationTableModel::StatusColumn,
                              [this](const QModelIndex& index, const QString& status) {
                                  setStatus(index.data(role::Record).value<Id>(), status);
                              });
    m_table = table.view;
    setFocusProxy(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    ColumnFit::setWidths(*header, {280, 110, 50, 84, 80, 60, 130, 60, 84, 90, 60, 70},
                         {{MitigationTableModel::StatusColumn, {menus::labels(menus::mitigationStatuses()), 20}},
                          {MitigationTableModel::EffectivenessColumn, {menus::labels(menus::effectivenesses()), 0}},
                          {MitigationTableModel::DueColumn, ColumnFit::days()},
                          {MitigationTableModel::ReviewColumn, ColumnFit::days()},
                          {MitigationTableModel::EffortColumn, {menus::labels(menus::efforts()), 0}}});
    new ColumnFit(*m_table, *header,
                  {.name = MitigationTableModel::Title,
                   .nameWidth = 260,
                   .second = MitigationTableModel::OnColumn,
                   .secondMaximum = 360,
                   .givesWay = {MitigationTableModel::ProvisionColumn, MitigationTableModel::EvidenceColumn,
                                MitigationTableModel::EffortColumn, MitigationTableModel::EffectivenessColumn,
                                MitigationTableModel::OnColumn, MitigationTableModel::ReviewColumn}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MitigationTableModel::DueColumn, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MitigationsPage::followCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != MitigationTableModel::Title && index.flags() & Qt::ItemIsEditable)
            m_table->edit(index);
    });
    return m_table;
}

QWidget* MitigationsPage::buildDetail()
{
    const DetailPane pane = makeDetailPane(m_theme);
    pane.area->setMinimumWidth(360);
    m_detail = pane.column;
    return pane.area;
}

void MitigationsPage::updateCount()
{
    const int shown = m_filter.rowCount();
    m_count->setText(shown == m_model.rowCount() ? tr("%n mitigation(s)", nullptr, shown)
                                                 : tr("%1 of %2").arg(shown).arg(m_model.rowCount()));
}

void MitigationsPage::followCurrent()
{
    clearLayout(*m_detail);
    const QModelIndex current = m_table->currentIndex();
    m_remove->setEnabled(current.isValid());
    const AnalysisPointer analysis = m_session.analysis();
    if (!current.isValid() || !analysis) {
        m_detail->addWidget(
            emptyState(m_theme, m_model.rowCount() == 0
                                    ? tr("No mitigation yet. Add one here, or take up a suggestion of a threat.")
                                    : tr("Choose a mitigation to see what it treats.")));
        return;
    }
    const QModelIndex source = m_filter.mapToSource(current);
    const MitigationRow row = m_model.rows().at(source.row());
    addFacts(row);
    addThreats(row);
    addProvisions(row);
    addEvidence(row);
    m_detail->addStretch();
}

void MitigationsPage::addFromCatalogue()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMap<QString, QMenu*> kinds;
    for (const CatalogueMitigation& mitigation : m_session.catalogue()->mitigations()) {
        QMenu*& inner = kinds[mitigation.kind];
        if (!inner)
            inner = menu->addMenu(mitigation.kind == u"preventive"   ? tr("Preventive")
                                  : mitigation.kind == u"detective"  ? tr("Detective")
                                  : mitigation.kind == u"corrective" ? tr("Corrective")
                                                                     : tr("Governance"));
        inner->addAction(mitigation.title, this,
                         [this, id = mitigation.id] { showMitigation(decisions::addMitigation(m_session, id, {})); });
    }
    menus::popUp(menu, *m_add);
}

void MitigationsPage::addOwn()
{
    const Id id = decisions::addOwnMitigation(m_session, tr("New mitigation"));
    showMitigation(id);
    m_table->edit(m_table->currentIndex());
}

void MitigationsPage::removeSelected()
{
    QList<Id> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(index.data(role::Record).value<Id>());
    if (!ids.isEmpty())
        decisions::removeRecords(m_session, ids, tr("Delete %n mitigation(s)", nullptr, static_cast<int>(ids.size())));
}

TreatmentPage* MitigationsPage::treatment()
{
    if (!m_treatment) {
        m_treatment = new TreatmentPage(m_session, m_theme, m_navigator);
        m_lists->addWidget(m_treatment);
        m_tools->addWidget(m_treatment->tools());
    }
    return m_treatment;
}

void MitigationsPage::setList(List list)
{
    const bool isTreatment = list == List::Ranking || list == List::Plan;
    if (isTreatment)
        treatment()->setList(list == List::Ranking ? TreatmentPage::List::Ranking : TreatmentPage::List::Plan);
    m_choice->setCurrent(int(list));
    QWidget* shown = isTreatment           ? static_cast<QWidget*>(m_treatment)
                     : list == List::Board ? m_board
                                           : m_lists->widget(list == List::InModel ? 0 : 2);
    m_lists->setCurrentWidget(shown);
    m_tools->setCurrentIndex(isTreatment ? 1 : 0);
    QWidget* focus = list == List::InModel  ? static_cast<QWidget*>(m_table)
                     : list == List::Owners ? m_ownerTable
                                            : shown;
    setFocusProxy(focus);
    if (isVisible() && list != List::InModel)
        focus->setFocus();
}

void MitigationsPage::moveCurrent(int direction)
{
    const bool isBoard = m_lists->currentWidget() == m_board;
    const Id id = isBoard ? m_board->current() : m_table->currentIndex().data(role::Record).value<Id>();
    const QModelIndex source = m_model.indexOf(id);
    if (!source.isValid())
        return;
    const MitigationRow row = m_model.rows().at(source.row());
    const QStringList statuses = MitigationBoard::statuses();
    const qsizetype next =
        std::max<qsizetype>(0, statuses.indexOf(MitigationTableModel::presentStatus(row))) + direction;
    if (next < 0 || next >= statuses.size())
        return;
    setStatus(id, statuses.at(next));
    if (isBoard)
        m_board->showCard(id);
}

void MitigationsPage::setStatus(Id mitigation, const QString& status)
{
    const Record* record = m_session.snapshot().find(Kind::Mitigation, mitigation);
    if (!record)
        return;
    if (status != u"verified" || !words::isOverdue(record->text(field::mitigation::ReviewBy))) {
        decisions::setMitigationStatus(m_session, mitigation, status);
        return;
    }
    Q_EMIT m_navigator.messageWanted(tr("The review is due: choose the date of the next one."));
    menus::popUp(menus::date(this, {},
                             [this, mitigation, status](const QString& day) {
                                 decisions::setMitigationStatus(m_session, mitigation, status, day);
                             }),
                 *m_choice);
}

void MitigationsPage::updateLate()
{
    const OwnerProgressRow& total = m_progress.total();
    QStringList parts;
    if (total.late > 0)
        parts.append(tr("%n late, cost %1", nullptr, total.late).arg(words::risk(total.heldBack)));
    if (total.reviewsDue > 0)
        parts.append(tr("%n review(s) due", nullptr, total.reviewsDue));
    m_late->setText(parts.join(QStringLiteral(", ")));
    m_late->setVisible(!parts.isEmpty());
    m_late->setMinimumWidth(m_late->sizeHint().width());
}

QWidget* MitigationsPage::buildOwners()
{
    using Cell = CellDelegate::Cell;
    m_owners.setSourceModel(&m_progress);
    m_owners.setSortRole(role::Sort);
    const RegisterTable table = makeRegisterTable(m_session, m_theme, m_owners, tr("Progress per owner"),
                                                  {{OwnerProgress::NameColumn, Cell::Strong},
                                                   {OwnerProgress::InPlaceColumn, Cell::Progress},
                                                   {OwnerProgress::UnderwayColumn, Cell::Count},
                                                   {OwnerProgress::LateColumn, Cell::Count},
                                                   {OwnerProgress::ReviewColumn, Cell::Count},
                                                   {OwnerProgress::CostColumn, Cell::Count}});
    m_ownerTable = table.view;
    m_ownerTable->setSortingEnabled(true);
    m_ownerTable->sortByColumn(OwnerProgress::CostColumn, Qt::DescendingOrder); // where help is needed most
    QHeaderView* header = m_ownerTable->horizontalHeader();
    ColumnFit::setWidths(*header, {220, 260, 100, 80, 110, 110});
    header->setSectionResizeMode(OwnerProgress::NameColumn, QHeaderView::Stretch);
    connect(m_ownerTable, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        setList(List::InModel);
        m_search->setText(index.data(role::OwnerName).toString());
    });
    return m_ownerTable;
}

void MitigationsPage::showMitigation(Id id)
{
    setList(List::InModel);
    const QModelIndex source = m_model.indexOf(id);
    if (!source.isValid())
        return;
    if (!m_filter.mapFromSource(source).isValid())
        m_search->clear();
    const QModelIndex index = m_filter.mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MitigationsPage::showOverdue()
{
    setList(List::InModel);
    m_search->clear();
    m_table->sortByColumn(MitigationTableModel::LateColumn, Qt::DescendingOrder);
    m_table->setCurrentIndex(m_filter.index(0, 0));
}

} // namespace provisor
