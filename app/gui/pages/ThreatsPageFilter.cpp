// The filters of the register, its groups and saved views.

#include "app/gui/pages/ThreatsPage.h"

#include "app/gui/SavedViews.h"
#include "app/gui/widgets/FlowLayout.h"
#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QTableView>

namespace provisor {

namespace {

/// Chips show up to this many values by name, then their number.
constexpr qsizetype namedValues = 2;

/// The statuses, and the one that no decision has but the rule: it no longer fires.
QList<menus::Choice> filterStatuses()
{
    QList<menus::Choice> choices = menus::threatStatuses();
    choices.append({QString::fromLatin1(ThreatQuery::noLongerRaised), words::threatStatus({}, false)});
    return choices;
}

QString joined(const QStringList& names)
{
    return names.size() <= namedValues ? names.join(QStringLiteral(", "))
                                       : ThreatsPage::tr("%n chosen", nullptr, static_cast<int>(names.size()));
}

} // namespace

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
    // Shown when they say something; before that they are in the list "More".
    m_boundaryChip = chip(
        tr("In"), [this] { openBoundaryMenu(); },
        [this] { change([](ThreatQuery& query) { query.boundaries.clear(); }); });
    m_referenceChip = chip(
        tr("Framework"), [this] { openReferenceMenu(); },
        [this] { change([](ThreatQuery& query) { query.references.clear(); }); });
    m_labelChip = chip(
        tr("Label"), [this] { openLabelMenu(); }, [this] { change([](ThreatQuery& query) { query.labels.clear(); }); });
    m_changedChip = chip(
        tr("Changed since"), [this] { openChangedMenu(); },
        [this] { change([](ThreatQuery& query) { query.changedSince = Id{}; }); });
    m_overdueChip = chip(
        tr("Due"), [this] { m_filter.setOverdueOnly(!m_filter.query().isOverdueOnly); },
        [this] { m_filter.setOverdueOnly(false); });
    m_groupChip = chip(
        tr("Group by"), [this] { openGroupMenu(); }, [this] { m_filter.setGroup(ThreatQuery::Group::None); });
    m_more = new LinkButton(m_theme, tr("More"));
    m_more->setAccessibleName(tr("More filters"));
    connect(m_more, &QAbstractButton::clicked, this, &ThreatsPage::openMoreMenu);
    m_chips->layout()->addWidget(m_more);
    line->addWidget(m_chips, 1);
    m_clear = new LinkButton(m_theme, tr("Clear"));
    connect(m_clear, &QAbstractButton::clicked, this, &ThreatsPage::clearFilters);
    m_chips->layout()->addWidget(m_clear);
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    m_count->setMinimumHeight(26);
    line->addWidget(m_count, 0, Qt::AlignTop);
    m_views = iconButton(m_theme, QStringLiteral("ui-flag"), tr("Saved views"));
    m_views->setObjectName(QStringLiteral("saved-views"));
    connect(m_views, &QAbstractButton::clicked, this, &ThreatsPage::openViewMenu);
    line->addWidget(m_views, 0, Qt::AlignTop);
    m_columnsButton = iconButton(m_theme, QStringLiteral("ui-spread-across"), tr("Columns"));
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    connect(m_columnsButton, &QAbstractButton::clicked, this, &ThreatsPage::openColumnMenu);
    line->addWidget(m_columnsButton, 0, Qt::AlignTop);
    auto* add = iconButton(m_theme, QStringLiteral("ui-plus"), tr("Add a threat in own words"));
    add->setObjectName(QStringLiteral("add-threat"));
    connect(add, &QAbstractButton::clicked, this, &ThreatsPage::addThreat);
    line->addWidget(add, 0, Qt::AlignTop);
    return bar;
}

