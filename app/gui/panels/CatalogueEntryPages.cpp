// Pages of provisions, threats and mitigations.

#include "app/gui/SignPainter.h"
#include "app/gui/panels/CatalogueEntryBuilder.h"
#include "models/CatalogueTreeModel.h"
#include "models/Words.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace provisor {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueEntry)
};

using EntryKind = CatalogueKey::Kind;

QString capital(const QString& text)
{
    return text.left(1).toUpper() % text.mid(1);
}

QString addressees(const CatalogueProvision& provision)
{
    QStringList who;
    for (const Addressee& addressee : provision.addressees)
        who.append(Texts::tr("%1 (%2)", "addressee and how it is named")
                       .arg(words::addressee(addressee.who), words::addresseeMark(addressee.mark)));
    return who.join(QStringLiteral(", "));
}

void addDuties(EntryBuilder& builder, const CatalogueProvision& provision)
{
    builder.section(Texts::tr("What it asks for"), Texts::tr("in our words"));
    if (provision.duties.size() < 2) {
        builder.text(provision.summary, &Theme::text);
        return;
    }
    builder.text(provision.summary, &Theme::text);
    for (const Duty& duty : provision.duties)
        builder.fact(capital(words::modality(duty.modality)), duty.text);
}

void addApplicability(EntryBuilder& builder, const CatalogueProvision& provision)
{
    const ProvisionStatus* status = builder.context().use.provision(provision.id);
    if (!status)
        return;
    Section* section = builder.section(Texts::tr("In this model"), words::applicable(status->applicable).toLower());
    builder.text(status->reason, status->applicable == Tristate::Unknown ? &Theme::ask : &Theme::text2);
    if (status->applicable != Tristate::False)
        builder.fact(Texts::tr("Claim"), words::claim(status->claim));
    auto* show = new LinkButton(builder.context().theme, Texts::tr("Show in Provisions"));
    show->setObjectName(QStringLiteral("show-provision"));
    QObject::connect(
        show, &QAbstractButton::clicked, show,
        [&navigator = builder.context().navigator, id = provision.id] { Q_EMIT navigator.provisionWanted(id); });
    section->addToHeader(show);
}

void addTargets(EntryBuilder& builder, const CatalogueThreat& threat)
{
    const int count = builder.context().use.tally(threat.id).count;
    if (!builder.context().use.analysis())
        return;
    builder.section(Texts::tr("In this model"), count == 0 ? QString() : Texts::tr("raised %n times", nullptr, count));
    if (count == 0)
        builder.text(Texts::tr("Not raised here."), &Theme::muted);
    else
        builder.raised({threat.id}, true);
}

void addRule(EntryBuilder& builder, const CatalogueThreat& threat)
{
    Section* section = builder.section(Texts::tr("When it is raised"));
    auto* use = new LinkButton(builder.context().theme, Texts::tr("Use as a start"));
    use->setToolTip(Texts::tr("Opens the rule editor with a copy of this rule for a pack of your own"));
    QObject::connect(use, &QAbstractButton::clicked, use,
                     [&navigator = builder.context().navigator, id = threat.id] { Q_EMIT navigator.ruleWanted(id); });
    section->addToHeader(use);
    builder.fact(Texts::tr("On"), threat.scope == Scope::Flow     ? Texts::tr("flows")
                                  : threat.scope == Scope::System ? Texts::tr("the whole system")
                                                                  : QString());
    if (TextLabel* rule = builder.text(threat.rule, &Theme::text)) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(rule->font().pointSizeF());
        rule->setFont(font);
        rule->setAccessibleName(Texts::tr("Rule: %1").arg(threat.rule));
    }
}

