#include "app/gui/dialogs/RuleEditorCases.h"

#include "app/gui/dialogs/RuleEditorDelegates.h"
#include "app/gui/dialogs/RuleEditorResult.h"
#include "app/gui/dialogs/RuleEditorText.h"
#include "core/analysis/ExampleExtract.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSplitter>

namespace provisor {

RuleEditorCases::RuleEditorCases(RuleBench& bench, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildEditor());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 280});
    column->addWidget(splitter);
    connect(&bench, &RuleBench::changed, this, [this] {
        m_model.setOutcomes(m_bench.result()->examples);
        m_list->doItemsLayout(); // the reasons are of other lengths
        refresh();
    });
    connect(&m_model, &RuleCaseModel::edited, this, [this] {
        m_bench.setExamples(m_model.cases());
        refresh();
    });
    showCurrent();
    refresh();
}

QWidget* RuleEditorCases::buildList()
{
    auto* above = new Surface(m_theme, &Theme::surface);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    m_summary = new TextLabel(m_theme, {}, TextSize::Body, &Theme::text, 600);
    head->addWidget(m_summary, 1);
    m_add = new QPushButton(tr("&Add"));
    m_add->setAccessibleName(tr("Add a test case"));
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setAccessibleName(tr("Remove the test case"));
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    column->addLayout(head);
    column->addWidget(new HairLine(m_theme));
    m_list = ruleList(m_model, tr("Test cases"));
    m_list->setItemDelegate(new RuleCaseDelegate(m_theme, m_list));
    column->addWidget(m_list, 1);
    m_noCases =
        emptyState(m_theme, tr("No test cases yet. A rule needs one that raises it and one that does not. Add a "
                               "small model here, or make one of a target under \"On this model\"."));
    column->addWidget(m_noCases, 1);
    connect(m_add, &QPushButton::clicked, this, &RuleEditorCases::addNew);
    connect(m_remove, &QPushButton::clicked, this, &RuleEditorCases::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RuleEditorCases::showCurrent);
    return above;
}

QWidget* RuleEditorCases::buildEditor()
{
    m_fields = new Surface(m_theme, &Theme::panel);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_expected = new SegmentBar(m_theme, {tr("Raised"), tr("Not raised")});
    line->addWidget(m_expected);
    auto* on = new TextLabel(m_theme, tr("on"), TextSize::Small, &Theme::text2);
    line->addWidget(on);
    m_target = new QComboBox;
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setAccessibleName(tr("Element, flow or system the case is about"));
    m_target->setMinimumWidth(140);
    on->setBuddy(m_target);
    line->addWidget(m_target);
    line->addStretch();
    column->addLayout(line);
    m_text = new QPlainTextEdit;
    m_text->setFont(ruleFont());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Model of the test case"));
    column->addWidget(m_text, 1);
    m_problem = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    connect(m_expected, &SegmentBar::chosen, this, &RuleEditorCases::takeOver);
    connect(m_target, &QComboBox::editTextChanged, this, &RuleEditorCases::takeOver);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RuleEditorCases::takeOver);
    return m_fields;
}

void RuleEditorCases::setCases(const QList<RuleExample>& cases)
{
    m_model.setCases(cases);
    m_list->setCurrentIndex(m_model.index(0));
    showCurrent();
}

void RuleEditorCases::add(const RuleExample& example)
{
    m_model.append(example);
    m_list->setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    showCurrent();
}

void RuleEditorCases::addNew()
{
    const RuleDraft& draft = m_bench.task().draft;
    const Catalogue& catalogue = *m_bench.task().catalogue;
    QString type = draft.appliesTo.value(0, QStringLiteral("ai-application"));
    type = catalogue.typeGroups().value(type, {type}).value(0);
    QJsonObject model;
    QJsonArray elements{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}, {QStringLiteral("type"), type}}};
    QString target = QStringLiteral("a");
    if (draft.scope == Scope::Flow) {
        elements.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("b")}, {QStringLiteral("type"), type}});
        model.insert(QStringLiteral("flows"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("f")},
                                                                     {QStringLiteral("from"), QStringLiteral("a")},
                                                                     {QStringLiteral("to"), QStringLiteral("b")}}});
        target = QStringLiteral("f");
    } else if (draft.scope == Scope::System) {
        target = QStringLiteral("system");
    }
    model.insert(QStringLiteral("elements"), elements);
    const auto isRaised = [](const RuleExample& example) { return example.raised; };
    const QList<RuleExample>& cases = m_model.cases();
    // The side that is missing first.
    const bool raised = std::none_of(cases.begin(), cases.end(), isRaised);
    add({target, raised, QJsonDocument(model).toJson(QJsonDocument::Compact)});
    m_text->setFocus();
}

void RuleEditorCases::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_model.remove(row);
    m_list->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
    showCurrent();
}

void RuleEditorCases::showCurrent()
{
    const int row = m_list->currentIndex().row();
    const bool hasCase = row >= 0 && row < m_model.rowCount();
    m_fields->setVisible(hasCase);
    m_remove->setEnabled(hasCase);
    if (!hasCase)
        return;
    const RuleExample example = m_model.cases().at(row);
    const QScopedValueRollback filling(m_isFilling, true);
    m_expected->setCurrent(example.raised ? 0 : 1);
    updateTargets(QJsonDocument::fromJson(example.model).object());
    m_target->setEditText(example.target);
    m_text->setPlainText(exampleToText(example.model));
    m_problem->setText({});
    m_problem->setVisible(false);
}

void RuleEditorCases::updateTargets(const QJsonObject& model)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QString text = m_target->currentText();
    QStringList targets;
    for (const char* part : {"elements", "flows"}) {
        for (const QJsonValue& item : model.value(QLatin1String(part)).toArray())
            targets.append(item[QStringLiteral("id")].toString());
    }
    targets.append(QStringLiteral("system"));
    m_target->clear();
    m_target->addItems(targets);
    m_target->setEditText(text);
}

QString RuleEditorCases::problem() const
{
    return m_list->currentIndex().isValid() ? m_problem->text() : QString();
}

void RuleEditorCases::takeOver()
{
    const int row = m_list->currentIndex().row();
    if (m_isFilling || row < 0)
        return;
    const auto model = readCase(m_text->toPlainText(), *m_bench.task().catalogue);
    const QString target = m_target->currentText().trimmed();
    QString problem;
    if (!model)
        problem = model.error().toString();
    else if (!hasTarget(*model, target))
        problem = tr("The case has no element or flow \"%1\".").arg(target);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setColour([this] { return m_theme.levelText(Level::Critical); });
    if (model)
        updateTargets(*model);
    if (problem.isEmpty())
        m_model.replace(row,
                        {target, m_expected->current() == 0, QJsonDocument(*model).toJson(QJsonDocument::Compact)});
}

void RuleEditorCases::refresh()
{
    const int count = m_model.rowCount();
    m_list->setVisible(count > 0);
    m_noCases->setVisible(count == 0);
    const int met = m_model.met();
    const bool isTried = !m_bench.result()->examples.isEmpty();
    if (count == 0)
        m_summary->setText(tr("No test cases"));
    else if (!isTried)
        m_summary->setText(tr("%n test case(s), not tried", nullptr, count));
    else
        m_summary->setText(tr("%1 of %n as expected", nullptr, count).arg(met));
}

} // namespace provisor
