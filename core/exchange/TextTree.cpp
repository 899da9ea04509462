#include "core/exchange/TextTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace provisor {

namespace {

constexpr qsizetype lineLength = 118;

/// Characters a plain or block scalar may contain without being taken for anything else.
bool isPrintable(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE)
        return false;
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool direction = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !separator && !direction;
}

/// Whether readers of YAML take the text for something that is written differently: 2026.10 would lose its zero.
bool isTakenForOther(const QString& text)
{
    static const QStringList words{QStringLiteral("null"), QStringLiteral("~"), QStringLiteral("true"),
                                   QStringLiteral("false")};
    static const QRegularExpression number(
        QStringLiteral("^(0o[0-7]+|0x[0-9a-f]+|[0-9]+(\\.[0-9]*)?(e[-+]?[0-9]+)?)$"));
    static const QRegularExpression kept(QStringLiteral("^(0|[1-9][0-9]{0,14})(\\.[0-9]{0,9}[1-9])?$"));
    const QString lower = text.toLower();
    return words.contains(lower) || (number.match(lower).hasMatch() && !kept.match(lower).hasMatch());
}

bool isPlain(const QString& text)
{
    if (text.isEmpty() || isTakenForOther(text) || text.startsWith(u' ') || text.endsWith(u' '))
        return false;
    const QChar first = text.front();
    if (!first.isLetterOrNumber() && first != u'/' && first != u'(')
        return false;
    for (const char32_t c : text.toUcs4()) {
        if (!isPrintable(c) ||
            (c < 0x80 && QLatin1String("\"'#:,[]{}&*!|>%@`\\=?").contains(QChar(static_cast<char16_t>(c)))))
            return false;
    }
    return true;
}

/// Threat keys are plain as well: '@' matters only at the start.
bool isPlainKey(const QString& text)
{
    return text.count(u'@') == 1 && !text.startsWith(u'@') && isPlain(QString(text).replace(u'@', u'-'));
}

