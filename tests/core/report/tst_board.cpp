#include "core/draw/TextMeasure.h"
#include "core/report/Charts.h"
#include "core/report/Facts.h"
#include "core/report/Sections.h"
#include "core/report/Templates.h"
#include "tests/core/report/support/SampleInput.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

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

/// The texts of reports as a language file has them, without forms for numbers.
class TsTranslator : public QTranslator
{
public:
    explicit TsTranslator(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader reader(&file);
        QString context, source, comment;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"name")
                context = reader.readElementText();
            else if (reader.name() == u"message")
                comment.clear();
            else if (reader.name() == u"source")
                source = reader.readElementText();
            else if (reader.name() == u"comment")
                comment = reader.readElementText();
            else if (reader.name() == u"translation" && context == u"Report")
                m_texts.insert(source + u'\n' + comment,
                               reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char*, const char* source, const char* comment, int) const override
    {
        return m_texts.value(QString::fromUtf8(source) + u'\n' + QString::fromUtf8(comment));
    }

private:
    QHash<QString, QString> m_texts;
};

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
    void threatsSetAsideAreRaisedButDoNotCount();
    void reportSaysWhatIsSetAside_data();
    void reportSaysWhatIsSetAside();
    void settingAsideKeepsTheNumbersOfThreats();
    void noThreatLeftIsNotTakenForNoneRaised();
    void verdictAgainstTheClaimDiffers_data();
    void verdictAgainstTheClaimDiffers();
    void missingDiagramIsSaidInItsPlace();
    void missingDiagramIsAWarning_data();
    void missingDiagramIsAWarning();
    void namesInChartsDoNotOverlap_data();
    void namesInChartsDoNotOverlap();
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

void BoardTest::threatsSetAsideAreRaisedButDoNotCount()
{
    SampleOptions options;
    options.setAside = 2;
    const Fixture fixture(options);
    const Facts& facts = fixture.facts;
    QCOMPARE(facts.raised(), 77);
    QCOMPARE(facts.setAside.size(), 2);
    for (const LevelCounts* counts : {&facts.before, &facts.today, &facts.planned})
        QCOMPARE(std::accumulate(counts->byLevel.begin(), counts->byLevel.end(), 0), 75);
    QCOMPARE(facts.confirmed + facts.possible, 75);
}

void BoardTest::reportSaysWhatIsSetAside_data()
{
    QTest::addColumn<bool>("isBoard");
    QTest::addColumn<int>("setAside");
    QTest::newRow("board, none") << true << 0;
    QTest::newRow("board, one") << true << 1;
    QTest::newRow("board, two") << true << 2;
    QTest::newRow("full, none") << false << 0;
    QTest::newRow("full, two") << false << 2;
}

void BoardTest::reportSaysWhatIsSetAside()
{
    QFETCH(bool, isBoard);
    QFETCH(int, setAside);
    SampleOptions options;
    options.setAside = setAside;
    const Fixture fixture(options);
    const ReportDocument document = isBoard ? buildBoard(fixture.facts, {}) : buildFull(fixture.facts);
    const QString words = wordsOf(document.blocks);
    const QString sentence = setAside == 1
                                 ? QStringLiteral("77 threats raised, one of them set aside as not relevant.")
                                 : QStringLiteral("77 threats raised, two of them set aside as not relevant.");
    QCOMPARE(words.contains(sentence), setAside > 0);
    QCOMPARE(words.contains(QStringLiteral("of 77 threats above appetite")), setAside == 0);
    QCOMPARE(words.contains(QStringLiteral("of %1 relevant, above appetite").arg(77 - setAside)), setAside > 0);
    if (isBoard)
        return;
    // The counts beside the headings add up to all threats raised, and those set aside are listed.
    int sum = 0;
    for (const Block& block : document.blocks) {
        const QString title = plainText(block.paragraph.runs);
        if (block.type == Block::Type::Heading && block.level == 1 && title.startsWith(QStringLiteral("Threats ")))
            sum += plainText(block.note).toInt();
    }
    QCOMPARE(sum, 77);
    for (const ThreatFact& fact : fixture.facts.setAside)
        QVERIFY2(words.contains(fact.number + u'\n'), qPrintable(fact.number));
}

void BoardTest::settingAsideKeepsTheNumbersOfThreats()
{
    SampleOptions options;
    const Fixture before(options);
    options.setAside = 2;
    const Fixture after(options);
    QHash<QString, QString> numbers;
    for (const ThreatFact& fact : before.facts.threats)
        numbers.insert(fact.threat->key, fact.number);
    for (const ThreatFact& fact : after.facts.threats + after.facts.setAside)
        QCOMPARE(fact.number, numbers.value(fact.threat->key));
}

void BoardTest::noThreatLeftIsNotTakenForNoneRaised()
{
    SampleOptions options;
    options.threats = 3;
    options.setAside = 3;
    const Fixture fixture(options);
    QCOMPARE(riskHeadline(fixture.facts), QStringLiteral("All 3 threats raised are set aside as not relevant."));
    const QString words = wordsOf(buildBoard(fixture.facts, {}).blocks);
    QVERIFY(!words.contains(QStringLiteral("No threat was raised.")));
}

