// What could come next in a rule that is being written. "|" is the caret.

#include "core/catalogue/Compiler.h"
#include "core/rules/RuleCheck.h"
#include "core/rules/RuleCompletion.h"

#include <QtTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = [] {
        const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
        const auto read = bytes ? Catalogue::load(*bytes) : fail(Error());
        return read ? *read : nullptr;
    }();
    return loaded;
}

RuleCompletion complete(QString text, Scope scope, const QStringList& types = {QStringLiteral("agent")})
{
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    return completeRule(text, static_cast<int>(caret), scope, scope == Scope::Element ? types : QStringList(),
                        *catalogue());
}

QStringList wordsOf(const RuleCompletion& completion)
{
    QStringList words;
    for (const RuleProposal& proposal : completion.proposals)
        words.append(proposal.word);
    return words;
}

/// The rule with the first proposal in place.
QString accepted(QString text, Scope scope)
{
    const RuleCompletion completion = complete(text, scope);
    text.remove(u'|');
    if (completion.proposals.isEmpty())
        return text;
    const QString& inserted = completion.proposals.first().text;
    text.replace(completion.begin, completion.end - completion.begin, inserted);
    return text.insert(completion.begin + inserted.size() - completion.proposals.first().caretBack, u'|');
}

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(catalogue()); }

    void wordsAreOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("notOffered");
        const auto row = [](const char* name, const char* text, Scope scope, const char* offered, const char* not_) {
            QTest::newRow(name) << QString::fromLatin1(text) << int(scope) << QString::fromLatin1(offered)
                                << QString::fromLatin1(not_);
        };
        row("start of a rule", "|", Scope::Element, "e s elements tainted in_has", "f exposure internet");
        row("start on a flow", "|", Scope::Flow, "f crosses untrusted_flow", "e");
        row("start on the system", "|", Scope::System, "s elements flows roles", "e f");
        row("fields of the element", "e.|", Scope::Element, "type zone autonomy", "content incident_plan");
        row("fields of the types alone", "e.|", Scope::Element, "autonomy", "poisoning_checks");
        row("fields of a flow", "f.|", Scope::Flow, "src dst content content_trust", "exposure type");
        row("fields of its end", "f.src.|", Scope::Flow, "type zone exposure", "src");
        row("questions on the system", "s.|", Scope::System, "incident_plan", "exposure");
        row("fields of the variable", "dsts(e).exists(n, n.|)", Scope::Element, "type exposure", "content src");
        row("fields of a flow of the list", "flows.exists(x, x.|)", Scope::System, "src content", "exposure");
        row("variable behind a filter", "srcs(e).filter(n, sens(n)).exists(m, m.|)", Scope::Element, "type", "src");
        row("the variable itself", "dsts(e).exists(node, |)", Scope::Element, "node e", "n");
        row("a closed variable is gone", "dsts(e).exists(node, sens(node)) && |", Scope::Element, "e", "node");
        row("quantifiers of a list", "elements.|", Scope::System, "exists all filter exists_one", "type");
        row("quantifiers behind a call", "dsts(e).|", Scope::Element, "exists all", "type");
        row("values in quotes", "e.exposure == \"|\"", Scope::Element, "internet", "none agent");
        row("values without quotes", "e.exposure == |", Scope::Element, "internet", "tainted");
        row("values of a list", "e.exposure in [\"internal\", \"|\"]", Scope::Element, "internet", "tainted");
        row("values in an open list", "e.exposure in [|", Scope::Element, "internet", "tainted");
        row("types of the element", "e.type == \"|\"", Scope::Element, "agent", "LLM_CONSUMER");
        row("types and groups", "is_type(e, [\"|\"])", Scope::Element, "agent LLM_CONSUMER", "internet");
        row("types of an end", "f.src.type == \"|\"", Scope::Flow, "agent", "internet");
        row("contents", "in_has(e, [\"|\"])", Scope::Element, "prompt documents", "agent");
        row("values of a set", "overlaps(e.data_classes, [\"|\"])", Scope::Element, "personal secret", "prompt");
        row("value asked of a set", "\"|\" in e.data_classes", Scope::Element, "personal", "prompt");
        row("roles", "\"|\" in roles", Scope::System, "developer", "personal");
        row("answers of a question", "s.incident_plan != \"|\"", Scope::System, "none", "internet");
        row("part of a word", "ta|", Scope::Element, "tainted", "sens");
        row("by its label", "e.authentication == \"no|", Scope::Element, "none", "internet");
    }

    void wordsAreOffered()
    {
        QFETCH(QString, text);
        QFETCH(int, scope);
        QFETCH(QString, offered);
        QFETCH(QString, notOffered);
        const QStringList words = wordsOf(complete(text, Scope(scope)));
        for (const QString& word : offered.split(u' '))
            QVERIFY2(words.contains(word), qPrintable(word + u" not in " + words.join(u' ')));
        for (const QString& word : notOffered.split(u' '))
            QVERIFY2(!words.contains(word), qPrintable(word));
    }

    void whatIsInsertedIsWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("tain|", "tainted(e)|");
        row("in_ha|", "in_has(e, [\"|\"])");
        row("e.auton|", "e.autonomy|");
        row("e.exposure == \"inter|", "e.exposure == \"internal\"|");
        row("e.exposure == \"interne|\" && gen(e)", "e.exposure == \"internet|\" && gen(e)");
        row("e.exposure == interne|", "e.exposure == \"internet\"|");
        row("dsts(e).exi|", "dsts(e).exists(n, |)");
        row("dsts(e).exists(n, tain|)", "dsts(e).exists(n, tainted(n)|)");
        row("e.aut|nomy", "e.autonomy|");
    }

    void whatIsInsertedIsWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(accepted(text, Scope::Element), expected);
    }

    void everyFunctionIsOfferedInAFormThatIsRight()
    {
        int checked = 0;
        for (const auto& [scope, types] :
             {std::pair(Scope::Element, QStringList{QStringLiteral("agent")}), std::pair(Scope::Flow, QStringList())}) {
            for (const RuleProposal& proposal : complete(QStringLiteral("|"), scope).proposals) {
                if (proposal.kind != RuleProposal::Kind::Function || proposal.word == u"overlaps")
                    continue;
                const bool isFlowOnly = proposal.word == u"crosses" || proposal.word == u"untrusted_flow";
                if (isFlowOnly && scope == Scope::Element)
                    continue; // nothing to ask it about here; the caret is between the brackets
                QString rule = proposal.text;
                rule.replace(QStringLiteral("\"\""),
                             proposal.word.contains(QStringLiteral("has")) || proposal.word == u"in_untrusted"
                                 ? QStringLiteral("\"prompt\"")
                                 : QStringLiteral("\"agent\""));
                rule.replace(QStringLiteral("(n, )"), QStringLiteral("(n, sens(n))"));
                const auto right = checkRule(rule, scope, types, *catalogue());
                QVERIFY2(right, qPrintable(rule + u": " + (right ? QString() : right.error().toString())));
                QVERIFY(!proposal.help.isEmpty());
                ++checked;
            }
        }
        QVERIFY(checked > 30);
    }

    void anyTextAndCaretIsFine()
    {
        const QString rule = QStringLiteral("flows.filter(f1, \"x\" in f1.content).exists(n, !(n.src.zone == ''))&&)(");
        for (const Scope scope : {Scope::Element, Scope::Flow, Scope::System}) {
            for (int size = 0; size <= rule.size(); ++size) {
                for (int caret = 0; caret <= size; ++caret) {
                    const RuleCompletion found = completeRule(rule.left(size), caret, scope, {}, *catalogue());
                    QVERIFY(found.begin <= caret && found.end >= caret && found.end <= size);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
