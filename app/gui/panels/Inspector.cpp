#include "app/gui/panels/Inspector.h"

#include "app/gui/SignPainter.h"
#include "app/gui/panels/DataSection.h"
#include "app/gui/panels/PropertyForm.h"
#include "app/gui/panels/QuestionRow.h"
#include "app/gui/panels/ThreatCard.h"
#include "app/gui/widgets/DetailPane.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/TextBox.h"
#include "models/Decisions.h"
#include "models/PathListModel.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace provisor {

namespace {

/// Threats and questions shown before "more".
constexpr qsizetype shownThreats = 5;
constexpr qsizetype shownQuestions = 8;
constexpr qsizetype shownPaths = 3;

/// A one-line editor that looks like a heading until it is used.
class TitleEdit : public QLineEdit
{
public:
    explicit TitleEdit(const GuiTheme& theme) : m_theme(theme)
    {
        setFrame(false);
        setFont(GuiTheme::font(TextSize::Title, 600));
        setAttribute(Qt::WA_Hover);
        setTextMargins(2, 0, 2, 0);
        setMinimumHeight(24);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const bool isActive = hasFocus() || (underMouse() && isEnabled());
        painter.fillRect(rect(), m_theme(isActive ? &Theme::field : &Theme::panel));
        painter.end();
        QPalette own = palette();
        own.setColor(QPalette::Base, Qt::transparent);
        if (own != palette())
            setPalette(own);
        QLineEdit::paintEvent(event);
        if (hasFocus()) {
            QPainter ring(this);
            ring.setPen(QPen(m_theme(&Theme::accent), 2));
            ring.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    const GuiTheme& m_theme;
};

} // namespace

Inspector::Inspector(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_properties(session)
{
    setAccessibleName(tr("Inspector"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(*column);
    const DetailPane pane = makeDetailPane(theme);
    m_scroll = pane.area;
    buildSections(*pane.column);
    pane.column->addStretch();
    column->addWidget(m_scroll, 1);

    connect(&session, &Session::selectionChanged, this, &Inspector::follow);
    connect(&session, &Session::documentChanged, this, &Inspector::refreshHead);
    connect(&session, &Session::analysisChanged, this, &Inspector::refresh);
    follow();
}

void Inspector::buildHead(QVBoxLayout& column)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    m_icon = new SignLabel(m_theme, 32);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = new TitleEdit(m_theme);
    m_name->setAccessibleName(tr("Name"));
    texts->addWidget(m_name);
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    m_type = new ValueButton(m_theme);
    m_place = new ValueButton(m_theme);
    m_type->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_place->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_type->setMaximumWidth(150);
    m_summary = new TextLabel(m_theme, {}, TextSize::Small, &Theme::muted);
    m_summary->setContentsMargins(4, 2, 0, 2);
    line->addWidget(m_type);
    line->addWidget(m_place);
    line->addWidget(m_summary, 1);
    line->addStretch();
    texts->addLayout(line);
    head->addLayout(texts, 1);
    column.addLayout(head);
    connect(m_name, &QLineEdit::editingFinished, this, &Inspector::rename);
    connect(m_type, &QAbstractButton::clicked, this, &Inspector::openTypes);
    connect(m_place, &QAbstractButton::clicked, this, &Inspector::openPlaces);
}

void Inspector::buildSections(QVBoxLayout& column)
{
    m_systemFields = new QWidget;
    auto* fields = new QVBoxLayout(m_systemFields);
    fields->setContentsMargins(16, 0, 4, 10);
    fields->setSpacing(6);
    fields->addWidget(new TextLabel(m_theme, tr("Purpose"), TextSize::Small, &Theme::text2));
    m_purpose = new TextBox(tr("Purpose"), 84);
    m_purpose->installEventFilter(this);
    fields->addWidget(m_purpose);
    fields->addWidget(new TextLabel(m_theme, tr("Our roles"), TextSize::Small, &Theme::text2));
    m_roleBoxes = new QWidget;
    auto* boxes = new QVBoxLayout(m_roleBoxes);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(0);
    for (const QString& role : words::choices(Kind::Model, field::model::Roles)) {
        auto* box = new QCheckBox(words::role(role));
        box->setObjectName(role);
        box->setMinimumHeight(24);
        boxes->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, role](bool checked) {
            const Record model = m_session.snapshot().model();
            QStringList roles = model.list(field::model::Roles);
            roles.removeAll(role);
            if (checked)
                roles.append(role);
            decisions::setField(m_session, Kind::Model, model.id(), field::model::Roles,
                                roles.isEmpty() ? Value{} : Value{roles}, tr("Set our roles"));
        });
    }
    fields->addWidget(m_roleBoxes);
    column.addWidget(m_systemFields);

    m_propertySection = new Section(m_theme, tr("Properties"));
    m_propertySection->addToHeader(new TextLabel(m_theme, tr("decides"), TextSize::Caption, &Theme::muted));
    m_form = new PropertyForm(m_properties, m_theme);
    m_propertySection->body()->addWidget(m_form);
    m_dataSection = new DataSection(m_session, m_theme);
    m_threatSection = new Section(m_theme, tr("Threats"));
    m_pathSection = new Section(m_theme, tr("Attack paths"));
    m_questionSection = new Section(m_theme, tr("Open questions"));
    m_provisionSection = new Section(m_theme, tr("Provisions"));
    m_provisionSection->setExpanded(false);
    for (Section* section : {m_propertySection, m_threatSection, m_pathSection, m_questionSection,
                             static_cast<Section*>(m_dataSection), m_provisionSection})
        column.addWidget(section);

    connect(m_purpose, &TextBox::written, this, [this](const QString& text) {
        const Record model = m_session.snapshot().model();
        if (!model.isNull())
            decisions::setField(m_session, Kind::Model, model.id(), field::model::Purpose, textValue(text),
                                tr("Set purpose"));
    });
}

const Record* Inspector::record() const
{
    return m_record.isNull() ? nullptr : m_session.snapshot().find(m_record);
}

void Inspector::follow()
{
    const QSet<Id>& selection = m_session.selection();
    const Id wanted = selection.size() == 1 ? *selection.begin() : Id{};
    m_selected = selection.size();
    if (wanted != m_record || wanted.isNull()) {
        m_record = wanted;
        m_unfolded.clear();
        m_showsAllThreats = false;
        if (m_record.isNull())
            m_properties.setSystem();
        else
            m_properties.setRecord(m_record);
        m_scroll->ensureVisible(0, 0);
    }
    const Record* selected = record();
    m_dataSection->setVisible(m_selected <= 1 && (!selected || selected->kind() != Kind::Boundary));
    m_dataSection->showPlace(m_record);
    refreshHead();
    refresh();
}

QString Inspector::selectedName() const
{
    if (m_selected > 1)
        return tr("%n selected", nullptr, static_cast<int>(m_selected));
    if (const Record* selected = record())
        return words::recordName(m_session.snapshot(), selected->id(), m_session.catalogue().get());
    const Record model = m_session.snapshot().model();
    return model.isNull() ? QString() : model.text(field::model::Title);
}

void Inspector::refreshHead()
{
    const Snapshot& snapshot = m_session.snapshot();
    const Record* selected = record();
    if (!m_record.isNull() && !selected)
        return follow(); // it was deleted
    if (!m_name->hasFocus()) {
        m_name->setText(selectedName());
        m_name->setCursorPosition(0); // a long name shows its beginning
    }
    m_name->setReadOnly(m_selected > 1);
    const bool isElement = selected && selected->kind() == Kind::Element;
    const bool isBoundary = selected && selected->kind() == Kind::Boundary;
    QString icon = QStringLiteral("view-diagram");
    m_type->setVisible(isElement || isBoundary);
    m_place->setVisible(isElement || isBoundary);
    m_summary->setVisible(!isElement && !isBoundary);
    if (isElement) {
        const ComponentType* type = m_session.catalogue()->componentType(selected->text(field::element::Type));
        icon = QString(u"type-" % (type ? type->icon : QStringLiteral("process")));
        m_type->setValue(type ? type->shortName : selected->text(field::element::Type), true);
        m_type->setMinimumWidth(std::min(m_type->maximumWidth(), m_type->sizeHint().width()));
        m_type->setToolTip(type ? type->name : QString());
        m_type->setAccessibleName(tr("Type: %1").arg(m_type->text()));
    } else if (isBoundary) {
        icon = QStringLiteral("ui-boundary");
        const QString trust = selected->text(field::boundary::Trust);
        m_type->setValue(words::trust(trust), !trust.isEmpty());
        m_type->setMinimumWidth(std::min(m_type->maximumWidth(), m_type->sizeHint().width()));
        m_type->setAccessibleName(tr("Trust: %1").arg(words::trust(trust)));
    } else if (selected && selected->kind() == Kind::Flow) {
        icon = QStringLiteral("ui-flow");
        m_summary->setText(QString(words::recordName(snapshot, selected->reference(field::flow::From)) % u" \u2192 " %
                                   words::recordName(snapshot, selected->reference(field::flow::To))));
    } else {
        m_summary->setText(
            m_selected > 1 ? tr("Select one to see its properties")
                           : tr("Whole system, %n element(s)", nullptr, int(snapshot.records(Kind::Element).size())));
    }
    if (isElement || isBoundary) {
        const Id place = selected->reference(isElement ? int(field::element::Boundary) : int(field::boundary::Parent));
        m_place->setValue(place.isNull() ? tr("Outside") : words::recordName(snapshot, place), true);
        m_place->setAccessibleName(tr("Inside of: %1").arg(m_place->text()));
    }
    m_icon->setSign(selectedName(), [this, icon](const SignPainter&, QPointF) {
        QPainter painter(m_icon);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme(&Theme::strong), 1));
        painter.setBrush(m_theme(&Theme::surface));
        painter.drawRoundedRect(QRectF(0.5, 0.5, 31, 31), 5, 5);
        m_theme.paintIcon(painter, icon, QRectF(6, 6, 20, 20), m_theme(&Theme::text2));
    });
    refreshSystemFields();
}

