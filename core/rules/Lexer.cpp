#include "core/rules/Lexer.h"

#include "core/rules/Syntax.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct LexerMessages
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool startsName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}
bool continuesName(QChar c)
{
    return startsName(c) || (c >= u'0' && c <= u'9');
}

/// Length of the symbol at the position, 0 when there is none.
int symbolLength(QStringView rest)
{
    for (const char* two : {"&&", "||", "==", "!="}) {
        if (rest.startsWith(QLatin1String(two)))
            return 2;
    }
    return QStringView(u"!?:().,[]=").contains(rest.front()) ? 1 : 0;
}

/// Reads a quoted string that starts at `at`; nothing when it does not end or has an unknown escape.
std::optional<Token> readString(const QString& source, int at)
{
    Token token{Token::Kind::String, QStringLiteral(""), at, at};
    const QChar quote = source[at];
    for (int i = at + 1; i < source.size(); ++i) {
        QChar c = source[i];
        if (c == quote) {
            token.end = i + 1;
            return token;
        }
        if (c == u'\n')
            return std::nullopt;
        if (c == u'\\') {
            if (++i >= source.size() || !QStringView(u"\\\"'").contains(source[i]))
                return std::nullopt;
            c = source[i];
        }
        token.text.append(c);
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Token>> tokenise(const QString& source)
{
    if (source.size() > rule_limits::length)
        return fail(Error::input(LexerMessages::tr("The rule is longer than %1 characters").arg(rule_limits::length)));
    std::vector<Token> tokens;
    int at = 0;
    const int size = static_cast<int>(source.size());
    while (at < size) {
        const QChar c = source[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        Token token{Token::Kind::Symbol, {}, at, at};
        if (startsName(c)) {
            token.kind = Token::Kind::Name;
            token.end = at + 1;
            while (token.end < size && continuesName(source[token.end]))
                ++token.end;
            token.text = source.mid(at, token.end - at);
        } else if (c == u'"' || c == u'\'') {
            std::optional<Token> string = readString(source, at);
            if (!string)
                return fail(
                    Error::input(LexerMessages::tr("The text in quotation marks does not end or has an unknown escape"),
                                 {}, SyntaxTree::place(source, at)));
            token = std::move(*string);
        } else if (const int length = symbolLength(QStringView(source).mid(at)); length > 0) {
            token.text = source.mid(at, length);
            token.end = at + length;
        } else {
            return fail(Error::input(LexerMessages::tr("Unexpected character \"%1\"").arg(c), {},
                                     SyntaxTree::place(source, at)));
        }
        at = token.end;
        tokens.push_back(std::move(token));
    }
    tokens.push_back({Token::Kind::End, {}, size, size});
    return tokens;
}

} // namespace provisor
