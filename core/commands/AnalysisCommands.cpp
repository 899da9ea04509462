#include "core/commands/AnalysisOutput.h"
#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"

#include "core/analysis/Findings.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisCommands)
};

const QString format = QStringLiteral("--format");

QJsonObject findingToJson(const Finding& finding)
{
    return {{QStringLiteral("key"), finding.key},
            {QStringLiteral("level"), finding.level},
            {QStringLiteral("residual"), finding.residual},
            {QStringLiteral("certainty"), finding.certainty}};
}

QJsonObject changesToJson(const FindingDifference& difference)
{
    QJsonArray appeared, vanished, moved;
    for (const Threat* threat : difference.appeared)
        appeared.append(findingToJson(findingOf(*threat)));
    for (const Finding& finding : difference.vanished)
        vanished.append(findingToJson(finding));
    for (const MovedFinding& finding : difference.moved)
        moved.append(QJsonObject{{QStringLiteral("before"), findingToJson(finding.before)},
                                 {QStringLiteral("after"), findingToJson(findingOf(*finding.after))}});
    return {{QStringLiteral("appeared"), appeared},
            {QStringLiteral("vanished"), vanished},
            {QStringLiteral("moved"), moved}};
}

/// Says on standard error that the model was made with another catalogue, and what is another than it was found then.
void noteCatalogue(const AnalysedModel& read, CommandContext& context)
{
    const Record model = read.model.snapshot.model();
    if (!pinsAnotherCatalogue(model, *read.catalogue))
        return;
    note(context, Messages::tr("The model was made with catalogue %1 (%2), this is %3 (%4)")
                      .arg(model.text(field::model::Catalogue), model.text(field::model::CatalogueDigest).left(12),
                           read.catalogue->version(), read.catalogue->digest().left(12)));
    if (!read.model.findings)
        return;
    const FindingDifference difference = differenceBetween(*read.model.findings, *read.analysis);
    note(context, Messages::tr("Compared with what was found then: %1 appear, %2 vanish, %3 move")
                      .arg(difference.appeared.size())
                      .arg(difference.vanished.size())
                      .arg(difference.moved.size()));
}

QJsonObject analyseToJson(const AnalysedModel& read)
{
    QJsonObject json = analysisToJson(*read.analysis, read.model.fileName);
    QJsonObject catalogue = json.value(QStringLiteral("catalogue")).toObject();
    if (read.model.findings && catalogue.value(QStringLiteral("differs")).toBool()) {
        catalogue.insert(QStringLiteral("changes"),
                         changesToJson(differenceBetween(*read.model.findings, *read.analysis)));
        json.insert(QStringLiteral("catalogue"), catalogue);
    }
    return json;
}

