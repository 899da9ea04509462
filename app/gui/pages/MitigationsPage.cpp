#include "app/gui/pages/MitigationsPage.h"

#include "app/gui/SignPainter.h"
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
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_model(session)
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
    outer->addWidget(m_lists, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &MitigationsPage::updateCount);
    connect(&session, &Session::analysisChanged, this, &MitigationsPage::followCurrent);
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
    m_choice = new SegmentBar(m_theme, {tr("In the model"), tr("What helps most"), tr("Cheapest set")});
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
    m_search->setFixedWidth(200);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text);
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
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
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
                                                   {MitigationTableModel::TreatsColumn, Cell::Count}});
    m_table = table.view;
    setFocusProxy(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    ColumnFit::setWidths(*header, {280, 110, 50, 84, 80, 60, 130, 60},
                         {{MitigationTableModel::StatusColumn, {menus::labels(menus::mitigationStatuses()), 20}},
                          {MitigationTableModel::EffectivenessColumn, {menus::labels(menus::effectivenesses()), 0}},
                          {MitigationTableModel::DueColumn, ColumnFit::days()},
                          {MitigationTableModel::EffortColumn, {menus::labels(menus::efforts()), 0}}});
    new ColumnFit(*m_table, *header,
                  {.name = MitigationTableModel::Title,
                   .nameWidth = 260,
                   .second = MitigationTableModel::OnColumn,
                   .secondMaximum = 360,
                   .givesWay = {MitigationTableModel::EffortColumn, MitigationTableModel::EffectivenessColumn,
                                MitigationTableModel::OnColumn}});
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
    const Id id = current.data(role::Record).value<Id>();
    const QModelIndex row = current.siblingAtColumn(MitigationTableModel::Title);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 12);
    head->setSpacing(6);
    auto* title = new TextLabel(m_theme, row.data().toString(), TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    head->addWidget(title);
    auto* text = new TextLabel(m_theme, row.data(role::Description).toString(), TextSize::Small, &Theme::text2);
    text->setWordWrap(true);
    head->addWidget(text);
    const CatalogueMitigation* catalogue = m_session.catalogue()->mitigation(row.data(role::TypeId).toString());
    if (catalogue && !catalogue->evidence.isEmpty()) {
        auto* evidence =
            new TextLabel(m_theme, tr("Evidence: %1").arg(catalogue->evidence), TextSize::Small, &Theme::muted);
        evidence->setWordWrap(true);
        head->addWidget(evidence);
    }
    m_detail->addLayout(head);

    auto* threats = new Section(m_theme, tr("Threats"));
    int count = 0;
    for (const Threat& threat : analysis->threats) {
        if (!threat.mitigations.contains(id))
            continue;
        ++count;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* sign = new SignLabel(m_theme, 14);
        const Level level = threat.risk.residual.level;
        const bool isConfirmed = threat.certainty == Certainty::Confirmed;
        sign->setSign(words::level(level), [level, isConfirmed](const SignPainter& signs, QPointF centre) {
            signs.level(centre, 11, level, isConfirmed);
        });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, QString(threat.title % u", " % words::targetName(threat.target)));
        connect(link, &QAbstractButton::clicked, this,
                [this, key = threat.key] { Q_EMIT m_navigator.threatWanted(key); });
        line->addWidget(link, 1);
        line->addWidget(new TextLabel(
            m_theme,
            QString(words::risk(threat.risk.residual.value) % u" \u2192 " % words::risk(threat.risk.target.value)),
            TextSize::Small, &Theme::text2));
        threats->body()->addLayout(line);
    }
    threats->setNote(tr("%n treated, residual and target risk", nullptr, count));
    m_detail->addWidget(threats);
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
    const bool isInModel = list == List::InModel;
    if (!isInModel)
        treatment()->setList(list == List::Ranking ? TreatmentPage::List::Ranking : TreatmentPage::List::Plan);
    m_choice->setCurrent(int(list));
    m_lists->setCurrentIndex(isInModel ? 0 : 1);
    m_tools->setCurrentIndex(isInModel ? 0 : 1);
    setFocusProxy(isInModel ? static_cast<QWidget*>(m_table) : m_treatment);
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
    m_table->sortByColumn(MitigationTableModel::DueColumn, Qt::AscendingOrder);
    m_table->setCurrentIndex(m_filter.index(0, 0));
}

} // namespace provisor
