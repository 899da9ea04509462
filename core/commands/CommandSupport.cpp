#include "core/commands/CommandSupport.h"

#include "core/analysis/Findings.h"
#include "core/catalogue/Pack.h"
#include "core/document/Diff.h"
#include "core/exchange/TextChecks.h"
#include "core/rules/RuleCheck.h"
#include "core/storage/ModelFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CommandSupport)
};

/// Nothing Provisor reads is larger; a bigger file is refused before it fills the memory.
constexpr qint64 inputLimit = 512LL * 1024 * 1024;

} // namespace

Result<CataloguePointer> builtInCatalogue(const CommandContext& context)
{
    return Catalogue::load(context.resource(QStringLiteral("catalogue.sqlite")), context.language);
}

Result<CataloguePointer> withAskedPacks(const CataloguePointer& base, const CommandContext& context)
{
    const LoadedPacks loaded = loadPacks(base, context.packs, ruleChecker());
    if (!loaded.problems.isEmpty())
        return fail(loaded.problems.first().second);
    return loaded.catalogue;
}

namespace {

/// The packs of the user without those that --pack names in this or another version.
QStringList installedPacks(const CommandContext& context)
{
    QStringList files = context.isWithPacks ? packsIn(context.packFolder) : QStringList();
    QSet<QString> asked;
    for (const QString& file : context.packs) {
        const auto bytes = readPackFile(file);
        const auto info = bytes ? packInfo(*bytes, file) : fail(bytes.error());
        if (info)
            asked.insert(info->id);
    }
    files.removeIf([&](const QString& file) {
        const auto bytes = asked.isEmpty() ? fail(Error()) : readPackFile(file);
        const auto info = bytes ? packInfo(*bytes, file) : fail(bytes.error());
        return info && asked.contains(info->id);
    });
    return files;
}

} // namespace

Result<CataloguePointer> loadCatalogue(CommandContext& context)
{
    auto catalogue = builtInCatalogue(context);
    if (!catalogue)
        return catalogue;
    const LoadedPacks installed = loadPacks(*catalogue, installedPacks(context), ruleChecker());
    for (const auto& [file, error] : installed.problems)
        note(context, Messages::tr("Warning: the pack is left out: %1").arg(error.toString()));
    return withAskedPacks(installed.catalogue, context);
}

Result<QByteArray> readInput(const QString& fileName, CommandContext& context)
{
    if (fileName == u"-")
        return context.input->readAll();
    if (fileName.isEmpty())
        return fail(Error::usage(Messages::tr("The name of the input file is empty")));
    const QFileInfo info(fileName);
    if (!info.exists())
        return fail(Error::input(Messages::tr("The file does not exist"), fileName));
    if (info.isDir())
        return fail(Error::input(Messages::tr("This is a folder, not a file"), fileName));
    if (info.size() > inputLimit)
        return fail(
            Error::input(Messages::tr("The file is larger than %1 MB").arg(inputLimit / 1024 / 1024), fileName));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::input(file.errorString(), fileName));
    return file.readAll();
}

Result<LoadedModel> loadModel(const QString& fileName, const CataloguePointer& catalogue, CommandContext& context)
{
    auto bytes = readInput(fileName, context);
    if (!bytes)
        return fail(bytes.error());
    const bool isDatabase = bytes->startsWith("SQLite format 3"); // of another program: readModel() says so
    if (isDatabase || isModelFile(*bytes) || fileName.endsWith(QStringLiteral(".provisor"))) {
        auto file = readModel(*bytes, fileName);
        if (!file)
            return fail(file.error());
        return LoadedModel{fileName, file->snapshot, file->log, file->missedEnd, file->findings};
    }
    auto snapshot = readTextModel(*bytes, fileName, catalogue);
    if (!snapshot)
        return fail(snapshot.error());
    return LoadedModel{fileName, *snapshot, {}, {}, {}};
}

EditableModel::EditableModel(const LoadedModel& model) : m_findings(model.findings)
{
    m_document.reset(model.snapshot);
    m_history->reset(model.log, model.missedEnd);
}

