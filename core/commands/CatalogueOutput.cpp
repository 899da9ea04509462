#include "core/commands/CatalogueOutput.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueOutput)
};

constexpr int lineWidth = 100;

/// Breaks a text into lines with an indent.
QString wrapped(const QString& text, int indent)
{
    QString result;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > lineWidth) {
            result += QString(indent, u' ') + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return line.isEmpty() ? result : result + QString(indent, u' ') + line + u'\n';
}

QString row(const QString& label, const QString& value)
{
    constexpr int labelWidth = 18;
    if (value.isEmpty())
        return {};
    const QString body = wrapped(value, labelWidth + 2);
    return QStringLiteral("  ") + label.leftJustified(labelWidth) + body.mid(labelWidth + 2);
}

QString addresseeText(const Catalogue& catalogue, const CatalogueProvision& provision)
{
    QStringList names;
    for (const Addressee& addressee : provision.addressees) {
        QString name = addressee.who == u"organisation" ? Messages::tr("Organisations") : addressee.who;
        for (const Stakeholder& stakeholder : catalogue.stakeholders()) {
            if (stakeholder.id == addressee.who)
                name = stakeholder.plural;
        }
        if (addressee.mark == Addressee::Mark::Implied)
            name += u' ' + Messages::tr("(implied)");
        else if (addressee.mark == Addressee::Mark::Supporting)
            name += u' ' + Messages::tr("(supporting)");
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString titles(const Catalogue& catalogue, const QStringList& threats, const QStringList& mitigations)
{
    QString text;
    if (!threats.isEmpty())
        text += QStringLiteral("  ") + Messages::tr("Threats") + u'\n';
    for (const QString& id : threats) {
        if (const CatalogueThreat* threat = catalogue.threat(id))
            text += QStringLiteral("    ") + id.leftJustified(38) + u' ' + threat->title + u'\n';
    }
    if (!mitigations.isEmpty())
        text += QStringLiteral("  ") + Messages::tr("Mitigations") + u'\n';
    for (const QString& id : mitigations) {
        if (const CatalogueMitigation* mitigation = catalogue.mitigation(id))
            text += QStringLiteral("    ") + id.leftJustified(38) + u' ' + mitigation->title + u'\n';
    }
    return text;
}

QString referenceText(const QList<Reference>& references)
{
    QStringList parts;
    for (const Reference& reference : references)
        parts.append(reference.id + QStringLiteral(" (") + reference.framework + u' ' + reference.edition + u')');
    return parts.join(QStringLiteral(", "));
}

QString showProvision(const Catalogue& catalogue, const CatalogueProvision& provision)
{
    QString text = provision.id + QStringLiteral("  ") + provision.title + u'\n';
    const Principle* principle = catalogue.principle(provision.principle);
    text += row(Messages::tr("Kind"), Messages::tr("provision"));
    if (principle)
        text += row(Messages::tr("Principle"),
                    QString::number(principle->number) + QStringLiteral(": ") + principle->title);
    text += row(Messages::tr("UK Code"), provision.ukId);
    text += row(Messages::tr("Part of"), provision.parent);
    text += row(Messages::tr("Modality"), provision.modality());
    text += row(Messages::tr("Addressees"), addresseeText(catalogue, provision));
    text += row(Messages::tr("In our words"), provision.summary);
    for (const Duty& duty : provision.duties) {
        if (provision.duties.size() > 1)
            text += row(duty.modality, duty.text);
    }
    for (const Duty& duty : provision.duties)
        text += row(Messages::tr("Official, %1").arg(duty.modality), duty.officialText);
    text += row(Messages::tr("Official source"), provision.official.source);
    text += row(Messages::tr("Official licence"), provision.official.licence);
    for (const Edition& edition : catalogue.editions()) {
        if (edition.id == provision.official.edition)
            text += row(Messages::tr("Official edition"), edition.name);
    }
    text += row(Messages::tr("Condition"), provision.conditionText);
    text += row(Messages::tr("Evidence"), provision.evidence);
    text += row(Messages::tr("Editions differ"), provision.differences);
    return text + titles(catalogue, provision.threats, provision.mitigations);
}

QString showPrinciple(const Catalogue& catalogue, const Principle& principle)
{
    QString text = principle.id + QStringLiteral("  ") + principle.title + u'\n';
    text += row(Messages::tr("Kind"), Messages::tr("principle %1").arg(principle.number));
    text += QStringLiteral("  ") + Messages::tr("Provisions") + u'\n';
    for (const QString& id : principle.provisions) {
        if (const CatalogueProvision* provision = catalogue.provision(id))
            text += QStringLiteral("    ") + id.leftJustified(12) + provision->modality().leftJustified(15) + u' ' +
                    provision->title + u'\n';
    }
    return text;
}

QString effortWord(const QString& effort)
{
    if (effort == u"small")
        return Messages::tr("small (days)");
    return effort == u"large" ? Messages::tr("large (months)") : Messages::tr("medium (weeks)");
}

QString showThreat(const Catalogue& catalogue, const CatalogueThreat& threat)
{
    QStringList impact;
    for (auto it = threat.impact.begin(); it != threat.impact.end(); ++it)
        impact.append(it.key() + QString::number(it.value()));
    QString text = threat.id + QStringLiteral("  ") + threat.title + u'\n';
    text += row(Messages::tr("Kind"), Messages::tr("threat"));
    text += row(Messages::tr("What happens"), threat.description);
    text += row(Messages::tr("What it costs"), threat.effect);
    text += row(Messages::tr("How"), threat.attack);
    for (const QString& check : threat.checks)
        text += row(Messages::tr("Ask"), check);
    text += row(Messages::tr("Good evidence"), threat.evidence);
    text +=
        row(Messages::tr("Applies to"), threat.scope == Scope::Flow     ? Messages::tr("flows")
                                        : threat.scope == Scope::System ? Messages::tr("the system")
                                                                        : threat.appliesTo.join(QStringLiteral(", ")));
    text += row(Messages::tr("Rule"), threat.rule);
    text += row(Messages::tr("STRIDE"), threat.stride.join(QStringLiteral(", ")));
    text += row(Messages::tr("Phases"), threat.phases.join(QStringLiteral(", ")));
    text += row(Messages::tr("Risk defaults"), Messages::tr("capability %1, maturity %2, impact %3")
                                                   .arg(threat.capability)
                                                   .arg(threat.maturity)
                                                   .arg(impact.join(u' ')));
    if (threat.noCompleteDefence)
        text += row(Messages::tr("Defence"),
                    Messages::tr("There is no complete defence; controls cut its likelihood by at most 60 %."));
    text += row(Messages::tr("Provisions"), threat.provisions.join(QStringLiteral(", ")));
    text += row(Messages::tr("References"), referenceText(threat.references));
    return text + titles(catalogue, {}, threat.mitigations);
}

QString showMitigation(const Catalogue& catalogue, const CatalogueMitigation& mitigation)
{
    QStringList actsOn;
    if (mitigation.actsOnLikelihood)
        actsOn.append(Messages::tr("likelihood"));
    if (mitigation.actsOnImpact)
        actsOn.append(Messages::tr("impact"));
    QString text = mitigation.id + QStringLiteral("  ") + mitigation.title + u'\n';
    text += row(Messages::tr("Kind"), Messages::tr("mitigation") + QStringLiteral(", ") + mitigation.kind);
    text += row(Messages::tr("What to do"), mitigation.description);
    text += row(Messages::tr("How to verify"), mitigation.verify);
    text += row(Messages::tr("Limits"), mitigation.limits);
    if (!mitigation.effort.isEmpty())
        text +=
            row(Messages::tr("Effort"), effortWord(mitigation.effort) + QStringLiteral(". ") + mitigation.effortBasis);
    text += row(Messages::tr("Acts on"), actsOn.join(QStringLiteral(", ")));
    text += row(Messages::tr("Effectiveness"), mitigation.effectiveness);
    text += row(Messages::tr("Roles"), mitigation.roles.join(QStringLiteral(", ")));
    text += row(Messages::tr("Evidence"), mitigation.evidence);
    text += row(Messages::tr("Provisions"), mitigation.provisions.join(QStringLiteral(", ")));
    text += row(Messages::tr("References"), referenceText(mitigation.references));
    return text + titles(catalogue, mitigation.threats, {});
}

QString showComponent(const Catalogue& catalogue, const ComponentType& type)
{
    QString text = type.id + QStringLiteral("  ") + type.name + u'\n';
    text += row(Messages::tr("Kind"), Messages::tr("component type"));
    text += row(Messages::tr("What it is"), type.description);
    text += row(Messages::tr("Properties"), type.properties.join(QStringLiteral(", ")));
    QStringList threats;
    for (const CatalogueThreat& threat : catalogue.threats()) {
        if (threat.types.contains(type.id))
            threats.append(threat.id);
    }
    return text + titles(catalogue, threats, {});
}

QString showProperty(const Property& property)
{
    QStringList values;
    for (const PropertyValue& value : property.values)
        values.append(value.id + QStringLiteral(" (") + value.label + u')');
    QString text = property.id + QStringLiteral("  ") + property.label + u'\n';
    text += row(Messages::tr("Kind"),
                property.isControl ? Messages::tr("property, control") : Messages::tr("property, context"));
    text += row(Messages::tr("Question"), property.question);
    text += row(Messages::tr("Meaning"), property.help);
    return text + row(Messages::tr("Values"), values.join(QStringLiteral(", ")));
}

QString showReference(const Catalogue& catalogue, const FrameworkEntry& entry)
{
    const Framework* framework = catalogue.framework(entry.reference.framework, entry.reference.edition);
    QString text = entry.reference.id + QStringLiteral("  ") + entry.name + u'\n';
    text += row(Messages::tr("Kind"),
                entry.kind.isEmpty() ? Messages::tr("reference") : Messages::tr("reference, %1").arg(entry.kind));
    text += row(Messages::tr("Framework"),
                framework ? framework->name + QStringLiteral(", ") + framework->version : entry.reference.framework);
    const FrameworkEntry* parent =
        catalogue.reference({entry.reference.framework, entry.reference.edition, entry.parent});
    text += row(Messages::tr("Part of"), parent ? entry.parent + QStringLiteral("  ") + parent->name : entry.parent);
    text += row(Messages::tr("Link"), entry.url);
    const QStringList threats = catalogue.threatsFor(entry.reference);
    const QStringList mitigations = catalogue.mitigationsFor(entry.reference);
    if (threats.isEmpty() && mitigations.isEmpty())
        text += QStringLiteral("  ") + Messages::tr("Nothing in this catalogue refers to it.") + u'\n';
    return text + titles(catalogue, threats, mitigations);
}

template <typename List, typename Line>
QString lines(const List& list, Line line)
{
    QString text;
    for (const auto& entry : list)
        text += line(entry) + u'\n';
    return text;
}

QString pair(const QString& id, const QString& title, int width = 38)
{
    return id.leftJustified(width) + u' ' + title;
}

} // namespace

QStringList catalogueListKinds()
{
    return {QStringLiteral("provisions"),  QStringLiteral("principles"), QStringLiteral("threats"),
            QStringLiteral("mitigations"), QStringLiteral("components"), QStringLiteral("properties"),
            QStringLiteral("questions"),   QStringLiteral("frameworks")};
}

QString listCatalogue(const Catalogue& catalogue, const QString& kind)
{
    if (kind == u"provisions")
        return lines(catalogue.provisions(),
                     [](const auto& p) { return pair(p.id, p.modality().leftJustified(15) + u' ' + p.title, 10); });
    if (kind == u"principles")
        return lines(catalogue.principles(), [](const auto& p) { return pair(p.id, p.title, 10); });
    if (kind == u"threats")
        return lines(catalogue.threats(), [](const auto& t) { return pair(t.id, t.title); });
    if (kind == u"mitigations")
        return lines(catalogue.mitigations(), [](const auto& m) { return pair(m.id, m.title); });
    if (kind == u"components")
        return lines(catalogue.componentTypes(), [](const auto& c) { return pair(c.id, c.name); });
    if (kind == u"properties")
        return lines(catalogue.properties(), [](const auto& p) { return pair(p.id, p.question); });
    if (kind == u"questions")
        return lines(catalogue.systemQuestions(), [](const auto& p) { return pair(p.id, p.question); });
    return lines(catalogue.frameworks(), [](const auto& f) {
        return pair(f.id + u' ' + f.edition, f.name + QStringLiteral(", ") + f.version);
    });
}

std::optional<QString> showCatalogueEntry(const Catalogue& catalogue, const QString& id)
{
    // A number such as 5.4.1 is a principle of the standard; the UK Code uses the same form for its provisions.
    if (const auto* principle = catalogue.principle(id))
        return showPrinciple(catalogue, *principle);
    if (const auto* provision = catalogue.provision(id))
        return showProvision(catalogue, *provision);
    if (const auto* threat = catalogue.threat(id))
        return showThreat(catalogue, *threat);
    if (const auto* mitigation = catalogue.mitigation(id))
        return showMitigation(catalogue, *mitigation);
    if (const auto* type = catalogue.componentType(id))
        return showComponent(catalogue, *type);
    if (const auto* property = catalogue.property(id))
        return showProperty(*property);
    if (const auto* question = catalogue.systemQuestion(id))
        return showProperty(*question);
    QString text;
    for (const FrameworkEntry* entry : catalogue.referencesById(id))
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + showReference(catalogue, *entry);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QStringList catalogueIds(const Catalogue& catalogue)
{
    QStringList ids;
    for (const auto& provision : catalogue.provisions())
        ids.append(provision.id);
    for (const auto& threat : catalogue.threats())
        ids.append(threat.id);
    for (const auto& mitigation : catalogue.mitigations())
        ids.append(mitigation.id);
    for (const auto& type : catalogue.componentTypes())
        ids.append(type.id);
    for (const auto& property : catalogue.properties())
        ids.append(property.id);
    return ids;
}

} // namespace provisor
