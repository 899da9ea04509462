#include "app/gui/pages/TreatmentPage.h"

#include "app/gui/SignPainter.h"
#include "app/gui/pages/TreatmentChart.h"
#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/DetailPane.h"
#include "app/gui/widgets/RegisterTable.h"
#include "models/Roles.h"
#include "models/TreatmentEdits.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace provisor {

namespace {

constexpr qsizetype shownThreats = 12;
constexpr qsizetype shownRemaining = 6;

/// "3 small, 12 medium, 1 large".
QString effortText(const QList<TreatmentStep>& steps)
{
    QStringList parts;
    for (const char* effort : {"small", "medium", "large"}) {
        const auto count = std::count_if(steps.begin(), steps.end(), [&](const TreatmentStep& step) {
            return step.effort == QLatin1StringView(effort);
        });
        if (count > 0)
            parts.append(QString(QString::number(count) % u' ' % words::effort(QLatin1String(effort)).toLower()));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

TreatmentPage::TreatmentPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_finder(session),
      m_ranking(m_finder, TreatmentTableModel::Steps::Ranking), m_plan(m_finder, TreatmentTableModel::Steps::Plan)
{
    m_tools = buildTools();
    m_lists = new QStackedWidget;
    m_lists->addWidget(buildRanking());
    m_lists->addWidget(buildPlan());
    const DetailPane pane = makeDetailPane(m_theme);
    pane.area->setMinimumWidth(360);
    m_detail = pane.column;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new DetailSplitter(m_lists, pane.area));
    connect(&m_finder, &TreatmentFinder::changed, this, &TreatmentPage::refresh);
    connect(&session, &Session::whatIfChanged, this, &TreatmentPage::followCurrent);
    setList(List::Ranking);
    refresh();
}

QWidget* TreatmentPage::buildTools()
{
    m_toolStack = new QStackedWidget;
    m_toolStack->addWidget(buildRankingTools());
    m_toolStack->addWidget(buildPlanTools());
    m_toolStack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return m_toolStack;
}

QWidget* TreatmentPage::buildRankingTools()
{
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the ranking by text"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(200);
    connect(search, &QLineEdit::textChanged, &m_rankingFilter, &QSortFilterProxyModel::setFilterFixedString);
    line->addWidget(search);
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_count, 1);
    return tools;
}

QWidget* TreatmentPage::buildPlanTools()
{
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new TextLabel(m_theme, tr("Nothing above"), TextSize::Body, &Theme::muted));
    m_level =
        new SegmentBar(m_theme, {words::level(Level::Low), words::level(Level::Medium), words::level(Level::High)});
    m_level->setAccessibleName(tr("Highest level that is to remain"));
    connect(m_level, &SegmentBar::chosen, this, [this](int at) { m_finder.setAppetite(Level(at)); });
    line->addWidget(m_level);
    line->addStretch();
    m_tryAll = new QPushButton(tr("What if all were done?"));
    m_tryAll->setObjectName(QStringLiteral("try-all"));
    connect(m_tryAll, &QPushButton::clicked, this, &TreatmentPage::tryAll);
    line->addWidget(m_tryAll);
    m_planAll = new QPushButton(m_theme.icon(QStringLiteral("ui-plus")), tr("Plan all steps"));
    m_planAll->setObjectName(QStringLiteral("plan-all"));
    connect(m_planAll, &QPushButton::clicked, this, &TreatmentPage::planAll);
    line->addWidget(m_planAll);
    return tools;
}

QTableView* TreatmentPage::buildTable(QSortFilterProxyModel& filter, const QString& name)
{
    using Cell = CellDelegate::Cell;
    using Model = TreatmentTableModel;
    filter.setSortRole(role::Sort);
    filter.setFilterRole(role::Search);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView* table = makeRegisterTable(m_session, m_theme, filter, name,
                                          {{Model::Position, Cell::Count},
                                           {Model::Title, Cell::Strong},
                                           {Model::Removed, Cell::Figure},
                                           {Model::Threats, Cell::Count},
                                           {Model::Within, Cell::Count},
                                           {Model::Effort, Cell::Effort},
                                           {Model::Does, Cell::Quiet},
                                           {Model::Provisions, Cell::Quiet},
                                           {Model::Above, Cell::Count},
                                           {Model::Residual, Cell::Figure}})
                            .view;
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    TreatmentStep both; // the longest text of its column
    both.adds = true;
    both.finishes = {Id()};
    ColumnFit::setWidths(
        *table->horizontalHeader(), {46, 260, 70, 66, 62, 72, 116, 140, 62, 78},
        {{Model::Effort, {{words::effort(QStringLiteral("medium"))}, 0}}, {Model::Does, {{Model::doesText(both)}, 0}}});
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TreatmentPage::followCurrent);
    return table;
}

