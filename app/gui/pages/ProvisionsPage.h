#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/ProvisionTableModel.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QTreeView;

namespace provisor {

class TextBox;
/// Conformity: the provisions by principle with applicability, claim and verdict, and the chosen one in full.
class ProvisionsPage : public QWidget
{
    Q_OBJECT

public:
    ProvisionsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    ProvisionTableModel& model() { return m_model; }
    QTreeView* tree() const { return m_tree; }
    void showProvision(const QString& id);

private:
    QWidget* buildBar();
    QWidget* buildTree();
    QWidget* buildDetail();
    void refreshDetail();
    void addAssessment(const CatalogueProvision& provision, const ProvisionStatus& status);
    void addTexts(const CatalogueProvision& provision, const ProvisionStatus& status);
    void addOfficialWording(const CatalogueProvision& provision);
    void addEvidence(const CatalogueProvision& provision, const ProvisionStatus& status);
    void addLinks(const ProvisionStatus& status);
    void updateCount();

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    ProvisionTableModel m_model;
    QSortFilterProxyModel m_filter;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_search = nullptr;
    TextLabel* m_count = nullptr;
    QVBoxLayout* m_detail = nullptr;
    TextBox* m_note = nullptr;
    QString m_current;
};

} // namespace provisor
