#include "core/base/Text.h"
#include "core/exchange/LinesSupport.h"

namespace provisor {

using namespace lines;

namespace {

constexpr qsizetype nameLimit = 500, aliasLimit = 64, errorLimit = 100;
constexpr int depthLimit = 500, tabWidth = 4;

constexpr QStringView trusts[] = {u"untrusted", u"partly-trusted", u"trusted"};

enum class Arrow { None, Right, Left, Both };

/// Reads a text line by line into Lines.
class Parser
{
public:
    explicit Parser(const QString& text) : m_text(text) {}
    Lines run();

private:
    /// A name with what may follow it in brackets.
    struct End
    {
        LineName name;
        bool isQuoted = false;
        QString type;
        int typeColumn = 0;
    };
    struct Block
    {
        int headerIndent = -1;
        int indent = -1; ///< of its lines; -1 before the first one
        int boundary = -1;
    };

    bool fail(qsizetype at, qsizetype length, const QString& message, const QString& advice = {});
    void line(QStringView line);
    bool enterBlock(int indent);
    void statement(int indent);
    void header(int indent, End& end);
    void flows(End first);
    void declare(const End& end);
    int mention(const End& end);
    bool setType(Lines::Element& element, const End& end);

    bool end(End& end);
    bool quoted(QString& text);
    bool trustOf(QString text, qsizetype at, QString& trust);
    bool label(QString& label);
    bool isFine(const QString& text, qsizetype at, qsizetype length);
    Arrow arrow(qsizetype at, qsizetype* length = nullptr) const;
    void skipSpace();
    bool atEnd() const { return m_at >= m_line.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_line[m_at]; }

