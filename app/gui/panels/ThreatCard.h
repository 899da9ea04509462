#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

namespace provisor {

/// A threat in two lines; unfolds to why it is there, with status and owner to set.
class ThreatCard : public QWidget
{
    Q_OBJECT

public:
    ThreatCard(Session& session, const GuiTheme& theme, Navigator& navigator, const Threat& threat,
               QWidget* parent = nullptr);

    QString key() const { return m_key; }
    void setExpanded(bool expanded);
    bool isExpanded() const;

Q_SIGNALS:
    void toggled(bool expanded);

private:
    class Head;
    void build(const Threat& threat);

    Session& m_session;
    const GuiTheme& m_theme;
    Navigator& m_navigator;
    QString m_key;
    Head* m_head;
    QWidget* m_body = nullptr; ///< made when first unfolded
};

} // namespace provisor
