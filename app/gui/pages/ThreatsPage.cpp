#include "app/gui/pages/ThreatsPage.h"

#include "app/gui/dialogs/AcceptDialog.h"
#include "app/gui/dialogs/RuleOffDialog.h"
#include "app/gui/dialogs/ThreatDialog.h"
#include "app/gui/panels/ThreatDetail.h"
#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/FlowLayout.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/RegisterTable.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace provisor {

namespace {

/// Chips show up to this many values by name, then their number.
constexpr qsizetype namedValues = 2;

QString joined(const QStringList& names)
{
    return names.size() <= namedValues ? names.join(QStringLiteral(", "))
                                       : ThreatsPage::tr("%n chosen", nullptr, static_cast<int>(names.size()));
}

} // namespace

ThreatsPage::ThreatsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_model(session)
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
    connect(&m_filter, &ThreatFilter::filterChanged, this, &ThreatsPage::updateBulkBar, Qt::QueuedConnection);
    connect(&m_model, &ThreatTableModel::checksChanged, this, &ThreatsPage::updateBulkBar);
    const auto count = [this] { updateCount(); };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, count);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, count);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, count);
    connect(&session, &Session::analysisChanged, this, [this] {
        updateCount();
        if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
            m_table->setCurrentIndex(m_filter.index(0, ThreatTableModel::Residual));
    });
    updateChips();
    updateBulkBar();
    m_table->setCurrentIndex(m_filter.index(0, ThreatTableModel::Residual));
}

FilterChip* ThreatsPage::chip(const QString& label, const std::function<void()>& open,
                              const std::function<void()>& clear)
{
    auto* chip = new FilterChip(m_theme, label);
    connect(chip, &FilterChip::menuRequested, this, open);
    connect(chip, &FilterChip::cleared, this, clear);
    m_chips->layout()->addWidget(chip);
    return chip;
}

QWidget* ThreatsPage::buildFilterBar()
{
    auto* bar = new Surface(m_theme, &Theme::panel);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 7, 12, 7);
    line->setSpacing(6);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter threats by text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(90);
    m_search->setMaximumWidth(140);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &ThreatFilter::setText);
    line->addWidget(m_search, 0, Qt::AlignTop);
    m_chips = new QWidget;
    new FlowLayout(6, m_chips);
    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    m_chips->setSizePolicy(wraps);
    m_levelChip = chip(
        tr("Residual"), [this] { openLevelMenu(); }, [this] { m_filter.setLevels({}); });
    m_statusChip = chip(
        tr("Status"), [this] { openStatusMenu(); }, [this] { m_filter.setStatuses({}); });
    m_certaintyChip = chip(
        tr("Certainty"), [this] { openCertaintyMenu(); }, [this] { m_filter.setCertainty({}); });
    m_ownerChip = chip(
        tr("Owner"), [this] { openOwnerMenu(); }, [this] { m_filter.setOwners({}); });
    m_targetChip = chip(
        tr("On"), [this] { openTargetMenu(); }, [this] { m_filter.setTargets({}); });
    m_provisionChip = chip(
        tr("Provision"), [this] { openProvisionMenu(); }, [this] { m_filter.setProvisions({}); });
    line->addWidget(m_chips, 1);
    m_clear = new LinkButton(m_theme, tr("Clear"));
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        const QSignalBlocker blocker(m_search);
        m_search->clear();
        m_filter.clear();
    });
    m_chips->layout()->addWidget(m_clear);
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    m_count->setMinimumHeight(26);
    line->addWidget(m_count, 0, Qt::AlignTop);
    auto* add = iconButton(m_theme, QStringLiteral("ui-plus"), tr("Add a threat in own words"));
    add->setObjectName(QStringLiteral("add-threat"));
    connect(add, &QAbstractButton::clicked, this, &ThreatsPage::addThreat);
    line->addWidget(add, 0, Qt::AlignTop);
    return bar;
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
                                                   {ThreatTableModel::ProvisionColumn, Cell::Quiet}});
    m_table = table.view;
    setFocusProxy(m_table);
    table.delegate->setChosen(ThreatTableModel::StatusColumn, [this](const QModelIndex& index, const QString& status) {
        chooseThreatStatus(m_session, m_theme, {index.data(role::Key).toString()}, status, window());
    });
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    ColumnFit::setWidths(
        *header, {34, 84, 64, 54, 260, 110, 80, 100, 50, 82, 100},
        {{ThreatTableModel::StatusColumn, {menus::labels(menus::threatStatuses()), 20}},
         {ThreatTableModel::DueColumn, ColumnFit::days()},
         {ThreatTableModel::CertaintyColumn, {{words::certainty(true), words::certainty(false)}, 17}}});
    auto* fit = new ColumnFit(
        *m_table, *header,
        {.name = ThreatTableModel::Title,
         .nameWidth = 270,
         .second = ThreatTableModel::TargetColumn,
         .secondMaximum = 240,
         .givesWay = {ThreatTableModel::ProvisionColumn, ThreatTableModel::Planned, ThreatTableModel::Inherent,
                      ThreatTableModel::CertaintyColumn, ThreatTableModel::OwnerColumn}});
    header->setSectionResizeMode(ThreatTableModel::Check, QHeaderView::Fixed);
    header->setSectionsMovable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ThreatTableModel::Residual, Qt::DescendingOrder);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int at = ThreatTableModel::Inherent; at < ThreatTableModel::ColumnCount; ++at) {
        auto* action = new QAction(m_model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString(), header);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, fit, [fit, at](bool shown) { fit->setWanted(at, shown); });
        header->addAction(action);
        if (at == ThreatTableModel::ProvisionColumn)
            action->setChecked(false); // narrow windows; the detail names them
    }
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == ThreatTableModel::Check)
            toggleAll();
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

