#pragma once

#include "app/gui/widgets/Controls.h"
#include "core/catalogue/Catalogue.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace provisor {

class IdListEdit;

/// What a threat is of: family, STRIDE, phases, its defaults for the risk, provisions and mitigations.
class RuleEditorRating : public QWidget
{
    Q_OBJECT

public:
    RuleEditorRating(const CataloguePointer& catalogue, const GuiTheme& theme, QWidget* parent = nullptr);

    /// Families of the pack come after those of the catalogue.
    void setCatalogue(const CataloguePointer& catalogue, const QList<ThreatFamily>& ofPack = {});
    void load(const CatalogueThreat& threat);
    /// Writes what is chosen into a threat.
    void store(CatalogueThreat& threat) const;
    QStringList problems() const;

    IdListEdit* mitigations() const { return m_mitigations; }
    QSpinBox* impact(QChar dimension) const { return m_impact.value(dimension); }

Q_SIGNALS:
    void changed();

private:
    void buildChoices(QGridLayout& grid);
    void buildDefaults(QGridLayout& grid);
    void buildLinks(QGridLayout& grid);
    void addRow(QGridLayout& grid, const QString& label, QWidget* field, bool isRequired);
    QSpinBox* spin(const QString& name, int lowest);
    void fillFamilies();
    void showChoices();

    const GuiTheme& m_theme;
    CataloguePointer m_catalogue;
    QList<ThreatFamily> m_packFamilies;
    QComboBox* m_family = nullptr;
    SegmentBar* m_tier = nullptr;
    ValueButton* m_strideButton = nullptr;
    ValueButton* m_phasesButton = nullptr;
    QStringList m_stride, m_phases;
    QSpinBox *m_capability = nullptr, *m_maturity = nullptr;
    QMap<QChar, QSpinBox*> m_impact;
    QCheckBox* m_noDefence = nullptr;
    IdListEdit *m_provisions = nullptr, *m_mitigations = nullptr;
    TextLabel* m_references = nullptr;
};

} // namespace provisor
