#include "core/analysis/PathText.h"
#include "core/report/Sections.h"

namespace provisor::report {

namespace {

constexpr qsizetype mostColumns = 5; ///< steps that fit side by side

Mark disc(int number)
{
    Mark mark;
    mark.type = Mark::Type::Disc;
    mark.number = number;
    return mark;
}

/// The likeliest threat of a step that is in the report; where content is not what makes it, the worst of the path
/// there.
const ThreatFact* firstThreat(const Facts& facts, const AttackPath& path, const AttackStep& step)
{
    for (const QString& key : step.threats + path.threats) {
        const auto found = facts.threatByKey.constFind(key);
        if (found != facts.threatByKey.constEnd() && facts.threats[*found].threat->target.id == step.element)
            return &facts.threats[*found];
    }
    return nullptr;
}

Runs nextStepRuns(const Facts& facts, const ThreatFact& threat)
{
    const Words& words = *facts.words;
    const int next = facts.nextStep(threat);
    if (next < 0)
        return {grey(words.text(QT_TRANSLATE_NOOP("Report", "nothing planned")))};
    const MitigationFact& mitigation = facts.mitigations[next];
    Run number = mitigationLink(mitigation);
    number.ink = Ink::Grey;
    return {number, grey(mitigation.daysLate > 0 ? words.text(QT_TRANSLATE_NOOP("Report", ", late"))
                                                 : QStringLiteral(", ") + words.shortDate(mitigation.due))};
}

Runs stepWords(const Facts& facts, const AttackStep& step)
{
    Runs runs{strongData(facts.nameOf(step.element)), plain(QStringLiteral(": ") + pathRoleText(step.role))};
    if (!step.entersBoundary.isNull())
        runs += rich(facts.words->text(QT_TRANSLATE_NOOP("Report", ", into %1")),
                     {{data(facts.nameOf(step.entersBoundary))}});
    return runs;
}

/// One step under its disc: what happens, the likeliest threat of it, what is planned against that.
Blocks stepColumn(const Facts& facts, const AttackPath& path, const AttackStep& step, int number)
{
    Runs text{marked(disc(number), QString::number(number)), plain(QStringLiteral("\u2002"))};
    text += stepWords(facts, step);
    Blocks blocks{rule(0.5), block(text, Style::Table, 3)};
    if (const ThreatFact* threat = firstThreat(facts, path, step)) {
        const Risk& risk = threat->threat->risk.residual;
        blocks.append(
            block({threatLink(*threat), plain(QStringLiteral(" ")), valueSign(facts, risk, threat->isPossible),
                   plain(QChar(0xA0) + facts.words->number(risk.value, 1))},
                  Style::Table, 2));
        blocks.append(block(nextStepRuns(facts, *threat), Style::Table));
    }
    return blocks;
}

Run riskWord(const Facts& facts, const Risk& risk)
{
    return strong(QChar(0xA0) + facts.words->number(risk.value, 1) + u' ' + facts.words->level(risk.level));
}

Paragraph stepChain(const Facts& facts, const AttackPath& path)
{
    Runs runs;
    int number = 0;
    for (const AttackStep& step : path.steps) {
        if (number > 0)
            runs.append(plain(QStringLiteral(" ")));
        ++number;
        runs += {plain(QStringLiteral("%1.\u00A0").arg(number))};
        runs += stepWords(facts, step);
        runs.append(plain(QStringLiteral(";")));
    }
    runs.last() = plain(QStringLiteral("."));
    return paragraph(runs, Style::Dense);
}

Paragraph controls(const Facts& facts, const AttackPath& path)
{
    const Words& words = *facts.words;
    Runs runs;
    for (const Id& id : path.mitigations) {
        const int index = facts.mitigationById.value(id, -1);
        if (index < 0)
            continue;
        if (!runs.isEmpty())
            runs.append(plain(QStringLiteral(", ")));
        runs.append(mitigationLink(facts.mitigations[index]));
    }
    if (runs.isEmpty())
        return paragraph({strong(words.text(QT_TRANSLATE_NOOP("Report", "No control on the way counts today.")))},
                         Style::Dense);
    runs.prepend(plain(words.text(QT_TRANSLATE_NOOP("Report", "Controls on the way:")) + u' '));
    return paragraph(runs, Style::Dense);
}

Cell riskCell(const Facts& facts, const Risk& risk)
{
    Cell cell;
    cell.paragraphs = {
        paragraph({valueSign(facts, risk, false), plain(QChar(0xA0) + facts.words->number(risk.value, 1))},
                  Style::Table),
        paragraph({grey(facts.words->level(risk.level))}, Style::Table)};
    return cell;
}

} // namespace

const AttackPath* worstPath(const Facts& facts)
{
    const QList<AttackPath>& paths = facts.analysis->paths.worst;
    return paths.isEmpty() ? nullptr : &paths.first();
}

QString pathHeadline(const Facts& facts, const AttackPath& path)
{
    const Words& words = *facts.words;
    const QString from = facts.nameOf(path.entry), to = facts.nameOf(path.data.isNull() ? path.target : path.data);
    const char* plan = !facts.isAbove(path.residual) ? QT_TRANSLATE_NOOP("Report", "It is within appetite.")
                       : facts.isAbove(path.planned)
                           ? QT_TRANSLATE_NOOP("Report", "The plan leaves it above appetite.")
                           : QT_TRANSLATE_NOOP("Report", "The plan brings it within appetite.");
    const QString way =
        path.entry == path.target || from == to
            ? words.text(QT_TRANSLATE_NOOP("Report", "The worst path ends where it begins, at %1.")).arg(from)
            : words.text(QT_TRANSLATE_NOOP("Report", "The worst path leads from %1 to %2.")).arg(from, to);
    return way + u' ' + words.text(plan);
}

Blocks worstPathPanels(const Facts& facts, const AttackPath& path)
{
    const Words& words = *facts.words;
    Blocks blocks;
    if (path.steps.size() > mostColumns) {
        Block chain;
        chain.paragraph = stepChain(facts, path);
        chain.before = 4;
        blocks.append(chain);
    } else {
        QList<Blocks> parts;
        for (qsizetype i = 0; i < path.steps.size(); ++i)
            parts.append(stepColumn(facts, path, path.steps[i], static_cast<int>(i) + 1));
        while (parts.size() < 3) // as wide as usual
            parts.append(Blocks{});
        blocks.append(columns(parts, {}, 11.4, 6));
    }
    Runs rating = rich(words.text(QT_TRANSLATE_NOOP("Report", "A path is as likely as its least likely step and as bad "
                                                              "as its worst impact: today %1%2, with the plan %3%4.")),
                       {{valueSign(facts, path.residual, false)},
                        {riskWord(facts, path.residual)},
                        {valueSign(facts, path.planned, false)},
                        {riskWord(facts, path.planned)}});
    blocks.append(block(rating, Style::Note, 3));
    return blocks;
}

Blocks attackPaths(const Facts& facts, Counter& counter, qsizetype limit)
{
    const Words& words = *facts.words;
    const QList<AttackPath>& paths = facts.analysis->paths.worst;
    if (paths.isEmpty())
        return {block({plain(words.text(QT_TRANSLATE_NOOP(
                          "Report", "No path leads from hostile content to something worth reaching.")))},
                      Style::Table)};
    Table table;
    table.style = Style::Table;
    table.padding = 3;
    table.columns = {Column{.width = 20, .gap = 5},
                     Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Path")), .gap = 8},
                     Column{.width = 50, .head = words.text(QT_TRANSLATE_NOOP("Report", "Before controls")), .gap = 5},
                     Column{.width = 40, .head = words.text(QT_TRANSLATE_NOOP("Report", "Today")), .gap = 5},
                     Column{.width = 44, .head = words.text(QT_TRANSLATE_NOOP("Report", "With plan")), .gap = 0}};
    const qsizetype count = std::min(limit, paths.size());
    for (qsizetype i = 0; i < count; ++i) {
        const AttackPath& path = paths[i];
        Cell text;
        text.paragraphs = {
            paragraph({strong(pathGoalText(path.goal) + QStringLiteral(".")), data(u' ' + path.summary)}, Style::Table),
            stepChain(facts, path), controls(facts, path)};
        Row row;
        Cell number = cell(QStringLiteral("P%1").arg(i + 1));
        number.isHead = true;
        row.cells = {number, text, riskCell(facts, path.inherent), riskCell(facts, path.residual),
                     riskCell(facts, path.planned)};
        table.rows.append(row);
    }
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "The worst attack paths"));
    table.caption = {plain(words.text(QT_TRANSLATE_NOOP(
        "Report", "From where hostile content enters to what it can reach; at most three to one target.")))};
    Blocks blocks{tableBlock(table, QStringLiteral("table-paths"))};
    const qsizetype more = paths.size() - count + facts.analysis->paths.leftOut;
    if (more > 0)
        blocks.append(block({plain(Words::sentence(
                                words.counted(more, QT_TRANSLATE_N_NOOP("Report", "%1 more paths are in the program."),
                                              "One more path is in the program.")))},
                            Style::Note, 3));
    return blocks;
}

} // namespace provisor::report
