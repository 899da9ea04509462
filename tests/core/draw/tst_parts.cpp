#include "support/Samples.h"

#include "core/draw/FlowLine.h"
#include "core/draw/Note.h"
#include "core/draw/Shapes.h"
#include "core/draw/SvgPath.h"
#include "core/draw/Writers.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace provisor;

namespace {

CardContent plainCard(const QString& name)
{
    CardContent content;
    content.name = name;
    content.typeName = QStringLiteral("Vector store");
    content.icon = QStringLiteral("type-vector-store");
    content.kind = DfdKind::Store;
    return content;
}

QStringList textsOf(const DisplayList& list)
{
    QStringList texts;
    for (const DrawItem& item : list.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->text;
    }
    return texts;
}

Rect extent(const std::vector<PathStep>& steps)
{
    Rect all;
    for (const PathStep& step : steps) {
        const Point p = step.type == PathStep::Type::Curve ? step.c : step.a;
        if (step.type != PathStep::Type::Close)
            all = all.united({p.x, p.y, 1e-9, 1e-9});
    }
    return all;
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // text

    void textIsWrappedAtSpacesAndElidedInTheLastLine()
    {
        TextMeasurer text;
        const TextStyle style{12, 600};
        const QStringList lines =
            text.wrapped(QStringLiteral("Rules files and agent settings in the repository"), 95, style, 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(QChar(0x2026)));
        for (const QString& line : lines)
            QVERIFY(text.width(line, style) <= 95);
        QCOMPARE(text.wrapped(QStringLiteral("one two"), 500, style), QStringList{QStringLiteral("one two")});
        const QStringList broken = text.wrapped(QStringLiteral("Donaudampfschifffahrtsgesellschaft"), 60, style);
        QCOMPARE(broken.join(QString()), QStringLiteral("Donaudampfschifffahrtsgesellschaft"));
        QVERIFY(broken.size() > 2);
    }

    void widthsScaleWithTheSizeAndTabularDigitsAreEqual()
    {
        TextMeasurer text;
        const double small = text.width(QStringLiteral("Support"), {12, 400}),
                     large = text.width(QStringLiteral("Support"), {24, 400});
        QVERIFY(std::fabs(large - 2 * small) < 0.1);
        QVERIFY(text.width(QStringLiteral("Support"), {12, 600}) > small);
        const TextStyle tabular{12, 400, true};
        QCOMPARE(text.width(QStringLiteral("111"), tabular), text.width(QStringLiteral("888"), tabular));
    }

    void measurersOfSeveralThreadsAgree()
    {
        TextMeasurer here;
        const double expected = here.width(QStringLiteral("Input and output filter"), {11, 400});
        std::vector<double> widths(4);
        std::vector<std::thread> threads;
        for (double& width : widths)
            threads.emplace_back([&width] {
                for (int i = 0; i < 50; ++i)
                    width = TextMeasurer().width(QStringLiteral("Input and output filter"), {11, 400});
            });
        for (std::thread& thread : threads)
            thread.join();
        for (const double width : widths)
            QCOMPARE(width, expected);
    }

    // paths and icons

    void pathDataOfAllKindsIsRead()
    {
        const auto steps = parsePathData(u"M1 2h3v-1l.5.5L4 4c1 0 2 1 2 2s1 2 2 2q1 1 2 0a2 2 0 1 1-4 0z");
        QVERIFY(steps);
        QCOMPARE(steps->front().a, (Point{1, 2}));
        QCOMPARE(steps->at(1).a, (Point{4, 2}));
        QCOMPARE(steps->at(3).a, (Point{4.5, 1.5}));
        QCOMPARE(steps->back().type, PathStep::Type::Close);
        const auto circle = parsePathData(u"M0 10a10 10 0 0 1 20 0a10 10 0 0 1-20 0");
        QVERIFY(circle);
        const Rect bounds = extent(*circle);
        QVERIFY(std::fabs(bounds.y - 0) < 1e-6 && std::fabs(bounds.bottom() - 20) < 1e-6);
    }

    void brokenPathDataIsRefused_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("number first") << QStringLiteral("12 3");
        QTest::newRow("missing number") << QStringLiteral("M1");
        QTest::newRow("unknown command") << QStringLiteral("M1 1X2 2");
        QTest::newRow("bad flag") << QStringLiteral("M0 0a1 1 0 5 0 1 1");
    }
    void brokenPathDataIsRefused()
    {
        QFETCH(QString, data);
        QVERIFY(!parsePathData(data));
    }