QWidget* ThreatsPage::buildBulkBar()
{
    m_bulkBar = new Surface(m_theme, &Theme::panel);
    m_bulkBar->setEdges(Qt::TopEdge);
    m_bulkBar->setAccessibleName(tr("Change all checked threats"));
    auto* line = new QHBoxLayout(m_bulkBar);
    line->setContentsMargins(14, 8, 14, 8);
    line->setSpacing(8);
    m_bulkCount = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text, 500);
    line->addWidget(m_bulkCount);
    const auto add = [&](const QString& text, const QString& name, void (ThreatsPage::*slot)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
    };
    add(tr("Status"), QStringLiteral("bulk-status"), &ThreatsPage::bulkStatus);
    add(tr("Owner"), QStringLiteral("bulk-owner"), &ThreatsPage::bulkOwner);
    add(tr("Due date"), QStringLiteral("bulk-due"), &ThreatsPage::bulkDue);
    add(tr("Add mitigation"), QStringLiteral("bulk-mitigation"), &ThreatsPage::bulkMitigation);
    add(tr("Accept risk"), QStringLiteral("bulk-accept"), &ThreatsPage::bulkAccept);
    auto* hint = new TextLabel(m_theme, tr("One change, one undo"), TextSize::Small, &Theme::muted);
    hint->setWholeOnly(true);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it gives way first
    line->addWidget(hint, 1);
    auto* uncheck = new LinkButton(m_theme, tr("Uncheck all"));
    uncheck->setMinimumWidth(uncheck->sizeHint().width());
    connect(uncheck, &QAbstractButton::clicked, this, [this] { m_model.setChecked(m_model.checkedKeys(), false); });
    line->addWidget(uncheck);
    return m_bulkBar;
}

void ThreatsPage::updateCount()
{
    m_count->setText(tr("%1 of %2").arg(m_filter.rowCount()).arg(m_model.rowCount()));
    m_count->setMinimumWidth(m_count->sizeHint().width());
}

