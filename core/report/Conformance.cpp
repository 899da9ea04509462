#include "core/report/Charts.h"
#include "core/report/Registers.h"
#include "core/report/Sections.h"
#include "core/report/Templates.h"

namespace provisor::report {

namespace {

/// Conditions of the standard in the order in which they are first met: "C.1", "C.2", ...
class Conditions
{
public:
    /// Status of a requirement: M, R, or the number of its condition.
    QString statusOf(const RequirementFact& fact)
    {
        const QString force = fact.isDuty ? QStringLiteral("M") : QStringLiteral("R");
        const CatalogueProvision& provision = *fact.provision;
        if (provision.conditionText.isEmpty() || provision.isPartCondition)
            return force;
        const std::pair entry{fact.isDuty, provision.conditionText};
        qsizetype at = m_entries.indexOf(entry);
        if (at < 0) {
            at = m_entries.size();
            m_entries.append(entry);
        }
        return QStringLiteral("C.%1").arg(at + 1);
    }

    /// "C.1 mandatory" and the condition.
    QList<std::pair<QString, QString>> lines(const Words& words) const
    {
        QList<std::pair<QString, QString>> result;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const QString force = m_entries[i].first ? words.text(QT_TRANSLATE_NOOP("Report", "mandatory"))
                                                     : words.text(QT_TRANSLATE_NOOP("Report", "recommended"));
            result.append({QStringLiteral("C.%1 %2").arg(i + 1).arg(force), m_entries[i].second});
        }
        return result;
    }

private:
    QList<std::pair<bool, QString>> m_entries;
};

/// When the assessment was last changed, by its record; empty without an audit trail.
QHash<Id, QDate> claimDates(const Facts& facts)
{
    QHash<Id, QDate> dates;
    for (const LogEntry& entry : facts.input->log) {
        if (!entry.change.contains("\"provision\""))
            continue;
        const auto change = changeOf(entry);
        if (!change || change->origin == Origin::Create)
            continue; // what a model began with was claimed somewhere else
        for (const Delta& delta : change->deltas) {
            if (delta.kind == Kind::Provision)
                dates.insert(delta.id, change->time.date());
        }
    }
    return dates;
}

const Record* assessmentOf(const Facts& facts, const RequirementFact& fact)
{
    return facts.analysis->snapshot.find(Kind::Provision, fact.status->assessment);
}

/// Whether the one who judged a claim owns it, which proves little.
bool judgesOwnClaim(const Facts& facts, const RequirementFact& fact)
{
    const Record* assessment = assessmentOf(facts, fact);
    const Id judge = assessment ? assessment->reference(field::provision::VerdictBy) : Id{};
    return !judge.isNull() && !fact.status->verdict.isEmpty() && judge == fact.status->owner;
}

Cell dutyCell(const RequirementFact& fact, bool isSecond, const Words& words)
{
    Cell duty;
    const CatalogueProvision& provision = *fact.provision;
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
    if (provision.isPartCondition && !isSecond)
        duty.paragraphs.append(
            paragraph({grey(words.text(QT_TRANSLATE_NOOP("Report", "A part of it:")) + u' ' + provision.conditionText)},
                      Style::Table));
    return duty;
}

Cell evidenceCell(const Facts& facts, const RequirementFact& fact)
{
    Cell result;
    for (const EvidenceFact& item : facts.evidence) {
        if (item.provision == fact.provision->id)
            result.paragraphs.append(paragraph({linked(item.number, u'#' + item.anchor),
                                                data(QChar(0xA0) + item.record->text(field::evidence::Title))},
                                               Style::Table));
    }
    if (result.paragraphs.isEmpty())
        result.paragraphs.append(paragraph({grey(QStringLiteral("–"))}, Style::Table));
    return result;
}

Row statementRow(const Facts& facts, const RequirementFact& fact, bool isSecond, const QString& status,
                 const QDate& claimed)
{
    const Words& words = *facts.words;
    Runs claim = claimRuns(facts, fact);
    if (judgesOwnClaim(facts, fact))
        claim.append(
            strong(u' ' + words.text(QT_TRANSLATE_NOOP("Report", "The reviewer judges a claim of his or her own."))));
    const QString owner = facts.person(fact.status->owner);
    const bool needsOwner = fact.isOurs && fact.state != ClaimState::NotApplicable;
    Cell ownerCell;
    ownerCell.paragraphs.append(
        paragraph({owner.isEmpty() && !needsOwner ? grey(QStringLiteral("–")) : ownerRun(facts, owner)}, Style::Table));
    if (claimed.isValid() && !fact.status->claim.isEmpty())
        ownerCell.paragraphs.append(paragraph({grey(words.shortDate(claimed))}, Style::Table));
    Row row;
    row.anchor = isSecond ? QString() : QStringLiteral("p-") + fact.provision->id;
    Cell id = cell(Runs{linked(fact.provision->id, QString())});
    id.isHead = true;
    row.cells = {id,
                 dutyCell(fact, isSecond, words),
                 cell(Runs{strong(status)}),
                 cell(Runs{strong(supportLetter(fact.state))}),
                 cell(claim),
                 evidenceCell(facts, fact),
                 ownerCell};
    return row;
}

Row principleHead(const Facts& facts, const QString& principle, int span)
{
    const Principle* found = facts.analysis->catalogue->principle(principle);
    Cell head =
        cell(Runs{strong(principle + QStringLiteral("\u2002") + (found ? principleName(facts, *found) : QString()))});
    head.span = span;
    Row group;
    group.isGroup = true;
    group.below = Row::Rule::Full;
    group.cells = {head};
    return group;
}

/// How many verdicts agree, go further or differ, in one sentence.
QString reviewerText(const Facts& facts)
{
    const Words& words = *facts.words;
    std::array<int, 4> counts{};
    for (const RequirementFact& fact : facts.requirements)
        counts[static_cast<size_t>(fact.agreement)] += fact.isOurs && fact.state != ClaimState::NotApplicable ? 1 : 0;
    return words
        .text(QT_TRANSLATE_NOOP("Report",
                                "agrees with %1 claims, goes further than %2, differs on %3 and has not judged "
                                "%4. The verdict is kept apart from the claim."))
        .arg(counts[1])
        .arg(counts[2])
        .arg(counts[3])
        .arg(counts[0]);
}

Blocks statementNotes(const Facts& facts, const Conditions& conditions)
{
    const Words& words = *facts.words;
    const auto note = [&](const char* name, const QString& text) {
        return Blocks{block({strong(words.text(name)), plain(QStringLiteral("\u2002") + text)}, Style::Dense)};
    };
    Blocks blocks{rule(0.75, 8)};
    blocks.append(columns(
        {note(QT_TRANSLATE_NOOP("Report", "Status"),
              words.text(QT_TRANSLATE_NOOP("Report", "M mandatory (“shall”), R recommended (“should”), C.n under the "
                                                     "condition of that number below."))),
         note(QT_TRANSLATE_NOOP("Report", "Support"),
              words.text(QT_TRANSLATE_NOOP(
                  "Report", "Y claim met; N partly or not met, the claim says which; N/A does not apply or rests with "
                            "others; ? not answered. A provision with a duty and a recommendation has two rows."))),
         note(QT_TRANSLATE_NOOP("Report", "Reviewer"), reviewerText(facts))},
        {}, 14, 4));
    for (const auto& [name, text] : conditions.lines(words))
        blocks.append(block({strong(name), plain(QStringLiteral("\u2002") + text)}, Style::Dense, 3));
    return {keep(blocks)};
}

Blocks conformanceStatement(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    if (facts.requirements.isEmpty() || !facts.analysis->catalogue)
        return {block({plain(words.text(QT_TRANSLATE_NOOP("Report", "The catalogue holds no provisions.")))},
                      Style::Table)};
    const auto column = [&](const char* head, double width, double gap, Align align = Align::Left) {
        return Column{.width = width, .align = align, .head = words.text(head), .gap = gap};
    };
    Table table;
    table.padding = 3;
    table.columns = {
        column(QT_TRANSLATE_NOOP("Report", "Reference"), 46, 4),
        Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Duty, in our words")), .gap = 6},
        column(QT_TRANSLATE_NOOP("Report", "Status"), 30, 4, Align::Centre),
        column(QT_TRANSLATE_NOOP("Report", "Support"), 34, 5, Align::Centre),
        Column{.share = 1.3, .head = words.text(QT_TRANSLATE_NOOP("Report", "Claim")), .gap = 6},
        column(QT_TRANSLATE_NOOP("Report", "Evidence"), 76, 6),
        column(QT_TRANSLATE_NOOP("Report", "Owner, claimed"), 64, 0)};
    Conditions conditions;
    const QHash<Id, QDate> dates = claimDates(facts);
    QString principle;
    for (qsizetype i = 0; i < facts.requirements.size(); ++i) {
        const RequirementFact& fact = facts.requirements[i];
        if (fact.provision->principle != principle) {
            principle = fact.provision->principle;
            table.rows.append(principleHead(facts, principle, static_cast<int>(table.columns.size())));
        }
        const bool isSecond = i > 0 && facts.requirements[i - 1].provision == fact.provision;
        if (isSecond) {
            table.rows.last().below = Row::Rule::None; // duty and recommendation of one provision stay together
            table.rows.last().keepWithNext = true;
        }
        table.rows.append(
            statementRow(facts, fact, isSecond, conditions.statusOf(fact), dates.value(fact.status->assessment)));
    }
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Conformance statement, %1")).arg(facts.standard);
    table.caption = Runs{plain(table.title)} + officialSources(facts);
    Blocks blocks{tableBlock(std::move(table), QStringLiteral("table-conformance"))};
    return blocks + statementNotes(facts, conditions);
}

/// Title and lead of a report of tables.
Blocks front(const Facts& facts, const QString& name, const QString& headline, const Runs& lead)
{
    QStringList line{name, facts.words->longDate(facts.input->date)};
    if (!facts.standard.isEmpty())
        line.append(facts.standard);
    Block title = heading(0, {}, facts.title, QStringLiteral("title"), 4);
    title.paragraph.style = Style::Headline;
    title.paragraph.isBalanced = true;
    title.isInContents = false;
    Blocks blocks{space(8), block({plain(line.join(QStringLiteral("\u2002·\u2002")))}, Style::Kicker), title};
    if (!headline.isEmpty())
        blocks.append(block({strong(headline)}, Style::Body, 6));
    if (!lead.isEmpty())
        blocks.append(block(lead, Style::Body, 4));
    return blocks;
}

Block section(int number, const QString& title, bool startsPage = false)
{
    Block result = heading(1, QString::number(number), title, QStringLiteral("s-%1").arg(number), startsPage ? 0 : 16);
    result.paragraph.style = Style::Heading;
    return result;
}

Blocks threatTable(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    const auto number = [&](const char* head) {
        return Column{.width = 34, .align = Align::Right, .head = words.text(head), .gap = 7};
    };
    Table table;
    table.style = Style::Wide;
    table.padding = 2.4;
    table.columns = {
        Column{.width = 28, .gap = 4},
        Column{.share = 1.5, .head = words.text(QT_TRANSLATE_NOOP("Report", "Threat")), .gap = 6},
        Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "On")), .gap = 6},
        number(QT_TRANSLATE_NOOP("Report", "Before")),
        number(QT_TRANSLATE_NOOP("Report", "Today")),
        number(QT_TRANSLATE_NOOP("Report", "Plan")),
        Column{.share = 0.7, .head = words.text(QT_TRANSLATE_NOOP("Report", "Owner")), .gap = 6},
        Column{.width = 58, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "Due")), .gap = 0}};
    for (const ThreatFact& fact : facts.threats) {
        const auto value = [&](const Risk& risk) {
            return cell(
                Runs{valueSign(facts, risk, fact.isPossible), plain(QChar(0xA0) + words.number(risk.value, 1))});
        };
        const QDate due = QDate::fromString(fact.threat->due, Qt::ISODate);
        Row row;
        row.anchor = fact.anchor;
        Cell id = cell(fact.number);
        id.isHead = true;
        row.cells = {id,
                     cell(Runs{data(fact.title)}),
                     cell(Runs{data(fact.target)}),
                     value(fact.threat->risk.inherent),
                     value(fact.threat->risk.residual),
                     value(fact.threat->risk.target),
                     cell(Runs{ownerRun(facts, fact.owner)}),
                     cell(due.isValid() ? words.shortDate(due) : QStringLiteral("–"))};
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return {block({plain(words.text(QT_TRANSLATE_NOOP("Report", "None.")))}, Style::Table)};
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Threats, the worst today first"));
    table.caption = {plain(table.title)};
    return {tableBlock(std::move(table), QStringLiteral("table-threats"))};
}

