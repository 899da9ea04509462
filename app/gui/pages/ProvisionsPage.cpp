#include "app/gui/pages/ProvisionsPage.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/CellDelegate.h"
#include "app/gui/widgets/ColumnFit.h"
#include "app/gui/widgets/DetailPane.h"
#include "app/gui/widgets/Menus.h"
#include "app/gui/widgets/TextBox.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeView>

namespace provisor {

ProvisionsPage::ProvisionsPage(Session& session, const GuiTheme& theme, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_navigator(navigator), m_model(session)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(role::Search);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(buildTree(), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new DetailSplitter(list, buildDetail()));
    connect(&session, &Session::analysisChanged, this, [this] {
        updateCount();
        refreshDetail();
    });
    m_tree->setCurrentIndex(m_filter.index(0, 0, m_filter.index(0, 0)));
    updateCount();
    refreshDetail();
}

QWidget* ProvisionsPage::buildBar()
{
    auto* bar = new Surface(m_theme, &Theme::panel);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 7, 12, 7);
    line->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter provisions by text"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(200);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setFilterFixedString(text);
        m_tree->expandAll();
    });
    line->addWidget(m_search);
    line->addStretch();
    m_count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
    line->addWidget(m_count);
    return bar;
}

QWidget* ProvisionsPage::buildTree()
{
    using Cell = CellDelegate::Cell;
    m_tree = new QTreeView;
    m_tree->setModel(&m_filter);
    m_tree->setAccessibleName(tr("Provisions"));
    setFocusProxy(m_tree);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* delegate = new CellDelegate(m_session, m_theme, *m_tree);
    delegate->setCell(ProvisionTableModel::Number, Cell::Number);
    delegate->setCell(ProvisionTableModel::Title, Cell::Strong);
    delegate->setCell(ProvisionTableModel::ModalityColumn, Cell::Quiet);
    delegate->setCell(ProvisionTableModel::ApplicableColumn, Cell::Applies);
    delegate->setCell(ProvisionTableModel::ClaimColumn, Cell::Claim);
    delegate->setCell(ProvisionTableModel::VerdictColumn, Cell::Verdict);
    delegate->setCell(ProvisionTableModel::OwnerColumn, Cell::Owner);
    delegate->setCell(ProvisionTableModel::DueColumn, Cell::Due);
    delegate->setCell(ProvisionTableModel::ThreatsColumn, Cell::Count);
    m_tree->setItemDelegate(delegate);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    ColumnFit::setWidths(
        *header, {104, 260, 90, 110, 126, 76, 50, 82, 60},
        {{ProvisionTableModel::ModalityColumn, {{words::modality(QStringLiteral("shall, should"))}, 0}},
         {ProvisionTableModel::ApplicableColumn,
          {{words::applicable(Tristate::True), words::applicable(Tristate::False)}, 0}},
         {ProvisionTableModel::ClaimColumn, {menus::labels(menus::claims()), 20}},
         {ProvisionTableModel::DueColumn, ColumnFit::days()},
         {ProvisionTableModel::VerdictColumn, {menus::labels(menus::verdicts()), 20}}});
    new ColumnFit(*m_tree, *header,
                  {.name = ProvisionTableModel::Title,
                   .nameWidth = 260,
                   .givesWay = {ProvisionTableModel::ThreatsColumn, ProvisionTableModel::ApplicableColumn,
                                ProvisionTableModel::DueColumn, ProvisionTableModel::OwnerColumn,
                                ProvisionTableModel::ModalityColumn}});
    m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProvisionsPage::refreshDetail);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            m_tree->edit(index);
    });
    return m_tree;
}

QWidget* ProvisionsPage::buildDetail()
{
    const DetailPane pane = makeDetailPane(m_theme);
    pane.area->setMinimumWidth(360);
    m_detail = pane.column;
    return pane.area;
}

