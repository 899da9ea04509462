#include "app/gui/dialogs/SettingsDialog.h"

#include "app/gui/widgets/Controls.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace provisor {

namespace {

constexpr const char* limitNames[] = {"low_up_to", "medium_up_to", "high_up_to"};

void addRow(QGridLayout& grid, const GuiTheme& theme, const QString& text, QWidget* field)
{
    auto* label = new TextLabel(theme, text, TextSize::Small, &Theme::text2);
    label->setBuddy(field);
    field->setAccessibleName(text);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
}

} // namespace

SettingsDialog::SettingsDialog(Session& session, const GuiTheme& theme, QWidget* parent)
    : QDialog(parent), m_session(session), m_title(new QLineEdit), m_organisation(new QLineEdit),
      m_edition(new QComboBox), m_classification(new QComboBox), m_appetite(new QComboBox)
{
    setWindowTitle(tr("Settings of the model"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    addTexts(*grid, theme);
    addBands(*grid, theme);
    addRules(*grid, theme);
    column->addLayout(grid);
    m_problem = new TextLabel(theme, {}, TextSize::Small, &Theme::text);
    m_problem->setColour([&theme] { return theme.levelText(Level::High); });
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Apply"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &SettingsDialog::check);
    for (QDoubleSpinBox* limit : m_limits)
        connect(limit, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::check);
    check();
}

void SettingsDialog::addTexts(QGridLayout& grid, const GuiTheme& theme)
{
    const Record model = m_session.snapshot().model();
    m_title->setText(model.text(field::model::Title));
    addRow(grid, theme, tr("Name of the system"), m_title);
    m_organisation->setText(model.text(field::model::Organisation));
    addRow(grid, theme, tr("Organisation"), m_organisation);
    m_classification->setEditable(true);
    m_classification->addItems({tr("Public"), tr("Internal"), tr("Confidential"), tr("Strictly confidential")});
    m_classification->setCurrentText(model.text(field::model::Classification));
    m_classification->lineEdit()->setTextMargins(4, 0, 0, 0); // as in the fields without a list
    m_classification->lineEdit()->setPlaceholderText(tr("Printed on reports"));
    addRow(grid, theme, tr("Classification"), m_classification);
    for (const Edition& edition : m_session.catalogue()->editions()) {
        m_edition->addItem(edition.name, edition.id);
        if (edition.id == model.text(field::model::Edition))
            m_edition->setCurrentIndex(m_edition->count() - 1);
    }
    addRow(grid, theme, tr("Edition of the standard"), m_edition);
}

void SettingsDialog::addBands(QGridLayout& grid, const GuiTheme& theme)
{
    const RiskSettings settings = RiskSettings::from(m_session.snapshot().model());
    const double values[] = {settings.lowUpTo, settings.mediumUpTo, settings.highUpTo};
    grid.addWidget(new TextLabel(theme, tr("Levels of risk"), TextSize::Small, &Theme::text, 600), grid.rowCount(), 0,
                   1, 2);
    for (size_t at = 0; at < m_limits.size(); ++at) {
        auto* limit = new QDoubleSpinBox;
        limit->setRange(1, 25);
        limit->setDecimals(1);
        limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        limit->setMinimumHeight(26);
        limit->findChild<QLineEdit*>()->setTextMargins(4, 0, 0, 0);
        limit->setSingleStep(0.5);
        limit->setValue(values[at]);
        m_limits[at] = limit;
        addRow(grid, theme, tr("%1 up to").arg(words::level(Level(at))), limit);
    }
    for (const Level level : {Level::Low, Level::Medium, Level::High})
        m_appetite->addItem(words::level(level), levelName(level));
    m_appetite->setCurrentIndex(m_appetite->findData(levelName(settings.appetite)));
    m_appetite->setToolTip(tr("The highest level that needs no treatment"));
    addRow(grid, theme, tr("Risk appetite"), m_appetite);
}

/// The rules that are switched off in this model; taking the mark away switches one on again.
void SettingsDialog::addRules(QGridLayout& grid, const GuiTheme& theme)
{
    const QList<RuleOff> rules = rulesOff(m_session.snapshot().model(), *m_session.catalogue());
    if (rules.isEmpty())
        return;
    m_rulesOff = new QListWidget;
    m_rulesOff->setAccessibleName(tr("Rules switched off"));
    m_rulesOff->setMaximumHeight(110);
    for (const RuleOff& rule : rules) {
        const CatalogueThreat* threat = m_session.catalogue()->threat(rule.threat);
        auto* item =
            new QListWidgetItem(tr("%1: %2").arg(threat ? threat->title : rule.threat, rule.reason), m_rulesOff);
        item->setData(Qt::UserRole, rule.threat);
        item->setToolTip(item->text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_rulesOff->setCurrentRow(0);
    const int row = grid.rowCount();
    auto* label = new TextLabel(theme, tr("Rules switched off"), TextSize::Small, &Theme::text, 600);
    label->setBuddy(m_rulesOff);
    grid.addWidget(label, row, 0, 1, 2);
    grid.addWidget(m_rulesOff, row + 1, 0, 1, 2);
}

void SettingsDialog::check()
{
    const bool isOrdered = m_limits[0]->value() < m_limits[1]->value() && m_limits[1]->value() < m_limits[2]->value();
    const bool hasTitle = !m_title->text().simplified().isEmpty();
    m_problem->setText(!hasTitle    ? tr("The system needs a name.")
                       : !isOrdered ? tr("Each limit must be above the one before it.")
                                    : QString());
    m_ok->setEnabled(hasTitle && isOrdered);
}

void SettingsDialog::accept()
{
    Record model = m_session.snapshot().model();
    model.set(field::model::Title, m_title->text().simplified());
    model.set(field::model::Organisation, textValue(m_organisation->text().simplified()));
    model.set(field::model::Classification, textValue(m_classification->currentText().simplified()));
    model.set(field::model::Edition, textValue(m_edition->currentData().toString()));
    PropertyMap settings = model.properties(field::model::Settings);
    const RiskSettings present = RiskSettings::from(model);
    const double values[] = {present.lowUpTo, present.mediumUpTo, present.highUpTo};
    for (size_t at = 0; at < m_limits.size(); ++at) {
        if (m_limits[at]->value() != values[at]) // what is as before is not written down
            settings.insert(QLatin1String(limitNames[at]), {QString::number(m_limits[at]->value())});
    }
    if (m_appetite->currentData().toString() != levelName(present.appetite))
        settings.insert(QStringLiteral("appetite"), {m_appetite->currentData().toString()});
    for (int row = 0; m_rulesOff && row < m_rulesOff->count(); ++row) {
        const QListWidgetItem* item = m_rulesOff->item(row);
        if (item->checkState() == Qt::Unchecked)
            settings = withRuleOff(settings, item->data(Qt::UserRole).toString(), {}, *m_session.catalogue());
    }
    model.set(field::model::Settings, settings.isEmpty() ? Value{} : Value{settings});
    if (!(model == m_session.snapshot().model())) {
        ChangeBuilder builder(m_session.document(), tr("Change the settings of the model"));
        builder.update(model);
        if (!m_session.apply(builder))
            return;
    }
    QDialog::accept();
}

} // namespace provisor
