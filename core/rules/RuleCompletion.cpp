#include "core/rules/RuleCompletion.h"

#include "core/rules/Lexer.h"
#include "core/rules/Rule.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace provisor {

namespace {

using Kind = RuleProposal::Kind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleCompletion)
};

/// How a function is called, for proposals.
struct Call
{
    const char* name;
    enum class On { Element, Flow, Both, Set } on;
    enum class List { None, Contents, Types } list;
    bool givesList;
    QString help;
};

QList<Call> calls()
{
    using On = Call::On;
    using List = Call::List;
    return {{"tainted", On::Element, List::None, false, Texts::tr("Content from outside trust can reach it")},
            {"sens", On::Both, List::None, false, Texts::tr("It holds or carries sensitive data")},
            {"sens_reach", On::Element, List::None, false, Texts::tr("Sensitive data is in it or next to it")},
            {"gen", On::Element, List::None, false, Texts::tr("Its model is generative")},
            {"is_type", On::Element, List::Types, false, Texts::tr("It has one of the types")},
            {"near", On::Element, List::Types, false, Texts::tr("A neighbour has one of the types")},
            {"in_from", On::Element, List::Types, false, Texts::tr("A flow comes from one of the types")},
            {"out_to", On::Element, List::Types, false, Texts::tr("A flow goes to one of the types")},
            {"in_has", On::Element, List::Contents, false, Texts::tr("An incoming flow carries the content")},
            {"out_has", On::Element, List::Contents, false, Texts::tr("An outgoing flow carries the content")},
            {"in_untrusted", On::Element, List::Contents, false, Texts::tr("An incoming flow carries it untrusted")},
            {"in_sens", On::Element, List::None, false, Texts::tr("An incoming flow carries sensitive data")},
            {"reach", On::Element, List::Types, false, Texts::tr("A path leads to one of the types")},
            {"crosses", On::Flow, List::None, false, Texts::tr("Its ends lie in different zones")},
            {"untrusted_flow", On::Flow, List::None, false, Texts::tr("Its content is not trusted")},
            {"overlaps", On::Set, List::None, false, Texts::tr("The set holds one of the values")},
            {"srcs", On::Element, List::None, true, Texts::tr("List: elements with a flow into it")},
            {"dsts", On::Element, List::None, true, Texts::tr("List: elements with a flow out of it")},
            {"reachable", On::Element, List::Types, true, Texts::tr("List: the elements a path leads to")}};
}

std::optional<Call> callOf(const QString& name)
{
    for (const Call& call : calls()) {
        if (name == QLatin1String(call.name))
            return call;
    }
    return std::nullopt;
}

/// Reads words as far as they go; what is no word is left out. A string may lack its end.
class Scanner
{
public:
    struct Word
    {
        Token::Kind kind = Token::Kind::End;
        QString text;
        int begin = 0;
        int end = 0;
        bool isClosed = true;
    };

    explicit Scanner(const QString& source) : m_source(source)
    {
        while (m_at < source.size())
            next();
    }
    const std::vector<Word>& words() const { return m_words; }

private:
    static bool isName(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    void next()
    {
        const int begin = m_at;
        const QChar c = m_source[m_at++];
        if (c.isSpace())
            return;
        const int size = static_cast<int>(m_source.size());
        if (isName(c)) {
            while (m_at < size && isName(m_source[m_at]))
                ++m_at;
            m_words.push_back({Token::Kind::Name, m_source.mid(begin, m_at - begin), begin, m_at});
        } else if (c == u'"' || c == u'\'') {
            while (m_at < size && m_source[m_at] != c && m_source[m_at] != u'\n')
                m_at += m_source[m_at] == u'\\' && m_at + 1 < size ? 2 : 1;
            const bool isClosed = m_at < size && m_source[m_at] == c;
            m_words.push_back({Token::Kind::String, m_source.mid(begin + 1, m_at - begin - 1), begin,
                               isClosed ? m_at + 1 : m_at, isClosed});
            m_at += isClosed ? 1 : 0;
        } else {
            const QString two = m_source.mid(begin, 2);
            for (const char* symbol : {"==", "!=", "&&", "||"})
                m_at = two == QLatin1String(symbol) ? begin + 2 : m_at;
            m_words.push_back({Token::Kind::Symbol, m_source.mid(begin, m_at - begin), begin, m_at});
        }
    }

    const QString& m_source;
    int m_at = 0;
    std::vector<Word> m_words;
};

enum class Owner { None, Element, Flow, System, List };

/// Finds the proposals at one place.
class Completer
{
public:
    Completer(const QString& source, int caret, Scope scope, const QStringList& types, const Catalogue& catalogue)
        : m_scanner(source), m_words(m_scanner.words()), m_caret(caret), m_scope(scope), m_catalogue(catalogue)
    {
        for (const QString& type : types)
            m_types += catalogue.typeGroups().value(type, {type});
        m_target = scope == Scope::Flow     ? QStringLiteral("f")
                   : scope == Scope::System ? QString()
                                            : QStringLiteral("e");
    }

