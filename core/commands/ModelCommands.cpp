#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"

#include "core/document/Integrity.h"
#include "core/storage/ModelFile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(ModelCommands)
};

Snapshot emptyModel(const Catalogue& catalogue)
{
    Record model(Kind::Model, Id::create());
    model.set(field::model::Title, Messages::tr("New model"));
    for (const Edition& edition : catalogue.editions()) {
        if (edition.isDefault)
            model.set(field::model::Edition, edition.id);
    }
    Snapshot snapshot;
    SnapshotEditor(snapshot).insert(model);
    return snapshot;
}

/// Says on the model which catalogue it was made with.
void pinCatalogue(Snapshot& snapshot, const Catalogue& catalogue)
{
    Record model = snapshot.model();
    model.set(field::model::Catalogue, catalogue.version());
    model.set(field::model::CatalogueDigest, catalogue.digest());
    SnapshotEditor(snapshot).replace(model);
}

Result<Snapshot> startingContent(const Arguments& arguments, const CataloguePointer& catalogue, CommandContext& context)
{
    const QString sample = arguments.value(QStringLiteral("--sample"));
    if (sample.isEmpty())
        return emptyModel(*catalogue);
    if (!context.samples.contains(sample))
        return fail(Error::usage(Messages::tr("There is no sample \"%1\"").arg(sample),
                                 Messages::tr("Use one of: %1").arg(context.samples.join(QStringLiteral(", ")))));
    return readTextModel(context.resource(QStringLiteral("samples/%1.provisor.yaml").arg(sample)), sample, catalogue);
}

