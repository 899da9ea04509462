#include "tests/cli/support/CommandRun.h"

#include "resources/EmbeddedResources.h"

CommandRun runCli(const QStringList& arguments, const QByteArray& input, const QString& packFolder)
{
    CommandRun run;
    QByteArray given = input;
    QBuffer inputBuffer(&given);
    QBuffer outputBuffer(&run.output);
    QBuffer messageBuffer(&run.messages);
    inputBuffer.open(QIODevice::ReadOnly);
    outputBuffer.open(QIODevice::WriteOnly);
    messageBuffer.open(QIODevice::WriteOnly);

    provisor::CommandContext context;
    context.input = &inputBuffer;
    context.output = &outputBuffer;
    context.messages = &messageBuffer;
    context.resource = provisor::embeddedFile;
    context.packFolder = packFolder;
    context.samples = provisor::embeddedSamples();
    run.exitCode = static_cast<int>(provisor::runCommandLine(arguments, context));
    return run;
}
