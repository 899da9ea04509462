#include "core/report/Registers.h"

#include "core/report/Charts.h"

namespace provisor::report {

namespace {

Column column(double width, const QString& head, double gap = 6, Align align = Align::Left)
{
    return Column{.width = width, .align = align, .head = head, .gap = gap};
}

Table registerTable(QList<Column> columns)
{
    Table table;
    table.style = Style::Wide;
    table.padding = 2.4;
    table.columns = std::move(columns);
    table.columns.last().gap = 0;
    return table;
}

Blocks captioned(Table table, Counter& counter, const QString& title, const QString& anchor)
{
    table.number = counter.table();
    table.title = title;
    table.caption = {plain(title)};
    return {tableBlock(std::move(table), anchor)};
}

Blocks sentence(const QString& text)
{
    return {block({plain(text)}, Style::Table)};
}

Cell headCell(const Runs& runs)
{
    Cell result = cell(runs);
    result.isHead = true;
    return result;
}

/// "T-001, T-004" as links.
Runs threatLinks(const Facts& facts, const QList<int>& threats)
{
    Runs runs;
    for (int index : threats) {
        if (!runs.isEmpty())
            runs.append(plain(QStringLiteral(", ")));
        runs.append(threatLink(facts.threats[index]));
    }
    if (runs.isEmpty())
        runs.append(grey(QStringLiteral("–")));
    return runs;
}

/// The worst sign and the number of threats on a record.
Runs threatCount(const Facts& facts, Id target)
{
    int count = 0;
    Level worst = Level::Low;
    bool isConfirmed = false;
    for (const ThreatFact& fact : facts.threats) {
        if (fact.threat->target.id != target || target.isNull())
            continue;
        ++count;
        const Level level = fact.threat->risk.residual.level;
        if (level > worst || count == 1) {
            worst = level;
            isConfirmed = false;
        }
        isConfirmed = isConfirmed || (level == worst && !fact.isPossible);
    }
    if (count == 0)
        return {grey(QStringLiteral("–"))};
    return {levelSign(worst, !isConfirmed, facts.words->level(worst)), plain(QChar(0xA0) + QString::number(count))};
}

} // namespace

Blocks partsRegister(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    const QList<Record>& elements = facts.analysis->snapshot.records(Kind::Element);
    if (elements.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "The model has no parts.")));
    Table table = registerTable(
        {Column{.share = 1.2, .head = words.text(QT_TRANSLATE_NOOP("Report", "Part")), .gap = 6},
         Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Type")), .gap = 6},
         Column{.share = 1.2, .head = words.text(QT_TRANSLATE_NOOP("Report", "Trust boundary")), .gap = 6},
         column(44, words.text(QT_TRANSLATE_NOOP("Report", "Threats")))});
    QList<const Record*> order;
    for (const Record& element : elements)
        order.append(&element);
    std::stable_sort(order.begin(), order.end(), [](const Record* a, const Record* b) {
        return a->text(field::element::Name) < b->text(field::element::Name);
    });
    for (const Record* element : order) {
        const ComponentType* type = facts.analysis->catalogue
                                        ? facts.analysis->catalogue->componentType(element->text(field::element::Type))
                                        : nullptr;
        Runs name{strongData(facts.nameOf(element->id()))};
        if (element->flag(field::element::OutOfScope))
            name.append(grey(QStringLiteral(", ") + words.text(QT_TRANSLATE_NOOP("Report", "out of scope"))));
        const QString zone = facts.nameOf(element->reference(field::element::Boundary));
        Row row;
        row.cells = {headCell(name), cell(type ? type->name : element->text(field::element::Type)),
                     cell(Runs{zone.isEmpty() ? grey(QStringLiteral("–")) : data(zone)}),
                     cell(threatCount(facts, element->id()))};
        table.rows.append(row);
    }
    return captioned(table, counter,
                     words.text(QT_TRANSLATE_NOOP("Report", "Parts of the system; sign: worst threat today")),
                     QStringLiteral("table-parts"));
}

