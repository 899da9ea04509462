#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"

#include "core/document/Edits.h"
#include "core/draw/DiagramPicture.h"
#include "core/draw/Icons.h"
#include "core/draw/OverlayLegend.h"
#include "core/draw/TextMeasure.h"
#include "core/draw/Theme.h"
#include "core/draw/Writers.h"
#include "core/layout/Arrange.h"
#include "core/report/Report.h"
#include "core/storage/ModelFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PictureCommands)
};

/// The suffix of the file to write; standard output has none and gets the form given.
QString suffixOf(const Arguments& arguments, const QString& ofStandardOutput)
{
    const QString file = arguments.value(QStringLiteral("-o"));
    return file == u"-" ? ofStandardOutput : QFileInfo(file).suffix().toLower();
}

Result<void> needOutput(const Arguments& arguments, const QString& command)
{
    if (arguments.has(QStringLiteral("-o")))
        return {};
    return fail(
        Error::usage(Messages::tr("%1 needs -o FILE").arg(command), Messages::tr("See %1 --help").arg(command)));
}

// ---- report

/// The newest baseline, as long as nothing was changed since; else the report is a draft.
std::optional<ReportBaseline> shownBaseline(const LoadedModel& model, const QString& name)
{
    for (const Record& record : model.snapshot.records(Kind::Baseline)) {
        if (record.text(field::baseline::Name) == name)
            return ReportBaseline{name, QDate::fromString(record.text(field::baseline::Date), Qt::ISODate),
                                  static_cast<qint64>(record.number(field::baseline::Sequence))};
    }
    return std::nullopt;
}

Result<ReportInput> reportInput(const LoadedModel& model, const AnalysisPointer& analysis, const Arguments& arguments,
                                CommandContext& context)
{
    ReportInput input;
    input.analysis = analysis;
    input.log = model.log;
    auto date = dateOption(arguments, QStringLiteral("--date"));
    if (!date)
        return fail(date.error());
    input.date = *date;
    input.language = context.language;
    input.classification = arguments.value(QStringLiteral("--classification"));
    input.contentDigest = QString::fromLatin1(contentDigest(model.snapshot).toHex());
    const QString baseline = arguments.value(QStringLiteral("--baseline"));
    if (!baseline.isEmpty()) {
        input.baseline = shownBaseline(model, baseline);
        if (!input.baseline)
            return fail(Error::input(Messages::tr("The model has no baseline \"%1\"").arg(baseline), model.fileName));
    }
    const QString logo = arguments.value(QStringLiteral("--logo"));
    if (!logo.isEmpty()) {
        auto bytes = readInput(logo, context);
        if (!bytes)
            return fail(bytes.error());
        if (!bytes->startsWith("\x89PNG\r\n\x1a\n"))
            return fail(Error::input(Messages::tr("The logo is not a PNG picture"), logo));
        input.logo = *bytes;
    }
    return input;
}

QString reportFormat(const Arguments& arguments)
{
    if (arguments.has(QStringLiteral("--format")))
        return arguments.value(QStringLiteral("--format"));
    const QString suffix = suffixOf(arguments, QStringLiteral("pdf"));
    return suffix == u"htm" ? QStringLiteral("html") : suffix;
}

/// A bar of twenty places on a terminal; nothing elsewhere.
ReportProgress progressBar(CommandContext& context)
{
    if (!context.isTerminal)
        return {};
    return [&context, last = -1](double share) mutable {
        const int filled = static_cast<int>(share * 20);
        if (filled == last)
            return;
        last = filled;
        context.messages->write("\r[" + QByteArray(filled, '#') + QByteArray(20 - filled, '.') +
                                (filled == 20 ? "]\n" : "]"));
    };
}

