#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/CatalogueListModel.h"
#include "models/CatalogueTreeModel.h"
#include "models/Session.h"

class QLineEdit;
class QListView;
class QStackedWidget;
class QTreeView;

namespace provisor {

class CatalogueCoverage;
class CatalogueEntryView;
class CatalogueRowDelegate;

/// The knowledge of the product to read: provisions, threats, mitigations, component types, properties and references,
/// with full-text search, what each is in the open model, and the coverage of every framework.
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    CataloguePage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    /// Opens an entry, with the list it belongs to.
    void showEntry(const CatalogueKey& key);
    /// Goes back or forward among the entries opened so far; does nothing at the ends.
    void goBack() { travel(-1); }
    void goForward() { travel(1); }

    QLineEdit* search() const { return m_search; }
    QTreeView* tree() const { return m_tree; }
    QListView* list() const { return m_list; }
    CatalogueListModel& listModel() { return m_listModel; }
    CatalogueCoverage* coverage() const { return m_coverage; }
    CatalogueEntryView* entry() const { return m_entry; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Trail { Add, Replace, Keep };

    QWidget* buildBar();
    QWidget* buildTree();
    QWidget* buildMiddle();
    void buildList();
    void connectKeys();
    void refreshUse();
    void onSearch(const QString& text);
    void onGroup(const QModelIndex& index);
    void showGroup(const CatalogueGroup& group);
    void open(const CatalogueKey& key, Trail trail);
    void mark(const CatalogueKey& key);
    void travel(int step);
    void updateTitle();
    void updateTravel();
    bool searchKey(int key);
    bool isBackOrForward(const QMouseEvent& event);
    bool isSearching() const;
    /// Whether the middle shows a coverage table.
    bool isCoverage() const;

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    CatalogueTreeModel m_treeModel;
    CatalogueListModel m_listModel;
    CatalogueUse m_use;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    QStackedWidget* m_middle = nullptr;
    QListView* m_list = nullptr;
    CatalogueRowDelegate* m_rows = nullptr;
    CatalogueCoverage* m_coverage = nullptr;
    QWidget* m_nothing = nullptr;
    CatalogueEntryView* m_entry = nullptr;
    QList<CatalogueKey> m_trail;
    qsizetype m_at = -1;        ///< present place in the trail
    bool m_isPreview = false;   ///< the last of the trail was only passed with the arrow keys
    bool m_isStale = false;     ///< there is a newer analysis than the one shown
    bool m_isFollowing = false; ///< list and tree follow the entry, not the other way round
};

} // namespace provisor