void ThreatsPage::updateChips()
{
    const ThreatQuery& query = m_filter.query();
    QStringList levels;
    for (const Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
        if (query.levels.contains(level))
            levels.append(words::level(level));
    }
    QStringList statuses;
    for (const menus::Choice& choice : filterStatuses()) {
        if (query.statuses.contains(choice.id))
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
    const auto sorted = [](const QSet<QString>& set) {
        QStringList list(set.begin(), set.end());
        list.sort();
        return joined(list);
    };
    m_levelChip->setValue(joined(levels));
    m_statusChip->setValue(joined(statuses));
    m_certaintyChip->setValue(query.isConfirmed ? words::certainty(*query.isConfirmed) : QString());
    m_ownerChip->setValue(names(query.owners, tr("Nobody")));
    m_targetChip->setValue(names(query.targets, tr("Whole system")));
    m_provisionChip->setValue(sorted(query.provisions));
    m_boundaryChip->setValue(names(query.boundaries, {}));
    m_referenceChip->setValue(sorted(query.references));
    m_labelChip->setValue(sorted(query.labels));
    m_changedChip->setValue(names(query.changedSince.isNull() ? QSet<Id>() : QSet<Id>{query.changedSince}, {}));
    m_overdueChip->setValue(query.isOverdueOnly ? tr("Overdue") : QString());
    m_groupChip->setValue(query.group == ThreatQuery::Group::None ? QString() : groupName(query.group));
    for (FilterChip* optional :
         {m_provisionChip, m_boundaryChip, m_referenceChip, m_labelChip, m_changedChip, m_overdueChip})
        optional->setVisible(!optional->value().isEmpty());
    if (m_search->text() != query.text) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(query.text);
    }
    m_clear->setVisible(m_filter.isFiltering());
    updateCount();
}

