#include "core/rules/Evaluator.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace provisor;

/// The rule language on a small vocabulary of its own: what is accepted, what is refused with which message, and what
/// the two readings of an unanswered property give.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreAccepted_data();
    void rulesAreAccepted();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void limitsHold_data();
    void limitsHold();
    void anyTextIsParsedOrRefused();
    void readSetIsDerived_data();
    void readSetIsDerived();
    void results_data();
    void results();
    void traceNamesWhatDecided();
    void hopelessWorkIsGivenUp();
};

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

const Vocabulary& words()
{
    static const Vocabulary shared = [] {
        Vocabulary words;
        for (const char* type :
             {"agent", "end-user", "tool-server", "document-store", "human-reviewer", "third-party-data-source"})
            words.addType(q(type));
        words.addGroup(q("EXTERNAL_INPUT"), {q("end-user"), q("third-party-data-source")});
        words.addGroup(q("TOOL"), {q("tool-server")});
        words.addGroup(q("KNOWLEDGE"), {q("document-store")});
        words.addGroup(q("STORE"), {q("document-store")});
        const QStringList yesNo{q("no"), q("yes")};
        const QStringList classes{q("public"), q("confidential"), q("personal"), q("special-category"), q("secret")};
        const auto everywhere = [&](const PropertyTerm& term, const QStringList& types) {
            const int property = words.addProperty(term);
            for (const QString& type : types)
                words.declare(words.type(type), property);
        };
        const QStringList all = words.types();
        everywhere({q("exposure"), {q("internal"), q("internet")}, false, true, false}, all);
        everywhere({q("logging"), {q("none"), q("full")}, false, true, false}, {q("agent"), q("tool-server")});
        everywhere({q("triggers"), {q("user"), q("event")}, true, true, false}, {q("agent")});
        everywhere({q("region"), {}, false, true, false}, all);
        everywhere({q("data_classes"), classes, true, true, true}, {q("agent"), q("document-store"), q("tool-server")});
        everywhere({q("model_kind"), {q("predictive"), q("generative")}, false, true, false},
                   {q("agent"), q("tool-server")});
        everywhere({q("trust_level"), {q("untrusted"), q("trusted")}, false, true, false},
                   {q("end-user"), q("third-party-data-source")});
        everywhere({q("accepts_untrusted_content"), yesNo, false, true, false}, {q("agent")});
        everywhere({q("source_trust"), {q("curated"), q("mixed"), q("open")}, false, true, false},
                   {q("document-store")});
        words.addProperty({q("content"), {q("prompt"), q("documents"), q("config")}, true, false, true});
        words.addProperty({q("content_trust"), {q("trusted"), q("mixed"), q("untrusted")}, false, false, true});
        words.addQuestion({q("plan"), {q("none"), q("tested")}, false, false, false});
        words.finish();
        return words;
    }();
    return shared;
}

/// A graph from text: "x:agent exposure=internet; u:end-user | u>x content=prompt; x<>t | plan=none".
struct Graph
{
    SystemGraph graph;
    Taint taint;
    QStringList names;

