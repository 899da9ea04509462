#pragma once

#include "app/gui/dialogs/FormDialog.h"
#include "models/DataAssets.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace provisor {

class SegmentBar;

/// Asks what a data asset is, how it is classified, how much it needs protection and where it is.
class DataAssetDialog : public FormDialog
{
    Q_OBJECT

public:
    /// For an asset of the model, or with a null id for a new one, which is at `place` when that is an element or flow.
    DataAssetDialog(Session& session, const GuiTheme& theme, Id asset, Id place, QWidget* parent = nullptr);
    void accept() override;

private:
    void addClasses(const QStringList& current);
    void addNeeds(const data_assets::Facts& facts);
    void addPlaces(const data_assets::Facts& facts);
    QString iconOf(const Record& place) const;
    data_assets::Facts facts() const;

    Session& m_session;
    const GuiTheme& m_theme;
    Id m_asset;
    QLineEdit* m_name;
    QList<QCheckBox*> m_classes;
    QList<SegmentBar*> m_needs; ///< confidentiality, integrity, availability
    QListWidget* m_places;
    QPlainTextEdit* m_description;
};

} // namespace provisor
