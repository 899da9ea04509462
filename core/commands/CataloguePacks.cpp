#include "core/commands/CataloguePacks.h"

#include "core/catalogue/CatalogueDiff.h"
#include "core/catalogue/Pack.h"
#include "core/commands/CommandSupport.h"
#include "core/rules/RuleCheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCommands)
};

/// A compiled pack with the catalogue it was compiled for and that with the pack itself.
struct CompiledPack
{
    QByteArray bytes;
    CataloguePointer base;
    CataloguePointer all;
};

/// Compiles a folder on top of the embedded catalogue and the packs of --pack; those installed for the user do not
/// count, so that the result is the same everywhere. Mistakes are printed; nothing is returned then.
Result<std::optional<CompiledPack>> compiled(const Arguments& arguments, CommandContext& context)
{
    const QString folder = arguments.positional(1);
    if (folder.isEmpty())
        return fail(Error::usage(Messages::tr("catalogue %1 needs the folder of a pack").arg(arguments.positional(0))));
    if (!QFileInfo(folder).isDir())
        return fail(Error::input(Messages::tr("The folder does not exist"), folder));
    auto builtIn = builtInCatalogue(context);
    auto base = builtIn ? withAskedPacks(*builtIn, context) : builtIn;
    if (!base)
        return fail(base.error());
    CompileOptions options;
    options.base = *base;
    options.checkRule = ruleChecker();
    const auto bytes = compileCatalogue(folder, options);
    if (!bytes) {
        for (const CatalogueMistake& mistake : bytes.error())
            note(context, mistake.toString());
        note(context, Messages::tr("%n mistake(s) found.", nullptr, static_cast<int>(bytes.error().size())));
        return std::optional<CompiledPack>();
    }
    auto all = loadPack(*bytes, folder, *base, {});
    if (!all)
        return fail(all.error());
    return std::optional(CompiledPack{*bytes, *base, *all});
}

QString summary(const CompiledPack& pack)
{
    const Catalogue& all = *pack.all;
    const Catalogue& base = *pack.base;
    const PackInfo& info = all.packs().constLast();
    qsizetype texts = 0;
    for (qsizetype i = 0; i < all.provisions().size(); ++i) {
        const bool isNew = i >= base.provisions().size() || base.provisions()[i].official.source.isEmpty();
        texts += isNew && !all.provisions()[i].official.source.isEmpty();
    }
    QString text =
        Messages::tr("%1 %2, \"%3\", digest %4").arg(info.id, info.version, info.title, info.digest.left(12)) + u'\n';
    const std::pair<QString, qsizetype> counts[] = {
        {QStringLiteral("components"), all.componentTypes().size() - base.componentTypes().size()},
        {QStringLiteral("properties"), all.properties().size() - base.properties().size()},
        {QStringLiteral("questions"), all.systemQuestions().size() - base.systemQuestions().size()},
        {QStringLiteral("threats"), all.threats().size() - base.threats().size()},
        {QStringLiteral("mitigations"), all.mitigations().size() - base.mitigations().size()},
        {QStringLiteral("provisions"), all.provisions().size() - base.provisions().size()},
        {QStringLiteral("official texts"), texts}};
    for (const auto& [kind, count] : counts) {
        if (count > 0)
            text += QString::number(count).rightJustified(6) + QStringLiteral("  ") + kind + u'\n';
    }
    return text;
}

/// A catalogue named on the command line.
struct Side
{
    QString name;
    CataloguePointer catalogue;
};

Result<Side> side(const QString& name, CommandContext& context)
{
    auto builtIn = builtInCatalogue(context);
    auto base = builtIn ? withAskedPacks(*builtIn, context) : builtIn;
    if (!base || name == u"builtin")
        return base ? Result<Side>(Side{name, *base}) : fail(base.error());
    const auto bytes = readPackFile(name);
    if (!bytes)
        return fail(bytes.error());
    auto pack = loadPack(*bytes, name, *base, ruleChecker());
    if (pack)
        return Side{name, *pack};
    auto whole = loadCatalogueFile(*bytes, name, context.language);
    if (whole && !(*whole)->threats().isEmpty() && !(*whole)->componentTypes().isEmpty())
        return Side{name, *whole};
    return fail(pack.error());
}

QString shown(const QString& text)
{
    constexpr qsizetype longest = 160;
    if (text.isEmpty())
        return Messages::tr("nothing");
    return u'"' + (text.size() > longest ? QString(text.left(longest) + u'\u2026') : text) + u'"';
}

