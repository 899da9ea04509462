#include "app/gui/dialogs/RuleEditor.h"

#include "app/gui/dialogs/RuleEditorCases.h"
#include "app/gui/dialogs/RuleEditorRating.h"
#include "app/gui/dialogs/RuleEditorResult.h"
#include "app/gui/dialogs/RuleEditorText.h"
#include "app/gui/dialogs/RuleEditorTexts.h"
#include "app/gui/widgets/IdListEdit.h"
#include "app/gui/widgets/PaneTabs.h"
#include "core/analysis/ExampleExtract.h"
#include "core/analysis/RuleBook.h"
#include "core/rules/Syntax.h"

#include <QBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace provisor {

namespace {

/// Line and column of a mistake in a rule; {0, 0} when it concerns none.
std::pair<int, int> placeOf(const Error& error)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)\\D+(\\d+)"));
    const QRegularExpressionMatch match = numbers.match(error.place);
    return match.hasMatch() ? std::pair(match.captured(1).toInt(), match.captured(2).toInt()) : std::pair(0, 0);
}

} // namespace

RuleEditor::RuleEditor(PackLibrary& packs, const GuiTheme& theme, QWidget* parent)
    : QDialog(parent, Qt::Window), m_packs(packs), m_theme(theme), m_bench(packs.catalogue())
{
    setWindowTitle(tr("Rule editor") + QStringLiteral("[*]"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(860, 520);
    resize(1240, 720);
    askUnsaved = [this] {
        const auto answer =
            QMessageBox::question(this, tr("Rule editor"), tr("The rule has changes that are not saved."),
                                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        return answer == QMessageBox::Save      ? Unsaved::Save
               : answer == QMessageBox::Discard ? Unsaved::Discard
                                                : Unsaved::Cancel;
    };
    askRemove = [this](const QString& title) {
        return QMessageBox::question(
                   this, tr("Rule editor"),
                   tr("Remove \"%1\" from the pack? What was decided about it stays in the models.").arg(title)) ==
               QMessageBox::Yes;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildRule());
    splitter->addWidget(buildPanes());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({600, 640});
    column->addWidget(splitter, 1);
    column->addWidget(buildMistakes());
    column->addWidget(buildFoot());
    connect(&m_bench, &RuleBench::changed, this, &RuleEditor::onResult);
    connect(&packs, &PackLibrary::catalogueChanged, this, [this] {
        m_bench.setCatalogue(m_packs.catalogue());
        setFolder(m_folder);
        onDraft();
    });
    load({}, {}, {});
    m_rule->setFocus();
}

RuleEditor::~RuleEditor() = default;

QWidget* RuleEditor::buildHead()
{
    auto* head = new Surface(m_theme, &Theme::panel);
    head->setEdges(Qt::BottomEdge);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(12);
    m_title = new TextLabel(m_theme, {}, TextSize::Title, &Theme::text, 600);
    m_note = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_threats = new QPushButton(tr("&Threats"));
    m_threats->setAutoDefault(false);
    m_threats->setToolTip(tr("A new threat, those of the pack, and removing one"));
    auto* menu = new QMenu(m_threats);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillThreatMenu(*menu); });
    m_threats->setMenu(menu);
    line->addWidget(m_title, 3);
    line->addWidget(m_note, 2);
    line->addWidget(m_threats);
    return head;
}

QWidget* RuleEditor::buildRule()
{
    auto* pane = new Surface(m_theme, &Theme::panel);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 14, 10);
    column->setSpacing(4);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* words = new TextLabel(m_theme, text, TextSize::Small, &Theme::text2, 500);
        words->setBuddy(buddy);
        return words;
    };
    m_scope = new SegmentBar(m_theme, {tr("An element"), tr("A flow"), tr("The whole system")});
    m_scope->setCurrent(0);
    m_types = new IdListEdit;
    m_types->setAccessibleName(tr("Component types and groups the rule applies to"));
    m_types->setPlaceholderText(tr("Types or groups, such as agent or LLM_CONSUMER"));
    m_rule = new RuleText(m_theme);
    m_rule->setPlaceholderText(tr("tainted(e) && ...\n\nWords are offered while you type; Ctrl+Space offers all that "
                                  "could come next."));
    column->addWidget(label(tr("The rule is about"), m_scope->button(0)));
    column->addWidget(m_scope);
    column->addSpacing(8);
    column->addWidget(m_typesLabel = label(tr("Of these types"), m_types));
    column->addWidget(m_types);
    column->addSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Raised when"), m_rule));
    head->addStretch();
    m_length = new TextLabel(m_theme, {}, TextSize::Caption, &Theme::muted);
    head->addWidget(m_length);
    column->addLayout(head);
    column->addWidget(m_rule, 1);
    m_message = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(QFontMetrics(GuiTheme::font(TextSize::Small)).lineSpacing() * 2 + 4);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_message);
    connect(m_scope, &SegmentBar::chosen, this, &RuleEditor::onDraft);
    connect(m_types, &IdListEdit::changed, this, &RuleEditor::onDraft);
    connect(m_rule, &QPlainTextEdit::textChanged, this, &RuleEditor::onDraft);
    return pane;
}