    RuleCompletion run()
    {
        m_result.begin = m_result.end = m_caret;
        size_t at = 0; // the word the caret is in or behind; what is before it decides
        while (at < m_words.size() && m_words[at].end < m_caret)
            ++at;
        const Scanner::Word* word = at < m_words.size() && m_words[at].begin < m_caret ? &m_words[at] : nullptr;
        const bool isInString = word && word->kind == Token::Kind::String && (m_caret < word->end || !word->isClosed);
        const bool isInName = word && word->kind == Token::Kind::Name;
        if (word && !isInString && !isInName)
            ++at; // behind a symbol or a finished string
        findVariables(at);
        if (isInString)
            completeString(at, *word);
        else
            completeName(at, isInName ? word : nullptr);
        filter();
        return m_result;
    }

private:
    bool isSymbol(size_t at, QStringView text) const
    {
        return at < m_words.size() && m_words[at].kind == Token::Kind::Symbol && m_words[at].text == text;
    }
    bool isName(size_t at, QStringView text) const
    {
        return at < m_words.size() && m_words[at].kind == Token::Kind::Name && m_words[at].text == text;
    }

    void add(Kind kind, const QString& word, const QString& help, const QString& text = {}, int caretBack = 0)
    {
        m_result.proposals.append({kind, word, text.isEmpty() ? word : text, caretBack, help});
    }

    void completeString(size_t at, const Scanner::Word& word)
    {
        m_result.begin = word.begin + 1;
        m_result.end = word.isClosed ? word.end - 1 : m_caret;
        m_result.typed = word.text.left(m_caret - word.begin - 1);
        m_quote = word.isClosed ? QString() : QString(QStringLiteral("\""));
        addLiterals(at);
    }

    void completeName(size_t at, const Scanner::Word* word)
    {
        if (word) {
            m_result.begin = word->begin;
            m_result.end = word->end;
            m_result.typed = word->text.left(m_caret - word->begin);
        }
        if (at > 0 && isSymbol(at - 1, u"."))
            return addFields(ownerBefore(at - 1));
        const bool isValue = at > 0 && (isSymbol(at - 1, u"==") || isSymbol(at - 1, u"!=") || isSymbol(at - 1, u"[") ||
                                        listStart(at) > 0);
        if (isValue) {
            m_isQuoted = true;
            addLiterals(at);
            if (!m_result.proposals.isEmpty())
                return;
        }
        addVariables();
        addFunctions();
    }

    /// Index of the "[" of an open list of strings that ends before the word; 0 when there is none.
    size_t listStart(size_t at) const
    {
        size_t before = at;
        while (before > 0 && (m_words[before - 1].kind == Token::Kind::String || isSymbol(before - 1, u",")))
            --before;
        return before > 0 && isSymbol(before - 1, u"[") ? before - 1 : 0;
    }

    /// The texts that can stand at the word, by what is before it, or behind it for `"v" in e.set`.
    void addLiterals(size_t at)
    {
        const size_t list = listStart(at);
        const size_t before = list > 0 ? list : at;
        if (before > 0 && (isSymbol(before - 1, u"==") || isSymbol(before - 1, u"!=") || isName(before - 1, u"in")))
            return addValues(before - 1);
        if (const size_t open = openParenthesis(before); open > 0 && m_words[open - 1].kind == Token::Kind::Name) {
            const std::optional<Call> call = callOf(m_words[open - 1].text);
            if (call && call->list == Call::List::Types)
                return addTypes(true);
            if (call && call->list == Call::List::Contents)
                return addValuesOf(m_catalogue.property(QStringLiteral("content")));
            if (call && call->on == Call::On::Set && before > 0)
                return addValues(before - 1);
        }
        if (isName(at + 1, u"in")) {
            size_t end = at + 2;
            while (end < m_words.size() && (m_words[end].kind == Token::Kind::Name || isSymbol(end, u".")))
                ++end;
            addValues(end);
        }
    }

    /// Values of the field whose path ends before the word.
    void addValues(size_t end)
    {
        if (isName(end - 1, u"roles")) {
            for (const QString& role : ruleRoles())
                addLiteral(Kind::Value, role, Texts::tr("Our role"));
            return;
        }
        if (end < 3 || m_words[end - 1].kind != Token::Kind::Name || !isSymbol(end - 2, u"."))
            return;
        const QString field = m_words[end - 1].text;
        const Owner owner = ownerBefore(end - 2);
        if (field == u"type" && owner == Owner::Element)
            return addTypes(false);
        addValuesOf(owner == Owner::System ? m_catalogue.systemQuestion(field) : m_catalogue.property(field));
    }

