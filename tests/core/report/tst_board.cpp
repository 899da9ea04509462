#include "core/report/Facts.h"
#include "core/report/Sections.h"
#include "core/report/Templates.h"
#include "tests/core/report/support/SampleInput.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace provisor;
using namespace provisor::report;

namespace {

/// All words of a document, in order.
QString wordsOf(const Blocks& blocks)
{
    QString text;
    for (const Block& block : blocks) {
        text += plainText(block.paragraph.runs) + u'\n' + plainText(block.caption) + u'\n';
        if (block.table) {
            for (const Column& column : block.table->columns)
                text += column.head + u'\n';
            for (const Row& row : block.table->rows) {
                for (const Cell& cell : row.cells) {
                    for (const Paragraph& paragraph : cell.paragraphs)
                        text += plainText(paragraph.runs) + u'\n';
                }
            }
        }
        text += wordsOf(block.children);
        for (const Blocks& part : block.columns)
            text += wordsOf(part);
    }
    return text;
}

/// Keeps an input and its facts together.
struct Fixture
{
    explicit Fixture(const SampleOptions& options)
        : input(sampleInput(options)), words(input.language), facts(collectFacts(input, words, resources))
    {
    }
    ReportInput input;
    Words words;
    ResourceProvider resources = sampleResources();
    Facts facts;
};

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInPanelsAddUpToAllThreats();
    void planEndsWhereTheAnalysisSaysItEnds();
    void planWithNothingDoneIsToday();
    void headlineFollowsTheFacts_data();
    void headlineFollowsTheFacts();
    void emptyModelSaysWhatToDo();
    void emptyStatesKeepTheirHeadings_data();
    void emptyStatesKeepTheirHeadings();
    void missingOwnerIsSaidInBold();
    void noSentenceUsesForbiddenWords();
    void numbersUpToNineAreWords();
    void datesAndDecimalsFollowTheLanguage();
    void patternsFillInAndMarkStrongWords();
};

void BoardTest::countsInPanelsAddUpToAllThreats()
{
    const Fixture fixture(SampleOptions{});
    for (const LevelCounts* counts : {&fixture.facts.before, &fixture.facts.today, &fixture.facts.planned}) {
        int sum = 0;
        for (int level : counts->byLevel)
            sum += level;
        QCOMPARE(sum, 77);
    }
    QCOMPARE(fixture.facts.confirmed + fixture.facts.possible, 77);
}

void BoardTest::planEndsWhereTheAnalysisSaysItEnds()
{
    const Fixture fixture(SampleOptions{});
    QVERIFY(!fixture.facts.plan.isEmpty());
    const MitigationFact& last = fixture.facts.mitigations[fixture.facts.plan.last()];
    QCOMPARE(last.leftAbove, fixture.facts.planned.above);
    QCOMPARE(last.leftCritical, fixture.facts.planned.of(Level::Critical));
}

void BoardTest::planWithNothingDoneIsToday()
{
    const Fixture fixture(SampleOptions{});
    const LevelCounts counts = fixture.facts.countsWith({});
    QCOMPARE(counts.byLevel, fixture.facts.today.byLevel);
}

void BoardTest::headlineFollowsTheFacts_data()
{
    QTest::addColumn<bool>("hasMitigations");
    QTest::addColumn<bool>("hasLateOnes");
    QTest::addColumn<bool>("allWithinAppetite");
    QTest::addColumn<int>("threats");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("critical, no plan")
        << false << false << false << 77
        << QStringLiteral("risks are critical and block release\\. No control against them has a date\\.");
    QTest::newRow("late") << true << true << false << 77
                          << QStringLiteral(
                                 "^Four mitigations are late\\. The next to watch is M-\\d\\d, .*: it alone brings");
    QTest::newRow("above appetite") << true << false << false << 77
                                    << QStringLiteral(
                                           "of 77 risks are above appetite; \\w+ of these have no control planned\\.$");
    QTest::newRow("within appetite")
        << true << false << true << 77
        << QStringLiteral("^All 77 risks are within appetite\\. Five open questions could change that\\.$");
    QTest::newRow("one threat") << true << false << true << 1 << QStringLiteral("^The one risk is within appetite\\.");
    QTest::newRow("no threats") << true << false << true << 0
                                << QStringLiteral("^No threat was raised by \\d+ rules on 12 parts\\.$");
}

