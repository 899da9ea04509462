// The command line of the window. The help ends the program, so this one starts itself to be asked.

#include "app/gui/Application.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exitCode = -1;
        QString output;
        QString messages;
    };

    static Run provisor(const QStringList& arguments, const QString& locale)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LC_MESSAGES"));
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("LANG"), locale);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--as-provisor")} + arguments);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void helpIsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("isGerman");
        const QString help = QStringLiteral("--help");
        const QString lang = QStringLiteral("--lang");
        const QString german = QStringLiteral("de_DE.UTF-8");
        const QString english = QStringLiteral("C.UTF-8");
        QTest::newRow("desktop") << QStringList{help} << german << true;
        QTest::newRow("other desktop") << QStringList{help} << english << false;
        QTest::newRow("option") << QStringList{lang, QStringLiteral("de"), help} << english << true;
        QTest::newRow("option behind") << QStringList{help, QStringLiteral("--lang=de")} << english << true;
        QTest::newRow("option against the desktop") << QStringList{lang, QStringLiteral("en"), help} << german << false;
    }

    void helpIsInTheLanguageAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, locale);
        QFETCH(bool, isGerman);
        const Run run = provisor(arguments, locale);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains(QStringLiteral("--screenshot")));
        QCOMPARE(run.output.contains(QStringLiteral("Language of the program")), !isGerman);
        QCOMPARE(run.output.contains(QStringLiteral("Sprache")), isGerman);
    }

    void unknownLanguageIsWrongUsage()
    {
        const Run run = provisor({QStringLiteral("--lang"), QStringLiteral("xx")}, QStringLiteral("C.UTF-8"));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.messages.contains(QStringLiteral("xx")), qPrintable(run.messages));
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--as-provisor") {
        argv[1] = argv[0];
        int count = argc - 1;
        return provisor::runProvisor(count, argv + 1);
    }
    QCoreApplication application(argc, argv);
    CommandLineTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_command_line.moc"