Result<ExitCode> runReport(const Arguments& arguments, CommandContext& context)
{
    if (auto ok = needOutput(arguments, QStringLiteral("report")); !ok)
        return fail(ok.error());
    if (reportFormat(arguments).isEmpty())
        return fail(Error::usage(Messages::tr("The name of the report says no format"),
                                 Messages::tr("Use a suffix such as .pdf, or --format")));
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    auto input = reportInput(read->model, read->analysis, arguments, context);
    if (!input)
        return fail(input.error());
    QStringList warnings;
    auto report = writeReport(*input, arguments.value(QStringLiteral("--template"), QStringLiteral("board")),
                              reportFormat(arguments), reportResources(context), context.cancellation,
                              progressBar(context), &warnings);
    if (!report)
        return fail(report.error());
    for (const QString& warning : std::as_const(warnings))
        context.messages->write("provisor-cli: " + warning.toUtf8() + '\n');
    if (auto ok = writeOutput(arguments, *report, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

// ---- render

/// The diagram with that name or short name; the first one when no name is given.
Result<Id> findDiagram(const Snapshot& snapshot, const QString& name)
{
    QList<Record> diagrams = snapshot.records(Kind::Diagram);
    std::stable_sort(diagrams.begin(), diagrams.end(), [](const Record& a, const Record& b) {
        return a.number(field::diagram::Position) < b.number(field::diagram::Position);
    });
    QStringList names;
    for (const Record& diagram : diagrams) {
        names.append(diagram.text(field::diagram::Alias));
        if (name.isEmpty() || diagram.text(field::diagram::Alias) == name || diagram.text(field::diagram::Name) == name)
            return diagram.id();
    }
    return fail(Error::usage(Messages::tr("There is no diagram \"%1\"").arg(name),
                             names.isEmpty() ? Messages::tr("The model is empty")
                                             : Messages::tr("Use one of: %1").arg(names.join(QStringLiteral(", ")))));
}

/// The number, from 1, of the attack path asked for by number ("2", "P2") or key; 0 when none is asked for.
Result<qsizetype> chosenPath(const QList<AttackPath>& paths, const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("--path")))
        return 0;
    const QString wanted = arguments.value(QStringLiteral("--path"));
    bool isNumber = false;
    const qsizetype number =
        QStringView(wanted).mid(wanted.startsWith(u'P', Qt::CaseInsensitive) ? 1 : 0).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= paths.size())
        return number;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (paths.at(i).key == wanted)
            return i + 1;
    }
    return fail(Error::usage(
        Messages::tr("There is no attack path \"%1\"").arg(wanted),
        paths.isEmpty()
            ? Messages::tr("No attack path was found in the model")
            : Messages::tr("Use a number from 1 to %1 or a key; the command paths lists them").arg(paths.size())));
}

/// What is asked for of a diagram with an attack path, and what it is called.
struct PathRequest
{
    const AttackPath* path = nullptr; ///< null: none
    int number = 0;
    PathHighlight highlight{};
};

Result<PathRequest> pathRequest(const Analysis& analysis, const Snapshot& snapshot, const Arguments& arguments)
{
    const auto number = chosenPath(analysis.paths.worst, arguments);
    if (!number)
        return fail(number.error());
    if (*number == 0)
        return PathRequest{};
    const AttackPath& path = analysis.paths.worst.at(*number - 1);
    return PathRequest{&path, static_cast<int>(*number), highlightOf(path, snapshot)};
}

Result<DisplayList> picture(const LoadedModel& model, const AnalysisPointer& analysis, const Arguments& arguments,
                            CommandContext& context)
{
    const auto isEmpty = [&model](Kind kind) { return model.snapshot.records(kind).isEmpty(); };
    if (isEmpty(Kind::Element) && isEmpty(Kind::Boundary) && isEmpty(Kind::Note))
        return fail(Error::input(Messages::tr("The model has nothing to draw: no element and no boundary"),
                                 model.fileName, {}, Messages::tr("Add an element first")));
    TextMeasurer text;
    PictureOptions options;
    options.overlay =
        Overlay(overlayIds().indexOf(arguments.value(QStringLiteral("--overlay"), QStringLiteral("threats"))));
    options.notation = arguments.value(QStringLiteral("--notation")) == u"dfd" ? Notation::Dfd : Notation::Cards;
    options.theme = arguments.value(QStringLiteral("--theme")) == u"dark" ? &Theme::dark() : &Theme::light();

    const TypeLooks looks = typeLooks(analysis->catalogue);
    const DiagramContents contents(model.snapshot, looks, analysis.get());
    ArrangeOptions arrangement;
    arrangement.measures = contents.measures(text, options.notation);
    auto snapshot = arrangeMissing(model.snapshot, arrangement, context.cancellation);
    if (!snapshot)
        return fail(snapshot.error());
    auto diagram = findDiagram(*snapshot, arguments.value(QStringLiteral("--diagram")));
    if (!diagram)
        return fail(diagram.error());
    auto request = pathRequest(*analysis, *snapshot, arguments);
    if (!request)
        return fail(request.error());
    options.path = request->highlight;
    if (request->path && !arguments.has(QStringLiteral("--diagram")))
        diagram = diagramWithMost(request->highlight.ids, *snapshot, *diagram);
    IconSet icons([&](const QString& name) { return context.resource(QStringLiteral("icons/%1.svg").arg(name)); });
    DisplayList list = drawDiagram(*snapshot, *diagram, contents, icons, text, options, context.cancellation);
    appendOverlayLegend(list, options.overlay, {*options.theme, icons, text});
    if (request->path)
        appendPathLegend(list, *request->path, request->number, request->highlight, {}, {*options.theme, icons, text});
    return list;
}

