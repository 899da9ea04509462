#include "core/draw/Theme.h"
#include "core/report/Charts.h"
#include "core/report/Marks.h"
#include "core/report/Sections.h"

namespace provisor::report {

namespace {

constexpr ClaimState answered[] = {ClaimState::Met, ClaimState::Partly, ClaimState::NotMet, ClaimState::Open};

// Short names of the thirteen principles, for tables.
constexpr const char* principleNames[] = {
    QT_TRANSLATE_NOOP("Report", "Awareness and training"),
    QT_TRANSLATE_NOOP("Report", "Security by design"),
    QT_TRANSLATE_NOOP("Report", "Threats and risk"),
    QT_TRANSLATE_NOOP("Report", "Human oversight"),
    QT_TRANSLATE_NOOP("Report", "Assets and data"),
    QT_TRANSLATE_NOOP("Report", "Infrastructure and access"),
    QT_TRANSLATE_NOOP("Report", "Supply chain"),
    QT_TRANSLATE_NOOP("Report", "Documentation"),
    QT_TRANSLATE_NOOP("Report", "Testing"),
    QT_TRANSLATE_NOOP("Report", "User information"),
    QT_TRANSLATE_NOOP("Report", "Updates"),
    QT_TRANSLATE_NOOP("Report", "Monitoring and logs"),
    QT_TRANSLATE_NOOP("Report", "Transfer and retirement"),
};

/// Requirements that fall to us and apply, by claim.
using ClaimCounts = std::array<int, 4>;

void add(ClaimCounts& counts, const RequirementFact& fact)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += fact.state == answered[i] ? 1 : 0;
}

int sum(const ClaimCounts& counts)
{
    return counts[0] + counts[1] + counts[2] + counts[3];
}

Run claimMark(const Words& words, ClaimState state, bool isDuty = true)
{
    Mark mark;
    mark.type = Mark::Type::Claim;
    mark.claim = state;
    mark.isDuty = isDuty;
    return marked(mark, claimWord(words, state));
}

Run silent(Run run)
{
    run.text.clear(); // the word stands beside the sign
    return run;
}

QString dash(int number)
{
    return number == 0 ? QStringLiteral("–") : QString::number(number);
}

/// Requirements met in the earlier state, by principle.
QHash<QString, int> metBefore(const Facts& facts)
{
    QHash<QString, int> met;
    if (!facts.input->previous)
        return met;
    for (const ProvisionStatus& status : facts.input->previous->provisions) {
        if (status.catalogue && status.claim == u"met" && status.applicable != Tristate::False)
            met[status.catalogue->principle] += static_cast<int>(status.catalogue->duties.size());
    }
    return met;
}

QString change(int number)
{
    if (number == 0)
        return QStringLiteral("–");
    return (number > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + QString::number(std::abs(number));
}

} // namespace

QString principleName(const Facts& facts, const Principle& principle)
{
    return principle.number >= 1 && principle.number <= 13 ? facts.words->text(principleNames[principle.number - 1])
                                                           : principle.title;
}

qsizetype countState(const Facts& facts, ClaimState state, bool onlyDuties)
{
    return std::count_if(facts.requirements.begin(), facts.requirements.end(), [=](const RequirementFact& fact) {
        return fact.state == state && (fact.isDuty || !onlyDuties);
    });
}

QList<const RequirementFact*> unmetDuties(const Facts& facts)
{
    QList<const RequirementFact*> unmet;
    for (const RequirementFact& fact : facts.requirements) {
        if (fact.isDuty && fact.state == ClaimState::NotMet)
            unmet.append(&fact);
    }
    const auto openRisks = [&](const RequirementFact* fact) {
        int open = 0;
        for (const QString& key : fact->status->threats) {
            const int index = facts.threatByKey.value(key, -1);
            open += index >= 0 && facts.isAbove(facts.threats[index].threat->risk.residual) ? 1 : 0;
        }
        return open;
    };
    std::stable_sort(unmet.begin(), unmet.end(),
                     [&](const auto* a, const auto* b) { return openRisks(a) > openRisks(b); });
    return unmet;
}

int nextStepFor(const Facts& facts, const ProvisionStatus& status)
{
    int next = -1;
    for (Id id : status.mitigations) {
        const int index = facts.mitigationById.value(id, -1);
        if (index >= 0 && facts.mitigations[index].isPlanned &&
            (next < 0 || facts.mitigations[index].due < facts.mitigations[next].due))
            next = index;
    }
    return next;
}

Runs conformityLead(const Facts& facts)
{
    const Words& words = *facts.words;
    QSet<QString> provisions;
    int mixed = 0;
    int ours = 0;
    int others = 0;
    int notApplicable = 0;
    for (const RequirementFact& fact : facts.requirements) {
        provisions.insert(fact.provision->id);
        mixed += fact.isMixed && !fact.isDuty ? 1 : 0;
        others += fact.state == ClaimState::Others ? 1 : 0;
        notApplicable += fact.state == ClaimState::NotApplicable ? 1 : 0;
    }
    const int all = static_cast<int>(facts.requirements.size());
    ours = all - others - notApplicable;
    QString text = words.text(QT_TRANSLATE_NOOP("Report", "%1 has %2 provisions."))
                       .arg(facts.standardShort)
                       .arg(provisions.size());
    if (mixed > 0)
        text +=
            u' ' +
            Words::sentence(
                words.counted(mixed,
                              QT_TRANSLATE_N_NOOP("Report", "%1 of them hold both a duty (“shall”) and a "
                                                            "recommendation (“should”), which makes %2 requirements:"),
                              "One of them holds both a duty (“shall”) and a recommendation (“should”), which makes %2 "
                              "requirements:"))
                .replace(QStringLiteral("%2"), QString::number(all));
    if (facts.roles.isEmpty()) {
        text = words
                   .text(QT_TRANSLATE_NOOP("Report", "%1 has %2 provisions with %3 requirements. We have not said "
                                                     "which role we have; all %3 requirements are shown."))
                   .arg(facts.standardShort)
                   .arg(provisions.size())
                   .arg(all);
    } else {
        text +=
            u' ' + words
                       .counted(notApplicable,
                                QT_TRANSLATE_N_NOOP("Report", "%2 fall to us, %3 to others alone, %1 do not apply."),
                                "%2 fall to us, %3 to others alone, one does not apply.")
                       .replace(QStringLiteral("%2"), words.count(ours))
                       .replace(QStringLiteral("%3"), words.count(others));
    }
    text +=
        u' ' + words.text(QT_TRANSLATE_NOOP("Report", "The claims are ours; the reviewer’s verdict is kept apart."));
    return {plain(text)};
}

Blocks claimsByForce(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    ClaimCounts duties{};
    ClaimCounts recommendations{};
    QStringList roleOrder = facts.roles;
    roleOrder.append(QStringLiteral("organisation"));
    QHash<QString, ClaimCounts> byRole;
    for (const RequirementFact& fact : facts.requirements) {
        if (!fact.isOurs || fact.state == ClaimState::NotApplicable)
            continue;
        add(fact.isDuty ? duties : recommendations, fact);
        for (const QString& role : fact.roles)
            add(byRole[role], fact);
    }
    QList<std::pair<QString, ClaimCounts>> lines{
        {words.text(QT_TRANSLATE_NOOP("Report", "Duties (“shall”)")), duties},
        {words.text(QT_TRANSLATE_NOOP("Report", "Recommendations (“should”)")), recommendations}};
    for (const QString& role : roleOrder) {
        if (byRole.contains(role))
            lines.append({words.text(QT_TRANSLATE_NOOP("Report", "As %1")).arg(roleName(facts, role)), byRole[role]});
    }
    constexpr double barWidth = 347;
    int longest = 1;
    for (const auto& [name, counts] : lines)
        longest = std::max(longest, sum(counts));
    Table table;
    table.hasHead = false;
    table.isFigure = true;
    table.hasEndRule = false;
    table.padding = 1.25;
    table.columns = {Column{.gap = 2}, Column{.width = 16, .align = Align::Right, .gap = 7.7},
                     Column{.width = barWidth, .gap = 0}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Row row;
        row.below = Row::Rule::None;
        Cell bar;
        bar.picture = claimsBar(lines[i].second, (barWidth - 8) / longest, barWidth);
        QStringList alt;
        for (size_t state = 0; state < 4; ++state)
            alt.append(QString::number(lines[i].second[state]) + u' ' + claimWord(words, answered[state]));
        bar.picture.alt = alt.join(QStringLiteral(", "));
        Cell name = cell(lines[i].first);
        name.isHead = true;
        Cell number = cell(QString::number(sum(lines[i].second)));
        row.before = i == 2 ? 5 : 0; // the roles stand apart from the force
        row.cells = {name, number, bar};
        table.rows.append(row);
    }
    table.number = counter.figure();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Claims by force and by role"));
    table.caption = {plain(words.text(QT_TRANSLATE_NOOP("Report", "Requirements by our claim:")))};
    for (ClaimState state : answered) {
        Mark swatch;
        swatch.type = Mark::Type::Swatch;
        swatch.fill = claimFill(state);
        swatch.line = claimLine(state);
        swatch.isDashed = state == ClaimState::Open;
        table.caption.append(plain(QStringLiteral(" ")));
        table.caption.append(marked(swatch, QString()));
        table.caption.append(plain(QChar(0xA0) + claimWord(words, state)));
    }
    table.caption.append(
        plain(words.text(QT_TRANSLATE_NOOP("Report", ". One requirement may fall to us in two roles."))));
    return {tableBlock(table, QStringLiteral("figure-claims"))};
}

namespace {

Row principleRow(const Facts& facts, const Principle& principle, const QList<const RequirementFact*>& requirements,
                 int before, ClaimCounts& total, std::array<int, 2>& verdicts)
{
    const Words& words = *facts.words;
    ClaimCounts counts{};
    std::array<int, 2> judged{};
    for (const RequirementFact* fact : requirements) {
        if (!fact->isOurs)
            continue;
        add(counts, *fact);
        judged[0] += fact->agreement == Agreement::Agrees || fact->agreement == Agreement::GoesFurther ? 1 : 0;
        judged[1] += fact->agreement == Agreement::Differs ? 1 : 0;
    }
    for (size_t i = 0; i < 4; ++i)
        total[i] += counts[i];
    verdicts[0] += judged[0];
    verdicts[1] += judged[1];
    Row row;
    Cell marks;
    marks.picture = claimMarks(facts, requirements);
    Cell name = cell(principleName(facts, principle));
    name.isHead = true;
    row.cells = {cell(QString::number(principle.number)), name, marks, cell(dash(sum(counts)))};
    const bool hasBefore = facts.input->previous != nullptr;
    if (sum(counts) == 0) {
        const bool isOthers = std::all_of(requirements.begin(), requirements.end(),
                                          [](const auto* fact) { return fact->state == ClaimState::Others; });
        Cell none = cell(Runs{grey(isOthers ? words.counted(requirements.size(),
                                                            QT_TRANSLATE_N_NOOP("Report", "all %1 rest with others"),
                                                            "it rests with others")
                                            : words.text(QT_TRANSLATE_NOOP("Report", "none applies to us")))},
                         Align::Right);
        none.span = hasBefore ? 5 : 4;
        row.cells.append(none);
    } else {
        row.cells.append(cell(dash(counts[0])));
        if (hasBefore)
            row.cells.append(cell(change(counts[0] - before)));
        row.cells += {cell(dash(counts[1])), cell(dash(counts[2])), cell(dash(counts[3]))};
    }
    row.cells.append(cell(dash(judged[0])));
    row.cells.append(judged[1] ? cell(Runs{strong(QString::number(judged[1]))}) : cell(dash(0)));
    return row;
}

Runs claimKey(const Words& words)
{
    Mark shall;
    shall.type = Mark::Type::ForceBox;
    Mark should;
    should.type = Mark::Type::ForceDisc;
    Runs key{marked(shall, QString()), plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "shall"))),
             plain(QStringLiteral(" ")), marked(should, QString()),
             plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "should.")))};
    for (ClaimState state : {ClaimState::Met, ClaimState::Partly, ClaimState::NotMet, ClaimState::Open,
                             ClaimState::NotApplicable, ClaimState::Others}) {
        key.append(plain(QStringLiteral(" ")));
        key.append(silent(claimMark(words, state)));
        key.append(plain(QChar(0xA0) + claimWord(words, state)));
    }
    return key;
}

} // namespace