QWidget* RuleEditor::buildPanes()
{
    auto* pane = new Surface(m_theme, &Theme::panel);
    pane->setMinimumWidth(380);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new PaneTabs(m_theme);
    m_tabs->setAccessibleName(tr("Parts of the threat"));
    for (const QString& title : {tr("On this model"), tr("Test cases"), tr("Texts"), tr("Rating")})
        m_tabs->addTab(title);
    column->addWidget(m_tabs);
    column->addWidget(new HairLine(m_theme));
    m_result = new RuleEditorResult(m_bench, m_theme);
    m_cases = new RuleEditorCases(m_bench, m_theme);
    m_texts = new RuleEditorTexts(m_theme);
    m_rating = new RuleEditorRating(m_packs.catalogue(), m_theme);
    m_panes = new QStackedWidget;
    for (QWidget* page : {static_cast<QWidget*>(m_result), static_cast<QWidget*>(m_cases),
                          static_cast<QWidget*>(m_texts), static_cast<QWidget*>(m_rating)})
        m_panes->addWidget(page);
    column->addWidget(m_panes, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    connect(m_texts, &RuleEditorTexts::changed, this, &RuleEditor::updateHead);
    connect(m_rating, &RuleEditorRating::changed, this, &RuleEditor::updateHead);
    connect(&m_cases->model(), &RuleCaseModel::edited, this, &RuleEditor::updateHead);
    connect(m_result, &RuleEditorResult::caseWanted, this, [this](const RuleOutcome& outcome) {
        const auto book = RuleBook::build(m_bench.task().catalogue);
        if (!book || !m_bench.task().snapshot)
            return;
        m_cases->add(exampleFrom(*book, *m_bench.task().snapshot, draft(), outcome));
        m_tabs->setCurrentIndex(1);
        m_cases->list()->setFocus();
    });
    return pane;
}

QWidget* RuleEditor::buildMistakes()
{
    auto* pane = new Surface(m_theme, &Theme::panel);
    pane->setEdges(Qt::TopEdge);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 8, 16, 10);
    column->setSpacing(4);
    auto* name = new TextLabel(m_theme, tr("Left to do"), TextSize::Small, &Theme::text2, 500);
    column->addWidget(name);
    m_mistakes = new QPlainTextEdit;
    m_mistakes->setReadOnly(true);
    m_mistakes->setTabChangesFocus(true);
    m_mistakes->setAccessibleName(tr("What is left to do"));
    m_mistakes->setFixedHeight(QFontMetrics(m_mistakes->font()).lineSpacing() * 6 + 10);
    name->setBuddy(m_mistakes);
    column->addWidget(m_mistakes);
    m_mistakesPane = pane;
    pane->hide();
    return pane;
}

QWidget* RuleEditor::buildFoot()
{
    auto* foot = new Surface(m_theme, &Theme::chrome);
    foot->setEdges(Qt::TopEdge);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(16, 9, 16, 9);
    line->setSpacing(8);
    m_pack = new QPushButton;
    auto* menu = new QMenu(m_pack);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillPackMenu(*menu); });
    m_pack->setMenu(menu);
    m_pack->setMaximumWidth(320);
    m_status = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    auto* close = new QPushButton(tr("&Close"));
    auto* save = new QPushButton(tr("&Save"));
    m_install = new QPushButton(tr("Save and &install"));
    m_install->setToolTip(tr("Compiles the pack and puts it to use in this window and on the command line"));
    save->setShortcut(QKeySequence::Save);
    for (QPushButton* button : {m_pack, close, save, m_install})
        button->setAutoDefault(false);
    line->addWidget(m_pack);
    line->addWidget(m_status, 1);
    line->addWidget(close);
    line->addWidget(save);
    line->addWidget(m_install);
    connect(close, &QPushButton::clicked, this, &RuleEditor::reject);
    connect(save, &QPushButton::clicked, this, &RuleEditor::save);
    connect(m_install, &QPushButton::clicked, this, &RuleEditor::saveAndInstall);
    return foot;
}

void RuleEditor::follow(Session* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    const auto take = [this] { m_bench.setSnapshot(m_session ? std::optional(m_session->snapshot()) : std::nullopt); };
    if (session) {
        connect(session, &Session::documentChanged, this, take);
        connect(session, &QObject::destroyed, this, [this] { m_bench.setSnapshot(std::nullopt); });
    }
    take();
}

