#pragma once

#include "app/gui/widgets/Controls.h"
#include "core/catalogue/Catalogue.h"

class QLineEdit;
class QPlainTextEdit;

namespace provisor {

/// The texts of a threat, each with what it is for, whether it is required, and how long it is and may be.
class RuleEditorTexts : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditorTexts(const GuiTheme& theme, QWidget* parent = nullptr);

    void load(const CatalogueThreat& threat);
    /// Writes the texts into a threat.
    void store(CatalogueThreat& threat) const;
    /// What is missing or too long, one sentence a mistake.
    QStringList problems() const;
    /// Names that may stand in braces depend on the scope.
    void setScope(Scope scope);

    QLineEdit* title() const { return m_title; }
    QLineEdit* shortTitle() const { return m_short; }
    QLineEdit* effect() const { return m_effect; }
    QLineEdit* id() const { return m_id; }
    QPlainTextEdit* description() const { return m_description; }
    QPlainTextEdit* attack() const { return m_attack; }

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        QString label;
        QWidget* widget;
        TextLabel* count;
        int limit; ///< characters, 0: any length
        bool isRequired;
    };

    void addField(const QString& label, QWidget* widget, bool isRequired, int limit = 0, const QString& hint = {});
    QLineEdit* line(const QString& label, bool isRequired, int limit = 0, const QString& hint = {});
    QPlainTextEdit* text(const QString& label, bool isRequired, const QString& hint, int lines = 3);
    static QString contentOf(const Field& field);
    int words() const;
    void update();

    const GuiTheme& m_theme;
    QVBoxLayout* m_column;
    QList<Field> m_fields;
    QLineEdit *m_title, *m_id, *m_short, *m_effect;
    QPlainTextEdit *m_description, *m_attack, *m_inModel, *m_checks, *m_evidence;
    TextLabel* m_words = nullptr;
    bool m_isIdOwn = false; ///< the id was written by hand and no longer follows the title
};

} // namespace provisor
