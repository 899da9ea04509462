#pragma once

#include "app/gui/dialogs/FormDialog.h"
#include "core/catalogue/Catalogue.h"

class QLineEdit;

namespace provisor {

class TextLabel;

/// Asks for a new pack: what it is called and where its folder goes; makes the folder.
class NewPackDialog : public FormDialog
{
    Q_OBJECT

public:
    NewPackDialog(const GuiTheme& theme, QWidget* parent);
    /// Folder of the pack that was made.
    QString folder() const;
    void accept() override;

    QLineEdit* title() const { return m_title; }
    QLineEdit* place() const { return m_place; }

private:
    PackInfo info() const;
    void update();

    QLineEdit *m_title, *m_id, *m_version, *m_place;
    TextLabel* m_note;
    QPushButton* m_agree;
    bool m_isIdOwn = false;
};

/// Folders of packs that were written to, the last one first; kept in the settings of the user.
namespace pack_folders {

QStringList recent();
void note(const QString& folder);
/// The folder a pack was last written to or installed from; empty when it is not known or gone.
QString ofPack(const QString& packId);
void note(const QString& packId, const QString& folder);

} // namespace pack_folders
} // namespace provisor
