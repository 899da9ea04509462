#include "core/commands/CommandLine.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const OptionSpec* findOption(const CommandSpec& spec, const QString& name)
{
    for (const OptionSpec& option : spec.options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

Error unknownOption(const CommandSpec& spec, const QString& name)
{
    QStringList names;
    for (const OptionSpec& option : spec.options)
        names.append(option.name);
    const QString near = nearestSpelling(name, names);
    return Error::usage(Messages::tr("%1 has no option %2").arg(spec.name, name),
                        near.isEmpty() ? Messages::tr("See %1 --help").arg(spec.name)
                                       : Messages::tr("Did you mean %1?").arg(near));
}

Result<void> checkChoice(const OptionSpec& option, const QString& value)
{
    if (option.choices.isEmpty() || option.choices.contains(value))
        return {};
    return fail(Error::usage(Messages::tr("%1 cannot be \"%2\"").arg(option.name, value),
                             Messages::tr("Use one of: %1").arg(option.choices.join(QStringLiteral(", ")))));
}

Result<void> checkCount(const CommandSpec& spec, const QStringList& positional)
{
    const auto required = std::count_if(spec.positional.begin(), spec.positional.end(),
                                        [](const QString& name) { return !name.startsWith(u'['); });
    if (positional.size() < required)
        return fail(Error::usage(Messages::tr("%1 needs %2").arg(spec.name, spec.positional.at(positional.size())),
                                 Messages::tr("See %1 --help").arg(spec.name)));
    const bool takesMore = !spec.positional.isEmpty() && spec.positional.constLast().endsWith(QStringLiteral("..."));
    if (positional.size() > spec.positional.size() && !takesMore)
        return fail(Error::usage(Messages::tr("%1 does not know what to do with \"%2\"")
                                     .arg(spec.name, positional.at(spec.positional.size())),
                                 Messages::tr("See %1 --help").arg(spec.name)));
    return {};
}

} // namespace

Result<Arguments> parseArguments(const CommandSpec& spec, const QStringList& arguments)
{
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (optionsEnded || argument == u"-" || !argument.startsWith(u'-')) {
            parsed.m_positional.append(argument);
            continue;
        }
        if (argument == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.startsWith(QStringLiteral("--")) ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.left(equals);
        const OptionSpec* option = findOption(spec, name);
        if (!option)
            return fail(unknownOption(spec, name));
        QString value;
        if (!option->value.isEmpty()) {
            if (equals >= 0)
                value = argument.mid(equals + 1);
            else if (i + 1 < arguments.size())
                value = arguments[++i];
            else
                return fail(Error::usage(Messages::tr("%1 needs %2 after it").arg(name, option->value)));
            if (auto ok = checkChoice(*option, value); !ok)
                return fail(ok.error());
        } else if (equals >= 0) {
            return fail(Error::usage(Messages::tr("%1 takes no value").arg(name)));
        }
        QStringList& values = parsed.m_options[name];
        if (!option->isRepeatable)
            values.clear();
        values.append(value);
    }
    if (auto ok = checkCount(spec, parsed.m_positional); !ok)
        return fail(ok.error());
    return parsed;
}

QString commandHelp(const CommandSpec& spec)
{
    QString text = QStringLiteral("provisor-cli ") + spec.name;
    for (const QString& name : spec.positional)
        text += u' ' + name;
    if (!spec.options.isEmpty())
        text += Messages::tr(" [OPTIONS]");
    text += QStringLiteral("\n\n") + spec.summary + u'\n';
    if (!spec.options.isEmpty())
        text += u'\n';
    for (const OptionSpec& option : spec.options) {
        QString head = QStringLiteral("  ") + option.name;
        if (!option.value.isEmpty())
            head += u' ' + (option.choices.isEmpty() ? option.value : option.choices.join(u'|'));
        text += head.size() > 30 ? head + u'\n' + QString(32, u' ') : head.leftJustified(32);
        text += option.help + u'\n';
    }
    return text;
}

} // namespace provisor
