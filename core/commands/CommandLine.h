#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QStringList>

namespace provisor {

/// An option of a command: `--max-risk LEVEL`, or a flag when `value` is empty.
struct OptionSpec
{
    QString name;  ///< with dashes: "--max-risk", "-o"
    QString value; ///< name of the value for the help, empty for a flag
    QString help;
    QStringList choices; ///< legal values; empty for any
    bool isRepeatable = false; ///< may be given several times; of others the last one counts
};

/// A command with its positional arguments, as its help shows them.
struct CommandSpec
{
    QString name;
    QStringList positional; ///< names; one in brackets is optional: "[TEXT]"; a last one with "..." takes the rest
    QString summary;
    QList<OptionSpec> options;
};

/// What was given on the command line, checked against the spec.
class Arguments
{
public:
    QString positional(qsizetype index) const { return m_positional.value(index); }
    const QStringList& positionals() const { return m_positional; }
    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option, const QString& otherwise = {}) const
    {
        const QStringList values = m_options.value(option);
        return values.isEmpty() ? otherwise : values.constLast();
    }
    /// All values of a repeatable option, in the order given.
    QStringList values(const QString& option) const { return m_options.value(option); }

private:
    friend Result<Arguments> parseArguments(const CommandSpec&, const QStringList&);
    QStringList m_positional;
    QMap<QString, QStringList> m_options;
};

/// Reads arguments; unknown options and illegal values are errors that name the nearest legal spelling.
/// `--option=value` and `--option value` are both understood; "--" ends the options.
Result<Arguments> parseArguments(const CommandSpec& spec, const QStringList& arguments);

/// The help of one command.
QString commandHelp(const CommandSpec& spec);

} // namespace provisor
