// provisor-cli: runs one command and ends with its exit code. Needs no display.

#include "core/catalogue/Pack.h"
#include "core/commands/Commands.h"
#include "resources/EmbeddedResources.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

/// The flag SIGINT sets. A signal handler can reach nothing but static storage.
provisor::Cancellation* interrupted = nullptr;

void onInterrupt(int)
{
    if (interrupted->isCancelled())
        _exit(130); // asked a second time: do not wait any longer
    interrupted->cancel();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("provisor-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROVISOR_VERSION));
    provisor::installLanguage(
        QStringLiteral("en")); // scripts read the output: the language is chosen by --lang, not by the locale

    QFile input;
    QFile output;
    QFile messages;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly) ||
        !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(provisor::ExitCode::Internal);

    provisor::CommandContext context;
    context.input = &input;
    context.output = &output;
    context.messages = &messages;
    context.resource = provisor::embeddedFile;
    context.samples = provisor::embeddedSamples();
    context.packFolder = provisor::userPackFolder();
    context.setLanguage = provisor::installLanguage;
    context.isTerminal = isatty(STDERR_FILENO) != 0;
    interrupted = &context.cancellation;
    std::signal(SIGINT, onInterrupt);

    const auto code = provisor::runCommandLine(QCoreApplication::arguments().mid(1), context);
    if (!output.flush())
        return static_cast<int>(provisor::ExitCode::Output);
    return static_cast<int>(code);
}
