#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/PropertyFormModel.h"

class QLineEdit;
class QScrollArea;

namespace provisor {

class DataSection;
class TextBox;
class PropertyForm;

/// What is selected, in full: name, type and place, properties, threats with the reason, open questions, provisions.
/// With nothing selected it shows the system as a whole.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    DataSection* data() const { return m_dataSection; }
    /// Give the focus to the heading of a section and show it.
    void focusProperties();
    void focusThreats();

    PropertyForm* form() const { return m_form; }
    PropertyFormModel& properties() { return m_properties; }

private:
    void focusSection(Section& section);
    void buildHead(QVBoxLayout& column);
    void buildSections(QVBoxLayout& column);
    void follow();  ///< the selection changed
    void refresh(); ///< model or analysis changed
    void refreshHead();
    void refreshLists();
    /// What the lists show, as one text: the same text needs no new widgets.
    QString contentOf(const Analysis& analysis) const;
    void refreshThreats(const Analysis& analysis);
    void refreshPaths(const Analysis& analysis);
    void refreshQuestions(const Analysis& analysis);
    void refreshProvisions(const Analysis& analysis);
    void refreshSystemFields();
    void rename();
    void openTypes();
    void openPlaces();
    QString selectedName() const;
    const Record* record() const;

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    PropertyFormModel m_properties;
    Id m_record; ///< null: the system
    qsizetype m_selected = 0;
    QSet<QString> m_unfolded; ///< keys of the threats shown in full
    bool m_showsAllThreats = false;
    QString m_content;

    SignLabel* m_icon = nullptr;
    QLineEdit* m_name = nullptr;
    ValueButton* m_type = nullptr;
    ValueButton* m_place = nullptr;
    TextLabel* m_summary = nullptr;
    QWidget* m_systemFields = nullptr;
    TextBox* m_purpose = nullptr;
    QWidget* m_roleBoxes = nullptr;
    Section* m_propertySection = nullptr;
    DataSection* m_dataSection = nullptr;
    Section* m_threatSection = nullptr;
    Section* m_pathSection = nullptr;
    Section* m_questionSection = nullptr;
    Section* m_provisionSection = nullptr;
    PropertyForm* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace provisor
