#include "app/gui/panels/ThreatDetail.h"

#include "app/gui/SignPainter.h"
#include "app/gui/dialogs/AcceptDialog.h"
#include "app/gui/panels/RiskLine.h"
#include "app/gui/panels/ThreatDepth.h"
#include "app/gui/widgets/DetailPane.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/TextBox.h"
#include "core/base/Text.h"
#include "models/Decisions.h"
#include "models/TreatmentEdits.h"
#include "models/Words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QWidgetAction>

namespace provisor {

namespace {

/// Facts and suggestions shown; the rest is behind "why" of the command line and the report.
constexpr qsizetype shownFacts = 8;
constexpr qsizetype shownSuggestions = 6;
/// Room the name of a reference has before that of its framework, in pixels.
constexpr int widestReference = 210;
/// Room each of the three parts of a fact has in a narrow pane.
constexpr int factWidth = 98;

/// What made the rule hold: the target, the related elements and flows, and what lies between those.
QSet<Id> pathOf(const Snapshot& snapshot, const Threat& threat)
{
    QSet<Id> ids;
    bool hasFlow = threat.target.kind == Kind::Flow;
    if (!threat.target.id.isNull())
        ids.insert(threat.target.id);
    for (const Target& related : threat.related) {
        if (related.id.isNull())
            continue;
        ids.insert(related.id);
        hasFlow = hasFlow || related.kind == Kind::Flow;
    }
    for (const Record& flow : snapshot.records(Kind::Flow)) {
        const Id from = flow.reference(field::flow::From);
        const Id to = flow.reference(field::flow::To);
        if (ids.contains(flow.id()))
            ids.unite({from, to});
        else if (!hasFlow && ids.contains(from) && ids.contains(to))
            ids.insert(flow.id());
    }
    return ids;
}

/// Five boxes, as many filled as the factor has points.
class PointBoxes : public QWidget
{
public:
    PointBoxes(const GuiTheme& theme, double value) : m_theme(theme), m_value(value) { setFixedSize(52, 14); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < 5; ++i) {
            const QRectF box(i * 10 + 0.5, 2.5, 8, 8);
            painter.setPen(QPen(m_theme(&Theme::strong), 1));
            painter.setBrush(i < qRound(m_value) ? m_theme(&Theme::text2) : m_theme(&Theme::panel));
            painter.drawRoundedRect(box, 1.5, 1.5);
        }
    }

private:
    const GuiTheme& m_theme;
    double m_value;
};

} // namespace

