#include "app/gui/panels/CatalogueEntryView.h"

#include "app/gui/panels/CatalogueEntryBuilder.h"
#include "app/gui/widgets/DetailPane.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace provisor {

CatalogueEntryView::CatalogueEntryView(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator)
{
    setAccessibleName(tr("Entry in full"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const DetailPane pane = makeDetailPane(theme);
    m_area = pane.area;
    m_column = pane.column;
    outer->addWidget(m_area);
    refresh();
}

void CatalogueEntryView::setEntry(const CatalogueKey& key)
{
    if (key == m_key)
        return;
    m_key = key;
    refresh();
    m_area->verticalScrollBar()->setValue(0);
}

void CatalogueEntryView::setUse(const CatalogueUse& use)
{
    m_use = use;
    const int place = m_area->verticalScrollBar()->value();
    refresh();
    m_area->widget()->layout()->activate(); // the range of the scroll bar has to be that of the new content
    m_area->verticalScrollBar()->setValue(place);
}

void CatalogueEntryView::focusFirst()
{
    for (auto* link : m_area->widget()->findChildren<LinkButton*>()) {
        if (link->isVisible())
            return link->setFocus(Qt::TabFocusReason);
    }
}

PropertyReaders CatalogueEntryView::readersOf(const CatalogueKey& key)
{
    if (m_readers.isEmpty())
        m_readers = propertyReaders(*m_session.catalogue());
    return m_readers.value(toText(key));
}

void CatalogueEntryView::build(QVBoxLayout& column)
{
    const Catalogue& catalogue = *m_session.catalogue();
    const EntryBuilder::Context context{m_session, m_theme, m_navigator, m_use,
                                        [this](const CatalogueKey& key) { Q_EMIT entryWanted(key); }};
    EntryBuilder builder(context, column);
    switch (m_key.kind) {
    case CatalogueKey::Kind::Principle:
        return buildPrinciple(builder, *catalogue.principle(m_key.id));
    case CatalogueKey::Kind::Provision:
        return buildProvision(builder, *catalogue.provision(m_key.id));
    case CatalogueKey::Kind::Threat:
        return buildThreat(builder, *catalogue.threat(m_key.id));
    case CatalogueKey::Kind::Mitigation:
        return buildMitigation(builder, *catalogue.mitigation(m_key.id));
    case CatalogueKey::Kind::Component:
        return buildComponent(builder, *catalogue.componentType(m_key.id));
    case CatalogueKey::Kind::Property:
        return buildProperty(builder, *catalogue.property(m_key.id), readersOf(m_key));
    case CatalogueKey::Kind::Question:
        return buildProperty(builder, *catalogue.systemQuestion(m_key.id), readersOf(m_key));
    case CatalogueKey::Kind::Framework:
        return buildFramework(builder, *catalogue.framework(m_key.id, m_key.edition));
    case CatalogueKey::Kind::Reference:
        return buildReference(builder, *catalogue.reference(m_key.reference()));
    case CatalogueKey::Kind::None:
        break;
    }
}

void CatalogueEntryView::refresh()
{
    m_area->setUpdatesEnabled(false); // one paint, when all is there
    clearLayout(*m_column);
    if (hasEntry(*m_session.catalogue(), m_key))
        build(*m_column);
    else
        m_column->addWidget(emptyState(m_theme, tr("Choose an entry to read it in full.")));
    m_area->setUpdatesEnabled(true);
}

} // namespace provisor
