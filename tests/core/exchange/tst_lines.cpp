#include "core/exchange/Lines.h"

#include "core/catalogue/Compiler.h"
#include "core/document/Diff.h"
#include "core/document/Edits.h"
#include "core/exchange/ImportBuilder.h"
#include "core/exchange/TextForm.h"
#include "tests/core/support/Properties.h"
#include "tests/core/support/RandomEditor.h"

#include <QFile>

using namespace provisor;
using namespace provisor::test;

namespace {

const QString twentyLines = QStringLiteral(R"(Internet (untrusted):
    Customer [end-user]
    Web chat [end-user-client]
Own cloud (trusted):
    Chat backend [ai-application]
    Input filter [guardrail]
    Data zone (partly-trusted):
        Vector index [vector-store]
        Help articles [document-store]
Model provider (untrusted):
    Hosted model [external-model-api]
Auditor [operator]

Customer -> Web chat: question
Web chat <-> Chat backend: prompt
Chat backend -> Input filter
Input filter -> Hosted model: prompt
Hosted model -> Chat backend: completion
Chat backend -> Vector index: query
Help articles -> Vector index: documents
Auditor -> Chat backend: config
)");

/// A document with a model record.
struct Model
{
    Document document;
    CataloguePointer catalogue;
    LinesState state; ///< of the text applied last
    bool hasState = false;

    explicit Model(CataloguePointer known = {}, const QString& text = {}) : catalogue(std::move(known))
    {
        document.apply(RandomEditor(1).creation());
        if (!text.isEmpty())
            enter(text);
    }

    const Snapshot& snapshot() const { return document.snapshot(); }
    LinesPlan plan(const QString& text, Id diagram = {}) const
    {
        return planLines(document, diagram, parseLines(text), {catalogue, hasState ? &state : nullptr});
    }
    /// Applies a text; the first error, or nothing.
    QString enter(const QString& text, Id diagram = {})
    {
        const LinesPlan found = plan(text, diagram);
        if (!found.errors.isEmpty())
            return QString::number(found.errors.first().line) + u": " + found.errors.first().message;
        if (const auto done = document.apply(found.change); !done)
            return done.error().toString();
        state = found.state;
        hasState = true;
        return {};
    }
    QString text(Id diagram = {}) const { return writeLines(snapshot(), diagram); }
    Record element(const QString& name) const
    {
        for (const Record& record : snapshot().records(Kind::Element)) {
            if (record.text(field::element::Name) == name)
                return record;
        }
        return {};
    }
    Record flow(const QString& name) const
    {
        for (const Record& record : snapshot().records(Kind::Flow)) {
            if (record.text(field::flow::Name) == name)
                return record;
        }
        return {};
    }
    /// Says something about a record that lines do not say.
    void describe(const Record& record)
    {
        ChangeBuilder builder(document, QStringLiteral("Describe"));
        const int at = record.kind() == Kind::Element ? static_cast<int>(field::element::Description)
                                                      : static_cast<int>(field::flow::Description);
        builder.set(record.kind(), record.id(), at, QStringLiteral("about ") + record.text(0));
        document.apply(builder.take({}));
    }
    Id addDiagram(const QString& name, const QStringList& elements)
    {
        ChangeBuilder builder(document, QStringLiteral("Diagram"));
        Record diagram(Kind::Diagram, Id::create());
        diagram.set(field::diagram::Name, name);
        builder.insert(diagram);
        double x = 0;
        for (const QString& each : elements) {
            Record placement(Kind::Placement, Id::create());
            placement.set(field::placement::Diagram, diagram.id());
            placement.set(field::placement::Subject, element(each).id());
            placement.set(field::placement::X, x += 240);
            builder.insert(placement);
        }
        document.apply(builder.take({}));
        return diagram.id();
    }
};

bool hasPlacement(const Snapshot& snapshot, Id diagram, Id subject)
{
    const auto& placements = snapshot.records(Kind::Placement);
    return std::any_of(placements.begin(), placements.end(), [&](const Record& placement) {
        return placement.reference(field::placement::Diagram) == diagram &&
               placement.reference(field::placement::Subject) == subject;
    });
}

} // namespace

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twentyLinesComeOutAsTheyWentIn();
    void unchangedLinesOfSamplesChangeNothing_data();
    void unchangedLinesOfSamplesChangeNothing();
    void unchangedLinesOfRandomModelsChangeNothing();
    void linesOfRandomModelsBuildTheSameSystemAgain();
    void everyWayToWriteAFlow();
    void boundariesFollowIndentation();
    void typesAreFoundByAnyOfTheirNames_data();
    void typesAreFoundByAnyOfTheirNames();
    void typesAreGuessedFromNames_data();
    void typesAreGuessedFromNames();
    void labelsThatNameContentFillItIn();
    void mistakeNamesItsLineAndChangesNothing_data();
    void mistakeNamesItsLineAndChangesNothing();
    void renamedLineKeepsWhatIsKnown();
    void typingANameLetterByLetterMakesOneElement();
    void anotherTypeInTheSamePlaceIsAnotherElement();
    void flowThatEndsElsewhereKeepsWhatIsKnown();
    void linesDeleteAndUndoBringsBack();
    void movedLinesKeepWhatIsKnown();
    void doubleNamesAreToldApartByShortNames();
    void diagramsShowWhatTheirLinesSay();
    void newElementsStandNearTheirNeighbours();
    void commentsAndOrderStayWhenThePictureChanges();
    void endOfTheLastLineIsKeptWhenItGoes();
    void refreshedTextOfRandomEditsSaysTheModel();
    void hostileTextIsBounded_data();
    void hostileTextIsBounded();