ThreatDetail::ThreatDetail(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_trail(session)
{
    setAccessibleName(tr("Threat in full"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const DetailPane pane = makeDetailPane(theme);
    m_scroll = pane.area;
    m_column = pane.column;
    outer->addWidget(m_scroll);
    connect(&session, &Session::analysisChanged, this, &ThreatDetail::refresh);
    refresh();
}

void ThreatDetail::setThreat(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    refresh();
}

void ThreatDetail::focusFirst()
{
    for (auto* button : findChildren<ValueButton*>()) {
        if (button->isVisible())
            return button->setFocus(Qt::TabFocusReason);
    }
}

void ThreatDetail::refresh()
{
    if ((m_note && m_note->hasFocus()) || (m_comment && m_comment->hasFocus() && m_key == m_shown))
        return; // somebody is writing; the next analysis brings the rest
    // Who decides by keyboard, or far down, stays where the decision was made.
    const bool isSame = m_key == m_shown;
    const int place = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    const auto* focus = QApplication::focusWidget();
    const QString focusName =
        isSame && focus && isAncestorOf(focus) ? focus->accessibleName().section(u':', 0, 0) : QString();
    m_shown = m_key;
    QTimer::singleShot(0, this, [this, place, focusName] {
        m_scroll->verticalScrollBar()->setValue(place);
        for (auto* button : focusName.isEmpty() ? QList<ValueButton*>() : findChildren<ValueButton*>()) {
            if (button->isVisible() && button->accessibleName().section(u':', 0, 0) == focusName)
                return button->setFocus(Qt::OtherFocusReason);
        }
    });
    clearLayout(*m_column);
    m_note = nullptr;
    m_comment = nullptr;
    const AnalysisPointer analysis = m_session.analysis();
    const Threat* threat = analysis ? analysis->threat(m_key) : nullptr;
    if (!threat) {
        m_column->addWidget(emptyState(m_theme, tr("Choose a threat to see why it is there and what treats it.")));
        return;
    }
    addHead(*threat);
    addDecision(*threat);
    addLabels(*threat);
    addWhy(*threat);
    if (QWidget* depth = makeThreatDepth(m_theme, *analysis, *threat))
        m_column->addWidget(depth);
    addRisk(*threat);
    addMitigations(*threat);
    addProvisions(*threat);
    addReferences(*threat);
    addNote(*threat);
    addComments(*threat);
    addTrail(*threat);
    m_column->addStretch(1); // all that is left over; the boxes keep their height
}

void ThreatDetail::addHead(const Threat& threat)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(16, 12, 4, 6);
    box->setSpacing(4);
    auto* title = new TextLabel(m_theme, threat.title, TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    box->addWidget(title);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(new TextLabel(m_theme, tr("on", "threat on target"), TextSize::Small, &Theme::muted));
    if (threat.target.id.isNull()) {
        line->addWidget(new TextLabel(m_theme, tr("the whole system"), TextSize::Small, &Theme::text2));
    } else {
        auto* target = new LinkButton(m_theme, threat.target.name);
        connect(target, &QAbstractButton::clicked, this,
                [this, id = threat.target.id] { Q_EMIT m_navigator.recordWanted(id); });
        line->addWidget(target);
    }
    line->addStretch();
    box->addLayout(line);
    m_column->addLayout(box);
}

void ThreatDetail::addDecision(const Threat& threat)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 4, 12);
    line->setSpacing(6);
    auto* status = new ValueButton(m_theme);
    status->setFramed(true);
    status->setValue(words::threatStatus(threat.status, threat.isRaised), true);
    status->setAccessibleName(tr("Status: %1").arg(status->text()));
    status->setSign([state = threat.status, raised = threat.isRaised](const SignPainter& signs, QPointF centre) {
        signs.threatStatus(centre, 12, state, raised);
    });
    connect(status, &QAbstractButton::clicked, this, [this, status, current = threat.status] {
        menus::popUp(
            menus::choice(this, menus::threatStatuses(), current,
                          [this](const QString& id) { chooseThreatStatus(m_session, m_theme, {m_key}, id, window()); }),
            *status);
    });
    auto* owner = new ValueButton(m_theme);
    owner->setFramed(true);
    const QString name = threat.owner.isNull() ? QString() : words::recordName(m_session.snapshot(), threat.owner);
    owner->setValue(name.isEmpty() ? tr("Nobody") : name, true);
    owner->setAccessibleName(tr("Owner: %1").arg(owner->text()));
    owner->setSign([initials = words::initials(name)](const SignPainter& signs, QPointF centre) {
        signs.avatar(centre, 18, initials);
    });
    connect(owner, &QAbstractButton::clicked, this, [this, owner, current = threat.owner] {
        menus::popUp(menus::owner(this, m_session, current,
                                  [this](Id person) {
                                      decisions::setThreatField(m_session, {m_key}, field::threat::Owner,
                                                                idValue(person), tr("Set owner"));
                                  }),
                     *owner);
    });
    auto* due = new ValueButton(m_theme);
    due->setFramed(true);
    due->setValue(threat.due.isEmpty() ? tr("No date") : words::date(threat.due), true);
    due->setAccessibleName(tr("Due: %1").arg(due->text()));
    connect(due, &QAbstractButton::clicked, this, [this, due, current = threat.due] {
        menus::popUp(menus::date(this, current,
                                 [this](const QString& day) {
                                     decisions::setThreatField(m_session, {m_key}, field::threat::Due, textValue(day),
                                                               tr("Set due date"));
                                 }),
                     *due);
    });
    for (ValueButton* button : {status, owner, due})
        line->addWidget(button); // what each needs; what is left over is shared
    m_column->addLayout(line);
    addAcceptance(threat);
    addReason(threat);
}

void ThreatDetail::acceptRisk()
{
    (new AcceptDialog(m_session, m_theme, {m_key}, window()))->open();
}

void ThreatDetail::addAcceptance(const Threat& threat)
{
    if (threat.status != u"accepted")
        return;
    const Record* last = nullptr;
    for (const Record& acceptance : m_session.snapshot().records(Kind::Acceptance)) {
        const bool isOfThis = acceptance.text(field::acceptance::ThreatKey) == threat.key;
        if (isOfThis && (!last || acceptance.text(field::acceptance::Date) >= last->text(field::acceptance::Date)))
            last = &acceptance;
    }
    if (!last)
        return;
    const QString by = words::recordName(m_session.snapshot(), last->reference(field::acceptance::By));
    const QString until = last->text(field::acceptance::Until);
    QString text =
        until.isEmpty() ? tr("Accepted by %1.").arg(by) : tr("Accepted by %1 until %2.").arg(by, words::date(until));
    if (const QString reason = last->text(field::acceptance::Reason); !reason.isEmpty())
        text += QString(u' ' % reason);
    auto* label = new TextLabel(m_theme, text, TextSize::Small, &Theme::text2);
    label->setWordWrap(true);
    label->setContentsMargins(16, 0, 4, 12);
    if (words::isOverdue(until))
        label->setColour([this] { return m_theme.levelText(Level::High); });
    m_column->addWidget(label);
}

QString ThreatDetail::fieldLabel(const Fact& fact) const
{
    const Catalogue& catalogue = *m_session.catalogue();
    const Property* property =
        fact.record.isNull() ? catalogue.systemQuestion(fact.field) : catalogue.property(fact.field);
    return property                ? property->label
           : fact.field == u"type" ? tr("Type")
           : fact.field == u"zone" ? tr("Zone")
                                   : fact.field;
}

QString ThreatDetail::valueLabel(const Fact& fact) const
{
    const Catalogue& catalogue = *m_session.catalogue();
    const Property* property =
        fact.record.isNull() ? catalogue.systemQuestion(fact.field) : catalogue.property(fact.field);
    QStringList labels;
    for (const QString& value : fact.value) {
        const ComponentType* type = fact.field == u"type" ? catalogue.componentType(value) : nullptr;
        labels.append(property ? property->valueLabel(value) : type ? type->name : value);
    }
    return labels.isEmpty() ? tr("None of them") : labels.join(QStringLiteral(", "));
}

void ThreatDetail::addWhy(const Threat& threat)
{
    auto* section = new Section(m_theme, tr("Why it is here"));
    if (threat.catalogue) {
        auto* entry = new LinkButton(m_theme, tr("In the catalogue"));
        entry->setObjectName(QStringLiteral("show-in-catalogue"));
        connect(entry, &QAbstractButton::clicked, this, [this, id = threat.catalogue->id] {
            Q_EMIT m_navigator.catalogueWanted({CatalogueKey::Kind::Threat, id, {}, {}});
        });
        section->addToHeader(entry);
    }
    if (const QSet<Id> path = pathOf(m_session.snapshot(), threat); !path.isEmpty()) {
        auto* show = new LinkButton(m_theme, path.size() > 1 ? tr("Show path on diagram") : tr("Show on diagram"));
        show->setObjectName(QStringLiteral("show-path"));
        connect(show, &QAbstractButton::clicked, this, [this, path] {
            if (path.size() > 1)
                Q_EMIT m_navigator.pathWanted(path);
            else
                Q_EMIT m_navigator.recordWanted(*path.begin());
        });
        section->addToHeader(show);
    }
    auto* why = new TextLabel(m_theme, threat.why, TextSize::Small, &Theme::text);
    why->setWordWrap(true);
    section->body()->addWidget(why);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    int row = 0;
    // Facts about the target itself need not name it again and again.
    const auto isOnTarget = [&](const Fact& fact) { return fact.record == threat.target.id; };
    const bool isOnTargetOnly = std::all_of(threat.facts.begin(), threat.facts.end(), isOnTarget) &&
                                std::all_of(threat.unknowns.begin(), threat.unknowns.end(), isOnTarget);
    grid->setColumnStretch(3, 1); // what is left over; while room is short the texts share it by their length
    const auto add = [&](const Fact& fact) {
        const QString name = fact.record.isNull()
                                 ? tr("Whole system")
                                 : words::recordName(m_session.snapshot(), fact.record, m_session.catalogue().get());
        auto* subject = new TextLabel(m_theme, name, TextSize::Small, &Theme::text2);
        auto* field = new TextLabel(m_theme, fieldLabel(fact), TextSize::Small, &Theme::muted);
        auto* value = new TextLabel(m_theme, fact.isKnown ? valueLabel(fact) : tr("Not answered"), TextSize::Small,
                                    !fact.isKnown                                      ? &Theme::ask
                                    : fact.value.contains(QStringLiteral("untrusted")) ? &Theme::untrusted
                                                                                       : &Theme::text);
        int at = 0;
        if (isOnTargetOnly) {
            delete subject;
            subject = nullptr;
        }
        for (TextLabel* label : {subject, field, value}) {
            if (!label) {
                ++at;
                continue;
            }
            label->setMinimumWidth(std::min(factWidth, label->sizeHint().width()));
            grid->addWidget(label, row, at++);
        }
        ++row;
    };
    for (const Fact& fact : threat.facts.first(std::min(shownFacts, threat.facts.size())))
        add(fact);
    for (const Fact& fact : threat.unknowns.first(std::min(shownFacts, threat.unknowns.size())))
        add(fact);
    section->body()->addLayout(grid);
    m_column->addWidget(section);
}

void ThreatDetail::addFactor(const Threat& threat, const Factor& factor, QLayout& column)
{
    auto* grid = static_cast<QGridLayout*>(&column);
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(m_theme, words::factor(factor.id), TextSize::Small, &Theme::text2), row, 0);
    grid->addWidget(new PointBoxes(m_theme, factor.value), row, 1);
    auto* value = new ValueButton(m_theme);
    value->setValue(QString::number(qRound(factor.value)), true);
    value->setAccessibleName(tr("%1: %2 of 5").arg(words::factor(factor.id)).arg(qRound(factor.value)));
    value->setToolTip(tr("Overrule this factor"));
    value->setFixedWidth(44);
    connect(value, &QAbstractButton::clicked, this,
            [this, value, factor, key = threat.key] { openFactor(*value, factor, key); });
    grid->addWidget(value, row, 2);
    grid->addWidget(new TextLabel(m_theme,
                                  factor.weight > 0 ? QString(u"\u00d7 " % figure(factor.weight, 2)) : QString(),
                                  TextSize::Small, &Theme::muted),
                    row, 3);
    const QString reason = factor.isOverridden
                               ? (factor.note.isEmpty() ? tr("set by hand") : tr("set by hand: %1").arg(factor.note))
                               : factor.reason;
    auto* text = new TextLabel(m_theme, reason, TextSize::Small, factor.isOverridden ? &Theme::accent : &Theme::muted);
    grid->addWidget(text, row, 4);
}

