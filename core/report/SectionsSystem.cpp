#include "core/report/Diagrams.h"
#include "core/report/Sections.h"

namespace provisor::report {

Blocks systemPicture(const Facts& facts, Counter& counter, double width, double height, bool showsLabels)
{
    const Words& words = *facts.words;
    const QString counts = words.counted(facts.parts(), QT_TRANSLATE_N_NOOP("Report", "%1 parts,"), "One part,") +
                           u' ' +
                           words.counted(facts.flows(), QT_TRANSLATE_N_NOOP("Report", "%1 flows,"), "one flow,") +
                           u' ' + words.counted(facts.zones(), QT_TRANSLATE_N_NOOP("Report", "%1 zones."), "one zone.");
    if (facts.parts() == 0)
        return {block({plain(words.text(QT_TRANSLATE_NOOP("Report", "There is nothing to draw.")))}, Style::Table)};
    const DrawnDiagram diagram = systemDiagram(facts, width, height, showsLabels);
    if (!diagram.picture.list)
        return {block({plain(Words::sentence(counts))}, Style::Table),
                block(rich(words.text(QT_TRANSLATE_NOOP("Report", "*The diagram is missing here:* %1")),
                           {{plain(diagram.problem)}}),
                      Style::Table, 4)};
    Block block = figure(diagram.picture);
    block.figureNumber = counter.figure();
    block.anchor = QStringLiteral("figure-system");
    block.title = words.text(QT_TRANSLATE_NOOP("Report", "System and boundaries"));
    QString caption =
        Words::sentence(counts) + u' ' +
        words.text(QT_TRANSLATE_NOOP("Report", "In a part: worst sign today and number of threats. Boundary and "
                                               "shield: solid trusted, dashed partly trusted, dotted untrusted."));
    if (diagram.isGenerated)
        caption +=
            u' ' +
            words.text(QT_TRANSLATE_NOOP("Report", "The model has no diagram; this one was laid out for the report."));
    block.caption = {plain(caption)};
    return {block};
}

Blocks openQuestions(const Facts& facts, double width, qsizetype limit)
{
    Q_UNUSED(width);
    const Words& words = *facts.words;
    const QList<Question>& questions = facts.analysis->questions;
    if (questions.isEmpty())
        return {
            block({plain(words.text(QT_TRANSLATE_NOOP("Report", "No question that could change a threat is open.")))},
                  Style::Table)};
    Table table;
    table.style = Style::Wide;
    table.padding = 3;
    table.columns = {
        Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Question, with the threats it may")), .gap = 6},
        Column{.width = 22, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "clear")), .gap = 5},
        Column{.width = 22, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "raise")), .gap = 0}};
    const auto number = [](qsizetype count) { return count == 0 ? QStringLiteral("–") : QString::number(count); };
    qsizetype shown = 0;
    for (const Question& question : questions) {
        if (limit > 0 && shown == limit)
            break;
        ++shown;
        Row row;
        Runs text{plain(question.text)};
        if (!question.name.isEmpty())
            text = {strongData(question.name), plain(QStringLiteral(": ") + question.text)};
        row.cells = {cell(text), cell(number(question.clears.size())), cell(number(question.raises.size()))};
        table.rows.append(row);
    }
    Blocks blocks{tableBlock(table, QStringLiteral("table-questions"))};
    if (shown < questions.size())
        blocks.append(
            block({plain(Words::sentence(words.counted(questions.size() - shown,
                                                       QT_TRANSLATE_N_NOOP("Report", "%1 more are in the full report."),
                                                       "One more is in the full report.")))},
                  Style::Note, 3));
    return blocks;
}

namespace {

Paragraph decisionLine(const Words& words, const QString& letter)
{
    Mark box;
    box.type = Mark::Type::CheckBox;
    return paragraph({plain(letter + QStringLiteral("\u2002")), marked(box, QStringLiteral(" ")),
                      plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "yes"))),
                      plain(QStringLiteral("\u2002")), marked(box, QStringLiteral(" ")),
                      plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "no")))},
                     Style::Table);
}

