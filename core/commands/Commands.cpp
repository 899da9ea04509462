#include "core/commands/Commands.h"

#include "core/base/Text.h"
#include "core/commands/CommandGroups.h"
#include "core/commands/CommandSupport.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void print(QIODevice* device, const QString& text)
{
    if (device)
        device->write(printable(text).toUtf8());
}

ExitCode exitCodeOf(const Error& error)
{
    switch (error.category) {
    case Error::Category::Usage:
        return ExitCode::Usage;
    case Error::Category::Output:
        return ExitCode::Output;
    case Error::Category::Internal:
        return ExitCode::Internal;
    case Error::Category::Cancelled:
        return ExitCode::Interrupted;
    default:
        return ExitCode::Input;
    }
}

QString overview(const QList<Command>& commands)
{
    QString text =
        Messages::tr("provisor-cli COMMAND [ARGUMENTS]\n\nThreat-models AI systems against ETSI TS 104 223 / "
                     "EN 304 223.\n\nCommands:\n");
    for (const Command& command : commands)
        text += QStringLiteral("  ") + command.spec.name.leftJustified(12) + command.spec.summary.section(u'\n', 0, 0) +
                u'\n';
    text +=
        Messages::tr("\nprovisor-cli COMMAND --help shows the options of a command; --lang xx chooses the language; "
                     "--version prints the version.\n");
    return text;
}

/// Takes `--lang xx` out of the arguments wherever it stands.
Result<QString> takeLanguage(QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != u"--"; ++i) {
        QString language;
        if (arguments[i].startsWith(QStringLiteral("--lang="))) {
            language = arguments.takeAt(i).mid(7);
        } else if (arguments[i] == u"--lang") {
            if (i + 1 >= arguments.size())
                return fail(Error::usage(Messages::tr("--lang needs a language after it, for example de")));
            language = arguments.at(i + 1);
            arguments.remove(i, 2);
        } else {
            continue;
        }
        if (language != u"en" && language != u"de")
            return fail(Error::usage(Messages::tr("The language \"%1\" is not available").arg(language),
                                     Messages::tr("Use one of: %1").arg(QStringLiteral("en, de"))));
        return language;
    }
    return QString();
}

Result<ExitCode> dispatch(QStringList arguments, CommandContext& context)
{
    auto language = takeLanguage(arguments);
    if (!language)
        return fail(language.error());
    if (!language->isEmpty()) {
        context.language = *language;
        if (context.setLanguage)
            context.setLanguage(*language);
    }

    const QList<Command> commands = allCommands();
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        print(name.isEmpty() ? context.messages : context.output, overview(commands));
        return name.isEmpty() ? ExitCode::Usage : ExitCode::Done;
    }
    if (name == u"--version") {
        print(context.output, QStringLiteral("provisor-cli ") + QCoreApplication::applicationVersion() + u'\n');
        return ExitCode::Done;
    }
    QStringList names;
    for (const Command& command : commands) {
        names.append(command.spec.name);
        if (command.spec.name != name)
            continue;
        if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
            print(context.output, commandHelp(command.spec));
            return ExitCode::Done;
        }
        auto parsed = parseArguments(command.spec, arguments);
        if (!parsed)
            return fail(parsed.error());
        context.packs = parsed->values(QStringLiteral("--pack"));
        context.isWithPacks = !parsed->has(QStringLiteral("--no-packs"));
        return command.run(*parsed, context);
    }
    const QString near = nearestSpelling(name, names);
    return fail(Error::usage(Messages::tr("There is no command \"%1\"").arg(name),
                             near.isEmpty() ? Messages::tr("See provisor-cli --help")
                                            : Messages::tr("Did you mean \"%1\"?").arg(near)));
}

} // namespace

QList<Command> allCommands()
{
    QList<Command> commands = modelCommands() + analysisCommands() + treatmentCommands() + provisionCommands() +
                              pictureCommands() + exchangeCommands() + catalogueCommands();
    // Whatever reads a model reads it with the catalogue, and so with packs.
    const QStringList without{QStringLiteral("log"), QStringLiteral("formats")};
    for (Command& command : commands) {
        if (!without.contains(command.spec.name))
            command.spec.options += packOptions();
    }
    return commands;
}

ExitCode runCommandLine(QStringList arguments, CommandContext& context)
{
    auto result = dispatch(std::move(arguments), context);
    if (result)
        return *result;
    print(context.messages, QStringLiteral("provisor-cli: ") + result.error().toString() + u'\n');
    return exitCodeOf(result.error());
}

} // namespace provisor