void ProvisionsPage::updateCount()
{
    int met = 0;
    int applicable = 0;
    int open = 0;
    const AnalysisPointer analysis = m_session.analysis();
    for (const ProvisionStatus& status : analysis ? analysis->provisions : QList<ProvisionStatus>()) {
        if (status.applicable == Tristate::False)
            continue;
        ++applicable;
        met += status.claim == u"met";
        open += status.claim.isEmpty();
    }
    m_count->setText(tr("%1 of %2 met, %3 not answered").arg(met).arg(applicable).arg(open));
}

void ProvisionsPage::refreshDetail()
{
    if (m_note && m_note->hasFocus())
        return;
    clearLayout(*m_detail);
    m_note = nullptr;
    const QModelIndex current = m_tree->currentIndex();
    const CatalogueProvision* provision =
        current.isValid() ? m_model.provision(m_filter.mapToSource(current)) : nullptr;
    m_current = provision ? provision->id : QString();
    const AnalysisPointer analysis = m_session.analysis();
    const auto status = std::find_if(analysis ? analysis->provisions.begin() : QList<ProvisionStatus>::const_iterator(),
                                     analysis ? analysis->provisions.end() : QList<ProvisionStatus>::const_iterator(),
                                     [&](const ProvisionStatus& entry) { return entry.catalogue->id == m_current; });
    if (!provision || !analysis || status == analysis->provisions.end()) {
        m_detail->addWidget(
            emptyState(m_theme, tr("Choose a provision to see what it asks for and what shows that it is met.")));
        return;
    }
    addAssessment(*provision, *status);
    addTexts(*provision, *status);
    addEvidence(*provision, *status);
    addLinks(*status);
    m_detail->addStretch();
}

void ProvisionsPage::addAssessment(const CatalogueProvision& provision, const ProvisionStatus& status)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 12);
    head->setSpacing(8);
    auto* title =
        new TextLabel(m_theme, QString(provision.id % u"  " % provision.title), TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    head->addWidget(title);
    QStringList who;
    for (const Addressee& addressee : provision.addressees)
        who.append(words::addressee(addressee.who));
    head->addWidget(new TextLabel(
        m_theme, QString(words::modality(provision.modality()) % u" \u00b7 " % who.join(QStringLiteral(", "))),
        TextSize::Small, &Theme::muted));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    QStringList labels;
    QStringList ids;
    for (const menus::Choice& choice : menus::claims()) {
        if (choice.id.isEmpty())
            continue;
        labels.append(choice.label);
        ids.append(choice.id);
    }
    auto* word = new TextLabel(m_theme, tr("Claim"), TextSize::Small, &Theme::text2);
    word->setMinimumWidth(word->sizeHint().width());
    auto* above = new QHBoxLayout;
    above->addWidget(word);
    above->addStretch();
    head->addLayout(above);
    auto* claims =
        new SegmentBar(m_theme, labels, status.claim.isEmpty() ? SegmentBar::Look::Answer : SegmentBar::Look::Choice);
    claims->setAccessibleName(tr("Claim"));
    claims->setCurrent(static_cast<int>(ids.indexOf(status.claim)));
    connect(claims, &SegmentBar::chosen, this, [this, ids, id = provision.id](int at) {
        decisions::setProvisionField(m_session, id, field::provision::Claim, ids.at(at), tr("Set claim of %1").arg(id));
    });
    line->addWidget(claims);
    if (!status.claim.isEmpty()) {
        auto* undo = new LinkButton(m_theme, tr("Take back"));
        connect(undo, &QAbstractButton::clicked, this, [this, id = provision.id] {
            decisions::setProvisionField(m_session, id, field::provision::Claim, Value{},
                                         tr("Take back claim of %1").arg(id));
        });
        above->addWidget(undo);
    }
    line->addStretch();
    head->addLayout(line);
    m_detail->addLayout(head);
}

