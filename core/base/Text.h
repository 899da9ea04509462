#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace provisor {

/// The candidate with the smallest edit distance to the word, if it is near enough to be a likely slip; else empty.
QString nearestSpelling(const QString& word, const QStringList& candidates);

/// A short lower-case name made of a to z, 0 to 9 and '-', at most 40 characters; "item" when nothing is left.
QString slug(const QString& text);

/// slug(text), made different from every taken name by a number.
QString uniqueSlug(const QString& text, const std::function<bool(const QString&)>& isTaken);

/// Rounds half up, as on paper: 2.45 becomes 2.5 although its binary value is slightly less.
double roundHalfUp(double value, int decimals);

/// A number with a fixed count of decimals and a decimal point, whatever the user's locale.
QString fixed(double value, int decimals);

/// The same for people to read: with the decimal sign of the program's language. Never for data.
QString figure(double value, int decimals);

} // namespace provisor