void ThreatDetail::openFactor(const QWidget& anchor, const Factor& factor, const QString& key)
{
    auto* reason = new QLineEdit(factor.note);
    const auto set = [this, key, id = factor.id, reason](std::optional<int> points) {
        decisions::setFactor(m_session, key, id, points, points ? reason->text().trimmed() : QString());
    };
    QList<menus::Choice> points;
    for (int i = 1; i <= 5; ++i)
        points.append({QString::number(i), QString::number(i)});
    if (factor.isOverridden)
        points.append({QString(), tr("As derived")});
    QMenu* menu = menus::choice(this, points, QString::number(qRound(factor.value)), [set](const QString& chosen) {
        set(chosen.isEmpty() ? std::nullopt : std::optional(chosen.toInt()));
    });
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 4, 8, 6);
    reason->setPlaceholderText(tr("Why, before you choose"));
    reason->setAccessibleName(tr("Why the factor is overruled"));
    reason->setMinimumWidth(220);
    column->addWidget(reason);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->insertAction(menu->actions().first(), action);
    connect(reason, &QLineEdit::returnPressed, this, [menu, set, present = qRound(factor.value)] {
        set(present);
        menu->close();
    });
    menus::popUp(menu, anchor);
}

void ThreatDetail::addRisk(const Threat& threat)
{
    auto* section = new Section(m_theme, tr("Risk"));
    const RiskAssessment& risk = threat.risk;
    section->setNote(risk.confidence.isEmpty()
                         ? QString()
                         : tr("confidence %1").arg(words::effectiveness(risk.confidence).toLower()));
    if (threat.status != u"accepted") {
        auto* accept = new LinkButton(m_theme, tr("Accept risk"));
        accept->setObjectName(QStringLiteral("accept-risk"));
        connect(accept, &QAbstractButton::clicked, this, &ThreatDetail::acceptRisk);
        section->addToHeader(accept);
    }
    const AnalysisPointer analysis = m_session.analysis();
    section->body()->addWidget(
        new RiskLine(m_theme, risk, analysis->settings, threat.certainty == Certainty::Confirmed));
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 74);
    grid->setColumnStretch(4, 1);
    for (const Factor& factor : risk.factors)
        addFactor(threat, factor, *grid);
    section->body()->addLayout(grid);
    QStringList dimensions;
    for (const ImpactDimension& dimension : risk.dimensions) {
        if (dimension.adjusted > 0)
            dimensions.append(
                QString(words::dimension(dimension.dimension) % u' ' % QString::number(dimension.adjusted)));
    }
    const QString sum = tr("Likelihood %1 \u00d7 impact %2 (%3) = %4")
                            .arg(words::risk(risk.inherent.likelihood), words::risk(risk.inherent.impact),
                                 dimensions.join(QStringLiteral(", ")), words::risk(risk.inherent.value));
    auto* formula = new TextLabel(m_theme, sum, TextSize::Small, &Theme::text2);
    formula->setWordWrap(true);
    section->body()->addWidget(formula);
    m_column->addWidget(section);
}