void Inspector::refreshSystemFields()
{
    const Record model = m_session.snapshot().model();
    const bool isSystem = m_record.isNull() && m_selected == 0 && !model.isNull();
    m_systemFields->setVisible(isSystem);
    if (!isSystem)
        return;
    if (!m_purpose->hasFocus() && m_purpose->toPlainText() != model.text(field::model::Purpose))
        m_purpose->setPlainText(model.text(field::model::Purpose));
    const QStringList roles = model.list(field::model::Roles);
    for (QCheckBox* box : m_roleBoxes->findChildren<QCheckBox*>())
        box->setChecked(roles.contains(box->objectName()));
}

void Inspector::refresh()
{
    refreshLists();
    const int rows = m_properties.rowCount();
    m_propertySection->setVisible(rows > 0 && m_selected <= 1);
    m_propertySection->setNote(tr("%1 of %2 answered").arg(m_properties.answered()).arg(rows));
}

QString Inspector::contentOf(const Analysis& analysis) const
{
    QStringList parts{m_record.toString(), QString::number(m_showsAllThreats)};
    for (const Threat* threat : analysis.threatsOn(m_record)) {
        parts << threat->key << threat->status << threat->owner.toString() << words::risk(threat->risk.residual.value)
              << QString::number(int(threat->certainty)) << threat->why;
        for (const QString& id : threat->provisions)
            parts << id;
    }
    for (const AttackPath& path : analysis.paths.worst) {
        if (m_record.isNull() || partsOf(path).contains(m_record))
            parts << path.key << path.summary << words::risk(path.residual.value);
    }
    for (const Question* question : analysis.questionsOn(m_record))
        parts << question->field << QString::number(question->raises.size())
              << QString::number(question->clears.size());
    for (const ProvisionStatus& status : analysis.provisions)
        parts << status.claim;
    return parts.join(u'\n');
}

