#include "app/gui/panels/DataSection.h"

#include "app/gui/dialogs/DataAssetDialog.h"
#include "app/gui/widgets/Menus.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>

namespace provisor {

DataSection::DataSection(Session& session, const GuiTheme& theme, QWidget* parent)
    : Section(theme, tr("Data"), parent), m_session(session), m_theme(theme),
      m_add(iconButton(theme, QStringLiteral("ui-plus"), tr("Add data")))
{
    addToHeader(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &DataSection::openAdd);
    connect(&session, &Session::documentChanged, this, [this] {
        if (data_assets::at(m_session.snapshot(), m_place) != m_shown)
            refresh();
    });
    refresh();
}

void DataSection::showPlace(Id place)
{
    if (place == m_place)
        return;
    m_place = place;
    refresh();
}

void DataSection::refresh()
{
    m_shown = data_assets::at(m_session.snapshot(), m_place);
    clear();
    for (const Record& asset : m_shown)
        addRow(asset);
    setNote(m_shown.isEmpty() ? tr("none named") : QString::number(m_shown.size()));
}

void DataSection::addRow(const Record& asset)
{
    namespace f = field::data_asset;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(6);
    auto* name = new LinkButton(m_theme, asset.text(f::Name));
    name->setToken(&Theme::text);
    name->setToolTip(asset.text(f::Description));
    QStringList classes;
    for (const QString& id : asset.list(f::Classes))
        classes.append(words::dataClass(id));
    const QString kinds = classes.isEmpty() ? tr("not classified") : classes.join(QStringLiteral(", "));
    name->setAccessibleName(tr("Data asset %1, %2").arg(asset.text(f::Name), kinds));
    connect(name, &QAbstractButton::clicked, this, [this, id = asset.id()] { openAsset(id); });
    line->addWidget(name);
    auto* note = new TextLabel(m_theme, kinds, TextSize::Small, classes.isEmpty() ? &Theme::ask : &Theme::muted);
    line->addWidget(note, 1);
    const bool isHere = !m_place.isNull();
    auto* remove = iconButton(m_theme, QStringLiteral("ui-x"),
                              isHere ? tr("Take \"%1\" away from here").arg(asset.text(f::Name))
                                     : tr("Delete data asset \"%1\"").arg(asset.text(f::Name)));
    connect(remove, &QAbstractButton::clicked, this, [this, isHere, id = asset.id(), title = asset.text(f::Name)] {
        if (isHere)
            data_assets::setPlace(m_session, id, m_place, false);
        else
            decisions::removeRecords(m_session, {id}, tr("Delete data asset \"%1\"").arg(title));
    });
    line->addWidget(remove);
    body()->addLayout(line);
}

void DataSection::openAdd()
{
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_place.isNull()) {
        for (const Record& asset : data_assets::at(m_session.snapshot(), {})) {
            if (m_shown.contains(asset))
                continue;
            menu->addAction(asset.text(field::data_asset::Name), this,
                            [this, id = asset.id()] { data_assets::setPlace(m_session, id, m_place, true); });
        }
        if (!menu->isEmpty())
            menu->addSeparator();
    }
    menu->addAction(tr("New data asset..."), this, [this] { openAsset({}); });
    menus::popUp(menu, *m_add);
}

void DataSection::openAsset(Id asset)
{
    (new DataAssetDialog(m_session, m_theme, asset, asset.isNull() ? m_place : Id{}, window()))->open();
}

} // namespace provisor
