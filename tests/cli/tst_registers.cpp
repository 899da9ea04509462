// Registers on the command line: out, edited, and back into the model.

#include "core/storage/ModelFile.h"
#include "tests/cli/support/CommandRun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class RegistersTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_model;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString& fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeTo(const QString& fileName, const QByteArray& data)
    {
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(data);
    }
    static CommandRun run(const QString& arguments) { return runCli(arguments.split(u' ')); }

private Q_SLOTS:
    void initTestCase()
    {
        m_model = path("m.provisor");
        QCOMPARE(run(QStringLiteral("new --sample rag-customer-support -o ") + m_model).exitCode, 0);
    }

    void registersGoOutAndComeBackUnchanged()
    {
        for (const char* name : {"threats.csv", "people.csv", "provisions.csv", "mitigations.csv", "all.xlsx"}) {
            const CommandRun out = run(u"export " + m_model + u" -o " + path(name));
            QVERIFY2(out.exitCode == 0, out.messages);
            const CommandRun in =
                run(u"import " + path(name) + u" --into " + m_model + u" -o " + path("same.provisor"));
            QVERIFY2(in.exitCode == 0, in.messages);
            QVERIFY2(in.output.contains("Nothing to change"), in.output);
            QVERIFY(contentOf(path("same.provisor")) == contentOf(m_model));
        }
        const QByteArray german = run(u"--lang de export " + m_model + u" --to csv --register people").output;
        QVERIFY(german.startsWith("\xEF\xBB\xBF") && german.contains(";provisor:people|"));
    }

    void editsArePrintedAndMadeOneChange()
    {
        const CommandRun out = run(u"export " + m_model + u" --to csv --register people");
        QByteArray sheet = out.output;
        QCOMPARE(sheet.count("Marie Dubois"), 1);
        sheet.replace("Marie Dubois", "\"Marie Dubois, CISO\"");
        writeTo(path("p.csv"), sheet);
        const CommandRun preview = run(u"import " + path("p.csv") + u" --into " + m_model + u" --dry-run");
        QCOMPARE(preview.exitCode, 0);
        const QString line = QString::fromUtf8(preview.output);
        QVERIFY2(line.contains(QStringLiteral("Marie Dubois → Marie Dubois, CISO")), preview.output);
        const CommandRun in = run(u"import " + path("p.csv") + u" --into " + m_model + u" -o " + path("new.provisor"));
        QCOMPARE(in.output, preview.output);
        const CommandRun log = run(u"log " + path("new.provisor"));
        QCOMPARE(log.output.count("(import)"), 1);
        // The other side moved meanwhile: a conflict, which keeps the model and says so.
        sheet.replace("Marie Dubois, CISO", "Marie D.");
        writeTo(path("p2.csv"), sheet);
        const QString into = u" --into " + path("new.provisor") + u" -o " + path("newer.provisor");
        const CommandRun conflict = run(u"import " + path("p2.csv") + into);
        QCOMPARE(conflict.exitCode, 1);
        QVERIFY2(conflict.output.contains("model: Marie Dubois, CISO; sheet: Marie D."), conflict.output);
        QCOMPARE(contentOf(path("newer.provisor")), contentOf(path("new.provisor")));
        QCOMPARE(run(u"import " + path("p2.csv") + into + u" --prefer theirs").exitCode, 0);
        QVERIFY(contentOf(path("newer.provisor")) != contentOf(path("new.provisor")));
    }

    void wrongUseIsNamed()
    {
        writeTo(path("x.csv"), "a,b\n1,2\n");
        QCOMPARE(run(u"import " + path("x.csv") + u" -o " + path("o.provisor")).exitCode, 2);
        const QString into = u" --into " + m_model + u" -o " + path("o.provisor");
        QCOMPARE(run(u"import " + path("x.csv") + into).exitCode, 3);
        writeTo(path("x.xlsx"), "PK\x03\x04 broken");
        const CommandRun broken = run(u"import " + path("x.xlsx") + into);
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(broken.messages.contains("x.xlsx"));
        QVERIFY(!QFile::exists(path("o.provisor")));
    }

    void everyDutyIsInTheConformanceStatement_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char* name : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyDutyIsInTheConformanceStatement()
    {
        QFETCH(QString, sample);
        const QString model = path("sample.provisor");
        QCOMPARE(run(u"new --sample " + sample + u" -o " + model).exitCode, 0);
        const CommandRun csv = run(u"report " + model + u" --template conformance --format csv -o -");
        QVERIFY2(csv.exitCode == 0, csv.messages);
        static const QRegularExpression rows(QStringLiteral("^(5\\.[0-9.]+-[0-9.]+),"),
                                             QRegularExpression::MultilineOption);
        QSet<QString> provisions;
        int duties = 0;
        for (auto it = rows.globalMatch(QString::fromUtf8(csv.output)); it.hasNext(); ++duties)
            provisions.insert(it.next().captured(1));
        QCOMPARE(provisions.size(), 72);
        QCOMPARE(duties, 76);
        const CommandRun html = run(u"report " + model + u" --template conformance --format html -o -");
        for (const QString& provision : std::as_const(provisions))
            QVERIFY2(html.output.contains(QString(u"id=\"p-" + provision + u'"').toUtf8()), qPrintable(provision));
        for (const char* format : {"pdf", "md", "xlsx"})
            QCOMPARE(
                run(u"report " + model + u" --template conformance -o " + path("c.") + QLatin1String(format)).exitCode,
                0);
        const CommandRun registers = run(u"report " + model + u" --template register -o " + path("r.xlsx"));
        QCOMPARE(registers.exitCode, 0);
        QCOMPARE(run(u"import " + path("r.xlsx") + u" --into " + model + u" --dry-run").exitCode, 0);
        QCOMPARE(run(u"report " + model + u" --template register -o " + path("r.pdf")).exitCode, 0);
        QCOMPARE(run(u"report " + model + u" --template board -o " + path("b.xlsx")).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(RegistersTest)
#include "tst_registers.moc"