bool RuleEditor::mayLeave()
{
    if (!isModified())
        return true;
    switch (askUnsaved()) {
    case Unsaved::Save:
        return save();
    case Unsaved::Discard:
        return true;
    case Unsaved::Cancel:
        break;
    }
    return false;
}

void RuleEditor::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void RuleEditor::startNew()
{
    if (mayLeave())
        load({}, {}, {});
}

void RuleEditor::startFrom(const CatalogueThreat& threat)
{
    if (!mayLeave())
        return;
    CatalogueThreat copy = threat;
    copy.id = QStringLiteral("our-") + threat.id.left(50);
    copy.aliases.clear();
    load(copy, {}, tr("Started from \"%1\", which stays as it is").arg(threat.title));
}

void RuleEditor::edit(const CatalogueThreat& threat, const QString& folder)
{
    if (!mayLeave())
        return;
    setFolder(folder);
    load(threat, threat.id, {});
}

void RuleEditor::load(const CatalogueThreat& threat, const QString& formerId, const QString& origin)
{
    m_base = threat;
    m_formerId = formerId;
    m_origin = origin;
    setFolder(m_folder);
    m_scope->setCurrent(threat.scope == Scope::Flow ? 1 : threat.scope == Scope::System ? 2 : 0);
    m_types->setIds(threat.appliesTo);
    m_rule->setPlainText(threat.rule);
    m_texts->load(threat);
    m_rating->load(threat);
    m_cases->setCases(threat.examples);
    showMistakes({});
    say({});
    onDraft();
    m_saved = origin.isEmpty() ? threatToYaml(this->threat()) : QByteArray(); // a start is not saved anywhere
    updateHead();
}

Scope RuleEditor::chosenScope() const
{
    return m_scope->current() == 1 ? Scope::Flow : m_scope->current() == 2 ? Scope::System : Scope::Element;
}

RuleDraft RuleEditor::draft() const
{
    const Scope scope = chosenScope();
    return {scope, scope == Scope::Element ? m_types->ids() : QStringList(), m_rule->toPlainText()};
}

CatalogueThreat RuleEditor::threat() const
{
    CatalogueThreat threat = m_base;
    const RuleDraft now = draft();
    threat.scope = now.scope;
    threat.appliesTo = now.appliesTo;
    threat.rule = now.source.trimmed();
    m_texts->store(threat);
    m_rating->store(threat);
    threat.examples = m_cases->model().cases();
    // Decisions and reports name the former id.
    if (!m_formerId.isEmpty() && threat.id != m_formerId && !threat.aliases.contains(m_formerId))
        threat.aliases.append(m_formerId);
    threat.aliases.removeAll(threat.id); // renamed back
    return threat;
}

bool RuleEditor::isModified() const
{
    return threatToYaml(threat()) != m_saved;
}

void RuleEditor::onDraft()
{
    const RuleDraft now = draft();
    const bool ofElements = now.scope == Scope::Element;
    m_types->setVisible(ofElements);
    m_typesLabel->setVisible(ofElements);
    m_rule->setContext(now.scope, now.appliesTo, m_packs.catalogue());
    m_texts->setScope(now.scope);
    const qsizetype length = now.source.size();
    m_length->setText(length == 0 ? QString() : tr("%1 of %2").arg(length).arg(rule_limits::length));
    m_bench.setDraft(now);
    updateHead();
}

void RuleEditor::onResult()
{
    const RuleResult& result = *m_bench.result();
    const auto [line, column] = result.error ? placeOf(*result.error) : std::pair(0, 0);
    m_rule->setMistake(line, column);
    if (result.error) {
        QString message = result.error->toString(); // begins with the place
        message[0] = message[0].toUpper();
        m_message->setText(message);
        m_message->setColour([this] { return m_theme.levelText(Level::Critical); });
    } else {
        const bool isEmpty = m_bench.task().draft.source.trimmed().isEmpty();
        m_message->setText(isEmpty ? QString() : tr("The rule can be read."));
        m_message->setColour({});
        m_message->setToken(&Theme::muted);
    }
    m_message->setAccessibleName(m_message->text());
}

void RuleEditor::updateHead()
{
    if (!m_pack)
        return; // still being built
    const QString title = m_texts->title()->text().simplified();
    m_title->setText(!title.isEmpty() ? title : m_formerId.isEmpty() ? tr("New threat") : m_formerId);
    m_note->setText(isModified() && m_origin.isEmpty() ? tr("Not saved") : m_origin);
    setWindowModified(isModified());
}

void RuleEditor::say(const QString& text, Colour Theme::*token)
{
    m_status->setText(text);
    m_status->setToken(token);
    m_status->setAccessibleName(text);
    m_status->setToolTip(text);
}

} // namespace provisor