    explicit Graph(const QString& text)
    {
        graph.words = &words();
        const QStringList parts = text.split(u'|');
        QList<QStringList> elements, flows;
        for (const QString& item : parts.value(0).split(u';', Qt::SkipEmptyParts)) {
            elements.append(item.simplified().split(u' '));
            const QStringList head = elements.constLast()[0].split(u':');
            names.append(head[0]);
            SystemGraph::Element element{Id::derived(head[0]), words().type(head.value(1)), -1, true};
            for (const QString& answer : elements.constLast().mid(1)) {
                if (answer.startsWith(u'@'))
                    element.zone = answer.mid(1).toInt();
            }
            graph.elements.push_back(element);
        }
        for (const QString& item : parts.value(1).split(u';', Qt::SkipEmptyParts)) {
            flows.append(item.simplified().split(u' '));
            const bool twoWay = flows.constLast()[0].contains(q("<>"));
            const QStringList ends = flows.constLast()[0].split(twoWay ? q("<>") : q(">"));
            graph.flows.push_back({Id::derived(item), static_cast<int>(names.indexOf(ends[0])),
                                   static_cast<int>(names.indexOf(ends[1])), twoWay});
        }
        graph.resizeAnswers();
        const auto read = [](const QStringList& item, auto set) {
            for (const QString& answer : item.mid(1)) {
                const int property = words().property(answer.section(u'=', 0, 0));
                if (property >= 0)
                    set(property, Vocabulary::given(words().properties()[static_cast<size_t>(property)],
                                                    answer.section(u'=', 1).split(u'+', Qt::SkipEmptyParts)));
            }
        };
        for (int i = 0; i < graph.elementCount(); ++i)
            read(elements[i], [&](int property, quint64 bits) { graph.elementAnswer(i, property) = bits; });
        for (int i = 0; i < graph.flowCount(); ++i)
            read(flows[i], [&](int property, quint64 bits) { graph.flowAnswer(i, property) = bits; });
        for (const QString& answer : parts.value(2).split(u' ', Qt::SkipEmptyParts)) {
            const int question = words().question(answer.section(u'=', 0, 0));
            if (question >= 0)
                graph.systemAnswers[static_cast<size_t>(question)] =
                    Vocabulary::given(words().questions()[static_cast<size_t>(question)], {answer.section(u'=', 1)});
            else if (answer.startsWith(q("roles=")))
                graph.roles = answer::given | (1ULL << ruleRoles().indexOf(answer.section(u'=', 1)));
        }
        graph.connect();
        taint = computeTaint(graph);
    }
};

Scope scopeOf(const QString& name)
{
    return name == u"flow" ? Scope::Flow : name == u"system" ? Scope::System : Scope::Element;
}

} // namespace

void RulesTest::rulesAreAccepted_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("rule");
    int number = 0;
    const auto add = [&](const char* scope, const char* rule) { QTest::addRow("%d", ++number) << q(scope) << q(rule); };
    add("element", "e.exposure == \"internet\"");
    add("element", "'internet' == e.exposure");
    add("element", "e.exposure != 'internet' && (gen(e) || !tainted(e))");
    add("element", "!(e.exposure in ['internet', \"internal\"])");
    add("element", "'user' in e.triggers || overlaps(e.triggers, ['event'])");
    add("element", "e.type == 'agent' ? tainted(e) : sens(e)");
    add("element", "srcs(e).filter(n, sens(n)).filter(n, tainted(n)).exists(m, m.type != 'end-user')");
    add("element", "reachable(e, ['TOOL']).all(n, n.logging == 'full') && dsts(e).exists_one(n, gen(n))");
    add("element", "elements.exists(x, x != e && x.zone == e.zone)");
    add("element", "flows.exists(g, g.src == e && untrusted_flow(g))");
    add("element", "s.plan == 'none' && 'developer' in roles && overlaps(roles, ['developer'])");
    add("flow", "f.src.type == 'agent' && is_type(f.dst, ['TOOL']) && crosses(f) && f.src.zone != f.dst.zone");
    add("flow", "sens(f) && sens(f.src) && in_has(f.dst, ['prompt'])");
    add("system", "s.plan != 'tested' && elements.all(x, sens_reach(x)) || true");
    add("element", "e.exposure\n  == \"internet\"");
}

void RulesTest::rulesAreAccepted()
{
    QFETCH(QString, scope);
    QFETCH(QString, rule);
    const auto compiled = compileRule(words(), scopeOf(scope), rule);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
}

