#include "core/report/Diagrams.h"
#include "core/report/PageLayout.h"
#include "core/report/Templates.h"
#include "tests/core/report/support/SampleInput.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <QTest>

using namespace provisor;
using namespace provisor::report;

namespace {

QByteArray pdf(const QString& name, const SampleOptions& options = {})
{
    return writeReport(sampleInput(options), name, QStringLiteral("pdf"), sampleResources()).value_or(QByteArray());
}

/// A written report, read back; keeps the bytes that the reader refers to.
struct ReadBack
{
    explicit ReadBack(const QString& name, const SampleOptions& options = {}) : bytes(pdf(name, options))
    {
        file.setSuppressWarnings(true);
        file.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    QByteArray bytes;
    QPDF file;
};

SampleOptions fewThreats()
{
    SampleOptions options;
    options.threats = 25;
    return options;
}

/// Counts structure elements by type, and those without what their type needs.
struct Structure
{
    QMap<QString, int> types;
    int figuresWithoutWords = 0;
    int headsWithoutScope = 0;

    void visit(QPDFObjectHandle element)
    {
        if (!element.isDictionary())
            return;
        if (element.hasKey("/S")) {
            const QString type = QString::fromStdString(element.getKey("/S").getName());
            ++types[type];
            if (type == u"/Figure" && !element.hasKey("/Alt"))
                ++figuresWithoutWords;
            if (type == u"/TH" && !element.hasKey("/A"))
                ++headsWithoutScope;
        }
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isDictionary())
            visit(kids);
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
            visit(kids.getArrayItem(i));
    }
};

double bottomOf(const Box& box)
{
    return box.y + box.height;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardHasFourPages();
    void nothingStandsBelowTheBody_data();
    void nothingStandsBelowTheBody();
    void boxesOfAPageDoNotOverlap();
    void tablesRepeatTheirHeads();
    void headingsAreFollowedOnTheirPage();
    void pageNumbersInTextAreThoseOfThePages();
    void structureHasWordsAndScopes();
    void outlineLeadsToTheSections();
    void linksHaveDestinations();
    void sameInputGivesTheSameBytes();
    void cancelledReportIsAnError();
    void cancellingStopsTheLayoutOfTheDiagram();
    void unknownTemplateNamesWhatExists();
    void longNamesWrapWithinTheirColumn();
    void longTitlesAreCutInTheHead();
};

void PagesTest::boardHasFourPages()
{
    ReadBack read(QStringLiteral("board"));
    QPDF& file = read.file;
    QCOMPARE(file.getAllPages().size(), size_t(4));
}

void PagesTest::nothingStandsBelowTheBody_data()
{
    QTest::addColumn<bool>("isBoard");
    QTest::newRow("board") << true;
    QTest::newRow("full") << false;
}

void PagesTest::nothingStandsBelowTheBody()
{
    QFETCH(bool, isBoard);
    const ReportInput input = sampleInput();
    const Words words(input.language);
    const ResourceProvider resources = sampleResources();
    const Facts facts = collectFacts(input, words, resources);
    const ReportDocument document = isBoard ? buildBoard(facts, {}) : buildFull(facts);
    Typesetter typesetter;
    const PageSize size;
    const PagedReport report = layOutReport(document, size, typesetter, {});
    QVERIFY(report.pages.size() > 3);
    for (const Page& page : report.pages) {
        for (const PlacedItem& placed : page.items) {
            const Box& box = placed.item ? placed.item->box : placed.box;
            QVERIFY2(placed.y + box.height <= size.bodyBottom + 15, "a row or paragraph is cut by the page");
            if (placed.item)
                QVERIFY(placed.y + box.height <= size.bodyBottom + 0.01);
        }
    }
}

void PagesTest::boxesOfAPageDoNotOverlap()
{
    const ReportInput input = sampleInput();
    const Words words(input.language);
    const ResourceProvider resources = sampleResources();
    const Facts facts = collectFacts(input, words, resources);
    const ReportDocument document = buildFull(facts);
    Typesetter typesetter;
    const PagedReport report = layOutReport(document, {}, typesetter, {});
    for (const Page& page : report.pages) {
        double bottom = 0;
        for (const PlacedItem& placed : page.items) {
            if (placed.type != FlowItem::Type::Box)
                continue;
            QVERIFY(placed.y >= bottom - 0.01);
            const Box& box = placed.item ? placed.item->box : placed.box;
            for (const Box& child : box.children)
                QVERIFY(bottomOf(child) <= box.height + 0.01);
            bottom = placed.y + box.height;
        }
    }
}

void PagesTest::tablesRepeatTheirHeads()
{
    ReportDocument document;
    document.tableWord = QStringLiteral("Table");
    document.continued = QStringLiteral("continued");
    document.continuesPattern = QStringLiteral("Table %1 continues on page %2.");
    Table table;
    table.number = QStringLiteral("1");
    table.columns = {Column{.head = QStringLiteral("Head")}};
    for (int i = 0; i < 120; ++i) {
        Row row;
        row.cells = {cell(QStringLiteral("row %1").arg(i))};
        table.rows.append(row);
    }
    document.blocks = {tableBlock(table, QStringLiteral("t"))};
    Typesetter typesetter;
    const PagedReport report = layOutReport(document, {}, typesetter, {});
    QVERIFY(report.pages.size() >= 3);
    for (size_t i = 1; i < report.pages.size(); ++i) {
        int repeated = 0;
        for (const PlacedItem& placed : report.pages[i].items) {
            if (placed.type == FlowItem::Type::Box && !placed.item && placed.box.height == report.tables[0].head.height)
                ++repeated;
        }
        QCOMPARE(repeated, 1);
    }
}

void PagesTest::headingsAreFollowedOnTheirPage()
{
    const ReportInput input = sampleInput();
    const Words words(input.language);
    const ResourceProvider resources = sampleResources();
    const Facts facts = collectFacts(input, words, resources);
    Typesetter typesetter;
    const PagedReport report = layOutReport(buildFull(facts), {}, typesetter, {});
    for (const Page& page : report.pages) {
        const PlacedItem* last = nullptr;
        for (const PlacedItem& placed : page.items) {
            if (placed.item)
                last = &placed;
        }
        QVERIFY(last);
        QVERIFY2(last->item->title.isEmpty(), qPrintable(last->item->title));
    }
}

void PagesTest::pageNumbersInTextAreThoseOfThePages()
{
    ReportDocument document;
    document.blocks = {block({pageReference(QStringLiteral("page {page}"), QStringLiteral("there"))}), pageBreak(),
                       pageBreak(), heading(1, QStringLiteral("1"), QStringLiteral("There"), QStringLiteral("there"))};
    Typesetter typesetter;
    const PagedReport first = layOutReport(document, {}, typesetter, {});
    QCOMPARE(first.pageOf.value(QStringLiteral("there")), 2);
    const PagedReport second = layOutReport(document, {}, typesetter, first.pageOf);
    QCOMPARE(plainText(second.flow.front().box.text->runs, true), QStringLiteral("page 2"));
}

void PagesTest::structureHasWordsAndScopes()
{
    ReadBack read(QStringLiteral("board"));
    QPDF& file = read.file;
    QPDFObjectHandle root = file.getRoot();
    QCOMPARE(QString::fromStdString(root.getKey("/Lang").getStringValue()), QStringLiteral("en"));
    QVERIFY(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    Structure structure;
    structure.visit(root.getKey("/StructTreeRoot"));
    QCOMPARE(structure.figuresWithoutWords, 0);
    QCOMPARE(structure.headsWithoutScope, 0);
    for (const char* type :
         {"/Document", "/Sect", "/H1", "/H2", "/P", "/Table", "/TR", "/TH", "/TD", "/Link", "/Figure"})
        QVERIFY2(structure.types.value(QLatin1String(type)) > 0, type);
}

void PagesTest::outlineLeadsToTheSections()
{
    ReadBack read(QStringLiteral("full"), fewThreats());
    QPDF& file = read.file;
    QPDFOutlineDocumentHelper outlines(file);
    const auto top = outlines.getTopLevelOutlines();
    QVERIFY(top.size() >= 9);
    QStringList titles;
    for (QPDFOutlineObjectHelper entry : top)
        titles.append(QString::fromStdString(entry.getTitle()));
    QCOMPARE(titles.first(), QStringLiteral("1 Summary"));
    QVERIFY(titles.contains(QStringLiteral("4 Threats above appetite")));
    QVERIFY(QPDFOutlineObjectHelper(top[0]).getKids().size() >= 3);
}

void PagesTest::linksHaveDestinations()
{
    ReadBack read(QStringLiteral("full"), fewThreats());
    QPDF& file = read.file;
    QPDFOutlineDocumentHelper names(file);
    int links = 0;
    for (QPDFObjectHandle page : file.getAllPages()) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle link = annotations.getArrayItem(i);
            ++links;
            QPDFObjectHandle destination = link.getKey("/Dest");
            if (destination.isName() || destination.isString())
                QVERIFY(!names.resolveNamedDest(destination).isNull());
            else
                QVERIFY(destination.isArray() || link.hasKey("/A"));
        }
    }
    QVERIFY(links > 100);
}