void Inspector::refreshLists()
{
    const AnalysisPointer analysis = m_session.analysis();
    const bool hasLists = analysis && m_selected <= 1;
    const QString content = hasLists ? contentOf(*analysis) : QString();
    if (content == m_content && !content.isEmpty())
        return; // the same as is shown: focus and what is unfolded stay
    m_content = content;
    for (Section* section : {m_threatSection, m_pathSection, m_questionSection, m_provisionSection}) {
        section->clear();
        section->setVisible(hasLists);
    }
    if (!hasLists)
        return;
    refreshThreats(*analysis);
    refreshPaths(*analysis);
    refreshQuestions(*analysis);
    refreshProvisions(*analysis);
}

void Inspector::focusSection(Section& section)
{
    auto* heading = section.findChild<QAbstractButton*>();
    heading->setChecked(true);
    heading->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(heading);
}

void Inspector::focusProperties()
{
    focusSection(*m_propertySection);
}

void Inspector::focusThreats()
{
    focusSection(*m_threatSection);
}

void Inspector::refreshThreats(const Analysis& analysis)
{
    QList<const Threat*> threats = analysis.threatsOn(m_record);
    m_threatSection->setNote(threats.isEmpty() ? tr("none found") : tr("%1, by residual risk").arg(threats.size()));
    const qsizetype shown = m_showsAllThreats ? threats.size() : std::min(shownThreats, threats.size());
    for (const Threat* threat : threats.first(shown)) {
        auto* card = new ThreatCard(m_session, m_theme, m_navigator, *threat);
        card->setExpanded(m_unfolded.contains(threat->key));
        connect(card, &ThreatCard::toggled, this, [this, key = threat->key](bool expanded) {
            if (expanded)
                m_unfolded.insert(key);
            else
                m_unfolded.remove(key);
        });
        m_threatSection->body()->addWidget(card);
    }
    if (shown < threats.size()) {
        auto* more = new LinkButton(m_theme, tr("%1 more").arg(threats.size() - shown));
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_showsAllThreats = true;
            refreshLists();
        });
        m_threatSection->body()->addWidget(more, 0, Qt::AlignLeft);
        more->setContentsMargins(16, 0, 0, 0);
    }
}

