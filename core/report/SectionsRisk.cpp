#include "core/report/Charts.h"
#include "core/report/Sections.h"

namespace provisor::report {

Run threatLink(const ThreatFact& fact)
{
    return linked(fact.number, u'#' + fact.anchor);
}
Run mitigationLink(const MitigationFact& fact)
{
    return linked(fact.number, u'#' + fact.anchor);
}

Run valueSign(const Facts& facts, const Risk& risk, bool isPossible)
{
    return levelSign(risk.level, isPossible, facts.words->level(risk.level));
}

Run ownerRun(const Facts& facts, const QString& owner)
{
    return owner.isEmpty() ? strong(facts.words->text(QT_TRANSLATE_NOOP("Report", "no owner"))) : data(owner);
}

namespace {

constexpr Level worstFirst[] = {Level::Critical, Level::High, Level::Medium, Level::Low};

/// "above appetite, five critical".
QString aboveLabel(const Facts& facts, const LevelCounts& counts)
{
    const Words& words = *facts.words;
    return words.counted(counts.of(Level::Critical), QT_TRANSLATE_N_NOOP("Report", "above appetite, %1 critical"),
                         "above appetite, one critical");
}

/// A figure with what it counts beside it. A digit of the style is at most 15 pt wide; less room would break the
/// number.
Block bigNumber(int number, const QString& label)
{
    const QString digits = QString::number(number);
    return columns({{block({plain(digits)}, Style::BigNumber)}, {space(12.6), block({plain(label)}, Style::PanelHead)}},
                   {static_cast<double>(digits.size()) * 15.2, 0}, 3, 1);
}

/// Names of what brings hostile text to a model that can act, if the system has such a way.
QString dangerSentence(const Facts& facts)
{
    const Snapshot& snapshot = facts.analysis->snapshot;
    const auto property = [&](Id id, const char* name) {
        const Record* element = snapshot.find(Kind::Element, id);
        return element ? element->properties(field::element::Properties).value(QLatin1String(name)) : QStringList();
    };
    QStringList sources;
    QSet<Id> reached;
    for (const Record& flow : snapshot.records(Kind::Flow)) {
        if (facts.analysis->tainted.contains(flow.reference(field::flow::From)))
            reached.insert(flow.reference(field::flow::To));
    }
    for (const Record& element : snapshot.records(Kind::Element)) {
        const QString type = element.text(field::element::Type);
        const bool isSource = type == u"end-user" || type == u"third-party-data-source" || type == u"external-entity";
        if (isSource && facts.analysis->tainted.contains(element.id()) && sources.size() < 2)
            sources.append(facts.nameOf(element.id()));
    }
    for (const Record& flow : snapshot.records(Kind::Flow)) {
        const Id from = flow.reference(field::flow::From);
        const Id to = flow.reference(field::flow::To);
        const QString kind = property(from, "model_kind").value(0);
        const QString effects = property(to, "side_effects").value(0);
        const bool actsHere = !effects.isEmpty() && effects != u"none";
        if (sources.isEmpty() || !kind.contains(u"generative") || !actsHere || !facts.analysis->tainted.contains(from))
            continue;
        return facts.words->text(QT_TRANSLATE_NOOP("Report", "Text from %1 reaches %2, which acts through %3."))
            .arg(facts.words->list(sources), facts.nameOf(from), facts.nameOf(to));
    }
    return {};
}

QString beforeSentence(const Facts& facts)
{
    const QString danger = dangerSentence(facts);
    if (!danger.isEmpty())
        return danger;
    return Words::sentence(facts.words->counted(
        static_cast<qsizetype>(facts.analysis->tainted.size()),
        QT_TRANSLATE_N_NOOP("Report", "%1 parts can be reached by content that nobody vouches for."),
        "One part can be reached by content that nobody vouches for."));
}

QString todaySentence(const Facts& facts)
{
    const Words& words = *facts.words;
    if (facts.mitigations.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("Report", "No control is recorded."));
    int inForce = 0;
    int verified = 0;
    bool actsOnWorst = false;
    for (const MitigationFact& mitigation : facts.mitigations) {
        inForce += mitigation.isInForce ? 1 : 0;
        verified += mitigation.isVerified ? 1 : 0;
        for (int threat : mitigation.threats)
            actsOnWorst = actsOnWorst || (mitigation.isInForce && facts.threats[threat].rank > 0);
    }
    QString text = words
                       .counted(inForce, QT_TRANSLATE_N_NOOP("Report", "%1 controls are in force, %2 verified"),
                                "One control is in force, %2 verified")
                       .replace(QStringLiteral("%2"), words.count(verified));
    text += inForce > 0 && !actsOnWorst && facts.threats.size() > 5
                ? words.text(QT_TRANSLATE_NOOP("Report", "; none acts on the five worst risks."))
                : QStringLiteral(".");
    return Words::sentence(text);
}

QString planSentence(const Facts& facts)
{
    const Words& words = *facts.words;
    if (facts.plan.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("Report", "No control with a date is planned."));
    QString text = Words::sentence(words.counted(facts.plan.size(),
                                                 QT_TRANSLATE_N_NOOP("Report", "%1 mitigations are due by then."),
                                                 "One mitigation is due by then."));
    const int critical = facts.planned.of(Level::Critical);
    if (facts.today.of(Level::Critical) > 0)
        text += u' ' +
                Words::sentence(words.counted(critical,
                                              critical == 0 ? QT_TRANSLATE_N_NOOP("Report", "No risk stays critical;")
                                                            : QT_TRANSLATE_N_NOOP("Report", "%1 risks stay critical;"),
                                              "One risk stays critical;")) +
                u' ' +
                words.counted(facts.planned.above - critical, QT_TRANSLATE_N_NOOP("Report", "%1 stay high."),
                              "one stays high.");
    else if (facts.planned.above == 0)
        text += u' ' + words.text(QT_TRANSLATE_NOOP("Report", "No risk stays above appetite."));
    else
        text += u' ' + Words::sentence(words.counted(facts.planned.above,
                                                     QT_TRANSLATE_N_NOOP("Report", "%1 risks stay above appetite."),
                                                     "One risk stays above appetite."));
    return text;
}

} // namespace

QString setAsideSentence(const Facts& facts)
{
    const Words& words = *facts.words;
    if (facts.setAside.isEmpty())
        return {};
    return words
        .counted(facts.setAside.size(),
                 QT_TRANSLATE_N_NOOP("Report", "%2 threats raised, %1 of them set aside as not relevant."),
                 "%2 threats raised, one of them set aside as not relevant.")
        .replace(QStringLiteral("%2"), QString::number(facts.raised()));
}

Blocks riskPicture(const Facts& facts, Counter& counter, double planeHeight, bool namesSetAside)
{
    const Words& words = *facts.words;
    const QString total = QString::number(facts.threats.size());
    const char* ofThreats = facts.setAside.isEmpty() ? QT_TRANSLATE_NOOP("Report", "of %1 threats above appetite")
                                                     : QT_TRANSLATE_NOOP("Report", "of %1 relevant, above appetite");
    const QString planHead =
        facts.planEnd.isValid()
            ? words.text(QT_TRANSLATE_NOOP("Report", "When the plan is done, %1")).arg(words.longDate(facts.planEnd))
            : words.text(QT_TRANSLATE_NOOP("Report", "With the plan"));
    struct Panel
    {
        When when;
        QString head;
        const LevelCounts* counts;
        QString label;
        QString sentence;
    };
    const Panel panels[] = {
        {When::Before, words.text(QT_TRANSLATE_NOOP("Report", "Before controls")), &facts.before,
         words.text(ofThreats).arg(total), beforeSentence(facts)},
        {When::Today, words.text(QT_TRANSLATE_NOOP("Report", "Today")), &facts.today, aboveLabel(facts, facts.today),
         todaySentence(facts)},
        {When::Planned, planHead, &facts.planned, aboveLabel(facts, facts.planned), planSentence(facts)},
    };
    QList<Blocks> parts;
    for (const Panel& panel : panels) {
        Block sentence = block({grey(panel.sentence)}, Style::Table, 1);
        parts.append(Blocks{rule(0.75), block({plain(panel.head)}, Style::PanelHead, 2.5),
                            bigNumber(panel.counts->above, panel.label), sentence,
                            figure(riskPlane(facts, panel.when, planeHeight), 4)});
    }
    Block panelsBlock = columns(parts, {}, 11.4);
    panelsBlock.alignRows = true;
    Runs caption;
    if (namesSetAside && !facts.setAside.isEmpty())
        caption.append(plain(setAsideSentence(facts) + u' '));
    caption.append(plain(
        words.text(facts.threats.size() > 600
                       ? QT_TRANSLATE_NOOP("Report", "One sign, the threats of one field with their number.")
                       : QT_TRANSLATE_NOOP(
                             "Report", "One sign, one threat, hollow if only possible; numbered, the worst today."))));
    for (Level level : worstFirst) {
        caption.append(plain(QStringLiteral("\u2002")));
        caption.append(levelSign(level, false, QString()));
        caption.append(plain(QChar(0xA0) + words.level(level)));
    }
    Block captionBlock;
    captionBlock.type = Block::Type::Figure;
    captionBlock.figureNumber = counter.figure();
    captionBlock.caption = caption;
    captionBlock.title = words.text(QT_TRANSLATE_NOOP("Report", "Every threat by likelihood and impact"));
    captionBlock.anchor = QStringLiteral("figure-") + captionBlock.figureNumber;
    return {panelsBlock, captionBlock};
}

namespace {

Row worstRow(const Facts& facts, const ThreatFact& fact, double stripWidth)
{
    const Words& words = *facts.words;
    const RiskAssessment& risk = fact.threat->risk;
    Mark disc;
    disc.type = Mark::Type::Disc;
    disc.number = fact.rank;
    Row row;
    row.anchor = fact.anchor;
    Cell rank = cell(Runs{marked(disc, QString::number(fact.rank))});
    Cell title;
    QString second = u' ' + fact.target;
    constexpr qsizetype line = 50; // characters that fit beside the number
    if (!fact.effect.isEmpty() && fact.target.size() + fact.effect.size() + 2 <= line)
        second += QStringLiteral(": ") + fact.effect;
    Run number = linked(fact.number, QString());
    title.paragraphs = {paragraph({strongData(fact.title)}, Style::Table),
                        paragraph({number, greyData(second)}, Style::Table)};
    title.isHead = true;
    Cell strip;
    strip.picture = riskStrip(facts, fact, stripWidth);
    Cell today;
    today.paragraphs = {paragraph({valueSign(facts, risk.residual, fact.isPossible),
                                   strong(QChar(0xA0) + words.number(risk.residual.value, 1))},
                                  Style::Table),
                        paragraph({grey(words.level(risk.residual.level))}, Style::Table)};
    Cell plan;
    plan.paragraphs = {paragraph({valueSign(facts, risk.target, fact.isPossible),
                                  plain(QChar(0xA0) + words.number(risk.target.value, 1))},
                                 Style::Table),
                       paragraph({grey(words.level(risk.target.level))}, Style::Table)};
    Cell owner;
    const int next = facts.nextStep(fact);
    QString ownerName = fact.owner;
    if (ownerName.isEmpty() && next >= 0)
        ownerName = facts.mitigations[next].owner;
    Runs step{strong(words.text(QT_TRANSLATE_NOOP("Report", "nothing planned")))};
    if (next >= 0) {
        const MitigationFact& mitigation = facts.mitigations[next];
        Run number = mitigationLink(mitigation);
        number.ink = Ink::Grey;
        step = {number, grey(mitigation.daysLate > 0 ? words.text(QT_TRANSLATE_NOOP("Report", ", late"))
                                                     : QStringLiteral(", ") + words.shortDate(mitigation.due))};
    }
    owner.paragraphs = {paragraph({ownerRun(facts, ownerName)}, Style::Table), paragraph(step, Style::Table)};
    row.cells = {rank, title, strip, today, plan, owner};
    return row;
}

} // namespace

Blocks worstRisks(const Facts& facts, Counter& counter)
{
    const Words& words = *facts.words;
    constexpr double stripWidth = 82;
    Table table;
    table.padding = 3.3;
    Column rank{.width = 12, .gap = 4.7};
    Column strip{.width = stripWidth, .headPicture = stripHead(facts, stripWidth), .gap = 8.4, .centred = true};
    table.columns = {
        rank,
        Column{.head = words.text(QT_TRANSLATE_NOOP("Report", "Risk")), .gap = 6},
        strip,
        Column{.width = 34, .head = words.text(QT_TRANSLATE_NOOP("Report", "Today")), .gap = 5},
        Column{.width = 38, .head = words.text(QT_TRANSLATE_NOOP("Report", "With plan")), .gap = 4},
        Column{.width = 84, .head = words.text(QT_TRANSLATE_NOOP("Report", "Owner, next step")), .gap = 0}};
    for (const ThreatFact& fact : facts.threats) {
        if (fact.rank > 0)
            table.rows.append(worstRow(facts, fact, stripWidth));
    }
    if (table.rows.isEmpty())
        return {block({plain(facts.setAside.isEmpty()
                                 ? words.text(QT_TRANSLATE_NOOP("Report", "No threat was raised."))
                                 : words.text(QT_TRANSLATE_NOOP("Report", "No threat that was raised is relevant.")))},
                      Style::Table)};
    table.number = counter.table();
    table.title = words.text(QT_TRANSLATE_NOOP("Report", "The worst risks"));
    Mark ring;
    ring.type = Mark::Type::PlanRing;
    table.caption = {plain(words.text(QT_TRANSLATE_NOOP("Report", "Risk = likelihood × impact, 1 to 25."))),
                     plain(QStringLiteral("\u2002")),
                     levelSign(Level::Critical, true, QString()),
                     plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "before controls"))),
                     plain(QStringLiteral("\u2002")),
                     levelSign(Level::Critical, false, QString()),
                     plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "today"))),
                     plain(QStringLiteral("\u2002")),
                     marked(ring, QString()),
                     plain(QChar(0xA0) + words.text(QT_TRANSLATE_NOOP("Report", "when the plan is done")))};
    return {tableBlock(table, QStringLiteral("table-worst"))};
}