    void addLiteral(Kind kind, const QString& word, const QString& help)
    {
        if (m_isQuoted)
            add(kind, word, help, QStringLiteral("\"") + word + QStringLiteral("\""));
        else
            add(kind, word, help, word + m_quote);
    }

    void addValuesOf(const Property* property)
    {
        for (const PropertyValue& value : property ? property->values : QList<PropertyValue>())
            addLiteral(Kind::Value, value.id, value.label);
    }

    void addTypes(bool withGroups)
    {
        for (const ComponentType& type : m_catalogue.componentTypes())
            addLiteral(Kind::Type, type.id, type.name);
        const QMap<QString, QStringList>& groups = m_catalogue.typeGroups();
        for (auto it = groups.begin(); withGroups && it != groups.end(); ++it)
            addLiteral(Kind::Type, it.key(), Texts::tr("Group of %n type(s)", nullptr, static_cast<int>(it->size())));
    }

    /// Index of the "(" that is still open before the word; 0 when there is none.
    size_t openParenthesis(size_t at) const
    {
        int depth = 0;
        for (size_t i = at; i > 0; --i) {
            depth += isSymbol(i - 1, u")") ? 1 : isSymbol(i - 1, u"(") ? -1 : 0;
            if (depth < 0)
                return i - 1;
        }
        return 0;
    }

    /// What the expression before the "." is.
    Owner ownerBefore(size_t dot) const
    {
        if (dot == 0)
            return Owner::None;
        if (isSymbol(dot - 1, u")"))
            return Owner::List;
        if (m_words[dot - 1].kind != Token::Kind::Name)
            return Owner::None;
        const QString name = m_words[dot - 1].text;
        if (dot > 1 && isSymbol(dot - 2, u"."))
            return name == u"src" || name == u"dst" ? Owner::Element : Owner::None;
        if (name == u"elements" || name == u"flows")
            return Owner::List;
        if (name == u"s")
            return Owner::System;
        if (m_variables.contains(name))
            return m_variables.value(name);
        return name != m_target ? Owner::None : m_scope == Scope::Flow ? Owner::Flow : Owner::Element;
    }

    /// Notes the variables of the quantifiers that are still open: `.exists(n, ...`.
    void findVariables(size_t at)
    {
        for (size_t open = openParenthesis(at); open > 0; open = openParenthesis(open)) {
            const bool isQuantifier = open > 2 && m_words[open - 1].kind == Token::Kind::Name &&
                                      isSymbol(open - 2, u".") && open + 1 < at && isSymbol(open + 2, u",");
            if (isQuantifier)
                m_variables.insert(m_words[open + 1].text, itemsBefore(open - 2));
        }
    }

    /// What the list before the "." holds; filters are looked through.
    Owner itemsBefore(size_t dot) const
    {
        while (dot > 0 && isSymbol(dot - 1, u")")) {
            const size_t open = openParenthesis(dot - 1);
            if (open < 2 || !isSymbol(open - 2, u"."))
                return Owner::Element;
            dot = open - 2;
        }
        return dot > 0 && isName(dot - 1, u"flows") ? Owner::Flow : Owner::Element;
    }

    void addFields(Owner owner)
    {
        if (owner == Owner::List)
            return addQuantifiers();
        if (owner == Owner::System) {
            for (const Property& question : m_catalogue.systemQuestions())
                add(Kind::Field, question.id, question.label);
            return;
        }
        if (owner == Owner::Flow) {
            add(Kind::Variable, QStringLiteral("src"), Texts::tr("The element it comes from"));
            add(Kind::Variable, QStringLiteral("dst"), Texts::tr("The element it goes to"));
        }
        if (owner == Owner::Element) {
            add(Kind::Field, QStringLiteral("type"), Texts::tr("Component type"));
            add(Kind::Field, QStringLiteral("zone"), Texts::tr("Trust boundary it lies in"));
        }
        if (owner != Owner::Element && owner != Owner::Flow)
            return;
        const QSet<QString> legal = owner == Owner::Element ? declared() : QSet<QString>();
        for (const Property& property : m_catalogue.properties()) {
            const bool isHere = owner == Owner::Flow ? property.onFlows : property.onElements;
            if (isHere && property.type != Property::Type::Identity && (legal.isEmpty() || legal.contains(property.id)))
                add(Kind::Field, property.id, property.label);
        }
    }

