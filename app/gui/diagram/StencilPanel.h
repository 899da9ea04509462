#pragma once

#include "app/gui/diagram/PictureIcons.h"
#include "core/catalogue/Catalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace provisor {

class StencilTree;

/// The palette of component types: grouped as in the catalogue, searched by typing, dragged onto the canvas. Enter and
/// double-click ask for the type to be added.
class StencilPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StencilPanel(CataloguePointer catalogue, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows the types whose name, short name or description contains all words; empty shows all.
    void setFilter(const QString& text);
    /// Types that are shown now, in order.
    QStringList shownTypes() const;
    QLineEdit* filterEdit() const { return m_filter; }
    QTreeView* tree() const;

Q_SIGNALS:
    /// Somebody asks for an element of this type.
    void typeActivated(const QString& typeId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void activate(const QModelIndex& index);
    QModelIndex bestMatch(const QStringList& words) const;

    CataloguePointer m_catalogue;
    QLabel* m_title = nullptr;
    QLineEdit* m_filter = nullptr;
    QSortFilterProxyModel* m_model = nullptr;
    StencilTree* m_tree = nullptr;
};

} // namespace provisor