QString numberText(double number)
{
    return QString::fromLatin1(std::abs(number) < 1e15 && number == std::floor(number)
                                   ? QByteArray::number(static_cast<qint64>(number))
                                   : QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

QString quoted(const QString& text)
{
    QString result(u'"');
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\')
            result += u'\\', result += QChar(static_cast<char16_t>(c));
        else if (c == U'\n')
            result += QStringLiteral("\\n");
        else if (c == U'\t')
            result += QStringLiteral("\\t");
        else if (c == U'\r')
            result += QStringLiteral("\\r");
        else if (isPrintable(c))
            result += QString::fromUcs4(&c, 1);
        else if (c < 0x10000)
            result += QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
        else
            result += QStringLiteral("\\U%1").arg(static_cast<uint>(c), 8, 16, QLatin1Char('0'));
    }
    return result + u'"';
}

/// Whether a text of several lines can stand as it is, indented after "|".
bool isBlock(const QString& text)
{
    if (!text.contains(u'\n') || text.startsWith(u' ') || text.startsWith(u'\n') ||
        text.endsWith(QLatin1String("\n\n")))
        return false;
    for (const QString& line : text.split(u'\n')) {
        if (line.endsWith(u' ') || line.endsWith(u'\t'))
            return false;
        for (const char32_t c : line.toUcs4()) {
            if (!isPrintable(c))
                return false;
        }
    }
    return true;
}

/// Text in one line; block scalars are not among them.
QString inlined(const TextNode& node)
{
    switch (node.kind) {
    case TextNode::Kind::Text:
        return yamlScalar(node.text);
    case TextNode::Kind::Number:
        return numberText(node.number);
    case TextNode::Kind::Flag:
        return node.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    default:
        break;
    }
    const bool isMap = node.kind == TextNode::Kind::Map;
    QStringList parts;
    for (const auto& [name, member] : node.members)
        parts.append(isMap ? QString(yamlScalar(name) + QStringLiteral(": ") + inlined(member)) : inlined(member));
    const QString content = parts.join(QStringLiteral(", "));
    return isMap ? QString(u'{' + content + u'}') : QString(u'[' + content + u']');
}

bool hasBlock(const TextNode& node)
{
    if (node.kind == TextNode::Kind::Text)
        return isBlock(node.text);
    return std::any_of(node.members.begin(), node.members.end(),
                       [](const auto& member) { return hasBlock(member.second); });
}

/// Records in a list stand on one line each only when they hold no lists of records themselves.
bool isFlat(const TextNode& node)
{
    for (const auto& [name, member] : node.members) {
        for (const auto& [inner, node2] : member.members) {
            if (node2.kind == TextNode::Kind::Map)
                return false;
        }
    }
    return !hasBlock(node);
}

class YamlWriter
{
public:
    QByteArray write(const TextNode& root)
    {
        for (const auto& [name, member] : root.members) {
            if (member.kind == TextNode::Kind::List && !m_out.isEmpty() && !member.isEmpty() &&
                member.members.front().second.kind == TextNode::Kind::Map)
                m_out += u'\n';
            this->member(name, member, 0);
        }
        return m_out.toUtf8();
    }

private:
    void member(const QString& name, const TextNode& node, int indent)
    {
        const QString head = QString(indent, u' ') + yamlScalar(name) + u':';
        if (node.kind == TextNode::Kind::Text && isBlock(node.text)) {
            m_out += head + (node.text.endsWith(u'\n') ? QStringLiteral(" |") : QStringLiteral(" |-")) + u'\n';
            block(node.text, indent + 2);
            return;
        }
        const QString line = head + u' ' + inlined(node);
        const bool isScalar = node.kind != TextNode::Kind::List && node.kind != TextNode::Kind::Map;
        const bool isRecords = node.kind == TextNode::Kind::List && !node.isEmpty() &&
                               node.members.front().second.kind == TextNode::Kind::Map;
        if (isScalar || (!isRecords && !hasBlock(node) && (line.size() <= lineLength || node.isEmpty()))) {
            m_out += line + u'\n';
            return;
        }
        m_out += head + u'\n';
        for (const auto& [innerName, inner] : node.members) {
            if (node.kind == TextNode::Kind::Map)
                member(innerName, inner, indent + 2);
            else
                item(inner, indent + 2);
        }
    }

    void item(const TextNode& node, int indent)
    {
        const QString dash = QString(indent, u' ') + QStringLiteral("- ");
        const QString line = dash + (hasBlock(node) ? QString() : inlined(node));
        if (node.kind != TextNode::Kind::Map || node.isEmpty() || (isFlat(node) && line.size() <= lineLength)) {
            m_out += dash + inlined(node) + u'\n';
            return;
        }
        const qsizetype start = m_out.size();
        for (const auto& [name, inner] : node.members)
            member(name, inner, indent + 2);
        m_out.replace(start, dash.size(), dash); // the first member follows the dash
    }

    void block(const QString& text, int indent)
    {
        QStringList lines = text.split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        for (const QString& line : std::as_const(lines))
            m_out += line.isEmpty() ? QStringLiteral("\n") : QString(QString(indent, u' ') + line + u'\n');
    }

    QString m_out;
};

QJsonValue jsonOf(const TextNode& node)
{
    switch (node.kind) {
    case TextNode::Kind::Text:
        return node.text;
    case TextNode::Kind::Number:
        return node.number;
    case TextNode::Kind::Flag:
        return node.number != 0;
    case TextNode::Kind::List: {
        QJsonArray array;
        for (const auto& member : node.members)
            array.append(jsonOf(member.second));
        return array;
    }
    case TextNode::Kind::Map:
        break;
    }
    QJsonObject object;
    for (const auto& [name, member] : node.members)
        object.insert(name, jsonOf(member));
    return object;
}

} // namespace

TextNode TextNode::of(const QStringList& texts)
{
    TextNode node = list();
    for (const QString& text : texts)
        node.append(of(text));
    return node;
}

QString yamlScalar(const QString& text)
{
    return isPlain(text) || isPlainKey(text) ? text : quoted(text);
}

QByteArray toYaml(const TextNode& root)
{
    return YamlWriter().write(root);
}

QByteArray toJson(const TextNode& root)
{
    return QJsonDocument(jsonOf(root).toObject()).toJson(QJsonDocument::Indented);
}

} // namespace provisor
