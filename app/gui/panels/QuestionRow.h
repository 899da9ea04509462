#pragma once

#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

namespace provisor {

/// An open question with its answers beside it: answering sets the property at once.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    QuestionRow(Session& session, const GuiTheme& theme, const Question& question, bool withSubject,
                QWidget* parent = nullptr);

    QString key() const { return m_key; }
    SegmentBar* answers() const { return m_answers; }

private:
    void addAnswers(const Property& property, QVBoxLayout& column, QWidget* effect);
    QWidget* effectOf(const Question& question) const;

    Session& m_session;
    const GuiTheme& m_theme;
    QString m_key;
    Id m_record;
    QString m_property;
    SegmentBar* m_answers = nullptr;
};

} // namespace provisor
