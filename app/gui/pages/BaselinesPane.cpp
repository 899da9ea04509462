#include "app/gui/pages/BaselinesPane.h"

#include "app/gui/pages/TrendChart.h"
#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/RegisterTable.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QHeaderView>

namespace provisor {

BaselinesPane::BaselinesPane(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_finder(session),
      m_changes(session.catalogue())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_content = new QWidget;
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    m_chart = new TrendChart(theme);
    auto* above = new Surface(theme, &Theme::surface);
    above->setEdges(Qt::BottomEdge);
    auto* aboveColumn = new QVBoxLayout(above);
    aboveColumn->setContentsMargins(16, 8, 16, 8);
    aboveColumn->addWidget(m_chart);
    content->addWidget(above);
    content->addWidget(buildHead());
    content->addWidget(buildTables(), 1);
    column->addWidget(m_content, 1);
    m_empty = emptyState(theme, tr("No baselines yet. Name the present state above, for example after a review; later "
                                   "states can then be compared with it."));
    column->addWidget(m_empty, 1);
    connect(m_chart, &TrendChart::chosen, this, [this](Id state) { compare(state, m_to == state ? Id{} : m_to); });
    connect(&m_finder, &BaselineFinder::changed, this, &BaselinesPane::refresh);
    connect(&session, &Session::analysisChanged, this, &BaselinesPane::refresh);
    refresh();
}

QWidget* BaselinesPane::buildHead()
{
    auto* head = new Surface(m_theme, &Theme::panel);
    head->setEdges(Qt::BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(16, 7, 16, 7);
    line->setSpacing(8);
    const auto button = [&](const QString& word, bool isFrom) {
        auto* made = new ValueButton(m_theme);
        made->setFramed(true);
        made->setMaximumWidth(240);
        line->addWidget(new TextLabel(m_theme, word, TextSize::Small, &Theme::text2));
        line->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, [this, made, isFrom] { openStates(*made, isFrom); });
        return made;
    };
    m_fromButton = button(tr("From"), true);
    m_toButton = button(tr("to"), false);
    m_summary = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text);
    line->addWidget(m_summary, 1);
    m_show = new LinkButton(m_theme, tr("Show on diagram"));
    m_show->setToolTip(tr("What was added or changed, with everything else dimmed"));
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.pathWanted(m_changes.touched()); });
    line->addWidget(m_show);
    return head;
}

QWidget* BaselinesPane::buildTables()
{
    using Cell = CellDelegate::Cell;
    auto* tables = new QWidget;
    auto* line = new QHBoxLayout(tables);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_sortedThreats.setSourceModel(&m_threats);
    m_sortedThreats.setSortRole(role::Sort);
    m_sortedThreats.sort(DifferenceModel::What);
    m_threatTable = makeRegisterTable(m_session, m_theme, m_sortedThreats, tr("Threats that differ"),
                                      {{DifferenceModel::What, Cell::Quiet},
                                       {DifferenceModel::Title, Cell::Strong},
                                       {DifferenceModel::Target, Cell::Quiet},
                                       {DifferenceModel::Before, Cell::LevelFigure},
                                       {DifferenceModel::After, Cell::LevelFigure}})
                        .view;
    ColumnFit::setWidths(*m_threatTable->horizontalHeader(), {96, 240, 150, 78, 78}, {});
    m_threatTable->horizontalHeader()->setSectionResizeMode(DifferenceModel::Title, QHeaderView::Stretch);
    connect(m_threatTable, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.data(role::Raised).toBool())
            Q_EMIT m_navigator.threatWanted(index.data(role::Key).toString());
    });
    m_changeTable = makeRegisterTable(m_session, m_theme, m_changes, tr("What was changed"),
                                      {{ChangeListModel::What, Cell::Quiet}, {ChangeListModel::Words, Cell::Text}})
                        .view;
    m_changeTable->horizontalHeader()->resizeSection(ChangeListModel::What, 96);
    m_changeTable->horizontalHeader()->setSectionResizeMode(ChangeListModel::Words, QHeaderView::Stretch);
    connect(m_changeTable, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const Id id = index.data(role::Record).value<Id>();
        if (m_changes.touched().contains(id))
            Q_EMIT m_navigator.recordWanted(id);
    });
    auto* right = new Surface(m_theme, &Theme::surface);
    right->setEdges(Qt::LeftEdge);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(1, 0, 0, 0);
    rightColumn->addWidget(m_changeTable);
    line->addWidget(m_threatTable, 1);
    line->addWidget(right, 1);
    return tables;
}