private:
    CataloguePointer m_catalogue;
};

void TestLines::initTestCase()
{
    const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
    QVERIFY(bytes);
    auto catalogue = Catalogue::load(*bytes);
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestLines::twentyLinesComeOutAsTheyWentIn()
{
    Model model(m_catalogue);
    QCOMPARE(model.enter(twentyLines), QString());
    QCOMPARE(model.text(), twentyLines);
    QCOMPARE(model.snapshot().records(Kind::Element).size(), 8);
    QCOMPARE(model.snapshot().records(Kind::Boundary).size(), 4);
    QCOMPARE(model.snapshot().records(Kind::Flow).size(), 8);
    QVERIFY(model.plan(twentyLines).change.isEmpty());
}

void TestLines::unchangedLinesOfSamplesChangeNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"rag-customer-support", "agentic-coding-assistant", "medical-imaging-edge"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLines::unchangedLinesOfSamplesChangeNothing()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/samples/%1.provisor.yaml").arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto snapshot = readTextModel(file.readAll(), name, m_catalogue);
    QVERIFY(snapshot);
    Document document;
    document.reset(*snapshot);
    const QString text = writeLines(*snapshot, {});
    const LinesPlan plan = planLines(document, {}, parseLines(text), {m_catalogue, nullptr});
    QCOMPARE(plan.errors.size(), 0);
    QVERIFY2(plan.change.isEmpty(), qPrintable(text));
    QCOMPARE(refreshLines(text, plan.state, document, {}, m_catalogue), text);
    Model again(m_catalogue);
    QCOMPARE(again.enter(text), QString());
    QCOMPARE(again.text(), text);
}

void TestLines::unchangedLinesOfRandomModelsChangeNothing()
{
    checkProperty("written lines change nothing", [this] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, *rc::gen::inRange(0, 80));
        QList<Id> diagrams{Id()};
        for (const Record& diagram : document.snapshot().records(Kind::Diagram))
            diagrams.append(diagram.id());
        for (const Id& diagram : std::as_const(diagrams)) {
            const QString text = writeLines(document.snapshot(), diagram);
            const LinesPlan plan = planLines(document, diagram, parseLines(text), {m_catalogue, nullptr});
            if (!plan.errors.isEmpty())
                RC_FAIL(text.toStdString() + plan.errors.first().message.toStdString() +
                        std::to_string(plan.errors.first().line));
            if (!plan.change.isEmpty())
                RC_FAIL(text.toStdString() + QJsonDocument(toJson(plan.change)).toJson().toStdString());
            RC_ASSERT(refreshLines(text, plan.state, document, diagram, m_catalogue) == text);
        }
    });
}

