#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"
#include "core/commands/RegisterCommands.h"

#include "core/document/Edits.h"
#include "core/exchange/Formats.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

/// Takes the records of an import into a model: new ones are added, with another short name where theirs is taken;
/// those that came from the same file before take over what the import says and keep the rest.
Change mergeChange(const Document& document, const Snapshot& imported, QStringList& notes)
{
    ChangeBuilder builder(document, Messages::tr("Import"));
    int added = 0;
    int updated = 0;
    for (int kind = 0; kind < kindCount; ++kind) {
        if (static_cast<Kind>(kind) == Kind::Model)
            continue;
        for (Record record : imported.records(static_cast<Kind>(kind))) {
            const auto fields = kindSpec(record.kind()).fields;
            const bool hasAlias = fields[0].type == FieldType::Name;
            if (const Record* present = document.snapshot().find(record.kind(), record.id())) {
                Record merged = *present;
                for (int i = hasAlias ? 1 : 0; i < static_cast<int>(fields.size()); ++i) {
                    if (isSet(record.at(i)))
                        merged.set(i, record.at(i));
                }
                updated += merged == *present ? 0 : 1;
                builder.update(merged);
                continue;
            }
            const QString alias = hasAlias ? record.text(0) : QString();
            const QString scope = text_form::scopeOf(record.kind());
            if (hasAlias && document.index().isTaken(scope + u'/' + alias)) {
                record.set(0, builder.freeAlias(scope, alias));
                notes.append(Messages::tr("\"%1\" is called \"%2\" here, because the name was taken")
                                 .arg(alias, record.text(0)));
            }
            builder.insert(record);
            ++added;
        }
    }
    notes.prepend(Messages::tr("%1 records added, %2 updated").arg(added).arg(updated));
    return builder.take(commandAuthor());
}

Result<std::unique_ptr<EditableModel>> importTarget(const Arguments& arguments, const Imported& imported,
                                                    const CataloguePointer& catalogue, CommandContext& context)
{
    const QString into = arguments.value(QStringLiteral("--into"));
    if (into.isEmpty())
        return EditableModel::create(imported.snapshot, Origin::Import);
    auto loaded = loadModel(into, catalogue, context);
    if (!loaded)
        return fail(loaded.error());
    auto model = std::make_unique<EditableModel>(*loaded);
    QStringList notes;
    Change change = mergeChange(model->document(), imported.snapshot, notes);
    change.origin = Origin::Import;
    if (auto ok = model->apply(change); !ok)
        return fail(ok.error());
    note(context, notes.join(u'\n'));
    return model;
}

/// Whether the file named is a register: by the form asked for, else by content and name.
bool isRegister(const Arguments& arguments, const QByteArray& bytes)
{
    const FormatRegistry registry;
    const QString from = arguments.value(QStringLiteral("--from"));
    const ExchangeFormat* format =
        from.isEmpty() ? registry.recognise(bytes, arguments.positional(0)) : registry.find(from);
    return format && format->isRegister;
}

Result<ExitCode> runImport(const Arguments& arguments, CommandContext& context)
{
    const bool isDryRun = arguments.has(QStringLiteral("--dry-run"));
    if (!arguments.has(QStringLiteral("-o")) && !isDryRun)
        return fail(Error::usage(Messages::tr("import needs -o MODEL")));
    const QString fileName = arguments.positional(0);
    auto bytes = readInput(fileName, context);
    if (!bytes)
        return fail(bytes.error());
    if (isRegister(arguments, *bytes))
        return importRegisters(arguments, *bytes, context);
    if (isDryRun)
        return fail(Error::usage(Messages::tr("--dry-run is for registers as CSV or XLSX")));
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    auto imported = FormatRegistry().import(arguments.value(QStringLiteral("--from")), *bytes, fileName, *catalogue);
    if (!imported)
        return fail(imported.error());
    auto model = importTarget(arguments, *imported, *catalogue, context);
    if (!model)
        return fail(model.error());
    if (auto ok = writeModelOutput(arguments, **model, context); !ok)
        return fail(ok.error());
    // What was read goes to standard output, unless that is where the model went.
    const QByteArray report = printable(imported->report.toString()).toUtf8();
    QIODevice* device = arguments.value(QStringLiteral("-o")) == u"-" ? context.messages : context.output;
    device->write(report);
    return ExitCode::Done;
}

