#include "core/catalogue/YamlText.h"

#include <QRegularExpression>

#include <algorithm>

namespace provisor::yaml {

namespace {

constexpr qsizetype lineLength = 110;

QString quoted(const QString& text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QString(u'\\') + c;
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\t')
            result += QStringLiteral("\\t");
        else if (c.isPrint() || c.isSurrogate())
            result += c;
        else
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result + u'"';
}

/// Whether every character can stand in a block as it is.
bool isPrintable(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'\n' || c == u' ' || (c.isPrint() && !c.isSpace()); });
}

/// Single blanks between words only, so that folding loses nothing.
bool canBeFolded(const QString& text)
{
    return isPrintable(text) && !text.contains(u'\n') && text == text.simplified();
}

bool canBeLiteral(const QString& text)
{
    if (!isPrintable(text) || text.startsWith(u' ') || text.startsWith(u'\n') || text.endsWith(u'\n'))
        return false;
    const QStringList lines = text.split(u'\n');
    return std::none_of(lines.begin(), lines.end(),
                        [](const QString& line) { return !line.isEmpty() && line.trimmed().isEmpty(); });
}

QString folded(const QString& text, int indent)
{
    const QString margin(indent, u' ');
    QString result;
    QString line;
    for (const QString& word : text.split(u' ')) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > lineLength) {
            result += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return result + margin + line + u'\n';
}

} // namespace

QString scalar(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]*\\z"));
    static const QStringList others{QStringLiteral("null"), QStringLiteral("true"), QStringLiteral("false"),
                                    QStringLiteral("yes"),  QStringLiteral("no"),   QStringLiteral("on"),
                                    QStringLiteral("off"),  QStringLiteral("y"),    QStringLiteral("n")};
    const bool isPlain = word.match(text).hasMatch() && !others.contains(text.toLower());
    return isPlain ? text : quoted(text);
}

QString list(const QStringList& texts)
{
    QStringList scalars;
    for (const QString& text : texts)
        scalars.append(scalar(text));
    return u'[' + scalars.join(QStringLiteral(", ")) + u']';
}

QString entry(const QString& key, const QString& text, int indent)
{
    const QString start = QString(indent, u' ') + key + QStringLiteral(": ");
    static const QRegularExpression sentence(QStringLiteral("\\A[A-Za-z][A-Za-z0-9 ,.;()/'-]*\\z"));
    const bool isShort = start.size() + text.size() <= lineLength;
    if (isShort && text.contains(u' ') && canBeFolded(text) && sentence.match(text).hasMatch())
        return start + text + u'\n';
    if (text.contains(u'\n') && canBeLiteral(text)) {
        QString result = start + QStringLiteral("|-\n");
        for (const QString& line : text.split(u'\n'))
            result += (line.isEmpty() ? QString() : QString(indent + 2, u' ') + line) + u'\n';
        return result;
    }
    if (!isShort && canBeFolded(text))
        return start + QStringLiteral(">-\n") + folded(text, indent + 2);
    return start + scalar(text) + u'\n';
}

} // namespace provisor::yaml
