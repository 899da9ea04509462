#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/CatalogueKey.h"
#include "models/CatalogueUse.h"
#include "models/Session.h"

class QScrollArea;

namespace provisor {

/// One entry of the catalogue in full, with links to all entries it has to do with.
class CatalogueEntryView : public QWidget
{
    Q_OBJECT

public:
    CatalogueEntryView(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    /// Shows an entry from its top; a null key shows what the pane is for.
    void setEntry(const CatalogueKey& key);
    const CatalogueKey& entry() const { return m_key; }
    /// What the model makes of the catalogue; the place in the text is kept.
    void setUse(const CatalogueUse& use);
    /// Puts the keyboard on the first link.
    void focusFirst();
    QScrollArea* area() const { return m_area; }

Q_SIGNALS:
    /// A link to another entry was pressed.
    void entryWanted(const provisor::CatalogueKey& key);

private:
    void refresh();
    void build(QVBoxLayout& column);
    PropertyReaders readersOf(const CatalogueKey& key);

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    CatalogueUse m_use;
    CatalogueKey m_key;
    QHash<QString, PropertyReaders> m_readers; ///< filled when first needed
    QScrollArea* m_area = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace provisor