void addDefaults(EntryBuilder& builder, const CatalogueThreat& threat)
{
    builder.section(Texts::tr("Classification and risk defaults"));
    QStringList names;
    for (const QString& letter : threat.stride)
        names.append(words::stride(letter));
    builder.fact(Texts::tr("STRIDE"), names.join(QStringLiteral(", ")));
    names.clear();
    for (const QString& phase : threat.phases)
        names.append(words::phase(phase));
    builder.fact(Texts::tr("Phases"), names.join(QStringLiteral(", ")));
    const QString points = Texts::tr("%1 of 5");
    builder.fact(words::factor(QStringLiteral("capability")), points.arg(threat.capability));
    builder.fact(words::factor(QStringLiteral("maturity")), points.arg(threat.maturity));
    names.clear();
    for (const char letter : QByteArray(impactDimensions)) {
        const QChar dimension = QLatin1Char(letter);
        if (threat.impact.contains(dimension))
            names.append(words::dimension(dimension) % u' ' % QString::number(threat.impact.value(dimension)));
    }
    builder.fact(words::factor(QStringLiteral("impact")), names.join(QStringLiteral(", ")));
    if (threat.noCompleteDefence)
        builder.fact(Texts::tr("Defence"),
                     Texts::tr("There is no complete defence; controls cut its likelihood by at most 60 %."));
}

void addUse(EntryBuilder& builder, const CatalogueMitigation& mitigation)
{
    if (!builder.context().use.analysis())
        return;
    const QList<Id> records = builder.context().use.mitigations(mitigation.id);
    builder.section(Texts::tr("In this model"));
    if (records.isEmpty())
        builder.text(Texts::tr("Not in use here."), &Theme::muted);
    for (const Id& id : records) {
        const Record* record = builder.context().use.analysis()->snapshot.find(Kind::Mitigation, id);
        const QString status = record->text(field::mitigation::Status);
        builder.link(
            words::recordName(*record, &builder.catalogue()),
            [&navigator = builder.context().navigator, id] { Q_EMIT navigator.mitigationWanted(id); },
            [status](const SignPainter& signs, QPointF centre) { signs.mitigationStatus(centre, 12, status); },
            words::mitigationStatus(status));
    }
}

} // namespace

void buildPrinciple(EntryBuilder& builder, const Principle& principle)
{
    builder.head(principle.id % u"  " % principle.title,
                 {Texts::tr("Principle %1").arg(principle.number), words::phase(principle.phase)});
    QStringList who;
    for (const QString& id : principle.addressees)
        who.append(words::addressee(id));
    builder.section(Texts::tr("Addressees"));
    builder.text(who.join(QStringLiteral(", ")));
    builder.entries(Texts::tr("Provisions"), keysOf(EntryKind::Provision, principle.provisions));
}

void buildProvision(EntryBuilder& builder, const CatalogueProvision& provision)
{
    builder.head(provision.id % u"  " % provision.title,
                 {words::entryKind(EntryKind::Provision), words::modality(provision.modality())});
    addDuties(builder, provision);
    addApplicability(builder, provision);
    builder.section(Texts::tr("Numbers and addressees"));
    for (const Edition& edition : builder.catalogue().editions()) {
        const bool isUk = edition.id.startsWith(u"uk-");
        builder.fact(edition.name, isUk ? provision.ukId : provision.id);
    }
    builder.fact(Texts::tr("Principle"), keysOf(EntryKind::Principle, {provision.principle}));
    builder.fact(Texts::tr("Part of"), keysOf(EntryKind::Provision, {provision.parent}));
    QStringList parts;
    for (const CatalogueProvision& other : builder.catalogue().provisions()) {
        if (other.parent == provision.id)
            parts.append(other.id);
    }
    builder.fact(Texts::tr("Parts"), keysOf(EntryKind::Provision, parts));
    builder.fact(Texts::tr("Addressees"), addressees(provision));
    builder.fact(provision.isPartCondition ? Texts::tr("Condition of a part") : Texts::tr("Condition"),
                 provision.conditionText);
    if (!provision.evidence.isEmpty()) {
        builder.section(Texts::tr("What shows that it is met"));
        builder.text(provision.evidence);
    }
    if (!provision.differences.isEmpty()) {
        builder.section(Texts::tr("Where the editions differ"));
        builder.text(provision.differences);
    }
    builder.threats(Texts::tr("Threats it answers"), provision.threats);
    builder.mitigations(Texts::tr("Mitigations that give evidence"), provision.mitigations);
    builder.stretch();
}