    void everyComponentTypeHasAnIconInsideItsGrid()
    {
        IconSet icons = test::testIcons();
        const QStringList types = test::componentTypes();
        QCOMPARE(types.size(), 47);
        for (const QString& type : types) {
            const Icon& icon = icons.icon(QString(QLatin1StringView("type-") + type));
            QVERIFY2(!icon.parts.empty(), qPrintable(type));
            for (const Icon::Part& part : icon.parts)
                QVERIFY2((Rect{0, 0, 24, 24}.contains(extent(part.steps))), qPrintable(type));
        }
    }

    void anUnknownIconDrawsNothing()
    {
        IconSet icons = test::testIcons();
        DisplayList list;
        icons.append(list, QStringLiteral("nothing"), {0, 0}, 24, {});
        QVERIFY(list.items.empty());
        QVERIFY(!parseIcon("<svg><text/></svg>"));
        QVERIFY(!parseIcon("not xml"));
    }

    // signs

    void filledAndHollowSignsOfALevelHaveTheSameOutline_data()
    {
        QTest::addColumn<int>("level");
        for (const Level level : {Level::Low, Level::Medium, Level::High, Level::Critical})
            QTest::addRow("%d", static_cast<int>(level)) << static_cast<int>(level);
    }
    void filledAndHollowSignsOfALevelHaveTheSameOutline()
    {
        QFETCH(int, level);
        DisplayList filled, hollow;
        appendLevelSign(filled, {0, 0}, 16, static_cast<Level>(level), true, Theme::light());
        appendLevelSign(hollow, {0, 0}, 16, static_cast<Level>(level), false, Theme::light());
        const auto& a = std::get<PathItem>(filled.items.at(0));
        const auto& b = std::get<PathItem>(hollow.items.at(0));
        QCOMPARE(a.steps.size(), b.steps.size()); // the same shape
        QVERIFY(a.fill.alpha == 255 && b.fill.alpha == 0 && b.stroke.width == 1.5);
        QVERIFY(extent(a.steps).contains(extent(b.steps)));
    }

    void statusesHaveTheSignsOfTheirMeaning()
    {
        QCOMPARE(statusSign(QStringLiteral("new"), true), StatusSign::Open);
        QCOMPARE(statusSign(QStringLiteral("mitigating"), true), StatusSign::InTreatment);
        QCOMPARE(statusSign(QStringLiteral("transferred"), true), StatusSign::Accepted);
        QCOMPARE(statusSign(QStringLiteral("mitigated"), false), StatusSign::NoLongerRaised);
        QCOMPARE(mitigationSign(QStringLiteral("verified")), MitigationSign::Verified);
        QCOMPARE(trustOf(QString()), Trust::Unanswered);
    }

