// What is done to several threats at once. Each is one change.

#include "app/gui/pages/ThreatsPage.h"

#include "app/gui/dialogs/AcceptDialog.h"
#include "app/gui/panels/ThreatDetail.h"
#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Roles.h"

#include <QBoxLayout>
#include <QTableView>

namespace provisor {

QStringList ThreatsPage::chosenKeys() const
{
    const QModelIndex current = m_table->currentIndex();
    const QStringList checked = m_model.checkedKeys();
    if (checked.contains(current.data(role::Key).toString()))
        return checked;
    QStringList keys;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (!index.data(role::IsGroup).toBool())
            keys.append(index.data(role::Key).toString());
    }
    return keys;
}

const QWidget& ThreatsPage::bulkAnchor(const char* button) const
{
    const auto* found = findChild<QPushButton*>(QLatin1StringView(button));
    return found && found->isVisible() ? static_cast<const QWidget&>(*found) : *m_detail;
}

void ThreatsPage::setStatus(const QString& status)
{
    if (const QStringList keys = chosenKeys(); !keys.isEmpty())
        chooseThreatStatus(m_session, m_theme, keys, status, window());
}

void ThreatsPage::toggleCheck()
{
    QStringList keys;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        keys.append(index.data(role::Key).toString());
    const bool areAll =
        std::all_of(keys.begin(), keys.end(), [this](const QString& key) { return m_model.isChecked(key); });
    m_model.setChecked(keys, !areAll);
}

void ThreatsPage::takeUpSuggestion(int at)
{
    const QString key = m_table->currentIndex().data(role::Key).toString();
    const Threat* threat = m_session.analysis() ? m_session.analysis()->threat(key) : nullptr;
    if (threat && at < threat->suggested.size())
        decisions::addMitigation(m_session, threat->suggested.at(at), {key});
}

void ThreatsPage::writeComment()
{
    m_detail->writeComment();
}

void ThreatsPage::bulkLabels()
{
    const QStringList keys = chosenKeys();
    if (keys.isEmpty())
        return;
    menus::popUp(menus::labels(this, decisions::labels(m_session), decisions::labelsOfAll(m_session, keys),
                               [this, keys](const QStringList& added, const QStringList& removed) {
                                   decisions::changeLabels(m_session, keys, added, removed);
                               }),
                 bulkAnchor("bulk-labels"));
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
    add(tr("Labels"), QStringLiteral("bulk-labels"), &ThreatsPage::bulkLabels);
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

void ThreatsPage::bulkStatus()
{
    const QStringList keys = chosenKeys();
    menus::popUp(
        menus::choice(this, menus::threatStatuses(), {},
                      [this, keys](const QString& id) { chooseThreatStatus(m_session, m_theme, keys, id, window()); }),
        bulkAnchor("bulk-status"));
}

void ThreatsPage::bulkOwner()
{
    const QStringList keys = chosenKeys();
    menus::popUp(menus::owner(this, m_session, {},
                              [this, keys](Id person) {
                                  decisions::setThreatField(m_session, keys, field::threat::Owner, idValue(person),
                                                            tr("Set owner of %n threat(s)", nullptr, int(keys.size())));
                              }),
                 bulkAnchor("bulk-owner"));
}

void ThreatsPage::bulkDue()
{
    const QStringList keys = chosenKeys();
    menus::popUp(menus::date(this, {},
                             [this, keys](const QString& day) {
                                 decisions::setThreatField(
                                     m_session, keys, field::threat::Due, textValue(day),
                                     tr("Set due date of %n threat(s)", nullptr, int(keys.size())));
                             }),
                 bulkAnchor("bulk-due"));
}

void ThreatsPage::bulkMitigation()
{
    const QStringList keys = chosenKeys();
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
                 bulkAnchor("bulk-mitigation"));
}

void ThreatsPage::bulkAccept()
{
    (new AcceptDialog(m_session, m_theme, chosenKeys(), window()))->open();
}

} // namespace provisor