/// People who decide: those with a function first, then owners of roles; at most four lines, never invented ones.
QList<const Record*> signers(const Facts& facts)
{
    QList<const Record*> people;
    for (const Record& person : facts.analysis->snapshot.records(Kind::Person)) {
        if (person.text(field::person::Left).isEmpty() && !person.text(field::person::Role).isEmpty())
            people.append(&person);
    }
    QHash<Id, int> weight;
    for (const MitigationFact& mitigation : facts.mitigations)
        ++weight[mitigation.record->reference(field::mitigation::Owner)];
    for (const ThreatFact& fact : facts.threats)
        ++weight[fact.threat->owner];
    std::stable_sort(people.begin(), people.end(), [&](const Record* a, const Record* b) {
        return std::tuple(-weight.value(a->id()), a->text(field::person::Name)) <
               std::tuple(-weight.value(b->id()), b->text(field::person::Name));
    });
    return people.mid(0, 4);
}

} // namespace

Blocks signOff(const Facts& facts, const QList<Decision>& decisions, double width)
{
    Q_UNUSED(width);
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Wide;
    table.padding = 3;
    table.columns = {Column{.width = 84, .head = words.text(QT_TRANSLATE_NOOP("Report", "Name")), .gap = 6},
                     Column{.width = 70, .head = words.text(QT_TRANSLATE_NOOP("Report", "Decision")), .gap = 4},
                     Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Signature")), .gap = 6},
                     Column{.width = 50, .head = words.text(QT_TRANSLATE_NOOP("Report", "Date")), .gap = 0}};
    QSet<Id> listed;
    for (const Record& record : facts.analysis->snapshot.records(Kind::SignOff)) {
        const bool coversThis = record.text(field::sign_off::Digest) == facts.input->contentDigest;
        const Record* person = facts.analysis->snapshot.find(Kind::Person, record.reference(field::sign_off::By));
        Row row;
        Cell name;
        name.paragraphs = {paragraph({strongData(facts.person(record.reference(field::sign_off::By)))}, Style::Table),
                           paragraph({greyData(record.text(field::sign_off::Role).isEmpty() && person
                                                   ? person->text(field::person::Role)
                                                   : record.text(field::sign_off::Role))},
                                     Style::Table)};
        const QString state = coversThis ? words.text(QT_TRANSLATE_NOOP("Report", "signed"))
                                         : words.text(QT_TRANSLATE_NOOP("Report", "signed an earlier state"));
        const QString date = words.shortDate(QDate::fromString(record.text(field::sign_off::Date), Qt::ISODate));
        row.cells = {name, cell(Runs{greyData(record.text(field::sign_off::Note))}), cell(Runs{grey(state)}),
                     cell(Runs{grey(date)})};
        table.rows.append(row);
        if (person)
            listed.insert(person->id());
    }
    const auto emptyLine = [&](const Record* person) {
        Row row;
        Cell name;
        name.paragraphs =
            person ? QList<Paragraph>{paragraph({strongData(person->text(field::person::Name))}, Style::Table),
                                      paragraph({greyData(person->text(field::person::Role))}, Style::Table)}
                   : QList<Paragraph>{
                         paragraph({grey(words.text(QT_TRANSLATE_NOOP("Report", "not signed")))}, Style::Table)};
        Cell choice;
        for (const Decision& decision : decisions)
            choice.paragraphs.append(decisionLine(words, decision.letter));
        while (choice.paragraphs.size() < 2)
            choice.paragraphs.append(paragraph({plain(QStringLiteral(" "))}, Style::Table));
        row.cells = {name, choice, cell(QString()), cell(QString())};
        table.rows.append(row);
    };
    const QList<const Record*> people = signers(facts);
    for (const Record* person : people) {
        if (!listed.contains(person->id()))
            emptyLine(person);
    }
    for (qsizetype i = table.rows.size(); i < 2; ++i)
        emptyLine(nullptr);
    return {tableBlock(table, QStringLiteral("table-signoff"))};
}

QString groupedDigest(const QString& digest, qsizetype digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < std::min(digits, digest.size()); i += 4)
        groups.append(digest.mid(i, 4));
    return groups.join(u' ');
}

