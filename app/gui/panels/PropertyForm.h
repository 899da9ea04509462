#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/PropertyFormModel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace provisor {

/// The form of a PropertyFormModel: label, value with a list of answers, and the threats the value decides.
class PropertyForm : public QWidget
{
    Q_OBJECT

public:
    PropertyForm(PropertyFormModel& model, const GuiTheme& theme, QWidget* parent = nullptr);

    /// The control of a property, or nullptr; for tests and for jumping to a question.
    QWidget* control(const QString& property) const;

private:
    /// The widgets of one row.
    struct Row
    {
        QString property;
        TextLabel* label = nullptr;
        ValueButton* value = nullptr; ///< null for a text
        QLineEdit* text = nullptr;
        SignLabel* sign = nullptr;
        TextLabel* count = nullptr;
    };

    void rebuild();
    void update(int row);
    void openList(int row);

    PropertyFormModel& m_model;
    const GuiTheme& m_theme;
    QGridLayout* m_grid;
    QList<Row> m_rows;
};

} // namespace provisor