Result<ExitCode> runRender(const Arguments& arguments, CommandContext& context)
{
    if (auto ok = needOutput(arguments, QStringLiteral("render")); !ok)
        return fail(ok.error());
    auto read = openAnalysed(arguments, context);
    if (!read)
        return fail(read.error());
    auto list = picture(read->model, read->analysis, arguments, context);
    if (!list)
        return fail(list.error());
    auto bytes = toPicture(*list, suffixOf(arguments, QStringLiteral("svg")),
                           read->model.snapshot.model().text(field::model::Title));
    if (!bytes)
        return fail(bytes.error());
    if (auto ok = writeOutput(arguments, *bytes, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

// ---- layout

/// Makes a diagram of the whole system when the model has none, so that there is something to arrange.
Result<void> ensureDiagram(EditableModel& model)
{
    if (!model.snapshot().records(Kind::Diagram).isEmpty())
        return {};
    ChangeBuilder builder(model.document(), Messages::tr("Add diagram"));
    Record diagram(Kind::Diagram, Id::derived(QStringLiteral("diagram whole-system")));
    diagram.set(field::diagram::Name, Messages::tr("Whole system"));
    builder.insert(diagram);
    return model.apply(builder.take(commandAuthor()));
}

Direction directionOf(const QString& name)
{
    return name == u"lr" ? Direction::LeftToRight : name == u"rl" ? Direction::RightToLeft : Direction::TopToBottom;
}

/// The analysis tells how high cards are: those with threats or questions have a footer.
Result<void> arrangeAll(EditableModel& model, const Analysis& analysis, const Arguments& arguments,
                        CommandContext& context)
{
    if (auto ok = ensureDiagram(model); !ok)
        return ok;
    TextMeasurer text;
    const QList<Record> diagrams = model.snapshot().records(Kind::Diagram);
    for (const Record& diagram : diagrams) {
        const Snapshot snapshot = model.snapshot();
        const DiagramContents contents(snapshot, typeLooks(analysis.catalogue), &analysis);
        ArrangeOptions options;
        options.measures = contents.measures(text);
        if (arguments.has(QStringLiteral("--direction")))
            options.direction = directionOf(arguments.value(QStringLiteral("--direction")));
        auto scene = arrange(snapshot, diagram.id(), options, context.cancellation);
        if (!scene)
            return fail(scene.error());
        Change change = arrangementChange(model.document(), diagram.id(), *scene, commandAuthor());
        change.origin = Origin::Layout;
        if (auto ok = model.apply(change); !ok)
            return ok;
    }
    return {};
}

Result<ExitCode> runLayout(const Arguments& arguments, CommandContext& context)
{
    if (auto ok = needOutput(arguments, QStringLiteral("layout")); !ok)
        return fail(ok.error());
    auto opened = openAnalysed(arguments, context);
    if (!opened)
        return fail(opened.error());
    EditableModel model(opened->model);
    if (auto ok = arrangeAll(model, *opened->analysis, arguments, context); !ok)
        return fail(ok.error());
    if (auto ok = writeModelOutput(arguments, model, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

CommandSpec reportSpec()
{
    QStringList names;
    for (const ReportTemplate& reportTemplate : reportTemplates())
        names.append(reportTemplate.name);
    return {
        QStringLiteral("report"),
        {QStringLiteral("MODEL")},
        Messages::tr("A report; the format follows the file's suffix when not given."),
        {outputOption(Messages::tr("the file to write")),
         {QStringLiteral("--template"), QStringLiteral("NAME"), Messages::tr("which report; board when not given"),
          names},
         formatOption({QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("xlsx"),
                       QStringLiteral("csv")}),
         {QStringLiteral("--classification"), QStringLiteral("TEXT"), Messages::tr("printed on every page"), {}},
         {QStringLiteral("--baseline"), QStringLiteral("NAME"), Messages::tr("the baseline the report shows"), {}},
         dateOptionSpec(),
         {QStringLiteral("--logo"), QStringLiteral("FILE"), Messages::tr("a PNG file for the head of the pages"), {}}}};
}

} // namespace

QList<Command> pictureCommands()
{
    return {
        {reportSpec(), runReport},
        {{QStringLiteral("render"),
          {QStringLiteral("MODEL")},
          Messages::tr("A diagram as SVG, PNG or PDF, by the file's suffix."),
          {outputOption(Messages::tr("the file to write")),
           {QStringLiteral("--diagram"),
            QStringLiteral("NAME"),
            Messages::tr("which diagram; the first when not given"),
            {}},
           {QStringLiteral("--overlay"), QStringLiteral("WHAT"),
            Messages::tr("what the cards show; threats when not given"), overlayIds()},
           {QStringLiteral("--path"),
            QStringLiteral("N"),
            Messages::tr("one attack path by its number in the list of the command paths, or by its key; all else is "
                         "dimmed"),
            {}},
           {QStringLiteral("--notation"),
            QStringLiteral("NAME"),
            Messages::tr("cards or the classic data-flow notation"),
            {QStringLiteral("cards"), QStringLiteral("dfd")}},
           {QStringLiteral("--theme"),
            QStringLiteral("NAME"),
            Messages::tr("colours; light when not given"),
            {QStringLiteral("light"), QStringLiteral("dark")}},
           dateOptionSpec()}},
         runRender},
        {{QStringLiteral("layout"),
          {QStringLiteral("MODEL")},
          Messages::tr("Arranges the diagrams with Graphviz."),
          {outputOption(Messages::tr("the file to write")),
           {QStringLiteral("--direction"),
            QStringLiteral("WAY"),
            Messages::tr("left to right, right to left or top to bottom; what fits better when not given"),
            {QStringLiteral("lr"), QStringLiteral("tb"), QStringLiteral("rl")}}}},
         runLayout},
    };
}

} // namespace provisor