void RulesTest::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* name, const char* scope, const char* rule, int column, const char* says,
                        int line = 1) {
        QTest::newRow(name) << q(scope) << q(rule) << q("line %1, column %2 of the rule").arg(line).arg(column)
                            << q(says);
    };
    add("unknown field", "element", "gen(e) && e.exposur == 'internet'", 13, "Did you mean \"exposure\"?");
    add("field of the other kind", "element", "e.content == 'prompt'", 3, "Elements have no field \"content\"");
    add("illegal value", "element", "e.exposure == 'internt'", 1, "Did you mean \"internet\"?");
    add("illegal value in a list", "element", "e.exposure in ['internet', 'moon']", 1,
        "\"moon\" is not a value of \"exposure\"");
    add("illegal content", "element", "in_has(e, ['promt'])", 11, "Did you mean \"prompt\"?");
    add("unknown function", "element", "tainded(e)", 1, "Did you mean \"tainted\"?");
    add("function of the old language", "element", "has(e.triggers, 'user')", 1, "Use overlaps");
    add("too few arguments", "element", "reach(e)", 1, "takes 2 argument");
    add("too many arguments", "element", "gen(e, e)", 1, "takes 1 argument");
    add("flow in an element rule", "element", "crosses(f)", 9, "has no flow \"f\"");
    add("element in a flow rule", "flow", "tainted(e)", 9, "Use f.src or f.dst");
    add("element in a system rule", "system", "tainted(e)", 9, "elements.exists");
    add("flow asked of an element", "element", "untrusted_flow(e)", 16, "asks about a flow");
    add("element asked of a flow", "flow", "tainted(f)", 9, "asks about an element");
    add("end of an element", "element", "e.src.type == 'agent'", 1, "Only a flow has the ends");
    add("unknown type", "element", "e.type == 'agnt'", 1, "Did you mean \"agent\"?");
    add("group compared as a type", "element", "e.type == 'TOOL'", 1, "There is no component type");
    add("unknown group", "element", "reach(e, ['TOOLS'])", 10, "Did you mean \"TOOL\"?");
    add("set compared as one value", "element", "e.triggers == 'user'", 1, "Use overlaps");
    add("one value asked as a set", "element", "overlaps(e.exposure, ['internet'])", 10, "Use in");
    add("free text", "element", "e.region == 'eu'", 1, "free text");
    add("zone by name", "element", "e.zone == 'cloud'", 1, "crosses(f)");
    add("bare field", "element", "e.exposure", 1, "Compare it with a value");
    add("bare list", "element", "srcs(e)", 1, "gives a list");
    add("filter alone", "element", "srcs(e).filter(n, gen(n))", 1, "filter gives a list");
    add("unknown quantifier", "element", "srcs(e).exist(n, gen(n))", 1, "Did you mean \"exists\"?");
    add("variable out of scope", "element", "srcs(e).exists(n, gen(n)) && gen(n)", 34, "Unknown name \"n\"");
    add("variable used twice", "element", "srcs(e).exists(e, gen(e))", 1, "already in use");
    add("unknown role", "system", "'develper' in roles", 1, "Did you mean \"developer\"?");
    add("unknown question", "system", "s.plann == 'none'", 3, "Did you mean \"plan\"?");
    add("two fields compared", "element", "e.exposure == e.logging", 15, "Expected a value");
    add("old word and", "element", "gen(e) and tainted(e)", 8, "Write &&");
    add("single equals sign", "element", "e.exposure = 'internet'", 12, "Write ==");
    add("missing operand", "element", "gen(e) &&", 10, "Expected a value");
    add("missing bracket", "element", "(gen(e)", 8, "Expected \")\"");
    add("text without end", "element", "e.exposure == 'internet", 15, "does not end");
    add("strange character", "element", "gen(e) § tainted(e)", 8, "Unexpected character");
    add("arithmetic", "element", "1 + 1 == 2", 1, "Unexpected character");
    add("second line", "element", "gen(e) &&\n  tainted(x)", 11, "Unknown name \"x\"", 2);
    add("empty", "element", "", 1, "found the end of the rule");
}