Blocks peopleTable(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Wide;
    table.padding = 2.4;
    table.columns = {Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Name")), .gap = 6},
                     Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Role")), .gap = 6},
                     Column{.share = 1, .head = words.text(QT_TRANSLATE_NOOP("Report", "Function")), .gap = 6},
                     Column{.share = 1.2, .head = words.text(QT_TRANSLATE_NOOP("Report", "E-mail")), .gap = 0}};
    for (const Record& person : facts.analysis->snapshot.records(Kind::Person)) {
        Cell name = cell(Runs{data(person.text(field::person::Name))});
        name.isHead = true;
        Row row;
        row.cells = {name};
        for (const int field : {field::person::Role, field::person::Function, field::person::Email}) {
            const QString text = person.text(field);
            row.cells.append(cell(Runs{text.isEmpty() ? grey(QStringLiteral("–")) : data(text)}));
        }
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return {block({plain(words.text(QT_TRANSLATE_NOOP("Report", "None.")))}, Style::Table)};
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "People"));
    table.caption = {plain(table.title)};
    return {tableBlock(std::move(table), QStringLiteral("table-people"))};
}

} // namespace

ReportDocument buildConformance(const Facts& facts)
{
    const Words& words = *facts.words;
    const QString name = words.text(QT_TRANSLATE_NOOP("Report", "Conformance statement"));
    ReportDocument document = documentFrame(facts, name);
    Counter counter;
    Blocks& blocks = document.blocks;
    blocks = front(facts, name, conformityHeadline(facts), conformityLead(facts));
    blocks.append(section(1, words.text(QT_TRANSLATE_NOOP("Report", "By principle"))));
    blocks += conformityByPrinciple(facts, counter);
    blocks += aboutReport(facts, {});
    blocks.append(pageBreak());
    blocks.append(section(2, words.text(QT_TRANSLATE_NOOP("Report", "Every duty and recommendation")), true));
    blocks += conformanceStatement(facts, counter);
    blocks.append(section(3, words.text(QT_TRANSLATE_NOOP("Report", "Evidence"))));
    blocks += evidenceRegister(facts, counter);
    return document;
}