void TestLines::linesOfRandomModelsBuildTheSameSystemAgain()
{
    checkProperty("write, parse, write", [] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, *rc::gen::inRange(0, 80));
        if (document.snapshot().records(Kind::Diagram).size() > 1)
            RC_DISCARD("lines are about a part of the model only");
        const QString text = writeLines(document.snapshot(), {});
        Model again;
        const QString error = again.enter(text);
        if (!error.isEmpty() || again.text() != text)
            RC_FAIL(text.toStdString() + "\n----\n" + again.text().toStdString() + error.toStdString());
    });
}

void TestLines::everyWayToWriteAFlow()
{
    Model model(m_catalogue, QStringLiteral("A -> B -> C: x\n"
                                            "D<-A\n"
                                            "A <-> \"E: [odd] -> \\\"name\\\"\" : \"  padded\"\n"
                                            "F [vector-store] -> a : see: this -> that # no comment\r\n"
                                            "  # a comment\n"));
    const Snapshot& snapshot = model.snapshot();
    QCOMPARE(snapshot.records(Kind::Element).size(), 6);
    QCOMPARE(snapshot.records(Kind::Flow).size(), 5);
    QCOMPARE(model.text(), QStringLiteral("A [process]\nB [process]\nC [process]\nD [process]\n"
                                          "\"E: [odd] -> \\\"name\\\"\" [process]\nF [vector-store]\n\n"
                                          "A -> B: x\nB -> C: x\nA -> D\n"
                                          "A <-> \"E: [odd] -> \\\"name\\\"\": \"  padded\"\n"
                                          "F -> A: see: this -> that # no comment\n"));
}

void TestLines::boundariesFollowIndentation()
{
    Model model(m_catalogue, QStringLiteral("Zone (own cloud):\n"
                                            "\tA\n"
                                            "\tInner (Partly trusted):\n"
                                            "\t\tB -> C\n"
                                            "\tD\n"
                                            "E\n"));
    QCOMPARE(model.text(), QStringLiteral("\"Zone (own cloud)\":\n"
                                          "    A [process]\n"
                                          "    Inner (partly-trusted):\n"
                                          "        B [process]\n"
                                          "        C [process]\n"
                                          "    D [process]\n"
                                          "E [process]\n"
                                          "\n"
                                          "B -> C\n"));
}

void TestLines::typesAreFoundByAnyOfTheirNames_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("id") << QStringLiteral("vector-store");
    QTest::newRow("id in capitals") << QStringLiteral("Vector-Store");
    QTest::newRow("short name") << QStringLiteral("vector store");
    QTest::newRow("name") << QStringLiteral("Vector store / RAG index");
}

void TestLines::typesAreFoundByAnyOfTheirNames()
{
    QFETCH(QString, type);
    Model model(m_catalogue, QStringLiteral("Thing [%1]").arg(type));
    QCOMPARE(model.text(), QStringLiteral("Thing [vector-store]\n"));
}

void TestLines::typesAreGuessedFromNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, const char* type) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(type);
    };
    row("Customer", "end-user");
    row("Vector store", "vector-store");
    row("Our vector index", "vector-store");
    row("LLM", "inference-service");
    row("LLM gateway", "model-gateway");
    row("Customer database", "data-store");
    row("User feedback", "feedback-store");
    row("Agent memory", "agent-memory");
    row("OpenAI API", "external-model-api");
    row("MobileClient", "end-user-client");
    row("Training data", "training-dataset");
    row("Training pipeline", "training-pipeline");
    row("Kundendatenbank", "process");
    row("Datenbank", "data-store");
    row("Something else", "process");
    row("", "process");
}

void TestLines::typesAreGuessedFromNames()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QCOMPARE(guessComponentType(name, m_catalogue), type);
}

