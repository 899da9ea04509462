#include "app/gui/dialogs/RuleEditorRating.h"

#include "app/gui/widgets/DetailPane.h"
#include "app/gui/widgets/IdListEdit.h"
#include "app/gui/widgets/Menus.h"
#include "models/CatalogueKey.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

namespace provisor {

namespace {

const char* const strideLetters[] = {"S", "T", "R", "I", "D", "E"};
const char* const phaseNames[] = {"design", "development", "deployment", "maintenance", "end-of-life"};

QString labels(const QStringList& ids, QString (*label)(const QString&))
{
    QStringList texts;
    for (const QString& id : ids)
        texts.append(label(id));
    return texts.join(QStringLiteral(", "));
}

} // namespace

RuleEditorRating::RuleEditorRating(const CataloguePointer& catalogue, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const DetailPane pane = makeDetailPane(theme);
    column->addWidget(pane.area);
    pane.column->setContentsMargins(12, 10, 6, 10);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    buildChoices(*grid);
    buildDefaults(*grid);
    buildLinks(*grid);
    pane.column->addLayout(grid);
    pane.column->addStretch();
    setCatalogue(catalogue);
    load({});
}

void RuleEditorRating::addRow(QGridLayout& grid, const QString& label, QWidget* field, bool isRequired)
{
    const int row = grid.rowCount();
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    auto* name = new TextLabel(m_theme, label, TextSize::Small, &Theme::text2, 500);
    name->setBuddy(field);
    name->setMinimumWidth(100);
    head->addWidget(name);
    if (isRequired)
        head->addWidget(new TextLabel(m_theme, tr("required"), TextSize::Caption, &Theme::muted));
    grid.addLayout(head, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid.addWidget(field, row, 1);
    field->setAccessibleName(isRequired ? tr("%1, required").arg(label) : label);
}

void RuleEditorRating::buildChoices(QGridLayout& grid)
{
    m_family = new QComboBox;
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_family, &QComboBox::currentIndexChanged, this, &RuleEditorRating::changed);
    addRow(grid, tr("Family"), m_family, true);
    m_tier = new SegmentBar(m_theme, {tr("Core"), tr("Extended")});
    connect(m_tier, &SegmentBar::chosen, this, &RuleEditorRating::changed);
    addRow(grid, tr("Tier"), m_tier, false);
    const auto several = [&](const QString& label, QStringList& values, const QList<menus::Choice>& choices) {
        auto* button = new ValueButton(m_theme);
        button->setFramed(true);
        addRow(grid, label, button, true);
        connect(button, &QAbstractButton::clicked, this, [this, button, &values, choices] {
            menus::popUp(menus::several(button, choices, values,
                                        [this, &values](const QStringList& chosen) {
                                            values = chosen;
                                            showChoices();
                                            Q_EMIT changed();
                                        }),
                         *button);
        });
        return button;
    };
    QList<menus::Choice> letters, phases;
    for (const char* letter : strideLetters)
        letters.append({QLatin1String(letter), words::stride(QLatin1String(letter))});
    for (const char* phase : phaseNames)
        phases.append({QLatin1String(phase), words::phase(QLatin1String(phase))});
    m_strideButton = several(tr("STRIDE"), m_stride, letters);
    m_phasesButton = several(tr("Phases"), m_phases, phases);
}

QSpinBox* RuleEditorRating::spin(const QString& name, int lowest)
{
    auto* field = new QSpinBox;
    field->setRange(lowest, 5);
    field->setAccessibleName(name);
    field->setFixedWidth(58);
    if (lowest == 0)
        field->setSpecialValueText(QStringLiteral("–"));
    connect(field, &QSpinBox::valueChanged, this, &RuleEditorRating::changed);
    return field;
}

void RuleEditorRating::buildDefaults(QGridLayout& grid)
{
    m_capability = spin({}, 1);
    m_maturity = spin({}, 1);
    addRow(grid, words::factor(QStringLiteral("capability")), m_capability, true);
    addRow(grid, words::factor(QStringLiteral("maturity")), m_maturity, true);
    auto* impacts = new QWidget;
    auto* cells = new QGridLayout(impacts);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(8);
    cells->setVerticalSpacing(4);
    int at = 0;
    for (const char* letter = impactDimensions; *letter; ++letter, ++at) {
        const QChar dimension = QLatin1Char(*letter);
        QSpinBox* field = spin(words::dimension(dimension), 0);
        m_impact.insert(dimension, field);
        auto* label = new TextLabel(m_theme, words::dimension(dimension), TextSize::Small, &Theme::text2);
        label->setBuddy(field);
        cells->addWidget(field, at / 2, at % 2 * 2);
        cells->addWidget(label, at / 2, at % 2 * 2 + 1);
    }
    cells->setColumnStretch(3, 1);
    addRow(grid, words::factor(QStringLiteral("impact")), impacts, true);
    m_noDefence = new QCheckBox(tr("There is no complete defence"));
    connect(m_noDefence, &QCheckBox::toggled, this, &RuleEditorRating::changed);
    grid.addWidget(m_noDefence, grid.rowCount(), 1);
}

void RuleEditorRating::buildLinks(QGridLayout& grid)
{
    m_mitigations = new IdListEdit;
    m_mitigations->setPlaceholderText(tr("Ids or words of their titles"));
    addRow(grid, tr("Mitigations"), m_mitigations, false);
    m_provisions = new IdListEdit;
    m_provisions->setPlaceholderText(tr("Ids such as 5.1.2-1"));
    addRow(grid, tr("Provisions"), m_provisions, false);
    for (IdListEdit* field : {m_mitigations, m_provisions})
        connect(field, &IdListEdit::changed, this, &RuleEditorRating::changed);
    m_references = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    m_references->setWordWrap(true);
    grid.addWidget(m_references, grid.rowCount(), 1);
}

void RuleEditorRating::setCatalogue(const CataloguePointer& catalogue, const QList<ThreatFamily>& ofPack)
{
    const QSignalBlocker blocker(this);
    m_catalogue = catalogue;
    m_packFamilies = ofPack;
    fillFamilies();
    QList<IdListEdit::Item> provisions, mitigations;
    for (const CatalogueProvision& provision : catalogue->provisions())
        provisions.append({provision.id, provision.title});
    for (const CatalogueMitigation& mitigation : catalogue->mitigations())
        mitigations.append({mitigation.id, mitigation.title});
    m_provisions->setItems(provisions);
    m_mitigations->setItems(mitigations);
}

void RuleEditorRating::fillFamilies()
{
    const QVariant current = m_family->currentData();
    m_family->clear();
    for (const QList<ThreatFamily>& families : {m_catalogue->threatFamilies(), m_packFamilies}) {
        for (const ThreatFamily& family : families) {
            if (m_family->findData(family.id) < 0)
                m_family->addItem(family.name.isEmpty() ? family.id : family.name, family.id);
        }
    }
    m_family->setCurrentIndex(std::max(0, m_family->findData(current)));
}

void RuleEditorRating::load(const CatalogueThreat& threat)
{
    const QSignalBlocker blocker(this);
    if (!threat.family.isEmpty() && m_family->findData(threat.family) < 0)
        m_family->addItem(threat.family, threat.family);
    m_family->setCurrentIndex(std::max(0, m_family->findData(threat.family)));
    m_tier->setCurrent(threat.isCore ? 0 : 1);
    m_stride = threat.stride;
    m_phases = threat.phases;
    m_capability->setValue(threat.capability);
    m_maturity->setValue(threat.maturity);
    for (auto it = m_impact.begin(); it != m_impact.end(); ++it)
        it.value()->setValue(threat.impact.value(it.key(), 0));
    m_noDefence->setChecked(threat.noCompleteDefence);
    m_provisions->setIds(threat.provisions);
    m_mitigations->setIds(threat.mitigations);
    QStringList references;
    for (const Reference& reference : threat.references)
        references.append(reference.id);
    m_references->setText(references.isEmpty()
                              ? QString()
                              : tr("References stay as they are: %1").arg(references.join(QStringLiteral(", "))));
    showChoices();
}

void RuleEditorRating::showChoices()
{
    m_strideButton->setValue(m_stride.isEmpty() ? tr("none of the six") : labels(m_stride, words::stride), true);
    m_phasesButton->setValue(m_phases.isEmpty() ? tr("choose") : labels(m_phases, words::phase), !m_phases.isEmpty());
}

void RuleEditorRating::store(CatalogueThreat& threat) const
{
    threat.family = m_family->currentData().toString();
    threat.isCore = m_tier->current() == 0;
    threat.stride = m_stride;
    threat.phases = m_phases;
    threat.capability = m_capability->value();
    threat.maturity = m_maturity->value();
    threat.impact.clear();
    for (auto it = m_impact.begin(); it != m_impact.end(); ++it) {
        if (it.value()->value() > 0)
            threat.impact.insert(it.key(), it.value()->value());
    }
    threat.noCompleteDefence = m_noDefence->isChecked();
    threat.provisions = m_provisions->ids();
    threat.mitigations = m_mitigations->ids();
}

QStringList RuleEditorRating::problems() const
{
    QStringList problems;
    if (m_phases.isEmpty())
        problems.append(tr("Choose the phases in which it comes about."));
    const bool hasImpact =
        std::any_of(m_impact.begin(), m_impact.end(), [](const QSpinBox* field) { return field->value() > 0; });
    if (!hasImpact)
        problems.append(tr("Give at least one dimension of the impact a value."));
    for (const IdListEdit* field : {m_mitigations, m_provisions}) {
        for (const QString& id : field->unknown())
            problems.append(tr("\"%1\" is not in the catalogue.").arg(id));
    }
    return problems;
}

} // namespace provisor