void Inspector::refreshPaths(const Analysis& analysis)
{
    QList<const AttackPath*> through;
    for (const AttackPath& path : analysis.paths.worst) {
        if (m_record.isNull() || partsOf(path).contains(m_record))
            through.append(&path);
    }
    m_pathSection->setVisible(!through.isEmpty());
    m_pathSection->setNote(m_record.isNull() ? tr("%n, the worst first", nullptr, static_cast<int>(through.size()))
                                             : tr("%n lead(s) through it", nullptr, static_cast<int>(through.size())));
    for (const AttackPath* path : through.first(std::min(shownPaths, through.size()))) {
        auto* link = new LinkButton(m_theme, QString(words::risk(path->residual.value) % u"  " % path->summary));
        link->setSign([level = path->residual.level](const SignPainter& signs, QPointF centre) {
            signs.level(centre, 11, level, true);
        });
        link->setToolTip(path->summary);
        link->setAccessibleName(
            tr("Attack path, %1 %2: %3")
                .arg(words::level(path->residual.level), words::risk(path->residual.value), path->summary));
        connect(link, &QAbstractButton::clicked, this,
                [this, key = path->key] { Q_EMIT m_navigator.attackPathsWanted(key); });
        m_pathSection->body()->addWidget(link);
    }
    if (through.size() > shownPaths) {
        auto* all = new LinkButton(m_theme, tr("All %1 paths").arg(through.size()));
        connect(all, &QAbstractButton::clicked, this, [this] { Q_EMIT m_navigator.attackPathsWanted({}); });
        m_pathSection->body()->addWidget(all, 0, Qt::AlignLeft);
    }
}

void Inspector::refreshQuestions(const Analysis& analysis)
{
    const QList<const Question*> questions = analysis.questionsOn(m_record);
    m_questionSection->setVisible(!questions.isEmpty());
    m_questionSection->setNote(tr("%1, most risk first").arg(questions.size()));
    for (const Question* question : questions.first(std::min(shownQuestions, questions.size())))
        m_questionSection->body()->addWidget(new QuestionRow(m_session, m_theme, *question, false));
}