Blocks flowsRegister(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    const QList<Record>& flows = facts.analysis->snapshot.records(Kind::Flow);
    if (flows.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "The model has no flows.")));
    Table table =
        registerTable({Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Flow")), .gap = 6},
                       Column{.share = 1.6, .head = words.text(QT_TRANSLATE_NOOP("Report", "From → to")), .gap = 6},
                       Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Content")), .gap = 6},
                       column(44, words.text(QT_TRANSLATE_NOOP("Report", "Threats")))});
    QList<const Record*> order;
    for (const Record& flow : flows)
        order.append(&flow);
    std::stable_sort(order.begin(), order.end(), [](const Record* a, const Record* b) {
        return a->text(field::flow::Alias) < b->text(field::flow::Alias);
    });
    const Property* content =
        facts.analysis->catalogue ? facts.analysis->catalogue->property(QStringLiteral("content")) : nullptr;
    for (const Record* flow : order) {
        const PropertyMap properties = flow->properties(field::flow::Properties);
        QStringList carried;
        for (const QString& value : properties.value(QStringLiteral("content")))
            carried.append(content ? content->valueLabel(value) : value);
        Run carriedRun = plain(carried.join(QStringLiteral(", ")));
        if (!properties.contains(QStringLiteral("content"))) {
            carriedRun = coloured(words.text(QT_TRANSLATE_NOOP("Report", "not answered")), Ink::Ask);
            carriedRun.isStrong = true;
        }
        Row row;
        const QString arrow = flow->flag(field::flow::TwoWay) ? QStringLiteral(" ↔ ") : QStringLiteral(" → ");
        row.cells = {headCell({strongData(facts.nameOf(flow->id()))}),
                     cell(Runs{data(facts.nameOf(flow->reference(field::flow::From)) + arrow +
                                    facts.nameOf(flow->reference(field::flow::To)))}),
                     cell(Runs{carriedRun}), cell(threatCount(facts, flow->id()))};
        table.rows.append(row);
    }
    return captioned(table, counter, words.text(QT_TRANSLATE_NOOP("Report", "Data flows; sign: worst threat today")),
                     QStringLiteral("table-flows"));
}

Blocks ratingMethod(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    const RiskSettings& limits = facts.analysis->settings;
    Blocks blocks;
    blocks.append(block(
        rich(words.text(QT_TRANSLATE_NOOP(
                 "Report", "*Risk* is likelihood × impact, 1 to 25. Low up to %1, medium up to %2, high up to %3, "
                           "critical above. Risks above %4 are above appetite; critical ones block release.")),
             {{plain(words.number(limits.lowUpTo, 0))},
              {plain(words.number(limits.mediumUpTo, 0))},
              {plain(words.number(limits.highUpTo, 0))},
              {plain(words.number(facts.appetite, 0))}}),
        Style::Body, 4));
    blocks.append(
        block(rich(words.text(QT_TRANSLATE_NOOP(
                  "Report", "*Likelihood* is the weighted sum of four factors from 1 to 5, rounded half up to one "
                            "decimal. *Impact* is the highest of the dimensions confidentiality (C), integrity (I), "
                            "availability (A), safety (S), privacy (P), financial (F) and legal (L), adjusted to this "
                            "use; one more, up to 5, where three of them reach 4."))),
              Style::Body, 4));
    blocks.append(block(
        rich(words.text(QT_TRANSLATE_NOOP(
            "Report",
            "*Mitigations* cut likelihood, impact or both by effect × status: effect low 0.2, medium 0.4, high 0.6; "
            "status planned 0, in progress 0.3, implemented 0.7, verified 1. A second one of the same kind and control "
            "family counts half. The cut in likelihood is at most 0.85, or 0.60 where no complete defence is known; "
            "the cut in impact at most 0.70. The plan counts every dated mitigation as implemented."))),
        Style::Body, 4));
    Table table = registerTable({column(70, words.text(QT_TRANSLATE_NOOP("Report", "Factor"))),
                                 column(36, words.text(QT_TRANSLATE_NOOP("Report", "Weight")), 10, Align::Right),
                                 Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "1 means")), .gap = 8},
                                 Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "5 means")), .gap = 0}});
    const auto add = [&](const char* name, double weight, const char* low, const char* high) {
        Row row;
        row.cells = {headCell({plain(words.text(name))}), cell(words.number(weight, 2)), cell(words.text(low)),
                     cell(words.text(high))};
        table.rows.append(row);
    };
    add(QT_TRANSLATE_NOOP("Report", "Exposure"), 0.35, QT_TRANSLATE_NOOP("Report", "isolated, physical access needed"),
        QT_TRANSLATE_NOOP("Report", "anyone, or open content that the system reads"));
    add(QT_TRANSLATE_NOOP("Report", "Capability"), 0.30,
        QT_TRANSLATE_NOOP("Report", "a laboratory or a state is needed"),
        QT_TRANSLATE_NOOP("Report", "ordinary language, no tool"));
    add(QT_TRANSLATE_NOOP("Report", "Maturity"), 0.20, QT_TRANSLATE_NOOP("Report", "theory"),
        QT_TRANSLATE_NOOP("Report", "used in incidents"));
    add(QT_TRANSLATE_NOOP("Report", "Opportunity"), 0.15, QT_TRANSLATE_NOOP("Report", "nothing to gain"),
        QT_TRANSLATE_NOOP("Report", "high value, repeated attempts known"));
    blocks.append(space(8));
    blocks += captioned(table, counter,
                        words.text(QT_TRANSLATE_NOOP("Report", "Factors of the likelihood and their weights")),
                        QStringLiteral("table-factors"));
    return blocks;
}