void RulesTest::mistakesAreNamed()
{
    QFETCH(QString, scope);
    QFETCH(QString, rule);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const auto compiled = compileRule(words(), scopeOf(scope), rule);
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().place, place);
    QVERIFY2(compiled.error().toString().contains(says), qPrintable(compiled.error().toString()));
}

void RulesTest::limitsHold_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("says");
    QTest::newRow("length") << q("true || ").repeated(600) + q("true") << q("longer than");
    QTest::newRow("depth") << q("(").repeated(1000) + q("true") + q(")").repeated(1000) << q("nested more than");
    QTest::newRow("negations") << q("!").repeated(1000) + q("true") << q("nested more than");
    QTest::newRow("conditionals") << q("true?true:").repeated(300) + q("true") << q("nested more than");
    QTest::newRow("nodes") << q("true||").repeated(640) + q("true") << q("more than");
    QTest::newRow("quantifiers") << q("elements.all(a,elements.all(b,elements.all(c,elements.all(d,gen(d)))))")
                                 << q("lists inside one another");
}

void RulesTest::limitsHold()
{
    QFETCH(QString, rule);
    QFETCH(QString, says);
    const auto compiled = compileRule(words(), Scope::Element, rule);
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().message.contains(says), qPrintable(compiled.error().toString()));
}

void RulesTest::anyTextIsParsedOrRefused()
{
    static const QStringList parts{
        q("e"),     q("f"),        q("s"),    q("."), q("exposure"),     q("=="),       q("!="),  q("in"),
        q("["),     q("]"),        q("("),    q(")"), q("\"internet\""), q("'prompt'"), q("&&"),  q("||"),
        q("!"),     q("?"),        q(":"),    q(","), q("exists"),       q("srcs"),     q("gen"), q("in_has"),
        q("reach"), q("elements"), q("true"), q("n"), q("type"),         q("\n"),       q("$")};
    QVERIFY(rc::check("every text gives a rule or an error with a message", [] {
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(parts.size())));
        QString text;
        for (const int pick : picks)
            text += parts[pick] + u' ';
        const auto compiled = compileRule(words(), Scope::Element, text);
        RC_ASSERT(compiled.has_value() || !compiled.error().message.isEmpty());
    }));
}

void RulesTest::readSetIsDerived_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("radius");
    QTest::addColumn<bool>("taint");
    QTest::addColumn<bool>("wholeModel");
    QTest::newRow("own property") << q("e.exposure == 'internet'") << 0 << false << false;
    QTest::newRow("own taint") << q("tainted(e)") << 0 << true << false;
    QTest::newRow("incoming content") << q("in_has(e, ['prompt'])") << 1 << false << false;
    QTest::newRow("untrusted content") << q("in_untrusted(e, ['prompt'])") << 1 << true << false;
    QTest::newRow("taint of neighbours") << q("dsts(e).exists(n, tainted(n))") << 1 << true << false;
    QTest::newRow("neighbours of neighbours") << q("dsts(e).exists(n, near(n, ['TOOL']))") << 2 << false << false;
    QTest::newRow("sensitive reach") << q("sens_reach(e)") << 1 << false << false;
    QTest::newRow("path") << q("reach(e, ['TOOL'])") << 0 << false << true;
    QTest::newRow("all elements") << q("elements.exists(x, tainted(x))") << 0 << true << true;
}

void RulesTest::readSetIsDerived()
{
    QFETCH(QString, rule);
    QFETCH(int, radius);
    QFETCH(bool, taint);
    QFETCH(bool, wholeModel);
    const auto compiled = compileRule(words(), Scope::Element, rule);
    QVERIFY(compiled);
    QCOMPARE(compiled->reads.radius, radius);
    QCOMPARE(compiled->reads.taint, taint);
    QCOMPARE(compiled->reads.wholeModel, wholeModel);
}

