#include "core/report/FullThreat.h"

#include "core/analysis/InModel.h"
#include "core/report/Sections.h"

#include <cmath>

namespace provisor::report {

namespace {

const Property* propertyOf(const Facts& facts, const QString& field)
{
    const Catalogue* catalogue = facts.analysis->catalogue.get();
    if (!catalogue)
        return nullptr;
    const Property* property = catalogue->property(field);
    return property ? property : catalogue->systemQuestion(field);
}

QString word(const Facts& facts, const char* source)
{
    return facts.words->text(source);
}

Block levels(const Facts& facts, const ThreatFact& fact)
{
    const Words& words = *facts.words;
    const RiskAssessment& risk = fact.threat->risk;
    const auto part = [&](const char* label, const Risk& value, bool isToday) {
        Run number = plain(QChar(0xA0) + words.number(value.value, 1));
        number.isStrong = isToday;
        return Blocks{block({plain(words.text(label))}, Style::Caption),
                      block({valueSign(facts, value, fact.isPossible), number}, Style::Value),
                      block({coloured(words.level(value.level), Ink::Full)}, Style::Caption)};
    };
    const Blocks arrow{space(11.5), block({grey(QStringLiteral("→"))}, Style::Table)};
    return columns({part(QT_TRANSLATE_NOOP("Report", "before controls"), risk.inherent, false), arrow,
                    part(QT_TRANSLATE_NOOP("Report", "today"), risk.residual, true), arrow,
                    part(QT_TRANSLATE_NOOP("Report", "with plan"), risk.target, false)},
                   {58, 14.5, 46, 14.5, 40}, 0);
}

QString responseWord(const Facts& facts, const QString& status)
{
    const std::pair<const char16_t*, const char*> table[] = {
        {u"under-analysis", QT_TRANSLATE_NOOP("Report", "being studied")},
        {u"mitigating", QT_TRANSLATE_NOOP("Report", "reduce")},
        {u"mitigated", QT_TRANSLATE_NOOP("Report", "reduced")},
        {u"accepted", QT_TRANSLATE_NOOP("Report", "accept")},
        {u"transferred", QT_TRANSLATE_NOOP("Report", "transfer")},
        {u"avoided", QT_TRANSLATE_NOOP("Report", "avoid")},
    };
    for (const auto& [id, text] : table) {
        if (status == QStringView(id))
            return word(facts, text);
    }
    return word(facts, QT_TRANSLATE_NOOP("Report", "not decided"));
}

QString confidenceWord(const Facts& facts, const QString& confidence)
{
    return confidence == u"high"  ? word(facts, QT_TRANSLATE_NOOP("Report", "Confidence high"))
           : confidence == u"low" ? word(facts, QT_TRANSLATE_NOOP("Report", "Confidence low"))
                                  : word(facts, QT_TRANSLATE_NOOP("Report", "Confidence medium"));
}

Block statusLine(const Facts& facts, const ThreatFact& fact)
{
    const Words& words = *facts.words;
    const Run bar = grey(QStringLiteral("\u2002│\u2002"));
    Run certainty = fact.isPossible ? coloured(words.text(QT_TRANSLATE_NOOP("Report", "Possible")), Ink::Ask)
                                    : plain(words.text(QT_TRANSLATE_NOOP("Report", "Confirmed")));
    certainty.isStrong = true;
    Runs runs{certainty, bar, plain(confidenceWord(facts, fact.threat->risk.confidence)), bar};
    if (fact.owner.isEmpty())
        runs.append(strong(words.text(QT_TRANSLATE_NOOP("Report", "no owner"))));
    else
        runs += rich(words.text(QT_TRANSLATE_NOOP("Report", "Owner %1")), {{data(fact.owner)}});
    runs +=
        {bar,
         plain(words.text(QT_TRANSLATE_NOOP("Report", "Response: %1")).arg(responseWord(facts, fact.threat->status)))};
    if (const CatalogueThreat* known = fact.threat->catalogue) {
        if (!known->stride.isEmpty())
            runs += {bar, plain(QStringLiteral("STRIDE ") + known->stride.join(QStringLiteral(" ")))};
        if (!known->phases.isEmpty())
            runs += {bar, plain(words.text(QT_TRANSLATE_NOOP("Report", "Phase: %1"))
                                    .arg(known->phases.join(QStringLiteral(", "))))};
    }
    return block(runs, Style::Wide, 2.5);
}

Block label(const char* source, const Facts& facts, double before = 3)
{
    return block({plain(word(facts, source))}, Style::Label, before);
}

Blocks factsTable(const Facts& facts, const Threat& threat)
{
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Dense;
    table.padding = 1.6;
    table.columns = {Column{.share = 0.9, .head = words.text(QT_TRANSLATE_NOOP("Report", "Record")), .gap = 5},
                     Column{.share = 1.3, .head = words.text(QT_TRANSLATE_NOOP("Report", "Property")), .gap = 5},
                     Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Answer")), .gap = 0}};
    const auto add = [&](const Fact& fact) {
        const QString record =
            fact.record.isNull() ? words.text(QT_TRANSLATE_NOOP("Report", "the system")) : facts.nameOf(fact.record);
        Run answer = fact.isKnown ? data(answerText(facts, fact))
                                  : coloured(words.text(QT_TRANSLATE_NOOP("Report", "not answered")), Ink::Ask);
        answer.isStrong = !fact.isKnown;
        Row row;
        row.cells = {cell(Runs{data(record)}), cell(propertyLabel(facts, fact.field)), cell(Runs{answer})};
        table.rows.append(row);
    };
    for (const Fact& fact : threat.facts)
        add(fact);
    for (const Fact& fact : threat.unknowns)
        add(fact);
    constexpr qsizetype most = 12; // more facts than a reader follows; the program shows the rest
    const qsizetype hidden = table.rows.size() - most;
    while (table.rows.size() > most)
        table.rows.removeLast();
    if (table.rows.isEmpty())
        return {};
    Blocks blocks{tableBlock(table, {}, 3)};
    if (hidden > 0)
        blocks.append(block(
            {plain(words.counted(hidden, QT_TRANSLATE_N_NOOP("Report", "and %1 more facts"), "and one more fact"))},
            Style::Note, 2));
    return blocks;
}

Runs decisionText(const Facts& facts, const ThreatFact& fact)
{
    const Words& words = *facts.words;
    const Threat& threat = *fact.threat;
    const Record* decision = facts.analysis->snapshot.find(Kind::Threat, threat.decision);
    Runs runs;
    QList<const MitigationFact*> planned;
    for (int index : fact.mitigations) {
        if (facts.mitigations[index].isPlanned)
            planned.append(&facts.mitigations[index]);
    }
    std::stable_sort(planned.begin(), planned.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    if (fact.acceptance) {
        const QDate until = QDate::fromString(fact.acceptance->text(field::acceptance::Until), Qt::ISODate);
        const QString by = facts.person(fact.acceptance->reference(field::acceptance::By));
        runs.append(plain(words.text(QT_TRANSLATE_NOOP("Report", "Accepted by "))));
        runs.append(by.isEmpty() ? strong(words.text(QT_TRANSLATE_NOOP("Report", "nobody named"))) : data(by));
        runs.append(plain(until.isValid()
                              ? QStringLiteral(" ") +
                                    words.text(QT_TRANSLATE_NOOP("Report", "until %1.")).arg(words.longDate(until))
                              : QStringLiteral(" ") + words.text(QT_TRANSLATE_NOOP("Report", "without an end."))));
        if (const QString reason = fact.acceptance->text(field::acceptance::Reason); !reason.isEmpty())
            runs.append(data(QStringLiteral(" ") + reason));
    } else if (!planned.isEmpty()) {
        const bool isDecided = threat.status == u"mitigating" || threat.status == u"mitigated";
        runs.append(plain(words.text(isDecided ? QT_TRANSLATE_NOOP("Report", "Reduce: ")
                                               : QT_TRANSLATE_NOOP("Report", "Not decided yet; planned: "))));
        runs.append(mitigationLink(*planned.first()));
        runs.append(plain(QStringLiteral(" ") +
                          words.text(QT_TRANSLATE_NOOP("Report", "by %1")).arg(words.longDate(planned.first()->due))));
        for (qsizetype i = 1; i < planned.size(); ++i) {
            runs.append(plain(i == 1 ? words.text(QT_TRANSLATE_NOOP("Report", ", then ")) : QStringLiteral(", ")));
            runs.append(mitigationLink(*planned[i]));
        }
        runs.append(plain(QStringLiteral(".")));
    } else if (facts.isAbove(threat.risk.residual)) {
        runs.append(strong(words.text(QT_TRANSLATE_NOOP("Report", "Nothing is planned."))));
    } else {
        runs.append(plain(words.text(QT_TRANSLATE_NOOP("Report", "Within appetite; no further control is planned."))));
    }
    if (decision && !decision->text(field::threat::Reason).isEmpty())
        runs.append(data(QStringLiteral(" ") + decision->text(field::threat::Reason)));
    return runs;
}

QString factorName(const Facts& facts, const QString& id)
{
    if (id == u"exposure")
        return word(facts, QT_TRANSLATE_NOOP("Report", "Exposure"));
    if (id == u"capability")
        return word(facts, QT_TRANSLATE_NOOP("Report", "Capability"));
    if (id == u"maturity")
        return word(facts, QT_TRANSLATE_NOOP("Report", "Maturity"));
    return id == u"opportunity" ? word(facts, QT_TRANSLATE_NOOP("Report", "Opportunity")) : id;
}

/// Every likelihood factor with its reason, weight and product, then the impact.
Block factorTable(const Facts& facts, const RiskAssessment& risk)
{
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Dense;
    table.padding = 1.6;
    table.hasHead = false;
    table.hasTopRule = true;
    table.columns = {
        Column{.width = 46, .gap = 4}, Column{.gap = 4}, Column{.width = 12, .align = Align::Right, .gap = 4},
        Column{.width = 30, .align = Align::Right, .gap = 4}, Column{.width = 22, .align = Align::Right, .gap = 0}};
    QString impactReason;
    for (const Factor& factor : risk.factors) {
        if (factor.weight <= 0) {
            impactReason = factor.reason;
            continue;
        }
        Runs reason{grey(factor.reason)};
        if (factor.isOverridden)
            reason = {grey(words.text(QT_TRANSLATE_NOOP("Report", "set by hand: "))), greyData(factor.note)};
        Row row;
        row.cells = {cell(factorName(facts, factor.id)), cell(reason),
                     cell(words.number(factor.value, factor.value == std::floor(factor.value) ? 0 : 1)),
                     cell(QStringLiteral("×\u00A0") + words.number(factor.weight, 2)),
                     cell(words.number(factor.value * factor.weight, 2))};
        table.rows.append(row);
    }
    const auto sum = [&](const Runs& name, double value) {
        Row row;
        Cell head = cell(name);
        head.span = 4;
        row.cells = {head, cell(Runs{strong(words.number(value, value == std::floor(value) ? 0 : 1))})};
        table.rows.append(row);
    };
    sum(rich(words.text(QT_TRANSLATE_NOOP("Report", "*Likelihood*, sum rounded half up"))), risk.inherent.likelihood);
    QStringList dimensions;
    for (const ImpactDimension& dimension : risk.dimensions) {
        if (dimension.adjusted > 0)
            dimensions.append(dimension.dimension + QString::number(dimension.adjusted));
    }
    const QString highest =
        dimensions.isEmpty()
            ? impactReason
            : words.text(QT_TRANSLATE_NOOP("Report", "highest of %1")).arg(dimensions.join(QStringLiteral(" ")));
    sum(rich(words.text(QT_TRANSLATE_NOOP("Report", "*Impact*, %1")), {{plain(highest)}}), risk.inherent.impact);
    return tableBlock(table, {}, 2);
}

Block cutTable(const Facts& facts, const RiskAssessment& risk)
{
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Dense;
    table.padding = 1.6;
    table.columns = {
        Column{.gap = 4},
        Column{
            .width = 36, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "cut in L")), .gap = 5},
        Column{
            .width = 34, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "cut in I")), .gap = 5},
        Column{.width = 22, .align = Align::Right, .head = QStringLiteral("L"), .gap = 4},
        Column{.width = 20, .align = Align::Right, .head = QStringLiteral("I"), .gap = 5},
        Column{.width = 24, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "Risk")), .gap = 0}};
    const auto add = [&](const char* name, double cutL, double cutI, const Risk& value) {
        Row row;
        row.cells = {cell(words.text(name)),
                     cell(words.number(cutL, 2)),
                     cell(words.number(cutI, 2)),
                     cell(words.number(value.likelihood, 1)),
                     cell(words.number(value.impact, 1)),
                     cell(Runs{strong(words.number(value.value, 1))})};
        table.rows.append(row);
    };
    add(QT_TRANSLATE_NOOP("Report", "Before controls"), 0, 0, risk.inherent);
    add(QT_TRANSLATE_NOOP("Report", "Today"), risk.likelihoodCutToday, risk.impactCutToday, risk.residual);
    add(QT_TRANSLATE_NOOP("Report", "With plan"), risk.likelihoodCutPlanned, risk.impactCutPlanned, risk.target);
    return tableBlock(table, {}, 5);
}