void BoardTest::headlineFollowsTheFacts()
{
    QFETCH(bool, hasMitigations);
    QFETCH(bool, hasLateOnes);
    QFETCH(bool, allWithinAppetite);
    QFETCH(int, threats);
    QFETCH(QString, pattern);
    SampleOptions options;
    options.hasMitigations = hasMitigations;
    options.hasLateOnes = hasLateOnes;
    options.hasManyMitigations = hasMitigations;
    options.allWithinAppetite = allWithinAppetite;
    options.threats = threats;
    const Fixture fixture(options);
    const QString headline = riskHeadline(fixture.facts);
    QVERIFY2(QRegularExpression(pattern).match(headline).hasMatch(), qPrintable(headline));
}

void BoardTest::emptyModelSaysWhatToDo()
{
    SampleOptions options;
    options.isEmpty = true;
    const Fixture fixture(options);
    const QString words = wordsOf(buildBoard(fixture.facts, {}).blocks);
    QVERIFY(words.contains(QStringLiteral("This model is empty.")));
    QVERIFY(words.contains(QStringLiteral("import a model")));
    QVERIFY(!words.contains(QStringLiteral("Risk picture")));
}

void BoardTest::emptyStatesKeepTheirHeadings_data()
{
    QTest::addColumn<SampleOptions>("options");
    QTest::addColumn<QString>("sentence");
    SampleOptions options;
    options.threats = 0;
    QTest::newRow("no threats") << options << QStringLiteral("No threat was raised.");
    QTest::newRow("no decision") << options << QStringLiteral("No decision is asked of the board.");
    QTest::newRow("nothing left") << options << QStringLiteral("The plan leaves no risk above appetite.");
    QTest::newRow("no question") << options << QStringLiteral("No question that could change a threat is open.");
    options = {};
    options.hasMitigations = false;
    QTest::newRow("no mitigations") << options << QStringLiteral("No control is recorded.");
    QTest::newRow("no plan") << options << QStringLiteral("No control is recorded, so nothing is planned.");
    options = {};
    options.hasClaims = false;
    QTest::newRow("no claims") << options << QStringLiteral("requirements that fall to us has been answered.");
    options = {};
    options.hasPeople = false;
    QTest::newRow("unsigned") << options << QStringLiteral("not signed");
}

void BoardTest::emptyStatesKeepTheirHeadings()
{
    QFETCH(SampleOptions, options);
    QFETCH(QString, sentence);
    const Fixture fixture(options);
    const QString words = wordsOf(buildBoard(fixture.facts, {}).blocks);
    QVERIFY2(words.contains(sentence), qPrintable(words));
    for (const char* heading :
         {"Decisions asked of the board", "Risk picture", "How sure we are", "Conformity by principle",
          "Treatment plan, in order of due date", "What the plan leaves above appetite", "System and boundaries",
          "Open questions", "Sign-off"})
        QVERIFY2(words.contains(QLatin1String(heading)), heading);
}

void BoardTest::missingOwnerIsSaidInBold()
{
    SampleOptions options;
    options.hasPeople = false;
    const Fixture fixture(options);
    const Run run = ownerRun(fixture.facts, {});
    QCOMPARE(run.text, QStringLiteral("no owner"));
    QVERIFY(run.isStrong);
}