Blocks conformityByPrinciple(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    if (!facts.analysis->catalogue || facts.requirements.isEmpty())
        return {};
    const bool hasBefore = facts.input->previous != nullptr;
    const QString claim = words.text(QT_TRANSLATE_NOOP("Report", "Our claim"));
    const QString reviewer = words.text(QT_TRANSLATE_NOOP("Report", "Reviewer"));
    const auto number = [](const QString& head, double width, double gap, const QString& group = {}) {
        return Column{.width = width, .align = Align::Right, .head = head, .group = group, .gap = gap};
    };
    QHash<QString, QList<const RequirementFact*>> byPrinciple;
    qsizetype most = 0;
    for (const RequirementFact& fact : facts.requirements) {
        QList<const RequirementFact*>& list = byPrinciple[fact.provision->principle];
        list.append(&fact);
        most = std::max(most, list.size());
    }
    Table table;
    table.padding = 2.6;
    table.columns = {number({}, 10.5, 7.5),
                     Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Principle")), .gap = 4.2},
                     Column{.width = 10.55 * static_cast<double>(most) + 4,
                            .head = words.text(QT_TRANSLATE_NOOP("Report", "Each requirement")),
                            .gap = 3},
                     number(words.text(QT_TRANSLATE_NOOP("Report", "Ours")), 22, 7),
                     number(words.text(QT_TRANSLATE_NOOP("Report", "Met")), 17, 7, claim)};
    if (hasBefore)
        table.columns.append(
            number(words.text(QT_TRANSLATE_NOOP("Report", "since %1")).arg(facts.input->previousName), 38, 7, claim));
    table.columns += {number(words.text(QT_TRANSLATE_NOOP("Report", "Partly")), 24, 7, claim),
                      number(words.text(QT_TRANSLATE_NOOP("Report", "Not met")), 31, 6, claim),
                      number(words.text(QT_TRANSLATE_NOOP("Report", "Open")), 21, 9, claim),
                      number(words.text(QT_TRANSLATE_NOOP("Report", "Agrees")), 32, 7, reviewer),
                      number(words.text(QT_TRANSLATE_NOOP("Report", "Differs")), 33, 0, reviewer)};
    const QHash<QString, int> before = metBefore(facts);
    ClaimCounts total{};
    std::array<int, 2> verdicts{};
    int metBeforeAll = 0;
    for (const Principle& principle : facts.analysis->catalogue->principles()) {
        const int earlier = before.value(principle.id);
        metBeforeAll += earlier;
        table.rows.append(principleRow(facts, principle, byPrinciple.value(principle.id), earlier, total, verdicts));
    }
    const auto bold = [](const QString& text) { return cell(Runs{strong(text)}); };
    table.rows.last().below = Row::Rule::Full;
    table.rows.last().keepWithNext = true;
    Row all;
    Cell name = bold(words.text(QT_TRANSLATE_NOOP("Report", "All principles")));
    name.isHead = true;
    all.cells = {cell(QString()), name,
                 bold(words.text(QT_TRANSLATE_NOOP("Report", "%1 requirements")).arg(facts.requirements.size())),
                 bold(dash(sum(total))), bold(dash(total[0]))};
    if (hasBefore)
        all.cells.append(bold(change(total[0] - metBeforeAll)));
    all.cells += {bold(dash(total[1])), bold(dash(total[2])), bold(dash(total[3])), bold(dash(verdicts[0])),
                  bold(dash(verdicts[1]))};
    table.rows.append(all);
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Conformity by principle"));
    table.caption = claimKey(words);
    return {tableBlock(table, QStringLiteral("table-conformity"))};
}

