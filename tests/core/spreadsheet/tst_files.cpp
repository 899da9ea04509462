// CSV and XLSX as other programs write them, and as somebody with bad intentions might.

#include "core/spreadsheet/Sheet.h"
#include "tests/core/spreadsheet/support/Workbook.h"
#include "tests/core/support/Properties.h"

#include <QTest>

using namespace provisor;
using namespace provisor::spreadsheet;
using namespace provisor::test;

namespace {

QString problemOf(const QByteArray& bytes)
{
    const auto sheets = readXlsx(bytes, QStringLiteral("x.xlsx"));
    return sheets ? QString() : sheets.error().toString();
}

QStringList textsOf(const SheetRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts.append(cell.text);
    return texts;
}

} // namespace

class SpreadsheetFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadAsProgramsWriteIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("Name;Größe;mark:x\r\n\"a;b\";\"zwei\r\nZeilen\";\"\"\"q\"\"\"\r\n");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("windows-1252") << text.toLatin1();
        QByteArray wide("\xFF\xFE");
        for (const QChar c : text)
            wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        QTest::newRow("utf-16") << wide;
        QTest::newRow("sep line") << "sep=;\r\n" + text.toUtf8();
        QTest::newRow("comma") << QByteArray("Name,Gr\xC3\xB6\xC3\x9F"
                                             "e,mark:x\n\"a;b\",\"zwei\r\nZeilen\",\"\"\"q\"\"\"");
        QTest::newRow("tab") << QByteArray("Name\tGr\xC3\xB6\xC3\x9F"
                                           "e\tmark:x\ra;b\t\"zwei\r\nZeilen\"\t\"\"\"q\"\"\"\r");
    }
    void csvIsReadAsProgramsWriteIt()
    {
        QFETCH(QByteArray, bytes);
        const auto sheet = readCsv(bytes, QStringLiteral("x.csv"), QStringLiteral("mark:"));
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().toString()));
        QCOMPARE(sheet->rows.size(), 2);
        QCOMPARE(textsOf(sheet->rows[0]),
                 (QStringList{QStringLiteral("Name"), QStringLiteral("Größe"), QStringLiteral("mark:x")}));
        QCOMPARE(textsOf(sheet->rows[1]),
                 (QStringList{QStringLiteral("a;b"), QStringLiteral("zwei\r\nZeilen"), QStringLiteral("\"q\"")}));
    }

    void damagedCsvIsNamed()
    {
        const auto open = readCsv("a,b\n\"c,d\n", QStringLiteral("x.csv"), {});
        QVERIFY(!open);
        QVERIFY(open.error().toString().contains(QStringLiteral("row 2")));
        QVERIFY(!readCsv(QByteArray("a\0b", 3), QStringLiteral("x.csv"), {}));
        QVERIFY(!readCsv(QByteArray(300, ','), QStringLiteral("x.csv"), {}));
        QVERIFY(readCsv({}, QStringLiteral("x.csv"), {})->rows.isEmpty());
    }

    void noTextIsTakenForAFormula()
    {
        for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''x"})
            QVERIFY2(neutralised(QLatin1String(text)).startsWith(u'\''), text);
        for (const char* text : {"", "a=1", "'tis", "1-2", " =1"})
            QCOMPARE(neutralised(QLatin1String(text)), QLatin1String(text));
    }

    void everyTextSurvivesCsv()
    {
        checkProperty("neutralised text comes back through a file", [](const std::string& tail) {
            static constexpr const char* starts[] = {"", "=", "'", "'=", "''", "\t", "\"", ";", "\n", "ä,", "-"};
            QString text = QString::fromLatin1(starts[*rc::gen::inRange<size_t>(0, std::size(starts))]) +
                           QString::fromLatin1(tail.data(), static_cast<qsizetype>(tail.size()));
            text.remove(QChar(0));
            for (const CsvStyle& style : {CsvStyle{}, CsvStyle::of(QStringLiteral("de"))}) {
                const QByteArray bytes = writeCsv(
                    {{QStringLiteral("mark:"), QStringLiteral("b")}, {neutralised(text), QStringLiteral("x")}}, style);
                const auto sheet = readCsv(bytes, {}, QStringLiteral("mark:"));
                RC_ASSERT(sheet.has_value());
                RC_ASSERT(restored(sheet->rows[1].cells[0].text) == text);
            }
        });
    }

    void xlsxCellsOfAllKindsAreRead()
    {
        const QByteArray rows =
            R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>in </t><r><t>runs</t></r><rPh><t>no</t></rPh></is></c>)"
            R"(<c r="D3" s="1"><v>46066</v></c><c r="E3" s="2"><v>46066.5</v></c><c r="F3" s="3"><v>12.5</v></c>)"
            R"(<c r="G3"><f>1+1</f><v>2</v></c><c r="H3" t="b"><v>1</v></c><c r="I3" t="str"><v>a_x000D_b_x005F_x0041_</v></c>)"
            R"(<c r="J3" s="1"/></row><row><c><v>1E2</v></c></row>)";
        const auto sheets = readXlsx(zipped(workbook(rows, "<sst><si><t>shared</t></si></sst>")), {});
        QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().toString()));
        const Sheet& sheet = sheets->constFirst();
        QCOMPARE(sheet.name, QStringLiteral("One"));
        QCOMPARE(sheet.rows[0].number, 3);
        using enum Cell::Type;
        QCOMPARE(sheet.rows[0].cells, (QList<Cell>{{QStringLiteral("shared"), Text},
                                                   {},
                                                   {QStringLiteral("in runs"), Text},
                                                   {QStringLiteral("2026-02-13"), Date},
                                                   {QStringLiteral("2026-02-13"), Date},
                                                   {QStringLiteral("12.5"), Number},
                                                   {QStringLiteral("=1+1"), Formula},
                                                   {QStringLiteral("TRUE"), Text},
                                                   {QStringLiteral("a\rb_x0041_"), Text}}));
        QCOMPARE(sheet.rows[1].number, 4);
        QCOMPARE(sheet.rows[1].cells.first().text, QStringLiteral("100"));
    }

    void bothCalendarsOfXlsxAreKnown()
    {
        const QByteArray row = R"(<row><c s="1"><v>59</v></c><c s="1"><v>61</v></c></row>)";
        const auto usual = readXlsx(zipped(workbook(row)), {});
        QCOMPARE(usual->first().rows[0].cells[0].text, QStringLiteral("1900-02-28"));
        QCOMPARE(usual->first().rows[0].cells[1].text, QStringLiteral("1900-03-01"));
        const auto other = readXlsx(zipped(workbook(row, "<sst/>", "<workbookPr date1904='1'/>")), {});
        QCOMPARE(other->first().rows[0].cells[0].text, QStringLiteral("1904-02-29"));
    }

    void hostileXlsxIsRefused()
    {
        const Parts good = workbook("<row><c t='s'><v>0</v></c></row>", "<sst><si><t>x</t></si></sst>");
        QCOMPARE(problemOf(zipped(good)), QString());
        for (qsizetype i = 0; i < good.size(); ++i) { // a missing part is named, or was not needed
            Parts parts = good;
            const QByteArray name = parts.takeAt(i).first;
            const QString problem = problemOf(zipped(parts));
            QVERIFY2(name == "xl/styles.xml" || !problem.isEmpty(), name);
        }
        const auto with = [&](const char* name, const QByteArray& content) {
            Parts parts = good;
            for (auto& part : parts) {
                if (part.first == name)
                    part.second = content;
            }
            return zipped(parts);
        };
        QVERIFY(problemOf(with("xl/sharedStrings.xml",
                               "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>"))
                    .contains(QStringLiteral("entities")));
        QVERIFY(problemOf(with("xl/sharedStrings.xml", "<sst/>")).contains(QStringLiteral("text 0")));
        QVERIFY(
            problemOf(with("xl/worksheets/sheet1.xml", "<worksheet><row>")).contains(QStringLiteral("well-formed")));
        QVERIFY(problemOf(zipped(workbook("<row><c r='XFD1'><v>1</v></c></row>"))).contains(QStringLiteral("columns")));
        QVERIFY(problemOf(zipped(workbook("<row r='99999999999'><c r='A1'><v>nan</v></c></row>"))).isEmpty());
        QByteArray deep = "<sst><si>";
        for (int i = 0; i < 100000; ++i)
            deep += "<r>";
        QVERIFY(!problemOf(with("xl/sharedStrings.xml", deep)).isEmpty());
        const Parts parts = workbook({});
        const QByteArray bomb = zipped({parts[0], {"xl/workbook.xml", QByteArray(200 << 20, ' ')}, parts[2]});
        QVERIFY(bomb.size() < (1 << 20));
        QVERIFY(problemOf(bomb).contains(QStringLiteral("unpacks to more than")));
    }

    void otherFilesAreToldFromXlsx()
    {
        QVERIFY(problemOf("PK\x03\x04 broken").contains(QStringLiteral("damaged")));
        QVERIFY(problemOf("\xD0\xCF\x11\xE0 old").contains(QStringLiteral("password")));
        QVERIFY(problemOf(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}))
                    .contains(QStringLiteral("OpenDocument")));
        QVERIFY(problemOf(zipped({{"readme", "x"}})).contains(QStringLiteral("_rels/.rels")));
    }

    void damageNeverCrashes()
    {
        QFile file(QStringLiteral(TEST_DATA "/spreadsheet/edited-by-libreoffice.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        quint32 state = 12345;
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = good;
            for (int flip = 0; flip < 8; ++flip) {
                state = state * 1664525U + 1013904223U;
                bytes[static_cast<qsizetype>(state % static_cast<quint32>(bytes.size()))] =
                    static_cast<char>(state >> 24);
            }
            (void) readXlsx(bytes.left(static_cast<qsizetype>(state % static_cast<quint32>(good.size())) + 1000), {});
            (void) readXlsx(bytes, {});
        }
    }
};

QTEST_GUILESS_MAIN(SpreadsheetFilesTest)
#include "tst_files.moc"