QString differencesToText(const QList<EntryDifference>& differences)
{
    QString text;
    for (const EntryDifference& difference : differences) {
        const QChar sign = difference.what == EntryDifference::What::Added     ? u'+'
                           : difference.what == EntryDifference::What::Removed ? u'-'
                                                                               : u'~';
        text += sign + QStringLiteral(" ") + difference.kind + u' ' + difference.id + QStringLiteral("  ") +
                difference.title + u'\n';
        for (const FieldDifference& field : difference.fields)
            text += Messages::tr("    %1: %2 -> %3").arg(field.field, shown(field.before), shown(field.after)) + u'\n';
    }
    return text;
}

QJsonArray differencesToJson(const QList<EntryDifference>& differences)
{
    QJsonArray array;
    for (const EntryDifference& difference : differences) {
        const char* what = difference.what == EntryDifference::What::Added     ? "added"
                           : difference.what == EntryDifference::What::Removed ? "removed"
                                                                               : "changed";
        QJsonObject object{{QStringLiteral("what"), QLatin1String(what)},
                           {QStringLiteral("kind"), difference.kind},
                           {QStringLiteral("id"), difference.id},
                           {QStringLiteral("title"), difference.title}};
        QJsonArray fields;
        for (const FieldDifference& field : difference.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                      {QStringLiteral("before"), field.before},
                                      {QStringLiteral("after"), field.after}});
        if (!fields.isEmpty())
            object.insert(QStringLiteral("fields"), fields);
        array.append(object);
    }
    return array;
}

QJsonObject sideToJson(const Side& side)
{
    return {{QStringLiteral("name"), side.name},
            {QStringLiteral("version"), side.catalogue->version()},
            {QStringLiteral("digest"), side.catalogue->digest()}};
}

} // namespace

Result<ExitCode> checkPackSources(const Arguments& arguments, CommandContext& context)
{
    auto pack = compiled(arguments, context);
    if (!pack)
        return fail(pack.error());
    if (!*pack)
        return ExitCode::Input;
    if (auto ok = writeText(arguments, Messages::tr("No mistakes.") + u' ' + summary(**pack), context); !ok)
        return fail(ok.error());
    return ExitCode::Done;
}

Result<ExitCode> compilePackSources(const Arguments& arguments, CommandContext& context)
{
    const QString output = arguments.value(QStringLiteral("-o"));
    if (output.isEmpty())
        return fail(Error::usage(Messages::tr("catalogue compile needs -o FILE%1").arg(QLatin1String(packSuffix))));
    auto pack = compiled(arguments, context);
    if (!pack)
        return fail(pack.error());
    if (!*pack)
        return ExitCode::Input;
    if (auto ok = writeOutput(arguments, (*pack)->bytes, context); !ok)
        return fail(ok.error());
    if (output != u"-")
        note(context, summary(**pack).trimmed());
    return ExitCode::Done;
}

Result<ExitCode> diffCatalogues(const Arguments& arguments, CommandContext& context)
{
    if (arguments.positionals().size() != 3)
        return fail(Error::usage(Messages::tr("catalogue diff needs two catalogues"),
                                 Messages::tr("Name compiled catalogues or packs, or builtin")));
    auto before = side(arguments.positional(1), context);
    if (!before)
        return fail(before.error());
    auto after = side(arguments.positional(2), context);
    if (!after)
        return fail(after.error());
    const QList<EntryDifference> differences = catalogueDifferences(*before->catalogue, *after->catalogue);
    Result<void> written;
    if (arguments.value(QStringLiteral("--format")) == u"json") {
        const QJsonObject json{{QStringLiteral("before"), sideToJson(*before)},
                               {QStringLiteral("after"), sideToJson(*after)},
                               {QStringLiteral("differences"), differencesToJson(differences)}};
        written = writeOutput(arguments, QJsonDocument(json).toJson(), context);
    } else {
        const QString last = differences.isEmpty()
                                 ? Messages::tr("No differences.")
                                 : Messages::tr("%n entr(ies) differ.", nullptr, static_cast<int>(differences.size()));
        written = writeText(arguments, differencesToText(differences) + last + u'\n', context);
    }
    if (!written)
        return fail(written.error());
    return differences.isEmpty() ? ExitCode::Done : ExitCode::No;
}

} // namespace provisor
