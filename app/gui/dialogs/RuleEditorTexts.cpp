#include "app/gui/dialogs/RuleEditorTexts.h"

#include "app/gui/widgets/DetailPane.h"
#include "core/base/Text.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>

namespace provisor {

namespace {

constexpr int shortLimit = 32, effectLimit = 60, idLimit = 54, fewestWords = 40, mostWords = 120;

} // namespace

RuleEditorTexts::RuleEditorTexts(const GuiTheme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const DetailPane pane = makeDetailPane(theme);
    column->addWidget(pane.area);
    m_column = pane.column;
    m_column->setContentsMargins(12, 10, 6, 10);
    m_title = line(tr("Title"), true, 200);
    m_short = line(tr("Short title"), true, shortLimit, tr("Name in lists and on the diagram"));
    m_effect = line(tr("Effect"), true, effectLimit, tr("What it costs: verb first, as in \"reveals customer data\""));
    m_id = line(tr("Id"), true, idLimit, tr("Stays the same for ever; follows the title until you write one"));
    m_description = text(tr("Description"), true, tr("What happens"));
    m_words = new TextLabel(theme, {}, TextSize::Small, &Theme::muted);
    m_words->setWordWrap(true);
    m_column->addWidget(m_words);
    m_column->addSpacing(6);
    m_attack = text(tr("Attack"), false, tr("How an attacker gets there, or how it comes about"));
    m_inModel = text(tr("In this model"), false, {}, 2);
    m_checks = text(tr("Questions for a workshop"), false, tr("One a line"));
    m_evidence = text(tr("Evidence"), false, tr("What shows that it is under control"), 2);
    m_column->addStretch();
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        if (!m_isIdOwn)
            m_id->setText(title.trimmed().isEmpty() ? QString() : slug(title));
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString& id) { m_isIdOwn = !id.isEmpty(); });
    setScope(Scope::Element);
    update();
}

void RuleEditorTexts::addField(const QString& label, QWidget* widget, bool isRequired, int limit, const QString& hint)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    auto* name = new TextLabel(m_theme, label, TextSize::Small, &Theme::text2, 500);
    name->setBuddy(widget);
    head->addWidget(name);
    if (isRequired)
        head->addWidget(new TextLabel(m_theme, tr("required"), TextSize::Caption, &Theme::muted));
    head->addStretch();
    auto* count = new TextLabel(m_theme, {}, TextSize::Caption, &Theme::muted);
    head->addWidget(count);
    m_column->addLayout(head);
    m_column->addSpacing(2);
    m_column->addWidget(widget);
    m_column->addSpacing(8);
    widget->setAccessibleName(isRequired ? tr("%1, required").arg(label) : label);
    widget->setAccessibleDescription(hint);
    m_fields.append({label, widget, count, limit, isRequired});
}

QLineEdit* RuleEditorTexts::line(const QString& label, bool isRequired, int limit, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(hint);
    addField(label, field, isRequired, limit, hint);
    connect(field, &QLineEdit::textChanged, this, &RuleEditorTexts::update);
    return field;
}

QPlainTextEdit* RuleEditorTexts::text(const QString& label, bool isRequired, const QString& hint, int lines)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setPlaceholderText(hint);
    field->setFixedHeight(QFontMetrics(field->font()).lineSpacing() * lines + 14);
    addField(label, field, isRequired, 0, hint);
    connect(field, &QPlainTextEdit::textChanged, this, &RuleEditorTexts::update);
    return field;
}

void RuleEditorTexts::load(const CatalogueThreat& threat)
{
    const QSignalBlocker blocker(this);
    m_title->setText(threat.title);
    m_short->setText(threat.shortTitle);
    m_effect->setText(threat.effect);
    m_id->setText(threat.id);
    m_isIdOwn = !threat.id.isEmpty();
    m_description->setPlainText(threat.description);
    m_attack->setPlainText(threat.attack);
    m_inModel->setPlainText(threat.inModel);
    m_checks->setPlainText(threat.checks.join(u'\n'));
    m_evidence->setPlainText(threat.evidence);
    setScope(threat.scope);
    for (QLineEdit* field : {m_title, m_short, m_effect, m_id})
        field->setCursorPosition(0);
    update();
}

