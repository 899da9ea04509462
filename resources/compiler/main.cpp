// Build tool: compiles the catalogue sources into the database that is embedded in the programs.
#include "core/catalogue/Compiler.h"

#ifdef PROVISOR_HAS_RULES
#include "core/rules/RuleCheck.h"
#endif

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace provisor;

namespace {

void print(QTextStream& stream, const QList<CatalogueMistake>& mistakes)
{
    for (const CatalogueMistake& mistake : mistakes)
        stream << mistake.toString() << Qt::endl;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("The sources."));
    parser.addPositionalArgument(QStringLiteral("output"), QStringLiteral("The database to write."));
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);

    CompileOptions options;
#ifdef PROVISOR_HAS_RULES
    options.checkRule = checkRule;
#endif
    const auto compiled = compileCatalogue(arguments.at(0), options);
    if (!compiled) {
        print(errors, compiled.error());
        return 1;
    }
    if (!write(arguments.at(1), *compiled)) {
        errors << arguments.at(1) << QStringLiteral(": error: the file cannot be written") << Qt::endl;
        return 1;
    }
    return 0;
}