QWidget* TreatmentPage::buildRanking()
{
    using Model = TreatmentTableModel;
    m_rankingFilter.setSourceModel(&m_ranking);
    m_rankingTable = buildTable(m_rankingFilter, tr("Mitigations by the risk they remove"));
    auto* fit = new ColumnFit(*m_rankingTable, *m_rankingTable->horizontalHeader(),
                              {.name = Model::Title,
                               .nameWidth = 240,
                               .second = Model::Provisions,
                               .secondMaximum = 260,
                               .givesWay = {Model::Provisions, Model::Does, Model::Within}});
    for (const int column : {Model::Position, Model::Above, Model::Residual})
        fit->setWanted(column, false);
    m_rankingTable->horizontalHeader()->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    m_rankingTable->sortByColumn(Model::Removed, Qt::DescendingOrder);
    return m_rankingTable;
}

QWidget* TreatmentPage::buildPlan()
{
    using Model = TreatmentTableModel;
    auto* page = new Surface(m_theme, &Theme::surface);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sentence = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(16, 12, 16, 4);
    column->addWidget(m_sentence);
    m_chart = new TreatmentChart(m_theme);
    column->addWidget(m_chart);
    m_planFilter.setSourceModel(&m_plan);
    m_planTable = buildTable(m_planFilter, tr("Steps of the cheapest set"));
    auto* fit = new ColumnFit(
        *m_planTable, *m_planTable->horizontalHeader(),
        {.name = Model::Title, .nameWidth = 220, .givesWay = {Model::Does, Model::Threats, Model::Effort}});
    for (const int hidden : {Model::Within, Model::Provisions})
        fit->setWanted(hidden, false);
    m_planTable->horizontalHeader()->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    m_planTable->sortByColumn(Model::Position, Qt::AscendingOrder);
    column->addWidget(m_planTable, 1);
    m_remaining = new Surface(m_theme, &Theme::panel);
    m_remaining->setEdges(Qt::TopEdge);
    m_remainingColumn = new QVBoxLayout(m_remaining);
    m_remainingColumn->setContentsMargins(16, 10, 16, 10);
    m_remainingColumn->setSpacing(2);
    column->addWidget(m_remaining);
    connect(m_chart, &TreatmentChart::chosen, this, [this](int step) {
        for (int row = 0; row < m_planFilter.rowCount(); ++row) {
            const QModelIndex index = m_planFilter.index(row, Model::Position);
            if (index.data(role::Sort).toInt() == step)
                m_planTable->setCurrentIndex(index.siblingAtColumn(Model::Title));
        }
    });
    return page;
}

void TreatmentPage::setList(List list)
{
    m_list = list;
    m_lists->setCurrentIndex(int(list));
    m_toolStack->setCurrentIndex(int(list));
    setFocusProxy(table(list));
    followCurrent();
}

void TreatmentPage::refresh()
{
    const int ranked = m_ranking.rowCount();
    m_count->setText(m_finder.isCurrent() ? tr("%n mitigation(s) would remove risk", nullptr, ranked)
                                          : tr("Working it out..."));
    m_level->setCurrent(int(m_finder.appetite()));
    refreshPlan();
    for (QTableView* table : {m_rankingTable, m_planTable}) {
        if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, TreatmentTableModel::Title));
    }
    followCurrent();
}

void TreatmentPage::refreshPlan()
{
    const TreatmentPointer treatment = m_finder.treatment();
    const TreatmentPlan plan = treatment ? treatment->plan : TreatmentPlan{};
    const Snapshot& snapshot = m_session.snapshot();
    const bool isReady = m_finder.isCurrent() && !plan.steps.isEmpty();
    m_tryAll->setEnabled(isReady);
    m_planAll->setEnabled(isReady && std::any_of(plan.steps.begin(), plan.steps.end(), [&](const TreatmentStep& step) {
                              return treatments::canPlan(snapshot, step);
                          }));
    const QString level = words::level(plan.appetite);
    const QString text =
        !m_finder.isCurrent() ? tr("Working it out...")
        : plan.steps.isEmpty()
            ? plan.remaining.isEmpty() ? tr("No threat is above %1 today.").arg(level)
                                       : tr("Nothing in the catalogue lowers what is above %1.").arg(level)
            : tr("%n step(s): %1 threats above %2 become %3, the residual risk falls from %4 to %5. Effort: %6.",
                 nullptr, static_cast<int>(plan.steps.size()))
                  .arg(QString::number(plan.before.aboveAppetite), level, QString::number(plan.after.aboveAppetite),
                       words::risk(plan.before.residual), words::risk(plan.after.residual), effortText(plan.steps));
    m_sentence->setText(text);
    m_sentence->setToolTip(
        tr("Found step by step, always what brings the most for its effort. A cheaper set may exist."));
    m_chart->setPlan(plan);
    m_chart->setVisible(!plan.steps.isEmpty());
    m_planTable->setVisible(!plan.steps.isEmpty());
    refreshRemaining(plan);
}