Blocks controlsInForce(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    Table table = registerTable({column(24, {}, 5),
                                 Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Mitigation")), .gap = 6},
                                 column(60, words.text(QT_TRANSLATE_NOOP("Report", "Status"))),
                                 column(90, words.text(QT_TRANSLATE_NOOP("Report", "Owner"))),
                                 column(70, words.text(QT_TRANSLATE_NOOP("Report", "Evidence")))});
    for (qsizetype i = 0; i < facts.mitigations.size(); ++i) {
        const MitigationFact& mitigation = facts.mitigations[i];
        if (!mitigation.isInForce)
            continue;
        Runs evidence;
        for (const EvidenceFact& fact : facts.evidence) {
            if (fact.mitigation != i)
                continue;
            if (!evidence.isEmpty())
                evidence.append(plain(QStringLiteral(", ")));
            evidence.append(linked(fact.number, u'#' + fact.anchor));
        }
        if (evidence.isEmpty())
            evidence.append(grey(QStringLiteral("–")));
        Row row;
        row.cells = {headCell({mitigationLink(mitigation)}), cell(Runs{data(mitigation.title)}),
                     cell(mitigation.status), cell(Runs{ownerRun(facts, mitigation.owner)}), cell(evidence)};
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "No control is in force.")));
    return captioned(table, counter, words.text(QT_TRANSLATE_NOOP("Report", "Controls in force")),
                     QStringLiteral("table-controls"));
}

