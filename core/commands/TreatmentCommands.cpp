#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"
#include "core/commands/TreatmentOutput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(TreatmentCommands)
};

const QString format = QStringLiteral("--format");
constexpr qsizetype shortList = 10;

/// How many entries of a list are printed as text: `--limit N`, else ten. JSON always has all.
Result<qsizetype> limitOption(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("--limit")))
        return shortList;
    bool isNumber = false;
    const qsizetype limit = arguments.value(QStringLiteral("--limit")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return fail(Error::usage(Messages::tr("--limit needs a number from 1")));
    return limit;
}

OptionSpec limitOptionSpec()
{
    return {QStringLiteral("--limit"),
            QStringLiteral("N"),
            Messages::tr("how many are printed as text; 10 when not given"),
            {}};
}

Result<ExitCode> print(const Arguments& arguments, const QJsonObject& json, const QString& text,
                       CommandContext& context)
{
    const QByteArray data =
        arguments.value(format) == u"json" ? QJsonDocument(json).toJson() : printable(text).toUtf8();
    if (auto ok = writeOutput(arguments, data, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> runPaths(const Arguments& arguments, CommandContext& context)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return fail(limit.error());
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    const QJsonObject all = analysisToJson(*read->analysis, read->model.fileName);
    const QJsonObject json{{QStringLiteral("paths"), all.value(QStringLiteral("paths"))},
                           {QStringLiteral("left_out"), read->analysis->paths.leftOut}};
    return print(arguments, json, pathsToText(*read->analysis, *limit), context);
}

Result<ExitCode> runTreatment(const Arguments& arguments, CommandContext& context)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return fail(limit.error());
    const bool isApplied = arguments.has(QStringLiteral("--apply"));
    if (isApplied && !arguments.has(QStringLiteral("-o")))
        return fail(Error::usage(Messages::tr("--apply needs -o FILE for the changed model")));
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    const Analysis& analysis = *read->analysis;
    const Level appetite =
        levelFromName(arguments.value(QStringLiteral("--appetite"))).value_or(analysis.settings.appetite);
    const TreatmentPlan plan = cheapestPlan(analysis, appetite);
    if (!isApplied) {
        const QList<TreatmentStep> ranking = rankMitigations(analysis);
        return print(arguments, treatmentToJson(analysis, ranking, plan),
                     treatmentToText(analysis, ranking, plan, *limit), context);
    }
    EditableModel model(read->model);
    ChangeBuilder change(model.document(), Messages::tr("Carry out the cheapest treatment plan"));
    applyTreatment(change, plan.steps);
    if (auto ok = model.apply(change.take(commandAuthor())); !ok)
        return fail(ok.error());
    if (auto ok = writeModelOutput(arguments, model, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> runWhatIf(const Arguments& arguments, CommandContext& context)
{
    auto date = dateOption(arguments, QStringLiteral("--date"));
    if (!date)
        return fail(date.error());
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    EditableModel model(read->model);
    ChangeBuilder change(model.document(), Messages::tr("What if"));
    for (const QString& wish : arguments.positionals().mid(1)) {
        if (auto ok = applyWish(change, model.document(), *read->catalogue, wish); !ok)
            return fail(ok.error());
    }
    if (auto ok = model.apply(change.take(commandAuthor())); !ok)
        return fail(ok.error());
    Analyser analyser(read->catalogue);
    analyser.setDate(*date);
    auto after = analyser.analyse(model.snapshot(), context.cancellation);
    if (!after)
        return fail(after.error());
    const AnalysisDifference difference = differenceBetween(*read->analysis, **after);
    return print(arguments, differenceToJson(difference), differenceToText(difference), context);
}

} // namespace

QList<Command> treatmentCommands()
{
    const QStringList textOrJson{QStringLiteral("text"), QStringLiteral("json")};
    return {
        {{QStringLiteral("paths"),
          {QStringLiteral("MODEL")},
          Messages::tr("Attack paths: from where hostile content enters to what it can reach, the worst first."),
          {formatOption(textOrJson), limitOptionSpec(), dateOptionSpec(), outputOption()}},
         runPaths},
        {{QStringLiteral("treatment"),
          {QStringLiteral("MODEL")},
          Messages::tr(
              "Mitigations that would help most, and the cheapest set that leaves no risk above the appetite."),
          {{QStringLiteral("--appetite"),
            QStringLiteral("LEVEL"),
            Messages::tr("highest level that may remain; that of the model when not given"),
            {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}},
           {QStringLiteral("--apply"),
            {},
            Messages::tr("write the model with the set carried out to the file of -o"),
            {}},
           formatOption(textOrJson),
           limitOptionSpec(),
           dateOptionSpec(),
           outputOption()}},
         runTreatment},
        {{QStringLiteral("what-if"),
          {QStringLiteral("MODEL"), QStringLiteral("CHANGE...")},
          Messages::tr(
              "What would appear, vanish or move if answers or mitigations were different; the model stays as it "
              "is.\nA CHANGE is TARGET.PROPERTY=VALUE[,VALUE] (TARGET is an element, a flow or system), "
              "+MITIGATION or, after --, -MITIGATION."),
          {formatOption(textOrJson), dateOptionSpec(), outputOption()}},
         runWhatIf},
    };
}

} // namespace provisor