    /// Properties of the types the rule applies to, for its target; empty when every property is possible.
    QSet<QString> declared() const
    {
        const bool isTarget = m_result.begin > 1 && dotOwner() == m_target && m_scope == Scope::Element;
        QSet<QString> properties;
        for (const QString& id : isTarget ? m_types : QStringList()) {
            if (const ComponentType* type = m_catalogue.componentType(id)) {
                for (const QString& property : type->properties)
                    properties.insert(property);
            }
        }
        return properties;
    }

    /// The name before the "." before the caret.
    QString dotOwner() const
    {
        for (size_t i = m_words.size(); i > 1; --i) {
            if (m_words[i - 1].end <= m_result.begin && isSymbol(i - 1, u"."))
                return m_words[i - 2].text;
        }
        return {};
    }

    void addQuantifiers()
    {
        const auto quantifier = [&](const char* name, const QString& help) {
            add(Kind::Function, QLatin1String(name), help, QLatin1String(name) + QStringLiteral("(n, )"), 1);
        };
        quantifier("exists", Texts::tr("The condition holds for one of them"));
        quantifier("all", Texts::tr("The condition holds for all of them"));
        quantifier("exists_one", Texts::tr("The condition holds for exactly one of them"));
        quantifier("filter", Texts::tr("Those the condition holds for, to be asked further"));
    }

    void addVariables()
    {
        if (m_scope == Scope::Element)
            add(Kind::Variable, m_target, Texts::tr("The element"));
        if (m_scope == Scope::Flow)
            add(Kind::Variable, m_target, Texts::tr("The flow"));
        for (auto it = m_variables.begin(); it != m_variables.end(); ++it)
            add(Kind::Variable, it.key(),
                *it == Owner::Flow ? Texts::tr("A flow of the list") : Texts::tr("An element of the list"));
        add(Kind::Variable, QStringLiteral("s"), Texts::tr("The answers about the system"));
        add(Kind::Variable, QStringLiteral("elements"), Texts::tr("List: all elements"));
        add(Kind::Variable, QStringLiteral("flows"), Texts::tr("List: all flows"));
        add(Kind::Variable, QStringLiteral("roles"), Texts::tr("Our roles"));
    }

    /// The variable a function would most likely be asked about here; empty when there is none.
    QString subject(bool flow) const
    {
        for (auto it = m_variables.begin(); it != m_variables.end(); ++it) {
            if ((*it == Owner::Flow) == flow)
                return it.key();
        }
        if (m_scope == Scope::Flow)
            return flow ? m_target : m_target + QStringLiteral(".dst");
        return flow ? QString() : m_target;
    }

    void addFunctions()
    {
        for (const Call& call : calls()) {
            const bool flow = call.on == Call::On::Flow || (call.on == Call::On::Both && m_scope == Scope::Flow);
            const QString name = QLatin1String(call.name);
            const QString item = call.on == Call::On::Set ? QString() : subject(flow);
            QString text = name + u'(' + item;
            int caretBack = item.isEmpty() ? 1 : 0;
            if (call.list != Call::List::None || call.on == Call::On::Set) {
                text += QStringLiteral(", [\"\"]");
                caretBack = item.isEmpty() ? 7 : 3;
            }
            if (call.givesList)
                add(Kind::Function, name, call.help, text + QStringLiteral(").exists(n, )"), 1);
            else
                add(Kind::Function, name, call.help, text + u')', caretBack);
        }
    }

    void filter()
    {
        QList<RuleProposal> starting, holding;
        for (const RuleProposal& proposal : m_result.proposals) {
            if (proposal.word.startsWith(m_result.typed, Qt::CaseInsensitive))
                starting.append(proposal);
            else if (m_result.typed.size() > 2 && (proposal.word.contains(m_result.typed, Qt::CaseInsensitive) ||
                                                   proposal.help.contains(m_result.typed, Qt::CaseInsensitive)))
                holding.append(proposal);
        }
        m_result.proposals = starting + holding;
    }

    Scanner m_scanner;
    const std::vector<Scanner::Word>& m_words;
    int m_caret;
    Scope m_scope;
    QStringList m_types;
    const Catalogue& m_catalogue;
    QString m_target;
    QMap<QString, Owner> m_variables;
    QString m_quote;         ///< closes a string that lacks its end
    bool m_isQuoted = false; ///< literals bring their quotation marks
    RuleCompletion m_result;
};

} // namespace

RuleCompletion completeRule(const QString& source, int caret, Scope scope, const QStringList& types,
                            const Catalogue& catalogue)
{
    return Completer(source, caret, scope, types, catalogue).run();
}

QString ruleFunctionHelp(const QString& name)
{
    const std::optional<Call> call = callOf(name);
    return call ? call->help : QString();
}

} // namespace provisor
