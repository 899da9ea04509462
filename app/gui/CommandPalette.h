#pragma once

#include "app/gui/GuiTheme.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace provisor {

class Catalogue;
class CommandRegistry;
class Navigator;
class Session;

/// Finds commands, elements, flows, threats, provisions and catalogue entries by typing; Enter runs or goes there.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const CommandRegistry& commands, Session* session, Navigator& navigator, const GuiTheme& theme,
                   QWidget* parent);

    QLineEdit* edit() const { return m_edit; }
    /// Runs the entry that is marked.
    void runCurrent();
    int count() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        QString title;
        QString detail;
        QString icon;
        std::function<void()> run;
        int rank = 0; ///< smaller comes first among equal matches
    };

    void collectCommands(const CommandRegistry& commands);
    void collectModel(Session& session, Navigator& navigator);
    void collectCatalogue(const Catalogue& catalogue, Navigator& navigator);
    void filter(const QString& text);
    static int score(const Entry& entry, const QStringList& words);

    const GuiTheme& m_theme;
    QList<Entry> m_entries;
    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace provisor
