#include "core/draw/Theme.h"
#include "core/report/Charts.h"
#include "core/report/Sections.h"

#include <cmath>

namespace provisor::report {

namespace {

constexpr double barWidth = 58;
constexpr double rowHeight = 13.5;

Row planRow(const Facts& facts, const MitigationFact& mitigation, const QString& group)
{
    const Words& words = *facts.words;
    Row row;
    row.below = Row::Rule::None;
    row.anchor = mitigation.anchor;
    const bool isLate = mitigation.daysLate > 0;
    Run label = strong(group);
    label.ink = isLate ? Ink::Late : Ink::Normal;
    Cell id = cell(Runs{linked(mitigation.number, QString())});
    id.isHead = true;
    Run late = coloured(words.plural(mitigation.daysLate, QT_TRANSLATE_N_NOOP("Report", "%1 days late"), "%1 day late")
                            .arg(mitigation.daysLate),
                        Ink::Late);
    late.isStrong = true;
    Cell bar;
    bar.picture =
        planBar(facts, mitigation.leftAbove, mitigation.leftCritical, mitigation.removes, barWidth, rowHeight);
    row.cells = {cell(Runs{label}),
                 id,
                 cell(Runs{data(mitigation.title)}),
                 cell(Runs{ownerRun(facts, mitigation.owner)}),
                 cell(words.dayMonth(mitigation.due)),
                 cell(Runs{isLate ? late : plain(mitigation.status)}),
                 bar,
                 cell(QString::number(mitigation.leftAbove))};
    return row;
}

/// Rows without a date stand at the end and outside the running counts.
Row openRow(const Facts& facts, const MitigationFact& mitigation, const QString& group)
{
    Row row;
    row.below = Row::Rule::None;
    row.anchor = mitigation.anchor;
    Cell id = cell(Runs{linked(mitigation.number, QString())});
    id.isHead = true;
    QSet<Id> done{mitigation.record->id()};
    Runs effect{grey(QStringLiteral("–"))};
    Cell last = cell(effect);
    last.span = 2;
    row.cells = {cell(Runs{strong(group)}),
                 id,
                 cell(Runs{data(mitigation.title)}),
                 cell(Runs{ownerRun(facts, mitigation.owner)}),
                 cell(QString()),
                 cell(mitigation.status),
                 last};
    return row;
}

Row todayRow(const Facts& facts)
{
    const Words& words = *facts.words;
    Row row;
    row.below = Row::Rule::Full;
    Cell name = cell(
        rich(words.text(QT_TRANSLATE_NOOP("Report", "*Today*, %1")), {{plain(words.longDate(facts.input->date))}}));
    name.span = 5;
    Cell bar;
    bar.picture = planBar(facts, facts.today.above, facts.today.of(Level::Critical), 0, barWidth, rowHeight);
    row.cells = {cell(QString()), name, bar, cell(Runs{strong(QString::number(facts.today.above))})};
    row.keepWithNext = true;
    return row;
}

/// The label of a group stands in its first row, the year in the second.
void addGroup(Table& table, QList<Row> rows, const QString& label)
{
    const QStringList parts = label.split(QChar(0xA0));
    if (rows.size() > 1) {
        for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), 2); ++i) {
            Run& run = rows[i].cells[0].paragraphs[0].runs[0];
            run.text = parts.at(i);
        }
    } else {
        rows[0].cells[0].paragraphs[0].runs[0].text = parts.join(u' '); // may wrap
    }
    rows.first().keepWithNext = rows.size() > 1;
    rows.last().below = Row::Rule::Full;
    table.rows += rows;
}

Runs planCaption(const Facts& facts)
{
    const Words& words = *facts.words;
    const Theme& theme = Theme::print();
    const auto swatch = [](Colour fill, Colour line, bool isDashed) {
        Mark mark;
        mark.type = Mark::Type::Swatch;
        mark.fill = fill;
        mark.line = line;
        mark.isDashed = isDashed;
        return marked(mark, QString());
    };
    const Colour critical = theme.of(Level::Critical).sign;
    Runs caption{plain(words.text(QT_TRANSLATE_NOOP(
                     "Report", "Bars: threats left above appetite after this step and all before it,"))),
                 plain(QStringLiteral(" ")),
                 swatch(critical, critical, false),
                 plain(QChar(0xA0) + words.level(Level::Critical)),
                 plain(QStringLiteral(" ")),
                 swatch(theme.of(Level::High).tint, theme.text2, false),
                 plain(QChar(0xA0) + words.level(Level::High)),
                 plain(QStringLiteral(" ")),
                 swatch(Colour{255, 255, 255, 255}, theme.text, true),
                 plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "brought within appetite.")))};
    QString end =
        u' ' + words.text(QT_TRANSLATE_NOOP("Report", "Dotted line: %1, when all is done.")).arg(facts.planned.above);
    if (const QList<int> late = facts.lateSteps(); !late.isEmpty()) {
        QSet<Id> done;
        for (int index : facts.plan) {
            if (facts.mitigations[index].daysLate == 0)
                done.insert(facts.mitigations[index].record->id());
        }
        end += u' ' + words
                          .counted(late.size(), QT_TRANSLATE_N_NOOP("Report", "Without the %1 late ones: %2."),
                                   "Without the late one: %2.")
                          .replace(QStringLiteral("%2"), QString::number(facts.countsWith(done).above));
    }
    caption.append(plain(end));
    return caption;
}

} // namespace

