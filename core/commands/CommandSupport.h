#pragma once

#include "core/analysis/Analysis.h"
#include "core/commands/Commands.h"
#include "core/exchange/TextForm.h"
#include "core/history/Finding.h"
#include "core/history/History.h"

namespace provisor {

/// A model as commands read it: from a `.provisor` file, from its text form, or from standard input.
struct LoadedModel
{
    QString fileName;
    Snapshot snapshot;
    QList<LogEntry> log;
    std::optional<QByteArray> missedEnd{};    ///< see ModelFile
    std::optional<QList<Finding>> findings{}; ///< see ModelFile
};

/// The embedded catalogue in the language of the context, without packs.
Result<CataloguePointer> builtInCatalogue(const CommandContext& context);
/// The embedded catalogue with the packs of the user, unless --no-packs was given, and those of --pack. A pack of the
/// user that cannot be read is left out with a message; one that was asked for by --pack is an error.
Result<CataloguePointer> loadCatalogue(CommandContext& context);
/// A catalogue with the packs of --pack on top.
Result<CataloguePointer> withAskedPacks(const CataloguePointer& base, const CommandContext& context);

/// Reads a file, or standard input for "-".
Result<QByteArray> readInput(const QString& fileName, CommandContext& context);

/// Reads a model in either form; `-` is standard input.
Result<LoadedModel> loadModel(const QString& fileName, const CataloguePointer& catalogue, CommandContext& context);

/// Writes data to the file of `-o`, replacing it in one step, or to standard output when there is none or it is "-".
Result<void> writeOutput(const Arguments& arguments, const QByteArray& data, CommandContext& context);
/// The same for text that may be shown on a terminal; see printable().
Result<void> writeText(const Arguments& arguments, const QString& text, CommandContext& context);
/// Text without control characters, which could drive a terminal; they are shown as U+FFFD. Line ends and tabs stay.
QString printable(QString text);
Result<void> writeFile(const QString& fileName, const QByteArray& data);

/// A model that a command changes: every change goes into its audit trail.
class EditableModel
{
public:
    explicit EditableModel(const LoadedModel& model);
    /// A model made from content that has no trail yet: the content becomes the first entry.
    static Result<std::unique_ptr<EditableModel>> create(const Snapshot& content, Origin origin);

    Document& document() { return m_document; }
    const Snapshot& snapshot() const { return m_document.snapshot(); }
    /// Makes a change under the name of the command line.
    Result<void> apply(Change change);
    /// Notes what is found now, when the model pins this catalogue; what was noted stays otherwise.
    Result<void> updateFindings(const CataloguePointer& catalogue, const Cancellation& cancellation);
    /// The model as a `.provisor` file.
    Result<QByteArray> bytes() const;

private:
    EditableModel() = default;
    Document m_document;
    std::optional<QList<Finding>> m_findings;
    History* m_history = new History(m_document); ///< a child of the document
};

/// Writes a changed model to the file of `-o`: as text when the name ends in .yaml or .yml, else as `.provisor` file.
Result<void> writeModelOutput(const Arguments& arguments, EditableModel& model, CommandContext& context);

/// Name under which the command line records changes.
QString commandAuthor();

/// Where reports find their templates.
std::function<Result<QByteArray>(const QString&)> reportResources(const CommandContext& context);

/// Prints to the messages of the context.
void note(CommandContext& context, const QString& text);
/// Prints a warning for every answer that the catalogue does not allow, which counts as not answered, and for types,
/// mitigations, provisions and threats it does not have. Text forms with such words are refused; a `.provisor` file may
/// come from another catalogue or from another program.
void warnOfAnswers(const LoadedModel& model, const CataloguePointer& catalogue, CommandContext& context);

/// The model named first on the command line, with the catalogue it was read with. Warns of its answers.
struct OpenedModel
{
    CataloguePointer catalogue;
    LoadedModel model;
};
Result<OpenedModel> openModel(const Arguments& arguments, CommandContext& context);

/// The same, analysed with `--date`, if given, as today.
struct AnalysedModel
{
    CataloguePointer catalogue;
    LoadedModel model;
    AnalysisPointer analysis;
};
Result<AnalysedModel> openAnalysed(const Arguments& arguments, CommandContext& context);

/// The date of an option of the form YYYY-MM-DD; today when it is not given.
Result<QDate> dateOption(const Arguments& arguments, const QString& option);

/// Options several commands share.
OptionSpec outputOption(const QString& help = {});
OptionSpec formatOption(const QStringList& formats);
OptionSpec dateOptionSpec();
/// --pack and --no-packs
QList<OptionSpec> packOptions();

} // namespace provisor
