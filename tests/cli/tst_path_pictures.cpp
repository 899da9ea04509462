// render with attack paths: all samples, all formats, both themes, and what is said when there is no such path.

#include "tests/cli/support/CommandRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Titles of the groups of a kind, and all texts.
struct SvgContent
{
    QStringList titles, texts;
    bool isWellFormed = false;
};

SvgContent readSvg(const QByteArray& svg, QStringView kind)
{
    SvgContent content;
    QXmlStreamReader xml(svg);
    bool isOfKind = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"g")
            isOfKind = xml.attributes().value(QLatin1String("class")) == kind;
        else if (xml.name() == u"title" && isOfKind)
            content.titles << xml.readElementText();
        else if (xml.name() == u"text")
            content.texts << xml.readElementText();
    }
    content.isWellFormed = !xml.hasError();
    return content;
}

} // namespace

class PathPicturesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString sample(const QString& name)
    {
        const QString file = m_folder.filePath(name + QStringLiteral(".provisor"));
        if (!QFile::exists(file))
            runCli({QStringLiteral("new"), QStringLiteral("--sample"), name, QStringLiteral("-o"), file});
        return file;
    }

    QJsonArray paths(const QString& model)
    {
        const CommandRun run =
            runCli({QStringLiteral("paths"), model, QStringLiteral("--format"), QStringLiteral("json")});
        return QJsonDocument::fromJson(run.output).object().value(QLatin1String("paths")).toArray();
    }

    CommandRun render(const QString& model, const QString& file, const QStringList& options)
    {
        return runCli(QStringList{QStringLiteral("render"), model, QStringLiteral("-o"), file} + options);
    }

private Q_SLOTS:
    void theWorstPathsAreDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("theme");
        for (const char* name : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"}) {
            for (const char* theme : {"light", "dark"})
                QTest::addRow("%s %s", name, theme) << QString::fromLatin1(name) << QString::fromLatin1(theme);
        }
    }

    void theWorstPathsAreDrawn()
    {
        QFETCH(QString, name);
        QFETCH(QString, theme);
        const QString model = sample(name), file = m_folder.filePath(QStringLiteral("path.svg"));
        const QJsonArray all = paths(model);
        QVERIFY(all.size() >= 3);
        for (int number = 1; number <= 3; ++number) {
            const QJsonObject path = all.at(number - 1).toObject();
            const CommandRun run = render(
                model, file, {QStringLiteral("--path"), QString::number(number), QStringLiteral("--theme"), theme});
            QVERIFY2(run.exitCode == 0, run.messages);
            const SvgContent svg = readSvg(contentOf(file), u"step");
            QVERIFY(svg.isWellFormed);
            const qsizetype steps = path.value(QLatin1String("steps")).toArray().size();
            QCOMPARE(svg.titles.size(), steps);
            for (qsizetype i = 1; i <= steps; ++i) // at the card and in the legend
                QVERIFY(svg.texts.count(QString::number(i)) >= 2);
            const QString first = svg.titles.first().section(QStringLiteral(": "), 1);
            QVERIFY2(svg.texts.contains(first), qPrintable(first));
        }
    }

    void aKeyIsTheSameAsItsNumber()
    {
        const QString model = sample(QStringLiteral("rag-customer-support"));
        const QString key = paths(model).at(1).toObject().value(QLatin1String("key")).toString();
        QByteArray pictures[3];
        int at = 0;
        for (const QString& wanted : {QStringLiteral("2"), QStringLiteral("P2"), key}) {
            const QString file = m_folder.filePath(QStringLiteral("same.svg"));
            const CommandRun run = render(model, file, {QStringLiteral("--path"), wanted});
            QVERIFY2(run.exitCode == 0, run.messages);
            pictures[at++] = contentOf(file);
        }
        QVERIFY(!pictures[0].isEmpty());
        QCOMPARE(pictures[1], pictures[0]);
        QCOMPARE(pictures[2], pictures[0]);
    }

    void everyFormatAndNotationTakesAPath_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    }

    void everyFormatAndNotationTakesAPath()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, magic);
        const QString model = sample(QStringLiteral("rag-customer-support"));
        const QString plain = m_folder.filePath(QStringLiteral("plain.") + suffix);
        QCOMPARE(render(model, plain, {}).exitCode, 0);
        for (const QStringList& options : {QStringList{QStringLiteral("--path"), QStringLiteral("1")},
                                           QStringList{QStringLiteral("--path"), QStringLiteral("1"),
                                                       QStringLiteral("--notation"), QStringLiteral("dfd")},
                                           QStringList{QStringLiteral("--overlay"), QStringLiteral("paths")}}) {
            const QString file = m_folder.filePath(QStringLiteral("drawn.") + suffix);
            const CommandRun run = render(model, file, options);
            QVERIFY2(run.exitCode == 0, run.messages);
            QVERIFY(contentOf(file).startsWith(magic));
            QVERIFY(contentOf(file) != contentOf(plain));
        }
    }

    void aPathThatIsNotThereIsAUsageError_data()
    {
        QTest::addColumn<QString>("wanted");
        for (const char* wanted : {"0", "-1", "999", "P", "side-effect:nobody>nothing", ""})
            QTest::newRow(*wanted ? wanted : "empty") << QString::fromLatin1(wanted);
    }

    void aPathThatIsNotThereIsAUsageError()
    {
        QFETCH(QString, wanted);
        const QString file = m_folder.filePath(QStringLiteral("never.svg"));
        const CommandRun run =
            render(sample(QStringLiteral("rag-customer-support")), file, {QStringLiteral("--path"), wanted});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.messages.contains("attack path"), run.messages);
        QVERIFY(!QFile::exists(file));
    }

    void aModelWithoutPathsSaysSo()
    {
        const QByteArray model = R"({"provisor": 1, "title": "T", "elements": [{"id": "a", "type": "agent"}]})";
        const CommandRun run =
            runCli({QStringLiteral("render"), QStringLiteral("-"), QStringLiteral("-o"),
                    m_folder.filePath(QStringLiteral("none.svg")), QStringLiteral("--path"), QStringLiteral("1")},
                   model);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.messages.contains("No attack path was found"), run.messages);
    }
};

QTEST_GUILESS_MAIN(PathPicturesTest)
#include "tst_path_pictures.moc"