Blocks setAsideRegister(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    if (facts.setAside.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "None.")));
    Table table = registerTable(
        {column(28, {}, 4), Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Threat, on")), .gap = 6},
         column(56, words.text(QT_TRANSLATE_NOOP("Report", "Before controls")), 8, Align::Right),
         column(82, words.text(QT_TRANSLATE_NOOP("Report", "Owner"))),
         Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Reason")), .gap = 0}});
    for (const ThreatFact& fact : facts.setAside) {
        const Record* decision = facts.analysis->snapshot.find(Kind::Threat, fact.threat->decision);
        const QString reason = decision ? decision->text(field::threat::Reason) : QString();
        const Risk& risk = fact.threat->risk.inherent;
        Row row;
        row.anchor = fact.anchor;
        row.cells = {
            headCell({plain(fact.number)}), cell(Runs{data(fact.title), greyData(QStringLiteral(", ") + fact.target)}),
            cell(Runs{valueSign(facts, risk, fact.isPossible), plain(QChar(0xA0) + words.number(risk.value, 1))}),
            cell(Runs{ownerRun(facts, fact.owner)}),
            cell(Runs{reason.isEmpty() ? strong(words.text(QT_TRANSLATE_NOOP("Report", "no reason given")))
                                       : data(reason)})};
        table.rows.append(row);
    }
    return captioned(table, counter, words.text(QT_TRANSLATE_NOOP("Report", "Threats set aside as not relevant")),
                     QStringLiteral("table-set-aside"));
}

Blocks acceptanceRegister(const Facts& facts, Counter& counter)
{
    namespace f = field::acceptance;
    const Words& words = *facts.words;
    Table table =
        registerTable({column(28, words.text(QT_TRANSLATE_NOOP("Report", "Threat")), 5), Column{.head = {}, .gap = 6},
                       column(82, words.text(QT_TRANSLATE_NOOP("Report", "Accepted by"))),
                       column(50, words.text(QT_TRANSLATE_NOOP("Report", "Until")), 8, Align::Right),
                       Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Reason")), .gap = 0}});
    for (const ThreatFact& fact : facts.threats) {
        if (!fact.acceptance)
            continue;
        const QString by = facts.person(fact.acceptance->reference(f::By));
        const QDate until = QDate::fromString(fact.acceptance->text(f::Until), Qt::ISODate);
        Row row;
        row.cells = {
            headCell({threatLink(fact)}), cell(Runs{data(fact.title)}),
            cell(Runs{by.isEmpty() ? strong(words.text(QT_TRANSLATE_NOOP("Report", "nobody named"))) : data(by)}),
            cell(until.isValid() ? words.shortDate(until) : QStringLiteral("–")),
            cell(Runs{data(fact.acceptance->text(f::Reason))})};
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "No risk has been accepted.")));
    return captioned(table, counter, words.text(QT_TRANSLATE_NOOP("Report", "Accepted risks")),
                     QStringLiteral("table-acceptances"));
}

Blocks mitigationRegister(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    if (facts.mitigations.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "No control is recorded.")));
    Table table = registerTable(
        {column(24, {}, 5), Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Mitigation")), .gap = 8},
         column(54, words.text(QT_TRANSLATE_NOOP("Report", "Status")), 8),
         Column{.share = 1.3, .head = words.text(QT_TRANSLATE_NOOP("Report", "Threats it acts on")), .gap = 0}});
    for (const MitigationFact& mitigation : facts.mitigations) {
        Row row;
        row.anchor = mitigation.isPlanned || mitigation.isOpen() ? QString() : mitigation.anchor;
        row.cells = {headCell({plain(mitigation.number)}), cell(Runs{data(mitigation.title)}), cell(mitigation.status),
                     cell(threatLinks(facts, mitigation.threats))};
        table.rows.append(row);
    }
    return captioned(table, counter, words.text(QT_TRANSLATE_NOOP("Report", "Mitigations and the threats they act on")),
                     QStringLiteral("table-mitigations"));
}

namespace {

QString addresseeNames(const Facts& facts, const CatalogueProvision& provision)
{
    QStringList names;
    for (const Addressee& addressee : provision.addressees)
        names.append(roleName(facts, addressee.who));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString supportLetter(ClaimState state)
{
    switch (state) {
    case ClaimState::Met:
        return QStringLiteral("Y");
    case ClaimState::Partly:
    case ClaimState::NotMet:
        return QStringLiteral("N");
    case ClaimState::Open:
        return QStringLiteral("?");
    default:
        return QStringLiteral("N/A");
    }
}

Runs claimRuns(const Facts& facts, const RequirementFact& fact)
{
    const Words& words = *facts.words;
    Mark mark;
    mark.type = Mark::Type::Claim;
    mark.claim = fact.state;
    mark.isDuty = fact.isDuty;
    Run state = strong(Words::sentence(claimWord(words, fact.state)) + u'.');
    if (fact.state == ClaimState::Open)
        state.ink = Ink::Ask;
    Runs runs{marked(mark, QString()), plain(QChar(0xA0)), state};
    const Record* assessment = facts.analysis->snapshot.find(Kind::Provision, fact.status->assessment);
    const QString note = assessment ? assessment->text(field::provision::Note) : QString();
    const QString whyNot = assessment ? assessment->text(field::provision::ApplicableReason) : QString();
    if (fact.state == ClaimState::NotApplicable && !whyNot.isEmpty())
        runs.append(data(u' ' + whyNot));
    else if (!note.isEmpty())
        runs.append(data(u' ' + note));
    else if (!fact.status->reason.isEmpty() &&
             (fact.state == ClaimState::NotApplicable || fact.state == ClaimState::Others))
        runs.append(
            plain(u' ' + fact.status->reason + (fact.status->reason.endsWith(u'.') ? QString() : QStringLiteral("."))));
    if (fact.agreement == Agreement::Differs)
        runs.append(strong(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "Reviewer differs: %1."))
                                      .arg(fact.status->verdict == u"pass"
                                               ? words.text(QT_TRANSLATE_NOOP("Report", "fulfilled"))
                                               : words.text(QT_TRANSLATE_NOOP("Report", "not fulfilled")))));
    else if (fact.agreement == Agreement::GoesFurther)
        runs.append(grey(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "The reviewer goes further: fulfilled."))));
    else if (fact.agreement == Agreement::Agrees)
        runs.append(grey(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "The reviewer agrees."))));
    return runs;
}

