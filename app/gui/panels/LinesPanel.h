#pragma once

#include "app/gui/panels/LinesEdit.h"
#include "app/gui/widgets/Controls.h"
#include "models/LinesSync.h"

#include <QTimer>

namespace provisor {

/// The system as typed lines beside the diagram, in step with it both ways. What is typed is applied after a short
/// pause when nothing is wrong with it; what changes in the diagram is taken into the text, unless somebody is typing:
/// then it is offered.
class LinesPanel : public QWidget
{
    Q_OBJECT

public:
    LinesPanel(Session& session, const GuiTheme& theme, QWidget* parent = nullptr);
    ~LinesPanel() override;

    LinesEdit* edit() const { return m_edit; }
    /// What stands below the text: what is wrong, or that all is in step.
    QString note() const { return m_note->text(); }
    /// Whether what is typed is not applied yet, because it is new or wrong.
    bool isPending() const { return m_edit->toPlainText() != m_sync.text(); }
    /// Whether the bar is shown that asks which of the two counts.
    bool asks() const { return !m_bar->isHidden(); }
    LinkButton* showButton() const { return m_show; }
    LinkButton* keepButton() const { return m_keep; }
    /// Applies what is typed without waiting for a pause.
    void applyNow();

Q_SIGNALS:
    /// Escape was pressed.
    void leaveWanted();
    /// A line was gone to.
    void revealWanted(provisor::Id id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildBar();
    void onTextChanged();
    void onPictureChanged();
    void takePicture();
    void keepTyping();
    void showErrors(const QList<LineError>& errors);
    void followCaret();
    void followSelection();
    void fillWords();
    void undo();
    void redo();

    Session& m_session;
    const GuiTheme& m_theme;
    LinesSync m_sync;
    LinesEdit* m_edit;
    Surface* m_bar = nullptr;
    LinkButton *m_show = nullptr, *m_keep = nullptr;
    TextLabel* m_note = nullptr;
    QTimer m_pause, m_stepEnd;
    bool m_isTaking = false;    ///< the text changes by itself
    bool m_isSelecting = false; ///< the selection follows the caret
};

} // namespace provisor