ReportDocument buildRegisters(const Facts& facts)
{
    const Words& words = *facts.words;
    const QString name = words.text(QT_TRANSLATE_NOOP("Report", "Registers"));
    ReportDocument document = documentFrame(facts, name);
    document.showsSectionInHead = true;
    Counter counter;
    Blocks& blocks = document.blocks;
    blocks = front(facts, name, riskHeadline(facts), {});
    blocks.append(section(1, words.text(QT_TRANSLATE_NOOP("Report", "Threats"))));
    blocks += threatTable(facts, counter);
    blocks.append(section(2, words.text(QT_TRANSLATE_NOOP("Report", "Threats set aside as not relevant"))));
    blocks += setAsideRegister(facts, counter);
    blocks.append(section(3, words.text(QT_TRANSLATE_NOOP("Report", "Acceptances"))));
    blocks += acceptanceRegister(facts, counter);
    blocks.append(section(4, words.text(QT_TRANSLATE_NOOP("Report", "Mitigations"))));
    blocks += treatmentPlan(facts, counter); // holds what links to planned ones lead to
    blocks += mitigationRegister(facts, counter);
    blocks.append(section(5, words.text(QT_TRANSLATE_NOOP("Report", "Provisions"))));
    blocks += provisionRegister(facts, counter);
    blocks.append(section(6, words.text(QT_TRANSLATE_NOOP("Report", "Evidence"))));
    blocks += evidenceRegister(facts, counter);
    blocks.append(section(7, words.text(QT_TRANSLATE_NOOP("Report", "People"))));
    blocks += peopleTable(facts, counter);
    blocks += aboutReport(facts, {});
    return document;
}