void BoardTest::noSentenceUsesForbiddenWords()
{
    const QStringList forbidden{QStringLiteral("robust"),           QStringLiteral("comprehensive"),
                                QStringLiteral("holistic"),         QStringLiteral("leverag"),
                                QStringLiteral("ensure"),           QStringLiteral("various"),
                                QStringLiteral("significant"),      QStringLiteral("best practice"),
                                QStringLiteral("state of the art"), QStringLiteral("it should be noted"),
                                QStringLiteral("as can be seen"),   QStringLiteral("in today"),
                                QStringLiteral("ganzheitlich"),     QStringLiteral("umfassend"),
                                QStringLiteral("verschiedenste"),   QStringLiteral("Stand der Technik"),
                                QStringLiteral("sicherstellen"),    QStringLiteral("gewährleisten"),
                                QStringLiteral("erheblich")};
    // Patterns are the texts marked for translation in the sources, and the German ones in the language file.
    QDir sources(QStringLiteral(SOURCE_ROOT "/core/report"));
    QStringList files;
    for (const QString& name : sources.entryList({QStringLiteral("*.cpp")}, QDir::Files))
        files.append(sources.filePath(name));
    QVERIFY(files.size() > 10);
    const QString german = QStringLiteral(SOURCE_ROOT "/translations/provisor_de.ts");
    static const QRegularExpression noop(QStringLiteral("QT_TRANSLATE_N?_?NOOP\\(\\s*\"Report\",\\s*\"([^\"]*)\""));
    static const QRegularExpression reportContext(QStringLiteral("<name>Report</name>(.*?)</context>"),
                                                  QRegularExpression::DotMatchesEverythingOption);
    int patterns = 0;
    const auto check = [&](const QString& text, const QString& where) {
        ++patterns;
        for (const QString& word : forbidden)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(where + QStringLiteral(": ") + text));
    };
    for (const QString& path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto matches = noop.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
            check(matches.next().captured(1), path);
    }
    QVERIFY(patterns > 100);
    QFile file(german);
    if (file.open(QIODevice::ReadOnly))
        check(reportContext.match(QString::fromUtf8(file.readAll())).captured(1), german);
}

void BoardTest::numbersUpToNineAreWords()
{
    const Words words(QStringLiteral("en"));
    QCOMPARE(words.count(5), QStringLiteral("five"));
    QCOMPARE(words.count(10), QStringLiteral("10"));
    QCOMPARE(words.counted(1, "%1 risks stay", "One risk stays"), QStringLiteral("One risk stays"));
    QCOMPARE(words.counted(3, "%1 risks stay", "One risk stays"), QStringLiteral("three risks stay"));
    QCOMPARE(words.list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a, b and c"));
}

void BoardTest::datesAndDecimalsFollowTheLanguage()
{
    const QDate date(2027, 2, 12);
    const Words english(QStringLiteral("en"));
    const Words german(QStringLiteral("de"));
    const QChar space(0xA0);
    QCOMPARE(english.longDate(date), QStringLiteral("12 February 2027").replace(u' ', space));
    QCOMPARE(english.shortDate(date), QStringLiteral("12 Feb 2027").replace(u' ', space));
    QCOMPARE(german.longDate(date), QStringLiteral("12. Februar 2027").replace(u' ', space));
    QCOMPARE(german.shortDate(date), QStringLiteral("12.2.2027"));
    QCOMPARE(german.number(17.55, 1), QStringLiteral("17,6"));
    QCOMPARE(english.number(-0.5, 1), QStringLiteral("\u22120.5"));
}

void BoardTest::patternsFillInAndMarkStrongWords()
{
    const Runs runs =
        rich(QStringLiteral("*%1* of %2"), {{plain(QStringLiteral("5"))}, {data(QStringLiteral("*50 %1*"))}});
    QCOMPARE(plainText(runs), QStringLiteral("5 of *50 %1*"));
    QVERIFY(runs.first().isStrong);
    QVERIFY(!runs.last().isStrong);
}

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