void RulesTest::results_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("expected"); // confirmed, possible, open (not raised but could be), clear
    const auto add = [](const char* name, const char* scope, const char* rule, const char* model,
                        const char* expected) {
        QTest::newRow(name) << q(scope) << q(rule) << q(model) << q(expected);
    };
    add("equal", "element", "e.exposure == 'internet'", "x:agent exposure=internet", "confirmed");
    add("equal, other value", "element", "e.exposure == 'internet'", "x:agent exposure=internal", "clear");
    add("equal, unset", "element", "e.exposure == 'internet'", "x:agent", "open");
    add("not equal, unset", "element", "e.logging != 'full'", "x:agent", "possible");
    add("not equal, weak", "element", "e.logging != 'full'", "x:agent logging=none", "confirmed");
    add("not equal, strong", "element", "e.logging != 'full'", "x:agent logging=full", "clear");
    add("property the type does not have", "element", "e.logging != 'full'", "x:document-store", "confirmed");
    add("property the type does not have, positive", "element", "e.logging == 'full'", "x:document-store", "clear");
    add("not in, unset", "element", "!(e.logging in ['full'])", "x:agent", "possible");
    add("value the catalogue does not know", "element", "e.logging != 'full'", "x:agent logging=somehow", "possible");
    add("value the catalogue does not know, positive", "element", "e.logging == 'full'", "x:agent logging=somehow",
        "open");
    add("two values of a choice", "element", "e.logging == 'full'", "x:agent logging=full+none", "open");
    add("set with a value the catalogue does not know", "element", "overlaps(e.triggers, ['event'])",
        "x:agent triggers=user+other", "open");
    add("set with a value that decides all the same", "element", "overlaps(e.triggers, ['event'])",
        "x:agent triggers=event+other", "confirmed");
    add("set holds", "element", "overlaps(e.triggers, ['event'])", "x:agent triggers=user+event", "confirmed");
    add("set is empty", "element", "overlaps(e.triggers, ['event'])", "x:agent triggers=", "clear");
    add("set is unset", "element", "overlaps(e.triggers, ['event'])", "x:agent", "open");
    add("certain part of or decides", "element", "e.logging != 'full' || e.exposure == 'internet'",
        "x:agent exposure=internet", "confirmed");
    add("failing part of and decides", "element", "e.logging != 'full' && e.exposure == 'internet'",
        "x:agent exposure=internal", "clear");
    add("conditional with open condition", "element",
        "e.exposure == 'internet' ? e.logging != 'full' : e.logging != 'full'", "x:agent logging=none", "confirmed");
    add("conditional", "element", "e.exposure == 'internet' ? true : false", "x:agent", "open");
    add("agent without kind", "element", "gen(e)", "x:agent", "possible");
    add("tool without kind", "element", "gen(e)", "x:tool-server", "open");
    add("predictive agent", "element", "gen(e)", "x:agent model_kind=predictive", "clear");
    add("incoming content", "element", "in_has(e, ['prompt'])", "x:agent; u:end-user | u>x content=prompt",
        "confirmed");
    add("outgoing is not incoming", "element", "in_has(e, ['prompt'])", "x:agent; u:end-user | x>u content=prompt",
        "clear");
    add("flow without content", "element", "in_has(e, ['prompt'])", "x:agent; u:end-user | u>x", "open");
    add("two-way flow comes in", "element", "in_has(e, ['prompt'])", "x:agent; u:end-user | x<>u content=prompt",
        "confirmed");
    add("two-way flow as target", "flow", "f.dst.type == 'agent'", "x:agent; u:end-user | x<>u", "confirmed");
    add("one-way flow as target", "flow", "f.dst.type == 'agent'", "x:agent; u:end-user | x>u", "clear");
    add("path over three", "element", "reach(e, ['TOOL'])", "x:agent; a:agent; t:tool-server | x>a; a>t", "confirmed");
    add("path needs direction", "element", "reach(e, ['TOOL'])", "x:agent; t:tool-server | t>x", "clear");
    add("path back to itself", "element", "reach(e, ['agent'])", "x:agent; t:tool-server | x>t; t>x", "confirmed");
    add("no path to itself", "element", "reach(e, ['agent'])", "x:agent; t:tool-server | x>t", "clear");
    add("crosses", "flow", "crosses(f)", "x:agent @1; t:tool-server @2 | x>t", "confirmed");
    add("out of every zone", "flow", "crosses(f)", "x:agent @1; t:tool-server | x>t", "confirmed");
    add("both without zone", "flow", "crosses(f)", "x:agent; t:tool-server | x>t", "clear");
    add("source taints", "element", "tainted(e)",
        "x:agent; u:end-user trust_level=untrusted | u>x content=prompt content_trust=untrusted", "confirmed");
    add("trust derived from the source", "element", "tainted(e)",
        "x:agent; u:end-user trust_level=untrusted | u>x content=prompt", "possible");
    add("trust of the source unset", "element", "tainted(e)", "u:end-user", "possible");
    add("trusted source", "element", "tainted(e)", "u:end-user trust_level=trusted", "clear");
    add("trusted source, flow unset", "element", "tainted(e)",
        "x:agent accepts_untrusted_content=no; u:end-user trust_level=trusted | u>x content=prompt", "open");
    add("trusted content stops", "element", "tainted(e)",
        "x:agent accepts_untrusted_content=no; u:end-user | u>x content=prompt content_trust=trusted", "clear");
    add("configuration carries nothing", "element", "tainted(e)",
        "x:agent accepts_untrusted_content=no; u:end-user | u>x content=config", "clear");
    add("accepts it itself", "element", "tainted(e)", "x:agent accepts_untrusted_content=yes", "confirmed");
    add("may accept it itself", "element", "tainted(e)", "x:agent", "open");
    add("taint spreads around a circle", "element", "tainted(e)",
        "x:agent; a:agent; u:end-user | a>x content=prompt; x>a content=prompt; u>a content=prompt", "possible");
    add("a circle has no source", "element", "tainted(e)",
        "x:agent accepts_untrusted_content=no; a:agent accepts_untrusted_content=no | a>x content=prompt; x>a "
        "content=prompt",
        "open");
    add("untrusted flow", "flow", "untrusted_flow(f)", "x:agent; a:agent | x>a content_trust=mixed", "confirmed");
    add("sensitive reach by itself", "element", "sens_reach(e)", "x:agent data_classes=secret", "confirmed");
    add("sensitive reach by source", "element", "sens_reach(e)",
        "x:agent data_classes=public; d:document-store data_classes=personal | d>x data_classes=", "confirmed");
    add("end-user is no such source", "element", "sens_reach(e)",
        "x:agent data_classes=public; u:end-user data_classes=personal | u>x data_classes=", "clear");
    add("sensitive reach by tool", "element", "sens_reach(e)",
        "x:agent data_classes=public; t:tool-server data_classes=secret | x>t", "confirmed");
    add("agent downstream does not count", "element", "sens_reach(e)",
        "x:agent data_classes=public; a:agent data_classes=secret | x>a", "clear");
    add("exists, one certain", "element", "srcs(e).exists(n, n.logging != 'full')",
        "x:agent; a:agent; t:tool-server logging=none | a>x; t>x", "confirmed");
    add("all of none", "element", "srcs(e).all(n, gen(n))", "x:agent", "confirmed");
    add("all, one open", "element", "srcs(e).all(n, n.logging == 'full')",
        "x:agent; a:agent; t:tool-server logging=full | a>x; t>x", "open");
    add("exactly one", "element", "srcs(e).exists_one(n, n.logging == 'full')",
        "x:agent; t:tool-server logging=full; a:agent logging=none | a>x; t>x", "confirmed");
    add("one of two flows from the same", "element", "srcs(e).exists_one(n, n.type == 'tool-server')",
        "x:agent; t:tool-server | t>x; t>x", "confirmed");
    add("filter then exists", "element", "srcs(e).filter(n, n.type == 'agent').exists(m, m.logging == 'none')",
        "x:agent; t:tool-server logging=none; a:agent logging=full | a>x; t>x", "clear");
    add("filter then all", "element", "srcs(e).filter(n, n.type == 'agent').all(m, m.logging == 'full')",
        "x:agent; t:tool-server logging=none; a:agent logging=full | a>x; t>x", "confirmed");
    add("reachable with property", "element", "reachable(e, ['TOOL']).exists(n, n.logging != 'full')",
        "x:agent; a:agent; t:tool-server logging=none | x>a; a>t", "confirmed");
    add("reachable all", "element", "reachable(e, ['TOOL']).all(n, n.logging == 'full')",
        "x:agent; a:agent; t:tool-server logging=full | x>a; a>t", "confirmed");
    add("body that looks back", "element", "elements.exists(n, n.type == 'tool-server' && n.zone == e.zone)",
        "x:agent @1; t:tool-server @1", "confirmed");
    add("system answered", "system", "s.plan != 'tested'", "x:agent || plan=none", "confirmed");
    add("system unset", "system", "s.plan != 'tested'", "x:agent", "possible");
    add("role", "system", "'developer' in roles", "x:agent || roles=developer", "confirmed");
    add("other role", "system", "'developer' in roles", "x:agent || roles=data-custodian", "clear");
    add("roles unset", "system", "'developer' in roles", "x:agent", "open");
}

