#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/DataAssets.h"

namespace provisor {

/// The data assets of what is selected: stored in the element, carried on the flow, or all of the model.
class DataSection : public Section
{
    Q_OBJECT

public:
    DataSection(Session& session, const GuiTheme& theme, QWidget* parent = nullptr);

    /// Shows the assets at an element or flow, or with a null id all.
    void showPlace(Id place);
    QAbstractButton* addButton() const { return m_add; }

private:
    void refresh();
    void addRow(const Record& asset);
    void openAdd();
    void openAsset(Id asset);

    Session& m_session;
    const GuiTheme& m_theme;
    Id m_place;
    QList<Record> m_shown;
    QAbstractButton* m_add;
};

} // namespace provisor