void ThreatDetail::addMitigations(const Threat& threat)
{
    auto* section = new Section(m_theme, tr("Mitigations"));
    section->setNote(tr("%1 chosen, %2 suggested").arg(threat.mitigations.size()).arg(threat.suggested.size()));
    const Snapshot& snapshot = m_session.snapshot();
    for (const Id& id : threat.mitigations) {
        const Record* record = snapshot.find(Kind::Mitigation, id);
        if (!record)
            continue;
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        const QString status = record->text(field::mitigation::Status);
        auto* sign = new SignLabel(m_theme, 14);
        sign->setSign(words::mitigationStatus(status), [status](const SignPainter& signs, QPointF centre) {
            signs.mitigationStatus(centre, 13, status);
        });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, words::recordName(*record, m_session.catalogue().get()));
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT m_navigator.mitigationWanted(id); });
        line->addWidget(link, 1);
        line->addWidget(new TextLabel(m_theme, words::mitigationStatus(status), TextSize::Small, &Theme::muted));
        const QString due = record->text(field::mitigation::Due);
        auto* date = new TextLabel(m_theme, words::date(due), TextSize::Small, &Theme::text2);
        const bool isDone = status == u"implemented" || status == u"verified";
        if (words::isOverdue(due) && !isDone)
            date->setColour([this] { return m_theme.levelText(Level::High); });
        line->addWidget(date);
        section->body()->addLayout(line);
    }
    int number = 0;
    for (const QString& id : threat.suggested.first(std::min(shownSuggestions, threat.suggested.size()))) {
        ++number;
        const CatalogueMitigation* mitigation = m_session.catalogue()->mitigation(id);
        if (!mitigation)
            continue;
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* add = new LinkButton(m_theme, mitigation->title);
        add->setIcon(m_theme.icon(QStringLiteral("ui-plus"), &Theme::accent));
        add->setToolTip(tr("%1\nKey %2 in the table takes it up.").arg(mitigation->description).arg(number));
        auto* key = new TextLabel(m_theme, QString::number(number), TextSize::Caption, &Theme::muted);
        key->setToolTip(add->toolTip());
        key->setFixedWidth(10);
        line->addWidget(key);
        add->setAccessibleName(tr("Add mitigation %1").arg(mitigation->title));
        connect(add, &QAbstractButton::clicked, this,
                [this, id, key = m_key] { decisions::addMitigation(m_session, id, {key}); });
        line->addWidget(add, 1);
        auto* effect =
            new TextLabel(m_theme, words::effectiveness(mitigation->effectiveness), TextSize::Small, &Theme::muted);
        effect->setToolTip(tr("Effectiveness"));
        line->addWidget(effect);
        auto* tryIt = new LinkButton(m_theme, tr("Try"));
        tryIt->setObjectName(QStringLiteral("what-if-suggestion"));
        tryIt->setToolTip(tr("What if this were done?"));
        tryIt->setAccessibleName(tr("What if \"%1\" were done?").arg(mitigation->title));
        connect(tryIt, &QAbstractButton::clicked, this,
                [this, id, key = m_key] { treatments::tryOut(m_session, id, key); });
        line->addWidget(tryIt);
        section->body()->addLayout(line);
    }
    m_column->addWidget(section);
}