namespace {

Row provisionRow(const Facts& facts, const RequirementFact& fact, bool isSecond)
{
    const Words& words = *facts.words;
    const CatalogueProvision& provision = *fact.provision;
    Row row;
    row.anchor = isSecond ? QString() : QStringLiteral("p-") + provision.id;
    Cell duty;
    if (!isSecond)
        duty.paragraphs.append(paragraph({strong(provision.title)}, Style::Table));
    if (fact.isMixed)
        duty.paragraphs.append(paragraph({plain(fact.text)}, Style::Table));
    for (const Duty& known : provision.duties) {
        const bool isThis = known.modality == (fact.isDuty ? QLatin1String("shall") : QLatin1String("should"));
        if (isThis && !known.officialText.isEmpty())
            duty.paragraphs.append(paragraph(
                {grey(words.text(QT_TRANSLATE_NOOP("Report", "Official wording:")) + u' '), data(known.officialText)},
                Style::Table));
    }
    duty.paragraphs.append(paragraph({grey(addresseeNames(facts, provision))}, Style::Table));
    QString status = fact.isDuty ? QStringLiteral("M") : QStringLiteral("R");
    if (!provision.conditionText.isEmpty())
        status = QStringLiteral("C");
    Runs evidence;
    for (const EvidenceFact& item : facts.evidence) {
        if (item.provision != provision.id)
            continue;
        if (!evidence.isEmpty())
            evidence.append(plain(QStringLiteral(", ")));
        evidence.append(linked(item.number, u'#' + item.anchor));
    }
    if (evidence.isEmpty())
        evidence.append(grey(QStringLiteral("–")));
    const QString owner = facts.person(fact.status->owner);
    const bool needsOwner = fact.isOurs && fact.state != ClaimState::NotApplicable;
    Cell id = headCell({linked(provision.id, QString())});
    row.cells = {id,
                 duty,
                 cell(status),
                 cell(supportLetter(fact.state)),
                 cell(claimRuns(facts, fact)),
                 cell(evidence),
                 cell(Runs{owner.isEmpty() ? (needsOwner ? strong(words.text(QT_TRANSLATE_NOOP("Report", "no owner")))
                                                         : grey(QStringLiteral("–")))
                                           : data(owner)})};
    return row;
}

} // namespace

