#include "core/rules/Syntax.h"

#include "core/rules/Lexer.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct RuleMessages
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Recursive descent over the tokens; the depth is counted so that hostile input cannot exhaust the stack. After an
/// error every function returns at once.
class Parser
{
public:
    Parser(const QString& source, std::vector<Token> tokens) : m_tokens(std::move(tokens)) { m_tree.source = source; }

    Result<SyntaxTree> parse()
    {
        m_tree.root = conditional();
        if (!m_error && peek().kind != Token::Kind::End)
            unexpected(RuleMessages::tr("an operator or the end of the rule"));
        if (m_error)
            return fail(*m_error);
        return std::move(m_tree);
    }

private:
    using Kind = SyntaxTree::Kind;

    const Token& peek() const { return m_tokens[m_at]; }
    bool is(const char* symbol) const
    {
        return peek().kind == Token::Kind::Symbol && peek().text == QLatin1String(symbol);
    }
    bool isWord(const char* word) const
    {
        return peek().kind == Token::Kind::Name && peek().text == QLatin1String(word);
    }
    Token take() { return peek().kind == Token::Kind::End ? peek() : m_tokens[m_at++]; }
    bool accept(const char* symbol)
    {
        if (!is(symbol))
            return false;
        ++m_at;
        return true;
    }
    void expect(const char* symbol)
    {
        if (!accept(symbol))
            unexpected(QStringLiteral("\"") + QLatin1String(symbol) + QStringLiteral("\""));
    }

    void refuse(int position, const QString& message, const QString& advice = {})
    {
        if (!m_error)
            m_error = Error::input(message, {}, SyntaxTree::place(m_tree.source, position), advice);
    }
    void unexpected(const QString& wanted)
    {
        const QString found = peek().kind == Token::Kind::End
                                  ? RuleMessages::tr("the end of the rule")
                                  : QString(QStringLiteral("\"") + peek().text + QStringLiteral("\""));
        QString advice;
        if (isWord("and"))
            advice = RuleMessages::tr("Write && for \"and\"");
        else if (isWord("or"))
            advice = RuleMessages::tr("Write || for \"or\"");
        else if (isWord("not"))
            advice = RuleMessages::tr("Write ! for \"not\"");
        else if (is("="))
            advice = RuleMessages::tr("Write == to compare");
        refuse(peek().begin, RuleMessages::tr("Expected %1, found %2").arg(wanted, found), advice);
    }

    int string(const QString& text)
    {
        const qsizetype known = m_tree.strings.indexOf(text);
        if (known >= 0)
            return static_cast<int>(known);
        m_tree.strings.append(text);
        return static_cast<int>(m_tree.strings.size()) - 1;
    }

    int add(Kind kind, int begin, std::vector<int> children = {}, const QString& text = {}, bool flag = false)
    {
        if (m_tree.nodes.size() >= static_cast<size_t>(rule_limits::nodes))
            refuse(begin, RuleMessages::tr("The rule has more than %1 parts").arg(rule_limits::nodes),
                   RuleMessages::tr("Split it into several threats"));
        SyntaxTree::Node node;
        node.kind = kind;
        node.flag = flag;
        node.text = text.isNull() ? -1 : string(text);
        node.begin = begin;
        node.end = m_at > 0 ? m_tokens[m_at - 1].end : begin;
        node.children = std::move(children);
        m_tree.nodes.push_back(std::move(node));
        return static_cast<int>(m_tree.nodes.size()) - 1;
    }

    bool enter()
    {
        if (++m_depth > rule_limits::depth)
            refuse(peek().begin,
                   RuleMessages::tr("The rule is nested more than %1 levels deep").arg(rule_limits::depth));
        return !m_error;
    }

    int conditional()
    {
        if (!enter())
            return 0;
        const int begin = peek().begin;
        int result = disjunction();
        if (accept("?")) {
            const int yes = conditional();
            expect(":");
            const int no = m_error ? 0 : conditional();
            result = add(Kind::Conditional, begin, {result, yes, no});
        }
        --m_depth;
        return result;
    }