void ThreatDetail::addProvisions(const Threat& threat)
{
    auto* section = new Section(m_theme, tr("Provisions"));
    section->setNote(tr("%n named", nullptr, static_cast<int>(threat.provisions.size())));
    const AnalysisPointer analysis = m_session.analysis();
    for (const ProvisionStatus& status : analysis->provisions) {
        if (!threat.provisions.contains(status.catalogue->id))
            continue;
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        auto* link = new LinkButton(m_theme, QString(status.catalogue->id % u"  " % status.catalogue->title));
        link->setToolTip(status.catalogue->summary);
        connect(link, &QAbstractButton::clicked, this,
                [this, id = status.catalogue->id] { Q_EMIT m_navigator.provisionWanted(id); });
        line->addWidget(link, 1);
        line->addWidget(
            new TextLabel(m_theme, words::modality(status.catalogue->modality()), TextSize::Small, &Theme::muted));
        const ClaimSign claim = claimSignOf(status.claim, status.applicable != Tristate::False);
        const bool isShall = status.catalogue->modality().startsWith(u"shall");
        auto* sign = new SignLabel(m_theme, 14);
        sign->setSign(words::claim(status.claim), [claim, isShall](const SignPainter& signs, QPointF centre) {
            signs.claim(centre, 13, claim, isShall);
        });
        line->addWidget(sign);
        const QString said = claim == ClaimSign::NotApplicable ? tr("Not applicable") : words::claim(status.claim);
        auto* word = new TextLabel(m_theme, said, TextSize::Small,
                                   claim == ClaimSign::NotAnswered ? &Theme::ask : &Theme::text2);
        word->setMinimumWidth(72);
        line->addWidget(word);
        section->body()->addLayout(line);
    }
    m_column->addWidget(section);
}

void ThreatDetail::addReferences(const Threat& threat)
{
    if (!threat.catalogue || threat.catalogue->references.isEmpty())
        return;
    auto* section = new Section(m_theme, tr("References"));
    section->setNote(QString::number(threat.catalogue->references.size()));
    for (const Reference& reference : threat.catalogue->references) {
        const FrameworkEntry* entry = m_session.catalogue()->reference(reference);
        const Framework* framework = m_session.catalogue()->framework(reference.framework, reference.edition);
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        const QString text = entry ? QString(reference.id % u"  " % entry->name) : reference.id;
        auto* name = new LinkButton(m_theme, text);
        connect(name, &QAbstractButton::clicked, this,
                [this, reference] { Q_EMIT m_navigator.catalogueWanted(keyOf(reference)); });
        name->setMinimumWidth(std::min(name->sizeHint().width(), widestReference));
        line->addWidget(name, 1);
        line->addWidget(new TextLabel(m_theme, framework ? framework->name : reference.framework, TextSize::Caption,
                                      &Theme::muted));
        section->body()->addLayout(line);
    }
    m_column->addWidget(section);
}

} // namespace provisor