bool isHalved(const RiskAssessment& risk)
{
    return std::any_of(risk.effects.begin(), risk.effects.end(), [](const MitigationEffect& effect) {
        return (effect.onLikelihood && effect.overlapLikelihood < 1) || (effect.onImpact && effect.overlapImpact < 1);
    });
}

Runs riskNote(const Facts& facts, const RiskAssessment& risk)
{
    const Words& words = *facts.words;
    QString note = words.text(QT_TRANSLATE_NOOP("Report", "L × I is computed before rounding."));
    const bool bitesL = risk.likelihoodCutPlanned >= risk.likelihoodCap - 1e-9;
    if (bitesL)
        note += u' ' + (risk.likelihoodCap < 0.8
                            ? words.text(QT_TRANSLATE_NOOP(
                                  "Report", "No complete defence is known today: the cut in L is capped at %1."))
                            : words.text(QT_TRANSLATE_NOOP("Report", "The cut in L is capped at %1.")))
                           .arg(words.number(risk.likelihoodCap, 2));
    if (risk.impactCutPlanned >= risk.impactCap - 1e-9)
        note += u' ' + words.text(QT_TRANSLATE_NOOP("Report", "The cut in I is capped at %1."))
                           .arg(words.number(risk.impactCap, 2));
    if (isHalved(risk))
        note +=
            u' ' + words.text(QT_TRANSLATE_NOOP("Report", "½: second of its kind and control family, counted half."));
    return {plain(note)};
}

