#include "app/gui/panels/CatalogueEntryBuilder.h"

#include "app/gui/SignPainter.h"
#include "core/analysis/InModel.h"
#include "models/Words.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QUrl>

namespace provisor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueEntry)
};

using EntryKind = CatalogueKey::Kind;

constexpr int labelWidth = 104;      ///< of the labels of facts, in pixels
constexpr int shownSentences = 8;    ///< sentences on this model; the other targets are links only
constexpr qsizetype foldedFrom = 24; ///< a section with more links than this starts folded

} // namespace

QList<CatalogueKey> keysOf(EntryKind kind, const QStringList& ids)
{
    QList<CatalogueKey> keys;
    for (const QString& id : ids)
        keys.append({kind, id, {}, {}});
    return keys;
}

QVBoxLayout& EntryBuilder::body()
{
    return m_section ? *m_section->body() : m_column;
}

void EntryBuilder::head(const QString& title, const QStringList& facts)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(16, 12, 12, 12);
    box->setSpacing(4);
    auto* heading = new TextLabel(m_context.theme, title, TextSize::Heading, &Theme::text, 600);
    heading->setWordWrap(true);
    heading->setObjectName(QStringLiteral("entry-title"));
    box->addWidget(heading);
    QStringList present = facts;
    present.removeAll(QString());
    auto* line =
        new TextLabel(m_context.theme, present.join(QStringLiteral(" \u00b7 ")), TextSize::Small, &Theme::muted);
    line->setWordWrap(true);
    box->addWidget(line);
    m_column.addLayout(box);
}

Section* EntryBuilder::section(const QString& title, const QString& note)
{
    m_section = new Section(m_context.theme, title);
    m_section->setNote(note);
    m_grid = nullptr;
    m_column.addWidget(m_section);
    return m_section;
}

TextLabel* EntryBuilder::text(const QString& text, Colour Theme::*token)
{
    if (text.isEmpty())
        return nullptr;
    m_grid = nullptr;
    auto* label = new TextLabel(m_context.theme, text, TextSize::Small, token);
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, 8, 4);
    body().addWidget(label);
    return label;
}

QGridLayout& EntryBuilder::grid()
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setContentsMargins(0, 0, 8, 4);
        m_grid->setHorizontalSpacing(10);
        m_grid->setVerticalSpacing(4);
        m_grid->setColumnMinimumWidth(0, labelWidth);
        m_grid->setColumnStretch(1, 1);
        body().addLayout(m_grid);
    }
    return *m_grid;
}

void EntryBuilder::row(const QString& label, QWidget* content)
{
    const int at = grid().rowCount();
    auto* name = new TextLabel(m_context.theme, label, TextSize::Small, &Theme::muted);
    name->setWordWrap(true);
    name->setFixedWidth(labelWidth);
    grid().addWidget(name, at, 0, Qt::AlignTop);
    grid().addWidget(content, at, 1, Qt::AlignTop);
}

void EntryBuilder::fact(const QString& label, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* value = new TextLabel(m_context.theme, text, TextSize::Small, &Theme::text);
    value->setWordWrap(true);
    row(label, value);
}

void EntryBuilder::fact(const QString& label, const QList<CatalogueKey>& keys)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const CatalogueKey& key : keys) {
        if (!hasEntry(catalogue(), key))
            continue;
        const bool hasId =
            key.kind == EntryKind::Provision || key.kind == EntryKind::Principle || key.kind == EntryKind::Reference;
        const QString title = entryTitle(catalogue(), key);
        auto* link = new LinkButton(m_context.theme, hasId ? QString(key.id % u"  " % title) : title);
        QObject::connect(link, &QAbstractButton::clicked, link, [open = m_context.open, key] { open(key); });
        link->setContentsMargins(0, 0, 0, 0);
        column->addWidget(link);
    }
    if (column->count() == 0) {
        delete box;
        return;
    }
    row(label, box);
}

SignLabel::Draw EntryBuilder::signOf(const CatalogueKey& key, QString& name) const
{
    if (key.kind == EntryKind::Threat) {
        const CatalogueUse::Tally tally = m_context.use.tally(key.id);
        if (tally.count == 0)
            return {};
        name = words::level(tally.worst);
        return [tally](const SignPainter& signs, QPointF centre) {
            signs.level(centre, 11, tally.worst, tally.isConfirmed);
        };
    }
    const QList<Id> records = key.kind == EntryKind::Mitigation ? m_context.use.mitigations(key.id) : QList<Id>();
    const Record* record =
        records.isEmpty() ? nullptr : m_context.use.analysis()->snapshot.find(Kind::Mitigation, records.first());
    if (!record)
        return {};
    const QString status = record->text(field::mitigation::Status);
    name = words::mitigationStatus(status);
    return [status](const SignPainter& signs, QPointF centre) { signs.mitigationStatus(centre, 12, status); };
}

