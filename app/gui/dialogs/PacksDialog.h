#pragma once

#include "app/gui/GuiTheme.h"
#include "models/PackLibrary.h"

#include <QDialog>

class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace provisor {

class TextLabel;

/// The packs installed for the user: what they are and where they come from, install, remove.
class PacksDialog : public QDialog
{
    Q_OBJECT

public:
    PacksDialog(PackLibrary& library, const GuiTheme& theme, QWidget* parent);

    void installFile(const QString& fileName);
    void installFolder(const QString& folder);

Q_SIGNALS:
    /// A threat of a pack is to be changed; the folder is empty when it is not known here.
    void ruleWanted(const provisor::CatalogueThreat& threat, const QString& folder);

private:
    void buildTable();
    void addButtons(QLayout& column);
    void removeSelected();
    void showSelected();
    void fillRules(QMenu& menu);
    void showMistakes(const QStringList& lines);
    int selectedRow() const;

    PackLibrary& m_library;
    QTableView* m_table;
    TextLabel* m_empty;
    TextLabel* m_detail;
    QPlainTextEdit* m_mistakes;
    QPushButton* m_remove = nullptr;
    QPushButton* m_rules = nullptr;
};

} // namespace provisor
