#pragma once

#include "app/gui/GuiTheme.h"
#include "models/Session.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;

namespace provisor {

class TextLabel;

/// The settings of the model: what it is called, whose it is, the edition it is held against, and the limits of the
/// levels of risk. Applied as one change.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Session& session, const GuiTheme& theme, QWidget* parent);

    void accept() override;

private:
    void addTexts(class QGridLayout& grid, const GuiTheme& theme);
    void addBands(class QGridLayout& grid, const GuiTheme& theme);
    void addRules(class QGridLayout& grid, const GuiTheme& theme);
    void check();

    Session& m_session;
    QLineEdit* m_title;
    QLineEdit* m_organisation;
    QComboBox* m_edition;
    QComboBox* m_classification;
    std::array<QDoubleSpinBox*, 3> m_limits{}; ///< up to which a risk is low, medium, high
    QComboBox* m_appetite;
    QListWidget* m_rulesOff = nullptr; ///< a check mark: stays off; null when all rules are on
    TextLabel* m_problem = nullptr;
    class QPushButton* m_ok = nullptr;
};

} // namespace provisor
