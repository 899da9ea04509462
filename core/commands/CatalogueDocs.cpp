#include "core/commands/CatalogueDocs.h"

namespace provisor {

namespace {

// These pages are in English like the sources they are made from; the texts come from the catalogue.

qsizetype words(const QStringList& texts)
{
    const QString text = texts.join(u' ').simplified();
    return text.isEmpty() ? 0 : text.count(u' ') + 1;
}

qsizetype wordsOf(const CatalogueThreat& threat)
{
    return words(QStringList{threat.description, threat.attack, threat.inModel, threat.evidence} + threat.checks);
}

qsizetype wordsOf(const CatalogueMitigation& mitigation)
{
    return words({mitigation.description, mitigation.verify, mitigation.effortBasis, mitigation.limits});
}

/// Text that stays text in Markdown.
QString plain(QString text)
{
    for (const char16_t sign : {u'\\', u'*', u'_', u'<', u'|', u'`', u'[', u']'})
        text.replace(QChar(sign), QString(u'\\') + QChar(sign));
    return text;
}

QString field(const char* label, const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("- **%1:** %2\n").arg(QLatin1String(label), text);
}

QString anchorLink(const QString& page, const QString& id)
{
    return QStringLiteral("[%1](%2#%3)").arg(plain(id), page, id);
}

/// Makes the pages; knows on which page an entry stands.
class Pages
{
public:
    explicit Pages(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    QMap<QString, QByteArray> write()
    {
        for (const Principle& principle : m_catalogue.principles())
            add(principlePage(principle.id), provisionsOf(principle));
        for (const ThreatFamily& family : m_catalogue.threatFamilies())
            add(familyPage(family.id), threatsOf(family));
        for (const char* kind : {"preventive", "detective", "corrective", "governance"})
            add(kindPage(QLatin1String(kind)), mitigationsOf(QLatin1String(kind)));
        add(QStringLiteral("words.md"), wordTable());
        add(QStringLiteral("README.md"), index());
        return m_pages;
    }

private:
    static QString principlePage(const QString& id) { return QStringLiteral("provisions-%1.md").arg(id); }
    static QString familyPage(const QString& id) { return QStringLiteral("threats-%1.md").arg(id); }
    static QString kindPage(const QString& kind) { return QStringLiteral("mitigations-%1.md").arg(kind); }

    void add(const QString& name, const QString& text) { m_pages.insert(name, text.toUtf8()); }

    QString provisionLinks(const QStringList& ids) const
    {
        QStringList links;
        for (const QString& id : ids) {
            if (const CatalogueProvision* provision = m_catalogue.provision(id))
                links.append(anchorLink(principlePage(provision->principle), id));
        }
        return links.join(QStringLiteral(", "));
    }
    QString threatLinks(const QStringList& ids) const
    {
        QStringList links;
        for (const QString& id : ids) {
            if (const CatalogueThreat* threat = m_catalogue.threat(id))
                links.append(anchorLink(familyPage(threat->family), id));
        }
        return links.join(QStringLiteral(", "));
    }
    QString mitigationLinks(const QStringList& ids) const
    {
        QStringList links;
        for (const QString& id : ids) {
            if (const CatalogueMitigation* mitigation = m_catalogue.mitigation(id))
                links.append(anchorLink(kindPage(mitigation->kind), id));
        }
        return links.join(QStringLiteral(", "));
    }

    QString addressees(const CatalogueProvision& provision) const
    {
        QStringList names;
        for (const Addressee& addressee : provision.addressees) {
            QString name = addressee.who == u"organisation" ? QStringLiteral("Organisations") : addressee.who;
            for (const Stakeholder& stakeholder : m_catalogue.stakeholders()) {
                if (stakeholder.id == addressee.who)
                    name = stakeholder.plural;
            }
            if (addressee.mark == Addressee::Mark::Implied)
                name += QStringLiteral(" (implied)");
            else if (addressee.mark == Addressee::Mark::Supporting)
                name += QStringLiteral(" (supporting)");
            names.append(name);
        }
        return names.join(QStringLiteral("; "));
    }

    QString provisionsOf(const Principle& principle) const
    {
        QString text = QStringLiteral("# %1 Principle %2: %3\n\nPhase: %4.\n")
                           .arg(principle.id)
                           .arg(principle.number)
                           .arg(plain(principle.title), principle.phase);
        for (const CatalogueProvision& provision : m_catalogue.provisions()) {
            if (provision.principle == principle.id)
                text += this->provision(provision);
        }
        return text;
    }

    QString provision(const CatalogueProvision& provision) const
    {
        QString text = QStringLiteral("\n<a id=\"%1\"></a>\n## %1 %2\n\n").arg(provision.id, plain(provision.title));
        text +=
            QStringLiteral("- **Ids:** EN 304 223 and TS 104 223 %1; UK Code %2\n").arg(provision.id, provision.ukId);
        text += field("Part of", provisionLinks({provision.parent}));
        text += field("Addressees", addressees(provision));
        for (const Duty& duty : provision.duties)
            text += QStringLiteral("- **%1:** %2\n").arg(duty.modality, plain(duty.text));
        if (provision.duties.size() > 1)
            text += field("In short", plain(provision.summary));
        text += field("Condition", plain(provision.conditionText));
        if (!provision.conditionRule.isEmpty())
            text += QStringLiteral("- **Rule of the condition:** `%1`\n").arg(provision.conditionRule.simplified());
        text += field("Evidence", plain(provision.evidence));
        text += field("Editions differ", plain(provision.differences));
        text += field("Reading", provision.confidence + QStringLiteral(" confidence"));
        text += field("Threats it answers", threatLinks(provision.threats));
        return text + field("Mitigations that give evidence", mitigationLinks(provision.mitigations));
    }

    QString threatsOf(const ThreatFamily& family) const
    {
        QString text = QStringLiteral("# Threats: %1\n").arg(plain(family.name));
        for (const QString& id : family.threats)
            text += threat(*m_catalogue.threat(id));
        return text;
    }

    static QString referenceList(const QList<Reference>& references)
    {
        QStringList names;
        for (const Reference& reference : references)
            names.append(QStringLiteral("%1 (%2 %3)").arg(plain(reference.id), reference.framework, reference.edition));
        return names.join(QStringLiteral(", "));
    }

    QString threat(const CatalogueThreat& threat) const
    {
        QStringList impact;
        for (auto it = threat.impact.begin(); it != threat.impact.end(); ++it)
            impact.append(it.key() + QString::number(it.value()));
        QString text =
            QStringLiteral("\n<a id=\"%1\"></a>\n## %2\n\n`%1`, %3. %4\n\n")
                .arg(threat.id, plain(threat.title),
                     threat.isCore ? QStringLiteral("core") : QStringLiteral("extended"), plain(threat.description));
        text += field("How", plain(threat.attack));
        text += field("In a model", plain(threat.inModel));
        for (const QString& check : threat.checks)
            text += field("Ask", plain(check));
        text += field("Good evidence", plain(threat.evidence));
        text += field("What it costs", plain(threat.effect));
        text += field("On", threat.scope == Scope::Element ? plain(threat.appliesTo.join(QStringLiteral(", ")))
                            : threat.scope == Scope::Flow  ? QStringLiteral("flows")
                                                           : QStringLiteral("the system"));
        text += QStringLiteral("- **Rule:** `%1`\n").arg(threat.rule.simplified());
        text +=
            QStringLiteral("- **Defaults:** capability %1, maturity %2, impact %3%4\n")
                .arg(threat.capability)
                .arg(threat.maturity)
                .arg(impact.join(u' '), threat.noCompleteDefence ? QStringLiteral("; no complete defence") : QString());
        text += field("STRIDE", threat.stride.join(QStringLiteral(", ")));
        text += field("Provisions", provisionLinks(threat.provisions));
        text += field("References", referenceList(threat.references));
        return text + field("Mitigations", mitigationLinks(threat.mitigations));
    }

    QString mitigationsOf(const QString& kind) const
    {
        QString text = QStringLiteral("# Mitigations: %1\n").arg(kind);
        for (const CatalogueMitigation& mitigation : m_catalogue.mitigations()) {
            if (mitigation.kind == kind)
                text += this->mitigation(mitigation);
        }
        return text;
    }

    QString mitigation(const CatalogueMitigation& mitigation) const
    {
        QStringList axes;
        if (mitigation.actsOnLikelihood)
            axes.append(QStringLiteral("likelihood"));
        if (mitigation.actsOnImpact)
            axes.append(QStringLiteral("impact"));
        QString text = QStringLiteral("\n<a id=\"%1\"></a>\n## %2\n\n`%1`. %3\n\n")
                           .arg(mitigation.id, plain(mitigation.title), plain(mitigation.description));
        text += field("How to verify", plain(mitigation.verify));
        text += field("Limits", plain(mitigation.limits));
        if (!mitigation.effort.isEmpty())
            text += field("Effort (our judgement)",
                          mitigation.effort + QStringLiteral(". ") + plain(mitigation.effortBasis));
        text += field("Acts on",
                      axes.join(QStringLiteral(", ")) + QStringLiteral("; effectiveness ") + mitigation.effectiveness);
        text += field("Roles", mitigation.roles.join(QStringLiteral(", ")));
        text += field("Evidence", plain(mitigation.evidence));
        text += field("Provisions", provisionLinks(mitigation.provisions));
        text += field("References", referenceList(mitigation.references));
        return text + field("Threats it reduces", threatLinks(mitigation.threats));
    }

    QString wordTable() const
    {
        QString text =
            QStringLiteral("# Words per entry\n\nThe texts of a threat (what happens, how, in a model, "
                           "questions, evidence) have 40 to 120 words together, those of a mitigation (what "
                           "to do, how to verify, effort, limits) as well.\n\n| threat | words |\n|---|---:|\n");
        for (const CatalogueThreat& threat : m_catalogue.threats())
            text += QStringLiteral("| %1 | %2 |\n").arg(threatLinks({threat.id})).arg(wordsOf(threat));
        text += QStringLiteral("\n| mitigation | words |\n|---|---:|\n");
        for (const CatalogueMitigation& mitigation : m_catalogue.mitigations())
            text += QStringLiteral("| %1 | %2 |\n").arg(mitigationLinks({mitigation.id})).arg(wordsOf(mitigation));
        return text;
    }

    QString index() const
    {
        QString text =
            QStringLiteral("# Catalogue %1\n\nMade from `resources/catalogue` by `provisor-cli catalogue docs "
                           "-o docs/catalogue`; do not edit. All wording is ours; the sentences of the "
                           "standard are not reproduced.\n\n## Provisions\n\n")
                .arg(m_catalogue.version());
        for (const Principle& principle : m_catalogue.principles())
            text += QStringLiteral("- [%1 %2](%3): %4 provisions\n")
                        .arg(principle.id, plain(principle.title), principlePage(principle.id))
                        .arg(principle.provisions.size());
        text += QStringLiteral("\n## Threats\n\n");
        for (const ThreatFamily& family : m_catalogue.threatFamilies())
            text += QStringLiteral("- [%1](%2): %3\n")
                        .arg(plain(family.name), familyPage(family.id))
                        .arg(family.threats.size());
        text += QStringLiteral("\n## Mitigations\n\n");
        for (const char* kind : {"preventive", "detective", "corrective", "governance"})
            text += QStringLiteral("- [%1](%2)\n").arg(QLatin1String(kind), kindPage(QLatin1String(kind)));
        return text + QStringLiteral("\n## Texts\n\n- [Words per entry](words.md)\n");
    }

    const Catalogue& m_catalogue;
    QMap<QString, QByteArray> m_pages;
};

} // namespace

QMap<QString, QByteArray> catalogueDocs(const Catalogue& catalogue)
{
    return Pages(catalogue).write();
}

} // namespace provisor
