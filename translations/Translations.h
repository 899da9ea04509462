#pragma once

#include <QString>

namespace provisor {

/// Languages there are translations for, as codes of two letters.
QStringList availableLanguages();

/// The language for a locale name such as "de_AT": one of availableLanguages(), else "en".
QString languageFor(const QString& localeName);

/// Switches the texts of the running application to a language; a former choice is replaced.
void installLanguage(const QString& language);

} // namespace provisor
