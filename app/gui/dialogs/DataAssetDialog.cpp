#include "app/gui/dialogs/DataAssetDialog.h"

#include "app/gui/widgets/Controls.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace provisor {

namespace {

/// The choices of a protection need, "not stated" first.
QStringList needChoices()
{
    return QStringList{QString()} + words::choices(Kind::DataAsset, field::data_asset::Confidentiality);
}

} // namespace

DataAssetDialog::DataAssetDialog(Session& session, const GuiTheme& theme, Id asset, Id place, QWidget* parent)
    : FormDialog(theme, asset.isNull() ? tr("New data asset") : tr("Data asset"), parent), m_session(session),
      m_theme(theme), m_asset(asset), m_name(new QLineEdit), m_places(new QListWidget),
      m_description(new QPlainTextEdit)
{
    const Snapshot& snapshot = session.snapshot();
    data_assets::Facts facts;
    if (const Record* record = snapshot.find(Kind::DataAsset, asset))
        facts = data_assets::factsOf(*record);
    if (snapshot.find(Kind::Element, place))
        facts.storedIn.append(place);
    if (snapshot.find(Kind::Flow, place))
        facts.carriedOn.append(place);
    m_name->setText(facts.name);
    m_name->setPlaceholderText(tr("Order histories, training pictures, API keys..."));
    addField(tr("Name"), m_name);
    addClasses(facts.classes);
    addNeeds(facts);
    addPlaces(facts);
    m_description->setPlainText(facts.description);
    m_description->setFixedHeight(60);
    m_description->setTabChangesFocus(true);
    addField(tr("Description"), m_description);
    QPushButton* agree = addButtons(asset.isNull() ? tr("Add") : tr("Save"));
    const auto allow = [this, agree] { agree->setEnabled(!m_name->text().simplified().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, allow);
    allow();
    m_name->setFocus();
}

void DataAssetDialog::addClasses(const QStringList& current)
{
    auto* panel = new QWidget;
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (const QString& id : words::choices(Kind::DataAsset, field::data_asset::Classes)) {
        auto* box = new QCheckBox(words::dataClass(id));
        box->setObjectName(id);
        box->setChecked(current.contains(id));
        box->setMinimumHeight(24);
        const int at = static_cast<int>(m_classes.size());
        grid->addWidget(box, at / 3, at % 3);
        m_classes.append(box);
    }
    addField(tr("Classification"), panel);
}

void DataAssetDialog::addNeeds(const data_assets::Facts& facts)
{
    auto* panel = new QWidget;
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    QStringList labels{tr("Not stated")};
    for (const QString& need : needChoices().mid(1))
        labels.append(words::effectiveness(need));
    const std::pair<QString, QString> needs[] = {{tr("Confidentiality"), facts.confidentiality},
                                                 {tr("Integrity"), facts.integrity},
                                                 {tr("Availability"), facts.availability}};
    for (const auto& [name, value] : needs) {
        auto* bar = new SegmentBar(m_theme, labels);
        bar->setAccessibleName(name);
        bar->setCurrent(static_cast<int>(std::max<qsizetype>(0, needChoices().indexOf(value))));
        connect(bar, &SegmentBar::chosen, bar, &SegmentBar::setCurrent);
        const int row = static_cast<int>(m_needs.size());
        grid->addWidget(new TextLabel(m_theme, name, TextSize::Body, &Theme::text2), row, 0);
        grid->addWidget(bar, row, 1);
        m_needs.append(bar);
    }
    addField(tr("Need for protection"), panel);
}

QString DataAssetDialog::iconOf(const Record& place) const
{
    if (place.kind() == Kind::Flow)
        return QStringLiteral("ui-flow");
    const ComponentType* type = m_session.catalogue()->componentType(place.text(field::element::Type));
    return QString(u"type-" % (type ? type->icon : QStringLiteral("process")));
}

void DataAssetDialog::addPlaces(const data_assets::Facts& facts)
{
    const Snapshot& snapshot = m_session.snapshot();
    const QList<Id> there = facts.storedIn + facts.carriedOn;
    int ticked = 0;
    for (const Kind kind : {Kind::Element, Kind::Flow}) {
        for (const Record& record : snapshot.records(kind)) {
            auto* item = new QListWidgetItem(words::recordName(snapshot, record.id(), m_session.catalogue().get()));
            item->setData(Qt::UserRole, QVariant::fromValue(record.id()));
            item->setIcon(m_theme.icon(iconOf(record)));
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(there.contains(record.id()) ? Qt::Checked : Qt::Unchecked);
            if (item->checkState() == Qt::Checked)
                m_places->insertItem(ticked++, item); // first, where it is seen
            else
                m_places->addItem(item);
        }
    }
    m_places->setFixedHeight(132);
    m_places->setCurrentRow(0);
    addField(tr("Stored in, carried on"), m_places);
}

data_assets::Facts DataAssetDialog::facts() const
{
    data_assets::Facts facts;
    facts.name = m_name->text().simplified();
    for (const QCheckBox* box : m_classes) {
        if (box->isChecked())
            facts.classes.append(box->objectName());
    }
    facts.confidentiality = needChoices().value(m_needs[0]->current());
    facts.integrity = needChoices().value(m_needs[1]->current());
    facts.availability = needChoices().value(m_needs[2]->current());
    for (int row = 0; row < m_places->count(); ++row) {
        const QListWidgetItem* item = m_places->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const Id id = item->data(Qt::UserRole).value<Id>();
        (m_session.snapshot().find(Kind::Flow, id) ? facts.carriedOn : facts.storedIn).append(id);
    }
    facts.description = m_description->toPlainText().trimmed();
    return facts;
}

void DataAssetDialog::accept()
{
    if (facts().name.isEmpty())
        return;
    data_assets::write(m_session, m_asset, facts()); // nothing changed is no reason to stay
    QDialog::accept();
}

} // namespace provisor