spreadsheet::PlainTable conformanceTable(const Facts& facts)
{
    const Words& words = *facts.words;
    spreadsheet::PlainTable table;
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Conformance statement"));
    const std::pair<const char*, double> heads[] = {{QT_TRANSLATE_NOOP("Report", "Reference"), 11},
                                                    {QT_TRANSLATE_NOOP("Report", "Requirement"), 36},
                                                    {QT_TRANSLATE_NOOP("Report", "Duty, in our words"), 60},
                                                    {QT_TRANSLATE_NOOP("Report", "Status"), 8},
                                                    {QT_TRANSLATE_NOOP("Report", "Condition"), 34},
                                                    {QT_TRANSLATE_NOOP("Report", "Support"), 9},
                                                    {QT_TRANSLATE_NOOP("Report", "Claim"), 16},
                                                    {QT_TRANSLATE_NOOP("Report", "Detail"), 60},
                                                    {QT_TRANSLATE_NOOP("Report", "Verdict"), 13},
                                                    {QT_TRANSLATE_NOOP("Report", "Judged by"), 20},
                                                    {QT_TRANSLATE_NOOP("Report", "Evidence"), 40},
                                                    {QT_TRANSLATE_NOOP("Report", "Owner"), 20},
                                                    {QT_TRANSLATE_NOOP("Report", "Addressees"), 34}};
    for (const auto& [head, width] : heads) {
        table.headings.append(words.text(head));
        table.widths.append(width);
    }
    Conditions conditions;
    for (const RequirementFact& fact : facts.requirements) {
        const Record* assessment = assessmentOf(facts, fact);
        QStringList evidence;
        for (const EvidenceFact& item : facts.evidence) {
            if (item.provision == fact.provision->id)
                evidence.append(item.record->text(field::evidence::Title));
        }
        QStringList addressees;
        for (const Addressee& addressee : fact.provision->addressees)
            addressees.append(roleName(facts, addressee.who));
        QString detail = assessment ? assessment->text(field::provision::Note) : QString();
        if (fact.state == ClaimState::NotApplicable || fact.state == ClaimState::Others) {
            const QString why = assessment ? assessment->text(field::provision::ApplicableReason) : QString();
            detail = why.isEmpty() ? fact.status->reason : why;
        }
        table.rows.append({fact.provision->id, fact.provision->title, fact.text, conditions.statusOf(fact),
                           fact.provision->conditionText, supportLetter(fact.state), claimWord(words, fact.state),
                           detail, fact.status->verdict,
                           assessment ? facts.person(assessment->reference(field::provision::VerdictBy)) : QString(),
                           evidence.join(QStringLiteral("; ")), facts.person(fact.status->owner),
                           addressees.join(QStringLiteral("; "))});
    }
    return table;
}

} // namespace provisor::report