Result<ExitCode> runAnalyse(const Arguments& arguments, CommandContext& context)
{
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    noteCatalogue(*read, context);
    const QString kind = arguments.value(format, QStringLiteral("text"));
    QByteArray data;
    if (kind == u"json")
        data = QJsonDocument(analyseToJson(*read)).toJson();
    else if (kind == u"sarif")
        data = analysisToSarif(*read->analysis, read->model.fileName);
    else if (kind == u"csv")
        data = analysisToCsv(*read->analysis);
    else
        data = printable(analysisToText(*read->analysis)).toUtf8();
    if (auto ok = writeOutput(arguments, data, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> runQuestions(const Arguments& arguments, CommandContext& context)
{
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    QByteArray data = printable(questionsToText(*read->analysis)).toUtf8();
    if (arguments.value(format) == u"json") {
        const QJsonObject json = analysisToJson(*read->analysis, read->model.fileName);
        data =
            QJsonDocument(QJsonObject{{QStringLiteral("questions"), json.value(QStringLiteral("questions"))}}).toJson();
    }
    if (auto ok = writeOutput(arguments, data, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<std::pair<QString, QString>> ruleAndTarget(const Arguments& arguments)
{
    const QString threat = arguments.value(QStringLiteral("--threat"));
    const QString rule = arguments.value(QStringLiteral("--rule"));
    const QString target = arguments.value(QStringLiteral("--target"));
    if (!threat.isEmpty() && (!rule.isEmpty() || !target.isEmpty()))
        return fail(Error::usage(Messages::tr("Give either --threat, or --rule and --target")));
    if (!threat.isEmpty()) {
        if (!threat.contains(u'@'))
            return fail(Error::usage(Messages::tr("\"%1\" is not a threat key").arg(threat),
                                     Messages::tr("A key has the form threat@target")));
        return std::pair{threat.section(u'@', 0, 0), threat.section(u'@', 1)};
    }
    if (rule.isEmpty() || target.isEmpty())
        return fail(Error::usage(Messages::tr("why needs --threat KEY, or --rule ID and --target ID")));
    return std::pair{rule, target};
}

Result<ExitCode> runWhy(const Arguments& arguments, CommandContext& context)
{
    auto asked = ruleAndTarget(arguments);
    if (!asked)
        return fail(asked.error());
    auto opened = openModel(arguments, context);
    if (!opened)
        return fail(opened.error());
    auto explanation = explain(opened->catalogue, opened->model.snapshot, asked->first, asked->second);
    if (!explanation)
        return fail(explanation.error());
    auto date = dateOption(arguments, QStringLiteral("--date"));
    if (!date)
        return fail(date.error());
    Analyser analyser(opened->catalogue);
    analyser.setDate(*date);
    auto analysis = analyser.analyse(opened->model.snapshot, context.cancellation);
    if (!analysis)
        return fail(analysis.error());
    const Threat* threat = (*analysis)->threat(explanation->threat + u'@' + explanation->target.alias);
    const QByteArray data = arguments.value(format) == u"json"
                                ? QJsonDocument(explanationToJson(*explanation, **analysis, threat)).toJson()
                                : printable(explanationToText(*explanation, **analysis, threat)).toUtf8();
    if (auto ok = writeOutput(arguments, data, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

const Risk& riskOf(const Threat& threat, const QString& which)
{
    if (which == u"inherent")
        return threat.risk.inherent;
    return which == u"target" ? threat.risk.target : threat.risk.residual;
}

/// Threats that still ask for something: raised, and nobody has decided that they do not matter or are carried.
bool isOpen(const Threat& threat)
{
    return threat.isRaised && !isSettled(threat.status);
}

/// The level of `--max-risk`; when no gate is given at all, the appetite of the model is the gate.
std::optional<Level> highestAllowed(const Analysis& analysis, const Arguments& arguments)
{
    const bool hasOtherGate = arguments.has(QStringLiteral("--require-owner")) ||
                              arguments.has(QStringLiteral("--no-overdue")) ||
                              arguments.has(QStringLiteral("--require-claims"));
    if (arguments.has(QStringLiteral("--max-risk")) || hasOtherGate)
        return levelFromName(arguments.value(QStringLiteral("--max-risk")));
    return analysis.settings.appetite;
}

QStringList failedThreatGates(const Analysis& analysis, const Arguments& arguments)
{
    QStringList reasons;
    const QString which = arguments.value(QStringLiteral("--risk"), QStringLiteral("residual"));
    const auto maximum = highestAllowed(analysis, arguments);
    const bool onlyConfirmed = arguments.value(QStringLiteral("--certainty")) == u"confirmed";
    for (const Threat& threat : analysis.threats) {
        if (!isOpen(threat))
            continue;
        const Risk& risk = riskOf(threat, which);
        const bool counts = !onlyConfirmed || threat.certainty == Certainty::Confirmed;
        if (maximum && counts && risk.level > *maximum)
            reasons.append(
                Messages::tr("%1: %2 risk %3 (%4) is above %5")
                    .arg(threat.key, which, figure(risk.value, 1), levelName(risk.level), levelName(*maximum)));
        if (arguments.has(QStringLiteral("--require-owner")) && threat.owner.isNull())
            reasons.append(Messages::tr("%1: has no owner").arg(threat.key));
    }
    return reasons;
}

QStringList overdue(const Analysis& analysis, const QDate& today)
{
    QStringList reasons;
    const auto isPast = [&](const QString& due) {
        return !due.isEmpty() && QDate::fromString(due, Qt::ISODate) < today;
    };
    for (const Record& mitigation : analysis.snapshot.records(Kind::Mitigation)) {
        const QString status = mitigation.text(field::mitigation::Status);
        const bool isDone = status == u"implemented" || status == u"verified" || status == u"rejected";
        if (!isDone && isPast(mitigation.text(field::mitigation::Due)))
            reasons.append(
                Messages::tr("mitigation %1: was due on %2")
                    .arg(mitigation.text(field::mitigation::Alias), mitigation.text(field::mitigation::Due)));
    }
    for (const Threat& threat : analysis.threats) {
        if (isOpen(threat) && threat.status != u"mitigated" && isPast(threat.due))
            reasons.append(Messages::tr("%1: was due on %2").arg(threat.key, threat.due));
    }
    return reasons;
}

QStringList missingClaims(const Analysis& analysis, const QString& which)
{
    QStringList reasons;
    for (const ProvisionStatus& status : analysis.provisions) {
        const bool counts = which == u"all" || status.catalogue->modality().contains(u"shall");
        if (counts && status.applicable != Tristate::False && status.claim.isEmpty())
            reasons.append(Messages::tr("provision %1: no claim is made").arg(status.catalogue->id));
    }
    return reasons;
}

Result<ExitCode> runCheck(const Arguments& arguments, CommandContext& context)
{
    auto date = dateOption(arguments, QStringLiteral("--date"));
    if (!date)
        return fail(date.error());
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    QStringList reasons = failedThreatGates(*read->analysis, arguments);
    if (arguments.has(QStringLiteral("--no-overdue")))
        reasons += overdue(*read->analysis, *date);
    if (arguments.has(QStringLiteral("--require-claims")))
        reasons += missingClaims(*read->analysis, arguments.value(QStringLiteral("--require-claims")));
    QString text;
    for (const QString& reason : reasons)
        text += reason + u'\n';
    text += reasons.isEmpty() ? Messages::tr("All gates are met.") + u'\n'
                              : Messages::tr("%n gate(s) not met.", nullptr, static_cast<int>(reasons.size())) + u'\n';
    if (auto ok = writeText(arguments, text, context); !ok)
        return fail(ok.error());
    return reasons.isEmpty() ? ExitCode::Done : ExitCode::No;
}

QStringList levels()
{
    return {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")};
}

CommandSpec checkSpec()
{
    return {QStringLiteral("check"),
            {QStringLiteral("MODEL")},
            Messages::tr("Ends with 1 and the reasons when a gate is not met."),
            {{QStringLiteral("--max-risk"), QStringLiteral("LEVEL"),
              Messages::tr("highest level that passes; the appetite of the model when no gate is given"), levels()},
             {QStringLiteral("--risk"),
              QStringLiteral("WHICH"),
              Messages::tr("which risk counts; residual when not given"),
              {QStringLiteral("inherent"), QStringLiteral("residual"), QStringLiteral("target")}},
             {QStringLiteral("--certainty"),
              QStringLiteral("WHICH"),
              Messages::tr("confirmed: possible threats do not count for --max-risk"),
              {QStringLiteral("confirmed"), QStringLiteral("possible")}},
             {QStringLiteral("--require-owner"), {}, Messages::tr("every open threat has an owner"), {}},
             {QStringLiteral("--no-overdue"), {}, Messages::tr("nothing is late"), {}},
             {QStringLiteral("--require-claims"),
              QStringLiteral("WHICH"),
              Messages::tr("provisions that need a claim"),
              {QStringLiteral("shall"), QStringLiteral("all")}},
             dateOptionSpec(),
             outputOption()}};
}

} // namespace

QList<Command> analysisCommands()
{
    const QStringList textOrJson{QStringLiteral("text"), QStringLiteral("json")};
    return {
        {{QStringLiteral("analyse"),
          {QStringLiteral("MODEL")},
          Messages::tr("Threats, open questions and provisions of a model."),
          {formatOption(
               {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"), QStringLiteral("csv")}),
           dateOptionSpec(), outputOption()}},
         runAnalyse},
        {checkSpec(), runCheck},
        {{QStringLiteral("why"),
          {QStringLiteral("MODEL")},
          Messages::tr("Why a threat is there, or why it is not."),
          {{QStringLiteral("--threat"), QStringLiteral("KEY"), Messages::tr("a threat by its key, threat@target"), {}},
           {QStringLiteral("--rule"), QStringLiteral("ID"), Messages::tr("a catalogue threat"), {}},
           {QStringLiteral("--target"), QStringLiteral("ID"), Messages::tr("an element, a flow or system"), {}},
           formatOption(textOrJson),
           dateOptionSpec(),
           outputOption()}},
         runWhy},
        {{QStringLiteral("questions"),
          {QStringLiteral("MODEL")},
          Messages::tr("Open questions, those that decide the most risk first."),
          {formatOption(textOrJson), dateOptionSpec(), outputOption()}},
         runQuestions},
    };
}

} // namespace provisor