Runs officialSources(const Facts& facts)
{
    const Words& words = *facts.words;
    QStringList texts;
    for (const CatalogueProvision& provision : facts.analysis->catalogue->provisions()) {
        const OfficialWording& official = provision.official;
        const QString text = words.text(QT_TRANSLATE_NOOP("Report", "Official wording: %1. Licence: %2."))
                                 .arg(official.source, official.licence);
        if (!official.source.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.isEmpty() ? Runs() : Runs{data(u' ' + texts.join(u' '))};
}

Blocks provisionRegister(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    if (facts.requirements.isEmpty() || !facts.analysis->catalogue)
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "The catalogue holds no provisions.")));
    Table table = registerTable(
        {column(42, words.text(QT_TRANSLATE_NOOP("Report", "Reference")), 4),
         Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Duty, in our words")), .gap = 6},
         column(28, words.text(QT_TRANSLATE_NOOP("Report", "Status")), 4, Align::Centre),
         column(32, words.text(QT_TRANSLATE_NOOP("Report", "Support")), 5, Align::Centre),
         Column{.share = 1.35, .head = words.text(QT_TRANSLATE_NOOP("Report", "Claim")), .gap = 6},
         column(48, words.text(QT_TRANSLATE_NOOP("Report", "Evidence"))),
         column(62, words.text(QT_TRANSLATE_NOOP("Report", "Owner")))});
    QString principle;
    for (qsizetype i = 0; i < facts.requirements.size(); ++i) {
        const RequirementFact& fact = facts.requirements[i];
        if (fact.provision->principle != principle) {
            principle = fact.provision->principle;
            const Principle* found = facts.analysis->catalogue->principle(principle);
            Cell head = cell(Runs{
                strong(principle + QStringLiteral("\u2002") + (found ? principleName(facts, *found) : QString()))});
            head.span = static_cast<int>(table.columns.size());
            Row group;
            group.isGroup = true;
            group.below = Row::Rule::Full;
            group.cells = {head};
            table.rows.append(group);
        }
        const bool isSecond = i > 0 && facts.requirements[i - 1].provision == fact.provision;
        if (isSecond) {
            table.rows.last().below = Row::Rule::None; // duty and recommendation of one provision stay together
            table.rows.last().keepWithNext = true;
        }
        table.rows.append(provisionRow(facts, fact, isSecond));
    }
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Every provision"));
    table.caption = {plain(words.text(QT_TRANSLATE_NOOP(
        "Report",
        "Every provision. Status: M mandatory (“shall”), R recommended (“should”), C under a condition. Support: Y "
        "claim met, N partly or not met, N/A does not apply or rests with others, ? not answered.")))};
    table.caption += officialSources(facts);
    return {tableBlock(table, QStringLiteral("table-provisions"))};
}

Blocks evidenceRegister(const Facts& facts, Counter& counter)
{
    namespace f = field::evidence;
    const Words& words = *facts.words;
    Table table = registerTable(
        {column(24, {}, 5), Column{.share = 1.4, .head = words.text(QT_TRANSLATE_NOOP("Report", "Evidence")), .gap = 6},
         column(60, words.text(QT_TRANSLATE_NOOP("Report", "Shows"))),
         column(50, words.text(QT_TRANSLATE_NOOP("Report", "Date")), 8, Align::Right),
         Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Where")), .gap = 0}});
    for (const EvidenceFact& fact : facts.evidence) {
        const QString url = fact.record->text(f::Url);
        const bool isLink = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
        Run where = url.isEmpty() ? grey(QStringLiteral("–")) : data(url);
        if (const Record* attachment =
                facts.analysis->snapshot.find(Kind::Attachment, fact.record->reference(f::Attachment)))
            where = data(attachment->text(field::attachment::Name));
        if (isLink) {
            where.link = url;
            where.ink = Ink::Accent;
        }
        Runs shows{grey(QStringLiteral("–"))};
        if (!fact.provision.isEmpty())
            shows = {linked(fact.provision, QStringLiteral("#p-") + fact.provision)};
        else if (fact.mitigation >= 0)
            shows = {mitigationLink(facts.mitigations[fact.mitigation])};
        const QDate date = QDate::fromString(fact.record->text(f::Date), Qt::ISODate);
        Row row;
        row.anchor = fact.anchor;
        row.cells = {headCell({linked(fact.number, QString())}), cell(Runs{data(fact.record->text(f::Title))}),
                     cell(shows), cell(date.isValid() ? words.shortDate(date) : QStringLiteral("–")),
                     cell(Runs{where})};
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "No evidence is recorded.")));
    return captioned(table, counter, words.text(QT_TRANSLATE_NOOP("Report", "Evidence by number")),
                     QStringLiteral("table-evidence"));
}