void TreatmentPage::refreshRemaining(const TreatmentPlan& plan)
{
    clearLayout(*m_remainingColumn);
    const TreatmentPointer treatment = m_finder.treatment();
    m_remaining->setVisible(!plan.remaining.isEmpty());
    if (plan.remaining.isEmpty() || !treatment)
        return;
    auto* advice = new TextLabel(m_theme,
                                 tr("%n threat(s) stay above %1 whatever the catalogue offers: change the design, "
                                    "transfer the risk or accept it.",
                                    nullptr, static_cast<int>(plan.remaining.size()))
                                     .arg(words::level(plan.appetite)),
                                 TextSize::Body, &Theme::text, 600);
    advice->setWordWrap(true);
    m_remainingColumn->addWidget(advice);
    for (const QString& key : plan.remaining.first(std::min(shownRemaining, plan.remaining.size()))) {
        const Threat* threat = treatment->analysis->threat(key);
        if (!threat)
            continue;
        auto* link = new LinkButton(m_theme, QString(threat->title % u", " % words::targetName(threat->target)));
        const Level level = threat->risk.residual.level;
        link->setSign([level](const SignPainter& signs, QPointF centre) { signs.level(centre, 11, level, true); });
        connect(link, &QAbstractButton::clicked, this, [this, key] { Q_EMIT m_navigator.threatWanted(key); });
        m_remainingColumn->addWidget(link, 0, Qt::AlignLeft);
    }
    if (plan.remaining.size() > shownRemaining)
        m_remainingColumn->addWidget(
            new TextLabel(m_theme, tr("and %n more", nullptr, static_cast<int>(plan.remaining.size() - shownRemaining)),
                          TextSize::Small, &Theme::muted));
}

const TreatmentStep* TreatmentPage::current() const
{
    const bool isRanking = m_list == List::Ranking;
    const QSortFilterProxyModel& filter = isRanking ? m_rankingFilter : m_planFilter;
    const TreatmentTableModel& model = isRanking ? m_ranking : m_plan;
    return model.step(filter.mapToSource(table(m_list)->currentIndex()));
}

void TreatmentPage::followCurrent()
{
    if (!m_detail)
        return;
    clearLayout(*m_detail);
    const TreatmentStep* step = current();
    m_chart->setCurrent(m_planTable->currentIndex().siblingAtColumn(TreatmentTableModel::Position).data().toInt());
    if (!step) {
        m_detail->addWidget(emptyState(m_theme, !m_finder.isCurrent() ? tr("Working it out...")
                                                : table(m_list)->model()->rowCount() == 0
                                                    ? tr("No mitigation of the catalogue would remove risk.")
                                                    : tr("Choose a mitigation to see what it brings.")));
        return;
    }
    addHead(*step);
    addProvisions(*step);
    addThreats(*step);
    addTexts(*step);
    m_detail->addStretch();
}

void TreatmentPage::addHead(const TreatmentStep& step)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 12);
    head->setSpacing(6);
    m_detail->addLayout(head);
    const auto label = [&](const QString& text, TextSize size, Colour Theme::*token, int weight = 400) {
        auto* made = new TextLabel(m_theme, text, size, token, weight);
        made->setWordWrap(true);
        head->addWidget(made);
    };
    label(step.mitigation->title, TextSize::Heading, &Theme::text, 600);
    label(step.mitigation->description, TextSize::Small, &Theme::text2);
    const QString brings = QString(
        tr("Removes %1 of residual risk from %n threat(s)", nullptr, step.threats).arg(words::risk(step.riskRemoved)) %
        u"; " % tr("%n come(s) within the appetite.", nullptr, step.broughtWithin));
    head->addSpacing(2);
    label(brings, TextSize::Body, &Theme::text, 600);
    QStringList names;
    for (const Id& id : step.finishes)
        names.append(words::recordName(m_session.snapshot(), id, m_session.catalogue().get()));
    if (!names.isEmpty())
        label(tr("Finishes: %1").arg(names.join(QStringLiteral(", "))), TextSize::Small, &Theme::text2);
    addButtons(step);
}

