#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/ThreatTrail.h"

class QPlainTextEdit;

namespace provisor {

class TextBox;
struct Comment;

/// One threat in full: decision, why it is there, the risk with its factors, mitigations, provisions, note.
class ThreatDetail : public QWidget
{
    Q_OBJECT

public:
    ThreatDetail(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    /// Shows a threat; an empty key shows nothing.
    void setThreat(const QString& key);
    QString threat() const { return m_key; }
    /// Gives the first control the focus, for those who come from the table by key.
    void focusFirst();
    /// Gives the field for a comment the focus.
    void writeComment();

private:
    void refresh();
    void addHead(const Threat& threat);
    void addDecision(const Threat& threat);
    void addAcceptance(const Threat& threat);
    void acceptRisk();
    void openFactor(const QWidget& anchor, const Factor& factor, const QString& key);
    void addWhy(const Threat& threat);
    void addRisk(const Threat& threat);
    void addFactor(const Threat& threat, const Factor& factor, QLayout& column);
    void addMitigations(const Threat& threat);
    void addProvisions(const Threat& threat);
    void addReferences(const Threat& threat);
    void addNote(const Threat& threat); ///< this and what follows: ThreatDetailNotes.cpp
    void addReason(const Threat& threat);
    void addLabels(const Threat& threat);
    void addComments(const Threat& threat);
    void addTrail(const Threat& threat);
    QWidget* commentLine(const Comment& comment);
    QString fieldLabel(const Fact& fact) const;
    QString valueLabel(const Fact& fact) const;

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    QString m_key;
    QString m_shown; ///< key of what the widgets show
    class QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column;
    TextBox* m_note = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    ThreatTrail m_trail;
};

} // namespace provisor