Blocks howSure(const Facts& facts, const QString& questionsAnchor)
{
    const Words& words = *facts.words;
    const auto text = [](const Runs& runs) { return Blocks{block(runs, Style::Wide)}; };
    QString certainty =
        words
            .counted(facts.confirmed,
                     facts.setAside.isEmpty()
                         ? QT_TRANSLATE_N_NOOP("Report", "%1 of the %2 threats are confirmed.")
                         : QT_TRANSLATE_N_NOOP("Report", "%1 of the %2 relevant threats are confirmed."),
                     facts.setAside.isEmpty() ? "One of the %2 threats is confirmed."
                                              : "One of the %2 relevant threats is confirmed.")
            .replace(QStringLiteral("%2"), words.count(facts.threats.size()));
    if (facts.possible == 0)
        certainty = words.counted(
            facts.threats.size(),
            facts.setAside.isEmpty() ? QT_TRANSLATE_N_NOOP("Report", "All %1 threats are confirmed.")
                                     : QT_TRANSLATE_N_NOOP("Report", "All %1 relevant threats are confirmed."),
            facts.setAside.isEmpty() ? "The one threat is confirmed." : "The one relevant threat is confirmed.");
    else
        certainty += u' ' + Words::sentence(words.counted(
                                facts.possible,
                                QT_TRANSLATE_N_NOOP("Report", "%1 hang on an unanswered question and may fall away."),
                                "One hangs on an unanswered question and may fall away."));
    certainty = Words::sentence(certainty);
    QString confidence =
        words.text(QT_TRANSLATE_NOOP("Report", "Confidence is high for %1, medium for %2 and low for %3"))
            .arg(words.count(facts.confidence[0]), words.count(facts.confidence[1]), words.count(facts.confidence[2]));
    int inForce = 0;
    int unverified = 0;
    for (const MitigationFact& mitigation : facts.mitigations) {
        inForce += mitigation.isInForce ? 1 : 0;
        unverified += mitigation.isInForce && !mitigation.isVerified ? 1 : 0;
    }
    confidence +=
        inForce == 0 ? QStringLiteral(".")
                     : words
                           .counted(unverified,
                                    QT_TRANSLATE_N_NOOP("Report", ": %1 of the %2 controls in force are not verified."),
                                    ": one of the %2 controls in force is not verified.")
                           .replace(QStringLiteral("%2"), words.count(inForce));
    Runs question{plain(words.text(QT_TRANSLATE_NOOP("Report", "No question that could change a threat is open.")))};
    if (!facts.analysis->questions.isEmpty()) {
        const Question& first = facts.analysis->questions.first();
        const qsizetype threats = first.threats.size();
        question = rich(words.text(QT_TRANSLATE_NOOP("Report", "*Answer first:* %1")),
                        {{data(first.name.isEmpty() ? first.text : first.name + QStringLiteral(": ") + first.text)}});
        question.append(
            plain(u' ' + Words::sentence(words.counted(threats, QT_TRANSLATE_N_NOOP("Report", "%1 threats hang on it."),
                                                       "One threat hangs on it."))));
        if (const qsizetype more = facts.analysis->questions.size() - 1; more > 0)
            question.append(pageReference(
                u' ' + Words::sentence(words.counted(more, QT_TRANSLATE_N_NOOP("Report", "%1 more: page {page}."),
                                                     "One more: page {page}.")),
                questionsAnchor));
    }
    if (!facts.setAside.isEmpty())
        certainty.prepend(setAsideSentence(facts) + u' ');
    return {columns({text({plain(certainty)}), text({plain(confidence)}), text(question)}, {}, 11.4)};
}

} // namespace provisor::report