    void signsCanBeKeptToBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        if (folder.isEmpty())
            QSKIP("PROVISOR_PICTURES is not set");
        DisplayList list;
        list.bounds = {0, 0, 330, 150};
        const Theme& theme = Theme::light();
        double x = 10;
        const auto next = [&x] { return std::exchange(x, x + 24); };
        for (const Level level : {Level::Critical, Level::High, Level::Medium, Level::Low}) {
            appendLevelSign(list, {next(), 10}, 16, level, true, theme);
            appendLevelSign(list, {next(), 10}, 16, level, false, theme);
        }
        x = 10;
        for (const Trust trust : {Trust::Trusted, Trust::Partly, Trust::Untrusted, Trust::Unanswered})
            appendShield(list, {next(), 40}, 16, trust, theme);
        appendQuestionSign(list, {next(), 40}, 16, theme);
        appendTaintSign(list, {next(), 40}, 16, theme);
        appendOpenLock(list, {next(), 40}, 16, theme.of(Level::High).sign);
        x = 10;
        for (const StatusSign sign : {StatusSign::Open, StatusSign::InTreatment, StatusSign::Mitigated,
                                      StatusSign::Accepted, StatusSign::NotApplicable, StatusSign::NoLongerRaised})
            appendStatusSign(list, {next(), 70}, 16, sign, theme);
        for (const MitigationSign sign :
             {MitigationSign::Planned, MitigationSign::InProgress, MitigationSign::Implemented,
              MitigationSign::Verified, MitigationSign::Rejected})
            appendMitigationSign(list, {next(), 70}, 16, sign, theme);
        x = 10;
        for (const bool isShall : {true, false}) {
            for (const ClaimSign sign : {ClaimSign::Met, ClaimSign::Partly, ClaimSign::NotMet, ClaimSign::NotAnswered,
                                         ClaimSign::NotApplicable})
                appendClaimSign(list, {next(), 100}, 16, sign, isShall, !isShall, theme);
        }
        QFile file(QDir(folder).filePath(QStringLiteral("signs.png")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*toPng(list, 3));
    }

    // cards

    void cardsGrowWithTheirContent()
    {
        TextMeasurer text;
        CardContent content = plainCard(QStringLiteral("Vector index"));
        QCOMPARE(cardGeometry(content, text).size, (Size{128, 44}));
        content.questions = 1;
        QCOMPARE(cardGeometry(content, text).size, (Size{128, 56}));
        content.name = QStringLiteral("Ratings and transcripts");
        QCOMPARE(cardGeometry(content, text).size, (Size{128, 70}));
        content.name = QStringLiteral("Vector store");
        QVERIFY(cardGeometry(content, text).typeLine.isEmpty());
        QCOMPARE(cardGeometry(content, text, {200, 140}).size, (Size{200, 140}));
        QCOMPARE(cardGeometry(content, text, {10, 10}).size, (Size{128, 56}));
    }

    void theFooterKeepsTheWorstLevelsAndTheQuestions()
    {
        TextMeasurer text;
        IconSet icons = test::testIcons();
        CardContent content = plainCard(QStringLiteral("Vector index"));
        content.counts = {{Level::Critical, 101, true},
                          {Level::High, 202, true},
                          {Level::Medium, 303, true},
                          {Level::Low, 404, true}};
        content.questions = 77;
        DisplayList list;
        appendCard(list, {0, 0}, content, cardGeometry(content, text), {}, {Theme::light(), icons, text});
        const QStringList texts = textsOf(list);
        QVERIFY(texts.contains(QStringLiteral("101")));
        QVERIFY(texts.contains(QStringLiteral("77")));
        QVERIFY(!texts.contains(QStringLiteral("404")));
    }

    void aStretchedCardShowsFactsAndMarksTheUnanswered()
    {
        TextMeasurer text;
        IconSet icons = test::testIcons();
        CardContent content = plainCard(QStringLiteral("Vector index"));
        content.facts = {{QStringLiteral("Exposure"), QStringLiteral("Internet"), true},
                         {QStringLiteral("Rate limit"), {}, false}};
        DisplayList list;
        appendCard(list, {0, 0}, content, cardGeometry(content, text, {176, 140}), {}, {Theme::light(), icons, text});
        const QStringList texts = textsOf(list);
        QVERIFY(texts.contains(QStringLiteral("Internet")));
        QVERIFY(texts.contains(QStringLiteral("Rate limit")));
        QVERIFY(texts.contains(QStringLiteral("Not answered")));
    }