Blocks treatmentPlan(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    QList<const MitigationFact*> open;
    for (const MitigationFact& mitigation : facts.mitigations) {
        if (mitigation.isOpen())
            open.append(&mitigation);
    }
    if (facts.plan.isEmpty() && open.isEmpty())
        return {
            block({plain(facts.mitigations.isEmpty()
                             ? words.text(QT_TRANSLATE_NOOP("Report", "No control is recorded, so nothing is planned."))
                             : words.text(QT_TRANSLATE_NOOP(
                                   "Report", "Every recorded control is in force; nothing else is planned.")))},
                  Style::Table)};
    Table table;
    table.padding = 1.25;
    table.columns = {
        Column{.width = 25, .gap = 3.5},
        Column{.width = 23, .gap = 4},
        Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Mitigation")), .gap = 6},
        Column{.width = 86, .head = words.text(QT_TRANSLATE_NOOP("Report", "Owner")), .gap = 2},
        Column{.width = 32, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "Due")), .gap = 5.5},
        Column{.width = 50, .head = words.text(QT_TRANSLATE_NOOP("Report", "Status")), .gap = 2},
        Column{.width = barWidth,
               .head = words.text(QT_TRANSLATE_NOOP("Report", "Left above appetite")),
               .gap = 0,
               .headSpan = 2},
        Column{.width = 16, .align = Align::Right, .gap = 0}};
    table.rows.append(todayRow(facts));
    for (qsizetype i = 0; i < facts.plan.size();) {
        const MitigationFact& first = facts.mitigations[facts.plan[i]];
        const bool isLate = first.daysLate > 0;
        const QString label = isLate ? words.text(QT_TRANSLATE_NOOP("Report", "Late")) : words.month(first.due);
        QList<Row> rows;
        for (; i < facts.plan.size(); ++i) {
            const MitigationFact& step = facts.mitigations[facts.plan[i]];
            if ((step.daysLate > 0) != isLate || (!isLate && words.month(step.due) != label))
                break;
            rows.append(planRow(facts, step, QString()));
        }
        addGroup(table, rows, label);
    }
    if (!open.isEmpty()) {
        QList<Row> rows;
        for (const MitigationFact* mitigation : open)
            rows.append(openRow(facts, *mitigation, QString()));
        addGroup(table, rows, words.text(QT_TRANSLATE_NOOP("Report", "Open")));
    }
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Treatment plan"));
    table.caption = planCaption(facts);
    return {tableBlock(table, QStringLiteral("table-plan"))};
}

