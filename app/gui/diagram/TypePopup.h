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
    /// `chosen` gets the id of the type.
    TypePopup(CataloguePointer catalogue, const Theme& theme, std::function<void(const QString&)> chosen,
              QWidget* parent);

    void showAt(QPoint globalPosition);
    QLineEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& text);
    void choose();

    CataloguePointer m_catalogue;
    const Theme& m_theme;
    std::function<void(const QString&)> m_chosen;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace provisor