Result<ExitCode> runNew(const Arguments& arguments, CommandContext& context)
{
    if (!arguments.has(QStringLiteral("-o")))
        return fail(
            Error::usage(Messages::tr("new needs -o FILE"), Messages::tr("See %1 --help").arg(QStringLiteral("new"))));
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    auto content = startingContent(arguments, *catalogue, context);
    if (!content)
        return fail(content.error());
    if (arguments.has(QStringLiteral("--title"))) {
        auto renamed =
            checkedRecord(content->model().with(field::model::Title, arguments.value(QStringLiteral("--title"))));
        if (!renamed)
            return fail(renamed.error());
        SnapshotEditor(*content).replace(*renamed);
    }
    pinCatalogue(*content, **catalogue);
    auto model = EditableModel::create(*content, Origin::Create);
    if (!model)
        return fail(model.error());
    if (auto ok = writeModelOutput(arguments, **model, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> runSamples(const Arguments& arguments, CommandContext& context)
{
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    QString text;
    for (const QString& name : std::as_const(context.samples)) {
        auto sample =
            readTextModel(context.resource(QStringLiteral("samples/%1.provisor.yaml").arg(name)), name, *catalogue);
        if (!sample)
            return fail(sample.error());
        text += name.leftJustified(28) + sample->model().text(field::model::Title) + u'\n';
    }
    if (auto ok = writeText(arguments, text, context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

/// One check of `verify`: what was looked at and what was found wrong, if anything.
struct Check
{
    QString name;
    QString problem;
};

/// Replays the audit trail from nothing; its end must be the state in the file.
QString replayProblem(const ModelFile& file)
{
    if (file.log.isEmpty())
        return {};
    Document replay;
    for (const LogEntry& entry : file.log) {
        auto change = changeOf(entry);
        if (!change)
            return change.error().toString();
        if (auto ok = replay.apply(*change); !ok)
            return Messages::tr("entry %1 does not fit: %2").arg(entry.sequence).arg(ok.error().toString());
    }
    return replay.snapshot() == file.snapshot
               ? QString()
               : Messages::tr("replaying the trail does not lead to the content of the file");
}

/// What speaks against the hash chain; empty when it holds from the first entry to the end the file names.
QString chainProblem(const ModelFile& file)
{
    const qint64 broken = firstBrokenEntry(file.log);
    if (broken != 0)
        return Messages::tr("broken at entry %1").arg(broken);
    if (file.missedEnd)
        return Messages::tr("does not end where the file says, after %n entr(ies): entries were cut off or added",
                            nullptr, static_cast<int>(file.log.size()));
    return {};
}

QString catalogueProblem(const Record& model, const Catalogue& catalogue)
{
    const QString digest = model.text(field::model::CatalogueDigest);
    if (digest.isEmpty() || digest == catalogue.digest())
        return {};
    return Messages::tr("made with catalogue %1, this program has %2")
        .arg(model.text(field::model::Catalogue), catalogue.version());
}

QList<Check> verified(const ModelFile& file, const QByteArray& bytes, const Catalogue& catalogue)
{
    QList<Check> checks;
    checks.append({Messages::tr("structure"), {}}); // reading has checked it
    const auto integrity = checkIntegrity(file.snapshot);
    checks.append({Messages::tr("integrity"), integrity ? QString() : integrity.error().toString()});
    const auto again = modelBytes(file.snapshot, file.log, file.missedEnd, file.findings);
    checks.append({Messages::tr("canonical bytes"),
                   again && *again == bytes
                       ? QString()
                       : Messages::tr("the file was not written by this version of Provisor, or was altered")});
    checks.append({Messages::tr("hash chain"), chainProblem(file)});
    checks.append({Messages::tr("audit trail"), replayProblem(file)});
    checks.append({Messages::tr("catalogue"), catalogueProblem(file.snapshot.model(), catalogue)});
    return checks;
}

/// A `.provisor` file with the bytes it was read from.
struct OpenedFile
{
    QByteArray bytes;
    ModelFile model;
};

/// Reads the file named first on the command line, which must be a `.provisor` file: text forms have no trail.
Result<OpenedFile> openFile(const Arguments& arguments, CommandContext& context)
{
    auto bytes = readInput(arguments.positional(0), context);
    if (!bytes)
        return fail(bytes.error());
    auto model = readModel(*bytes, arguments.positional(0));
    if (!model)
        return fail(model.error());
    return OpenedFile{*bytes, std::move(*model)};
}

Result<ExitCode> runVerify(const Arguments& arguments, CommandContext& context)
{
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    auto file = openFile(arguments, context);
    if (!file)
        return fail(file.error());
    warnOfAnswers({arguments.positional(0), file->model.snapshot, {}, {}}, *catalogue, context);
    QString text;
    bool isGood = true;
    for (const Check& check : verified(file->model, file->bytes, **catalogue)) {
        isGood = isGood && check.problem.isEmpty();
        text += check.name.leftJustified(18) + (check.problem.isEmpty() ? Messages::tr("good") : check.problem) + u'\n';
    }
    text += Messages::tr("content").leftJustified(18) +
            QString::fromLatin1(contentDigest(file->model.snapshot).toHex()) + u'\n';
    if (auto ok = writeText(arguments, text, context); !ok)
        return fail(ok.error());
    return isGood ? ExitCode::Done : ExitCode::No;
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Edit:
        return Messages::tr("edit");
    case Origin::Undo:
        return Messages::tr("undo");
    case Origin::Redo:
        return Messages::tr("redo");
    case Origin::Import:
        return Messages::tr("import");
    case Origin::Layout:
        return Messages::tr("layout");
    case Origin::Merge:
        return Messages::tr("merge");
    case Origin::Recovery:
        return Messages::tr("recovery");
    case Origin::Create:
        return Messages::tr("create");
    }
    return {};
}

/// A label of the schema in the language of the program.
QString schemaLabel(const char* label)
{
    return QCoreApplication::translate("Schema", label);
}

/// Names of records met so far in the trail, for records that are known by what they refer to.
using Names = QHash<Id, QString>;

/// What people call a record: its short name and name, its title or key, or the name of what it shows.
QString nameOf(const Record& record, const Names& names)
{
    const auto quoted = [](const QString& text) -> QString { return u'"' + text + u'"'; };
    switch (record.kind()) {
    case Kind::Placement:
        return names.value(record.reference(field::placement::Subject), record.id().toString());
    case Kind::Route:
        return names.value(record.reference(field::route::Flow), record.id().toString());
    case Kind::SignOff:
        return names.value(record.reference(field::sign_off::By), record.text(field::sign_off::Date));
    case Kind::Note:
        return quoted(record.text(field::note::Text).simplified().left(60));
    case Kind::Threat:
    case Kind::Provision:
    case Kind::Acceptance:
        return record.text(0);
    default:
        break;
    }
    const KindSpec& spec = kindSpec(record.kind());
    if (spec.fields[0].type != FieldType::Name)
        return quoted(record.text(0));
    const int title = spec.fieldIndex(u"name") >= 0 ? spec.fieldIndex(u"name") : spec.fieldIndex(u"title");
    const QString name = title >= 0 ? record.text(title) : QString();
    return name.isEmpty() ? record.text(0) : QString(record.text(0) + u' ' + quoted(name));
}

QString describe(const LogEntry& entry, const Change& change, Names& names)
{
    QString text = QString::number(entry.sequence).rightJustified(5) + QStringLiteral("  ") +
                   change.time.toUTC().toString(Qt::ISODate) + QStringLiteral("  ") + change.author +
                   QStringLiteral("  ") + change.label + QStringLiteral("  (") + originWord(change.origin) +
                   QStringLiteral(")\n");
    for (const Delta& delta : change.deltas) {
        const Record& record = delta.after ? *delta.after : *delta.before;
        const KindSpec& spec = kindSpec(record.kind());
        const QString verb = !delta.before  ? Messages::tr("added")
                             : !delta.after ? Messages::tr("removed")
                                            : Messages::tr("changed");
        QStringList fields;
        for (size_t i = 0; delta.before && delta.after && i < spec.fields.size(); ++i) {
            if (delta.before->at(static_cast<int>(i)) != delta.after->at(static_cast<int>(i)))
                fields.append(schemaLabel(spec.fields[i].label));
        }
        const QString name = nameOf(record, names);
        names.insert(record.id(), name);
        text += QStringLiteral("         ") + schemaLabel(spec.label) + u' ' + name + u' ' + verb +
                (fields.isEmpty() ? QString() : QStringLiteral(": ") + fields.join(QStringLiteral(", "))) + u'\n';
    }
    return text;
}

Result<ExitCode> runLog(const Arguments& arguments, CommandContext& context)
{
    auto file = openFile(arguments, context);
    if (!file)
        return fail(file.error());
    const bool isJson = arguments.value(QStringLiteral("--format")) == u"json";
    QString text;
    QJsonArray entries;
    Names names;
    for (const LogEntry& entry : file->model.log) {
        auto change = changeOf(entry);
        if (!change)
            return fail(change.error());
        QJsonObject object = toJson(*change);
        object.insert(QStringLiteral("sequence"), entry.sequence);
        object.insert(QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex()));
        entries.append(object);
        text += describe(entry, *change, names);
    }
    const QByteArray data =
        isJson ? QJsonDocument(QJsonObject{{QStringLiteral("entries"), entries}}).toJson() : printable(text).toUtf8();
    if (auto ok = writeOutput(arguments, data, context); !ok)
        return fail(ok.error());
    const QString problem = chainProblem(file->model);
    if (problem.isEmpty())
        return ExitCode::Done;
    note(context, Messages::tr("hash chain") + QStringLiteral(": ") + problem);
    return ExitCode::No;
}

} // namespace

QList<Command> modelCommands()
{
    return {
        {{QStringLiteral("new"),
          {},
          Messages::tr("A new model, empty or from a sample."),
          {outputOption(Messages::tr("the file to make")),
           {QStringLiteral("--sample"),
            QStringLiteral("NAME"),
            Messages::tr("start from a sample; samples lists them"),
            {}},
           {QStringLiteral("--title"), QStringLiteral("TEXT"), Messages::tr("title of the model"), {}}}},
         runNew},
        {{QStringLiteral("samples"), {}, Messages::tr("Lists the samples."), {outputOption()}}, runSamples},
        {{QStringLiteral("verify"),
          {QStringLiteral("MODEL")},
          Messages::tr("Structure, integrity, canonical bytes, hash chain, catalogue digest."),
          {outputOption()}},
         runVerify},
        {{QStringLiteral("log"),
          {QStringLiteral("MODEL")},
          Messages::tr("The audit trail."),
          {formatOption({QStringLiteral("text"), QStringLiteral("json")}), outputOption()}},
         runLog},
    };
}

} // namespace provisor