namespace {

QString stateText(const Facts& facts)
{
    const Words& words = *facts.words;
    const ReportInput& input = *facts.input;
    QString state =
        input.baseline
            ? words.text(QT_TRANSLATE_NOOP("Report", "Baseline %1, change %2 of %3"))
                  .arg(input.baseline->name)
                  .arg(input.baseline->sequence)
                  .arg(words.longDate(input.baseline->date))
            : words.text(QT_TRANSLATE_NOOP("Report", "Draft of %1, no baseline")).arg(words.longDate(input.date));
    if (!input.log.isEmpty() && !input.baseline)
        state += words.text(QT_TRANSLATE_NOOP("Report", ", change %1")).arg(input.log.last().sequence);
    state += input.filter.isEmpty() ? words.text(QT_TRANSLATE_NOOP("Report", "; nothing filtered out"))
                                    : words.text(QT_TRANSLATE_NOOP("Report", "; filtered: %1")).arg(input.filter);
    if (!input.previous)
        state += words.text(QT_TRANSLATE_NOOP("Report", "; no earlier baseline to compare with"));
    return state;
}

QString settingsText(const Facts& facts)
{
    const Words& words = *facts.words;
    const RiskSettings& limits = facts.analysis->settings;
    return words
        .text(
            QT_TRANSLATE_NOOP("Report", "Low up to %1, medium up to %2, high up to %3; appetite %4, release limit %5"))
        .arg(words.number(limits.lowUpTo, 0), words.number(limits.mediumUpTo, 0), words.number(limits.highUpTo, 0),
             words.number(facts.appetite, 0), words.number(facts.releaseLimit, 0));
}

QString knowledgeText(const Facts& facts)
{
    const Catalogue& catalogue = *facts.analysis->catalogue;
    return facts.words
        ->text(QT_TRANSLATE_NOOP("Report", "Catalogue %1 (%2 threats, %3 mitigations, %4 provisions), digest %5"))
        .arg(catalogue.version())
        .arg(catalogue.threats().size())
        .arg(catalogue.mitigations().size())
        .arg(catalogue.provisions().size())
        .arg(groupedDigest(catalogue.digest(), 12));
}

/// Packs beside the built-in catalogue, and rules that are switched off in the model with their reasons.
QStringList knowledgeLimits(const Facts& facts)
{
    const Words& words = *facts.words;
    const Catalogue& catalogue = *facts.analysis->catalogue;
    QStringList texts;
    for (const PackInfo& pack : catalogue.packs())
        texts.append(words.text(QT_TRANSLATE_NOOP("Report", "Pack %1 %2 (digest %3)"))
                         .arg(pack.title, pack.version, groupedDigest(pack.digest, 12)));
    for (const RuleOff& off : facts.analysis->rulesOff) {
        const CatalogueThreat* threat = catalogue.threat(off.threat);
        texts.append(words.text(QT_TRANSLATE_NOOP("Report", "Rule switched off in this model: %1 (%2)"))
                         .arg(threat ? threat->title : off.threat, off.reason));
    }
    return texts;
}

} // namespace

Blocks aboutNote(const Facts& facts)
{
    const Words& words = *facts.words;
    Runs runs;
    if (!facts.input->contentDigest.isEmpty())
        runs += rich(
            words.text(QT_TRANSLATE_NOOP(
                "Report",
                "Signatures cover the model with content digest (SHA-256) %1. Any later edit gives another digest.")),
            {{coloured(groupedDigest(facts.input->contentDigest), Ink::Full)}}, grey(QString()));
    QStringList rest{stateText(facts)};
    if (facts.analysis->catalogue)
        rest += QStringList{knowledgeText(facts)} + knowledgeLimits(facts);
    rest.append(settingsText(facts));
    runs.append(greyData(u' ' + rest.join(QStringLiteral(". ")) + u'.'));
    return {block(runs, Style::Note, 8)};
}