void BaselinesPane::compare(Id from, Id to)
{
    m_from = from;
    m_to = to;
    m_isChosen = true;
    refresh();
}

void BaselinesPane::openStates(ValueButton& button, bool isFrom)
{
    QList<menus::Choice> choices;
    for (const BaselineState& state : m_finder.states())
        choices.append({state.baseline.id().toString(), nameOf(state.baseline.id())});
    choices.append({QString(), nameOf({})});
    const Id current = isFrom ? m_from : m_to;
    menus::popUp(menus::choice(this, choices, current.isNull() ? QString() : current.toString(),
                               [this, isFrom](const QString& chosen) {
                                   const Id id = Id::parse(chosen).value_or(Id{});
                                   compare(isFrom ? id : m_from, isFrom ? m_to : id);
                               }),
                 button);
}

QString BaselinesPane::nameOf(Id state) const
{
    const BaselineState* found = m_finder.state(state);
    return found ? found->baseline.text(field::baseline::Name) : tr("Now");
}

AnalysisPointer BaselinesPane::analysisOf(Id state) const
{
    if (state.isNull())
        return m_session.analysis();
    const BaselineState* found = m_finder.state(state);
    return found ? found->analysis : nullptr;
}

void BaselinesPane::refreshTrend()
{
    QList<TrendPoint> points;
    for (const BaselineState& state : m_finder.states()) {
        const QDate day = QDate::fromString(state.baseline.text(field::baseline::Date), Qt::ISODate);
        TrendPoint point{state.baseline.id(), nameOf(state.baseline.id()), {}};
        if (state.analysis)
            point.figures = figuresOf(*state.analysis, day.isValid() ? day : QDate::currentDate());
        points.append(point);
    }
    TrendPoint now{{}, nameOf({}), {}};
    if (const AnalysisPointer analysis = m_session.analysis())
        now.figures = figuresOf(*analysis, QDate::currentDate());
    points.append(now);
    m_chart->setPoints(points);
    m_chart->setCompared(m_from, m_to);
}

void BaselinesPane::refresh()
{
    const QList<BaselineState>& states = m_finder.states();
    m_content->setVisible(!states.isEmpty());
    m_empty->setVisible(states.isEmpty());
    if (!m_isChosen || (!m_from.isNull() && !m_finder.state(m_from)))
        m_from = states.isEmpty() ? Id{} : states.last().baseline.id();
    if (!m_to.isNull() && !m_finder.state(m_to))
        m_to = {};
    const auto show = [](ValueButton& button, const QString& name, const QString& word) {
        button.setValue(name, true);
        button.setAccessibleName(QString(word % u": " % name));
    };
    show(*m_fromButton, nameOf(m_from), tr("From"));
    show(*m_toButton, nameOf(m_to), tr("to"));
    const AnalysisPointer before = analysisOf(m_from);
    const AnalysisPointer after = analysisOf(m_to);
    m_threats.setAnalyses(before, after);
    if (before && after)
        m_changes.setStates(before->snapshot, after->snapshot);
    else
        m_changes.clear();
    m_show->setVisible(m_to.isNull() && !m_changes.touched().isEmpty());
    const BaselineState* from = m_finder.state(m_from);
    const BaselineState* to = m_finder.state(m_to);
    say(from && from->error ? from->error->toString()
        : to && to->error   ? to->error->toString()
        : before && after   ? m_threats.differenceInWords()
                            : tr("Working it out..."));
    refreshTrend();
}

void BaselinesPane::say(const QString& text)
{
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_summary->setAccessibleName(text);
}

} // namespace provisor