    int chain(const char* symbol, Kind kind, int (Parser::*operand)())
    {
        const int begin = peek().begin;
        std::vector<int> children{(this->*operand)()};
        while (!m_error && accept(symbol))
            children.push_back((this->*operand)());
        return children.size() == 1 ? children.front() : add(kind, begin, std::move(children));
    }
    int disjunction() { return chain("||", Kind::Or, &Parser::conjunction); }
    int conjunction() { return chain("&&", Kind::And, &Parser::relation); }

    int relation()
    {
        const int begin = peek().begin;
        const int left = unary();
        if (m_error)
            return left;
        if (accept("=="))
            return add(Kind::Equal, begin, {left, unary()});
        if (accept("!="))
            return add(Kind::NotEqual, begin, {left, unary()});
        if (isWord("in")) {
            ++m_at;
            return add(Kind::In, begin, {left, unary()});
        }
        return left;
    }

    int unary()
    {
        if (!enter())
            return 0;
        const int begin = peek().begin;
        int result = 0;
        if (accept("!")) {
            const int operand = unary();
            result = add(Kind::Not, begin, {operand});
        } else {
            result = postfix();
        }
        --m_depth;
        return result;
    }

    int postfix()
    {
        const int begin = peek().begin;
        int result = primary();
        while (!m_error && accept(".")) {
            if (peek().kind != Token::Kind::Name) {
                unexpected(RuleMessages::tr("the name of a field"));
                return result;
            }
            const QString name = take().text;
            result = accept("(") ? quantifier(begin, result, name) : add(Kind::Field, begin, {result}, name);
        }
        return result;
    }

    int quantifier(int begin, int list, const QString& name)
    {
        if (peek().kind != Token::Kind::Name) {
            unexpected(RuleMessages::tr("the name of a variable"));
            return list;
        }
        const QString variable = take().text;
        expect(",");
        const int body = m_error ? 0 : conditional();
        expect(")");
        const int result = add(Kind::Quantifier, begin, {list, body}, name);
        m_tree.nodes.back().variable = string(variable);
        return result;
    }

    std::vector<int> arguments(const char* close)
    {
        std::vector<int> list;
        if (accept(close))
            return list;
        do {
            list.push_back(conditional());
        } while (!m_error && accept(","));
        expect(close);
        return list;
    }

    int primary()
    {
        const Token token = take();
        switch (token.kind) {
        case Token::Kind::String:
            return add(Kind::String, token.begin, {}, token.text);
        case Token::Kind::Name:
            if (token.text == QLatin1String("true") || token.text == QLatin1String("false"))
                return add(Kind::Boolean, token.begin, {}, {}, token.text == QLatin1String("true"));
            if (accept("(")) {
                std::vector<int> list = arguments(")");
                return add(Kind::Call, token.begin, std::move(list), token.text);
            }
            return add(Kind::Identifier, token.begin, {}, token.text);
        case Token::Kind::Symbol:
            if (token.text == QLatin1String("(")) {
                const int inner = conditional();
                expect(")");
                return inner;
            }
            if (token.text == QLatin1String("[")) {
                std::vector<int> list = arguments("]");
                return add(Kind::List, token.begin, std::move(list));
            }
            --m_at;
            break;
        case Token::Kind::End:
            break;
        }
        unexpected(RuleMessages::tr("a value, a field or a function"));
        return 0;
    }

    SyntaxTree m_tree;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace

QString SyntaxTree::place(const QString& source, int position)
{
    int line = 1;
    int column = 1;
    for (qsizetype i = 0; i < position && i < source.size(); ++i) {
        if (source[i] == u'\n') {
            ++line;
            column = 1;
        } else {
            ++column;
        }
    }
    return RuleMessages::tr("line %1, column %2 of the rule").arg(line).arg(column);
}

Result<SyntaxTree> parseRule(const QString& source)
{
    Result<std::vector<Token>> tokens = tokenise(source);
    if (!tokens)
        return fail(tokens.error());
    return Parser(source, std::move(*tokens)).parse();
}

} // namespace provisor
