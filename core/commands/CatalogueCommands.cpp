#include "core/commands/CatalogueDocs.h"
#include "core/commands/CatalogueOutput.h"
#include "core/commands/CataloguePacks.h"
#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDir>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueCommands)
};

/// How many entries are shown when there is none of exactly that name.
constexpr int nearestCount = 5;

Result<QString> listed(const Catalogue& catalogue, const QStringList& words)
{
    if (words.isEmpty()) {
        QString text =
            Messages::tr("Catalogue %1, digest %2").arg(catalogue.version(), catalogue.digest().left(12)) + u'\n';
        const QList<std::pair<QString, qsizetype>> counts{
            {QStringLiteral("principles"), catalogue.principles().size()},
            {QStringLiteral("provisions"), catalogue.provisions().size()},
            {QStringLiteral("components"), catalogue.componentTypes().size()},
            {QStringLiteral("properties"), catalogue.properties().size()},
            {QStringLiteral("questions"), catalogue.systemQuestions().size()},
            {QStringLiteral("threats"), catalogue.threats().size()},
            {QStringLiteral("mitigations"), catalogue.mitigations().size()},
            {QStringLiteral("frameworks"), catalogue.frameworks().size()}};
        for (const auto& [kind, count] : counts)
            text += QString::number(count).rightJustified(6) + QStringLiteral("  ") + kind + u'\n';
        return text;
    }
    const QString kind = words.first();
    if (!catalogueListKinds().contains(kind))
        return fail(Error::usage(Messages::tr("\"%1\" cannot be listed").arg(kind),
                                 Messages::tr("Use one of: %1").arg(catalogueListKinds().join(QStringLiteral(", ")))));
    return listCatalogue(catalogue, kind);
}

Result<QString> shown(const Catalogue& catalogue, const QStringList& words)
{
    if (words.isEmpty())
        return fail(Error::usage(Messages::tr("catalogue show needs an id"),
                                 Messages::tr("For example 5.2.2-1, AML.T0051 or prompt-injection")));
    const QString id = words.first();
    if (auto text = showCatalogueEntry(catalogue, id))
        return *text;
    // Part of an id, such as "prompt-injection", or a word: show what is nearest.
    QStringList nearest = catalogueIds(catalogue).filter(id, Qt::CaseInsensitive);
    for (const SearchHit& hit : catalogue.search(QString(id).replace(u'-', u' '), nearestCount))
        nearest.append(hit.id);
    nearest.removeDuplicates();
    QString text;
    for (const QString& candidate : nearest.mid(0, nearestCount)) {
        if (auto entry = showCatalogueEntry(catalogue, candidate))
            text += (text.isEmpty()
                         ? Messages::tr("No entry is called \"%1\"; the nearest are:").arg(id) + QStringLiteral("\n\n")
                         : QStringLiteral("\n")) +
                    *entry;
    }
    if (!text.isEmpty())
        return text;
    const QString near = nearestSpelling(id, catalogueIds(catalogue));
    return fail(Error::input(Messages::tr("The catalogue has no entry \"%1\"").arg(id), {}, {},
                             near.isEmpty() ? Messages::tr("Try catalogue search")
                                            : Messages::tr("Did you mean \"%1\"?").arg(near)));
}

/// Writes the catalogue as pages into the folder of `-o`.
Result<ExitCode> writeDocs(const Catalogue& catalogue, const Arguments& arguments)
{
    const QString folder = arguments.value(QStringLiteral("-o"));
    if (folder.isEmpty() || folder == u"-")
        return fail(Error::usage(Messages::tr("catalogue docs needs -o FOLDER")));
    if (!QDir().mkpath(folder))
        return fail(Error::output(Messages::tr("The folder cannot be made"), folder));
    const QMap<QString, QByteArray> pages = catalogueDocs(catalogue);
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        if (auto ok = writeFile(folder + u'/' + page.key(), page.value()); !ok)
            return fail(ok.error());
    }
    return ExitCode::Done;
}

Result<ExitCode> runCatalogue(const Arguments& arguments, CommandContext& context)
{
    QStringList words = arguments.positionals();
    const QString action = words.takeFirst();
    if (action == u"check")
        return checkPackSources(arguments, context);
    if (action == u"compile")
        return compilePackSources(arguments, context);
    if (action == u"diff")
        return diffCatalogues(arguments, context);
    auto catalogue = loadCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    if (arguments.value(QStringLiteral("--format")) == u"json")
        return fail(Error::usage(Messages::tr("catalogue %1 has no JSON form").arg(action),
                                 Messages::tr("Only catalogue diff has one")));
    if (action == u"docs")
        return writeDocs(**catalogue, arguments);
    Result<QString> text = QString();
    ExitCode code = ExitCode::Done;
    if (action == u"list") {
        text = listed(**catalogue, words);
    } else if (action == u"show") {
        text = shown(**catalogue, words);
    } else if (action == u"search") {
        if (words.join(QString()).trimmed().isEmpty())
            return fail(Error::usage(Messages::tr("catalogue search needs the text to look for")));
        const QList<SearchHit> hits = (*catalogue)->search(words.join(u' '));
        QString lines;
        for (const SearchHit& hit : hits)
            lines += hit.kind.leftJustified(11) + hit.id.leftJustified(38) + u' ' + hit.title + u'\n';
        if (hits.isEmpty()) {
            lines = Messages::tr("Nothing was found.") + u'\n';
            code = ExitCode::No;
        }
        text = lines;
    } else {
        const QStringList actions{QStringLiteral("list"), QStringLiteral("show"),  QStringLiteral("search"),
                                  QStringLiteral("docs"), QStringLiteral("check"), QStringLiteral("compile"),
                                  QStringLiteral("diff")};
        return fail(Error::usage(Messages::tr("catalogue does not know \"%1\"").arg(action),
                                 Messages::tr("Use one of: %1").arg(actions.join(QStringLiteral(", ")))));
    }
    if (!text)
        return fail(text.error());
    if (auto ok = writeText(arguments, *text, context); !ok)
        return fail(ok.error());
    return code;
}

} // namespace

QList<Command> catalogueCommands()
{
    return {
        {{QStringLiteral("catalogue"),
          {QStringLiteral("list|show|search|docs|check|compile|diff"), QStringLiteral("[KIND|ID|TEXT|DIR|FILE]"),
           QStringLiteral("[TEXT]"), QStringLiteral("[TEXT]"), QStringLiteral("[TEXT]"), QStringLiteral("[TEXT]")},
          Messages::tr("The embedded knowledge: catalogue list KIND, catalogue show ID, catalogue search TEXT, and "
                       "catalogue docs -o FOLDER, which writes it as pages for reading. Packs: catalogue check DIR, "
                       "catalogue compile DIR -o FILE and catalogue diff A B, where A and B are files or builtin."),
          {formatOption({QStringLiteral("text"), QStringLiteral("json")}), outputOption()}},
         runCatalogue}};
}

} // namespace provisor