Blocks referenceRegister(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    const Catalogue* catalogue = facts.analysis->catalogue.get();
    if (!catalogue)
        return {};
    QHash<QString, QMap<QString, QList<int>>> byFramework; // framework and edition to entry to threats
    for (int i = 0; i < facts.threats.size(); ++i) {
        const CatalogueThreat* known = facts.threats[i].threat->catalogue;
        if (!known)
            continue;
        for (const Reference& reference : known->references) {
            QList<int>& threats = byFramework[reference.framework + u'\n' + reference.edition][reference.id];
            if (!threats.contains(i))
                threats.append(i);
        }
    }
    Table table =
        registerTable({column(86, words.text(QT_TRANSLATE_NOOP("Report", "Entry")), 5),
                       Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Name")), .gap = 8},
                       Column{.share = 1.1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Threats")), .gap = 0}});
    for (const Framework& framework : catalogue->frameworks()) {
        const auto found = byFramework.constFind(framework.id + u'\n' + framework.edition);
        if (found == byFramework.constEnd())
            continue;
        Cell head = cell(Runs{strong(framework.name + u' ' + framework.edition)});
        head.span = 3;
        Row group;
        group.isGroup = true;
        group.below = Row::Rule::Full;
        group.cells = {head};
        table.rows.append(group);
        for (auto it = found->begin(); it != found->end(); ++it) {
            const FrameworkEntry* entry = catalogue->reference({framework.id, framework.edition, it.key()});
            Runs threats = threatLinks(facts, it.value().mid(0, 24));
            if (it.value().size() > 24)
                threats.append(
                    grey(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(it.value().size() - 24)));
            Row row;
            row.cells = {headCell({plain(it.key())}), cell(entry ? entry->name : QString()), cell(threats)};
            table.rows.append(row);
        }
    }
    if (table.rows.isEmpty())
        return sentence(words.text(QT_TRANSLATE_NOOP("Report", "No threat of the model refers to another framework.")));
    return captioned(table, counter,
                     words.text(QT_TRANSLATE_NOOP("Report", "Threats of the model by entry of other frameworks")),
                     QStringLiteral("table-references"));
}

Blocks auditTrail(const Facts& facts)
{
    const Words& words = *facts.words;
    const ReportInput& input = *facts.input;
    Blocks blocks;
    if (input.log.isEmpty()) {
        blocks.append(
            block({plain(words.text(QT_TRANSLATE_NOOP("Report", "No audit trail was given with this model.")))},
                  Style::Body));
    } else {
        const qint64 broken = firstBrokenEntry(input.log);
        const QString state =
            broken == 0 ? words.text(QT_TRANSLATE_NOOP("Report", "every entry fits the hash chain"))
                        : words.text(QT_TRANSLATE_NOOP("Report", "entry %1 does not fit the hash chain")).arg(broken);
        blocks.append(
            block({plain(Words::sentence(words.counted(input.log.size(),
                                                       QT_TRANSLATE_N_NOOP("Report", "%1 changes are recorded; %2."),
                                                       "One change is recorded; %2."))
                             .replace(QStringLiteral("%2"), state))},
                  Style::Body));
        blocks.append(block({grey(words.text(QT_TRANSLATE_NOOP("Report", "Hash of the last entry:")) + u' '),
                             coloured(groupedDigest(QString::fromLatin1(input.log.last().hash.toHex())), Ink::Full)},
                            Style::Wide, 4));
    }
    if (!input.contentDigest.isEmpty())
        blocks.append(block({grey(words.text(QT_TRANSLATE_NOOP("Report", "Content of the model (SHA-256):")) + u' '),
                             coloured(groupedDigest(input.contentDigest), Ink::Full)},
                            Style::Wide, 3));
    if (facts.analysis->catalogue)
        blocks.append(block({grey(words.text(QT_TRANSLATE_NOOP("Report", "Catalogue %1 (SHA-256):"))
                                      .arg(facts.analysis->catalogue->version()) +
                                  u' '),
                             coloured(groupedDigest(facts.analysis->catalogue->digest()), Ink::Full)},
                            Style::Wide, 3));
    return blocks;
}

} // namespace provisor::report