QString contribution(const Words& words, bool acts, double effectiveness, double status, double overlap)
{
    if (!acts)
        return QStringLiteral("–");
    return (overlap < 1 ? QStringLiteral("½\u00A0") : QString()) + words.number(effectiveness * status * overlap, 2);
}

Block mitigationTable(const Facts& facts, const ThreatFact& fact)
{
    const Words& words = *facts.words;
    const QString today = words.text(QT_TRANSLATE_NOOP("Report", "Today"));
    const QString plan = words.text(QT_TRANSLATE_NOOP("Report", "With plan"));
    const auto number = [](double width, const QString& head, double gap, const QString& group) {
        return Column{.width = width, .align = Align::Right, .head = head, .group = group, .gap = gap};
    };
    Table table;
    table.style = Style::Dense;
    table.padding = 1.9;
    table.columns = {
        Column{.width = 22, .gap = 3},
        Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Mitigation")), .gap = 5},
        Column{.width = 20, .head = words.text(QT_TRANSLATE_NOOP("Report", "Acts")), .gap = 3},
        Column{.width = 32, .head = words.text(QT_TRANSLATE_NOOP("Report", "Effect")), .gap = 4},
        Column{.width = 50, .head = words.text(QT_TRANSLATE_NOOP("Report", "Status")), .gap = 3},
        Column{.width = 78, .head = words.text(QT_TRANSLATE_NOOP("Report", "Owner")), .gap = 2},
        Column{.width = 50, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "Due")), .gap = 4},
        number(20, QStringLiteral("L"), 3, today),
        number(20, QStringLiteral("I"), 6, today),
        number(26, QStringLiteral("L"), 4, plan),
        number(26, QStringLiteral("I"), 0, plan)};
    for (int index : fact.mitigations) {
        const MitigationFact& mitigation = facts.mitigations[index];
        const auto& effects = fact.threat->risk.effects;
        const auto found = std::find_if(effects.begin(), effects.end(), [&](const MitigationEffect& e) {
            return e.mitigation == mitigation.record->id();
        });
        const MitigationEffect effect = found == effects.end() ? MitigationEffect{} : *found;
        QStringList acts;
        if (effect.onLikelihood)
            acts.append(QStringLiteral("L"));
        if (effect.onImpact)
            acts.append(QStringLiteral("I"));
        const QString strength = effect.effectiveness >= 0.5   ? words.text(QT_TRANSLATE_NOOP("Report", "high"))
                                 : effect.effectiveness >= 0.3 ? words.text(QT_TRANSLATE_NOOP("Report", "medium"))
                                 : effect.effectiveness > 0    ? words.text(QT_TRANSLATE_NOOP("Report", "low"))
                                                               : QStringLiteral("–");
        const double e = effect.effectiveness;
        const auto value = [&](bool isL, double status) {
            return cell(contribution(words, isL ? effect.onLikelihood : effect.onImpact, e, status,
                                     isL ? effect.overlapLikelihood : effect.overlapImpact));
        };
        Row row;
        Cell id = cell(Runs{mitigationLink(mitigation)});
        id.isHead = true;
        Run status = plain(mitigation.status);
        if (mitigation.daysLate > 0) {
            status = coloured(words.text(QT_TRANSLATE_NOOP("Report", "late")), Ink::Late);
            status.isStrong = true;
        }
        row.cells = {id,
                     cell(Runs{data(mitigation.title)}),
                     cell(acts.isEmpty() ? QStringLiteral("–") : acts.join(QStringLiteral(", "))),
                     cell(strength),
                     cell(Runs{status}),
                     cell(Runs{ownerRun(facts, mitigation.owner)}),
                     cell(mitigation.due.isValid() ? words.shortDate(mitigation.due) : QStringLiteral("–")),
                     value(true, effect.statusFactorToday),
                     value(false, effect.statusFactorToday),
                     value(true, effect.statusFactorPlanned),
                     value(false, effect.statusFactorPlanned)};
        table.rows.append(row);
    }
    return tableBlock(table, {}, 6);
}

