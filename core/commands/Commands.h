#pragma once

#include "core/base/Cancellation.h"
#include "core/base/Result.h"
#include "core/commands/CommandLine.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace provisor {

/// Exit codes of the command line; part of its contract. A command stopped by SIGINT ends as the shell expects.
enum class ExitCode { Done = 0, No = 1, Usage = 2, Input = 3, Output = 4, Internal = 5, Interrupted = 130 };

/// What a command works with; tests run commands in-process with buffers in place of the standard streams.
struct CommandContext
{
    QIODevice* input = nullptr;    ///< standard input
    QIODevice* output = nullptr;   ///< standard output: data
    QIODevice* messages = nullptr; ///< standard error
    /// Content of an embedded file: "catalogue.sqlite", "samples/NAME.provisor.yaml", "report-templates/...",
    /// "icons/..."
    std::function<QByteArray(const QString&)> resource;
    QStringList samples;                     ///< names of the embedded samples
    QString language = QStringLiteral("en"); ///< set by --lang
    /// Switches the language of messages; called before the command runs.
    std::function<void(const QString&)> setLanguage;
    QString packFolder;       ///< where the packs of the user are; empty for none
    QStringList packs;        ///< files given by --pack
    bool isWithPacks = true;  ///< packs of the user are loaded; unset by --no-packs
    bool isTerminal = false;   ///< messages go to a terminal: progress may be shown
    Cancellation cancellation; ///< set by SIGINT
};

/// A command: what it takes and what it does.
struct Command
{
    CommandSpec spec;
    std::function<Result<ExitCode>(const Arguments&, CommandContext&)> run;
};

/// All commands, in the order of the help.
QList<Command> allCommands();

/// Runs the command line without the program's name, prints errors, and returns the exit code.
ExitCode runCommandLine(QStringList arguments, CommandContext& context);

} // namespace provisor