void BoardTest::verdictAgainstTheClaimDiffers_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("agreement");
    const auto row = [](const char* claim, const char* verdict, Agreement agreement) {
        QTest::addRow("%s, %s", claim, verdict)
            << QLatin1String(claim) + QString() << QLatin1String(verdict) + QString() << static_cast<int>(agreement);
    };
    row("met", "pass", Agreement::Agrees);
    row("met", "fail", Agreement::Differs);
    row("partly", "pass", Agreement::GoesFurther);
    row("partly", "fail", Agreement::Agrees);
    row("not-met", "pass", Agreement::Differs);
    row("not-met", "fail", Agreement::Agrees);
    row("met", "inconclusive", Agreement::NotJudged);
    row("", "pass", Agreement::NotJudged);
}

void BoardTest::verdictAgainstTheClaimDiffers()
{
    QFETCH(QString, claim);
    QFETCH(QString, verdict);
    QFETCH(int, agreement);
    ReportInput input = sampleInput();
    auto analysis = std::make_shared<Analysis>(*input.analysis);
    for (ProvisionStatus& status : analysis->provisions) {
        status.claim = claim;
        status.verdict = verdict;
    }
    input.analysis = analysis;
    const Words words(input.language);
    const ResourceProvider resources = sampleResources();
    const Facts facts = collectFacts(input, words, resources);
    QVERIFY(!facts.requirements.isEmpty());
    for (const RequirementFact& fact : facts.requirements)
        QCOMPARE(static_cast<int>(fact.agreement), agreement);
}

void BoardTest::missingDiagramIsSaidInItsPlace()
{
    SampleOptions options;
    options.hasDot = false;
    const Fixture fixture(options);
    const QString words = wordsOf(buildBoard(fixture.facts, {}).blocks);
    const QRegularExpression note(QStringLiteral("The diagram is missing here: .*Graphviz.*\\."));
    QVERIFY2(note.match(words).hasMatch(), qPrintable(words));
}

void BoardTest::missingDiagramIsAWarning_data()
{
    QTest::addColumn<bool>("hasDot");
    QTest::addColumn<QString>("format");
    for (const char* format : {"pdf", "html", "md"}) {
        QTest::addRow("%s with Graphviz", format) << true << QLatin1String(format) + QString();
        QTest::addRow("%s without Graphviz", format) << false << QLatin1String(format) + QString();
    }
}

void BoardTest::missingDiagramIsAWarning()
{
    QFETCH(bool, hasDot);
    QFETCH(QString, format);
    SampleOptions options;
    options.hasDot = hasDot;
    QStringList warnings;
    const auto report =
        writeReport(sampleInput(options), QStringLiteral("full"), format, sampleResources(), {}, {}, &warnings);
    QVERIFY(report);
    QCOMPARE(warnings.size(), hasDot ? 0 : 1);
    if (!hasDot)
        QVERIFY2(warnings[0].contains(QStringLiteral("Graphviz")), qPrintable(warnings[0]));
}

void BoardTest::namesInChartsDoNotOverlap_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isStrip");
    for (const char* language : {"en", "de"}) {
        QTest::addRow("strip, %s", language) << QLatin1String(language) + QString() << true;
        QTest::addRow("plane, %s", language) << QLatin1String(language) + QString() << false;
    }
}

void BoardTest::namesInChartsDoNotOverlap()
{
    QFETCH(QString, language);
    QFETCH(bool, isStrip);
    const TsTranslator translator(QStringLiteral(SOURCE_ROOT "/translations/provisor_%1.ts").arg(language));
    const ReportInput input = sampleInput();
    const Words words(language, &translator);
    const ResourceProvider resources = sampleResources();
    const Facts facts = collectFacts(input, words, resources);
    constexpr double stripWidth = 82;
    const Picture picture = isStrip ? stripHead(facts, stripWidth) : riskPlane(facts, When::Today, 110);
    TextMeasurer measurer;
    QMap<double, std::vector<std::pair<double, double>>> lines;
    for (const DrawItem& item : picture.list->items) {
        const TextItem* text = std::get_if<TextItem>(&item);
        if (!text)
            continue;
        const double width = measurer.width(text->text, {text->size, text->weight, text->tabularDigits});
        const double from = text->baseline.x - (text->align == TextAlign::Left     ? 0
                                                : text->align == TextAlign::Centre ? width / 2
                                                                                   : width);
        QVERIFY2(from >= -0.01 && from + width <= picture.list->bounds.right() + 0.01, qPrintable(text->text));
        lines[text->baseline.y].push_back({from, from + width});
    }
    QVERIFY(!lines.isEmpty());
    for (auto& line : lines) {
        std::sort(line.begin(), line.end());
        for (size_t i = 1; i < line.size(); ++i)
            QVERIFY2(line[i].first >= line[i - 1].second + 1, qPrintable(QString::number(line[i].first)));
    }
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