QString EntryBuilder::noteOf(const CatalogueKey& key) const
{
    switch (key.kind) {
    case EntryKind::Threat: {
        const int count = m_context.use.tally(key.id).count;
        return count == 0 ? QString() : Texts::tr("raised %n times", nullptr, count);
    }
    case EntryKind::Mitigation:
        return m_context.use.mitigations(key.id).isEmpty() ? QString() : Texts::tr("in use");
    case EntryKind::Provision: {
        const CatalogueProvision* provision = catalogue().provision(key.id);
        return provision ? words::modality(provision->modality()) : QString();
    }
    case EntryKind::Component: {
        const auto count = static_cast<int>(m_context.use.elements(key.id).size());
        return count == 0 ? QString() : Texts::tr("%n elements", nullptr, count);
    }
    default:
        return {};
    }
}

LinkButton* EntryBuilder::link(const QString& text, const std::function<void()>& run, const SignLabel::Draw& sign,
                               const QString& note)
{
    m_grid = nullptr;
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* link = new LinkButton(m_context.theme, text);
    if (sign)
        link->setSign(sign);
    QObject::connect(link, &QAbstractButton::clicked, link, run);
    line->addWidget(link, 1);
    if (!note.isEmpty()) {
        auto* label = new TextLabel(m_context.theme, note, TextSize::Small, &Theme::muted);
        label->setMinimumWidth(std::min(label->sizeHint().width(), 150));
        line->addWidget(label);
        line->addSpacing(8);
    }
    body().addLayout(line);
    return link;
}

void EntryBuilder::entry(const CatalogueKey& key, const QString& note)
{
    if (!hasEntry(catalogue(), key))
        return;
    const QString title = entryTitle(catalogue(), key);
    const bool hasId =
        key.kind == EntryKind::Provision || key.kind == EntryKind::Reference || key.kind == EntryKind::Principle;
    const QString shown = note.isEmpty() ? noteOf(key) : note;
    QString signName;
    const SignLabel::Draw sign = signOf(key, signName);
    LinkButton* button = link(
        hasId ? QString(key.id % u"  " % title) : title, [open = m_context.open, key] { open(key); }, sign, shown);
    QStringList spoken{button->text(), signName, shown};
    spoken.removeAll(QString());
    button->setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void EntryBuilder::entries(const QString& title, const QList<CatalogueKey>& keys)
{
    if (keys.isEmpty())
        return;
    Section* part = section(title, QString::number(keys.size()));
    for (const CatalogueKey& key : keys)
        entry(key);
    part->setExpanded(keys.size() <= foldedFrom);
}

void EntryBuilder::threats(const QString& title, const QStringList& ids)
{
    entries(title, keysOf(EntryKind::Threat, ids));
}

void EntryBuilder::mitigations(const QString& title, const QStringList& ids)
{
    entries(title, keysOf(EntryKind::Mitigation, ids));
}

void EntryBuilder::references(const QList<Reference>& references)
{
    if (references.isEmpty())
        return;
    section(Texts::tr("References"), QString::number(references.size()));
    for (const Reference& reference : references) {
        const Framework* framework = catalogue().framework(reference.framework, reference.edition);
        entry(keyOf(reference), framework ? framework->name : reference.framework);
    }
}

void EntryBuilder::address(const QString& label, const QString& url)
{
    if (url.isEmpty())
        return;
    auto* link = new LinkButton(m_context.theme, url);
    link->setObjectName(QStringLiteral("web-address"));
    link->setAccessibleName(Texts::tr("Open %1 in the browser").arg(url));
    link->setToolTip(link->accessibleName());
    QObject::connect(link, &QAbstractButton::clicked, link, [url] { QDesktopServices::openUrl(QUrl(url)); });
    row(label, link);
}

void EntryBuilder::raised(const QStringList& threats, bool withSentence)
{
    int sentences = 0;
    for (const QString& id : threats) {
        for (const Threat* threat : m_context.use.raised(id)) {
            const Level level = threat->risk.residual.level;
            const bool isConfirmed = threat->certainty == Certainty::Confirmed;
            const QString target = words::targetName(threat->target);
            const QString name = withSentence ? target : QString(threat->title % u", " % target);
            auto* button = link(
                name, [&navigator = m_context.navigator, key = threat->key] { Q_EMIT navigator.threatWanted(key); },
                [level, isConfirmed](const SignPainter& signs, QPointF centre) {
                    signs.level(centre, 11, level, isConfirmed);
                },
                QString(words::level(level) % u' ' % words::risk(threat->risk.residual.value)));
            button->setAccessibleName(
                QString(name % u", " % words::level(level) % u", " % words::certainty(isConfirmed)));
            if (!withSentence || sentences++ >= shownSentences)
                continue;
            if (TextLabel* sentence = text(threatInModel(*m_context.use.analysis(), *threat)))
                sentence->setContentsMargins(4, 0, 8, 6);
        }
    }
}

void EntryBuilder::stretch()
{
    m_column.addStretch();
}

} // namespace provisor