void TestLines::labelsThatNameContentFillItIn()
{
    Model model(m_catalogue,
                QStringLiteral("A -> B: Prompt\nA -> B: tool call, tool-result\nA -> B: prompt of the day\n"));
    const auto contentOf = [&](const QString& label) {
        return model.flow(label).properties(field::flow::Properties).value(QStringLiteral("content"));
    };
    QCOMPARE(contentOf(QStringLiteral("Prompt")), QStringList{QStringLiteral("prompt")});
    QCOMPARE(contentOf(QStringLiteral("tool call, tool-result")),
             (QStringList{QStringLiteral("tool-call"), QStringLiteral("tool-result")}));
    QVERIFY(model.flow(QStringLiteral("prompt of the day")).properties(field::flow::Properties).isEmpty());
    // Of a flow that is there already only the label changes.
    model.enter(QStringLiteral("A -> B: Prompt\nA -> B: tool call, tool-result\nA -> B: media\n"));
    QVERIFY(model.flow(QStringLiteral("media")).properties(field::flow::Properties).isEmpty());
}

void TestLines::mistakeNamesItsLineAndChangesNothing_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char* name, const char* wrong, int column, const char* message, const char* advice) {
        QTest::newRow(name) << QString::fromUtf8(wrong) << column << QString::fromUtf8(message)
                            << QString::fromUtf8(advice);
    };
    row("no target", "A ->", 4, "after the arrow is missing", "leads to");
    row("no target before label", "A -> : x", 6, "after the arrow is missing", "leads to");
    row("no source", "-> A", 1, "name is missing", "A -> B");
    row("two arrows", "A -> -> B", 6, "name is missing", "A -> B");
    row("unknown type", "X [vectorstore]", 4, "no component type", "vector-store");
    row("hopeless type", "X [qqqqqqqqqqqq]", 4, "no component type", "Leave the brackets out");
    row("empty type", "X []", 3, "type is missing", "end-user");
    row("open bracket", "X [end-user", 3, "bracket is not closed", "]");
    row("text after type", "X [end-user] y", 14, "not understood", "A -> B");
    row("two types", "Y [agent] -> X\nY [end-user] -> X", 4, "another type", "once");
    row("open quote", "\"X -> A", 1, "closing quote", "\"");
    row("bad escape", "\"C:\\d\"", 4, "\\\\", "");
    row("bad number", "\"\\u12\"", 2, "hexadecimal", "");
    row("null", "\"\\u0000\"", 1, "cannot be kept", "again");
    row("half a character", "\"\\ud800\"", 1, "cannot be kept", "again");
    row("text after quotes", "\"X\" Y", 5, "not understood", "quotes");
    row("label without flow", "X: prompt", 2, "label of a flow", "A -> B: label");
    row("label after quotes", "A -> B: \"x\" y", 13, "label in quotes", "quotes");
    row("trust", "Zone (trustd):", 7, "level of trust", "trusted");
    row("trust after quotes", "\"Zone\" (high):", 9, "level of trust", "partly-trusted");
    row("type of a boundary", "Zone [agent]:", 7, "no component type", "trust");
    row("stray indentation", "    X", 1, "not indented", "boundary");
    row("crooked indentation", "Zone:\n    X\n  Y", 1, "not indented", "4");
    row("twice", "A", 1, "has a line already", "another name");
    row("boundary twice", "Zone:\n    X\nOther:\n    Zone:", 5, "something else", "another name");
    row("bad short name", "X @", 3, "short name", "letters");
    row("reserved short name", "X @system", 3, "short name", "letters");
    row("taken short name", "X @a-b", 1, "taken", "another");
    row("two of that name", "Double -> A", 1, "Several things", "Double @");
}

void TestLines::mistakeNamesItsLineAndChangesNothing()
{
    QFETCH(QString, wrong);
    QFETCH(int, column);
    QFETCH(QString, message);
    QFETCH(QString, advice);
    Model model(m_catalogue, QStringLiteral("A [agent]\nDouble @d1\nDouble @d2\nA -> B: x\n"));
    QVERIFY(model.snapshot().findByAlias(Kind::Flow, QStringLiteral("a-b")));
    model.hasState = false;
    const QString before = QStringLiteral("A [agent]\n");
    const LinesPlan plan = model.plan(before + wrong);
    QCOMPARE(plan.errors.size(), 1);
    QVERIFY(plan.change.isEmpty());
    const LineError& error = plan.errors.first();
    QCOMPARE(error.line, 2 + int(wrong.count(u'\n')));
    QCOMPARE(error.column, column);
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QVERIFY2(error.advice.contains(advice), qPrintable(error.advice));
    QVERIFY(error.length >= 1);
}