/// How it comes about, what to ask and what good evidence is, side by side.
Blocks depthColumns(const Facts& facts, const Threat& threat)
{
    if (!threat.catalogue || threat.catalogue->attack.isEmpty())
        return {};
    const auto part = [&](const char* title, const QStringList& texts) {
        Blocks blocks{label(title, facts, 0)};
        for (const QString& text : texts)
            blocks.append(block({plain(text)}, Style::Dense, 1));
        return blocks;
    };
    return {columns({part(QT_TRANSLATE_NOOP("Report", "How it comes about"), {threat.catalogue->attack}),
                     part(QT_TRANSLATE_NOOP("Report", "To ask"), threat.catalogue->checks),
                     part(QT_TRANSLATE_NOOP("Report", "Good evidence"), {threat.catalogue->evidence})},
                    {}, 14, 5)};
}

/// Where the threat's kind was described before.
Block leadToFirst(const Facts& facts, const ThreatFact& first)
{
    const Words& words = *facts.words;
    return block(
        {strong(words.text(QT_TRANSLATE_NOOP("Report", "How it comes about, what to ask, evidence, references"))),
         plain(QStringLiteral("\u2002")), plain(words.text(QT_TRANSLATE_NOOP("Report", "as for")) + u' '),
         linked(first.number, u'#' + first.anchor),
         pageReference(words.text(QT_TRANSLATE_NOOP("Report", ", page {page}")), first.anchor)},
        Style::Wide, 2);
}