    void lessDetailLeavesOutTypeThenName()
    {
        TextMeasurer text;
        IconSet icons = test::testIcons();
        const CardContent content = plainCard(QStringLiteral("Vector index"));
        const auto texts = [&](Detail detail) {
            DisplayList list;
            CardStyle style;
            style.detail = detail;
            appendCard(list, {0, 0}, content, cardGeometry(content, text), style, {Theme::light(), icons, text});
            return textsOf(list);
        };
        QCOMPARE(texts(Detail::Full), (QStringList{QStringLiteral("Vector index"), QStringLiteral("Vector store")}));
        QCOMPARE(texts(Detail::Compact), QStringList{QStringLiteral("Vector index")});
        QVERIFY(texts(Detail::Icon).isEmpty());
    }

    // flows

    void labelsHaveAtMostThreeLinesOfEighteenCharacters()
    {
        TextMeasurer text;
        FlowContent content;
        content.channel = FlowContent::Channel::Tls;
        QVERIFY(flowLabels(content, text).empty());
        content.name = QStringLiteral("Prompt with passages and order data and everything else there is in the world");
        for (const FlowLabel& label : flowLabels(content, text)) {
            QVERIFY(label.lines.size() <= 3);
            for (const QString& line : label.lines)
                QVERIFY(line.size() <= 18);
        }
    }

    void parallelRoutesKeepTheirDistance()
    {
        const Polyline moved = parallelRoute({{0, 0}, {50, 0}, {50, 40}, {90, 40}}, 2);
        QCOMPARE(moved, (Polyline{{0, 2}, {48, 2}, {48, 42}, {90, 42}}));
    }

    void hopsAreOnTheLaterFlow()
    {
        const auto hops = hopsOf({{{0, 10}, {100, 10}}, {{50, 0}, {50, 100}}});
        QVERIFY(hops.at(0).empty());
        QCOMPARE(hops.at(1), (std::vector<Point>{{50, 10}}));
        const auto steps = flowLine({{50, 0}, {50, 100}}, hops.at(1), 6, 7);
        QVERIFY(
            std::any_of(steps.begin(), steps.end(), [](const PathStep& s) { return s.type == PathStep::Type::Curve; }));
    }

    void aPictureOfAPartShowsOnlyTheNotesAskedFor()
    {
        namespace fn = field::note;
        const Id diagram = Id::derived(QStringLiteral("diagram"));
        Snapshot snapshot;
        for (const auto* name : {"first", "second"}) {
            Record note(Kind::Note, Id::derived(QString::fromLatin1(name)));
            note.set(fn::Diagram, diagram);
            note.set(fn::Text, QString::fromLatin1(name));
            SnapshotEditor(snapshot).insert(note);
        }
        const DiagramContents contents(snapshot, test::testLooks());
        IconSet icons = test::testIcons();
        TextMeasurer text;
        PictureOptions options;
        const auto shown = [&] {
            return textsOf(diagramPicture({}, snapshot, diagram, contents, icons, text, options));
        };
        QCOMPARE(shown().size(), 2);
        options.notes = QSet<Id>{Id::derived(QStringLiteral("second"))};
        QCOMPARE(shown(), QStringList{QStringLiteral("second")});
        options.notes = QSet<Id>();
        QVERIFY(shown().isEmpty());
    }

    void aNoteIsAsHighAsItsText()
    {
        Record note(Kind::Note, Id::derived(QStringLiteral("note")));
        note.set(field::note::Height, 20.0);
        note.set(field::note::Text, QStringLiteral("a\nb\n\nc"));
        TextMeasurer text;
        QCOMPARE(noteRect(note, text).height, 72.0); // four lines of 14 and the margins of 8
        note.set(field::note::Height, 200.0);
        QCOMPARE(noteRect(note, text).height, 200.0);
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