void ProvisionsPage::addTexts(const CatalogueProvision& provision, const ProvisionStatus& status)
{
    auto* section = new Section(m_theme, tr("What it asks for"));
    auto* entry = new LinkButton(m_theme, tr("%1 in the catalogue").arg(provision.id));
    entry->setObjectName(QStringLiteral("show-in-catalogue"));
    connect(entry, &QAbstractButton::clicked, this, [this, id = provision.id] {
        Q_EMIT m_navigator.catalogueWanted({CatalogueKey::Kind::Provision, id, {}, {}});
    });
    section->addToHeader(entry);
    const auto add = [&](const QString& text, Colour Theme::*token = &Theme::text2) {
        if (text.isEmpty())
            return;
        auto* label = new TextLabel(m_theme, text, TextSize::Small, token);
        label->setWordWrap(true);
        section->body()->addWidget(label);
        section->body()->addSpacing(4);
    };
    add(provision.summary, &Theme::text);
    for (const Duty& duty : provision.duties) {
        if (duty.text != provision.summary)
            add(QString(words::modality(duty.modality) % u": " % duty.text));
    }
    add(provision.differences, &Theme::muted);
    m_detail->addWidget(section);
    if (!provision.official.source.isEmpty())
        addOfficialWording(provision);

    auto* applies = new Section(m_theme, tr("Applicability"));
    applies->setNote(words::applicable(status.applicable).toLower());
    auto* reason = new TextLabel(m_theme, status.reason.isEmpty() ? provision.conditionText : status.reason,
                                 TextSize::Small, status.applicable == Tristate::Unknown ? &Theme::ask : &Theme::text2);
    reason->setWordWrap(true);
    applies->body()->addWidget(reason);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 4, 0, 0);
    auto* choices = new SegmentBar(m_theme, {tr("As derived"), tr("Applies"), tr("Does not apply")});
    const Record* assessment = m_session.snapshot().find(Kind::Provision, status.assessment);
    const QString decided = assessment ? assessment->text(field::provision::Applicable) : QString();
    choices->setCurrent(decided == u"yes" ? 1 : decided == u"no" ? 2 : 0);
    choices->setAccessibleName(tr("Applicability"));
    connect(choices, &SegmentBar::chosen, this, [this, id = provision.id](int at) {
        decisions::setProvisionField(m_session, id, field::provision::Applicable,
                                     textValue(at == 1   ? QStringLiteral("yes")
                                               : at == 2 ? QStringLiteral("no")
                                                         : QString()),
                                     tr("Decide whether %1 applies").arg(id));
    });
    line->addWidget(choices);
    line->addStretch();
    applies->body()->addLayout(line);
    m_detail->addWidget(applies);
}

/// The standard's own words, from a pack of the organisation, with where they come from and what allows it.
void ProvisionsPage::addOfficialWording(const CatalogueProvision& provision)
{
    auto* section = new Section(m_theme, tr("Official wording"));
    const auto add = [&](const QString& text, Colour Theme::*token) {
        auto* label = new TextLabel(m_theme, text, TextSize::Small, token);
        label->setWordWrap(true);
        section->body()->addWidget(label);
        section->body()->addSpacing(4);
    };
    for (const Duty& duty : provision.duties) {
        if (!duty.officialText.isEmpty())
            add(provision.duties.size() > 1 ? QString(words::modality(duty.modality) % u": " % duty.officialText)
                                            : duty.officialText,
                &Theme::text);
    }
    add(tr("Source: %1").arg(provision.official.source), &Theme::muted);
    add(tr("Licence: %1").arg(provision.official.licence), &Theme::muted);
    m_detail->addWidget(section);
}