namespace {

struct LeftEntry
{
    QString head; ///< of a group; else a threat
    const ThreatFact* threat = nullptr;
    double height = 0; ///< estimated, to balance the columns
};

QList<LeftEntry> leftEntries(const Facts& facts)
{
    const Words& words = *facts.words;
    QList<const ThreatFact*> accepted, unplanned, notEnough;
    for (int index : facts.leftHigh()) {
        const ThreatFact& fact = facts.threats[index];
        (fact.acceptance ? accepted : facts.nextStep(fact) < 0 ? unplanned : notEnough).append(&fact);
    }
    QDate until;
    for (const ThreatFact* fact : accepted)
        until = std::max(until, QDate::fromString(fact->acceptance->text(field::acceptance::Until), Qt::ISODate));
    const QString acceptedHead =
        until.isValid() ? words.text(QT_TRANSLATE_NOOP("Report", "Accepted until %1")).arg(words.shortDate(until))
                        : words.text(QT_TRANSLATE_NOOP("Report", "Accepted"));
    QList<LeftEntry> entries;
    const auto addGroup = [&](const QString& head, const QList<const ThreatFact*>& threats) {
        if (threats.isEmpty())
            return;
        entries.append({head, nullptr, 20});
        for (const ThreatFact* fact : threats) {
            const double lines = std::ceil(static_cast<double>(fact->title.size() + fact->target.size() + 2) / 26.0);
            entries.append({{}, fact, lines * 10 + 5});
        }
    };
    addGroup(acceptedHead, accepted);
    addGroup(words.text(QT_TRANSLATE_NOOP("Report", "Nothing planned, not accepted")), unplanned);
    addGroup(words.text(QT_TRANSLATE_NOOP("Report", "Planned controls are not enough")), notEnough);
    return entries;
}

Table leftTable(const Facts& facts, const QString& head, const QList<const ThreatFact*>& threats)
{
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Dense;
    table.padding = 1.6;
    table.columns = {Column{.width = 24, .gap = 1}, Column{.gap = 4},
                     Column{.width = 34, .align = Align::Right, .gap = 0}};
    table.hasHead = false;
    table.hasEndRule = false;
    Row title;
    title.below = Row::Rule::Full;
    title.keepWithNext = true;
    Cell name = cell(Runs{strong(head)});
    name.span = 2;
    name.isHead = true;
    title.cells = {name, cell(Runs{grey(words.text(QT_TRANSLATE_NOOP("Report", "with plan")))})};
    table.rows.append(title);
    for (const ThreatFact* fact : threats) {
        Row row;
        row.below = Row::Rule::None;
        row.anchor = fact->rank > 0 ? QString() : fact->anchor;
        row.cells = {cell(Runs{linked(fact->number, fact->rank > 0 ? u'#' + fact->anchor : QString())}),
                     cell(Runs{data(fact->title), greyData(QStringLiteral(", ") + fact->target)}),
                     cell(words.number(fact->threat->risk.target.value, 1))};
        table.rows.append(row);
    }
    return table;
}

Row moreRow(const QString& text, int span)
{
    Row row;
    Cell words = cell(Runs{grey(text)});
    words.span = span;
    row.cells = {words};
    return row;
}

/// All of them in one table that pages may break, worst first within a group.
Block leftList(const Facts& facts, const QList<LeftEntry>& entries, qsizetype limit)
{
    const Words& words = *facts.words;
    Table table;
    table.style = Style::Dense;
    table.padding = 1.5;
    table.columns = {
        Column{.width = 24, .gap = 4}, Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Threat, on")), .gap = 6},
        Column{.width = 38, .align = Align::Right, .head = words.text(QT_TRANSLATE_NOOP("Report", "Today")), .gap = 8},
        Column{.width = 42,
               .align = Align::Right,
               .head = words.text(QT_TRANSLATE_NOOP("Report", "With plan")),
               .gap = 10},
        Column{.width = 84, .head = words.text(QT_TRANSLATE_NOOP("Report", "Owner")), .gap = 0}};
    qsizetype shown = 0;
    qsizetype all = 0;
    for (const LeftEntry& entry : entries) {
        all += entry.threat ? 1 : 0;
        if (limit > 0 && shown >= limit)
            continue;
        Row row;
        if (!entry.threat) {
            row.isGroup = true;
            row.below = Row::Rule::Full;
            Cell head = cell(Runs{strong(entry.head)});
            head.span = 5;
            row.cells = {head};
        } else {
            ++shown;
            const ThreatFact& fact = *entry.threat;
            const RiskAssessment& risk = fact.threat->risk;
            const auto value = [&](const Risk& r) {
                return cell(Runs{valueSign(facts, r, fact.isPossible),
                                 plain(QChar(0xA0) + words.number(r.value, 1).rightJustified(4, QChar(0x2007)))});
            };
            row.anchor = fact.rank > 0 ? QString() : fact.anchor;
            Cell id = cell(Runs{linked(fact.number, u'#' + fact.anchor)});
            id.isHead = true;
            const int next = facts.nextStep(fact);
            row.cells = {id, cell(Runs{data(fact.title), greyData(QStringLiteral(", ") + fact.target)}),
                         value(risk.residual), value(risk.target),
                         cell(Runs{ownerRun(facts, fact.owner.isEmpty() && next >= 0 ? facts.mitigations[next].owner
                                                                                     : fact.owner)})};
        }
        table.rows.append(row);
    }
    if (shown < all)
        table.rows.append(moreRow(
            Words::sentence(words.counted(all - shown, QT_TRANSLATE_N_NOOP("Report", "%1 more are in the full report."),
                                          "One more is in the full report.")),
            5));
    return tableBlock(table, {}, 0);
}

} // namespace

Blocks leftHighBlocks(const Facts& facts, qsizetype limit)
{
    const Words& words = *facts.words;
    const QList<LeftEntry> entries = leftEntries(facts);
    if (entries.isEmpty())
        return {block({plain(words.text(QT_TRANSLATE_NOOP("Report", "The plan leaves no risk above appetite.")))},
                      Style::Table)};
    constexpr qsizetype few = 18;
    if (facts.leftHigh().size() > few)
        return {leftList(facts, entries, limit)};
    double total = 0;
    for (const LeftEntry& entry : entries)
        total += entry.height;
    const double band = total / 3 + 14; // three columns of about equal height
    QList<Blocks> parts{{}};
    QString head;
    QList<const ThreatFact*> threats;
    double height = 0;
    const auto flush = [&] {
        if (!threats.isEmpty())
            parts.last().append(tableBlock(leftTable(facts, head, threats), {}, 6));
        threats.clear();
    };
    for (const LeftEntry& entry : entries) {
        const bool startsGroup = !entry.head.isEmpty();
        if (height + entry.height + (startsGroup ? 25 : 0) > band && height > 0 && parts.size() < 3) {
            flush();
            parts.append(Blocks{});
            height = 0;
            if (!startsGroup && height == 0) {
                head = words.text(QT_TRANSLATE_NOOP("Report", "continued"));
                height = 20;
            }
        }
        if (startsGroup) {
            flush();
            head = entry.head;
        } else {
            threats.append(entry.threat);
        }
        height += entry.height;
    }
    flush();
    while (parts.size() < 3)
        parts.append(Blocks{});
    return {columns(parts, {}, 11.4, 8)};
}

} // namespace provisor::report
