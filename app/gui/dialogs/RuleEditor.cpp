#include "app/gui/dialogs/RuleEditor.h"

#include "app/gui/dialogs/RuleEditorCases.h"
#include "app/gui/dialogs/RuleEditorPack.h"
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
#include <QDir>
#include <QFileDialog>
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
    m_mistakes = new QPlainTextEdit;
    m_mistakes->setReadOnly(true);
    m_mistakes->setTabChangesFocus(true);
    m_mistakes->setAccessibleName(tr("What is still wrong"));
    m_mistakes->setFixedHeight(104);
    m_mistakes->hide();
    column->addWidget(m_mistakes);
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
    line->addWidget(m_title, 3);
    line->addWidget(m_note, 2);
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
    pane->setEdges(Qt::LeftEdge);
    pane->setMinimumWidth(380);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(1, 0, 0, 0);
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

void RuleEditor::fillPackMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& folder : pack_folders::recent()) {
        QAction* action = menu.addAction(QDir::toNativeSeparators(folder), this, [this, folder] { setFolder(folder); });
        action->setCheckable(true);
        action->setChecked(folder == m_folder);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Choose the folder of a pack..."), this, &RuleEditor::choosePack);
    menu.addAction(tr("New pack..."), this, &RuleEditor::makePack);
}

void RuleEditor::choosePack()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the pack"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

void RuleEditor::makePack()
{
    NewPackDialog dialog(m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        setFolder(dialog.folder());
}

void RuleEditor::setFolder(const QString& folder)
{
    m_folder = folder;
    const auto sources = folder.isEmpty() ? fail(Error()) : readPackSources(folder, m_packs.catalogue());
    if (!folder.isEmpty() && !sources)
        say(sources.error().toString());
    if (sources)
        pack_folders::note(folder);
    m_rating->setCatalogue(m_packs.catalogue(), sources ? sources->families : QList<ThreatFamily>());
    QList<IdListEdit::Item> types;
    const Catalogue& catalogue = *m_packs.catalogue();
    for (const ComponentType& type : catalogue.componentTypes())
        types.append({type.id, type.name});
    for (auto it = catalogue.typeGroups().begin(); it != catalogue.typeGroups().end(); ++it)
        types.append({it.key(), tr("group of %n type(s)", nullptr, static_cast<int>(it->size()))});
    m_types->setItems(types);
    const QString name = !sources ? tr("none") : sources->info.title.isEmpty() ? sources->info.id : sources->info.title;
    m_pack->setText(tr("Pack: %1").arg(m_pack->fontMetrics().elidedText(name, Qt::ElideMiddle, 220)));
    m_pack->setToolTip(folder.isEmpty() ? tr("The pack the rule is saved into") : QDir::toNativeSeparators(folder));
    m_pack->setAccessibleName(tr("Pack the rule is saved into: %1").arg(name));
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
    m_mistakes->hide();
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
        m_message->setText(result.error->toString());
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

QStringList RuleEditor::problems() const
{
    QStringList lines = m_texts->problems() + m_rating->problems();
    const RuleDraft now = draft();
    if (now.source.trimmed().isEmpty())
        lines.append(tr("The rule is missing."));
    if (now.scope == Scope::Element && now.appliesTo.isEmpty())
        lines.append(tr("Name the types the rule applies to."));
    const QList<RuleExample>& cases = m_cases->model().cases();
    for (const bool raised : {true, false}) {
        const bool has = std::any_of(cases.begin(), cases.end(), [&](const auto& one) { return one.raised == raised; });
        if (!has)
            lines.append(raised ? tr("A test case that raises the threat is missing.")
                                : tr("A test case that does not raise the threat is missing."));
    }
    if (!m_cases->problem().isEmpty())
        lines.append(tr("A test case cannot be read: %1").arg(m_cases->problem()));
    int number = 0;
    for (const ExampleOutcome& outcome : tryExamples(m_packs.catalogue(), now, cases)) {
        ++number;
        if (!outcome.isMet)
            lines.append(tr("Test case %1 does not come out as expected: %2").arg(number).arg(outcome.summary));
    }
    return lines;
}

bool RuleEditor::save()
{
    const CatalogueThreat now = threat();
    if (now.id.isEmpty()) {
        say(tr("Write a title first: it names the threat and its file."));
        m_tabs->setCurrentIndex(2);
        m_texts->title()->setFocus();
        return false;
    }
    if (m_folder.isEmpty()) {
        say(tr("Choose the pack it goes into."));
        m_pack->setFocus();
        return false;
    }
    const auto file = writeThreat(m_folder, now, m_formerId);
    if (!file) {
        showMistakes({file.error().toString()});
        say(tr("Not saved."));
        return false;
    }
    m_base = now;
    m_formerId = now.id;
    m_origin.clear();
    m_saved = threatToYaml(threat());
    QStringList lines = problems();
    if (const auto checked = m_packs.checkFolder(m_folder); !checked && lines.isEmpty())
        lines = checked.error(); // what is missing here is said in the words of this window
    showMistakes(lines);
    const QString name = QDir(m_folder).relativeFilePath(*file);
    say(lines.isEmpty()
            ? tr("Saved to %1; the pack is in order.").arg(name)
            : tr("Saved to %1; %n thing(s) left to do.", nullptr, static_cast<int>(lines.size())).arg(name));
    updateHead();
    return true;
}

bool RuleEditor::saveAndInstall()
{
    if (!save() || !m_mistakes->toPlainText().isEmpty())
        return false;
    const QPointer<RuleEditor> self(this);
    const auto installed = m_packs.installFolder(m_folder);
    if (!self)
        return false;
    if (!installed) {
        showMistakes(installed.error());
        return false;
    }
    if (const auto sources = readPackSources(m_folder, m_packs.catalogue()))
        pack_folders::note(sources->info.id, m_folder);
    say(tr("Saved and installed; the threat counts in every model from now on."));
    return true;
}

QString RuleEditor::mistakes() const
{
    return m_mistakes->toPlainText();
}

void RuleEditor::showMistakes(const QStringList& lines)
{
    m_mistakes->setPlainText(lines.join(u'\n'));
    m_mistakes->setVisible(!lines.isEmpty());
}

void RuleEditor::say(const QString& text, Colour Theme::*token)
{
    m_status->setText(text);
    m_status->setToken(token);
    m_status->setAccessibleName(text);
    m_status->setToolTip(text);
}

} // namespace provisor