Blocks dutiesNotMet(const Facts& facts, Counter& counter, qsizetype limit)
{
    const Words& words = *facts.words;
    const QList<const RequirementFact*> unmet = unmetDuties(facts);
    if (unmet.isEmpty())
        return {
            block({plain(words.text(QT_TRANSLATE_NOOP("Report", "No duty is claimed as not met.")))}, Style::Table)};
    Table table;
    table.padding = 2.6;
    table.columns = {Column{.width = 40, .head = words.text(QT_TRANSLATE_NOOP("Report", "Provision")), .gap = 4.5},
                     Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "What is missing")), .gap = 6},
                     Column{.width = 62, .head = words.text(QT_TRANSLATE_NOOP("Report", "Risks left open")), .gap = 7},
                     Column{.width = 86, .head = words.text(QT_TRANSLATE_NOOP("Report", "Owner")), .gap = 5},
                     Column{.width = 79, .head = words.text(QT_TRANSLATE_NOOP("Report", "Next step")), .gap = 0}};
    qsizetype shown = 0;
    for (const RequirementFact* fact : unmet) {
        if (limit > 0 && shown == limit)
            break;
        ++shown;
        int open = 0;
        int critical = 0;
        for (const QString& key : fact->status->threats) {
            const int index = facts.threatByKey.value(key, -1);
            if (index < 0)
                continue;
            const Risk& risk = facts.threats[index].threat->risk.residual;
            open += facts.isAbove(risk) ? 1 : 0;
            critical += risk.level == Level::Critical ? 1 : 0;
        }
        const Record* assessment = facts.analysis->snapshot.find(Kind::Provision, fact->status->assessment);
        const QString note =
            assessment ? assessment->text(field::provision::Note).section(u'\n', 0, 0).trimmed() : QString();
        Row row;
        Cell id = cell(Runs{linked(fact->provision->id + (fact->isMixed ? QStringLiteral(" M") : QString()),
                                   QStringLiteral("#p-") + fact->provision->id)});
        id.isHead = true;
        Runs risks{plain(QString::number(open).rightJustified(3, QChar(0x2007)))};
        if (critical > 0)
            risks += {plain(QStringLiteral("\u2002")), levelSign(Level::Critical, false, words.level(Level::Critical)),
                      plain(QChar(0xA0) + QString::number(critical))};
        const int next = nextStepFor(facts, *fact->status);
        Runs step{strong(words.text(QT_TRANSLATE_NOOP("Report", "nothing planned")))};
        if (next >= 0)
            step = {mitigationLink(facts.mitigations[next]),
                    plain(QStringLiteral(", ") + words.shortDate(facts.mitigations[next].due))};
        row.cells = {id, cell(Runs{note.isEmpty() ? plain(fact->provision->title) : data(note)}), cell(risks),
                     cell(Runs{ownerRun(facts, facts.person(fact->status->owner))}), cell(step)};
        table.rows.append(row);
    }
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "Duties not met"));
    table.caption = {plain(words.text(QT_TRANSLATE_NOOP(
                         "Report", "Risks left open: threats above appetite today that the provision addresses;"))),
                     plain(QStringLiteral(" ")), levelSign(Level::Critical, false, QString()),
                     plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "critical ones among them.")))};
    if (shown < unmet.size())
        table.caption.append(
            plain(u' ' + Words::sentence(words.counted(unmet.size() - shown,
                                                       QT_TRANSLATE_N_NOOP("Report", "%1 more are in the full report."),
                                                       "One more is in the full report."))));
    return {tableBlock(table, QStringLiteral("table-unmet"))};
}

} // namespace provisor::report
