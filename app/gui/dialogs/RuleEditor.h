#pragma once

#include "app/gui/widgets/Controls.h"
#include "core/catalogue/PackWriter.h"
#include "models/PackLibrary.h"
#include "models/RuleBench.h"
#include "models/Session.h"

#include <QDialog>
#include <QPointer>

class QPlainTextEdit;
class QStackedWidget;

namespace provisor {

class IdListEdit;
class PaneTabs;
class RuleEditorCases;
class RuleEditorRating;
class RuleEditorResult;
class RuleEditorTexts;
class RuleText;

/// A window of its own in which a threat of a pack is written: the rule with what it gives on the open model, its test
/// cases and its texts. Stays open while the model is worked on. Writes into the folder of a pack and can install it.
class RuleEditor : public QDialog
{
    Q_OBJECT

public:
    /// What is done with changes that are not saved.
    enum class Unsaved { Save, Discard, Cancel };

    RuleEditor(PackLibrary& packs, const GuiTheme& theme, QWidget* parent);
    ~RuleEditor() override;

    /// Works on this model from now on; none for a null pointer.
    void follow(Session* session);
    /// Starts an empty rule; nothing happens when the user wants to keep what is there.
    void startNew();
    /// Starts a new threat with the rule and the texts of one of the catalogue, which itself stays as it is.
    void startFrom(const CatalogueThreat& threat);
    /// Changes a threat of a pack. The folder of the pack is asked for when it is empty.
    void edit(const CatalogueThreat& threat, const QString& folder);

    /// The threat as it is in the window.
    CatalogueThreat threat() const;
    bool isModified() const;
    void setFolder(const QString& folder);
    QString folder() const { return m_folder; }
    /// Writes the threat into the pack and checks the pack; false when it could not be written.
    bool save();
    /// Saves, and installs the pack when nothing is wrong with it.
    bool saveAndInstall();
    /// Takes the threat out of its pack, and out of use when the pack is installed; false when it is still there.
    bool remove();
    void reject() override;

    RuleBench& bench() { return m_bench; }
    RuleText* rule() const { return m_rule; }
    IdListEdit* types() const { return m_types; }
    SegmentBar* scope() const { return m_scope; }
    PaneTabs* tabs() const { return m_tabs; }
    RuleEditorResult* result() const { return m_result; }
    RuleEditorCases* cases() const { return m_cases; }
    RuleEditorTexts* texts() const { return m_texts; }
    RuleEditorRating* rating() const { return m_rating; }
    /// The sentence below the rule: what is wrong with it, or that it can be read.
    QString message() const { return m_message->text(); }
    /// What the last save found wrong, one mistake a line.
    QString mistakes() const;

    /// Replaced by tests.
    std::function<Unsaved()> askUnsaved;
    std::function<bool(const QString& title)> askRemove;

private:
    QWidget* buildHead();
    QWidget* buildRule();
    QWidget* buildPanes();
    QWidget* buildMistakes();
    QWidget* buildFoot();
    void fillPackMenu(QMenu& menu);
    void fillThreatMenu(QMenu& menu);
    void choosePack();
    void makePack();
    /// False when the user wants to go on with what is there.
    bool mayLeave();
    void load(const CatalogueThreat& threat, const QString& formerId, const QString& origin);
    RuleDraft draft() const;
    Scope chosenScope() const;
    void onDraft();
    void onResult();
    void updateHead();
    /// What stands in the way of using the pack, of the threat itself and of the whole pack.
    QStringList problems() const;
    void showMistakes(const QStringList& lines);
    void say(const QString& text, Colour Theme::*token = &Theme::text2);

    PackLibrary& m_packs;
    const GuiTheme& m_theme;
    RuleBench m_bench;
    QPointer<Session> m_session;
    CatalogueThreat m_base; ///< what the panes do not show: references, aliases
    QString m_formerId;     ///< id in the pack before editing; empty for a new threat
    QByteArray m_saved;     ///< the threat as it was loaded or saved
    QString m_folder;
    QString m_origin;

    TextLabel* m_title = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_threats = nullptr;
    SegmentBar* m_scope = nullptr;
    TextLabel* m_typesLabel = nullptr;
    IdListEdit* m_types = nullptr;
    RuleText* m_rule = nullptr;
    TextLabel* m_message = nullptr;
    TextLabel* m_length = nullptr;
    PaneTabs* m_tabs = nullptr;
    QStackedWidget* m_panes = nullptr;
    RuleEditorResult* m_result = nullptr;
    RuleEditorCases* m_cases = nullptr;
    RuleEditorTexts* m_texts = nullptr;
    RuleEditorRating* m_rating = nullptr;
    QWidget* m_mistakesPane = nullptr;
    QPlainTextEdit* m_mistakes = nullptr;
    TextLabel* m_status = nullptr;
    QPushButton* m_pack = nullptr;
    QPushButton* m_install = nullptr;
};

} // namespace provisor