void ProvisionsPage::addEvidence(const CatalogueProvision& provision, const ProvisionStatus& status)
{
    auto* section = new Section(m_theme, tr("Evidence"));
    auto* hint = new TextLabel(m_theme, provision.evidence, TextSize::Small, &Theme::muted);
    hint->setWordWrap(true);
    section->body()->addWidget(hint);
    int count = 0;
    for (const Record& evidence : m_session.snapshot().records(Kind::Evidence)) {
        const bool isOurs =
            evidence.text(field::evidence::ProvisionId) == provision.id ||
            (!status.assessment.isNull() && evidence.reference(field::evidence::Subject) == status.assessment);
        if (!isOurs)
            continue;
        ++count;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* text = new TextLabel(m_theme, evidence.text(field::evidence::Title), TextSize::Small, &Theme::text);
        text->setToolTip(evidence.text(field::evidence::Url));
        line->addWidget(text, 1);
        line->addWidget(
            new TextLabel(m_theme, words::date(evidence.text(field::evidence::Date)), TextSize::Small, &Theme::muted));
        auto* remove = iconButton(m_theme, QStringLiteral("ui-x"), tr("Delete this evidence"));
        connect(remove, &QAbstractButton::clicked, this,
                [this, id = evidence.id()] { decisions::removeRecords(m_session, {id}, tr("Delete evidence")); });
        line->addWidget(remove);
        section->body()->addLayout(line);
    }
    section->setNote(QString::number(count));
    auto* add = new QLineEdit;
    add->setPlaceholderText(tr("Add evidence: a title, or a link"));
    add->setAccessibleName(tr("New evidence"));
    add->setFont(GuiTheme::font(TextSize::Small));
    connect(add, &QLineEdit::returnPressed, this, [this, add, id = provision.id] {
        const QString typed = add->text().simplified();
        if (!typed.isEmpty())
            decisions::addEvidence(m_session, id, typed, typed.startsWith(u"http") ? typed : QString());
    });
    section->body()->addSpacing(4);
    section->body()->addWidget(add);
    m_detail->addWidget(section);

    auto* noteSection = new Section(m_theme, tr("Note"));
    const Record* assessment = m_session.snapshot().find(Kind::Provision, status.assessment);
    m_note = new TextBox(tr("Note on this provision"), 64,
                         assessment ? assessment->text(field::provision::Note) : QString());
    m_note->setPlaceholderText(tr("How it is met here, or what is missing"));
    connect(m_note, &TextBox::written, this, [this, provision = m_current](const QString& text) {
        decisions::setProvisionField(m_session, provision, field::provision::Note, textValue(text),
                                     tr("Note on %1").arg(provision));
    });
    noteSection->body()->addWidget(m_note);
    m_detail->addWidget(noteSection);
}

void ProvisionsPage::addLinks(const ProvisionStatus& status)
{
    const AnalysisPointer analysis = m_session.analysis();
    auto* threats = new Section(m_theme, tr("Threats that name it"));
    threats->setNote(QString::number(status.threats.size()));
    for (const QString& key : status.threats.first(std::min<qsizetype>(8, status.threats.size()))) {
        const Threat* threat = analysis->threat(key);
        if (!threat)
            continue;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* sign = new SignLabel(m_theme, 14);
        const Level level = threat->risk.residual.level;
        const bool isConfirmed = threat->certainty == Certainty::Confirmed;
        sign->setSign(words::level(level), [level, isConfirmed](const SignPainter& signs, QPointF centre) {
            signs.level(centre, 11, level, isConfirmed);
        });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, QString(threat->title % u", " % words::targetName(threat->target)));
        connect(link, &QAbstractButton::clicked, this, [this, key] { Q_EMIT m_navigator.threatWanted(key); });
        line->addWidget(link, 1);
        threats->body()->addLayout(line);
    }
    m_detail->addWidget(threats);

    auto* mitigations = new Section(m_theme, tr("Mitigations that give evidence"));
    mitigations->setNote(QString::number(status.mitigations.size()));
    for (const Id& id : status.mitigations) {
        const Record* record = m_session.snapshot().find(Kind::Mitigation, id);
        if (!record)
            continue;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        const QString state = record->text(field::mitigation::Status);
        auto* sign = new SignLabel(m_theme, 14);
        sign->setSign(words::mitigationStatus(state),
                      [state](const SignPainter& signs, QPointF centre) { signs.mitigationStatus(centre, 12, state); });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, words::recordName(*record, m_session.catalogue().get()));
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT m_navigator.mitigationWanted(id); });
        line->addWidget(link, 1);
        line->addWidget(new TextLabel(m_theme, words::mitigationStatus(state), TextSize::Small, &Theme::muted));
        mitigations->body()->addLayout(line);
    }
    m_detail->addWidget(mitigations);
}

void ProvisionsPage::showProvision(const QString& id)
{
    m_search->clear();
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(id));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace provisor