Result<ExitCode> runExport(const Arguments& arguments, CommandContext& context)
{
    const FormatRegistry registry;
    QString format = arguments.value(QStringLiteral("--to"));
    if (format.isEmpty()) {
        const ExchangeFormat* byName = registry.forFileName(arguments.value(QStringLiteral("-o")));
        format = byName && byName->canExport ? byName->id : QStringLiteral("text");
    }
    const ExchangeFormat* known = registry.find(format);
    if (known && known->isRegister)
        return exportRegisters(arguments, format, context);
    auto opened = openModel(arguments, context);
    if (!opened)
        return fail(opened.error());
    auto bytes = registry.exportModel(format, opened->model.snapshot);
    if (!bytes)
        return fail(bytes.error());
    if (auto ok = writeOutput(arguments, *bytes, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> runFormats(const Arguments& arguments, CommandContext& context)
{
    QString text;
    const FormatRegistry registry;
    for (const ExchangeFormat& format : registry.formats()) {
        QStringList directions;
        if (format.canImport)
            directions.append(Messages::tr("import"));
        if (format.canExport)
            directions.append(Messages::tr("export"));
        text += format.id.leftJustified(16) + directions.join(QStringLiteral(", ")).leftJustified(18) +
                QString(QStringLiteral(".") + format.suffixes.join(QStringLiteral(" ."))).leftJustified(28) + u' ' +
                format.name + u'\n';
    }
    if (auto ok = writeText(arguments, text, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

QStringList formatIds(bool ExchangeFormat::*direction)
{
    QStringList ids;
    const FormatRegistry registry;
    for (const ExchangeFormat& format : registry.formats()) {
        if (format.*direction)
            ids.append(format.id);
    }
    return ids;
}

} // namespace

QList<Command> exchangeCommands()
{
    return {
        {{QStringLiteral("import"),
          {QStringLiteral("FILE")},
          Messages::tr("Reads another tool's file or the text form; prints what was read, what was mapped to what, and "
                       "what could "
                       "not be carried over."),
          {outputOption(Messages::tr("the model to write")),
           {QStringLiteral("--from"), QStringLiteral("FORMAT"),
            Messages::tr("form of the file; recognised when not given"), formatIds(&ExchangeFormat::canImport)},
           {QStringLiteral("--into"),
            QStringLiteral("MODEL"),
            Messages::tr("add to this model instead of making a new one; a register needs it"),
            {}},
           {QStringLiteral("--prefer"),
            QStringLiteral("SIDE"),
            Messages::tr("where model (ours) and register (theirs) were both edited; ours when not given, and the "
                         "command ends with 1"),
            {QStringLiteral("ours"), QStringLiteral("theirs")}},
           {QStringLiteral("--dry-run"),
            {},
            Messages::tr("shows what a register would change, and writes nothing"),
            {}},
           dateOptionSpec()}},
         runImport},
        {{QStringLiteral("export"),
          {QStringLiteral("MODEL")},
          Messages::tr("Writes a model in another form."),
          {outputOption(),
           {QStringLiteral("--to"), QStringLiteral("FORMAT"), Messages::tr("form to write; text when not given"),
            formatIds(&ExchangeFormat::canExport)},
           {QStringLiteral("--register"), QStringLiteral("NAME"),
            Messages::tr("of csv and xlsx: which register; by the name of the file when not given, else threats as csv "
                         "and all as xlsx"),
            spreadsheet::registerIds()},
           dateOptionSpec()}},
         runExport},
        {{QStringLiteral("formats"),
          {},
          Messages::tr("Lists the forms that can be read and written."),
          {outputOption()}},
         runFormats},
    };
}

} // namespace provisor
