#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

namespace provisor {

class TextBox;
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
    void addNote(const Threat& threat);
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
};

} // namespace provisor
