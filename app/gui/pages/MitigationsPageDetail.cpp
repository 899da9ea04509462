// One mitigation in full: what it does, its dates, what it treats, what it shows for provisions, and evidence.

#include "app/gui/pages/MitigationsPage.h"

#include "app/gui/SignPainter.h"
#include "models/Decisions.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace provisor {

void MitigationsPage::addFacts(const MitigationRow& row)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 12);
    head->setSpacing(6);
    auto* title = new TextLabel(m_theme, row.title, TextSize::Heading, &Theme::text, 600);
    title->setWordWrap(true);
    head->addWidget(title);
    auto* text = new TextLabel(m_theme, row.description, TextSize::Small, &Theme::text2);
    text->setWordWrap(true);
    head->addWidget(text);
    const auto warn = [&](const QString& said) {
        auto* label = new TextLabel(m_theme, said, TextSize::Small);
        label->setWordWrap(true);
        label->setColour([this] { return m_theme.levelText(Level::High); });
        head->addWidget(label);
    };
    if (row.isReviewDue)
        warn(tr("Verified, but its review was due on %1: it counts as implemented until somebody verifies it again.")
                 .arg(words::date(row.reviewBy)));
    if (row.isOverdue)
        warn(tr("Late since %1. The residual risk would be lower by %2, were it done.")
                 .arg(words::date(row.due), words::risk(row.heldBack)));
    m_detail->addLayout(head);
}

void MitigationsPage::addThreats(const MitigationRow& row)
{
    auto* threats = new Section(m_theme, tr("Threats"));
    int count = 0;
    for (const Threat& threat : m_session.analysis()->threats) {
        if (!threat.mitigations.contains(row.key))
            continue;
        ++count;
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* sign = new SignLabel(m_theme, 14);
        const Level level = threat.risk.residual.level;
        const bool isConfirmed = threat.certainty == Certainty::Confirmed;
        sign->setSign(words::level(level), [level, isConfirmed](const SignPainter& signs, QPointF centre) {
            signs.level(centre, 11, level, isConfirmed);
        });
        line->addWidget(sign);
        auto* link = new LinkButton(m_theme, QString(threat.title % u", " % words::targetName(threat.target)));
        connect(link, &QAbstractButton::clicked, this,
                [this, key = threat.key] { Q_EMIT m_navigator.threatWanted(key); });
        line->addWidget(link, 1);
        line->addWidget(new TextLabel(
            m_theme,
            QString(words::risk(threat.risk.residual.value) % u" \u2192 " % words::risk(threat.risk.target.value)),
            TextSize::Small, &Theme::text2));
        threats->body()->addLayout(line);
    }
    threats->setNote(tr("%n treated, residual and target risk", nullptr, count));
    m_detail->addWidget(threats);
}

void MitigationsPage::addProvisions(const MitigationRow& row)
{
    if (row.provisions.isEmpty())
        return;
    auto* section = new Section(m_theme, tr("Shows for provisions"));
    section->setNote(QString::number(row.provisions.size()));
    for (const QString& id : row.provisions) {
        const CatalogueProvision* provision = m_session.catalogue()->provision(id);
        auto* link = new LinkButton(m_theme, provision ? QString(id % u"  " % provision->title) : id);
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT m_navigator.provisionWanted(id); });
        section->body()->addWidget(link);
    }
    m_detail->addWidget(section);
}

void MitigationsPage::addEvidence(const MitigationRow& row)
{
    auto* section = new Section(m_theme, tr("Evidence"));
    section->setNote(row.evidence == 0 ? tr("none yet") : QString::number(row.evidence));
    for (const Record& evidence : m_session.snapshot().records(Kind::Evidence)) {
        if (evidence.reference(field::evidence::Subject) != row.key)
            continue;
        const QString day = evidence.text(field::evidence::Date);
        auto* line = new QHBoxLayout;
        auto* title = new TextLabel(m_theme, evidence.text(field::evidence::Title), TextSize::Small, &Theme::text);
        title->setTextFormat(Qt::PlainText);
        title->setToolTip(evidence.text(field::evidence::Url));
        line->addWidget(title, 1);
        line->addWidget(
            new TextLabel(m_theme, day.isEmpty() ? QString() : words::date(day), TextSize::Small, &Theme::muted));
        section->body()->addLayout(line);
    }
    const CatalogueMitigation* catalogue = m_session.catalogue()->mitigation(row.uses);
    if (catalogue && !catalogue->evidence.isEmpty()) {
        auto* wanted =
            new TextLabel(m_theme, tr("Would show it: %1").arg(catalogue->evidence), TextSize::Small, &Theme::muted);
        wanted->setWordWrap(true);
        section->body()->addWidget(wanted);
    }
    auto* line = new QHBoxLayout;
    auto* title = new QLineEdit;
    title->setPlaceholderText(tr("New evidence"));
    title->setAccessibleName(tr("Title of new evidence"));
    auto* url = new QLineEdit;
    url->setPlaceholderText(tr("Link"));
    url->setAccessibleName(tr("Link to new evidence"));
    line->addWidget(title, 2);
    line->addWidget(url, 1);
    for (QLineEdit* field : {title, url})
        connect(field, &QLineEdit::returnPressed, this, [this, id = row.key, title, url] {
            decisions::addMitigationEvidence(m_session, id, title->text(), url->text());
        });
    section->body()->addLayout(line);
    m_detail->addWidget(section);
}

} // namespace provisor
