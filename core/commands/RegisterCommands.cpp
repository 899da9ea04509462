#include "core/commands/RegisterCommands.h"

#include "core/spreadsheet/RegisterImport.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RegisterCommands)
};

/// The registers asked for by name, else by the name of the file, else the threats as CSV and all as XLSX.
QStringList registersAskedFor(const Arguments& arguments, const QString& format)
{
    QString id = arguments.value(QStringLiteral("--register"));
    if (id.isEmpty())
        id = spreadsheet::registerOfFileName(arguments.value(QStringLiteral("-o")));
    if (!id.isEmpty())
        return {id};
    return format == u"csv" ? QStringList{QStringLiteral("threats")} : spreadsheet::registerIds();
}

Result<AnalysisPointer> analysed(const Snapshot& snapshot, const CataloguePointer& catalogue,
                                 const Arguments& arguments, const CommandContext& context)
{
    auto date = dateOption(arguments, QStringLiteral("--date"));
    if (!date)
        return fail(date.error());
    Analyser analyser(catalogue);
    analyser.setDate(*date);
    return analyser.analyse(snapshot, context.cancellation);
}

} // namespace

Result<ExitCode> exportRegisters(const Arguments& arguments, const QString& format, CommandContext& context)
{
    auto opened = openAnalysed(arguments, context);
    if (!opened)
        return fail(opened.error());
    const Analysis& analysis = *opened->analysis;
    QList<spreadsheet::Register> tables;
    for (const QString& id : registersAskedFor(arguments, format))
        tables.append(spreadsheet::makeRegister(id, analysis));
    Result<QByteArray> bytes = format == u"xlsx"
                                   ? spreadsheet::registersXlsx(tables, analysis)
                                   : spreadsheet::registerCsv(tables.first(), analysis.snapshot.model().id(),
                                                              spreadsheet::CsvStyle::of(context.language));
    if (!bytes)
        return fail(bytes.error());
    if (auto ok = writeOutput(arguments, *bytes, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> importRegisters(const Arguments& arguments, const QByteArray& bytes, CommandContext& context)
{
    const QString into = arguments.value(QStringLiteral("--into"));
    if (into.isEmpty())
        return fail(Error::usage(Messages::tr("A register is imported into the model it was exported from"),
                                 Messages::tr("Name it with --into MODEL")));
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    auto loaded = loadModel(into, *catalogue, context);
    if (!loaded)
        return fail(loaded.error());
    auto analysis = analysed(loaded->snapshot, *catalogue, arguments, context);
    if (!analysis)
        return fail(analysis.error());
    auto import = spreadsheet::readRegisters(bytes, arguments.positional(0), **analysis);
    if (!import)
        return fail(import.error());

    const bool takesConflicts = arguments.value(QStringLiteral("--prefer")) == u"theirs";
    if (!arguments.has(QStringLiteral("--dry-run"))) {
        EditableModel model(*loaded);
        const Change change =
            spreadsheet::registerChange(*import, model.document(), commandAuthor(),
                                        [&](const auto& edit) { return !edit.isConflict || takesConflicts; });
        if (!change.isEmpty()) {
            if (auto ok = model.apply(change); !ok)
                return fail(ok.error());
        }
        if (auto ok = writeModelOutput(arguments, model, context); !ok)
            return fail(ok.error());
    }
    QIODevice* device = arguments.value(QStringLiteral("-o")) == u"-" ? context.messages : context.output;
    device->write(printable(spreadsheet::previewText(*import, takesConflicts)).toUtf8());
    const bool isSettled = takesConflicts || arguments.has(QStringLiteral("--prefer"));
    spreadsheet::RegisterImport rest = *import;
    if (isSettled)
        rest.edits.clear();
    return rest.isIncomplete() ? ExitCode::No : ExitCode::Done;
}

} // namespace provisor