void TestLines::renamedLineKeepsWhatIsKnown()
{
    Model model(m_catalogue, twentyLines);
    model.describe(model.element(QStringLiteral("Chat backend")));
    const Record before = model.element(QStringLiteral("Chat backend"));
    QCOMPARE(
        model.enter(QString(twentyLines).replace(QStringLiteral("Chat backend"), QStringLiteral("Shop assistant"))),
        QString());
    QCOMPARE(model.element(QStringLiteral("Shop assistant")),
             before.with(field::element::Name, QStringLiteral("Shop assistant")));
    QCOMPARE(model.snapshot().records(Kind::Flow).size(), 8);
    // Two names at once, and without the text the first one was made from.
    model.hasState = false;
    QString text = model.text();
    text.replace(QStringLiteral("Shop assistant"), QStringLiteral("Bot"))
        .replace(QStringLiteral("Customer"), QStringLiteral("Buyer"));
    text.replace(QStringLiteral("Own cloud"), QStringLiteral("Private cloud"));
    const LinesPlan plan = model.plan(text);
    QCOMPARE(plan.change.deltas.size(), 3);
}

void TestLines::typingANameLetterByLetterMakesOneElement()
{
    // As the panel does it: all of it against the state before the first letter.
    Model model(m_catalogue, QStringLiteral("Customer [end-user]\n"));
    const QString typed = QStringLiteral("Customer [end-user]\nCustomer -> Vector store: documents\n");
    LinesState previous = model.state;
    LinesPlan plan;
    QSet<Id> seen;
    for (qsizetype size = 32; size <= typed.size(); ++size) {
        const LinesPlan next = planLines(model.document, {}, parseLines(typed.left(size)), {m_catalogue, &previous});
        if (!next.errors.isEmpty())
            continue;
        plan = next;
        previous = next.state;
        for (const Delta& delta : plan.change.deltas)
            seen.insert(delta.id);
    }
    QCOMPARE(seen.size(), 2);
    QVERIFY(model.document.apply(plan.change));
    QCOMPARE(model.element(QStringLiteral("Vector store")).text(field::element::Type), QStringLiteral("vector-store"));
    QCOMPARE(model.element(QStringLiteral("Vector store")).text(field::element::Alias), QStringLiteral("vector-store"));
    QCOMPARE(model.flow(QStringLiteral("documents")).text(field::flow::Alias), QStringLiteral("customer-vector-store"));
}

void TestLines::anotherTypeInTheSamePlaceIsAnotherElement()
{
    Model model(m_catalogue, QStringLiteral("A [agent]\nB [agent]\n"));
    const Id before = model.element(QStringLiteral("B")).id();
    model.enter(QStringLiteral("A [agent]\nC [vector-store]\n"));
    QVERIFY(model.element(QStringLiteral("C")).id() != before);
    QVERIFY(model.element(QStringLiteral("B")).isNull());
}

void TestLines::flowThatEndsElsewhereKeepsWhatIsKnown()
{
    Model model(m_catalogue, twentyLines);
    const Record before = model.flow(QStringLiteral("query"));
    model.describe(before);
    QString text = twentyLines;
    text.replace(QStringLiteral("Chat backend -> Vector index: query"),
                 QStringLiteral("Input filter -> Help articles: search"));
    QCOMPARE(model.enter(text), QString());
    const Record after = model.flow(QStringLiteral("search"));
    QCOMPARE(after.id(), before.id());
    QCOMPARE(after.text(field::flow::Description), QStringLiteral("about ") + before.text(field::flow::Alias));
    QCOMPARE(after.reference(field::flow::From), model.element(QStringLiteral("Input filter")).id());
    // Turned round, and both ways.
    text.replace(QStringLiteral("Input filter -> Help articles"), QStringLiteral("Help articles -> Input filter"));
    model.enter(text);
    QCOMPARE(model.flow(QStringLiteral("search")).id(), before.id());
    text.replace(QStringLiteral("Help articles -> Input filter"), QStringLiteral("Help articles <-> Input filter"));
    model.enter(text);
    QCOMPARE(model.flow(QStringLiteral("search")).id(), before.id());
    QVERIFY(model.flow(QStringLiteral("search")).flag(field::flow::TwoWay));
}