Result<std::unique_ptr<EditableModel>> EditableModel::create(const Snapshot& content, Origin origin)
{
    std::unique_ptr<EditableModel> model(new EditableModel());
    Change change;
    change.label = origin == Origin::Import ? Messages::tr("Import") : Messages::tr("Create model");
    change.origin = origin;
    change.deltas = diff(Snapshot(), content);
    if (auto ok = model->apply(change); !ok)
        return fail(ok.error());
    return model;
}

Result<void> EditableModel::apply(Change change)
{
    change.author = commandAuthor();
    auto applied = m_document.apply(std::move(change));
    return applied ? Result<void>() : fail(applied.error());
}

Result<void> EditableModel::updateFindings(const CataloguePointer& catalogue, const Cancellation& cancellation)
{
    if (snapshot().model().text(field::model::CatalogueDigest) != catalogue->digest())
        return {};
    auto analysis = Analyser(catalogue).analyse(snapshot(), cancellation);
    if (!analysis)
        return fail(analysis.error());
    m_findings = findingsOf(**analysis);
    return {};
}

Result<QByteArray> EditableModel::bytes() const
{
    return modelBytes(m_document.snapshot(), m_history->log(), m_history->missedEnd(), m_findings);
}

Result<void> writeModelOutput(const Arguments& arguments, EditableModel& model, CommandContext& context)
{
    const QString fileName = arguments.value(QStringLiteral("-o"));
    if (fileName.endsWith(QStringLiteral(".yaml")) || fileName.endsWith(QStringLiteral(".yml")))
        return writeOutput(arguments, writeTextModel(model.snapshot()), context);
    auto catalogue = loadCatalogue(context);
    auto found = catalogue ? model.updateFindings(*catalogue, context.cancellation) : fail(catalogue.error());
    if (!found)
        return fail(found.error());
    auto bytes = model.bytes();
    return bytes ? writeOutput(arguments, *bytes, context) : fail(bytes.error());
}

QString commandAuthor()
{
    return QStringLiteral("provisor-cli");
}

std::function<Result<QByteArray>(const QString&)> reportResources(const CommandContext& context)
{
    return [resource = context.resource](const QString& name) -> Result<QByteArray> {
        const QByteArray bytes = resource(QStringLiteral("report-templates/") + name);
        if (bytes.isEmpty())
            return fail(Error::internal(Messages::tr("The report template \"%1\" is missing").arg(name)));
        return bytes;
    };
}

namespace {

/// Pipes and devices are written to as they are; replacing them would leave a file in their place.
Result<void> writeInto(const QString& fileName, const QByteArray& data)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.flush())
        return fail(Error::output(file.errorString(), fileName));
    return {};
}

} // namespace

Result<void> writeFile(const QString& fileName, const QByteArray& data)
{
    if (fileName.isEmpty())
        return fail(Error::usage(Messages::tr("The name of the output file is empty")));
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeInto(fileName, data);
    // Whoever may do anything would not be stopped by the file system.
    if (info.isFile() && !(info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)))
        return fail(Error::output(Messages::tr("The file is read-only"), fileName));
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return fail(Error::output(file.errorString(), fileName));
    return {};
}