void buildThreat(EntryBuilder& builder, const CatalogueThreat& threat)
{
    const QString family = groupTitle(builder.catalogue(), {CatalogueGroup::Kind::Threats, threat.family});
    builder.head(threat.title, {words::entryKind(EntryKind::Threat), family, threat.id});
    builder.section(Texts::tr("What happens"));
    builder.text(threat.description, &Theme::text);
    builder.fact(Texts::tr("What it costs"), capital(threat.effect));
    if (!threat.attack.isEmpty()) {
        builder.section(Texts::tr("How an attacker gets there"));
        builder.text(threat.attack);
    }
    addTargets(builder, threat);
    if (!threat.checks.isEmpty()) {
        builder.section(Texts::tr("Questions for a workshop"), QString::number(threat.checks.size()));
        for (const QString& question : threat.checks)
            builder.text(QStringLiteral("\u2013  ") % question);
    }
    if (!threat.evidence.isEmpty()) {
        builder.section(Texts::tr("Good evidence"));
        builder.text(threat.evidence);
    }
    builder.mitigations(Texts::tr("Mitigations"), threat.mitigations);
    builder.entries(Texts::tr("Provisions"), keysOf(EntryKind::Provision, threat.provisions));
    builder.references(threat.references);
    addRule(builder, threat);
    addDefaults(builder, threat);
    builder.entries(Texts::tr("Component types it is on"), keysOf(EntryKind::Component, threat.types));
    builder.stretch();
}

void buildMitigation(EntryBuilder& builder, const CatalogueMitigation& mitigation)
{
    builder.head(mitigation.title,
                 {words::entryKind(EntryKind::Mitigation), words::mitigationKind(mitigation.kind), mitigation.id});
    builder.section(Texts::tr("What to do"));
    builder.text(mitigation.description, &Theme::text);
    addUse(builder, mitigation);
    if (!mitigation.verify.isEmpty()) {
        builder.section(Texts::tr("How to verify it"));
        builder.text(mitigation.verify);
    }
    if (!mitigation.limits.isEmpty()) {
        builder.section(Texts::tr("Limits"));
        builder.text(mitigation.limits);
    }
    builder.section(Texts::tr("Effort and effect"));
    const QString effort = mitigation.effort.isEmpty() ? QString() : words::effort(mitigation.effort);
    builder.fact(Texts::tr("Effort"),
                 mitigation.effortBasis.isEmpty() ? effort : QString(effort % u". " % mitigation.effortBasis));
    builder.fact(Texts::tr("Effectiveness"), words::effectiveness(mitigation.effectiveness));
    QStringList on;
    if (mitigation.actsOnLikelihood)
        on.append(Texts::tr("likelihood"));
    if (mitigation.actsOnImpact)
        on.append(Texts::tr("impact"));
    builder.fact(Texts::tr("Acts on"), on.join(QStringLiteral(", ")));
    QStringList roles;
    for (const QString& role : mitigation.roles)
        roles.append(words::role(role));
    builder.fact(Texts::tr("Done by"), roles.join(QStringLiteral(", ")));
    builder.fact(Texts::tr("Evidence"), mitigation.evidence);
    builder.threats(Texts::tr("Threats it reduces"), mitigation.threats);
    builder.entries(Texts::tr("Provisions it gives evidence for"), keysOf(EntryKind::Provision, mitigation.provisions));
    QList<Reference> references = mitigation.references;
    for (const QString& control : mitigation.cosaiControls) {
        for (const FrameworkEntry* entry : builder.catalogue().referencesById(control)) {
            if (!references.contains(entry->reference))
                references.append(entry->reference);
        }
    }
    builder.references(references);
    builder.stretch();
}

} // namespace provisor
