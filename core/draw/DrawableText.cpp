#include "core/draw/DrawableText.h"

#include <algorithm>

namespace provisor {

namespace {

constexpr char16_t replacement = 0xFFFD;

bool isSpacing(QChar c)
{
    return c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isUndoubted(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

/// What stands for the character at the place, one unit or two.
QString drawable(const QString& text, qsizetype at, bool keepsLines)
{
    const QChar c = text.at(at);
    if (isSpacing(c))
        return keepsLines && (c == u'\n' || c == u'\t') ? QString(c) : QStringLiteral(" ");
    if (c.isSurrogate()) {
        const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const bool isCharacter = isPair && !QChar::isNonCharacter(QChar::surrogateToUcs4(c, text.at(at + 1)));
        return isCharacter ? text.mid(at, 2) : QString(QChar(replacement));
    }
    const bool isRefused = c.category() == QChar::Other_Control || c.isNonCharacter();
    return isRefused ? QString(QChar(replacement)) : QString(c);
}

} // namespace

QString drawableText(const QString& text, bool keepsLines)
{
    if (std::all_of(text.begin(), text.end(), isUndoubted))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        result += drawable(text, at, keepsLines);
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        at += isPair ? 1 : 0;
    }
    return result;
}

} // namespace provisor