void PagesTest::sameInputGivesTheSameBytes()
{
    const QByteArray first = pdf(QStringLiteral("board"));
    QVERIFY(!first.isEmpty());
    QCOMPARE(pdf(QStringLiteral("board")), first);
}

void PagesTest::cancelledReportIsAnError()
{
    Cancellation cancellation;
    cancellation.cancel();
    const auto result =
        writeReport(sampleInput(), QStringLiteral("board"), QStringLiteral("pdf"), sampleResources(), cancellation);
    QVERIFY(!result);
    QCOMPARE(result.error().category, Error::Category::Cancelled);
}

void PagesTest::cancellingStopsTheLayoutOfTheDiagram()
{
    const ReportInput input = sampleInput();
    const Words words(input.language);
    const ResourceProvider resources = sampleResources();
    Cancellation cancellation;
    const Facts facts = collectFacts(input, words, resources, cancellation);
    cancellation.cancel();
    const DrawnDiagram diagram = systemDiagram(facts, 400, 400, false);
    QVERIFY(!diagram.picture.list);
    QCOMPARE(diagram.problem, Error::cancelled().message + u'.');
}

void PagesTest::unknownTemplateNamesWhatExists()
{
    const auto result = writeReport(sampleInput(), QStringLiteral("poster"), QStringLiteral("pdf"), sampleResources());
    QVERIFY(!result);
    QCOMPARE(result.error().category, Error::Category::Usage);
    QVERIFY(result.error().advice.contains(QStringLiteral("board")));
}

void PagesTest::longNamesWrapWithinTheirColumn()
{
    Typesetter typesetter;
    const auto box = typesetter.set(paragraph({data(QString(400, u'W'))}, Style::Table), 60, {});
    QVERIFY(box->lines > 10);
    for (const TextBox::Piece& piece : box->pieces)
        QVERIFY(piece.x + piece.width <= 60.5);
}

void PagesTest::longTitlesAreCutInTheHead()
{
    Typesetter typesetter;
    const QString title(300, u'W');
    const QString cut = typesetter.cut(title, Style::Caption, 200, true);
    QVERIFY(cut.size() > 10 && cut.size() < title.size() && cut.endsWith(u'\u2026'));
    QVERIFY(typesetter.width(cut, Style::Caption, true) <= 200);
    QCOMPARE(typesetter.cut(QStringLiteral("Short"), Style::Caption, 200), QStringLiteral("Short"));
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