    const QString& m_text;
    Lines m_result;
    QHash<QString, int> m_elements, m_boundaries;
    QList<Block> m_blocks{Block{}};
    QStringView m_line;
    qsizetype m_at = 0;
    int m_number = 0;
};

Lines Parser::run()
{
    const auto refuse = [](int line) {
        Lines refused;
        refused.errors.append({line, 1, 1, Messages::tr("The text is too long: at most %1 lines").arg(linesLimit),
                               Messages::tr("Split the system into several diagrams")});
        return refused;
    };
    if (m_text.size() > linesTextLimit)
        return refuse(1);
    qsizetype from = 0;
    while (from <= m_text.size() && m_result.errors.size() < errorLimit) {
        qsizetype to = m_text.indexOf(u'\n', from);
        if (to < 0)
            to = m_text.size();
        if (++m_number > linesLimit)
            return refuse(m_number);
        QStringView all = QStringView(m_text).mid(from, to - from);
        if (all.endsWith(u'\r'))
            all.chop(1);
        line(all);
        from = to + 1;
    }
    return std::move(m_result);
}

bool Parser::fail(qsizetype at, qsizetype length, const QString& message, const QString& advice)
{
    m_result.errors.append(
        {m_number, static_cast<int>(at) + 1, static_cast<int>(std::max<qsizetype>(1, length)), message, advice});
    return false;
}

void Parser::line(QStringView line)
{
    m_line = line;
    m_at = 0;
    int indent = 0;
    for (; !atEnd() && peek().isSpace(); ++m_at)
        indent = peek() == u'\t' ? (indent / tabWidth + 1) * tabWidth : indent + 1;
    if (atEnd() || peek() == u'#')
        return;
    if (enterBlock(indent))
        statement(indent);
}

bool Parser::enterBlock(int indent)
{
    while (indent <= m_blocks.last().headerIndent)
        m_blocks.removeLast();
    Block& block = m_blocks.last();
    if (block.indent < 0)
        block.indent = indent;
    if (indent == block.indent)
        return true;
    return fail(0, m_at, Messages::tr("This line is not indented like the others beside it"),
                block.boundary < 0 ? Messages::tr("Indent only lines under a boundary: \"Own cloud:\"")
                                   : Messages::tr("Indent it by %1 spaces").arg(block.indent));
}

void Parser::statement(int indent)
{
    End first;
    if (!end(first))
        return;
    skipSpace();
    if (!atEnd() && arrow(m_at) != Arrow::None)
        return flows(first);
    if (atEnd())
        return declare(first);
    if (peek() == u':' || peek() == u'(')
        return header(indent, first);
    fail(m_at, m_line.size() - m_at, Messages::tr("This part of the line is not understood"),
         Messages::tr("Write \"A -> B: label\", \"Name [type]\" or \"Boundary (trusted):\"; put names with special "
                      "characters in quotes"));
}

// Names

void Parser::skipSpace()
{
    while (!atEnd() && peek().isSpace())
        ++m_at;
}

Arrow Parser::arrow(qsizetype at, qsizetype* length) const
{
    const QStringView rest = m_line.mid(at);
    const auto found = [&](qsizetype size, Arrow arrow) {
        if (length)
            *length = size;
        return arrow;
    };
    if (rest.startsWith(u"<->"))
        return found(3, Arrow::Both);
    if (rest.startsWith(u"->"))
        return found(2, Arrow::Right);
    if (rest.startsWith(u"<-"))
        return found(2, Arrow::Left);
    if (rest.startsWith(u'\u2192'))
        return found(1, Arrow::Right);
    if (rest.startsWith(u'\u2190'))
        return found(1, Arrow::Left);
    if (rest.startsWith(u'\u2194'))
        return found(1, Arrow::Both);
    return Arrow::None;
}

bool Parser::isFine(const QString& text, qsizetype at, qsizetype length)
{
    if (text.size() > nameLimit)
        return fail(
            at, length,
            Messages::tr("The text has %1 characters, more than the %2 allowed").arg(text.size()).arg(nameLimit));
    if (text.contains(QChar(0)) || !text.isValidUtf16() || text.contains(u'\n') || text.contains(u'\r'))
        return fail(at, length, Messages::tr("The text contains a character that cannot be kept"),
                    Messages::tr("Type it again"));
    return true;
}

/// Reads "..." with \" and \\ and \uXXXX.
bool Parser::quoted(QString& text)
{
    const qsizetype start = m_at++;
    while (!atEnd() && peek() != u'"') {
        QChar c = m_line[m_at++];
        if (c == u'\\' && !atEnd()) {
            c = m_line[m_at++];
            if (c == u'u') {
                bool isNumber = false;
                const QStringView digits = m_line.mid(m_at, 4);
                c = QChar(digits.toUShort(&isNumber, 16));
                if (digits.size() != 4 || !isNumber)
                    return fail(m_at - 2, 2, Messages::tr("\"\\u\" needs four hexadecimal digits"));
                m_at += 4;
            } else if (c != u'"' && c != u'\\') {
                return fail(m_at - 2, 2, Messages::tr("Within quotes, \"\\\" is written \"\\\\\""));
            }
        }
        text += c;
    }
    if (atEnd())
        return fail(start, m_line.size() - start, Messages::tr("The closing quote is missing"),
                    Messages::tr("Write \" at the end of the name"));
    ++m_at;
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return isFine(text, start, m_at - start);
}

bool Parser::end(End& end)
{
    skipSpace();
    const qsizetype start = m_at;
    end.name.line = m_number;
    end.name.column = static_cast<int>(start) + 1;
    if (peek() == u'"') {
        end.isQuoted = true;
        if (!quoted(end.name.text))
            return false;
    } else {
        while (!atEnd() && arrow(m_at) == Arrow::None && !QStringView(u"[]:@\"\\").contains(peek()))
            ++m_at;
        end.name.text = m_line.mid(start, m_at - start).toString().simplified();
        if (!isFine(end.name.text, start, m_at - start))
            return false;
    }
    qsizetype last = start + m_line.mid(start, m_at - start).trimmed().size();
    skipSpace();
    if (peek() == u'@') {
        const qsizetype at = ++m_at;
        while (!atEnd() && arrow(m_at) == Arrow::None &&
               (peek().isLetterOrNumber() || QStringView(u"-_.").contains(peek())))
            ++m_at;
        end.name.alias = m_line.mid(at, m_at - at).toString();
        last = m_at;
        if (end.name.alias.isEmpty() || end.name.alias.size() > aliasLimit || end.name.alias == u"system")
            return fail(at - 1, m_at - at + 1, Messages::tr("This is not a short name"),
                        Messages::tr("Use letters, digits, '-', '_' and '.', at most 64; put a name with @ in quotes"));
        skipSpace();
    }
    end.name.length = static_cast<int>(std::max<qsizetype>(1, last - start));
    if (end.name.text.isEmpty() && end.name.alias.isEmpty())
        return fail(start, 1, Messages::tr("A name is missing here"),
                    Messages::tr("Write \"A -> B: label\" or \"Name [type]\""));
    if (peek() != u'[')
        return true;
    const qsizetype open = m_at++;
    skipSpace();
    end.typeColumn = static_cast<int>(m_at) + 1;
    if (peek() == u'"') {
        if (!quoted(end.type))
            return false;
        skipSpace();
    } else {
        const qsizetype at = m_at;
        while (!atEnd() && peek() != u']')
            ++m_at;
        end.type = m_line.mid(at, m_at - at).toString().simplified();
    }
    if (peek() != u']')
        return fail(open, m_line.size() - open, Messages::tr("The bracket is not closed"),
                    Messages::tr("Write ] after the type"));
    ++m_at;
    if (end.type.isEmpty())
        return fail(open, m_at - open, Messages::tr("The type is missing"),
                    Messages::tr("Write a type such as [end-user], or leave the brackets out"));
    return isFine(end.type, open, m_at - open);
}

// Boundaries

bool Parser::trustOf(QString text, qsizetype at, QString& trust)
{
    const qsizetype length = text.size();
    text = text.simplified().toLower().replace(u' ', u'-');
    QStringList all;
    for (const QStringView known : trusts) {
        all.append(known.toString());
        if (text == known) {
            trust = text;
            return true;
        }
    }
    const QString near = text.size() > nameLimit ? QString() : nearestSpelling(text, all);
    return fail(at, length, Messages::tr("\"%1\" is not a level of trust").arg(text.left(40)),
                near.isEmpty() ? Messages::tr("Use one of: %1").arg(all.join(QStringLiteral(", ")))
                               : Messages::tr("Did you mean \"%1\"?").arg(near));
}

void Parser::header(int indent, End& end)
{
    Lines::Boundary boundary;
    m_blocks.append({indent, -1, m_blocks.last().boundary}); // so that the lines below are not wrong as well
    if (peek() == u'(') {                                    // after a quoted or a short name
        const qsizetype at = ++m_at;
        while (!atEnd() && peek() != u')')
            ++m_at;
        if (!trustOf(m_line.mid(at, m_at - at).toString(), at, boundary.trust))
            return;
        ++m_at;
        skipSpace();
    } else if (!end.isQuoted && end.name.alias.isEmpty() && end.name.text.endsWith(u')')) {
        const qsizetype open = end.name.text.lastIndexOf(u'(');
        const QString inside = open < 0 ? QString() : end.name.text.mid(open + 1).chopped(1);
        const QString word = inside.toLower().replace(u' ', u'-');
        const QStringList all{trusts[0].toString(), trusts[1].toString(), trusts[2].toString()};
        // Other words in brackets belong to the name: "Data zone (own cloud):".
        if (open > 0 && !nearestSpelling(word.left(40), all).isEmpty()) {
            if (!trustOf(inside, m_line.lastIndexOf(u'(', m_at) + 1, boundary.trust))
                return;
            end.name.text = end.name.text.left(open).trimmed();
        }
    }
    if (!end.type.isEmpty())
        return void(fail(end.typeColumn - 1, end.type.size(), Messages::tr("A boundary has no component type"),
                         Messages::tr("Write its trust: \"Own cloud (trusted):\"")));
    if (peek() != u':' || !m_line.mid(m_at + 1).trimmed().isEmpty()) {
        return void(fail(m_at, m_line.size() - m_at, Messages::tr("Text after a colon is the label of a flow"),
                         Messages::tr("Write \"A -> B: label\"; nothing follows the colon of a boundary")));
    }
    const int parent = m_blocks[m_blocks.size() - 2].boundary;
    if (m_blocks.size() > depthLimit)
        return void(fail(0, m_line.size(), Messages::tr("Boundaries are nested more than %1 deep").arg(depthLimit)));
    boundary.name = end.name;
    boundary.parent = parent;
    int& index = m_boundaries[end.name.key()];
    if (index == 0) {
        m_result.boundaries.append(boundary);
        index = static_cast<int>(m_result.boundaries.size());
    } else {
        Lines::Boundary& known = m_result.boundaries[index - 1];
        const bool contradicts = !boundary.trust.isEmpty() && !known.trust.isEmpty() && boundary.trust != known.trust;
        if (known.parent != parent || contradicts)
            return void(fail(end.name.column - 1, end.name.length,
                             Messages::tr("Line %1 says something else about this boundary").arg(known.name.line),
                             Messages::tr("Give it another name, or write the same as there")));
        if (known.trust.isEmpty())
            known.trust = boundary.trust;
    }
    m_blocks.last().boundary = index - 1;
}

// Elements and flows

bool Parser::setType(Lines::Element& element, const End& end)
{
    if (end.type.isEmpty())
        return true;
    if (!element.type.isEmpty() && element.type.compare(end.type, Qt::CaseInsensitive) != 0)
        return fail(end.typeColumn - 1, end.type.size(),
                    Messages::tr("Line %1 gives it another type").arg(element.typeLine),
                    Messages::tr("Write the type once"));
    element.type = end.type;
    element.typeColumn = end.typeColumn;
    element.typeLine = m_number;
    return true;
}

int Parser::mention(const End& end)
{
    int& index = m_elements[end.name.key()];
    if (index == 0) {
        Lines::Element element;
        element.name = end.name;
        element.boundary = m_blocks.last().boundary;
        m_result.elements.append(element);
        index = static_cast<int>(m_result.elements.size());
    }
    return setType(m_result.elements[index - 1], end) ? index - 1 : -1;
}

void Parser::declare(const End& end)
{
    const int index = mention(end);
    if (index < 0)
        return;
    Lines::Element& element = m_result.elements[index];
    if (element.isDeclared)
        return void(
            fail(end.name.column - 1, end.name.length,
                 Messages::tr("\"%1\" has a line already: %2").arg(end.name.text.left(40)).arg(element.name.line),
                 Messages::tr("Give one of them another name, or delete a line")));
    element.isDeclared = true;
    element.name = end.name;
    element.boundary = m_blocks.last().boundary;
}

bool Parser::label(QString& label)
{
    skipSpace();
    if (atEnd())
        return true;
    const qsizetype at = m_at;
    if (peek() != u'"') {
        label = m_line.mid(m_at).trimmed().toString();
        return isFine(label, at, label.size());
    }
    if (!quoted(label))
        return false;
    skipSpace();
    return atEnd() || fail(m_at, m_line.size() - m_at, Messages::tr("Nothing may follow a label in quotes"),
                           Messages::tr("Take the quotes away, or put the whole label in them"));
}

void Parser::flows(End first)
{
    QList<End> ends{std::move(first)};
    QList<Arrow> arrows;
    for (skipSpace(); !atEnd() && peek() != u':'; skipSpace()) {
        qsizetype length = 0;
        const Arrow found = arrow(m_at, &length);
        if (found == Arrow::None)
            return void(fail(m_at, m_line.size() - m_at, Messages::tr("An arrow or the label should follow here"),
                             Messages::tr("Write \"A -> B: label\"; put names with special characters in quotes")));
        arrows.append(found);
        m_at += length;
        skipSpace();
        if (atEnd() || peek() == u':')
            return void(fail(m_at - (atEnd() ? 1 : 0), 1, Messages::tr("The name after the arrow is missing"),
                             Messages::tr("Write what the flow leads to")));
        End next;
        if (!end(next))
            return;
        ends.append(next);
    }
    QString text;
    if (!atEnd()) {
        ++m_at;
        if (!label(text))
            return;
    }
    QList<int> places;
    for (const End& each : std::as_const(ends)) {
        places.append(mention(each));
        if (places.last() < 0)
            return;
    }
    for (qsizetype i = 0; i < arrows.size(); ++i) {
        const bool isLeft = arrows[i] == Arrow::Left;
        m_result.flows.append(
            {places[isLeft ? i + 1 : i], places[isLeft ? i : i + 1], text, arrows[i] == Arrow::Both, m_number});
    }
}

} // namespace

QString LineName::key() const
{
    return alias.isEmpty() ? nameKey(text) : aliasKey(alias);
}

Lines parseLines(const QString& text)
{
    return Parser(text).run();
}

} // namespace provisor