Blocks aboutReport(const Facts& facts, const QString& parts)
{
    const Words& words = *facts.words;
    const ReportInput& input = *facts.input;
    Table table;
    table.hasHead = false;
    table.style = Style::Dense;
    table.padding = 1.2;
    table.hasEndRule = false;
    table.columns = {Column{.width = 50, .gap = 7}, Column{.gap = 0}};
    const auto line = [&table](const QString& name, const Runs& value) {
        Row row;
        row.below = Row::Rule::None;
        Cell head = cell(Runs{grey(name)});
        head.isHead = true;
        row.cells = {head, cell(value)};
        table.rows.append(row);
    };
    QStringList roles;
    for (const QString& role : facts.roles)
        roles.append(roleName(facts, role));
    Runs model{data(facts.title)};
    if (!facts.organisation.isEmpty())
        model += {plain(QStringLiteral(", ")), data(facts.organisation)};
    model.append(plain(roles.isEmpty()
                           ? words.text(QT_TRANSLATE_NOOP("Report", "; our role has not been said"))
                           : words.text(QT_TRANSLATE_NOOP("Report", "; we act as %1")).arg(words.list(roles))));
    line(words.text(QT_TRANSLATE_NOOP("Report", "Model")), model);
    QString state = stateText(facts);
    if (!parts.isEmpty())
        state += QStringLiteral("; ") + parts;
    line(words.text(QT_TRANSLATE_NOOP("Report", "State")), {data(state)});
    if (facts.analysis->catalogue)
        line(words.text(QT_TRANSLATE_NOOP("Report", "Knowledge")),
             {data((QStringList{knowledgeText(facts)} + knowledgeLimits(facts)).join(QStringLiteral("; ")))});
    line(words.text(QT_TRANSLATE_NOOP("Report", "Settings")), {plain(settingsText(facts))});
    if (!input.contentDigest.isEmpty())
        line(words.text(QT_TRANSLATE_NOOP("Report", "Content")), {plain(groupedDigest(input.contentDigest))});
    Blocks blocks{rule(0.75),
                  block({strong(words.text(QT_TRANSLATE_NOOP("Report", "About this report")))}, Style::Dense, 3),
                  tableBlock(table, {}, 1)};
    return {keep(blocks, 12)};
}

ReportDocument documentFrame(const Facts& facts, const QString& reportName)
{
    const Words& words = *facts.words;
    const ReportInput& input = *facts.input;
    ReportDocument document;
    document.title = facts.title;
    document.reportName = reportName;
    if (!input.filter.isEmpty())
        document.reportName += u' ' + words.text(QT_TRANSLATE_NOOP("Report", "(filtered: %1)")).arg(input.filter);
    document.organisation = facts.organisation;
    document.author = facts.organisation;
    document.language = words.language();
    document.classification = facts.classification;
    document.logo = input.logo;
    document.date = input.date;
    document.standard = facts.standard;
    document.subject = facts.standard;
    const QString date = words.shortDate(input.date);
    document.foot = input.baseline
                        ? words.text(QT_TRANSLATE_NOOP("Report", "Baseline %1, %2")).arg(input.baseline->name, date)
                        : words.text(QT_TRANSLATE_NOOP("Report", "Draft, %1")).arg(date);
    if (!input.contentDigest.isEmpty())
        document.foot +=
            QStringLiteral("\u2002·\u2002") +
            words.text(QT_TRANSLATE_NOOP("Report", "content %1")).arg(groupedDigest(input.contentDigest, 12));
    document.pagePattern = words.text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    document.continued = words.text(QT_TRANSLATE_NOOP("Report", "continued"));
    document.continuesPattern = words.text(QT_TRANSLATE_NOOP("Report", "Table %1 continues on page %2."));
    document.tableWord = words.text(QT_TRANSLATE_NOOP("Report", "Table"));
    document.figureWord = words.text(QT_TRANSLATE_NOOP("Report", "Figure"));
    document.contentsWord = words.text(QT_TRANSLATE_NOOP("Report", "Contents"));
    document.skipWord = words.text(QT_TRANSLATE_NOOP("Report", "Skip to the content"));
    return document;
}

} // namespace provisor::report
