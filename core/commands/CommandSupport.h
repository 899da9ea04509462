#pragma once

#include "core/analysis/Analysis.h"
#include "core/commands/Commands.h"
#include "core/history/History.h"

namespace provisor {

/// A model as commands read it: from a `.provisor` file, from its text form, or from standard input.
struct LoadedModel {
    QString fileName;
    Snapshot snapshot;
    QList<LogEntry> log;
};

/// The embedded catalogue in the language of the context.
Result<CataloguePointer> loadCatalogue(const CommandContext& context);

/// Reads a file, or standard input for "-".
Result<QByteArray> readInput(const QString& fileName, CommandContext& context);

/// Reads a model in either form; `-` is standard input.
Result<LoadedModel> loadModel(const QString& fileName, const CataloguePointer& catalogue, CommandContext& context);

/// Reads a model in its text form.
Result<Snapshot> readTextModel(const QByteArray& bytes, const QString& fileName, const CataloguePointer& catalogue);

/// Writes data to the file of `-o`, replacing it in one step, or to standard output when there is none or it is "-".
Result<void> writeOutput(const Arguments& arguments, const QByteArray& data, CommandContext& context);
Result<void> writeFile(const QString& fileName, const QByteArray& data);

/// Prints to the messages of the context.
void note(CommandContext& context, const QString& text);

/// Analyses with `--date`, if given, as today.
Result<AnalysisPointer> analyseModel(const LoadedModel& model, const CataloguePointer& catalogue, const Arguments& arguments,
                                     CommandContext& context);

/// The date of an option of the form YYYY-MM-DD; today when it is not given.
Result<QDate> dateOption(const Arguments& arguments, const QString& option);

/// Options several commands share.
OptionSpec outputOption(const QString& help = {});
OptionSpec formatOption(const QStringList& formats);
OptionSpec dateOptionSpec();

} // namespace provisor
