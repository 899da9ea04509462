#include "support/Samples.h"

#include "core/draw/Shapes.h"
#include "core/draw/Writers.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace provisor;

namespace {

DisplayList sampleList()
{
    DisplayList list;
    list.bounds = {-10, -10, 200, 100};
    beginGroup(list, QStringLiteral("element"), QStringLiteral("backend"), QStringLiteral("Back end <1> & \"two\""));
    appendShape(list, PathBuilder().roundedRect({0, 0, 120, 56}, 7), {255, 255, 255, 255},
                {{0, 0, 0, 255}, 1, {3, 2}, false});
    list.items.emplace_back(
        TextItem{{10, 20}, QStringLiteral("Prüfung <b> & 111"), 12, 600, {20, 30, 40, 255}, TextAlign::Left, true});
    endGroup(list);
    return list;
}

quint32 bigEndian(const QByteArray& bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes.at(at + i));
    return value;
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgIsWellFormedAndKeepsTextsIdsAndTitles()
    {
        const auto svg = toSvg(sampleList(), QStringLiteral("A & B"));
        QVERIFY(svg);
        QXmlStreamReader xml(*svg);
        QStringList texts, titles, ids;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.attributes().hasAttribute(QLatin1StringView("id")))
                ids << xml.attributes().value(QLatin1StringView("id")).toString();
            if (xml.name() == u"text")
                texts << xml.readElementText();
            else if (xml.name() == u"title")
                titles << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts, QStringList{QStringLiteral("Prüfung <b> & 111")});
        QCOMPARE(titles, (QStringList{QStringLiteral("A & B"), QStringLiteral("Back end <1> & \"two\"")}));
        QCOMPARE(ids, QStringList{QStringLiteral("element-backend")});
    }

    void svgLeavesOutCharactersThatXmlForbids()
    {
        DisplayList list = sampleList();
        list.items.emplace_back(
            TextItem{{0, 0}, QString(QStringLiteral("a") + QChar(1) + QStringLiteral("b")), 12, 400, {}});
        const auto svg = toSvg(list);
        QVERIFY(svg);
        QXmlStreamReader xml(*svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void sameListGivesSameBytes()
    {
        QCOMPARE(*toSvg(sampleList()), *toSvg(sampleList()));
        QCOMPARE(*toPng(sampleList()), *toPng(sampleList()));
        QCOMPARE(*toPdf(sampleList()), *toPdf(sampleList()));
    }

    void pngHasTheScaledSize_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<quint32>("width");
        QTest::addColumn<quint32>("height");
        QTest::newRow("1") << 1.0 << 200U << 100U;
        QTest::newRow("2") << 2.0 << 400U << 200U;
        QTest::newRow("0.5") << 0.5 << 100U << 50U;
    }
    void pngHasTheScaledSize()
    {
        QFETCH(double, scale);
        const auto png = toPng(sampleList(), scale);
        QVERIFY(png);
        QVERIFY(png->startsWith("\x89PNG"));
        QTEST(bigEndian(*png, 16), "width");
        QTEST(bigEndian(*png, 20), "height");
    }

    void tooLargePicturesAreRefusedWithAdvice()
    {
        DisplayList list;
        list.bounds = {0, 0, 50000, 100};
        const auto png = toPng(list);
        QVERIFY(!png);
        QCOMPARE(png.error().category, Error::Category::Output);
        QVERIFY(!png.error().advice.isEmpty());
        QVERIFY(!toPng(sampleList(), 20));
    }

    void pdfHasOnePageWithEmbeddedFonts()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
            QSKIP("poppler-utils are not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*toPdf(sampleList(), QStringLiteral("Title")));
        file.close();
        const QByteArray info = output(QStringLiteral("pdfinfo"), {file.fileName()});
        QVERIFY2(info.contains("Pages:           1"), info.constData());
        QVERIFY2(info.contains("150 x 75 pts"), info.constData());
        const QList<QByteArray> fonts =
            output(QStringLiteral("pdffonts"), {file.fileName()}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray& font : fonts)
            QVERIFY2(font.contains(" yes yes "), font.constData()); // embedded, subset
        QVERIFY(output(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")}).contains("Pr\xc3\xbc"));
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
