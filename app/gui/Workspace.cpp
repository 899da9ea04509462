#include "app/gui/Workspace.h"

#include "app/gui/Rail.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/pages/CataloguePage.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/HistoryPage.h"
#include "app/gui/pages/MitigationsPage.h"
#include "app/gui/pages/OverviewPage.h"
#include "app/gui/pages/ProvisionsPage.h"
#include "app/gui/pages/ReportPage.h"
#include "app/gui/pages/ThreatsPage.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace provisor {

Workspace::Workspace(OpenModel& model, CataloguePointer catalogue, const QString& author, const GuiTheme& theme,
                     Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(model.document(), model.history(), std::move(catalogue)), m_theme(theme),
      m_navigator(navigator), m_stack(new QStackedWidget)
{
    m_session.setAuthor(author);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->setCurrentWidget(page(View::Diagram));
}

Workspace::~Workspace()
{
    delete m_stack; // the views go before the session they show
}

QWidget* Workspace::make(View view)
{
    switch (view) {
    case View::Diagram:
        return new DiagramPage(m_session, m_theme, m_navigator);
    case View::Threats:
        return new ThreatsPage(m_session, m_theme, m_navigator);
    case View::Mitigations:
        return new MitigationsPage(m_session, m_theme, m_navigator);
    case View::Provisions:
        return new ProvisionsPage(m_session, m_theme, m_navigator);
    case View::Overview:
        return new OverviewPage(m_session, m_theme, m_navigator);
    case View::Report:
        return new ReportPage(m_session, m_theme, m_navigator);
    case View::History:
        return new HistoryPage(m_session, m_theme, m_navigator);
    case View::Catalogue:
        return new CataloguePage(m_session, m_theme, m_navigator);
    }
    return nullptr;
}

QWidget* Workspace::page(View view)
{
    QWidget*& page = m_pages[int(view)];
    if (!page) {
        page = make(view);
        page->addActions(m_keys.value(int(view)));
        page->setAccessibleName(Rail::title(view));
        m_stack->addWidget(page);
    }
    return page;
}

void Workspace::setView(View view)
{
    m_stack->setCurrentWidget(page(view));
    page(view)->setFocus();
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT viewChanged(view);
}

DiagramPage* Workspace::diagram()
{
    return static_cast<DiagramPage*>(page(View::Diagram));
}
ThreatsPage* Workspace::threats()
{
    return static_cast<ThreatsPage*>(page(View::Threats));
}
MitigationsPage* Workspace::mitigations()
{
    return static_cast<MitigationsPage*>(page(View::Mitigations));
}
ProvisionsPage* Workspace::provisions()
{
    return static_cast<ProvisionsPage*>(page(View::Provisions));
}
ReportPage* Workspace::report()
{
    return static_cast<ReportPage*>(page(View::Report));
}
CataloguePage* Workspace::catalogue()
{
    return static_cast<CataloguePage*>(page(View::Catalogue));
}

void Workspace::showRecord(Id record)
{
    setView(View::Diagram);
    if (record.isNull())
        m_session.select({});
    else
        diagram()->showRecord(record);
}

void Workspace::showPath(const QSet<Id>& ids)
{
    setView(View::Diagram);
    m_session.select({});
    diagram()->view()->showPath({ids});
    Q_EMIT m_navigator.messageWanted(tr("Only the path is shown in full; Escape shows all again."));
}

void Workspace::showAttackPaths(const QString& key)
{
    setView(View::Diagram);
    diagram()->showPaths(key);
}

void Workspace::showThreat(const QString& key)
{
    setView(View::Threats);
    threats()->showThreat(key);
}

void Workspace::showProvision(const QString& id)
{
    setView(View::Provisions);
    provisions()->showProvision(id);
}

void Workspace::showMitigation(Id id)
{
    setView(View::Mitigations);
    mitigations()->showMitigation(id);
}

void Workspace::showCatalogueEntry(const CatalogueKey& key)
{
    setView(View::Catalogue);
    catalogue()->showEntry(key);
}

void Workspace::showLevel(int level)
{
    setView(View::Threats);
    threats()->showLevel(level);
}

void Workspace::showQuestions()
{
    const AnalysisPointer analysis = m_session.analysis();
    if (analysis && !analysis->questions.isEmpty())
        showRecord(analysis->questions.first().record);
}

} // namespace provisor