Block provisionsLine(const Facts& facts, const Threat& threat)
{
    Runs runs{strong(word(facts, QT_TRANSLATE_NOOP("Report", "Provisions"))), plain(QStringLiteral("\u2002"))};
    for (qsizetype i = 0; i < threat.provisions.size(); ++i) {
        const QString& id = threat.provisions.at(i);
        const CatalogueProvision* provision =
            facts.analysis->catalogue ? facts.analysis->catalogue->provision(id) : nullptr;
        runs.append(linked(id, QStringLiteral("#p-") + id));
        runs.append(plain((provision ? u' ' + provision->title : QString()) +
                          (i + 1 < threat.provisions.size() ? QStringLiteral("; ") : QString())));
    }
    if (threat.provisions.isEmpty())
        runs.append(grey(QStringLiteral("–")));
    return block(runs, Style::Wide, 4);
}

Blocks referencesLine(const Facts& facts, const Threat& threat)
{
    const Catalogue* catalogue = facts.analysis->catalogue.get();
    if (!threat.catalogue || threat.catalogue->references.isEmpty() || !catalogue)
        return {};
    // By framework and edition, in the order of the catalogue's threat.
    QStringList order;
    QHash<QString, QStringList> entries;
    for (const Reference& reference : threat.catalogue->references) {
        const Framework* framework = catalogue->framework(reference.framework, reference.edition);
        QString name = framework ? framework->name : reference.framework;
        if (framework && !framework->version.isEmpty())
            name += u' ' + framework->version;
        const FrameworkEntry* entry = catalogue->reference(reference);
        if (!entries.contains(name))
            order.append(name);
        entries[name].append(entry && !entry->name.isEmpty() ? reference.id + u' ' + entry->name : reference.id);
    }
    Runs runs{strong(word(facts, QT_TRANSLATE_NOOP("Report", "References"))), plain(QStringLiteral("\u2002"))};
    QStringList parts;
    for (const QString& name : order)
        parts.append(name + QStringLiteral(": ") + entries[name].join(QStringLiteral(", ")) + u'.');
    runs.append(plain(parts.join(QStringLiteral(" "))));
    return {block(runs, Style::Wide, 2)};
}

} // namespace