void RulesTest::results()
{
    QFETCH(QString, scope);
    QFETCH(QString, rule);
    QFETCH(QString, model);
    QFETCH(QString, expected);
    const Graph graph(model);
    const auto compiled = compileRule(words(), scopeOf(scope), rule);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    Evaluator evaluator(graph.graph, graph.taint);
    const Truth truth = evaluator.evaluate(*compiled, 0);
    const QString found = truth.holds ? (truth.known == Tristate::True ? q("confirmed") : q("possible"))
                          : truth.known == Tristate::Unknown ? q("open")
                                                             : q("clear");
    QCOMPARE(found, expected);
    const Trace trace = evaluator.trace(*compiled, 0);
    QCOMPARE(trace.unknowns.empty(), truth.known != Tristate::Unknown);
}

void RulesTest::traceNamesWhatDecided()
{
    const Graph graph(q("x:agent exposure=internet logging=none; u:end-user | u>x content=prompt"));
    const auto rule = compileRule(
        words(), Scope::Element,
        q("e.exposure == 'internet' && (e.logging == 'none' || tainted(e)) && !gen(e) || in_untrusted(e, ['prompt'])"));
    QVERIFY(rule);
    Evaluator evaluator(graph.graph, graph.taint);
    const Trace trace = evaluator.trace(*rule, 0);
    // The agent counts as generative, so only the second part holds: by the flow, whose trust hangs on the user's.
    QCOMPARE(trace.conditions.size(), size_t(1));
    QCOMPARE(trace.conditions[0].flow, 0);
    QCOMPARE(trace.relatedElements, std::vector<int>{1});
    const std::vector<Reading> unknowns{{VariableKind::Flow, 0, words().property(q("content_trust"))},
                                        {VariableKind::Element, 1, words().property(q("trust_level"))}};
    QCOMPARE(trace.unknowns, unknowns);
}

void RulesTest::hopelessWorkIsGivenUp()
{
    QString elements;
    for (int i = 0; i < 400; ++i)
        elements += q("a%1:agent;").arg(i);
    const Graph graph(elements);
    const auto rule = compileRule(words(), Scope::Element,
                                  q("elements.all(a, elements.all(b, elements.all(c, a == b || b == c || c == e || "
                                    "e.exposure == 'internet' || e.logging != 'full')))"));
    QVERIFY(rule);
    Evaluator evaluator(graph.graph, graph.taint);
    evaluator.evaluate(*rule, 0);
    QVERIFY(evaluator.isExhausted());
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