void TreatmentPage::addButtons(const TreatmentStep& step)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 12, 12);
    line->setSpacing(8);
    if (treatments::canPlan(m_session.snapshot(), step)) {
        auto* plan = new QPushButton(m_theme.icon(QStringLiteral("ui-plus")), tr("Add to the plan"));
        plan->setObjectName(QStringLiteral("add-to-plan"));
        connect(plan, &QPushButton::clicked, this, [this, step] { planStep(step); });
        line->addWidget(plan);
    } else if (!step.finishes.isEmpty()) {
        auto* show = new QPushButton(tr("Show in the plan"));
        connect(show, &QPushButton::clicked, this,
                [this, id = step.finishes.first()] { Q_EMIT m_navigator.mitigationWanted(id); });
        line->addWidget(show);
    }
    auto* tryIt = new QPushButton(tr("What if this were done?"));
    tryIt->setObjectName(QStringLiteral("try-step"));
    connect(tryIt, &QPushButton::clicked, this, [this, step] { treatments::tryOut(m_session, {step}); });
    line->addWidget(tryIt);
    line->addStretch();
    m_detail->addLayout(line);
}

void TreatmentPage::addProvisions(const TreatmentStep& step)
{
    auto* section = new Section(m_theme, tr("Gives evidence for"));
    section->setNote(tr("%n provision(s)", nullptr, static_cast<int>(step.mitigation->provisions.size())));
    for (const QString& id : step.mitigation->provisions) {
        const CatalogueProvision* provision = m_session.catalogue()->provision(id);
        auto* line = new QHBoxLayout;
        auto* link = new LinkButton(m_theme, provision ? QString(id % u"  " % provision->title) : id);
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT m_navigator.provisionWanted(id); });
        line->addWidget(link, 1);
        section->body()->addLayout(line);
    }
    m_detail->addWidget(section);
}

void TreatmentPage::addThreats(const TreatmentStep& step)
{
    const TreatmentPointer treatment = m_finder.treatment();
    QList<const Threat*> treated;
    for (const Threat& threat : treatment->analysis->threats) {
        if (threat.isRaised && threat.catalogue && threat.catalogue->mitigations.contains(step.mitigation->id))
            treated.append(&threat);
    }
    if (treated.isEmpty())
        return;
    auto* section = new Section(m_theme, tr("Acts on"));
    section->setNote(tr("%n threat(s) of the model", nullptr, static_cast<int>(treated.size())));
    for (const Threat* threat : treated.first(std::min(shownThreats, treated.size()))) {
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* sign = new SignLabel(m_theme, 14);
        const Level level = threat->risk.residual.level;
        const bool isConfirmed = threat->certainty == Certainty::Confirmed;
        sign->setSign(words::level(level), [level, isConfirmed](const SignPainter& signs, QPointF centre) {
            signs.level(centre, 11, level, isConfirmed);
        });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, QString(threat->title % u", " % words::targetName(threat->target)));
        connect(link, &QAbstractButton::clicked, this,
                [this, key = threat->key] { Q_EMIT m_navigator.threatWanted(key); });
        line->addWidget(link, 1);
        line->addWidget(
            new TextLabel(m_theme, words::risk(threat->risk.residual.value), TextSize::Small, &Theme::text2));
        section->body()->addLayout(line);
    }
    if (treated.size() > shownThreats)
        section->body()->addWidget(
            new TextLabel(m_theme, tr("and %n more", nullptr, static_cast<int>(treated.size() - shownThreats)),
                          TextSize::Small, &Theme::muted));
    m_detail->addWidget(section);
}

void TreatmentPage::addTexts(const TreatmentStep& step)
{
    const CatalogueMitigation& entry = *step.mitigation;
    const auto add = [&](const QString& title, const QString& note, const QString& text) {
        if (text.isEmpty())
            return;
        auto* section = new Section(m_theme, title);
        section->setNote(note);
        auto* words = new TextLabel(m_theme, text, TextSize::Small, &Theme::text2);
        words->setWordWrap(true);
        section->body()->addWidget(words);
        m_detail->addWidget(section);
    };
    add(tr("Effort"), words::effort(step.effort), entry.effortBasis);
    add(tr("How to verify it"), {}, entry.verify);
    add(tr("Limits"), {}, entry.limits);
}

void TreatmentPage::planStep(const TreatmentStep& step)
{
    if (treatments::plan(m_session, {step}))
        Q_EMIT m_navigator.messageWanted(tr("Planned: %1").arg(step.mitigation->title));
}

void TreatmentPage::planAll()
{
    const QList<TreatmentStep> steps = m_plan.steps();
    if (treatments::plan(m_session, steps))
        Q_EMIT m_navigator.messageWanted(
            tr("%n step(s) planned in one change", nullptr, static_cast<int>(steps.size())));
}

void TreatmentPage::tryAll()
{
    treatments::tryOut(m_session, m_plan.steps());
}

} // namespace provisor
