#pragma once

#include <QString>
#include <QStringList>

namespace provisor::yaml {

/// A text on one line: plain where that is safe, else in double quotation marks with escapes.
QString scalar(const QString& text);

/// Texts as [a, b].
QString list(const QStringList& texts);

/// "key: text" with its line end, at an indentation in blanks. Long texts are folded, texts of several lines keep them.
/// Reading it gives the text again, to the character.
QString entry(const QString& key, const QString& text, int indent);

} // namespace provisor::yaml