void TestLines::linesDeleteAndUndoBringsBack()
{
    Model model(m_catalogue, twentyLines);
    const Snapshot before = model.snapshot();
    QStringList lines = twentyLines.split(u'\n');
    lines.removeIf([](const QString& line) { return line.contains(u"Vector index") || line.contains(u"Own cloud"); });
    for (QString& line : lines) { // what was in the cloud comes out of it
        if (line.contains(u"Chat backend [") || line.contains(u"Input filter [") || line.contains(u"Data zone"))
            line = line.trimmed();
    }
    const LinesPlan plan = model.plan(lines.join(u'\n'));
    QCOMPARE(plan.errors.size(), 0);
    QVERIFY(model.document.apply(plan.change));
    QVERIFY(model.element(QStringLiteral("Vector index")).isNull());
    QCOMPARE(model.snapshot().records(Kind::Flow).size(), 6);
    QCOMPARE(model.snapshot().records(Kind::Boundary).size(), 3);
    QVERIFY(model.element(QStringLiteral("Chat backend")).reference(field::element::Boundary).isNull());
    QVERIFY(model.document.apply(plan.change.inverted()));
    QVERIFY(model.snapshot() == before);
}

void TestLines::movedLinesKeepWhatIsKnown()
{
    Model model(m_catalogue, twentyLines);
    model.describe(model.element(QStringLiteral("Input filter")));
    const Snapshot before = model.snapshot();
    const QString line = QStringLiteral("    Input filter [guardrail]\n");
    const QString cut = QString(twentyLines)
                            .remove(line)
                            .remove(QStringLiteral("Chat backend -> Input filter\n"))
                            .remove(QStringLiteral("Input filter -> Hosted model: prompt\n"));
    // Cut out, applied, and put in elsewhere: all against the state before.
    const LinesPlan without = model.plan(cut);
    QCOMPARE(without.errors.size(), 0);
    QVERIFY(!without.change.isEmpty());
    const LinesPlan again = planLines(model.document, {}, parseLines(twentyLines), {m_catalogue, &without.state});
    QCOMPARE(again.errors.size(), 0);
    QVERIFY(again.change.isEmpty());
}

void TestLines::doubleNamesAreToldApartByShortNames()
{
    Model model(m_catalogue,
                QStringLiteral("Worker @w1 [process]\nWorker @w2 [process]\n\nWorker @w1 -> Worker @w2\n"));
    const QString text = model.text();
    QCOMPARE(text, QStringLiteral("Worker @w1 [process]\nWorker @w2 [process]\n\nWorker @w1 -> Worker @w2\n"));
    const Id second = model.snapshot().findByAlias(Kind::Element, QStringLiteral("w2"))->id();
    QCOMPARE(model.enter(QString(text).replace(QStringLiteral("Worker @w2"), QStringLiteral("Helper @w2"))), QString());
    QCOMPARE(model.element(QStringLiteral("Helper")).id(), second);
    QCOMPARE(model.text(), QStringLiteral("Worker [process]\nHelper [process]\n\nWorker -> Helper\n"));
}

void TestLines::diagramsShowWhatTheirLinesSay()
{
    Model model(m_catalogue, QStringLiteral("A\nB\nC\nA -> B: ab\nB -> C: bc\nA -> C: ac\n"));
    const Id first = model.addDiagram(QStringLiteral("First"), {QStringLiteral("A"), QStringLiteral("B")});
    const Id second = model.addDiagram(QStringLiteral("Second"), {QStringLiteral("B"), QStringLiteral("C")});
    model.hasState = false;
    QCOMPARE(model.text(first), QStringLiteral("A [process]\nB [process]\n\nA -> B: ab\n"));
    // B is taken off here and stays on the other diagram, as do its flows; A is nowhere else.
    const LinesPlan plan = model.plan(QStringLiteral("C [process]\nD [process]\n"), first);
    QCOMPARE(plan.errors.size(), 0);
    QVERIFY(model.document.apply(plan.change));
    QVERIFY(model.element(QStringLiteral("A")).isNull());
    QVERIFY(!hasPlacement(model.snapshot(), first, model.element(QStringLiteral("B")).id()));
    QVERIFY(hasPlacement(model.snapshot(), second, model.element(QStringLiteral("B")).id()));
    QVERIFY(hasPlacement(model.snapshot(), first, model.element(QStringLiteral("C")).id()));
    QVERIFY(hasPlacement(model.snapshot(), first, model.element(QStringLiteral("D")).id()));
    QVERIFY(!model.flow(QStringLiteral("bc")).isNull());
    QCOMPARE(model.text(first), QStringLiteral("C [process]\nD [process]\n"));
}

