#pragma once

#include "app/gui/FileController.h"
#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/Session.h"

namespace provisor {

/// The line at the foot of the window: threats by level, open questions, selection; time of the analysis, whether the
/// model is saved, catalogue, zoom.
class StatusStrip : public Surface
{
    Q_OBJECT

public:
    StatusStrip(const GuiTheme& theme, Navigator& navigator, QWidget* parent = nullptr);

    /// Follows a session; nullptr for none.
    void setSession(Session* session);
    void setSaved(const OpenModel* model);
    void setZoom(double zoom);
    /// Shows a sentence for some seconds.
    void say(const QString& text);

private:
    void refreshAnalysis();
    void refreshSelection();

    const GuiTheme& m_theme;
    Session* m_session = nullptr;
    QMetaObject::Connection m_analysisConnection;
    QMetaObject::Connection m_selectionConnection;
    QAbstractButton* m_threats = nullptr;
    LinkButton* m_questions = nullptr;
    TextLabel* m_selection = nullptr;
    QWidget* m_selectionLine = nullptr; ///< before the selection
    TextLabel* m_time = nullptr;
    SignLabel* m_savedSign = nullptr;
    TextLabel* m_saved = nullptr;
    TextLabel* m_catalogue = nullptr;
    TextLabel* m_zoom = nullptr;
    QString m_saidUntilNext;
};

} // namespace provisor
