#pragma once

#include "core/commands/Commands.h"

#include <QBuffer>
#include <QStringList>

/// The outcome of a command run in this process.
struct CommandRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

/// Runs `provisor-cli` with these arguments; `input` is what stands on standard input, `packFolder` where the packs of
/// the user are.
CommandRun runCli(const QStringList& arguments, const QByteArray& input = {}, const QString& packFolder = {});