void ThreatsPage::updateChips()
{
    QStringList levels;
    for (const Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
        if (m_filter.levels().contains(level))
            levels.append(words::level(level));
    }
    QStringList statuses;
    for (const menus::Choice& choice : menus::threatStatuses()) {
        if (m_filter.statuses().contains(choice.id))
            statuses.append(choice.label);
    }
    const Snapshot& snapshot = m_session.snapshot();
    const auto names = [&](const QSet<Id>& ids, const QString& none) {
        QStringList list;
        for (const Id& id : ids)
            list.append(id.isNull() ? none : words::recordName(snapshot, id, m_session.catalogue().get()));
        list.sort();
        return joined(list);
    };
    QStringList provisions(m_filter.provisions().begin(), m_filter.provisions().end());
    provisions.sort();
    m_levelChip->setValue(joined(levels));
    m_statusChip->setValue(joined(statuses));
    m_certaintyChip->setValue(m_filter.certainty() ? words::certainty(*m_filter.certainty()) : QString());
    m_ownerChip->setValue(names(m_filter.owners(), tr("Nobody")));
    m_targetChip->setValue(names(m_filter.targets(), tr("Whole system")));
    m_provisionChip->setValue(joined(provisions));
    m_clear->setVisible(m_filter.isFiltering());
    updateCount();
}

void ThreatsPage::updateBulkBar()
{
    const qsizetype count = m_model.checkedKeys().size();
    m_bulkBar->setVisible(count >= 2);
    qsizetype hidden = 0;
    for (const QString& key : m_model.checkedKeys())
        hidden += m_filter.mapFromSource(m_model.indexOf(key)).isValid() ? 0 : 1;
    const QString checked = tr("%n checked", nullptr, static_cast<int>(count));
    m_bulkCount->setText(hidden == 0 ? checked : tr("%1 (%2 hidden)").arg(checked).arg(hidden));
    m_bulkCount->setMinimumWidth(m_bulkCount->sizeHint().width());
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
    QStringList shown;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        shown.append(m_filter.index(row, 0).data(role::Key).toString());
    const QStringList checked = m_model.checkedKeys();
    const bool areAll =
        std::all_of(shown.begin(), shown.end(), [&](const QString& key) { return checked.contains(key); });
    m_model.setChecked(shown, !areAll);
}

void ThreatsPage::openLevelMenu()
{
    QList<menus::Choice> choices;
    QStringList current;
    for (const Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
        choices.append({levelName(level), words::level(level)});
        if (m_filter.levels().contains(level))
            current.append(levelName(level));
    }
    menus::popUp(menus::several(this, choices, current,
                                [this](const QStringList& ids) {
                                    QSet<Level> levels;
                                    for (const QString& id : ids)
                                        levels.insert(*levelFromName(id));
                                    m_filter.setLevels(levels);
                                }),
                 *m_levelChip);
}

void ThreatsPage::openStatusMenu()
{
    const QStringList current(m_filter.statuses().begin(), m_filter.statuses().end());
    menus::popUp(
        menus::several(this, menus::threatStatuses(), current,
                       [this](const QStringList& ids) { m_filter.setStatuses(QSet<QString>(ids.begin(), ids.end())); }),
        *m_statusChip);
}

void ThreatsPage::openCertaintyMenu()
{
    const QList<menus::Choice> choices{{QStringLiteral("yes"), words::certainty(true)},
                                       {QStringLiteral("no"), words::certainty(false)}};
    const QString current =
        m_filter.certainty() ? (*m_filter.certainty() ? QStringLiteral("yes") : QStringLiteral("no")) : QString();
    menus::popUp(
        menus::choice(this, choices, current, [this](const QString& id) { m_filter.setCertainty(id == u"yes"); }),
        *m_certaintyChip);
}

void ThreatsPage::openOwnerMenu()
{
    QList<menus::Choice> choices;
    for (const Record& person : m_session.snapshot().records(Kind::Person))
        choices.append({person.id().toString(), person.text(field::person::Name)});
    choices.append({Id{}.toString(), tr("Nobody")});
    QStringList current;
    for (const Id& id : m_filter.owners())
        current.append(id.toString());
    menus::popUp(menus::several(this, choices, current,
                                [this](const QStringList& ids) {
                                    QSet<Id> owners;
                                    for (const QString& id : ids)
                                        owners.insert(Id::parse(id).value_or(Id{}));
                                    m_filter.setOwners(owners);
                                }),
                 *m_ownerChip);
}

void ThreatsPage::openTargetMenu()
{
    QMap<QString, Id> targets;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        targets.insert(index.data(role::TargetName).toString(), index.data(role::TargetId).value<Id>());
    }
    QList<menus::Choice> choices;
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        choices.append({it->toString(), it.key()});
    const QString current = m_filter.targets().isEmpty() ? QStringLiteral("-") : m_filter.targets().begin()->toString();
    menus::popUp(menus::choice(this, choices, current,
                               [this](const QString& id) { m_filter.setTargets({Id::parse(id).value_or(Id{})}); }),
                 *m_targetChip);
}