void ThreatsPage::openLevelMenu()
{
    QList<menus::Choice> choices;
    QStringList current;
    for (const Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
        choices.append({levelName(level), words::level(level)});
        if (m_filter.query().levels.contains(level))
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
    const QStringList current(m_filter.query().statuses.begin(), m_filter.query().statuses.end());
    menus::popUp(
        menus::several(this, filterStatuses(), current,
                       [this](const QStringList& ids) { m_filter.setStatuses(QSet<QString>(ids.begin(), ids.end())); }),
        *m_statusChip);
}

void ThreatsPage::openCertaintyMenu()
{
    const QList<menus::Choice> choices{{QStringLiteral("yes"), words::certainty(true)},
                                       {QStringLiteral("no"), words::certainty(false)}};
    const QString current = m_filter.query().isConfirmed
                                ? (*m_filter.query().isConfirmed ? QStringLiteral("yes") : QStringLiteral("no"))
                                : QString();
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
    for (const Id& id : m_filter.query().owners)
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
    const QString current =
        m_filter.query().targets.isEmpty() ? QStringLiteral("-") : m_filter.query().targets.begin()->toString();
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
    const QString current = m_filter.query().provisions.isEmpty() ? QString() : *m_filter.query().provisions.begin();
    menus::popUp(menus::choice(this, choices, current, [this](const QString& id) { m_filter.setProvisions({id}); }),
                 anchorOf(*m_provisionChip));
}

void ThreatsPage::change(const std::function<void(ThreatQuery&)>& edit)
{
    ThreatQuery query = m_filter.query();
    edit(query);
    if (query.changedSince != m_filter.query().changedSince)
        m_filter.setChangedKeys(changedKeys(query.changedSince));
    m_filter.setQuery(query);
}

QSet<QString> ThreatsPage::changedKeys(Id baseline)
{
    if (baseline.isNull() || !m_session.analysis())
        return {};
    const auto keys = m_changes.keys(baseline);
    if (!keys)
        Q_EMIT m_navigator.messageWanted(keys.error().toString());
    return keys.value_or(QSet<QString>());
}

void ThreatsPage::followBaseline()
{
    if (!m_filter.query().changedSince.isNull())
        m_filter.setChangedKeys(changedKeys(m_filter.query().changedSince));
}

void ThreatsPage::chooseTexts(const QStringList& all, const QSet<QString>& current, const QWidget& anchor,
                              QSet<QString> ThreatQuery::*member)
{
    QList<menus::Choice> choices;
    for (const QString& text : all)
        choices.append({text, text});
    menus::popUp(menus::several(this, choices, QStringList(current.begin(), current.end()),
                                [this, member](const QStringList& chosen) {
                                    change([&](ThreatQuery& query) {
                                        query.*member = QSet<QString>(chosen.begin(), chosen.end());
                                    });
                                }),
                 anchor);
}

const QWidget& ThreatsPage::anchorOf(const FilterChip& chip) const
{
    return chip.isVisible() ? static_cast<const QWidget&>(chip) : *m_more;
}

void ThreatsPage::openBoundaryMenu()
{
    QList<menus::Choice> choices;
    for (const Record& boundary : m_session.snapshot().records(Kind::Boundary))
        choices.append({boundary.id().toString(), words::recordName(boundary)});
    QStringList current;
    for (const Id& id : m_filter.query().boundaries)
        current.append(id.toString());
    menus::popUp(menus::several(this, choices, current,
                                [this](const QStringList& chosen) {
                                    QSet<Id> ids;
                                    for (const QString& id : chosen)
                                        ids.insert(Id::parse(id).value_or(Id{}));
                                    change([&](ThreatQuery& query) { query.boundaries = ids; });
                                }),
                 anchorOf(*m_boundaryChip));
}

void ThreatsPage::openReferenceMenu()
{
    QMap<QString, QSet<QString>> byFramework; // only what some threat of the model has
    for (const ThreatRow& row : m_model.rows()) {
        const CatalogueThreat* threat = m_session.catalogue()->threat(row.catalogueId);
        for (const Reference& reference : threat ? threat->references : QList<Reference>()) {
            const Framework* framework = m_session.catalogue()->framework(reference.framework, reference.edition);
            byFramework[QString((framework ? framework->name : reference.framework) % u' ' % reference.edition)].insert(
                reference.id);
        }
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto it = byFramework.cbegin(); it != byFramework.cend(); ++it) {
        QMenu* inner = menu->addMenu(it.key());
        QStringList ids(it.value().begin(), it.value().end());
        ids.sort();
        for (const QString& id : std::as_const(ids)) {
            QAction* action = inner->addAction(id);
            action->setCheckable(true);
            action->setChecked(m_filter.query().references.contains(id));
            connect(action, &QAction::triggered, this, [this, id](bool isChosen) {
                change([&](ThreatQuery& query) {
                    if (isChosen)
                        query.references.insert(id);
                    else
                        query.references.remove(id);
                });
            });
        }
    }
    menus::popUp(menu, anchorOf(*m_referenceChip));
}

void ThreatsPage::openLabelMenu()
{
    chooseTexts(decisions::labels(m_session), m_filter.query().labels, anchorOf(*m_labelChip), &ThreatQuery::labels);
}

void ThreatsPage::openChangedMenu()
{
    QList<menus::Choice> choices;
    for (const Record& baseline : m_session.snapshot().records(Kind::Baseline))
        choices.append({baseline.id().toString(), baseline.text(field::baseline::Name)});
    menus::popUp(menus::choice(this, choices, m_filter.query().changedSince.toString(),
                               [this](const QString& id) {
                                   change(
                                       [&](ThreatQuery& query) { query.changedSince = Id::parse(id).value_or(Id{}); });
                               }),
                 anchorOf(*m_changedChip));
}

void ThreatsPage::openMoreMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The next list opens once this one is closed.
    const auto add = [&](const QString& title, void (ThreatsPage::*open)(), bool isPossible) {
        QAction* action = menu->addAction(title);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, open, Qt::QueuedConnection);
    };
    const Snapshot& snapshot = m_session.snapshot();
    add(tr("Provision..."), &ThreatsPage::openProvisionMenu, true);
    add(tr("In a boundary..."), &ThreatsPage::openBoundaryMenu, !snapshot.records(Kind::Boundary).isEmpty());
    add(tr("Entry of a framework..."), &ThreatsPage::openReferenceMenu, true);
    add(tr("Label..."), &ThreatsPage::openLabelMenu, !decisions::labels(m_session).isEmpty());
    add(tr("Changed since a baseline..."), &ThreatsPage::openChangedMenu, !snapshot.records(Kind::Baseline).isEmpty());
    menu->addSeparator();
    QAction* overdue = menu->addAction(tr("Overdue"));
    overdue->setCheckable(true);
    overdue->setChecked(m_filter.query().isOverdueOnly);
    connect(overdue, &QAction::triggered, &m_filter, &ThreatFilter::setOverdueOnly);
    QAction* unassigned = menu->addAction(tr("Without an owner"));
    unassigned->setCheckable(true);
    unassigned->setChecked(m_filter.query().owners == QSet<Id>{Id{}});
    connect(unassigned, &QAction::triggered, this,
            [this](bool isChosen) { m_filter.setOwners(isChosen ? QSet<Id>{Id{}} : QSet<Id>()); });
    menus::popUp(menu, *m_more);
}