void RuleEditorTexts::store(CatalogueThreat& threat) const
{
    threat.title = m_title->text().simplified();
    threat.shortTitle = m_short->text().simplified();
    threat.effect = m_effect->text().simplified();
    threat.id = m_id->text().trimmed();
    threat.description = m_description->toPlainText().trimmed();
    threat.attack = m_attack->toPlainText().trimmed();
    threat.inModel = m_inModel->toPlainText().trimmed();
    threat.evidence = m_evidence->toPlainText().trimmed();
    threat.checks.clear();
    for (const QString& check : m_checks->toPlainText().split(u'\n')) {
        if (!check.simplified().isEmpty() && !threat.checks.contains(check.simplified()))
            threat.checks.append(check.simplified());
    }
}

void RuleEditorTexts::setScope(Scope scope)
{
    const QString hint = tr("What it looks like; filled in: %1")
                             .arg(u'{' + threatPlaceholders(scope).join(QStringLiteral("}, {")) + u'}');
    m_inModel->setPlaceholderText(hint);
    m_inModel->setAccessibleDescription(hint);
}

QString RuleEditorTexts::contentOf(const Field& field)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(field.widget))
        return edit->text().simplified();
    return static_cast<const QPlainTextEdit*>(field.widget)->toPlainText().simplified();
}

int RuleEditorTexts::words() const
{
    QStringList texts;
    for (const QPlainTextEdit* field : {m_description, m_attack, m_inModel, m_evidence, m_checks})
        texts.append(field->toPlainText());
    const QString all = texts.join(u' ').simplified();
    return all.isEmpty() ? 0 : static_cast<int>(all.count(u' ')) + 1;
}

QStringList RuleEditorTexts::problems() const
{
    QStringList problems;
    for (const Field& field : m_fields) {
        const QString content = contentOf(field);
        if (field.isRequired && content.isEmpty())
            problems.append(tr("%1 is missing.").arg(field.label));
        if (field.limit > 0 && content.size() > field.limit)
            problems.append(tr("%1 has %2 characters, at most %3 are possible.")
                                .arg(field.label)
                                .arg(content.size())
                                .arg(field.limit));
    }
    static const QRegularExpression legal(QStringLiteral("\\A[a-z0-9-]*\\z"));
    if (!legal.match(m_id->text().trimmed()).hasMatch())
        problems.append(tr("The id may have a to z, 0 to 9 and \"-\" only."));
    const int count = words();
    if (!m_attack->toPlainText().trimmed().isEmpty() && (count < fewestWords || count > mostWords))
        problems.append(
            tr("The longer texts have %n word(s) together; with an attack they need %1 to %2.", nullptr, count)
                .arg(fewestWords)
                .arg(mostWords));
    return problems;
}

void RuleEditorTexts::update()
{
    if (!m_words)
        return; // still being built
    for (const Field& field : m_fields) {
        const qsizetype size = contentOf(field).size();
        const bool isShown = field.limit > 0 && field.limit < 200;
        field.count->setText(isShown ? tr("%1 of %2").arg(size).arg(field.limit) : QString());
        const bool isTooLong = field.limit > 0 && size > field.limit;
        field.count->setColour(
            [this, isTooLong] { return isTooLong ? m_theme.levelText(Level::Critical) : m_theme(&Theme::muted); });
    }
    const int count = words();
    const bool isDeep = m_attack && !m_attack->toPlainText().trimmed().isEmpty();
    m_words->setText(
        isDeep
            ? tr("%n word(s) in the longer texts; %1 to %2 are needed", nullptr, count).arg(fewestWords).arg(mostWords)
            : tr("%n word(s). The texts below are optional; with an attack, %1 to %2 words together are "
                 "needed.",
                 nullptr, count)
                  .arg(fewestWords)
                  .arg(mostWords));
    const bool isBad = isDeep && (count < fewestWords || count > mostWords);
    m_words->setColour([this, isBad] { return isBad ? m_theme.levelText(Level::Critical) : m_theme(&Theme::muted); });
    Q_EMIT changed();
}

} // namespace provisor
