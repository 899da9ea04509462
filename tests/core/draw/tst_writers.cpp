#include "support/Samples.h"

#include "core/draw/DrawableText.h"
#include "core/draw/Shapes.h"
#include "core/draw/TextMeasure.h"
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

    void theSuffixChoosesTheForm()
    {
        DisplayList list;
        list.bounds = {0, 0, 40, 20};
        QCOMPARE(toPicture(list, QStringLiteral("svg")).value(), toSvg(list).value());
        QCOMPARE(toPicture(list, QStringLiteral("PDF")).value(), toPdf(list).value());
        QCOMPARE(toPicture(list, QStringLiteral("png")).value(), toPng(list, 2).value());
        for (const char* other : {"", "gif", "svgz"}) {
            const auto refused = toPicture(list, QString::fromLatin1(other));
            QVERIFY(!refused);
            QCOMPARE(refused.error().category, Error::Category::Usage);
        }
    }

    void charactersThatCannotBeDrawnAreReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("drawn");
        const QString a(u'a'), b(u'b'), replaced(QStringLiteral("a\uFFFDb"));
        const auto row = [&](const char* name, std::initializer_list<char16_t> units, const QString& drawn) {
            QString text = a;
            for (const char16_t unit : units)
                text += QChar(unit);
            QTest::newRow(name) << QString(text + b) << drawn;
        };
        row("nothing", {}, QStringLiteral("ab"));
        row("null", {0}, replaced);
        row("control", {1}, replaced);
        row("escape", {0x1B}, replaced);
        row("delete", {0x7F}, replaced);
        row("upper control", {0x9B}, replaced);
        row("U+FFFE", {0xFFFE}, replaced);
        row("U+FFFF", {0xFFFF}, replaced);
        row("U+FDD0", {0xFDD0}, replaced);
        row("U+1FFFE", {0xD83F, 0xDFFE}, replaced);
        row("U+10FFFF", {0xDBFF, 0xDFFF}, replaced);
        row("first half alone", {0xD83D}, replaced);
        row("second half alone", {0xDE00}, replaced);
        row("halves in wrong order", {0xDE00, 0xD83D}, QStringLiteral("a\uFFFD\uFFFDb"));
        row("pair", {0xD83D, 0xDE00}, QString(a + QChar(0xD83D) + QChar(0xDE00) + b));
        row("umlaut", {0xFC}, QStringLiteral("a\u00FCb"));
        row("line end", {u'\n'}, QStringLiteral("a b"));
        row("line separator", {0x2028}, QStringLiteral("a b"));
    }
    void charactersThatCannotBeDrawnAreReplaced()
    {
        QFETCH(QString, text);
        QTEST(drawableText(text), "drawn");
        QTEST(drawableText(QString(QChar(0xD800) + text)).mid(1), "drawn");
        QTEST(drawableText(QString(text + QChar(0xD800))).chopped(1), "drawn");
        DisplayList list = sampleList();
        beginGroup(list, QStringLiteral("element"), text, text);
        list.items.emplace_back(TextItem{{0, 0}, text, 12, 400, {}});
        endGroup(list);
        const auto svg = toSvg(list, text);
        QVERIFY(svg);
        QXmlStreamReader xml(*svg);
        QString shown;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
                shown = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QTEST(shown, "drawn");
        QVERIFY(toPng(list));
        const auto pdf = toPdf(list, text);
        QVERIFY(pdf);
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
        TextMeasurer measurer;
        QVERIFY(measurer.width(text, {12, 400}) > 0);
    }

    void linesCanBeKept()
    {
        QCOMPARE(drawableText(QStringLiteral("a\nb\tc\r\x01"), true), QStringLiteral("a\nb\tc \uFFFD"));
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
