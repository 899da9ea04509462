#pragma once

#include "app/gui/diagram/PictureIcons.h"
#include "core/catalogue/Catalogue.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListWidget;

namespace provisor {

/// A small pop-up to add an element at the speed of talk: type a few letters, press Enter. Deletes itself when closed.
class TypePopup : public QFrame
{
    Q_OBJECT

public:
    /// Gets the id of the type, and whether the new element is to be connected.
    using Chosen = std::function<void(const QString& type, bool connects)>;

    /// `from` is the name of the element that a new one is connected from; empty when there is none.
    TypePopup(CataloguePointer catalogue, const Theme& theme, const QString& from, Chosen chosen, QWidget* parent);

    void showAt(QPoint globalPosition);
    QLineEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& text);
    void choose(bool connects);

    CataloguePointer m_catalogue;
    const Theme& m_theme;
    Chosen m_chosen;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace provisor
