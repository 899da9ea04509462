#include "app/gui/dialogs/RuleEditorResult.h"

#include "app/gui/dialogs/RuleEditorDelegates.h"

#include <QBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>

namespace provisor {

QListView* ruleList(QAbstractItemModel& model, const QString& name)
{
    auto* list = new QListView;
    list->setModel(&model);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setMouseTracking(true);
    return list;
}

RuleEditorResult::RuleEditorResult(RuleBench& bench, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack = new QStackedWidget;
    m_empty = new TextLabel(theme, {}, TextSize::Small, &Theme::muted);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(40, 20, 40, 20);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildLists());
    column->addWidget(m_stack, 1);
    connect(&bench, &RuleBench::changed, this, &RuleEditorResult::refresh);
    refresh();
}

QWidget* RuleEditorResult::buildLists()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    auto* above = new Surface(m_theme, &Theme::surface);
    auto* top = new QVBoxLayout(above);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    m_count = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text, 600);
    m_count->setContentsMargins(12, 9, 12, 8);
    m_count->setWordWrap(true);
    top->addWidget(m_count);
    top->addWidget(new HairLine(m_theme));
    m_targets = ruleList(m_outcomes, tr("Targets on this model"));
    m_targets->setUniformItemSizes(true);
    m_targets->setItemDelegate(new RuleOutcomeDelegate(m_theme, m_targets));
    top->addWidget(m_targets, 1);
    splitter->addWidget(above);

    auto* below = new Surface(m_theme, &Theme::panel);
    auto* bottom = new QVBoxLayout(below);
    bottom->setContentsMargins(0, 8, 0, 0);
    bottom->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(new TextLabel(m_theme, tr("Why"), TextSize::Body, &Theme::text, 600));
    head->addStretch();
    m_makeCase = new QPushButton(tr("&Make a test case of this"));
    m_makeCase->setAutoDefault(false);
    m_makeCase->setToolTip(tr("Takes the target with the neighbours the rule needs as a small model of its own"));
    head->addWidget(m_makeCase);
    bottom->addLayout(head);
    m_why = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    m_why->setWordWrap(true);
    m_why->setContentsMargins(12, 0, 12, 4);
    bottom->addWidget(m_why);
    m_trace = ruleList(m_lines, tr("Conditions of the rule on the target"));
    m_trace->setItemDelegate(new RuleTraceDelegate(m_theme, m_trace));
    m_trace->setStyleSheet({});
    bottom->addWidget(m_trace, 1);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    connect(m_targets->selectionModel(), &QItemSelectionModel::currentChanged, this, &RuleEditorResult::explainCurrent);
    connect(m_makeCase, &QPushButton::clicked, this, [this] {
        if (m_targets->currentIndex().isValid())
            Q_EMIT caseWanted(m_outcomes.outcome(m_targets->currentIndex().row()));
    });
    return splitter;
}

QString RuleEditorResult::emptyText() const
{
    const RuleTask& task = m_bench.task();
    if (!task.snapshot)
        return tr("Open a model to see what the rule gives on it. The test cases work without one.");
    if (task.draft.source.trimmed().isEmpty())
        return tr("Write a rule on the left. What it gives on the open model appears here while you type, and why.");
    if (task.draft.scope == Scope::Element && task.draft.appliesTo.isEmpty())
        return tr("Name the component types the rule applies to. Then its targets appear here.");
    if (!m_outcomes.trial())
        return tr("The rule cannot be read yet. Its result appears here as soon as it can.");
    return task.draft.scope == Scope::Flow ? tr("This model has no flows.")
                                           : tr("This model has no element of these types.");
}

void RuleEditorResult::refresh()
{
    const RuleResult& result = *m_bench.result();
    const bool isBroken = result.error && m_outcomes.trial(); // what there was stays while people type
    if (!isBroken) {
        const QScopedValueRollback refreshing(m_isRefreshing, true);
        m_outcomes.setTrial(result.trial, m_bench.task().catalogue, m_bench.task().snapshot.value_or(Snapshot()));
        const int row = std::max(0, m_outcomes.rowOf(m_current));
        m_targets->setCurrentIndex(m_outcomes.index(row));
    }
    explainCurrent();
    const int count = m_outcomes.rowCount();
    m_empty->setText(emptyText());
    m_stack->setCurrentIndex(count > 0 && m_bench.task().snapshot ? 1 : 0);
    const int raised = m_outcomes.raised();
    const int certain = m_outcomes.certain();
    if (isBroken)
        m_count->setText(tr("The rule cannot be read now; this is what it gave before."));
    else if (raised == 0)
        m_count->setText(tr("Raised on none of %n target(s)", nullptr, count));
    else
        m_count->setText(tr("Raised on %1 of %2: %3 certain, %4 possible")
                             .arg(raised)
                             .arg(count)
                             .arg(certain)
                             .arg(raised - certain));
    m_count->setToken(isBroken ? &Theme::muted : &Theme::text);
}

void RuleEditorResult::explainCurrent()
{
    const QModelIndex index = m_targets->currentIndex();
    m_makeCase->setEnabled(index.isValid());
    if (!index.isValid()) {
        m_lines.setLines({});
        m_why->setText({});
        return;
    }
    const RuleOutcome& outcome = m_outcomes.outcome(index.row());
    if (!m_isRefreshing)
        m_current = outcome.target.alias;
    const Explanation explanation = m_outcomes.trial()->explain(outcome.target);
    m_why->setText(explanation.summary);
    m_why->setAccessibleName(explanation.summary);
    m_lines.setLines(explanation.lines);
}

} // namespace provisor
