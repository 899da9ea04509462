#pragma once

#include "app/gui/GuiTheme.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace provisor {

/// A dialog that asks for a few things, one below the other, and deletes itself when it is closed.
class FormDialog : public QDialog
{
    Q_OBJECT

protected:
    FormDialog(const GuiTheme& theme, const QString& title, QWidget* parent);

    QVBoxLayout* column() const { return m_column; }
    /// A field with its label above it; the dialog takes it over.
    void addField(const QString& label, QWidget* field);
    /// The buttons at the foot: one to agree, which calls accept(), and one to cancel. Returns the first.
    QPushButton* addButtons(const QString& agree);

private:
    const GuiTheme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace provisor