void TestLines::newElementsStandNearTheirNeighbours()
{
    Model model(m_catalogue, QStringLiteral("Zone:\n    A\n    B\nC\nA -> B\n"));
    const Id diagram =
        model.addDiagram(QStringLiteral("D"), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    const auto placeOf = [&](const QString& name) {
        for (const Record& placement : model.snapshot().records(Kind::Placement)) {
            if (placement.reference(field::placement::Subject) == model.element(name).id())
                return std::pair(placement.number(field::placement::X), placement.number(field::placement::Y));
        }
        return std::pair(-1e6, -1e6);
    };
    QCOMPARE(model.enter(QStringLiteral("Zone:\n    A\n    B\n    N\nC\nM\nA -> B\nB -> N\nC -> M\n"), diagram),
             QString());
    const auto a = placeOf(QStringLiteral("A")), n = placeOf(QStringLiteral("N"));
    const auto c = placeOf(QStringLiteral("C")), m = placeOf(QStringLiteral("M"));
    QVERIFY(std::abs(n.first - a.first) <= 3 * 240 && std::abs(n.second - a.second) <= 2 * 112);
    QVERIFY(m.first > c.first && std::abs(m.second - c.second) <= 112);
    QVERIFY(n != a && n != c && m != n);
    // What comes into a boundary leaves the place outside of it.
    QCOMPARE(model.enter(QStringLiteral("Zone:\n    A\n    B\n    N\n    M\nC\nA -> B\nB -> N\nC -> M\n"), diagram),
             QString());
    QVERIFY(placeOf(QStringLiteral("M")).first <= c.first || placeOf(QStringLiteral("M")) != m);
}

void TestLines::commentsAndOrderStayWhenThePictureChanges()
{
    const QString text = QStringLiteral("# the front\n"
                                        "Customer -> Web chat: question   \n"
                                        "\n"
                                        "Own cloud:\n"
                                        "  # inside\n"
                                        "  Backend [AI application]\n"
                                        "  Index [vector store]\n"
                                        "Web chat -> Backend -> Index\n"
                                        "# the end");
    Model model(m_catalogue, text);
    const LinesState state = model.state;
    QCOMPARE(refreshLines(text, state, model.document, {}, m_catalogue), text);
    // Edits in the picture: a new name, trust, a new element in the cloud with a flow, a flow deleted.
    ChangeBuilder builder(model.document, QStringLiteral("Edit"));
    const Id index = model.element(QStringLiteral("Index")).id(),
             backend = model.element(QStringLiteral("Backend")).id();
    const Id cloud = model.snapshot().records(Kind::Boundary).first().id();
    builder.set(Kind::Element, index, field::element::Name, QStringLiteral("Vectors"));
    builder.set(Kind::Boundary, cloud, field::boundary::Trust, QStringLiteral("trusted"));
    Record cache(Kind::Element, Id::create());
    cache.set(field::element::Name, QStringLiteral("Cache"));
    cache.set(field::element::Type, QStringLiteral("data-store"));
    cache.set(field::element::Boundary, cloud);
    builder.insert(cache);
    Record flow(Kind::Flow, Id::create());
    flow.set(field::flow::From, backend);
    flow.set(field::flow::To, cache.id());
    builder.insert(flow);
    builder.remove(Kind::Flow, model.flow(QStringLiteral("question")).id());
    QVERIFY(model.document.apply(builder.take({})));
    QCOMPARE(refreshLines(text, state, model.document, {}, m_catalogue), QStringLiteral("# the front\n"
                                                                                        "\n"
                                                                                        "Own cloud (trusted):\n"
                                                                                        "  # inside\n"
                                                                                        "  Backend [AI application]\n"
                                                                                        "  Vectors [vector-store]\n"
                                                                                        "  Cache [data-store]\n"
                                                                                        "Customer [end-user]\n"
                                                                                        "Web chat -> Backend\n"
                                                                                        "Backend -> Vectors\n"
                                                                                        "Backend -> Cache\n"
                                                                                        "# the end"));
}

void TestLines::endOfTheLastLineIsKeptWhenItGoes()
{
    const QString text = QStringLiteral("A [agent]\nB [agent]\n\nA -> B: one\nA -> B: two");
    Model model(m_catalogue, text);
    ChangeBuilder builder(model.document, QStringLiteral("Edit"));
    builder.remove(Kind::Flow, model.flow(QStringLiteral("two")).id());
    QVERIFY(model.document.apply(builder.take({})));
    QCOMPARE(refreshLines(text, model.state, model.document, {}, m_catalogue),
             QStringLiteral("A [agent]\nB [agent]\n\nA -> B: one\n"));
}

void TestLines::refreshedTextOfRandomEditsSaysTheModel()
{
    checkProperty("refresh after edits", [this] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, *rc::gen::inRange(0, 40));
        QString text = writeLines(document.snapshot(), {});
        LinesState state = planLines(document, {}, parseLines(text), {m_catalogue, nullptr}).state;
        for (int round = 0; round < 5; ++round) {
            growRandomly(document, editor, 4);
            text = refreshLines(text, state, document, {}, m_catalogue);
            const LinesPlan plan = planLines(document, {}, parseLines(text), {m_catalogue, nullptr});
            if (!plan.errors.isEmpty() || !plan.change.isEmpty())
                RC_FAIL(text.toStdString());
            state = plan.state;
        }
    });
}