QString ThreatsPage::groupName(ThreatQuery::Group group)
{
    switch (group) {
    case ThreatQuery::Group::None:
        return tr("Nothing");
    case ThreatQuery::Group::Element:
        return tr("Element");
    case ThreatQuery::Group::Boundary:
        return tr("Boundary");
    case ThreatQuery::Group::Owner:
        return tr("Owner");
    case ThreatQuery::Group::Status:
        return tr("Status");
    case ThreatQuery::Group::Level:
        return tr("Level");
    case ThreatQuery::Group::Principle:
        return tr("Principle of the standard");
    }
    return {};
}

void ThreatsPage::openGroupMenu()
{
    QList<menus::Choice> choices;
    for (int at = 0; at <= int(ThreatQuery::Group::Principle); ++at)
        choices.append({QString::number(at), groupName(ThreatQuery::Group(at))});
    menus::popUp(menus::choice(this, choices, QString::number(int(m_filter.query().group)),
                               [this](const QString& at) { m_filter.setGroup(ThreatQuery::Group(at.toInt())); }),
                 *m_groupChip);
}

void ThreatsPage::openColumnMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_columns.values());
    menus::popUp(menu, *m_columnsButton);
}

void ThreatsPage::openViewMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QMenu& to, const SavedView& view) {
        connect(to.addAction(view.name), &QAction::triggered, this, [this, query = view.query] { showView(query); });
    };
    for (const SavedView& view : savedViews::builtIn())
        add(*menu, view);
    menu->addSeparator();
    const Id model = m_session.snapshot().model().id();
    const QList<SavedView> saved = savedViews::all(model);
    for (const SavedView& view : saved)
        add(*menu, view);
    menu->addSeparator();
    connect(menu->addAction(tr("Save this view...")), &QAction::triggered, this, &ThreatsPage::saveView,
            Qt::QueuedConnection);
    QMenu* remove = menu->addMenu(tr("Delete a view"));
    remove->setEnabled(!saved.isEmpty());
    for (const SavedView& view : saved)
        connect(remove->addAction(view.name), &QAction::triggered, this,
                [model, name = view.name] { savedViews::remove(model, name); });
    menus::popUp(menu, *m_views);
}

void ThreatsPage::showView(const ThreatQuery& view)
{
    change([&](ThreatQuery& query) { query = view; });
    showOrder();
}

void ThreatsPage::saveView()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view. It keeps the filters, the order and the groups."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.simplified().isEmpty())
            savedViews::save(m_session.snapshot().model().id(), {name.simplified(), m_filter.query()});
    });
    dialog->open();
}

void ThreatsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ThreatsPage::clearFilters()
{
    m_filter.clear();
    m_table->setFocus();
}

} // namespace provisor