QString propertyLabel(const Facts& facts, const QString& field)
{
    if (field == u"type")
        return word(facts, QT_TRANSLATE_NOOP("Report", "Component type"));
    if (field == u"zone")
        return word(facts, QT_TRANSLATE_NOOP("Report", "Trust boundary"));
    const Property* property = propertyOf(facts, field);
    return property ? property->label : field;
}

QString answerText(const Facts& facts, const Fact& fact)
{
    if (!fact.isKnown)
        return {};
    const Property* property = propertyOf(facts, fact.field);
    QStringList labels;
    for (const QString& value : fact.value) {
        const ComponentType* type = fact.field == u"type" && facts.analysis->catalogue
                                        ? facts.analysis->catalogue->componentType(value)
                                        : nullptr;
        labels.append(type ? type->name : property ? property->valueLabel(value) : value);
    }
    return labels.isEmpty() ? word(facts, QT_TRANSLATE_NOOP("Report", "none")) : labels.join(QStringLiteral(", "));
}

Blocks threatEntry(const Facts& facts, const ThreatFact& fact, const ThreatFact* first)
{
    const Words& words = *facts.words;
    const Threat& threat = *fact.threat;
    Block title = heading(3, {}, {}, {}, 0);
    title.isInContents = false;
    title.paragraph = paragraph({coloured(fact.number, Ink::Accent), plain(QStringLiteral("\u2002")), data(fact.title)},
                                Style::EntryTitle);
    Runs where{data(fact.target)};
    if (!fact.zone.isEmpty())
        where.append(greyData(QStringLiteral(", ") + fact.zone));
    const QString description = threat.catalogue ? threat.catalogue->description : QString();
    const Record* decision = facts.analysis->snapshot.find(Kind::Threat, threat.decision);
    const QString own = decision ? decision->text(field::threat::Description) : QString();
    Blocks left;
    if (!description.isEmpty() || !own.isEmpty())
        left += {label(QT_TRANSLATE_NOOP("Report", "What can happen"), facts),
                 block({data(own.isEmpty() ? description : own)}, Style::Entry)};
    if (!threat.why.isEmpty())
        left += {label(QT_TRANSLATE_NOOP("Report", "Why it is here"), facts), block({data(threat.why)}, Style::Entry)};
    left += factsTable(facts, threat);
    if (const QString here = threatInModel(*facts.analysis, threat); !here.isEmpty())
        left += {label(QT_TRANSLATE_NOOP("Report", "In this system"), facts), block({data(here)}, Style::Entry)};
    left += {label(QT_TRANSLATE_NOOP("Report", "Decision"), facts, 5), block(decisionText(facts, fact), Style::Entry)};
    Blocks right{block({plain(words.text(QT_TRANSLATE_NOOP("Report", "Risk, factor by factor")))}, Style::TableHead, 3),
                 factorTable(facts, threat.risk), cutTable(facts, threat.risk),
                 block(riskNote(facts, threat.risk), Style::Note, 3)};
    Block head =
        keep({rule(1.5), columns({{title, block(where, Style::Body)}, {levels(facts, fact)}}, {0, 173}, 12, 5),
              hairline(3), statusLine(facts, fact), hairline(2.5), columns({left, right}, {246.6, 0}, 17.4, 4)},
             16);
    head.anchor = fact.anchor;
    Blocks entry{head};
    if (!first)
        entry += depthColumns(facts, threat);
    Blocks rest;
    if (fact.mitigations.isEmpty())
        rest.append(
            block({plain(words.text(QT_TRANSLATE_NOOP("Report", "No mitigation of the model acts on this threat.")))},
                  Style::Wide, 6));
    else
        rest.append(mitigationTable(facts, fact));
    rest.append(provisionsLine(facts, threat));
    if (first)
        rest.append(leadToFirst(facts, *first));
    else
        rest += referencesLine(facts, threat);
    entry.append(keep(rest, 6));
    return entry;
}

} // namespace provisor::report