QString printable(QString text)
{
    for (QChar& c : text) {
        const bool isLayout = c == u'\n' || c == u'\t';
        if (!isLayout && (c.category() == QChar::Other_Control || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

Result<void> writeText(const Arguments& arguments, const QString& text, CommandContext& context)
{
    return writeOutput(arguments, printable(text).toUtf8(), context);
}

Result<void> writeOutput(const Arguments& arguments, const QByteArray& data, CommandContext& context)
{
    const QString fileName = arguments.value(QStringLiteral("-o"), QStringLiteral("-"));
    if (fileName != u"-")
        return writeFile(fileName, data);
    if (context.output->write(data) != data.size())
        return fail(Error::output(context.output->errorString(), Messages::tr("standard output")));
    return {};
}

void note(CommandContext& context, const QString& text)
{
    if (context.messages)
        context.messages->write((printable(text) + u'\n').toUtf8());
}

namespace {

/// The record as people know it: "Element backend", or "Model".
QString placeOf(const Record& record)
{
    const KindSpec& spec = kindSpec(record.kind());
    const QString kind = QCoreApplication::translate("Schema", spec.label);
    return spec.fields[0].type == FieldType::Name ? QString(kind + u' ' + record.text(0)) : kind;
}

} // namespace

void warnOfAnswers(const LoadedModel& model, const CataloguePointer& catalogue, CommandContext& context)
{
    const TextChecks checks(catalogue);
    const auto warn = [&](const TextFinding& finding, const QString& place) {
        const Error error = Error::input(finding.message, model.fileName, place, finding.advice);
        note(context, Messages::tr("Warning: %1").arg(error.toString()));
    };
    const auto check = [&](Kind kind, int field) {
        for (const Record& record : model.snapshot.records(kind)) {
            const PropertyMap answers = record.properties(field);
            for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
                if (const auto found = checks.property(kind, it.key(), it.value()))
                    warn(*found, Messages::tr("%1, property %2").arg(placeOf(record), it.key()));
            }
        }
    };
    for (const auto& [kind, field] : {std::pair(Kind::Element, int(field::element::Type)),
                                      std::pair(Kind::Mitigation, int(field::mitigation::Uses)),
                                      std::pair(Kind::Provision, int(field::provision::Provision)),
                                      std::pair(Kind::Threat, int(field::threat::Key))}) {
        for (const Record& record : model.snapshot.records(kind)) {
            const QString word = record.text(field);
            const auto found = word.isEmpty() ? std::nullopt : checks.field(kind, field, word);
            if (found)
                warn(*found, placeOf(record));
        }
    }
    check(Kind::Model, field::model::System);
    check(Kind::Element, field::element::Properties);
    check(Kind::Flow, field::flow::Properties);
}

Result<OpenedModel> openModel(const Arguments& arguments, CommandContext& context)
{
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    auto model = loadModel(arguments.positional(0), *catalogue, context);
    if (!model)
        return fail(model.error());
    warnOfAnswers(*model, *catalogue, context);
    return OpenedModel{*catalogue, *model};
}

Result<AnalysedModel> openAnalysed(const Arguments& arguments, CommandContext& context)
{
    auto opened = openModel(arguments, context);
    if (!opened)
        return fail(opened.error());
    auto date = dateOption(arguments, QStringLiteral("--date"));
    if (!date)
        return fail(date.error());
    Analyser analyser(opened->catalogue);
    analyser.setDate(*date);
    auto analysis = analyser.analyse(opened->model.snapshot, context.cancellation);
    if (!analysis)
        return fail(analysis.error());
    return AnalysedModel{opened->catalogue, opened->model, *analysis};
}

Result<QDate> dateOption(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return QDate::currentDate();
    const QString text = arguments.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return fail(Error::usage(Messages::tr("%1 needs a date of the form YYYY-MM-DD, not \"%2\"").arg(option, text)));
    return date;
}

OptionSpec outputOption(const QString& help)
{
    return {QStringLiteral("-o"),
            QStringLiteral("FILE"),
            help.isEmpty() ? Messages::tr("write to a file instead of standard output") : help,
            {}};
}

OptionSpec formatOption(const QStringList& formats)
{
    return {QStringLiteral("--format"), QStringLiteral("FORMAT"), Messages::tr("form of the output"), formats};
}

QList<OptionSpec> packOptions()
{
    return {{QStringLiteral("--pack"),
             QStringLiteral("FILE"),
             Messages::tr("a compiled pack to use beside the catalogue; may be given several times"),
             {},
             true},
            {QStringLiteral("--no-packs"), {}, Messages::tr("without the packs installed for the user"), {}}};
}

OptionSpec dateOptionSpec()
{
    return {QStringLiteral("--date"), QStringLiteral("YYYY-MM-DD"), Messages::tr("the day that counts as today"), {}};
}

} // namespace provisor
