#pragma once

#include "app/gui/FileController.h"
#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

class QStackedWidget;

namespace provisor {

class CataloguePage;
class DiagramPage;
class MitigationsPage;
class ProvisionsPage;
class ReportPage;
class ThreatsPage;

/// The views of one open model. A view is made when it is first shown.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(OpenModel& model, CataloguePointer catalogue, const QString& author, const GuiTheme& theme,
              Navigator& navigator, QWidget* parent = nullptr);
    ~Workspace() override;

    Session& session() { return m_session; }
    /// Commands whose keys work in one view only.
    void setKeys(View view, const QList<QAction*>& actions) { m_keys.insert(int(view), actions); }
    View view() const { return m_view; }
    void setView(View view);
    QWidget* page(View view);

    DiagramPage* diagram();
    ThreatsPage* threats();
    MitigationsPage* mitigations();
    ProvisionsPage* provisions();
    ReportPage* report();
    CataloguePage* catalogue();

    void showRecord(Id record);
    /// Shows a path on the diagram until something is selected or Escape is pressed.
    void showPath(const QSet<Id>& ids);
    /// Shows the attack paths beside the diagram, and the one with the key, if any, on it.
    void showAttackPaths(const QString& key = {});
    void showThreat(const QString& key);
    void showProvision(const QString& id);
    void showMitigation(Id id);
    void showCatalogueEntry(const CatalogueKey& key);
    void showLevel(int level);
    /// The system or the element with the question that decides most.
    void showQuestions();

Q_SIGNALS:
    void viewChanged(provisor::View view);

private:
    QWidget* make(View view);

    Session m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    QStackedWidget* m_stack;
    QHash<int, QWidget*> m_pages;
    QHash<int, QList<QAction*>> m_keys;
    View m_view = View::Diagram;
};

} // namespace provisor