void ThreatsPage::openProvisionMenu()
{
    QSet<QString> named;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const QString& id : m_model.index(row, 0).data(role::Provisions).toStringList())
            named.insert(id);
    }
    QList<menus::Choice> choices;
    for (const CatalogueProvision& provision : m_session.catalogue()->provisions()) {
        if (named.contains(provision.id))
            choices.append({provision.id, QString(provision.id % u"  " % provision.title)});
    }
    const QString current = m_filter.provisions().isEmpty() ? QString() : *m_filter.provisions().begin();
    menus::popUp(menus::choice(this, choices, current, [this](const QString& id) { m_filter.setProvisions({id}); }),
                 *m_provisionChip);
}

void ThreatsPage::bulkStatus()
{
    const QStringList keys = m_model.checkedKeys();
    menus::popUp(
        menus::choice(this, menus::threatStatuses(), {},
                      [this, keys](const QString& id) { chooseThreatStatus(m_session, m_theme, keys, id, window()); }),
        *findChild<QPushButton*>(QStringLiteral("bulk-status")));
}

void ThreatsPage::bulkOwner()
{
    const QStringList keys = m_model.checkedKeys();
    menus::popUp(menus::owner(this, m_session, {},
                              [this, keys](Id person) {
                                  decisions::setThreatField(m_session, keys, field::threat::Owner, idValue(person),
                                                            tr("Set owner of %n threat(s)", nullptr, int(keys.size())));
                              }),
                 *findChild<QPushButton*>(QStringLiteral("bulk-owner")));
}

void ThreatsPage::bulkDue()
{
    const QStringList keys = m_model.checkedKeys();
    menus::popUp(menus::date(this, {},
                             [this, keys](const QString& day) {
                                 decisions::setThreatField(
                                     m_session, keys, field::threat::Due, textValue(day),
                                     tr("Set due date of %n threat(s)", nullptr, int(keys.size())));
                             }),
                 *findChild<QPushButton*>(QStringLiteral("bulk-due")));
}

void ThreatsPage::bulkMitigation()
{
    const QStringList keys = m_model.checkedKeys();
    const AnalysisPointer analysis = m_session.analysis();
    if (!analysis)
        return;
    QHash<QString, int> fits; // catalogue mitigation to the number of checked threats it treats
    for (const QString& key : keys) {
        if (const Threat* threat = analysis->threat(key)) {
            for (const QString& id : threat->suggested)
                ++fits[id];
        }
    }
    QList<menus::Choice> choices;
    for (auto it = fits.cbegin(); it != fits.cend(); ++it) {
        if (const CatalogueMitigation* mitigation = m_session.catalogue()->mitigation(it.key()))
            choices.append(
                {it.key(), tr("%1 (treats %2 of %3)").arg(mitigation->title).arg(it.value()).arg(keys.size())});
    }
    std::sort(choices.begin(), choices.end(), [&](const menus::Choice& a, const menus::Choice& b) {
        return fits[a.id] != fits[b.id] ? fits[a.id] > fits[b.id] : a.label < b.label;
    });
    QStringList treated;
    menus::popUp(menus::choice(this, choices, QStringLiteral("-"),
                               [this, keys](const QString& id) {
                                   const CatalogueMitigation* mitigation = m_session.catalogue()->mitigation(id);
                                   QStringList fitting;
                                   for (const QString& key : keys) {
                                       const Threat* threat = m_session.analysis()->threat(key);
                                       if (mitigation && threat && threat->catalogue &&
                                           mitigation->threats.contains(threat->catalogue->id))
                                           fitting.append(key);
                                   }
                                   decisions::addMitigation(m_session, id, fitting);
                               }),
                 *findChild<QPushButton*>(QStringLiteral("bulk-mitigation")));
}

void ThreatsPage::bulkAccept()
{
    (new AcceptDialog(m_session, m_theme, m_model.checkedKeys(), window()))->open();
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