void TestLines::hostileTextIsBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("100,000 lines") << QStringLiteral("A -> B\n").repeated(100'000) << true;
    QTest::newRow("20,000 flows of one pair") << QStringLiteral("A -> B\n").repeated(20'000) << false;
    QTest::newRow("100,000 mistakes") << QStringLiteral("A ->\n").repeated(40'000) << true;
    QTest::newRow("one endless line") << QString(5'000'000, u'a') << true;
    QTest::newRow("long name") << QString(501, u'a') << true;
    QTest::newRow("long label") << QString(u"A -> B: " + QString(501, u'a')) << true;
    QTest::newRow("long chain") << QStringLiteral("A -> ").repeated(10'000) + u'B' << false;
    QTest::newRow("nulls") << QString(1000, QChar(0)) << true;
    QTest::newRow("halves of characters") << QString(1000, QChar(0xD800)) << true;
    QTest::newRow("quotes") << QString(100'000, u'"') << true;
    QTest::newRow("brackets") << QString(100'000, u'[') << true;
    QTest::newRow("wrong type of great length") << QString(u"A [" + QString(100'000, u'x') + u']') << true;
    QTest::newRow("wrong trust of great length") << QString(u"A (" + QString(100'000, u't') + u"):") << true;
    QString deep, mentions;
    for (int i = 0; i < 2000; ++i)
        deep += QString(i, u' ') + QStringLiteral("B%1:\n").arg(i);
    for (int i = 0; i < 5000; ++i)
        mentions += QStringLiteral("Part %1 -> Part %2: flow %1\n").arg(i).arg(i / 2);
    QTest::newRow("deep") << deep << true;
    QTest::newRow("5,000 elements") << mentions << false;
    QString scripts;
    for (int i = 0; i < 5000; ++i)
        scripts += QString(6, QChar(0x6570)) + QString(1, QChar(0x4E00 + i)) + u'\n';
    QTest::newRow("5,000 names without a Latin letter") << scripts << false;
}

void TestLines::hostileTextIsBounded()
{
    QFETCH(QString, text);
    QFETCH(bool, isRefused);
    Model model(m_catalogue);
    QElapsedTimer timer;
    timer.start();
    const LinesPlan plan = model.plan(text);
    QCOMPARE(!plan.errors.isEmpty(), isRefused);
    QVERIFY(plan.errors.size() <= 101);
    QCOMPARE(plan.change.isEmpty(), isRefused);
    for (const LineError& error : plan.errors)
        QVERIFY(error.message.size() < 1000 && error.advice.size() < 1000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