void Inspector::refreshProvisions(const Analysis& analysis)
{
    QMap<QString, const ProvisionStatus*> named;
    for (const Threat* threat : analysis.threatsOn(m_record)) {
        for (const QString& id : threat->provisions)
            named.insert(id, nullptr);
    }
    int count = 0;
    for (const ProvisionStatus& status : analysis.provisions) {
        if (!named.contains(status.catalogue->id))
            continue;
        ++count;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* sign = new SignLabel(m_theme, 14);
        const bool isShall = status.catalogue->modality().startsWith(u"shall");
        sign->setSign(words::claim(status.claim),
                      [claim = claimSignOf(status.claim, status.applicable != Tristate::False),
                       isShall](const SignPainter& signs, QPointF centre) { signs.claim(centre, 13, claim, isShall); });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, QString(status.catalogue->id % u"  " % status.catalogue->title));
        link->setToolTip(status.catalogue->summary);
        connect(link, &QAbstractButton::clicked, this,
                [this, id = status.catalogue->id] { Q_EMIT m_navigator.provisionWanted(id); });
        line->addWidget(link, 1);
        m_provisionSection->body()->addLayout(line);
    }
    m_provisionSection->setNote(tr("%n named by its threats", nullptr, count));
    m_provisionSection->setVisible(count > 0);
}

void Inspector::rename()
{
    const QString typed = m_name->text().simplified();
    if (typed == selectedName() || m_selected > 1)
        return;
    if (const Record* selected = record()) {
        const int at = kindSpec(selected->kind()).fieldIndex(u"name");
        if (at >= 0)
            decisions::setField(m_session, selected->kind(), selected->id(), at, textValue(typed), tr("Rename"));
    } else if (!typed.isEmpty()) {
        decisions::setField(m_session, Kind::Model, m_session.snapshot().model().id(), field::model::Title, typed,
                            tr("Rename model"));
    }
    m_name->setText(selectedName());
}

void Inspector::openTypes()
{
    const Record* selected = record();
    if (!selected)
        return;
    if (selected->kind() == Kind::Boundary) {
        QList<menus::Choice> trusts;
        for (const QString& id : words::choices(Kind::Boundary, field::boundary::Trust))
            trusts.append({id, words::trust(id)});
        trusts.append({QString(), words::trust(QString())});
        menus::popUp(menus::choice(this, trusts, selected->text(field::boundary::Trust),
                                   [this, id = m_record](const QString& trust) {
                                       decisions::setField(m_session, Kind::Boundary, id, field::boundary::Trust,
                                                           textValue(trust), tr("Set trust"));
                                   }),
                     *m_type);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Catalogue& catalogue = *m_session.catalogue();
    for (const ComponentGroup& group : catalogue.componentGroups()) {
        QMenu* inner = menu->addMenu(group.name);
        for (const QString& id : group.types) {
            const ComponentType* type = catalogue.componentType(id);
            if (!type)
                continue;
            QAction* action = inner->addAction(m_theme.icon(QString(u"type-" % type->icon)), type->name);
            connect(action, &QAction::triggered, this, [this, record = m_record, id] {
                decisions::setField(m_session, Kind::Element, record, field::element::Type, id, tr("Change type"));
            });
        }
    }
    menus::popUp(menu, *m_type);
}

void Inspector::openPlaces()
{
    const Record* selected = record();
    if (!selected)
        return;
    const int at = selected->kind() == Kind::Element ? int(field::element::Boundary) : int(field::boundary::Parent);
    QList<menus::Choice> places;
    for (const Record& boundary : m_session.snapshot().records(Kind::Boundary)) {
        if (boundary.id() != m_record)
            places.append({boundary.id().toString(), words::recordName(boundary)});
    }
    places.append({QString(), tr("Outside")});
    const Id current = selected->reference(at);
    menus::popUp(menus::choice(this, places, current.isNull() ? QString() : current.toString(),
                               [this, id = m_record, kind = selected->kind(), at](const QString& place) {
                                   decisions::setField(m_session, kind, id, at,
                                                       idValue(Id::parse(place).value_or(Id{})),
                                                       tr("Move to another zone"));
                               }),
                 *m_place);
}

} // namespace provisor
